//! Any text is a prompt in the web UI's syntax: it has parts, schedules, segments and chunks that tokens fit in; and any text is
//! one with parameters.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::image::Infotext;
use stablejet::prompt::{Learned, chunks, parts, schedule, segments, without_networks};
use stablejet::unstable::tokenizer::Tokenizer;
use stablejet_fuzz::{Folder, golden};
use std::sync::LazyLock;

static TOKENIZER: LazyLock<Tokenizer> = LazyLock::new(|| {
    let folder = Folder::new(&[
        ("tokenizer/vocab.json", golden!("tokenizer/vocab.json")),
        ("tokenizer/merges.txt", golden!("tokenizer/merges.txt")),
    ]);
    Tokenizer::load(&folder.files(), "tokenizer").expect("the small model's tokenizer")
});

fuzz_target!(|prompt: &str| {
    let room = TOKENIZER.room();
    for part in parts(&without_networks(prompt)) {
        let Some(schedule) = schedule(&part.text, 10) else {
            continue;
        };
        let last = schedule.entries.last().expect("it has entries");
        assert_eq!(last.0, 10);
        for text in &schedule.texts {
            let chunks = chunks(&segments(text), &TOKENIZER, &Learned::default());
            let chunks = chunks.expect("any text has tokens");
            assert!(!chunks.is_empty());
            for chunk in chunks {
                assert!(chunk.ids.len() <= room && chunk.ids.len() == chunk.weights.len());
            }
        }
    }
    Infotext::parse(prompt);
});

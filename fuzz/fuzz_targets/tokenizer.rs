//! A tokenizer's files are refused, or make of any prompt as many ids as they say. The input's first byte says which of them
//! the rest is.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::unstable::tokenizer::Tokenizer;
use stablejet_fuzz::{Folder, golden};
use std::sync::LazyLock;

/// In the order of their digits, `0` to `5`. The last two are not there unless they are fuzzed; a vocabulary goes before
/// `tokenizer.json`.
const FILES: [(&str, &[u8]); 6] = [
    ("tokenizer/vocab.json", golden!("tokenizer/vocab.json")),
    ("tokenizer/merges.txt", golden!("tokenizer/merges.txt")),
    (
        "tokenizer/tokenizer_config.json",
        golden!("tokenizer/tokenizer_config.json"),
    ),
    (
        "tokenizer/special_tokens_map.json",
        golden!("tokenizer/special_tokens_map.json"),
    ),
    ("tokenizer/added_tokens.json", b"{}"),
    ("tokenizer/tokenizer.json", b""),
];

static WITH_VOCABULARY: LazyLock<Folder> = LazyLock::new(|| Folder::new(&FILES[..4]));
static WITHOUT: LazyLock<Folder> = LazyLock::new(|| Folder::new(&FILES[2..4]));

fuzz_target!(|data: &[u8]| {
    let Some((which, content)) = data.split_first() else {
        return;
    };
    let Some(&(name, good)) = FILES.get(usize::from(which.wrapping_sub(b'0'))) else {
        return;
    };
    let folder = if good.is_empty() {
        &WITHOUT
    } else {
        &WITH_VOCABULARY
    };
    folder.put(name, content);
    if let Ok(tokenizer) = Tokenizer::load(&folder.files(), "tokenizer") {
        for prompt in ["a large red circle!", "", "x <|endoftext|> é 12"] {
            if let Ok(tokens) = tokenizer.encode(prompt) {
                assert_eq!(tokens.ids.len(), tokenizer.max_length());
            }
        }
    }
    folder.put(name, good);
});

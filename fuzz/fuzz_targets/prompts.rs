//! A file of prompts is refused, or each of its prompts becomes as many tokens as the text encoder takes.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::ModelFiles;
use stablejet::unstable::prompts;
use stablejet::unstable::tokenizer::Tokenizer;
use std::sync::LazyLock;

static TOKENIZER: LazyLock<Tokenizer> =
    LazyLock::new(|| Tokenizer::load(&ModelFiles::demo(), "tokenizer").expect("it is built in"));

fuzz_target!(|data: &[u8]| {
    for prompt in prompts::parse(data.to_vec()).unwrap_or_default() {
        let tokens = TOKENIZER.encode(&prompt).expect("any text has tokens");
        assert_eq!(tokens.ids.len(), TOKENIZER.max_length());
    }
});

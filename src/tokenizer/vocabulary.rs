//! CLIP's byte pairs: the vocabulary and its merges.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::brief::brief;

/// CLIP's words: contractions, runs of letters, single digits, runs of other characters.
const WORDS: &str = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+";
/// What transformers writes before those. Added tokens are matched before words are split, so it changes nothing.
const SPECIAL_WORDS: &str = r"<\|startoftext\|>|<\|endoftext\|>|";

/// A vocabulary and its merges.
pub(super) struct Vocabulary {
    ids: BTreeMap<String, u32>,
    merges: Vec<[String; 2]>,
}

/// `tokenizer.json`, as far as it matters here. Truncation, padding, the decoder and the processor that adds start and end
/// are not read: prompts are cut, padded and framed here.
#[derive(Deserialize)]
struct TokenizerJson {
    #[serde(default)]
    added_tokens: Vec<Value>,
    normalizer: Value,
    pre_tokenizer: Value,
    model: BytePairs,
}

/// The `model` of `tokenizer.json`.
#[derive(Deserialize)]
struct BytePairs {
    vocab: BTreeMap<String, u32>,
    merges: Vec<Merge>,
    /// How pairs are merged; without the two lists, it is compared with CLIP's.
    #[serde(flatten)]
    rules: BTreeMap<String, Value>,
}

/// A merge, as new and as old releases write it.
#[derive(Deserialize)]
#[serde(untagged)]
enum Merge {
    Pair([String; 2]),
    Line(String),
}

impl Vocabulary {
    /// The vocabulary of `vocab.json` and the merges of `merges.txt`.
    pub fn of_files(ids: BTreeMap<String, u32>, merges: &str) -> Result<Vocabulary, String> {
        let merges = merges
            .lines()
            .filter(|line| !line.starts_with("#version") && !line.trim().is_empty())
            .map(|line| pair(line, "merges.txt"))
            .collect::<Result<_, _>>()?;
        Ok(Vocabulary { ids, merges })
    }

    /// The vocabulary of a `tokenizer.json`, and the tokens that it adds. Anything but CLIP's way of splitting and merging is
    /// refused: what comes from outside is data, never a normaliser or a pattern to run.
    pub fn of_tokenizer_json(text: &str) -> Result<(Vocabulary, Vec<Value>), String> {
        let wrong = |part: &str, found: &Value| {
            let found = brief(&found.to_string());
            format!("tokenizer.json's {part} is {found}, which is not CLIP's")
        };
        let file: TokenizerJson =
            serde_json::from_str(text).map_err(|error| format!("tokenizer.json: {error}"))?;
        if file.normalizer != normalizer() {
            return Err(wrong("normalizer", &file.normalizer));
        }
        if !splits_as_clip(&file.pre_tokenizer) {
            return Err(wrong("pre_tokenizer", &file.pre_tokenizer));
        }
        for (rule, value) in &file.model.rules {
            let as_clip = match rule.as_str() {
                "type" => *value == "BPE",
                "end_of_word_suffix" => *value == "</w>",
                // Characters without a token do not occur: every byte is one.
                "unk_token" => value.is_string() || value.is_null(),
                "continuing_subword_prefix" => value.is_null() || *value == "",
                _ => value.is_null() || *value == false,
            };
            if !as_clip {
                return Err(wrong(&format!("model.{rule}"), value));
            }
        }
        if !file.model.rules.contains_key("end_of_word_suffix") {
            return Err(wrong("model.end_of_word_suffix", &Value::Null));
        }
        let merges = file.model.merges.into_iter().map(|merge| match merge {
            Merge::Pair(pair) => Ok(pair),
            Merge::Line(line) => pair(&line, "tokenizer.json"),
        });
        let vocabulary = Vocabulary {
            merges: merges.collect::<Result<_, _>>()?,
            ids: file.model.vocab,
        };
        Ok((vocabulary, file.added_tokens))
    }

    pub fn has(&self, token: &str) -> bool {
        self.ids.contains_key(token)
    }

    /// The highest id.
    pub fn last_id(&self) -> Option<u32> {
        self.ids.values().copied().max()
    }

    /// The `tokenizer.json` that transformers' `CLIPTokenizer` makes of it, without added tokens.
    pub fn definition(self, unknown: &str) -> Value {
        json!({
            "version": "1.0",
            "added_tokens": [],
            "normalizer": normalizer(),
            "pre_tokenizer": { "type": "Sequence", "pretokenizers": [
                { "type": "Split", "pattern": { "Regex": WORDS }, "behavior": "Removed", "invert": true },
                { "type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false },
            ]},
            "model": {
                "type": "BPE", "vocab": self.ids, "merges": self.merges, "unk_token": unknown,
                "continuing_subword_prefix": "", "end_of_word_suffix": "</w>", "fuse_unk": false,
            },
        })
    }
}

fn pair(line: &str, file: &str) -> Result<[String; 2], String> {
    let pair = line.split_once(' ');
    pair.map(|(a, b)| [a.to_owned(), b.to_owned()])
        .ok_or_else(|| format!("{file} holds {:?}, where a pair is expected", brief(line)))
}

fn normalizer() -> Value {
    json!({ "type": "Sequence", "normalizers": [
        { "type": "NFC" },
        { "type": "Replace", "pattern": { "Regex": r"\s+" }, "content": " " },
        { "type": "Lowercase" },
    ]})
}

/// Whether words are split by CLIP's pattern and then spelt in bytes. Splitting those words by GPT-2's pattern too, as
/// `use_regex` asks for, changes none of them.
fn splits_as_clip(pre_tokenizer: &Value) -> bool {
    let steps = pre_tokenizer["pretokenizers"].as_array();
    let Some([split, bytes]) = steps.map(Vec::as_slice) else {
        return false;
    };
    let pattern = split["pattern"]["Regex"].as_str().unwrap_or_default();
    split["type"] == "Split"
        && pattern.strip_prefix(SPECIAL_WORDS).unwrap_or(pattern) == WORDS
        && split["behavior"] == "Removed"
        && split["invert"] == true
        && bytes["type"] == "ByteLevel"
        && bytes["add_prefix_space"] == false
}

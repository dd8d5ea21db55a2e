//! Tokens beside the byte pairs: special ones, and those that textual inversion added.

use std::collections::{BTreeMap, HashSet};

use serde::Deserialize;
use serde_json::{Map, Value};
use tokenizers::AddedToken;

use crate::brief::brief;

const START: &str = "<|startoftext|>";
const END: &str = "<|endoftext|>";

/// The names under which transformers keeps special tokens, in its order, which is that of new ids; and CLIP's tokens, where
/// the files do not say.
const SPECIAL: [(&str, Option<&str>); 7] = [
    ("bos_token", Some(START)),
    ("eos_token", Some(END)),
    ("unk_token", Some(END)),
    ("sep_token", None),
    ("pad_token", Some(END)),
    ("cls_token", None),
    ("mask_token", None),
];

/// A token as the files describe it: `AddedToken` of transformers.
#[derive(Deserialize)]
struct Described {
    content: String,
    special: Option<bool>,
    normalized: Option<bool>,
    #[serde(default)]
    single_word: bool,
    #[serde(default)]
    lstrip: bool,
    #[serde(default)]
    rstrip: bool,
}

impl Described {
    fn token(self, special: bool) -> AddedToken {
        let special = self.special.unwrap_or(special);
        AddedToken::from(self.content, special)
            .normalized(self.normalized.unwrap_or(!special))
            .single_word(self.single_word)
            .lstrip(self.lstrip)
            .rstrip(self.rstrip)
    }
}

/// The tokens of a tokenizer's files that are matched in the text before it is split into words.
pub(super) struct AddedTokens {
    /// Those whose ids the files say, by id.
    pub numbered: BTreeMap<u32, AddedToken>,
    /// The others, in the order in which they are added: the vocabulary has them, or they follow its last token.
    pub others: Vec<AddedToken>,
    /// The start of a prompt.
    pub start: String,
    /// Its end.
    pub end: String,
    /// What stands for characters that no token spells.
    pub unknown: String,
    /// What fills a prompt up.
    pub pad: String,
}

/// The files that name tokens, empty where there is no such file.
pub(super) struct TokenFiles {
    /// `tokenizer_config.json`.
    pub config: Map<String, Value>,
    /// `special_tokens_map.json`, which counts if the config has no `added_tokens_decoder`, as in transformers. (Stable
    /// Diffusion 2 relies on it: it pads with "!", its config says "<|endoftext|>".)
    pub special_tokens_map: Map<String, Value>,
    /// `added_tokens.json`, which counts under the same condition.
    pub added_tokens: BTreeMap<String, u32>,
    /// `added_tokens` of `tokenizer.json`, likewise.
    pub listed: Vec<Value>,
}

impl AddedTokens {
    /// What transformers' `from_pretrained` makes of these files (`PreTrainedTokenizerBase._from_pretrained` and
    /// `TokenizersBackend.__init__` of release 5).
    pub fn of(mut files: TokenFiles) -> Result<AddedTokens, String> {
        let mut numbered = BTreeMap::new();
        let decoder = files.config.remove("added_tokens_decoder");
        match &decoder {
            Some(decoder) => {
                let entries = decoder.as_object().ok_or_else(|| {
                    format!(
                        "its added_tokens_decoder is {}, where tokens by id are expected",
                        brief(&decoder.to_string())
                    )
                })?;
                for (id, token) in entries {
                    let id = id.parse().map_err(|_| {
                        format!(
                            "its added_tokens_decoder has the id {:?}, where a whole number is expected",
                            brief(id)
                        )
                    })?;
                    numbered.insert(id, described("added_tokens_decoder", token, false)?);
                }
            }
            None => files.config.extend(files.special_tokens_map),
        }
        let mut specials = Vec::new();
        let mut named = BTreeMap::new();
        for (name, default) in SPECIAL {
            let token = match files.config.get(name).filter(|value| !value.is_null()) {
                Some(value) => Some(described(name, value, true)?),
                None => default.map(|content| AddedToken::from(content, true)),
            };
            if let Some(token) = token {
                named.insert(name, token.content.clone());
                specials.push(token);
            }
        }
        let (mut extras, unnamed) = extra(&files.config)?;
        specials.append(&mut extras);
        if decoder.is_none() {
            let special: HashSet<&str> = specials
                .iter()
                .map(|token| token.content.as_str())
                .collect();
            for (content, id) in files.added_tokens {
                let is_special = special.contains(content.as_str());
                numbered.insert(id, AddedToken::from(content, is_special));
            }
            for token in &files.listed {
                let id = token.get("id").and_then(Value::as_u64);
                let id = id.and_then(|id| u32::try_from(id).ok()).ok_or_else(|| {
                    format!(
                        "its tokenizer.json adds {}, where a token with an id is expected",
                        brief(&token.to_string())
                    )
                })?;
                numbered.insert(id, described("added_tokens", token, false)?);
            }
        }
        // A token that is named twice has what the last of its names says.
        let known: HashSet<&str> = numbered
            .values()
            .map(|token| token.content.as_str())
            .collect();
        let others = specials.into_iter().chain(unnamed);
        let others = others.filter(|token| !known.contains(token.content.as_str()));
        let others = others.collect();
        let mut named = |name| named.remove(name).unwrap_or_default();
        Ok(AddedTokens {
            numbered,
            others,
            start: named("bos_token"),
            end: named("eos_token"),
            unknown: named("unk_token"),
            pad: named("pad_token"),
        })
    }

    /// All of them, in the order in which they are added.
    pub fn all(&self) -> impl Iterator<Item = &AddedToken> {
        self.numbered.values().chain(&self.others)
    }
}

/// The special tokens beyond the named ones: those that a model names (`extra_special_tokens` as an object), and a list.
fn extra(config: &Map<String, Value>) -> Result<(Vec<AddedToken>, Vec<AddedToken>), String> {
    let (mut named, mut unnamed) = (Vec::new(), Vec::new());
    for key in ["extra_special_tokens", "additional_special_tokens"] {
        match config.get(key) {
            None | Some(Value::Null) => {}
            Some(Value::Object(tokens)) => {
                for token in tokens.values() {
                    named.push(described(key, token, true)?);
                }
            }
            Some(Value::Array(tokens)) => {
                for token in tokens {
                    unnamed.push(described(key, token, true)?);
                }
            }
            Some(other) => {
                return Err(format!(
                    "its {key} is {}, where a list of tokens is expected",
                    brief(&other.to_string())
                ));
            }
        }
    }
    Ok((named, unnamed))
}

/// A token given as a text or as an object. `special` says what it is if it does not say so itself.
fn described(name: &str, value: &Value, special: bool) -> Result<AddedToken, String> {
    let token = match value {
        Value::String(content) => Some(AddedToken::from(content.clone(), special)),
        other => Described::deserialize(other)
            .ok()
            .map(|token| token.token(special)),
    };
    token.ok_or_else(|| {
        format!(
            "its {name} is {}, where a text or an object with `content` is expected",
            brief(&value.to_string())
        )
    })
}

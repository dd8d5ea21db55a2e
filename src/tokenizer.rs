//! CLIP's tokenizer: prompts to the fixed number of ids that the text encoder takes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::model_files::{ModelFiles, ModelFilesError};

/// The ids that CLIP takes where `tokenizer_config.json` does not say.
const MAX_LENGTH: usize = 77;

/// CLIP's words: contractions, runs of letters, single digits, runs of other characters.
const WORDS: &str = r"'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+";

/// A CLIP byte-pair tokenizer (transformers' `CLIPTokenizerFast`): text is brought to Unicode's composed form and to
/// lower case, runs of white space become one space.
pub struct Tokenizer {
    tokenizer: tokenizers::Tokenizer,
    start: i32,
    end: i32,
    pad: i32,
    max_length: usize,
}

/// A tokenized prompt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenIds {
    /// Start, the prompt's tokens, end, padding: always [`Tokenizer::max_length`] ids.
    pub ids: Vec<i32>,
    /// How many of the prompt's tokens had no room and were dropped from its end.
    pub dropped: usize,
}

/// Why a tokenizer cannot be loaded or a prompt not be encoded.
#[derive(Debug, thiserror::Error)]
pub enum TokenizerError {
    /// The model's files cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// The files are there but describe no tokenizer.
    #[error("the tokenizer of {model} cannot be used: {reason}")]
    Unusable {
        /// The model.
        model: String,
        /// What is wrong.
        reason: String,
    },
    /// A prompt cannot be encoded.
    #[error("the prompt {prompt:?} cannot be tokenized: {reason}")]
    Encode {
        /// The prompt.
        prompt: String,
        /// What is wrong.
        reason: String,
    },
}

impl Tokenizer {
    /// Loads `tokenizer/` of a model: `vocab.json` and `merges.txt`, or else `tokenizer.json`.
    pub fn load(files: &ModelFiles) -> Result<Self, TokenizerError> {
        let unusable = |reason: String| TokenizerError::Unusable {
            model: files.describe(),
            reason,
        };
        let settings = Settings::load(files)?;
        let definition = match files.optional_text("tokenizer/vocab.json")? {
            Some(_) => definition(
                files.json("tokenizer/vocab.json")?,
                &files.text("tokenizer/merges.txt")?,
                &settings,
            )
            .map_err(unusable)?
            .to_string(),
            None => files
                .optional_text("tokenizer/tokenizer.json")?
                .ok_or_else(|| files.missing("tokenizer/vocab.json"))?,
        };
        let mut tokenizer: tokenizers::Tokenizer = definition
            .parse()
            .map_err(|error: tokenizers::Error| unusable(error.to_string()))?;
        // Both are done here; a tokenizer.json may bring its own.
        tokenizer.with_padding(None);
        tokenizer
            .with_truncation(None)
            .map_err(|error| unusable(error.to_string()))?;
        let id = |token: &str| {
            let id = tokenizer
                .token_to_id(token)
                .and_then(|id| i32::try_from(id).ok());
            id.ok_or_else(|| {
                unusable(format!(
                    "the special token {token:?} is not in its vocabulary"
                ))
            })
        };
        Ok(Tokenizer {
            start: id(&settings.start)?,
            end: id(&settings.end)?,
            pad: id(&settings.pad)?,
            max_length: settings.max_length,
            tokenizer,
        })
    }

    /// The number of ids of every prompt (77).
    pub fn max_length(&self) -> usize {
        self.max_length
    }

    /// The ids of `prompt`: cut where it is too long, padded where it is short.
    pub fn encode(&self, prompt: &str) -> Result<TokenIds, TokenizerError> {
        let encoding =
            self.tokenizer
                .encode_fast(prompt, false)
                .map_err(|error| TokenizerError::Encode {
                    prompt: prompt.to_owned(),
                    reason: error.to_string(),
                })?;
        let tokens = encoding.get_ids();
        let kept = tokens.len().min(self.max_length - 2);
        let mut ids = vec![self.pad; self.max_length];
        ids[0] = self.start;
        for (id, &token) in ids[1..].iter_mut().zip(&tokens[..kept]) {
            // The vocabulary's size is far below i32's range; `load` refused special tokens beyond it.
            *id = token as i32;
        }
        ids[kept + 1] = self.end;
        Ok(TokenIds {
            ids,
            dropped: tokens.len() - kept,
        })
    }
}

/// What `tokenizer_config.json` and `special_tokens_map.json` say.
struct Settings {
    start: String,
    end: String,
    pad: String,
    unknown: String,
    max_length: usize,
}

impl Settings {
    fn load(files: &ModelFiles) -> Result<Self, TokenizerError> {
        let config: BTreeMap<String, Value> = files
            .optional_json("tokenizer/tokenizer_config.json")?
            .unwrap_or_default();
        let map: BTreeMap<String, Value> = files
            .optional_json("tokenizer/special_tokens_map.json")?
            .unwrap_or_default();
        // As transformers: in the old format, without `added_tokens_decoder`, the map overrides the config. (Stable
        // Diffusion 2 relies on it: it pads with "!", its config says "<|endoftext|>".)
        let sources = if config.contains_key("added_tokens_decoder") {
            [&config, &map]
        } else {
            [&map, &config]
        };
        let token = |key: &str, default: &str| {
            let value = sources
                .iter()
                .find_map(|source| source.get(key).filter(|value| !value.is_null()));
            match value {
                None => Ok(default.to_owned()),
                Some(value) => value
                    .as_str()
                    .or_else(|| value.get("content")?.as_str())
                    .map(str::to_owned)
                    .ok_or_else(|| TokenizerError::Unusable {
                        model: files.describe(),
                        reason: format!("its {key} is {value}, where a text or an object with `content` is expected"),
                    }),
            }
        };
        // Files without a limit hold 1e30, which is no usize.
        let max_length = config
            .get("model_max_length")
            .and_then(Value::as_u64)
            .map(|length| length as usize);
        let max_length = max_length.unwrap_or(MAX_LENGTH);
        if !(3..=1024).contains(&max_length) {
            return Err(TokenizerError::Unusable {
                model: files.describe(),
                reason: format!(
                    "its model_max_length is {max_length}, where 3 to 1024 is expected"
                ),
            });
        }
        Ok(Settings {
            start: token("bos_token", "<|startoftext|>")?,
            end: token("eos_token", "<|endoftext|>")?,
            pad: token("pad_token", "<|endoftext|>")?,
            unknown: token("unk_token", "<|endoftext|>")?,
            max_length,
        })
    }
}

/// The `tokenizer.json` that transformers' `CLIPConverter` makes of a vocabulary and its merges.
fn definition(
    vocab: BTreeMap<String, u32>,
    merges: &str,
    settings: &Settings,
) -> Result<Value, String> {
    let merges = merges
        .lines()
        .filter(|line| !line.starts_with("#version") && !line.trim().is_empty())
        .map(|line| {
            let pair = line.split_once(' ');
            pair.map(|(a, b)| [a, b])
                .ok_or_else(|| format!("merges.txt holds {line:?}, where a pair is expected"))
        })
        .collect::<Result<Vec<_>, _>>()?;
    let special = |token: &String| {
        let id = vocab
            .get(token)
            .ok_or_else(|| format!("vocab.json lacks the special token {token:?}"))?;
        Ok::<_, String>(json!({
            "id": id, "content": token, "special": true,
            "single_word": false, "lstrip": false, "rstrip": false, "normalized": true,
        }))
    };
    Ok(json!({
        "version": "1.0",
        "added_tokens": [special(&settings.start)?, special(&settings.end)?],
        "normalizer": { "type": "Sequence", "normalizers": [
            { "type": "NFC" },
            { "type": "Replace", "pattern": { "Regex": r"\s+" }, "content": " " },
            { "type": "Lowercase" },
        ]},
        "pre_tokenizer": { "type": "Sequence", "pretokenizers": [
            { "type": "Split", "pattern": { "Regex": WORDS }, "behavior": "Removed", "invert": true },
            { "type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false },
        ]},
        "model": {
            "type": "BPE", "vocab": vocab, "merges": merges, "unk_token": settings.unknown,
            "continuing_subword_prefix": "", "end_of_word_suffix": "</w>", "fuse_unk": false,
        },
    }))
}

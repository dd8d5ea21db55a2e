//! CLIP's tokenizer: prompts to the fixed number of ids that the text encoder takes.

mod added;
mod vocabulary;

use serde_json::{Map, Value};

use crate::brief::brief;
use crate::model_files::{ModelFiles, ModelFilesError};
use added::{AddedTokens, TokenFiles};
use vocabulary::Vocabulary;

/// The ids that CLIP takes where `tokenizer_config.json` does not say.
pub const CLIP_TOKENS: usize = 77;

/// A CLIP byte-pair tokenizer (transformers' `CLIPTokenizer` of release 5, `CLIPTokenizerFast` before): added tokens are
/// found in the text first; what is between them is brought to Unicode's composed form and to lower case, and runs of white
/// space become one space.
pub struct Tokenizer {
    tokenizer: tokenizers::Tokenizer,
    start: i32,
    end: i32,
    pad: i32,
    max_length: usize,
    last_id: u32,
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
    /// Loads the tokenizer in a folder of a model: `vocab.json` and `merges.txt`, or else the vocabulary of
    /// `tokenizer.json`; and the special and added tokens of the files beside them.
    pub fn load(files: &ModelFiles, folder: &str) -> Result<Self, TokenizerError> {
        let name = |file: &str| format!("{folder}/{file}");
        let unusable = |reason: String| TokenizerError::Unusable {
            model: files.describe(),
            reason,
        };
        let (vocabulary, listed) = match files.optional_json(&name("vocab.json"))? {
            Some(ids) => {
                let merges = files.text(&name("merges.txt"))?;
                (Vocabulary::of_files(ids, &merges), Vec::new())
            }
            None => {
                let text = files.optional_text(&name("tokenizer.json"))?;
                let text = text.ok_or_else(|| files.missing(&name("vocab.json")))?;
                let (vocabulary, listed) =
                    Vocabulary::of_tokenizer_json(&text).map_err(unusable)?;
                (Ok(vocabulary), listed)
            }
        };
        let vocabulary = vocabulary.map_err(unusable)?;
        let config: Map<String, Value> = files
            .optional_json(&name("tokenizer_config.json"))?
            .unwrap_or_default();
        let max_length = max_length(&config).map_err(unusable)?;
        let added = AddedTokens::of(TokenFiles {
            config,
            special_tokens_map: files
                .optional_json(&name("special_tokens_map.json"))?
                .unwrap_or_default(),
            added_tokens: files
                .optional_json(&name("added_tokens.json"))?
                .unwrap_or_default(),
            listed,
        })
        .map_err(unusable)?;
        Self::new(vocabulary, added, max_length).map_err(unusable)
    }

    fn new(vocabulary: Vocabulary, added: AddedTokens, max_length: usize) -> Result<Self, String> {
        for token in [&added.start, &added.end] {
            let mut numbered = added.numbered.values();
            if !vocabulary.has(token) && !numbered.any(|other| other.content == *token) {
                return Err(format!("the vocabulary lacks the special token {token:?}"));
            }
        }
        let last_of_vocabulary = vocabulary.last_id();
        let mut tokenizer: tokenizers::Tokenizer = vocabulary
            .definition(&added.unknown)
            .to_string()
            .parse()
            .map_err(|error: tokenizers::Error| error.to_string())?;
        tokenizer
            .add_tokens(added.all().cloned())
            .map_err(|error| error.to_string())?;
        let id = |token: &str| {
            let id = tokenizer.token_to_id(token);
            id.ok_or_else(|| format!("the token {token:?} has no id"))
        };
        for (&expected, token) in &added.numbered {
            let found = id(&token.content)?;
            if found != expected {
                return Err(format!(
                    "its added token {:?} has the id {expected}, where {found} is expected: the vocabulary's, or the next one",
                    brief(&token.content)
                ));
            }
        }
        let mut last_id = last_of_vocabulary.unwrap_or_default();
        for token in added.all() {
            last_id = last_id.max(id(&token.content)?);
        }
        if i32::try_from(last_id).is_err() {
            return Err(format!("it has a token of the id {last_id}, beyond s32"));
        }
        Ok(Tokenizer {
            start: id(&added.start)? as i32,
            end: id(&added.end)? as i32,
            pad: id(&added.pad)? as i32,
            max_length,
            last_id,
            tokenizer,
        })
    }

    /// The highest id, and its token.
    pub fn last_token(&self) -> (u32, String) {
        let token = self.tokenizer.id_to_token(self.last_id);
        (self.last_id, token.unwrap_or_default())
    }

    /// The number of ids of every prompt (77).
    pub fn max_length(&self) -> usize {
        self.max_length
    }

    /// The tokens of a prompt for which there is room between start and end (75).
    pub fn room(&self) -> usize {
        self.max_length - 2
    }

    /// The id of a token, if there is such a token.
    pub fn id(&self, token: &str) -> Option<i32> {
        // `load` refused ids beyond i32.
        self.tokenizer.token_to_id(token).map(|id| id as i32)
    }

    /// The ids of a text's tokens alone, however many they are.
    pub fn tokens(&self, text: &str) -> Result<Vec<i32>, TokenizerError> {
        let encoding = self.tokenizer.encode_fast(text, false);
        let encoding = encoding.map_err(|error| TokenizerError::Encode {
            prompt: text.to_owned(),
            reason: error.to_string(),
        })?;
        // `load` refused ids beyond i32.
        Ok(encoding.get_ids().iter().map(|&id| id as i32).collect())
    }

    /// Start, tokens, end, padding: tokens are cut where they are too many.
    pub fn framed(&self, tokens: &[i32]) -> TokenIds {
        let kept = tokens.len().min(self.room());
        let mut ids = vec![self.pad; self.max_length];
        ids[0] = self.start;
        ids[1..=kept].copy_from_slice(&tokens[..kept]);
        ids[kept + 1] = self.end;
        TokenIds {
            ids,
            dropped: tokens.len() - kept,
        }
    }

    /// The ids of `prompt`: cut where it is too long, padded where it is short.
    pub fn encode(&self, prompt: &str) -> Result<TokenIds, TokenizerError> {
        Ok(self.framed(&self.tokens(prompt)?))
    }
}

/// `model_max_length` of a `tokenizer_config.json`. Files without a limit hold 1e30, which is no usize.
fn max_length(config: &Map<String, Value>) -> Result<usize, String> {
    let length = config.get("model_max_length").and_then(Value::as_u64);
    let length = length.map_or(CLIP_TOKENS, |length| length as usize);
    if (3..=1024).contains(&length) {
        Ok(length)
    } else {
        Err(format!(
            "its model_max_length is {length}, where 3 to 1024 is expected"
        ))
    }
}

//! Textual inversions: words that were learned, as vectors for a text encoder.

use super::Model;
use crate::weights::{Checkpoint, WeightsError};
use std::path::{Path, PathBuf};

/// A word that was learned.
#[derive(Clone, Debug)]
pub struct Embedding {
    file: PathBuf,
    /// The names by which prompts call it.
    names: Vec<String>,
    /// Its vectors for each text encoder, if they say for which.
    vectors: Vec<(Option<&'static str>, Vectors)>,
}

#[derive(Clone, Debug)]
struct Vectors {
    width: usize,
    /// `[n, width]`.
    values: Vec<f32>,
}

/// Why a word cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EmbeddingError {
    /// The file cannot be read.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The file holds something else, or the word is not for this model.
    #[error("the embedding {file}: {problem}")]
    Unusable {
        /// The file.
        file: PathBuf,
        /// What is wrong.
        problem: String,
    },
}

/// The text encoders of SDXL, as its files name them.
const OF_SDXL: [(&str, &str); 2] = [("clip_l", "text_encoder"), ("clip_g", "text_encoder_2")];

/// Keys of a word's vectors that are no name of it.
const NO_NAMES: [&str; 2] = ["emb_params", "string_to_param.*"];

/// A key beside the vectors in the web UI's files: the number of a token.
const TOKEN: &str = "string_to_token.";

impl Embedding {
    /// Reads a file: safetensors or torch's, as diffusers, the web UI and trainers write them. Prompts call the word by `name`, or, if
    /// that is `None`, by the file's name without its ending and by the key in the file.
    ///
    /// # Errors
    ///
    /// What cannot be read or is no such word.
    pub fn read(file: &Path, name: Option<&str>) -> Result<Embedding, EmbeddingError> {
        let refuse = |problem: String| EmbeddingError::Unusable {
            file: file.to_owned(),
            problem,
        };
        let checkpoint = Checkpoint::open_file(file)?;
        let tensors = checkpoint
            .tensors()
            .filter(|(key, _)| !key.starts_with(TOKEN));
        let tensors: Vec<_> = tensors.collect();
        let of = |key: &str| {
            let encoder = OF_SDXL.iter().find(|(name, _)| *name == key);
            encoder.map(|(_, encoder)| *encoder)
        };
        let of_sdxl = tensors.len() == 2 && tensors.iter().all(|(key, _)| of(key).is_some());
        if tensors.len() != 1 && !of_sdxl {
            let problem = format!(
                "it has {} tensors; a textual inversion has one, or clip_l and clip_g",
                tensors.len()
            );
            return Err(refuse(problem));
        }
        let mut vectors = Vec::new();
        for (key, info) in &tensors {
            let width = match *info.dims.as_slice() {
                [width] | [_, width] if info.element_count() > 0 => width,
                _ => {
                    let problem = format!("its {key} is {:?}, expected [n, width]", info.dims);
                    return Err(refuse(problem));
                }
            };
            let values = checkpoint.read_f32(key)?;
            vectors.push((of(key), Vectors { width, values }));
        }
        if let [(_, g), (_, l)] = vectors.as_slice() {
            let [g, l] = [g, l].map(|vectors| vectors.values.len() / vectors.width);
            if g != l {
                let problem = format!("it has {l} vectors for CLIP-L, but {g} for CLIP-G");
                return Err(refuse(problem));
            }
        }
        let key = tensors[0].0;
        let key = (of(key).is_none() && !NO_NAMES.contains(&key)).then_some(key);
        let stem = file
            .file_stem()
            .map(|stem| stem.to_string_lossy().into_owned());
        let names = match name {
            Some(name) => vec![name.to_owned()],
            None => stem.into_iter().chain(key.map(str::to_owned)).collect(),
        };
        Ok(Embedding {
            file: file.to_owned(),
            names,
            vectors,
        })
    }

    /// The file.
    pub fn file(&self) -> &Path {
        &self.file
    }

    fn unusable(&self, problem: String) -> EmbeddingError {
        EmbeddingError::Unusable {
            file: self.file.clone(),
            problem,
        }
    }
}

impl Model {
    /// Adds a word, which prompts then call by its name, whatever its case. A word of the same name is replaced. The text
    /// encoders of a model with such words are compiled as programs of their own.
    ///
    /// # Errors
    ///
    /// A word for other text encoders, or of more vectors than a prompt has room for.
    pub fn add_embedding(&mut self, embedding: &Embedding) -> Result<(), EmbeddingError> {
        let is_alone = self.recipe.text.len() == 1;
        for path in &mut self.recipe.text {
            let encoder = path.encoder.folder();
            let mut all = embedding.vectors.iter();
            let found = all.find(|(of, _)| match of {
                Some(of) => *of == encoder,
                None => is_alone,
            });
            let width = path.config.hidden_size;
            let Some((_, vectors)) = found else {
                let problem = format!("it has no vectors for the model's {encoder}");
                return Err(embedding.unusable(problem));
            };
            if vectors.width != width {
                let found = vectors.width;
                let problem = format!(
                    "its vectors have {found} numbers, those of the model's {encoder} {width}: it was made for another model"
                );
                return Err(embedding.unusable(problem));
            }
            let (count, room) = (vectors.values.len() / width, path.tokenizer.room());
            if count > room {
                let problem = format!("it has {count} vectors; a prompt has room for {room}");
                return Err(embedding.unusable(problem));
            }
            for name in &embedding.names {
                let ids = path.tokenizer.tokens(name);
                let ids = ids.map_err(|error| embedding.unusable(error.to_string()))?;
                if ids.is_empty() {
                    return Err(embedding.unusable("its name is empty".to_owned()));
                }
                path.learned.add(ids, &vectors.values, width);
            }
        }
        Ok(())
    }
}

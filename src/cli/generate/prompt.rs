//! How prompts are read.

use clap::ValueEnum;
use stablejet::model::{Embedding, EmbeddingError, Model};
use stablejet::prompt::{Emphasis, Syntax};
use stablejet::request::Picture;
use std::path::{Path, PathBuf};

/// Options of prompts.
#[derive(clap::Args)]
pub struct PromptChoice {
    /// How prompts are read: with the weights, schedules and chunks of AUTOMATIC1111's web UI, or letter by letter, as diffusers
    /// does; --compat flax implies plain.
    #[arg(long, value_name = "SYNTAX", value_enum, default_value = "a1111")]
    prompt_syntax: SyntaxName,
    /// Whether the mean of what a text encoder makes of a chunk stays what it was when its tokens are weighted: original keeps it,
    /// no-norm does not, which suits SDXL.
    #[arg(long, value_name = "MODE", value_enum, default_value = "original")]
    emphasis: EmphasisName,
    /// A file with a word that textual inversion has learned (safetensors, .pt or .bin), which prompts call by the file's name, or by
    /// NAME. May be given several times.
    #[arg(long = "embedding", value_name = "FILE[:NAME]")]
    embeddings: Vec<String>,
    /// The layer of the text encoder, counted from the last, whose result is used, as AUTOMATIC1111 counts: 1 is the last, 2 leaves
    /// one out. SDXL leaves one out anyway: 1 and 2 are the same.
    #[arg(long, value_name = "N", default_value_t = 1)]
    clip_skip: usize,
}

#[derive(Clone, Copy, ValueEnum)]
enum SyntaxName {
    A1111,
    Plain,
}

#[derive(Clone, Copy, ValueEnum)]
enum EmphasisName {
    Original,
    NoNorm,
}

impl PromptChoice {
    /// Adds the learned words to models.
    pub fn add_embeddings<'m>(
        &self,
        models: impl IntoIterator<Item = &'m mut Model>,
    ) -> Result<(), EmbeddingError> {
        let embeddings = self.embeddings.iter().map(|embedding| {
            let (file, name) = file_and_name(embedding);
            Embedding::read(file, name)
        });
        let embeddings = embeddings.collect::<Result<Vec<_>, _>>()?;
        for model in models {
            for embedding in &embeddings {
                model.add_embedding(embedding)?;
            }
        }
        Ok(())
    }

    /// The files of the learned words.
    pub fn embedding_files(&self) -> impl Iterator<Item = PathBuf> {
        let embeddings = self.embeddings.iter();
        embeddings.map(|embedding| file_and_name(embedding).0.to_owned())
    }

    /// Gives a picture what was chosen.
    pub fn apply(&self, picture: &mut Picture, model: &Model) {
        picture.syntax = match self.prompt_syntax {
            SyntaxName::Plain => Syntax::Plain,
            SyntaxName::A1111 => Syntax::A1111(match self.emphasis {
                EmphasisName::Original => Emphasis::Original,
                EmphasisName::NoNorm => Emphasis::NoNorm,
            }),
        };
        picture.clip_skip = model.recipe.left_out(self.clip_skip);
    }
}

/// A file and, behind a colon, a name, unless there is a file of all that.
fn file_and_name(embedding: &str) -> (&Path, Option<&str>) {
    match embedding.rsplit_once(':') {
        Some((file, name)) if !Path::new(embedding).exists() => (Path::new(file), Some(name)),
        _ => (Path::new(embedding), None),
    }
}

//! The pictures that others start from.

use super::arguments::of;
use super::pictures::Line;
use crate::cli::print;
use anyhow::ensure;
use stablejet::image::{Image, ImageError};
use stablejet::request::Start;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How much of a picture is given up if nobody says: diffusers' default.
const STRENGTH: f64 = 0.8;

/// What pictures start from.
#[derive(clap::Args)]
pub struct InitImageChoice {
    /// A picture to start from, instead of noise: a PNG, JPEG or WebP file. Give it once for all prompts, or once for each.
    /// Without --width and --height its size is that of the pictures.
    #[arg(
        long = "init-image",
        value_name = "FILE",
        conflicts_with_all = ["latents", "compat"]
    )]
    pub files: Vec<PathBuf>,
    /// How much of the picture to start from is given up, above 0 to 1: the part of the steps that is run; one for all prompts
    /// or one for each [default: 0.8].
    #[arg(
        long,
        value_name = "PART,…",
        value_delimiter = ',',
        allow_hyphen_values = true
    )]
    pub strength: Vec<f64>,
}

impl InitImageChoice {
    /// What each line's picture starts from, if it is a picture.
    pub fn read(&self, lines: &[Line]) -> anyhow::Result<Vec<Option<Start>>> {
        let mut images = Images::default();
        let start = |(index, line): (usize, &Line)| {
            let strength = line.strength.or(of(&self.strength, index));
            let file = line.init_image.clone().or(of(&self.files, index));
            let Some(file) = file else {
                ensure!(
                    line.strength.is_none(),
                    "the prompt {} has a strength, but no picture to start from",
                    print::quoted(&line.prompt)
                );
                return Ok(None);
            };
            Ok(Some(Start::Image {
                image: images.read(&file)?,
                strength: strength.unwrap_or(STRENGTH),
            }))
        };
        let starts = lines.iter().enumerate().map(start);
        let starts = starts.collect::<anyhow::Result<Vec<_>>>()?;
        ensure!(
            self.strength.is_empty() || starts.iter().any(Option::is_some),
            "--strength is for pictures that start from others: give --init-image FILE"
        );
        Ok(starts)
    }
}

/// Pictures by their files, of which each is read once.
#[derive(Default)]
pub struct Images(HashMap<PathBuf, Arc<Image>>);

impl Images {
    pub fn read(&mut self, path: &Path) -> Result<Arc<Image>, ImageError> {
        if let Some(known) = self.0.get(path) {
            return Ok(known.clone());
        }
        let image = Arc::new(Image::read(path)?);
        self.0.insert(path.to_owned(), image.clone());
        Ok(image)
    }
}

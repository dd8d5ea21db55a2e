//! The pictures that others start from.

use super::arguments::of;
use super::pictures::Line;
use crate::cli::print;
use anyhow::ensure;
use stablejet::image::{Image, ImageError};
use stablejet::model::Model;
use stablejet::request::{Mask, Picture, Start};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    /// or one for each [default: 0.8; with a mask 1, for SDXL 0.9999].
    #[arg(
        long,
        value_name = "PART,…",
        value_delimiter = ',',
        allow_hyphen_values = true
    )]
    pub strength: Vec<f64>,
    /// Which part of the picture to start from is made anew: a picture of its size, white there and black elsewhere. Give it
    /// once for all prompts, or once for each. Without --width and --height the size is the model's own.
    #[arg(long = "mask", value_name = "FILE", requires = "files")]
    pub masks: Vec<PathBuf>,
    /// Make the surroundings of the mask alone, with so many pixels around it, in the size that is asked for, and put them back
    /// into the picture.
    #[arg(long, value_name = "PADDING", requires = "masks")]
    pub mask_crop: Option<usize>,
    /// Give what is not masked its very pixels back, which the autoencoder changes a little otherwise.
    #[arg(long, requires = "masks")]
    pub paste: bool,
    /// How closely an InstructPix2Pix model keeps to the picture; one for all prompts or one for each [default: 1.5].
    #[arg(
        long,
        value_name = "SCALE,…",
        value_delimiter = ',',
        allow_hyphen_values = true
    )]
    pub image_guidance: Vec<f32>,
    /// How far away things in the picture are, bright ones near, for models that see depth: a picture; once for all prompts, or
    /// once for each.
    #[arg(long = "depth-map", value_name = "FILE", requires = "files")]
    pub depth_maps: Vec<PathBuf>,
}

/// The pictures that one picture is made of.
pub struct PicturesIn {
    start: Option<(Arc<Image>, Option<f64>)>,
    mask: Option<Mask>,
    depth_map: Option<Arc<Image>>,
}

impl PicturesIn {
    /// Whether there is a picture to start from.
    pub fn starts(&self) -> bool {
        self.start.is_some()
    }

    /// Gives them to a picture. A strength that is not said is the model's own.
    pub fn apply(&self, model: &Model, picture: &mut Picture) {
        if let Some((image, strength)) = &self.start {
            let own = || model.default_strength(self.mask.is_some());
            picture.start = Start::Image {
                image: image.clone(),
                strength: strength.unwrap_or_else(own),
            };
        }
        picture.mask.clone_from(&self.mask);
        picture.depth_map.clone_from(&self.depth_map);
    }
}

impl InitImageChoice {
    /// The pictures of each line.
    pub fn read(&self, lines: &[Line]) -> anyhow::Result<Vec<PicturesIn>> {
        let mut images = Images::default();
        let of_line = |(index, line): (usize, &Line)| -> anyhow::Result<PicturesIn> {
            let strength = line.strength.or(of(&self.strength, index));
            let file = line.init_image.clone().or(of(&self.files, index));
            ensure!(
                file.is_some() || line.strength.is_none(),
                "the prompt {} has a strength, but no picture to start from",
                print::quoted(&line.prompt)
            );
            let mut read = |file: Option<PathBuf>| file.map(|file| images.read(&file)).transpose();
            let mask = read(line.mask.clone().or(of(&self.masks, index)))?;
            let mask = mask.map(|image| {
                let mut mask = Mask::new(image);
                (mask.crop, mask.paste) = (self.mask_crop, self.paste);
                mask
            });
            Ok(PicturesIn {
                start: read(file)?.map(|image| (image, strength)),
                mask,
                depth_map: read(line.depth_map.clone().or(of(&self.depth_maps, index)))?,
            })
        };
        let lines = lines.iter().enumerate().map(of_line);
        let lines = lines.collect::<anyhow::Result<Vec<_>>>()?;
        ensure!(
            self.strength.is_empty() || lines.iter().any(PicturesIn::starts),
            "--strength is for pictures that start from others: give --init-image FILE"
        );
        Ok(lines)
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

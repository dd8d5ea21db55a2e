//! ControlNets, and the pictures that they look at.

use super::arguments::of;
use super::init_image::Images;
use super::init_image::PicturesIn;
use super::pictures::Line;
use crate::cli::model;
use anyhow::ensure;
use serde::Deserialize;
use stablejet::ModelFiles;
use stablejet::image::{Image, ImageError};
use stablejet::request::Control;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;

/// How strongly a net counts if nobody says, for a picture that starts from noise or from another: diffusers' defaults.
const SCALE: f64 = 1.0;
const SCALE_FROM_IMAGE: f64 = 0.8;

/// What stands before the name of a picture whose edges are meant.
const CANNY: &str = "canny@";

/// What pictures follow.
#[derive(clap::Args)]
pub struct ControlChoice {
    /// A ControlNet, a folder or a hub id, and the picture that it looks at, a PNG, JPEG or WebP file such as edges or a depth map,
    /// for all prompts; canny@IMAGE stands for the edges of a picture. SCALE says how strongly it counts [default: 1, or 0.8 with --init-image]. Give it once for each net.
    /// Without --width and --height the size is that of the first such picture.
    #[arg(long = "control", value_name = "MODEL:IMAGE[:SCALE]")]
    pub controls: Vec<ControlLine>,
    /// The part of the evaluations before which a ControlNet does not count, 0 to 1; one for all nets or one for each
    /// [default: 0].
    #[arg(
        long,
        value_name = "PART,…",
        value_delimiter = ',',
        requires = "controls"
    )]
    pub control_start: Vec<f64>,
    /// The part of the evaluations after which a ControlNet does not count, 0 to 1; one for all nets or one for each
    /// [default: 1].
    #[arg(
        long,
        value_name = "PART,…",
        value_delimiter = ',',
        requires = "controls"
    )]
    pub control_end: Vec<f64>,
    /// Let ControlNets guess what their pictures show, even without a prompt: they leave alone what guidance leads away from, and
    /// count less for fine detail.
    #[arg(long, requires = "controls")]
    control_guess: bool,
}

/// A net and the picture that it looks at, as an option or in a line of --prompts.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ControlLine {
    model: String,
    image: PathBuf,
    scale: Option<f64>,
    start: Option<f64>,
    end: Option<f64>,
    guess: Option<bool>,
}

impl FromStr for ControlLine {
    type Err = String;

    fn from_str(text: &str) -> Result<ControlLine, String> {
        let (model, rest) = text.split_once(':').unwrap_or_default();
        let scaled = rest.rsplit_once(':');
        let scaled = scaled.and_then(|(image, scale)| Some((image, scale.parse().ok()?)));
        let (image, scale) = match scaled {
            Some((image, scale)) => (image, Some(scale)),
            None => (rest, None),
        };
        match model.is_empty() || image.is_empty() {
            true => Err("a net and its picture are expected, such as DIR:edges.png:0.8".to_owned()),
            false => Ok(ControlLine {
                model: model.to_owned(),
                image: image.into(),
                scale,
                start: None,
                end: None,
                guess: None,
            }),
        }
    }
}

/// What all pictures follow.
#[derive(Default)]
pub struct Controls {
    /// By picture.
    pub of_pictures: Vec<Vec<Control>>,
    /// The nets, by their numbers.
    nets: Vec<String>,
}

impl ControlChoice {
    /// What each line's picture follows; `starts` are what they start from, if they start from pictures.
    pub fn read(&self, lines: &[Line], starts: &[PicturesIn]) -> anyhow::Result<Controls> {
        let count = self.controls.len();
        for (name, given) in [("starts", &self.control_start), ("ends", &self.control_end)] {
            ensure!(
                given.len() <= 1 || given.len() == count,
                "{} {name} for {count} ControlNets; give one, or one for each",
                given.len()
            );
        }
        let chosen = self
            .controls
            .iter()
            .enumerate()
            .map(|(index, control)| ControlLine {
                start: of(&self.control_start, index),
                end: of(&self.control_end, index),
                guess: Some(self.control_guess),
                ..control.clone()
            });
        let chosen: Vec<ControlLine> = chosen.collect();
        let mut images = ControlImages::default();
        let mut read = Controls::default();
        for (line, start) in lines.iter().zip(starts) {
            let mut controls: Vec<Control> = Vec::new();
            let scale = if start.starts() {
                SCALE_FROM_IMAGE
            } else {
                SCALE
            };
            for one in line.controls.as_ref().unwrap_or(&chosen) {
                let net = read.net(&one.model, &controls);
                let control = Control::new(net, images.read(&one.image)?);
                let control = control
                    .scale(one.scale.unwrap_or(scale))
                    .during(one.start.unwrap_or(0.0), one.end.unwrap_or(1.0))
                    .guess(one.guess.unwrap_or(false));
                controls.push(control);
            }
            read.of_pictures.push(controls);
        }
        Ok(read)
    }
}

/// The pictures that nets look at by how they are named, each made once.
#[derive(Default)]
struct ControlImages {
    files: Images,
    edges: HashMap<PathBuf, Arc<Image>>,
}

impl ControlImages {
    /// The picture in a file, or its edges if the file's name stands behind `canny@`.
    fn read(&mut self, name: &Path) -> Result<Arc<Image>, ImageError> {
        let name = name.as_os_str();
        let Some(file) = name.to_str().and_then(|name| name.strip_prefix(CANNY)) else {
            return self.files.read(name.as_ref());
        };
        if let Some(known) = self.edges.get(Path::new(file)) {
            return Ok(known.clone());
        }
        let edges = Arc::new(self.files.read(file.as_ref())?.edges());
        self.edges.insert(file.into(), edges.clone());
        Ok(edges)
    }
}

impl Controls {
    /// The number of a net that is not among those that a picture follows already: a net looks at one picture.
    fn net(&mut self, model: &str, taken: &[Control]) -> usize {
        let mut nets = self.nets.iter().enumerate();
        let is_free = |net: usize| taken.iter().all(|control| control.net != net);
        let known = nets.find(|(net, known)| *known == model && is_free(*net));
        match known {
            Some((net, _)) => net,
            None => {
                self.nets.push(model.to_owned());
                self.nets.len() - 1
            }
        }
    }

    /// The nets by their numbers, for the reader.
    pub fn names(&self) -> Vec<String> {
        let nets = self.nets.iter();
        nets.map(|net| model::name_of(net.as_ref())).collect()
    }

    /// The model with its nets, fetched if they are not on this machine.
    pub fn open(&self, files: ModelFiles, variant: Option<&str>) -> anyhow::Result<ModelFiles> {
        let mut nets = self.nets.iter();
        nets.try_fold(files, |files, net| {
            model::with_controlnet(files, net.as_ref(), variant)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::ControlLine;

    #[test]
    fn a_control_is_a_net_a_picture_and_perhaps_a_scale() {
        let parsed = |text: &str| {
            let line: ControlLine = text.parse().ok()?;
            Some((line.model, line.image.display().to_string(), line.scale))
        };
        let plain = |model: &str, image: &str| Some((model.to_owned(), image.to_owned(), None));
        assert_eq!(parsed("a/b:c.png"), plain("a/b", "c.png"));
        let scaled = ("./n".to_owned(), "x:y.png".to_owned(), Some(0.5));
        assert_eq!(parsed("./n:x:y.png:0.5"), Some(scaled));
        assert_eq!(parsed("n:x:y.png"), plain("n", "x:y.png"));
        for text in ["", "n", "n:", ":x.png", "n::0.5"] {
            assert_eq!(parsed(text), None, "{text}");
        }
    }
}

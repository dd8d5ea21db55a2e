//! Checkpoints that are one file: Stable Diffusion 1.x, 2.x and SDXL in the layout of their original programs.
//!
//! Such a file has weights only. What it is follows from names and shapes; the configurations are those of its family, and
//! the tokenizers are built in. A network's weights are read under the names that diffusers has for them.

mod configs;
mod error;
mod family;
mod names;
mod shapes;

pub use error::SingleFileError;
pub(crate) use names::{Part, Weights, original_unet_module};

use crate::brief::brief;
use crate::model_files::{ModelFile, ModelFilesError};
use crate::schedulers::PredictionType;
use crate::weights::{Checkpoint, TensorInfo};
use configs::{Files, Prediction, Shape};
use error::Problem;
use family::{Family, TextEncoder, is_left_over_from_training};
use names::Naming;
use shapes::Shapes;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// What a user says of a single file.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Options {
    /// A folder with the configurations in diffusers' layout, instead of those of the file's family.
    pub config: Option<PathBuf>,
    /// What the UNet predicts, instead of what is concluded.
    pub prediction: Option<PredictionType>,
    /// A file with another VAE, in the original layout or diffusers' names, or a folder, as
    /// [`with_vae`](crate::ModelFiles::with_vae) takes it.
    pub vae: Option<PathBuf>,
}

impl Options {
    /// The folder with another VAE, if it is one.
    pub(crate) fn vae_folder(&self) -> Option<&Path> {
        self.vae.as_deref().filter(|path| path.is_dir())
    }
}

/// A checkpoint that is one file.
#[derive(Debug)]
pub struct SingleFile {
    path: PathBuf,
    files: Files,
    sections: Vec<Section>,
    remarks: Vec<String>,
}

/// Where the weights of a component are.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    /// The component's folder in diffusers' layout.
    component: &'static str,
    /// The file.
    pub path: PathBuf,
    prefix: &'static str,
    naming: Naming,
}

/// The bias that tells Stable Diffusion 2.x models apart: its standard deviation is larger if the UNet predicts v.
const TELLING_BIAS: &str =
    "model.diffusion_model.output_blocks.11.1.transformer_blocks.0.norm1.bias";
const TELLING_DEVIATION: f64 = 0.09;

impl SingleFile {
    /// Reads a file's header and concludes what it is.
    ///
    /// # Errors
    ///
    /// What is no sound safetensors file or checkpoint of torch, and files of other kinds, which are named.
    pub fn open(path: &Path, options: &Options) -> Result<SingleFile, SingleFileError> {
        let described = path.display().to_string();
        if is_gguf(path)? {
            return Err(SingleFileError::Kind {
                path: described,
                kind: "a GGUF file".to_owned(),
            });
        }
        let checkpoint = Checkpoint::open_file(path)?;
        let shapes = Shapes::of(&checkpoint);
        let (family, encoders) = Family::of(&shapes).map_err(|kind| SingleFileError::Kind {
            path: described.clone(),
            kind,
        })?;
        let refuse = |problem: Problem| problem.of(described.clone(), family);
        let is_of_eight_bits = |info: &TensorInfo| info.dtype.to_string().starts_with("F8");
        if let Some((_, info)) = checkpoint
            .tensors()
            .find(|(_, info)| is_of_eight_bits(info))
        {
            let problem = format!("it has weights of the type {}", info.dtype);
            return Err(refuse(Problem::Unsupported(problem)));
        }
        let vae_file = options.vae.as_deref().filter(|path| !path.is_dir());
        let other_vae = vae_file.map(Checkpoint::open_file).transpose()?;
        let mut shape = shape(family, &encoders, &shapes).map_err(refuse)?;
        let mut sections = sections(path, &shape, &encoders);
        if options.vae_folder().is_none() {
            let other = vae_file.zip(other_vae.as_ref());
            let (section, other_shape) = vae(path, &shapes, other).map_err(refuse)?;
            sections.push(section);
            shape.vae = other_shape.or(shape.vae);
        }
        let mut remarks = Vec::new();
        let prediction = prediction(&checkpoint, &shape, options, &mut remarks)?;
        let files = configs::files(&shape, prediction, options)?;
        remarks.extend(left_over(&described, &shapes, &sections));
        Ok(SingleFile {
            path: path.to_owned(),
            files,
            sections,
            remarks,
        })
    }

    /// A file as the VAE of a model whose own has the configuration `config`.
    ///
    /// # Errors
    ///
    /// A file that is not sound, and one without a VAE.
    pub(crate) fn vae(path: &Path, config: String) -> Result<SingleFile, SingleFileError> {
        let checkpoint = Checkpoint::open_file(path)?;
        let found = vae_of(path, &Shapes::of(&checkpoint));
        let (section, shape) = found.ok_or_else(|| SingleFileError::NoVae {
            path: path.display().to_string(),
        })?;
        Ok(SingleFile {
            path: path.to_owned(),
            files: configs::of_vae(config, shape.as_ref()),
            sections: vec![section],
            remarks: Vec::new(),
        })
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What was assumed of the file and what of it is not used, a line each.
    pub fn remarks(&self) -> &[String] {
        &self.remarks
    }

    /// The bytes of a file that the model would have as a folder, but for its weights.
    pub(crate) fn read(&self, name: &str) -> Option<&Cow<'static, [u8]>> {
        self.files.get(name)
    }

    /// Where a component's weights are.
    pub(crate) fn section(&self, component: &str) -> Option<&Section> {
        self.sections
            .iter()
            .find(|section| section.component == component)
    }
}

impl Section {
    /// The weights of the component in a tensor of the file; `None` if it is none of the component's. One that is not known
    /// keeps its name, so that it is found to be left over.
    pub fn weights(&self, name: &str) -> Option<Weights> {
        let inner = name.strip_prefix(self.prefix)?;
        if is_left_over_from_training(name) {
            return Some(Vec::new());
        }
        let unknown = || vec![(name.to_owned(), Part::Whole)];
        Some(self.naming.weights(inner).unwrap_or_else(unknown))
    }
}

/// Whether a file's first bytes are those of a GGUF file.
fn is_gguf(path: &Path) -> Result<bool, ModelFilesError> {
    let read = || {
        let file = ModelFile::open(path)?;
        let mut start = [0; 4];
        if file.len() >= start.len() as u64 {
            file.read_exact_at(&mut start, 0)?;
        }
        Ok(start)
    };
    let start = read().map_err(|source| ModelFilesError::Read {
        path: path.display().to_string(),
        source,
    })?;
    Ok(&start == b"GGUF")
}

/// The channels of a UNet that is made for inpainting: latents, a mask, and what it leaves of a picture.
const INPAINTING_CHANNELS: usize = 9;

/// What the shapes say of all networks but another file's VAE.
fn shape(family: Family, encoders: &[TextEncoder], shapes: &Shapes) -> Result<Shape, Problem> {
    let incomplete = |part: &str| {
        Problem::Incomplete(format!(
            "{part} is not built as that family's, or not whole"
        ))
    };
    let unet = shapes
        .unet(family::UNET)
        .ok_or_else(|| incomplete("its UNet"))?;
    let channels = unet.in_channels;
    let is_built = match family {
        // Its InstructPix2Pix scales its pictures otherwise.
        Family::Sdxl | Family::Refiner => [4, INPAINTING_CHANNELS].contains(&channels),
        Family::Sd1 | Family::Sd2 => [4, 8, INPAINTING_CHANNELS].contains(&channels),
    };
    if !is_built {
        let purpose = family::purpose(channels);
        return Err(Problem::Unsupported(format!(
            "{purpose} (its UNet has {channels} input channels)"
        )));
    }
    if unet.added.is_some() && matches!(family, Family::Sd1 | Family::Sd2) {
        let problem = "an unCLIP model (its UNet is told of pictures)";
        return Err(Problem::Unsupported(problem.to_owned()));
    }
    let text = encoders.iter().map(|encoder| {
        let shape = match encoder.open_clip {
            true => shapes.open_clip(encoder.prefix),
            false => shapes.clip(encoder.prefix),
        };
        let mut shape = shape.ok_or_else(|| incomplete("its text encoder"))?;
        // The last layer is in the file and not used.
        shape.layers -= usize::from(family == Family::Sd2);
        Ok((encoder.component, shape))
    });
    Ok(Shape {
        family,
        unet,
        vae: shapes.vae(family::VAE),
        text: text.collect::<Result<_, Problem>>()?,
    })
}

/// Where the UNet's and the text encoders' weights are.
fn sections(path: &Path, shape: &Shape, encoders: &[TextEncoder]) -> Vec<Section> {
    let text = encoders
        .iter()
        .zip(&shape.text)
        .map(|(encoder, (_, text))| {
            let naming = match encoder.open_clip {
                true => Naming::OpenClip {
                    layers: text.layers,
                    one_more: shape.family == Family::Sd2,
                },
                false => Naming::Same,
            };
            (encoder.component, encoder.prefix, naming)
        });
    let naming = Naming::Unet {
        layers: shape.unet.layers,
    };
    let all = text.chain([("unet", family::UNET, naming)]);
    all.map(|(component, prefix, naming)| Section {
        component,
        path: path.to_owned(),
        prefix,
        naming,
    })
    .collect()
}

/// Where the VAE's weights are, and what the shapes of another file say of it, if they do.
fn vae(
    path: &Path,
    shapes: &Shapes,
    other: Option<(&Path, &Checkpoint)>,
) -> Result<(Section, Option<shapes::VaeShape>), Problem> {
    if let Some((path, other)) = other {
        return vae_of(path, &Shapes::of(other))
            .ok_or_else(|| Problem::Incomplete(format!("{} holds no VAE for it", path.display())));
    }
    let shape = shapes
        .vae(family::VAE)
        .ok_or_else(|| Problem::Incomplete("it has no VAE: give one with --vae".to_owned()))?;
    Ok((vae_section(path, family::VAE, &shape), Some(shape)))
}

/// The same of a file that is asked for its VAE alone; `None` if it has none.
fn vae_of(path: &Path, shapes: &Shapes) -> Option<(Section, Option<shapes::VaeShape>)> {
    if shapes.has_prefix("decoder.up_blocks.") {
        let section = Section {
            component: "vae",
            path: path.to_owned(),
            prefix: "",
            naming: Naming::Same,
        };
        return Some((section, None));
    }
    let prefix = match shapes.has_prefix(family::VAE) {
        true => family::VAE,
        false => "",
    };
    let shape = shapes.vae(prefix)?;
    Some((vae_section(path, prefix, &shape), Some(shape)))
}

fn vae_section(path: &Path, prefix: &'static str, shape: &shapes::VaeShape) -> Section {
    Section {
        component: "vae",
        path: path.to_owned(),
        prefix,
        naming: Naming::Vae {
            levels: shape.channels.len(),
        },
    }
}

/// What the UNet predicts. A remark says what was assumed.
fn prediction(
    checkpoint: &Checkpoint,
    shape: &Shape,
    options: &Options,
    remarks: &mut Vec<String>,
) -> Result<Prediction, SingleFileError> {
    let has = |name| checkpoint.tensor(name).is_some();
    let kind = match options.prediction {
        Some(kind) => Some(kind),
        None if options.config.is_some() => None,
        None if has("v_pred") => Some(PredictionType::VPrediction),
        None if shape.family != Family::Sd2 => None,
        // No model of Stable Diffusion 2.x that is made for inpainting predicts anything else.
        None if shape.unet.in_channels == INPAINTING_CHANNELS => Some(PredictionType::Epsilon),
        None => {
            let kind = match has(TELLING_BIAS) {
                true if deviation(&checkpoint.read_f32(TELLING_BIAS)?) <= TELLING_DEVIATION => {
                    PredictionType::Epsilon
                }
                _ => PredictionType::VPrediction,
            };
            remarks.push(format!(
                "{} does not say what its UNet predicts; {} is assumed (--prediction sets it)",
                checkpoint.describe(),
                kind.name()
            ));
            Some(kind)
        }
    };
    Ok(Prediction {
        kind,
        zero_snr: has("ztsnr"),
    })
}

/// The standard deviation.
fn deviation(values: &[f32]) -> f64 {
    let count = values.len() as f64;
    let values = || values.iter().map(|&value| f64::from(value));
    let mean = values().sum::<f64>() / count;
    let squares = values().map(|value| (value - mean).powi(2));
    (squares.sum::<f64>() / count).sqrt()
}

/// The remark on tensors that are none of a network's.
fn left_over(described: &str, shapes: &Shapes, sections: &[Section]) -> Option<String> {
    // A VAE that another file replaces is not missed.
    let prefixes = || {
        sections
            .iter()
            .map(|section| section.prefix)
            .filter(|prefix| !prefix.is_empty())
    };
    let is_used = |name: &str| {
        prefixes()
            .chain([family::VAE])
            .any(|prefix| name.starts_with(prefix))
    };
    let names = shapes
        .names()
        .filter(|name| !is_used(name) && !is_left_over_from_training(name));
    let names: Vec<String> = names.map(brief).collect();
    let shown = names[..names.len().min(3)].join(", ");
    let more = if names.len() > 3 { ", …" } else { "" };
    (!names.is_empty()).then(|| {
        format!(
            "{} tensors of {described} are not used: {shown}{more}",
            names.len()
        )
    })
}

//! What is compiled: an open list of programs, each a function from a model's config and a shape to a module.
//!
//! [`Model::programs`](crate::model::Model::programs) says which of them a kind of request runs.

mod blend;
mod check_image;
mod control_step;
mod decode_image;
mod denoise_step;
mod encode_image;
mod encode_text;
mod options;
mod parts;

pub use blend::blend;
pub use check_image::check_image;
pub use control_step::control_step;
pub use decode_image::{LatentShape, Part, decode_image};
pub(crate) use denoise_step::STATE_NAMES;
pub use denoise_step::{StepShape, denoise_step, table_row};
pub use encode_image::encode_image;
pub use encode_text::{TextShape, encode_text};
pub use options::TraceOptions;
pub use parts::Decoding;
pub(crate) use parts::Parts;

use crate::model::{Model, controlnet_component};
use crate::tokenizer::CLIP_TOKENS;
use hlo::{Component, Module};

/// One program of one shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Program {
    /// [`encode_text`].
    EncodeText {
        /// The text encoder.
        encoder: Component,
        /// Rows of token ids.
        rows: usize,
        /// Tokens in a row.
        tokens: usize,
    },
    /// [`encode_image`].
    EncodeImage(LatentShape),
    /// [`control_step()`].
    ControlStep {
        /// Which of the model's ControlNets.
        net: usize,
        /// The step to which it belongs.
        step: StepShape,
    },
    /// [`denoise_step`].
    DenoiseStep(StepShape),
    /// [`blend`].
    Blend(LatentShape),
    /// [`decode_image`].
    DecodeImage(LatentShape, Part),
    /// [`check_image`].
    CheckImage {
        /// Pictures on a device.
        rows: usize,
    },
}

impl Program {
    /// The name of the program's module.
    pub fn name(self) -> &'static str {
        match self {
            Program::EncodeText { .. } => encode_text::NAME,
            Program::EncodeImage(_) => encode_image::NAME,
            Program::ControlStep { .. } => control_step::NAME,
            Program::DenoiseStep(_) => denoise_step::NAME,
            Program::Blend(_) => blend::NAME,
            Program::DecodeImage(_, part) => part.name(),
            Program::CheckImage { .. } => check_image::NAME,
        }
    }

    /// The name, with what tells a program from another of the same picture: `encode_text_2`, `denoise_step_unguided`,
    /// `denoise_step_controlled`, `control_step_2`, how many tokens prompts have that are longer than one chunk,
    /// `denoise_step_154_tokens`, and the size of a tile's latents, `decode_tile_64x16`.
    pub fn label(self) -> String {
        let name = self.name();
        match self {
            Program::EncodeText { encoder, .. } => {
                let number = encoder.folder().strip_prefix("text_encoder");
                format!("{name}{}", number.unwrap_or_default())
            }
            Program::ControlStep { net, step } => {
                let number = (net > 0).then(|| format!("_{}", net + 1));
                format!("{name}{}{}", number.unwrap_or_default(), kind(step))
            }
            Program::DenoiseStep(step) => {
                let controlled = if step.controlled { "_controlled" } else { "" };
                format!("{name}{controlled}{}", kind(step))
            }
            Program::DecodeImage(latents, Part::Tile) => {
                format!("{name}_{}x{}", latents.height, latents.width)
            }
            _ => name.to_owned(),
        }
    }

    /// The program as it is compiled.
    ///
    /// # Panics
    ///
    /// If it is not one of the model's.
    pub fn trace(self, model: &Model, options: TraceOptions) -> Module {
        match self {
            Program::EncodeText {
                encoder,
                rows,
                tokens,
            } => {
                let mut paths = model.recipe.text.iter();
                let path = paths.find(|path| path.encoder == encoder);
                let path = path.expect("the model has this text encoder");
                encode_text(
                    (encoder, &path.config),
                    (path.hidden, path.pooled),
                    TextShape {
                        rows,
                        tokens,
                        learned: !path.learned.is_empty(),
                    },
                    options,
                )
            }
            Program::EncodeImage(shape) => {
                let options = TraceOptions {
                    dtype: model.encoding_dtype(options.dtype),
                    ..options
                };
                encode_image(&model.vae, shape, options)
            }
            Program::ControlStep { net, step } => {
                let component = controlnet_component(net);
                control_step((component, &model.controlnets[net]), step, options)
            }
            Program::DenoiseStep(shape) => denoise_step(&model.unet, shape, options),
            Program::Blend(shape) => blend(model.vae.latent_channels(), shape, options.lowering),
            Program::DecodeImage(shape, part) => {
                let vae = match part {
                    Part::Whole | Part::Tile => Some(&model.vae),
                    Part::Preview => model.preview_vae.as_ref(),
                };
                let vae = vae.expect("the model has this VAE");
                decode_image(vae, (shape, part), options)
            }
            Program::CheckImage { rows } => {
                let checker = model.safety_checker.as_ref();
                let checker = checker.expect("the model has a safety checker");
                check_image(&checker.vision, rows, options)
            }
        }
    }
}

/// What the label of a step without guidance ends in.
fn kind(step: StepShape) -> String {
    let unguided = if step.branches == 1 { "_unguided" } else { "" };
    match step.tokens <= CLIP_TOKENS {
        true => unguided.to_owned(),
        false => format!("{unguided}_{}_tokens", step.tokens),
    }
}

use super::Model;
use crate::program::{self, StepShape};
use hlo::{DType, Module};

/// One of a model's programs, at one size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgramKey {
    /// Token ids to embeddings.
    EncodeText {
        /// The rows of the batch.
        rows: usize,
        /// Tokens of a prompt.
        tokens: usize,
    },
    /// One evaluation of the denoiser.
    DenoiseStep(StepShape),
    /// Latents to pictures; batch, latent height and width.
    DecodeImage([usize; 3]),
}

impl ProgramKey {
    /// The programs that make pictures of a shape, in the order in which they run.
    pub fn all(shape: StepShape) -> [ProgramKey; 3] {
        [
            ProgramKey::encode(shape),
            ProgramKey::DenoiseStep(shape),
            ProgramKey::decode(shape),
        ]
    }

    /// The text encoder that goes with a step.
    pub fn encode(step: StepShape) -> ProgramKey {
        ProgramKey::EncodeText {
            rows: step.rows(),
            tokens: step.tokens,
        }
    }

    /// The decoder that goes with a step.
    pub fn decode(step: StepShape) -> ProgramKey {
        ProgramKey::DecodeImage([step.batch, step.height, step.width])
    }

    /// The name of the program.
    pub fn name(self) -> &'static str {
        match self {
            ProgramKey::EncodeText { .. } => "encode_text",
            ProgramKey::DenoiseStep(_) => "denoise_step",
            ProgramKey::DecodeImage(_) => "decode_image",
        }
    }

    /// The folder of the weights that the program takes.
    pub fn component(self) -> &'static str {
        match self {
            ProgramKey::EncodeText { .. } => "text_encoder",
            ProgramKey::DenoiseStep(_) => "unet",
            ProgramKey::DecodeImage(_) => "vae",
        }
    }

    /// The program itself.
    pub fn trace(self, model: &Model, dtype: DType) -> Module {
        match self {
            ProgramKey::EncodeText { rows, tokens } => {
                program::encode_text(&model.text, rows, tokens, dtype)
            }
            ProgramKey::DenoiseStep(shape) => program::denoise_step(&model.unet, shape, dtype),
            ProgramKey::DecodeImage(size) => program::decode_image(&model.vae, size, dtype),
        }
    }
}

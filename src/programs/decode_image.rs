use super::TraceOptions;
use crate::model::{PREVIEW_VAE, VAE};
use crate::models::autoencoder::Autoencoder;
use hlo::{Component, DType, Graph, Module};

/// The latents of one launch on a device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct LatentShape {
    /// Pictures per device.
    pub batch: usize,
    /// Latent height.
    pub height: usize,
    /// Latent width.
    pub width: usize,
}

/// What of a picture is decoded at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// All of it.
    Whole,
    /// What is to be blended with other parts, and so is not clamped to [0, 1] yet.
    Tile,
    /// All of it, by the preview VAE.
    Preview,
}

impl Part {
    pub(super) fn name(self) -> &'static str {
        match self {
            Part::Whole => "decode_image",
            Part::Tile => "decode_tile",
            Part::Preview => "decode_preview",
        }
    }

    /// What decodes it.
    fn component(self) -> Component {
        match self {
            Part::Whole | Part::Tile => VAE,
            Part::Preview => PREVIEW_VAE,
        }
    }
}

/// `latents: f32[b, h, w, c]`, as the sampler leaves them, to `image: f32[b, f·h, f·w, 3]`; in [0, 1] if it is whole.
pub fn decode_image(
    config: &Autoencoder,
    (shape, part): (LatentShape, Part),
    options: TraceOptions,
) -> Module {
    let graph = Graph::with_lowering(part.name(), options.lowering);
    let dtype = options.dtype;
    let LatentShape {
        batch,
        height,
        width,
    } = shape;
    let dims = [batch, height, width, config.latent_channels()];
    let latents = graph.input("latents", DType::F32, dims);
    let z = latents * (1.0 / config.scaling_factor()) + config.shift_factor();
    let image = config.decode(&graph.scope(part.component(), dtype), z.convert(dtype));
    let image = image.convert(DType::F32) * 0.5 + 0.5;
    graph.output(
        "image",
        match part {
            Part::Whole | Part::Preview => image.clamp(0.0, 1.0),
            Part::Tile => image,
        },
    );
    graph.finish()
}

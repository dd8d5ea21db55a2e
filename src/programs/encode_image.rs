use super::{LatentShape, TraceOptions};
use crate::model::VAE;
use crate::models::autoencoder::Autoencoder;
use hlo::{DType, Graph, Module};

pub(super) const NAME: &str = "encode_image";

/// Channels of the pictures that are encoded.
const RGB: usize = 3;

/// `pixels: f32[b, f·h, f·w, 3]` in [-1, 1] to the distribution of their latents, before these are scaled: `mean` and
/// `deviation`, `f32[b, h, w, c]` each; of a tiny autoencoder, which draws none, the latents themselves are the `mean`.
pub fn encode_image(config: &Autoencoder, shape: LatentShape, options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let LatentShape {
        batch,
        height,
        width,
    } = shape;
    let factor = config.scale_factor();
    let dims = [batch, factor * height, factor * width, RGB];
    let pixels = graph.input("pixels", DType::F32, dims);
    let scope = graph.scope(VAE, options.dtype);
    let encoded = config.encode(&scope, pixels.convert(options.dtype));
    graph.output("mean", encoded.mean);
    if let Some(deviation) = encoded.deviation {
        graph.output("deviation", deviation);
    }
    graph.finish()
}

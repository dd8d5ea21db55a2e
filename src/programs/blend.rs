use super::LatentShape;
use hlo::{Comparison, DType, Graph, Lowering, Module};

pub(super) const NAME: &str = "blend";

/// What a mask keeps of each picture becomes again what it was, with as much noise as the rest has (diffusers' inpainting with a
/// model that is not made for it): `state_0 = mask > 0 ? state_0 : level[0] · known + level[1] · noise`.
///
/// Inputs: `state_0`, `known` and `noise`: `f32[b, h, w, c]`, `mask: f32[b, h, w]`, `level: f32[b, 2]`. A picture whose mask
/// is 1 everywhere keeps every bit. `state_0` is donated to the output of the same name.
pub fn blend(channels: usize, shape: LatentShape, lowering: Lowering) -> Module {
    let graph = Graph::with_lowering(NAME, lowering);
    let LatentShape {
        batch,
        height,
        width,
    } = shape;
    let dims = [batch, height, width, channels];
    let [sample, known, noise] =
        ["state_0", "known", "noise"].map(|name| graph.input(name, DType::F32, dims));
    let mask = graph.input("mask", DType::F32, [batch, height, width]);
    let level = graph.input("level", DType::F32, [batch, 2]);
    let factor = |column: usize| {
        let picked = level.slice(&[0, column], &[batch, column + 1]);
        picked.reshape([batch]).broadcast_in_dim(dims, &[0])
    };
    let kept = factor(0) * known + factor(1) * noise;
    let mask = mask.broadcast_in_dim(dims, &[0, 1, 2]);
    let is_made = mask.compare(Comparison::Gt, mask.full_like(0.0));
    graph.output_donated("state_0", is_made.select(sample, kept), sample);
    graph.finish()
}

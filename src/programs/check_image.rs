use super::TraceOptions;
use crate::model::SAFETY_CHECKER;
use crate::models::clip_vision::ClipVisionConfig;
use crate::models::safety::safety_checker;
use hlo::{DType, Graph, Module};

pub(super) const NAME: &str = "check_image";

/// Channels of the pictures that are checked.
const RGB: usize = 3;

/// `pixels: f32[rows, s, s, 3]` as [`ClipImageConfig`](crate::models::clip_image::ClipImageConfig) prepares them to what the
/// safety checker says of them ([`Judged`](crate::models::safety::Judged)): `concepts: f32[rows, 17]` and
/// `special_care: f32[rows, 3]`, and the vectors that stand for them, `image_embeds: f32[rows, p]`. It computes in `f32`
/// whatever the type of all else: thresholds are compared to three decimals.
pub fn check_image(config: &ClipVisionConfig, rows: usize, options: TraceOptions) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let dims = [rows, config.image_size, config.image_size, RGB];
    let pixels = graph.input("pixels", DType::F32, dims);
    let judged = safety_checker(&graph.scope(SAFETY_CHECKER, DType::F32), config, pixels);
    graph.output("concepts", judged.concepts);
    graph.output("special_care", judged.special_care);
    graph.output("image_embeds", judged.image_embeds);
    graph.finish()
}

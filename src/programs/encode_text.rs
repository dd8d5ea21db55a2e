use super::TraceOptions;
use crate::models::clip_text::{ClipTextConfig, clip_text_encoder};
use hlo::{Component, DType, Graph, Module};

pub(super) const NAME: &str = "encode_text";

/// `token_ids: s32[rows, tokens]` to `text_embeddings: [rows, tokens, c]` in the model's type.
pub fn encode_text(
    encoder: Component,
    config: &ClipTextConfig,
    [rows, tokens]: [usize; 2],
    options: TraceOptions,
) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let ids = graph.input("token_ids", DType::S32, [rows, tokens]);
    let scope = graph.scope(encoder, options.dtype);
    graph.output("text_embeddings", clip_text_encoder(&scope, config, ids));
    graph.finish()
}

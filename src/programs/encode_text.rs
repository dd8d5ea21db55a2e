use super::TraceOptions;
use crate::model::Hidden;
use crate::models::clip_text::{
    ClipTextConfig, clip_final_norm, clip_hidden_states, clip_text_embeds,
};
use hlo::{Component, DType, Graph, Module};

pub(super) const NAME: &str = "encode_text";

/// What a text encoder is compiled for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextShape {
    /// Texts.
    pub rows: usize,
    /// Tokens of a text.
    pub tokens: usize,
    /// Whether some of them are vectors that textual inversion has learned.
    pub learned: bool,
}

/// `token_ids: s32[rows, tokens]` to `text_embeddings: [rows, tokens, c]` in the model's type: the state before the last
/// `skip: s32[rows]` layers. A text encoder with a vector for the whole text also takes the places `pooled_at: s32[rows]`
/// and gives `text_embeds: [rows, p]`. With learned words it also takes their vectors, `learned: [rows, tokens, c]` in the model's
/// type, for ids below 0.
pub fn encode_text(
    (encoder, config): (Component, &ClipTextConfig),
    (hidden, pooled): (Hidden, bool),
    TextShape {
        rows,
        tokens,
        learned,
    }: TextShape,
    options: TraceOptions,
) -> Module {
    let graph = Graph::with_lowering(NAME, options.lowering);
    let ids = graph.input("token_ids", DType::S32, [rows, tokens]);
    let skip = graph.input("skip", DType::S32, [rows]);
    let scope = graph.scope(encoder, options.dtype);
    let learned = learned.then(|| {
        let dims = [rows, tokens, config.hidden_size];
        graph.input("learned", options.dtype, dims)
    });
    let states = clip_hidden_states(&scope, config, ids, learned);
    let state = states.before_last(skip);
    let embeddings = match hidden {
        Hidden::Last => clip_final_norm(&scope, config, state),
        Hidden::Penultimate => state,
    };
    graph.output("text_embeddings", embeddings);
    if pooled {
        let at = graph.input("pooled_at", DType::S32, [rows]);
        let embeds = clip_text_embeds(&scope, config, states.last(), at);
        graph.output("text_embeds", embeds);
    }
    graph.finish()
}

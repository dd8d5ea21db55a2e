//! What the text and the vision half of CLIP have in common: transformers' `CLIPEncoderLayer`, and its fields of a config.

use super::ConfigError;
use super::fields::Fields;
use crate::nn::{Activation, Heads, attention, layer_norm, linear, linear_onto};
use hlo::{Scope, Tensor};
use serde_json::json;

/// What the layers of one half are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ClipLayers {
    /// The width of the states.
    pub hidden_size: usize,
    /// The width inside the two-layer networks.
    pub intermediate_size: usize,
    /// The number of layers.
    pub num_hidden_layers: usize,
    /// The number of attention heads.
    pub num_attention_heads: usize,
    /// The activation inside the two-layer networks.
    pub activation: Activation,
    /// Added to the variance in norms.
    pub layer_norm_eps: f64,
    /// Whether each state sees only itself and those before it.
    pub causal: bool,
}

impl ClipLayers {
    /// Checks that the heads divide the width.
    pub(super) fn check(&self, fields: &Fields) -> Result<(), ConfigError> {
        let heads = self.num_attention_heads;
        fields.require(
            self.hidden_size.is_multiple_of(heads),
            "num_attention_heads",
            json!(heads),
            "a divisor of hidden_size",
        )
    }
}

/// A whole number above 0.
pub(super) fn size(fields: &mut Fields, field: &str, default: usize) -> Result<usize, ConfigError> {
    let whole = "a whole number above 0";
    let value = fields.take(field, whole, default)?;
    fields.require(value > 0, field, json!(value), whole)?;
    Ok(value)
}

/// The activation that `hidden_act` names.
pub(super) fn activation(fields: &mut Fields) -> Result<Activation, ConfigError> {
    Ok(
        match fields.choose("hidden_act", &["quick_gelu", "gelu"], 0)? {
            0 => Activation::QuickGelu,
            _ => Activation::Gelu,
        },
    )
}

/// Passes over what changes neither half: training settings, notes, and what transformers' `PretrainedConfig` writes for
/// models that generate text.
pub(super) fn ignore_notes(fields: &mut Fields) {
    fields.ignore(&[
        "architectures",
        "attention_dropout",
        "chunk_size_feed_forward",
        "diversity_penalty",
        "dropout",
        "dtype",
        "encoder_no_repeat_ngram_size",
        "id2label",
        "initializer_factor",
        "initializer_range",
        "label2id",
        "length_penalty",
        "max_length",
        "min_length",
        "no_repeat_ngram_size",
        "num_beam_groups",
        "num_beams",
        "num_return_sequences",
        "repetition_penalty",
        "return_dict",
        "temperature",
        "tie_word_embeddings",
        "top_k",
        "top_p",
        "torch_dtype",
        "transformers_version",
        "typical_p",
        "use_cache",
    ]);
}

/// The layer in the scope `p`: `[n, tokens, hidden_size]` to the same.
pub(super) fn encoder_layer<'g>(p: &Scope<'g>, layers: &ClipLayers, x: Tensor<'g>) -> Tensor<'g> {
    let _scope = p.enter();
    let c = layers.hidden_size;
    let normed = layer_norm(&p.at("layer_norm1"), x, layers.layer_norm_eps);
    let attn = p.at("self_attn");
    let project = |name| linear(&attn.at(name), normed, c);
    let heads = Heads {
        num_heads: layers.num_attention_heads,
        causal: layers.causal,
        upcast: false,
    };
    let seen = attention(
        project("q_proj"),
        project("k_proj"),
        project("v_proj"),
        heads,
    );
    let x = linear_onto(&attn.at("out_proj"), seen, c, x);
    let normed = layer_norm(&p.at("layer_norm2"), x, layers.layer_norm_eps);
    let hidden =
        layers
            .activation
            .apply(linear(&p.at("mlp.fc1"), normed, layers.intermediate_size));
    linear_onto(&p.at("mlp.fc2"), hidden, c, x)
}

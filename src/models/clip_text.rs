//! The text encoders of Stable Diffusion: transformers' `CLIPTextModel` and `CLIPTextModelWithProjection` (Radford et al.
//! 2021).

use super::ConfigError;
use super::clip_layers::{ClipLayers, activation, encoder_layer, ignore_notes, size};
use super::fields::Fields;
use crate::nn::{Activation, layer_norm, linear_without_bias, position_embedding, token_embedding};
use hlo::{Comparison, Scope, Tensor};
use serde_json::{Value, json};

/// `text_encoder/config.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct ClipTextConfig {
    /// The number of tokens that are known.
    pub vocab_size: usize,
    /// The width of the embeddings.
    pub hidden_size: usize,
    /// The width inside the two-layer networks.
    pub intermediate_size: usize,
    /// The number of layers.
    pub num_hidden_layers: usize,
    /// The number of attention heads.
    pub num_attention_heads: usize,
    /// The longest sequence.
    pub max_position_embeddings: usize,
    /// `quick_gelu` (SD 1.x) or `gelu` (SD 2.x).
    pub activation: Activation,
    /// Added to the variance in norms.
    pub layer_norm_eps: f64,
    /// The width of the vector that stands for a whole text (`CLIPTextModelWithProjection`).
    pub projection_dim: usize,
    /// The id of the token where a text ends, if the file has one; 2 in older files, whatever it is.
    pub eos_token_id: Option<u64>,
}

impl ClipTextConfig {
    /// Reads a config; `file` names it in errors. What it leaves out has transformers' defaults.
    pub fn parse(file: &str, json: &str) -> Result<ClipTextConfig, ConfigError> {
        // Beside a vision model the text's config is a part of the whole (transformers' `CLIPConfig`).
        let mut fields = Fields::parse(file, json)?.part_of("clip", "text_config")?;
        let eos_token_id: Value = fields.take("eos_token_id", "a token's id", json!(49407))?;
        let config = ClipTextConfig {
            vocab_size: size(&mut fields, "vocab_size", 49408)?,
            hidden_size: size(&mut fields, "hidden_size", 512)?,
            intermediate_size: size(&mut fields, "intermediate_size", 2048)?,
            num_hidden_layers: size(&mut fields, "num_hidden_layers", 12)?,
            num_attention_heads: size(&mut fields, "num_attention_heads", 8)?,
            max_position_embeddings: size(&mut fields, "max_position_embeddings", 77)?,
            projection_dim: size(&mut fields, "projection_dim", 512)?,
            eos_token_id: eos_token_id.as_u64(),
            activation: activation(&mut fields)?,
            layer_norm_eps: fields.take("layer_norm_eps", "a number", 1e-5)?,
        };
        config.layers().check(&fields)?;
        fields.only(&["model_type"], json!("clip_text_model"))?;
        ignore_notes(&mut fields);
        // These are the tokenizer's.
        fields.ignore(&["bos_token_id", "pad_token_id", "tokenizer_class"]);
        fields.finish()?;
        Ok(config)
    }
}

impl ClipTextConfig {
    fn layers(&self) -> ClipLayers {
        ClipLayers {
            hidden_size: self.hidden_size,
            intermediate_size: self.intermediate_size,
            num_hidden_layers: self.num_hidden_layers,
            num_attention_heads: self.num_attention_heads,
            activation: self.activation,
            layer_norm_eps: self.layer_norm_eps,
            causal: true,
        }
    }

    /// Where the state stands that is pooled into a vector for the whole text: at the first token that ends it. Old files
    /// give 2 for that token's id and mean the largest id (transformers' `CLIPTextTransformer`).
    pub fn pooled_at(&self, ids: &[i32]) -> Option<usize> {
        let end = match self.eos_token_id? {
            2 => *ids.iter().max()?,
            id => i32::try_from(id).ok()?,
        };
        ids.iter().position(|&id| id == end)
    }
}

/// What a text encoder makes of texts.
pub struct HiddenStates<'g> {
    /// The input of each layer, and the output of the last: `[n, tokens, hidden_size]` each.
    states: Vec<Tensor<'g>>,
}

/// `ids: [n, tokens]` (s32) to the states between layers. For ids below 0 `learned: [n, tokens, hidden_size]` has the vectors.
pub fn clip_hidden_states<'g>(
    p: &Scope<'g>,
    config: &ClipTextConfig,
    ids: Tensor<'g>,
    learned: Option<Tensor<'g>>,
) -> HiddenStates<'g> {
    let p = p.at("text_model");
    let embeddings = p.at("embeddings");
    let tokens = token_embedding(
        &embeddings.at("token_embedding"),
        ids,
        config.vocab_size,
        config.hidden_size,
    );
    let tokens = match learned {
        Some(learned) => {
            let is_learned = ids.compare(Comparison::Lt, ids.full_like(0.0));
            is_learned
                .broadcast_in_dim(tokens.dims(), &[0, 1])
                .select(learned, tokens)
        }
        None => tokens,
    };
    let embedded = tokens
        + position_embedding(
            &embeddings.at("position_embedding"),
            tokens,
            config.max_position_embeddings,
        );
    let layers = config.layers();
    let mut states = vec![embedded];
    for layer in 0..layers.num_hidden_layers {
        states.push(encoder_layer(
            &p.at("encoder.layers").at(layer),
            &layers,
            states[layer],
        ));
    }
    HiddenStates { states }
}

/// The norm behind the last layer: `[n, tokens, hidden_size]` to the same.
pub fn clip_final_norm<'g>(p: &Scope<'g>, config: &ClipTextConfig, x: Tensor<'g>) -> Tensor<'g> {
    layer_norm(
        &p.at("text_model.final_layer_norm"),
        x,
        config.layer_norm_eps,
    )
}

/// The vectors `[n, projection_dim]` of whole texts: the last state, `[n, tokens, hidden_size]`, at the places
/// `at: [n]` (s32), normalised and projected.
pub fn clip_text_embeds<'g>(
    p: &Scope<'g>,
    config: &ClipTextConfig,
    last: Tensor<'g>,
    at: Tensor<'g>,
) -> Tensor<'g> {
    let normed = clip_final_norm(p, config, last);
    let dims = normed.dims();
    let graph = normed.graph();
    let place = graph.iota(at.dtype(), dims.clone(), 1);
    let there = place.compare(Comparison::Eq, at.broadcast_in_dim(dims, &[0]));
    // All but one of the terms are zero: the sum is exact.
    let pooled = there.select(normed, normed.full_like(0.0)).reduce_sum(&[1]);
    linear_without_bias(&p.at("text_projection"), pooled, config.projection_dim)
}

impl<'g> HiddenStates<'g> {
    /// The output of the last layer, before the final norm.
    pub fn last(&self) -> Tensor<'g> {
        self.states[self.states.len() - 1]
    }

    /// By text the state before its last `skip: [n]` (s32) layers: `[n, tokens, hidden_size]`.
    pub fn before_last(&self, skip: Tensor<'g>) -> Tensor<'g> {
        let last = self.last();
        let skip = skip.broadcast_in_dim(last.dims(), &[0]);
        let earlier = self.states.iter().rev().enumerate().skip(1);
        earlier.fold(last, |picked, (skipped, &state)| {
            let here = skip.compare(Comparison::Eq, skip.full_like(skipped as f64));
            here.select(state, picked)
        })
    }
}

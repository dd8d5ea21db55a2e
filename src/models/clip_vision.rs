//! CLIP's vision transformer: transformers' `CLIPVisionModelWithProjection` (Radford et al. 2021).

use super::ConfigError;
use super::clip_layers::{ClipLayers, activation, encoder_layer, ignore_notes, size};
use super::fields::Fields;
use crate::nn::{conv_2d_without_bias, layer_norm, linear_without_bias, position_embedding, token};
use hlo::{Scope, Tensor, Window, concatenate};
use serde_json::json;

/// Patches of a picture at most: models have some hundreds.
const MOST_PATCHES: usize = 65_536;

/// The config of a vision transformer, in terms of what is built.
#[derive(Clone, Debug, PartialEq)]
pub struct ClipVisionConfig {
    /// The layers.
    pub layers: ClipLayers,
    /// Pixels along an edge of the square pictures that it takes.
    pub image_size: usize,
    /// Pixels along an edge of a patch.
    pub patch_size: usize,
    /// The width of the vector that stands for a whole picture.
    pub projection_dim: usize,
}

impl ClipVisionConfig {
    /// Reads the config of a vision model, or of a whole of text and vision (transformers' `CLIPConfig`), whose projection
    /// counts; `file` names it in errors. What it leaves out has transformers' defaults.
    pub fn parse(file: &str, json: &str) -> Result<ClipVisionConfig, ConfigError> {
        const PROJECTION: &str = "projection_dim";
        let mut whole = Fields::parse(file, json)?;
        let projection_dim = size(&mut whole, PROJECTION, 512)?;
        let mut fields = whole.part_of("clip", "vision_config")?;
        fields.ignore(&[PROJECTION]);
        let layers = ClipLayers {
            hidden_size: size(&mut fields, "hidden_size", 768)?,
            intermediate_size: size(&mut fields, "intermediate_size", 3072)?,
            num_hidden_layers: size(&mut fields, "num_hidden_layers", 12)?,
            num_attention_heads: size(&mut fields, "num_attention_heads", 12)?,
            activation: activation(&mut fields)?,
            layer_norm_eps: fields.take("layer_norm_eps", "a number", 1e-5)?,
            causal: false,
        };
        layers.check(&fields)?;
        let config = ClipVisionConfig {
            layers,
            image_size: size(&mut fields, "image_size", 224)?,
            patch_size: size(&mut fields, "patch_size", 32)?,
            projection_dim,
        };
        let patches = config.patches();
        fields.require(
            (1..=MOST_PATCHES).contains(&patches),
            "patch_size",
            json!(config.patch_size),
            "a size of which 1 to 65536 patches make a picture",
        )?;
        fields.only(&["model_type"], json!("clip_vision_model"))?;
        fields.only(&["num_channels"], json!(3))?;
        ignore_notes(&mut fields);
        fields.finish()?;
        Ok(config)
    }

    /// Patches of a picture. What is left over at the right and at the bottom is not looked at.
    fn patches(&self) -> usize {
        (self.image_size / self.patch_size).pow(2)
    }
}

/// Pictures as [`ClipImageConfig`](super::clip_image::ClipImageConfig) prepares them, `[n, s, s, 3]`, to the vectors
/// `[n, hidden_size]` that stand for them.
pub fn clip_vision<'g>(p: &Scope<'g>, config: &ClipVisionConfig, pixels: Tensor<'g>) -> Tensor<'g> {
    let layers = &config.layers;
    let c = layers.hidden_size;
    let p = p.at("vision_model");
    let embeddings = p.at("embeddings");
    let window = Window {
        strides: [config.patch_size; 2],
        ..Window::VALID
    };
    let patches = &embeddings.at("patch_embedding");
    let patches = conv_2d_without_bias(patches, pixels, c, config.patch_size, window);
    let [n, h, w, _] = patches.dims_n();
    let class = token(&embeddings, "class_embedding", [n, c]);
    let tokens = concatenate(&[class, patches.reshape([n, h * w, c])], 1);
    let places = &embeddings.at("position_embedding");
    let x = tokens + position_embedding(places, tokens, config.patches() + 1);
    // transformers spells it so.
    let mut x = layer_norm(&p.at("pre_layrnorm"), x, layers.layer_norm_eps);
    for layer in 0..layers.num_hidden_layers {
        x = encoder_layer(&p.at("encoder.layers").at(layer), layers, x);
    }
    let class = x.slice_in_dim(1, 0, 1).reshape([n, c]);
    layer_norm(&p.at("post_layernorm"), class, layers.layer_norm_eps)
}

/// The vectors of [`clip_vision`] among those of texts: `[n, projection_dim]`.
pub fn clip_image_embeds<'g>(
    p: &Scope<'g>,
    config: &ClipVisionConfig,
    pooled: Tensor<'g>,
) -> Tensor<'g> {
    linear_without_bias(&p.at("visual_projection"), pooled, config.projection_dim)
}

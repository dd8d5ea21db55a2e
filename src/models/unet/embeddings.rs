use super::UNetConfig;
use crate::nn::{
    Activation, SinusoidalEmbedding, guidance_embedding, linear_without_bias, sinusoidal_embedding,
    timestep_mlp,
};
use hlo::{Scope, Tensor, concatenate};

/// What the model is told of its input.
#[derive(Clone, Copy)]
pub struct UNetConditioning<'g> {
    /// `[n]`, in `f32`.
    pub timesteps: Tensor<'g>,
    /// The prompt's tokens, `[n, tokens, d]`.
    pub context: Tensor<'g>,
    /// For models with [`text_time`](UNetConfig::text_time).
    pub added: Option<AddedConditioning<'g>>,
    /// The guidance scale less 1, `[n]` in `f32`, for models with a [`guidance_dim`](UNetConfig::guidance_dim).
    pub guidance: Option<Tensor<'g>>,
}

/// What SDXL is told beside the prompt's tokens.
#[derive(Clone, Copy)]
pub struct AddedConditioning<'g> {
    /// The vector of the whole text, `[n, p]`.
    pub text_embeds: Tensor<'g>,
    /// The picture's sizes and crop, or its score: `[n, numbers]`, in `f32`.
    pub time_ids: Tensor<'g>,
}

/// The features of the time and of what else is added to them, `[n, t]`, as every ResNet block takes them.
pub(super) fn time_embedding<'g>(
    p: &Scope<'g>,
    config: &UNetConfig,
    told: UNetConditioning<'g>,
) -> Tensor<'g> {
    let sinusoidal = |numbers, channels| {
        let embedding = SinusoidalEmbedding {
            channels,
            flip_sin_to_cos: config.flip_sin_to_cos,
            freq_shift: config.freq_shift,
        };
        sinusoidal_embedding(numbers, embedding).convert(p.dtype())
    };
    let mlp = |p: &Scope<'g>, x| timestep_mlp(p, x, config.time_embed_dim, Activation::Silu);
    let time = p.at("time_embedding");
    let mut features = sinusoidal(told.timesteps, config.block_out_channels[0]);
    if let (Some(dim), Some(guidance)) = (config.guidance_dim, told.guidance) {
        let embedded = guidance_embedding(guidance, dim).convert(p.dtype());
        let projected = linear_without_bias(
            &time.at("cond_proj"),
            embedded,
            config.block_out_channels[0],
        );
        features = features + projected;
    }
    let temb = mlp(&time, features);
    time.probe(temb);
    let (Some(text_time), Some(added)) = (config.text_time, told.added) else {
        return temb;
    };
    let [n, numbers] = added.time_ids.dims_n();
    let ids = sinusoidal(added.time_ids.reshape([n * numbers]), text_time.number_dim);
    let ids = ids.reshape([n, numbers * text_time.number_dim]);
    let features = concatenate(&[added.text_embeds, ids], 1);
    let p = p.at("add_embedding");
    let added = mlp(&p, features);
    p.probe(added);
    temb + added
}

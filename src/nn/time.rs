use super::{Activation, linear};
use hlo::{DType, Scope, Tensor, concatenate};

/// The settings of the sinusoidal timestep embedding.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SinusoidalEmbedding {
    /// The number of features.
    pub channels: usize,
    /// Cosines first, as Stable Diffusion has them.
    pub flip_sin_to_cos: bool,
    /// Taken from the number of frequencies when they are spaced.
    pub freq_shift: f64,
}

/// Sines and cosines of `timesteps: [n]` (f32) at geometric frequencies: `[n, channels]`, in `f32`. diffusers'
/// `get_timestep_embedding` (Ho et al. 2020), whose `f32` arithmetic the frequencies repeat.
pub fn sinusoidal_embedding<'g>(
    timesteps: Tensor<'g>,
    embedding: SinusoidalEmbedding,
) -> Tensor<'g> {
    let [n] = timesteps.dims_n();
    let half = embedding.channels / 2;
    let spacing = half as f32 - embedding.freq_shift as f32;
    let frequencies: Vec<f32> = (0..half)
        .map(|i| {
            let exponent = -(10_000f64.ln() as f32) * i as f32 / spacing;
            f64::from(exponent).exp() as f32
        })
        .collect();
    let [sine, cosine] = waves(timesteps, &frequencies);
    let mut parts = if embedding.flip_sin_to_cos {
        vec![cosine, sine]
    } else {
        vec![sine, cosine]
    };
    if embedding.channels % 2 == 1 {
        parts.push(timesteps.graph().full(DType::F32, [n, 1], 0.0));
    }
    concatenate(&parts, 1)
}

/// Sines and cosines, `[n, frequencies]` each, of `numbers: [n]`.
fn waves<'g>(numbers: Tensor<'g>, frequencies: &[f32]) -> [Tensor<'g>; 2] {
    let [n] = numbers.dims_n();
    let half = frequencies.len();
    let frequencies = numbers
        .graph()
        .constant_f32(frequencies, [half])
        .broadcast_in_dim([n, half], &[1]);
    let angles = numbers.broadcast_in_dim([n, half], &[0]) * frequencies;
    [angles.sine(), angles.cosine()]
}

/// Features of `w: [n]` (f32), the guidance scale less 1: `[n, channels]`, in `f32`. The `get_guidance_scale_embedding` of
/// diffusers' pipelines (Luo et al. 2023), whose `f32` arithmetic the frequencies repeat.
pub fn guidance_embedding<'g>(w: Tensor<'g>, channels: usize) -> Tensor<'g> {
    let half = channels / 2;
    let spacing = 10_000f64.ln() as f32 / (half - 1) as f32;
    let frequency = |i: usize| f64::from(i as f32 * -spacing).exp() as f32;
    let frequencies: Vec<f32> = (0..half).map(frequency).collect();
    let mut parts = waves(w * 1000.0, &frequencies).to_vec();
    if channels % 2 == 1 {
        parts.push(w.graph().full(DType::F32, [w.dims()[0], 1], 0.0));
    }
    concatenate(&parts, 1)
}

/// The two-layer network on the sinusoidal embedding: diffusers' `TimestepEmbedding`, `[n, c]` to `[n, t]`.
pub fn timestep_mlp<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    t: usize,
    activation: Activation,
) -> Tensor<'g> {
    let hidden = activation.apply(linear(&p.at("linear_1"), x, t));
    linear(&p.at("linear_2"), hidden, t)
}

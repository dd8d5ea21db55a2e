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
    let frequencies = timesteps
        .graph()
        .constant_f32(&frequencies, [half])
        .broadcast_in_dim([n, half], &[1]);
    let angles = timesteps.broadcast_in_dim([n, half], &[0]) * frequencies;
    let (sine, cosine) = (angles.sine(), angles.cosine());
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

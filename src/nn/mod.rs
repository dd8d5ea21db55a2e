//! Layers: functions over a [`Scope`](hlo::Scope). They declare weights and trace operations; they never see a device,
//! a file or a weight's value. Activations are `[n, h, w, c]` or `[n, tokens, c]`, in the scope's element type; norms and
//! softmax compute in `f32` and return to it.

mod activation;
mod attention;
mod conv;
mod embedding;
mod kernels;
mod linear;
mod norm;
mod resample;
mod time;

pub use activation::Activation;
pub use attention::{Heads, attention};
pub use conv::{conv_1x1, conv_1x1_onto, conv_2d, conv_2d_adding, conv_2d_without_bias};
pub use embedding::{position_embedding, token, token_embedding};
pub use kernels::Added;
pub use linear::{linear, linear_geglu, linear_onto, linear_without_bias};
pub use norm::{GroupNorm, group_norm, group_norm_silu, layer_norm};
pub use resample::{downsample_conv, upsample_conv, upsample_conv_without_bias};
pub use time::{SinusoidalEmbedding, guidance_embedding, sinusoidal_embedding, timestep_mlp};

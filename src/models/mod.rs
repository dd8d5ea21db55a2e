//! The models of Stable Diffusion 1.x and 2.x, as functions over a [`Scope`](hlo::Scope). Each reads its `config.json`
//! strictly: a field is read, or refused by name.

mod bounds;
pub mod clip_text;
pub mod controlnet;
mod fields;
pub mod unet;
pub mod vae;

pub use fields::ConfigError;

//! The models of Stable Diffusion, as functions over a [`Scope`](hlo::Scope). Each reads its `config.json` strictly: a field is
//! read, or refused by name.

pub mod autoencoder;
mod bounds;
pub mod clip_image;
mod clip_layers;
pub mod clip_text;
pub mod clip_vision;
pub mod controlnet;
mod fields;
pub mod safety;
pub mod tiny_vae;
pub mod unet;
pub mod vae;

pub use fields::ConfigError;

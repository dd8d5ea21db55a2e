//! The autoencoder: diffusers' `AutoencoderKL` (Rombach et al. 2022).

mod blocks;
mod config;
mod decoder;
mod encoder;

pub use config::VaeConfig;
pub use decoder::vae_decoder;
pub use encoder::{Moments, vae_encoder};

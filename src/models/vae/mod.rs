//! The autoencoder's decoder: diffusers' `AutoencoderKL` (Rombach et al. 2022).

mod config;
mod decoder;

pub use config::VaeConfig;
pub use decoder::vae_decoder;

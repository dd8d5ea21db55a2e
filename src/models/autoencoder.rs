//! What makes pictures of latents, and latents of pictures: one of two kinds.

use super::ConfigError;
use super::tiny_vae::{TinyVaeConfig, tiny_vae_decoder, tiny_vae_encoder};
use super::vae::{VaeConfig, vae_decoder, vae_encoder};
use hlo::{DType, Scope, Tensor};

/// The config of an autoencoder.
#[derive(Clone, Debug, PartialEq)]
pub enum Autoencoder {
    /// diffusers' `AutoencoderKL`.
    Kl(VaeConfig),
    /// diffusers' `AutoencoderTiny`.
    Tiny(TinyVaeConfig),
}

/// A picture's latents, before these are scaled, in `f32`: `[n, h, w, c]` each.
pub struct Encoded<'g> {
    /// The latents, or their means.
    pub mean: Tensor<'g>,
    /// Their standard deviations, if they are drawn.
    pub deviation: Option<Tensor<'g>>,
}

/// The value of a field that all kinds have.
macro_rules! common {
    ($autoencoder:expr, $config:ident => $value:expr) => {
        match $autoencoder {
            Autoencoder::Kl($config) => $value,
            Autoencoder::Tiny($config) => $value,
        }
    };
}

impl Autoencoder {
    /// The classes in diffusers; the first is meant by files that name none.
    pub const CLASSES: [&str; 2] = ["AutoencoderKL", "AutoencoderTiny"];

    /// Reads the config of one of the [classes](Autoencoder::CLASSES), or `None` of another; `file` names it in errors.
    pub fn parse(class: &str, file: &str, json: &str) -> Result<Option<Autoencoder>, ConfigError> {
        Ok(match class {
            "AutoencoderKL" => Some(Autoencoder::Kl(VaeConfig::parse(file, json)?)),
            "AutoencoderTiny" => Some(Autoencoder::Tiny(TinyVaeConfig::parse(file, json)?)),
            _ => None,
        })
    }

    /// Channels of the pictures that are made.
    pub fn out_channels(&self) -> usize {
        common!(self, config => config.out_channels)
    }

    /// Channels of latents.
    pub fn latent_channels(&self) -> usize {
        common!(self, config => config.latent_channels)
    }

    /// Pixels along an edge for each latent: 8 for Stable Diffusion.
    pub fn scale_factor(&self) -> usize {
        common!(self, config => config.scale_factor())
    }

    /// Latents are multiplied by this when encoded, and divided before they are decoded.
    pub fn scaling_factor(&self) -> f64 {
        common!(self, config => config.scaling_factor)
    }

    /// Taken from latents when encoded, and added before they are decoded.
    pub fn shift_factor(&self) -> f64 {
        common!(self, config => config.shift_factor)
    }

    /// Whether SDXL's pipelines encode pictures in `f32`, whatever the type of all else.
    pub fn force_upcast(&self) -> bool {
        common!(self, config => config.force_upcast)
    }

    /// Pixels along an edge of a tile.
    pub fn sample_size(&self) -> usize {
        match self {
            Autoencoder::Kl(config) => config.sample_size,
            Autoencoder::Tiny(config) => config.sample_size(),
        }
    }

    /// Channels at the highest resolution.
    pub fn first_channels(&self) -> usize {
        match self {
            Autoencoder::Kl(config) => config.block_out_channels[0],
            Autoencoder::Tiny(config) => config.channels.decoder,
        }
    }

    /// Whether the latents of a picture are drawn from what it makes of the picture.
    pub fn draws(&self) -> bool {
        matches!(self, Autoencoder::Kl(_))
    }

    /// A picture in [-1, 1], `[n, f·h, f·w, 3]`, to what its latents are.
    pub fn encode<'g>(&self, p: &Scope<'g>, pixels: Tensor<'g>) -> Encoded<'g> {
        match self {
            Autoencoder::Kl(config) => {
                let moments = vae_encoder(p, config, pixels);
                Encoded {
                    mean: moments.mean,
                    deviation: Some((moments.log_variance * 0.5).exponential()),
                }
            }
            Autoencoder::Tiny(config) => Encoded {
                mean: tiny_vae_encoder(p, config, pixels).convert(DType::F32),
                deviation: None,
            },
        }
    }

    /// Unscaled latents, `[n, h, w, c]`, to a picture in about [-1, 1], `[n, f·h, f·w, 3]`.
    pub fn decode<'g>(&self, p: &Scope<'g>, z: Tensor<'g>) -> Tensor<'g> {
        match self {
            Autoencoder::Kl(config) => vae_decoder(p, config, z),
            Autoencoder::Tiny(config) => tiny_vae_decoder(p, config, z),
        }
    }
}

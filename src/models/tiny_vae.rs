//! The tiny autoencoder: diffusers' `AutoencoderTiny` (Bohan's TAESD), a twentieth of the work of the one that it was distilled
//! from.

use super::ConfigError;
use super::fields::Fields;
use crate::nn::{
    Activation, Added, conv_2d, conv_2d_adding, conv_2d_without_bias, upsample_conv_without_bias,
};
use hlo::{Scope, Tensor, Window};
use serde_json::{Value, json};

/// Pixels along an edge of a tile: diffusers' default.
const TILE: usize = 512;

/// Latents are softly kept between plus and minus this before they are decoded.
const MOST_LATENT: f64 = 3.0;

/// `config.json` of a tiny autoencoder, in terms of what is built.
#[derive(Clone, Debug, PartialEq)]
pub struct TinyVaeConfig {
    /// Channels of the pictures that are made; those that are encoded have 3.
    pub out_channels: usize,
    /// Channels of latents.
    pub latent_channels: usize,
    /// Channels inside each half, the same at all resolutions.
    pub channels: Half<usize>,
    /// Blocks at each resolution, of each half in its order.
    pub blocks: Half<Vec<usize>>,
    /// Latents are multiplied by this when encoded, and divided before they are decoded.
    pub scaling_factor: f64,
    /// Taken from latents when encoded, and added before they are decoded.
    pub shift_factor: f64,
    /// Whether SDXL's pipelines encode pictures in `f32`, whatever the type of all else.
    pub force_upcast: bool,
}

/// What the two halves have.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Half<T> {
    /// From pictures to latents.
    pub encoder: T,
    /// From latents to pictures.
    pub decoder: T,
}

impl TinyVaeConfig {
    /// Reads a config; `file` names it in errors. What it leaves out has the defaults of diffusers' `AutoencoderTiny`.
    pub fn parse(file: &str, json: &str) -> Result<TinyVaeConfig, ConfigError> {
        let mut fields = Fields::parse(file, json)?;
        let number = "a whole number above 0";
        let mut counts = |field: &str, default: [usize; 4]| {
            fields.take(field, "a list of whole numbers", default.to_vec())
        };
        let blocks = Half {
            encoder: counts("num_encoder_blocks", [1, 3, 3, 3])?,
            decoder: counts("num_decoder_blocks", [3, 3, 3, 1])?,
        };
        let encoder = counts("encoder_block_out_channels", [64; 4])?;
        let decoder = counts("decoder_block_out_channels", [64; 4])?;
        let resolutions = blocks.encoder.len();
        for (field, len) in [
            ("num_decoder_blocks", blocks.decoder.len()),
            ("encoder_block_out_channels", encoder.len()),
            ("decoder_block_out_channels", decoder.len()),
        ] {
            let supported = "a list as long as num_encoder_blocks, at least one";
            fields.require(len == resolutions && len > 0, field, json!(len), supported)?;
        }
        for (field, channels) in [
            ("encoder_block_out_channels", &encoder),
            ("decoder_block_out_channels", &decoder),
        ] {
            let same = channels.iter().all(|c| *c == channels[0] && *c > 0);
            fields.require(same, field, json!(channels), "the same number everywhere")?;
        }
        let shift_factor: Option<f64> = fields.take("shift_factor", "a number, null", None)?;
        let config = TinyVaeConfig {
            out_channels: fields.take("out_channels", number, 3)?,
            latent_channels: fields.take("latent_channels", number, 4)?,
            channels: Half {
                encoder: encoder[0],
                decoder: decoder[0],
            },
            blocks,
            scaling_factor: fields.take("scaling_factor", "a number", 1.0)?,
            shift_factor: shift_factor.unwrap_or(0.0),
            force_upcast: fields.flag("force_upcast", false)?,
        };
        fields.only(&["in_channels"], json!(3))?;
        fields.only(&["act_fn"], json!("relu"))?;
        fields.only(&["upsample_fn"], json!("nearest"))?;
        fields.only(&["upsampling_scaling_factor"], json!(2))?;
        // The decoder's widths again; and how latents become bytes, which nobody asks for here.
        fields.ignore(&["block_out_channels", "latent_magnitude", "latent_shift"]);
        fields.only(&["latents_mean", "latents_std"], Value::Null)?;
        fields.finish()?;
        Ok(config)
    }

    /// Pixels along an edge for each latent.
    pub fn scale_factor(&self) -> usize {
        1 << (self.blocks.encoder.len() - 1)
    }

    /// Pixels along an edge of a tile.
    pub fn sample_size(&self) -> usize {
        TILE
    }
}

/// A picture in [-1, 1], `[n, f·h, f·w, 3]`, to its unscaled latents, `[n, h, w, c]`: diffusers' `AutoencoderTiny.encode`.
pub fn tiny_vae_encoder<'g>(
    p: &Scope<'g>,
    config: &TinyVaeConfig,
    pixels: Tensor<'g>,
) -> Tensor<'g> {
    let c = config.channels.encoder;
    let mut layers = Layers::new(p.at("encoder"));
    let mut x = conv_2d(&layers.next(), (pixels + 1.0) * 0.5, c, 3, Window::same(3));
    for (resolution, &blocks) in config.blocks.encoder.iter().enumerate() {
        if resolution > 0 {
            let halved = Window {
                strides: [2, 2],
                ..Window::same(3)
            };
            x = conv_2d_without_bias(&layers.next(), x, c, 3, halved);
        }
        for _ in 0..blocks {
            x = block(&layers.next(), x, c);
        }
    }
    conv_2d(
        &layers.next(),
        x,
        config.latent_channels,
        3,
        Window::same(3),
    )
}

/// Unscaled latents `z: [n, h, w, c]` to a picture in about [-1, 1], `[n, f·h, f·w, 3]`: diffusers' `AutoencoderTiny.decode`.
pub fn tiny_vae_decoder<'g>(p: &Scope<'g>, config: &TinyVaeConfig, z: Tensor<'g>) -> Tensor<'g> {
    let c = config.channels.decoder;
    let mut layers = Layers::new(p.at("decoder"));
    let z = (z * (1.0 / MOST_LATENT)).tanh() * MOST_LATENT;
    let x = conv_2d(&layers.next(), z, c, 3, Window::same(3));
    let mut x = Activation::Relu.apply(x);
    layers.skip();
    let last = config.blocks.decoder.len() - 1;
    for (resolution, &blocks) in config.blocks.decoder.iter().enumerate() {
        for _ in 0..blocks {
            x = block(&layers.next(), x, c);
        }
        if resolution < last {
            layers.skip();
            x = upsample_conv_without_bias(&layers.next(), x, c);
        }
    }
    let y = conv_2d(&layers.next(), x, config.out_channels, 3, Window::same(3));
    y * 2.0 - 1.0
}

/// The layers of torch's `Sequential`, by their numbers.
struct Layers<'g> {
    scope: Scope<'g>,
    count: usize,
}

impl<'g> Layers<'g> {
    fn new(half: Scope<'g>) -> Layers<'g> {
        Layers {
            scope: half.at("layers"),
            count: 0,
        }
    }

    fn next(&mut self) -> Scope<'g> {
        let layer = self.scope.at(self.count);
        self.count += 1;
        layer
    }

    /// Passes over a layer without weights.
    fn skip(&mut self) {
        self.count += 1;
    }
}

/// diffusers' `AutoencoderTinyBlock` of as many channels as it takes.
fn block<'g>(p: &Scope<'g>, x: Tensor<'g>, c: usize) -> Tensor<'g> {
    let conv = p.at("conv");
    let layer = |index: usize, x| conv_2d(&conv.at(index), x, c, 3, Window::same(3));
    let hidden = Activation::Relu.apply(layer(0, x));
    let hidden = Activation::Relu.apply(layer(2, hidden));
    let added = Added {
        residual: Some(x),
        ..Added::default()
    };
    let sum = conv_2d_adding(&conv.at(4), hidden, c, 3, Window::same(3), added);
    Activation::Relu.apply(sum)
}

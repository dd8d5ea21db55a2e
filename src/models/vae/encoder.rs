use super::VaeConfig;
use super::blocks::{mid_block, resnet};
use crate::nn::{conv_1x1, conv_2d, downsample_conv, group_norm_silu};
use hlo::{DType, Scope, Tensor, Window};

/// The logarithms of variances that are told apart, as in diffusers.
const LOG_VARIANCES: [f64; 2] = [-30.0, 20.0];

/// The distribution of a picture's unscaled latents, `[n, h, w, c]` each.
pub struct Moments<'g> {
    /// The means, in `f32`.
    pub mean: Tensor<'g>,
    /// The logarithms of the variances, in `f32`.
    pub log_variance: Tensor<'g>,
}

/// A picture in [-1, 1], `[n, f·h, f·w, 3]`, to the distribution of its latents: diffusers' `AutoencoderKL.encode`.
pub fn vae_encoder<'g>(p: &Scope<'g>, config: &VaeConfig, pixels: Tensor<'g>) -> Moments<'g> {
    let c = config.latent_channels;
    let encoded = encode(&p.at("encoder"), config, pixels);
    let encoded = match config.use_quant_conv {
        true => conv_1x1(&p.at("quant_conv"), encoded, 2 * c),
        false => encoded,
    };
    let encoded = encoded.convert(DType::F32);
    let [n, h, w, _] = encoded.dims_n();
    let [low, high] = LOG_VARIANCES;
    let log_variance = encoded.slice(&[0, 0, 0, c], &[n, h, w, 2 * c]);
    Moments {
        mean: encoded.slice(&[0; 4], &[n, h, w, c]),
        log_variance: log_variance.clamp(low, high),
    }
}

/// diffusers' `Encoder`.
fn encode<'g>(p: &Scope<'g>, config: &VaeConfig, pixels: Tensor<'g>) -> Tensor<'g> {
    let first = config.block_out_channels[0];
    let mut x = conv_2d(&p.at("conv_in"), pixels, first, 3, Window::same(3));
    let blocks = config.block_out_channels.len();
    for (index, &c) in config.block_out_channels.iter().enumerate() {
        let p = p.at("down_blocks").at(index);
        for layer in 0..config.layers_per_block {
            x = resnet(&p.at("resnets").at(layer), config, x, c);
        }
        if index + 1 < blocks {
            // Unlike the UNet's: padded on the right and at the bottom only.
            x = downsample_conv(&p.at("downsamplers.0.conv"), x, c, 0);
        }
    }
    x = mid_block(&p.at("mid_block"), config, x);
    let x = group_norm_silu(&p.at("conv_norm_out"), x, config.norm());
    conv_2d(
        &p.at("conv_out"),
        x,
        2 * config.latent_channels,
        3,
        Window::same(3),
    )
}

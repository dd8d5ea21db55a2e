use super::VaeConfig;
use super::blocks::{mid_block, resnet};
use crate::nn::{conv_1x1, conv_2d, group_norm_silu, upsample_conv};
use hlo::{Scope, Tensor, Window};

/// Unscaled latents `z: [n, h, w, c]` to a picture in about [-1, 1], `[n, f·h, f·w, 3]`: diffusers'
/// `AutoencoderKL.decode`.
pub fn vae_decoder<'g>(p: &Scope<'g>, config: &VaeConfig, z: Tensor<'g>) -> Tensor<'g> {
    let z = if config.use_post_quant_conv {
        conv_1x1(&p.at("post_quant_conv"), z, config.latent_channels)
    } else {
        z
    };
    let p = p.at("decoder");
    let deepest = *config
        .block_out_channels
        .last()
        .expect("a config has at least one block");
    let mut x = conv_2d(&p.at("conv_in"), z, deepest, 3, Window::same(3));
    x = mid_block(&p.at("mid_block"), config, x);
    let blocks = config.block_out_channels.len();
    for (index, &c) in config.block_out_channels.iter().rev().enumerate() {
        let p = p.at("up_blocks").at(index);
        for layer in 0..=config.layers_per_block {
            x = resnet(&p.at("resnets").at(layer), config, x, c);
        }
        if index + 1 < blocks {
            let [_, h, w, _] = x.dims_n();
            x = upsample_conv(&p.at("upsamplers.0.conv"), x, [2 * h, 2 * w], c);
        }
    }
    let x = group_norm_silu(&p.at("conv_norm_out"), x, config.norm());
    conv_2d(
        &p.at("conv_out"),
        x,
        config.out_channels,
        3,
        Window::same(3),
    )
}

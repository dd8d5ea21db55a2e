use super::super::unet::{ResnetBlock, resnet_block_2d};
use super::VaeConfig;
use crate::nn::{
    Heads, attention, conv_1x1, conv_2d, group_norm, group_norm_silu, linear, linear_onto,
    upsample_conv,
};
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
    let resnet = |p: &Scope<'g>, x, c_out| {
        resnet_block_2d(
            p,
            x,
            None,
            ResnetBlock {
                norm: config.norm(),
                c_out,
            },
        )
    };
    let deepest = *config
        .block_out_channels
        .last()
        .expect("a config has at least one block");
    let mut x = conv_2d(&p.at("conv_in"), z, deepest, 3, Window::same(3));
    x = resnet(&p.at("mid_block.resnets.0"), x, deepest);
    if config.mid_block_add_attention {
        x = attention_block(&p.at("mid_block.attentions.0"), config, x);
    }
    x = resnet(&p.at("mid_block.resnets.1"), x, deepest);
    let blocks = config.block_out_channels.len();
    for (index, &c) in config.block_out_channels.iter().rev().enumerate() {
        let p = p.at("up_blocks").at(index);
        for layer in 0..=config.layers_per_block {
            x = resnet(&p.at("resnets").at(layer), x, c);
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

/// Self-attention of one head over the pixels, with its norm and its residual.
fn attention_block<'g>(p: &Scope<'g>, config: &VaeConfig, x: Tensor<'g>) -> Tensor<'g> {
    let _scope = p.enter();
    let [n, h, w, c] = x.dims_n();
    let normed = group_norm(&p.at("group_norm"), x, config.norm()).reshape([n, h * w, c]);
    let project = |name| linear(&p.at(name), normed, c);
    let heads = Heads {
        num_heads: 1,
        causal: false,
        upcast: false,
    };
    let seen = attention(project("to_q"), project("to_k"), project("to_v"), heads);
    let x = x.reshape([n, h * w, c]);
    linear_onto(&p.at("to_out.0"), seen, c, x).reshape([n, h, w, c])
}

use super::super::unet::{ResnetBlock, resnet_block_2d};
use super::VaeConfig;
use crate::nn::{Heads, attention, group_norm, linear, linear_onto};
use hlo::{Scope, Tensor};

/// A residual block, which nothing conditions.
pub(super) fn resnet<'g>(
    p: &Scope<'g>,
    config: &VaeConfig,
    x: Tensor<'g>,
    c_out: usize,
) -> Tensor<'g> {
    let norm = config.norm();
    resnet_block_2d(p, x, None, ResnetBlock { norm, c_out })
}

/// diffusers' `UNetMidBlock2D`: what both halves have at the lowest resolution.
pub(super) fn mid_block<'g>(p: &Scope<'g>, config: &VaeConfig, x: Tensor<'g>) -> Tensor<'g> {
    let [_, _, _, c] = x.dims_n();
    let mut x = resnet(&p.at("resnets.0"), config, x, c);
    if config.mid_block_add_attention {
        x = attention_block(&p.at("attentions.0"), config, x);
    }
    resnet(&p.at("resnets.1"), config, x, c)
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

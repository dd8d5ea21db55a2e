use crate::nn::{Activation, Added, GroupNorm, conv_1x1, conv_2d_adding, group_norm_silu, linear};
use hlo::{Scope, Tensor, Window};

/// The settings of a residual block.
#[derive(Clone, Copy)]
pub struct ResnetBlock {
    pub norm: GroupNorm,
    pub c_out: usize,
}

/// diffusers' `ResnetBlock2D`: `x: [n, h, w, c_in]`, conditioned on `temb: [n, t]` if given, to `[n, h, w, c_out]`.
pub fn resnet_block_2d<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    temb: Option<Tensor<'g>>,
    block: ResnetBlock,
) -> Tensor<'g> {
    let _scope = p.enter();
    let [_, _, _, c_in] = x.dims_n();
    let mut y = group_norm_silu(&p.at("norm1"), x, block.norm);
    let conv =
        |name, x, added| conv_2d_adding(&p.at(name), x, block.c_out, 3, Window::same(3), added);
    let shift = temb.map(|temb| {
        let activated = Activation::Silu.apply(temb);
        linear(&p.at("time_emb_proj"), activated, block.c_out)
    });
    let residual = None;
    y = conv("conv1", y, Added { shift, residual });
    y = group_norm_silu(&p.at("norm2"), y, block.norm);
    let shortcut = if c_in == block.c_out {
        x
    } else {
        conv_1x1(&p.at("conv_shortcut"), x, block.c_out)
    };
    let (shift, residual) = (None, Some(shortcut));
    conv("conv2", y, Added { shift, residual })
}

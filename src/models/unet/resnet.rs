use crate::nn::{Activation, GroupNorm, conv_1x1, conv_2d, group_norm_silu, linear};
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
    y = conv_2d(&p.at("conv1"), y, block.c_out, 3, Window::same(3));
    if let Some(temb) = temb {
        let shift = linear(
            &p.at("time_emb_proj"),
            Activation::Silu.apply(temb),
            block.c_out,
        );
        y = y + shift.broadcast_in_dim(y.dims(), &[0, 3]);
    }
    y = group_norm_silu(&p.at("norm2"), y, block.norm);
    y = conv_2d(&p.at("conv2"), y, block.c_out, 3, Window::same(3));
    let shortcut = if c_in == block.c_out {
        x
    } else {
        conv_1x1(&p.at("conv_shortcut"), x, block.c_out)
    };
    shortcut + y
}

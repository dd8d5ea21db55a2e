//! The layers that our CPU plugin has kernels for, as its custom calls (`tools/pjrt-cpu/kernel_calls.cc`): what a layer's
//! plain form gives, or `None` where that form is to be taken.

use super::{GroupNorm, Heads};
use hlo::{DType, Kernels, Scope, Shape, Tensor};

/// Columns of a panel of the kernels' weights.
const PANEL: usize = 16;

/// The largest product of channels for which 3x3 kernels are kept transformed, at four times their size: the layers of few
/// pixels and many channels stay as they are. It is no matter of the picture's size, since all sizes share the weights.
const WINOGRAD_CHANNELS: usize = 640 * 1920;

fn are_wanted(x: Tensor<'_>) -> bool {
    x.graph().lowering().kernels == Kernels::CpuPlugin && x.dtype() == DType::F32
}

/// A 3x3 convolution of stride 1 and padding 1, with bias.
pub(super) fn conv_3x3<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Option<Tensor<'g>> {
    let [n, h, w, c_in] = x.dims_n();
    let suits = c_out.is_multiple_of(PANEL) && c_in >= PANEL && c_in * c_out <= WINOGRAD_CHANNELS;
    if !are_wanted(x) || !suits {
        return None;
    }
    let _scope = p.enter();
    let weight = p.winograd_kernel("weight", [c_out, c_in]);
    Some(x.graph().custom_call(
        "stablejet.winograd",
        &[x, weight, p.param("bias", [c_out])],
        &[],
        Shape::new(DType::F32, [n, h, w, c_out]),
        2 * n * h * w * 9 * c_in * c_out,
    ))
}

/// Doubling of height and width, and a 3x3 convolution with padding 1 and bias.
pub(super) fn upsample_conv<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Option<Tensor<'g>> {
    if !are_wanted(x) || !c_out.is_multiple_of(PANEL) {
        return None;
    }
    let _scope = p.enter();
    let [n, h, w, c_in] = x.dims_n();
    let weight = p.upsample_kernel("weight", [c_out, c_in]);
    Some(x.graph().custom_call(
        "stablejet.upsample",
        &[x, weight, p.param("bias", [c_out])],
        &[],
        Shape::new(DType::F32, [n, 2 * h, 2 * w, c_out]),
        2 * n * 2 * h * 2 * w * 4 * c_in * c_out,
    ))
}

/// Attention without a mask.
pub(super) fn attention<'g>(
    q: Tensor<'g>,
    k: Tensor<'g>,
    v: Tensor<'g>,
    heads: Heads,
) -> Option<Tensor<'g>> {
    if !are_wanted(q) || heads.causal {
        return None;
    }
    let [n, t, c] = q.dims_n();
    let [_, s, _] = k.dims_n();
    Some(q.graph().custom_call(
        "stablejet.attention",
        &[q, k, v],
        &[("heads", heads.num_heads)],
        q.shape(),
        4 * n * t * s * c,
    ))
}

/// Group norm, and SiLU after it if `silu`.
pub(super) fn group_norm<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    norm: GroupNorm,
    silu: bool,
) -> Option<Tensor<'g>> {
    if !are_wanted(x) {
        return None;
    }
    let _scope = p.enter();
    let [_, _, _, c] = x.dims_n();
    let eps = x.graph().full(DType::F32, [1], norm.eps);
    Some(x.graph().custom_call(
        "stablejet.group_norm",
        &[x, p.param("weight", [c]), p.param("bias", [c]), eps],
        &[("groups", norm.num_groups), ("silu", usize::from(silu))],
        x.shape(),
        0,
    ))
}

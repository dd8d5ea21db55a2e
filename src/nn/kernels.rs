//! The layers that our CPU plugin has kernels for, as its custom calls (`tools/pjrt-cpu/kernel_calls.cc`): what a layer's
//! plain form gives, or `None` where that form is to be taken.

use super::{GroupNorm, Heads};
use hlo::{DType, Kernels, ParamLayout, Scope, Shape, Tensor};

/// Columns of a panel of the kernels' weights.
const PANEL: usize = 16;

/// The depth of a matrix product is a multiple of this.
const DEPTH_STEP: usize = 32;

fn are_wanted(x: Tensor<'_>) -> bool {
    x.graph().lowering().kernels == Kernels::CpuPlugin
        && matches!(x.dtype(), DType::F32 | DType::BF16)
}

/// Whether there are kernels for a product of `c_in` and `c_out` channels.
fn suit(x: Tensor<'_>, c_in: usize, c_out: usize) -> bool {
    are_wanted(x) && c_in.is_multiple_of(DEPTH_STEP) && c_out.is_multiple_of(PANEL)
}

/// Whether there are kernels for norms of `[…, c]`.
fn norms(x: Tensor<'_>) -> bool {
    are_wanted(x) && x.dims().last().is_some_and(|c| c.is_multiple_of(PANEL))
}

/// `[…, c]` as a matrix.
fn rows(x: Tensor<'_>) -> Tensor<'_> {
    let dims = x.dims();
    let c = dims[dims.len() - 1];
    x.reshape([dims.iter().product::<usize>() / c, c])
}

/// `x: […, i]` times `weight: [o, i]`, plus `bias: [o]` if there is one, plus `residual: […, o]` if given.
pub(super) fn linear<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    has_bias: bool,
    residual: Option<Tensor<'g>>,
) -> Option<Tensor<'g>> {
    let mut dims = x.dims();
    let c_in = dims.pop()?;
    if !suit(x, c_in, c_out) {
        return None;
    }
    dims.push(c_out);
    let y = product(p, rows(x), c_out, has_bias, residual.map(rows), false);
    Some(y.reshape(dims))
}

/// The first half of a linear layer's columns times the GELU of the second: `[…, i]` to `[…, c_out]`.
pub(super) fn geglu<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Option<Tensor<'g>> {
    let mut dims = x.dims();
    let c_in = dims.pop()?;
    if !suit(x, c_in, c_out) {
        return None;
    }
    dims.push(c_out);
    Some(product(p, rows(x), c_out, true, None, true).reshape(dims))
}

fn product<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    has_bias: bool,
    residual: Option<Tensor<'g>>,
    geglu: bool,
) -> Tensor<'g> {
    let _scope = p.enter();
    let [n, c_in] = x.dims_n();
    let parts = 1 + usize::from(geglu);
    let mut operands = vec![
        x,
        p.packed("weight", ParamLayout::Packed, [parts, c_in, c_out]),
    ];
    operands.extend(has_bias.then(|| p.param("bias", [parts * c_out])));
    operands.extend(residual);
    x.graph().custom_call(
        "stablejet.linear",
        &operands,
        &[
            ("bias", usize::from(has_bias)),
            ("residual", usize::from(residual.is_some())),
            ("geglu", usize::from(geglu)),
        ],
        Shape::new(x.dtype(), [n, c_out]),
        &[2, n, c_in, parts, c_out],
    )
}

/// What is added to the result of a convolution.
#[derive(Clone, Copy, Default)]
pub struct Added<'g> {
    /// To all pixels of each picture, `[n, c]`.
    pub shift: Option<Tensor<'g>>,
    /// To each number, `[n, h, w, c]`.
    pub residual: Option<Tensor<'g>>,
}

/// The 3x3 kernel of a convolution.
fn taps<'g>(p: &Scope<'g>, c_in: usize, c_out: usize) -> Tensor<'g> {
    p.packed("weight", ParamLayout::PackedTaps, [1, 9 * c_in, c_out])
}

/// The scope's bias: zeros, if it has none.
fn bias<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize, has_bias: bool) -> Tensor<'g> {
    match has_bias {
        true => p.param("bias", [c_out]),
        false => x.graph().full(x.dtype(), [c_out], 0.0),
    }
}

/// A 3x3 convolution to `[n, h, w, c_out]`, with bias if it has one; `padding` is that above and to the left.
pub(super) fn conv_3x3<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    [h, w, c_out]: [usize; 3],
    (stride, padding): (usize, usize),
    has_bias: bool,
    added: Added<'g>,
) -> Option<Tensor<'g>> {
    let [n, _, _, c_in] = x.dims_n();
    if !suit(x, c_in, c_out) {
        return None;
    }
    let _scope = p.enter();
    let weight = taps(p, c_in, c_out);
    let bias = bias(p, x, c_out, has_bias);
    let bias = match added.shift {
        Some(shift) => shift + bias.broadcast_in_dim([n, c_out], &[1]),
        None => bias,
    };
    let mut operands = vec![x, weight, bias];
    operands.extend(added.residual);
    Some(x.graph().custom_call(
        "stablejet.convolution",
        &operands,
        &[
            ("residual", usize::from(added.residual.is_some())),
            ("stride", stride),
            ("padding", padding),
        ],
        Shape::new(x.dtype(), [n, h, w, c_out]),
        &[2, n, h, w, 9, c_in, c_out],
    ))
}

/// Doubling of height and width, and a 3x3 convolution with padding 1, and with bias if it has one.
pub(super) fn upsample_conv<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    has_bias: bool,
) -> Option<Tensor<'g>> {
    let [n, h, w, c_in] = x.dims_n();
    if !suit(x, c_in, c_out) {
        return None;
    }
    let _scope = p.enter();
    let operands = [x, taps(p, c_in, c_out), bias(p, x, c_out, has_bias)];
    Some(x.graph().custom_call(
        "stablejet.upsample",
        &operands,
        &[],
        Shape::new(x.dtype(), [n, 2 * h, 2 * w, c_out]),
        &[2, n, 2 * h, 2 * w, 4, c_in, c_out],
    ))
}

/// Attention. The scores are `f32`, so `heads.upcast` changes nothing.
pub(super) fn attention<'g>(
    q: Tensor<'g>,
    k: Tensor<'g>,
    v: Tensor<'g>,
    heads: Heads,
) -> Option<Tensor<'g>> {
    let [n, t, c] = q.dims_n();
    let odd = !(c / heads.num_heads).is_multiple_of(2);
    if !are_wanted(q) || (odd && q.dtype() == DType::BF16) {
        return None;
    }
    let [_, s, _] = k.dims_n();
    Some(q.graph().custom_call(
        "stablejet.attention",
        &[q, k, v],
        &[
            ("causal", usize::from(heads.causal)),
            ("heads", heads.num_heads),
        ],
        q.shape(),
        &[4, n, t, s, c],
    ))
}

/// Group norm, and SiLU after it if `silu`.
pub(super) fn group_norm<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    norm: GroupNorm,
    silu: bool,
) -> Option<Tensor<'g>> {
    let attributes = [("groups", norm.num_groups), ("silu", usize::from(silu))];
    norms(x).then(|| normalised(p, x, norm.eps, "stablejet.group_norm", &attributes))
}

/// Layer norm over the last dimension.
pub(super) fn layer_norm<'g>(p: &Scope<'g>, x: Tensor<'g>, eps: f64) -> Option<Tensor<'g>> {
    norms(x).then(|| normalised(p, rows(x), eps, "stablejet.layer_norm", &[]).reshape(x.dims()))
}

fn normalised<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    eps: f64,
    target: &str,
    attributes: &[(&str, usize)],
) -> Tensor<'g> {
    let _scope = p.enter();
    let c = x.dims()[x.rank() - 1];
    let eps = x.graph().full(DType::F32, [1], eps);
    let operands = [x, p.param("weight", [c]), p.param("bias", [c]), eps];
    let flops = &[0];
    x.graph()
        .custom_call(target, &operands, attributes, x.shape(), flops)
}

use super::{Activation, kernels};
use hlo::{DType, Scope, Tensor};

/// The settings of a group normalisation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GroupNorm {
    /// Into how many groups the channels are divided.
    pub num_groups: usize,
    /// Added to the variance.
    pub eps: f64,
}

/// Normalises `[n, h, w, c]` over the pixels and the channels of a group (Wu & He 2018), in `f32`.
///
/// `f32` in two passes, mean before variance: `E[x²] - E[x]²` would lose digits where the mean is large. Shorter types in
/// one pass, as Flax does: their own rounding lost more digits of such values than the difference does. The sums run over
/// the pixels first, channel by channel, so that the large tensor is never reshaped into groups.
pub fn group_norm<'g>(p: &Scope<'g>, x: Tensor<'g>, norm: GroupNorm) -> Tensor<'g> {
    if let Some(y) = kernels::group_norm(p, x, norm, false) {
        return y;
    }
    let _scope = p.enter();
    let [n, h, w, c] = x.dims_n();
    let per_group = c / norm.num_groups;
    let dims = vec![n, h, w, c];
    let group_mean = |x: Tensor<'g>| {
        let channels = x
            .reduce_sum(&[1, 2])
            .reshape([n, norm.num_groups, per_group]);
        let groups = channels.reduce_sum(&[2]) * (1.0 / (h * w * per_group) as f64);
        groups
            .broadcast_in_dim([n, norm.num_groups, per_group], &[0, 1])
            .reshape([n, c])
    };
    let per_channel = |x: Tensor<'g>| x.broadcast_in_dim(dims.clone(), &[0, 3]);
    let x32 = x.convert(DType::F32);
    let mean = group_mean(x32);
    let param = |name| {
        p.param(name, [c])
            .convert(DType::F32)
            .broadcast_in_dim([n, c], &[1])
    };
    let (weight, bias) = (param("weight"), param("bias"));
    if x.dtype() == DType::F32 {
        let centred = x32 - per_channel(mean);
        let deviation = (group_mean(centred * centred) + norm.eps).rsqrt();
        centred * per_channel(deviation * weight) + per_channel(bias)
    } else {
        let variance = (group_mean(x32 * x32) - mean * mean).maximum(mean.full_like(0.0));
        let scale = (variance + norm.eps).rsqrt() * weight;
        (x32 * per_channel(scale) + per_channel(bias - mean * scale)).convert(x.dtype())
    }
}

/// [`group_norm`], then SiLU.
pub fn group_norm_silu<'g>(p: &Scope<'g>, x: Tensor<'g>, norm: GroupNorm) -> Tensor<'g> {
    if let Some(y) = kernels::group_norm(p, x, norm, true) {
        return y;
    }
    Activation::Silu.apply(group_norm(p, x, norm))
}

/// Normalises the last dimension (Ba et al. 2016), in `f32`.
pub fn layer_norm<'g>(p: &Scope<'g>, x: Tensor<'g>, eps: f64) -> Tensor<'g> {
    if let Some(y) = kernels::layer_norm(p, x, eps) {
        return y;
    }
    let _scope = p.enter();
    let dims = x.dims();
    let last = dims.len() - 1;
    let c = dims[last];
    let leading: Vec<usize> = (0..last).collect();
    let per_token = |x: Tensor<'g>| x.broadcast_in_dim(dims.clone(), &leading);
    let per_channel = |name| {
        p.param(name, [c])
            .convert(DType::F32)
            .broadcast_in_dim(dims.clone(), &[last])
    };
    let x32 = x.convert(DType::F32);
    let centred = x32 - per_token(x32.reduce_mean(&[last]));
    let deviation = ((centred * centred).reduce_mean(&[last]) + eps).rsqrt();
    (centred * per_token(deviation) * per_channel("weight") + per_channel("bias"))
        .convert(x.dtype())
}

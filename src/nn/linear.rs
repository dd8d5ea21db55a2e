use super::{Activation, kernels};
use hlo::{DotDims, Scope, Tensor};

/// `x: […, i]` times `weight: [o, i]`, plus `bias: [o]`: `[…, o]`. PyTorch's `nn.Linear`.
pub fn linear<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    kernels::linear(p, x, c_out, true, None).unwrap_or_else(|| product_and_bias(p, x, c_out))
}

/// `residual: […, o]` plus [`linear`].
pub fn linear_onto<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    residual: Tensor<'g>,
) -> Tensor<'g> {
    kernels::linear(p, x, c_out, true, Some(residual))
        .unwrap_or_else(|| residual + product_and_bias(p, x, c_out))
}

/// As [`linear`], of a layer that has no bias.
pub fn linear_without_bias<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    kernels::linear(p, x, c_out, false, None).unwrap_or_else(|| product(p, x, c_out))
}

/// [`linear`] to twice `c_out` columns, the first half times the GELU of the second: `[…, c_out]`. diffusers' `GEGLU`
/// (Shazeer 2020).
pub fn linear_geglu<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    kernels::geglu(p, x, c_out).unwrap_or_else(|| {
        let both = product_and_bias(p, x, 2 * c_out);
        let last = both.rank() - 1;
        let (hidden, gate) = (
            both.slice_in_dim(last, 0, c_out),
            both.slice_in_dim(last, c_out, 2 * c_out),
        );
        hidden * Activation::Gelu.apply(gate)
    })
}

fn product_and_bias<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    let product = product(p, x, c_out);
    let dims = product.dims();
    let bias = p
        .param("bias", [c_out])
        .broadcast_in_dim(dims.clone(), &[dims.len() - 1]);
    product + bias
}

fn product<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    let _scope = p.enter();
    let last = x.rank() - 1;
    let weight = p.param("weight", [c_out, x.dims()[last]]);
    x.dot_general(
        weight,
        DotDims {
            batch: [&[], &[]],
            contracting: [&[last], &[1]],
        },
        x.dtype(),
    )
}

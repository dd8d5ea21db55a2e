use hlo::{DotDims, Scope, Tensor};

/// `x: […, i]` times `weight: [o, i]`, plus `bias: [o]`: `[…, o]`. PyTorch's `nn.Linear`.
pub fn linear<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    let product = linear_without_bias(p, x, c_out);
    let dims = product.dims();
    let bias = p
        .param("bias", [c_out])
        .broadcast_in_dim(dims.clone(), &[dims.len() - 1]);
    product + bias
}

/// As [`linear`], of a layer that has no bias.
pub fn linear_without_bias<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
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

use super::linear;
use hlo::{Scope, Tensor, Window};

/// A square convolution of `[n, h, w, i]` with bias: `[n, h', w', o]`. PyTorch's `nn.Conv2d`; `window` holds its stride
/// and padding.
pub fn conv_2d<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    window: Window,
) -> Tensor<'g> {
    let _scope = p.enter();
    let [_, _, _, c_in] = x.dims_n();
    let y = x.convolution(
        p.conv_kernel("weight", [c_out, c_in, kernel, kernel]),
        window,
    );
    y + p.param("bias", [c_out]).broadcast_in_dim(y.dims(), &[3])
}

/// A convolution that looks at one pixel: a matrix product over the channels. The checkpoint may store the weight as
/// `[o, i, 1, 1]` or `[o, i]`.
pub fn conv_1x1<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    linear(p, x, c_out)
}

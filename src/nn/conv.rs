use super::{kernels, linear};
use hlo::{Pointwise, Scope, Tensor, Window};

/// A square convolution of `[n, h, w, i]` with bias: `[n, h', w', o]`. PyTorch's `nn.Conv2d`; `window` holds its stride
/// and padding.
pub fn conv_2d<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    window: Window,
) -> Tensor<'g> {
    if kernel == 3
        && window == Window::same(3)
        && let Some(y) = kernels::conv_3x3(p, x, c_out)
    {
        return y;
    }
    let [_, _, _, c_in] = x.dims_n();
    let weight = p.conv_kernel("weight", [c_out, c_in, kernel, kernel]);
    conv_with_bias(p, x, weight, window)
}

/// `x` convolved with `kernel: [kh, kw, i, o]`, plus the scope's bias.
pub(super) fn conv_with_bias<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    kernel: Tensor<'g>,
    window: Window,
) -> Tensor<'g> {
    let _scope = p.enter();
    let [_, _, _, c_out] = kernel.dims_n();
    let y = x.convolution(kernel, window);
    y + p.param("bias", [c_out]).broadcast_in_dim(y.dims(), &[3])
}

/// A convolution that looks at one pixel. The checkpoint may store the weight as `[o, i, 1, 1]` or `[o, i]`.
pub fn conv_1x1<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    match p.graph().lowering().pointwise {
        Pointwise::Dot => linear(p, x, c_out),
        Pointwise::Convolution => {
            let [_, _, _, c_in] = x.dims_n();
            let weight = p.param("weight", [c_out, c_in]).transpose(&[1, 0]);
            conv_with_bias(p, x, weight.reshape([1, 1, c_in, c_out]), Window::VALID)
        }
    }
}

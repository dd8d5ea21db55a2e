use super::kernels::{self, Added};
use super::{linear, linear_onto};
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
    conv_2d_adding(p, x, c_out, kernel, window, Added::default())
}

/// [`conv_2d`], plus what is `added`.
pub fn conv_2d_adding<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    window: Window,
    added: Added<'g>,
) -> Tensor<'g> {
    conv(p, x, c_out, kernel, (window, true), added)
}

/// As [`conv_2d`], of a layer that has no bias.
pub fn conv_2d_without_bias<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    window: Window,
) -> Tensor<'g> {
    conv(p, x, c_out, kernel, (window, false), Added::default())
}

fn conv<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    (window, has_bias): (Window, bool),
    added: Added<'g>,
) -> Tensor<'g> {
    if let Some(y) = by_kernel(p, x, c_out, kernel, (window, has_bias), added) {
        return y;
    }
    let [_, _, _, c_in] = x.dims_n();
    let weight = p.conv_kernel("weight", [c_out, c_in, kernel, kernel]);
    let mut y = match has_bias {
        true => conv_with_bias(p, x, weight, window),
        false => conv_without_bias(p, x, weight, window),
    };
    if let Some(shift) = added.shift {
        y = y + shift.broadcast_in_dim(y.dims(), &[0, 3]);
    }
    match added.residual {
        Some(residual) => residual + y,
        None => y,
    }
}

/// The convolution as a kernel of our CPU plugin computes it, if one does.
fn by_kernel<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    (window, has_bias): (Window, bool),
    added: Added<'g>,
) -> Option<Tensor<'g>> {
    if kernel != 3 {
        return None;
    }
    let [_, h, w, _] = x.dims_n();
    let (stride, padding) = even(window)?;
    let [h, w] = window.places([h, w], [3, 3])?;
    kernels::conv_3x3(p, x, [h, w, c_out], (stride, padding), has_bias, added)
}

/// The stride and the padding above and to the left, if they are the same in both directions and nothing is dilated.
fn even(window: Window) -> Option<(usize, usize)> {
    let ([stride, across], [[top, _], [left, _]]) = (window.strides, window.padding);
    (stride == across && top == left && window.input_dilation == [1, 1]).then_some((stride, top))
}

/// `x` convolved with `kernel: [kh, kw, i, o]`.
pub(super) fn conv_without_bias<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    kernel: Tensor<'g>,
    window: Window,
) -> Tensor<'g> {
    let _scope = p.enter();
    x.convolution(kernel, window)
}

/// The same, plus the scope's bias.
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
        Pointwise::Convolution => pointwise_convolution(p, x, c_out),
    }
}

/// `residual` plus [`conv_1x1`].
pub fn conv_1x1_onto<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    residual: Tensor<'g>,
) -> Tensor<'g> {
    match p.graph().lowering().pointwise {
        Pointwise::Dot => linear_onto(p, x, c_out, residual),
        Pointwise::Convolution => residual + pointwise_convolution(p, x, c_out),
    }
}

fn pointwise_convolution<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    let [_, _, _, c_in] = x.dims_n();
    let weight = p.param("weight", [c_out, c_in]).transpose(&[1, 0]);
    conv_with_bias(p, x, weight.reshape([1, 1, c_in, c_out]), Window::VALID)
}

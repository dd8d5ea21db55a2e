use super::linear;
use hlo::{DType, Kernels, Pointwise, Scope, Shape, Tensor, Window};

/// A square convolution of `[n, h, w, i]` with bias: `[n, h', w', o]`. PyTorch's `nn.Conv2d`; `window` holds its stride
/// and padding.
pub fn conv_2d<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    kernel: usize,
    window: Window,
) -> Tensor<'g> {
    let [n, h, w, c_in] = x.dims_n();
    if kernel == 3 && window == Window::same(3) && winograd_suits(p, c_in, c_out) {
        let _scope = p.enter();
        let weight = p.winograd_kernel("weight", [c_out, c_in]);
        return x.graph().custom_call(
            "stablejet.winograd",
            &[x, weight, p.param("bias", [c_out])],
            &[],
            Shape::new(x.dtype(), [n, h, w, c_out]),
            2 * n * h * w * 9 * c_in * c_out,
        );
    }
    let weight = p.conv_kernel("weight", [c_out, c_in, kernel, kernel]);
    conv_with_bias(p, x, weight, window)
}

/// Whether a layer of these channels takes the CPU plugin's kernels, whose weights come in panels of 16 columns.
pub(super) fn kernels_suit(p: &Scope<'_>, c_out: usize) -> bool {
    p.graph().lowering().kernels == Kernels::CpuPlugin
        && p.dtype() == DType::F32
        && c_out.is_multiple_of(16)
}

/// The largest product of channels for which 3x3 kernels are kept transformed, at four times their size: the layers of few
/// pixels and many channels stay as they are. It is no matter of the picture's size, since all sizes share the weights.
const WINOGRAD_CHANNELS: usize = 640 * 1920;

fn winograd_suits(p: &Scope<'_>, c_in: usize, c_out: usize) -> bool {
    kernels_suit(p, c_out) && c_in >= 16 && c_in * c_out <= WINOGRAD_CHANNELS
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

use super::conv::{conv_with_bias, conv_without_bias};
use super::{conv_2d, conv_2d_without_bias, kernels};
use hlo::{DType, Scope, Tensor, Upsample, Window};

/// Doubles height and width by repeating pixels, then cuts to `[h, w]` (of at most twice the size): what diffusers'
/// `Upsample2D` interpolates when a skip connection has an odd size. `[n, h', w', c]` to `[n, h, w, c]`.
fn upsample_nearest<'g>(x: Tensor<'g>, [h_out, w_out]: [usize; 2]) -> Tensor<'g> {
    let [n, h, w, c] = x.dims_n();
    let repeated = x
        .broadcast_in_dim([n, h, 2, w, 2, c], &[0, 1, 3, 5])
        .reshape([n, 2 * h, 2 * w, c]);
    if [h_out, w_out] == [2 * h, 2 * w] {
        repeated
    } else {
        repeated.slice(&[0; 4], &[n, h_out, w_out, c])
    }
}

/// Nearest-neighbour doubling, cut to `[h, w]`, and a 3x3 convolution: diffusers' `Upsample2D`. `[n, h', w', c]` to
/// `[n, h, w, c_out]`.
pub fn upsample_conv<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    size: [usize; 2],
    c_out: usize,
) -> Tensor<'g> {
    upsampled(p, x, size, c_out, true)
}

/// Nearest-neighbour doubling and a 3x3 convolution that has no bias: `[n, h, w, c]` to `[n, 2·h, 2·w, c_out]`.
pub fn upsample_conv_without_bias<'g>(p: &Scope<'g>, x: Tensor<'g>, c_out: usize) -> Tensor<'g> {
    let [_, h, w, _] = x.dims_n();
    upsampled(p, x, [2 * h, 2 * w], c_out, false)
}

fn upsampled<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    [h_out, w_out]: [usize; 2],
    c_out: usize,
    has_bias: bool,
) -> Tensor<'g> {
    let [_, h, w, c_in] = x.dims_n();
    // A cut edge is zero under the kernel, where adding up taps would repeat the pixel.
    let exact = [h_out, w_out] == [2 * h, 2 * w];
    if exact && let Some(y) = kernels::upsample_conv(p, x, c_out, has_bias) {
        return y;
    }
    match p.graph().lowering().upsample {
        Upsample::Dilate if exact => {
            let kernel = p.conv_kernel("weight", [c_out, c_in, 3, 3]);
            let window = Window {
                padding: [[2, 2]; 2],
                input_dilation: [2, 2],
                ..Window::VALID
            };
            match has_bias {
                true => conv_with_bias(p, x, add_up_taps(kernel), window),
                false => conv_without_bias(p, x, add_up_taps(kernel), window),
            }
        }
        _ => {
            let convolve = match has_bias {
                true => conv_2d,
                false => conv_2d_without_bias,
            };
            let doubled = upsample_nearest(x, [h_out, w_out]);
            convolve(p, doubled, c_out, 3, Window::same(3))
        }
    }
}

/// The kernel `[4, 4, i, o]` that does to a picture with a zero behind each pixel what `kernel: [3, 3, i, o]` does to one
/// with each pixel twice: tap `u` is `kernel[u] + kernel[u - 1]`, along both axes. The sums are made in `f32`.
fn add_up_taps<'g>(kernel: Tensor<'g>) -> Tensor<'g> {
    let add_up = |x: Tensor<'g>, axis: usize| {
        let mut edge = [0; 4];
        edge[axis] = 1;
        x.pad(&[0; 4], &edge, 0.0) + x.pad(&edge, &[0; 4], 0.0)
    };
    add_up(add_up(kernel.convert(DType::F32), 0), 1).convert(kernel.dtype())
}

/// A 3x3 convolution of stride 2. With `padding` 0 a row and a column of zeros are added at the bottom and right only,
/// as diffusers' `Downsample2D` does.
pub fn downsample_conv<'g>(
    p: &Scope<'g>,
    x: Tensor<'g>,
    c_out: usize,
    padding: usize,
) -> Tensor<'g> {
    let edges = if padding == 0 {
        [0, 1]
    } else {
        [padding, padding]
    };
    conv_2d(
        p,
        x,
        c_out,
        3,
        Window {
            strides: [2, 2],
            padding: [edges, edges],
            ..Window::VALID
        },
    )
}

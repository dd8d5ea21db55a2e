use super::conv_2d;
use hlo::{Scope, Tensor, Window};

/// Doubles height and width by repeating pixels, then cuts to `[h, w]` (of at most twice the size): what diffusers'
/// `Upsample2D` interpolates when a skip connection has an odd size. `[n, h', w', c]` to `[n, h, w, c]`.
pub fn upsample_nearest<'g>(x: Tensor<'g>, [h_out, w_out]: [usize; 2]) -> Tensor<'g> {
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
        },
    )
}

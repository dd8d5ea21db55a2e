//! Weights as the kernels of our CPU plugin take them; `tools/pjrt-cpu/kernels/README.md` has the layouts.

use hlo::{ParamLayout, ParamSpec};

use super::convert::Element;

/// Columns of a panel.
const LANES: usize = 16;

/// The finite points of Winograd's F(4x4, 3x3), after Lavin & Gray 2015; these lose the fewest digits.
const POINTS: [f64; 5] = [0.0, 0.625, -0.625, 1.5, -1.5];

/// A number of each of the output channels of a panel.
type Lanes = [f64; LANES];

/// Whether a layout is one of these.
pub(super) fn applies(layout: ParamLayout) -> bool {
    match layout {
        ParamLayout::AsStored | ParamLayout::Hwio => false,
        ParamLayout::Packed
        | ParamLayout::PackedTaps
        | ParamLayout::Winograd
        | ParamLayout::UpsamplePhases => true,
    }
}

/// Fills the part of `out`, laid out as `param` says, that comes from `stored`: the rows of the checkpoint's weight for whole
/// panels of output channels, from `first` on. What is computed is computed in `f64` and rounded once.
pub(super) fn pack<T: Element>(param: &ParamSpec, first: usize, stored: &[f32], out: &mut [T]) {
    let &[matrices, panels, depth, _] = param.dims.as_slice() else {
        unreachable!("packed weights have four dimensions");
    };
    let row: usize = param.stored_dims()[1..].iter().product();
    let g = points_matrix();
    for (panel, rows) in (first / LANES..).zip(stored.chunks_exact(LANES * row)) {
        let lanes = |at: usize| std::array::from_fn(|lane| f64::from(rows[lane * row + at]));
        let mut put = |matrix: usize, at: usize, lanes: Lanes| {
            put_row(out, (matrix * panels + panel % panels) * depth, at, lanes);
        };
        // Each input channel's kernel becomes so many numbers for each matrix.
        let mut put_all = |taps: usize, channel: usize, numbers: &[Lanes]| {
            debug_assert_eq!(numbers.len(), matrices * taps);
            for (at, &number) in numbers.iter().enumerate() {
                put(at / taps, at % taps * (depth / taps) + channel, number);
            }
        };
        let kernel = |channel: usize| std::array::from_fn(|tap| lanes(9 * channel + tap));
        match param.layout {
            ParamLayout::PackedTaps => {
                (0..row / 9).for_each(|channel| put_all(9, channel, &kernel(channel)));
            }
            ParamLayout::UpsamplePhases => {
                (0..row / 9).for_each(|channel| put_all(4, channel, &phases(kernel(channel))));
            }
            ParamLayout::Winograd => {
                (0..row / 9).for_each(|channel| {
                    put_all(1, channel, winograd(&g, kernel(channel)).as_flattened());
                });
            }
            _ => (0..depth).for_each(|at| put(panel / panels, at, lanes(at))),
        }
    }
}

/// Puts a row into the panel that begins at row `panel` of all panels. Two rows are interleaved where two numbers are as long
/// as an `f32`.
fn put_row<T: Element>(out: &mut [T], panel: usize, row: usize, lanes: Lanes) {
    let together = (size_of::<f32>() / size_of::<T>()).max(1);
    let start = (panel + row / together * together) * LANES;
    let rows = &mut out[start..start + together * LANES];
    for (group, lane) in rows.chunks_exact_mut(together).zip(lanes) {
        group[row % together] = T::of(lane as f32);
    }
}

/// `G`: a row for each point.
fn points_matrix() -> [[f64; 3]; 6] {
    let mut g = [[0.0, 0.0, 1.0]; 6];
    for (row, &x) in g.iter_mut().zip(&POINTS) {
        let others = POINTS.iter().filter(|&&y| y != x);
        let scale: f64 = others.map(|y| x - y).product();
        *row = [1.0, x, x * x].map(|power| power / scale);
    }
    g
}

/// `G g Gᵀ`, for the kernels `g` of a panel.
fn winograd(g: &[[f64; 3]; 6], kernel: [Lanes; 9]) -> [[Lanes; 6]; 6] {
    let dot = |a: [f64; 3], b: [&Lanes; 3]| -> Lanes {
        std::array::from_fn(|lane| a[0] * b[0][lane] + a[1] * b[1][lane] + a[2] * b[2][lane])
    };
    g.map(|p| {
        let row = [0, 1, 2].map(|x| dot(p, [&kernel[x], &kernel[3 + x], &kernel[6 + x]]));
        g.map(|q| dot(q, row.each_ref()))
    })
}

/// For each phase `[a, b]` of the doubled picture its 2x2 taps: a kernel's row falls on the row of small pixels before or
/// behind, depending on the phase.
fn phases(kernel: [Lanes; 9]) -> [Lanes; 16] {
    let tap = |parity: usize, k: usize| (parity + k).div_ceil(2) - parity;
    let mut sums = [[0.0; LANES]; 16];
    for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        for (at, values) in kernel.iter().enumerate() {
            let sum = &mut sums[4 * (2 * a + b) + 2 * tap(a, at / 3) + tap(b, at % 3)];
            for (sum, value) in sum.iter_mut().zip(values) {
                *sum += value;
            }
        }
    }
    sums
}

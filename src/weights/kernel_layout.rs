//! Weights as the kernels of our CPU plugin take them; `tools/pjrt-cpu/kernels/README.md` has the layouts.

use hlo::{ParamLayout, ParamSpec};

use super::convert::Element;

/// Columns of a panel.
const LANES: usize = 16;

/// The finite points of Winograd's F(4x4, 3x3), after Lavin & Gray 2015; these lose the fewest digits.
const POINTS: [f64; 5] = [0.0, 0.625, -0.625, 1.5, -1.5];

type Kernel = [[f64; 3]; 3];

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

/// Fills the part of `out`, laid out as `param` says, that comes from `stored`, the rows of the checkpoint's weight from the
/// output channel `first` on. What is computed is computed in `f64` and rounded once.
pub(super) fn pack<T: Element>(param: &ParamSpec, first: usize, stored: &[f32], out: &mut [T]) {
    let &[matrices, panels, depth, _] = param.dims.as_slice() else {
        unreachable!("packed weights have four dimensions");
    };
    let columns = panels * LANES;
    // Two rows are interleaved where two numbers are as long as an f32.
    let together = (size_of::<f32>() / size_of::<T>()).max(1);
    let mut put = |matrix: usize, row: usize, o: usize, value: f32| {
        let panel = (matrix * panels + o / LANES) * depth;
        let pair = (panel + row / together * together) * LANES;
        out[pair + o % LANES * together + row % together] = T::of(value);
    };
    if param.layout == ParamLayout::Packed {
        for (o, row) in (first..).zip(stored.chunks_exact(depth)) {
            for (i, &value) in row.iter().enumerate() {
                put(o / columns, i, o % columns, value);
            }
        }
        return;
    }
    let g = points_matrix();
    // How many of the numbers that a kernel becomes stand in one matrix.
    let taps = match param.layout {
        ParamLayout::PackedTaps => 9,
        ParamLayout::UpsamplePhases => 4,
        _ => 1,
    };
    let i = depth / taps;
    for (index, stored) in stored.chunks_exact(9).enumerate() {
        let (o, channel) = (first + index / i, index % i);
        let mut put_all = |values: &[f64]| {
            debug_assert_eq!(values.len(), matrices * taps);
            for (at, &value) in values.iter().enumerate() {
                put(at / taps, at % taps * i + channel, o, value as f32);
            }
        };
        let kernel = [0, 1, 2].map(|y| [0, 1, 2].map(|x| f64::from(stored[3 * y + x])));
        match param.layout {
            ParamLayout::PackedTaps => put_all(kernel.as_flattened()),
            ParamLayout::UpsamplePhases => put_all(&phases(kernel)),
            _ => put_all(winograd(&g, kernel).as_flattened()),
        }
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

/// `G g Gᵀ`.
fn winograd(g: &[[f64; 3]; 6], kernel: Kernel) -> [[f64; 6]; 6] {
    let dot = |a: [f64; 3], b: [f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let columns = [0, 1, 2].map(|x| kernel.map(|row| row[x]));
    g.map(|p| {
        let row = columns.map(|column| dot(p, column));
        g.map(|q| dot(row, q))
    })
}

/// For each phase `[a, b]` of the doubled picture its 2x2 taps: a kernel's row falls on the row of small pixels before or
/// behind, depending on the phase.
fn phases(kernel: Kernel) -> [f64; 16] {
    let tap = |parity: usize, k: usize| (parity + k).div_ceil(2) - parity;
    let mut sums = [0.0; 16];
    for (a, b) in [(0, 0), (0, 1), (1, 0), (1, 1)] {
        for (ky, row) in kernel.iter().enumerate() {
            for (kx, value) in row.iter().enumerate() {
                sums[4 * (2 * a + b) + 2 * tap(a, ky) + tap(b, kx)] += value;
            }
        }
    }
    sums
}

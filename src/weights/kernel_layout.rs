//! 3x3 kernels as the kernels of our CPU plugin take them; `tools/pjrt-cpu/kernels/README.md` has the layouts.

use hlo::{ParamLayout, ParamSpec};

/// Columns of a panel.
const LANES: usize = 16;

/// The finite points of Winograd's F(4x4, 3x3), after Lavin & Gray 2015; these lose the fewest digits.
const POINTS: [f64; 5] = [0.0, 0.625, -0.625, 1.5, -1.5];

type Kernel = [[f64; 3]; 3];

/// Whether a layout is one of these.
pub(super) fn applies(layout: ParamLayout) -> bool {
    matches!(layout, ParamLayout::Winograd | ParamLayout::UpsamplePhases)
}

/// Fills the part of `out`, laid out as `param` says, that comes from `stored: [channels, i, 3, 3]`, the output channels from
/// `first` on. In `f64`, rounded once.
pub(super) fn pack(param: &ParamSpec, first: usize, stored: &[f32], out: &mut [f32]) {
    let &[_, panels, rows, _] = param.dims.as_slice() else {
        unreachable!("kernels have four dimensions");
    };
    // How many numbers that a kernel becomes stand in one matrix.
    let taps = match param.layout {
        ParamLayout::UpsamplePhases => 4,
        _ => 1,
    };
    let i = rows / taps;
    let g = points_matrix();
    for (index, kernel) in stored.chunks_exact(9).enumerate() {
        let (o, channel) = (first + index / i, index % i);
        let kernel = [0, 1, 2].map(|y| [0, 1, 2].map(|x| f64::from(kernel[3 * y + x])));
        let mut put = |at: usize, value: f64| {
            let (matrix, row) = (at / taps, at % taps * i + channel);
            out[((matrix * panels + o / LANES) * rows + row) * LANES + o % LANES] = value as f32;
        };
        match param.layout {
            ParamLayout::UpsamplePhases => (0..).zip(phases(kernel)).for_each(|(at, x)| put(at, x)),
            _ => (0..)
                .zip(winograd(&g, kernel))
                .for_each(|(at, x)| put(at, x)),
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

/// `G g Gᵀ`, 36 numbers.
fn winograd(g: &[[f64; 3]; 6], kernel: Kernel) -> impl Iterator<Item = f64> {
    let dot = |a: [f64; 3], b: [f64; 3]| a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    let columns = [0, 1, 2].map(|x| kernel.map(|row| row[x]));
    g.iter().flat_map(move |&p| {
        let row = columns.map(|column| dot(p, column));
        g.iter().map(move |&q| dot(row, q))
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

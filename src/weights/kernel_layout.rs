//! Weights as the kernels of our CPU plugin take them; `tools/pjrt-cpu/kernels/README.md` has the layouts.
//! Whoever changes one changes `FORMAT` in `kept.rs`.

use hlo::{ParamLayout, ParamSpec};

/// Columns of a panel.
const LANES: usize = 16;

/// Fills the part of `out`, laid out as `param` says, that comes from `stored`: the rows of the checkpoint's weight for whole
/// panels of output channels, from `first` on.
pub(super) fn pack<T: Copy>(param: &ParamSpec, first: usize, stored: &[T], out: &mut [T]) {
    let row: usize = param.stored_dims()[1..].iter().product();
    let taps = match param.layout {
        ParamLayout::PackedTaps => 9,
        _ => 1,
    };
    // So many rows of a panel are interleaved: as many numbers as are as long as an f32.
    let together = (size_of::<f32>() / size_of::<T>()).max(1);
    let panels = out[first * row..].chunks_exact_mut(LANES * row);
    for (panel, rows) in panels.zip(stored.chunks_exact(LANES * row)) {
        for (tap, section) in panel.chunks_exact_mut(LANES * row / taps).enumerate() {
            let groups = section.chunks_exact_mut(together * LANES);
            for (group, at) in groups.zip((tap..).step_by(together * taps)) {
                for lane in 0..LANES {
                    for next in 0..together {
                        group[lane * together + next] = rows[lane * row + at + next * taps];
                    }
                }
            }
        }
    }
}

//! Where a sampler's steps lie among the training timesteps. Table 2 of "Common Diffusion Noise Schedules and Sample
//! Steps are Flawed" names the spacings. All lists run from the noisiest timestep down.

use super::config::{Settings, TimestepSpacing};

/// `count` timesteps in the configured spacing; `linspace` is not rounded, the others are whole numbers.
pub(super) fn spaced(settings: &Settings, count: usize) -> Vec<f64> {
    let train = settings.num_train_timesteps;
    match settings.timestep_spacing {
        TimestepSpacing::Linspace => reversed(linspace(0.0, (train - 1) as f64, count)),
        TimestepSpacing::Leading => leading(train / count, count, settings.steps_offset),
        TimestepSpacing::Trailing => trailing(train as f64, count),
    }
}

/// Whole timesteps: `spaced`, rounded half to even as numpy rounds.
pub(super) fn whole(settings: &Settings, count: usize) -> Vec<i64> {
    spaced(settings, count)
        .into_iter()
        .map(|t| t.round_ties_even() as i64)
        .collect()
}

/// Multiples of `ratio`, shifted by `offset`.
pub(super) fn leading(ratio: usize, count: usize, offset: i64) -> Vec<f64> {
    (0..count)
        .rev()
        .map(|i| (i * ratio) as f64 + offset as f64)
        .collect()
}

/// From `last` down in `count` equal steps, each rounded and less one. numpy's `arange` sometimes makes one
/// timestep too many, -1 (for 61 steps of 1000, say), which no model was trained for; it is left out here.
pub(super) fn trailing(last: f64, count: usize) -> Vec<f64> {
    let ratio = last / count as f64;
    let delta = (last - ratio) - last;
    (0..count)
        .map(|i| (last + i as f64 * delta).round_ties_even() - 1.0)
        .collect()
}

/// `numpy.linspace`.
pub(super) fn linspace(start: f64, end: f64, count: usize) -> Vec<f64> {
    let step = (end - start) / (count.max(2) - 1) as f64;
    (0..count)
        .map(|i| {
            if i > 0 && i == count - 1 {
                end
            } else {
                start + i as f64 * step
            }
        })
        .collect()
}

/// The list, last first.
pub(super) fn reversed(mut list: Vec<f64>) -> Vec<f64> {
    list.reverse();
    list
}

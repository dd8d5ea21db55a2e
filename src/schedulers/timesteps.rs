//! Where a sampler's steps lie among the training timesteps. Table 2 of "Common Diffusion Noise Schedules and Sample
//! Steps are Flawed" names the spacings. All lists run from the noisiest timestep down.

use super::settings::{Settings, TimestepSpacing};

/// `count` timesteps in the configured spacing; `linspace` is not rounded, the others are whole numbers.
pub(super) fn spaced(settings: &Settings, count: usize) -> Vec<f64> {
    let train = settings.num_train_timesteps;
    match settings.timestep_spacing {
        TimestepSpacing::Linspace => reversed(linspace(0.0, (train - 1) as f64, count)),
        TimestepSpacing::Leading => leading(train / count, count, settings.steps_offset),
        TimestepSpacing::Trailing => trailing(train as f64, train as f64 / count as f64, count),
    }
}

/// Whole timesteps: `spaced`, rounded half to even as numpy rounds.
pub(super) fn whole(settings: &Settings, count: usize) -> Vec<i64> {
    spaced(settings, count)
        .into_iter()
        .map(|t| t.round_ties_even() as i64)
        .collect()
}

/// `count` whole timesteps as the multistep solvers take them: the first `count` of `count + 1`, so that the last step has
/// somewhere to end. They start below `last`, which is the number of timesteps of training where nothing is clipped.
pub(super) fn multistep(settings: &Settings, last: usize, count: usize) -> Vec<f64> {
    let one_more = match settings.timestep_spacing {
        TimestepSpacing::Linspace => reversed(linspace(0.0, last as f64 - 1.0, count + 1)),
        TimestepSpacing::Leading => leading(last / (count + 1), count + 1, settings.steps_offset),
        TimestepSpacing::Trailing => {
            let ratio = settings.num_train_timesteps as f64 / count as f64;
            trailing(last as f64, ratio, count)
        }
    };
    // Where small lambdas are clipped, trailing timesteps end before there are `count`.
    let rounded = one_more.into_iter().take(count).map(f64::round_ties_even);
    rounded.filter(|&timestep| timestep >= 0.0).collect()
}

/// The `count` timesteps that are evenly spread over those which a model was distilled for: one in every
/// `train / original` of training (LCM, TCD).
pub(super) fn distilled(settings: &Settings, count: usize) -> Vec<i64> {
    let original = settings.original_inference_steps;
    let ratio = settings.num_train_timesteps / original;
    let step = original as f64 / count as f64;
    (0..count)
        .map(|i| ((original - (i as f64 * step) as usize) * ratio) as i64 - 1)
        .collect()
}

/// Multiples of `ratio`, shifted by `offset`.
fn leading(ratio: usize, count: usize, offset: i64) -> Vec<f64> {
    (0..count)
        .rev()
        .map(|i| (i * ratio) as f64 + offset as f64)
        .collect()
}

/// From `last` down in steps of `ratio`, each rounded and less one. numpy's `arange` sometimes makes one
/// timestep too many, -1 (for 61 steps of 1000, say), which no model was trained for; it is left out here.
fn trailing(last: f64, ratio: f64, count: usize) -> Vec<f64> {
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
fn reversed(mut list: Vec<f64>) -> Vec<f64> {
    list.reverse();
    list
}

//! Euler's method on the probability flow, as diffusers' `EulerDiscreteScheduler` (Karras et al. 2022, algorithm 2 without churn).

use super::betas::linspace;
use super::config::{
    FinalSigmasType, InterpolationType, PredictionType, Settings, TimestepSpacing, TimestepType,
};
use super::linear::{Linear, OUTPUT, SAMPLE, ZERO};
use super::sigmas::Spacing;
use super::{PlanStep, SamplingPlan, SchedulerError, Training, timesteps};

/// The plan for `count` steps.
pub(super) fn plan(
    settings: &Settings,
    training: &Training,
    count: usize,
) -> Result<SamplingPlan, SchedulerError> {
    let (timesteps, sigmas) = schedule(settings, training, count)?;
    let max_sigma = sigmas.iter().copied().fold(0.0, f64::max);
    let init_noise_sigma = match settings.timestep_spacing {
        TimestepSpacing::Leading => (max_sigma * max_sigma + 1.0).sqrt(),
        TimestepSpacing::Linspace | TimestepSpacing::Trailing => max_sigma,
    };
    let steps = timesteps
        .iter()
        .zip(sigmas.windows(2))
        .map(|(&timestep, pair)| {
            let (sigma, next_sigma) = (pair[0], pair[1]);
            let derivative = (SAMPLE - original(settings.prediction_type, sigma)) / sigma;
            let next = SAMPLE + (next_sigma - sigma) * derivative;
            PlanStep::new(
                timestep,
                1.0 / (sigma * sigma + 1.0).sqrt(),
                [next, ZERO, ZERO, ZERO, ZERO],
                false,
            )
        });
    Ok(SamplingPlan {
        init_noise_sigma,
        steps: steps.collect(),
    })
}

/// The original sample that the model predicts at noise level `sigma`.
fn original(prediction: PredictionType, sigma: f64) -> Linear {
    match prediction {
        PredictionType::Epsilon => SAMPLE - sigma * OUTPUT,
        PredictionType::Sample => OUTPUT,
        PredictionType::VPrediction => {
            let square = sigma * sigma + 1.0;
            SAMPLE / square - sigma / square.sqrt() * OUTPUT
        }
    }
}

/// The timesteps and the sigmas, which go on after the last step, both rounded to f32 as diffusers holds them.
fn schedule(
    settings: &Settings,
    training: &Training,
    count: usize,
) -> Result<(Vec<f64>, Vec<f64>), SchedulerError> {
    let table = training.sigmas(settings.rescale_betas_zero_snr);
    let mut timesteps = timesteps::spaced(settings, count);
    let mut sigmas: Vec<f64> = match settings.interpolation_type {
        InterpolationType::Linear => timesteps
            .iter()
            .map(|&t| table.at(f64::from(t as f32)))
            .collect(),
        // One more than steps: the last step then ends at the smallest sigma, whatever comes after.
        InterpolationType::LogLinear => {
            linspace(table.max().ln() as f32, table.min().ln() as f32, count + 1)
                .into_iter()
                .map(|logarithm| f64::from(logarithm.exp()))
                .collect()
        }
    };
    if let Some(spacing) = Spacing::of(settings)? {
        let min = settings.sigma_min.unwrap_or(sigmas[sigmas.len() - 1]);
        let max = settings.sigma_max.unwrap_or(sigmas[0]);
        sigmas = spacing.sigmas(min, max, count);
        timesteps = sigmas.iter().map(|&sigma| table.timestep(sigma)).collect();
    }
    sigmas.push(match settings.final_sigmas_type {
        FinalSigmasType::Zero => 0.0,
        FinalSigmasType::SigmaMin => table.min(),
    });
    let rounded = |list: Vec<f64>| -> Vec<f64> {
        list.into_iter()
            .map(|value| f64::from(value as f32))
            .collect()
    };
    let sigmas = rounded(sigmas);
    if settings.timestep_type == TimestepType::Continuous
        && settings.prediction_type == PredictionType::VPrediction
    {
        timesteps = sigmas[..count]
            .iter()
            .map(|sigma| 0.25 * sigma.ln())
            .collect();
    }
    Ok((rounded(timesteps), sigmas))
}

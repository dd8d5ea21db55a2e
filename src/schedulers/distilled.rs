//! Samplers of models distilled to few steps: LCM, as diffusers' `LCMScheduler` (<https://arxiv.org/abs/2310.04378>), and TCD, as
//! `TCDScheduler` (<https://arxiv.org/abs/2402.19159>).

use super::linear::{Linear, NOISE, OUTPUT, SAMPLE, ZERO};
use super::options::Inputs;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError, timesteps};

/// The standard deviation of the data in LCM's boundary condition.
const SIGMA_DATA: f64 = 0.5;

/// The plan of `LCMScheduler`: every step predicts the original sample, and noise is added for the next.
pub(super) fn lcm_plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let (settings, training) = (&inputs.settings, &inputs.training);
    plan(inputs, |timestep, next_timestep| {
        let (original, _) = denoise(inputs, timestep)?;
        let scaled = timestep as f64 * settings.timestep_scaling;
        let square = scaled * scaled + SIGMA_DATA * SIGMA_DATA;
        let (skip, out) = (SIGMA_DATA * SIGMA_DATA / square, scaled / square.sqrt());
        let denoised = out * original + skip * SAMPLE;
        let Some(next_timestep) = next_timestep else {
            return Ok((denoised, Noise::None));
        };
        let alpha = training.alpha(next_timestep)?;
        let next = alpha.sqrt() * denoised + (1.0 - alpha).sqrt() * NOISE;
        Ok((next, Noise::Normal))
    })
}

/// The plan of `TCDScheduler`: every step goes to a time before the next step's, and noise leads back to that; `eta` (the
/// paper's gamma) says how far before.
pub(super) fn tcd_plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let training = &inputs.training;
    let eta = inputs.options.eta;
    plan(inputs, |timestep, next_timestep| {
        let (original, eps) = denoise(inputs, timestep)?;
        // torch computes this in f32.
        let target = (1.0 - eta) as f32 * next_timestep.unwrap_or(0) as f32;
        let target_alpha = training.alpha(target.floor() as i64)?;
        let noised = target_alpha.sqrt() * original + (1.0 - target_alpha).sqrt() * eps;
        match next_timestep {
            Some(next_timestep) if eta > 0.0 => {
                let ratio = training.alpha(next_timestep)? / target_alpha;
                let next = ratio.sqrt() * noised + (1.0 - ratio).sqrt() * NOISE;
                Ok((next, Noise::Normal))
            }
            _ => Ok((noised, Noise::None)),
        }
    })
}

/// The original sample and the noise that the model tells of the sample at a timestep.
fn denoise(inputs: &Inputs<'_>, timestep: i64) -> Result<(Linear, Linear), SchedulerError> {
    let alpha = inputs.training.alpha(timestep)?;
    let (alpha, sigma) = (alpha.sqrt(), (1.0 - alpha).sqrt());
    let prediction_type = inputs.settings.prediction_type;
    Ok(prediction_type.denoise(alpha, sigma, SAMPLE, OUTPUT))
}

/// Steps over the timesteps of distillation; `step` is told a timestep and the next, if there is one.
fn plan(
    inputs: &Inputs<'_>,
    step: impl Fn(i64, Option<i64>) -> Result<(Linear, Noise), SchedulerError>,
) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    if settings.original_inference_steps > settings.num_train_timesteps {
        return Err(SchedulerError::unsupported(
            "original_inference_steps",
            settings.original_inference_steps.to_string(),
            inputs.sampler,
            "up to `num_train_timesteps`",
        ));
    }
    let timesteps = inputs.whole_timesteps(timesteps::distilled);
    let mut steps = Vec::with_capacity(timesteps.len());
    for (i, &timestep) in timesteps.iter().enumerate() {
        let (next, noise) = step(timestep, timesteps.get(i + 1).copied())?;
        let next = [next, ZERO, ZERO, ZERO, ZERO];
        steps.push(PlanStep::new(timestep as f64, 1.0, next, noise));
    }
    SamplingPlan::of_training(&inputs.training, steps)
}

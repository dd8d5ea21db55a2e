//! DDPM, as diffusers' `DDPMScheduler` (<https://arxiv.org/abs/2006.11239>).

use super::linear::{NOISE, OUTPUT, SAMPLE, ZERO};
use super::options::Inputs;
use super::settings::VarianceType;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError, timesteps};

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let (settings, training) = (&inputs.settings, &inputs.training);
    let large = match settings.variance_type {
        None | Some(VarianceType::FixedSmall | VarianceType::FixedSmallLog) => false,
        Some(VarianceType::FixedLarge) => true,
        Some(other) => {
            let supported = "fixed_small, fixed_small_log, fixed_large";
            return Err(SchedulerError::unsupported(
                "variance_type",
                other.name(),
                inputs.sampler,
                supported,
            ));
        }
    };
    let timesteps = inputs.whole_timesteps(timesteps::whole);
    let mut steps = Vec::with_capacity(timesteps.len());
    for (i, &timestep) in timesteps.iter().enumerate() {
        let alpha_bar = training.alpha(timestep)?;
        let previous_alpha_bar = match timesteps.get(i + 1) {
            Some(&previous) => training.alpha(previous)?,
            None => 1.0,
        };
        let (beta_bar, previous_beta_bar) = (1.0 - alpha_bar, 1.0 - previous_alpha_bar);
        let alpha = alpha_bar / previous_alpha_bar;
        let beta = 1.0 - alpha;
        let (original, _) =
            settings
                .prediction_type
                .denoise(alpha_bar.sqrt(), beta_bar.sqrt(), SAMPLE, OUTPUT);
        // Equations (7) of the paper.
        let mean = previous_alpha_bar.sqrt() * beta / beta_bar * original
            + alpha.sqrt() * previous_beta_bar / beta_bar * SAMPLE;
        let variance = match large {
            true => beta,
            false => (previous_beta_bar / beta_bar * beta).max(1e-20),
        };
        let (next, noise) = match timestep {
            0 => (mean, Noise::None),
            _ => (mean + variance.sqrt() * NOISE, Noise::Normal),
        };
        let next = [next, ZERO, ZERO, ZERO, ZERO];
        steps.push(PlanStep::new(timestep as f64, 1.0, next, noise));
    }
    SamplingPlan::of_training(training, steps)
}

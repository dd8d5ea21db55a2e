//! DDIM, as diffusers' `DDIMScheduler` (<https://arxiv.org/abs/2010.02502>).

use super::linear::{NOISE, OUTPUT, SAMPLE, ZERO};
use super::options::Inputs;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError, timesteps};

/// The plan; `eta` scales the fresh noise of each step (0: none, and none is drawn).
pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let (settings, training, eta) = (&inputs.settings, &inputs.training, inputs.options.eta);
    let step_ratio = (settings.num_train_timesteps / inputs.count()) as i64;
    let timesteps = inputs.whole_timesteps(timesteps::whole);
    let mut steps = Vec::with_capacity(timesteps.len());
    for &timestep in &timesteps {
        let alpha = training.alpha(timestep)?;
        let previous_alpha =
            training.alpha_or_final(timestep - step_ratio, settings.set_alpha_to_one)?;
        let (original, eps) =
            settings
                .prediction_type
                .denoise(alpha.sqrt(), (1.0 - alpha).sqrt(), SAMPLE, OUTPUT);
        let variance = (1.0 - previous_alpha) / (1.0 - alpha) * (1.0 - alpha / previous_alpha);
        let deviation = if eta > 0.0 {
            eta * variance.sqrt()
        } else {
            0.0
        };
        let direction = (1.0 - previous_alpha - deviation * deviation).sqrt();
        let next = previous_alpha.sqrt() * original + direction * eps + deviation * NOISE;
        let noise = match eta > 0.0 {
            true => Noise::Normal,
            false => Noise::None,
        };
        let next = [next, ZERO, ZERO, ZERO, ZERO];
        steps.push(PlanStep::new(timestep as f64, 1.0, next, noise));
    }
    SamplingPlan::of_training(training, steps)
}

//! DDIM, as diffusers' `DDIMScheduler` (<https://arxiv.org/abs/2010.02502>).

use super::config::Settings;
use super::linear::{NOISE, OUTPUT, SAMPLE, ZERO};
use super::{PlanStep, SamplingPlan, SchedulerError, Training, timesteps};

/// The plan for `count` steps; `eta` scales the fresh noise of each (0: none, and none is drawn).
pub(super) fn plan(
    settings: &Settings,
    training: &Training,
    count: usize,
    eta: f64,
) -> Result<SamplingPlan, SchedulerError> {
    let step_ratio = (settings.num_train_timesteps / count) as i64;
    let mut steps = Vec::with_capacity(count);
    for timestep in timesteps::whole(settings, count) {
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
        steps.push(PlanStep::new(
            timestep as f64,
            1.0,
            [next, ZERO, ZERO, ZERO, ZERO],
            eta > 0.0,
        ));
    }
    Ok(SamplingPlan {
        init_noise_sigma: 1.0,
        steps,
    })
}

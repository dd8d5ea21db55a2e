//! DPM-Solver-2 in sigmas, as diffusers' `KDPM2DiscreteScheduler` and `KDPM2AncestralDiscreteScheduler` (k-diffusion's
//! `sample_dpm_2`, Karras et al. 2022, algorithm 2): the derivative half way, in the logarithm, takes the whole step. The last
//! step is Euler's.

use super::euler::ancestral;
use super::linear::{NOISE, SAMPLE, SAVED, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::{Interval, Schedule};
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

/// The plan of `KDPM2DiscreteScheduler`.
pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    by_midpoints(inputs, Noise::None, |step| (step.next_sigma, 0.0))
}

/// The plan of `KDPM2AncestralDiscreteScheduler`.
pub(super) fn ancestral_plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    by_midpoints(inputs, Noise::Normal, |step| {
        ancestral(step.sigma, step.next_sigma)
    })
}

/// `target` is the sigma down to which a step goes, and the deviation of the noise added there.
fn by_midpoints(
    inputs: &Inputs<'_>,
    noise: Noise,
    target: impl Fn(&Interval) -> (f64, f64),
) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let table = inputs.training.sigmas();
    let schedule = Schedule::new(inputs)?;
    let mut steps = Vec::new();
    for step in schedule.intervals() {
        let (down, up) = target(&step);
        let is_last = step.index + 1 == schedule.timesteps.len();
        let middle = if is_last {
            0.0
        } else {
            (step.sigma * down).sqrt()
        };
        let derivative = settings.prediction_type.derivative(step.sigma);
        let next = [
            SAMPLE + (middle - step.sigma) * derivative,
            ZERO,
            ZERO,
            ZERO,
            SAMPLE,
        ];
        let (c_in, _) = unit_variance(step.sigma);
        steps.push(PlanStep::new(step.timestep, c_in, next, Noise::None));
        if !is_last {
            let derivative = settings.prediction_type.derivative(middle);
            let next = SAVED + (down - step.sigma) * derivative + up * NOISE;
            let (c_in, _) = unit_variance(middle);
            let timestep = table.timestep(middle);
            let next = [next, ZERO, ZERO, ZERO, ZERO];
            steps.push(PlanStep::new(timestep, c_in, next, noise));
        }
    }
    Ok(schedule.k_diffusion_plan(settings.timestep_spacing, steps))
}

//! Euler's method on the probability flow, as diffusers' `EulerDiscreteScheduler` (Karras et al. 2022, algorithm 2 without churn)
//! and, with noise added back at every step, `EulerAncestralDiscreteScheduler`.

use super::linear::{Linear, NOISE, SAMPLE, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::{Interval, Schedule};
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

/// The plan of `EulerDiscreteScheduler`.
pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    step_by_step(inputs, Noise::None, |step, derivative| {
        SAMPLE + (step.next_sigma - step.sigma) * derivative
    })
}

/// The plan of `EulerAncestralDiscreteScheduler`.
pub(super) fn ancestral_plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    step_by_step(inputs, Noise::Normal, |step, derivative| {
        let (down, up) = ancestral(step.sigma, step.next_sigma);
        SAMPLE + (down - step.sigma) * derivative + up * NOISE
    })
}

/// A step from `sigma` to `next_sigma` as one down to the first number and noise of the second's deviation.
pub(super) fn ancestral(sigma: f64, next_sigma: f64) -> (f64, f64) {
    let next_square = next_sigma * next_sigma;
    let up_square = next_square * (sigma * sigma - next_square) / (sigma * sigma);
    ((next_square - up_square).sqrt(), up_square.sqrt())
}

fn step_by_step(
    inputs: &Inputs<'_>,
    noise: Noise,
    next: impl Fn(&Interval, Linear) -> Linear,
) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let schedule = Schedule::new(inputs)?;
    let steps = schedule.intervals().map(|step| {
        let derivative = settings.prediction_type.derivative(step.sigma);
        let (c_in, _) = unit_variance(step.sigma);
        let next = [next(&step, derivative), ZERO, ZERO, ZERO, ZERO];
        PlanStep::new(step.timestep, c_in, next, noise)
    });
    Ok(schedule.k_diffusion_plan(settings.timestep_spacing, steps.collect()))
}

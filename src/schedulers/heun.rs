//! Heun's method, as diffusers' `HeunDiscreteScheduler` (Karras et al. 2022, algorithm 1): two evaluations a step, the last
//! step one.

use super::linear::{PAST, SAMPLE, SAVED, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::Schedule;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let schedule = Schedule::new(inputs)?;
    let mut steps = Vec::new();
    for step in schedule.intervals() {
        let distance = step.next_sigma - step.sigma;
        let derivative = settings.prediction_type.derivative(step.sigma);
        let next = [
            SAMPLE + distance * derivative,
            derivative,
            ZERO,
            ZERO,
            SAMPLE,
        ];
        let (c_in, _) = unit_variance(step.sigma);
        steps.push(PlanStep::new(step.timestep, c_in, next, Noise::None));
        // At the end of the last step there is nothing left to evaluate at.
        if let Some(&next_timestep) = schedule.timesteps.get(step.index + 1) {
            let derivative = settings.prediction_type.derivative(step.next_sigma);
            let mean = (PAST[0] + derivative) / 2.0;
            let next = [SAVED + distance * mean, ZERO, ZERO, ZERO, ZERO];
            let (c_in, _) = unit_variance(step.next_sigma);
            steps.push(PlanStep::new(next_timestep, c_in, next, Noise::None));
        }
    }
    Ok(schedule.k_diffusion_plan(settings.timestep_spacing, steps))
}

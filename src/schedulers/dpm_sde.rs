//! DPM-Solver++ for the stochastic equation, two evaluations a step, as diffusers' `DPMSolverSDEScheduler` (k-diffusion's
//! `sample_dpmpp_sde` with r = 1/2). Its noise is a Brownian motion over sigma: the whole step's holds that of its first half.

use super::euler::ancestral;
use super::linear::{Linear, NOISE, PAST, SAMPLE, SAVED, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::Schedule;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let table = inputs.training.sigmas();
    let schedule = Schedule::new(inputs)?;
    let mut steps = Vec::new();
    for step in schedule.intervals() {
        let (sigma, next_sigma) = (step.sigma, step.next_sigma);
        let original = settings.prediction_type.original(sigma);
        let (c_in, _) = unit_variance(sigma);
        if next_sigma == 0.0 {
            // Euler's step to no noise: the predicted original sample.
            let next = [original, ZERO, ZERO, ZERO, ZERO];
            steps.push(PlanStep::new(step.timestep, c_in, next, Noise::None));
            continue;
        }
        let middle = (sigma * next_sigma).sqrt();
        let to = |end: f64, sample: Linear, original: Linear, noise: Linear| {
            let (down, up) = ancestral(sigma, end);
            let ratio = down / sigma;
            ratio * sample + (1.0 - ratio) * original + up.min(end) * noise
        };
        let next = [
            to(middle, SAMPLE, original, NOISE),
            NOISE,
            ZERO,
            ZERO,
            SAMPLE,
        ];
        let first_half = Noise::Brownian {
            from: sigma,
            to: middle,
        };
        steps.push(PlanStep::new(step.timestep, c_in, next, first_half));

        let original = settings.prediction_type.original(middle);
        let whole = sigma - next_sigma;
        let noise = ((sigma - middle) / whole).sqrt() * PAST[0]
            + ((middle - next_sigma) / whole).sqrt() * NOISE;
        let next = [
            to(next_sigma, SAVED, original, noise),
            ZERO,
            ZERO,
            ZERO,
            ZERO,
        ];
        let (c_in, _) = unit_variance(middle);
        let second_half = Noise::Brownian {
            from: middle,
            to: next_sigma,
        };
        let timestep = table.timestep(middle);
        steps.push(PlanStep::new(timestep, c_in, next, second_half));
    }
    Ok(schedule.k_diffusion_plan(settings.timestep_spacing, steps))
}

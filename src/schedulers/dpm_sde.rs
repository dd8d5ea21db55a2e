//! DPM-Solver++ for the stochastic equation, two evaluations a step, as diffusers' `DPMSolverSDEScheduler` (k-diffusion's
//! `sample_dpmpp_sde` with r = 1/2). Its noise is a Brownian motion over sigma: that of the whole step holds that of its first half.

use super::euler::ancestral;
use super::linear::{Linear, NOISE, SAMPLE, SAVED, ZERO};
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
        let to = |end: f64, sample: Linear, original: Linear| {
            let (down, up) = ancestral(sigma, end);
            let ratio = down / sigma;
            ratio * sample + (1.0 - ratio) * original + up.min(end) * NOISE
        };
        let [from, half_way, end] = as_in_f32(sigma, next_sigma);
        let next = [to(middle, SAMPLE, original), ZERO, ZERO, ZERO, SAMPLE];
        let noise = Noise::Brownian { from, to: half_way };
        steps.push(PlanStep::new(step.timestep, c_in, next, noise));

        let original = settings.prediction_type.original(middle);
        let next = [to(next_sigma, SAVED, original), ZERO, ZERO, ZERO, ZERO];
        let (c_in, _) = unit_variance(middle);
        let noise = Noise::Brownian { from, to: end };
        let timestep = table.timestep(middle);
        steps.push(PlanStep::new(timestep, c_in, next, noise));
    }
    let positive = schedule.sigmas.iter().copied().filter(|&sigma| sigma > 0.0);
    let min = positive.clone().fold(f64::INFINITY, f64::min);
    let max = positive.fold(0.0, f64::max);
    Ok(SamplingPlan {
        brownian: Some([min as f32, max as f32]),
        ..schedule.k_diffusion_plan(settings.timestep_spacing, steps)
    })
}

/// The ends of a step and its middle as diffusers' f32 arithmetic on -ln(sigma) makes them: a Brownian motion asked for other
/// points gives other values.
fn as_in_f32(sigma: f64, next_sigma: f64) -> [f32; 3] {
    let t = |sigma: f64| -sigma.ln() as f32;
    let sigma_of = |t: f32| (-f64::from(t)).exp() as f32;
    let (start, end) = (t(sigma), t(next_sigma));
    [start, start + (end - start) * 0.5, end].map(sigma_of)
}

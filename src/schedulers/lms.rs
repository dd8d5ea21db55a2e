//! Linear multistep (Adams-Bashforth over unequal steps), as diffusers' `LMSDiscreteScheduler` and k-diffusion's `sample_lms`.

use super::linear::{PAST, SAMPLE, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::Schedule;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

/// Derivatives that a step uses at most: the current one and three past ones.
const MAX_ORDER: usize = 4;

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let order = inputs.order(MAX_ORDER, MAX_ORDER)?;
    let schedule = Schedule::new(inputs)?;
    let steps = schedule.intervals().map(|step| {
        let derivative = settings.prediction_type.derivative(step.sigma);
        let derivatives = [derivative, PAST[0], PAST[1], PAST[2]];
        // Of a plan that starts part-way, the missing derivatives count as zero, as in diffusers.
        let order = order.min(step.index + 1);
        // The latest sigma first, relative to it.
        let nodes: Vec<f64> = (0..order)
            .map(|k| schedule.sigmas[step.index - k] - step.sigma)
            .collect();
        let next = (0..order).fold(SAMPLE, |sum, k| {
            sum + lagrange_integral(&nodes, k, step.next_sigma - step.sigma) * derivatives[k]
        });
        let (c_in, _) = unit_variance(step.sigma);
        let next = [next, derivative, PAST[0], PAST[1], ZERO];
        PlanStep::new(step.timestep, c_in, next, Noise::None)
    });
    Ok(schedule.k_diffusion_plan(settings.timestep_spacing, steps.collect()))
}

/// The integral from 0 to `end` of the polynomial that is 1 at `nodes[k]` and 0 at the others.
fn lagrange_integral(nodes: &[f64], k: usize, end: f64) -> f64 {
    // Coefficients, the constant first.
    let mut polynomial = vec![1.0];
    for (_, node) in nodes.iter().enumerate().filter(|&(i, _)| i != k) {
        let scale = 1.0 / (nodes[k] - node);
        let mut product = vec![0.0; polynomial.len() + 1];
        for (power, coefficient) in polynomial.iter().enumerate() {
            product[power] -= scale * node * coefficient;
            product[power + 1] += scale * coefficient;
        }
        polynomial = product;
    }
    let term = |(power, coefficient): (usize, &f64)| {
        coefficient * end.powi(power as i32 + 1) / (power + 1) as f64
    };
    polynomial.iter().enumerate().map(term).sum()
}

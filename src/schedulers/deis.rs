//! DEIS with polynomials in the logarithm of rho = sigma / alpha, as diffusers' `DEISMultistepScheduler`
//! (<https://arxiv.org/abs/2204.13902>).

use super::dpm_solver::FEW_STEPS;
use super::linear::{OUTPUT, PAST, SAMPLE, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::Schedule;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

const MAX_ORDER: usize = 3;

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    if settings.algorithm_type.is_stochastic() {
        return Err(SchedulerError::unsupported(
            "algorithm_type",
            settings.algorithm_type.name(),
            inputs.sampler,
            "deis, dpmsolver, dpmsolver++ (which all mean deis here)",
        ));
    }
    let solver_order = inputs.order(settings.solver_order, MAX_ORDER)?;
    let schedule = Schedule::new(inputs)?;
    let count = schedule.timesteps.len();
    let few = settings.lower_order_final && count < FEW_STEPS;
    let steps = schedule.intervals().map(|step| {
        let (alpha, sigma) = unit_variance(step.sigma);
        let (next_alpha, _) = unit_variance(step.next_sigma);
        let (_, noise) = settings
            .prediction_type
            .denoise(alpha, sigma, SAMPLE, OUTPUT);
        let to_the_end = if few { count - step.index } else { MAX_ORDER };
        let order = solver_order
            .min(to_the_end)
            .min(schedule.taken_before(step.index) + 1);
        let outputs = [noise, PAST[0], PAST[1]];
        // rho is the sigma of `original + sigma * noise`; the latest first.
        let rhos: Vec<f64> = (0..order)
            .map(|i| schedule.sigmas[step.index - i])
            .collect();
        let integral = |k: usize| {
            let antiderivative = |rho: f64| lagrange_antiderivative(&rhos, k, rho);
            antiderivative(step.next_sigma) - antiderivative(step.sigma)
        };
        let sum = (0..order).fold(SAMPLE / alpha, |sum, k| sum + integral(k) * outputs[k]);
        let next = [next_alpha * sum, noise, PAST[0], ZERO, ZERO];
        PlanStep::new(step.timestep, 1.0, next, Noise::None)
    });
    Ok(schedule.unit_variance_plan(steps.collect()))
}

/// The antiderivative, by rho, of the polynomial in ln(rho) that is 1 at `rhos[k]` and 0 at the others, up to three in all.
fn lagrange_antiderivative(rhos: &[f64], k: usize, rho: f64) -> f64 {
    let others: Vec<f64> = rhos
        .iter()
        .enumerate()
        .filter(|&(i, _)| i != k)
        .map(|(_, rho)| rho.ln())
        .collect();
    let (own, log) = (rhos[k].ln(), rho.ln());
    match others[..] {
        [] => rho,
        [c] => rho * (log - c - 1.0) / (own - c),
        [c, d] => {
            let numerator = c * (d - log + 1.0) - d * log + d + log * log - 2.0 * log + 2.0;
            rho * numerator / ((own - c) * (own - d))
        }
        _ => unreachable!("the order is at most three"),
    }
}

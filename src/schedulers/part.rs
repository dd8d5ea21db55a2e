//! A part of a plan, where two models share the steps: diffusers' "ensemble of expert denoisers" of SDXL.

use super::options::Inputs;
use super::{SamplingPlan, SchedulerError};

/// How many evaluations of a plan of all steps are at timesteps from `1 - part` of training's on.
pub(super) fn noisier(inputs: &Inputs<'_>, plan: &SamplingPlan, part: f64) -> usize {
    let last = inputs.settings.num_train_timesteps as f64;
    let cutoff = (last - part * last).round_ties_even();
    let noisier = plan.steps.iter().filter(|step| step.timestep >= cutoff);
    noisier.count()
}

/// The first step that is taken if so many evaluations of all are not. A method of two evaluations a step begins with the first
/// of a step.
pub(super) fn begin(inputs: &Inputs<'_>, noisier: usize) -> Result<usize, SchedulerError> {
    let evaluations = match inputs.sampler.class().is_of_second_order() {
        true => 2,
        false => 1,
    };
    let begin = noisier / evaluations;
    match begin < inputs.count() {
        true => Ok(begin),
        false => Err(nothing_left(inputs, "denoising_start")),
    }
}

/// Takes only so many evaluations of a plan.
pub(super) fn truncate(
    inputs: &Inputs<'_>,
    plan: &mut SamplingPlan,
    noisier: usize,
) -> Result<(), SchedulerError> {
    plan.steps.truncate(noisier);
    match plan.steps.is_empty() {
        false => Ok(()),
        true => Err(nothing_left(inputs, "denoising_end")),
    }
}

fn nothing_left(inputs: &Inputs<'_>, option: &'static str) -> SchedulerError {
    let (options, count) = (inputs.options, inputs.count());
    let part = match option {
        "denoising_start" => options.denoising_start,
        _ => options.denoising_end,
    };
    let value = format!("{} of {count} steps", part.unwrap_or_default());
    inputs.refuse(option, value, "what leaves at least one step")
}

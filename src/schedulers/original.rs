//! What a plan's samples are on the way to: the clean picture that the model predicts in an evaluation.

use super::linear::{OUTPUT, SAMPLE};
use super::options::Inputs;
use super::{STATE_SLOTS, SamplingPlan};

/// Fills in how each evaluation predicts the clean picture. The model sees samples of unit variance: how much of a picture is
/// in one follows from the factor by which it was brought there, or else from training's noise at its timestep, of which parts
/// lie between two whole ones.
pub(super) fn fill(inputs: &Inputs<'_>, plan: &mut SamplingPlan) {
    for step in &mut plan.steps {
        let squared = match inputs.sampler.class().is_k_diffusion() {
            true => step.c_in * step.c_in,
            false => inputs.training.alpha_near(step.timestep),
        };
        let (signal, noise) = (squared.sqrt(), (1.0 - squared).sqrt());
        let predicted =
            inputs
                .settings
                .prediction_type
                .denoise(signal, noise, step.c_in * SAMPLE, OUTPUT);
        step.original = [predicted.0.0[0], predicted.0.0[STATE_SLOTS]];
    }
}

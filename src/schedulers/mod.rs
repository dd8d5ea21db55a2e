//! Samplers as data: each yields a plan of per-step matrices, computed on the host in f64; none runs a loop.
//!
//! Every sampler here is linear in the current sample, the current and past outputs of the model, a saved sample and fresh
//! noise, so a step is one matrix and the compiled step program serves them all:
//!
//! ```text
//! model_in   = c_in * x                                   x = state[0]
//! out        = guided(unet(model_in, timestep, context))
//! state_next = matrix . [state[0..5], out, noise]
//! ```
//!
//! Names, defaults and formulas are those of diffusers 0.34.

mod config;
mod ddim;
mod ddpm;
mod deis;
mod distilled;
mod dpm2;
mod dpm_sde;
mod dpm_solver;
mod error;
mod euler;
mod field;
mod heun;
mod linear;
mod lms;
mod options;
mod original;
mod other_keys;
mod part;
mod pndm;
mod prediction;
mod sampler;
mod schedule;
mod settings;
mod sigmas;
mod timesteps;
mod training;
mod unipc;
mod web_ui;

pub use config::SchedulerConfig;
pub use error::SchedulerError;
pub use options::{PlanOptions, Steps};
pub use sampler::Sampler;
pub use settings::{
    AlgorithmType, BetaSchedule, FinalSigmasType, InterpolationType, PredictionType, Settings,
    SolverType, TimestepSpacing, TimestepType, VarianceType,
};

use linear::Linear;
use options::Inputs;
use sampler::Class;
use training::Training;

/// Slots of the state: x, three past outputs (the latest first), one saved sample.
pub const STATE_SLOTS: usize = 5;
/// Bounds the size of a plan.
const MAX_STEPS: usize = 10_000;

/// What the compiled step does, step by step. The state starts as `[x, 0, 0, 0, 0]`: x is `init_noise_sigma * noise`, or a
/// picture's latents with noise as the first of `levels` says.
#[derive(Clone, Debug, PartialEq)]
pub struct SamplingPlan {
    /// The standard deviation of the initial sample, where it is noise alone.
    pub init_noise_sigma: f64,
    /// By evaluation, what a picture looks like that is as noisy as the sample before it. The first is the initial sample of
    /// one that starts from a picture.
    pub levels: Vec<AddNoise>,
    /// The sigmas between which the Brownian motion runs, of which the steps take increments, if they do.
    pub brownian: Option<[f32; 2]>,
    /// One evaluation of the model each, in order.
    pub steps: Vec<PlanStep>,
}

/// A picture with noise: `original * latents + noise * n`, with n standard normal (diffusers' `add_noise` at the timestep of an
/// evaluation).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AddNoise {
    /// The factor of the latents.
    pub original: f64,
    /// The factor of the noise.
    pub noise: f64,
}

impl SamplingPlan {
    /// What a picture looks like that is as noisy as the sample after an evaluation: after the last, as it is.
    pub fn level_after(&self, evaluation: usize) -> AddNoise {
        let next = self.levels.get(evaluation + 1).copied();
        next.unwrap_or(AddNoise {
            original: 1.0,
            noise: 0.0,
        })
    }

    /// The plan of a method that works on samples of unit variance and whole timesteps of training.
    fn of_training(
        training: &Training,
        steps: Vec<PlanStep>,
    ) -> Result<SamplingPlan, SchedulerError> {
        let alphas = steps
            .iter()
            .map(|step| training.alpha(step.timestep as i64))
            .collect::<Result<_, _>>()?;
        Ok(SamplingPlan::of_unit_variance(alphas, steps))
    }

    /// The plan of a method that works on samples of unit variance, with the cumulative product of alphas by evaluation.
    fn of_unit_variance(alphas: Vec<f64>, steps: Vec<PlanStep>) -> SamplingPlan {
        let level = |alpha: f64| AddNoise {
            original: alpha.sqrt(),
            noise: (1.0 - alpha).sqrt(),
        };
        SamplingPlan {
            init_noise_sigma: 1.0,
            levels: alphas.into_iter().map(level).collect(),
            brownian: None,
            steps,
        }
    }
}

/// One evaluation of the model and the update after it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanStep {
    /// The time that the model is told, in training timesteps; not always whole.
    pub timestep: f64,
    /// The model sees `c_in * x`.
    pub c_in: f64,
    /// The next state, a row for each slot; columns: the state's slots, the guided output, the noise.
    pub matrix: [[f64; STATE_SLOTS + 2]; STATE_SLOTS],
    /// The noise that is drawn for this step.
    pub noise: Noise,
    /// The clean picture that this evaluation predicts is the sum of the sample and of the guided output by these factors.
    pub original: [f64; 2],
}

/// Fresh noise of a step, standard normal.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Noise {
    /// None is drawn; the noise's column is zero.
    None,
    /// The next of the generator.
    Normal,
    /// The increment of the plan's Brownian motion between two sigmas, scaled to unit variance.
    Brownian {
        /// The sigma where it starts.
        from: f32,
        /// The sigma where it ends, below.
        to: f32,
    },
}

impl PlanStep {
    fn new(timestep: f64, c_in: f64, next_state: [Linear; STATE_SLOTS], noise: Noise) -> PlanStep {
        PlanStep {
            timestep,
            c_in,
            matrix: next_state.map(|row| row.0),
            noise,
            // Whoever makes the whole plan fills it in.
            original: [0.0; 2],
        }
    }

    fn is_finite(&self) -> bool {
        // An increment is divided by the root of its length.
        if matches!(self.noise, Noise::Brownian { from, to } if from <= to) {
            return false;
        }
        self.matrix
            .iter()
            .flatten()
            .chain([&self.timestep, &self.c_in])
            .all(|number| number.is_finite())
    }
}

/// The plan of `sampler` for a model with this config.
///
/// # Errors
/// Steps or options that the sampler cannot serve, or settings that it refuses, by name.
pub fn plan(
    sampler: Sampler,
    config: &SchedulerConfig,
    options: &PlanOptions,
) -> Result<SamplingPlan, SchedulerError> {
    let settings = config.settings(sampler)?;
    let mut inputs = Inputs {
        sampler,
        training: Training::new(sampler.class(), &settings),
        settings,
        options,
        begin: options::begin(options),
    };
    inputs.check()?;
    if let Some(start) = options.denoising_start {
        let noisier = part::noisier(&inputs, &all_steps(&inputs)?, start);
        inputs.begin = part::begin(&inputs, noisier)?;
    }
    let mut plan = all_steps(&inputs)?;
    if let Some(end) = options.denoising_end {
        let noisier = part::noisier(&inputs, &plan, end);
        part::truncate(&inputs, &mut plan, noisier)?;
    }
    original::fill(&inputs, &mut plan);
    // An initial sigma that is not finite came from the same numbers as the first step.
    let wrong = plan.steps.iter().position(|step| !step.is_finite());
    match wrong.or((!plan.init_noise_sigma.is_finite()).then_some(0)) {
        None => Ok(plan),
        Some(step) => Err(SchedulerError::NotFinite {
            sampler,
            step,
            count: plan.steps.len(),
            prediction_type: inputs.settings.prediction_type,
        }),
    }
}

/// The plan of all steps from the first that is taken.
fn all_steps(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    match inputs.sampler.class() {
        Class::Ddim => ddim::plan(inputs),
        Class::Pndm => pndm::plan(inputs),
        Class::Lms => lms::plan(inputs),
        Class::Euler => euler::plan(inputs),
        Class::EulerAncestral => euler::ancestral_plan(inputs),
        Class::Heun => heun::plan(inputs),
        Class::Kdpm2 => dpm2::plan(inputs),
        Class::Kdpm2Ancestral => dpm2::ancestral_plan(inputs),
        Class::DpmSolverMultistep => dpm_solver::plan(inputs),
        Class::DpmSolverSde => dpm_sde::plan(inputs),
        Class::UniPc => unipc::plan(inputs),
        Class::Deis => deis::plan(inputs),
        Class::Ddpm => ddpm::plan(inputs),
        Class::Lcm => distilled::lcm_plan(inputs),
        Class::Tcd => distilled::tcd_plan(inputs),
    }
}

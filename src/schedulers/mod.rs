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

mod betas;
mod config;
mod ddim;
mod euler;
mod linear;
mod pndm;
mod sigmas;
mod timesteps;

use std::fmt;
use std::str::FromStr;

use betas::alphas_cumprod;
pub use config::{
    BetaSchedule, FinalSigmasType, InterpolationType, PredictionType, SchedulerConfig, Settings,
    TimestepSpacing, TimestepType,
};
use linear::Linear;
use sigmas::SigmaTable;

/// Slots of the state: x, three past outputs (the latest first), one saved sample.
pub const STATE_SLOTS: usize = 5;
/// Bounds the size of a plan.
const MAX_STEPS: usize = 10_000;

/// What is wrong with a config or a request.
#[derive(Debug, thiserror::Error)]
pub enum SchedulerError {
    /// Not a JSON object.
    #[error("scheduler_config.json: {0}")]
    Json(#[from] serde_json::Error),
    /// No class.
    #[error("scheduler_config.json: `_class_name` is missing; it names the diffusers class")]
    NoClassName,
    /// A key of no scheduler.
    #[error("scheduler_config.json: unknown key `{key}`")]
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A value that no sampler supports.
    #[error("scheduler_config.json: `{key}` is {value}; supported: {supported}")]
    Value {
        /// The key.
        key: String,
        /// Its value, as JSON.
        value: String,
        /// What would be accepted.
        supported: String,
    },
    /// A value that the sampler that runs does not support.
    #[error(
        "scheduler_config.json: `{key}` is {value}, which `{sampler}` does not support; supported: {supported}"
    )]
    Unsupported {
        /// The key.
        key: &'static str,
        /// Its value.
        value: &'static str,
        /// The sampler.
        sampler: Sampler,
        /// What would be accepted.
        supported: &'static str,
    },
    /// A list of betas of the wrong length.
    #[error(
        "scheduler_config.json: `trained_betas` has {len} values; `num_train_timesteps` is {expected}"
    )]
    TrainedBetas {
        /// Values in the list.
        len: usize,
        /// Timesteps of training.
        expected: usize,
    },
    /// Several spacings of sigmas at once.
    #[error(
        "scheduler_config.json: only one of `use_karras_sigmas`, `use_exponential_sigmas`, `use_beta_sigmas` can be true"
    )]
    SigmaSpacings,
    /// A sampler that does not exist.
    #[error("unknown scheduler `{name}`; supported: {supported}")]
    UnknownSampler {
        /// The name given.
        name: String,
        /// The names known.
        supported: String,
    },
    /// A number of steps that cannot be served.
    #[error("{requested} inference steps; supported: {supported}")]
    StepCount {
        /// The number asked for.
        requested: usize,
        /// What would be accepted.
        supported: String,
    },
    /// A schedule that leaves the timesteps of training.
    #[error(
        "timestep {timestep} is outside the {num_train_timesteps} of training; fewer steps, a smaller `steps_offset` or another \
         `timestep_spacing` avoid it"
    )]
    Timestep {
        /// The timestep.
        timestep: i64,
        /// Timesteps of training.
        num_train_timesteps: usize,
    },
    /// A config whose numbers leave nothing to compute with.
    #[error(
        "`{sampler}` divides by zero or overflows at step {step} of {count} with this config (prediction_type {prediction_type:?}); \
         check its betas, or use another spacing"
    )]
    NotFinite {
        /// The sampler.
        sampler: Sampler,
        /// The step, from 0.
        step: usize,
        /// Steps of the plan.
        count: usize,
        /// What the model predicts.
        prediction_type: PredictionType,
    },
}

impl SchedulerError {
    fn unsupported(
        key: &'static str,
        value: &'static str,
        sampler: Sampler,
        supported: &'static str,
    ) -> Self {
        SchedulerError::Unsupported {
            key,
            value,
            sampler,
            supported,
        }
    }
}

/// A scheduler class of diffusers, which has the defaults.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Ddim,
    Pndm,
    Euler,
}

impl Class {
    /// Whether the class reads `rescale_betas_zero_snr`.
    fn rescales_betas(self) -> bool {
        matches!(self, Class::Ddim | Class::Euler)
    }

    /// Whether the class reads `clip_sample` and `thresholding`.
    fn clips(self) -> bool {
        self == Class::Ddim
    }
}

/// A sampler: a class of diffusers, perhaps with a setting of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sampler {
    /// `DDIMScheduler`, without noise.
    Ddim,
    /// `PNDMScheduler`; the config decides on the Runge-Kutta start.
    Pndm,
    /// `PNDMScheduler` with `skip_prk_steps`.
    Plms,
    /// `EulerDiscreteScheduler`.
    Euler,
}

/// Every sampler: its short name, its class in diffusers, itself.
const SAMPLERS: &[(&str, Option<&str>, Sampler)] = &[
    ("ddim", Some("DDIMScheduler"), Sampler::Ddim),
    ("pndm", Some("PNDMScheduler"), Sampler::Pndm),
    ("plms", None, Sampler::Plms),
    ("euler", Some("EulerDiscreteScheduler"), Sampler::Euler),
];

impl Sampler {
    /// All samplers.
    pub fn all() -> impl Iterator<Item = Sampler> {
        SAMPLERS.iter().map(|&(_, _, sampler)| sampler)
    }

    fn class(self) -> Class {
        match self {
            Sampler::Ddim => Class::Ddim,
            Sampler::Pndm | Sampler::Plms => Class::Pndm,
            Sampler::Euler => Class::Euler,
        }
    }

    /// The settings that are part of the sampler's name.
    fn adjust(self, settings: &mut Settings) {
        if self == Sampler::Plms {
            settings.skip_prk_steps = true;
        }
    }
}

impl FromStr for Sampler {
    type Err = SchedulerError;

    /// A short name (`ddim`) or the name of a diffusers class (`DDIMScheduler`).
    fn from_str(name: &str) -> Result<Sampler, SchedulerError> {
        let found = SAMPLERS
            .iter()
            .find(|(short, class, _)| *short == name || *class == Some(name));
        found.map(|&(_, _, sampler)| sampler).ok_or_else(|| {
            let names: Vec<&str> = SAMPLERS.iter().map(|&(short, _, _)| short).collect();
            SchedulerError::UnknownSampler {
                name: name.to_owned(),
                supported: names.join(", "),
            }
        })
    }
}

impl fmt::Display for Sampler {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let found = SAMPLERS.iter().find(|(_, _, sampler)| sampler == self);
        f.write_str(found.map_or("", |(short, _, _)| short))
    }
}

/// What the compiled step does, step by step. The state starts as `[init_noise_sigma * noise, 0, 0, 0, 0]`.
#[derive(Clone, Debug, PartialEq)]
pub struct SamplingPlan {
    /// The standard deviation of the initial sample.
    pub init_noise_sigma: f64,
    /// One evaluation of the model each, in order.
    pub steps: Vec<PlanStep>,
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
    /// Whether fresh noise is drawn for this step. Without, the noise's column is zero.
    pub uses_noise: bool,
}

impl PlanStep {
    fn new(
        timestep: f64,
        c_in: f64,
        next_state: [Linear; STATE_SLOTS],
        uses_noise: bool,
    ) -> PlanStep {
        PlanStep {
            timestep,
            c_in,
            matrix: next_state.map(|row| row.0),
            uses_noise,
        }
    }

    fn is_finite(&self) -> bool {
        self.matrix
            .iter()
            .flatten()
            .chain([&self.timestep, &self.c_in])
            .all(|number| number.is_finite())
    }
}

/// The noise schedule that the model was trained with.
struct Training {
    alphas_cumprod: Vec<f32>,
}

impl Training {
    /// The cumulative product of alphas at a timestep.
    fn alpha(&self, timestep: i64) -> Result<f64, SchedulerError> {
        let alpha = usize::try_from(timestep)
            .ok()
            .and_then(|index| self.alphas_cumprod.get(index));
        let num_train_timesteps = self.alphas_cumprod.len();
        alpha
            .map(|&alpha| f64::from(alpha))
            .ok_or(SchedulerError::Timestep {
                timestep,
                num_train_timesteps,
            })
    }

    /// The same; before the first timestep, where the last step ends, 1 or the first timestep's.
    fn alpha_or_final(&self, timestep: i64, set_alpha_to_one: bool) -> Result<f64, SchedulerError> {
        match timestep {
            ..0 if set_alpha_to_one => Ok(1.0),
            ..0 => self.alpha(0),
            _ => self.alpha(timestep),
        }
    }

    /// The sigmas; with betas rescaled to zero signal, the last is merely very large.
    fn sigmas(&self, rescaled: bool) -> SigmaTable {
        let mut alphas_cumprod = self.alphas_cumprod.clone();
        if let (true, Some(last)) = (rescaled, alphas_cumprod.last_mut()) {
            *last = 2f32.powi(-24);
        }
        SigmaTable::new(&alphas_cumprod)
    }
}

impl PredictionType {
    /// The original sample and the noise that `output` tells of `sample = alpha * original + sigma * noise`.
    fn denoise(self, alpha: f64, sigma: f64, sample: Linear, output: Linear) -> (Linear, Linear) {
        match self {
            PredictionType::Epsilon => ((sample - sigma * output) / alpha, output),
            PredictionType::Sample => (output, (sample - alpha * output) / sigma),
            PredictionType::VPrediction => (
                alpha * sample - sigma * output,
                alpha * output + sigma * sample,
            ),
        }
    }
}

/// The plan of `sampler` for a model with this config.
///
/// # Errors
/// A number of steps that the sampler cannot serve, or settings that it refuses, by name.
pub fn plan(
    sampler: Sampler,
    config: &SchedulerConfig,
    num_inference_steps: usize,
) -> Result<SamplingPlan, SchedulerError> {
    let settings = config.settings(sampler)?;
    let most = match (sampler.class(), settings.timestep_spacing) {
        // Fractional timesteps never repeat.
        (Class::Euler, TimestepSpacing::Linspace) => MAX_STEPS,
        _ => settings.num_train_timesteps.min(MAX_STEPS),
    };
    if !(1..=most).contains(&num_inference_steps) {
        return Err(SchedulerError::StepCount {
            requested: num_inference_steps,
            supported: format!("1 to {most}"),
        });
    }
    let training = Training {
        alphas_cumprod: alphas_cumprod(sampler.class(), &settings),
    };
    let plan = match sampler.class() {
        Class::Ddim => ddim::plan(&settings, &training, num_inference_steps, 0.0)?,
        Class::Pndm => pndm::plan(&settings, &training, num_inference_steps)?,
        Class::Euler => euler::plan(&settings, &training, num_inference_steps)?,
    };
    // An initial sigma that is not finite came from the same numbers as the first step.
    let wrong = plan.steps.iter().position(|step| !step.is_finite());
    match wrong.or((!plan.init_noise_sigma.is_finite()).then_some(0)) {
        None => Ok(plan),
        Some(step) => {
            let (count, prediction_type) = (plan.steps.len(), settings.prediction_type);
            Err(SchedulerError::NotFinite {
                sampler,
                step,
                count,
                prediction_type,
            })
        }
    }
}

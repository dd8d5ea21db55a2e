use super::{PredictionType, Sampler};

/// What is wrong with a config or a request.
#[derive(Debug, thiserror::Error)]
pub enum SchedulerError {
    /// Not a JSON object.
    #[error("scheduler_config.json: {0}")]
    Json(#[from] serde_json::Error),
    /// No class.
    #[error(
        "scheduler_config.json: `_class_name` is missing, and model_index.json does not say the scheduler's class either"
    )]
    NoClassName,
    /// A key of no scheduler.
    #[error(
        "scheduler_config.json: unknown key `{key}`, which is {value}; supported: null, false, or diffusers' default"
    )]
    UnknownKey {
        /// The key.
        key: String,
        /// Its value, as JSON.
        value: String,
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
        value: String,
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
    /// A suffix that the sampler does not have.
    #[error("unknown scheduler `{name}`: {sampler} has no such variant; its variants: {supported}")]
    UnknownVariant {
        /// The name given.
        name: String,
        /// The sampler without the suffix.
        sampler: &'static str,
        /// The suffixes that it has.
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
    /// An option that the sampler cannot serve.
    #[error("`{sampler}`: {option} {value}; supported: {supported}")]
    Option {
        /// The sampler.
        sampler: Sampler,
        /// The option.
        option: &'static str,
        /// Its value.
        value: String,
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
    pub(super) fn unsupported(
        key: &'static str,
        value: impl Into<String>,
        sampler: Sampler,
        supported: &'static str,
    ) -> Self {
        SchedulerError::Unsupported {
            key,
            value: value.into(),
            sampler,
            supported,
        }
    }
}

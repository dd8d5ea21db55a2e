//! `scheduler_config.json`, read strictly, and the settings that a sampler runs with.

use serde_json::{Map, Value};

use super::{Class, Sampler, SchedulerError};

/// Known keys of diffusers' schedulers that none of the samplers here reads.
const UNUSED_KEYS: &[&str] = &[
    "algorithm_type",
    "clip_sample_range",
    "corrector_order",
    "disable_corrector",
    "dynamic_thresholding_ratio",
    "euler_at_final",
    "flow_shift",
    "lambda_min_clipped",
    "lower_order_final",
    "noise_sampler_seed",
    "original_inference_steps",
    "predict_x0",
    "predictor_order",
    "sample_max_value",
    "solver_order",
    "solver_p",
    "solver_type",
    "tau_func",
    "timestep_scaling",
    "use_flow_sigmas",
    "use_lu_lambdas",
    "variance_type",
];
/// Bounds the size of every table.
const MAX_TRAIN_TIMESTEPS: u64 = 100_000;
/// Far beyond any useful offset, and small enough for exact arithmetic.
const MAX_STEPS_OFFSET: i64 = 1_000_000;

/// An enum whose values are strings of the config file.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            const CHOICES: &[(&str, Self)] = &[$(($text, Self::$variant),)*];
        }
    };
}

choice! {
    /// How the betas of training grow.
    BetaSchedule {
        /// Evenly.
        Linear = "linear",
        /// Their square roots evenly (latent diffusion).
        ScaledLinear = "scaled_linear",
        /// By a squared cosine (Glide).
        SquaredcosCapV2 = "squaredcos_cap_v2",
    }
}
choice! {
    /// What the model's output means.
    PredictionType {
        /// The noise.
        Epsilon = "epsilon",
        /// The velocity, `alpha * noise - sigma * original`.
        VPrediction = "v_prediction",
        /// The original sample.
        Sample = "sample",
    }
}
choice! {
    /// How the timesteps are spread.
    TimestepSpacing {
        /// From the first to the last, both included.
        Linspace = "linspace",
        /// Multiples of a ratio, from the first.
        Leading = "leading",
        /// Multiples of a ratio, from the last.
        Trailing = "trailing",
    }
}
choice! {
    /// How sigmas between training timesteps are found.
    InterpolationType {
        /// From the neighbouring sigmas.
        Linear = "linear",
        /// Evenly in the logarithm, whatever the timesteps.
        LogLinear = "log_linear",
    }
}
choice! {
    /// The sigma after the last step.
    FinalSigmasType {
        /// No noise is left.
        Zero = "zero",
        /// The smallest sigma of training is left.
        SigmaMin = "sigma_min",
    }
}
choice! {
    /// What the model is told of the time.
    TimestepType {
        /// The training timestep.
        Discrete = "discrete",
        /// A quarter of the logarithm of sigma (with v-prediction).
        Continuous = "continuous",
    }
}

/// What a sampler runs with: the file's values, and the defaults of the class that runs for the others.
#[derive(Clone, Debug, PartialEq)]
pub struct Settings {
    /// Timesteps of training.
    pub num_train_timesteps: usize,
    /// The first beta.
    pub beta_start: f64,
    /// The last beta.
    pub beta_end: f64,
    /// How betas grow between the two.
    pub beta_schedule: BetaSchedule,
    /// Betas given one by one, in place of a schedule.
    pub trained_betas: Option<Vec<f64>>,
    /// What the model predicts.
    pub prediction_type: PredictionType,
    /// How timesteps are spread.
    pub timestep_spacing: TimestepSpacing,
    /// Added to `leading` timesteps.
    pub steps_offset: i64,
    /// Whether the last step ends without noise (DDIM, PNDM).
    pub set_alpha_to_one: bool,
    /// Whether PNDM starts without Runge-Kutta steps.
    pub skip_prk_steps: bool,
    /// Whether the betas are rescaled to leave nothing of the signal at the last timestep.
    pub rescale_betas_zero_snr: bool,
    /// Clipping of the predicted original sample: refused by the samplers that would have to do it.
    pub clip_sample: bool,
    /// Dynamic thresholding: refused by the samplers that would have to do it.
    pub thresholding: bool,
    /// How sigmas are interpolated (Euler).
    pub interpolation_type: InterpolationType,
    /// Sigmas spaced as Karras et al. do.
    pub use_karras_sigmas: bool,
    /// Sigmas spaced evenly in the logarithm.
    pub use_exponential_sigmas: bool,
    /// Sigmas spaced by a beta distribution.
    pub use_beta_sigmas: bool,
    /// The smallest sigma of those spacings, if not the schedule's own.
    pub sigma_min: Option<f64>,
    /// The largest sigma of those spacings, if not the schedule's own.
    pub sigma_max: Option<f64>,
    /// The sigma after the last step (Euler).
    pub final_sigmas_type: FinalSigmasType,
    /// What the model is told of the time (Euler).
    pub timestep_type: TimestepType,
}

impl Settings {
    /// The defaults of a class's constructor in diffusers, except `clip_sample`: DDIM's is true there, but
    /// `StableDiffusionPipeline` turns it off, so no checkpoint that leaves the key out was ever clipped.
    fn defaults(class: Class) -> Settings {
        let (timestep_spacing, set_alpha_to_one) = match class {
            Class::Ddim => (TimestepSpacing::Leading, true),
            Class::Pndm => (TimestepSpacing::Leading, false),
            Class::Euler => (TimestepSpacing::Linspace, false),
        };
        Settings {
            num_train_timesteps: 1000,
            beta_start: 0.0001,
            beta_end: 0.02,
            beta_schedule: BetaSchedule::Linear,
            trained_betas: None,
            prediction_type: PredictionType::Epsilon,
            timestep_spacing,
            steps_offset: 0,
            set_alpha_to_one,
            skip_prk_steps: false,
            rescale_betas_zero_snr: false,
            clip_sample: false,
            thresholding: false,
            interpolation_type: InterpolationType::Linear,
            use_karras_sigmas: false,
            use_exponential_sigmas: false,
            use_beta_sigmas: false,
            sigma_min: None,
            sigma_max: None,
            final_sigmas_type: FinalSigmasType::Zero,
            timestep_type: TimestepType::Discrete,
        }
    }

    /// Sets one key of the file.
    fn set(&mut self, key: &str, value: &Value) -> Result<(), SchedulerError> {
        let field = Field { key, value };
        match key {
            "num_train_timesteps" => self.num_train_timesteps = field.train_timesteps()?,
            "beta_start" => self.beta_start = field.beta()?,
            "beta_end" => self.beta_end = field.beta()?,
            "beta_schedule" => self.beta_schedule = field.choice(BetaSchedule::CHOICES)?,
            "trained_betas" => self.trained_betas = field.optional(Field::betas)?,
            // "original_sample" is an old name of "sample".
            "prediction_type" if value == "original_sample" => {
                self.prediction_type = PredictionType::Sample
            }
            "prediction_type" => self.prediction_type = field.choice(PredictionType::CHOICES)?,
            "timestep_spacing" => self.timestep_spacing = field.choice(TimestepSpacing::CHOICES)?,
            "steps_offset" => self.steps_offset = field.offset()?,
            "set_alpha_to_one" => self.set_alpha_to_one = field.boolean()?,
            "skip_prk_steps" => self.skip_prk_steps = field.boolean()?,
            "rescale_betas_zero_snr" => self.rescale_betas_zero_snr = field.boolean()?,
            "clip_sample" => self.clip_sample = field.boolean()?,
            "thresholding" => self.thresholding = field.boolean()?,
            "interpolation_type" => {
                self.interpolation_type = field.choice(InterpolationType::CHOICES)?
            }
            "use_karras_sigmas" => {
                self.use_karras_sigmas = field.optional(Field::boolean)?.unwrap_or(false)
            }
            "use_exponential_sigmas" => {
                self.use_exponential_sigmas = field.optional(Field::boolean)?.unwrap_or(false)
            }
            "use_beta_sigmas" => {
                self.use_beta_sigmas = field.optional(Field::boolean)?.unwrap_or(false)
            }
            "sigma_min" => self.sigma_min = field.optional(Field::sigma)?,
            "sigma_max" => self.sigma_max = field.optional(Field::sigma)?,
            "final_sigmas_type" => {
                self.final_sigmas_type = field.choice(FinalSigmasType::CHOICES)?
            }
            "timestep_type" => self.timestep_type = field.choice(TimestepType::CHOICES)?,
            key if key.starts_with('_') || UNUSED_KEYS.contains(&key) => {}
            key => {
                return Err(SchedulerError::UnknownKey {
                    key: key.to_owned(),
                });
            }
        }
        Ok(())
    }
}

/// A key of the file with its value.
struct Field<'a> {
    key: &'a str,
    value: &'a Value,
}

impl Field<'_> {
    fn refuse(&self, supported: impl Into<String>) -> SchedulerError {
        SchedulerError::Value {
            key: self.key.to_owned(),
            value: self.value.to_string(),
            supported: supported.into(),
        }
    }

    fn choice<T: Copy>(&self, choices: &[(&str, T)]) -> Result<T, SchedulerError> {
        let found = choices.iter().find(|(name, _)| self.value == name);
        found.map(|&(_, choice)| choice).ok_or_else(|| {
            let names: Vec<&str> = choices.iter().map(|&(name, _)| name).collect();
            self.refuse(names.join(", "))
        })
    }

    fn optional<T>(
        &self,
        read: impl Fn(&Self) -> Result<T, SchedulerError>,
    ) -> Result<Option<T>, SchedulerError> {
        if self.value.is_null() {
            Ok(None)
        } else {
            read(self).map(Some)
        }
    }

    fn boolean(&self) -> Result<bool, SchedulerError> {
        self.value
            .as_bool()
            .ok_or_else(|| self.refuse("true, false"))
    }

    fn train_timesteps(&self) -> Result<usize, SchedulerError> {
        let count = self
            .value
            .as_u64()
            .filter(|count| (1..=MAX_TRAIN_TIMESTEPS).contains(count));
        count
            .map(|count| count as usize)
            .ok_or_else(|| self.refuse(format!("a whole number from 1 to {MAX_TRAIN_TIMESTEPS}")))
    }

    fn offset(&self) -> Result<i64, SchedulerError> {
        let offset = self
            .value
            .as_i64()
            .filter(|offset| (0..=MAX_STEPS_OFFSET).contains(offset));
        offset.ok_or_else(|| self.refuse(format!("a whole number from 0 to {MAX_STEPS_OFFSET}")))
    }

    fn beta(&self) -> Result<f64, SchedulerError> {
        let beta = self
            .value
            .as_f64()
            .filter(|beta| (0.0..=1.0).contains(beta));
        beta.ok_or_else(|| self.refuse("a number from 0 to 1"))
    }

    fn betas(&self) -> Result<Vec<f64>, SchedulerError> {
        let betas = self.value.as_array().and_then(|list| {
            list.iter()
                .map(|beta| beta.as_f64().filter(|beta| (0.0..=1.0).contains(beta)))
                .collect()
        });
        betas.ok_or_else(|| self.refuse("a list of numbers from 0 to 1, or null"))
    }

    fn sigma(&self) -> Result<f64, SchedulerError> {
        let sigma = self.value.as_f64().filter(|&sigma| sigma > 0.0);
        sigma.ok_or_else(|| self.refuse("a number above 0, or null"))
    }
}

/// A model's `scheduler_config.json`: its sampler, and the keys that it has. Every value has been checked.
#[derive(Clone, Debug)]
pub struct SchedulerConfig {
    class_name: String,
    fields: Map<String, Value>,
    sampler: Option<Sampler>,
    in_stable_diffusion: bool,
}

impl SchedulerConfig {
    /// Reads the text of a `scheduler_config.json`, which may hold Python's `-Infinity` (`lambda_min_clipped` does).
    ///
    /// # Errors
    /// Text that is not a JSON object, a missing `_class_name`, an unknown key (by name), a value that is not supported (with
    /// what is). A class that is not a sampler here is no error yet: its config can still drive another sampler.
    pub fn parse(json: &str) -> Result<SchedulerConfig, SchedulerError> {
        let fields: Map<String, Value> = serde_json::from_str(&quote_non_finite(json))?;
        let class_name = match fields.get("_class_name") {
            Some(Value::String(name)) => name.clone(),
            _ => return Err(SchedulerError::NoClassName),
        };
        let mut checked = Settings::defaults(Class::Euler);
        for (key, value) in &fields {
            checked.set(key, value)?;
        }
        let sampler = class_name.parse().ok();
        Ok(SchedulerConfig {
            class_name,
            fields,
            sampler,
            in_stable_diffusion: false,
        })
    }

    /// The config as diffusers' `StableDiffusionPipeline` corrects it when it loads a model: a `steps_offset` that the file
    /// lacks is 1 for the file's own class, where that class alone would take 0.
    #[must_use]
    pub fn for_stable_diffusion(self) -> SchedulerConfig {
        SchedulerConfig {
            in_stable_diffusion: true,
            ..self
        }
    }

    /// The diffusers class that the file names.
    pub fn class_name(&self) -> &str {
        &self.class_name
    }

    /// The sampler that the file names.
    ///
    /// # Errors
    /// A class that is not supported.
    pub fn sampler(&self) -> Result<Sampler, SchedulerError> {
        self.sampler.map_or_else(|| self.class_name.parse(), Ok)
    }

    /// What `sampler` runs with under this config: a key of the file counts whichever class runs, a key that it lacks
    /// takes the default of the class that runs (diffusers' `from_config`).
    ///
    /// # Errors
    /// Settings that contradict each other, or that the class would have to clip or threshold with.
    pub fn settings(&self, sampler: Sampler) -> Result<Settings, SchedulerError> {
        let class = sampler.class();
        let mut settings = Settings::defaults(class);
        if self.in_stable_diffusion && self.sampler.map(Sampler::class) == Some(class) {
            settings.steps_offset = 1;
        }
        for (key, value) in &self.fields {
            settings.set(key, value)?;
        }
        sampler.adjust(&mut settings);
        if let Some(betas) = &settings.trained_betas
            && betas.len() != settings.num_train_timesteps
        {
            return Err(SchedulerError::TrainedBetas {
                len: betas.len(),
                expected: settings.num_train_timesteps,
            });
        }
        for (key, asked) in [
            ("clip_sample", settings.clip_sample),
            ("thresholding", settings.thresholding),
        ] {
            if asked && class.clips() {
                let supported = "false: limiting the predicted sample is not linear, and models on latents do without";
                return Err(SchedulerError::unsupported(key, "true", sampler, supported));
            }
        }
        Ok(settings)
    }
}

/// Puts quotes around the numbers that Python writes and JSON does not have, so that a field can refuse them by name.
fn quote_non_finite(json: &str) -> String {
    let mut outside_string = true;
    let parts = json.split_inclusive('"').map(|part| {
        let quoted = if outside_string {
            let marked = part
                .replace("Infinity", "\"Infinity\"")
                .replace("NaN", "\"NaN\"");
            marked.replace("-\"Infinity\"", "\"-Infinity\"")
        } else {
            part.to_owned()
        };
        // An escaped quote does not end a string.
        let backslashes = part
            .trim_end_matches('"')
            .bytes()
            .rev()
            .take_while(|&byte| byte == b'\\')
            .count();
        if part.ends_with('"') && (outside_string || backslashes % 2 == 0) {
            outside_string = !outside_string;
        }
        quoted
    });
    parts.collect()
}

//! The settings that a sampler runs with, under the names and with the defaults of diffusers' classes.

use serde_json::Value;

use super::SchedulerError;
use super::field::Field;
use super::other_keys::means_as_before;
use super::sampler::Class;
use crate::brief::brief;

/// Bounds the size of every table.
pub(super) const MAX_TRAIN_TIMESTEPS: i64 = 100_000;
/// Far beyond any useful offset, and small enough for exact arithmetic.
const MAX_STEPS_OFFSET: i64 = 1_000_000;

/// Outputs of the model that a step can use.
const MAX_SOLVER_ORDER: i64 = 3;

/// An enum whose values are strings of the config file.
macro_rules! choice {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            const CHOICES: &[(&str, Self)] = &[$(($text, Self::$variant),)*];

            /// Its name in the file.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
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

choice! {
    /// Which equation DPM-Solver and DEIS integrate.
    AlgorithmType {
        /// DPM-Solver: in the predicted noise.
        DpmSolver = "dpmsolver",
        /// DPM-Solver++: in the predicted original sample.
        DpmSolverPlusPlus = "dpmsolver++",
        /// The same as a stochastic differential equation.
        SdeDpmSolver = "sde-dpmsolver",
        /// The same as a stochastic differential equation.
        SdeDpmSolverPlusPlus = "sde-dpmsolver++",
        /// DEIS.
        Deis = "deis",
    }
}
choice! {
    /// A variant of the formulas of DPM-Solver (`midpoint`, `heun`), UniPC (`bh1`, `bh2`) or DEIS (`logrho`).
    SolverType {
        /// The midpoint rule.
        Midpoint = "midpoint",
        /// Heun's rule.
        Heun = "heun",
        /// B(h) = h.
        Bh1 = "bh1",
        /// B(h) = exp(h) - 1.
        Bh2 = "bh2",
        /// Polynomials in the logarithm of rho.
        LogRho = "logrho",
    }
}
choice! {
    /// The variance of DDPM's noise.
    VarianceType {
        /// That of the posterior.
        FixedSmall = "fixed_small",
        /// The same.
        FixedSmallLog = "fixed_small_log",
        /// That of the forward process.
        FixedLarge = "fixed_large",
        /// diffusers takes the root of a logarithm for it.
        FixedLargeLog = "fixed_large_log",
        /// Predicted by the model.
        Learned = "learned",
        /// Predicted by the model, between the two.
        LearnedRange = "learned_range",
    }
}

impl AlgorithmType {
    pub(super) fn is_stochastic(self) -> bool {
        matches!(self, Self::SdeDpmSolver | Self::SdeDpmSolverPlusPlus)
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
    /// Sigmas spaced evenly in the logarithm over all of training (DPM-Solver).
    pub use_lu_lambdas: bool,
    /// Sigmas of flow matching: refused by the samplers that would have to use them.
    pub use_flow_sigmas: bool,
    /// The equation that DPM-Solver integrates.
    pub algorithm_type: AlgorithmType,
    /// The variant of its formulas.
    pub solver_type: SolverType,
    /// How many outputs of the model a step of DPM-Solver, UniPC and DEIS uses, at most three.
    pub solver_order: usize,
    /// Whether the last of few steps use fewer.
    pub lower_order_final: bool,
    /// Whether the last step uses one.
    pub euler_at_final: bool,
    /// The smallest logarithm of the signal-to-noise ratio at which DPM-Solver starts.
    pub lambda_min_clipped: f64,
    /// Whether UniPC works on the predicted original sample, not on the noise.
    pub predict_x0: bool,
    /// The steps after which UniPC does not correct.
    pub disable_corrector: Vec<usize>,
    /// DDPM's variance; other classes know only whether it is learned.
    pub variance_type: Option<VarianceType>,
    /// The number of steps that a model was distilled from (LCM, TCD).
    pub original_inference_steps: usize,
    /// LCM's scale of timesteps in its boundary condition.
    pub timestep_scaling: f64,
}

impl Settings {
    /// The defaults of a class's constructor in diffusers, except `clip_sample`: DDIM's is true there, but
    /// `StableDiffusionPipeline` turns it off, so no checkpoint that leaves the key out was ever clipped.
    pub(super) fn defaults(class: Class) -> Settings {
        use Class::*;
        let timestep_spacing = match class.has_sigmas() {
            true => TimestepSpacing::Linspace,
            false => TimestepSpacing::Leading,
        };
        let (beta_start, beta_end) = match class {
            Heun | Kdpm2 | Kdpm2Ancestral | DpmSolverSde | Lcm | Tcd => (0.00085, 0.012),
            _ => (0.0001, 0.02),
        };
        Settings {
            num_train_timesteps: 1000,
            beta_start,
            beta_end,
            beta_schedule: match class.is_distilled() {
                true => BetaSchedule::ScaledLinear,
                false => BetaSchedule::Linear,
            },
            trained_betas: None,
            prediction_type: PredictionType::Epsilon,
            timestep_spacing,
            steps_offset: 0,
            set_alpha_to_one: matches!(class, Ddim | Lcm | Tcd),
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
            use_lu_lambdas: false,
            use_flow_sigmas: false,
            algorithm_type: match class {
                Deis => AlgorithmType::Deis,
                _ => AlgorithmType::DpmSolverPlusPlus,
            },
            solver_type: match class {
                UniPc => SolverType::Bh2,
                Deis => SolverType::LogRho,
                _ => SolverType::Midpoint,
            },
            solver_order: 2,
            lower_order_final: true,
            euler_at_final: false,
            lambda_min_clipped: f64::NEG_INFINITY,
            predict_x0: true,
            disable_corrector: Vec::new(),
            variance_type: None,
            original_inference_steps: 50,
            timestep_scaling: 10.0,
        }
    }

    /// Sets one key of the file.
    pub(super) fn set(&mut self, key: &str, value: &Value) -> Result<(), SchedulerError> {
        let field = Field { key, value };
        match key {
            "num_train_timesteps" => self.num_train_timesteps = field.count(MAX_TRAIN_TIMESTEPS)?,
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
            "steps_offset" => self.steps_offset = field.whole(0, MAX_STEPS_OFFSET)?,
            "set_alpha_to_one" => self.set_alpha_to_one = field.boolean()?,
            "skip_prk_steps" => self.skip_prk_steps = field.boolean()?,
            "rescale_betas_zero_snr" => self.rescale_betas_zero_snr = field.boolean()?,
            "clip_sample" => self.clip_sample = field.boolean()?,
            "thresholding" => self.thresholding = field.boolean()?,
            "interpolation_type" => {
                self.interpolation_type = field.choice(InterpolationType::CHOICES)?
            }
            "use_karras_sigmas" => self.use_karras_sigmas = field.boolean()?,
            "use_exponential_sigmas" => self.use_exponential_sigmas = field.boolean()?,
            "use_beta_sigmas" => self.use_beta_sigmas = field.boolean()?,
            "sigma_min" => self.sigma_min = field.optional(Field::sigma)?,
            "sigma_max" => self.sigma_max = field.optional(Field::sigma)?,
            "final_sigmas_type" => {
                self.final_sigmas_type = field.choice(FinalSigmasType::CHOICES)?
            }
            "timestep_type" => self.timestep_type = field.choice(TimestepType::CHOICES)?,
            "use_lu_lambdas" => self.use_lu_lambdas = field.boolean()?,
            "use_flow_sigmas" => self.use_flow_sigmas = field.boolean()?,
            "algorithm_type" => self.algorithm_type = field.choice(AlgorithmType::CHOICES)?,
            "solver_type" => self.solver_type = field.choice(SolverType::CHOICES)?,
            "solver_order" => self.solver_order = field.count(MAX_SOLVER_ORDER)?,
            "lower_order_final" => self.lower_order_final = field.boolean()?,
            "euler_at_final" => self.euler_at_final = field.boolean()?,
            "lambda_min_clipped" => self.lambda_min_clipped = field.lambda()?,
            "predict_x0" => self.predict_x0 = field.boolean()?,
            "disable_corrector" => self.disable_corrector = field.indices()?,
            "solver_p" if value.is_null() => {}
            "solver_p" => return Err(field.refuse("null")),
            "variance_type" => {
                self.variance_type = field.optional(|field| field.choice(VarianceType::CHOICES))?
            }
            "original_inference_steps" => {
                self.original_inference_steps = field.count(MAX_TRAIN_TIMESTEPS)?
            }
            "timestep_scaling" => self.timestep_scaling = field.scaling()?,
            // Until 2023: whether the model predicts the noise, and in which library's arrays the scheduler computes.
            "predict_epsilon" if value.is_null() => {}
            "predict_epsilon" => {
                self.prediction_type = match field.boolean()? {
                    true => PredictionType::Epsilon,
                    false => PredictionType::Sample,
                }
            }
            "tensor_format" => field.choice(&[("pt", ()), ("np", ())])?,
            key if means_as_before(key, value) => {}
            key => {
                return Err(SchedulerError::UnknownKey {
                    key: key.to_owned(),
                    value: brief(&value.to_string()),
                });
            }
        }
        Ok(())
    }
}

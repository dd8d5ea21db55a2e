use super::sampler::{Class, Sampler};
use super::settings::{Settings, TimestepSpacing};
use super::training::Training;
use super::{MAX_STEPS, SchedulerError};
use crate::brief::brief;

/// The steps that a sampler takes.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Steps {
    /// So many, spread as the config says.
    Count(usize),
    /// At these timesteps of training, from the noisiest down.
    Timesteps(Vec<f64>),
    /// From each of these noise levels to the next, from the noisiest down; the last is where the last step ends.
    Sigmas(Vec<f64>),
}

impl Steps {
    /// The number of steps.
    pub fn count(&self) -> usize {
        match self {
            Steps::Count(count) => *count,
            Steps::Timesteps(timesteps) => timesteps.len(),
            Steps::Sigmas(sigmas) => sigmas.len().saturating_sub(1),
        }
    }
}

impl From<usize> for Steps {
    fn from(count: usize) -> Steps {
        Steps::Count(count)
    }
}

/// What is asked of a sampler, next to the model's config.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlanOptions {
    /// The steps.
    pub steps: Steps,
    /// The part of the steps, from the end, that is taken: below 1 the plan starts from a picture with noise (diffusers'
    /// `StableDiffusionImg2ImgPipeline`).
    pub strength: f64,
    /// Only the steps at timesteps below `1 - denoising_start` of training's are taken, from a sample that another model left
    /// there (diffusers' option of SDXL's image-to-image pipeline, for its refiner).
    pub denoising_start: Option<f64>,
    /// Only the steps at timesteps from `1 - denoising_end` of training's on are taken; noise is left in the sample (diffusers'
    /// option of SDXL's pipeline, for its refiner).
    pub denoising_end: Option<f64>,
    /// The amount of fresh noise of DDIM and of TCD (its gamma); other samplers have their own, and refuse any but 0.
    pub eta: f64,
    /// How many outputs of the model a step uses (LMS up to 4; DPM-Solver, UniPC and DEIS up to 3): LMS's 4 and the config's
    /// `solver_order` if `None`. Other samplers refuse it.
    pub order: Option<usize>,
    /// Whether to go as `FlaxStableDiffusionPipeline` did: it looped as often as there are steps over PNDM's timesteps, which
    /// are one more, so PNDM stops one evaluation early. DDIM is as in torch; other samplers are refused.
    pub flax: bool,
}

impl PlanOptions {
    /// All of the steps, no extra noise, the sampler's own order.
    pub fn new(steps: impl Into<Steps>) -> PlanOptions {
        PlanOptions {
            steps: steps.into(),
            strength: 1.0,
            denoising_start: None,
            denoising_end: None,
            eta: 0.0,
            order: None,
            flax: false,
        }
    }

    /// Takes only this part of the steps, from the end.
    #[must_use]
    pub fn strength(self, strength: f64) -> PlanOptions {
        PlanOptions { strength, ..self }
    }

    /// Starts from a sample that another model left at this part of training's noise.
    #[must_use]
    pub fn denoising_start(self, part: f64) -> PlanOptions {
        PlanOptions {
            denoising_start: Some(part),
            ..self
        }
    }

    /// Leaves the noise of this part of training's and beyond in the sample.
    #[must_use]
    pub fn denoising_end(self, part: f64) -> PlanOptions {
        PlanOptions {
            denoising_end: Some(part),
            ..self
        }
    }

    /// Sets the amount of fresh noise.
    #[must_use]
    pub fn eta(self, eta: f64) -> PlanOptions {
        PlanOptions { eta, ..self }
    }

    /// Sets how many outputs of the model a step uses.
    #[must_use]
    pub fn order(self, order: usize) -> PlanOptions {
        PlanOptions {
            order: Some(order),
            ..self
        }
    }

    /// Sets whether to go as `FlaxStableDiffusionPipeline` did.
    #[must_use]
    pub fn flax(self, flax: bool) -> PlanOptions {
        PlanOptions { flax, ..self }
    }
}

/// What a method makes its plan from, checked.
pub(super) struct Inputs<'a> {
    pub sampler: Sampler,
    pub settings: Settings,
    pub training: Training,
    pub options: &'a PlanOptions,
    /// The first step that is taken.
    pub begin: usize,
}

/// The first step that is taken for a strength (diffusers' `get_timesteps`).
pub(super) fn begin(options: &PlanOptions) -> usize {
    let count = options.steps.count();
    count - ((count as f64 * options.strength) as usize).min(count)
}

impl Inputs<'_> {
    /// The number of steps of the whole schedule.
    pub(super) fn count(&self) -> usize {
        self.options.steps.count()
    }

    /// The whole timesteps that are taken: those given, or those that `spread` makes.
    pub(super) fn whole_timesteps(&self, spread: fn(&Settings, usize) -> Vec<i64>) -> Vec<i64> {
        let mut timesteps = match &self.options.steps {
            Steps::Timesteps(timesteps) => timesteps.iter().map(|&t| t as i64).collect(),
            _ => spread(&self.settings, self.count()),
        };
        timesteps.split_off(self.begin)
    }

    /// Refuses options that the sampler cannot serve.
    pub(super) fn check(&self) -> Result<(), SchedulerError> {
        let (options, class) = (self.options, self.sampler.class());
        if !(options.strength > 0.0 && options.strength <= 1.0) {
            let supported = "above 0, up to 1";
            return Err(self.refuse("strength", options.strength.to_string(), supported));
        }
        for (name, part) in [
            ("denoising_start", options.denoising_start),
            ("denoising_end", options.denoising_end),
        ] {
            if let Some(part) = part.filter(|part| !(*part > 0.0 && *part < 1.0)) {
                return Err(self.refuse(name, part.to_string(), "above 0, below 1"));
            }
        }
        if options.denoising_start.is_some() && options.strength < 1.0 {
            let supported = "1 with a denoising_start";
            return Err(self.refuse("strength", options.strength.to_string(), supported));
        }
        if !(0.0..=1.0).contains(&options.eta) {
            return Err(self.refuse("eta", options.eta.to_string(), "from 0 to 1"));
        }
        if options.eta > 0.0 && !class.takes_eta() {
            let supported = "0; only ddim and tcd take another";
            return Err(self.refuse("eta", options.eta.to_string(), supported));
        }
        if let Some(order) = options.order.filter(|_| !class.takes_order()) {
            let supported = "its own; only lms, dpm_solver, dpmpp, unipc and deis take another";
            return Err(self.refuse("order", order.to_string(), supported));
        }
        if options.flax && !matches!(class, Class::Ddim | Class::Pndm) {
            return Err(self.refuse("compat", "flax", "ddim, pndm, plms"));
        }
        match &options.steps {
            Steps::Count(_) => {}
            Steps::Timesteps(timesteps) => self.check_timesteps(timesteps)?,
            Steps::Sigmas(sigmas) => self.check_sigmas(sigmas)?,
        }
        let most = if class.is_distilled() {
            self.settings.original_inference_steps
        } else if class.is_k_diffusion()
            && self.settings.timestep_spacing == TimestepSpacing::Linspace
        {
            // Fractional timesteps never repeat.
            MAX_STEPS
        } else {
            self.settings.num_train_timesteps.min(MAX_STEPS)
        };
        if !(1..=most).contains(&self.count()) {
            return Err(SchedulerError::StepCount {
                requested: self.count(),
                supported: format!("1 to {most}"),
            });
        }
        if self.begin == self.count() {
            let value = format!("{} of {} steps", options.strength, self.count());
            return Err(self.refuse("strength", value, "what leaves at least one step"));
        }
        Ok(())
    }

    /// The order of a multistep method: the one asked for, or `default`.
    pub(super) fn order(&self, default: usize, most: usize) -> Result<usize, SchedulerError> {
        let order = self.options.order.unwrap_or(default);
        if (1..=most).contains(&order) {
            Ok(order)
        } else {
            Err(self.refuse("order", order.to_string(), format!("1 to {most}")))
        }
    }

    pub(super) fn refuse(
        &self,
        option: &'static str,
        value: impl Into<String>,
        supported: impl Into<String>,
    ) -> SchedulerError {
        SchedulerError::Option {
            sampler: self.sampler,
            option,
            value: value.into(),
            supported: supported.into(),
        }
    }

    fn check_timesteps(&self, timesteps: &[f64]) -> Result<(), SchedulerError> {
        let class = self.sampler.class();
        if !class.takes_timesteps() {
            let supported = "a number of steps: it goes in equal ones";
            return Err(self.refuse("timesteps", "given one by one", supported));
        }
        let last = self.settings.num_train_timesteps as f64 - 1.0;
        let in_training = timesteps.iter().all(|t| (0.0..=last).contains(t));
        let descending = timesteps.windows(2).all(|pair| pair[0] > pair[1]);
        let whole = class.is_k_diffusion() || timesteps.iter().all(|t| t.fract() == 0.0);
        if timesteps.is_empty() || !in_training || !descending || !whole {
            let kind = match class.is_k_diffusion() {
                true => "numbers",
                false => "whole numbers",
            };
            let supported = format!("{kind} from {last} down to 0, each below the one before");
            return Err(self.refuse("timesteps", brief(&format!("{timesteps:?}")), supported));
        }
        Ok(())
    }

    fn check_sigmas(&self, sigmas: &[f64]) -> Result<(), SchedulerError> {
        if !self.sampler.class().has_sigmas() {
            let supported = "a number of steps or timesteps: it has no sigmas";
            return Err(self.refuse("sigmas", "given one by one", supported));
        }
        let descending = sigmas.windows(2).all(|pair| pair[0] > pair[1]);
        let positive = sigmas.split_last().is_some_and(|(&last, rest)| {
            last >= 0.0 && rest.iter().all(|&sigma| sigma.is_finite())
        });
        if sigmas.len() < 2 || !descending || !positive {
            let supported = "at least two numbers, each below the one before, the last not below 0";
            return Err(self.refuse("sigmas", brief(&format!("{sigmas:?}")), supported));
        }
        Ok(())
    }
}

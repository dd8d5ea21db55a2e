//! The noise levels that a sampler steps through, and what the model is told at each.

use super::options::{Inputs, Steps};
use super::sampler::Class;
use super::settings::{
    BetaSchedule, FinalSigmasType, InterpolationType, PredictionType, TimestepSpacing, TimestepType,
};
use super::sigmas::{SigmaTable, Spacing};
use super::training::linspace;
use super::{AddNoise, PlanStep, SamplingPlan, SchedulerError, timesteps};

/// Timesteps and sigmas of the whole schedule, as diffusers' `set_timesteps` makes them.
pub(super) struct Schedule {
    /// What the model is told, step by step.
    pub timesteps: Vec<f64>,
    /// The sigma at which each step starts, and the one at which the last ends. f32 values, as diffusers holds them.
    pub sigmas: Vec<f64>,
    /// The first step that is taken.
    begin: usize,
}

/// One step: from a sigma to the next.
pub(super) struct Interval {
    /// Its place in the whole schedule.
    pub index: usize,
    /// What the model is told.
    pub timestep: f64,
    pub sigma: f64,
    pub next_sigma: f64,
}

impl Schedule {
    pub(super) fn new(inputs: &Inputs<'_>) -> Result<Schedule, SchedulerError> {
        let table = inputs.training.sigmas();
        let (timesteps, sigmas) = match &inputs.options.steps {
            Steps::Sigmas(sigmas) => {
                let starts = &sigmas[..sigmas.len() - 1];
                let timesteps = starts.iter().map(|&sigma| table.timestep(sigma)).collect();
                (timesteps, sigmas.clone())
            }
            Steps::Timesteps(timesteps) => at_timesteps(inputs, &table, timesteps)?,
            Steps::Count(_) => spaced(inputs, &table)?,
        };
        let whole = !inputs.sampler.class().is_k_diffusion();
        let as_f32 = |value: f64| f64::from(value as f32);
        let told = |timestep: f64| match whole {
            true => timestep.trunc(),
            false => as_f32(timestep),
        };
        let last_step = timesteps.len() - 1;
        Ok(Schedule {
            timesteps: timesteps.into_iter().map(told).collect(),
            sigmas: sigmas.into_iter().map(as_f32).collect(),
            begin: inputs.begin.min(last_step),
        })
    }

    /// The steps that are taken.
    pub(super) fn intervals(&self) -> impl Iterator<Item = Interval> {
        (self.begin..self.timesteps.len()).map(|index| Interval {
            index,
            timestep: self.timesteps[index],
            sigma: self.sigmas[index],
            next_sigma: self.sigmas[index + 1],
        })
    }

    /// How many steps lie between the first that is taken and step `index`.
    pub(super) fn taken_before(&self, index: usize) -> usize {
        index - self.begin
    }

    /// The plan of a method that works on `original + sigma * noise`.
    pub(super) fn k_diffusion_plan(
        &self,
        spacing: TimestepSpacing,
        steps: Vec<PlanStep>,
    ) -> SamplingPlan {
        let max_sigma = self.sigmas.iter().copied().fold(0.0, f64::max);
        // The second evaluation of a step counts as being at its end, wherever it is (diffusers repeats each sigma).
        let is_of_second_order = steps.len() > self.timesteps.len() - self.begin;
        let place = |evaluation: usize| match is_of_second_order {
            true => evaluation.div_ceil(2),
            false => evaluation,
        };
        let level = |evaluation: usize| AddNoise {
            original: 1.0,
            noise: self.sigmas[self.begin + place(evaluation)],
        };
        SamplingPlan {
            init_noise_sigma: match spacing {
                TimestepSpacing::Leading => (max_sigma * max_sigma + 1.0).sqrt(),
                TimestepSpacing::Linspace | TimestepSpacing::Trailing => max_sigma,
            },
            levels: (0..steps.len()).map(level).collect(),
            brownian: None,
            steps,
        }
    }

    /// The plan of a method that works on samples of unit variance.
    pub(super) fn unit_variance_plan(&self, steps: Vec<PlanStep>) -> SamplingPlan {
        let alphas = self
            .intervals()
            .map(|step| 1.0 / (step.sigma * step.sigma + 1.0));
        SamplingPlan::of_unit_variance(alphas.collect(), steps)
    }
}

/// Timesteps, and sigmas with the one after the last step.
type Points = (Vec<f64>, Vec<f64>);

/// The sigmas of timesteps given one by one.
fn at_timesteps(
    inputs: &Inputs<'_>,
    table: &SigmaTable,
    timesteps: &[f64],
) -> Result<Points, SchedulerError> {
    let settings = &inputs.settings;
    if Spacing::of(inputs.sampler.class(), settings)?.is_some() {
        let supported = "one of timesteps and a spacing of sigmas";
        return Err(inputs.refuse("timesteps", "with a spacing of sigmas", supported));
    }
    if is_continuous(inputs) {
        let supported = "discrete";
        return Err(inputs.refuse("timesteps", "with timestep_type continuous", supported));
    }
    let mut sigmas: Vec<f64> = timesteps.iter().map(|&t| table.at(t)).collect();
    sigmas.push(final_sigma(inputs, table, None));
    Ok((timesteps.to_vec(), sigmas))
}

/// A number of steps, spread as the config says.
fn spaced(inputs: &Inputs<'_>, table: &SigmaTable) -> Result<Points, SchedulerError> {
    let (settings, class, count) = (&inputs.settings, inputs.sampler.class(), inputs.count());
    let k_diffusion = class.is_k_diffusion();
    let mut timesteps = if k_diffusion {
        timesteps::spaced(settings, count)
    } else {
        let last = match class {
            Class::DpmSolverMultistep => table.count_above(settings.lambda_min_clipped),
            _ => settings.num_train_timesteps,
        };
        timesteps::multistep(settings, last, count)
    };
    if timesteps.is_empty() {
        return Err(SchedulerError::unsupported(
            "lambda_min_clipped",
            settings.lambda_min_clipped.to_string(),
            inputs.sampler,
            "a number below that of the first timestep",
        ));
    }
    let log_linear =
        class == Class::Euler && settings.interpolation_type == InterpolationType::LogLinear;
    let mut sigmas: Vec<f64> = if log_linear {
        // One more than steps: the last step then ends at the smallest sigma, whatever comes after.
        linspace(table.max().ln() as f32, table.min().ln() as f32, count + 1)
            .into_iter()
            .map(|logarithm| f64::from(logarithm.exp()))
            .collect()
    } else {
        let rounded = timesteps.iter().map(|&t| f64::from(t as f32));
        rounded.map(|t| table.at(t)).collect()
    };
    let spacing = Spacing::of(class, settings)?;
    if let Some(spacing) = spacing {
        let (min, max) = match k_diffusion {
            true => (sigmas[sigmas.len() - 1], sigmas[0]),
            false => (table.min(), table.max()),
        };
        sigmas = match spacing {
            Spacing::Lu => spacing.sigmas(min, max, count),
            _ => spacing.sigmas(
                settings.sigma_min.unwrap_or(min),
                settings.sigma_max.unwrap_or(max),
                count,
            ),
        };
        let rounds = matches!(spacing, Spacing::Karras | Spacing::Lu) && rounds_timesteps(inputs);
        timesteps = sigmas
            .iter()
            .map(|&sigma| table.timestep(sigma))
            .map(|timestep| match rounds {
                true => timestep.round_ties_even(),
                false => timestep,
            })
            .collect();
    }
    let last_spaced = spacing.and(sigmas.last().copied());
    sigmas.push(final_sigma(inputs, table, last_spaced));
    if is_continuous(inputs) {
        let continuous = |sigma: &f64| 0.25 * f64::from(*sigma as f32).ln();
        timesteps = sigmas[..count].iter().map(continuous).collect();
    }
    Ok((timesteps, sigmas))
}

/// Whether the model is told a function of sigma instead of a timestep.
fn is_continuous(inputs: &Inputs<'_>) -> bool {
    let settings = &inputs.settings;
    inputs.sampler.class() == Class::Euler
        && settings.timestep_type == TimestepType::Continuous
        && settings.prediction_type == PredictionType::VPrediction
}

/// Whether the timesteps of Karras's sigmas are rounded.
fn rounds_timesteps(inputs: &Inputs<'_>) -> bool {
    match inputs.sampler.class() {
        Class::Kdpm2 | Class::Kdpm2Ancestral | Class::UniPc | Class::Deis => true,
        Class::DpmSolverMultistep => inputs.settings.beta_schedule != BetaSchedule::SquaredcosCapV2,
        _ => false,
    }
}

/// The sigma at which the last step ends. `last_spaced` is the one at which it starts, where sigmas are spaced.
fn final_sigma(inputs: &Inputs<'_>, table: &SigmaTable, last_spaced: Option<f64>) -> f64 {
    let class = inputs.sampler.class();
    let configured = match class {
        Class::Euler | Class::DpmSolverMultistep | Class::UniPc => {
            inputs.settings.final_sigmas_type
        }
        Class::Deis => FinalSigmasType::SigmaMin,
        _ => FinalSigmasType::Zero,
    };
    match configured {
        FinalSigmasType::Zero => 0.0,
        FinalSigmasType::SigmaMin if matches!(class, Class::UniPc | Class::Deis) => {
            last_spaced.unwrap_or(table.min())
        }
        FinalSigmasType::SigmaMin => table.min(),
    }
}

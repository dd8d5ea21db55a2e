//! DPM-Solver and DPM-Solver++, multistep, as ordinary and as stochastic differential equations: diffusers'
//! `DPMSolverMultistepScheduler` (<https://arxiv.org/abs/2206.00927>, <https://arxiv.org/abs/2211.01095>).

use super::linear::{Linear, NOISE, OUTPUT, PAST, SAMPLE, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::{Interval, Schedule};
use super::settings::{AlgorithmType, FinalSigmasType, Settings, SolverType, VarianceType};
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

/// Below this many steps the last two are of lower order (`lower_order_final`).
pub(super) const FEW_STEPS: usize = 15;
const MAX_ORDER: usize = 3;

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let equation = Equation::of(inputs)?;
    let order = inputs.order(settings.solver_order, MAX_ORDER)?;
    if order == 3 && equation.stochastic && !equation.in_original {
        return Err(inputs.refuse("order", "3 with sde-dpmsolver", "1, 2"));
    }
    let schedule = Schedule::new(inputs)?;
    let steps = schedule.intervals().map(|step| {
        let (alpha, sigma) = unit_variance(step.sigma);
        let (original, noise) = settings
            .prediction_type
            .denoise(alpha, sigma, SAMPLE, OUTPUT);
        let output = if equation.in_original {
            original
        } else {
            noise
        };
        let order = order_of_step(settings, &schedule, &step, order);
        let next = equation.step(settings.solver_type, &schedule, &step, order, output);
        let next = [next, output, PAST[0], ZERO, ZERO];
        let noise = match equation.stochastic {
            true => Noise::Normal,
            false => Noise::None,
        };
        PlanStep::new(step.timestep, 1.0, next, noise)
    });
    Ok(schedule.unit_variance_plan(steps.collect()))
}

/// How many outputs a step uses: fewer while there are fewer, and at the end of few steps.
fn order_of_step(settings: &Settings, schedule: &Schedule, step: &Interval, order: usize) -> usize {
    let count = schedule.timesteps.len();
    let few = settings.lower_order_final && count < FEW_STEPS;
    let to_the_end = count - step.index;
    let last_is_first_order =
        settings.euler_at_final || few || settings.final_sigmas_type == FinalSigmasType::Zero;
    let most = match to_the_end {
        1 if last_is_first_order => 1,
        2 if few => 2,
        _ => MAX_ORDER,
    };
    order.min(most).min(schedule.taken_before(step.index) + 1)
}

/// What is integrated.
struct Equation {
    /// In the predicted original sample (DPM-Solver++), or in the noise.
    in_original: bool,
    stochastic: bool,
}

impl Equation {
    fn of(inputs: &Inputs<'_>) -> Result<Equation, SchedulerError> {
        let settings = &inputs.settings;
        let (in_original, stochastic) = match settings.algorithm_type {
            AlgorithmType::DpmSolver => (false, false),
            AlgorithmType::SdeDpmSolver => (false, true),
            AlgorithmType::SdeDpmSolverPlusPlus => (true, true),
            // A config of DEIS means the default, as in diffusers.
            AlgorithmType::DpmSolverPlusPlus | AlgorithmType::Deis => (true, false),
        };
        if let Some(learned @ (VarianceType::Learned | VarianceType::LearnedRange)) =
            settings.variance_type
        {
            let supported = "null, fixed_small, fixed_large: the models here predict no variance";
            return Err(SchedulerError::unsupported(
                "variance_type",
                learned.name(),
                inputs.sampler,
                supported,
            ));
        }
        if !in_original && settings.final_sigmas_type == FinalSigmasType::Zero {
            let supported = "sigma_min with algorithm_type dpmsolver and sde-dpmsolver";
            return Err(SchedulerError::unsupported(
                "final_sigmas_type",
                "zero",
                inputs.sampler,
                supported,
            ));
        }
        Ok(Equation {
            in_original,
            stochastic,
        })
    }

    /// The next sample: a part of the current one, of the output, of its first and second derivative by lambda (from past
    /// outputs) and of noise.
    fn step(
        &self,
        solver_type: SolverType,
        schedule: &Schedule,
        step: &Interval,
        order: usize,
        output: Linear,
    ) -> Linear {
        // lambda = ln(alpha / sigma) is the negative logarithm of the sigma of `original + sigma * noise`.
        let lambda = |index: usize| -schedule.sigmas[index].ln();
        let (alpha, sigma) = unit_variance(step.sigma);
        let (next_alpha, next_sigma) = unit_variance(step.next_sigma);
        let h = lambda(step.index + 1) - lambda(step.index);
        // The integrals of exp(h) or exp(-h) times 1, t / h and t^2 / 2 h^2 over the step, which the outputs' parts are.
        let h_signed = match (self.in_original, self.stochastic) {
            (true, true) => -2.0 * h,
            (true, false) => -h,
            (false, _) => h,
        };
        let growth = h_signed.exp_m1();
        let first = || growth / h_signed - 1.0;
        let second = || (growth - h_signed) / (h_signed * h_signed) - 0.5;
        let (of_sample, scale) = match (self.in_original, self.stochastic) {
            (true, true) => (next_sigma / sigma * (-h).exp(), -next_alpha),
            (true, false) => (next_sigma / sigma, -next_alpha),
            (false, true) => (next_alpha / alpha, -2.0 * next_sigma),
            (false, false) => (next_alpha / alpha, -next_sigma),
        };
        let mut next = of_sample * SAMPLE + scale * growth * output;
        if order > 1 {
            let h_0 = lambda(step.index) - lambda(step.index - 1);
            let slope = h / h_0 * (output - PAST[0]);
            if order == 2 {
                let of_slope = match solver_type {
                    SolverType::Heun => first(),
                    // A config of UniPC or DEIS means the default, as in diffusers.
                    _ => 0.5 * growth,
                };
                next = next + scale * of_slope * slope;
            } else {
                let h_1 = lambda(step.index - 1) - lambda(step.index - 2);
                let (r_0, r_1) = (h_0 / h, h_1 / h);
                let earlier_slope = (PAST[0] - PAST[1]) / r_1;
                let bend = (slope - earlier_slope) / (r_0 + r_1);
                let slope = slope + r_0 * bend;
                // diffusers subtracts a half where k-diffusion's `sample_dpmpp_3m_sde` adds it; its images are the reference.
                let of_bend = match self.in_original && self.stochastic {
                    true => second() + 1.0,
                    false => second(),
                };
                next = next + scale * first() * slope + scale * of_bend * bend;
            }
        }
        if self.stochastic {
            let deviation = match self.in_original {
                true => -growth,
                false => (2.0 * h).exp_m1(),
            };
            next = next + next_sigma * deviation.sqrt() * NOISE;
        }
        next
    }
}

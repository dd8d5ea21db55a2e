//! PNDM, as diffusers' `PNDMScheduler` (<https://arxiv.org/abs/2202.09778>): linear multistep, started either by three
//! Runge-Kutta steps of four evaluations each or (`skip_prk_steps`, also known as PLMS) by a step of two.

use super::linear::{Linear, OUTPUT, PAST, SAMPLE, SAVED, ZERO};
use super::options::Inputs;
use super::settings::{PredictionType, Settings};
use super::training::Training;
use super::{Noise, PlanStep, SamplingPlan, SchedulerError, timesteps};

/// Evaluations of a Runge-Kutta step, and the fewest steps that such a start can begin.
const ORDER: usize = 4;

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let (settings, count) = (&inputs.settings, inputs.count());
    let method = Method {
        settings,
        training: &inputs.training,
        step_ratio: (settings.num_train_timesteps / count) as i64,
    };
    let timesteps = timesteps::whole(settings, count);
    let mut steps = if settings.skip_prk_steps {
        method.linear_multistep(&timesteps, inputs.begin)?
    } else if count < ORDER {
        return Err(SchedulerError::StepCount {
            requested: count,
            supported: format!(
                "at least {ORDER} (the Runge-Kutta start needs them; plms does without)"
            ),
        });
    } else if inputs.begin > 0 {
        let supported = "1 with the Runge-Kutta start (plms does without)";
        let strength = inputs.options.strength.to_string();
        return Err(inputs.refuse("strength", strength, supported));
    } else {
        let mut steps = method.runge_kutta(&timesteps)?;
        for &timestep in &timesteps[ORDER - 1..] {
            steps.push(method.multistep(timestep, PAST.len())?);
        }
        steps
    };
    if inputs.options.flax {
        steps.truncate(count);
    }
    SamplingPlan::of_training(&inputs.training, steps)
}

/// Formula (9) of the paper for two timesteps: `next = sample * x + output * out`.
struct Transfer {
    sample: f64,
    output: f64,
}

impl Transfer {
    fn apply(&self, sample: Linear, output: Linear) -> Linear {
        self.sample * sample + self.output * output
    }
}

struct Method<'a> {
    settings: &'a Settings,
    training: &'a Training,
    /// Training timesteps between two steps.
    step_ratio: i64,
}

impl Method<'_> {
    fn transfer(&self, timestep: i64, previous: i64) -> Result<Transfer, SchedulerError> {
        let alpha = self.training.alpha(timestep)?;
        let previous_alpha = self
            .training
            .alpha_or_final(previous, self.settings.set_alpha_to_one)?;
        let (beta, previous_beta) = (1.0 - alpha, 1.0 - previous_alpha);
        let sample = (previous_alpha / alpha).sqrt();
        let denominator = alpha * previous_beta.sqrt() + (alpha * beta * previous_alpha).sqrt();
        let eps = -(previous_alpha - alpha) / denominator;
        Ok(match self.settings.prediction_type {
            PredictionType::VPrediction => Transfer {
                sample: sample + eps * beta.sqrt(),
                output: eps * alpha.sqrt(),
            },
            _ => Transfer {
                sample,
                output: eps,
            },
        })
    }

    /// A step that extrapolates from this output and `past` earlier ones (Adams-Bashforth).
    fn multistep(&self, timestep: i64, past: usize) -> Result<PlanStep, SchedulerError> {
        let transfer = self.transfer(timestep, timestep - self.step_ratio)?;
        let output = match past {
            1 => (3.0 * OUTPUT - PAST[0]) / 2.0,
            2 => (23.0 * OUTPUT - 16.0 * PAST[0] + 5.0 * PAST[1]) / 12.0,
            _ => (55.0 * OUTPUT - 59.0 * PAST[0] + 37.0 * PAST[1] - 9.0 * PAST[2]) / 24.0,
        };
        let next = [
            transfer.apply(SAMPLE, output),
            OUTPUT,
            PAST[0],
            PAST[1],
            ZERO,
        ];
        Ok(PlanStep::new(timestep as f64, 1.0, next, Noise::None))
    }

    /// Multistep from the start: the first step goes there and, with the mean of the outputs at both ends, again from where
    /// it started; so the second timestep is there twice. A plan that begins part-way is short of that second one, as in
    /// diffusers.
    fn linear_multistep(
        &self,
        timesteps: &[i64],
        begin: usize,
    ) -> Result<Vec<PlanStep>, SchedulerError> {
        let mut evaluated_at = timesteps.to_vec();
        if let Some(&second) = timesteps.get(1) {
            evaluated_at.insert(1, second);
        }
        let evaluation = |(past, &timestep): (usize, &i64)| match past {
            0 => {
                let transfer = self.transfer(timestep, timestep - self.step_ratio)?;
                let next = [transfer.apply(SAMPLE, OUTPUT), OUTPUT, ZERO, ZERO, SAMPLE];
                Ok(PlanStep::new(timestep as f64, 1.0, next, Noise::None))
            }
            1 => {
                let transfer = self.transfer(timestep + self.step_ratio, timestep)?;
                let mean = (OUTPUT + PAST[0]) / 2.0;
                let next = [transfer.apply(SAVED, mean), PAST[0], ZERO, ZERO, ZERO];
                Ok(PlanStep::new(timestep as f64, 1.0, next, Noise::None))
            }
            _ => self.multistep(timestep, (past - 1).min(PAST.len())),
        };
        evaluated_at[begin..]
            .iter()
            .enumerate()
            .map(evaluation)
            .collect()
    }

    /// The first three steps by Runge-Kutta, leaving three past outputs.
    ///
    /// A step starts from a sample s, and the model sees s moved half way with the first output, half way with the second, all
    /// the way with the third; the step itself is `full(s, (e1 + 2 e2 + 2 e3 + e4) / 6)`. The three past outputs fill
    /// their slots, so only one is left for both s and the sum. It holds the step as far as the outputs are known, which is
    /// linear in s and the sum, and s is solved for from it and the sample that the model has just seen.
    fn runge_kutta(&self, timesteps: &[i64]) -> Result<Vec<PlanStep>, SchedulerError> {
        let half_ratio = self.step_ratio / 2;
        let mut steps = Vec::with_capacity(ORDER * (ORDER - 1));
        for pair in timesteps[..ORDER].windows(2) {
            let (start, end) = (pair[0], pair[1]);
            let middle = end + half_ratio;
            let first = self.transfer(start, start - half_ratio)?;
            let second = self.transfer(start, middle)?;
            let full = self.transfer(start, end)?;

            let next = [
                first.apply(SAMPLE, OUTPUT),
                OUTPUT,
                PAST[0],
                PAST[1],
                full.apply(SAMPLE, OUTPUT / 6.0),
            ];
            steps.push(PlanStep::new(start as f64, 1.0, next, Noise::None));

            let keep = |next: Linear, saved: Linear| [next, PAST[0], PAST[1], PAST[2], saved];
            let sum = SAVED + full.output / 3.0 * OUTPUT;
            let sample = (SAMPLE - first.output * PAST[0]) / first.sample;
            steps.push(PlanStep::new(
                middle as f64,
                1.0,
                keep(second.apply(sample, OUTPUT), sum),
                Noise::None,
            ));

            // SAMPLE = second(s, e2) and SAVED = full(s, e1 / 6 + e2 / 3), without e2.
            let ratio = 3.0 * second.output / full.output;
            let sample = (SAMPLE - ratio * (SAVED - full.output / 6.0 * PAST[0]))
                / (second.sample - ratio * full.sample);
            steps.push(PlanStep::new(
                middle as f64,
                1.0,
                keep(full.apply(sample, OUTPUT), sum),
                Noise::None,
            ));

            let next = SAVED + full.output / 6.0 * OUTPUT;
            steps.push(PlanStep::new(
                end as f64,
                1.0,
                keep(next, ZERO),
                Noise::None,
            ));
        }
        Ok(steps)
    }
}

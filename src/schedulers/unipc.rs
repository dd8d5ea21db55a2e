//! UniPC, as diffusers' `UniPCMultistepScheduler` (<https://arxiv.org/abs/2302.04867>): every output first corrects the sample
//! that it was made at, then predicts the next.

use super::linear::{Linear, OUTPUT, PAST, SAMPLE, SAVED, ZERO};
use super::options::Inputs;
use super::prediction::unit_variance;
use super::schedule::Schedule;
use super::settings::{Settings, SolverType};
use super::{Noise, PlanStep, SamplingPlan, SchedulerError};

const MAX_ORDER: usize = 3;

pub(super) fn plan(inputs: &Inputs<'_>) -> Result<SamplingPlan, SchedulerError> {
    let settings = &inputs.settings;
    let solver_order = inputs.order(settings.solver_order, MAX_ORDER)?;
    let schedule = Schedule::new(inputs)?;
    let method = Method {
        settings,
        sigmas: &schedule.sigmas,
    };
    let count = schedule.timesteps.len();
    let mut steps = Vec::new();
    let mut last_order = 0;
    for step in schedule.intervals() {
        let (alpha, sigma) = unit_variance(step.sigma);
        let (original, noise) = settings
            .prediction_type
            .denoise(alpha, sigma, SAMPLE, OUTPUT);
        let output = match settings.predict_x0 {
            true => original,
            false => noise,
        };
        let taken = schedule.taken_before(step.index);
        let corrects = taken > 0 && !settings.disable_corrector.contains(&(step.index - 1));
        let sample = match corrects {
            true => method.correct(step.index, last_order, output),
            false => SAMPLE,
        };
        let to_the_end = match settings.lower_order_final {
            true => count - step.index,
            false => MAX_ORDER,
        };
        let order = solver_order.min(to_the_end).min(taken + 1);
        let next = method.predict(step.index, order, sample, output);
        let next = [next, output, PAST[0], PAST[1], sample];
        steps.push(PlanStep::new(step.timestep, 1.0, next, Noise::None));
        last_order = order;
    }
    Ok(schedule.unit_variance_plan(steps))
}

struct Method<'a> {
    settings: &'a Settings,
    sigmas: &'a [f64],
}

/// What the predictor and the corrector share: the step from `from` to `from + 1`, with outputs at and before `from`.
struct Step {
    /// The next sample but for the differences of outputs.
    base: Linear,
    /// The factor of their sum.
    scale: f64,
    /// Where the earlier outputs lie, relative to the step, and 1 for its end.
    ratios: Vec<f64>,
    /// The differences between the earlier outputs and the one at the start, divided by their ratios.
    slopes: Vec<Linear>,
    /// The right side of the equation for the slopes' weights.
    weights_rhs: Vec<f64>,
}

impl Method<'_> {
    /// UniP: the sample after step `index`, from this output and the past ones.
    fn predict(&self, index: usize, order: usize, sample: Linear, output: Linear) -> Linear {
        let step = self.step(index, order, sample, [output, PAST[0], PAST[1]]);
        let weights = match order {
            1 => return step.base,
            // diffusers takes a half here, which the equation gives only for h = 0.
            2 => vec![0.5],
            _ => solve(
                &powers(&step.ratios[..order - 1]),
                &step.weights_rhs[..order - 1],
            ),
        };
        step.base + step.scale * weighted_sum(&weights, &step.slopes)
    }

    /// UniC: the sample at step `index` again, from the sample before (saved) with the output at the predicted one.
    fn correct(&self, index: usize, order: usize, output: Linear) -> Linear {
        let mut step = self.step(index - 1, order, SAVED, PAST);
        step.slopes.push(output - PAST[0]);
        let weights = match order {
            1 => vec![0.5],
            _ => solve(&powers(&step.ratios), &step.weights_rhs),
        };
        step.base + step.scale * weighted_sum(&weights, &step.slopes)
    }

    /// The step from `from` to the next, starting from `sample` with `outputs` at and before `from`, the latest first.
    fn step(&self, from: usize, order: usize, sample: Linear, outputs: [Linear; 3]) -> Step {
        let lambda = |index: usize| -self.sigmas[index].ln();
        let (alpha, sigma) = unit_variance(self.sigmas[from]);
        let (next_alpha, next_sigma) = unit_variance(self.sigmas[from + 1]);
        let h = lambda(from + 1) - lambda(from);
        let h_signed = if self.settings.predict_x0 { -h } else { h };
        let growth = h_signed.exp_m1();
        let b_h = match self.settings.solver_type {
            SolverType::Bh1 => h_signed,
            // A config of DPM-Solver or DEIS means the default, as in diffusers.
            _ => growth,
        };
        let (of_sample, of_output) = match self.settings.predict_x0 {
            true => (next_sigma / sigma, next_alpha),
            false => (next_alpha / alpha, next_sigma),
        };
        let mut ratios: Vec<f64> = (1..order)
            .map(|i| (lambda(from - i) - lambda(from)) / h)
            .collect();
        let slopes = ratios
            .iter()
            .zip(&outputs[1..])
            .map(|(&ratio, &earlier)| (earlier - outputs[0]) / ratio)
            .collect();
        ratios.push(1.0);
        let mut weights_rhs = Vec::with_capacity(order);
        let mut factorial = 1.0;
        let mut phi = growth / h_signed - 1.0;
        for i in 1..=order {
            weights_rhs.push(phi * factorial / b_h);
            factorial *= (i + 1) as f64;
            phi = phi / h_signed - 1.0 / factorial;
        }
        Step {
            base: of_sample * sample - of_output * growth * outputs[0],
            scale: -of_output * b_h,
            ratios,
            slopes,
            weights_rhs,
        }
    }
}

fn weighted_sum(weights: &[f64], terms: &[Linear]) -> Linear {
    weights
        .iter()
        .zip(terms)
        .fold(ZERO, |sum, (&weight, &term)| sum + weight * term)
}

/// The matrix of the powers 0, 1, … of `bases`, one power a row.
fn powers(bases: &[f64]) -> Vec<Vec<f64>> {
    (0..bases.len())
        .map(|power| bases.iter().map(|base| base.powi(power as i32)).collect())
        .collect()
}

/// Solves a small system of equations by elimination with pivots.
fn solve(matrix: &[Vec<f64>], rhs: &[f64]) -> Vec<f64> {
    let n = rhs.len();
    let mut rows: Vec<Vec<f64>> = matrix
        .iter()
        .zip(rhs)
        .map(|(row, &right)| [row.as_slice(), &[right]].concat())
        .collect();
    for column in 0..n {
        let size = |row: &usize| rows[*row][column].abs();
        let pivot = (column..n).max_by(|a, b| size(a).total_cmp(&size(b)));
        rows.swap(column, pivot.unwrap_or(column));
        let pivot_row = rows[column].clone();
        for row in rows.iter_mut().skip(column + 1) {
            let factor = row[column] / pivot_row[column];
            for (value, pivot) in row.iter_mut().zip(&pivot_row) {
                *value -= factor * pivot;
            }
        }
    }
    let mut solution = vec![0.0; n];
    for row in (0..n).rev() {
        let known: f64 = (row + 1..n).map(|i| rows[row][i] * solution[i]).sum();
        solution[row] = (rows[row][n] - known) / rows[row][row];
    }
    solution
}

//! Sigma schedules: the noise levels that samplers in the sigma parametrisation step through.

use super::SchedulerError;
use super::sampler::Class;
use super::settings::Settings;
use super::timesteps::linspace;

/// The sigmas of training, ascending, `sqrt((1 - alpha) / alpha)`. f32 values, as torch computes them.
#[derive(Clone, Debug)]
pub(super) struct SigmaTable {
    sigmas: Vec<f64>,
    logarithms: Vec<f64>,
}

impl SigmaTable {
    pub(super) fn new(alphas_cumprod: &[f32]) -> SigmaTable {
        let sigmas: Vec<f64> = alphas_cumprod
            .iter()
            .map(|&alpha| f64::from(((1.0 - alpha) / alpha).sqrt()))
            .collect();
        let logarithms = sigmas
            .iter()
            .map(|sigma| f64::from(sigma.ln() as f32))
            .collect();
        SigmaTable { sigmas, logarithms }
    }

    pub(super) fn min(&self) -> f64 {
        self.sigmas[0]
    }

    pub(super) fn max(&self) -> f64 {
        self.sigmas[self.sigmas.len() - 1]
    }

    /// How many timesteps of training have a logarithm of the signal-to-noise ratio, -ln(sigma), of at least `lambda_min`.
    pub(super) fn count_above(&self, lambda_min: f64) -> usize {
        self.logarithms
            .partition_point(|logarithm| -logarithm >= lambda_min)
    }

    /// The sigma of a timestep, which may lie between two of training and is clamped to them (`numpy.interp`).
    pub(super) fn at(&self, timestep: f64) -> f64 {
        let last = self.sigmas.len() - 1;
        let timestep = timestep.clamp(0.0, last as f64);
        let low = (timestep as usize).min(last.saturating_sub(1));
        let high = (low + 1).min(last);
        self.sigmas[low] + (timestep - low as f64) * (self.sigmas[high] - self.sigmas[low])
    }

    /// The timestep of a sigma, between those of training (diffusers' `_sigma_to_t`).
    pub(super) fn timestep(&self, sigma: f64) -> f64 {
        let logarithm = sigma.max(1e-10).ln();
        let last = self.logarithms.len() - 1;
        let below = self.logarithms.partition_point(|&other| other <= logarithm);
        let low = below.saturating_sub(1).min(last.saturating_sub(1));
        let high = (low + 1).min(last);
        let (start, end) = (self.logarithms[low], self.logarithms[high]);
        let weight = ((start - logarithm) / (start - end)).clamp(0.0, 1.0);
        (1.0 - weight) * low as f64 + weight * high as f64
    }
}

/// A spacing of sigmas that replaces the one by timesteps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spacing {
    Karras,
    Exponential,
    Beta,
    /// Evenly in the logarithm, over all of training ("DPM-Solver++", diffusers' `use_lu_lambdas`).
    Lu,
}

impl Spacing {
    /// The spacing that the settings ask a class for, if any.
    ///
    /// # Errors
    /// More than one.
    pub(super) fn of(class: Class, settings: &Settings) -> Result<Option<Spacing>, SchedulerError> {
        let asked = [
            (settings.use_karras_sigmas, Spacing::Karras),
            (settings.use_exponential_sigmas, Spacing::Exponential),
            (settings.use_beta_sigmas, Spacing::Beta),
        ];
        let mut asked = asked
            .into_iter()
            .filter_map(|(asked, spacing)| asked.then_some(spacing));
        let spacing = asked.next();
        if asked.next().is_some() {
            return Err(SchedulerError::SigmaSpacings);
        }
        let lu = settings.use_lu_lambdas && class == Class::DpmSolverMultistep;
        Ok(match spacing {
            _ if !class.spaces_sigmas() => None,
            Some(Spacing::Karras) => spacing,
            _ if lu => Some(Spacing::Lu),
            _ => spacing,
        })
    }

    /// `count` sigmas from `max` down to `min`.
    pub(super) fn sigmas(self, min: f64, max: f64, count: usize) -> Vec<f64> {
        match self {
            // "Elucidating the Design Space of Diffusion-Based Generative Models", equation 5.
            Spacing::Karras => {
                let rho = 7.0;
                let (low, high) = (min.powf(1.0 / rho), max.powf(1.0 / rho));
                linspace(0.0, 1.0, count)
                    .into_iter()
                    .map(|ramp| (high + ramp * (low - high)).powf(rho))
                    .collect()
            }
            Spacing::Exponential | Spacing::Lu => linspace(max.ln(), min.ln(), count)
                .into_iter()
                .map(f64::exp)
                .collect(),
            // "Beta Sampling is All You Need", with both parameters 0.6.
            Spacing::Beta => linspace(0.0, 1.0, count)
                .into_iter()
                .map(|ramp| min + beta_quantile(1.0 - ramp, 0.6) * (max - min))
                .collect(),
        }
    }
}

/// The quantile of the beta distribution whose two parameters are both `a`.
fn beta_quantile(probability: f64, a: f64) -> f64 {
    if probability > 0.5 {
        return 1.0 - beta_quantile(1.0 - probability, a);
    }
    let target = probability * 2.0 * incomplete_beta(0.5, a);
    let (mut low, mut high) = (0.0, 0.5);
    for _ in 0..100 {
        let middle = 0.5 * (low + high);
        if incomplete_beta(middle, a) < target {
            low = middle
        } else {
            high = middle
        }
    }
    0.5 * (low + high)
}

/// The integral of `(t (1 - t))^(a - 1)` from 0 to `x`, for `x` up to a half, by its power series.
fn incomplete_beta(x: f64, a: f64) -> f64 {
    let mut term = x.powf(a);
    let mut sum = term / a;
    for k in 1..64 {
        let k = f64::from(k);
        term *= (k - a) / k * x;
        sum += term / (a + k);
    }
    sum
}

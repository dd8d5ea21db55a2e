//! The noise schedule of training: betas and the cumulative products of alphas.
//!
//! diffusers computes these in f32, and `1 - alphas_cumprod` near the first timestep keeps only four digits of
//! it, so the same roundings are made here; everything after this table is f64.

use super::SchedulerError;
use super::sampler::Class;
use super::settings::{BetaSchedule, Settings};
use super::sigmas::SigmaTable;

/// The noise schedule that the model was trained with.
pub(super) struct Training {
    alphas_cumprod: Vec<f32>,
    /// Whether nothing of the signal is left at the last timestep.
    zero_snr: bool,
}

impl Training {
    pub(super) fn new(class: Class, settings: &Settings) -> Training {
        let zero_snr = settings.rescale_betas_zero_snr && class.rescales_betas();
        let mut betas = betas(settings);
        if zero_snr {
            betas = rescale_to_zero_snr(&betas);
        }
        let alphas_cumprod = cumulative_products(betas.iter().map(|beta| 1.0 - beta));
        Training {
            alphas_cumprod,
            zero_snr,
        }
    }

    /// The cumulative product of alphas at a timestep.
    pub(super) fn alpha(&self, timestep: i64) -> Result<f64, SchedulerError> {
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

    /// The cumulative product of alphas at a timestep that need not be whole: between two it is on the line that joins them.
    pub(super) fn alpha_near(&self, timestep: f64) -> f64 {
        let last = self.alphas_cumprod.len().saturating_sub(1);
        let at = |index: usize| f64::from(self.alphas_cumprod[index.min(last)]);
        let below = timestep.max(0.0) as usize;
        let part = timestep.max(0.0).fract();
        at(below) * (1.0 - part) + at(below + 1) * part
    }

    /// That at a whole timestep; before the first, where the last step ends, 1 or the first timestep's.
    pub(super) fn alpha_or_final(
        &self,
        timestep: i64,
        set_alpha_to_one: bool,
    ) -> Result<f64, SchedulerError> {
        match timestep {
            ..0 if set_alpha_to_one => Ok(1.0),
            ..0 => self.alpha(0),
            _ => self.alpha(timestep),
        }
    }

    /// The sigmas; with zero signal, the last is merely very large.
    pub(super) fn sigmas(&self) -> SigmaTable {
        let mut alphas_cumprod = self.alphas_cumprod.clone();
        if let (true, Some(last)) = (self.zero_snr, alphas_cumprod.last_mut()) {
            *last = 2f32.powi(-24);
        }
        SigmaTable::new(&alphas_cumprod)
    }
}

fn betas(settings: &Settings) -> Vec<f32> {
    let count = settings.num_train_timesteps;
    let (start, end) = (settings.beta_start, settings.beta_end);
    match (&settings.trained_betas, settings.beta_schedule) {
        (Some(betas), _) => betas.iter().map(|&beta| beta as f32).collect(),
        (None, BetaSchedule::Linear) => linspace(start as f32, end as f32, count),
        (None, BetaSchedule::ScaledLinear) => {
            linspace(start.sqrt() as f32, end.sqrt() as f32, count)
                .into_iter()
                .map(|root| root * root)
                .collect()
        }
        (None, BetaSchedule::SquaredcosCapV2) => {
            let alpha_bar = |t: f64| {
                ((t + 0.008) / 1.008 * std::f64::consts::FRAC_PI_2)
                    .cos()
                    .powi(2)
            };
            let n = count as f64;
            (0..count)
                .map(|i| {
                    (1.0 - alpha_bar((i + 1) as f64 / n) / alpha_bar(i as f64 / n)).min(0.999)
                        as f32
                })
                .collect()
        }
    }
}

/// `torch.linspace` in f32, which counts from both ends to the middle.
pub(super) fn linspace(start: f32, end: f32, count: usize) -> Vec<f32> {
    if count == 1 {
        return vec![start];
    }
    let step = (end - start) / (count - 1) as f32;
    (0..count)
        .map(|i| {
            if i < count / 2 {
                start + step * i as f32
            } else {
                end - step * (count - 1 - i) as f32
            }
        })
        .collect()
}

/// `torch.cumprod` on the CPU: the running product is f64, each result is rounded to f32.
fn cumulative_products(alphas: impl Iterator<Item = f32>) -> Vec<f32> {
    alphas
        .scan(1.0f64, |product, alpha| {
            *product *= f64::from(alpha);
            Some(*product as f32)
        })
        .collect()
}

/// Rescales the betas so that nothing of the signal is left at the last timestep
/// ("Common Diffusion Noise Schedules and Sample Steps are Flawed", algorithm 1).
fn rescale_to_zero_snr(betas: &[f32]) -> Vec<f32> {
    let mut roots = cumulative_products(betas.iter().map(|beta| 1.0 - beta));
    roots.iter_mut().for_each(|alpha| *alpha = alpha.sqrt());
    let (Some(&first), Some(&last)) = (roots.first(), roots.last()) else {
        return Vec::new();
    };
    let alpha_bars: Vec<f32> = roots
        .iter()
        .map(|root| (root - last) * (first / (first - last)))
        .map(|root| root * root)
        .collect();
    let rest = alpha_bars.windows(2).map(|pair| 1.0 - pair[1] / pair[0]);
    std::iter::once(1.0 - alpha_bars[0]).chain(rest).collect()
}

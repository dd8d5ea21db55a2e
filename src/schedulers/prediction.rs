use super::linear::{Linear, OUTPUT, SAMPLE};
use super::settings::PredictionType;

impl PredictionType {
    /// The original sample and the noise that `output` tells of `sample = alpha * original + sigma * noise`.
    pub(super) fn denoise(
        self,
        alpha: f64,
        sigma: f64,
        sample: Linear,
        output: Linear,
    ) -> (Linear, Linear) {
        match self {
            PredictionType::Epsilon => ((sample - sigma * output) / alpha, output),
            PredictionType::Sample => (output, (sample - alpha * output) / sigma),
            PredictionType::VPrediction => (
                alpha * sample - sigma * output,
                alpha * output + sigma * sample,
            ),
        }
    }

    /// The original sample that the model tells of the current one, which is `original + sigma * noise`: the model itself
    /// sees it scaled to unit variance.
    pub(super) fn original(self, sigma: f64) -> Linear {
        let (alpha, scaled_sigma) = unit_variance(sigma);
        self.denoise(alpha, scaled_sigma, alpha * SAMPLE, OUTPUT).0
    }

    /// The derivative of the current sample by sigma.
    pub(super) fn derivative(self, sigma: f64) -> Linear {
        (SAMPLE - self.original(sigma)) / sigma
    }
}

/// The factors of the original sample and the noise in `original + sigma * noise` scaled to unit variance.
pub(super) fn unit_variance(sigma: f64) -> (f64, f64) {
    let alpha = 1.0 / (sigma * sigma + 1.0).sqrt();
    (alpha, sigma * alpha)
}

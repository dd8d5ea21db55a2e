use super::Model;
use crate::request::Request;
use crate::schedulers::{PredictionType, Sampler, TimestepSpacing};

/// What a model is asked for if nobody says.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Defaults {
    /// Steps.
    pub steps: usize,
    /// The guidance scale.
    pub guidance: f32,
}

impl Model {
    /// What its files say that it is to be asked for. A model whose own sampler is LCM or TCD was distilled for few steps, and
    /// so was one with an Euler sampler that steps from the last timestep and predicts noise (SDXL Turbo, Lightning); 20 steps
    /// are taken of others. Guidance is diffusers' default for the kind of model: 7.5, or 5 for SDXL; distilled models do
    /// without (0), but for those that are told of the scale (8).
    pub fn defaults(&self) -> Defaults {
        let few = self.is_distilled();
        Defaults {
            steps: if few { 4 } else { 20 },
            guidance: match (self.unet.guidance_dim, few, self.recipe.pooled_width()) {
                (Some(_), ..) => 8.0,
                (None, true, _) => 0.0,
                (None, false, 0) => 7.5,
                _ => 5.0,
            },
        }
    }

    /// A picture for each prompt, with the steps and the guidance of [`Model::defaults`].
    pub fn request(&self, prompts: impl IntoIterator<Item = impl Into<String>>) -> Request {
        let Defaults { steps, guidance } = self.defaults();
        Request::of(prompts).steps(steps).guidance(guidance)
    }

    fn is_distilled(&self) -> bool {
        let Ok(sampler) = self.scheduler.sampler() else {
            return false;
        };
        let Ok(settings) = self.scheduler.settings(sampler) else {
            return false;
        };
        let named = |names: &[&str]| {
            names
                .iter()
                .any(|name| name.parse().is_ok_and(|named: Sampler| named == sampler))
        };
        let from_the_last = settings.timestep_spacing == TimestepSpacing::Trailing
            && settings.prediction_type == PredictionType::Epsilon
            && !settings.rescale_betas_zero_snr;
        named(&["lcm", "tcd"]) || (named(&["euler", "euler_a"]) && from_the_last)
    }
}

use super::{Concat, Model};
use crate::request::Request;

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
    /// What its files say that it is to be asked for. 4 steps are taken of models that were distilled for few
    /// ([`SchedulerConfig::is_for_few_steps`](crate::schedulers::SchedulerConfig::is_for_few_steps)), 20 of others. Guidance is diffusers' default for the kind of model: 7.5, or 5 for SDXL; distilled models do
    /// without (0), but for those that are told of the scale (8).
    pub fn defaults(&self) -> Defaults {
        let few = self.scheduler.is_for_few_steps();
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

    /// How much of a picture to start from is given up, as in diffusers' pipelines; `masked` says whether a mask keeps a part of
    /// it.
    pub fn default_strength(&self, masked: bool) -> f64 {
        match (self.recipe.concat, masked, self.recipe.pooled_width()) {
            (Concat::Picture, ..) => 1.0,
            (_, true, 0) => 1.0,
            // So much that the picture counts still, for the noise that it starts from.
            (_, true, _) => 0.9999,
            _ => 0.8,
        }
    }

    /// A picture for each prompt, with the steps and the guidance of [`Model::defaults`].
    pub fn request(&self, prompts: impl IntoIterator<Item = impl Into<String>>) -> Request {
        let Defaults { steps, guidance } = self.defaults();
        Request::of(prompts).steps(steps).guidance(guidance)
    }
}

use crate::random::Rng;
use crate::schedulers::{PlanOptions, Sampler};
use ndarray::Array3;

/// A picture that is asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    /// What to draw.
    pub prompt: String,
    /// What guidance leads away from.
    pub negative_prompt: String,
    /// How noise becomes a picture.
    pub sampling: Sampling,
    /// How closely the prompt is followed.
    pub guidance: Guidance,
    /// What the picture begins as.
    pub start: Start,
    /// Its random numbers.
    pub seed: Seed,
}

/// How noise becomes a picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sampling {
    /// The sampler; the model's own if `None`.
    pub sampler: Option<Sampler>,
    /// What is asked of it. `flax` is set by [`Compat::Flax`](super::Compat::Flax) alone.
    pub plan: PlanOptions,
}

/// How closely a prompt is followed.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Guidance {
    /// How far the prediction is pushed from the negative prompt to the prompt. At 1 and below the negative prompt is not
    /// looked at, as in diffusers, and a step is half the work.
    pub scale: f32,
    /// How far a guided prediction is brought back to the deviation that the prompt's alone has, 0 to 1 ("Common Diffusion
    /// Noise Schedules and Sample Steps are Flawed", diffusers' `guidance_rescale`).
    pub rescale: f32,
    /// The part of the evaluations, from the start, that is guided, 0 to 1; the rest are half the work.
    pub until: f32,
}

/// What a picture begins as.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Start {
    /// Noise of its seed.
    Noise,
    /// This noise of unit variance, `[c, h, w]`.
    Latents(Array3<f32>),
}

/// The random numbers of a picture: those of picture `index` of the seed `value`. With [`Rng::JaxLegacy`] they also depend
/// on how many pictures there are in the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Seed {
    /// The seed.
    pub value: u64,
    /// Which picture of the seed, counted from 0.
    pub index: usize,
    /// Whose random numbers they are.
    pub rng: Rng,
}

impl Picture {
    pub(super) fn new(prompt: impl Into<String>, index: usize) -> Picture {
        Picture {
            prompt: prompt.into(),
            negative_prompt: String::new(),
            sampling: Sampling {
                sampler: None,
                plan: PlanOptions::new(50),
            },
            guidance: Guidance {
                scale: 7.5,
                rescale: 0.0,
                until: 1.0,
            },
            start: Start::Noise,
            seed: Seed {
                value: 0,
                index,
                rng: Rng::Jax,
            },
        }
    }
}

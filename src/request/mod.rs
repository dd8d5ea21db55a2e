//! What is asked for: plain data, known without a device.

mod control;
mod error;
mod picture;

pub use control::Control;
pub use error::{Field, RequestError};
pub use picture::{Guidance, Handover, Mask, MicroConditioning, Picture, Sampling, Seed, Start};

use crate::prompt::Syntax;
use crate::random::Rng;
use crate::schedulers::{Sampler, Steps};
use std::num::NonZeroUsize;

/// Some pictures of one size, made together. Every setting is a picture's own.
///
/// ```
/// use stablejet::request::Request;
/// use stablejet::schedulers::Sampler;
///
/// // One picture with every sampler, in one batch.
/// let samplers: Vec<Sampler> = Sampler::all().collect();
/// let request = Request::of(vec!["a red circle"; samplers.len()])
///     .steps(20)
///     .seed(7)
///     .each(|i, picture| {
///         picture.sampling.sampler = Some(samplers[i]);
///         picture.seed.index = 0;
///     });
/// assert_eq!(request.pictures.len(), 19);
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The pictures.
    pub pictures: Vec<Picture>,
    /// Pixels, `[height, width]`; what the model was trained for if `None`.
    pub size: Option<[usize; 2]>,
    /// Another program whose pictures are to be reproduced, with its seeds and its quirks.
    pub compat: Option<Compat>,
    /// What comes back.
    pub keep: Keep,
    /// After how many evaluations of a picture, again and again, the observer sees what it would become
    /// ([`Event::Preview`](crate::pipeline::Event::Preview)); never if `None`.
    pub preview_every: Option<NonZeroUsize>,
}

/// A program to be compatible with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Compat {
    /// diffusers' `FlaxStableDiffusionPipeline`, called as its tutorial does: the key is split (in JAX's old numbering) into
    /// one for each device, which draws the noise of its whole batch; PNDM stops one evaluation early; guidance is never
    /// off. The pictures have to fill all devices, and have one seed.
    Flax,
}

/// What comes back of a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Keep {
    /// The pictures.
    #[default]
    Pictures,
    /// Also the tensors that they were made by.
    Tensors,
}

impl Request {
    /// A picture for each prompt, with diffusers' defaults for Stable Diffusion 1.x: 50 steps, guidance 7.5
    /// ([`Model::request`](crate::model::Model::request) has a model's own). Picture `i` has the index `i` of the
    /// seed 0.
    pub fn of(prompts: impl IntoIterator<Item = impl Into<String>>) -> Request {
        let picture = |(index, prompt): (usize, _)| Picture::new(prompt, index);
        Request {
            pictures: prompts.into_iter().enumerate().map(picture).collect(),
            size: None,
            compat: None,
            keep: Keep::default(),
            preview_every: None,
        }
    }

    /// Whether a picture starts from another.
    pub fn has_images(&self) -> bool {
        self.pictures.iter().any(Picture::starts_from_image)
    }

    /// Whether a part of a picture that others start from is kept.
    pub fn has_masks(&self) -> bool {
        self.pictures.iter().any(|picture| picture.mask.is_some())
    }

    /// Changes each picture.
    #[must_use]
    pub fn each(mut self, mut change: impl FnMut(usize, &mut Picture)) -> Request {
        for (index, picture) in self.pictures.iter_mut().enumerate() {
            change(index, picture);
        }
        self
    }

    /// What all pictures are led away from.
    #[must_use]
    pub fn negative_prompt(self, prompt: impl Into<String>) -> Request {
        let prompt = prompt.into();
        self.each(|_, picture| picture.negative_prompt = Some(prompt.clone()))
    }

    /// How the prompts of all pictures are read.
    #[must_use]
    pub fn syntax(self, syntax: Syntax) -> Request {
        self.each(|_, picture| picture.syntax = syntax)
    }

    /// The sampler of all pictures.
    #[must_use]
    pub fn sampler(self, sampler: Sampler) -> Request {
        self.each(|_, picture| picture.sampling.sampler = Some(sampler))
    }

    /// The steps of all pictures.
    #[must_use]
    pub fn steps(self, steps: impl Into<Steps>) -> Request {
        let steps = steps.into();
        self.each(|_, picture| picture.sampling.plan.steps.clone_from(&steps))
    }

    /// The guidance scale of all pictures.
    #[must_use]
    pub fn guidance(self, scale: f32) -> Request {
        self.each(|_, picture| picture.guidance.scale = scale)
    }

    /// The seed of all pictures; each keeps its index.
    #[must_use]
    pub fn seed(self, seed: u64) -> Request {
        self.each(|_, picture| picture.seed.value = seed)
    }

    /// Numbers the pictures of a seed from `first` on: with the index of another request's picture, that one is made again.
    #[must_use]
    pub fn first_index(self, first: usize) -> Request {
        self.each(|index, picture| picture.seed.index = first.saturating_add(index))
    }

    /// Whose random numbers the seeds stand for.
    #[must_use]
    pub fn rng(self, rng: Rng) -> Request {
        self.each(|_, picture| picture.seed.rng = rng)
    }

    /// Height and width in pixels.
    #[must_use]
    pub fn size(mut self, size: [usize; 2]) -> Request {
        self.size = Some(size);
        self
    }

    /// Another program whose pictures are to be reproduced.
    #[must_use]
    pub fn compat(mut self, compat: Compat) -> Request {
        self.compat = Some(compat);
        self
    }

    /// After how many evaluations of a picture, again and again, the observer sees what it would become; 0 is never.
    #[must_use]
    pub fn preview_every(mut self, evaluations: usize) -> Request {
        self.preview_every = NonZeroUsize::new(evaluations);
        self
    }

    /// What comes back.
    #[must_use]
    pub fn keep(mut self, keep: Keep) -> Request {
        self.keep = keep;
        self
    }
}

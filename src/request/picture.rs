use super::Control;
use crate::image::Image;
use crate::prompt::Syntax;
use crate::random::Rng;
use crate::schedulers::{PlanOptions, Sampler};
use ndarray::Array3;
use std::sync::Arc;

/// A picture that is asked for.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Picture {
    /// What to draw.
    pub prompt: String,
    /// What the second text encoder is told instead, if the model has one; the prompt if `None`.
    pub prompt_2: Option<String>,
    /// What guidance leads away from. Without one that is the empty prompt, or nothing at all (zeros) for SDXL.
    pub negative_prompt: Option<String>,
    /// What the second text encoder is told instead; the negative prompt if `None`.
    pub negative_prompt_2: Option<String>,
    /// How the prompts are read.
    pub syntax: Syntax,
    /// How many layers of the text encoders are left out at their ends, beyond those that the model leaves out anyway. With
    /// [`Syntax::Plain`] that is diffusers' `clip_skip`, and not for the negative prompt.
    pub clip_skip: usize,
    /// What SDXL is told of the picture.
    pub micro: MicroConditioning,
    /// How noise becomes a picture.
    pub sampling: Sampling,
    /// Where a refiner takes over; it does not if `None`, and has to be there
    /// ([`Pipeline::with_refiner`](crate::Pipeline::with_refiner)) otherwise.
    pub handover: Option<Handover>,
    /// How closely the prompt is followed.
    pub guidance: Guidance,
    /// What the picture begins as.
    pub start: Start,
    /// Which part of the picture to start from is given up; all of it if `None`.
    pub mask: Option<Mask>,
    /// How far away things are, the near ones bright, for models that are told so.
    pub depth_map: Option<Arc<Image>>,
    /// What ControlNets make it follow.
    pub controls: Vec<Control>,
    /// Its random numbers.
    pub seed: Seed,
}

/// What SDXL is told of a picture beside its prompt ("SDXL: Improving Latent Diffusion Models", section 2.2). Sizes are
/// `[height, width]` in pixels, crops `[top, left]`. Other models take none of it.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct MicroConditioning {
    /// The size that the picture is to look as if it had had before it was scaled; its own size if `None`.
    pub original_size: Option<[usize; 2]>,
    /// What is to look cut off at its top and left.
    pub crop: [usize; 2],
    /// The size that it is to look made for; its own if `None`. The refiner takes none.
    pub target_size: Option<[usize; 2]>,
    /// The original size that guidance leads away from. It counts for SDXL's base if both negative sizes are given.
    pub negative_original_size: Option<[usize; 2]>,
    /// The crop that guidance leads away from; it counts beside negative sizes and for the refiner.
    pub negative_crop: [usize; 2],
    /// The target size that guidance leads away from. It counts if both negative sizes are given.
    pub negative_target_size: Option<[usize; 2]>,
    /// How well people are to like it, 1 to 10; only the refiner takes another than 6.
    pub aesthetic_score: f32,
    /// The score that guidance leads away from; only the refiner takes another than 2.5.
    pub negative_aesthetic_score: f32,
}

impl Default for MicroConditioning {
    /// diffusers' defaults.
    fn default() -> MicroConditioning {
        MicroConditioning {
            original_size: None,
            crop: [0, 0],
            target_size: None,
            negative_original_size: None,
            negative_crop: [0, 0],
            negative_target_size: None,
            aesthetic_score: 6.0,
            negative_aesthetic_score: 2.5,
        }
    }
}

/// How noise becomes a picture.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sampling {
    /// The sampler; the model's own if `None`.
    pub sampler: Option<Sampler>,
    /// What is asked of it. `flax` is set by [`Compat::Flax`](super::Compat::Flax) alone, and `strength` by what a picture
    /// [starts from](Start).
    pub plan: PlanOptions,
}

/// Where SDXL's refiner takes over from its base, both as parts of training's noise, which is all there at 0 and gone at 1
/// (diffusers' "ensemble of expert denoisers").
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Handover {
    /// Where the base ends (`denoising_end`).
    pub end: f64,
    /// Where the refiner starts (`denoising_start`).
    pub start: f64,
}

impl Handover {
    /// Where one ends the other starts.
    pub fn at(part: f64) -> Handover {
        Handover {
            end: part,
            start: part,
        }
    }

    /// The refiner starts at another part.
    #[must_use]
    pub fn start(self, start: f64) -> Handover {
        Handover { start, ..self }
    }
}

/// How closely a prompt is followed.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Guidance {
    /// How far the prediction is pushed from the negative prompt to the prompt. At 1 and below the negative prompt is not
    /// looked at, as in diffusers, and a step is half the work. A model that is told of the scale (LCM's) never looks at it.
    pub scale: f32,
    /// How far a guided prediction is brought back to the deviation that the prompt's alone has, 0 to 1 ("Common Diffusion
    /// Noise Schedules and Sample Steps are Flawed", diffusers' `guidance_rescale`).
    pub rescale: f32,
    /// The part of the evaluations, from the start, that is guided, 0 to 1; the rest are half the work. If a refiner takes over
    /// it is a part of each model's.
    pub until: f32,
    /// How closely InstructPix2Pix keeps to the picture that it changes, from 1 (`image_guidance_scale`). Below, nothing is
    /// guided. Other models do not look at it.
    pub image: f32,
}

/// What a picture begins as.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Start {
    /// Noise of its seed.
    Noise,
    /// This noise of unit variance, `[c, h, w]`.
    Latents(Array3<f32>),
    /// Another picture, stretched to the size of the pictures, with noise of the seed. If the request asks for no size, it is
    /// this picture's, each edge rounded down to a whole number of latents.
    Image {
        /// The picture.
        image: Arc<Image>,
        /// How much of it is given up, above 0 to 1: the part of the steps, from the end, that is run, which also says how
        /// much noise it gets. The least leaves one step; with 1 hardly anything of it remains. Of a picture that
        /// InstructPix2Pix changes it is 1.
        strength: f64,
    },
}

/// Which part of a picture is given up and made anew.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Mask {
    /// White where the picture is given up, stretched to the size of the pictures; what is at least half bright counts as
    /// white.
    pub image: Arc<Image>,
    /// If there is one: only the surroundings of the mask, this many pixels around it, are made, in the size that is asked
    /// for, and put back into the picture (diffusers' `padding_mask_crop`).
    pub crop: Option<usize>,
    /// Whether what is not masked gets back its very pixels, which an autoencoder changes a little. diffusers leaves them
    /// changed.
    pub paste: bool,
}

impl Mask {
    /// A mask, used as diffusers does.
    pub fn new(image: Arc<Image>) -> Mask {
        Mask {
            image,
            crop: None,
            paste: false,
        }
    }
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
    /// Whether it starts from another picture.
    pub fn starts_from_image(&self) -> bool {
        matches!(self.start, Start::Image { .. })
    }

    pub(super) fn new(prompt: impl Into<String>, index: usize) -> Picture {
        Picture {
            prompt: prompt.into(),
            prompt_2: None,
            negative_prompt: None,
            negative_prompt_2: None,
            syntax: Syntax::default(),
            clip_skip: 0,
            micro: MicroConditioning::default(),
            sampling: Sampling {
                sampler: None,
                plan: PlanOptions::new(50),
            },
            handover: None,
            guidance: Guidance {
                scale: 7.5,
                rescale: 0.0,
                until: 1.0,
                image: 1.5,
            },
            start: Start::Noise,
            mask: None,
            depth_map: None,
            controls: Vec::new(),
            seed: Seed {
                value: 0,
                index,
                rng: Rng::Jax,
            },
        }
    }
}

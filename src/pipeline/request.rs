use crate::cache::Notice;
use crate::image::Image;
use crate::program::ProgramSpec;
use crate::random::Rng;
use crate::schedulers::{Sampler, Steps};
use crate::trace::Span;
use ndarray::{Array2, Array3, Array4};

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// One picture for each.
    pub prompts: Vec<String>,
    /// What guidance leads away from, for all prompts.
    pub negative_prompt: String,
    /// How far the prediction is pushed from the negative prompt to the prompt; one for all prompts or one for each. Where all
    /// are 1 and below, the negative prompt is not looked at, as in diffusers, and a step is half the work; where only some
    /// are, those count as 1.
    pub guidance_scale: Vec<f32>,
    /// How far a guided prediction is brought back to the deviation that the prompt's alone has, 0 to 1 ("Common Diffusion
    /// Noise Schedules and Sample Steps are Flawed", diffusers' `guidance_rescale`).
    pub guidance_rescale: f32,
    /// The part of the evaluations, from the start, that is guided, 0 to 1; the rest are half the work.
    pub guidance_until: f32,
    /// The sampler; the model's own if `None`.
    pub sampler: Option<Sampler>,
    /// The sampling steps.
    pub steps: Steps,
    /// The fresh noise of DDIM and TCD; see [`PlanOptions`](crate::schedulers::PlanOptions).
    pub eta: f64,
    /// The order of a multistep sampler, if not its own; see [`PlanOptions`](crate::schedulers::PlanOptions).
    pub order: Option<usize>,
    /// The seed of the noise. Picture `i` depends on the seed and `i` alone (with [`Rng::JaxLegacy`] also on how many
    /// there are).
    pub seed: u64,
    /// The `i` of the first picture: with that of another request, one of its pictures is made alone. 0 with
    /// [`Rng::JaxLegacy`] and [`Compat::Flax`].
    pub first_index: usize,
    /// Whose random numbers the seed stands for.
    pub rng: Rng,
    /// Another program whose pictures are to be reproduced, with its seeds and its quirks.
    pub compat: Option<Compat>,
    /// Pixels, `[height, width]`; what the model was trained for if `None`.
    pub size: Option<[usize; 2]>,
    /// Initial noise of unit variance instead of the seed's: `[n, c, h, w]`, one for each prompt.
    pub latents: Option<Array4<f32>>,
}

impl Default for Request {
    /// diffusers' defaults: 50 steps, guidance 7.5.
    fn default() -> Request {
        Request {
            prompts: Vec::new(),
            negative_prompt: String::new(),
            guidance_scale: vec![7.5],
            guidance_rescale: 0.0,
            guidance_until: 1.0,
            sampler: None,
            steps: Steps::Count(50),
            eta: 0.0,
            order: None,
            seed: 0,
            first_index: 0,
            rng: Rng::Jax,
            compat: None,
            size: None,
            latents: None,
        }
    }
}

/// A program to be compatible with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compat {
    /// diffusers' `FlaxStableDiffusionPipeline`, called as its tutorial does: the key is split (in JAX's old numbering) into
    /// one for each device, which draws the noise of its whole batch; PNDM stops one evaluation early; guidance is never
    /// off. The prompts have to fill all devices.
    Flax,
}

/// What was made, in the order of the prompts.
#[derive(Debug)]
pub struct Generated {
    /// The pictures.
    pub images: Vec<Image>,
    /// The sampler that ran.
    pub sampler: Sampler,
    /// Height and width in pixels.
    pub size: [usize; 2],
    /// `[n, tokens]`.
    pub token_ids: Array2<i32>,
    /// `[n, tokens, c]`, of the prompts (not the negative one).
    pub text_embeddings: Array3<f32>,
    /// The noise of unit variance, before the sampler's initial sigma: `[n, c, h, w]`.
    pub latents: Array4<f32>,
    /// What was decoded: `[n, c, h, w]`.
    pub final_latents: Array4<f32>,
    /// `[n, 3, h, w]` in [0, 1].
    pub pixels: Array4<f32>,
    /// How many tokens of each prompt had no room.
    pub dropped_tokens: Vec<usize>,
    /// What a user should know of the caches of executables and weights.
    pub notices: Vec<Notice>,
    /// How long it took.
    pub seconds: Seconds,
}

/// Wall time of the parts of one call.
#[derive(Clone, Debug, Default)]
pub struct Seconds {
    /// Having all programs ready: less than the sum of the next two, since programs are compiled in parallel.
    pub programs: f64,
    /// Each program that was compiled, in the order in which they run.
    pub compile: Vec<(ProgramSpec, f64)>,
    /// Each program that had been compiled before.
    pub load: Vec<(ProgramSpec, f64)>,
    /// Each evaluation of the model, launch to result, of all launches of the call.
    pub steps: Vec<f64>,
    /// Encoding the prompts.
    pub encode: f64,
    /// Decoding the pictures.
    pub decode: f64,
}

/// What goes on, for a progress bar and a trace.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// A program is being compiled; others may be at the same time.
    Compiling(ProgramSpec),
    /// A program was compiled, loaded or run.
    Done(Span),
    /// So many evaluations of the model are done of so many.
    Step {
        /// Evaluations done, over all launches.
        done: usize,
        /// Evaluations in all.
        total: usize,
    },
    /// The pictures are being decoded.
    Decoding,
}

/// Is told what goes on.
pub type Observer<'a> = &'a dyn Fn(Event);

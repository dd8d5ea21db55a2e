use crate::cache::Notice;
use crate::image::{Image, Parameters};
use crate::programs::Program;
use crate::schedulers::Sampler;
use ndarray::{Array2, Array3};

/// What was made.
#[derive(Debug)]
#[non_exhaustive]
pub struct Generated {
    /// In the order of the request.
    pub pictures: Vec<Made>,
    /// What a user should know of the caches of executables and weights.
    pub notices: Vec<Notice>,
    /// How long it took.
    pub seconds: Seconds,
}

/// A picture that was made.
#[derive(Debug)]
#[non_exhaustive]
pub struct Made {
    /// The picture.
    pub image: Image,
    /// How it was made.
    pub parameters: Parameters,
    /// The sampler that ran.
    pub sampler: Sampler,
    /// How many tokens of the prompt had no room.
    pub dropped_tokens: usize,
    /// Whether the safety checker says that it is not to be shown: then it is black. `None` if it was not checked
    /// ([`SafetyChecking`](crate::model::SafetyChecking)).
    pub flagged: Option<bool>,
    /// Whether its latents hold finite numbers alone; if not, the picture is wrong.
    pub is_finite: bool,
    /// What it was made by, if [`Keep::Tensors`](crate::request::Keep::Tensors) was asked for.
    pub tensors: Option<Tensors>,
}

/// What a picture was made by.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tensors {
    /// Of the prompt, `[text encoders, tokens]`.
    pub token_ids: Array2<i32>,
    /// Of the prompt, `[tokens, c]`.
    pub text_embeddings: Array2<f32>,
    /// The noise of unit variance, before the sampler's initial sigma: `[c, h, w]`.
    pub latents: Array3<f32>,
    /// What was decoded: `[c, h, w]`.
    pub final_latents: Array3<f32>,
    /// `[3, h, w]` in [0, 1].
    pub pixels: Array3<f32>,
}

impl Made {
    /// The picture as the bytes of a PNG file, with its parameters.
    pub fn png(&self) -> Vec<u8> {
        self.image.png(Some(&self.parameters.to_string()))
    }
}

/// Wall time of the parts of one call.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Seconds {
    /// Having all programs ready: less than the sum of the next two, since programs are compiled in parallel.
    pub programs: f64,
    /// Each program that was compiled, in the order in which they run.
    pub compile: Vec<(Program, f64)>,
    /// Each program that had been compiled before.
    pub load: Vec<(Program, f64)>,
    /// Each launch of a step, from its start, or the end of the one before it, to its end.
    pub steps: Vec<f64>,
    /// Encoding the prompts, and the pictures that others start from.
    pub encode: f64,
    /// Decoding the pictures.
    pub decode: f64,
    /// Checking them.
    pub check: f64,
}

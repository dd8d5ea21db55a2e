//! What the denoiser is told of a picture. Knows no device.

use crate::model::{Recipe, TimeIds};
use crate::request::Picture;
use ndarray::Array2;
use std::slice;
use std::sync::Arc;

/// What it is told of a text, whoever else is in the launch.
#[derive(Debug)]
pub(super) struct Conditioning {
    /// `[tokens, c]`.
    pub context: Array2<f32>,
    /// The vector for the whole text; empty for models without one.
    pub text_embeds: Vec<f32>,
}

impl Conditioning {
    /// Of no text at all.
    pub(super) fn zeros(recipe: &Recipe) -> Conditioning {
        Conditioning {
            context: Array2::zeros((recipe.tokens(), recipe.width())),
            text_embeds: vec![0.0; recipe.pooled_width()],
        }
    }
}

/// What it is told of a picture when it runs on it once.
#[derive(Clone)]
pub(super) struct Branch {
    pub text: Arc<Conditioning>,
    /// Sizes and the like; empty for models without them.
    pub time_ids: Arc<[f32]>,
    /// The guidance scale less 1, for models that are told of it.
    pub guidance: f32,
    /// What it sees beside the latents, `[h, w, channels]`; empty for models that see nothing.
    pub concat: Arc<[f32]>,
}

impl Branch {
    /// The inputs of a step that do not change from step to step.
    pub(super) const INPUTS: [&str; 5] =
        ["context", "text_embeds", "time_ids", "guidance", "concat"];

    /// The numbers of one of [these](Branch::INPUTS).
    ///
    /// # Panics
    /// If it is none of them.
    pub(super) fn values(&self, input: &str) -> &[f32] {
        match input {
            "context" => self.text.context.as_slice().expect("it is made row by row"),
            "text_embeds" => &self.text.text_embeds,
            "time_ids" => &self.time_ids,
            "concat" => &self.concat,
            "guidance" => slice::from_ref(&self.guidance),
            input => panic!("{input} is no such input"),
        }
    }
}

/// What a model is told of a picture, evaluation by evaluation.
pub(super) struct Told {
    /// In each branch, the prompts last; a lane of fewer branches takes the last ones.
    pub variants: Vec<Vec<Branch>>,
    /// By evaluation, which of the variants.
    pub by_evaluation: Vec<usize>,
}

/// The numbers that a model is told of a picture of `size` pixels, for what guidance leads away from and for what it leads to
/// (diffusers' `_get_add_time_ids`, which for SDXL's base differs between text-to-image and image-to-image).
pub(super) fn time_ids(kind: TimeIds, picture: &Picture, size: [usize; 2]) -> [Arc<[f32]>; 2] {
    let pairs = |pairs: &[[usize; 2]]| -> Vec<f32> {
        pairs
            .as_flattened()
            .iter()
            .map(|&pixels| pixels as f32)
            .collect()
    };
    let micro = &picture.micro;
    let original = micro.original_size.unwrap_or(size);
    let [negative, positive] = match kind {
        TimeIds::None => [vec![], vec![]],
        TimeIds::Sizes => {
            let target = micro.target_size.unwrap_or(size);
            let negative_crop = match picture.starts_from_image() {
                true => micro.crop,
                false => micro.negative_crop,
            };
            let negative = match (micro.negative_original_size, micro.negative_target_size) {
                (None, None) => [original, micro.crop, target],
                (negative_original, negative_target) => [
                    negative_original.unwrap_or(original),
                    negative_crop,
                    negative_target.unwrap_or(target),
                ],
            };
            [pairs(&negative), pairs(&[original, micro.crop, target])]
        }
        TimeIds::AestheticScore => {
            let scored = |sizes: &[[usize; 2]], score| [pairs(sizes), vec![score]].concat();
            let negative = micro.negative_original_size.unwrap_or(original);
            [
                scored(
                    &[negative, micro.negative_crop],
                    micro.negative_aesthetic_score,
                ),
                scored(&[original, micro.crop], micro.aesthetic_score),
            ]
        }
    };
    [negative.into(), positive.into()]
}

//! The texts of a request, as their encoders take them. Knows no device.

use super::checked::Checked;
use super::conditioning::{Branch, Conditioning};
use crate::model::{Concat, Model, ModelError, Recipe};
use crate::request::{Picture, Request};
use ndarray::Array2;
use std::slice;
use std::sync::Arc;

/// What the text encoders are told of a text: all that their results depend on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Tokens {
    by_encoder: Vec<EncoderTokens>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct EncoderTokens {
    ids: Vec<i32>,
    /// Layers at the end whose results are not looked at.
    skip: i32,
    /// Where the state stands that is pooled; 0 if none is.
    pooled_at: i32,
}

impl Tokens {
    /// The ids of a text encoder's tokens.
    pub(super) fn ids(&self, encoder: usize) -> &[i32] {
        &self.by_encoder[encoder].ids
    }

    pub(super) fn skip(&self, encoder: usize) -> &[i32] {
        slice::from_ref(&self.by_encoder[encoder].skip)
    }

    pub(super) fn pooled_at(&self, encoder: usize) -> &[i32] {
        slice::from_ref(&self.by_encoder[encoder].pooled_at)
    }
}

/// A text.
pub(super) struct Text {
    pub tokens: Tokens,
    /// How many of its tokens had no room.
    pub dropped: usize,
}

impl Text {
    /// Of a prompt, and of what a second text encoder is told.
    fn of(recipe: &Recipe, [first, second]: [&str; 2], skip: usize) -> Result<Text, ModelError> {
        let mut text = Text {
            tokens: Tokens {
                by_encoder: Vec::new(),
            },
            dropped: 0,
        };
        for path in &recipe.text {
            let encoded = path
                .tokenizer
                .encode(if path.second { second } else { first })?;
            let pooled_at = path.pooled.then(|| path.config.pooled_at(&encoded.ids));
            text.tokens.by_encoder.push(EncoderTokens {
                // Sizes are far below: at most 512 layers and 1024 tokens.
                skip: (path.skipped() + skip) as i32,
                pooled_at: pooled_at.flatten().unwrap_or_default() as i32,
                ids: encoded.ids,
            });
            text.dropped = text.dropped.max(encoded.dropped);
        }
        Ok(text)
    }

    /// The ids, `[text encoders, tokens]`.
    pub(super) fn array(&self) -> Array2<i32> {
        let ids: Vec<&[i32]> = self
            .tokens
            .by_encoder
            .iter()
            .map(|tokens| tokens.ids.as_slice())
            .collect();
        let dims = (ids.len(), ids[0].len());
        Array2::from_shape_vec(dims, ids.concat()).expect("all text encoders take as many")
    }
}

/// The texts of a request.
pub(super) struct Texts {
    /// The prompts of all pictures, then the negative prompts of those that are ever guided.
    texts: Vec<Text>,
    /// By picture.
    negatives: Vec<Negative>,
    /// What is known of no text, for the models that are led away from that.
    zeros: Option<Arc<Conditioning>>,
}

/// What a picture is led away from.
enum Negative {
    /// It is never guided.
    None,
    /// No text.
    Zeros,
    /// The text at this place.
    Text(usize),
}

impl Texts {
    pub(super) fn of(
        model: &Model,
        request: &Request,
        checked: &Checked,
    ) -> Result<Texts, ModelError> {
        let recipe = &model.recipe;
        let prompts = request.pictures.iter().map(|picture| {
            let second = picture.prompt_2.as_deref().unwrap_or(&picture.prompt);
            Text::of(recipe, [&picture.prompt, second], picture.clip_skip)
        });
        let mut texts = prompts.collect::<Result<Vec<_>, _>>()?;
        let mut negatives = Vec::new();
        for (picture, plan) in request.pictures.iter().zip(&checked.plans) {
            negatives.push(match (plan.has(true), negative_of(picture)) {
                (false, _) => Negative::None,
                (true, None) if recipe.zeros_for_no_negative => Negative::Zeros,
                (true, negative) => {
                    texts.push(Text::of(recipe, negative.unwrap_or_default(), 0)?);
                    Negative::Text(texts.len() - 1)
                }
            });
        }
        let zeros = recipe
            .zeros_for_no_negative
            .then(|| Conditioning::zeros(recipe));
        Ok(Texts {
            texts,
            negatives,
            zeros: zeros.map(Arc::new),
        })
    }

    /// All of them.
    pub(super) fn all(&self) -> &[Text] {
        &self.texts
    }

    /// The prompt of a picture.
    pub(super) fn prompt(&self, picture: usize) -> &Text {
        &self.texts[picture]
    }

    /// What the denoiser is told of a picture, of what `told` says of [all](Texts::all) texts: what it is led away from, if it
    /// is ever guided, then what it is of. Each sees `concat` beside the latents.
    pub(super) fn branches(
        &self,
        checked: &Checked,
        told: &[Arc<Conditioning>],
        picture: usize,
        concat: &Arc<[f32]>,
    ) -> Vec<Branch> {
        let plan = &checked.plans[picture];
        let branch = |text: &Arc<Conditioning>, time_ids: &Arc<[f32]>| Branch {
            text: text.clone(),
            time_ids: time_ids.clone(),
            guidance: plan.guidance_scale - 1.0,
            concat: concat.clone(),
        };
        let [negative_ids, ids] = &plan.time_ids;
        let negative = match self.negatives[picture] {
            Negative::None => None,
            Negative::Zeros => self.zeros.as_ref().map(|zeros| branch(zeros, negative_ids)),
            Negative::Text(place) => Some(branch(&told[place], negative_ids)),
        };
        let prompt = branch(&told[picture], ids);
        // InstructPix2Pix is led away from no picture too.
        let neither = negative
            .clone()
            .filter(|_| checked.concat == Concat::Picture);
        let neither = neither.map(|branch| Branch {
            concat: vec![0.0; concat.len()].into(),
            ..branch
        });
        let negatives = neither.into_iter().chain(negative);
        negatives.chain([prompt]).collect()
    }
}

/// A picture's negative prompts, if it has one at all.
fn negative_of(picture: &Picture) -> Option<[&str; 2]> {
    let (first, second) = (
        picture.negative_prompt.as_deref(),
        picture.negative_prompt_2.as_deref(),
    );
    match (first, second) {
        (None, None) => None,
        (first, second) => {
            let first = first.unwrap_or_default();
            Some([first, second.unwrap_or(first)])
        }
    }
}

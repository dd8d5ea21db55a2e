//! Texts become what the denoiser is told of them: each distinct text once, and kept for the next call.

use super::PipelineError;
use super::checked::Checked;
use super::lane::Branches;
use super::launcher::{Launched, Launcher};
use super::layout::s32_bytes;
use super::sync::lock;
use crate::model::{Model, ModelError, Recipe};
use crate::request::Request;
use lru::LruCache;
use ndarray::{Array2, Axis, concatenate};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};

/// Texts that are kept: 60 MB for Stable Diffusion 1.x.
const KEPT: NonZeroUsize = NonZeroUsize::new(256).expect("it is not zero");

/// The ids of a text's tokens, for each of the model's text encoders.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Tokens {
    pub ids: Vec<Vec<i32>>,
    /// How many had no room.
    pub dropped: usize,
}

impl Tokens {
    /// `[text encoders, tokens]`.
    pub(super) fn array(&self) -> Array2<i32> {
        let dims = (self.ids.len(), self.ids[0].len());
        Array2::from_shape_vec(dims, self.ids.concat()).expect("all text encoders take as many")
    }

    pub(super) fn of(recipe: &Recipe, text: &str) -> Result<Tokens, ModelError> {
        let mut tokens = Tokens {
            ids: Vec::new(),
            dropped: 0,
        };
        for path in &recipe.text {
            let encoded = path.tokenizer.encode(text)?;
            tokens.ids.push(encoded.ids);
            tokens.dropped = tokens.dropped.max(encoded.dropped);
        }
        Ok(tokens)
    }
}

/// The texts of a request.
pub(super) struct Texts {
    /// By picture.
    pub prompts: Vec<Tokens>,
    /// By picture, if it is ever guided.
    negatives: Vec<Option<Tokens>>,
}

impl Texts {
    pub(super) fn of(
        model: &Model,
        request: &Request,
        checked: &Checked,
    ) -> Result<Texts, ModelError> {
        let tokens = |text: &str| Tokens::of(&model.recipe, text);
        let pictures = request.pictures.iter().zip(&checked.plans);
        let prompts = request
            .pictures
            .iter()
            .map(|picture| tokens(&picture.prompt));
        let negatives = pictures.map(|(picture, plan)| {
            let negative = plan.has(true).then(|| tokens(&picture.negative_prompt));
            negative.transpose()
        });
        Ok(Texts {
            prompts: prompts.collect::<Result<_, _>>()?,
            negatives: negatives.collect::<Result<_, _>>()?,
        })
    }

    /// The prompts, then the negative prompts.
    pub(super) fn all(&self) -> Vec<Tokens> {
        let negatives = self.negatives.iter().flatten();
        self.prompts.iter().chain(negatives).cloned().collect()
    }

    /// What the denoiser is told of a picture, of what `told` says of [all](Texts::all) texts.
    pub(super) fn branches(&self, told: &[Arc<Conditioning>], picture: usize) -> Branches {
        let negative = self.negatives[picture].as_ref().map(|_| {
            let before = self.negatives[..picture].iter().flatten().count();
            told[self.prompts.len() + before].clone()
        });
        let mut branches = Branches::from_iter(negative);
        branches.push(told[picture].clone());
        branches
    }
}

/// What the denoiser is told of a text, whoever else is in the launch.
#[derive(Debug)]
pub(super) struct Conditioning {
    /// `[tokens, c]`.
    pub context: Array2<f32>,
}

/// The texts that were encoded with a set of weights.
pub(super) struct Prompts {
    kept: Mutex<LruCache<Tokens, Arc<Conditioning>>>,
}

impl Default for Prompts {
    fn default() -> Prompts {
        Prompts {
            kept: Mutex::new(LruCache::new(KEPT)),
        }
    }
}

impl Prompts {
    /// What the denoiser is told of each text. Those that are not kept are encoded, each once, one on each device at a time.
    pub(super) fn encode(
        &self,
        launcher: &Launcher<'_>,
        texts: &[Tokens],
    ) -> Result<Vec<Arc<Conditioning>>, PipelineError> {
        let mut found: Vec<(Tokens, Arc<Conditioning>)> = Vec::new();
        let mut missing: Vec<Tokens> = Vec::new();
        for text in texts {
            let known = found.iter().any(|(known, _)| known == text) || missing.contains(text);
            match lock(&self.kept).get(text) {
                _ if known => {}
                Some(kept) => found.push((text.clone(), kept.clone())),
                None => missing.push(text.clone()),
            }
        }
        for (text, made) in missing.iter().zip(run(launcher, &missing)?) {
            let made = Arc::new(made);
            lock(&self.kept).put(text.clone(), made.clone());
            found.push((text.clone(), made));
        }
        let of = |text: &Tokens| {
            let found = found.iter().find(|(known, _)| known == text);
            found.expect("every text was found or encoded").1.clone()
        };
        Ok(texts.iter().map(of).collect())
    }
}

/// Encodes texts.
fn run(launcher: &Launcher<'_>, texts: &[Tokens]) -> Result<Vec<Conditioning>, PipelineError> {
    let runtime = launcher.runtime();
    let devices = runtime.devices().len();
    // By text encoder, then by text: [tokens, c].
    let mut embeddings: Vec<Vec<Array2<f32>>> = Vec::new();
    for (path, program) in launcher.programs.model().text_encoders().enumerate() {
        let encoder = launcher.bind(program)?;
        let shape = encoder.input_shape("token_ids");
        let mut launches = Vec::new();
        for texts in texts.chunks(devices) {
            // Devices without a text of their own repeat the last.
            let rows = (0..devices).map(|device| &texts[device.min(texts.len() - 1)].ids[path]);
            let ids: Vec<i32> = rows.flatten().copied().collect();
            let ids = runtime.shard(&s32_bytes(&ids), shape)?;
            let launch = Launched::launch(program, &encoder, &[("token_ids", &ids)])?;
            launches.push((launch, texts.len()));
        }
        let tokens = shape.dims[1];
        let mut made = Vec::new();
        let mut end = None;
        for ((launched, outputs), count) in launches {
            end = Some(launcher.settle(launched, end)?.times[1]);
            let values = outputs[0].to_f32()?;
            let width = values.len() / devices / tokens;
            let rows = values.chunks(tokens * width).take(count);
            made.extend(rows.map(|row| {
                Array2::from_shape_vec((tokens, width), row.to_vec())
                    .expect("a row is as long as its tokens")
            }));
        }
        embeddings.push(made);
    }
    let beside = |text: usize| {
        let views: Vec<_> = embeddings.iter().map(|made| made[text].view()).collect();
        let context = concatenate(Axis(1), &views);
        Conditioning {
            context: context.expect("all text encoders take as many tokens"),
        }
    };
    Ok((0..texts.len()).map(beside).collect())
}

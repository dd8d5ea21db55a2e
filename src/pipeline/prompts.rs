//! Texts become what the denoiser is told of them: each distinct text once, and kept for the next call.

use super::PipelineError;
use super::checked::Checked;
use super::lane::Branches;
use super::launcher::{Launched, Launcher};
use super::sync::lock;
use crate::model::{Model, ModelError, Recipe};
use crate::request::Request;
use crate::runtime::Sharded;
use lru::LruCache;
use ndarray::{Array2, Axis, concatenate};
use std::collections::{HashMap, HashSet};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use zerocopy::IntoBytes;

/// Texts that are kept: 60 MB for Stable Diffusion 1.x.
const KEPT: NonZeroUsize = NonZeroUsize::new(256).expect("it is not zero");

/// The ids of a text's tokens, for each of the model's text encoders.
type Ids = Vec<Vec<i32>>;

/// A text's tokens.
pub(super) struct Tokens {
    ids: Ids,
    /// How many had no room.
    pub dropped: usize,
}

impl Tokens {
    /// `[text encoders, tokens]`.
    pub(super) fn array(&self) -> Array2<i32> {
        let dims = (self.ids.len(), self.ids[0].len());
        Array2::from_shape_vec(dims, self.ids.concat()).expect("all text encoders take as many")
    }

    fn of(recipe: &Recipe, text: &str) -> Result<Tokens, ModelError> {
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
    /// The prompts of all pictures, then the negative prompts of those that are ever guided.
    texts: Vec<Tokens>,
    /// By picture: where in `texts` its negative prompt is.
    negatives: Vec<Option<usize>>,
}

impl Texts {
    pub(super) fn of(
        model: &Model,
        request: &Request,
        checked: &Checked,
    ) -> Result<Texts, ModelError> {
        let tokens = |text: &str| Tokens::of(&model.recipe, text);
        let prompts = request.pictures.iter();
        let mut texts = prompts
            .map(|picture| tokens(&picture.prompt))
            .collect::<Result<Vec<_>, _>>()?;
        let mut negatives = Vec::new();
        for (picture, plan) in request.pictures.iter().zip(&checked.plans) {
            negatives.push(plan.has(true).then_some(texts.len()));
            if plan.has(true) {
                texts.push(tokens(&picture.negative_prompt)?);
            }
        }
        Ok(Texts { texts, negatives })
    }

    /// All of them.
    pub(super) fn all(&self) -> &[Tokens] {
        &self.texts
    }

    /// The prompt of a picture.
    pub(super) fn prompt(&self, picture: usize) -> &Tokens {
        &self.texts[picture]
    }

    /// What the denoiser is told of a picture, of what `told` says of [all](Texts::all) texts.
    pub(super) fn branches(&self, told: &[Arc<Conditioning>], picture: usize) -> Branches {
        let places = self.negatives[picture].into_iter().chain([picture]);
        places.map(|place| told[place].clone()).collect()
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
    kept: Mutex<LruCache<Ids, Arc<Conditioning>>>,
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
        let mut told: HashMap<&Ids, Arc<Conditioning>> = HashMap::new();
        let mut missing: Vec<&Ids> = Vec::new();
        let mut seen = HashSet::new();
        for ids in texts.iter().map(|text| &text.ids) {
            if !seen.insert(ids) {
                continue;
            }
            match lock(&self.kept).get(ids) {
                Some(kept) => {
                    told.insert(ids, kept.clone());
                }
                None => missing.push(ids),
            }
        }
        for (&ids, made) in missing.iter().zip(run(launcher, &missing)?) {
            let made = Arc::new(made);
            lock(&self.kept).put(ids.clone(), made.clone());
            told.insert(ids, made);
        }
        // Every text was kept or encoded.
        Ok(texts.iter().map(|text| told[&text.ids].clone()).collect())
    }
}

/// Encodes texts.
fn run(launcher: &Launcher<'_>, texts: &[&Ids]) -> Result<Vec<Conditioning>, PipelineError> {
    let runtime = launcher.runtime();
    let devices = runtime.devices().len();
    // By text encoder, then by text: [tokens, c].
    let mut embeddings: Vec<Vec<Array2<f32>>> = Vec::new();
    for (path, program) in launcher.programs.model().text_encoders().enumerate() {
        let encoder = launcher.bind(program)?;
        let shape = encoder.input_shape("token_ids");
        let tokens = shape.dims[1];
        let mut made = Vec::new();
        let mut end = None;
        // Waits for a launch, if there is one, and takes its texts' rows.
        let mut take = |flying: Option<(Launched, Vec<Sharded>, usize)>| {
            let Some((launched, outputs, count)) = flying else {
                return Ok(());
            };
            end = Some(launcher.settle(launched, end)?.times[1]);
            let values = outputs[0].to_f32()?;
            let width = values.len() / devices / tokens;
            let rows = values.chunks(tokens * width).take(count);
            made.extend(rows.map(|row| {
                Array2::from_shape_vec((tokens, width), row.to_vec())
                    .expect("a row is as long as its tokens")
            }));
            Ok::<(), PipelineError>(())
        };
        // At most one is queued behind the one that runs, so that a call of many texts can be cancelled.
        let mut flying = None;
        for texts in texts.chunks(devices) {
            // Devices without a text of their own repeat the last.
            let rows = (0..devices).map(|device| &texts[device.min(texts.len() - 1)][path]);
            let ids: Vec<i32> = rows.flatten().copied().collect();
            let ids = runtime.shard(ids.as_bytes(), shape)?;
            if !launcher.leads() {
                take(flying.take())?;
            }
            let (launched, outputs) = Launched::launch(program, &encoder, &[("token_ids", &ids)])?;
            take(flying.replace((launched, outputs, texts.len())))?;
        }
        take(flying.take())?;
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

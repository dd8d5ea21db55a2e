//! Texts become what the denoiser is told of them: each distinct text once, and kept for the next call.

use super::PipelineError;
use super::conditioning::Conditioning;
use super::launcher::{Launched, Launcher};
use super::layout::float_bytes;
use super::sync::lock;
use super::texts::{Text, TextChunk, Tokens};
use crate::model::Recipe;
use crate::programs::Program;
use crate::prompt::Emphasis;
use crate::runtime::Sharded;
use lru::LruCache;
use ndarray::{Array2, Axis, concatenate, s};
use std::collections::{HashMap, HashSet};
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex};
use zerocopy::IntoBytes;

/// Chunks of texts that are kept: 60 MB for Stable Diffusion 1.x.
const KEPT: NonZeroUsize = NonZeroUsize::new(256).expect("it is not zero");

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
    /// What the denoiser is told of each text. Of their chunks those that are not kept are encoded, each once, one on each device at
    /// a time.
    pub(super) fn encode(
        &self,
        launcher: &Launcher<'_>,
        texts: &[Text],
    ) -> Result<Vec<Arc<Conditioning>>, PipelineError> {
        let mut told: HashMap<&Tokens, Arc<Conditioning>> = HashMap::new();
        let mut missing: Vec<&Tokens> = Vec::new();
        let mut seen = HashSet::new();
        let chunks = texts.iter().flat_map(|text| &text.chunks);
        for tokens in chunks.map(|chunk| &chunk.tokens) {
            if !seen.insert(tokens) {
                continue;
            }
            match lock(&self.kept).get(tokens) {
                Some(kept) => {
                    told.insert(tokens, kept.clone());
                }
                None => missing.push(tokens),
            }
        }
        for (&tokens, made) in missing.iter().zip(run(launcher, &missing)?) {
            let made = Arc::new(made);
            lock(&self.kept).put(tokens.clone(), made.clone());
            told.insert(tokens, made);
        }
        // Every chunk was kept or encoded.
        let recipe = &launcher.programs.model().recipe;
        let whole = |text: &Text| {
            let chunks = text.chunks.iter();
            let chunks =
                chunks.map(|chunk| weighted(recipe, chunk, text.emphasis, &told[&chunk.tokens]));
            joined(chunks.collect())
        };
        Ok(texts.iter().map(whole).collect())
    }
}

/// What the denoiser is told of a chunk, with its tokens' weights.
fn weighted(
    recipe: &Recipe,
    chunk: &TextChunk,
    emphasis: Emphasis,
    told: &Arc<Conditioning>,
) -> Arc<Conditioning> {
    if chunk.weights.iter().flatten().all(|&weight| weight == 1.0) {
        return told.clone();
    }
    let mut context = told.context.clone();
    let mut start = 0;
    for (path, weights) in recipe.text.iter().zip(&chunk.weights) {
        let end = start + path.config.hidden_size;
        emphasis.apply(context.slice_mut(s![.., start..end]), weights);
        start = end;
    }
    Arc::new(Conditioning {
        context,
        text_embeds: told.text_embeds.clone(),
    })
}

/// Chunks, one behind the other. The vector for the whole text is that of the first.
fn joined(chunks: Vec<Arc<Conditioning>>) -> Arc<Conditioning> {
    if let [alone] = chunks.as_slice() {
        return alone.clone();
    }
    let contexts: Vec<_> = chunks.iter().map(|chunk| chunk.context.view()).collect();
    let context = concatenate(Axis(0), &contexts);
    Arc::new(Conditioning {
        context: context.expect("all chunks are of one width"),
        text_embeds: chunks[0].text_embeds.clone(),
    })
}

/// Encodes texts.
fn run(launcher: &Launcher<'_>, texts: &[&Tokens]) -> Result<Vec<Conditioning>, PipelineError> {
    let encoders = launcher.programs.model().text_encoders().enumerate();
    let by_encoder = encoders.map(|(path, program)| run_encoder(launcher, program, path, texts));
    let by_encoder = by_encoder.collect::<Result<Vec<_>, _>>()?;
    let beside = |text: usize| {
        let of_text = || by_encoder.iter().map(|made| &made[text]);
        let views: Vec<_> = of_text().map(|made| made.context.view()).collect();
        let context = concatenate(Axis(1), &views);
        let context = context.expect("all text encoders take as many tokens");
        Conditioning {
            context: context.as_standard_layout().into_owned(),
            text_embeds: of_text()
                .flat_map(|made| made.text_embeds.clone())
                .collect(),
        }
    };
    Ok((0..texts.len()).map(beside).collect())
}

/// Encodes texts with the text encoder `path`.
fn run_encoder(
    launcher: &Launcher<'_>,
    program: Program,
    path: usize,
    texts: &[&Tokens],
) -> Result<Vec<Conditioning>, PipelineError> {
    let runtime = launcher.runtime();
    let devices = runtime.devices().len();
    let encoder = launcher.bind(program)?;
    let tokens = encoder.input_shape("token_ids").dims[1];
    let mut made = Vec::new();
    let mut end = None;
    // Waits for a launch, if there is one, and takes its texts' rows.
    let mut take = |flying: Option<(Launched, Vec<Sharded>, usize)>| {
        let Some((launched, outputs, count)) = flying else {
            return Ok(());
        };
        end = Some(launcher.settle(launched, end)?.times[1]);
        let values = outputs.iter().map(Sharded::to_f32);
        let values = values.collect::<Result<Vec<_>, _>>()?;
        // Of each output, what is a text's.
        let row = |output: usize, text: usize| {
            let values = values.get(output).map_or(&[][..], |values| values);
            let len = values.len() / devices;
            values[text * len..][..len].to_vec()
        };
        made.extend((0..count).map(|text| {
            let context = row(0, text);
            let width = context.len() / tokens;
            Conditioning {
                context: Array2::from_shape_vec((tokens, width), context)
                    .expect("a row is as long as its tokens"),
                text_embeds: row(1, text),
            }
        }));
        Ok::<(), PipelineError>(())
    };
    // At most one is queued behind the one that runs, so that a call of many texts can be cancelled.
    let mut flying = None;
    for texts in texts.chunks(devices) {
        // Devices without a text of their own repeat the last.
        let rows = |value: fn(&Tokens, usize) -> &[i32]| -> Vec<i32> {
            let rows = (0..devices).map(|device| texts[device.min(texts.len() - 1)]);
            rows.flat_map(|text| value(text, path)).copied().collect()
        };
        let mut inputs = Vec::new();
        for (name, values) in [
            ("token_ids", rows(Tokens::ids)),
            ("skip", rows(Tokens::skip)),
            ("pooled_at", rows(Tokens::pooled_at)),
        ] {
            if let Some(shape) = encoder.optional_input_shape(name) {
                inputs.push((name, runtime.shard(values.as_bytes(), shape)?));
            }
        }
        if let Some(shape) = encoder.optional_input_shape("learned") {
            let learned = &launcher.programs.model().recipe.text[path].learned;
            let width = shape.dims[2];
            let vectors = rows(Tokens::ids);
            let vectors = vectors.iter().map(|&id| learned.vector(id));
            let vectors = vectors.map(|vector| vector.map_or(vec![0.0; width], <[f32]>::to_vec));
            let vectors: Vec<f32> = vectors.flatten().collect();
            let bytes = float_bytes(&vectors, shape.dtype);
            inputs.push(("learned", runtime.shard(&bytes, shape)?));
        }
        if !launcher.leads() {
            take(flying.take())?;
        }
        let inputs: Vec<_> = inputs.iter().map(|(name, value)| (*name, value)).collect();
        let (launched, outputs) = Launched::launch(program, &encoder, &inputs)?;
        take(flying.replace((launched, outputs, texts.len())))?;
    }
    take(flying.take())?;
    Ok(made)
}

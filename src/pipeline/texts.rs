//! Texts, as their encoders take them. Knows no device.

use crate::model::Recipe;
use crate::prompt::{self, Chunk, Emphasis, Segment, Syntax};
use crate::tokenizer::TokenizerError;
use ndarray::{Array2, Axis, concatenate};
use std::collections::HashMap;
use std::slice;

/// What the text encoders are told at once: all that their results depend on.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Tokens {
    by_encoder: Vec<EncoderTokens>,
}

#[derive(Clone, PartialEq, Eq, Hash)]
struct EncoderTokens {
    /// Below 0 for learned vectors.
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

/// What the text encoders are told at once of a text, and how much its tokens weigh.
pub(super) struct TextChunk {
    pub tokens: Tokens,
    /// By encoder, then by token.
    pub weights: Vec<Vec<f32>>,
}

/// A text.
pub(super) struct Text {
    /// At least one.
    pub chunks: Vec<TextChunk>,
    pub emphasis: Emphasis,
    /// How many of its tokens had no room.
    pub dropped: usize,
}

/// How a text is encoded.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Manner {
    pub syntax: Syntax,
    /// Layers that are left out.
    pub skip: usize,
}

impl Text {
    /// Of a prompt, and of what a second text encoder is told.
    fn of(
        recipe: &Recipe,
        [first, second]: [&str; 2],
        Manner { syntax, skip }: Manner,
    ) -> Result<Text, TokenizerError> {
        let mut by_encoder = Vec::new();
        let mut dropped = 0;
        for path in &recipe.text {
            let text = if path.second { second } else { first };
            let segments = match syntax {
                Syntax::A1111(_) => prompt::segments(text),
                Syntax::Plain => vec![Segment::Text(text.to_owned(), 1.0)],
            };
            let mut chunks = prompt::chunks(&segments, &path.tokenizer, &path.learned)?;
            if syntax == Syntax::Plain {
                // A cut is where the room ends, not at a comma.
                let ids: Vec<i32> = chunks.iter().flat_map(|chunk| chunk.ids.clone()).collect();
                let kept = ids.len().min(path.tokenizer.room());
                dropped = dropped.max(ids.len() - kept);
                chunks = vec![Chunk {
                    weights: vec![1.0; kept],
                    ids: ids[..kept].to_vec(),
                }];
            }
            by_encoder.push(chunks);
        }
        let count = by_encoder.iter().map(Vec::len).max().unwrap_or_default();
        let chunk = |place: usize| {
            let none = Chunk::default();
            let (mut of_encoders, mut weights) = (Vec::new(), Vec::new());
            for (path, chunks) in recipe.text.iter().zip(&by_encoder) {
                let chunk = chunks.get(place).unwrap_or(&none);
                let ids = path.tokenizer.framed(&chunk.ids).ids;
                let pooled_at = path.pooled.then(|| path.config.pooled_at(&ids));
                let mut framed = vec![1.0; ids.len()];
                framed[1..=chunk.weights.len()].copy_from_slice(&chunk.weights);
                weights.push(framed);
                of_encoders.push(EncoderTokens {
                    // Sizes are far below: at most 512 layers and 1024 tokens.
                    skip: (path.skipped() + skip) as i32,
                    pooled_at: pooled_at.flatten().unwrap_or_default() as i32,
                    ids,
                });
            }
            let tokens = Tokens {
                by_encoder: of_encoders,
            };
            TextChunk { tokens, weights }
        };
        Ok(Text {
            chunks: (0..count).map(chunk).collect(),
            emphasis: match syntax {
                Syntax::A1111(emphasis) => emphasis,
                Syntax::Plain => Emphasis::default(),
            },
            dropped,
        })
    }

    /// The ids, `[text encoders, tokens]`; those of learned vectors are below 0.
    pub(super) fn array(&self) -> Array2<i32> {
        let of_chunk = |chunk: &TextChunk| {
            let encoders = chunk.tokens.by_encoder.iter();
            let ids: Vec<&[i32]> = encoders.map(|tokens| tokens.ids.as_slice()).collect();
            let dims = (ids.len(), ids[0].len());
            Array2::from_shape_vec(dims, ids.concat()).expect("all text encoders take as many")
        };
        let chunks: Vec<Array2<i32>> = self.chunks.iter().map(of_chunk).collect();
        let views: Vec<_> = chunks.iter().map(|chunk| chunk.view()).collect();
        concatenate(Axis(1), &views).expect("a text has chunks, all of one length")
    }
}

/// The texts of a request, each once.
pub(super) struct DistinctTexts<'a> {
    recipe: &'a Recipe,
    texts: Vec<Text>,
    places: HashMap<([String; 2], Manner), usize>,
}

impl<'a> DistinctTexts<'a> {
    pub(super) fn new(recipe: &'a Recipe) -> DistinctTexts<'a> {
        DistinctTexts {
            recipe,
            texts: Vec::new(),
            places: HashMap::new(),
        }
    }

    /// The place of a text and of what a second text encoder is told.
    pub(super) fn place(
        &mut self,
        pair: [String; 2],
        manner: Manner,
    ) -> Result<usize, TokenizerError> {
        let key = (pair, manner);
        if let Some(&place) = self.places.get(&key) {
            return Ok(place);
        }
        let [first, second] = &key.0;
        self.texts
            .push(Text::of(self.recipe, [first, second], manner)?);
        self.places.insert(key, self.texts.len() - 1);
        Ok(self.texts.len() - 1)
    }

    /// How many chunks the text at a place has.
    pub(super) fn chunks(&self, place: usize) -> usize {
        self.texts[place].chunks.len()
    }

    /// All of them, by their places.
    pub(super) fn into_texts(self) -> Vec<Text> {
        self.texts
    }
}

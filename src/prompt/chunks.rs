//! Texts in chunks, as many tokens as a text encoder takes at once.

use super::Segment;
use crate::tokenizer::{Tokenizer, TokenizerError};
use std::ops::Range;

/// How far behind the last comma a chunk may end: what follows the comma begins the next one.
const BACKTRACK: usize = 20;

/// Tokens that textual inversion has learned for a text encoder.
#[derive(Default)]
pub struct Learned {
    /// The ids of a name's tokens, and which vectors stand for it; the longest first.
    names: Vec<(Vec<i32>, Range<usize>)>,
    /// `[n, width]`.
    vectors: Vec<f32>,
    width: usize,
}

impl Learned {
    /// Adds a name with vectors of `width` numbers each. A name of earlier is replaced.
    pub(crate) fn add(&mut self, ids: Vec<i32>, vectors: &[f32], width: usize) {
        let start = self.vectors.len() / width;
        self.width = width;
        self.vectors.extend(vectors);
        let range = start..self.vectors.len() / width;
        self.names.retain(|(other, _)| *other != ids);
        self.names.push((ids, range));
        self.names
            .sort_by_key(|(ids, _)| std::cmp::Reverse(ids.len()));
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// The vector that an id stands for, if it is one of a learned token.
    pub(crate) fn vector(&self, id: i32) -> Option<&[f32]> {
        let row = usize::try_from(-1 - i64::from(id)).ok()?;
        self.vectors.get(row * self.width..(row + 1) * self.width)
    }

    /// The ids of a text's tokens, by words: each of its tokens, or all vectors of a learned name. Those of vectors are below 0.
    fn words(&self, tokens: &[i32]) -> Vec<Vec<i32>> {
        let mut words = Vec::new();
        let mut rest = tokens;
        while let Some((&token, after)) = rest.split_first() {
            let name = self.names.iter().find(|(ids, _)| rest.starts_with(ids));
            match name {
                Some((ids, range)) => {
                    // There are far fewer vectors than numbers of i32.
                    words.push(range.clone().map(|row| -1 - row as i32).collect());
                    rest = &rest[ids.len()..];
                }
                None => {
                    words.push(vec![token]);
                    rest = after;
                }
            }
        }
        words
    }
}

/// What a text encoder takes at once.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chunk {
    /// Ids of tokens, without start, end and padding; those of learned vectors are below 0.
    pub ids: Vec<i32>,
    /// By token.
    pub weights: Vec<f32>,
}

/// The chunks of a text, at least one, of at most as many tokens as the tokenizer has room for. Each segment is tokenized by
/// itself.
///
/// # Errors
/// A segment that cannot be tokenized.
pub fn chunks(
    segments: &[Segment],
    tokenizer: &Tokenizer,
    learned: &Learned,
) -> Result<Vec<Chunk>, TokenizerError> {
    let room = tokenizer.room();
    let comma = tokenizer.id(",</w>");
    let mut closed = Vec::new();
    let mut open = Chunk::default();
    let mut last_comma = None;
    for segment in segments {
        let Segment::Text(text, weight) = segment else {
            closed.push(std::mem::take(&mut open));
            last_comma = None;
            continue;
        };
        for word in learned.words(&tokenizer.tokens(text)?) {
            let len = open.ids.len();
            if comma.is_some() && word.first().copied() == comma {
                last_comma = Some(len);
            } else if let Some(comma) = last_comma
                && len == room
                && len - comma <= BACKTRACK
            {
                let moved = Chunk {
                    ids: open.ids.split_off(comma + 1),
                    weights: open.weights.split_off(comma + 1),
                };
                closed.push(std::mem::replace(&mut open, moved));
                last_comma = None;
            }
            if open.ids.len() + word.len() > room {
                closed.push(std::mem::take(&mut open));
                last_comma = None;
            }
            open.weights
                .resize(open.ids.len() + word.len(), *weight as f32);
            open.ids.extend(word);
        }
    }
    if !open.ids.is_empty() || closed.is_empty() {
        closed.push(open);
    }
    Ok(closed)
}

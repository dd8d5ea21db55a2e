//! How much each piece of a text weighs.

use super::split_at_word;

/// A piece of a text, or the forced end of a chunk.
#[derive(Clone, Debug, PartialEq)]
pub enum Segment {
    /// A text, and by how much what the encoder makes of it is multiplied.
    Text(String, f64),
    /// What follows begins another chunk.
    Break,
}

/// By how much a round bracket raises what is in it, and a square one lowers it.
const BRACKET: f64 = 1.1;

/// What a text is made of, on the way: pieces with their weights, and the brackets that are open, as the places of their first
/// pieces.
#[derive(Default)]
struct Pieces<'t> {
    /// `None` ends a chunk.
    pieces: Vec<Option<&'t str>>,
    /// By piece. Beside them, because thousands of brackets weigh thousands of pieces.
    weights: Vec<f64>,
    round: Vec<usize>,
    square: Vec<usize>,
}

impl<'t> Pieces<'t> {
    fn add(&mut self, piece: Option<&'t str>) {
        self.pieces.push(piece);
        self.weights.push(1.0);
    }

    fn text(&mut self, text: &'t str) {
        let mut parts = split_at_word(text, "BREAK");
        let last = parts.len() - 1;
        for (index, part) in parts.iter_mut().enumerate() {
            if index > 0 {
                *part = part.trim_start();
                self.add(None);
            }
            if index < last {
                *part = part.trim_end();
            }
            self.add(Some(part));
        }
    }

    /// What stands since the place `start` weighs so much more.
    fn weigh(&mut self, start: usize, factor: f64) {
        for weight in &mut self.weights[start..] {
            *weight *= factor;
        }
    }
}

/// The pieces of a text: `(a)` weighs 1.1 times as much, `[a]` 1.1 times less, `(a:1.3)` 1.3 times as much; nested ones multiply. `\(` is
/// a bracket of the text, and so is one that closes nothing; what is not closed counts to the end. There is at least one
/// piece, and neighbours of one weight are one.
pub fn segments(text: &str) -> Vec<Segment> {
    let mut found = Pieces::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let mut len = first.len_utf8();
        match first {
            '\\' => {
                let escaped = rest[1..].starts_with(['(', ')', '[', ']', '\\']);
                len += usize::from(escaped);
                // The backslash of an escape is left out; another one is itself left out too.
                found.add(Some(&rest[1..len]));
            }
            '(' => found.round.push(found.pieces.len()),
            '[' => found.square.push(found.pieces.len()),
            ')' | ']' => {
                let (open, factor) = match first {
                    ')' => (&mut found.round, BRACKET),
                    _ => (&mut found.square, 1.0 / BRACKET),
                };
                match open.pop() {
                    Some(start) => found.weigh(start, factor),
                    None => found.text(&rest[..len]),
                }
            }
            ':' => match weight(rest) {
                Some((factor, end)) => {
                    len = end;
                    match found.round.pop() {
                        Some(start) => found.weigh(start, factor),
                        None => found.text(&rest[..len]),
                    }
                }
                None => found.text(&rest[..len]),
            },
            _ => {
                let end = rest.find(['\\', '(', ')', '[', ']', ':']);
                len = end.unwrap_or(rest.len());
                found.text(&rest[..len]);
            }
        }
        rest = &rest[len..];
    }
    for start in std::mem::take(&mut found.round) {
        found.weigh(start, BRACKET);
    }
    for start in std::mem::take(&mut found.square) {
        found.weigh(start, 1.0 / BRACKET);
    }
    merged(found)
}

/// The weight that ends a bracket, `: 1.3 )`, and its length.
fn weight(text: &str) -> Option<(f64, usize)> {
    let number = text.strip_prefix(':')?.trim_start();
    let len = number.find(|c: char| !matches!(c, '0'..='9' | '.' | '+' | '-'));
    let (digits, after) = number.split_at(len.unwrap_or(number.len()));
    let rest = after.trim_start().strip_prefix(')')?;
    Some((digits.parse().ok()?, text.len() - rest.len()))
}

/// Neighbours of one weight become one.
fn merged(
    Pieces {
        pieces, weights, ..
    }: Pieces<'_>,
) -> Vec<Segment> {
    let mut merged: Vec<Segment> = Vec::new();
    for (piece, weight) in pieces.into_iter().zip(weights) {
        match (piece, merged.last_mut()) {
            (None, _) => merged.push(Segment::Break),
            (Some(piece), Some(Segment::Text(text, last))) if *last == weight => {
                text.push_str(piece);
            }
            (Some(piece), _) => merged.push(Segment::Text(piece.to_owned(), weight)),
        }
    }
    if merged.is_empty() {
        merged.push(Segment::Text(String::new(), 1.0));
    }
    merged
}

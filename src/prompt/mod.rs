//! Prompts as AUTOMATIC1111's web UI reads them: composition (`AND`), schedules (`[a:b:0.5]`, `[a|b]`), weights (`(a:1.3)`, `[a]`),
//! chunks of 75 tokens (`BREAK`). Plain data in, plain data out: knows no model and no device.

mod chunks;
mod emphasis;
mod networks;
mod parts;
mod schedule;
mod weights;

pub use chunks::{Chunk, Learned, chunks};
pub use emphasis::Emphasis;
pub use networks::without_networks;
pub use parts::{Part, parts};
pub use schedule::{Schedule, schedule};
pub use weights::{Segment, segments};

/// How prompts are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Syntax {
    /// As AUTOMATIC1111's web UI does: brackets weigh, colons and bars in square brackets change the text on the way, `AND`
    /// composes, `BREAK` and the 76th token begin another chunk.
    A1111(Emphasis),
    /// Letter by letter, as diffusers does: brackets are brackets, and what does not fit the text encoder is cut off.
    Plain,
}

impl Default for Syntax {
    fn default() -> Syntax {
        Syntax::A1111(Emphasis::default())
    }
}

/// Whether a character is part of a word.
fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// A text without the occurrences of `word`, where nothing that is part of a word stands beside it: what lies between them.
fn split_at_word<'t>(text: &'t str, word: &str) -> Vec<&'t str> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices(word) {
        let end = at + word.len();
        let before = text[..at].chars().next_back();
        let after = text[end..].chars().next();
        if !before.is_some_and(is_word) && !after.is_some_and(is_word) {
            found.push(&text[start..at]);
            start = end;
        }
    }
    found.push(&text[start..]);
    found
}

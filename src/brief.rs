//! Values in messages.

/// The most of a value that a message repeats, in characters.
const MOST: usize = 100;

/// The beginning of a long value, so that a message stays a line that can be read.
pub(crate) fn brief(value: &str) -> String {
    match value.char_indices().nth(MOST) {
        None => value.to_owned(),
        Some((end, _)) => format!("{}… ({} characters)", &value[..end], value.chars().count()),
    }
}

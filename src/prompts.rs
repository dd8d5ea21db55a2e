//! Files of prompts.

use std::string::FromUtf8Error;

/// The prompts of a file: its lines, but for empty ones.
///
/// # Errors
///
/// Bytes that are not UTF-8.
pub fn parse(bytes: Vec<u8>) -> Result<Vec<String>, FromUtf8Error> {
    let text = String::from_utf8(bytes)?;
    // Some editors begin a file with a byte order mark.
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    Ok(lines.map(str::to_owned).collect())
}

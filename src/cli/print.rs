//! What a user reads: results on standard output, remarks on standard error. Nothing else prints (a lint sees to that).

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;

/// Results cannot be printed.
#[derive(Debug, thiserror::Error)]
#[error("cannot write to standard output: {0}")]
pub struct PrintError(pub io::Error);

/// Prints results, and ends the line.
pub fn result(text: impl Display) -> Result<(), PrintError> {
    writeln!(io::stdout().lock(), "{text}").map_err(PrintError)
}

/// Prints a remark, or the error with which the program ends. If nobody can read it, nobody is told.
pub fn remark(text: impl Display) {
    let _ = writeln!(
        io::stderr().lock(),
        "stablejet: {}",
        escaped(&text.to_string())
    );
}

/// What steers terminals is shown, not sent: messages repeat names and values of files that strangers wrote.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '\n' | '\t' => escaped.push(char),
            char if char.is_control() => escaped.extend(char.escape_default()),
            char => escaped.push(char),
        }
    }
    escaped
}

/// A text of the user's in a remark: its beginning, if it is long.
pub fn quoted(text: &str) -> String {
    match text.char_indices().nth(100) {
        None => format!("{text:?}"),
        Some((end, _)) => format!("{:?}…", &text[..end]),
    }
}

/// A path for the reader and for JSON, in which bytes that are not UTF-8 are replaced.
pub fn path(path: &Path) -> String {
    path.display().to_string()
}

/// Whether an error is that whoever read the results has gone, as `head` does.
pub fn is_closed(error: &anyhow::Error) -> bool {
    let closed = error.downcast_ref::<PrintError>();
    closed.is_some_and(|PrintError(source)| source.kind() == io::ErrorKind::BrokenPipe)
}

//! Progress on the terminal. On standard error, and nothing at all where that is no terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::time::Duration;

/// A bar that counts bytes.
pub fn bytes(message: &'static str) -> anyhow::Result<ProgressBar> {
    let bar = ProgressBar::new(0).with_message(message);
    bar.set_style(ProgressStyle::with_template(
        "{msg} {wide_bar} {bytes} of {total_bytes}",
    )?);
    Ok(bar)
}

/// Something that takes an unknown time.
pub fn spinner(message: &'static str) -> anyhow::Result<ProgressBar> {
    let bar = ProgressBar::new_spinner().with_message(message);
    bar.set_style(ProgressStyle::with_template("{spinner} {msg} {elapsed}")?);
    bar.enable_steady_tick(Duration::from_millis(200));
    Ok(bar)
}

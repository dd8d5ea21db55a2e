//! Progress on the terminal. On standard error, and nothing at all where that is no terminal.

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use stablejet::Pipeline;
use stablejet::pipeline::{Event, Generated, Request};
use std::io::IsTerminal;
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

/// Runs the request under progress bars.
pub fn generate(pipeline: &mut Pipeline, request: &Request) -> anyhow::Result<Generated> {
    let bars = MultiProgress::new();
    let stage = bars.add(spinner("")?);
    let steps = bars.add(ProgressBar::new(0));
    steps.set_style(ProgressStyle::with_template(
        "  step {pos} of {len} {wide_bar} {eta} left",
    )?);
    let made = pipeline.generate(request, &|event| match event {
        Event::Compiling(program) => stage.set_message(format!("compiling {program}")),
        Event::Step { done, total } => {
            stage.set_message("sampling");
            steps.set_length(total as u64);
            steps.set_position(done as u64);
        }
        Event::Decoding => stage.set_message("decoding"),
    });
    if std::io::stderr().is_terminal() {
        bars.clear()?;
    }
    Ok(made?)
}

//! Progress on the terminal. On standard error, and nothing at all where that is no terminal.

use super::executables::print_notices;
use super::print;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use stablejet::Pipeline;
use stablejet::pipeline::{self, Event, Generated, Preparation, Programs};
use stablejet::programs::Program;
use stablejet::request::Request;
use stablejet::trace::Span;
use stablejet::unstable::tokenizer::CLIP_TOKENS;
use std::cell::RefCell;
use std::io::IsTerminal;
use std::ops::ControlFlow;
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

/// What is being done, in words.
struct Stage {
    bar: ProgressBar,
    /// The programs that are being compiled just now.
    compiling: RefCell<Vec<Program>>,
}

impl Stage {
    fn new(bar: ProgressBar) -> Stage {
        bar.set_message("loading programs");
        Stage {
            bar,
            compiling: RefCell::default(),
        }
    }

    /// Says that a program is being compiled for long prompts, which takes its time and which no other prompt asked for.
    fn announce(&self, program: Program) {
        if let Program::DenoiseStep(step) = program
            && step.tokens > CLIP_TOKENS
        {
            let line = format_args!(
                "the prompts take {} tokens, {} at a time: {} is being compiled for them",
                step.tokens,
                CLIP_TOKENS,
                program.label()
            );
            self.bar.suspend(|| print::remark(line));
        }
    }

    fn show(&self, event: &Event) {
        let mut compiling = self.compiling.borrow_mut();
        match event {
            Event::Compiling(program) => {
                self.announce(*program);
                compiling.push(*program);
            }
            Event::Done(Span { program, .. }) => {
                let found = compiling.iter().position(|one| one == program);
                found.map(|index| compiling.remove(index));
            }
            Event::Step { .. } => return self.bar.set_message("sampling"),
            Event::Decoding => return self.bar.set_message("decoding"),
            _ => return,
        }
        if !compiling.is_empty() {
            let labels: Vec<String> = compiling.iter().map(|one| one.label()).collect();
            self.bar
                .set_message(format!("compiling {}", labels.join(", ")));
        }
    }
}

/// Compiles or loads programs of models under a spinner.
pub fn prepare(wished: &[(&Programs, &[Program])]) -> anyhow::Result<Preparation> {
    let stage = Stage::new(spinner("")?);
    let prepared = pipeline::prepare(wished, &|event| {
        stage.show(&event);
        ControlFlow::Continue(())
    });
    stage.bar.finish_and_clear();
    for (programs, _) in wished {
        print_notices(&programs.take_notices());
    }
    Ok(prepared?)
}

/// Runs the request under progress bars; `see` sees each event, and stops all by an error.
pub fn generate(
    pipeline: &Pipeline,
    request: &Request,
    see: &dyn Fn(&Event) -> anyhow::Result<()>,
) -> anyhow::Result<Generated> {
    let bars = MultiProgress::new();
    let stage = Stage::new(bars.add(spinner("")?));
    let steps = bars.add(ProgressBar::new(0));
    steps.set_style(ProgressStyle::with_template(
        "  step {pos} of {len} {wide_bar} {eta} left",
    )?);
    let problem = RefCell::new(None);
    let made = pipeline.generate(request, &|event| {
        if let Err(error) = see(&event) {
            problem.replace(Some(error));
            return ControlFlow::Break(());
        }
        stage.show(&event);
        if let Event::Step { done, total } = event {
            steps.set_length(total as u64);
            steps.set_position(done as u64);
        }
        ControlFlow::Continue(())
    });
    if std::io::stderr().is_terminal() {
        // A terminal that is gone is no reason to lose the pictures.
        let _ = bars.clear();
    }
    match &made {
        Ok(made) => print_notices(&made.notices),
        Err(_) => print_notices(&pipeline.take_notices()),
    }
    match problem.into_inner() {
        Some(error) => Err(error),
        None => Ok(made?),
    }
}

//! `--trace FILE`: what was done when.

use super::output;
use anyhow::Context;
use pjrt::{Plugin, Profiler};
use stablejet::pipeline::{Event, Span, Work};
use stablejet::trace::{self, Spans};
use std::cell::RefCell;
use std::path::PathBuf;

/// Whether a trace is written.
#[derive(clap::Args)]
pub struct TraceChoice {
    /// Write when each program was loaded, compiled and run, with the plugin's operations inside, as a file that
    /// ui.perfetto.dev opens.
    #[arg(long, value_name = "FILE.json")]
    trace: Option<PathBuf>,
}

/// A trace in the making; it does nothing unless one is asked for.
pub struct Tracer {
    path: Option<PathBuf>,
    spans: RefCell<Spans>,
    profiler: Option<Profiler>,
}

impl TraceChoice {
    /// Refuses a file that cannot be made.
    pub fn start(&self) -> anyhow::Result<Tracer> {
        if let Some(path) = &self.trace {
            output::expect_writable(path)?;
        }
        Ok(Tracer {
            path: self.trace.clone(),
            spans: RefCell::default(),
            profiler: None,
        })
    }
}

impl Tracer {
    /// Records what the plugin does from now on.
    pub fn record(&mut self, plugin: &Plugin) -> anyhow::Result<()> {
        if self.path.is_none() {
            return Ok(());
        }
        self.profiler = plugin.start_profiler()?;
        if self.profiler.is_none() {
            eprintln!(
                "stablejet: {} has no profiler: the trace holds the programs alone, without their operations",
                plugin.path().display()
            );
        }
        Ok(())
    }

    /// Does something that a trace names.
    pub fn stage<T>(&self, name: &str, act: impl FnOnce() -> T) -> T {
        let (times, result) = Span::time(act);
        self.spans
            .borrow_mut()
            .add("stages", name.to_owned(), times);
        result
    }

    /// Notes what was done with a program.
    pub fn observe(&self, event: Event) {
        let Event::Done(Span {
            program,
            work,
            times,
        }) = event
        else {
            return;
        };
        let (line, word) = match work {
            Work::Compile => ("programs made ready", "compile "),
            Work::Load => ("programs made ready", "load "),
            Work::Run => ("programs", ""),
        };
        let name = format!("{word}{}", program.label());
        self.spans.borrow_mut().add(line, name, times);
    }

    /// Writes the trace.
    pub fn finish(self) -> anyhow::Result<()> {
        let Some(path) = self.path else {
            return Ok(());
        };
        let mut planes = vec![self.spans.into_inner().into_plane()];
        if let Some(profiler) = self.profiler {
            let mut recorded = profiler.finish().context("the plugin's profiler")?.planes;
            recorded.iter_mut().for_each(trace::join_ends);
            planes.extend(recorded);
        }
        trace::write(&path, planes).with_context(|| format!("cannot write {}", path.display()))
    }
}

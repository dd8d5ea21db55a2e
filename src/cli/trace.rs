//! `--trace FILE`: what was done when.

use super::{output, print};
use anyhow::Context;
use pjrt::{Plugin, Profiler};
use stablejet::programs::Program;
use stablejet::trace::{Span, Trace};
use stablejet::unstable::runtime::Executable;
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

/// A trace in the making; nothing comes of it unless one is asked for.
pub struct Tracer {
    path: Option<PathBuf>,
    trace: RefCell<Trace>,
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
            trace: RefCell::default(),
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
            print::remark(format_args!(
                "the plugin {} has no profiler: the trace has the programs, but not their operations",
                plugin.path().display()
            ));
        }
        Ok(())
    }

    /// Does something that the trace names.
    pub fn stage<T>(&self, name: &str, act: impl FnOnce() -> T) -> T {
        let (times, result) = Span::time(act);
        self.trace.borrow_mut().stage(name, times);
        result
    }

    /// Notes what was done with a program.
    pub fn program(&self, span: Span) {
        self.trace.borrow_mut().program(span);
    }

    /// Takes the names of a program's operations, if the plugin tells them.
    pub fn operations(&self, program: Program, executable: &Executable) {
        if self.profiler.is_some()
            && let Ok(optimized) = executable.loaded().optimized_program()
            && let Some(module) = optimized.module()
        {
            self.trace.borrow_mut().operations(program, module);
        }
    }

    /// Writes the trace.
    pub fn finish(self) -> anyhow::Result<()> {
        let Some(path) = self.path else {
            return Ok(());
        };
        let profile = match self.profiler {
            Some(profiler) => profiler.finish().context("the plugin's profiler")?,
            None => Default::default(),
        };
        let written = self.trace.into_inner().write(&path, profile);
        written.with_context(|| format!("cannot write {}", path.display()))
    }
}

//! Traces: what was done when, by us and by the plugin, as a file that Perfetto opens. See docs/traces.md.

mod chrome;
mod ends;
mod lanes;
mod operations;
mod span;

pub use span::{Span, Work};

use crate::programs::Program;
use operations::Operations;
use pjrt::hlo::Module;
use pjrt::profile::{Event, Line, Plane, Profile};
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// A trace in the making.
#[derive(Default)]
pub struct Trace {
    stages: Line,
    made_ready: Line,
    /// Each run of a program; named by its label.
    runs: Line,
    operations: Operations,
}

impl Trace {
    /// Adds a part of the work that is no program's.
    pub fn stage(&mut self, name: &str, times: [SystemTime; 2]) {
        self.stages.events.push(event(name.to_owned(), times));
    }

    /// Adds what was done with a program.
    pub fn program(
        &mut self,
        Span {
            program,
            work,
            times,
        }: Span,
    ) {
        let label = program.label();
        let (line, name) = match work {
            Work::Compile => (&mut self.made_ready, format!("compile {label}")),
            Work::Load => (&mut self.made_ready, format!("load {label}")),
            Work::Run => (&mut self.runs, label),
        };
        line.events.push(event(name, times));
    }

    /// Adds the names of a program's operations.
    pub fn operations(&mut self, program: Program, module: Module) {
        self.operations.add(program.label(), module);
    }

    /// Writes the trace, with what the plugin recorded. The file appears whole or not at all.
    pub fn write(mut self, path: &Path, profile: Profile) -> io::Result<()> {
        let mut planes = profile.planes;
        for plane in &mut planes {
            ends::join(plane);
            self.operations.describe(plane, &self.runs.events);
        }
        for (line, name) in [
            (&mut self.stages, "stages"),
            (&mut self.made_ready, "programs compiled or loaded"),
            (&mut self.runs, "programs run"),
        ] {
            line.name = name.to_owned();
        }
        let ours = Plane {
            name: "stablejet".to_owned(),
            lines: vec![self.stages, self.made_ready, self.runs],
        };
        planes.insert(0, ours);
        chrome::write(path, planes)
    }
}

fn event(name: String, times: [SystemTime; 2]) -> Event {
    let [start_ns, end_ns] = times.map(|time| {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
    });
    Event {
        name,
        start_ns,
        duration_ns: end_ns.saturating_sub(start_ns),
        stats: Vec::new(),
    }
}

/// When an event is over.
fn end_ns(event: &Event) -> u64 {
    event.start_ns.saturating_add(event.duration_ns)
}

//! Traces: what was done when, by us and by the plugin, as a file that Perfetto opens.

mod chrome;
mod lanes;
mod operations;

pub use chrome::write;
pub use operations::join_ends;

use pjrt::profile::{Event, Line, Plane};
use std::time::{SystemTime, UNIX_EPOCH};

/// What this program did, on named lines.
pub struct Spans(Plane);

impl Spans {
    /// Nothing was done yet.
    pub fn new() -> Spans {
        Spans(Plane {
            name: "stablejet".to_owned(),
            lines: Vec::new(),
        })
    }

    /// Adds what was done from `start` to `end`. The clock is that of the wall, because plugins' profilers go by it.
    pub fn add(&mut self, line: &str, name: String, [start, end]: [SystemTime; 2]) {
        let [start_ns, end_ns] = [start, end].map(unix_ns);
        let event = Event {
            name,
            start_ns,
            duration_ns: end_ns.saturating_sub(start_ns),
            stats: Vec::new(),
        };
        match self.0.lines.iter_mut().find(|known| known.name == line) {
            Some(line) => line.events.push(event),
            None => self.0.lines.push(Line {
                name: line.to_owned(),
                events: vec![event],
            }),
        }
    }

    /// The spans in the form in which plugins give theirs.
    pub fn into_plane(self) -> Plane {
        self.0
    }
}

impl Default for Spans {
    fn default() -> Spans {
        Spans::new()
    }
}

fn unix_ns(time: SystemTime) -> u64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_nanos()).unwrap_or(u64::MAX)
}

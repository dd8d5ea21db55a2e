//! The trace event format: JSON that Perfetto and Chrome open.

use super::lanes::lanes;
use crate::atomic_file;
use pjrt::profile::{Event, Line, Plane, Stat};
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use std::path::Path;

/// Writes planes as processes and their lines as threads; the first event is at time 0. The file appears whole or not at
/// all.
pub(super) fn write(path: &Path, planes: Vec<Plane>) -> io::Result<()> {
    let lines = planes.iter().flat_map(|plane| &plane.lines);
    let starts = lines.flat_map(|line| line.events.iter().map(|event| event.start_ns));
    let zero_ns = starts.min().unwrap_or(0);
    atomic_file::write(path, |file| {
        write!(file, "{{\"displayTimeUnit\":\"ms\",\"traceEvents\":[")?;
        let mut separator = "";
        let mut put = |value: Value| {
            write!(file, "{separator}\n{value}")?;
            separator = ",";
            Ok(())
        };
        for (index, plane) in planes.into_iter().enumerate() {
            write_plane(index + 1, plane, zero_ns, &mut put)?;
        }
        writeln!(file, "\n]}}")
    })
}

fn write_plane(
    pid: usize,
    plane: Plane,
    zero_ns: u64,
    put: &mut dyn FnMut(Value) -> io::Result<()>,
) -> io::Result<()> {
    let about = |what: &str, tid: usize, args: Value| json!({"ph": "M", "name": what, "pid": pid, "tid": tid, "args": args});
    put(about("process_name", 0, json!({"name": plane.name})))?;
    put(about("process_sort_index", 0, json!({"sort_index": pid})))?;
    let mut tid = 0;
    for Line { name, events } in plane.lines {
        for (lane, events) in lanes(events).into_iter().enumerate() {
            tid += 1;
            let name = match lane {
                0 => name.clone(),
                _ => format!("{name} ({})", lane + 1),
            };
            put(about("thread_name", tid, json!({"name": name})))?;
            put(about("thread_sort_index", tid, json!({"sort_index": tid})))?;
            for event in events {
                put(complete(pid, tid, event, zero_ns))?;
            }
        }
    }
    Ok(())
}

/// A "complete" event; its times are in microseconds.
fn complete(pid: usize, tid: usize, event: Event, zero_ns: u64) -> Value {
    let microseconds = |ns: u64| ns as f64 / 1000.0;
    // What begins with `_` links events for XLA's own tools.
    let stats = event
        .stats
        .into_iter()
        .filter(|(name, _)| !name.starts_with('_'));
    let args: Map<String, Value> = stats
        .map(|(name, value)| {
            let value = match value {
                Stat::Double(value) => json!(value),
                Stat::Int(value) => json!(value),
                Stat::Text(value) => json!(value),
            };
            (name, value)
        })
        .collect();
    json!({
        "ph": "X",
        "name": event.name,
        "pid": pid,
        "tid": tid,
        "ts": microseconds(event.start_ns - zero_ns),
        "dur": microseconds(event.duration_ns),
        "args": args,
    })
}

//! What XLA records of operations, made readable.

use pjrt::profile::{Event, Plane, Stat};
use std::collections::HashMap;

/// How long an operation took that ends on another thread: XLA's CPU client records when the thread that began it went on,
/// and an event `end: …` with its number when it was over. These events are taken away.
pub fn join_ends(plane: &mut Plane) {
    let mut ends = HashMap::new();
    for line in &mut plane.lines {
        line.events.retain(|event| {
            let number = event.name.strip_prefix("end: ").and(link(event, "_c"));
            if let Some(number) = number {
                ends.insert(number, event.start_ns);
            }
            number.is_none()
        });
    }
    for event in plane.lines.iter_mut().flat_map(|line| &mut line.events) {
        if let Some(end) = link(event, "_p").and_then(|number| ends.get(&number)) {
            event.duration_ns = end.saturating_sub(event.start_ns);
        }
    }
}

/// The number that links two events.
fn link(event: &Event, name: &str) -> Option<i128> {
    let mut stats = event.stats.iter();
    stats.find_map(|(found, value)| match value {
        Stat::Int(number) if found == name => Some(*number),
        _ => None,
    })
}

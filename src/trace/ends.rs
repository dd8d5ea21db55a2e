//! When operations of XLA's CPU client are over. It records how long the thread that began an operation was busy with it; if
//! threads of a pool finish it, an event `end: …` with the operation's number follows on one of them.

use super::{end_ns, operations::integer};
use pjrt::profile::{Event, Plane};
use std::collections::HashMap;

/// The end of an operation, as it was recorded.
struct End {
    line: usize,
    at: u64,
    /// The first event of the pool's task in which it was recorded.
    task: Option<u64>,
}

/// Gives operations their whole durations. The events that tell of their ends, and of how the pool's threads took turns, are
/// taken away.
pub(super) fn join(plane: &mut Plane) {
    let mut ends = HashMap::new();
    for (line, events) in plane
        .lines
        .iter_mut()
        .map(|line| &mut line.events)
        .enumerate()
    {
        events.sort_by_key(|event| event.start_ns);
        let mut task = None;
        events.retain(|event| {
            if let Some(turn) = event.name.strip_prefix("ThreadpoolListener::") {
                if turn == "StartRegion" {
                    task = None;
                }
                return false;
            }
            if event.name.starts_with("end: ")
                && let Some(number) = integer(event, "_c")
            {
                let at = event.start_ns;
                ends.insert(number, End { line, at, task });
                return false;
            }
            task.get_or_insert(event.start_ns);
            true
        });
    }
    for (line, events) in plane
        .lines
        .iter_mut()
        .map(|line| &mut line.events)
        .enumerate()
    {
        for event in events {
            if let Some(end) = integer(event, "_p").and_then(|number| ends.get(&number)) {
                event.duration_ns = end.of(event, line).saturating_sub(event.start_ns);
            }
        }
    }
}

impl End {
    /// When the operation was over that `event`, on a line, began.
    fn of(&self, event: &Event, line: usize) -> u64 {
        let by_itself = line == self.line && self.at <= end_ns(event);
        match self.task {
            // The thread that did the last part records the end only after it has begun what waited for it.
            Some(task) if !by_itself && task > event.start_ns => task,
            _ => self.at,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pjrt::profile::{Line, Stat};

    fn event(name: &str, [start_ns, end_ns]: [u64; 2], number: Option<(&str, i128)>) -> Event {
        let number = number.map(|(stat, number)| (stat.to_owned(), Stat::Int(number)));
        Event {
            name: name.to_owned(),
            start_ns,
            duration_ns: end_ns - start_ns,
            stats: number.into_iter().collect(),
        }
    }

    fn begins(name: &str, times: [u64; 2], number: i128) -> Event {
        event(name, times, Some(("_p", number)))
    }

    fn ends(name: &str, at: u64, number: i128) -> Event {
        event(&format!("end: {name}"), [at, at], Some(("_c", number)))
    }

    fn turn(name: &str, at: u64) -> Event {
        event(&format!("ThreadpoolListener::{name}"), [at, at], None)
    }

    #[test]
    fn an_operation_lasts_until_its_last_part_is_done() {
        let lines = [
            vec![
                turn("StartRegion", 0),
                begins("alone", [1, 10], 1),
                ends("alone", 9, 1),
                begins("shared", [11, 15], 2),
                begins("outer", [16, 30], 3),
                begins("inner", [17, 20], 4),
                ends("inner", 19, 4),
                ends("outer", 29, 3),
                begins("last", [31, 33], 5),
                begins("unfinished", [34, 35], 6),
            ],
            vec![
                // A part of "shared", its continuation, and only then its end.
                turn("StartRegion", 12),
                event("ThunkExecutor::Execute", [40, 50], None),
                ends("shared", 51, 2),
                turn("StopRegion", 52),
                // A part of "last", after which there is nothing to do.
                turn("StartRegion", 53),
                ends("last", 60, 5),
            ],
        ];
        let mut plane = Plane {
            name: String::new(),
            lines: lines
                .map(|events| Line {
                    name: String::new(),
                    events,
                })
                .into(),
        };
        join(&mut plane);
        let found: Vec<(&str, [u64; 2])> = (plane.lines.iter())
            .flat_map(|line| &line.events)
            .map(|event| (event.name.as_str(), [event.start_ns, end_ns(event)]))
            .collect();
        let expected = [
            ("alone", [1, 9]),
            ("shared", [11, 40]),
            ("outer", [16, 29]),
            ("inner", [17, 19]),
            ("last", [31, 60]),
            ("unfinished", [34, 35]),
            ("ThunkExecutor::Execute", [40, 50]),
        ];
        assert_eq!(found, expected);
    }
}

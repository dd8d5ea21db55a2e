//! Names of operations: what they compute, and for which layer.

use super::end_ns;
use pjrt::hlo::{Module, Operation};
use pjrt::profile::{Event, Plane, Stat};
use std::collections::HashMap;

/// The operations of programs.
#[derive(Default)]
pub(super) struct Operations {
    by_program: HashMap<String, Program>,
}

struct Program {
    module: String,
    operations: HashMap<String, Operation>,
}

impl Operations {
    /// Adds those of the program with this label.
    pub(super) fn add(&mut self, label: String, module: Module) {
        let operations = module.operations.into_iter();
        let program = Program {
            module: module.name,
            operations: operations
                .map(|operation| (operation.name.clone(), operation))
                .collect(),
        };
        self.by_program.insert(label, program);
    }

    /// Names a plugin's events after the operations of the programs that ran at their time: `runs` are named by label and in
    /// order. What the plugin says itself (the module and its number) is the same for programs that differ in guidance or
    /// size.
    pub(super) fn describe(&self, plane: &mut Plane, runs: &[Event]) {
        for event in plane.lines.iter_mut().flat_map(|line| &mut line.events) {
            let later = runs.partition_point(|run| run.start_ns <= event.start_ns);
            let Some(run) = later.checked_sub(1).map(|index| &runs[index]) else {
                continue;
            };
            if event.start_ns <= end_ns(run) {
                self.describe_event(event, run);
            }
        }
    }

    fn describe_event(&self, event: &mut Event, run: &Event) {
        let (Some(name), Some(module)) = (text(event, "hlo_op"), text(event, "hlo_module")) else {
            return;
        };
        let program = self.by_program.get(&run.name);
        let Some(program) = program.filter(|program| program.module == module) else {
            return;
        };
        let operation = program.operations.get(name);
        let location = operation.map_or("", |operation| &operation.location);
        let mut more = vec![("program".to_owned(), Stat::Text(run.name.clone()))];
        if let Some(operation) = operation
            && !location.is_empty()
        {
            let kind = match operation.custom_call_target.as_str() {
                "" => &operation.name,
                target => target,
            };
            event.name = format!("{kind} {location}");
            more.push(("layer".to_owned(), Stat::Text(location.to_owned())));
        }
        event.stats.extend(more);
        // A program is over when all of its operations are, but the last one's end is recorded after that.
        event.duration_ns = event.duration_ns.min(end_ns(run) - event.start_ns);
    }
}

/// What is known of an event under a name, if it is an integer.
pub(super) fn integer(event: &Event, name: &str) -> Option<i128> {
    event.stats.iter().find_map(|(found, value)| match value {
        Stat::Int(value) if found == name => Some(*value),
        _ => None,
    })
}

/// The same, if it is a text.
fn text<'a>(event: &'a Event, name: &str) -> Option<&'a str> {
    event.stats.iter().find_map(|(found, value)| match value {
        Stat::Text(value) if found == name => Some(value.as_str()),
        _ => None,
    })
}

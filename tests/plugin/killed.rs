//! Runs that are killed as process 1 of a container do no harm to the next.

use crate::support::command::PROGRAM;
use crate::support::plugin::cpu_plugin;
use crate::support::repository;
use std::process::Command;

#[test]
fn a_run_killed_as_process_1_leaves_nothing_that_stops_the_next() {
    let script = repository("scripts/killed");
    let mut command = Command::new(script);
    command.args(["4", PROGRAM, "--plugin"]);
    let output = command.arg(cpu_plugin()).output().unwrap();
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    assert!(output.status.success(), "{said:?}");
}

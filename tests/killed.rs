//! Runs that are killed as process 1 of a container do no harm to the next.

use crate::support::plugin::cpu_plugin;
use std::path::Path;
use std::process::Command;

#[test]
fn a_run_killed_as_process_1_leaves_nothing_that_stops_the_next() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/killed");
    let mut command = Command::new(script);
    command.args(["4", env!("CARGO_BIN_EXE_stablejet"), "--plugin"]);
    let output = command.arg(cpu_plugin()).output().unwrap();
    let said = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    assert!(output.status.success(), "{said:?}");
}

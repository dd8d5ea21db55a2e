//! Runs the program.

use std::fs;
use std::process::{Command, Output};

use super::model::tiny_folder;

/// Its path.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_stablejet");

/// Runs `stablejet` with these arguments and variables.
pub fn stablejet(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(PROGRAM)
        .args(arguments)
        .envs(variables.iter().copied())
        .output()
        .expect("the program starts")
}

/// What it printed.
pub fn printed(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

/// The JSON that it printed.
pub fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let complaint = String::from_utf8_lossy(&output.stderr);
        panic!("{error}: {}{complaint}", printed(output))
    })
}

/// Its error, having checked that there was one, of one line.
pub fn error(output: &Output) -> String {
    let error = String::from_utf8(output.stderr.clone()).expect("text");
    assert!(!output.status.success(), "succeeded: {}", printed(output));
    assert_eq!(error.lines().count(), 1, "{error}");
    error
}

/// Runs `generate` in an empty folder; it must fail with one line. Returns that line and the files left in the folder.
pub fn refusal(mut program: Command, arguments: &[&str]) -> (String, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let output = program
        .arg("generate")
        .args(arguments)
        .args(["--seed", "1"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{arguments:?} succeeded");
    assert!(error.starts_with("stablejet: "), "{arguments:?}: {error}");
    assert_eq!(error.lines().count(), 1, "{arguments:?}: {error}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
    let left = fs::read_dir(folder.path()).unwrap();
    let names = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    (error, names.collect())
}

/// The program's one line must say `phrase`, and no file be left.
pub fn expect(arguments: &[&str], phrase: &str) {
    let (error, left) = refusal(Command::new(PROGRAM), arguments);
    assert!(
        error.contains(phrase),
        "{arguments:?}: {error:?} does not say {phrase:?}"
    );
    assert_eq!(left, [""; 0], "{arguments:?} left files");
}

/// A line of the report of `doctor`.
pub fn doctor_check<'a>(report: &'a serde_json::Value, name: &str) -> &'a serde_json::Value {
    let checks = report["checks"].as_array().unwrap();
    let check = checks.iter().find(|check| check["name"] == name);
    check.unwrap_or_else(|| panic!("no check {name} in {report}"))
}

/// Compiles the small model for hardware that is not there.
pub fn compile_for(target: &str, more: &[&str]) -> Output {
    let model = tiny_folder();
    let arguments = ["compile", "--target", target];
    let model = ["--model", model.to_str().unwrap()];
    stablejet(&[&arguments, &model[..], more].concat(), &[])
}

//! Runs the program.

use std::process::{Command, Output};

/// Runs `stablejet` with these arguments and variables.
pub fn stablejet(arguments: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stablejet"))
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

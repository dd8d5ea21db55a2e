//! `XLA_FLAGS` that XLA would end the process for.

use crate::support::command::{error, json, stablejet};
use crate::support::plugin::cpu_plugin;

#[test]
fn what_xla_does_not_know_is_an_error_that_names_it() {
    let plugin = cpu_plugin();
    let devices = ["devices", "--plugin", plugin.to_str().unwrap()];
    let known = "--xla_dump_hlo_pass_re=\"a b\" --xla_cpu_enable_fast_math";
    for (flags, named) in [
        ("--xla_no_such_flag=1".to_owned(), "--xla_no_such_flag=1"),
        (
            format!("{known} --xla_none --xla_cpu"),
            ": --xla_none --xla_cpu",
        ),
        (
            "/no/such/file".to_owned(),
            "neither a flag nor a file of flags",
        ),
        (" ".to_owned(), "neither a flag nor a file of flags"),
    ] {
        let error = error(&stablejet(&devices, &[("XLA_FLAGS", &flags)]));
        assert!(
            error.contains("XLA_FLAGS ") && error.trim_end().ends_with(named),
            "{error}"
        );
    }
    for flags in ["", known] {
        assert!(
            stablejet(&devices, &[("XLA_FLAGS", flags)])
                .status
                .success()
        );
    }
    // A value that it does not take; XLA logs that too.
    let output = stablejet(
        &devices,
        &[("XLA_FLAGS", "--xla_backend_optimization_level=x")],
    );
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_file_of_flags_is_read() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let plugin = cpu_plugin();
    let devices = ["devices", "--plugin", plugin.to_str().unwrap()];
    let variables = [("XLA_FLAGS", file.path().to_str().unwrap())];
    std::fs::write(file.path(), "--xla_none=1\n--xla_cpu_enable_fast_math").unwrap();
    assert!(error(&stablejet(&devices, &variables)).contains("here: --xla_none=1\n"));
    std::fs::write(file.path(), "--xla_cpu_enable_fast_math").unwrap();
    assert!(stablejet(&devices, &variables).status.success());
}

#[test]
fn doctor_has_a_row_for_the_flags() {
    let plugin = cpu_plugin();
    let doctor = ["doctor", "--json", "--plugin", plugin.to_str().unwrap()];
    let row = |flags: &str| {
        let report = json(&stablejet(&doctor, &[("XLA_FLAGS", flags)]));
        let checks = report["checks"].as_array().unwrap().iter();
        let mut rows = checks.filter(|check| check["name"] == "XLA_FLAGS");
        rows.next().cloned()
    };
    assert_eq!(row(""), None);
    assert_eq!(row("--xla_cpu_enable_fast_math").unwrap()["state"], "ok");
    let refused = row("--xla_none").unwrap();
    assert_eq!(refused["state"], "missing");
    assert!(refused["detail"].as_str().unwrap().ends_with("--xla_none"));
}

//! `stablejet doctor`: a line for each part, and a remedy for each that is missing.

use crate::support::command::{doctor_check, json, stablejet};
use crate::support::plugin::cpu_plugin;
use serde_json::Value;

#[test]
fn all_is_well_with_the_cpu_plugin() {
    let plugin = cpu_plugin();
    let arguments = ["doctor", "--plugin", "cpu", "--devices", "2", "--json"];
    let output = stablejet(&arguments, &[]);
    let report = json(&output);
    assert!(output.status.success(), "{report}");
    assert_eq!(report["ok"], true);
    for (name, phrase) in [
        ("python3", "Python 3"),
        ("pip", "pip"),
        ("cache", "writable"),
        ("plugin", plugin.to_str().unwrap()),
        ("platform", "PJRT C API 0."),
        ("device", "cpu"),
        ("kernels", "bf16 by a"),
        ("model", "the built-in model"),
    ] {
        let check = doctor_check(&report, name);
        assert_eq!(check["state"], "ok", "{check}");
        assert!(
            check["detail"].as_str().unwrap().contains(phrase),
            "{check}"
        );
        assert_eq!(check["remedy"], Value::Null);
    }
    let devices = report["checks"].as_array().unwrap().iter();
    assert_eq!(devices.filter(|check| check["name"] == "device").count(), 2);
}

#[test]
fn each_broken_part_fails_and_says_what_to_do() {
    let plugin = cpu_plugin();
    let plugin = ["--plugin", plugin.to_str().unwrap()];
    for (arguments, variables, name, remedy) in [
        (
            &plugin[..],
            &[("STABLEJET_CACHE_DIR", "/proc/none")][..],
            "cache",
            "STABLEJET_CACHE_DIR",
        ),
        (&["--plugin", "/none.so"], &[], "plugin", "--plugin"),
        (
            &[plugin[0], plugin[1], "--model", "/none"],
            &[],
            "model",
            "--model",
        ),
    ] {
        let arguments = [&["doctor", "--json"], arguments].concat();
        let output = stablejet(&arguments, variables);
        let report = json(&output);
        assert!(!output.status.success(), "{report}");
        assert_eq!(report["ok"], false);
        let check = doctor_check(&report, name);
        assert_eq!(check["state"], "missing", "{check}");
        assert!(
            check["remedy"].as_str().unwrap().contains(remedy),
            "{check}"
        );
        let missing = report["checks"].as_array().unwrap().iter();
        assert_eq!(
            missing.filter(|check| check["state"] == "missing").count(),
            1,
            "{report}"
        );
    }
}

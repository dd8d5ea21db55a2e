//! `stablejet doctor` on a machine that lacks all.

use crate::support::command::{doctor_check, json, printed, stablejet};

#[test]
fn a_missing_plugin_fails_with_the_command_that_installs_it() {
    let folder = tempfile::tempdir().unwrap();
    let cache = [("STABLEJET_CACHE_DIR", folder.path().to_str().unwrap())];
    let output = stablejet(&["doctor", "--plugin", "cpu"], &cache);
    let text = printed(&output);
    assert!(!output.status.success(), "{text}");
    assert!(text.contains("MISSING plugin"), "{text}");
    assert!(text.contains("-> stablejet plugin install cpu"), "{text}");
    let without_python = [cache[0], ("PATH", "/nowhere")];
    let report = json(&stablejet(
        &["doctor", "--plugin", "cpu", "--json"],
        &without_python,
    ));
    for (name, remedy) in [
        ("python3", "python3"),
        ("pip", "python3-pip"),
        ("compiler", "g++"),
    ] {
        let check = doctor_check(&report, name);
        assert_eq!(check["state"], "missing", "{check}");
        assert!(
            check["remedy"].as_str().unwrap().contains(remedy),
            "{check}"
        );
    }
}

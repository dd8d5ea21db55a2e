//! What `compile --target` refuses without asking a compiler.

use crate::support::command::{compile_for, error};

#[test]
fn a_bundle_for_hardware_that_is_not_there_is_refused_with_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("bundle");
    let error = error(&compile_for(
        "tpu:v2:2x2",
        &["--out", bundle.to_str().unwrap()],
    ));
    assert!(
        error.contains("--out with --target") && error.contains("the key"),
        "{error}"
    );
    assert!(!bundle.exists());
}

#[test]
fn options_that_hardware_that_is_not_there_cannot_honour_are_refused() {
    for option in [
        "--devices=2",
        "--client-option=preallocate=false",
        "--cache-dir=x",
        "--no-cache",
        "--variant=fp16",
        "--kernels=off",
    ] {
        let name = option.split('=').next().unwrap();
        // Clap's own refusals are more than a line.
        let output = compile_for("tpu:v2:2x2", &[option]);
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(
            !output.status.success()
                && error.contains("cannot be used with")
                && error.contains(name),
            "{option}: {error}"
        );
    }
}

//! The command line as a careless user meets it.

use crate::support::plugin::cpu_plugin;
use std::path::Path;
use std::process::Command;

/// Runs `generate` and returns the one line of its error, having checked that nothing was written.
fn refusal(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_stablejet"))
        .arg("generate")
        .args(arguments)
        .args(["--output", "picture.png", "--seed", "1"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success(), "{arguments:?} succeeded");
    assert!(error.starts_with("stablejet: "), "{arguments:?}: {error}");
    assert_eq!(error.lines().count(), 1, "{arguments:?}: {error}");
    assert_eq!(
        std::fs::read_dir(folder.path()).unwrap().count(),
        0,
        "{arguments:?} left files"
    );
    error
}

fn expect(arguments: &[&str], phrase: &str) {
    let error = refusal(arguments);
    assert!(
        error.contains(phrase),
        "{arguments:?}: {error:?} does not say {phrase:?}"
    );
}

#[test]
fn bad_arguments_give_one_line_and_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let prompts = folder.path().join("prompts.txt");
    std::fs::write(&prompts, b"caf\xe9").unwrap();
    expect(&[], "no prompts");
    expect(&["x", "--model", "/no/such/folder"], "/no/such/folder");
    expect(&["x", "--scheduler", "eluer"], "eluer");
    expect(&["--prompts", prompts.to_str().unwrap()], "prompts.txt");
    expect(
        &["x", "--plugin", "/no/such/plugin.so"],
        "/no/such/plugin.so",
    );
    expect(&["x", "--plugin", prompts.to_str().unwrap()], "prompts.txt");
    expect(
        &["x", "--latents", prompts.to_str().unwrap()],
        "prompts.txt",
    );
}

#[test]
fn requests_that_do_not_fit_the_model_give_one_line_and_no_file() {
    let plugin = cpu_plugin();
    let plugin = plugin.to_str().unwrap();
    let latents = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/demo-sd.safetensors");
    expect(&["x", "--plugin", plugin, "--width", "66"], "66");
    expect(
        &["x", "--plugin", plugin, "--steps", "0"],
        "0 inference steps",
    );
    expect(
        &[
            "x",
            "--plugin",
            plugin,
            "--latents",
            latents.to_str().unwrap(),
        ],
        "[4, 4, 16, 16]",
    );
    expect(&["x", "--plugin", plugin, "--batch", "0"], "batch");
}

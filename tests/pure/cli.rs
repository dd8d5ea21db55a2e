//! The command line as a careless user meets it, before a plugin is opened.

use std::fs;
use std::process::Command;

use serde_json::json;

use crate::support::command::{PROGRAM, error, expect, stablejet};
use crate::support::model::{change_json, tiny_copy};
use crate::support::repository;

#[test]
fn bad_arguments_give_one_line_and_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let prompts = folder.path().join("prompts.txt");
    fs::write(&prompts, b"caf\xe9").unwrap();
    expect(&[], "no prompts");
    expect(&["x", "--model", "/no/such/folder"], "/no/such/folder");
    expect(&["x", "--scheduler", "eluer"], "eluer");
    expect(&["x", "--rng", "numpy"], "numpy");
    expect(&["x", "--client-option", "preallocate"], "NAME=VALUE");
    for picture in ["x.jpg", "x.JPEG", "folder/x.webp"] {
        expect(&["x", "--output", picture], "ends in .png");
    }
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
    // A picture with a seed of its own is the first of it, but its file has the place of its line.
    fs::write(&prompts, r#"{"prompt": "x", "seed": 3}"#).unwrap();
    let last = usize::MAX.to_string();
    expect(
        &[
            "--prompts",
            prompts.to_str().unwrap(),
            "--first-index",
            &last,
        ],
        &format!("--first-index is {last}; there are no 1 pictures from there on"),
    );
}

#[test]
fn places_that_cannot_be_written_are_refused_before_the_work() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    fs::write(&file, "").unwrap();
    let file = file.to_str().unwrap();
    let below = format!("{file}/pictures");
    // In /proc nobody makes files, not even root.
    expect(&["x", "--output", "/proc"], "/proc");
    expect(&["x", "--output", "/proc/pictures"], "/proc");
    expect(&["x", "--output", "/proc/picture.png"], "/proc");
    expect(&["x", "--output", "/no/such/picture.png"], "/no/such");
    expect(&["x", "--output", file], file);
    expect(&["x", "--output", &below], file);
    expect(&["x", "y", "--output", "picture.png"], "2 prompts");
    expect(&["x", "--dump", "/proc/dump.safetensors"], "/proc");
    expect(&["x", "--trace", "/proc/trace.json"], "/proc");
}

#[test]
fn the_readme_has_every_option_of_generate_with_its_default() {
    let readme = repository("README.md");
    let readme = fs::read_to_string(readme).unwrap();
    let rows: Vec<&str> = readme.lines().filter(|l| l.starts_with("| `--")).collect();
    let help = Command::new(PROGRAM).args(["generate", "--help"]).output();
    let help = String::from_utf8(help.unwrap().stdout).unwrap();
    let options = help.lines().filter(|line| line.starts_with("      --"));
    let mut count = 0;
    for line in options {
        count += 1;
        let option = line.split_whitespace().next().unwrap();
        let names = |row: &&&str| {
            row.contains(&format!("`{option} ")) || row.contains(&format!("`{option}`"))
        };
        let row = rows.iter().find(names);
        let row = row.unwrap_or_else(|| panic!("no row for {option}"));
        if let Some((_, rest)) = line.split_once("[default: ") {
            let default = rest.split(']').next().unwrap();
            let column = row.split('|').nth(2).unwrap().trim().trim_matches('`');
            assert_eq!(column, default, "{row}");
        }
    }
    let listed: usize = rows.iter().map(|row| row.matches("`--").count()).sum();
    assert_eq!(
        listed, count,
        "options in the table, and in --help:\n{help}"
    );
}

#[test]
fn a_file_of_strangers_does_not_steer_the_terminal() {
    let model = tiny_copy();
    let config = model.path().join("unet/config.json");
    change_json(&config, &json!({"\u{1b}[2J": 1}));
    let output = stablejet(
        &[
            "export",
            "--model",
            model.path().to_str().unwrap(),
            "--out",
            "x",
        ],
        &[],
    );
    let error = error(&output);
    assert!(
        error.contains("\\u{1b}[2J") && !error.contains('\u{1b}'),
        "{error:?}"
    );
}

#[test]
fn a_configuration_without_weights_needs_made_up_ones() {
    let output = Command::new(PROGRAM)
        .args(["bench", "--config", "tiny"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("--random-weights"), "{error}");
}

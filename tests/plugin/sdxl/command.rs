//! The goldens' own commands, as a user would give them.

use super::cases;
use crate::support::command::{PROGRAM, expect};
use crate::support::{assert_close, golden, repository};
use serde_json::Value;
use stablejet::weights::Checkpoint;
use std::path::Path;
use std::process::Command;

/// The words of a command, of which some are in single quotes.
fn words(command: &str) -> Vec<String> {
    let parts = command.split('\'').enumerate();
    let words = parts.flat_map(|(index, part)| match index % 2 {
        0 => part.split_whitespace().map(str::to_owned).collect(),
        _ => vec![part.to_owned()],
    });
    words.collect()
}

fn run(case: &Value, work: &Path) -> Vec<f32> {
    let mut command = words(case["command"].as_str().unwrap());
    if let Some(at) = command.iter().position(|word| word == "--clip-skip") {
        // The golden's command has diffusers' number, which SDXL leaves out beyond its own layer, for the prompt alone.
        let beyond: usize = command[at + 1].parse().unwrap();
        command[at + 1] = (beyond + 2).to_string();
        command.extend(["--prompt-syntax", "plain"].map(str::to_owned));
    }
    assert_eq!(command[..2], ["stablejet", "generate"]);
    let prompts = case["prompts"].as_array().unwrap().iter();
    let dump = work.join("dump.safetensors");
    let output = Command::new(PROGRAM)
        .args(&command[1..])
        .args(prompts.map(|prompt| prompt.as_str().unwrap()))
        .args([Path::new("--dump"), &dump, Path::new("--output"), work])
        .args([Path::new("--cache-dir"), &work.join("executables")])
        .current_dir(repository("tests/goldens"))
        .output()
        .unwrap();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {complaint}");
    let dump = Checkpoint::open_file(&dump).unwrap();
    dump.read_f32("final_latents").unwrap()
}

#[test]
fn the_goldens_own_commands_make_their_pictures() {
    let work = tempfile::tempdir().unwrap();
    for (model, name) in [
        ("sdxl-base", "sizes"),
        ("sdxl-base", "two_prompts"),
        ("sdxl-base", "clip_skip"),
        ("sdxl-base", "ensemble"),
    ] {
        let case = &cases(model)[name];
        let got = run(case, work.path());
        let golden = golden(&format!("{model}/golden.safetensors"));
        let (_, want) = golden.tensor::<f32>(&format!("{name}.final_latents"));
        assert_close(&format!("the command of {name}"), &got, &want, 1e-4);
    }
}

#[test]
fn a_bundle_holds_the_programs_of_a_model_and_its_refiner() {
    let work = tempfile::tempdir().unwrap();
    let bundle = work.path().join("bundle");
    let run = |arguments: &[&str]| -> Value {
        let output = Command::new(PROGRAM)
            .args(arguments)
            .args(["--model", "sdxl-base", "--refiner", "sdxl-refiner"])
            .args(["--width", "64", "--plugin", "cpu", "--json"])
            .current_dir(repository("tests/goldens"))
            .output()
            .unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {complaint}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let folder = bundle.to_str().unwrap();
    let compiled = run(&["compile", "--no-cache", "--guidance", "on", "--out", folder]);
    // They have the second text encoder and the decoder in common.
    assert_eq!(compiled["compilations"], 2 + 2 + 1);
    assert_eq!(compiled["cache_hits"], 2);
    let output = work.path().to_str().unwrap();
    let made = run(&[
        "generate",
        "x",
        "--steps",
        "5",
        "--executables",
        folder,
        "--output",
        output,
    ]);
    assert_eq!(made["compilations"], 0);
    assert_eq!(made["cache_hits"], 3 + 2 + 2);
}

#[test]
fn a_refiner_that_is_none_and_sizes_that_are_none_are_refused_in_one_line() {
    let base = repository("tests/goldens/sdxl-base");
    let base = base.to_str().unwrap();
    for (arguments, phrase) in [
        (vec!["--refiner", base], "the model is no refiner"),
        (vec!["--aesthetic-score", "7"], "SDXL's refiner"),
        (
            vec!["--negative-crop", "1,1"],
            "only if both sizes are given",
        ),
        (vec!["--width", "60"], "the width is 60"),
        (vec!["--clip-skip", "9"], "at most 2 can be"),
    ] {
        let common = ["x", "--model", base, "--steps", "2"];
        expect(&[&common[..], &arguments].concat(), phrase);
    }
}

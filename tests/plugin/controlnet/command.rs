//! What the program takes and says.

use super::{cases, folder};
use crate::support::command::PROGRAM;
use crate::support::golden;
use crate::support::model::tiny_folder;
use crate::support::plugin::cpu_plugin;
use stablejet::image::Image;
use std::path::Path;
use std::process::Command;

/// Runs the program in `folder` with the small model; what it says on standard error, and whether it failed.
fn run(folder: &Path, command: &str, arguments: &[&str]) -> (String, bool) {
    let output = Command::new(PROGRAM)
        .args([command, "--model"])
        .arg(tiny_folder())
        .arg("--plugin")
        .arg(cpu_plugin())
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    (error, output.status.success())
}

/// The option's value: a net, and a picture of the goldens.
fn control(net: &str, picture: &str) -> String {
    let pictures = folder("pictures");
    let (file, before) = match picture.strip_prefix("canny@") {
        Some(file) => (file, "canny@"),
        None => (picture, ""),
    };
    let picture = pictures.join(file);
    format!("{}:{before}{}", folder(net).display(), picture.display())
}

#[test]
fn the_program_takes_nets_by_options_and_by_lines_of_prompts_and_finds_them_in_its_bundle() {
    let temporary = tempfile::tempdir().unwrap();
    let run = |command: &str, arguments: &[&str]| {
        let (error, succeeded) = run(temporary.path(), command, arguments);
        assert!(succeeded, "{error}");
    };
    let expect = |case: &str, file: &str| {
        let (_, want) =
            golden("control-a/golden.safetensors").tensor::<u8>(&format!("{case}.image"));
        let made = Image::read(&temporary.path().join(file)).unwrap();
        let pixels = made.pixels().iter().zip(&want);
        let most = pixels.map(|(got, want)| got.abs_diff(*want)).max();
        assert!(most <= Some(1), "{case}: {most:?}");
    };
    let cases = cases("control-a");
    let prompt = |case: &str| cases[case]["prompts"][0].as_str().unwrap();
    let [a, b] = ["control-a", "control-b"].map(|net| folder(net).display().to_string());
    let nets = ["--controlnet", &a, "--controlnet", &b];
    let bundle = ["--width", "64", "--no-cache", "--out", "bundle"];
    run("compile", &[&bundle[..], &nets].concat());
    let first = control("control-a", "edges.png") + ":0.8";
    let second = control("control-b", "hint.png") + ":0.5";
    let common = ["--rng", "torch", "--executables", "bundle"];
    let sampling = ["--scheduler", "ddim", "--seed", "48", "--steps", "5"];
    let options = [
        prompt("multi_window"),
        "--control",
        &first,
        "--control",
        &second,
        "--control-start",
        "0,0.4",
        "--control-end",
        "0.6,1",
        "--width",
        "64",
        "--output",
        "a.png",
    ];
    run("generate", &[&options[..], &sampling, &common].concat());
    expect("multi_window", "a.png");

    let edges = folder("pictures").join("edges.png");
    let line = serde_json::json!({
        "prompt": prompt("control_guess"), "scheduler": "ddim", "steps": 5, "seed": 43,
        "controls": [{"model": a, "image": edges, "scale": 0.9, "guess": true}],
    });
    std::fs::write(temporary.path().join("lines"), line.to_string()).unwrap();
    // The line's own net stands for that of all; without a size it is the picture's.
    let lines = [
        "--prompts",
        "lines",
        "--control",
        &second,
        "--output",
        "b.png",
    ];
    let common = ["--rng", "torch", "--no-cache"];
    run("generate", &[&lines[..], &common].concat());
    expect("control_guess", "b.png");

    // The strength of a net beside a picture to start from is diffusers' default.
    let init = folder("pictures").join("init.png");
    let options = [
        prompt("control_img2img"),
        "--control",
        first.trim_end_matches(":0.8"),
        "--init-image",
        init.to_str().unwrap(),
        "--strength",
        "0.6",
        "--output",
        "c.png",
    ];
    let sampling = ["--scheduler", "ddim", "--seed", "50", "--steps", "8"];
    run("generate", &[&options[..], &sampling, &common].concat());
    expect("control_img2img", "c.png");
}

#[test]
fn bad_nets_and_pictures_are_one_line_and_no_picture() {
    let temporary = tempfile::tempdir().unwrap();
    let text = temporary.path().join("text.png");
    std::fs::write(&text, "no picture").unwrap();
    let edges = control("control-a", "edges.png");
    for (options, expected) in [
        (vec!["--control", "no-net:x.png"], "x.png"),
        (
            vec!["--control", "net"],
            "a net and its picture are expected",
        ),
        (
            vec!["--control", &control("control-a", "none.png")],
            "none.png",
        ),
        (
            vec![
                "--control",
                &format!("{}:text.png", folder("control-a").display()),
            ],
            "text.png",
        ),
        (
            vec!["--control", &control("no-net", "edges.png")],
            "there is no ControlNet at",
        ),
        (
            vec!["--control", &control("pictures", "edges.png")],
            "has no config.json",
        ),
        (
            vec!["--control", &control("sdxl-control", "canny@odd.png")],
            "of another family",
        ),
        (
            vec![
                "--control",
                &edges,
                "--control-start",
                "0.9",
                "--control-end",
                "0.2",
            ],
            "from 0.9 to 0.2",
        ),
        (
            vec!["--control", &edges, "--control-end", "0.2,0.3"],
            "2 ends for 1 ControlNets",
        ),
        (vec!["--control", &format!("{edges}:NaN")], "is NaN"),
    ] {
        let arguments = [&["x", "--output", "a.png"], options.as_slice()].concat();
        let (error, succeeded) = run(temporary.path(), "generate", &arguments);
        assert!(!succeeded && error.contains(expected), "{error}");
        assert!(!error.contains("panicked"), "{error}");
        assert!(!temporary.path().join("a.png").exists());
    }
}

//! A model of Stable Diffusion 1.4's size, with random weights, through the binary.

use crate::support::plugin::cpu_plugin;
use serde_json::Value;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;

const MAX_RESIDENT_BYTES: u64 = 12 << 30;

fn stablejet(folder: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_stablejet"))
        .args(arguments)
        .current_dir(folder)
        .output()
        .unwrap();
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{arguments:?}: {error}");
    String::from_utf8(output.stdout).unwrap()
}

/// Takes 2 GB of disk and minutes.
#[test]
fn a_full_size_model_makes_a_picture_in_12_gib() {
    let plugin = cpu_plugin();
    let folder = tempfile::tempdir().unwrap();
    let init = ["init", "--config", "sd-v1-4", "--out", "model"];
    stablejet(folder.path(), &init);
    let size = ["--width", "512", "--height", "512"];
    let settings = ["--steps", "1", "--guidance", "7.5", "--seed", "1"];
    let output = ["--no-cache", "--json", "--output", "picture.png"];
    let model = ["--model", "model", "--plugin", plugin.to_str().unwrap()];
    let arguments = [
        &["generate", "a cat"],
        &model[..],
        &size,
        &settings,
        &output,
    ]
    .concat();
    let report = stablejet(folder.path(), &arguments);
    let report: Value = serde_json::from_str(&report).unwrap();
    let peak = report["peak_resident_bytes"].as_u64().unwrap();
    println!(
        "peak {:.2} GiB, {}",
        peak as f64 / f64::from(1 << 30),
        report["seconds"]
    );
    assert!(
        peak <= MAX_RESIDENT_BYTES,
        "{peak} bytes were resident; at most {MAX_RESIDENT_BYTES} are allowed"
    );

    let file = BufReader::new(File::open(folder.path().join("picture.png")).unwrap());
    let mut picture = png::Decoder::new(file).read_info().unwrap();
    let mut pixels = vec![0; picture.output_buffer_size().unwrap()];
    let info = picture.next_frame(&mut pixels).unwrap();
    assert_eq!((info.width, info.height), (512, 512));
    // Numbers that are none would all be black.
    assert!(pixels.iter().any(|&value| value != pixels[0]));
}

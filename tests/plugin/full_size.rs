//! A model of Stable Diffusion 1.4's size, with random weights, through the binary.

use crate::support::plugin::cpu_plugin;
use crate::support::{assert_close, golden};
use pjrt::fake::{Fake, Options};
use serde_json::Value;
use stablejet::pipeline::LoadOptions;
use stablejet::weights::Checkpoint;
use stablejet::{ModelFiles, Pipeline};
use std::fs::File;
use std::io::BufReader;
use std::path::Path;
use std::process::Command;
use std::sync::Mutex;

/// 5.23 GB were measured, and a tenth more: the weights of all three components in `f32`, and the decoder's work.
const MAX_RESIDENT_BYTES: u64 = 5_750_000_000;

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

/// Two such models at a time are more than the memory of a small machine.
static MEMORY: Mutex<()> = Mutex::new(());

/// By program: what is compared, and the root mean square of the difference that is allowed in `f32` and in `bf16`, in
/// standard deviations of the golden. Sums in another order; in `bf16` roundings to 8 bits in every layer. Guidance of 7.5
/// makes those of a step 10 times as large.
const RESULTS: [(&str, [f64; 2]); 3] = [
    ("encode_text.result.text_embeddings", [5e-6, 0.02]),
    ("denoise_step.result.state_0", [1e-4, 0.2]),
    ("decode_image.result.image", [1e-5, 0.05]),
];

/// Every program in one type and form against diffusers, at the places that tools/goldens/make_full_size_golden.py has drawn.
fn programs_are_those_of_diffusers(dtype: &str, kernels: &str) {
    let folder = tempfile::tempdir().unwrap();
    let plugin = cpu_plugin();
    let _memory = MEMORY.lock();
    let model = ["bench", "--config", "sd-v1-4", "--random-weights"];
    // Latents that are no square, and large enough for attention in chunks of queries.
    let size = ["--width", "192", "--height", "256"];
    let form = ["--dtype", dtype, "--kernels", kernels, "--runs", "1"];
    let paths = [
        "--plugin",
        plugin.to_str().unwrap(),
        "--save",
        "saved.safetensors",
    ];
    stablejet(folder.path(), &[&model[..], &size, &form, &paths].concat());

    let saved = Checkpoint::open_file(&folder.path().join("saved.safetensors")).unwrap();
    let golden = golden("full-size.safetensors");
    let check = |name: &str, tolerance: f64| {
        let (_, places) = golden.tensor::<i64>(&format!("{name}.places"));
        let all = saved.read_f32(name).unwrap();
        let (_, want) = golden.tensor::<f32>(name);
        // The golden has two texts, the program the first.
        let both = places.iter().zip(want);
        let (got, want): (Vec<f32>, Vec<f32>) = both
            .filter_map(|(&place, want)| Some((*all.get(place as usize)?, want)))
            .unzip();
        assert!(got.len() > 200, "{name}: {} numbers", got.len());
        let mean = want.iter().sum::<f32>() / want.len() as f32;
        let [got, want] = [got, want].map(|values| values.iter().map(|x| x - mean).collect());
        let (got, want): (Vec<f32>, Vec<f32>) = (got, want);
        assert_close(&format!("{name}, {dtype}"), &got, &want, tolerance);
    };
    // What goes in is rounded to `bf16` where the program takes that: nothing else may differ.
    for input in [
        "denoise_step.input.state_0",
        "denoise_step.input.context",
        "decode_image.input.latents",
    ] {
        check(input, 2e-3);
    }
    for (name, [f32, bf16]) in RESULTS {
        check(name, if dtype == "bf16" { bf16 } else { f32 });
    }
}

#[test]
fn full_size_programs_of_kernels_are_those_of_diffusers() {
    programs_are_those_of_diffusers("f32", "on");
    programs_are_those_of_diffusers("bf16", "on");
}

#[test]
fn full_size_programs_without_kernels_are_those_of_diffusers() {
    programs_are_those_of_diffusers("f32", "off");
    programs_are_those_of_diffusers("bf16", "off");
}

/// Takes 2 GB of disk and minutes.
#[test]
fn a_full_size_model_makes_a_picture_in_the_memory_that_was_measured() {
    let plugin = cpu_plugin();
    let folder = tempfile::tempdir().unwrap();
    let _memory = MEMORY.lock();
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

/// The weights of the largest component of Stable Diffusion 1.4, the U-Net, in `f32`; and for the program itself and what is
/// being converted a quarter of a gigabyte, about a third of what the other two components take.
const MAX_LOADING_BYTES: u64 = 3_438_083_856 + 250_000_000;

/// Says where the model is to the process that loads it.
const LOADED_FOLDER: &str = "STABLEJET_TEST_LOADED_FOLDER";

/// The process starts itself again with this one test, because the most memory that a process has had is never less than
/// what another test took.
#[test]
fn loading_a_model_on_a_device_that_copies_has_one_component_at_a_time_on_the_host() {
    if let Some(folder) = std::env::var_os(LOADED_FOLDER) {
        return load_and_tell_memory(Path::new(&folder));
    }
    let folder = tempfile::tempdir().unwrap();
    let _memory = MEMORY.lock();
    let init = ["init", "--config", "sd-v1-4", "--out", "model"];
    stablejet(folder.path(), &init);
    let test = "full_size::loading_a_model_on_a_device_that_copies_has_one_component_at_a_time_on_the_host";
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(LOADED_FOLDER, folder.path().join("model"))
        .output()
        .unwrap();
    let [said, error] = [output.stdout, output.stderr].map(|text| String::from_utf8(text).unwrap());
    assert!(output.status.success(), "{said}{error}");
    let peak = said
        .lines()
        .find_map(|line| line.split_once("peak of loading: "));
    let peak: u64 = peak.expect(&said).1.parse().unwrap();
    println!("{peak} bytes");
    assert!(
        peak <= MAX_LOADING_BYTES,
        "{peak} bytes were resident; at most {MAX_LOADING_BYTES} are allowed"
    );
}

/// Loads the model on a fake device to which two gigabytes go in a second, and prints the most memory that it took.
fn load_and_tell_memory(folder: &Path) {
    let options = Options {
        bytes_per_second: Some(2_000_000_000),
        ..Options::default()
    };
    let fake = Fake::new(options).unwrap();
    let files = ModelFiles::open(folder).unwrap();
    let client = fake.client().clone();
    let _pipeline = Pipeline::load(client, &files, LoadOptions::default(), &|_| {}).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes: u64 = peak
        .unwrap()
        .trim()
        .strip_suffix(" kB")
        .unwrap()
        .parse()
        .unwrap();
    println!("\npeak of loading: {}", 1024 * kilobytes);
}

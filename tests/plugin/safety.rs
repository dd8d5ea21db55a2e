//! The safety checker on the CPU plugin, against diffusers.

use crate::support::command::PROGRAM;
use crate::support::pipeline::pipeline;
use crate::support::plugin::cpu_plugin;
use crate::support::{assert_close, encode, golden, repository};
use crate::{models, support};
use hlo::DType;
use stablejet::image::Image;
use stablejet::model::{Model, SafetyChecking};
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::programs::check_image;
use stablejet::random::Rng;
use stablejet::request::{Keep, Request};
use stablejet::{ModelFiles, Pipeline};
use std::process::Command;
use support::plugin::cpu_client;

const GOLDEN: &str = "sd-safety/golden.safetensors";
const PROMPTS: [&str; 4] = [
    "a red fox",
    "a painting of a table",
    "mountains at sunset, oil on canvas",
    "a cat",
];
/// The second by a concept, the third by one beside special care, which the fourth has alone.
const FLAGS: [bool; 4] = [false, true, true, false];

fn files() -> ModelFiles {
    ModelFiles::open(repository("tests/goldens/sd-safety")).unwrap()
}

fn request() -> Request {
    Request::of(PROMPTS)
        .rng(Rng::Torch)
        .seed(91)
        .steps(3)
        .guidance(5.0)
        .size([64, 64])
        .keep(Keep::Tensors)
}

fn compare(made: &Generated, case: &str) {
    let (dims, want) = golden(GOLDEN).tensor::<u8>(&format!("{case}.image"));
    let pixels = made.pictures.iter().flat_map(|made| made.image.pixels());
    assert_eq!(pixels.clone().count(), dims.iter().product::<usize>());
    let differences = pixels.zip(&want).map(|(got, want)| got.abs_diff(*want));
    assert!(differences.max() <= Some(1), "{case}");
}

#[test]
fn the_checker_sees_what_that_of_diffusers_sees() {
    let golden = golden(GOLDEN);
    let model = Model::open(&files()).unwrap();
    let checker = model.safety_checker.as_ref().unwrap();
    let (_, images) = golden.tensor::<u8>("unchecked.image");
    let (_, values) = golden.tensor::<f32>("pixel_values");
    let size = checker.vision.image_size;
    let mut pixels = Vec::new();
    for (index, image) in images.chunks(64 * 64 * 3).enumerate() {
        let unit: Vec<f32> = image.iter().map(|&byte| f32::from(byte) / 255.0).collect();
        let image = Image::from_unit(&unit, 64, 64).unwrap();
        let prepared = checker.preparation.prepare(&image);
        for (at, value) in values[index * prepared.len()..][..prepared.len()]
            .iter()
            .enumerate()
        {
            let (channel, pixel) = (at / (size * size), at % (size * size));
            assert_eq!(prepared[pixel * 3 + channel], *value, "{index}, {at}");
        }
        pixels.extend(prepared);
    }
    let (_, embeds) = golden.tensor::<f32>("image_embeds");
    let cosines = ["cos_concepts", "cos_special"].map(|name| golden.tensor::<f32>(name).1);
    let weights = stablejet::weights::Checkpoint::open(&files(), "safety_checker", None).unwrap();
    let thresholds = ["concept_embeds_weights", "special_care_embeds_weights"]
        .map(|name| weights.read_f32(name).unwrap());
    for options in models::forms() {
        let module = check_image(&checker.vision, 4, options);
        let inputs = [encode(&pixels, DType::F32)];
        let got = models::run_of(&files(), "safety_checker", &module, &inputs);
        // It computes in f32, whatever the type of all else.
        assert_close("image_embeds", &got[2], &embeds, 2e-5);
        for kind in 0..2 {
            let thresholds = thresholds[kind].iter().cycle();
            let got: Vec<f32> = got[kind]
                .iter()
                .zip(thresholds)
                .map(|(a, b)| a + b)
                .collect();
            assert_close("cosines", &got, &cosines[kind], 2e-5);
        }
    }
}

#[test]
fn flagged_pictures_are_black_whatever_the_devices_and_the_batch() {
    let plain = Model::open_checking(&files(), SafetyChecking::Off).unwrap();
    let options = LoadOptions::default();
    let plain = Pipeline::of(plain, cpu_client(1), &files(), options.clone(), &|_| {}).unwrap();
    let made = plain.generate(&request(), &unobserved).unwrap();
    compare(&made, "unchecked");
    assert!(made.pictures.iter().all(|made| made.flagged.is_none()));
    for (devices, batch) in [(1, 1), (2, 1), (1, 3)] {
        let pipeline = pipeline(&files(), devices, options.clone().batch(batch));
        let made = pipeline.generate(&request(), &unobserved).unwrap();
        compare(&made, "safety");
        let flags: Vec<_> = made.pictures.iter().map(|made| made.flagged).collect();
        assert_eq!(flags, FLAGS.map(Some));
        for (made, flagged) in made.pictures.iter().zip(FLAGS) {
            let pixels = &made.tensors.as_ref().unwrap().pixels;
            assert_eq!(pixels.iter().all(|&value| value == 0.0), flagged);
        }
        // Encoding, the step, decoding and checking; and no second time.
        assert_eq!(pipeline.compilations(), 4);
        pipeline.generate(&request(), &unobserved).unwrap();
        assert_eq!(pipeline.compilations(), 4);
    }
}

#[test]
fn the_program_says_which_pictures_were_flagged() {
    let folder = tempfile::tempdir().unwrap();
    let run = |more: &[&str]| {
        let output = Command::new(PROGRAM)
            .arg("generate")
            .args(PROMPTS)
            .arg("--model")
            .arg(repository("tests/goldens/sd-safety"))
            .arg("--plugin")
            .arg(cpu_plugin())
            .args(["--rng", "torch", "--seed", "91", "--steps", "3"])
            .args(["--guidance", "5", "--width", "64", "--cache-dir", "cache"])
            .args(more)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        String::from_utf8(output.stdout).unwrap()
    };
    let report = |more: &[&str]| -> serde_json::Value {
        serde_json::from_str(&run(&[more, &["--json"]].concat())).unwrap()
    };
    assert_eq!(report(&[])["flagged"], serde_json::json!(FLAGS));
    assert!(report(&["--safety-checker", "off"])["flagged"].is_null());
    let printed = run(&["--safety-checker", "on"]);
    let lines: Vec<&str> = printed.lines().take(4).collect();
    for (index, (line, flagged)) in lines.into_iter().zip(FLAGS).enumerate() {
        let path = format!("./stablejet-91-{index}.png");
        let verdict = match flagged {
            true => ", black: the safety checker flagged it",
            false => "",
        };
        assert_eq!(line, format!("{path}{verdict}"));
    }
    let bench = Command::new(PROGRAM)
        .args([
            "bench",
            "--program",
            "check_image",
            "--runs",
            "1",
            "--json",
            "--model",
        ])
        .arg(repository("tests/goldens/sd-safety"))
        .arg("--plugin")
        .arg(cpu_plugin())
        .output()
        .unwrap();
    assert!(
        bench.status.success(),
        "{}",
        String::from_utf8_lossy(&bench.stderr)
    );
}

//! Pictures that start from others, against diffusers' image-to-image pipeline.

use crate::support::command::PROGRAM;
use crate::support::model::{tiny, tiny_copy, tiny_folder};
use crate::support::pipeline::{cases, compare_case, image, pipeline};
use crate::support::plugin::{cpu_client, cpu_plugin};
use crate::support::{golden, repository};
use safetensors::{SafeTensors, serialize};
use serde_json::Value;
use stablejet::image::Image;
use stablejet::pipeline::{Generated, LoadOptions, Made, PipelineError, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Field, Keep, Request, Start};
use stablejet::{ModelFiles, Pipeline};
use std::collections::BTreeMap;
use std::fs;
use std::process::Command;
use std::sync::{Arc, LazyLock};

const IMAGES: &str = "tiny-sd/golden_image.safetensors";
/// Every case of the golden: its settings by name.
static CASES: LazyLock<BTreeMap<String, Value>> = LazyLock::new(|| cases(IMAGES));

/// What a case asks for. Its `command` has the sampler's short name.
fn request(case: &Value) -> Request {
    let text = |name: &str| case[name].as_str().unwrap_or_default();
    let prompts = case["prompts"].as_array().unwrap().iter();
    let command: Vec<&str> = text("command").split(' ').collect();
    let sampler = command.iter().position(|word| *word == "--scheduler");
    let request = Request::of(prompts.map(|prompt| prompt.as_str().unwrap()))
        .negative_prompt(text("negative_prompt"))
        .steps(case["num_inference_steps"].as_u64().unwrap() as usize)
        .guidance(case["guidance_scale"].as_f64().unwrap() as f32)
        .seed(case["seed"].as_u64().unwrap())
        .rng(Rng::Torch)
        .keep(Keep::Tensors);
    let image = image(case["inputs"]["image"].as_str().unwrap());
    request.each(|_, picture| {
        picture.sampling.sampler = sampler.map(|at| command[at + 1].parse().unwrap());
        picture.start = Start::Image {
            image: image.clone(),
            strength: case["strength"].as_f64().unwrap(),
        };
    })
}

fn loaded(devices: i64, batch: usize) -> Pipeline {
    let options = LoadOptions::default().vae_encoder(true).batch(batch);
    pipeline(&tiny(), devices, options)
}

fn generate(pipeline: &Pipeline, request: &Request) -> Generated {
    pipeline.generate(request, &unobserved).unwrap()
}

fn compare(name: &str, made: &Generated) {
    compare_case(IMAGES, name, made);
}

#[test]
fn every_case_of_diffusers_is_reproduced_and_only_another_size_compiles() {
    let pipeline = loaded(1, 1);
    let mut samplers = 0;
    for (name, case) in CASES.iter() {
        let request = request(case);
        // A plan of another strength or sampler is only numbers.
        let before = pipeline.compilations();
        compare(name, &generate(&pipeline, &request));
        samplers += 1;
        let compiled = pipeline.compilations() - before;
        let expected = match name.as_str() {
            // The text encoder, the image encoder, the guided step, the decoder.
            "img2img" => 4,
            "img2img_odd" => 3,
            // Without guidance.
            "img2img_rounding" => 1,
            _ => 0,
        };
        assert_eq!(compiled, expected, "{name}");
    }
    assert_eq!(samplers, 16);
}

#[test]
fn rows_from_pictures_and_rows_from_noise_in_one_batch_are_each_as_alone() {
    let euler = request(&CASES["img2img_euler"]);
    let ancestral = request(&CASES["img2img_euler_a"]);
    let plain = Request::of(["a red circle"])
        .seed(3)
        .steps(4)
        .rng(Rng::Torch);
    let plain = plain.size([64, 64]).keep(Keep::Tensors);
    let alone = [&euler, &ancestral, &plain];
    let mut before: Option<Generated> = None;
    for (devices, batch) in [(1, 1), (2, 1), (1, 2)] {
        let pipeline = loaded(devices, batch);
        let mut together = euler.clone();
        together.pictures = alone.map(|one| one.pictures[0].clone()).to_vec();
        let made = generate(&pipeline, &together);
        for (index, request) in alone.into_iter().enumerate() {
            let apart = generate(&pipeline, request);
            let tensors = |made: &Generated, index: usize| {
                made.pictures[index]
                    .tensors
                    .as_ref()
                    .unwrap()
                    .final_latents
                    .clone()
            };
            assert_eq!(tensors(&made, index), tensors(&apart, 0), "{index}");
            assert_eq!(made.pictures[index].image, apart.pictures[0].image);
        }
        // With one row on a device the step is the same program.
        if let Some(before) = &before
            && batch == 1
        {
            let same = |(a, b): (&Made, &Made)| a.tensors == b.tensors;
            assert!(before.pictures.iter().zip(&made.pictures).all(same));
        }
        assert!(
            made.pictures[0]
                .parameters
                .to_string()
                .contains("Denoising strength: 0.75")
        );
        assert!(
            !made.pictures[2]
                .parameters
                .to_string()
                .contains("Denoising")
        );
        before = Some(made);
    }
    // The first two against diffusers, on two devices at once, though their pictures are one.
    let case = &CASES["img2img"];
    compare("img2img", &generate(&loaded(2, 1), &request(case)));
}

#[test]
fn a_picture_is_stretched_to_the_size_that_is_asked_for() {
    let pipeline = loaded(1, 1);
    let case = request(&CASES["img2img_odd"]);
    let by_itself = generate(&pipeline, &case);
    let stretched = image("odd.png").resized(96, 64, stablejet::image::Filter::Lanczos);
    let stretched = Arc::new(stretched);
    let request = case.clone().size([64, 96]).each(|_, picture| {
        let Start::Image { image, .. } = &mut picture.start else {
            panic!("it starts from a picture");
        };
        *image = stretched.clone();
    });
    let given = generate(&pipeline, &request);
    assert_eq!(by_itself.pictures[0].image, given.pictures[0].image);
    let made = generate(&pipeline, &case.size([32, 64]));
    let image = &made.pictures[0].image;
    assert_eq!((image.width(), image.height()), (64, 32));
}

#[test]
fn a_model_without_an_encoder_or_loaded_without_it_is_told() {
    let options = LoadOptions::default();
    let request = request(&CASES["img2img_ddim"]);
    let plain = pipeline(&tiny(), 1, options.clone());
    let Err(PipelineError::Request(error)) = plain.generate(&request, &unobserved) else {
        panic!("it has no encoder");
    };
    assert_eq!(error.field(), Field::Start);
    assert_eq!(plain.compilations(), 0);

    let folder = tiny_copy();
    let path = folder
        .path()
        .join("vae/diffusion_pytorch_model.safetensors");
    let bytes = fs::read(&path).unwrap();
    let tensors = SafeTensors::deserialize(&bytes).unwrap().tensors();
    let decoder = tensors
        .into_iter()
        .filter(|(name, _)| !name.starts_with("encoder."));
    fs::write(&path, serialize(decoder, None).unwrap()).unwrap();
    let files = ModelFiles::open(folder.path()).unwrap();
    let plain = pipeline(&files, 1, options.clone());
    let from_noise = Request::of(["a cat"]).steps(1).size([64, 64]);
    assert_eq!(generate(&plain, &from_noise).pictures.len(), 1);
    let loaded = Pipeline::load(cpu_client(1), &files, options.vae_encoder(true), &|_| {});
    let Err(error) = loaded else {
        panic!("the VAE has no encoder");
    };
    assert!(matches!(error, PipelineError::NoEncoder { .. }));
    let problem = "the VAE has no encoder, so that no picture can start from another";
    assert!(error.to_string().ends_with(problem), "{error}");
}

#[test]
fn the_program_starts_from_files_by_options_and_by_lines_of_prompts_and_finds_its_bundle() {
    let folder = tempfile::tempdir().unwrap();
    let pictures = repository("tests/goldens/pictures");
    let run = |command: &str, arguments: &[&str]| {
        let output = Command::new(PROGRAM)
            .args([command, "--model"])
            .arg(tiny_folder())
            .arg("--plugin")
            .arg(cpu_plugin())
            .args(arguments)
            .current_dir(folder.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
    };
    let expect = |case: &str, files: &[&str]| {
        let (_, want) = golden(IMAGES).tensor::<u8>(&format!("{case}.image"));
        let made = files
            .iter()
            .map(|file| Image::read(&folder.path().join(file)));
        let pixels = made.flat_map(|image| image.unwrap().pixels().to_vec());
        let most = pixels
            .zip(&want)
            .map(|(got, want)| got.abs_diff(*want))
            .max();
        assert!(most <= Some(1), "{case}: {most:?}");
    };
    let case = &CASES["img2img"];
    let prompts = case["prompts"].as_array().unwrap();
    let [first, second] = [0, 1].map(|index| prompts[index].as_str().unwrap());
    let init = pictures.join("init.png");
    let common = [first, second, "--negative", "low quality, blurry"];
    let start = ["--init-image", init.to_str().unwrap()];
    // The strength is diffusers' default.
    let numbers = ["--steps", "10", "--seed", "11", "--rng", "torch"];
    let bundle = ["--width", "64", "--vae-encoder", "--out", "bundle"];
    run("compile", &[&bundle[..], &["--no-cache"]].concat());
    let bundle = ["--executables", "bundle"];
    run(
        "generate",
        &[&common[..], &start, &numbers, &bundle].concat(),
    );
    expect("img2img", &["stablejet-11-0.png", "stablejet-11-1.png"]);

    let case = &CASES["img2img_odd"];
    let line = serde_json::json!({
        "prompt": case["prompts"][0], "init_image": pictures.join("odd.png"), "strength": 0.5,
        "scheduler": "ddim", "steps": 6, "seed": 14,
    });
    fs::write(folder.path().join("lines"), line.to_string()).unwrap();
    let lines = ["--prompts", "lines", "--rng", "torch", "--no-cache"];
    run("generate", &[&lines[..], &["--output", "odd.png"]].concat());
    expect("img2img_odd", &["odd.png"]);
}

//! The whole pipeline on the CPU plugin, against diffusers.

use crate::support::{assert_close, golden, plugin::cpu_client};
use ndarray::Array4;
use stablejet::pipeline::{Generated, LoadOptions, Request};
use stablejet::{ModelFiles, Pipeline};
use std::path::Path;

fn pipeline(files: &ModelFiles, devices: i64, options: LoadOptions) -> Pipeline {
    Pipeline::load(cpu_client(devices), files, options, &|_| {}).unwrap()
}

fn tiny() -> ModelFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/tiny-sd");
    ModelFiles::open(folder).unwrap()
}

fn latents(file: &str, name: &str) -> Array4<f32> {
    let (dims, values) = golden(file).f32(name);
    let dims: [usize; 4] = dims.try_into().unwrap();
    Array4::from_shape_vec(dims, values).unwrap()
}

fn max_difference(got: &Array4<f32>, want: &Array4<f32>) -> f32 {
    assert_eq!(got.dim(), want.dim());
    got.iter()
        .zip(want)
        .map(|(got, want)| (got - want).abs())
        .fold(0.0, f32::max)
}

#[test]
fn tiny_sd_makes_the_images_that_diffusers_makes() {
    let mut pipeline = pipeline(&tiny(), 1, LoadOptions::default());
    let file = "tiny-sd/golden_pipeline.safetensors";
    let prompt = "a photo of an astronaut riding a horse on mars";
    for (key, sampler, negative) in [
        ("ddim", "ddim", ""),
        ("euler", "euler", ""),
        ("pndm", "plms", ""),
        ("pndm_neg", "plms", "blurry low quality"),
    ] {
        let request = Request {
            prompts: vec![prompt.to_owned()],
            negative_prompt: negative.to_owned(),
            steps: 10,
            sampler: Some(sampler.parse().unwrap()),
            latents: Some(latents(file, "latents")),
            size: Some([128, 128]),
            ..Request::default()
        };
        let made = pipeline.generate(&request, &|_| {}).unwrap();
        let (dims, trajectory) = golden(file).f32(&format!("{key}.latent_traj"));
        let last = &trajectory[trajectory.len() / dims[0] * (dims[0] - 1)..];
        assert_close(
            &format!("{key} final latents"),
            &made.final_latents.iter().copied().collect::<Vec<_>>(),
            last,
            1e-4,
        );
        let want = latents(file, &format!("{key}.image"))
            .permuted_axes([0, 3, 1, 2])
            .as_standard_layout()
            .into_owned();
        let difference = max_difference(&made.pixels, &want);
        println!("{key} image: max {difference:.3e}");
        assert!(difference <= 1e-3, "{key} image: max {difference:.3e}");
    }
}

fn demo_request(sampler: &str, steps: usize) -> Request {
    Request {
        prompts: [
            "a large red circle on a blue background",
            "a small yellow star on a purple background",
            "green heart, white background",
            "a black square left of an orange ring on a green background",
        ]
        .map(str::to_owned)
        .to_vec(),
        steps,
        guidance_scale: 3.0,
        sampler: Some(sampler.parse().unwrap()),
        latents: Some(latents("demo-sd.safetensors", "latents")),
        ..Request::default()
    }
}

#[test]
fn the_demo_model_follows_diffusers_and_compiles_once() {
    let options = LoadOptions {
        batch: 2,
        ..LoadOptions::default()
    };
    let mut pipeline = pipeline(&ModelFiles::demo(), 1, options);
    for sampler in ["ddim", "pndm", "plms", "euler"] {
        let made = pipeline
            .generate(&demo_request(sampler, 20), &|_| {})
            .unwrap();
        let (_, want) = golden("demo-sd.safetensors").f32(&format!("{sampler}.final_latents"));
        let got: Vec<f32> = made.final_latents.iter().copied().collect();
        assert_close(&format!("{sampler} final latents"), &got, &want, 1e-4);
        let (_, want) = golden("demo-sd.safetensors").f32("text_embeddings");
        let got: Vec<f32> = made.text_embeddings.iter().copied().collect();
        assert_close("text embeddings", &got, &want, 2e-5);
    }
    let request = Request {
        prompts: vec!["a blue ring on white".to_owned()],
        negative_prompt: "red".to_owned(),
        steps: 7,
        guidance_scale: 5.5,
        seed: 9,
        ..Request::default()
    };
    pipeline.generate(&request, &|_| {}).unwrap();
    assert_eq!(
        pipeline.compilations(),
        3,
        "one compilation for each program, whatever was asked for"
    );
}

fn with_devices(devices: i64, batch: usize, prompts: usize) -> Generated {
    let options = LoadOptions {
        batch,
        ..LoadOptions::default()
    };
    let mut pipeline = pipeline(&ModelFiles::demo(), devices, options);
    let colours = [
        "red", "green", "blue", "yellow", "orange", "purple", "white", "black",
    ];
    let prompts = colours[..prompts]
        .iter()
        .map(|colour| format!("a large {colour} square on a green background"));
    let request = Request {
        prompts: prompts.collect(),
        steps: 4,
        guidance_scale: 5.0,
        seed: 3,
        ..Request::default()
    };
    pipeline.generate(&request, &|_| {}).unwrap()
}

#[test]
fn pictures_do_not_depend_on_devices_or_batch() {
    let one = with_devices(1, 1, 5);
    assert_eq!(one.images.len(), 5);
    for (devices, batch) in [(4, 1), (2, 2), (8, 1)] {
        let other = with_devices(devices, batch, 5);
        let difference = max_difference(&other.final_latents, &one.final_latents);
        println!("{devices} devices, batch {batch}: max {difference:.3e}");
        assert_eq!(other.images.len(), 5);
        assert!(
            difference <= 1e-3,
            "{devices} devices, batch {batch}: max {difference:.3e}"
        );
    }
}

/// The demo model's colours, as tools/demo/demo_train.py draws them.
fn nearest_colour(pixel: [f32; 3]) -> &'static str {
    const COLOURS: [(&str, [f32; 3]); 8] = [
        ("red", [215.0, 40.0, 45.0]),
        ("green", [40.0, 165.0, 70.0]),
        ("blue", [40.0, 80.0, 220.0]),
        ("yellow", [245.0, 220.0, 50.0]),
        ("orange", [245.0, 135.0, 25.0]),
        ("purple", [140.0, 55.0, 185.0]),
        ("white", [245.0, 245.0, 245.0]),
        ("black", [18.0, 18.0, 20.0]),
    ];
    let distance = |colour: &[f32; 3]| -> f32 {
        colour
            .iter()
            .zip(pixel)
            .map(|(a, b)| (a - 255.0 * b).powi(2))
            .sum()
    };
    let nearest = COLOURS
        .iter()
        .min_by(|a, b| distance(&a.1).total_cmp(&distance(&b.1)));
    nearest.expect("there are colours").0
}

#[test]
fn the_demo_model_paints_the_colours_asked_for() {
    let grounds = [
        "red", "green", "blue", "yellow", "orange", "purple", "white", "black",
    ];
    let prompts: Vec<(&str, &str)> = (0..24)
        .map(|i| (grounds[i % 8], grounds[(i + 1 + i / 8 * 2) % 8]))
        .collect();
    for dtype in [hlo::DType::F32, hlo::DType::BF16] {
        let options = LoadOptions {
            dtype,
            batch: 8,
            ..LoadOptions::default()
        };
        let mut pipeline = pipeline(&ModelFiles::demo(), 1, options);
        for (sampler, steps) in [("ddim", 20), ("euler", 20), ("plms", 50)] {
            let request = Request {
                prompts: prompts
                    .iter()
                    .map(|(object, ground)| {
                        format!("a large {object} square on a {ground} background")
                    })
                    .collect(),
                steps,
                guidance_scale: 5.0,
                sampler: Some(sampler.parse().unwrap()),
                seed: 1,
                ..Request::default()
            };
            let made = pipeline.generate(&request, &|_| {}).unwrap();
            let right = |index: usize| {
                let at = |y: usize, x: usize| {
                    nearest_colour([0, 1, 2].map(|c| made.pixels[[index, c, y, x]]))
                };
                let corners = [at(2, 2), at(2, 61), at(61, 2), at(61, 61)];
                let (object, ground) = prompts[index];
                let on_object = (0..64)
                    .flat_map(|y| (0..64).map(move |x| (y, x)))
                    .filter(|&(y, x)| at(y, x) == object)
                    .count();
                corners.iter().filter(|&&corner| corner == ground).count() >= 3 && on_object > 200
            };
            let count = (0..prompts.len()).filter(|&index| right(index)).count();
            println!("{dtype} {sampler} {steps}: {count} of {}", prompts.len());
            assert!(
                count * 10 >= prompts.len() * 9,
                "{dtype} {sampler} {steps}: {count} of {}",
                prompts.len()
            );
        }
    }
}

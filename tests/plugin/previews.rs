//! What is shown of pictures while they are made, against diffusers' tensors.

use crate::models::run_of;
use crate::support::command::PROGRAM;
use crate::support::model::{tiny, tiny_folder};
use crate::support::pipeline::pipeline;
use crate::support::plugin::cpu_plugin;
use crate::support::{encode, golden, repository};
use hlo::DType;
use stablejet::ModelFiles;
use stablejet::image::Image;
use stablejet::model::Model;
use stablejet::pipeline::{Event, LoadOptions};
use stablejet::programs::{LatentShape, Part, TraceOptions, decode_image};
use stablejet::random::Rng;
use stablejet::request::Request;
use std::cell::RefCell;
use std::fs;
use std::ops::ControlFlow;
use std::process::Command;
use std::sync::Arc;

const PROMPT: &str = "a photograph of a cat sitting on a table";

fn taesd() -> ModelFiles {
    tiny()
        .with_preview_vae(repository("tests/goldens/taesd"))
        .unwrap()
}

/// A case of diffusers, shown after every evaluation.
fn request() -> Request {
    Request::of([PROMPT])
        .rng(Rng::Torch)
        .sampler("ddim".parse().unwrap())
        .seed(18)
        .steps(4)
        .guidance(7.5)
        .size([64, 64])
        .preview_every(1)
}

/// What is shown, with the picture and its evaluation.
fn shown(files: &ModelFiles, devices: i64, request: &Request) -> Vec<(usize, usize, Arc<Image>)> {
    let pipeline = pipeline(files, devices, LoadOptions::default());
    let shown = RefCell::new(Vec::new());
    let observer = |event: Event| {
        if let Event::Preview {
            picture,
            done,
            image,
            ..
        } = event
        {
            shown.borrow_mut().push((picture, done, image));
        }
        ControlFlow::Continue(())
    };
    pipeline.generate(request, &observer).unwrap();
    shown.into_inner()
}

/// What diffusers' tensors say that the picture would become after the first evaluation, `[h, w, c]`.
fn predicted() -> Vec<f32> {
    let golden = golden("taesd/golden.safetensors");
    let tensor = |name: &str| golden.tensor::<f32>(&format!("taesd.0.{name}")).1;
    let (start, out) = (tensor("latents.start"), tensor("unet.out"));
    let timestep = golden.tensor::<f64>("taesd.0.timesteps").1[0] as usize;
    let beta = |t: usize| {
        let (first, last) = (0.00085_f64.sqrt(), 0.012_f64.sqrt());
        (first + (last - first) * t as f64 / 999.0).powi(2)
    };
    let alpha: f64 = (0..=timestep).map(|t| 1.0 - beta(t)).product();
    let len = start.len();
    let clean = |at: usize| {
        let (negative, positive) = (f64::from(out[at]), f64::from(out[len + at]));
        let noise = negative + 7.5 * (positive - negative);
        ((f64::from(start[at]) - (1.0 - alpha).sqrt() * noise) / alpha.sqrt()) as f32
    };
    let pixels = len / 4;
    (0..len).map(|at| clean(at % 4 * pixels + at / 4)).collect()
}

fn largest_difference(a: &Image, b: &Image) -> Option<u8> {
    let pairs = a.pixels().iter().zip(b.pixels());
    pairs.map(|(a, b)| a.abs_diff(*b)).max()
}

#[test]
fn the_tiny_autoencoder_shows_what_diffusers_tensors_predict() {
    let model = Model::open(&taesd()).unwrap();
    let shape = LatentShape {
        batch: 1,
        height: 8,
        width: 8,
    };
    let preview = model.preview_vae.as_ref().unwrap();
    let options = TraceOptions::plain(DType::F32);
    let module = decode_image(preview, (shape, Part::Preview), options);
    let latents = encode(&predicted(), DType::F32);
    let pixels = run_of(&taesd(), "preview_vae", &module, &[latents]).swap_remove(0);
    let want = Image::from_unit(&pixels, 64, 64).unwrap();
    for devices in [1, 2] {
        let shown = shown(&taesd(), devices, &request());
        let evaluations: Vec<_> = shown.iter().map(|(_, done, _)| *done).collect();
        assert_eq!(evaluations, [1, 2, 3]);
        let most = largest_difference(&shown[0].2, &want);
        assert!(most <= Some(2), "{most:?}");
    }
}

#[test]
fn without_one_the_latents_are_mapped_to_colours() {
    let shown = shown(&tiny(), 1, &request());
    let latents = predicted();
    // By <https://discuss.huggingface.co/t/decoding-latents-to-rgb-without-upscaling/23204/2>.
    let red = [0.298, 0.187, -0.158, -0.184];
    let small = shown[0].2.resized(8, 8, stablejet::image::Filter::Bicubic);
    let mut sum = 0;
    for (latent, pixel) in latents.chunks(4).zip(small.pixels().chunks(3)) {
        let value: f32 = latent.iter().zip(red).map(|(value, by)| value * by).sum();
        let want = ((value * 0.5 + 0.5).clamp(0.0, 1.0) * 255.0).round();
        sum += (want as u8).abs_diff(pixel[0]) as usize;
    }
    // Enlarging and reducing again blurs.
    assert!(sum < 64 * 40, "{sum}");
}

#[test]
fn previews_of_several_samplers_come_with_their_pictures_and_change_none() {
    let several = request();
    let names = ["ddim", "euler_a", "dpmpp_2m", "heun"];
    let mut several = several.preview_every(2);
    several.pictures = names
        .iter()
        .map(|name| {
            let mut picture = several.pictures[0].clone();
            picture.sampling.sampler = Some(name.parse().unwrap());
            picture
        })
        .collect();
    let together = shown(&taesd(), 2, &several);
    for (index, _) in names.iter().enumerate() {
        let mut alone = several.clone();
        alone.pictures = vec![several.pictures[index].clone()];
        let alone = shown(&taesd(), 1, &alone);
        let of_picture = together.iter().filter(|(picture, ..)| *picture == index);
        let of_picture: Vec<_> = of_picture.collect();
        assert_eq!(of_picture.len(), alone.len());
        assert!(!alone.is_empty());
        for ((_, done, image), (_, alone_done, alone)) in of_picture.into_iter().zip(&alone) {
            assert_eq!(done, alone_done);
            assert_eq!(image, alone);
        }
    }
}

#[test]
fn the_program_writes_previews_beside_the_picture_and_none_of_a_flagged_one() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| -> serde_json::Value {
        let output = Command::new(PROGRAM)
            .arg("generate")
            .args(arguments)
            .args(["--rng", "torch", "--width", "64", "--json"])
            .args(["--cache-dir", "cache", "--output", "pictures", "--plugin"])
            .arg(cpu_plugin())
            .current_dir(folder.path())
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{error}");
        serde_json::from_slice(&output.stdout).unwrap()
    };
    let names = || {
        let entries = fs::read_dir(folder.path().join("pictures")).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    };
    let tiny = tiny_folder();
    let taesd = repository("tests/goldens/taesd");
    let model = ["--model", tiny.to_str().unwrap(), "--scheduler", "ddim"];
    let preview = ["--preview", "2", "--preview-vae", taesd.to_str().unwrap()];
    let numbers = [PROMPT, "--seed", "18", "--steps", "5"];
    let report = run(&[&numbers[..], &model, &preview].concat());
    let previews = [
        "stablejet-18-0.preview-2.png",
        "stablejet-18-0.preview-4.png",
    ];
    assert_eq!(names(), ["stablejet-18-0.png", previews[0], previews[1]]);
    let paths = previews.map(|name| format!("pictures/{name}"));
    assert_eq!(report["previews"], serde_json::json!(paths));
    fs::remove_dir_all(folder.path().join("pictures")).unwrap();

    let safety = repository("tests/goldens/sd-safety");
    let prompts = ["a red fox", "a painting of a table"];
    let model = ["--model", safety.to_str().unwrap(), "--guidance", "5"];
    let numbers = ["--seed", "91", "--steps", "3", "--preview", "1"];
    let report = run(&[&prompts[..], &model, &numbers].concat());
    assert_eq!(report["flagged"], serde_json::json!([false, true]));
    let kept = [
        "stablejet-91-0.png",
        "stablejet-91-0.preview-1.png",
        "stablejet-91-0.preview-2.png",
        "stablejet-91-1.png",
    ];
    assert_eq!(names(), kept);
}

//! Pictures from seeds alone against those of torch's and Flax's pipelines of diffusers.

use crate::support::model::{change_json, tiny, tiny_copy};
use crate::support::pipeline::{all, final_latents, latents, pipeline, values};
use crate::support::{assert_close, golden};
use serde_json::Value;
use stablejet::ModelFiles;
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Compat, Keep, Request};

/// Relative RMS of final latents: f32 sums in another order, grown over the steps with guidance.
const TOLERANCE: f64 = 1e-4;
/// With DPM++ SDE the noise itself differs: diffusers asks its Brownian motion at sigmas that its f32 arithmetic rounds, and
/// an increment moves with the root of the distance.
const BROWNIAN_TOLERANCE: f64 = 2e-4;

const SEEDS: &str = "tiny-sd/golden_seeds.safetensors";
const FLAX: &str = "tiny-sd/golden_flax.safetensors";

/// The settings that a golden's header holds.
fn settings(file: &str) -> Value {
    let golden = golden(file);
    let (_, header) = golden.header();
    let texts = header.metadata().as_ref().expect("texts");
    serde_json::from_str(&texts["settings"]).unwrap()
}

fn compare(name: &str, file: &str, case: &str, made: &Generated, tolerance: f64) {
    let (_, want) = golden(file).tensor::<f32>(&format!("{case}.final_latents"));
    assert_close(name, &values(&final_latents(made)), &want, tolerance);
}

#[test]
fn seeds_of_torch_make_the_latents_that_diffusers_makes() {
    let settings = settings(SEEDS);
    let common = &settings["common"];
    let options = LoadOptions::default().batch(2);
    let plain = pipeline(&tiny(), 1, options.clone());
    for (name, case) in settings["cases"].as_object().unwrap() {
        let size = case["size"].as_u64().unwrap() as usize;
        let request = Request::of([common["prompt"].as_str().unwrap(); 2])
            .steps(common["steps"].as_u64().unwrap() as usize)
            .sampler(case["class"].as_str().unwrap().parse().unwrap())
            // The golden's seeds are this and the next.
            .seed(common["seeds"][0].as_u64().unwrap())
            .rng(Rng::Torch)
            .size([size; 2])
            .keep(Keep::Tensors)
            .each(|_, picture| {
                picture.sampling.plan.eta = case["eta"].as_f64().unwrap_or(0.0);
                let rescale = case["guidance_rescale"].as_f64();
                picture.guidance.rescale = rescale.unwrap_or(0.0) as f32;
            });
        let made = if case["config"].as_object().unwrap().is_empty() {
            plain.generate(&request, &unobserved).unwrap()
        } else {
            let changed = tiny_copy();
            let scheduler = changed.path().join("scheduler/scheduler_config.json");
            change_json(&scheduler, &case["config"]);
            let files = ModelFiles::open(changed.path()).unwrap();
            let pipeline = pipeline(&files, 1, options.clone());
            pipeline.generate(&request, &unobserved).unwrap()
        };
        let noise = latents(SEEDS, &format!("noise_{size}"));
        assert_close(
            &format!("{name} noise"),
            &values(&all(&made, |tensors| tensors.latents.clone())),
            &values(&noise),
            1e-7,
        );
        let tolerance = match case["class"].as_str() {
            Some("DPMSolverSDEScheduler") => BROWNIAN_TOLERANCE,
            _ => TOLERANCE,
        };
        compare(name, SEEDS, name, &made, tolerance);
    }
}

#[test]
fn the_flax_pipeline_is_reproduced_from_its_seed() {
    let settings = settings(FLAX);
    let common = &settings["common"];
    let options = LoadOptions::default().batch(2);
    let pipeline = pipeline(&tiny(), 2, options);
    let prompts = common["prompts"].as_array().unwrap();
    let prompts: Vec<String> = prompts
        .iter()
        .map(|prompt| prompt.as_str().unwrap().to_owned())
        .collect();
    for (sampler, case) in [("plms", "pndm"), ("ddim", "ddim")] {
        let request = Request::of(prompts.clone())
            .steps(8)
            .sampler(sampler.parse().unwrap())
            .seed(common["seed"].as_u64().unwrap())
            .compat(Compat::Flax)
            .size([128, 128])
            .keep(Keep::Tensors);
        let made = pipeline.generate(&request, &unobserved).unwrap();
        assert_eq!(made.seconds.steps.len(), 8, "{sampler}: evaluations");
        let (_, want) = golden(FLAX).tensor::<f32>("initial_latents");
        let noise = values(&all(&made, |tensors| tensors.latents.clone()));
        assert_close("initial latents", &noise, &want, 1e-7);
        compare(
            &format!("{sampler}, Flax with torch's GELU"),
            FLAX,
            &format!("{case}_as_torch"),
            &made,
            TOLERANCE,
        );
        // Flax's own UNet has tanh's GELU and another epsilon, which no checkpoint was trained with.
        compare(
            &format!("{sampler}, Flax as it was"),
            FLAX,
            case,
            &made,
            1e-3,
        );
        let images = golden(FLAX).tensor::<u8>(&format!("{case}.images")).1;
        let made_images = made.pictures.iter().flat_map(|made| made.image.pixels());
        let most = made_images.zip(&images).map(|(a, b)| a.abs_diff(*b)).max();
        println!("{sampler}: images differ by at most {most:?} of 255");
        assert!(most <= Some(1), "{sampler}: {most:?}");
    }
    let short = Request::of(&prompts[..3]).compat(Compat::Flax);
    let error = pipeline
        .generate(&short, &unobserved)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("3 prompts for 2 devices with a batch of 2 each"),
        "{error}"
    );
}

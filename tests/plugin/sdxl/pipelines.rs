use super::{cases, files};
use crate::support::pipeline::{final_latents, image, pipeline, values};
use crate::support::{assert_close, golden};
use hlo::DType;
use ndarray::s;
use serde_json::Value;
use stablejet::Pipeline;
use stablejet::backend::KernelChoice;
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Handover, Keep, Request, Start};

/// Relative RMS of final latents, of `f32` and of `bf16`: sums in another order, and roundings to 8 bits, both grown over the
/// steps with guidance.
const F32: f64 = 1e-4;
const BF16: f64 = 4e-2;

/// The request of a case.
fn request(case: &Value) -> Request {
    let text = |name: &str| case[name].as_str().map(str::to_owned);
    let pair = |name: &str| {
        let pair = case[name].as_array()?;
        Some([0, 1].map(|at: usize| pair[at].as_u64().unwrap() as usize))
    };
    let prompts = case["prompts"].as_array().unwrap().iter();
    let number = |name: &str| case[name].as_f64();
    let image = case["inputs"]["image"].as_str().map(image);
    let lightning = case["note"] == "timestep_spacing trailing, no guidance";
    let mut request = Request::of(prompts.map(|prompt| prompt.as_str().unwrap()))
        .steps(case["num_inference_steps"].as_u64().unwrap() as usize)
        .guidance(number("guidance_scale").unwrap() as f32)
        .seed(case["seed"].as_u64().unwrap())
        .rng(Rng::Torch)
        .keep(Keep::Tensors)
        .each(|_, picture| {
            picture.negative_prompt = text("negative_prompt");
            picture.prompt_2 = text("prompt_2");
            picture.negative_prompt_2 = text("negative_prompt_2");
            picture.clip_skip = case["clip_skip"].as_u64().unwrap_or(0) as usize;
            picture.guidance.rescale = number("guidance_rescale").unwrap_or(0.0) as f32;
            picture.handover = number("denoising_start").map(Handover::at);
            if case["scheduler"] == "HeunDiscreteScheduler" {
                picture.sampling.sampler = Some("heun".parse().unwrap());
            }
            if lightning {
                picture.sampling.sampler = Some("euler_sgm_uniform".parse().unwrap());
            }
            if case["scheduler"] == "DPMSolverMultistepScheduler" {
                picture.sampling.sampler = Some("dpmpp_2m_sde_karras".parse().unwrap());
            }
            if let Some(image) = &image {
                picture.start = Start::Image {
                    image: image.clone(),
                    strength: number("strength").unwrap(),
                };
            }
            let micro = &mut picture.micro;
            micro.original_size = pair("original_size");
            micro.target_size = pair("target_size");
            micro.negative_original_size = pair("negative_original_size");
            micro.negative_target_size = pair("negative_target_size");
            micro.crop = pair("crops_coords_top_left").unwrap_or_default();
            // Of a picture that starts from another diffusers' base takes it and never looks at it; here it is refused.
            if image.is_none() || !case["aesthetic_score"].is_null() {
                micro.negative_crop = pair("negative_crops_coords_top_left").unwrap_or_default();
            }
            micro.aesthetic_score = number("aesthetic_score").unwrap_or(6.0) as f32;
            let negative = number("negative_aesthetic_score").unwrap_or(2.5);
            micro.negative_aesthetic_score = negative as f32;
        });
    request.size = pair_of(["height", "width"].map(|side| case[side].as_u64()));
    request
}

fn pair_of(sides: [Option<u64>; 2]) -> Option<[usize; 2]> {
    Some([sides[0]? as usize, sides[1]? as usize])
}

/// The cases that make pictures of texts.
fn text_to_image(model: &str) -> Vec<(String, Value)> {
    let of_text = |(_, case): &(String, Value)| case["pipeline"] == "StableDiffusionXLPipeline";
    cases(model).into_iter().filter(of_text).collect()
}

/// Compares latents and pictures with those of a case; a picture may differ by one level, for another order of summation.
fn compare(model: &str, case: &str, made: &Generated, tolerance: f64) {
    let golden = golden(&format!("{model}/golden.safetensors"));
    let (_, want) = golden.tensor::<f32>(&format!("{case}.final_latents"));
    let got = values(&final_latents(made));
    assert_close(&format!("{model}, {case}"), &got, &want, tolerance);
    if tolerance == BF16 {
        return;
    }
    let (_, want) = golden.tensor::<u8>(&format!("{case}.image"));
    let images = made.pictures.iter().map(|made| made.image.pixels());
    let got: Vec<u8> = images.flatten().copied().collect();
    assert_eq!(got.len(), want.len());
    let differences = got.iter().zip(&want).map(|(got, want)| got.abs_diff(*want));
    let most = differences.max().unwrap();
    assert!(most <= 1, "{model}, {case}: {most} levels");
}

fn load(model: &str, devices: i64, options: LoadOptions) -> Pipeline {
    let options = match model {
        "sdxl-turbo" => options.variant("fp16"),
        _ => options,
    };
    pipeline(&files(model), devices, options)
}

#[test]
fn base_turbo_and_lcm_make_the_pictures_that_diffusers_makes_and_compile_once_for_each_size() {
    // The programs: the text encoders, and for each size steps and a decoder. Base has two sizes with guidance, of which one
    // also runs without.
    for (model, count, programs) in [
        ("sdxl-base", 10, 2 + 2 * 2 + 1),
        ("sdxl-turbo", 3, 2 + 2),
        ("sdxl-lcm", 2, 2 + 2),
    ] {
        let pipeline = load(model, 1, LoadOptions::default());
        let cases = text_to_image(model);
        assert_eq!(cases.len(), count);
        for (name, case) in cases {
            let made = pipeline.generate(&request(&case), &unobserved).unwrap();
            compare(model, &name, &made, F32);
        }
        assert_eq!(pipeline.compilations(), programs, "{model}");
    }
}

#[test]
fn base_and_refiner_share_the_steps_as_in_diffusers() {
    let base = load("sdxl-base", 1, LoadOptions::default());
    let refiner = load("sdxl-refiner", 1, LoadOptions::default());
    let both = base.with_refiner(&refiner).unwrap();
    let mut all = Vec::new();
    for (name, case) in cases("sdxl-base") {
        if case["denoising_start"].is_null() {
            continue;
        }
        let request = request(&case);
        // What the base hands over.
        let begun = request.clone().each(|_, picture| {
            picture.sampling.plan.denoising_end = picture.handover.take().map(|at| at.end);
        });
        let begun = final_latents(&base.generate(&begun, &unobserved).unwrap());
        let golden = golden("sdxl-base/golden.safetensors");
        let (_, want) = golden.tensor::<f32>(&format!("{name}.base_latents"));
        assert_close(&format!("{name}, base"), &values(&begun), &want, F32);
        let made = both.generate(&request, &unobserved).unwrap();
        compare("sdxl-base", &name, &made, F32);
        all.push((request, final_latents(&made)));
    }
    assert_eq!(all.len(), 3);
    // Two text encoders, two steps and two decoders; of the refiner one text encoder.
    assert_eq!(both.compilations(), 3 + 2 + 2);

    // Pictures that are handed over at different times, and one that never is, together.
    let mut mixed = Request::of(["x"])
        .rng(Rng::Torch)
        .size([64, 64])
        .steps(5)
        .guidance(5.0);
    mixed.pictures[0].sampling.sampler = Some("euler_a".parse().unwrap());
    let alone = final_latents(
        &both
            .generate(&mixed.clone().keep(Keep::Tensors), &unobserved)
            .unwrap(),
    );
    mixed
        .pictures
        .extend(all.iter().flat_map(|(request, _)| request.pictures.clone()));
    let made = both
        .generate(&mixed.keep(Keep::Tensors), &unobserved)
        .unwrap();
    let got = final_latents(&made);
    let wanted = [&alone]
        .into_iter()
        .chain(all.iter().map(|(_, latents)| latents));
    let wanted: Vec<f32> = wanted.flat_map(values).collect();
    assert_eq!(values(&got), wanted);
}

#[test]
fn pictures_start_from_others_with_every_model() {
    let from_image = |(_, case): &(String, Value)| {
        let inputs = &case["inputs"];
        inputs["image"].is_string() && inputs["mask"].is_null()
    };
    for (model, count) in [
        ("sdxl-base", 4),
        ("sdxl-refiner", 2),
        ("sdxl-turbo", 1),
        ("sdxl-lcm", 1),
    ] {
        let pipeline = load(model, 1, LoadOptions::default().vae_encoder(true));
        let cases: Vec<_> = cases(model).into_iter().filter(from_image).collect();
        assert_eq!(cases.len(), count, "{model}");
        for (name, case) in cases {
            let request = request(&case);
            let made = pipeline.generate(&request, &unobserved).unwrap();
            compare(model, &name, &made, F32);
        }
    }
}

#[test]
fn bf16_stays_near_f32() {
    // XLA's CPU compiler is slow: one model shows both forms.
    let both = [KernelChoice::On, KernelChoice::Off];
    for (model, name, forms) in [
        ("sdxl-base", "base", &both[..]),
        ("sdxl-refiner", "refine", &both[..1]),
        ("sdxl-turbo", "turbo_4", &both[..1]),
        ("sdxl-lcm", "lcm", &both[..1]),
    ] {
        for &kernels in forms {
            let request = request(&cases(model)[name]);
            let options = LoadOptions::default().dtype(DType::BF16).kernels(kernels);
            let pipeline = load(model, 1, options.vae_encoder(request.has_images()));
            let made = pipeline.generate(&request, &unobserved);
            compare(model, name, &made.unwrap(), BF16);
        }
    }
}

#[test]
fn pictures_do_not_depend_on_the_number_of_devices_nor_on_neighbours() {
    let colours = Request::of(["red", "green", "blue", "black", "white"])
        .steps(3)
        .guidance(5.0)
        .rng(Rng::Torch)
        .size([64, 64])
        .keep(Keep::Tensors)
        .each(|i, picture| picture.micro.crop = [8 * i, 0]);
    // Where a refiner takes over, so many steps that both have some.
    let shared = colours.clone().steps(5);
    let shared = shared.each(|_, picture| picture.handover = Some(Handover::at(0.6)));
    for (model, refiner, name, several) in [
        ("sdxl-base", None, "base", &colours),
        ("sdxl-base", Some("sdxl-refiner"), "ensemble", &shared),
        ("sdxl-turbo", None, "turbo_2", &colours),
        ("sdxl-lcm", None, "lcm", &colours),
    ] {
        let case = request(&cases(model)[name]);
        let mut first = None;
        for (devices, batch) in [(1, 1), (2, 1), (8, 2)] {
            let load = |model| load(model, devices, LoadOptions::default().batch(batch));
            let base = load(model);
            let pipeline = match refiner {
                None => base,
                Some(refiner) => base.with_refiner(&load(refiner)).unwrap(),
            };
            compare(
                model,
                name,
                &pipeline.generate(&case, &unobserved).unwrap(),
                F32,
            );
            let latents = final_latents(&pipeline.generate(several, &unobserved).unwrap());
            let first = first.get_or_insert_with(|| latents.clone());
            let what = format!("{name}, {devices} devices, batch {batch}");
            assert_close(&what, &values(&latents), &values(first), F32);
            let (one, other) = (
                latents.slice(s![0, .., .., ..]),
                latents.slice(s![1, .., .., ..]),
            );
            assert_ne!(one, other);
        }
    }
}

#[test]
fn after_each_step_pictures_are_what_they_are_in_diffusers() {
    let mut compared = 0;
    for model in ["sdxl-base", "sdxl-refiner", "sdxl-turbo", "sdxl-lcm"] {
        let load = |model| load(model, 1, LoadOptions::default().vae_encoder(true));
        let pipeline = match model {
            "sdxl-base" => load(model).with_refiner(&load("sdxl-refiner")).unwrap(),
            _ => load(model),
        };
        let golden = golden(&format!("{model}/golden.safetensors"));
        let (_, header) = golden.header();
        for (name, case) in cases(model) {
            let key = format!("{name}.0.trajectory");
            if header.info(&key).is_none() || !case["inputs"]["mask"].is_null() {
                continue;
            }
            let (dims, trajectory) = golden.tensor::<f32>(&key);
            let (_, timesteps) = golden.tensor::<f64>(&format!("{name}.0.timesteps"));
            let mut request = request(&case);
            request.pictures.truncate(1);
            let len = trajectory.len() / dims[0];
            for (step, want) in trajectory.chunks(len).enumerate() {
                // A run that ends between this timestep and the next; the last ends where all do.
                let next = timesteps.get(step + 1).copied();
                if next == Some(timesteps[step]) {
                    // In the middle of a step of two evaluations.
                    continue;
                }
                let end = next.map(|next| 1.0 - (timesteps[step] + next) / 2.0 / 1000.0);
                request.pictures[0].sampling.plan.denoising_end = end;
                let made = pipeline.generate(&request, &unobserved).unwrap();
                let what = format!("{model}, {name}, after step {}", step + 1);
                assert_close(&what, &values(&final_latents(&made)), want, F32);
                compared += 1;
            }
        }
    }
    assert_eq!(compared, 52 + 6 + 4 + 9);
}

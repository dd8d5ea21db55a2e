//! The whole pipeline on the CPU plugin, against diffusers.

use crate::support::model::tiny;
use crate::support::pipeline::{
    final_latents, latents, max_difference, pipeline, pixels, values, with_latents,
};
use crate::support::{assert_close, golden};
use hlo::DType;
use ndarray::{Array4, s};
use stablejet::ModelFiles;
use stablejet::backend::KernelChoice;
use stablejet::pipeline::{Generated, LoadOptions, PipelineError, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Field, Keep, Request};
use stablejet::schedulers::Sampler;

/// What may differ from the goldens, which are `f32`.
struct Tolerances {
    /// Relative RMS of the text embeddings.
    embeddings: f64,
    /// Relative RMS of the final latents.
    latents: f64,
    /// Any value of an image in [0, 1].
    image: f32,
}

/// Sums in another order, grown over the steps with guidance.
const F32: Tolerances = Tolerances {
    embeddings: 2e-5,
    latents: 1e-4,
    image: 1e-3,
};

/// Roundings to 8 bits in every layer, grown in the same way.
const BF16: Tolerances = Tolerances {
    embeddings: 1.5e-2,
    latents: 4e-2,
    image: 6e-2,
};

/// The types and forms in which a pipeline runs here, each with what is allowed.
fn forms(batch: usize) -> impl Iterator<Item = (LoadOptions, Tolerances)> {
    let types = [
        (DType::F32, KernelChoice::Auto, F32),
        (DType::BF16, KernelChoice::On, BF16),
        (DType::BF16, KernelChoice::Off, BF16),
    ];
    types.into_iter().map(move |(dtype, kernels, tolerances)| {
        let options = LoadOptions::default()
            .dtype(dtype)
            .kernels(kernels)
            .batch(batch);
        (options, tolerances)
    })
}

#[test]
fn tiny_sd_makes_the_images_that_diffusers_makes() {
    for (options, tolerances) in forms(1) {
        tiny_sd_follows_diffusers(options, &tolerances);
    }
}

fn tiny_sd_follows_diffusers(options: LoadOptions, tolerances: &Tolerances) {
    let form = format!("{} {:?}", options.dtype, options.kernels);
    let pipeline = pipeline(&tiny(), 1, options);
    let file = "tiny-sd/golden_pipeline.safetensors";
    let prompt = "a photo of an astronaut riding a horse on mars";
    for (key, sampler, negative) in [
        ("ddim", "ddim", ""),
        ("euler", "euler", ""),
        ("pndm", "plms", ""),
        ("pndm_neg", "plms", "blurry low quality"),
    ] {
        let request = Request::of([prompt])
            .negative_prompt(negative)
            .steps(10)
            .sampler(sampler.parse().unwrap())
            .size([128, 128])
            .keep(Keep::Tensors);
        let request = with_latents(request, &latents(file, "latents"));
        let made = pipeline.generate(&request, &unobserved).unwrap();
        let (dims, trajectory) = golden(file).tensor::<f32>(&format!("{key}.latent_traj"));
        let last = &trajectory[trajectory.len() / dims[0] * (dims[0] - 1)..];
        assert_close(
            &format!("{key} final latents, {form}"),
            &values(&final_latents(&made)),
            last,
            tolerances.latents,
        );
        let want = latents(file, &format!("{key}.image"))
            .permuted_axes([0, 3, 1, 2])
            .as_standard_layout()
            .into_owned();
        let difference = max_difference(&pixels(&made), &want);
        let what = format!("{key} image, {form}: max {difference:.3e}");
        println!("{what}");
        assert!(difference <= tolerances.image, "{what}");
    }
}

fn demo_request(sampler: &str, steps: usize) -> Request {
    let request = Request::of([
        "a large red circle on a blue background",
        "a small yellow star on a purple background",
        "green heart, white background",
        "a black square left of an orange ring on a green background",
    ])
    .steps(steps)
    .guidance(3.0)
    .sampler(sampler.parse().unwrap())
    .keep(Keep::Tensors);
    with_latents(request, &latents("demo-sd.safetensors", "latents"))
}

#[test]
fn the_demo_model_follows_diffusers_and_compiles_once() {
    for (options, tolerances) in forms(2) {
        demo_follows_diffusers(options, &tolerances);
    }
}

fn demo_follows_diffusers(options: LoadOptions, tolerances: &Tolerances) {
    let form = format!("{} {:?}", options.dtype, options.kernels);
    let pipeline = pipeline(&ModelFiles::demo(), 1, options);
    for sampler in ["ddim", "pndm", "plms", "euler"] {
        let made = pipeline
            .generate(&demo_request(sampler, 20), &unobserved)
            .unwrap();
        let (_, want) =
            golden("demo-sd.safetensors").tensor::<f32>(&format!("{sampler}.final_latents"));
        let name = format!("{sampler} final latents, {form}");
        assert_close(
            &name,
            &values(&final_latents(&made)),
            &want,
            tolerances.latents,
        );
        let (_, want) = golden("demo-sd.safetensors").tensor::<f32>("text_embeddings");
        let tensors = made.pictures.iter().flat_map(|made| &made.tensors);
        let got: Vec<f32> = tensors
            .flat_map(|tensors| tensors.text_embeddings.iter().copied())
            .collect();
        let name = format!("text embeddings, {form}");
        assert_close(&name, &got, &want, tolerances.embeddings);
    }
    let request = Request::of(["a blue ring on white"])
        .negative_prompt("red")
        .steps(7)
        .guidance(5.5)
        .seed(9);
    pipeline.generate(&request, &unobserved).unwrap();
    assert_eq!(
        pipeline.compilations(),
        3,
        "one compilation for each program, whatever was asked for"
    );
}

/// The same pictures by several samplers, of which all but the first draw noise at every step.
fn with_devices(devices: i64, batch: usize, prompts: usize) -> Vec<Generated> {
    let options = LoadOptions::default().batch(batch);
    let pipeline = pipeline(&ModelFiles::demo(), devices, options);
    let all = request(prompts);
    ["ddim", "euler_a", "dpm2_a", "dpmpp_2m_sde", "dpmpp_sde"]
        .map(|sampler| all.clone().sampler(sampler.parse().unwrap()))
        .map(|request| pipeline.generate(&request, &unobserved).unwrap())
        .into()
}

fn request(prompts: usize) -> Request {
    let colours = [
        "red", "green", "blue", "yellow", "orange", "purple", "white", "black",
    ];
    let prompts = colours[..prompts]
        .iter()
        .map(|colour| format!("a large {colour} square on a green background"));
    Request::of(prompts)
        .steps(4)
        .guidance(5.0)
        .seed(3)
        .keep(Keep::Tensors)
}

#[test]
fn pictures_do_not_depend_on_devices_or_batch() {
    let one = with_devices(1, 1, 5);
    for (devices, batch) in [(4, 1), (2, 2), (8, 1)] {
        let others = with_devices(devices, batch, 5);
        for (one, other) in one.iter().zip(&others) {
            assert_eq!((one.pictures.len(), other.pictures.len()), (5, 5));
            let difference = max_difference(&final_latents(other), &final_latents(one));
            let what = format!(
                "{} on {devices} devices, batch {batch}: max {difference:.3e}",
                one.pictures[0].sampler
            );
            println!("{what}");
            assert!(difference <= 1e-3, "{what}");
        }
    }
}

#[test]
fn all_samplers_and_seeds_run_on_one_compiled_step_for_each_guidance_mode() {
    let pipeline = pipeline(&ModelFiles::demo(), 1, LoadOptions::default());
    let names = Sampler::all().flat_map(|one| std::iter::once(one).chain(one.variants()));
    for sampler in names {
        for (rng, guidance_scale) in [(Rng::Jax, 5.0), (Rng::Torch, 1.0)] {
            let request = request(1)
                .sampler(sampler)
                .rng(rng)
                .guidance(guidance_scale);
            let made = pipeline.generate(&request, &unobserved).unwrap();
            assert!(made.pictures[0].is_finite, "{sampler} {rng}");
        }
    }
    // The text encoder, a step for each mode, and the decoder.
    assert_eq!(pipeline.compilations(), 4);
}

#[test]
fn guidance_is_per_prompt_and_stops_where_it_is_told() {
    let pipeline = pipeline(&ModelFiles::demo(), 1, LoadOptions::default().batch(2));
    let make = |changes: Request| final_latents(&pipeline.generate(&changes, &unobserved).unwrap());
    let plain = |scales: &[f32]| {
        let scale = |i: usize| scales[i.min(scales.len() - 1)];
        request(2).each(|i, picture| picture.guidance.scale = scale(i))
    };
    let (low, high) = (make(plain(&[2.0])), make(plain(&[6.0])));
    let off = make(plain(&[1.0]));
    let mixed = make(plain(&[2.0, 6.0]));
    let half_off = make(plain(&[1.0, 6.0]));
    let row =
        |array: &Array4<f32>, index: usize| array.slice(s![index..=index, .., .., ..]).to_owned();
    for (name, got, want) in [
        ("2 of 2 and 6", row(&mixed, 0), row(&low, 0)),
        ("6 of 2 and 6", row(&mixed, 1), row(&high, 1)),
        ("1 of 1 and 6", row(&half_off, 0), row(&off, 0)),
    ] {
        assert_eq!(got, want, "{name}: max {:.3e}", max_difference(&got, &want));
    }
    let until = |fraction: f32| plain(&[6.0]).each(|_, picture| picture.guidance.until = fraction);
    assert_eq!(make(until(0.0)), off);
    assert_eq!(make(until(1.0)), high);
    let half = make(until(0.5));
    assert!(max_difference(&half, &high) > 1e-2 && max_difference(&half, &off) > 1e-2);
    let rescaled =
        |rescale: f32| plain(&[6.0]).each(|_, picture| picture.guidance.rescale = rescale);
    assert_eq!(make(rescaled(0.0)), high);
    assert!(max_difference(&make(rescaled(0.7)), &high) > 1e-2);

    for (request, problem) in [
        (
            plain(&[2.0, f32::NAN]),
            "picture 2: the guidance scale is NaN",
        ),
        (rescaled(1.5), "picture 1: the guidance rescale is 1.5"),
        (until(-0.5), "guided is -0.5"),
    ] {
        let error = pipeline.generate(&request, &unobserved).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
        let PipelineError::Request(error) = error else {
            panic!("{error}")
        };
        assert_eq!(error.field(), Field::Guidance);
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
        let options = LoadOptions::default().dtype(dtype).batch(8);
        let pipeline = pipeline(&ModelFiles::demo(), 1, options);
        for (sampler, steps) in [("ddim", 20), ("euler", 20), ("plms", 50)] {
            let prompt = |(object, ground): &(&str, &str)| {
                format!("a large {object} square on a {ground} background")
            };
            let request = Request::of(prompts.iter().map(prompt))
                .steps(steps)
                .guidance(5.0)
                .sampler(sampler.parse().unwrap())
                .seed(1)
                .keep(Keep::Tensors);
            let made = pipeline.generate(&request, &unobserved).unwrap();
            let pixels = pixels(&made);
            let right = |index: usize| {
                let at = |y: usize, x: usize| {
                    nearest_colour([0, 1, 2].map(|c| pixels[[index, c, y, x]]))
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

#[test]
fn what_the_devices_of_this_machine_cannot_hold_together_is_refused() {
    let options = LoadOptions::default().memory_bytes(1 << 20);
    // The devices of the CPU share it.
    let pipeline = pipeline(&tiny(), 2, options);
    let request = Request::of(["x"]);
    let error = pipeline
        .generate(&request, &unobserved)
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("on 2 devices would take at least"),
        "{error}"
    );
}

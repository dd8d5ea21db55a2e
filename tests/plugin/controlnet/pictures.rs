//! Pictures that follow others.

use super::{cases, controlled, folder, xl};
use crate::support::assert_close;
use crate::support::model::tiny;
use crate::support::pipeline::{compare_case, final_latents, image, pipeline, values};
use serde_json::Value;
use stablejet::Pipeline;
use stablejet::image::Image;
use stablejet::pipeline::{Generated, LoadOptions, Made, PipelineError, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Control, Field, Keep, Mask, Request, Start};
use std::sync::Arc;

/// Relative RMS of final latents: `f32` sums in another order, grown over the steps with guidance.
const TOLERANCE: f64 = 1e-4;

/// One for all, or one for each.
fn number(case: &Value, name: &str, index: usize, default: f64) -> f64 {
    let value = match &case[name] {
        Value::Array(values) => &values[index],
        value => value,
    };
    value.as_f64().unwrap_or(default)
}

/// What a case asks for. Its `command` has the sampler's short name.
fn request(case: &Value) -> Request {
    let prompts = case["prompts"].as_array().unwrap().iter();
    let command: Vec<&str> = case["command"].as_str().unwrap().split(' ').collect();
    let sampler = command.iter().position(|word| *word == "--scheduler");
    let controls = case["inputs"]["control"].as_array().unwrap().iter();
    let control = |(index, file): (usize, &Value)| {
        let number = |name: &str, default| number(case, name, index, default);
        Control::new(index, image(file.as_str().unwrap()))
            .scale(number("controlnet_conditioning_scale", 1.0))
            .during(
                number("control_guidance_start", 0.0),
                number("control_guidance_end", 1.0),
            )
            .guess(case["guess_mode"] == true)
    };
    let controls: Vec<Control> = controls.enumerate().map(control).collect();
    let mut request = Request::of(prompts.map(|prompt| prompt.as_str().unwrap()))
        .steps(case["num_inference_steps"].as_u64().unwrap() as usize)
        .guidance(case["guidance_scale"].as_f64().unwrap() as f32)
        .seed(case["seed"].as_u64().unwrap())
        .rng(Rng::Torch)
        .keep(Keep::Tensors)
        .each(|_, picture| {
            picture.negative_prompt = case["negative_prompt"].as_str().map(str::to_owned);
            picture.sampling.sampler = sampler.map(|at| command[at + 1].parse().unwrap());
            picture.controls.clone_from(&controls);
            picture.mask = case["inputs"]["mask"]
                .as_str()
                .map(|file| Mask::new(image(file)));
            if let Some(file) = case["inputs"]["image"].as_str() {
                picture.start = Start::Image {
                    image: image(file),
                    strength: case["strength"].as_f64().unwrap(),
                };
            }
        });
    let [height, width] = ["height", "width"].map(|side| case[side].as_u64());
    request.size = height.zip(width).map(|(h, w)| [h as usize, w as usize]);
    request
}

fn generate(pipeline: &Pipeline, request: &Request) -> Generated {
    pipeline.generate(request, &unobserved).unwrap()
}

fn loaded(devices: i64, batch: usize) -> Pipeline {
    let options = LoadOptions::default().vae_encoder(true).batch(batch);
    pipeline(&controlled(), devices, options)
}

fn compare(net: &str, name: &str, made: &Generated) {
    compare_case(&format!("{net}/golden.safetensors"), name, made);
}

#[test]
fn every_case_of_diffusers_is_reproduced_and_no_setting_compiles() {
    let pipeline = loaded(1, 1);
    let mut compared = 0;
    for (name, case) in cases("control-a") {
        let before = pipeline.compilations();
        compare("control-a", &name, &generate(&pipeline, &request(&case)));
        compared += 1;
        let expected = match name.as_str() {
            // The text encoder, the net, the controlled step, the decoder.
            "control" => 4,
            "control_img2img" => 1,
            // What keeps parts of pictures.
            "control_inpaint" => 1,
            // The step that no net adds to.
            "control_img2img_window" => 1,
            // Another size.
            "control_resized" => 3,
            "control_unguided" => 2,
            // The second net.
            "multi" => 1,
            _ => 0,
        };
        assert_eq!(pipeline.compilations() - before, expected, "{name}");
    }
    assert_eq!(compared, 13);
}

#[test]
fn every_case_of_sdxl_is_reproduced() {
    let pipeline = pipeline(&xl(), 1, LoadOptions::default().vae_encoder(true));
    for (name, case) in cases("sdxl-control") {
        compare("sdxl-control", &name, &generate(&pipeline, &request(&case)));
    }
    // Two text encoders, the image encoder, the net, the step, the decoder.
    assert_eq!(pipeline.compilations(), 6);
}

#[test]
fn controlled_and_plain_pictures_in_one_batch_are_each_as_alone_on_any_devices() {
    let cases = cases("control-a");
    let mut alone: Vec<Request> = ["multi_window", "control_guess", "control_img2img_window"]
        .map(|name| request(&cases[name]))
        .to_vec();
    let plain = Request::of(["a red circle"])
        .seed(3)
        .steps(4)
        .size([64, 64]);
    alone.push(plain.rng(Rng::Torch).keep(Keep::Tensors));
    let mut together = alone[0].clone();
    together.pictures = alone.iter().map(|one| one.pictures[0].clone()).collect();
    let mut first: Option<Generated> = None;
    for (devices, batch) in [(1, 1), (2, 1), (8, 1), (1, 2)] {
        let pipeline = loaded(devices, batch);
        let made = generate(&pipeline, &together);
        for (index, request) in alone.iter().enumerate() {
            let apart = generate(&pipeline, request);
            let latents = |made: &Made| made.tensors.as_ref().unwrap().final_latents.clone();
            let [made, apart] = [&made.pictures[index], &apart.pictures[0]];
            assert_eq!(latents(made), latents(apart), "{index}");
            assert_eq!(made.image, apart.image, "{index}");
        }
        // The compiler may sum in another order for other devices.
        if let Some(first) = &first {
            let what = format!("{devices} devices, batch {batch}");
            let [got, want] = [&made, first].map(|made| values(&final_latents(made)));
            assert_close(&what, &got, &want, TOLERANCE);
        }
        let said = made.pictures[0].parameters.to_string();
        let expected = r#"ControlNet 1: "scale 0.5, from 0.4 to 1", "#;
        assert!(said.contains(expected), "{said}");
        assert!(!made.pictures[3].parameters.to_string().contains("Control"));
        first.get_or_insert(made);
    }
}

#[test]
fn without_a_size_pictures_have_that_of_the_one_that_they_follow() {
    let pipeline = loaded(1, 1);
    let mut request = request(&cases("control-a")["control_resized"]);
    request.size = None;
    let image = &generate(&pipeline, &request).pictures[0].image;
    // 120x90, in whole latents.
    assert_eq!((image.width(), image.height()), (120, 88));
    let request = request.each(|_, picture| {
        let start = Start::Image {
            image: crate::support::pipeline::image("init.png"),
            strength: 0.5,
        };
        picture.start = start;
    });
    let image = &generate(&pipeline, &request).pictures[0].image;
    assert_eq!((image.width(), image.height()), (64, 64));
}

#[test]
fn controls_that_no_net_can_follow_are_refused_before_anything_is_compiled() {
    let pipeline = loaded(1, 1);
    let good = request(&cases("control-a")["control"]);
    let empty = Arc::new(Image::from_unit(&[], 0, 0).unwrap());
    let control = good.pictures[0].controls[0].clone();
    for (controls, expected) in [
        (
            vec![Control::new(2, control.image.clone())],
            "but the model has 2",
        ),
        (vec![control.clone(), control.clone()], "ControlNet 0 twice"),
        (vec![control.clone().scale(f64::NAN)], "is NaN"),
        (vec![control.clone().during(0.5, 0.5)], "from 0.5 to 0.5"),
        (vec![control.clone().during(0.0, 1.5)], "from 0 to 1.5"),
        (vec![control.clone().during(f64::NAN, 1.0)], "from NaN to 1"),
        (vec![Control::new(0, empty)], "is empty"),
    ] {
        let request = good
            .clone()
            .each(|_, picture| picture.controls.clone_from(&controls));
        let Err(PipelineError::Request(error)) = pipeline.generate(&request, &unobserved) else {
            panic!("{expected} is no error");
        };
        assert_eq!(error.field(), Field::Controls, "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
    assert_eq!(pipeline.compilations(), 0);
}

#[test]
fn nets_of_other_families_and_folders_without_a_net_are_refused_in_a_line() {
    let open = |files: stablejet::ModelFiles| {
        stablejet::model::Model::open(&files)
            .err()
            .unwrap()
            .to_string()
    };
    let error = open(tiny().with_controlnet(folder("sdxl-control")).unwrap());
    let expected = "sdxl-control/config.json is of a ControlNet of another family: its cross_attention_dim is 64, 32 is expected";
    assert!(error.ends_with(expected), "{error}");
    let unet = folder("tiny-sd/unet");
    let error = open(tiny().with_controlnet(unet).unwrap());
    assert!(
        error.ends_with(
            "the class of controlnet is UNet2DConditionModel; supported: ControlNetModel"
        ),
        "{error}"
    );
    let none = tiny()
        .with_controlnet(folder("pictures"))
        .unwrap_err()
        .to_string();
    assert!(none.contains("has no config.json"), "{none}");
    let nine = (0..9).try_fold(tiny(), |files, _| {
        files.with_controlnet(folder("control-a"))
    });
    assert_eq!(
        nine.unwrap_err().to_string(),
        "at most 8 ControlNets can stand beside a model"
    );
}

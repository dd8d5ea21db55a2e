//! Pictures with masks, with depth maps, and those that InstructPix2Pix changes, against diffusers' pipelines.

use crate::support::model::copy_folder;
use crate::support::pipeline::{cases, compare_case, image, pipeline};
use crate::support::{assert_close, repository};
use serde_json::Value;
use stablejet::image::Image;
use stablejet::model::Model;
use stablejet::pipeline::{Generated, LoadOptions, PipelineError, unobserved};
use stablejet::random::Rng;
use stablejet::request::{Field, Keep, Mask, Request, Start};
use stablejet::{ModelFiles, Pipeline};
use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// Relative RMS of final latents: `f32` sums in another order, grown over the steps with guidance.
const TOLERANCE: f64 = 1e-4;

/// A model of the goldens, and the file with its cases.
#[derive(Clone, Copy)]
struct Golden {
    folder: &'static str,
    file: &'static str,
}

const PLAIN: Golden = Golden {
    folder: "tiny-sd",
    file: "tiny-sd/golden_inpaint.safetensors",
};

impl Golden {
    const fn own(folder: &'static str, file: &'static str) -> Golden {
        Golden { folder, file }
    }

    fn cases(self) -> BTreeMap<String, Value> {
        cases(self.file)
    }

    fn load(self, devices: i64, batch: usize) -> Pipeline {
        let options = LoadOptions::default().vae_encoder(true).batch(batch);
        let folder: PathBuf = repository("tests/goldens").join(self.folder);
        if self.folder != "sdxl-inpaint" {
            return pipeline(&ModelFiles::open(folder).unwrap(), devices, options);
        }
        // It is SDXL's base but for the denoiser.
        let whole = tempfile::tempdir().unwrap();
        copy_folder(&repository("tests/goldens/sdxl-base"), whole.path());
        fs::remove_dir_all(whole.path().join("unet")).unwrap();
        copy_folder(&folder, whole.path());
        pipeline(&ModelFiles::open(whole.path()).unwrap(), devices, options)
    }

    fn request(self, name: &str, model: &Model) -> Request {
        request(&self.cases()[name], model)
    }
}

/// What a case asks for. Its `command` has the sampler's short name.
fn request(case: &Value, model: &Model) -> Request {
    let prompts = case["prompts"].as_array().unwrap().iter();
    let command: Vec<&str> = case["command"].as_str().unwrap().split(' ').collect();
    let option = |name: &str| {
        let at = command.iter().position(|word| *word == name)?;
        Some(command[at + 1])
    };
    let input = |name: &str| case["inputs"][name].as_str().map(image);
    let mut request = Request::of(prompts.map(|prompt| prompt.as_str().unwrap()))
        .steps(case["num_inference_steps"].as_u64().unwrap() as usize)
        .guidance(case["guidance_scale"].as_f64().unwrap() as f32)
        .seed(case["seed"].as_u64().unwrap())
        .rng(Rng::Torch)
        .keep(Keep::Tensors);
    let extent = |name: &str| Some(case[name].as_u64()? as usize);
    request.size = extent("height").zip(extent("width")).map(|(h, w)| [h, w]);
    request.each(|_, picture| {
        picture.negative_prompt = case["negative_prompt"].as_str().map(str::to_owned);
        picture.sampling.sampler = option("--scheduler").map(|name| name.parse().unwrap());
        let mask = input("mask").map(Mask::new);
        picture.mask = mask.map(|mut mask| {
            mask.crop = option("--mask-crop").map(|padding| padding.parse().unwrap());
            mask
        });
        picture.depth_map = input("depth");
        if let Some(scale) = case["image_guidance_scale"].as_f64() {
            picture.guidance.image = scale as f32;
        }
        let own = model.default_strength(picture.mask.is_some());
        picture.start = Start::Image {
            image: input("image").unwrap(),
            strength: case["strength"].as_f64().unwrap_or(own),
        };
    })
}

fn generate(pipeline: &Pipeline, request: &Request) -> Generated {
    pipeline.generate(request, &unobserved).unwrap()
}

/// Every case against diffusers; a second one of a size and kind of guidance compiles nothing.
fn compare_all(golden: Golden) {
    let pipeline = golden.load(1, 1);
    let mut kinds = std::collections::HashSet::new();
    for (name, case) in golden.cases() {
        let request = request(&case, pipeline.model());
        let is_new = kinds.insert((request.size, request.pictures[0].guidance.scale > 1.0));
        let before = pipeline.compilations();
        compare_case(golden.file, &name, &generate(&pipeline, &request));
        assert!(is_new || pipeline.compilations() == before, "{name}");
    }
}

#[test]
fn any_model_keeps_what_is_not_masked_as_diffusers_does() {
    compare_all(PLAIN);
    let file = "sdxl-base/golden_inpaint.safetensors";
    compare_all(Golden::own("sdxl-base", file));
}

#[test]
fn models_made_for_inpainting_see_the_mask_and_the_masked_picture() {
    compare_all(Golden::own("sd-inpaint", "sd-inpaint/golden.safetensors"));
    compare_all(Golden::own(
        "sdxl-inpaint",
        "sdxl-inpaint/golden.safetensors",
    ));
}

#[test]
fn instruct_pix2pix_is_guided_by_text_and_picture() {
    compare_all(Golden::own("sd-pix2pix", "sd-pix2pix/golden.safetensors"));
}

#[test]
fn a_model_that_sees_depth_takes_a_depth_map() {
    compare_all(Golden::own("sd2-depth", "sd2-depth/golden.safetensors"));
}

/// Rows from noise, from a picture, and with a mask, by three samplers.
fn mixed(model: &Model) -> [Request; 3] {
    let masked = PLAIN.request("inpaint_euler_a", model);
    let started = PLAIN
        .request("inpaint_heun", model)
        .each(|_, picture| picture.mask = None);
    let plain = masked.clone().each(|_, picture| {
        (picture.mask, picture.start) = (None, Start::Noise);
    });
    [masked, started, plain]
}

#[test]
fn a_picture_with_a_mask_is_the_same_beside_others_and_on_any_number_of_devices() {
    let latents = |made: &Generated, index: usize| {
        let tensors = made.pictures[index].tensors.as_ref();
        tensors.unwrap().final_latents.clone()
    };
    let mut before: Option<Vec<_>> = None;
    for (devices, batch) in [(1, 1), (2, 1), (8, 1), (1, 4)] {
        let pipeline = PLAIN.load(devices, batch);
        let alone = mixed(pipeline.model());
        let mut together = alone[0].clone();
        together.pictures = Vec::from_iter(alone.iter().map(|one| one.pictures[0].clone()));
        let made = generate(&pipeline, &together);
        let compiled = pipeline.compilations();
        let mut all = Vec::new();
        for (index, request) in alone.iter().enumerate() {
            let apart = generate(&pipeline, request);
            let is_same = latents(&made, index) == latents(&apart, 0);
            assert!(is_same, "picture {index}, {devices} devices, batch {batch}");
            assert_eq!(made.pictures[index].image, apart.pictures[0].image);
            all.push(latents(&made, index));
        }
        assert_eq!(pipeline.compilations(), compiled);
        // How XLA's loops are cut depends on how many threads a device has.
        let before = before.get_or_insert(all.clone());
        for (index, (got, want)) in all.iter().zip(before).enumerate() {
            let label = format!("picture {index}, {devices} devices, batch {batch}");
            let [got, want] = [got, want].map(|latents| Vec::from_iter(latents.iter().copied()));
            assert_close(&label, &got, &want, TOLERANCE);
        }
    }
}

#[test]
fn what_is_not_masked_keeps_its_pixels_if_it_is_pasted() {
    let pipeline = PLAIN.load(1, 1);
    let plain = PLAIN.request("inpaint_ddim", pipeline.model());
    let pasted = plain.clone().each(|_, picture| {
        picture.mask.as_mut().unwrap().paste = true;
    });
    let [plain_made, made] = [&plain, &pasted].map(|request| generate(&pipeline, request));
    let (own, mask) = (image("init.png"), image("mask.png").brightness());
    let pixels = |made: &Generated| made.pictures[0].image.pixels().as_chunks::<3>().0.to_vec();
    let own = own.pixels().as_chunks::<3>().0;
    let (mut kept, mut changed) = (0, 0);
    let all = pixels(&plain_made).into_iter().zip(pixels(&made));
    for (((plain, pasted), own), mask) in all.zip(own).zip(mask) {
        assert_eq!(pasted, if mask >= 128 { plain } else { *own });
        kept += usize::from(mask < 128);
        changed += usize::from(mask < 128 && plain != *own);
    }
    // diffusers leaves them changed.
    assert!(kept > 100 && changed > kept / 2, "{kept} {changed}");
}

/// A black picture of the size of another.
fn black(name: &str) -> Arc<Image> {
    let other = image(name);
    let values = vec![0.0; other.pixels().len()];
    let black = Image::from_unit(&values, other.height(), other.width());
    black.unwrap().into()
}

#[test]
fn pictures_that_a_model_misses_or_does_not_see_are_refused_before_anything_is_compiled() {
    let refused = |golden: Golden, case: &str, change: fn(&mut stablejet::request::Picture)| {
        let pipeline = golden.load(1, 1);
        let request = golden.request(case, pipeline.model());
        let request = request.each(|_, picture| change(picture));
        let Err(PipelineError::Request(error)) = pipeline.generate(&request, &unobserved) else {
            panic!("it is refused");
        };
        assert_eq!(pipeline.compilations(), 0);
        (error.field(), error.problem().to_owned())
    };
    let inpaint = Golden::own("sd-inpaint", "sd-inpaint/golden.safetensors");
    let depth = Golden::own("sd2-depth", "sd2-depth/golden.safetensors");
    let pix2pix = Golden::own("sd-pix2pix", "sd-pix2pix/golden.safetensors");
    let wrong_size = refused(PLAIN, "inpaint", |picture| {
        picture.mask = Some(Mask::new(image("odd_mask.png")));
    });
    let problem = "the mask has 101x67 pixels, but the picture to start from 64x64";
    assert_eq!(wrong_size, (Field::Mask, problem.to_owned()));
    for (golden, case, change, field, problem) in [
        (
            PLAIN,
            "inpaint",
            (|picture| picture.start = Start::Noise) as fn(&mut stablejet::request::Picture),
            Field::Mask,
            "no picture to start from",
        ),
        (
            inpaint,
            "inpaint9",
            |picture| picture.mask = None,
            Field::Mask,
            "it needs a mask",
        ),
        (
            inpaint,
            "inpaint9",
            |picture| (picture.mask, picture.start) = (None, Start::Noise),
            Field::Start,
            "it needs one to start from",
        ),
        (
            depth,
            "depth",
            |picture| picture.depth_map = None,
            Field::DepthMap,
            "needs a depth map",
        ),
        (
            PLAIN,
            "inpaint",
            |picture| picture.depth_map = Some(image("hint.png")),
            Field::DepthMap,
            "does not see one",
        ),
        (
            pix2pix,
            "pix2pix",
            |picture| {
                let Start::Image { strength, .. } = &mut picture.start else {
                    panic!("it starts from a picture");
                };
                *strength = 0.5;
            },
            Field::Start,
            "the strength of the picture that it changes is 1",
        ),
        (
            PLAIN,
            "inpaint_crop",
            |picture| {
                let mask = picture.mask.as_mut().unwrap();
                mask.image = black("large.png");
            },
            Field::Mask,
            "the mask is black",
        ),
        (
            depth,
            "depth",
            |picture| picture.depth_map = Some(black("hint.png")),
            Field::DepthMap,
            "one depth everywhere",
        ),
    ] {
        let (found, text) = refused(golden, case, change);
        assert_eq!(found, field, "{text}");
        assert!(text.contains(problem), "{text}");
    }
}

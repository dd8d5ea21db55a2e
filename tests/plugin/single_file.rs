//! Models that are one file in the original layout, against what diffusers makes of them.

use crate::models::run_of;
use crate::support::command::{expect, json, stablejet};
use crate::support::model::{change_json, copy_folder};
use crate::support::pipeline::{
    executable_cache, final_latents, latents, max_difference, pipeline, pixels, values,
    with_latents,
};
use crate::support::plugin::cpu_plugin;
use crate::support::{assert_close, golden, repository};
use hlo::DType;
use serde_json::Value;
use stablejet::ModelFiles;
use stablejet::cache::ExecutableSource;
use stablejet::model::Model;
use stablejet::pipeline::{Generated, LoadOptions, unobserved};
use stablejet::programs::{TraceOptions, encode_text};
use stablejet::request::{Keep, Request};
use stablejet::schedulers::PredictionType;
use stablejet::single_file::Options;
use stablejet::weights::Checkpoint;
use std::path::{Path, PathBuf};

/// Relative RMS of text embeddings and of final latents: sums in another order, the latter grown over the steps with guidance.
const TEXT: f64 = 1e-5;
const LATENTS: f64 = 1e-4;
/// A level of a picture.
const LEVEL: f32 = 1.0 / 255.0;

const FAMILIES: [&str; 3] = ["sd1", "sd2", "sdxl"];

fn file(name: &str) -> PathBuf {
    repository("tests/goldens/single").join(name)
}

/// The settings of a golden's run.
fn settings(golden_file: &str) -> impl Fn(&str) -> Value {
    let golden = golden(golden_file);
    let metadata = golden.header().1.metadata().clone().unwrap();
    // Texts stand there as they are, all else as JSON.
    move |name| {
        let text = &metadata[name];
        serde_json::from_str(text).unwrap_or_else(|_| Value::from(text.as_str()))
    }
}

/// The request of a golden's run.
pub fn request(golden_file: &str) -> Request {
    let setting = settings(golden_file);
    let number = |name: &str| setting(name).as_u64().unwrap() as usize;
    let prompts = setting("prompts");
    let prompts = prompts.as_array().unwrap().iter();
    let mut request = Request::of(prompts.map(|prompt| prompt.as_str().unwrap()))
        .steps(number("steps"))
        .guidance(setting("guidance").as_f64().unwrap() as f32)
        .keep(Keep::Tensors)
        .each(|_, picture| {
            picture.negative_prompt = setting("negative").as_str().map(str::to_owned);
        });
    request.size = Some(["height", "width"].map(number));
    with_latents(request, &latents(golden_file, "latents"))
}

/// The programs of all tests are few.
fn cache() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("executables-of-single-files")
}

fn made(files: &ModelFiles, golden_file: &str) -> Generated {
    let source = ExecutableSource::Cache(executable_cache(&cache()));
    let options = LoadOptions::default().executables(source);
    let pipeline = pipeline(files, 1, options);
    pipeline
        .generate(&request(golden_file), &unobserved)
        .unwrap()
}

/// Compares tokens, embeddings, latents and the picture, which is the golden's tensor `image`.
fn check(case: &str, made: &Generated, golden_file: &str, image: &str) {
    let golden = golden(golden_file);
    let tensors = || {
        made.pictures
            .iter()
            .map(|made| made.tensors.as_ref().unwrap())
    };
    for (encoder, name) in ["token_ids", "token_ids_2"].into_iter().enumerate() {
        let rows = tensors().filter_map(|tensors| tensors.token_ids.outer_iter().nth(encoder));
        let ids: Vec<i32> = rows.flat_map(|row| row.to_vec()).collect();
        if !ids.is_empty() {
            assert_eq!(ids, golden.tensor::<i32>(name).1, "{case}: {name}");
        }
    }
    let embeddings = tensors().flat_map(|tensors| tensors.text_embeddings.iter().copied());
    let embeddings: Vec<f32> = embeddings.collect();
    let (_, want) = golden.tensor::<f32>("text_embeddings");
    assert_close(case, &embeddings, &want, TEXT);
    let (_, want) = golden.tensor::<f32>("final_latents");
    assert_close(case, &values(&final_latents(made)), &want, LATENTS);
    let differs = max_difference(&pixels(made), &latents(golden_file, image));
    assert!(differs <= LEVEL, "{case}: the picture differs by {differs}");
}

#[test]
fn single_files_make_the_pictures_that_diffusers_makes_by_their_shapes_and_by_a_folder_of_configs()
{
    for family in FAMILIES {
        let golden = format!("single/{family}.golden.safetensors");
        let path = file(&format!("{family}.safetensors"));
        let by_shapes = ModelFiles::open(&path).unwrap();
        check(family, &made(&by_shapes, &golden), &golden, "image");
        let mut options = Options::default();
        options.config = Some(file("configs").join(family));
        let by_configs = ModelFiles::open_file(&path, &options).unwrap();
        check(
            &format!("{family} by configs"),
            &made(&by_configs, &golden),
            &golden,
            "image",
        );
    }
}

#[test]
fn another_vae_decodes_the_same_latents() {
    let mut options = Options::default();
    options.vae = Some(file("other.vae.safetensors"));
    let files = ModelFiles::open_file(&file("sd1.safetensors"), &options).unwrap();
    let golden = "single/sd1.golden.safetensors";
    check(
        "another VAE",
        &made(&files, golden),
        golden,
        "image_other_vae",
    );
}

#[test]
fn the_vector_of_a_text_is_projected_by_the_transpose_of_what_the_file_has() {
    let files = ModelFiles::open(file("sdxl.safetensors")).unwrap();
    let model = Model::open(&files).unwrap();
    let golden = golden("single/sdxl.golden.safetensors");
    let path = &model.recipe.text[1];
    let options = TraceOptions::plain(DType::F32);
    let outputs = (path.hidden, path.pooled);
    let module = encode_text((path.encoder, &path.config), outputs, [2, 77], options);
    let (_, ids) = golden.tensor::<i32>("token_ids_2");
    let at: Vec<i32> = ids
        .chunks(77)
        .map(|ids| path.config.pooled_at(ids).unwrap() as i32)
        .collect();
    let words = |values: &[i32]| {
        values
            .iter()
            .flat_map(|value| value.to_le_bytes())
            .collect()
    };
    let inputs: [Vec<u8>; 3] = [words(&ids), words(&[1, 1]), words(&at)];
    let got = run_of(&files, path.encoder.folder(), &module, &inputs);
    assert_close("pooled", &got[1], &golden.tensor::<f32>("pooled").1, TEXT);
}

#[test]
fn the_program_reads_single_files_and_keeps_their_weights_apart() {
    let plugin = cpu_plugin();
    let folder = tempfile::tempdir().unwrap();
    let cache = folder.path().join("cache");
    for family in FAMILIES {
        let golden_file = format!("single/{family}.golden.safetensors");
        let setting = settings(&golden_file);
        let number = |name: &str| setting(name).to_string();
        let path = file(&format!("{family}.safetensors"));
        let dump = folder.path().join(format!("{family}.safetensors"));
        let prompts = setting("prompts");
        let latents = file(&format!("{family}.golden.safetensors"));
        let output = folder.path().join(family);
        let (steps, guidance) = (number("steps"), number("guidance"));
        let (height, width) = (number("height"), number("width"));
        let run = || {
            let path_of = |path: &Path| path.to_str().unwrap().to_owned();
            let arguments = [
                "generate",
                prompts[0].as_str().unwrap(),
                prompts[1].as_str().unwrap(),
                "--negative",
                setting("negative").as_str().unwrap(),
                "--model",
                &path_of(&path),
                "--steps",
                &steps,
                "--guidance",
                &guidance,
                "--height",
                &height,
                "--width",
                &width,
                "--latents",
                &path_of(&latents),
                "--dump",
                &path_of(&dump),
                "--output",
                &path_of(&output),
                "--cache-dir",
                &path_of(&cache),
                "--keep-weights",
                "--plugin",
                &path_of(&plugin),
                "--json",
            ]
            .map(str::to_owned);
            let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
            let output = stablejet(&arguments, &[]);
            assert_eq!(json(&output)["images"].as_array().unwrap().len(), 2);
            String::from_utf8(output.stderr).unwrap()
        };
        // The second run maps the weights that the first one kept.
        for _ in 0..2 {
            let said = run();
            let assumed = said.contains("v_prediction is assumed (--prediction sets it)");
            assert_eq!(assumed, family == "sd2", "{said}");
            let dumped = Checkpoint::open_file(&dump).unwrap();
            let got = dumped.read_f32("final_latents").unwrap();
            let (_, want) = golden(&golden_file).tensor::<f32>("final_latents");
            assert_close(&format!("{family} by the program"), &got, &want, LATENTS);
        }
    }
}

#[test]
fn what_the_unet_predicts_can_be_said() {
    let golden = "single/sd2.golden.safetensors";
    let path = file("sd2.safetensors");
    let mut options = Options::default();
    options.prediction = Some(PredictionType::Epsilon);
    let files = ModelFiles::open_file(&path, &options).unwrap();
    assert!(files.remarks().is_empty());
    let of = |files: &ModelFiles| values(&final_latents(&made(files, golden)));
    let noise = of(&files);
    // A folder with the same configurations but for the prediction says the same.
    let folder = tempfile::tempdir().unwrap();
    copy_folder(&file("configs/sd2"), folder.path());
    change_json(
        &folder.path().join("scheduler/scheduler_config.json"),
        &serde_json::json!({"prediction_type": "epsilon"}),
    );
    let mut options = Options::default();
    options.config = Some(folder.path().to_owned());
    let files = ModelFiles::open_file(&path, &options).unwrap();
    assert_close("epsilon", &noise, &of(&files), 1e-6);
}

#[test]
fn a_single_file_has_no_variants() {
    let path = file("sd1.safetensors");
    let path = path.to_str().unwrap();
    let phrase = "no weights of the variant \"fp16\"";
    expect(&["x", "--model", path, "--variant", "fp16"], phrase);
}

//! What SDXL's files say, and what of a request its models refuse: no device is needed.

use crate::support::model::{change_json, copy_folder};
use crate::support::repository;
use serde_json::json;
use stablejet::ModelFiles;
use stablejet::model::{Model, TimeIds};
use stablejet::pipeline::LoadOptions;
use stablejet::request::{Compat, Field, Handover, Picture, Request};
use tempfile::TempDir;

fn model(name: &str) -> Model {
    let files = ModelFiles::open(repository("tests/goldens").join(name)).unwrap();
    Model::open(&files).unwrap()
}

#[test]
fn what_is_asked_of_a_model_if_nobody_says_is_read_off_its_files() {
    for (name, steps, guidance, ids) in [
        ("sdxl-base", 20, 5.0, TimeIds::Sizes),
        ("sdxl-refiner", 20, 5.0, TimeIds::AestheticScore),
        ("sdxl-turbo", 4, 0.0, TimeIds::Sizes),
        ("sdxl-lcm", 4, 8.0, TimeIds::Sizes),
        ("tiny-sd", 20, 7.5, TimeIds::None),
    ] {
        let model = model(name);
        let defaults = model.defaults();
        assert_eq!(
            (defaults.steps, defaults.guidance),
            (steps, guidance),
            "{name}"
        );
        assert_eq!(model.recipe.time_ids, ids, "{name}");
    }
}

#[test]
fn what_a_model_is_not_told_is_refused_by_field() {
    type Spoil = fn(&mut Picture);
    let cases: [(&str, Field, Spoil, &str); 9] = [
        (
            "tiny-sd",
            Field::Prompt,
            |picture| picture.prompt_2 = Some("x".to_owned()),
            "no second text encoder",
        ),
        (
            "tiny-sd",
            Field::MicroConditioning,
            |picture| picture.micro.crop = [8, 0],
            "that is SDXL",
        ),
        (
            "sdxl-base",
            Field::MicroConditioning,
            |picture| picture.micro.aesthetic_score = 7.0,
            "SDXL's refiner",
        ),
        (
            "sdxl-base",
            Field::MicroConditioning,
            |picture| picture.micro.negative_original_size = Some([8, 8]),
            "only if both sizes are given",
        ),
        (
            "sdxl-base",
            Field::MicroConditioning,
            |picture| picture.micro.negative_crop = [8, 8],
            "only if both sizes are given",
        ),
        (
            "sdxl-refiner",
            Field::MicroConditioning,
            |picture| picture.micro.target_size = Some([8, 8]),
            "told of no target size",
        ),
        (
            "sdxl-refiner",
            Field::MicroConditioning,
            |picture| picture.micro.aesthetic_score = f32::NAN,
            "no finite number",
        ),
        (
            "sdxl-base",
            Field::ClipSkip,
            |picture| picture.clip_skip = 3,
            "3 layers of the text encoder are left out; at most 2 can be",
        ),
        (
            "tiny-sd",
            Field::NegativePrompt,
            |picture| picture.negative_prompt_2 = Some("x".repeat(100_001)),
            "100001 bytes",
        ),
    ];
    for (name, field, spoil, problem) in cases {
        let request = Request::of(["x"]).steps(4);
        let model = model(name);
        model.check(&request, &LoadOptions::default()).unwrap();
        let spoiled = request.each(|_, picture| spoil(picture));
        let error = model.check(&spoiled, &LoadOptions::default()).unwrap_err();
        assert_eq!(error.field(), field, "{error}");
        assert!(error.to_string().contains(problem), "{error}");
    }
}

#[test]
fn only_a_refiner_takes_pictures_over_and_only_where_steps_are_left() {
    let (base, refiner) = (model("sdxl-base"), model("sdxl-refiner"));
    base.check_refiner(&refiner).unwrap();
    let error = base
        .check_refiner(&model("sdxl-turbo"))
        .unwrap_err()
        .to_string();
    assert!(error.contains("the model is no refiner"), "{error}");
    let handed_over = |at: Handover| {
        let request = Request::of(["x", "y"]).steps(4);
        request.each(|index, picture| picture.handover = (index == 1).then_some(at))
    };
    let check = |refiner: Option<&Model>, at: Handover| {
        base.check_with_refiner(refiner, &handed_over(at), &LoadOptions::default())
    };
    check(Some(&refiner), Handover::at(0.5)).unwrap();
    let error = check(None, Handover::at(0.5)).unwrap_err();
    assert_eq!((error.field(), error.picture()), (Field::Handover, Some(1)));
    for (at, problem) in [
        (
            Handover::at(1.0),
            "denoising_end 1; supported: above 0, below 1",
        ),
        (Handover::at(f64::NAN), "denoising_end NaN"),
        (Handover::at(0.001), "what leaves at least one step"),
        (
            Handover::at(0.5).start(0.9999),
            "denoising_start 0.9999 of 4 steps",
        ),
    ] {
        let error = check(Some(&refiner), at).unwrap_err();
        assert_eq!(error.field(), Field::Sampling, "{error}");
        assert!(error.to_string().contains(problem), "{error}");
    }
    // What only one of the two is told is for that one.
    let request = handed_over(Handover::at(0.5)).each(|_, picture| {
        picture.micro.target_size = Some([8, 8]);
        if picture.handover.is_some() {
            picture.micro.aesthetic_score = 7.0;
        }
    });
    let checked = base.check_with_refiner(Some(&refiner), &request, &LoadOptions::default());
    checked.unwrap();
}

#[test]
fn the_pictures_of_flaxs_pipeline_are_not_asked_of_sdxl() {
    let request = Request::of(["x"]).steps(4).compat(Compat::Flax);
    let options = LoadOptions::default();
    let error = model("sdxl-base").check(&request, &options).unwrap_err();
    assert_eq!(error.field(), Field::Compat, "{error}");
    model("tiny-sd").check(&request, &options).unwrap();
}

/// A copy of base's configs and tokenizers, to be changed.
fn base_copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = repository("tests/goldens/sdxl-base");
    for part in [
        "text_encoder",
        "text_encoder_2",
        "tokenizer",
        "tokenizer_2",
        "unet",
        "vae",
        "scheduler",
    ] {
        copy_folder(&from.join(part), &folder.path().join(part));
    }
    let index = "model_index.json";
    std::fs::copy(from.join(index), folder.path().join(index)).unwrap();
    folder
}

#[test]
fn parts_that_do_not_fit_are_refused_by_name() {
    let refusal = |file: &str, changes: serde_json::Value| {
        let folder = base_copy();
        change_json(&folder.path().join(file), &changes);
        let files = ModelFiles::open(folder.path()).unwrap();
        let error = Model::open(&files).err();
        error.map_or_else(
            || panic!("{changes} is not refused"),
            |error| error.to_string(),
        )
    };
    for (file, changes, problem) in [
        (
            "unet/config.json",
            json!({"projection_class_embeddings_input_dim": 81}),
            "projection_class_embeddings_input_dim is 81, but the text's vector of 32",
        ),
        (
            "unet/config.json",
            json!({"addition_time_embed_dim": null}),
            "`addition_time_embed_dim` is null",
        ),
        (
            "unet/config.json",
            json!({"addition_embed_type": "text"}),
            "`addition_embed_type` is \"text\"",
        ),
        (
            "unet/config.json",
            json!({"addition_embed_type": null}),
            "where text_time is expected",
        ),
        (
            "unet/config.json",
            json!({"transformer_layers_per_block": [1, [2, 2], 3]}),
            "`reverse_transformer_layers_per_block` is null",
        ),
        (
            "unet/config.json",
            json!({"transformer_layers_per_block": [1, [2, 2, 2], 3],
                "reverse_transformer_layers_per_block": [3, [2, 1, 1], 1]}),
            "`transformer_layers_per_block` is \"a list of another length\"",
        ),
        (
            "unet/config.json",
            json!({"transformer_layers_per_block": [1, [2, 1000], 3]}),
            "`transformer_layers_per_block`",
        ),
        (
            "text_encoder_2/config.json",
            json!({"eos_token_id": null}),
            "no eos_token_id",
        ),
        (
            "tokenizer_2/tokenizer_config.json",
            json!({"model_max_length": 60}),
            "60 and 77 tokens",
        ),
        (
            "model_index.json",
            json!({"requires_aesthetics_score": true}),
            "5 numbers of 8 features",
        ),
    ] {
        let error = refusal(file, changes);
        assert!(
            error.contains(problem),
            "{error:?} does not say {problem:?}"
        );
    }
}

#[test]
fn depths_are_read_by_layer_and_by_block() {
    let folder = base_copy();
    let changes = json!({"transformer_layers_per_block": [1, [2, 1], [4, 3]],
        "reverse_transformer_layers_per_block": [[4, 4, 3], 1, 1], "mid_block_type": "UNetMidBlock2D"});
    change_json(&folder.path().join("unet/config.json"), &changes);
    let model = Model::open(&ModelFiles::open(folder.path()).unwrap()).unwrap();
    let depths = |blocks: &[stablejet::unstable::models::unet::DownBlock]| -> Vec<Vec<usize>> {
        let attentions = blocks.iter().filter_map(|block| block.attention.as_ref());
        attentions
            .map(|attention| attention.depths.clone())
            .collect()
    };
    assert_eq!(depths(&model.unet.down_blocks), [[2, 1], [4, 3]]);
    assert_eq!(depths(&model.unet.up_blocks), [[4, 4, 3], [1, 1, 1]]);
    assert_eq!(model.unet.mid_block.unwrap().attention, None);
}

#[test]
fn a_missing_second_tokenizer_is_one_clear_line() {
    let folder = base_copy();
    std::fs::remove_dir_all(folder.path().join("tokenizer_2")).unwrap();
    let error = Model::open(&ModelFiles::open(folder.path()).unwrap())
        .err()
        .unwrap();
    let error = error.to_string();
    assert!(error.contains("tokenizer_2/"), "{error}");
}

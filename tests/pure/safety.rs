//! The safety checker, as far as that is known without a device: how pictures are prepared for it, its configs, its choice.

use crate::message;
use crate::support::command::{expect, json, stablejet};
use crate::support::model::{change_json, copy_folder, tiny, tiny_folder};
use crate::support::{golden, repository};
use serde_json::{Value, json};
use stablejet::ModelFiles;
use stablejet::image::Image;
use stablejet::model::{Model, SAFETY_CHECKER, SafetyChecking, Wish};
use stablejet::unstable::models::clip_image::ClipImageConfig;
use stablejet::unstable::models::clip_vision::ClipVisionConfig;
use stablejet::unstable::models::safety::is_flagged;
use std::fs;
use tempfile::TempDir;

/// A copy of the model with a safety checker, to be changed.
fn copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_folder(
        &repository("tests/goldens/sd-safety"),
        &folder.path().join("model"),
    );
    folder
}

fn open(folder: &TempDir) -> Result<Model, stablejet::model::ModelError> {
    Model::open(&ModelFiles::open(folder.path().join("model")).unwrap())
}

#[test]
fn pictures_are_prepared_to_the_bit_as_transformers_does_it() {
    let want = golden("pictures/clip.safetensors");
    for (name, size) in [("odd", 32), ("large", 32), ("odd", 224)] {
        let path = repository("tests/goldens/pictures").join(format!("{name}.png"));
        let prepared = ClipImageConfig::of_size(size).prepare(&Image::read(&path).unwrap());
        if size == 32 {
            let (dims, values) = want.tensor::<f32>(&format!("{name}.clip_values.32"));
            assert_eq!(dims, [3, 32, 32]);
            for (index, value) in values.iter().enumerate() {
                let (channel, pixel) = (index / (32 * 32), index % (32 * 32));
                assert_eq!(prepared[pixel * 3 + channel], *value, "{name}, {index}");
            }
        }
        let (means, deviations) = (
            [0.48145466, 0.4578275, 0.40821073],
            [0.26862954, 0.261_302_6, 0.275_777_1],
        );
        let bytes = prepared
            .iter()
            .enumerate()
            .map(|(index, value): (_, &f32)| {
                let value: f32 = value * deviations[index % 3] + means[index % 3];
                (value * 255.0).round() as u8
            });
        let (_, pixels) = want.tensor::<u8>(&format!("{name}.clip.{size}"));
        assert!(bytes.eq(pixels), "{name}, {size}");
    }
}

#[test]
fn a_concept_beyond_its_threshold_flags_and_special_care_only_lowers_it() {
    let (none, concept) = ([-1.0; 17], |excess: f32| {
        let mut excesses = [-1.0; 17];
        excesses[11] = excess;
        excesses
    });
    assert!(!is_flagged(&none, &[-1.0; 3]));
    assert!(!is_flagged(&none, &[-1.0, 0.5, -1.0]), "special care alone");
    assert!(is_flagged(&concept(0.02), &[-1.0; 3]));
    assert!(!is_flagged(&concept(-0.004), &[-1.0; 3]));
    assert!(is_flagged(&concept(-0.004), &[-1.0, -1.0, 0.03]));
    // Three decimals count.
    assert!(!is_flagged(&concept(0.0004), &[-1.0; 3]));
    assert!(is_flagged(&concept(0.0006), &[-1.0; 3]));
    assert!(!is_flagged(&concept(f32::NAN), &[f32::NAN; 3]));
}

#[test]
fn a_model_checks_its_pictures_if_it_ships_a_checker_or_says_so() {
    let wish = Wish::default().batch(2);
    let labels = |model: &Model| -> Vec<String> {
        let programs = model.programs(&wish).unwrap();
        programs.iter().map(|program| program.label()).collect()
    };
    let plain = ["encode_text", "denoise_step", "decode_image"];
    let checked = [&plain[..], &["check_image"]].concat();
    let folder = copy();
    let model = open(&folder).unwrap();
    assert_eq!(labels(&model), checked);
    let networks: Vec<_> = model.networks().map(|network| network.component).collect();
    assert!(networks.contains(&SAFETY_CHECKER));

    let files = ModelFiles::open(folder.path().join("model")).unwrap();
    let off = Model::open_checking(&files, SafetyChecking::Off).unwrap();
    assert_eq!(labels(&off), plain);
    // Its index names a checker whose folder is left out.
    assert_eq!(labels(&Model::open(&tiny()).unwrap()), plain);
    let error = message(Model::open_checking(&tiny(), SafetyChecking::On));
    assert!(
        error.ends_with("ships no safety checker: it has no safety_checker/config.json"),
        "{error}"
    );
    let index = folder.path().join("model/model_index.json");
    change_json(&index, &json!({ "safety_checker": [null, null] }));
    assert_eq!(labels(&open(&folder).unwrap()), plain);
    change_json(
        &index,
        &json!({ "safety_checker": ["other", "OtherChecker"] }),
    );
    let error = message(open(&folder));
    assert!(
        error.contains("the class of safety_checker is OtherChecker"),
        "{error}"
    );
    // Whatever its checker is.
    let files = ModelFiles::open(folder.path().join("model")).unwrap();
    assert!(Model::open_checking(&files, SafetyChecking::Off).is_ok());
}

#[test]
fn a_checker_is_refused_by_the_field_that_is_not_supported() {
    let refused = |file: &str, change: Value, problem: &str| {
        let folder = copy();
        change_json(&folder.path().join("model").join(file), &change);
        let error = message(open(&folder));
        assert!(error.contains(problem), "{error}");
    };
    let processor = "feature_extractor/preprocessor_config.json";
    let refuse = |change: Value, problem: &str| refused(processor, change, problem);
    refuse(json!({ "resample": 2 }), "`resample` is 2; supported: 3");
    refuse(
        json!({ "do_center_crop": false }),
        "`do_center_crop` is false",
    );
    refuse(json!({ "size": { "shortest_edge": 64 } }), "`size` is");
    refuse(json!({ "crop_size": 64 }), "`crop_size` is 64");
    refuse(
        json!({ "image_std": [1.0, 0.0, 1.0] }),
        "three numbers above 0",
    );
    refuse(json!({ "image_mean": [1.0, 0.0] }), "three numbers");
    refuse(json!({ "sharpen": 3 }), "unknown fields: `sharpen` is 3");
    // As old files have it.
    let folder = copy();
    let path = folder.path().join("model").join(processor);
    change_json(&path, &json!({ "size": 32, "crop_size": 32 }));
    assert!(open(&folder).is_ok());
    fs::remove_file(path).unwrap();
    assert!(open(&folder).is_ok());

    let vision = |change: Value| {
        let mut config = json!({ "model_type": "clip_vision_model" });
        let fields = config.as_object_mut().unwrap();
        fields.extend(change.as_object().unwrap().clone());
        ClipVisionConfig::parse("config.json", &config.to_string())
    };
    let plain = vision(json!({})).unwrap();
    assert_eq!((plain.projection_dim, plain.layers.hidden_size), (512, 768));
    for (change, problem) in [
        (json!({ "patch_size": 0 }), "`patch_size` is 0"),
        (json!({ "patch_size": 300 }), "1 to 65536 patches"),
        (
            json!({ "image_size": 16_000, "patch_size": 1 }),
            "1 to 65536 patches",
        ),
        (
            json!({ "num_attention_heads": 7 }),
            "a divisor of hidden_size",
        ),
        (
            json!({ "num_channels": 4 }),
            "`num_channels` is 4; supported: 3",
        ),
        (json!({ "hidden_act": "relu" }), "`hidden_act` is \"relu\""),
        (json!({ "hidden_size": 1e9 }), "`hidden_size` is"),
    ] {
        let error = message(vision(change));
        assert!(error.contains(problem), "{error}");
    }
}

#[test]
fn the_program_refuses_to_check_without_a_checker_and_exports_one() {
    let tiny = tiny_folder();
    let model = ["x", "--model", tiny.to_str().unwrap()];
    let on = ["--safety-checker", "on"];
    expect(&[&model[..], &on].concat(), "ships no safety checker");
    expect(&["x", "--safety-checker", "on"], "ships no safety checker");
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let safety = repository("tests/goldens/sd-safety");
    let export = ["export", "--model", safety.to_str().unwrap(), "--out", out];
    let output = stablejet(&export, &[]);
    assert!(output.status.success());
    let manifest = fs::read(folder.path().join("manifest.json")).unwrap();
    let manifest: Value = serde_json::from_slice(&manifest).unwrap();
    let last = manifest["programs"].as_array().unwrap().last().unwrap();
    assert_eq!(last["name"], "check_image");
    assert_eq!(last["inputs"][0]["dims"], json!([1, 32, 32, 3]));
    let doctor = ["doctor", "--json", "--model", safety.to_str().unwrap()];
    let count = |choice: &str| {
        let report = json(&stablejet(
            &[&doctor[..], &["--safety-checker", choice]].concat(),
            &[],
        ));
        let check = crate::support::command::doctor_check(&report, "model");
        let detail = check["detail"].as_str().unwrap().to_owned();
        let number = detail
            .rsplit_once(", ")
            .unwrap()
            .1
            .split(' ')
            .next()
            .unwrap();
        number.parse::<usize>().unwrap()
    };
    assert_eq!(count("auto") - count("off"), 60);
}

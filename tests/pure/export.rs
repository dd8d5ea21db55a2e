//! Programs as files: the manifest.

use std::fs;
use std::path::Path;

use hlo::DType;
use serde_json::Value;
use stablejet::cache::Digest;
use stablejet::model::{Model, Wish};
use stablejet::programs::TraceOptions;
use stablejet::unstable::export::{MANIFEST, Settings, export};
use stablejet::unstable::init;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn the_manifest_tells_what_each_file_and_argument_is() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("deep/programs");
    let model = Model::open(&init::template("tiny").unwrap()).unwrap();
    let settings = Settings {
        wish: Wish::default()
            .size([64, 128])
            .batch(2)
            .guidance(&[true, false])
            .vae_encoder(true)
            .masks(true),
        options: TraceOptions::plain(DType::BF16),
    };
    let paths = export(&model, settings, &out).unwrap();
    // A second export replaces the files.
    assert_eq!(export(&model, settings, &out).unwrap(), paths);

    let manifest: Value = serde_json::from_slice(&fs::read(out.join(MANIFEST)).unwrap()).unwrap();
    let programs = manifest["programs"].as_array().unwrap();
    let mut files = vec![MANIFEST.to_owned()];
    for program in programs {
        let file = program["file"].as_str().unwrap();
        let text = fs::read(out.join(file)).unwrap();
        let hash = Digest::of(&[&text]).to_string();
        assert_eq!(program["sha256"], hash, "{file}");
        files.push(file.to_owned());
    }
    files.sort();
    assert_eq!(names(&out), files);

    let named = |name: &str| {
        programs
            .iter()
            .find(|program| program["name"] == name)
            .unwrap()
    };
    // One text encoder, whatever the guidance.
    assert_eq!(programs.len(), 6);
    // A picture at a time, whatever the batch.
    assert_eq!(
        named("encode_image")["inputs"][0]["dims"],
        serde_json::json!([1, 64, 128, 3])
    );
    assert_eq!(
        named("encode_text")["inputs"][0]["dims"],
        serde_json::json!([1, 77])
    );
    for (name, numbers) in [("denoise_step", 39), ("denoise_step_unguided", 37)] {
        assert_eq!(
            named(name)["inputs"][7],
            serde_json::json!({"name": "table", "dtype": "f32", "dims": [2, numbers], "donated_to": null})
        );
    }
    let step = named("denoise_step");
    assert_eq!(
        step["inputs"][1],
        serde_json::json!({"name": "state_1", "dtype": "f32", "dims": [2, 8, 16, 4], "donated_to": 1})
    );
    assert_eq!(step["inputs"][5]["donated_to"], Value::Null);
    assert_eq!(step["outputs"][1]["name"], "state_1");
    let params = step["params"].as_array().unwrap();
    let kernel = params
        .iter()
        .find(|param| param["name"] == "conv_in.weight")
        .unwrap();
    assert_eq!(
        *kernel,
        serde_json::json!({
            "component": "unet", "name": "conv_in.weight", "dtype": "bf16", "dims": [3, 3, 4, 16], "stored_dims": [16, 4, 3, 3], "layout": "hwio",
        })
    );
}

#[test]
fn every_text_encoder_has_a_file_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let options = TraceOptions::plain(DType::F32);
    let wish = Wish::default();
    for (config, encoders) in [
        (
            "sdxl-base-1.0",
            &["encode_text.mlir", "encode_text_2.mlir"][..],
        ),
        ("sdxl-refiner-1.0", &["encode_text_2.mlir"]),
    ] {
        let model = Model::open(&init::template(config).unwrap()).unwrap();
        let out = folder.path().join(config);
        export(&model, Settings { wish, options }, &out).unwrap();
        let others = ["decode_image.mlir", "denoise_step.mlir"];
        let expected = [&others, encoders, &[MANIFEST]].concat();
        assert_eq!(names(&out), expected, "{config}");
    }
}

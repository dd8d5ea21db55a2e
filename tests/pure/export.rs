//! Programs as files: the manifest.

use std::fs;
use std::path::Path;

use hlo::DType;
use serde_json::Value;
use stablejet::cache::Digest;
use stablejet::export::{MANIFEST, Settings, export};
use stablejet::init;
use stablejet::pipeline::Model;
use stablejet::program::TraceOptions;

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
        size: Some([64, 128]),
        batch: 2,
        options: TraceOptions::plain(DType::BF16),
        guidance: &[true, false],
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
    assert_eq!(programs.len(), 5);
    assert_eq!(
        named("encode_text")["inputs"][0]["dims"],
        serde_json::json!([4, 77])
    );
    assert_eq!(
        named("encode_text_unguided")["inputs"][0]["dims"],
        serde_json::json!([2, 77])
    );
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
            "name": "conv_in.weight", "dtype": "bf16", "dims": [3, 3, 4, 16], "stored_dims": [16, 4, 3, 3], "layout": "hwio",
        })
    );
}

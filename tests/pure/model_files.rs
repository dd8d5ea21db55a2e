use std::fs;
use std::process::Command;

use serde_json::json;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::weights::Checkpoint;

use crate::message;
use crate::support::model::{change_json, tiny_copy, tiny_folder};
use crate::support::repository;

#[test]
fn an_index_may_name_components_whose_folders_are_absent() {
    let folder = tiny_folder();
    let files = ModelFiles::open(&folder).unwrap();
    let index = files.index().unwrap();
    assert_eq!(index.class_name, "StableDiffusionPipeline");
    assert_eq!(index.components["unet"].library, "diffusers");
    assert_eq!(index.components["unet"].class_name, "UNet2DConditionModel");
    assert!(index.components.contains_key("safety_checker"));
    assert!(!folder.join("safety_checker").exists());
    assert!(
        !index.components.contains_key("image_encoder"),
        "null means absent"
    );
    assert!(
        files
            .optional_text("safety_checker/config.json")
            .unwrap()
            .is_none()
    );
    assert!(
        ModelFiles::demo()
            .optional_text("safety_checker/config.json")
            .unwrap()
            .is_none()
    );
}

#[test]
fn a_path_that_is_no_model_folder_is_refused_and_the_layout_explained() {
    let folder = tempfile::tempdir().unwrap();
    let error = message(ModelFiles::open(folder.path().join("absent")));
    assert!(
        error.contains("no such folder") && error.contains("model_index.json"),
        "{error}"
    );
    let error = message(ModelFiles::open(folder.path()));
    assert!(
        error.contains("has no model_index.json") && error.contains("unet/"),
        "{error}"
    );
}

#[test]
fn a_missing_or_damaged_file_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let index = folder.path().join("model_index.json");
    fs::write(&index, r#"{"_class_name": "X", "unet": ["diffusers"]}"#).unwrap();
    let files = ModelFiles::open(folder.path()).unwrap();
    let error = message(files.index());
    assert!(
        error.contains("model_index.json")
            && error.contains(r#"component `unet` is ["diffusers"]"#),
        "{error}"
    );
    fs::write(
        &index,
        r#"{"_class_name": "X", "unet": ["diffusers", null]}"#,
    )
    .unwrap();
    assert!(message(files.index()).contains("component `unet`"));
    fs::write(&index, "{}").unwrap();
    assert!(message(files.index()).contains("`_class_name`"));
    fs::write(&index, "{").unwrap();
    assert!(message(files.index()).contains("line 1"));
    fs::write(&index, b"\xff").unwrap();
    assert!(message(files.index()).ends_with("model_index.json is not UTF-8 text"));
    assert!(message(files.text("unet/config.json")).contains("has no unet/config.json"));
    // A folder where a file should be.
    fs::create_dir_all(folder.path().join("vae/config.json")).unwrap();
    assert!(message(files.text("vae/config.json")).contains("cannot read"));
}

#[test]
fn what_diffusers_passes_over_in_an_index_is_passed_over() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(
        folder.path().join("model_index.json"),
        r#"{"_class_name": "FlaxStableDiffusionPipeline", "_ignore_files": ["x.txt"], "_list": [1, 2, 3],
            "vae": [null, "AutoencoderKL"], "scheduler": [null, null], "requires_safety_checker": false,
            "unet": ["diffusers", "FlaxUNet2DConditionModel"], "text_encoder": ["transformers", "CLIPTextModel"]}"#,
    )
    .unwrap();
    let index = ModelFiles::open(folder.path()).unwrap().index().unwrap();
    assert_eq!(index.class_name, "StableDiffusionPipeline");
    assert_eq!(index.components.len(), 2, "{:?}", index.components);
    assert_eq!(index.component_class("unet"), Some("UNet2DConditionModel"));
    assert_eq!(index.component_class("vae"), None);
}

#[test]
fn what_is_no_file_is_refused_without_waiting() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("model_index.json"), "{}").unwrap();
    let files = ModelFiles::open(folder.path()).unwrap();
    let fifo = folder.path().join("fifo");
    let made = Command::new("mkfifo").arg(&fifo).status();
    assert!(made.unwrap().success());
    fs::create_dir(folder.path().join("folder")).unwrap();
    for name in ["fifo", "folder"] {
        let refusal = message(files.read(name));
        let path = folder.path().join(name).display().to_string();
        assert!(refusal.contains(&path), "{refusal}");
    }
    assert!(Checkpoint::open_file(&fifo).is_err());
    // A file without an end, as it were.
    let endless = fs::File::create(folder.path().join("endless")).unwrap();
    endless.set_len(1 << 40).unwrap();
    let refusal = message(files.text("endless"));
    assert!(
        refusal.contains("at most 64000000 are expected"),
        "{refusal}"
    );
}

#[test]
fn a_component_of_another_class_is_refused_by_name() {
    for (component, class, file_class, accepted) in [
        (
            "unet",
            json!(["diffusers", "UNet3DConditionModel"]),
            "UNet2DConditionModel",
            false,
        ),
        ("unet", json!([null, null]), "UNet3DConditionModel", false),
        (
            "unet",
            json!([null, null]),
            "FlaxUNet2DConditionModel",
            true,
        ),
        (
            "unet",
            json!(["diffusers", "FlaxUNet2DConditionModel"]),
            "X",
            true,
        ),
        (
            "vae",
            json!(["diffusers", "AutoencoderDC"]),
            "AutoencoderKL",
            false,
        ),
        (
            "text_encoder",
            json!(["transformers", "T5EncoderModel"]),
            "X",
            false,
        ),
    ] {
        let folder = tiny_copy();
        change_json(
            &folder.path().join("model_index.json"),
            &json!({component: class}),
        );
        let config = folder.path().join(component).join("config.json");
        change_json(&config, &json!({"_class_name": file_class}));
        let opened = Model::open(&ModelFiles::open(folder.path()).unwrap());
        match opened {
            Ok(_) => assert!(accepted, "{component} {class}"),
            Err(error) => {
                let error = error.to_string();
                assert!(
                    !accepted && error.contains(&format!("class of {component} is")),
                    "{error}"
                );
            }
        }
    }
}

#[test]
fn another_autoencoder_takes_the_place_of_the_models() {
    let goldens = repository("tests/goldens");
    let read = |files: &ModelFiles| {
        let checkpoint = Checkpoint::open(files, "vae", None).unwrap();
        checkpoint.read_f32("decoder.conv_in.weight").unwrap()
    };
    let tiny = || ModelFiles::open(goldens.join("tiny-sd")).unwrap();
    // Its own folder, and the model's that it belongs to.
    for other in ["tiny-sd/vae", "tiny-sd"] {
        let base = ModelFiles::open(goldens.join("sdxl-base")).unwrap();
        let unet = base.text("unet/config.json").unwrap();
        assert_ne!(read(&base), read(&tiny()));
        let files = base.with_vae(goldens.join(other)).unwrap();
        assert_eq!(read(&files), read(&tiny()), "{other}");
        assert_eq!(files.text("unet/config.json").unwrap(), unet);
        let place = files.describe_file("vae/config.json");
        assert!(place.ends_with("tiny-sd/vae/config.json"), "{place}");
        Model::open(&files).unwrap();
    }
    for (folder, problem) in [
        ("nowhere", "no such folder"),
        (
            "tiny-sd/unet/config.json",
            "config.json is not a sound safetensors file",
        ),
        ("clip-tokenizer", "clip-tokenizer has no config.json"),
    ] {
        let error = tiny().with_vae(goldens.join(folder)).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
    }
    // What is no autoencoder of this kind is named.
    let unet = tiny().with_vae(goldens.join("tiny-sd/unet")).unwrap();
    let error = Model::open(&unet).err().unwrap().to_string();
    assert!(error.contains("UNet2DConditionModel"), "{error}");
}

mod environment;
mod forms;
mod server;

use server::{BRANCH, COMMIT, Hub, ID};

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use stablejet::ModelFiles;
use stablejet::hub::{HubOptions, fetch, fetch_controlnet};
use stablejet::model::Model;
use stablejet::weights::Checkpoint;
use tempfile::TempDir;

use crate::support::model::tiny_folder;
use crate::support::repository;

/// The files of the tiny model, a variant, and files that nobody needs.
fn repository_files() -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for name in [
        "model_index.json",
        "scheduler/scheduler_config.json",
        "text_encoder/config.json",
        "text_encoder/model.safetensors",
        "tokenizer/merges.txt",
        "tokenizer/vocab.json",
        "unet/config.json",
        "unet/diffusion_pytorch_model.safetensors",
        "vae/config.json",
        "vae/diffusion_pytorch_model.safetensors",
    ] {
        files.insert(name.to_owned(), fs::read(tiny_folder().join(name)).unwrap());
    }
    let vae = files["vae/diffusion_pytorch_model.safetensors"].clone();
    files.insert(
        "vae/diffusion_pytorch_model.fp16.safetensors".to_owned(),
        vae,
    );
    for name in [
        "README.md",
        "unet/diffusion_pytorch_model.bin",
        "safety_checker/model.safetensors",
    ] {
        files.insert(name.to_owned(), b"not needed".to_vec());
    }
    files
}

fn options(cache: &TempDir, endpoint: &str) -> HubOptions {
    HubOptions {
        cache: cache.path().join("hub"),
        endpoint: Some(endpoint.to_owned()),
        token: None,
        token_file: None,
        offline: false,
        revision: None,
        variant: None,
        safety_checker: true,
    }
}

fn error(id: &str, options: &HubOptions) -> String {
    let error = fetch(id, options, &|_| {})
        .expect_err("an error is expected")
        .to_string();
    assert!(!error.contains('\n'), "{error}");
    error
}

#[test]
fn a_model_is_downloaded_once_then_found_online_and_offline() {
    let hub = Hub::serve(repository_files());
    let cache = tempfile::tempdir().unwrap();
    let mut options = options(&cache, &hub.endpoint);
    let finished = RefCell::new(BTreeMap::new());
    let folder = fetch(ID, &options, &|download| {
        assert!(download.done_bytes <= download.total_bytes);
        finished
            .borrow_mut()
            .insert(download.file.to_owned(), download.done_bytes);
    })
    .unwrap();

    let unet = "unet/diffusion_pytorch_model.safetensors";
    assert_eq!(
        fs::read(folder.join(unet)).unwrap(),
        fs::read(tiny_folder().join(unet)).unwrap()
    );
    assert_eq!(
        finished.borrow()[unet] as u64,
        fs::metadata(tiny_folder().join(unet)).unwrap().len()
    );
    assert_eq!(
        finished.borrow().len(),
        10,
        "only what is needed: {finished:?}"
    );
    let files = ModelFiles::open(&folder).unwrap();
    for component in ["unet", "vae", "text_encoder"] {
        Checkpoint::open(&files, component, None).unwrap();
    }

    hub.requests();
    assert_eq!(
        fetch(ID, &options, &|_| panic!("nothing is left to download")).unwrap(),
        folder
    );
    assert_eq!(hub.requests(), [format!("/api/models/{ID}/revision/main")]);

    options.offline = true;
    assert_eq!(fetch(ID, &options, &|_| {}).unwrap(), folder);
    options.revision = Some(COMMIT.to_owned());
    assert_eq!(fetch(ID, &options, &|_| {}).unwrap(), folder);
    assert_eq!(hub.requests(), [""; 0]);

    // The hub is gone, the cache knows the model.
    options.offline = false;
    options.revision = None;
    options.endpoint = Some("http://127.0.0.1:9".to_owned());
    assert_eq!(fetch(ID, &options, &|_| {}).unwrap(), folder);
}

#[test]
fn a_variant_is_downloaded_where_a_component_has_it() {
    let hub = Hub::serve(repository_files());
    let cache = tempfile::tempdir().unwrap();
    let mut options = options(&cache, &hub.endpoint);
    options.variant = Some("fp16".to_owned());
    let folder = fetch(ID, &options, &|_| {}).unwrap();
    assert!(
        folder
            .join("vae/diffusion_pytorch_model.fp16.safetensors")
            .exists()
    );
    assert!(
        !folder
            .join("vae/diffusion_pytorch_model.safetensors")
            .exists()
    );
    assert!(
        folder
            .join("unet/diffusion_pytorch_model.safetensors")
            .exists()
    );

    options.variant = Some("bf16".to_owned());
    let error = error(ID, &options);
    assert!(
        error.ends_with(r#"no weights of the variant "bf16": it has "fp16""#),
        "{error}"
    );
}

#[test]
fn a_safety_checker_is_downloaded_with_its_variant_unless_nobody_wants_it() {
    let mut files = repository_files();
    let checker = repository("tests/goldens/sd-safety");
    for (name, of) in [
        ("safety_checker/config.json", "safety_checker/config.json"),
        (
            "safety_checker/model.safetensors",
            "safety_checker/model.safetensors",
        ),
        (
            "safety_checker/model.fp16.safetensors",
            "safety_checker/model.safetensors",
        ),
        (
            "feature_extractor/preprocessor_config.json",
            "feature_extractor/preprocessor_config.json",
        ),
    ] {
        files.insert(name.to_owned(), fs::read(checker.join(of)).unwrap());
    }
    let hub = Hub::serve(files);
    let fetched = |variant: Option<&str>, safety_checker: bool| {
        let cache = tempfile::tempdir().unwrap();
        let options = HubOptions {
            variant: variant.map(str::to_owned),
            safety_checker,
            ..options(&cache, &hub.endpoint)
        };
        let folder = fetch(ID, &options, &|_| {}).unwrap();
        let there = [
            "safety_checker/config.json",
            "safety_checker/model.safetensors",
            "safety_checker/model.fp16.safetensors",
            "feature_extractor/preprocessor_config.json",
        ]
        .map(|name| folder.join(name).exists());
        let model = Model::open(&ModelFiles::open(folder).unwrap()).unwrap();
        assert_eq!(model.safety_checker.is_some(), safety_checker);
        there
    };
    assert_eq!(fetched(None, true), [true, true, false, true]);
    assert_eq!(fetched(Some("fp16"), true), [true, false, true, true]);
    assert_eq!(fetched(None, false), [false; 4]);
}

#[test]
fn shards_are_downloaded_by_their_index() {
    let mut files = repository_files();
    let unet = files
        .remove("unet/diffusion_pytorch_model.safetensors")
        .unwrap();
    let shard = "diffusion_pytorch_model-00001-of-00001.safetensors";
    let names = safetensors::SafeTensors::deserialize(&unet).unwrap();
    let map: BTreeMap<&str, &str> = names
        .names()
        .into_iter()
        .map(|name| (name, shard))
        .collect();
    let index = serde_json::json!({ "metadata": {}, "weight_map": map }).to_string();
    files.insert(
        "unet/diffusion_pytorch_model.safetensors.index.json".to_owned(),
        index.into_bytes(),
    );
    let without_shard = files.clone();
    files.insert(format!("unet/{shard}"), unet);

    let cache = tempfile::tempdir().unwrap();
    let folder = fetch(ID, &options(&cache, &Hub::serve(files).endpoint), &|_| {}).unwrap();
    Checkpoint::open(&ModelFiles::open(folder).unwrap(), "unet", None).unwrap();

    let cache = tempfile::tempdir().unwrap();
    let error = error(ID, &options(&cache, &Hub::serve(without_shard).endpoint));
    assert!(
        error.contains(&format!("unet/{shard}")) && error.contains("is not there"),
        "{error}"
    );
}

#[test]
fn a_broken_off_download_leaves_the_branch_unset_and_is_continued() {
    let files = repository_files();
    let hub = Hub::serve(files.clone());
    let cache = tempfile::tempdir().unwrap();
    let options = options(&cache, &hub.endpoint);
    // What an earlier attempt left: the first kilobyte of the UNet.
    let blobs = options.cache.join("models--acme--tiny-sd/blobs");
    fs::create_dir_all(&blobs).unwrap();
    let unet = "unet/diffusion_pytorch_model.safetensors";
    let blob = format!("etag-{}", unet.replace('/', "-"));
    let part = Path::new(&blob).with_extension("part");
    fs::write(blobs.join(part), &files[unet][..1024]).unwrap();
    let offline = HubOptions {
        offline: true,
        ..options.clone()
    };
    assert!(error(ID, &offline).contains("is not in the cache"));

    let folder = fetch(ID, &options, &|_| {}).unwrap();
    assert_eq!(fs::read(folder.join(unet)).unwrap(), files[unet]);
    assert_eq!(fetch(ID, &offline, &|_| {}).unwrap(), folder);
}

#[test]
fn what_the_hub_does_not_have_or_not_show_is_one_clear_line() {
    let mut files = repository_files();
    for ending in ["safetensors", "bin"] {
        files.remove(&format!("unet/diffusion_pytorch_model.{ending}"));
    }
    files.insert("unet/model.onnx".to_owned(), Vec::new());
    let hub = Hub::serve(files);
    let cache = tempfile::tempdir().unwrap();
    let mut options = options(&cache, &hub.endpoint);
    assert!(error("acme/absent", &options).contains("has no model acme/absent at revision main"));
    assert!(error("acme/private", &options).contains("HTTP status 401"));
    let private = "acme/private is no model in diffusers' layout: it has no model_index.json";
    options.token_file = Some(cache.path().join("token"));
    assert!(error("acme/private", &options).contains("HTTP status 401"));
    fs::write(cache.path().join("token"), " secret\n").unwrap();
    assert_eq!(error("acme/private", &options), private);
    options.token = Some("wrong".to_owned());
    assert!(error("acme/private", &options).contains("HTTP status 401"));
    options.token_file = None;
    options.token = Some("secret".to_owned());
    assert_eq!(error("acme/private", &options), private);
    assert!(error("acme/empty", &options).contains("it has no model_index.json"));
    assert!(error("acme/broken", &options).contains("http status: 500"));
    let other = "it has model.onnx, which is not read in a model's folder";
    assert!(error(ID, &options).contains(other));
    options.revision = Some("v9".to_owned());
    assert!(error(ID, &options).contains("at revision v9"));
    assert!(error("no id", &options).contains(r#""no id" is no hub id"#));

    options.endpoint = Some("http://127.0.0.1:9".to_owned());
    let down = error("acme/absent", &options);
    assert!(
        down.starts_with("cannot get the list of files of acme/absent from the hub: "),
        "{down}"
    );
    options.offline = true;
    let offline = error("acme/absent", &options);
    assert!(
        offline.contains("is not in the cache") && offline.contains("HF_HUB_OFFLINE"),
        "{offline}"
    );
}

#[test]
fn an_offline_cache_written_by_the_python_tools_is_understood() {
    let cache = tempfile::tempdir().unwrap();
    let repository = cache.path().join("hub/models--acme--tiny-sd");
    let snapshot = repository.join("snapshots").join(COMMIT);
    fs::create_dir_all(&snapshot).unwrap();
    fs::create_dir_all(repository.join("blobs")).unwrap();
    fs::create_dir_all(repository.join("refs")).unwrap();
    fs::copy(
        tiny_folder().join("model_index.json"),
        repository.join("blobs/abc"),
    )
    .unwrap();
    std::os::unix::fs::symlink("../../blobs/abc", snapshot.join("model_index.json")).unwrap();
    fs::write(repository.join("refs/main"), COMMIT).unwrap();
    let options = HubOptions {
        offline: true,
        ..options(&cache, "http://127.0.0.1:9")
    };
    let folder = fetch(ID, &options, &|_| {}).unwrap();
    assert_eq!(folder, snapshot);
    assert_eq!(
        ModelFiles::open(folder)
            .unwrap()
            .index()
            .unwrap()
            .class_name,
        "StableDiffusionPipeline"
    );
}

#[test]
fn a_controlnet_is_its_config_and_its_weights() {
    let net = crate::support::repository("tests/goldens/control-a");
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let (config, weights) = ("config.json", "diffusion_pytorch_model.safetensors");
    for name in [config, weights] {
        files.insert(name.to_owned(), fs::read(net.join(name)).unwrap());
    }
    for name in ["README.md", "diffusion_pytorch_model.bin", "images/a.png"] {
        files.insert(name.to_owned(), b"not needed".to_vec());
    }
    let hub = Hub::serve(files);
    let cache = tempfile::tempdir().unwrap();
    let mut options = options(&cache, &hub.endpoint);
    // The pipeline may have a variant that the net lacks.
    options.variant = Some("fp16".to_owned());
    let folder = fetch_controlnet(ID, &options, &|_| {}).unwrap();
    let names = fs::read_dir(&folder).unwrap();
    let mut names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    names.sort();
    assert_eq!(names, [config, weights]);
    let files = ModelFiles::open(tiny_folder()).unwrap();
    let files = files.with_controlnet(&folder).unwrap();
    assert_eq!(Model::open(&files).unwrap().controlnets.len(), 1);
    options.offline = true;
    assert_eq!(fetch_controlnet(ID, &options, &|_| {}).unwrap(), folder);

    options.offline = false;
    let error = fetch_controlnet("acme/empty", &options, &|_| {}).unwrap_err();
    let expected = "acme/empty is no ControlNet in diffusers' layout: it has no config.json";
    assert_eq!(error.to_string(), expected);
}

//! Repositories without safetensors.

use super::{BRANCH, Hub, ID, error, options, repository_files};
use crate::support::repository;
use stablejet::ModelFiles;
use stablejet::hub::fetch;
use stablejet::weights::{Checkpoint, require_variant};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// The files of a folder of the goldens, under names that begin with `prefix`.
fn golden_files(folder: &str, prefix: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    let root = repository("tests/goldens/formats").join(folder);
    let mut open = vec![root.clone()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let name = path.strip_prefix(&root).unwrap().to_str().unwrap();
            files.insert(format!("{prefix}{name}"), fs::read(&path).unwrap());
        }
    }
    files
}

#[test]
fn without_safetensors_the_files_of_flax_are_downloaded_or_those_of_torch() {
    for (folder, with_torch) in [("flax-bf16", true), ("bin-sharded", false)] {
        let mut repository = golden_files(folder, "");
        let needed = repository.len();
        if with_torch {
            let other = "unet/diffusion_pytorch_model.bin";
            repository.insert(other.to_owned(), b"not needed".to_vec());
        }
        let hub = Hub::serve(repository);
        let cache = tempfile::tempdir().unwrap();
        let fetched = RefCell::new(BTreeSet::new());
        let folder = fetch(ID, &options(&cache, &hub.endpoint), &|download| {
            fetched.borrow_mut().insert(download.file.to_owned());
        });
        assert_eq!(fetched.borrow().len(), needed, "{fetched:?}");
        let files = ModelFiles::open(folder.unwrap()).unwrap();
        for component in ["unet", "vae", "text_encoder"] {
            Checkpoint::open(&files, component, None).unwrap();
        }
    }
}

#[test]
fn a_type_that_is_a_branch_is_found_as_a_variant_online_and_offline() {
    // The tutorial's line: `from_pretrained("CompVis/stable-diffusion-v1-4", variant="bf16")`.
    let mut repository = repository_files();
    repository.extend(golden_files("flax-bf16", BRANCH));
    let hub = Hub::serve(repository);
    let cache = tempfile::tempdir().unwrap();
    let mut options = options(&cache, &hub.endpoint);
    options.variant = Some("bf16".to_owned());
    let folder = fetch(ID, &options, &|_| {}).unwrap();
    let files = ModelFiles::open(&folder).unwrap();
    require_variant(&files, &["unet", "vae", "text_encoder"], "bf16").unwrap();
    let unet = Checkpoint::open(&files, "unet", Some("bf16")).unwrap();
    assert_eq!(unet.format(), "checkpoint of Flax");
    options.offline = true;
    assert_eq!(fetch(ID, &options, &|_| {}).unwrap(), folder);
    options.offline = false;
    options.variant = Some("fp8".to_owned());
    assert!(error(ID, &options).contains(r#"no weights of the variant "fp8": it has "fp16""#));
}

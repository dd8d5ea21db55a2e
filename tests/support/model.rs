//! The small random model of the goldens.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use stablejet::ModelFiles;
use tempfile::TempDir;

use super::repository;

/// Its folder.
pub fn tiny_folder() -> PathBuf {
    repository("tests/goldens/tiny-sd")
}

/// Its files.
pub fn tiny() -> ModelFiles {
    ModelFiles::open(tiny_folder()).unwrap()
}

/// A copy of its folder, to be changed.
pub fn tiny_copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy_tiny(folder.path());
    folder
}

/// Copies its folder, all but the goldens.
pub fn copy_tiny(to: &Path) {
    for part in ["text_encoder", "tokenizer", "unet", "vae", "scheduler"] {
        copy_folder(&tiny_folder().join(part), &to.join(part));
    }
    let index = "model_index.json";
    fs::copy(tiny_folder().join(index), to.join(index)).unwrap();
}

/// The same without weights.
pub fn copy_tiny_configs(to: &Path) {
    copy_tiny(to);
    for weights in [
        "text_encoder/model.safetensors",
        "unet/diffusion_pytorch_model.safetensors",
        "vae/diffusion_pytorch_model.safetensors",
    ] {
        fs::remove_file(to.join(weights)).unwrap();
    }
}

/// Copies a folder and all that is in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

/// Changes fields of a JSON file; null is a value like others.
pub fn change_json(file: &Path, changes: &Value) {
    let mut content: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let fields = content.as_object_mut().unwrap();
    fields.extend(changes.as_object().unwrap().clone());
    fs::write(file, content.to_string()).unwrap();
}

//! Pipelines for tests, and what they are compared with.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use ndarray::Array4;
use serde_json::Value;
use stablejet::cache::{DEFAULT_MAX_SIZE_BYTES, ExecutableCache, Store};
use stablejet::pipeline::LoadOptions;
use stablejet::{ModelFiles, Pipeline};
use tempfile::TempDir;

use super::golden;
use super::plugin::cpu_client;

/// A model on the CPU plugin.
pub fn pipeline(files: &ModelFiles, devices: i64, options: LoadOptions) -> Pipeline {
    Pipeline::load(cpu_client(devices), files, options, &|_| {}).unwrap()
}

/// A cache of executables in `folder`.
pub fn executable_cache(folder: &Path) -> Arc<ExecutableCache> {
    Arc::new(ExecutableCache::new(
        Store::new(folder),
        DEFAULT_MAX_SIZE_BYTES,
    ))
}

/// The small random model of the goldens.
pub fn tiny() -> ModelFiles {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/tiny-sd");
    ModelFiles::open(folder).unwrap()
}

/// A copy of its folder, to be changed.
pub fn tiny_copy() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/goldens/tiny-sd");
    for part in ["text_encoder", "tokenizer", "unet", "vae", "scheduler"] {
        fs::create_dir(folder.path().join(part)).unwrap();
        for file in fs::read_dir(source.join(part)).unwrap() {
            let file = file.unwrap();
            fs::copy(file.path(), folder.path().join(part).join(file.file_name())).unwrap();
        }
    }
    let index = "model_index.json";
    fs::copy(source.join(index), folder.path().join(index)).unwrap();
    folder
}

/// Changes fields of a JSON file; null is a value like others.
pub fn change_json(file: &Path, changes: &Value) {
    let mut content: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let fields = content.as_object_mut().unwrap();
    fields.extend(changes.as_object().unwrap().clone());
    fs::write(file, content.to_string()).unwrap();
}

/// A golden tensor, `[n, c, h, w]`.
pub fn latents(file: &str, name: &str) -> Array4<f32> {
    let (dims, values) = golden(file).f32(name);
    let dims: [usize; 4] = dims.try_into().unwrap();
    Array4::from_shape_vec(dims, values).unwrap()
}

/// The largest difference between two values.
pub fn max_difference(got: &Array4<f32>, want: &Array4<f32>) -> f32 {
    assert_eq!(got.dim(), want.dim());
    got.iter()
        .zip(want)
        .map(|(got, want)| (got - want).abs())
        .fold(0.0, f32::max)
}

//! Checkpoints of torch and Flax: what they hold, and what is refused.

mod convert;
mod describe;
mod flax;
mod pickles;

use crate::support::repository;
use hlo::DType;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::programs::TraceOptions;
use stablejet::weights::{Checkpoint, bind};
use std::path::{Path, PathBuf};

fn golden(name: &str) -> PathBuf {
    repository("tests/goldens/formats").join(name)
}

/// Compares two checkpoints to the bit.
fn assert_equal(got: &Checkpoint, want: &Checkpoint) {
    let names = |checkpoint: &Checkpoint| -> Vec<String> {
        checkpoint
            .tensors()
            .map(|(name, _)| name.to_owned())
            .collect()
    };
    assert_eq!(names(got), names(want));
    for (name, info) in want.tensors() {
        let found = got.tensor(name).unwrap();
        assert_eq!(
            (found.dtype, &found.dims),
            (info.dtype, &info.dims),
            "{name}"
        );
        assert!(
            got.read(name).unwrap() == want.read(name).unwrap(),
            "{name}"
        );
    }
}

/// The weights of a model, as its programs take them in `f32`, by component.
fn weights(files: &ModelFiles) -> Vec<(String, Vec<f32>)> {
    let model = Model::open(files).unwrap();
    let mut weights = Vec::new();
    for (component, params) in model.params(TraceOptions::plain(DType::F32), true) {
        let network = model.recipe.layout.network(component).unwrap();
        let checkpoint = Checkpoint::open(files, component.folder(), None).unwrap();
        for tensor in bind(&checkpoint, &params, network.unused, &|_| {}).unwrap() {
            let values = tensor.bytes.as_slice().chunks(4);
            let values = values.map(|bytes| f32::from_le_bytes(bytes.try_into().unwrap()));
            weights.push((
                format!("{component} {}", tensor.param.name),
                values.collect(),
            ));
        }
    }
    weights
}

/// The model in a folder of the goldens.
fn folder(name: &str) -> ModelFiles {
    ModelFiles::open(golden(name)).unwrap()
}

/// Whether a file that may be damaged is opened, and then all its tensors can be read; if not, it is refused in one line.
fn is_read(path: &Path) -> bool {
    match Checkpoint::open_file(path) {
        Ok(file) => {
            let tensors = file.tensors();
            tensors.for_each(|(name, _)| drop(file.read(name).unwrap()));
            true
        }
        Err(error) => {
            assert_eq!(error.to_string().lines().count(), 1);
            false
        }
    }
}

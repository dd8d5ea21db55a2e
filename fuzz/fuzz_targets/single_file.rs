//! A single file of any names and shapes is refused, or a model whose components' tensors lie in the file.
//! The input has a tensor on each line: its name, and its dimensions after spaces.
#![no_main]

use libfuzzer_sys::fuzz_target;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::weights::Checkpoint;
use stablejet_fuzz::write_sparse;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

fuzz_target!(|text: &str| {
    let path = FOLDER.path().join("model.safetensors");
    write_sparse(&path, text, None);
    let Ok(files) = ModelFiles::open(&path) else {
        return;
    };
    let Ok(model) = Model::open(&files) else {
        return;
    };
    for network in model.recipe.layout.networks() {
        let checkpoint = Checkpoint::open(&files, network.component.folder(), None);
        let checkpoint = checkpoint.expect("the header was read before");
        for (name, tensor) in checkpoint.tensors() {
            if tensor.element_count() < 1 << 16 {
                checkpoint.read_f32(name).expect("it lies in the file");
            }
        }
    }
});

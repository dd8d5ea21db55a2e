//! A single file of any names and shapes is refused, or a model whose components' tensors lie in the file.
//! The input has a tensor on each line: its name, and its dimensions after spaces.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::{Map, Value, json};
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::weights::Checkpoint;
use std::fs::File;
use std::io::Write;
use std::sync::LazyLock;
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

/// Numbers in all tensors, which take no room.
const MOST: u64 = 1 << 40;

fuzz_target!(|text: &str| {
    let mut end: u64 = 0;
    let mut header = Map::new();
    for line in text.lines() {
        let mut words = line.split(' ');
        let name = words.next().unwrap_or_default();
        let dims: Vec<u64> = words.filter_map(|word| word.parse().ok()).collect();
        let count = dims
            .iter()
            .try_fold(1, |product: u64, dim| product.checked_mul(*dim));
        let Some(count) = count.filter(|count| end + count <= MOST && !header.contains_key(name))
        else {
            continue;
        };
        let tensor =
            json!({"dtype": "F16", "shape": dims, "data_offsets": [2 * end, 2 * (end + count)]});
        header.insert(name.to_owned(), tensor);
        end += count;
    }
    let header = Value::Object(header).to_string();
    let path = FOLDER.path().join("model.safetensors");
    let mut file = File::create(&path).expect("a file");
    file.write_all(&(header.len() as u64).to_le_bytes())
        .expect("room");
    file.write_all(header.as_bytes()).expect("room");
    file.set_len(8 + header.len() as u64 + 2 * end)
        .expect("no room is needed");
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

//! What the targets share.

use serde_json::{Map, Value, json};
use stablejet::ModelFiles;
use stablejet::weights::Checkpoint;
use std::fs::{self, File};
use std::io::Write;
use std::path::Path;
use tempfile::TempDir;

/// Numbers in all tensors, which take no room.
const MOST: u64 = 1 << 40;

/// Writes a safetensors file of zeros in half precision. `text` has a tensor on each line: its name, and its dimensions after
/// spaces.
pub fn write_sparse(path: &Path, text: &str, about: Option<Value>) {
    let mut end: u64 = 0;
    let mut header = Map::new();
    header.extend(about.map(|about| ("__metadata__".to_owned(), about)));
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
    let mut file = File::create(path).expect("a file");
    file.write_all(&(header.len() as u64).to_le_bytes())
        .expect("room");
    file.write_all(header.as_bytes()).expect("room");
    file.set_len(8 + header.len() as u64 + 2 * end)
        .expect("no room is needed");
}

/// A model's folder, of which each input replaces a file.
pub struct Folder(TempDir);

impl Folder {
    /// A folder that holds these files.
    pub fn new(files: &[(&str, &[u8])]) -> Folder {
        let folder = Folder(tempfile::tempdir().expect("a folder for temporary files"));
        for (name, bytes) in files {
            folder.put(name, bytes);
        }
        folder
    }

    /// Writes a file.
    pub fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.0.path().join(name);
        fs::create_dir_all(path.parent().expect("a name below the folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    /// The folder as a model.
    pub fn files(&self) -> ModelFiles {
        ModelFiles::Directory(self.0.path().to_owned())
    }
}

/// Reads a file of weights with all its tensors, if it is not refused.
pub fn read_all(folder: &Folder, name: &str, data: &[u8]) {
    folder.put(name, data);
    let Ok(checkpoint) = Checkpoint::open_file(&folder.0.path().join(name)) else {
        return;
    };
    for (name, tensor) in checkpoint.tensors() {
        let bytes = checkpoint.read(name).expect("it lies in the file");
        assert_eq!(bytes.len(), tensor.size_bytes());
    }
}

/// A file of the small model of the tests: `golden!("unet/config.json")`.
#[macro_export]
macro_rules! golden {
    ($name:literal) => {
        include_bytes!(concat!(
            env!("CARGO_MANIFEST_DIR"),
            "/../tests/goldens/tiny-sd/",
            $name
        ))
    };
}

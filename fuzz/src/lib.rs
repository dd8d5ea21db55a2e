//! What the targets share.

use stablejet::ModelFiles;
use stablejet::weights::Checkpoint;
use std::fs;
use tempfile::TempDir;

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

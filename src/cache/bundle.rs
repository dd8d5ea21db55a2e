//! Executables that were compiled ahead of time: a folder with a manifest.

use super::store::nearest;
use super::{Damage, Difference, Digest, Entry, Key, Store};
use crate::{atomic_file, regular_file};
use pjrt::{Client, LoadedExecutable};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const MANIFEST: &str = "manifest.json";
const FORMAT: u32 = 1;

/// A folder of executables that belong together.
#[derive(Debug)]
pub struct Bundle {
    folder: PathBuf,
    programs: Vec<BundledProgram>,
}

/// One executable of a bundle.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct BundledProgram {
    program: String,
    /// The shapes of its inputs, for the reader.
    signature: String,
    file: String,
    size_bytes: u64,
    sha256: Digest,
    key: Key,
}

#[derive(Serialize, Deserialize)]
struct Manifest {
    format: u32,
    /// The version that wrote it, for the reader.
    stablejet: String,
    programs: Vec<BundledProgram>,
}

/// Why a bundle cannot be made or used.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A file cannot be read or written.
    #[error("the bundle's file {}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The manifest is not understood.
    #[error("the manifest {} is not understood: {problem}", path.display())]
    Manifest {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
    },
    /// The bundle has no executable of this program.
    #[error("the bundle {} has no {program}", folder.display())]
    Missing {
        /// The bundle.
        folder: PathBuf,
        /// The program.
        program: String,
    },
    /// The bundle's executable is for something else.
    #[error("the bundle {} does not fit: its {program} differs in {}", folder.display(), Difference::list(differences))]
    Mismatch {
        /// The bundle.
        folder: PathBuf,
        /// The program.
        program: String,
        /// In what the nearest executable differs from the one that is wanted.
        differences: Vec<Difference>,
    },
    /// A file of the bundle is not what the manifest says.
    #[error("{} is damaged: {damage}", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// In which way.
        damage: Damage,
    },
    /// An executable was not kept, so that it cannot be bundled.
    #[error("{program} cannot be bundled: it is not in the cache {}", folder.display())]
    NotKept {
        /// The program.
        program: String,
        /// The cache.
        folder: PathBuf,
    },
    /// The plugin refused the executable.
    #[error("{program} of the bundle: {source}")]
    NotLoaded {
        /// The program.
        program: String,
        /// The plugin's words.
        source: pjrt::Error,
    },
}

impl Bundle {
    /// Copies the executables of `keys` from a cache into `folder`, and describes them in its manifest.
    pub fn write(folder: &Path, cache: &Store, keys: &[Key]) -> Result<Bundle, BundleError> {
        let bundled = Store::new(folder);
        let copy = |key: &Key| {
            let entry = cache.read(key).ok().flatten();
            let entry = entry.ok_or_else(|| BundleError::NotKept {
                program: key.program().to_owned(),
                folder: cache.folder().to_owned(),
            })?;
            let path = bundled.path(key.digest());
            bundled.write(&entry).map_err(io_error(&path))?;
            let sha256 = Digest::of_file(&path).map_err(io_error(&path))?;
            let size_bytes = fs::metadata(&path).map_err(io_error(&path))?.len();
            Ok(BundledProgram {
                program: key.program().to_owned(),
                signature: key.value("signature").unwrap_or_default().to_owned(),
                file: path.file_name().unwrap_or_default().display().to_string(),
                size_bytes,
                sha256,
                key: key.clone(),
            })
        };
        let manifest = Manifest {
            format: FORMAT,
            stablejet: env!("CARGO_PKG_VERSION").to_owned(),
            programs: keys.iter().map(copy).collect::<Result<_, _>>()?,
        };
        let path = folder.join(MANIFEST);
        // Last, so that a bundle with a manifest is whole.
        atomic_file::write(&path, |out| {
            Ok(serde_json::to_writer_pretty(out, &manifest)?)
        })
        .map_err(io_error(&path))?;
        Ok(Bundle {
            folder: folder.to_owned(),
            programs: manifest.programs,
        })
    }

    /// Reads the manifest.
    pub fn open(folder: &Path) -> Result<Bundle, BundleError> {
        let path = folder.join(MANIFEST);
        let text = regular_file::read(&path).map_err(io_error(&path))?;
        let refuse = |problem: String| BundleError::Manifest {
            path: path.clone(),
            problem,
        };
        let manifest: Manifest =
            serde_json::from_slice(&text).map_err(|error| refuse(error.to_string()))?;
        if manifest.format != FORMAT {
            let found = manifest.format;
            return Err(refuse(format!("its format is {found}, expected {FORMAT}")));
        }
        Ok(Bundle {
            folder: folder.to_owned(),
            programs: manifest.programs,
        })
    }

    /// Loads the executable of a key.
    pub fn load(&self, client: &Client, key: &Key) -> Result<LoadedExecutable, BundleError> {
        let program = self.find(key)?;
        let path = self.folder.join(&program.file);
        let bytes = regular_file::read(&path).map_err(io_error(&path))?;
        let damaged = |damage| BundleError::Damaged {
            path: path.clone(),
            damage,
        };
        if Digest::of(&[&bytes]) != program.sha256 {
            return Err(damaged(Damage::Checksum("file")));
        }
        let entry = Entry::parse(bytes).map_err(damaged)?;
        if entry.header.key.digest() != key.digest() {
            return Err(damaged(Damage::Key));
        }
        let loaded = client.load(&entry.executable);
        loaded.map_err(|source| BundleError::NotLoaded {
            program: program.program.clone(),
            source,
        })
    }

    fn find(&self, key: &Key) -> Result<&BundledProgram, BundleError> {
        let found = self
            .programs
            .iter()
            .find(|one| one.key.digest() == key.digest());
        found.ok_or_else(|| {
            let (folder, program) = (self.folder.clone(), key.program().to_owned());
            match nearest(key, self.programs.iter().map(|one| one.key.clone())) {
                Some(nearest) => BundleError::Mismatch {
                    folder,
                    program,
                    differences: key.differences(&nearest),
                },
                None => BundleError::Missing { folder, program },
            }
        })
    }
}

fn io_error(path: &Path) -> impl Fn(io::Error) -> BundleError {
    let path = path.to_owned();
    move |source| BundleError::Io {
        path: path.clone(),
        source,
    }
}

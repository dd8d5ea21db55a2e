//! Where a model's files come from: a folder in diffusers' layout, or the demo model built into the binary.

mod beside;
mod opened;

pub(crate) use beside::CONTROLNET_FOLDERS;
pub use beside::Replaced;
pub(crate) use opened::ModelFile;

use std::borrow::Cow;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::de::DeserializeOwned;

use crate::model_index::ModelIndex;
use crate::regular_file;
use crate::single_file::{Options, SingleFile, SingleFileError};

/// Bytes of a file that is read whole: configs, tokenizers and indices. The largest known have four million.
const MOST_BYTES: u64 = 64_000_000;

/// What a folder must look like, said in errors.
const LAYOUT: &str = "a model folder in diffusers' layout holds model_index.json, tokenizer/, text_encoder/, unet/, vae/ \
     and scheduler/, as diffusers' `save_pretrained` writes them";

/// The files of one model.
#[derive(Clone, Debug)]
pub enum ModelFiles {
    /// A folder in diffusers' layout.
    Directory(PathBuf),
    /// Files built into the binary: their names relative to the model's folder, and their bytes.
    Embedded(&'static [(&'static str, &'static [u8])]),
    /// A model of which one folder is another's.
    Replaced(Box<Replaced>),
    /// A checkpoint that is one file.
    Single(Arc<SingleFile>),
}

/// Files built into the binary: those of the folder `$folder` (relative to this package) by their names in it.
macro_rules! embedded {
    ($folder:literal: $($name:expr),* $(; $other:expr => $bytes:expr)* $(;)?) => {
        &[
            $(($name, include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/", $folder, "/", $name)))),*
            $(, ($other, $bytes))*
        ]
    };
}
pub(crate) use embedded;

#[cfg(feature = "demo")]
static DEMO: &[(&str, &[u8])] = embedded![
    "assets/demo-sd":
    "model_index.json",
    "scheduler/scheduler_config.json",
    "text_encoder/config.json",
    "text_encoder/model.safetensors",
    "tokenizer/merges.txt",
    "tokenizer/special_tokens_map.json",
    "tokenizer/tokenizer_config.json",
    "tokenizer/vocab.json",
    "unet/config.json",
    "unet/diffusion_pytorch_model.safetensors",
    "vae/config.json",
    "vae/diffusion_pytorch_model.safetensors"
];

/// Why a model's files cannot be used. Each message is one line.
#[derive(Debug, thiserror::Error)]
pub enum ModelFilesError {
    /// The path names nothing.
    #[error("there is no model at {path}: no such folder, and no single file; {LAYOUT}")]
    NoSuchFolder {
        /// The path given.
        path: PathBuf,
    },
    /// The path names a file that is not read as a model.
    #[error(transparent)]
    SingleFile(#[from] Box<SingleFileError>),
    /// More ControlNets than are supported.
    #[error("at most {most} ControlNets can stand beside a model")]
    ManyControlNets {
        /// How many are supported.
        most: usize,
    },
    /// The model lacks a file.
    #[error("{model} has no {name}; {LAYOUT}")]
    MissingFile {
        /// Which model, as [`ModelFiles::describe`] says.
        model: String,
        /// The file, relative to the model's folder.
        name: String,
    },
    /// A file or folder is there but cannot be read.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file or folder.
        path: String,
        /// The system's word.
        source: io::Error,
    },
    /// A text file is not UTF-8.
    #[error("{path} is not UTF-8 text")]
    NotUtf8 {
        /// The file.
        path: String,
    },
    /// A JSON file does not hold what it should.
    #[error("{path} is not as expected: {source}")]
    Json {
        /// The file.
        path: String,
        /// Where and what.
        source: serde_json::Error,
    },
}

impl ModelFiles {
    /// The demo model built into the binary (`assets/demo-sd`).
    #[cfg(feature = "demo")]
    pub fn demo() -> Self {
        ModelFiles::Embedded(DEMO)
    }

    /// The model in the folder `path`, which must hold `model_index.json`, or in the file `path`, as
    /// [`open_file`](Self::open_file) concludes what it is.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, ModelFilesError> {
        let path = path.into();
        let metadata = fs::metadata(&path).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => ModelFilesError::NoSuchFolder { path: path.clone() },
            _ => read_error(path.display().to_string(), source),
        })?;
        if !metadata.is_dir() {
            return Self::open_file(&path, &Options::default());
        }
        let files = ModelFiles::Directory(path);
        match files.file("model_index.json")? {
            Some(_) => Ok(files),
            None => Err(files.missing("model_index.json")),
        }
    }

    /// The model in a single `.safetensors` file in the original layout. Only its header is read.
    pub fn open_file(path: &Path, options: &Options) -> Result<Self, ModelFilesError> {
        let file = SingleFile::open(path, options).map_err(Box::new)?;
        let files = ModelFiles::Single(Arc::new(file));
        match options.vae_folder() {
            Some(folder) => files.with_vae(folder),
            None => Ok(files),
        }
    }

    /// What a user should know of the files, a line each.
    pub fn remarks(&self) -> &[String] {
        match self {
            ModelFiles::Single(file) => file.remarks(),
            ModelFiles::Replaced(replaced) => replaced.model.remarks(),
            _ => &[],
        }
    }

    /// The model in words, for messages: its folder or file, or `the built-in model`.
    pub fn describe(&self) -> String {
        match self {
            ModelFiles::Directory(path) => path.display().to_string(),
            ModelFiles::Embedded(_) => "the built-in model".to_owned(),
            ModelFiles::Replaced(replaced) => replaced.model.describe(),
            ModelFiles::Single(file) => file.path().display().to_string(),
        }
    }

    /// A file's place in words, for messages.
    pub fn describe_file(&self, name: &str) -> String {
        let (files, name) = self.place(name);
        match files {
            ModelFiles::Directory(path) => path.join(name).display().to_string(),
            other => format!("{name} of {}", other.describe()),
        }
    }

    /// The bytes of the file `name` (for instance `unet/config.json`), or `None` where the model has no such file.
    pub fn read(&self, name: &str) -> Result<Option<Cow<'static, [u8]>>, ModelFilesError> {
        let (files, place) = self.place(name);
        match files {
            ModelFiles::Directory(path) => {
                optional(regular_file::read_up_to(&path.join(place), MOST_BYTES).map(Cow::Owned))
            }
            ModelFiles::Single(file) => Ok(file.read(&place).cloned()),
            other => Ok(find(other.embedded(), &place).map(Cow::Borrowed)),
        }
        .map_err(|source| read_error(self.describe_file(name), source))
    }

    /// The text of the file `name`, or `None` where the model has no such file.
    pub fn optional_text(&self, name: &str) -> Result<Option<String>, ModelFilesError> {
        let Some(bytes) = self.read(name)? else {
            return Ok(None);
        };
        String::from_utf8(bytes.into_owned())
            .map(Some)
            .map_err(|_| ModelFilesError::NotUtf8 {
                path: self.describe_file(name),
            })
    }

    /// The text of the file `name`, which must be there.
    pub fn text(&self, name: &str) -> Result<String, ModelFilesError> {
        self.optional_text(name)?.ok_or_else(|| self.missing(name))
    }

    /// The JSON file `name`, or `None` where the model has no such file.
    pub fn optional_json<T: DeserializeOwned>(
        &self,
        name: &str,
    ) -> Result<Option<T>, ModelFilesError> {
        let Some(text) = self.optional_text(name)? else {
            return Ok(None);
        };
        serde_json::from_str(&text)
            .map(Some)
            .map_err(|source| ModelFilesError::Json {
                path: self.describe_file(name),
                source,
            })
    }

    /// The JSON file `name`, which must be there.
    pub fn json<T: DeserializeOwned>(&self, name: &str) -> Result<T, ModelFilesError> {
        self.optional_json(name)?.ok_or_else(|| self.missing(name))
    }

    /// `model_index.json`.
    pub fn index(&self) -> Result<ModelIndex, ModelFilesError> {
        let mut index: ModelIndex = self.json("model_index.json")?;
        let mut files = self;
        while let ModelFiles::Replaced(replaced) = files {
            // What replaces it says itself what it is.
            index.components.remove(&replaced.folder);
            files = &replaced.model;
        }
        Ok(index)
    }

    /// The names of the files in `folder`, sorted; empty where there is no such folder.
    pub(crate) fn list(&self, folder: &str) -> Result<Vec<String>, ModelFilesError> {
        let (files, folder) = self.place(folder);
        let mut names = match files {
            ModelFiles::Directory(path) => {
                let path = path.join(folder);
                list_directory(&path)
                    .map_err(|source| read_error(path.display().to_string(), source))?
            }
            other => other
                .embedded()
                .iter()
                .filter_map(|(name, _)| name.strip_prefix(folder.as_str())?.strip_prefix('/'))
                .map(str::to_owned)
                .collect(),
        };
        names.sort();
        Ok(names)
    }

    /// The file `name` opened for reads at any offset, or `None` where the model has no such file.
    pub(crate) fn file(&self, name: &str) -> Result<Option<ModelFile>, ModelFilesError> {
        let (files, place) = self.place(name);
        match files {
            ModelFiles::Directory(path) => optional(ModelFile::open(&path.join(place))),
            other => Ok(find(other.embedded(), &place).map(ModelFile::InMemory)),
        }
        .map_err(|source| read_error(self.describe_file(name), source))
    }

    /// The files that are built in, of what is no folder.
    fn embedded(&self) -> &'static [(&'static str, &'static [u8])] {
        match self {
            ModelFiles::Embedded(files) => files,
            _ => &[],
        }
    }

    /// The error for a file that must be there and is not.
    pub(crate) fn missing(&self, name: &str) -> ModelFilesError {
        ModelFilesError::MissingFile {
            model: self.describe(),
            name: name.to_owned(),
        }
    }
}

fn find(files: &'static [(&'static str, &'static [u8])], name: &str) -> Option<&'static [u8]> {
    files
        .iter()
        .find(|(file, _)| *file == name)
        .map(|(_, bytes)| *bytes)
}

/// `None` for what is not there; other errors stay.
pub(crate) fn optional<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        // `NotADirectory`: a file stands where the component's folder would.
        Err(error)
            if matches!(
                error.kind(),
                io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
            ) =>
        {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

fn list_directory(path: &Path) -> io::Result<Vec<String>> {
    let Some(entries) = optional(fs::read_dir(path))? else {
        return Ok(Vec::new());
    };
    entries
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect()
}

fn read_error(path: String, source: io::Error) -> ModelFilesError {
    ModelFilesError::Read { path, source }
}

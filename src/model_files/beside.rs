//! Models of which folders are others': another autoencoder, ControlNets.

use super::{ModelFiles, ModelFilesError};
use crate::model::{PREVIEW_VAE, VAE};
use crate::single_file::SingleFile;
use std::path::PathBuf;
use std::sync::Arc;

/// What the folders of a model's ControlNets are called, as diffusers does it.
pub(crate) const CONTROLNET_FOLDERS: [&str; 8] = [
    "controlnet",
    "controlnet_1",
    "controlnet_2",
    "controlnet_3",
    "controlnet_4",
    "controlnet_5",
    "controlnet_6",
    "controlnet_7",
];

/// A folder of a model that another takes the place of.
#[derive(Clone, Debug)]
pub struct Replaced {
    pub(super) model: ModelFiles,
    /// The folder's name.
    pub(super) folder: String,
    /// Whose it is, and what it is called there; empty for the other's outermost.
    other: ModelFiles,
    inside: String,
}

impl ModelFiles {
    /// The same model with another autoencoder: that in a folder, which holds its `config.json`, or a model with a `vae/`; or that
    /// in a file, in the original layout or with diffusers' names, whose settings are those of the model's own.
    pub fn with_vae(self, path: impl Into<PathBuf>) -> Result<Self, ModelFilesError> {
        self.with_folder(VAE.folder(), VAE.folder(), path.into())
    }

    /// The same model with an autoencoder that shows pictures while they are made: one like TAESD, in `directory` as
    /// [`with_vae`](Self::with_vae) has it.
    pub fn with_preview_vae(self, directory: impl Into<PathBuf>) -> Result<Self, ModelFilesError> {
        self.with_folder(PREVIEW_VAE.folder(), VAE.folder(), directory.into())
    }

    /// The same model with one more ControlNet beside it: that in `directory`, which holds its `config.json`, or a pipeline with
    /// a `controlnet/`.
    ///
    /// # Errors
    ///
    /// A folder without such a file, and more ControlNets than the 8 that are supported.
    pub fn with_controlnet(self, directory: impl Into<PathBuf>) -> Result<Self, ModelFilesError> {
        let most = CONTROLNET_FOLDERS.len();
        match CONTROLNET_FOLDERS.get(self.controlnets()) {
            Some(folder) => self.with_folder(folder, CONTROLNET_FOLDERS[0], directory.into()),
            None => Err(ModelFilesError::ManyControlNets { most }),
        }
    }

    /// How many ControlNets were put beside the model.
    pub fn controlnets(&self) -> usize {
        match self {
            ModelFiles::Replaced(replaced) => {
                let is_net = CONTROLNET_FOLDERS.contains(&replaced.folder.as_str());
                usize::from(is_net) + replaced.model.controlnets()
            }
            _ => 0,
        }
    }

    /// The same model with what lies at `path` as its `folder`, or with that which a model there calls `inside`.
    fn with_folder(
        self,
        folder: &str,
        inside: &'static str,
        path: PathBuf,
    ) -> Result<Self, ModelFilesError> {
        let (other, inside) = if path.is_file() && folder == VAE.folder() {
            let config = self.text("vae/config.json")?;
            let file = SingleFile::vae(&path, config).map_err(Box::new)?;
            (ModelFiles::Single(Arc::new(file)), inside)
        } else if path.is_dir() {
            let other = ModelFiles::Directory(path);
            let is_model = other.file("model_index.json")?.is_some();
            (other, if is_model { inside } else { "" })
        } else {
            return Err(ModelFilesError::NoSuchFolder { path });
        };
        let replaced = Replaced {
            model: self,
            folder: folder.to_owned(),
            other,
            inside: inside.to_owned(),
        };
        let files = ModelFiles::Replaced(Box::new(replaced));
        let (found, name) = files.place(&format!("{folder}/config.json"));
        match found.read(&name)? {
            Some(_) => Ok(files),
            None => Err(found.missing(&name)),
        }
    }

    /// Whose the file or folder `name` is, and what it is called there.
    pub(crate) fn place(&self, name: &str) -> (&ModelFiles, String) {
        let ModelFiles::Replaced(replaced) = self else {
            return (self, name.to_owned());
        };
        let inside = name.strip_prefix(replaced.folder.as_str());
        match inside.filter(|rest| rest.is_empty() || rest.starts_with('/')) {
            None => replaced.model.place(name),
            Some(rest) => {
                let name = format!("{}{rest}", replaced.inside);
                replaced.other.place(name.trim_start_matches('/'))
            }
        }
    }
}

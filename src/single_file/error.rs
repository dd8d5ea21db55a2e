use super::family::Family;
use crate::model_files::ModelFilesError;
use crate::weights::WeightsError;

/// Why a single file is not read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SingleFileError {
    /// The file, or a folder that an option names, cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// It is no sound file of weights, or cannot be read.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// It is a file of another kind.
    #[error(
        "{path} is {kind}; stablejet reads single .safetensors, .ckpt and .pt files of Stable Diffusion 1.x, 2.x and SDXL in the \
         original layout, and folders in diffusers' layout"
    )]
    Kind {
        /// The file.
        path: String,
        /// What it is.
        kind: String,
    },
    /// It is a model of a family that is read, but not for what it was trained.
    #[error("{path} is {family}, but {problem}, which stablejet does not support")]
    Unsupported {
        /// The file.
        path: String,
        /// The family.
        family: &'static str,
        /// What is not supported.
        problem: String,
    },
    /// It is to give a VAE, and has none.
    #[error("{path} holds no VAE")]
    NoVae {
        /// The file.
        path: String,
    },
    /// A network is not whole.
    #[error("{path} is {family}, but {problem}")]
    Incomplete {
        /// The file.
        path: String,
        /// The family.
        family: &'static str,
        /// What is missing.
        problem: String,
    },
}

/// What is wrong with the file of a family.
pub(super) enum Problem {
    Unsupported(String),
    Incomplete(String),
}

impl Problem {
    pub(super) fn of(self, path: String, family: Family) -> SingleFileError {
        let family = family.describe();
        match self {
            Problem::Unsupported(problem) => SingleFileError::Unsupported {
                path,
                family,
                problem,
            },
            Problem::Incomplete(problem) => SingleFileError::Incomplete {
                path,
                family,
                problem,
            },
        }
    }
}

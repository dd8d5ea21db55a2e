use crate::model::UnsupportedClass;
use crate::model_files::ModelFilesError;
use crate::weights::WeightsError;
use std::path::PathBuf;

/// Why a model of the hub cannot be used. Each message is one line.
#[derive(Debug, thiserror::Error)]
pub enum HubError {
    /// The text is no hub id.
    #[error(
        "{id:?} is no hub id: expected ORGANISATION/NAME, of letters, digits, `-`, `_` and `.`"
    )]
    InvalidId {
        /// The text given.
        id: String,
    },
    /// The model or the revision does not exist, or may not be seen.
    #[error(
        "the hub has no model {id} at revision {revision}, or it is private or gated and the access token (HF_TOKEN) is \
         missing or not allowed to read it (HTTP status {status})"
    )]
    NotFound {
        /// The model.
        id: String,
        /// The revision.
        revision: String,
        /// 401, 403 or 404.
        status: u16,
    },
    /// The hub cannot be reached or answers with an error.
    #[error("cannot get {what} of {id} from the hub: {reason}")]
    Request {
        /// The model.
        id: String,
        /// The file, or the list of files.
        what: String,
        /// What went wrong.
        reason: String,
    },
    /// Offline, and the cache does not hold the model.
    #[error(
        "{id} at revision {revision} is not in the cache {cache} and downloads are off (HF_HUB_OFFLINE)"
    )]
    NotCached {
        /// The model.
        id: String,
        /// The revision.
        revision: String,
        /// The cache's folder.
        cache: PathBuf,
    },
    /// The repository holds no diffusers pipeline.
    #[error("{id} is no model in diffusers' layout: it has no model_index.json")]
    NoPipeline {
        /// The model.
        id: String,
    },
    /// The repository holds no network of diffusers.
    #[error("{id} is no ControlNet in diffusers' layout: it has no config.json")]
    NoNetwork {
        /// The model.
        id: String,
    },
    /// The pipeline is none that is supported.
    #[error("{id}: {source}")]
    Class {
        /// The model.
        id: String,
        /// What it is.
        source: UnsupportedClass,
    },
    /// The weights in the form asked for are not there.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// A downloaded file cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
}

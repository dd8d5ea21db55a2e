use super::{Damage, Difference};
use std::io;
use std::path::PathBuf;

/// What a user should know of the cache although the run goes on.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Notice {
    /// A file was damaged. It is written anew.
    #[error("the cached executable {} is not used: {damage}; it was compiled again", path.display())]
    Damaged {
        /// The file.
        path: PathBuf,
        /// In which way.
        damage: Damage,
    },
    /// The cache cannot be read.
    #[error("the cache of executables cannot be read: {}: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The cache cannot be written.
    #[error("executables are not kept: {}: {source}", folder.display())]
    Unwritable {
        /// The folder.
        folder: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// Kept weights cannot be used.
    #[error("kept weights are not used: {reason}; they are read from the checkpoint")]
    WeightsNotUsed {
        /// Which, and why.
        reason: String,
    },
    /// Weights cannot be kept.
    #[error("weights are not kept: {}: {source}", folder.display())]
    WeightsNotKept {
        /// The folder.
        folder: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The plugin does not load what it serialised.
    #[error("the plugin does not load the cached {program}: {source}; it was compiled again")]
    NotLoaded {
        /// The program.
        program: String,
        /// The plugin's words.
        source: pjrt::Error,
    },
    /// The plugin does not serialise executables.
    #[error("executables are not kept, because the plugin does not serialise them: {0}")]
    NotSerialized(pjrt::Error),
    /// The same program is there, but compiled under other circumstances.
    #[error(
        "{program} was compiled again: the cached one differs in {}",
        Difference::list(differences)
    )]
    Changed {
        /// The program.
        program: String,
        /// In what they differ.
        differences: Vec<Difference>,
    },
}

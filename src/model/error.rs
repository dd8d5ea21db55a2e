use super::UnsupportedClass;
use crate::model_files::ModelFilesError;
use crate::models::ConfigError;
use crate::schedulers::SchedulerError;
use crate::tokenizer::TokenizerError;

/// Why a model's configuration cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The model's files cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// A network's configuration is refused.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The scheduler's configuration is refused.
    #[error(transparent)]
    Scheduler(#[from] SchedulerError),
    /// The tokenizer cannot be used.
    #[error(transparent)]
    Tokenizer(#[from] TokenizerError),
    /// The pipeline is none that is supported.
    #[error("{model}: {source}")]
    Class {
        /// The model.
        model: String,
        /// What it is.
        source: UnsupportedClass,
    },
    /// The parts of the model do not fit together.
    #[error("{model}: {problem}")]
    Parts {
        /// The model.
        model: String,
        /// What is wrong.
        problem: String,
    },
    /// The weights cannot fit in memory.
    #[error(transparent)]
    TooLarge(#[from] TooLarge),
}

/// What cannot fit: in this machine's memory, or in any.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{what} would take at least {} of memory; {}", size(*.bytes), most(*.machine))]
pub struct TooLarge {
    /// What it is, in words.
    pub what: String,
    /// Bytes that it takes at the least.
    pub bytes: f64,
    /// The machine's memory in bytes, if it is known.
    pub machine: Option<f64>,
}

/// Bytes that a program or a component's weights may take: no device has as many, and few enough for exact arithmetic.
const MOST_BYTES: f64 = (1u64 << 40) as f64;

impl TooLarge {
    /// Refuses `what` if its bytes are more than a machine has, or than any has if that is not known.
    pub(crate) fn unless_fits(
        what: impl FnOnce() -> String,
        bytes: f64,
        machine: Option<f64>,
    ) -> Result<(), TooLarge> {
        if bytes <= machine.unwrap_or(MOST_BYTES).min(MOST_BYTES) {
            return Ok(());
        }
        let what = what();
        Err(TooLarge {
            what,
            bytes,
            machine,
        })
    }
}

fn most(machine: Option<f64>) -> String {
    match machine {
        Some(bytes) => format!("this machine has {}", size(bytes.min(MOST_BYTES))),
        None => format!("at most {} are supported", size(MOST_BYTES)),
    }
}

/// Bytes, for the reader.
fn size(bytes: f64) -> String {
    match bytes < 1e9 {
        true => format!("{:.1} MB", bytes / 1e6),
        false => format!("{:.1} GB", bytes / 1e9),
    }
}

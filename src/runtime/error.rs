use crate::backend::NoKernels;
use crate::cache::{BundleError, SurroundingsError};

/// Why something cannot be run.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RuntimeError {
    /// The plugin refused or failed.
    #[error(transparent)]
    Plugin(#[from] pjrt::Error),
    /// A bundle of executables does not fit or cannot be read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// It is not known what an executable depends on.
    #[error(transparent)]
    Surroundings(#[from] SurroundingsError),
    /// There are fewer devices than asked for.
    #[error("{requested} devices asked for, but the plugin has {present}")]
    Devices {
        /// How many were asked for.
        requested: usize,
        /// How many there are.
        present: usize,
    },
    /// A device that the plugin does not have is asked for.
    #[error("the device {id} is asked for, but the plugin has {}", list(present))]
    NoDevice {
        /// Its id.
        id: i32,
        /// The ids of those that there are.
        present: Vec<i32>,
    },
    /// A device is asked for twice.
    #[error("the device {id} is asked for twice")]
    DeviceTwice {
        /// Its id.
        id: i32,
    },
    /// The CPU plugin's kernels were asked for where they are not.
    #[error(transparent)]
    Kernels(#[from] NoKernels),
    /// An argument does not fit the program.
    #[error("{program}: {problem}")]
    Argument {
        /// The program's name.
        program: String,
        /// What is wrong.
        problem: String,
    },
}

fn list(ids: &[i32]) -> String {
    let ids: Vec<String> = ids.iter().map(i32::to_string).collect();
    ids.join(", ")
}

//! What can go wrong while a plugin is installed.

use std::io;
use std::path::{Path, PathBuf};

/// Why a plugin could not be installed. Each message is one line and says what to do where that is known.
#[derive(Debug, thiserror::Error)]
pub enum InstallError {
    /// The plugins exist for x86_64 Linux with glibc only.
    #[error(
        "plugins are installed on x86_64 Linux with glibc only, this is {0}; name a PJRT plugin's file instead"
    )]
    UnsupportedMachine(String),
    /// `python3` is not there; it runs pip and unpacks the wheel.
    #[error(
        "python3 was not found; it is needed to download plugins (Debian: apt install python3)"
    )]
    PythonMissing,
    /// `python3 -m pip` does not exist.
    #[error(
        "python3 has no pip, which downloads plugins; install it (Debian: apt install python3-pip)"
    )]
    PipMissing,
    /// `pip download` failed.
    #[error("`{command}` failed: {last_line}")]
    PipFailed {
        /// The command, in short.
        command: String,
        /// The last line of its output.
        last_line: String,
    },
    /// The downloaded wheel is not the pinned one.
    #[error("{}: its sha256 is {found}, expected {expected}", file.display())]
    HashMismatch {
        /// The wheel.
        file: PathBuf,
        /// The pinned hash.
        expected: &'static str,
        /// The hash of the file.
        found: String,
    },
    /// The wheel could not be unpacked.
    #[error("unpacking {} failed: {last_line}", file.display())]
    UnpackFailed {
        /// The wheel.
        file: PathBuf,
        /// The last line of the unpacker's output.
        last_line: String,
    },
    /// There is no C++ compiler.
    #[error(
        "the C++ compiler {0} was not found; it is needed to build the CPU plugin (Debian: apt install g++)"
    )]
    CompilerMissing(String),
    /// The compiler or the linker failed.
    #[error("compiling the CPU plugin failed: {first_error} (log: {})", log.display())]
    CompileFailed {
        /// The first line that reports an error.
        first_error: String,
        /// The whole output, kept.
        log: PathBuf,
    },
    /// The disk with the cache directory is full.
    #[error("no space left in {}, where an installation needs up to {} MB", directory.display(), needed_megabytes)]
    DiskFull {
        /// The cache directory.
        directory: PathBuf,
        /// What the largest installation needs at its peak.
        needed_megabytes: u64,
    },
    /// A file operation failed.
    #[error("{what} {}: {source}", path.display())]
    Io {
        /// What was attempted, as a verb: "creating", "reading".
        what: &'static str,
        /// On what.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
}

/// The most disk an installation uses: that of the CPU plugin, for the wheel and all of it that is unpacked.
const NEEDED_MEGABYTES: u64 = 1100;

/// Names the operation and the file in an I/O error; a full disk gets its own error.
pub(super) fn io_error<'a>(
    what: &'static str,
    path: &'a Path,
) -> impl FnOnce(io::Error) -> InstallError + 'a {
    move |source| match source.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => disk_full(path),
        _ => InstallError::Io {
            what,
            path: path.to_path_buf(),
            source,
        },
    }
}

pub(super) fn disk_full(directory: &Path) -> InstallError {
    InstallError::DiskFull {
        directory: directory.to_path_buf(),
        needed_megabytes: NEEDED_MEGABYTES,
    }
}

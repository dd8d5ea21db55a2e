//! The folder in which an installation works.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::InstallError;
use super::error::io_error;
use super::install::{Progress, Stage};
use super::tools::Finished;

/// Waits until no other process installs; the lock ends with the returned file, or with the process.
pub(super) fn lock(root: &Path, progress: &dyn Progress) -> Result<File, InstallError> {
    let path = root.join("lock");
    let file = File::create(&path).map_err(io_error("creating", &path))?;
    if file.try_lock().is_err() {
        progress.stage(Stage::Wait, None);
        file.lock().map_err(io_error("locking", &path))?;
    }
    Ok(file)
}

const PREFIX: &str = "work-";

/// A folder for half-done work, with a random name. What is left of it when it is dropped, or its process killed, is
/// removed by the next installation.
pub(super) struct Work {
    root: PathBuf,
    directory: TempDir,
}

impl Work {
    /// Removes what killed processes left. The caller holds the lock.
    pub(super) fn create(root: &Path) -> Result<Work, InstallError> {
        for entry in fs::read_dir(root).map_err(io_error("listing", root))? {
            let entry = entry.map_err(io_error("listing", root))?;
            if entry.file_name().to_string_lossy().starts_with(PREFIX) {
                remove(&entry.path())?;
            }
        }
        let directory = tempfile::Builder::new().prefix(PREFIX).tempdir_in(root);
        let directory = directory.map_err(io_error("creating a folder in", root))?;
        Ok(Work {
            root: root.to_path_buf(),
            directory,
        })
    }

    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    pub(super) fn create_dir(&self, name: &str) -> Result<PathBuf, InstallError> {
        let path = self.path(name);
        fs::create_dir(&path).map_err(io_error("creating", &path))?;
        Ok(path)
    }

    /// Keeps a failed command's output for the user.
    pub(super) fn compile_error(&self, finished: &Finished) -> InstallError {
        let log = self.root.join("compile.log");
        match fs::write(&log, &finished.output) {
            Ok(()) => InstallError::CompileFailed {
                first_error: finished.first_error(),
                log,
            },
            Err(error) => io_error("writing", &log)(error),
        }
    }
}

fn remove(directory: &Path) -> Result<(), InstallError> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(io_error("removing", directory)(error))
        }
        _ => Ok(()),
    }
}

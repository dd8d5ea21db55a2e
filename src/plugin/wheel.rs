//! Pinned Python packages that hold plugins: fetched by pip, checked, unpacked.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::InstallError;
use super::error::io_error;
use super::install::{Progress, Stage};
use super::sources::hex;
use super::tools::Tool;
use super::work::Work;

const DOWNLOAD_SCRIPT: &str = include_str!("../../tools/download_wheel.py");
const UNPACK_SCRIPT: &str = include_str!("../../tools/unpack_wheel.py");

/// One version of a package, and what is needed of it.
pub(super) struct Wheel {
    pub(super) package: &'static str,
    pub(super) version: &'static str,
    pub(super) sha256: &'static str,
    pub(super) size_bytes: u64,
    /// The tag of the platform that it was built for.
    pub(super) platform: &'static str,
    /// The beginnings of the names of the files that are unpacked.
    pub(super) needed: &'static [&'static str],
}

impl Wheel {
    /// What pip is asked for.
    pub(super) fn requirement(&self) -> String {
        format!("{}=={}", self.package, self.version)
    }

    /// The folder that it is unpacked to.
    pub(super) fn folder(&self) -> String {
        format!("{}-{}", self.version, &self.sha256[..8])
    }

    /// Returns the wheel's file below `root`, where a finished download waits until it is unpacked.
    pub(super) fn fetch(
        &self,
        root: &Path,
        work: &Work,
        progress: &dyn Progress,
    ) -> Result<PathBuf, InstallError> {
        let kept = root.join(format!("{}-{}.whl", self.package, self.folder()));
        if kept.exists() {
            if self.verify(&kept, progress).is_ok() {
                return Ok(kept);
            }
            fs::remove_file(&kept).map_err(io_error("removing", &kept))?;
        }
        let wheel = self.download(work, progress)?;
        self.verify(&wheel, progress)?;
        fs::rename(&wheel, &kept).map_err(io_error("placing", &kept))?;
        Ok(kept)
    }

    /// Downloads the wheel with pip. The tags are explicit, so that any python3 will do, and so are all of pip's settings but
    /// those that say where packages come from.
    fn download(&self, work: &Work, progress: &dyn Progress) -> Result<PathBuf, InstallError> {
        progress.stage(Stage::Download, Some(0.0));
        let directory = work.create_dir("download")?;
        let mut pip = Tool::new("python3", work.path("pip.log"));
        pip.command()
            .args(["-c", DOWNLOAD_SCRIPT, &self.requirement()])
            .args(["--only-binary=:all:", "--implementation=cp"])
            .args(["--python-version=3.11", "--abi=cp311"])
            .args([&format!("--platform={}", self.platform), "--no-deps"])
            .args(["--disable-pip-version-check", "--progress-bar=off"])
            .args(["--no-input", "--no-cache-dir", "--dest"])
            .arg(&directory)
            .env("TMPDIR", &directory); // pip writes here first: the right disk, and it shows the progress
        let finished = pip.start(InstallError::PythonMissing)?.wait(|| {
            let fraction = size_bytes(&directory) as f64 / self.size_bytes as f64;
            progress.stage(Stage::Download, Some(fraction.min(1.0)));
        })?;
        if finished.output.contains("No module named pip") {
            return Err(InstallError::PipMissing);
        }
        let entries = fs::read_dir(&directory).map_err(io_error("listing", &directory))?;
        let wheel = entries
            .flatten()
            .map(|entry| entry.path())
            .find(|path| path.extension() == Some(OsStr::new("whl")));
        match wheel {
            Some(wheel) if finished.status.success() => Ok(wheel),
            _ => Err(InstallError::PipFailed {
                command: format!("pip download {}", self.requirement()),
                last_line: finished.last_line(),
            }),
        }
    }

    fn verify(&self, wheel: &Path, progress: &dyn Progress) -> Result<(), InstallError> {
        progress.stage(Stage::Verify, None);
        let mut file = File::open(wheel).map_err(io_error("opening", wheel))?;
        let mut hash = Sha256::new();
        let mut chunk = vec![0; 1 << 20];
        loop {
            match file.read(&mut chunk).map_err(io_error("reading", wheel))? {
                0 => break,
                length => hash.update(&chunk[..length]),
            }
        }
        let found = hex(&hash.finalize());
        if found == self.sha256 {
            return Ok(());
        }
        Err(InstallError::HashMismatch {
            file: wheel.to_path_buf(),
            expected: self.sha256,
            found,
        })
    }

    /// Unpacks the needed part of a wheel into the new folder `target`, and removes the wheel.
    pub(super) fn unpack(
        &self,
        wheel: &Path,
        target: &Path,
        work: &Work,
        progress: &dyn Progress,
    ) -> Result<(), InstallError> {
        progress.stage(Stage::Unpack, None);
        let directory = work.create_dir("unpacked")?;
        let mut python = Tool::new("python3", work.path("unpack.log"));
        python
            .command()
            .args(["-c", UNPACK_SCRIPT])
            .arg(wheel)
            .args(self.needed)
            .current_dir(&directory);
        let finished = python.start(InstallError::PythonMissing)?.wait(|| {})?;
        if !finished.status.success() {
            return Err(InstallError::UnpackFailed {
                file: wheel.to_path_buf(),
                last_line: finished.last_line(),
            });
        }
        fs::rename(&directory, target).map_err(io_error("placing", target))?;
        // Its space is needed no more.
        fs::remove_file(wheel).map_err(io_error("removing", wheel))
    }
}

/// The size of all files below a folder that is being written to.
fn size_bytes(directory: &Path) -> u64 {
    let entries = fs::read_dir(directory).into_iter().flatten().flatten();
    entries
        .map(|entry| match entry.metadata() {
            Ok(metadata) if metadata.is_dir() => size_bytes(&entry.path()),
            Ok(metadata) => metadata.len(),
            Err(_) => 0, // moved or removed just now
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_finished_download_is_not_fetched_again() {
        let folder = tempfile::tempdir().unwrap();
        let wheel = Wheel {
            package: "stablejet-test",
            version: "1",
            sha256: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", // of "abc"
            size_bytes: 3,
            platform: "any",
            needed: &[],
        };
        let kept = folder.path().join("stablejet-test-1-ba7816bf.whl");
        fs::write(&kept, "abc").unwrap();
        let work = Work::create(folder.path()).unwrap();
        let progress = |stage, _| assert_eq!(stage, Stage::Verify);
        assert_eq!(wheel.fetch(folder.path(), &work, &progress).unwrap(), kept);
        fs::write(&kept, "abd").unwrap();
        let error = wheel.verify(&kept, &progress).unwrap_err();
        assert!(
            matches!(error, InstallError::HashMismatch { .. }),
            "{error}"
        );
    }
}

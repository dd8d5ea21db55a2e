use crate::regular_file;
use pjrt::MappedFile;
use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::Path;

/// A file that is read piece by piece, by many threads at once.
pub(crate) enum ModelFile {
    OnDisk { file: File, len: u64 },
    InMemory(&'static [u8]),
}

impl ModelFile {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let file = regular_file::open(path)?;
        let len = file.metadata()?.len();
        Ok(ModelFile::OnDisk { file, len })
    }

    /// The length in bytes when the file was opened.
    pub(crate) fn len(&self) -> u64 {
        match self {
            ModelFile::OnDisk { len, .. } => *len,
            ModelFile::InMemory(bytes) => bytes.len() as u64,
        }
    }

    /// What is another once the file is replaced or written to, or `None` for a file that is built in.
    pub(crate) fn stamp(&self) -> io::Result<Option<String>> {
        let ModelFile::OnDisk { file, .. } = self else {
            return Ok(None);
        };
        let file = file.metadata()?;
        Ok(Some(format!(
            "{}:{} {} bytes, {}.{:09}",
            file.dev(),
            file.ino(),
            file.len(),
            file.mtime(),
            file.mtime_nsec()
        )))
    }

    /// The file in memory, or `None` for one that is built in. It has to be one that is never written to.
    pub(crate) fn map(&self) -> io::Result<Option<MappedFile>> {
        match self {
            ModelFile::OnDisk { file, .. } => MappedFile::map(file).map(Some),
            ModelFile::InMemory(_) => Ok(None),
        }
    }

    /// Fills `out` with the bytes from `offset`.
    pub(crate) fn read_exact_at(&self, out: &mut [u8], offset: u64) -> io::Result<()> {
        match self {
            ModelFile::OnDisk { file, .. } => file.read_exact_at(out, offset),
            ModelFile::InMemory(bytes) => {
                let piece = usize::try_from(offset)
                    .ok()
                    .and_then(|start| bytes.get(start..)?.get(..out.len()))
                    .ok_or(io::ErrorKind::UnexpectedEof)?;
                out.copy_from_slice(piece);
                Ok(())
            }
        }
    }
}

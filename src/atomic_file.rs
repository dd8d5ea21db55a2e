//! Files that appear whole or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// Writes `path` through a temporary file beside it, which takes its name only once everything is written.
///
/// An existing file is replaced. On an error `path` is as it was before and the temporary file is gone.
pub fn write(
    path: &Path,
    content: impl FnOnce(&mut BufWriter<File>) -> io::Result<()>,
) -> io::Result<()> {
    let temporary = sibling(path)?;
    let written = File::create_new(&temporary)
        .and_then(|file| {
            let mut writer = BufWriter::with_capacity(1 << 20, file);
            content(&mut writer)?;
            writer.flush()
        })
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        // The first error is the one to report; there may be nothing to remove.
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// Whether [`write()`] could begin: makes its temporary file and takes it away again.
pub fn try_create(path: &Path) -> io::Result<()> {
    let temporary = sibling(path)?;
    File::create_new(&temporary)?;
    fs::remove_file(&temporary)
}

/// A name beside `path` that no other call of any process uses: `.NAME.PID-COUNT.part`.
pub fn sibling(path: &Path) -> io::Result<PathBuf> {
    static COUNT: AtomicU64 = AtomicU64::new(0);
    let name = path
        .file_name()
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!(".{}.{}-{count}.part", name.display(), std::process::id());
    Ok(path.with_file_name(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_temporary() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.bin");
        write(&path, |out| out.write_all(b"old")).unwrap();

        let error = write(&path, |out| {
            out.write_all(b"half")?;
            Err(io::Error::from(io::ErrorKind::StorageFull))
        })
        .unwrap_err();

        assert_eq!(error.kind(), io::ErrorKind::StorageFull);
        assert_eq!(fs::read(&path).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn a_path_without_a_file_name_is_refused() {
        assert!(write(Path::new("/"), |_| Ok(())).is_err());
    }
}

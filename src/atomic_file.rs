//! Files that appear whole or not at all.
//!
//! What is being written is a part, `.NAME.RANDOM.part`, beside the file that it becomes. Its writer holds a lock (`flock`)
//! on it, which the system takes back when the writer ends, however it ends: so a part that can be locked is one that a
//! killed process left. A process id would not tell, because in containers every process is number 1. On a file system
//! without such locks (some network ones) parts are left alone.

use std::ffi::{OsStr, OsString};
use std::fs::{self, File, OpenOptions, Permissions, TryLockError};
use std::io::{self, BufWriter, Write};
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::Path;

use rustix::fs::OFlags;
use tempfile::{Builder, NamedTempFile, TempDir};

/// How many random characters the name of a part has.
const RANDOM_LEN: usize = 12;
const SUFFIX: &str = ".part";

/// Writes `path` through a part, which takes its name only once everything is written.
///
/// An existing file is replaced. On an error `path` is as it was before and the part is gone. Parts of the same file that
/// killed processes left are removed.
pub fn write(
    path: &Path,
    content: impl FnOnce(&mut BufWriter<&File>) -> io::Result<()>,
) -> io::Result<()> {
    let part = create(path)?;
    let mut writer = BufWriter::with_capacity(1 << 20, part.as_file());
    content(&mut writer)?;
    writer.flush()?;
    drop(writer);
    part.persist(path)?;
    Ok(())
}

/// Whether [`write()`] could begin: makes its part and takes it away again.
pub fn try_create(path: &Path) -> io::Result<()> {
    create(path).map(drop)
}

/// Makes `path` a link to `target`, in the place of a link or file that is there.
pub fn link(target: &Path, path: &Path) -> io::Result<()> {
    let part = named(path, |folder, builder| {
        builder.make_in(folder, |part| symlink(target, part))
    })?;
    part.persist(path)?;
    Ok(())
}

/// Whether a folder can take the name `path`: it is free, or that of an empty folder.
pub fn is_free(path: &Path) -> bool {
    match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        Err(error) => error.kind() == io::ErrorKind::NotFound,
    }
}

/// A folder that is being filled, under the name of a part. It is removed when this is dropped.
pub struct PartFolder {
    folder: TempDir,
    /// It has the lock.
    _lock: File,
}

impl PartFolder {
    /// A new folder, which becomes `path`. Those for the same path that killed processes left are removed.
    pub fn new(path: &Path) -> io::Result<PartFolder> {
        remove_abandoned_siblings(path);
        loop {
            let folder = named(path, |folder, builder| {
                let mode = Permissions::from_mode(0o777); // less the user's mask
                builder.permissions(mode).tempdir_in(folder)
            })?;
            let lock = File::open(folder.path())?;
            if is_mine(&lock)? {
                return Ok(PartFolder {
                    folder,
                    _lock: lock,
                });
            }
        }
    }

    /// Where it is now.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Gives it its name, which nothing has or an empty folder.
    pub fn place(mut self, path: &Path) -> io::Result<()> {
        fs::rename(self.folder.path(), path)?;
        self.folder.disable_cleanup(true);
        Ok(())
    }
}

/// Whether a name is that of a part.
pub fn is_part(name: &OsStr) -> bool {
    name.as_bytes().starts_with(b".") && name.as_bytes().ends_with(SUFFIX.as_bytes())
}

/// Removes a part, file or folder, unless its writer is still there. Returns whether it did.
pub fn remove_abandoned(part: &Path) -> bool {
    let mut options = OpenOptions::new();
    // A FIFO is not waited for, a link not followed.
    let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW;
    let opened = options.read(true).custom_flags(flags.bits().cast_signed());
    let Ok(file) = opened.open(part) else {
        return false;
    };
    if file.try_lock().is_err() {
        return false;
    }
    remove(part).is_ok()
}

/// Removes what has a name, be it a file, a link or a folder.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    match fs::symlink_metadata(path)?.is_dir() {
        true => fs::remove_dir_all(path),
        false => fs::remove_file(path),
    }
}

/// A new part of `path`, locked.
fn create(path: &Path) -> io::Result<NamedTempFile> {
    remove_abandoned_siblings(path);
    loop {
        let part = named(path, |folder, builder| {
            builder.make_in(folder, |part| File::create_new(part))
        })?;
        if is_mine(part.as_file())? {
            return Ok(part);
        }
    }
}

/// Locks a new part. Another process may have taken it for abandoned just before, and remove it.
fn is_mine(part: &File) -> io::Result<bool> {
    match part.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(false),
        Ok(()) | Err(TryLockError::Error(_)) => Ok(part.metadata()?.nlink() > 0),
    }
}

/// Calls `make` with the folder of `path` and what names its parts.
fn named<T>(
    path: &Path,
    make: impl FnOnce(&Path, &mut Builder<'_, '_>) -> io::Result<T>,
) -> io::Result<T> {
    let (folder, prefix) = place(path)
        .ok_or_else(|| io::Error::new(io::ErrorKind::InvalidInput, "the path names no file"))?;
    let mut builder = Builder::new();
    builder
        .prefix(&prefix)
        .rand_bytes(RANDOM_LEN)
        .suffix(SUFFIX);
    make(folder, &mut builder)
}

/// The folder of `path`, and how its parts' names begin.
fn place(path: &Path) -> Option<(&Path, OsString)> {
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name()?);
    prefix.push(".");
    Some((path.parent()?, prefix))
}

/// Removes the parts of `path` that killed processes left. What cannot be removed harms nobody.
fn remove_abandoned_siblings(path: &Path) {
    let Some((folder, prefix)) = place(path) else {
        return;
    };
    let folder = match folder.as_os_str().is_empty() {
        true => Path::new("."),
        false => folder,
    };
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name();
        let random = name.as_bytes().strip_prefix(prefix.as_bytes());
        let random = random.and_then(|rest| rest.strip_suffix(SUFFIX.as_bytes()));
        if random.is_some_and(|random| random.len() == RANDOM_LEN) {
            remove_abandoned(&entry.path());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files in a folder.
    fn count(folder: &Path) -> usize {
        fs::read_dir(folder).unwrap().count()
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_part() {
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
        assert_eq!(count(folder.path()), 1);
    }

    #[test]
    fn a_path_without_a_file_name_is_refused() {
        assert!(write(Path::new("/"), |_| Ok(())).is_err());
    }

    #[test]
    fn a_file_has_the_mode_that_any_new_file_has() {
        let folder = tempfile::tempdir().unwrap();
        let [ours, plain] = ["ours", "plain"].map(|name| folder.path().join(name));
        write(&ours, |_| Ok(())).unwrap();
        File::create(&plain).unwrap();
        let mode = |path| fs::metadata(path).unwrap().mode();
        assert_eq!(mode(ours), mode(plain));
    }

    #[test]
    fn parts_are_removed_once_their_writers_are_gone_and_not_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("out.bin");
        let [left, other] = [".out.bin.ABCDEFGHIJKL.part", ".out.bin.short.part"];
        fs::write(folder.path().join(left), "half").unwrap();
        fs::write(folder.path().join(other), "not ours").unwrap();
        let written = write(&path, |out| {
            // Another writer of the same file begins and ends meanwhile.
            write(&path, |out| out.write_all(b"first"))?;
            out.write_all(b"second")
        });
        written.unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");
        assert!(folder.path().join(other).exists());
        assert_eq!(count(folder.path()), 2);
    }

    #[test]
    fn a_folder_appears_with_its_files_or_not_at_all() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("model");
        fs::create_dir(parent.path().join(".model.ABCDEFGHIJKL.part")).unwrap();
        drop(PartFolder::new(&path).unwrap());
        assert_eq!(count(parent.path()), 0);

        let folder = PartFolder::new(&path).unwrap();
        fs::write(folder.path().join("file"), "x").unwrap();
        folder.place(&path).unwrap();
        assert!(path.join("file").exists());
        assert_eq!(count(parent.path()), 1);
    }

    #[test]
    fn a_fifo_in_the_place_of_a_part_is_removed_without_waiting() {
        let folder = tempfile::tempdir().unwrap();
        let part = folder.path().join(".a.part");
        let made = std::process::Command::new("mkfifo").arg(&part).status();
        assert!(made.unwrap().success());
        assert!(remove_abandoned(&part));
        assert!(!part.exists());
    }
}

//! A folder of cached executables, and in it one of kept weights.

use super::{Damage, Digest, Entry, Header, Key};
use crate::{atomic_file, regular_file};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

const EXTENSION: &str = "executable";

/// A folder with one file for each executable, named by its key. Any number of processes may use it at once: files appear
/// by rename, are never changed, and a reader whose file is removed keeps it until it is done.
#[derive(Clone, Debug)]
pub struct Store {
    folder: PathBuf,
}

/// Why an executable that is there cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// The file is damaged.
    #[error(transparent)]
    Damaged(#[from] Damage),
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// A file of the folder.
#[derive(Debug)]
pub struct Stored {
    /// The file.
    pub path: PathBuf,
    /// Its size.
    pub size_bytes: u64,
    /// When it was last loaded or written.
    pub used: SystemTime,
}

/// Files that were removed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// How many.
    pub files: usize,
    /// Their size.
    pub size_bytes: u64,
}

impl Removed {
    fn add(&mut self, stored: &Stored) {
        self.files += 1;
        self.size_bytes += stored.size_bytes;
    }
}

impl Stored {
    fn new(path: PathBuf) -> io::Result<Stored> {
        // Of a link that leads nowhere, the link's.
        let metadata = fs::metadata(&path).or_else(|_| fs::symlink_metadata(&path))?;
        Ok(Stored {
            size_bytes: metadata.len(),
            used: metadata.modified()?,
            path,
        })
    }

    /// What is known of the executable, without checking it.
    pub fn header(&self) -> Result<Header, ReadError> {
        Ok(Header::read(
            &mut regular_file::open(&self.path)?,
            self.size_bytes,
        )??)
    }

    /// Reads and checks the whole file.
    pub fn read(&self) -> Result<Entry, ReadError> {
        Ok(Entry::parse(regular_file::read(&self.path)?)?)
    }

    /// Removes it, or finds that another process has.
    fn remove(&self, removed: &mut Removed) -> io::Result<()> {
        match atomic_file::remove(&self.path) {
            Ok(()) => {
                removed.add(self);
                Ok(())
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            Err(error) => Err(error),
        }
    }
}

impl Store {
    /// The folder need not be there.
    pub fn new(folder: impl Into<PathBuf>) -> Store {
        Store {
            folder: folder.into(),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder of [`crate::weights::KeptWeights`], inside this one.
    pub fn weights_folder(&self) -> PathBuf {
        self.folder.join("weights")
    }

    /// The file for a key.
    pub fn path(&self, key: Digest) -> PathBuf {
        self.folder.join(format!("{key}.{EXTENSION}"))
    }

    /// The executable of a key, checked, or `None` if there is none. It counts as used now.
    pub fn read(&self, key: &Key) -> Result<Option<Entry>, ReadError> {
        let path = self.path(key.digest());
        let bytes = match regular_file::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read?,
        };
        let entry = Entry::parse(bytes)?;
        if entry.header.key.digest() != key.digest() {
            return Err(Damage::Key.into());
        }
        // The folder may be shared and not ours to write; then its owner's uses are what counts.
        let _ = File::open(&path).and_then(|file| file.set_modified(SystemTime::now()));
        Ok(Some(entry))
    }

    /// Writes an executable, over one that is there.
    pub fn write(&self, entry: &Entry) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let path = self.path(entry.header.key.digest());
        atomic_file::write(&path, |file| entry.write(file))
    }

    /// All executables, the last used first; none if there is no folder.
    pub fn list(&self) -> io::Result<Vec<Stored>> {
        let mut stored = files(&self.folder, |name| {
            Path::new(name).extension() == Some(OsStr::new(EXTENSION))
        })?;
        stored.sort_by(|one, other| (other.used, &other.path).cmp(&(one.used, &one.path)));
        Ok(stored)
    }

    /// The files of kept weights.
    pub fn weights(&self) -> io::Result<Vec<Stored>> {
        files(&self.weights_folder(), |name| {
            !name.as_bytes().starts_with(b".")
        })
    }

    /// The key most like this one, of an executable of the same program.
    pub fn nearest(&self, key: &Key) -> io::Result<Option<Key>> {
        let keys = self
            .list()?
            .into_iter()
            .filter_map(|stored| stored.header().ok());
        Ok(nearest(key, keys.map(|header| header.key)))
    }

    /// Removes what killed processes left half-written, here and among the weights.
    pub fn remove_abandoned(&self) -> io::Result<Removed> {
        let mut removed = Removed::default();
        for part in self.parts()? {
            if atomic_file::remove_abandoned(&part.path) {
                removed.add(&part);
            }
        }
        Ok(removed)
    }

    /// Removes executables, the longest unused first, until the rest has at most `max_size_bytes`; and what killed
    /// processes left.
    pub fn prune(&self, max_size_bytes: u64) -> io::Result<Removed> {
        let mut removed = self.remove_abandoned()?;
        let mut total_bytes = 0;
        for stored in self.list()? {
            total_bytes += stored.size_bytes;
            if total_bytes > max_size_bytes {
                stored.remove(&mut removed)?;
            }
        }
        Ok(removed)
    }

    /// Removes everything, kept weights and half-written files too.
    pub fn clear(&self) -> io::Result<Removed> {
        let mut removed = Removed::default();
        let stored = [self.list()?, self.weights()?, self.parts()?];
        for stored in stored.into_iter().flatten() {
            stored.remove(&mut removed)?;
        }
        Ok(removed)
    }

    /// Half-written files.
    fn parts(&self) -> io::Result<Vec<Stored>> {
        let mut parts = files(&self.folder, atomic_file::is_part)?;
        parts.extend(files(&self.weights_folder(), atomic_file::is_part)?);
        Ok(parts)
    }
}

/// The files of a folder that need not be there.
fn files(folder: &Path, is_wanted: impl Fn(&OsStr) -> bool) -> io::Result<Vec<Stored>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        if path.file_name().is_some_and(&is_wanted) {
            match Stored::new(path) {
                // Another process has removed it.
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                stored => found.push(stored?),
            }
        }
    }
    Ok(found)
}

/// The key most like `wanted`, of the same program; the first of several.
pub(super) fn nearest(wanted: &Key, keys: impl IntoIterator<Item = Key>) -> Option<Key> {
    keys.into_iter()
        .filter(|key| key.program() == wanted.program())
        .min_by_key(|key| wanted.differences(key).len())
}

use super::single_flight::SingleFlight;
use super::{Entry, Header, Key, Notice, ReadError, Store};
use pjrt::{Client, LoadedExecutable};
use std::collections::HashSet;
use std::mem::{Discriminant, discriminant};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// How large a cache grows unless it is told otherwise: 10 GB.
pub const DEFAULT_MAX_SIZE_BYTES: u64 = 10_000_000_000;

/// A cache of executables in a folder. Threads that want the same executable at once wait for one that compiles it.
#[derive(Debug)]
pub struct ExecutableCache {
    store: Store,
    max_size_bytes: u64,
    flights: SingleFlight,
    /// The kinds of notices that are given once.
    given: Mutex<HashSet<Discriminant<Notice>>>,
}

/// An executable, ready to run, and how it was come by.
#[derive(Debug)]
pub struct Obtained<E = LoadedExecutable> {
    /// The executable.
    pub executable: E,
    /// Where it came from.
    pub origin: Origin,
    /// How long that took.
    pub seconds: f64,
    /// What a user should know.
    pub notices: Vec<Notice>,
}

/// Where an executable came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// It was compiled.
    Compiled,
    /// It had been compiled before.
    Loaded,
}

impl Obtained {
    /// Does what takes time, and nothing to say of it yet.
    pub(crate) fn timed<E>(
        origin: Origin,
        obtain: impl FnOnce() -> Result<LoadedExecutable, E>,
    ) -> Result<Obtained, E> {
        let start = Instant::now();
        Ok(Obtained {
            executable: obtain()?,
            origin,
            seconds: start.elapsed().as_secs_f64(),
            notices: Vec::new(),
        })
    }
}

impl<E> Obtained<E> {
    pub(crate) fn map<F>(self, convert: impl FnOnce(E) -> F) -> Obtained<F> {
        Obtained {
            executable: convert(self.executable),
            origin: self.origin,
            seconds: self.seconds,
            notices: self.notices,
        }
    }
}

impl ExecutableCache {
    /// A cache in `store` that grows to `max_size_bytes`. What killed processes left there is removed; nothing else is read
    /// or written yet.
    pub fn new(store: Store, max_size_bytes: u64) -> ExecutableCache {
        // A folder that cannot be read is told of when it is used.
        let _ = store.remove_abandoned();
        ExecutableCache {
            store,
            max_size_bytes,
            flights: SingleFlight::default(),
            given: Mutex::default(),
        }
    }

    /// Its folder.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The executable of a key, loaded if it is there, or else compiled and kept.
    ///
    /// # Errors
    /// Only what `compile` says.
    pub fn obtain(
        &self,
        client: &Client,
        key: &Key,
        compile: impl FnOnce() -> Result<LoadedExecutable, pjrt::Error>,
    ) -> Result<Obtained, pjrt::Error> {
        let _flight = self.flights.enter(key.digest());
        let start = Instant::now();
        let mut notices = Vec::new();
        match self.load(client, key) {
            Ok(Some(executable)) => {
                return Ok(Obtained {
                    executable,
                    origin: Origin::Loaded,
                    seconds: start.elapsed().as_secs_f64(),
                    notices,
                });
            }
            Ok(None) => notices.extend(self.changed(key)),
            Err(notice) => notices.push(notice),
        }
        let mut obtained = Obtained::timed(Origin::Compiled, compile)?;
        notices.extend(self.keep(key, &obtained).err());
        notices.retain(|notice| self.is_news(notice));
        obtained.notices = notices;
        Ok(obtained)
    }

    fn load(&self, client: &Client, key: &Key) -> Result<Option<LoadedExecutable>, Notice> {
        let path = || self.store.path(key.digest());
        let entry = self.store.read(key).map_err(|error| match error {
            ReadError::Damaged(damage) => Notice::Damaged {
                path: path(),
                damage,
            },
            ReadError::Io(source) => Notice::Unreadable {
                path: path(),
                source,
            },
        })?;
        let load = |entry: Entry| client.load(&entry.executable);
        let loaded = entry.map(load).transpose();
        loaded.map_err(|source| Notice::NotLoaded {
            program: key.program().to_owned(),
            source,
        })
    }

    /// Why there is no executable, if there is one of the same code.
    fn changed(&self, key: &Key) -> Option<Notice> {
        // An unreadable folder is found when it is written to.
        let nearest = self.store.nearest(key).ok()??;
        let differences = key.differences(&nearest);
        let has_same_code = differences.iter().all(|one| one.name != "module");
        has_same_code.then(|| Notice::Changed {
            program: key.program().to_owned(),
            differences,
        })
    }

    fn keep(&self, key: &Key, obtained: &Obtained) -> Result<(), Notice> {
        let executable = obtained.executable.serialize();
        let entry = Entry {
            header: Header {
                key: key.clone(),
                compile_seconds: obtained.seconds,
            },
            executable: executable.map_err(Notice::NotSerialized)?,
        };
        let written = self.store.write(&entry);
        let pruned = written.and_then(|()| self.store.prune(self.max_size_bytes));
        pruned.map(drop).map_err(|source| Notice::Unwritable {
            folder: self.store.folder().to_owned(),
            source,
        })
    }

    /// Whether a notice has not been given before. What concerns one file, or one program, always is news.
    fn is_news(&self, notice: &Notice) -> bool {
        match notice {
            Notice::Damaged { .. } | Notice::Changed { .. } => true,
            _ => {
                let mut given = self.given.lock().unwrap_or_else(PoisonError::into_inner);
                given.insert(discriminant(notice))
            }
        }
    }
}

//! The folder of cached executables.

use super::entry;
use crate::support::key::{PROGRAM, key, surroundings};
use stablejet::cache::{Damage, ExecutableCache, Key, ReadError, Store};
use std::fs::{self, File};
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, SystemTime};

/// Makes a file look as if it had been used so long ago.
fn age(path: &Path, seconds: u64) {
    let file = File::options().write(true).open(path).unwrap();
    let then = SystemTime::now() - Duration::from_secs(seconds);
    file.set_modified(then).unwrap();
}

fn write(store: &Store, code: &str, age_seconds: u64) {
    store.write(&entry(code, vec![0; 1000])).unwrap();
    age(&store.path(key(code).digest()), age_seconds);
}

fn is_there(store: &Store, code: &str) -> bool {
    store.path(key(code).digest()).exists()
}

#[test]
fn an_executable_is_read_by_its_key_only() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path().join("new/folder"));
    assert!(store.read(&key("a")).unwrap().is_none());
    assert!(store.list().unwrap().is_empty());
    store.write(&entry("a", vec![1, 2])).unwrap();
    let read = store.read(&key("a")).unwrap().unwrap();
    assert_eq!(read, entry("a", vec![1, 2]));
    assert!(store.read(&key("b")).unwrap().is_none());
}

#[test]
fn a_file_under_the_name_of_another_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    store.write(&entry("a", vec![1])).unwrap();
    let [a, b] = ["a", "b"].map(|code| store.path(key(code).digest()));
    fs::rename(a, b).unwrap();
    let error = store.read(&key("b")).unwrap_err();
    assert!(matches!(error, ReadError::Damaged(Damage::Key)), "{error}");
}

#[test]
fn the_longest_unused_executables_are_removed_first() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    for (code, age) in [("a", 30), ("b", 20), ("c", 10)] {
        write(&store, code, age);
    }
    // A read is a use.
    store.read(&key("a")).unwrap();
    let size_bytes = store.list().unwrap()[0].size_bytes;

    assert_eq!(store.prune(3 * size_bytes).unwrap().files, 0);
    let removed = store.prune(2 * size_bytes).unwrap();
    assert_eq!((removed.files, removed.size_bytes), (1, size_bytes));
    assert!(is_there(&store, "a") && !is_there(&store, "b") && is_there(&store, "c"));
    store.prune(2 * size_bytes - 1).unwrap();
    assert!(is_there(&store, "a") && !is_there(&store, "c"));
    store.prune(0).unwrap();
    assert!(!is_there(&store, "a"));
}

#[test]
fn what_a_killed_process_left_is_removed_when_nobody_is_writing_it() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    // Its time is no matter.
    let [left, written, other] =
        [".a.1-0.part", ".b.2-0.part", "notes.txt"].map(|name| folder.path().join(name));
    let plant = || {
        for path in [&left, &other] {
            fs::write(path, b"half").unwrap();
        }
    };
    plant();
    fs::create_dir(store.weights_folder()).unwrap();
    let weights = store.weights_folder().join(".w.1-0.part");
    fs::write(&weights, b"half").unwrap();
    let writer = File::create(&written).unwrap();
    writer.lock().unwrap();

    assert_eq!(store.prune(u64::MAX).unwrap().files, 2);
    assert!(!left.exists() && !weights.exists());
    // So it is when a cache is opened.
    plant();
    ExecutableCache::new(store.clone(), u64::MAX);
    assert!(!left.exists());
    assert!(written.exists(), "it has a writer");
    assert!(other.exists(), "not ours");
    assert_eq!(store.clear().unwrap().files, 1);
    assert!(!written.exists());
    assert!(other.exists(), "not ours");
}

#[test]
fn what_is_no_file_is_refused_without_waiting_and_removed() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    let [fifo, directory, link] = ["fifo", "folder", "link"].map(key);
    let path = |key: &Key| store.path(key.digest());
    let made = Command::new("mkfifo").arg(path(&fifo)).status();
    assert!(made.unwrap().success());
    fs::create_dir(path(&directory)).unwrap();
    symlink(path(&link), path(&link)).unwrap();
    for key in [&fifo, &directory, &link] {
        let error = store.read(key).unwrap_err();
        assert!(matches!(error, ReadError::Io(_)), "{error}");
    }
    for stored in store.list().unwrap() {
        assert!(stored.header().is_err() && stored.read().is_err());
    }
    assert_eq!(store.clear().unwrap().files, 3);
}

#[test]
fn the_nearest_key_is_of_the_same_program_and_differs_least() {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::new(folder.path());
    assert_eq!(store.nearest(&key("a")).unwrap(), None);
    let mut here = surroundings();
    here.devices = "8 of 8: cpu".to_owned();
    let mut far = entry("b", vec![]);
    far.header.key = here.key(&PROGRAM);
    store.write(&far).unwrap();
    let mut other = entry("a", vec![]);
    other.header.key = surroundings().key(&stablejet::cache::ProgramText {
        name: "other",
        ..PROGRAM
    });
    store.write(&other).unwrap();
    store.write(&entry("near", vec![])).unwrap();
    fs::write(folder.path().join("damaged.executable"), b"no").unwrap();
    assert_eq!(store.nearest(&key("a")).unwrap(), Some(key("near")));
}

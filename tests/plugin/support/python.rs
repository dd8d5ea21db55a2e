//! Python packages, installed by pip where only the tests see them.

use std::fs::{self, File};
use std::path::Path;
use std::process::Command;

/// Makes `target` a folder for PYTHONPATH that holds these packages; one process installs, others wait for it.
pub fn install(target: &Path, packages: &[&str]) {
    let root = target.parent().expect("a folder in a folder");
    fs::create_dir_all(root).expect("the folder can be written to");
    let lock = File::create(target.with_extension("lock")).expect("the lock file can be created");
    lock.lock().expect("the lock file can be locked"); // the lock dies with its process
    if target.exists() {
        return;
    }
    let work = target.with_extension("work");
    if work.exists() {
        fs::remove_dir_all(&work).expect("what a killed test left can be removed");
    }
    let mut pip = Command::new("python3");
    pip.args(["-m", "pip", "install", "--quiet", "--no-cache-dir"])
        .args(["--only-binary=:all:", "--disable-pip-version-check"])
        .arg("--target") // needs no venv, which Debian's python3 may lack
        .arg(&work)
        .args(packages);
    succeed(&mut pip);
    fs::rename(&work, target).expect("the packages can be moved");
}

/// Runs a command, which has to succeed. Returns what it printed, on both streams.
pub fn succeed(command: &mut Command) -> String {
    let output = command
        .output()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"));
    let streams = [&output.stdout, &output.stderr];
    let printed = streams.map(|bytes| String::from_utf8_lossy(bytes)).concat();
    assert!(output.status.success(), "{command:?} failed:\n{printed}");
    printed
}

//! JAX, installed from pip below the cache directory.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use super::plugin::cache_dir;

const PACKAGES: [&str; 3] = ["jax==0.7.2", "jaxlib==0.7.2", "numpy==2.3.3"];

/// Runs a script that imports JAX; it has to succeed. Returns what it printed.
pub fn run_python<A: AsRef<OsStr>>(script: &Path, arguments: &[A]) -> String {
    let mut python = Command::new("python3");
    python
        .arg(script)
        .args(arguments)
        .env("PYTHONPATH", jax_directory());
    let output = run(&mut python);
    let printed = text(&output);
    assert!(output.status.success(), "{printed}");
    printed
}

/// A folder for PYTHONPATH that holds JAX (555 MB, downloaded at the first use).
fn jax_directory() -> PathBuf {
    let root = cache_dir().join("jax-client");
    let installed = root.join(PACKAGES[0]);
    fs::create_dir_all(&root).expect("the cache directory can be written to");
    let lock = File::create(root.join("lock")).expect("the lock file can be created");
    lock.lock().expect("the lock file can be locked"); // one process installs; the lock dies with it
    if !installed.exists() {
        let work = root.join("work");
        if work.exists() {
            fs::remove_dir_all(&work).expect("what a killed test left can be removed");
        }
        let mut pip = Command::new("python3");
        pip.args(["-m", "pip", "install", "--quiet", "--no-cache-dir"])
            .args(["--only-binary=:all:", "--disable-pip-version-check"])
            .arg("--target") // needs no venv, which Debian's python3 may lack
            .arg(&work)
            .args(PACKAGES);
        let output = run(&mut pip);
        assert!(output.status.success(), "pip failed:\n{}", text(&output));
        fs::rename(&work, &installed).expect("the packages can be moved");
    }
    installed
}

fn run(command: &mut Command) -> Output {
    command
        .output()
        .unwrap_or_else(|error| panic!("{command:?} does not start: {error}"))
}

fn text(output: &Output) -> String {
    let streams = [&output.stdout, &output.stderr];
    streams.map(|bytes| String::from_utf8_lossy(bytes)).concat()
}

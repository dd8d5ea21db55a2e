//! JAX, installed from pip below the cache directory.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::plugin::cache_dir;
use super::python::{install, run, text};

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
    let installed = cache_dir().join("jax-client").join(PACKAGES[0]);
    install(&installed, &PACKAGES);
    installed
}

//! JAX, installed from pip below the cache directory.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::Command;

use stablejet::unstable::plugin::Kind;

use super::plugin::{cache_dir, cpu_plugin};
use super::python::{install, succeed};

const PACKAGES: [&str; 3] = ["jax==0.7.2", "jaxlib==0.7.2", "numpy==2.3.3"];

/// Runs a script that imports JAX; it has to succeed. Returns what it printed.
pub fn run_python<A: AsRef<OsStr>>(script: &Path, arguments: &[A]) -> String {
    let mut python = Command::new("python3");
    python
        .arg(script)
        .args(arguments)
        .env("PYTHONPATH", jax_directory());
    succeed(&mut python)
}

/// Makes an environment in `folder`, installs packages (a path is of this repository) and returns the environment's
/// Python. They find JAX and, as far as the CPU plugin needs it, the wheel `tensorflow-cpu`: its name and libraries.
pub fn environment_with(packages: &[&str], folder: &Path) -> PathBuf {
    let python = folder.join("bin/python");
    // Debian's python3 may lack what puts pip into an environment.
    succeed(
        Command::new("python3")
            .args(["-m", "venv", "--without-pip"])
            .arg(folder),
    );
    let script = "import sysconfig; print(sysconfig.get_path('purelib'), end='')";
    let site = PathBuf::from(succeed(Command::new(&python).args(["-c", script])));
    fs::write(
        site.join("jax.pth"),
        jax_directory().as_os_str().as_encoded_bytes(),
    )
    .unwrap();

    let wheel = Kind::Cpu.package();
    let (name, version) = wheel.split_once("==").expect("a pinned version");
    symlink(
        cpu_plugin().with_file_name("tensorflow"),
        site.join("tensorflow"),
    )
    .unwrap();
    let metadata = site.join(format!("{}-{version}.dist-info", name.replace('-', "_")));
    fs::create_dir(&metadata).unwrap();
    fs::write(
        metadata.join("METADATA"),
        format!("Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"),
    )
    .unwrap();

    succeed(
        Command::new("python3")
            .args(["-m", "pip", "--python"])
            .arg(&python)
            .args(["install", "--quiet", "--disable-pip-version-check"])
            .args(packages)
            .current_dir(env!("CARGO_MANIFEST_DIR")),
    );
    python
}

/// A folder for PYTHONPATH that holds JAX (555 MB, downloaded at the first use).
fn jax_directory() -> PathBuf {
    let installed = cache_dir().join("jax-client").join(PACKAGES[0]);
    install(&installed, &PACKAGES);
    installed
}

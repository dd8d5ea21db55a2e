//! Installs plugins: downloads a pinned wheel with pip, checks its hash, unpacks what is needed of it and, for the CPU,
//! compiles our C++ over XLA's library. See `tools/pjrt-cpu/README.md`.
//!
//! Under the cache directory, for each kind of plugin (here the CPU's):
//!
//! ```text
//! pjrt-cpu/lock                                     held while a process installs; it dies with its process
//! pjrt-cpu/work-<random>/                           half-done work; what a killed process left is removed
//! pjrt-cpu/tensorflow-cpu-2.20.0-cf756bbe.whl       a finished download, until it is unpacked
//! pjrt-cpu/2.20.0-cf756bbe/tensorflow/              libraries, headers and licences, from the wheel
//! pjrt-cpu/2.20.0-cf756bbe/pjrt_cpu-<sources>.so    the plugin; the name changes with its sources
//! pjrt-cpu/compile.log                              the compiler's output when it failed
//! ```

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use super::build::{Compiler, build};
use super::error::io_error;
use super::work::{Work, lock};
use super::{InstallError, Kind};

/// What the installer is at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Another process installs.
    Wait,
    /// pip downloads the wheel.
    Download,
    /// The wheel's hash is compared.
    Verify,
    /// What is needed of the wheel is unpacked.
    Unpack,
    /// The CPU plugin is compiled.
    Compile,
    /// The CPU plugin is linked.
    Link,
}

/// Is told how an installation goes on.
pub trait Progress {
    /// A stage has begun or, when it is known how much of it is done (0 to 1), goes on.
    fn stage(&self, stage: Stage, fraction: Option<f64>);
}

impl<F: Fn(Stage, Option<f64>)> Progress for F {
    fn stage(&self, stage: Stage, fraction: Option<f64>) {
        self(stage, fraction);
    }
}

/// Returns the path to a plugin, installing it below `cache_dir` first unless it is there.
///
/// `compiler` is the C++ compiler for the CPU plugin (what a user has in `CXX`; words after the first are arguments), or
/// else `c++`. Of several processes one installs and the others wait for it.
///
/// # Errors
///
/// See [`InstallError`]. A failed or killed installation leaves nothing that a later one would trust.
pub fn install(
    kind: Kind,
    cache_dir: &Path,
    compiler: Option<&OsStr>,
    progress: &dyn Progress,
) -> Result<PathBuf, InstallError> {
    if !cfg!(all(
        target_arch = "x86_64",
        target_os = "linux",
        target_env = "gnu"
    )) {
        let machine = format!("{} {}", std::env::consts::ARCH, std::env::consts::OS);
        return Err(InstallError::UnsupportedMachine(machine));
    }
    let cache_dir = std::path::absolute(cache_dir).map_err(io_error("finding", cache_dir))?;
    let plugin = kind.path(&cache_dir);
    if plugin.exists() {
        return Ok(plugin);
    }
    let root = kind.root(&cache_dir);
    fs::create_dir_all(&root).map_err(io_error("creating", &root))?;
    let _lock = lock(&root, progress)?;
    if plugin.exists() {
        return Ok(plugin);
    }
    let work = Work::create(&root)?;
    let compiler = match kind {
        Kind::Cpu => Some(Compiler::find(compiler, &work)?), // before the long download
        _ => None,
    };
    let wheel = kind.wheel();
    let unpacked = root.join(wheel.folder());
    if !unpacked.exists() {
        let file = wheel.fetch(&root, &work, progress)?;
        wheel.unpack(&file, &unpacked, &work, progress)?;
    }
    if let Some(compiler) = compiler {
        let built = build(&compiler, &unpacked, &work, progress)?;
        fs::rename(&built, &plugin).map_err(io_error("placing", &plugin))?;
    }
    Ok(plugin)
}

/// [`install`] for the CPU plugin.
pub fn cpu(
    cache_dir: &Path,
    compiler: Option<&OsStr>,
    progress: &dyn Progress,
) -> Result<PathBuf, InstallError> {
    install(Kind::Cpu, cache_dir, compiler, progress)
}

/// The folder with `xla/pjrt/c/pjrt_c_api.h`, for a CPU plugin that was installed.
pub fn include_dir(plugin: &Path) -> PathBuf {
    plugin.with_file_name("tensorflow").join("include")
}

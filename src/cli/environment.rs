//! What the command line takes from the process around it.

use anyhow::Context;
use stablejet::devices::DevicesError;
use std::env::{args_os, var_os};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

pub use stablejet::environment::{Environment, hub, memory_bytes, peak_resident_bytes};

/// Sees to it that variables are set, for the libraries that read them, by starting this program anew: setting them in a
/// running program is not safe, as other threads may read.
pub fn ensure(variables: &[(&str, &str)]) -> anyhow::Result<()> {
    let missing: Vec<_> = variables
        .iter()
        .filter(|(name, _)| var_os(name).is_none())
        .copied()
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let program = std::env::current_exe().context("finding this program's file")?;
    let error = Command::new(program)
        .args(args_os().skip(1))
        .envs(missing)
        .exec();
    Err(error).context("starting this program anew")
}

/// Where stablejet keeps what it installs.
pub fn cache_dir() -> anyhow::Result<PathBuf> {
    let named = Environment::of_process().cache_dir;
    Ok(named.ok_or(DevicesError::NoCacheDir)?)
}

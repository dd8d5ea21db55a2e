//! What stablejet reads of the process around it: all environment variables, and its peak memory.

use anyhow::Context;
use pjrt::discovery;
use stablejet::hub::{HubEnvironment, HubOptions};
use std::env::{args_os, var_os};
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

fn set(name: &str) -> Option<OsString> {
    var_os(name).filter(|value| !value.is_empty())
}

/// The folders in which the system looks for libraries and programs: those of `LD_LIBRARY_PATH` and `PATH`, and the usual
/// ones.
pub fn library_folders() -> Vec<PathBuf> {
    let set = ["LD_LIBRARY_PATH", "PATH"].map(|name| set(name).unwrap_or_default());
    let named = set.iter().flat_map(std::env::split_paths);
    let usual = [
        "/usr/local/cuda/lib64",
        "/usr/local/cuda/bin",
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib64",
        "/usr/lib/wsl/lib",
    ];
    named.chain(usual.map(PathBuf::from)).collect()
}

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

/// Where stablejet keeps what it installs: `STABLEJET_CACHE_DIR`, `XDG_CACHE_HOME/stablejet` or `~/.cache/stablejet`.
pub fn cache_dir() -> anyhow::Result<PathBuf> {
    let named = set("STABLEJET_CACHE_DIR").map(PathBuf::from);
    let user = set("XDG_CACHE_HOME").map(|cache| PathBuf::from(cache).join("stablejet"));
    let home = set("HOME").map(|home| PathBuf::from(home).join(".cache/stablejet"));
    named
        .or(user)
        .or(home)
        .context("no cache directory: set HOME or STABLEJET_CACHE_DIR")
}

/// What `CXX` names.
pub fn compiler() -> Option<OsString> {
    set("CXX")
}

/// What `XLA_FLAGS` says.
pub fn xla_flags() -> Option<OsString> {
    set("XLA_FLAGS")
}

/// The variables that name plugins.
pub fn plugins() -> discovery::Environment {
    discovery::Environment {
        pjrt_plugin_library_path: set("PJRT_PLUGIN_LIBRARY_PATH"),
        tpu_library_path: set("TPU_LIBRARY_PATH"),
        pjrt_names_and_library_paths: set("PJRT_NAMES_AND_LIBRARY_PATHS"),
    }
}

/// How the hub is reached and where its files are: see [`HubOptions::from_environment`].
pub fn hub(revision: Option<String>, variant: Option<String>) -> HubOptions {
    HubOptions {
        revision,
        variant,
        ..HubOptions::from_environment(&HubEnvironment {
            variable: &|name| var_os(name),
            home: &home_of,
        })
    }
}

/// A user's home folder, by the system's list of users.
fn home_of(user: Option<&str>) -> Option<PathBuf> {
    let Some(user) = user else {
        return std::env::home_dir();
    };
    let users = std::fs::read_to_string("/etc/passwd").ok()?;
    let line = users
        .lines()
        .find(|line| line.split(':').next() == Some(user))?;
    line.split(':').nth(5).map(PathBuf::from)
}

/// The memory that this process can have: the machine's with its swap, or what its control group allows. `None` where the
/// system does not tell as Linux does.
pub fn memory_bytes() -> Option<u64> {
    let machine = || {
        let total = |name| kibibytes("/proc/meminfo", name);
        Some(total("MemTotal:")? + total("SwapTotal:").unwrap_or(0))
    };
    let limits = ["memory.max", "memory/memory.limit_in_bytes"].map(|file| {
        let limit = std::fs::read_to_string(format!("/sys/fs/cgroup/{file}"));
        limit.ok()?.trim().parse().ok()
    });
    limits.into_iter().chain([machine()]).flatten().min()
}

/// The number behind a name in one of Linux's lists, in bytes.
fn kibibytes(file: &str, name: &str) -> Option<u64> {
    let list = std::fs::read_to_string(file).ok()?;
    let number = list
        .lines()
        .find_map(|line| line.strip_prefix(name)?.trim().strip_suffix(" kB"))?;
    Some(number.parse::<u64>().ok()? * 1024)
}

/// The most memory that the process has had in RAM; `None` where the system does not tell as Linux does.
pub fn peak_resident_bytes() -> Option<u64> {
    kibibytes("/proc/self/status", "VmHWM:")
}

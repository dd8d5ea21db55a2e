//! What stablejet takes from the process around it. Only here are environment variables read.

#[cfg(feature = "hub")]
use crate::hub::{HubEnvironment, HubOptions};
use pjrt::discovery;
use std::env::var_os;
use std::ffi::OsString;
use std::path::PathBuf;

pub use crate::cache::compiler_variables;

/// What the environment says to the parts that take it as a value.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Environment {
    /// Where stablejet keeps what it installs: `STABLEJET_CACHE_DIR`, `XDG_CACHE_HOME/stablejet` or `~/.cache/stablejet`.
    pub cache_dir: Option<PathBuf>,
    /// The C++ compiler that `CXX` names.
    pub compiler: Option<OsString>,
    /// What `XLA_FLAGS` says.
    pub xla_flags: Option<OsString>,
    /// The variables that name plugins.
    pub plugins: discovery::Environment,
    /// The folders in which the system looks for libraries and programs: those of `LD_LIBRARY_PATH` and `PATH`, and the
    /// usual ones.
    pub library_folders: Vec<PathBuf>,
}

impl Environment {
    /// This process's environment. A variable that is empty counts as one that is not set.
    pub fn of_process() -> Environment {
        Environment {
            cache_dir: cache_dir(),
            compiler: set("CXX"),
            xla_flags: set("XLA_FLAGS"),
            plugins: discovery::Environment {
                pjrt_plugin_library_path: set("PJRT_PLUGIN_LIBRARY_PATH"),
                tpu_library_path: set("TPU_LIBRARY_PATH"),
                pjrt_names_and_library_paths: set("PJRT_NAMES_AND_LIBRARY_PATHS"),
            },
            library_folders: library_folders(),
        }
    }
}

fn set(name: &str) -> Option<OsString> {
    var_os(name).filter(|value| !value.is_empty())
}

fn cache_dir() -> Option<PathBuf> {
    let named = set("STABLEJET_CACHE_DIR").map(PathBuf::from);
    let user = set("XDG_CACHE_HOME").map(|cache| PathBuf::from(cache).join("stablejet"));
    let home = set("HOME").map(|home| PathBuf::from(home).join(".cache/stablejet"));
    named.or(user).or(home)
}

fn library_folders() -> Vec<PathBuf> {
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

/// How the hub is reached and where its files are: see [`HubOptions::from_environment`].
#[cfg(feature = "hub")]
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
#[cfg(feature = "hub")]
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

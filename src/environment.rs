//! What stablejet takes from the process around it. Only here are environment variables read.

#[cfg(feature = "hub")]
use crate::hub::{HubEnvironment, HubOptions};
use pjrt::discovery;
use std::env::var_os;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

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
    let groups = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
    let limits = memory_limits(Path::new("/sys/fs/cgroup"), &groups);
    limits.into_iter().chain(machine()).min()
}

/// The memory that control groups allow: each group in which a process is, as `groups` lists them (`/proc/self/cgroup`), and
/// all those above it. `root` is where they are mounted. In a container a group may be mounted as the root.
fn memory_limits(root: &Path, groups: &str) -> Vec<u64> {
    let mut limits = Vec::new();
    for group in groups.lines() {
        let mut fields = group.splitn(3, ':').skip(1);
        let (Some(controllers), Some(path)) = (fields.next(), fields.next()) else {
            continue;
        };
        let (root, file) = match controllers {
            "" => (root.to_owned(), "memory.max"),
            _ if controllers.split(',').any(|one| one == "memory") => {
                (root.join("memory"), "memory.limit_in_bytes")
            }
            _ => continue,
        };
        for group in Path::new(path.trim_start_matches('/')).ancestors() {
            let limit = std::fs::read_to_string(root.join(group).join(file));
            limits.extend(
                limit
                    .ok()
                    .and_then(|limit| limit.trim().parse::<u64>().ok()),
            );
        }
    }
    limits
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

#[cfg(test)]
mod tests {
    use super::memory_limits;
    use std::fs;
    use std::path::Path;

    /// The limits that a process in `groups` has if these files are there.
    fn limits(files: &[(&str, &str)], groups: &str) -> Vec<u64> {
        let root = tempfile::tempdir().unwrap();
        for (file, limit) in files {
            let path = root.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, limit).unwrap();
        }
        memory_limits(root.path(), groups)
    }

    #[test]
    fn a_group_has_the_limits_of_all_groups_above_it() {
        let files = [
            ("user.slice/memory.max", "4000\n"),
            ("user.slice/shell/memory.max", "max\n"),
            ("user.slice/shell/job/memory.max", "9000\n"),
            ("system.slice/memory.max", "10\n"),
        ];
        assert_eq!(limits(&files, "0::/user.slice/shell/job\n"), [9000, 4000]);
        assert_eq!(limits(&files, "0::/user.slice\n"), [4000]);
        assert_eq!(limits(&files, "0::/\n"), [0; 0]);
    }

    #[test]
    fn of_the_first_version_the_group_of_the_memory_counts() {
        let files = [
            ("memory/memory.limit_in_bytes", "9000\n"),
            ("memory/a/b/memory.limit_in_bytes", "5000\n"),
            ("memory/c/memory.limit_in_bytes", "10\n"),
        ];
        let groups = "5:devices:/c\n4:cpu,memory:/a/b\n1:name=systemd:/c\n0::/\n";
        assert_eq!(limits(&files, groups), [5000, 9000]);
    }

    #[test]
    fn in_a_container_a_group_may_be_the_root_and_its_path_not_be_there() {
        let groups = "0::/docker/0123\n";
        assert_eq!(limits(&[("memory.max", "7000\n")], groups), [7000]);
        assert_eq!(memory_limits(Path::new("/no/such/folder"), "?\n"), [0; 0]);
    }
}

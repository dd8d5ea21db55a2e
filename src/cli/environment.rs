//! What stablejet reads of the process around it: all environment variables, and its peak memory.

use anyhow::{Context, bail};
use pjrt::discovery;
use std::env::{args_os, var_os};
use std::ffi::OsString;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::Command;

fn set(name: &str) -> Option<OsString> {
    var_os(name).filter(|value| !value.is_empty())
}

fn text(name: &str) -> anyhow::Result<Option<String>> {
    let value = set(name).map(|value| value.into_string());
    value
        .transpose()
        .map_err(|value| anyhow::anyhow!("{name} is not UTF-8: {}", value.display()))
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

/// How the hub is reached: `HF_HOME`, `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_OFFLINE`.
pub fn hub(
    revision: Option<String>,
    variant: Option<String>,
) -> anyhow::Result<stablejet::hub::HubOptions> {
    let home = set("HF_HOME").map(PathBuf::from);
    let user = set("HOME").map(|home| PathBuf::from(home).join(".cache/huggingface"));
    let cache = home
        .or(user)
        .context("no folder for models of the hub: set HF_HOME or HOME")?
        .join("hub");
    let offline = match text("HF_HUB_OFFLINE")?
        .as_deref()
        .map(str::to_lowercase)
        .as_deref()
    {
        None | Some("0" | "off" | "no" | "false") => false,
        Some("1" | "on" | "yes" | "true") => true,
        Some(other) => bail!("HF_HUB_OFFLINE is {other:?}; supported: 0, 1"),
    };
    Ok(stablejet::hub::HubOptions {
        cache,
        endpoint: text("HF_ENDPOINT")?,
        token: text("HF_TOKEN")?,
        offline,
        revision,
        variant,
    })
}

/// The most memory that the process has had in RAM; `None` where the system does not tell as Linux does.
pub fn peak_resident_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let kibibytes = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:")?.trim().strip_suffix(" kB"))?;
    Some(kibibytes.parse::<u64>().ok()? * 1024)
}

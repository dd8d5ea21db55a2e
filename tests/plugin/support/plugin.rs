//! Plugins for tests.

use std::cell::Cell;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use pjrt::{Client, Plugin, Value};
use stablejet::unstable::plugin::Kind;
use stablejet::unstable::plugin::install::{self, Stage};

/// The CPU plugin, installed at its first use (a minute or two, a download of 259 MB).
pub fn cpu_plugin() -> PathBuf {
    installed(Kind::Cpu)
}

/// A plugin, installed at its first use.
pub fn installed(kind: Kind) -> PathBuf {
    install(kind, &cache_dir(), std::env::var_os("CXX").as_deref())
}

/// A cache directory with a CPU plugin whose kernels for AVX-512 and AMX run without them, slowly (`tests/emulation`). It is
/// made at its first use, in a minute or two.
pub fn emulating_cache_dir() -> PathBuf {
    let sources = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/emulation");
    let mut hasher = DefaultHasher::new();
    for file in ["c++", "intrinsics.h", "processor.h"] {
        fs::read(sources.join(file)).unwrap().hash(&mut hasher);
    }
    let name = format!("emulation-{:016x}", hasher.finish());
    let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    // What is the wheel's is there already.
    let library = cpu_plugin().with_file_name("tensorflow");
    let installed = std::path::absolute(cache_dir()).unwrap();
    let link = cache.join(library.strip_prefix(installed).unwrap());
    fs::create_dir_all(link.parent().unwrap()).unwrap();
    if !link.exists() {
        symlink(&library, &link).unwrap();
    }
    install(Kind::Cpu, &cache, Some(sources.join("c++").as_os_str()));
    cache
}

fn install(kind: Kind, cache_dir: &Path, compiler: Option<&OsStr>) -> PathBuf {
    let printed = Cell::new(None);
    let progress = |stage: Stage, _: Option<f64>| {
        if printed.replace(Some(stage)) != Some(stage) {
            eprintln!("installing the plugin {}: {stage:?}", kind.name());
        }
    };
    install::install(kind, cache_dir, compiler, &progress).unwrap_or_else(|error| {
        panic!(
            "the plugin {}, which this test needs, could not be installed: {error}\n\
             it needs python3 with pip, a network, up to 1.1 GB below {} and, for the CPU, g++",
            kind.name(),
            cache_dir.display()
        )
    })
}

/// The CPU plugin with `devices` virtual devices.
pub fn cpu_client(devices: i64) -> Client {
    let plugin = Plugin::open(&cpu_plugin()).unwrap();
    plugin
        .client(&[("cpu_device_count", Value::Int64(devices))])
        .unwrap()
}

/// Where tests keep what they download: the user's cache directory.
pub fn cache_dir() -> PathBuf {
    let set = |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
    let named = set("STABLEJET_CACHE_DIR").map(PathBuf::from);
    let user = || set("XDG_CACHE_HOME").map(|cache| PathBuf::from(cache).join("stablejet"));
    let home = || set("HOME").map(|home| PathBuf::from(home).join(".cache/stablejet"));
    named
        .or_else(user)
        .or_else(home)
        .expect("HOME or STABLEJET_CACHE_DIR is set")
}

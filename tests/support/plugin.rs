//! Plugins for tests.

use std::cell::Cell;
use std::ffi::OsString;
use std::path::PathBuf;

use pjrt::{Client, Plugin, Value};
use stablejet::plugin::Kind;
use stablejet::plugin::install::{self, Stage};

/// The CPU plugin, installed at its first use (a minute or two, a download of 259 MB).
pub fn cpu_plugin() -> PathBuf {
    installed(Kind::Cpu)
}

/// A plugin, installed at its first use.
pub fn installed(kind: Kind) -> PathBuf {
    let compiler = std::env::var_os("CXX");
    let printed = Cell::new(None);
    let progress = |stage: Stage, _: Option<f64>| {
        if printed.replace(Some(stage)) != Some(stage) {
            eprintln!("installing the plugin {}: {stage:?}", kind.name());
        }
    };
    install::install(kind, &cache_dir(), compiler.as_deref(), &progress).unwrap_or_else(|error| {
        panic!(
            "the plugin {}, which this test needs, could not be installed: {error}\n\
             it needs python3 with pip, a network, up to 1.1 GB below {} and, for the CPU, g++",
            kind.name(),
            cache_dir().display()
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

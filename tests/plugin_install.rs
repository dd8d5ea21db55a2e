//! The installer of the CPU plugin: what it leaves behind and how it fails.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use stablejet::plugin::InstallError;
use stablejet::plugin::install::{self, Stage};

use crate::support::plugin::{cache_dir, cpu_plugin};

fn quiet(_: Stage, _: Option<f64>) {}

/// An empty cache directory for one test.
fn empty_cache(name: &str) -> PathBuf {
    let directory = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    if directory.exists() {
        fs::remove_dir_all(&directory).unwrap();
    }
    directory
}

fn install_with(compiler: &str, cache: &Path) -> InstallError {
    install::cpu(cache, Some(OsStr::new(compiler)), &quiet).expect_err("the compiler is no good")
}

#[test]
fn an_installed_plugin_is_found_at_once() {
    let plugin = cpu_plugin();
    let no_work = |stage, _| panic!("nothing is to be done, but {stage:?}");
    assert_eq!(install::cpu(&cache_dir(), None, &no_work).unwrap(), plugin);
    let header = install::include_dir(&plugin).join("xla/pjrt/c/pjrt_c_api.h");
    assert!(header.is_file(), "{}", header.display());
}

#[test]
fn a_missing_compiler_is_named_before_anything_is_downloaded() {
    let cache = empty_cache("missing-compiler");
    let error = install_with("no-such-compiler -m64", &cache);
    assert!(matches!(&error, InstallError::CompilerMissing(name) if name == "no-such-compiler"));
    assert!(error.to_string().contains("no-such-compiler was not found"));
}

#[test]
fn a_failing_compiler_leaves_its_log() {
    let cache = empty_cache("failing-compiler");
    let error = install_with("python3 /no/such/compiler.py", &cache);
    let InstallError::CompileFailed { first_error, log } = error else {
        panic!("{error}");
    };
    assert!(
        first_error.contains("/no/such/compiler.py"),
        "{first_error}"
    );
    assert!(fs::read_to_string(log).unwrap().contains(&first_error));
}

#[test]
fn what_a_killed_installation_left_is_removed() {
    let cache = empty_cache("killed-installation");
    let left = cache.join("pjrt-cpu/work-1/download");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("half.whl"), "half a wheel").unwrap();
    install_with("no-such-compiler", &cache);
    let names = fs::read_dir(cache.join("pjrt-cpu")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["lock"]);
}

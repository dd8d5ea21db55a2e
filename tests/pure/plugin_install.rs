//! The installer of the CPU plugin: how it fails and what it leaves behind, before anything is downloaded.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

use stablejet::unstable::plugin::InstallError;
use stablejet::unstable::plugin::install;

use crate::support::command::PROGRAM;

fn install_with(compiler: &str, cache: &Path) -> InstallError {
    install::cpu(cache, Some(OsStr::new(compiler)), &|_, _| {})
        .expect_err("the compiler is no good")
}

#[test]
fn a_missing_compiler_is_named_before_anything_is_downloaded() {
    let cache = tempfile::tempdir().unwrap();
    let error = install_with("no-such-compiler -m64", cache.path());
    assert!(matches!(&error, InstallError::CompilerMissing(name) if name == "no-such-compiler"));
    assert!(error.to_string().contains("no-such-compiler was not found"));
}

/// Whether a process is there and has not ended.
fn is_running(process: &str) -> bool {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    let state = stat.rsplit(") ").next().unwrap_or_default();
    !state.is_empty() && !state.starts_with('Z')
}

#[test]
fn a_killed_installation_leaves_no_process() {
    let folder = tempfile::tempdir().unwrap();
    let (compiler, list) = (folder.path().join("c++"), folder.path().join("processes"));
    // It starts another, as compilers do.
    let script = format!(
        "sleep 600 & echo $! $$ > {0}.part; mv {0}.part {0}; wait",
        list.display()
    );
    fs::write(&compiler, script).unwrap();
    let mut installation = Command::new(PROGRAM)
        .args(["plugin", "install", "cpu"])
        .env("STABLEJET_CACHE_DIR", folder.path())
        .env("CXX", format!("sh {}", compiler.display()))
        .spawn()
        .unwrap();
    while !list.exists() {
        assert_eq!(installation.try_wait().unwrap(), None, "it compiles");
        sleep(Duration::from_millis(10));
    }
    let processes = fs::read_to_string(list).unwrap();
    assert!(processes.split_whitespace().all(is_running), "{processes}");
    installation.kill().unwrap();
    installation.wait().unwrap();
    // The suite's own limit is the limit.
    while processes.split_whitespace().any(is_running) {
        sleep(Duration::from_millis(10));
    }
}

#[test]
fn what_a_killed_installation_left_is_removed() {
    let cache = tempfile::tempdir().unwrap();
    let left = cache.path().join("pjrt-cpu/work-1/download");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("half.whl"), "half a wheel").unwrap();
    install_with("no-such-compiler", cache.path());
    let names = fs::read_dir(cache.path().join("pjrt-cpu")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["lock"]);
}

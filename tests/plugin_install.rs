//! The installer of the CPU plugin: what it leaves behind and how it fails.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::Duration;

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

/// A pip that lists settings as pip does, and says with which variables it is run otherwise.
const PIP: &str = r#"
import os, sys
if sys.argv[1:] == ["config", "list"]:
    print("global.index-url='https://mirror.example/simple'")
    print("global.extra-index-url='\\nhttps://a.example\\nhttps://b.example'")
    print("global.require-hashes='true'")
    print("download.proxy='http://file.example:3128'")
    print("install.index-url='https://other.example'")
    print(":env:.proxy='http://variable.example:3128'")
    print(":env:.require-virtualenv='1'")
else:
    print(sys.argv[1:], {name: value for name, value in os.environ.items() if name.startswith("PIP_")})
"#;

#[test]
fn of_the_user_s_pip_settings_only_those_about_reaching_packages_count() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("pip")).unwrap();
    for (file, text) in [("__init__.py", ""), ("__main__.py", PIP)] {
        fs::write(folder.path().join("pip").join(file), text).unwrap();
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/download_wheel.py");
    let mut command = Command::new("python3");
    command.arg(script).args(["a==1", "--no-deps"]);
    let output = command
        .env("PYTHONPATH", folder.path())
        .env("PIP_REQUIRE_VIRTUALENV", "1")
        .env("PIP_TARGET", "/elsewhere")
        .output()
        .unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    let mut settings = [
        "'PIP_INDEX_URL': 'https://mirror.example/simple'",
        r"'PIP_EXTRA_INDEX_URL': '\nhttps://a.example\nhttps://b.example'",
        "'PIP_PROXY': 'http://variable.example:3128'",
        "'PIP_CONFIG_FILE': '/dev/null'",
        "'PIP_RESUME_RETRIES': '20'",
    ];
    let (arguments, variables) = printed.trim_end().split_once(" {").unwrap();
    assert_eq!(arguments, "['download', 'a==1', '--no-deps']");
    let mut found: Vec<&str> = variables.trim_end_matches('}').split(", ").collect();
    found.sort();
    settings.sort();
    assert_eq!(found, settings);
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
    let mut installation = Command::new(env!("CARGO_BIN_EXE_stablejet"))
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
    let cache = empty_cache("killed-installation");
    let left = cache.join("pjrt-cpu/work-1/download");
    fs::create_dir_all(&left).unwrap();
    fs::write(left.join("half.whl"), "half a wheel").unwrap();
    install_with("no-such-compiler", &cache);
    let names = fs::read_dir(cache.join("pjrt-cpu")).unwrap();
    let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["lock"]);
}

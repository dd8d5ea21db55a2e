//! The installer of the CPU plugin: what it finds, its log and its pip.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use stablejet::unstable::plugin::InstallError;
use stablejet::unstable::plugin::install;

use crate::support::plugin::{cache_dir, cpu_plugin};
use crate::support::repository;

#[test]
fn an_installed_plugin_is_found_at_once() {
    let plugin = cpu_plugin();
    let no_work = |stage, _| panic!("nothing is to be done, but {stage:?}");
    assert_eq!(install::cpu(&cache_dir(), None, &no_work).unwrap(), plugin);
    let header = install::include_dir(&plugin).join("xla/pjrt/c/pjrt_c_api.h");
    assert!(header.is_file(), "{}", header.display());
}

#[test]
fn a_failing_compiler_leaves_its_log() {
    let cache = tempfile::tempdir().unwrap();
    let compiler = OsStr::new("python3 /no/such/compiler.py");
    let error = install::cpu(cache.path(), Some(compiler), &|_, _| {});
    let error = error.expect_err("the compiler is no good");
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
    let script = repository("tools/download_wheel.py");
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

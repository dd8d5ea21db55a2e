//! The CPU plugin serves a client that is not ours: JAX, installed from pip below the cache directory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::jax::{environment_with, run_python};
use crate::support::plugin::cpu_plugin;
use crate::support::python::succeed;

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tools")
        .join(name)
}

/// A Python with the package tools/jax-plugin, about to run a script.
fn with_the_package(packages: &[&str], folder: &Path, name: &str) -> Command {
    let packages = [&["./tools/jax-plugin"], packages].concat();
    let mut command = Command::new(environment_with(&packages, folder));
    command
        .arg(script(name))
        .env("STABLEJET_PJRT_CPU", cpu_plugin())
        .env_remove("JAX_PLATFORMS");
    command
}

#[test]
fn jax_runs_on_the_cpu_plugin() {
    let printed = run_python(&script("pjrt-cpu/test_jax.py"), &[&cpu_plugin()]);
    assert!(!printed.contains("FAIL"), "{printed}");
}

#[test]
fn jax_calls_lapack_and_python_by_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let mut command = with_the_package(&[], folder.path(), "pjrt-cpu/test_jax_package.py");
    let printed = succeed(&mut command);
    assert!(!printed.contains("FAIL"), "{printed}");
}

#[test]
fn jax_tests_tells_what_differs_and_goes_on_after_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let checkout = folder.path().join("jax");
    fs::create_dir_all(checkout.join("jax")).unwrap();
    fs::create_dir_all(checkout.join("tests")).unwrap();
    let version = checkout.join("jax/version.py");
    fs::write(&version, "_version = \"0.7.2\"\n").unwrap();
    let tests = "
import os, time, unittest, jax
on_plugin = 'PJRT C API' in jax.devices()[0].client.platform_version
class Sample(unittest.TestCase):
    def test_a(self): pass
    def test_b(self): self.fail('on both')
    def test_c(self):
        if on_plugin: os.abort()
    def test_d(self): self.assertFalse(on_plugin, 'on the plugin')
    def test_e(self):
        if on_plugin: time.sleep(1000)
    def test_f(self): self.skipTest('not here')
    def test_g(self): pass
";
    fs::write(checkout.join("tests/sample_test.py"), tests).unwrap();
    let environment = folder.path().join("environment");
    let mut command = with_the_package(&["absl-py==2.3.1"], &environment, "jax-tests");
    command.arg(&checkout);
    command.args(["sample", "--test-timeout", "20"]);
    let output = command.output().unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    for line in [
        "| sample_test | 2 / 2 / 1 / 1 / 1 | 3 / 1 / 0 / 0 / 0 | 3 |",
        "| sample_test Sample.test_c | crash | pass | exit status -6 |",
        "| sample_test Sample.test_d | fail | pass | AssertionError: True is not false : on the plugin |",
        "| sample_test Sample.test_e | hang | pass | no result in 20.0 s |",
    ] {
        assert!(printed.lines().any(|found| found == line), "{printed}");
    }
    assert_eq!(output.status.code(), Some(1));

    fs::write(&version, "_version = \"0.7.1\"\n").unwrap();
    let output = command.output().unwrap();
    let message = String::from_utf8_lossy(&output.stderr);
    assert!(
        message.contains("has the tests of JAX 0.7.1, JAX 0.7.2 is installed"),
        "{message}"
    );
}

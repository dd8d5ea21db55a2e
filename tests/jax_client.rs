//! The CPU plugin serves a client that is not ours: JAX, installed from pip below the cache directory.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::jax::{environment_with, run_python, succeed};
use crate::support::plugin::cpu_plugin;

fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tools/pjrt-cpu")
        .join(name)
}

#[test]
fn jax_runs_on_the_cpu_plugin() {
    let printed = run_python(&script("test_jax.py"), &[&cpu_plugin()]);
    assert!(!printed.contains("FAIL"), "{printed}");
}

#[test]
fn jax_calls_lapack_and_python_by_the_package() {
    let folder = tempfile::tempdir().unwrap();
    let python = environment_with("tools/jax-plugin", folder.path());
    let mut command = Command::new(python);
    command
        .arg(script("test_jax_package.py"))
        .env("STABLEJET_PJRT_CPU", cpu_plugin())
        .env_remove("JAX_PLATFORMS");
    let printed = succeed(&mut command);
    assert!(!printed.contains("FAIL"), "{printed}");
}

//! The CPU plugin serves a client that is not ours: JAX, installed from pip below the cache directory.

use std::path::Path;

use crate::support::jax::run_python;
use crate::support::plugin::cpu_plugin;

#[test]
fn jax_runs_on_the_cpu_plugin() {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tools/pjrt-cpu/test_jax.py");
    let printed = run_python(&script, &[&cpu_plugin()]);
    assert!(!printed.contains("FAIL"), "{printed}");
}

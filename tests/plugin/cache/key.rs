//! Keys of programs on real devices.

use crate::support::pipeline::executable_cache;
use crate::support::plugin::cpu_client;
use hlo::{Component, DType, Graph, Module};
use stablejet::cache::{ExecutableSource, Key};
use stablejet::pipeline::LoadOptions;
use stablejet::unstable::runtime::Runtime;
use std::path::Path;
use std::process::Command;

/// `2 · x · w`, with a weight of this name.
fn module(weight: &str, factor: f64) -> Module {
    let graph = Graph::new("scale");
    let x = graph.input("x", DType::F32, [4]);
    let w = graph
        .scope(Component::new("unet"), DType::F32)
        .param(weight, [4]);
    graph.output("y", x * w * factor);
    graph.finish()
}

/// The module's key on some of a client's devices, with a variable.
fn key_on(client: pjrt::Client, used: usize, module: &Module, flags: &str) -> Key {
    let cache = executable_cache(Path::new("no/such/folder"));
    let source = ExecutableSource::Cache(cache);
    let runtime = Runtime::new(client, Some(used)).unwrap();
    let variables = [("XLA_FLAGS".to_owned(), flags.to_owned())];
    let runtime = runtime.with_executables(source, Some(&variables)).unwrap();
    runtime.key(module).unwrap()
}

/// An embedder that says nothing of variables.
#[test]
fn the_process_s_variables_are_in_the_key_unless_others_are_given() {
    let cache = executable_cache(Path::new("no/such/folder"));
    let source = ExecutableSource::Cache(cache);
    let runtime = Runtime::new(cpu_client(1), None).unwrap();
    let runtime = runtime.with_executables(source, None).unwrap();
    let key = runtime.key(&module("a", 2.0)).unwrap();
    for name in ["XLA_FLAGS", "LIBTPU_INIT_ARGS", "NPROC"] {
        let value = std::env::var(name).unwrap_or_default();
        assert_eq!(key.value(name), Some(value.as_str()), "{name}");
    }
    assert_eq!(LoadOptions::default().compiler_variables, None);
}

#[test]
fn so_it_is_in_a_process_with_flags() {
    let name = "cache::key::the_process_s_variables_are_in_the_key_unless_others_are_given";
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", name]);
    let output = command
        .env("XLA_FLAGS", "--xla_cpu_enable_fast_min_max=false")
        .env("NPROC", "1")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{printed}");
    assert!(printed.contains("1 passed"), "{printed}");
}

#[test]
fn a_real_key_depends_on_code_devices_and_flags_but_not_on_the_names_of_weights() {
    let key = key_on(cpu_client(2), 2, &module("a", 2.0), "");
    let differences = |other: Key| -> Vec<String> {
        let differences = key.differences(&other).into_iter();
        differences.map(|one| one.name).collect()
    };
    let same = key_on(cpu_client(2), 2, &module("b", 2.0), "");
    assert!(differences(same).is_empty(), "a weight's name is no code");
    let code = key_on(cpu_client(2), 2, &module("a", 3.0), "");
    assert_eq!(differences(code), ["module"]);
    let fewer = key_on(cpu_client(2), 1, &module("a", 2.0), "");
    assert_eq!(differences(fewer), ["devices", "compile_options"]);
    // One device of one, and one of two.
    let client = key_on(cpu_client(1), 1, &module("a", 2.0), "");
    assert_eq!(
        differences(client),
        ["devices", "client_options", "compile_options"]
    );
    let flags = key_on(cpu_client(2), 2, &module("a", 2.0), "--xla_x");
    assert_eq!(differences(flags), ["XLA_FLAGS"]);
    let names: Vec<&str> = key.entries().iter().map(|one| one.name.as_str()).collect();
    assert_eq!(
        names,
        [
            "program",
            "signature",
            "module",
            "builder",
            "plugin",
            "api_version",
            "platform",
            "platform_version",
            "devices",
            "client_options",
            "compile_options",
            "XLA_FLAGS",
            "host_cpu"
        ]
    );
}

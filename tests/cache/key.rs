//! What makes two keys differ.

use super::{PROGRAM, surroundings};
use crate::support::plugin::cpu_client;
use hlo::{DType, Graph, Module};
use stablejet::cache::{
    DEFAULT_MAX_SIZE_BYTES, Digest, ExecutableCache, ExecutableSource, Key, ProgramText, Store,
    Surroundings,
};
use stablejet::pipeline::LoadOptions;
use stablejet::runtime::Runtime;
use std::process::Command;
use std::sync::Arc;

/// The names of the entries that a change of the program or its surroundings changes.
fn changed_by(change: impl FnOnce(&mut ProgramText<'static>, &mut Surroundings)) -> Vec<String> {
    let (mut program, mut changed) = (PROGRAM, surroundings());
    change(&mut program, &mut changed);
    let (one, other) = (surroundings().key(&PROGRAM), changed.key(&program));
    let differences = one.differences(&other);
    assert_eq!(one.digest() == other.digest(), differences.is_empty());
    differences.into_iter().map(|one| one.name).collect()
}

#[test]
fn the_same_program_in_the_same_surroundings_has_the_same_key() {
    assert!(changed_by(|_, _| {}).is_empty());
}

#[test]
fn the_programs_name_is_part_of_the_key() {
    assert_eq!(changed_by(|program, _| program.name = "x"), ["program"]);
}

#[test]
fn the_inputs_are_part_of_the_key() {
    assert_eq!(
        changed_by(|program, _| program.signature = "x"),
        ["signature"]
    );
}

#[test]
fn the_code_is_part_of_the_key() {
    assert_eq!(changed_by(|program, _| program.code = "x"), ["module"]);
}

#[test]
fn the_version_of_stablejet_is_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.builder = "0.2.0".to_owned()),
        ["builder"]
    );
}

#[test]
fn the_plugins_file_is_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.plugin = Digest::of(&[b"another"])),
        ["plugin"]
    );
}

#[test]
fn the_version_of_the_c_api_is_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.api_version = "0.73".to_owned()),
        ["api_version"]
    );
}

#[test]
fn the_platform_is_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.platform = "tpu".to_owned()),
        ["platform"]
    );
}

#[test]
fn the_platforms_version_is_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.platform_version = "2".to_owned()),
        ["platform_version"]
    );
}

#[test]
fn the_devices_are_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.devices = "2 of 2: cpu".to_owned()),
        ["devices"]
    );
}

#[test]
fn the_options_of_the_client_are_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.client_options = "preallocate=false".to_owned()),
        ["client_options"]
    );
}

#[test]
fn the_compile_options_are_part_of_the_key() {
    assert_eq!(
        changed_by(|_, here| here.compile_options.push(3)),
        ["compile_options"]
    );
}

#[test]
fn every_variable_is_an_entry_of_the_key() {
    for (index, name) in ["XLA_FLAGS", "LIBTPU_INIT_ARGS"].into_iter().enumerate() {
        let change = |here: &mut Surroundings| here.variables[index].1 = "--x".to_owned();
        assert_eq!(changed_by(|_, here| change(here)), [name]);
    }
}

#[test]
fn the_hosts_processor_is_part_of_the_key() {
    let other = Some("another".to_owned());
    assert_eq!(changed_by(|_, here| here.host_cpu = other), ["host_cpu"]);
    assert_eq!(changed_by(|_, here| here.host_cpu = None), ["host_cpu"]);
}

#[test]
fn a_difference_shows_both_values_if_they_are_short() {
    let mut here = surroundings();
    here.variables[0].1 = "--xla_new".to_owned();
    let differences = here
        .key(&PROGRAM)
        .differences(&surroundings().key(&PROGRAM));
    assert_eq!(
        differences[0].to_string(),
        r#"XLA_FLAGS ("" there, "--xla_new" here)"#
    );
    let other = ProgramText {
        code: "x",
        ..PROGRAM
    };
    let differences = here.key(&other).differences(&here.key(&PROGRAM));
    assert_eq!(differences[0].to_string(), "module");
}

/// `2 · x · w`, with a weight of this name.
fn module(weight: &str, factor: f64) -> Module {
    let graph = Graph::new("scale");
    let x = graph.input("x", DType::F32, [4]);
    let w = graph.scope(DType::F32).param(weight, [4]);
    graph.output("y", x * w * factor);
    graph.finish()
}

/// The module's key on some of a client's devices, with a variable.
fn key_on(client: pjrt::Client, used: usize, module: &Module, flags: &str) -> Key {
    let cache = ExecutableCache::new(Store::new("no/such/folder"), DEFAULT_MAX_SIZE_BYTES);
    let source = ExecutableSource::Cache(Arc::new(cache));
    let runtime = Runtime::new(client, Some(used)).unwrap();
    let variables = [("XLA_FLAGS".to_owned(), flags.to_owned())];
    let runtime = runtime.with_executables(source, Some(&variables)).unwrap();
    runtime.key(module).unwrap()
}

/// An embedder that says nothing of variables.
#[test]
fn the_process_s_variables_are_in_the_key_unless_others_are_given() {
    let cache = ExecutableCache::new(Store::new("no/such/folder"), DEFAULT_MAX_SIZE_BYTES);
    let source = ExecutableSource::Cache(Arc::new(cache));
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

//! What makes two keys differ.

use crate::support::key::{PROGRAM, surroundings};
use stablejet::cache::{Digest, ProgramText, Surroundings};

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

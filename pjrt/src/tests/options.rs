//! The bytes of compile options.

use crate::{CompileOptions, Error, Value};

fn with(overrides: &[(&str, Value)]) -> CompileOptions {
    let overrides = overrides
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()));
    CompileOptions {
        num_replicas: 8,
        num_partitions: 1,
        overrides: overrides.collect(),
        ..CompileOptions::default()
    }
}

#[test]
fn options_have_the_bytes_of_the_protocol_buffer() {
    // executable_build_options = 3 { device_ordinal = 1: -1, num_replicas = 4: 8, num_partitions = 5: 1 }
    let mut expected = vec![0x1a, 15, 0x08];
    expected.extend([0xff; 9]);
    expected.extend([0x01, 0x20, 8, 0x28, 1]);
    assert_eq!(with(&[]).encode().unwrap(), expected);

    // env_option_overrides = 7, in the order of their names: { key = 1, value = 2 { string 1, bool 2, int 3, double 4 } }
    expected.extend([0x3a, 7, 0x0a, 1, b'a', 0x12, 2, 0x10, 0]);
    expected.extend([0x3a, 7, 0x0a, 1, b'b', 0x12, 2, 0x18, 5]);
    expected.extend([0x3a, 8, 0x0a, 1, b'c', 0x12, 3, 0x0a, 1, b'x']);
    expected.extend([
        0x3a, 14, 0x0a, 1, b'd', 0x12, 9, 0x21, 0, 0, 0, 0, 0, 0, 0xe0, 0x3f,
    ]);
    let options = with(&[
        ("d", Value::Float(0.5)),
        ("b", Value::Int64(5)),
        ("c", Value::String("x".to_owned())),
        ("a", Value::Bool(false)),
    ]);
    assert_eq!(options.encode().unwrap(), expected);
}

#[test]
fn an_assignment_of_devices_has_the_bytes_of_the_protocol_buffer() {
    let options = CompileOptions {
        num_replicas: 2,
        num_partitions: 2,
        device_assignment: vec![3, 4, 7, 5],
        ..CompileOptions::default()
    };
    // device_assignment = 9 { replica_count = 1, computation_count = 2, computation_devices = 3 { replica_device_ids = 1 } of
    // each partition }
    let mut expected = vec![0x1a, 33, 0x08];
    expected.extend([0xff; 9]);
    expected.extend([0x01, 0x20, 2, 0x28, 2]);
    expected.extend([0x4a, 16, 0x08, 2, 0x10, 2]);
    expected.extend([0x1a, 4, 0x0a, 2, 3, 7]);
    expected.extend([0x1a, 4, 0x0a, 2, 4, 5]);
    assert_eq!(options.encode().unwrap(), expected);
}

#[test]
fn options_that_cannot_be_said_are_refused() {
    let list = with(&[("a", Value::Int64List(vec![1]))]);
    let twice = with(&[("a", Value::Int64(1)), ("a", Value::Int64(2))]);
    let nothing = CompileOptions {
        num_partitions: 0,
        ..Default::default()
    };
    let many = CompileOptions {
        num_replicas: usize::MAX,
        ..Default::default()
    };
    let too_few = CompileOptions {
        num_replicas: 2,
        device_assignment: vec![0],
        ..Default::default()
    };
    for options in [list, twice, nothing, many, too_few] {
        let refused = options.encode();
        assert!(
            matches!(refused, Err(Error::Argument { .. })),
            "{refused:?}"
        );
    }
}

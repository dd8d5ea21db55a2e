//! The package pjrt on the real CPU plugin.

mod buffers;

use std::sync::Arc;

use pjrt::{
    AlignedBytes, Buffer, Client, Code, CompileOptions, Device, ElementType, Error, ExecuteOptions,
    LoadedExecutable, Plugin, Program, Result, SharedBytes, Value,
};

use crate::support::bytes;
use crate::support::plugin::{cpu_client as client, cpu_plugin};

/// `x . w + b`: `[2, 3] . [3, 2] + [2, 2]`.
const DENSE: &str = r#"
module @dense {
  func.func @main(%x: tensor<2x3xf32>, %w: tensor<3x2xf32>, %b: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = "stablehlo.dot_general"(%x, %w) {
      dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>
    } : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %0, %b : tensor<2x2xf32>
    func.return %1 : tensor<2x2xf32>
  }
}"#;

/// `x + x` in the memory of `x`.
const DOUBLE_IN_PLACE: &str = r#"
module @double {
  func.func @main(%x: tensor<4xf32> {tf.aliasing_output = 0 : i32}) -> tensor<4xf32> {
    %0 = stablehlo.add %x, %x : tensor<4xf32>
    func.return %0 : tensor<4xf32>
  }
}"#;

/// The sum of `x` over all replicas, and `x`'s negative.
const ALL_REDUCE: &str = r#"
module @all_reduce attributes {mhlo.num_replicas = 8 : i32} {
  func.func @main(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = "stablehlo.all_reduce"(%x) ({
      ^bb0(%a: tensor<f32>, %b: tensor<f32>):
        %s = stablehlo.add %a, %b : tensor<f32>
        stablehlo.return %s : tensor<f32>
    }) {replica_groups = dense<[[0, 1, 2, 3, 4, 5, 6, 7]]> : tensor<1x8xi64>} : (tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.negate %x : tensor<2xf32>
    func.return %0, %1 : tensor<2xf32>, tensor<2xf32>
  }
}"#;

fn compile(client: &Client, code: &str, num_replicas: usize) -> Result<LoadedExecutable> {
    let program = Program {
        code: code.as_bytes(),
        format: "mlir",
    };
    let options = CompileOptions {
        num_replicas,
        ..Default::default()
    };
    client.compile(&program, &options)
}

fn floats(buffer: &Buffer) -> Vec<f32> {
    let bytes = buffer.to_host().unwrap();
    let (values, rest) = bytes.as_chunks();
    assert!(rest.is_empty());
    values.iter().map(|b| f32::from_le_bytes(*b)).collect()
}

fn upload(client: &Client, values: &[f32], dims: &[usize], device: &Device) -> Buffer {
    let bytes = bytes(values);
    client
        .buffer(&bytes, ElementType::F32, dims, device)
        .unwrap()
}

/// The arguments of `DENSE` on one device; the product is [[4, 5], [10, 11]].
fn dense_arguments(client: &Client, device: &Device) -> [Buffer; 3] {
    [
        upload(client, &[1., 2., 3., 4., 5., 6.], &[2, 3], device),
        upload(client, &[1., 0., 0., 1., 1., 1.], &[3, 2], device),
        upload(client, &[0.5, 0., 0., -1.], &[2, 2], device),
    ]
}

const DENSE_RESULT: [f32; 4] = [4.5, 5., 10., 10.];

fn run(executable: &LoadedExecutable, args: &[&[&Buffer]]) -> Result<Vec<Vec<Buffer>>> {
    executable.execute(args, &ExecuteOptions::default())
}

/// The code and message of an error that the plugin returned.
#[track_caller]
fn status<T>(result: Result<T>) -> (Code, String) {
    match result.err() {
        Some(Error::Status { code, message, .. }) => (code, message),
        other => panic!("expected an error of the plugin, got {other:?}"),
    }
}

/// The text of an error that our side returned, without asking the plugin.
#[track_caller]
fn refusal<T>(result: Result<T>) -> String {
    match result.err() {
        Some(error @ Error::Argument { .. }) => error.to_string(),
        other => panic!("expected a refused argument, got {other:?}"),
    }
}

#[test]
fn a_client_has_the_devices_that_were_asked_for() {
    let client = client(8);
    assert_eq!(client.platform_name(), "cpu");
    assert!(!client.platform_version().is_empty());
    assert_eq!(client.devices().len(), 8);
    let ids: Vec<i32> = client.devices().iter().map(Device::id).collect();
    assert_eq!(ids, [0, 1, 2, 3, 4, 5, 6, 7]);
    let device = &client.devices()[3];
    assert!(!device.kind().is_empty());
    assert!(!device.debug_string().is_empty());
    assert!(!device.to_string().is_empty());
    // Whether there are counts is up to the plugin; asking must not fail otherwise.
    if let Err(error) = device.memory_stats() {
        assert!(
            matches!(
                error,
                Error::Status {
                    code: Code::Unimplemented,
                    ..
                }
            ),
            "{error}"
        );
    }
    let attributes = client.plugin().attributes().unwrap();
    assert!(
        attributes
            .iter()
            .any(|(name, _)| name == "stablehlo_current_version")
    );
    let names: Vec<_> = device.attributes().iter().map(|(name, _)| name).collect();
    assert!(names.iter().all(|name| !name.is_empty()), "{names:?}");
}

#[test]
fn a_program_runs_on_one_device() {
    let client = client(1);
    let dense = compile(&client, DENSE, 1).unwrap();
    assert_eq!(dense.name(), "dense");
    assert_eq!(
        (
            dense.num_outputs(),
            dense.num_replicas(),
            dense.num_partitions()
        ),
        (1, 1, 1)
    );
    assert_eq!(dense.output_types().unwrap(), [ElementType::F32]);
    assert_eq!(dense.output_dims().unwrap(), [[2, 2]]);
    assert_eq!(dense.devices(), client.devices());

    let [x, w, b] = dense_arguments(&client, &client.devices()[0]);
    let mut outputs = run(&dense, &[&[&x, &w, &b]]).unwrap();
    let y = outputs.remove(0).remove(0);
    assert_eq!(y.element_type().unwrap(), ElementType::F32);
    assert_eq!(y.dims().unwrap(), [2, 2]);
    y.ready().unwrap();
    assert!(y.is_ready().unwrap());
    assert_eq!(y.on_device_size().unwrap(), 16);
    assert_eq!(floats(&y), DENSE_RESULT);
    // The arguments are as they were.
    assert_eq!(floats(&x), [1., 2., 3., 4., 5., 6.]);
}

#[test]
fn each_replica_has_its_own_arguments_and_outputs() {
    let client = client(8);
    let all_reduce = compile(&client, ALL_REDUCE, 8).unwrap();
    assert_eq!(all_reduce.devices(), client.devices());
    let inputs: Vec<Buffer> = (0..8)
        .map(|i| upload(&client, &[i as f32, 1.], &[2], &client.devices()[i]))
        .collect();
    let lists: Vec<[&Buffer; 1]> = inputs.iter().map(|input| [input]).collect();
    let args: Vec<&[&Buffer]> = lists.iter().map(|list| &list[..]).collect();
    let outputs = run(&all_reduce, &args).unwrap();
    assert_eq!(outputs.len(), 8);
    for (i, outputs) in outputs.iter().enumerate() {
        assert!(
            outputs
                .iter()
                .all(|output| output.device() == &client.devices()[i])
        );
        assert_eq!(floats(&outputs[0]), [28., 8.]);
        assert_eq!(floats(&outputs[1]), [-(i as f32), -1.]);
    }
}

#[test]
fn a_serialized_executable_loads_and_gives_the_same_result() {
    let first = client(1);
    let serialized = compile(&first, DENSE, 1).unwrap().serialize().unwrap();
    drop(first);
    let second = client(1);
    let dense = second.load(&serialized).unwrap();
    assert_eq!(dense.name(), "dense");
    let [x, w, b] = dense_arguments(&second, &second.devices()[0]);
    let outputs = run(&dense, &[&[&x, &w, &b]]).unwrap();
    assert_eq!(floats(&outputs[0][0]), DENSE_RESULT);

    status(second.load(b"no executable"));
    status(second.load(b""));
    status(second.load(&serialized[..serialized.len() / 2]));
}

#[test]
fn an_executable_says_what_it_costs() {
    let client = client(1);
    let dense = compile(&client, DENSE, 1).unwrap();
    let cost = dense.cost_analysis().unwrap();
    let flops = cost.iter().find(|(name, _)| name == "flops");
    assert_eq!(
        flops.map(|(_, value)| value),
        Some(&Value::Float(28.)),
        "{cost:?}"
    );
    let stats = dense.compiled_memory_stats().unwrap();
    assert_eq!((stats.argument_size, stats.output_size), (64, 16));
    let program = dense.optimized_program().unwrap();
    assert!(!program.format.is_empty());
    assert!(!program.code.is_empty());
    let module = program.module().unwrap();
    assert_eq!(module.name, "dense");
    let mut names = module.operations.iter().map(|operation| &operation.name);
    assert!(names.any(|name| name.starts_with("dot")), "{module:?}");
}

#[test]
fn compiler_options_reach_the_compiler() {
    let client = client(1);
    let program = Program {
        code: DENSE.as_bytes(),
        format: "mlir",
    };
    let with = |name: &str, value: Value| CompileOptions {
        overrides: vec![(name.to_owned(), value)],
        ..Default::default()
    };
    let known = with("xla_cpu_enable_fast_math", Value::Bool(false));
    client.compile(&program, &known).unwrap();
    let unknown = with("xla_no_such_option", Value::Bool(true));
    let (code, message) = status(client.compile(&program, &unknown));
    assert_eq!(code, Code::InvalidArgument);
    assert!(message.contains("xla_no_such_option"), "{message}");
}

#[test]
fn a_bad_program_is_an_error() {
    let client = client(1);
    let wrong_type = DENSE.replace("tensor<3x2xf32>, %b", "tensor<4x2xf32>, %b");
    let unknown_op = DENSE.replace("stablehlo.add", "stablehlo.no_such_op");
    for code in [
        "",
        "no program",
        "\0",
        &wrong_type,
        &unknown_op,
        &DENSE[..100],
    ] {
        let (_, message) = status(compile(&client, code, 1));
        assert!(!message.is_empty());
    }
    let program = Program {
        code: DENSE.as_bytes(),
        format: "no_such_format",
    };
    status(client.compile(&program, &CompileOptions::default()));
    status(compile(&client, DENSE, 2));
    refusal(compile(&client, DENSE, 0));
}

#[test]
fn wrong_arguments_are_errors_and_name_what_is_wrong() {
    let client = client(2);
    let dense = compile(&client, DENSE, 1).unwrap();
    let [x, w, b] = dense_arguments(&client, &client.devices()[0]);
    let good: &[&Buffer] = &[&x, &w, &b];

    // Ours to find.
    let message = refusal(run(&dense, &[good, good]));
    assert!(
        message.contains("arguments for 2 devices, expected 1"),
        "{message}"
    );
    refusal(run(&dense, &[]));
    let elsewhere = upload(&client, &[0.; 4], &[2, 2], &client.devices()[1]);
    let message = refusal(run(&dense, &[&[&x, &w, &elsewhere]]));
    assert!(message.contains("argument 2 is on"), "{message}");
    let others = self::client(1);
    let foreign = upload(&others, &[0.; 4], &[2, 2], &others.devices()[0]);
    let message = refusal(run(&dense, &[&[&x, &w, &foreign]]));
    assert!(message.contains("of another client"), "{message}");
    refusal(x.copy_to_device(&others.devices()[0]));
    refusal(client.buffer(&[0; 4], ElementType::F32, &[1], &others.devices()[0]));
    let message = refusal(client.buffer(&[0; 4], ElementType::F32, &[2], &client.devices()[0]));
    assert!(
        message.contains("4 bytes given for f32 [2], expected 8"),
        "{message}"
    );
    let options = ExecuteOptions {
        non_donatable_inputs: vec![3],
    };
    refusal(dense.execute(&[good], &options));

    // The plugin's to find.
    status(run(&dense, &[&[&x, &w]]));
    status(run(&dense, &[&[]]));
    status(run(&dense, &[&[&x, &w, &b, &b]]));
    let small = upload(&client, &[0.; 2], &[2], &client.devices()[0]);
    status(run(&dense, &[&[&x, &w, &small]]));
    let transposed = upload(&client, &[0.; 6], &[3, 2], &client.devices()[0]);
    status(run(&dense, &[&[&transposed, &w, &b]]));
    let integers = client
        .buffer(&[0; 16], ElementType::S32, &[2, 2], &client.devices()[0])
        .unwrap();
    status(run(&dense, &[&[&x, &w, &integers]]));

    // And the good ones still work.
    assert_eq!(floats(&run(&dense, &[good]).unwrap()[0][0]), DENSE_RESULT);
}

#[test]
fn an_unknown_client_option_is_an_error() {
    let plugin = Plugin::open(&cpu_plugin()).unwrap();
    let (code, message) = status(plugin.client(&[("no_such_option", Value::Bool(true))]));
    assert_eq!(code, Code::InvalidArgument);
    assert!(message.contains("no_such_option"), "{message}");
    status(plugin.client(&[("cpu_device_count", Value::String("8".to_owned()))]));
}

#[test]
fn memory_does_not_grow_with_executions() {
    let client = client(1);
    let n: usize = 1 << 20;
    let code = DOUBLE_IN_PLACE
        .replace(" {tf.aliasing_output = 0 : i32}", "")
        .replace("4xf32", &format!("{n}xf32"));
    let double = compile(&client, &code, 1).unwrap();
    let x = upload(&client, &vec![1.; n], &[n], &client.devices()[0]);
    let run = || {
        let y = run(&double, &[&[&x]]).unwrap().remove(0).remove(0);
        y.ready().unwrap();
    };
    (0..10).for_each(|_| run());
    let before = resident_bytes();
    (0..1000).for_each(|_| run());
    // Leaking an output of 4 MiB each time would take 4 GiB. Other tests run in this process too, hence the margin.
    let grown = resident_bytes().saturating_sub(before);
    assert!(grown < 2 << 30, "1000 executions took {grown} bytes");
}

/// The memory that this process has, in bytes.
fn resident_bytes() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap();
    let kib: usize = line.split_whitespace().nth(1).unwrap().parse().unwrap();
    kib << 10
}

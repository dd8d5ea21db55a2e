//! What the binding passes on, holds and lets go.

use std::ptr::NonNull;
use std::sync::Arc;

use super::fake::{self, MESSAGE_TEXT, state};
use super::{PROGRAM, client_of, compiled, fake_client};
use crate::event::Event;
use crate::sys::{self, Args};
use crate::{
    AlignedBytes, CompileOptions, ElementType, Error, ExecuteOptions, Plugin, SharedBytes,
    Topology, Value,
};

#[test]
fn everything_is_send_and_sync() {
    fn check<T: Send + Sync + 'static>() {}
    check::<crate::Plugin>();
    check::<crate::Client>();
    check::<crate::Device>();
    check::<crate::Buffer>();
    check::<crate::LoadedExecutable>();
    check::<crate::Executable>();
    check::<crate::Topology>();
    check::<crate::Profiler>();
    check::<crate::Error>();
}

#[test]
fn a_plugin_is_initialised_once_however_often_it_is_opened() {
    let table = NonNull::from(Box::leak(Box::new(fake::table())));
    let initialisations = || {
        state(|s| {
            s.calls
                .iter()
                .filter(|f| **f == "PJRT_Plugin_Initialize")
                .count()
        })
    };
    let open = || {
        // SAFETY: the table is never freed, and its functions are the fake's.
        unsafe { Plugin::from_api(table, "fake.so".into()) }
    };
    state(|s| s.failing = Some("PJRT_Plugin_Initialize"));
    open().unwrap_err();
    state(|s| s.failing = None);
    open().unwrap();
    open().unwrap();
    assert_eq!(initialisations(), 2);
}

#[test]
fn values_of_every_kind_reach_the_plugin() {
    let options = [
        ("text", Value::String("a, b".to_owned())),
        ("empty", Value::String(String::new())),
        ("integer", Value::Int64(-5)),
        ("list", Value::Int64List(vec![2, 4, 1])),
        ("number", Value::Float(0.5)),
        ("flag", Value::Bool(true)),
    ];
    let plugin = fake::open(fake::table()).unwrap();
    let client = plugin.client(&options).unwrap();
    let expected: Vec<_> = options.map(|(name, value)| (name.to_owned(), value)).into();
    assert_eq!(state(|s| std::mem::take(&mut s.options)), expected);
    assert_eq!(client.create_options(), expected);
    Topology::create(&plugin, "fake:2x2", &options_of(&expected)).unwrap();
    assert_eq!(state(|s| std::mem::take(&mut s.options)), expected);
}

fn options_of(values: &[(String, Value)]) -> Vec<(&str, Value)> {
    values
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect()
}

#[test]
fn what_the_plugin_says_is_read() {
    let client = fake_client();
    let attributes = [("cores".to_owned(), Value::Int64(2))];
    assert_eq!(
        (client.platform_name(), client.platform_version()),
        ("fake", "1")
    );
    assert_eq!(client.plugin().attributes().unwrap(), attributes);
    let device = &client.devices()[1];
    assert_eq!(
        (device.id(), device.kind(), device.local_hardware_id()),
        (7, "Fake v1", 3)
    );
    assert_eq!(
        (device.to_string(), device.debug_string()),
        ("fake device".to_owned(), "a long text")
    );
    assert_eq!(device.attributes(), attributes);
    let stats = device.memory_stats().unwrap();
    assert_eq!(
        (stats.bytes_in_use, stats.bytes_limit, stats.pool_bytes),
        (100, Some(1000), None)
    );

    let executable = compiled(&client).unwrap();
    assert_eq!(
        (executable.name(), executable.num_outputs()),
        ("program", 1)
    );
    assert_eq!(
        (executable.num_replicas(), executable.num_partitions()),
        (2, 1)
    );
    assert_eq!(executable.output_types().unwrap(), [ElementType::F32]);
    assert_eq!(executable.output_dims().unwrap(), [[4]]);
    assert_eq!(executable.serialize().unwrap(), b"\xff\0serialized");
    assert_eq!(executable.fingerprint().unwrap(), b"\xfe");
    assert_eq!(executable.cost_analysis().unwrap(), attributes);
    let stats = executable.compiled_memory_stats().unwrap();
    assert_eq!((stats.generated_code_size, stats.total_size), (1, 12));
    let program = executable.optimized_program().unwrap();
    assert_eq!(
        (&program.code[..], &program.format[..]),
        (&b"abc"[..], "text")
    );
}

#[test]
fn a_program_compiles_for_a_topology_without_a_client() {
    let plugin = fake::open(fake::table()).unwrap();
    let topology = Topology::create(&plugin, "fake:2x2", &[]).unwrap();
    assert_eq!(
        (topology.platform_name(), topology.platform_version()),
        ("fake", "1")
    );
    assert_eq!(topology.devices().len(), 4);
    assert_eq!(topology.devices()[0].kind, "Fake v1");
    let options = CompileOptions::default();
    let executable = plugin.compile(&topology, &PROGRAM, &options).unwrap();
    drop(topology);
    assert_eq!(executable.name(), "program");
    let (code, format) = state(|s| std::mem::take(&mut s.program));
    assert_eq!(
        (&code[..], &format[..]),
        (PROGRAM.code, PROGRAM.format.as_bytes())
    );
    drop(executable);

    let other = fake::open(fake::table()).unwrap();
    let topology = Topology::create(&other, "fake:2x2", &[]).unwrap();
    let refused = plugin.compile(&topology, &PROGRAM, &options);
    assert!(
        matches!(refused, Err(Error::Argument { .. })),
        "{refused:?}"
    );
}

#[test]
fn inputs_that_are_not_to_be_donated_reach_the_plugin() {
    let client = fake_client();
    let executable = compiled(&client).unwrap();
    let buffer = |i: usize| {
        let device = &client.devices()[i];
        client
            .buffer(&[0; 4], ElementType::F32, &[1], device)
            .unwrap()
    };
    let (x, y) = (buffer(0), buffer(1));
    let options = ExecuteOptions {
        non_donatable_inputs: vec![1],
    };
    executable
        .execute(&[&[&x, &x], &[&y, &y]], &options)
        .unwrap();
    assert_eq!(state(|s| s.non_donatable.clone()), [1]);
}

#[test]
fn an_execution_that_fails_later_fails_when_its_outputs_are_used() {
    let client = fake_client();
    let executable = compiled(&client).unwrap();
    let devices = client.devices();
    let x = client
        .buffer(&[0; 4], ElementType::F32, &[1], &devices[0])
        .unwrap();
    let y = client
        .buffer(&[0; 4], ElementType::F32, &[1], &devices[1])
        .unwrap();
    state(|s| s.executions_fail = true);
    let outputs = executable
        .execute(&[&[&x], &[&y]], &ExecuteOptions::default())
        .unwrap();
    for output in outputs.iter().flatten() {
        for error in [output.ready().unwrap_err(), output.to_host().unwrap_err()] {
            assert!(error.to_string().contains(MESSAGE_TEXT), "{error}");
        }
    }
    // Neither do outputs leak that nobody asks for.
    executable
        .execute(&[&[&x], &[&y]], &ExecuteOptions::default())
        .unwrap();
    drop((x, y, outputs, executable, client));
    assert_eq!(fake::leaks(), Default::default());
}

#[test]
fn shared_bytes_are_held_until_the_plugin_is_done_with_them() {
    for failing in [false, true] {
        let client = fake_client();
        let host = Arc::new(SharedBytes::from(AlignedBytes::zeroed(8)));
        state(|s| s.holding_callbacks = true);
        let device = &client.devices()[0];
        let buffer = client
            .buffer_shared(host.clone(), ElementType::F32, &[2], device)
            .unwrap();
        drop(buffer);
        drop(client);
        assert_eq!(Arc::strong_count(&host), 2);
        fake::fire(failing);
        assert_eq!(Arc::strong_count(&host), 1);
        assert_eq!(fake::leaks(), Default::default());
    }
}

#[test]
fn shared_bytes_outlive_a_plugin_that_cannot_say_when_it_is_done() {
    let client = fake_client();
    let host = Arc::new(SharedBytes::from(AlignedBytes::zeroed(8)));
    state(|s| s.failing = Some("PJRT_Event_OnReady"));
    let device = &client.devices()[0];
    client
        .buffer_shared(host.clone(), ElementType::F32, &[2], device)
        .unwrap_err();
    assert_eq!(Arc::strong_count(&host), 2);
}

#[test]
fn a_panic_in_a_callback_does_not_reach_the_plugin() {
    struct Panics;
    impl Drop for Panics {
        fn drop(&mut self) {
            panic!("in the callback");
        }
    }
    type Made = sys::PJRT_Buffer_ReadyEvent_Args;
    let client = client_of(&fake::open(fake::table()).unwrap()).unwrap();
    let buffer = client
        .buffer(&[], ElementType::F32, &[0], &client.devices()[0])
        .unwrap();
    let args = Made {
        buffer: buffer.as_ptr(),
        ..sys::new()
    };
    // SAFETY: the buffer lives; the event is new.
    let event = unsafe {
        let made = client.api().call(args).unwrap();
        Event::new::<Made>(client.api(), made.event).unwrap()
    };
    assert_eq!(Made::FUNCTION, "PJRT_Buffer_ReadyEvent");
    event.drop_when_ready(Panics).unwrap();
    drop((buffer, client));
    assert_eq!(fake::leaks(), Default::default());
}

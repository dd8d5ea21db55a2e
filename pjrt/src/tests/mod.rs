//! Tests against a plugin made of Rust functions.

mod binding;
mod discovery;
mod fake;
mod fake_devices;
mod faults;
mod options;
mod profiler;

use crate::{
    Client, CompileOptions, ElementType, ExecuteOptions, LoadedExecutable, Plugin, Program, Result,
    Topology, Value,
};

const PROGRAM: Program = Program {
    code: b"a program",
    format: "mlir",
};

fn client_of(plugin: &Plugin) -> Result<Client> {
    plugin.client(&[("cores", Value::Int64(2))])
}

fn fake_client() -> Client {
    client_of(&fake::open(fake::table()).unwrap()).unwrap()
}

fn compiled(client: &Client) -> Result<LoadedExecutable> {
    let options = CompileOptions {
        num_replicas: 2,
        ..Default::default()
    };
    client.compile(&PROGRAM, &options)
}

/// Calls everything that the binding has.
fn use_everything(table: crate::sys::PJRT_Api) -> Result<()> {
    let plugin = fake::open(table)?;
    plugin.attributes()?;
    let profiler = plugin.start_profiler()?.expect("the table has it");
    let client = client_of(&plugin)?;
    let [first, second] = client.devices() else {
        panic!("there are two devices");
    };
    first.memory_stats()?;
    let executable = compiled(&client)?;
    executable.output_types()?;
    executable.output_dims()?;
    executable.fingerprint()?;
    executable.cost_analysis()?;
    executable.compiled_memory_stats()?;
    executable.optimized_program()?;
    let reloaded = client.load(&executable.serialize()?)?;
    drop(executable);

    let x = client.buffer(&[1; 16], ElementType::F32, &[4], first)?;
    let host = crate::SharedBytes::from(crate::AlignedBytes::zeroed(16)).into();
    let y = client.buffer_shared(host, ElementType::F32, &[2, 2], second)?;
    let outputs = reloaded.execute(&[&[&x], &[&y]], &ExecuteOptions::default())?;
    assert_eq!(outputs[0][0].to_host()?, [1; 16]);
    assert_eq!(outputs[1][0].to_host()?, [0; 16]);
    outputs[1][0].ready()?;
    outputs[1][0].is_ready()?;
    x.on_device_size()?;
    x.unsafe_pointer()?;
    x.copy_to_device(second)?;
    x.delete()?;
    x.is_deleted()?;

    let topology = Topology::create(&plugin, "fake:2x2", &[])?;
    plugin.compile(&topology, &PROGRAM, &CompileOptions::default())?;
    profiler.finish()?;
    Ok(())
}

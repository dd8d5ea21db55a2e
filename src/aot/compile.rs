use std::time::Instant;

use hlo::{DType, Module};
use pjrt::{Code, CompileOptions, Plugin, Topology, Value};

use super::report::{ProgramReport, Report};
use super::{Target, memory};
use crate::backend::Platform;
use crate::model::{Model, Wish};
use crate::programs::{Program, TraceOptions};
use crate::request::RequestError;

/// Why a program cannot be compiled for a target.
#[derive(Debug, thiserror::Error)]
pub enum AotError {
    /// The plugin does not know the target.
    #[error("the target {target}: {reason}")]
    Target {
        /// The target.
        target: String,
        /// The plugin's words.
        reason: pjrt::Error,
    },
    /// The plugin did not compile a program or says nothing of it.
    #[error("{program} for {target}: {reason}")]
    Program {
        /// The program.
        program: String,
        /// The target.
        target: String,
        /// The plugin's words.
        reason: pjrt::Error,
    },
    /// The model cannot make pictures of this size.
    #[error(transparent)]
    Request(#[from] RequestError),
}

/// What to compile.
pub struct Request<'a> {
    /// The hardware.
    pub target: &'a Target,
    /// The model's configuration.
    pub model: &'a Model,
    /// What the programs are for.
    pub wish: Wish<'a>,
    /// The programs, of those that are wished.
    pub programs: &'a [Program],
    /// The type in which the models compute.
    pub dtype: DType,
}

/// How far it is.
#[derive(Clone, Copy, Debug)]
pub enum Event<'a> {
    /// A program is being compiled.
    Compiling(&'a str),
    /// A program is compiled.
    Compiled(&'a ProgramReport),
}

/// Compiles programs with one replica for each device of the target.
///
/// # Errors
///
/// [`AotError`]; `observer` has been told of the programs that were compiled before.
pub fn compile(
    plugin: &Plugin,
    request: &Request<'_>,
    observer: &dyn Fn(Event<'_>),
) -> Result<Report, AotError> {
    let Request {
        target,
        model,
        wish,
        programs,
        dtype,
    } = *request;
    let topology =
        Topology::create(plugin, target.topology(), target.options()).map_err(|reason| {
            AotError::Target {
                target: target.to_string(),
                reason,
            }
        })?;
    let devices = topology.devices();
    let mut report = Report {
        target: target.to_string(),
        plugin: plugin.path().display().to_string(),
        api_version: plugin.api_version().to_string(),
        platform_version: topology.platform_version().to_owned(),
        device_kind: devices
            .first()
            .map_or_else(String::new, |device| device.kind.clone()),
        devices: devices.len(),
        memory_bytes: target
            .memory_bytes()
            .or_else(|| memory::device_bytes(devices)),
        model: model.name.clone(),
        size: wish.size.unwrap_or(model.default_size()),
        batch: wish.batch,
        guidance: wish.guidance.to_vec(),
        dtype: dtype.name(),
        programs: Vec::new(),
    };
    let options = TraceOptions {
        dtype,
        lowering: Platform::from(target.platform()).lowering(),
    };
    for program in programs {
        let name = program.label();
        observer(Event::Compiling(&name));
        let trace = || program.trace(model, options);
        let compiled = compile_one(plugin, &topology, target, &name, trace);
        let compiled = compiled.map_err(|reason| AotError::Program {
            program: name,
            target: target.to_string(),
            reason,
        })?;
        observer(Event::Compiled(&compiled));
        report.programs.push(compiled);
    }
    Ok(report)
}

fn compile_one(
    plugin: &Plugin,
    topology: &Topology,
    target: &Target,
    name: &str,
    trace: impl FnOnce() -> Module,
) -> pjrt::Result<ProgramReport> {
    let start = Instant::now();
    let module = trace();
    let text = module.text();
    let trace_seconds = start.elapsed().as_secs_f64();
    let code = pjrt::Program {
        code: text.as_bytes(),
        format: "mlir",
    };
    let options = CompileOptions {
        num_replicas: topology.devices().len(),
        overrides: target.compiler_options().to_vec(),
        ..CompileOptions::default()
    };
    let start = Instant::now();
    let executable = plugin.compile(topology, &code, &options)?;
    let compile_seconds = start.elapsed().as_secs_f64();
    let memory = executable.compiled_memory_stats()?;
    let costs = match executable.cost_analysis() {
        // CUDA's plugin offers none for what it compiled without a GPU.
        Err(pjrt::Error::Status {
            code: Code::Unimplemented,
            ..
        }) => Vec::new(),
        costs => costs?,
    };
    let cost = |name: &str| {
        let cost = costs.iter().find(|(known, _)| known == name)?;
        match cost.1 {
            Value::Float(value) => Some(f64::from(value)),
            _ => None,
        }
    };
    Ok(ProgramReport {
        name: name.to_owned(),
        components: module
            .params()
            .iter()
            .map(|param| param.component)
            .collect(),
        trace_seconds,
        compile_seconds,
        code_bytes: memory.generated_code_size,
        argument_bytes: memory.argument_size,
        output_bytes: memory.output_size,
        alias_bytes: memory.alias_size,
        temp_bytes: memory.temp_size,
        flops: cost("flops"),
        bytes_accessed: cost("bytes accessed"),
        optimal_seconds: cost("optimal_seconds"),
    })
}

//! `stablejet compile --target`: compiles for hardware that is not there, and reports what the compiler says.

use super::model::{self, ComputeDtype, ModelSource};
use super::{environment, open_plugin, progress};
use anyhow::Context;
use pjrt::Plugin;
use stablejet::aot::{self, Event, Program, Target};
use stablejet::init;
use stablejet::pipeline::Model;
use std::path::PathBuf;

/// What keeps plugins from looking for the hardware: without these libtpu asks a cloud machine's metadata server for minutes,
/// is loaded by one process at a time, and warns that it does not know its machine. The topology decides, not they.
const WITHOUT_HARDWARE: &[(&str, &str)] = &[
    ("TPU_SKIP_MDS_QUERY", "1"),
    ("ALLOW_MULTIPLE_LIBTPU_LOAD", "1"),
    ("TPU_ACCELERATOR_TYPE", "v2-8"),
    ("TPU_WORKER_HOSTNAMES", "localhost"),
    ("TF_CPP_MIN_LOG_LEVEL", "2"),
];

/// Arguments of `stablejet compile --target`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The hardware: a platform and what its plugin calls the topology.
    #[arg(long, value_name = "tpu:v5e:2x4|cuda12:1x1x1|…")]
    target: Target,
    /// The plugin's file, instead of the platform's own.
    #[arg(long, value_name = "PATH")]
    plugin: Option<String>,
    /// For CUDA: a file that describes the GPU, an XLA GpuTargetConfigProto as text.
    #[arg(long, value_name = "FILE")]
    gpu_description: Option<PathBuf>,
    #[command(flatten)]
    model: ModelSource,
    /// A built-in configuration instead of a model: sd-v1-4, sd-v2-1 or tiny.
    #[arg(long, conflicts_with = "model")]
    config: Option<String>,
    /// Pixels in a row.
    #[arg(long)]
    width: Option<usize>,
    /// Rows of pixels.
    #[arg(long)]
    height: Option<usize>,
    /// Pictures per device; each is guided, so that the model's batch is twice that.
    #[arg(long, default_value_t = 1)]
    batch: usize,
    /// The type in which the models compute.
    #[arg(long, value_enum, default_value_t = ComputeDtype::Bf16)]
    dtype: ComputeDtype,
    /// The programs to compile.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',', default_values_t = Program::ALL)]
    programs: Vec<Program>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
    /// Write the report to this file too, as Markdown.
    #[arg(long, value_name = "FILE.md")]
    report: Option<PathBuf>,
}

/// Compiles the programs and prints the report.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let mut target = arguments.target.clone();
    environment::ensure(WITHOUT_HARDWARE)?;
    if let Some(path) = &arguments.gpu_description {
        let text = std::fs::read_to_string(path);
        let text = text.with_context(|| format!("reading {}", path.display()))?;
        target = target.with_gpu_description(text);
    }
    let files = match &arguments.config {
        Some(name) => init::template(name)?,
        None => model::open(&arguments.model)?,
    };
    let mut model = Model::open(&files)?;
    if let Some(name) = &arguments.config {
        model.name.clone_from(name);
    }
    let default_size = model.default_size();
    let size = [
        arguments.height.unwrap_or(default_size[0]),
        arguments.width.unwrap_or(default_size[1]),
    ];
    let request = arguments.plugin.as_deref().unwrap_or(target.platform());
    let plugin = Plugin::open(&open_plugin::find(request)?.path)?;
    let spinner = progress::spinner("")?;
    let report = aot::compile(
        &plugin,
        &aot::Request {
            target: &target,
            model: &model,
            size: Some(size),
            batch: arguments.batch,
            dtype: arguments.dtype.into(),
            programs: &arguments.programs,
        },
        &|event| match event {
            Event::Compiling(program) => spinner.set_message(format!("compiling {program}")),
            Event::Compiled(report) => spinner.println(format!(
                "{} took {:.0} s",
                report.name, report.compile_seconds
            )),
        },
    )?;
    spinner.finish_and_clear();
    if let Some(path) = &arguments.report {
        std::fs::write(path, report.markdown())
            .with_context(|| format!("writing {}", path.display()))?;
    }
    if arguments.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print!("{}", report.markdown());
    }
    Ok(())
}

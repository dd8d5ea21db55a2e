//! `stablejet compile --target`: compiles for hardware that is not there, and reports what the compiler says.

use super::compute::{self, Guidance, ProgramChoice};
use super::{environment, model, open_plugin, output, print, progress};
use anyhow::Context;
use pjrt::Plugin;
use stablejet::unstable::aot::{self, Event, Target};
use stablejet::unstable::atomic_file;
use stablejet::unstable::init;
use std::io::Write;
use std::path::PathBuf;

/// What keeps plugins from looking for the hardware: without these libtpu asks a cloud machine's metadata server for minutes
/// and is loaded by one process at a time. The topology decides, not they.
const WITHOUT_HARDWARE: &[(&str, &str)] = &[
    ("TPU_SKIP_MDS_QUERY", "1"),
    ("ALLOW_MULTIPLE_LIBTPU_LOAD", "1"),
    ("TPU_ACCELERATOR_TYPE", "v2-8"),
    ("TPU_WORKER_HOSTNAMES", "localhost"),
    // Errors only: it warns that it does not know its machine.
    ("TF_CPP_MIN_LOG_LEVEL", "2"),
];

/// Arguments of `stablejet compile` that name hardware.
#[derive(clap::Args)]
pub struct TargetChoice {
    /// Compile for hardware that need not be there, and report what the compiler says: a platform and what its plugin calls
    /// the topology. Steps are guided unless --guidance says otherwise; nothing is kept.
    #[arg(
        long,
        value_name = "tpu:v5e:2x4|cuda12:1x1x1|…",
        conflicts_with_all = ["kernels", "devices", "client_options", "cache_dir", "no_cache", "variant"]
    )]
    pub target: Option<Target>,
    /// For CUDA: a file that describes the GPU, an XLA GpuTargetConfigProto as text.
    #[arg(long, value_name = "FILE", requires = "target")]
    gpu_description: Option<PathBuf>,
    /// A built-in configuration instead of a model: sd-v1-4, sd-v2-1, sdxl-base-1.0, sdxl-refiner-1.0 or tiny.
    #[arg(long, requires = "target", conflicts_with = "model")]
    config: Option<String>,
    /// The programs to compile; all if left out.
    #[arg(
        long,
        value_name = "NAME,…",
        value_delimiter = ',',
        requires = "target"
    )]
    programs: Vec<String>,
    /// Write the report to this file too, as Markdown.
    #[arg(long, value_name = "FILE.md", requires = "target")]
    report: Option<PathBuf>,
}

/// Compiles the programs and prints the report.
pub fn run(
    mut target: Target,
    arguments: &TargetChoice,
    choice: &ProgramChoice,
    json: bool,
) -> anyhow::Result<()> {
    if let Some(path) = &arguments.report {
        output::expect_writable(path)?;
    }
    environment::ensure(WITHOUT_HARDWARE)?;
    if let Some(path) = &arguments.gpu_description {
        let text = std::fs::read_to_string(path);
        let text = text.with_context(|| format!("reading {}", path.display()))?;
        target = target.with_gpu_description(text);
    }
    let files = match &arguments.config {
        Some(name) => init::template(name)?,
        None => model::open(&choice.model)?,
    };
    let (_, mut model) = choice.controlnets.open(files, &choice.model)?;
    if let Some(name) = &arguments.config {
        model.name.clone_from(name);
    }
    // Before the plugin is opened, which may take long.
    let wish = choice.wish(Guidance::On);
    let programs = compute::named(model.programs(&wish)?, &arguments.programs)?;
    let request = choice
        .devices
        .plugin
        .as_deref()
        .unwrap_or(target.platform().as_ref());
    let plugin = Plugin::open(&open_plugin::find(request)?.path)?;
    let spinner = progress::spinner("")?;
    let report = aot::compile(
        &plugin,
        &aot::Request {
            target: &target,
            model: &model,
            wish,
            programs: &programs,
            dtype: choice.compute.dtype(),
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
        atomic_file::write(path, |file| file.write_all(report.markdown().as_bytes()))
            .with_context(|| format!("writing {}", path.display()))?;
    }
    if json {
        print::result(serde_json::to_string(&report)?)?;
    } else {
        print::result(report.markdown().trim_end())?;
    }
    Ok(())
}

//! `stablejet bench`.

mod measure;
mod plot;
mod report;
mod tensors;

use super::compute::{self, ComputeChoice, DecodingChoice, EncodingChoice, Guidance};
use super::controlnets::ControlNetChoice;
use super::model::ModelOrConfig;
use super::open_plugin::{self, DeviceChoice};
use super::trace::TraceChoice;
use super::{environment, executables, output, print, progress};
use anyhow::Context;
use hlo::Kernels;
use measure::Bench;
use report::{Measurement, Setting};
use stablejet::backend::Backend;
use stablejet::cache::{DEFAULT_MAX_SIZE_BYTES, Store};
use stablejet::unstable::init;
use stablejet::unstable::runtime::Runtime;
use stablejet::weights::{KeptWeights, WeightSource, write_safetensors};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Arguments of `stablejet bench`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    model: ModelOrConfig,
    /// Make the weights up (on the host, in parallel) rather than read them.
    #[arg(long, required_if_eq_any(init::names().into_iter().map(|name| ("config", name))))]
    random_weights: bool,
    #[command(flatten)]
    compute: ComputeChoice,
    #[command(flatten)]
    decoding: DecodingChoice,
    #[command(flatten)]
    encoding: EncodingChoice,
    #[command(flatten)]
    controlnets: ControlNetChoice,
    #[command(flatten)]
    devices: DeviceChoice,
    /// Measure the step that has no negative prompt.
    #[arg(long)]
    unguided: bool,
    /// The programs to measure; all if left out.
    #[arg(long = "program", value_name = "NAME,…", value_delimiter = ',')]
    programs: Vec<String>,
    /// Runs of each program, after the first.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    runs: u32,
    /// Take executables from this cache and keep them there, as `generate` does, rather than compile each program.
    #[arg(long, value_name = "DIR")]
    cache_dir: Option<PathBuf>,
    /// Keep weights in that folder as the device takes them, or take them from there.
    #[arg(long, requires = "cache_dir", conflicts_with = "random_weights")]
    keep_weights: bool,
    /// Write every program's inputs and first results into this safetensors file.
    #[arg(long, value_name = "FILE")]
    save: Option<PathBuf>,
    #[command(flatten)]
    trace: TraceChoice,
    /// Print one JSON object a program, each when it is done.
    #[arg(long)]
    json: bool,
    /// Write report.md, plot.svg and measurements.jsonl into this folder.
    #[arg(long, value_name = "DIR")]
    report: Option<PathBuf>,
}

/// Measures, prints and writes the report.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let Some(path) = &arguments.save {
        output::expect_writable(path)?;
    }
    let mut tracer = arguments.trace.start()?;
    let files = arguments.model.open()?;
    let (files, model) = arguments.controlnets.open(files, &arguments.model.model)?;
    let compute = &arguments.compute;
    let guidance = match arguments.unguided {
        true => Guidance::Off,
        false => Guidance::On,
    };
    let wish = compute.wish(guidance, arguments.decoding, arguments.encoding);
    let programs = compute::named(model.programs(&wish)?, &arguments.programs)?;
    let client = tracer.stage("open the plugin", || open_plugin::open(&arguments.devices))?;
    tracer.record(client.plugin())?;
    // Without a cache, executables are written somewhere all the same, so that loading them can be measured.
    let (folder, _temporary) = match &arguments.cache_dir {
        Some(folder) => (folder.clone(), None),
        None => {
            let temporary = tempfile::tempdir().context("a folder for executables")?;
            (temporary.path().to_owned(), Some(temporary))
        }
    };
    let store = Store::new(folder);
    let runtime = Runtime::new(client, arguments.devices.selection())?.with_executables(
        executables::cache(store.clone(), DEFAULT_MAX_SIZE_BYTES),
        None,
    )?;
    let kept_weights = (arguments.cache_dir.is_some())
        .then(|| KeptWeights::new(store.weights_folder(), arguments.keep_weights));
    let backend = Backend::of(runtime.client())?;
    if let Some(memory) = environment::memory_bytes()
        && backend.platform().is_host()
    {
        let devices = runtime.devices().len();
        model.check_memory(&programs, compute.dtype(), devices, memory)?;
    }
    let options = backend.trace_options(compute.dtype(), compute.kernels())?;
    if arguments.random_weights {
        model.check_weights(options, environment::memory_bytes())?;
    }
    let [height, width] = compute.size().unwrap_or(model.default_size());
    let setting = Setting {
        model: arguments.model.name(),
        random_weights: arguments.random_weights,
        height,
        width,
        batch: compute.batch,
        guided: !arguments.unguided,
        dtype: compute.dtype().name(),
        devices: runtime.devices().len(),
        device_kind: runtime.devices()[0].kind().to_owned(),
        platform: runtime.client().platform_name().to_owned(),
        plugin: print::path(runtime.client().plugin().path()),
        kernels: options.lowering.kernels == Kernels::CpuPlugin,
    };
    let bench = Bench {
        runtime: &runtime,
        store: &store,
        from_store: arguments.cache_dir.is_some(),
        save: arguments.save.is_some(),
        tracer: &tracer,
        model: &model,
        options,
        weights: (!arguments.random_weights).then_some(WeightSource {
            files: &files,
            variant: arguments.model.model.variant.as_deref(),
            kept: kept_weights.as_ref(),
        }),
        images_per_run: compute.batch * runtime.devices().len(),
        runs: arguments.runs,
    };
    let mut measurements: Vec<Measurement> = Vec::new();
    let mut tensors = Vec::new();
    for program in programs {
        let spinner = progress::spinner("")?;
        let measured = bench.measure(program, &|stage| {
            spinner.set_message(format!("{}: {stage}", program.label()));
        });
        spinner.finish_and_clear();
        let measured = measured.with_context(|| program.label())?;
        if arguments.json {
            print::result(report::json_line(&setting, &measured.measurement))?;
        }
        measurements.push(measured.measurement);
        tensors.extend(measured.tensors);
    }
    if let Some(path) = &arguments.save {
        write_safetensors(path, tensors, &BTreeMap::new())?;
    }
    tracer.finish()?;
    if let Some(folder) = &arguments.report {
        report::write(folder, &setting, &measurements)
            .with_context(|| format!("the report {}", folder.display()))?;
    }
    if !arguments.json {
        print::result(report::table(&setting, &measurements).trim_end())?;
    }
    Ok(())
}

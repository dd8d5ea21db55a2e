//! Takes one program from its trace to its runs, and measures each part.

use super::report::{Cost, DeviceMemory, Measurement};
use crate::cli::environment;
use anyhow::ensure;
use half::{bf16, f16};
use hlo::{DType, Module, Shape};
use pjrt::{LoadedExecutable, Value};
use rustix::time::{ClockId, clock_gettime};
use stablejet::ModelFiles;
use stablejet::init::random_weights;
use stablejet::pipeline::Model;
use stablejet::program::{ProgramSpec, TraceOptions};
use stablejet::runtime::{Runtime, RuntimeError, Sharded};
use stablejet::weights::{Checkpoint, HostTensor, TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED, bind};
use std::time::Instant;

/// What all programs are measured with.
pub struct Bench<'a> {
    pub runtime: &'a Runtime,
    pub model: &'a Model,
    pub options: TraceOptions,
    /// Where weights are read, with the variant; they are made up if `None`.
    pub checkpoint: Option<(&'a ModelFiles, Option<&'a str>)>,
    pub images_per_run: usize,
    pub runs: u32,
}

impl Bench<'_> {
    /// Measures one program; `stage` is told what goes on.
    pub fn measure(&self, spec: ProgramSpec, stage: &dyn Fn(&str)) -> anyhow::Result<Measurement> {
        let compiled_before = self.runtime.compilations();
        stage("tracing");
        let (module, trace) = timed(|| self.model.trace(spec, self.options));
        let (text, print) = timed(|| module.text());
        stage("compiling");
        let (executable, compile) = timed(|| self.runtime.compile_text(&module, &text));
        let executable = executable?;

        stage("loading weights");
        let weights = self.weights(spec, &module)?;
        let weights = self.runtime.upload_weights(&weights)?;
        let mut inputs = module
            .inputs()
            .iter()
            .map(|input| self.upload(&input.shape))
            .collect::<Result<Vec<Sharded>, _>>()?;

        stage("the first run");
        let mut run = || -> anyhow::Result<(Vec<Sharded>, Cost)> {
            // Every run has the same inputs, there before the clock starts; the last run used up what it was donated.
            for (input, spec) in inputs.iter_mut().zip(module.inputs()) {
                if spec.donated_to.is_some() {
                    *input = self.upload(&spec.shape)?;
                }
                input.ready()?;
            }
            let arguments: Vec<&Sharded> = inputs.iter().collect();
            let (outputs, cost) = timed(|| {
                let outputs = executable.launch(&arguments, &weights)?;
                outputs.iter().try_for_each(Sharded::ready)?;
                Ok::<_, RuntimeError>(outputs)
            });
            Ok((outputs?, cost))
        };
        let (outputs, first_run) = run()?;
        for output in &outputs {
            let finite = output.to_f32()?.iter().all(|value| value.is_finite());
            ensure!(finite, "a result is not finite: its time would mean little");
        }
        drop(outputs);
        let mut costs = Vec::new();
        for index in 1..=self.runs {
            stage(&format!("run {index} of {}", self.runs));
            costs.push(run()?.1);
        }

        let peak_resident_bytes = environment::peak_resident_bytes();
        stage("loading it again");
        let load = warm_load(executable.loaded());
        let memory = executable.loaded().compiled_memory_stats()?;
        Ok(Measurement {
            program: spec.name(),
            trace,
            print,
            text_bytes: text.len(),
            compile,
            load,
            compilations: self.runtime.compilations() - compiled_before,
            first_run,
            images_per_run: self.images_per_run,
            runs: costs,
            flops: module.flops() as f64 * self.runtime.devices().len() as f64,
            compiler_flops: compiler_flops(executable.loaded())?,
            argument_bytes: memory.argument_size,
            output_bytes: memory.output_size,
            temp_bytes: memory.temp_size,
            peak_resident_bytes,
            device_memory: self.device_memory(),
        })
    }

    fn weights(&self, spec: ProgramSpec, module: &Module) -> anyhow::Result<Vec<HostTensor>> {
        let Some((files, variant)) = self.checkpoint else {
            return Ok(random_weights(spec.kind().component(), module.params(), 0)?);
        };
        let checkpoint = Checkpoint::open(files, spec.kind().component(), variant)?;
        let unused = match spec {
            ProgramSpec::EncodeText { .. } => TEXT_ENCODER_UNUSED,
            ProgramSpec::DenoiseStep(_) => &[],
            ProgramSpec::DecodeImage(_) => VAE_DECODER_UNUSED,
        };
        Ok(bind(&checkpoint, module.params(), unused, &|_| {})?)
    }

    /// A value for a program's input: small numbers of a fixed pattern.
    fn upload(&self, shape: &Shape) -> Result<Sharded, RuntimeError> {
        // 0 to 96 in a pattern without a short period; as a token, in every vocabulary.
        let number = |index: usize| (index * index + index / 97) % 97;
        let float = |index: usize| number(index) as f32 / 48.0 - 1.0;
        let indices = 0..shape.num_elements();
        let bytes: Vec<u8> = match shape.dtype {
            DType::F32 => indices.flat_map(|i| float(i).to_le_bytes()).collect(),
            DType::BF16 => indices
                .flat_map(|i| bf16::from_f32(float(i)).to_le_bytes())
                .collect(),
            DType::F16 => indices
                .flat_map(|i| f16::from_f32(float(i)).to_le_bytes())
                .collect(),
            DType::S32 | DType::U32 => indices
                .flat_map(|i| (number(i) as u32).to_le_bytes())
                .collect(),
            DType::S64 => indices
                .flat_map(|i| (number(i) as u64).to_le_bytes())
                .collect(),
            DType::Pred => indices.map(|i| (number(i) % 2) as u8).collect(),
        };
        self.runtime.replicate(&bytes, shape)
    }

    /// What the first device has in use; some plugins, among them the CPU's, do not tell.
    fn device_memory(&self) -> Option<DeviceMemory> {
        let stats = self.runtime.devices()[0].memory_stats().ok()?;
        Some(DeviceMemory {
            bytes_in_use: stats.bytes_in_use,
            peak_bytes_in_use: stats.peak_bytes_in_use,
            bytes_limit: stats.bytes_limit,
        })
    }
}

/// What the plugin takes to load the program from bytes in memory, where it can: a start from the cache, without the disk.
fn warm_load(executable: &LoadedExecutable) -> Option<Cost> {
    let bytes = executable.serialize().ok()?;
    let (loaded, cost) = timed(|| executable.client().load(&bytes));
    loaded.ok().map(|_| cost)
}

/// What the compiler counts, where it does.
fn compiler_flops(executable: &LoadedExecutable) -> anyhow::Result<Option<f64>> {
    let costs = executable.cost_analysis()?;
    Ok(costs.into_iter().find_map(|(name, value)| match value {
        Value::Float(flops) if name == "flops" => Some(f64::from(flops)),
        _ => None,
    }))
}

/// A result and what it took: wall time, and the processor time of all threads.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let processor_seconds = || {
        let time = clock_gettime(ClockId::ProcessCPUTime);
        time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
    };
    let (start, start_cpu) = (Instant::now(), processor_seconds());
    let result = work();
    let cost = Cost {
        wall_seconds: start.elapsed().as_secs_f64(),
        cpu_seconds: processor_seconds() - start_cpu,
    };
    (result, cost)
}

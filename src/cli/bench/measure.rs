//! Takes one program from its trace to its runs, and measures each part.

use super::report::{Cost, DeviceMemory, FirstResult, Measurement};
use super::tensors::{host_tensor, values};
use crate::cli::trace::Tracer;
use crate::cli::{environment, executables};
use anyhow::ensure;
use hlo::{InputSpec, Module, ParamSpec};
use pjrt::{LoadedExecutable, Value};
use rustix::time::{ClockId, clock_gettime};
use stablejet::cache::{Entry, Header, Origin, Store};
use stablejet::model::Model;
use stablejet::programs::{Part, Program, TraceOptions};
use stablejet::trace::{Span, Work};
use stablejet::unstable::init::random_weights;
use stablejet::unstable::runtime::{Executable, Runtime, RuntimeError, Sharded, WeightSet};
use stablejet::weights::{HostTensor, TensorSource, WeightSource};
use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// What all programs are measured with.
pub struct Bench<'a> {
    /// With the executables in `store`.
    pub runtime: &'a Runtime,
    pub store: &'a Store,
    /// Whether executables are taken from `store` and kept there; if not, each is compiled, and only written there to be
    /// loaded again.
    pub from_store: bool,
    /// Whether inputs and results are kept.
    pub save: bool,
    pub tracer: &'a Tracer,
    pub model: &'a Model,
    pub options: TraceOptions,
    /// Where weights come from; they are made up if `None`.
    pub weights: Option<WeightSource<'a>>,
    pub images_per_run: usize,
    pub runs: u32,
}

/// One program.
pub struct Measured {
    pub measurement: Measurement,
    /// The inputs and the first results, if they are saved.
    pub tensors: Vec<TensorSource<'static>>,
}

impl Bench<'_> {
    /// Measures one program; `stage` is told what goes on.
    pub fn measure(&self, program: Program, stage: &dyn Fn(&str)) -> anyhow::Result<Measured> {
        let compiled_before = self.runtime.compilations();
        stage("tracing");
        let (module, trace) = timed(|| program.trace(self.model, self.options));
        let (text, print) = timed(|| module.text());
        stage("compiling");
        let (times, (executable, obtained)) =
            Span::time(|| timed(|| self.executable(&module, &text)));
        let (executable, origin) = executable?;
        let done = |work, times| {
            self.tracer.program(Span {
                program,
                work,
                times,
            });
        };
        done(Work::from(origin), times);
        self.tracer.operations(program, &executable);

        stage("loading weights");
        let (bound, load_weights) = timed(|| -> anyhow::Result<_> {
            let mut weights = WeightSet::default();
            weights.put(self.runtime, self.weights(program, &module)?)?;
            Ok(executable.bind(&weights)?)
        });
        let bound = bound?;
        let upload = |input: &InputSpec| self.runtime.replicate(&values(input), &input.shape);
        let mut inputs = module
            .inputs()
            .iter()
            .map(upload)
            .collect::<Result<Vec<Sharded>, _>>()?;
        let mut tensors = Vec::new();
        if self.save {
            for (input, spec) in inputs.iter().zip(module.inputs()) {
                let name = format!("{}.input.{}", program.label(), spec.name);
                tensors.push(host_tensor(name, &spec.shape, input)?);
            }
        }

        stage("the first run");
        let mut run = || -> anyhow::Result<(Vec<Sharded>, Cost)> {
            // Every run has the same inputs, there before the clock starts; the last run used up what it was donated.
            for (input, spec) in inputs.iter_mut().zip(module.inputs()) {
                if spec.donated_to.is_some() {
                    *input = upload(spec)?;
                }
                input.ready()?;
            }
            let names = module.inputs().iter().map(|input| input.name.as_str());
            let arguments: Vec<(&str, &Sharded)> = names.zip(&inputs).collect();
            let launch = || {
                let outputs = bound.launch(&arguments)?;
                outputs.iter().try_for_each(Sharded::ready)?;
                Ok::<_, RuntimeError>(outputs)
            };
            let (times, (outputs, cost)) = Span::time(|| timed(launch));
            done(Work::Run, times);
            Ok((outputs?, cost))
        };
        let (outputs, first_run) = run()?;
        let first_result = FirstResult {
            unix_seconds: SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64(),
            cpu_seconds: processor_seconds(),
        };
        for output in &outputs {
            let finite = output.to_f32()?.iter().all(|value| value.is_finite());
            ensure!(finite, "a result is not finite: its time would mean little");
        }
        if self.save {
            for (output, spec) in outputs.iter().zip(module.outputs()) {
                let name = format!("{}.result.{}", program.label(), spec.name);
                tensors.push(host_tensor(name, &spec.shape, output)?);
            }
        }
        drop(outputs);
        let mut costs = Vec::new();
        for index in 1..=self.runs {
            stage(&format!("run {index} of {}", self.runs));
            costs.push(run()?.1);
        }

        let peak_resident_bytes = environment::peak_resident_bytes();
        let load = match origin {
            Origin::Loaded => Some(obtained),
            Origin::Compiled => {
                stage("loading it again");
                self.load_again(&module, executable.loaded())?
            }
        };
        let memory = executable.loaded().compiled_memory_stats()?;
        let measurement = Measurement {
            program: program.label(),
            trace,
            print,
            text_bytes: text.len(),
            compile: (origin == Origin::Compiled).then_some(obtained),
            load,
            compilations: self.runtime.compilations() - compiled_before,
            load_weights,
            first_run,
            first_result,
            images_per_run: match program {
                Program::EncodeImage(shape) | Program::DecodeImage(shape, Part::Preview) => {
                    shape.batch * self.runtime.devices().len()
                }
                Program::CheckImage { rows } => rows * self.runtime.devices().len(),
                _ => self.images_per_run,
            },
            runs: costs,
            flops: module.flops() as f64 * self.runtime.devices().len() as f64,
            compiler_flops: compiler_flops(executable.loaded())?,
            argument_bytes: memory.argument_size,
            output_bytes: memory.output_size,
            temp_bytes: memory.temp_size,
            peak_resident_bytes,
            device_memory: self.device_memory(),
        };
        Ok(Measured {
            measurement,
            tensors,
        })
    }

    /// A module's executable, from the store or compiled.
    fn executable(
        &self,
        module: &Module,
        text: &str,
    ) -> Result<(Arc<Executable>, Origin), RuntimeError> {
        if !self.from_store {
            let compiled = self.runtime.compile_text(module, text)?;
            return Ok((compiled, Origin::Compiled));
        }
        let obtained = self.runtime.prepare(module, &|| ())?;
        executables::print_notices(&obtained.notices);
        Ok((obtained.executable, obtained.origin))
    }

    /// What a start takes, instead of compiling, where the cache has the program: making its key, reading and checking its
    /// file, loading it. `None` where the plugin cannot do that.
    fn load_again(
        &self,
        module: &Module,
        executable: &LoadedExecutable,
    ) -> anyhow::Result<Option<Cost>> {
        let key = || self.runtime.key(module).expect("executables are kept");
        if !self.from_store {
            let Ok(bytes) = executable.serialize() else {
                return Ok(None);
            };
            self.store.write(&Entry {
                header: Header {
                    key: key(),
                    compile_seconds: 0.0,
                },
                executable: bytes,
            })?;
        }
        let (loaded, cost) = timed(|| {
            let entry = self.store.read(&key()).ok()??;
            executable.client().load(&entry.executable).ok()
        });
        Ok(loaded.map(|_| cost))
    }

    /// The weights that a program takes.
    fn weights(&self, program: Program, module: &Module) -> anyhow::Result<Vec<HostTensor>> {
        let Some(source) = self.weights else {
            return Ok(random_weights(module.params(), 0)?);
        };
        let vae_encoder = matches!(program, Program::EncodeImage(_));
        let mut tensors = Vec::new();
        // A checkpoint is bound to all that its component's programs declare.
        for (component, params) in self.model.params(self.options, vae_encoder) {
            let takes = |param: &ParamSpec| module.params().contains(param);
            if !params.iter().any(takes) {
                continue;
            }
            let network = self.model.network(component);
            let obtained = source.load(network, &params, &|_| {})?;
            executables::print_notices(&obtained.notices);
            let taken = |tensor: &HostTensor| takes(&tensor.param);
            tensors.extend(obtained.tensors.into_iter().filter(taken));
        }
        Ok(tensors)
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

/// What the compiler counts, where it does.
fn compiler_flops(executable: &LoadedExecutable) -> anyhow::Result<Option<f64>> {
    let costs = executable.cost_analysis()?;
    Ok(costs.into_iter().find_map(|(name, value)| match value {
        Value::Float(flops) if name == "flops" => Some(f64::from(flops)),
        _ => None,
    }))
}

/// What all threads of the process have used.
fn processor_seconds() -> f64 {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// A result and what it took: wall time, and the processor time of all threads.
fn timed<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let (start, start_cpu) = (Instant::now(), processor_seconds());
    let result = work();
    let cost = Cost {
        wall_seconds: start.elapsed().as_secs_f64(),
        cpu_seconds: processor_seconds() - start_cpu,
    };
    (result, cost)
}

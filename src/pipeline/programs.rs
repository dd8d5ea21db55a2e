use super::decoder::{Decoding, Parts};
use super::{Event, LoadOptions, Model, Observer, PipelineError};
use crate::backend::Backend;
use crate::cache::{Key, Notice, Obtained, Origin};
use crate::program::{ProgramSpec, StepShape, TraceOptions};
use crate::runtime::{Executable, Runtime, RuntimeError};
use crate::trace::Span;
use std::collections::HashMap;
use std::sync::mpsc;
use std::thread;
use std::time::Instant;

/// A model's programs on devices. They need no weights to be compiled.
pub struct Programs {
    runtime: Runtime,
    backend: Backend,
    model: Model,
    trace_options: TraceOptions,
    batch: usize,
    decoding: Decoding,
    memory_bytes: Option<u64>,
    executables: HashMap<ProgramSpec, Executable>,
    cache_hits: usize,
}

/// How programs became ready.
#[derive(Debug, Default)]
pub struct Preparation {
    /// How long it took.
    pub seconds: f64,
    /// Each program that was not there already.
    pub programs: Vec<PreparedProgram>,
    /// What a user should know of the cache of executables.
    pub notices: Vec<Notice>,
}

/// How one program became ready.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PreparedProgram {
    /// The program.
    pub spec: ProgramSpec,
    /// Whether it was compiled.
    pub origin: Origin,
    /// How long it took, while others did too.
    pub seconds: f64,
}

impl Programs {
    /// Nothing is compiled yet.
    pub fn new(
        client: pjrt::Client,
        model: Model,
        options: &LoadOptions,
    ) -> Result<Programs, PipelineError> {
        // A batch that no shape can have is refused before anything is opened.
        model.step_shape(None, options.batch, false)?;
        let backend = Backend::of(&client).map_err(RuntimeError::from)?;
        let trace_options = backend
            .trace_options(options.dtype, options.kernels)
            .map_err(RuntimeError::from)?;
        let runtime = Runtime::new(client, options.devices)?;
        let runtime = match &options.executables {
            Some(source) => {
                runtime.with_executables(source.clone(), options.compiler_variables.as_deref())?
            }
            None => runtime,
        };
        Ok(Programs {
            runtime,
            backend,
            model,
            trace_options,
            batch: options.batch,
            decoding: options.decoding,
            memory_bytes: options.memory_bytes,
            executables: HashMap::new(),
            cache_hits: 0,
        })
    }

    /// The model's configuration.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// How the programs are traced.
    pub fn trace_options(&self) -> TraceOptions {
        self.trace_options
    }

    /// The devices in use.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// Pictures per device.
    pub fn batch(&self) -> usize {
        self.batch
    }

    /// How many programs have been compiled.
    pub fn compilations(&self) -> usize {
        self.runtime.compilations()
    }

    /// How many programs had been compiled before.
    pub fn cache_hits(&self) -> usize {
        self.cache_hits
    }

    /// The shape of a step for latents of `[height, width]`.
    pub fn step_shape(&self, [height, width]: [usize; 2], guided: bool) -> StepShape {
        StepShape {
            batch: self.batch,
            height,
            width,
            tokens: self.model.tokenizer.max_length(),
            guided,
        }
    }

    /// The parts in which latents of `[height, width]` are decoded.
    pub(super) fn parts(&self, [height, width]: [usize; 2]) -> Result<Parts, PipelineError> {
        Parts::new(&self.model.vae, self.decoding, [self.batch, height, width])
    }

    /// Refuses programs that cannot run at once on the devices, as far as that is known: those of the CPU share this
    /// machine's memory.
    pub(super) fn check_memory(&self, specs: &[ProgramSpec]) -> Result<(), PipelineError> {
        match self.memory_bytes {
            Some(memory) if self.backend.platform().is_host() => {
                let (dtype, devices) = (self.trace_options.dtype, self.runtime.devices().len());
                self.model.check_memory(specs, dtype, devices, memory)
            }
            _ => Ok(()),
        }
    }

    /// What the executable of a program depends on, if executables are kept.
    pub fn key(&self, spec: ProgramSpec) -> Option<Key> {
        self.runtime
            .key(&self.model.trace(spec, self.trace_options))
    }

    /// All programs that are ready.
    pub fn executables(&self) -> impl Iterator<Item = (ProgramSpec, &Executable)> {
        self.executables
            .iter()
            .map(|(spec, executable)| (*spec, executable))
    }

    /// A program that is ready.
    pub(super) fn executable(&self, spec: ProgramSpec) -> &Executable {
        &self.executables[&spec]
    }

    /// Compiles or loads the programs that are not there yet, all at once.
    pub fn prepare(
        &mut self,
        specs: &[ProgramSpec],
        observer: Observer<'_>,
    ) -> Result<Preparation, RuntimeError> {
        let start = Instant::now();
        let mut missing: Vec<ProgramSpec> = Vec::new();
        for &spec in specs {
            if !self.executables.contains_key(&spec) && !missing.contains(&spec) {
                missing.push(spec);
            }
        }
        let mut preparation = Preparation::default();
        for (spec, obtained) in missing.iter().zip(self.obtain(&missing, observer)) {
            let obtained = obtained?;
            self.cache_hits += usize::from(obtained.origin == Origin::Loaded);
            self.executables.insert(*spec, obtained.executable);
            preparation.notices.extend(obtained.notices);
            preparation.programs.push(PreparedProgram {
                spec: *spec,
                origin: obtained.origin,
                seconds: obtained.seconds,
            });
        }
        preparation.seconds = start.elapsed().as_secs_f64();
        Ok(preparation)
    }

    /// One thread for each program; the observer is called on this one.
    fn obtain(
        &self,
        specs: &[ProgramSpec],
        observer: Observer<'_>,
    ) -> Vec<Result<Obtained<Executable>, RuntimeError>> {
        let (events, received) = mpsc::channel();
        let obtain = |spec: ProgramSpec, events: mpsc::Sender<Event>| {
            // The receiver lives until the last sender is gone.
            let tell = |event| events.send(event).expect("somebody listens");
            let module = self.model.trace(spec, self.trace_options);
            let compiling = || tell(Event::Compiling(spec));
            let prepare = || self.runtime.prepare(&module, &compiling);
            let (times, obtained) = Span::time(prepare);
            let obtained = obtained?;
            let work = obtained.origin.into();
            tell(Event::Done(Span {
                program: spec,
                work,
                times,
            }));
            Ok(obtained)
        };
        thread::scope(|scope| {
            let threads: Vec<_> = specs
                .iter()
                .map(|&spec| {
                    let events = events.clone();
                    scope.spawn(move || obtain(spec, events))
                })
                .collect();
            drop(events);
            received.iter().for_each(observer);
            let join = |thread: thread::ScopedJoinHandle<'_, _>| {
                thread
                    .join()
                    .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
            };
            threads.into_iter().map(join).collect()
        })
    }
}

impl Preparation {
    /// The programs that were compiled, or those that were loaded, with their times.
    pub fn seconds_of(&self, origin: Origin) -> Vec<(ProgramSpec, f64)> {
        let programs = self.programs.iter().filter(|one| one.origin == origin);
        programs.map(|one| (one.spec, one.seconds)).collect()
    }
}

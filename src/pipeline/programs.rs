use super::checked::Checked;
use super::starts;
use super::sync::lock;
use super::{LoadOptions, PipelineError, PreparedProgram};
use crate::backend::Backend;
use crate::cache::{Key, Notice, Origin};
use crate::model::{Model, StepKind, Wish};
use crate::programs::{Decoding, Parts, Program, StepShape, TraceOptions};
use crate::request::{Request, RequestError};
use crate::runtime::{Executable, Runtime, RuntimeError};
use hlo::{DType, Module};
use std::collections::HashMap;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// A model's programs on devices. They need no weights to be compiled. Threads that want the same program wait for the one
/// that compiles it; others do not.
pub struct Programs {
    runtime: Runtime,
    backend: Backend,
    model: Model,
    trace_options: TraceOptions,
    batch: usize,
    decoding: Decoding,
    vae_encoder: bool,
    memory_bytes: Option<u64>,
    ready: Mutex<HashMap<Program, Arc<Flight>>>,
    cache_hits: AtomicUsize,
    /// What there is to say of the caches, until it is said.
    notices: Mutex<Vec<Notice>>,
}

/// A program's executable once it is there. Whoever makes it holds the lock.
type Flight = Mutex<Option<Arc<Executable>>>;

impl Programs {
    /// Nothing is compiled yet.
    pub fn new(
        client: pjrt::Client,
        model: Model,
        options: &LoadOptions,
    ) -> Result<Programs, PipelineError> {
        // A batch that no shape can have is refused before anything is opened.
        model.step_shape(None, options.batch, false)?;
        if !matches!(options.dtype, DType::F32 | DType::BF16) {
            return Err(PipelineError::Dtype(options.dtype));
        }
        let backend = Backend::of(&client).map_err(RuntimeError::from)?;
        let trace_options = backend
            .trace_options(options.dtype, options.kernels)
            .map_err(RuntimeError::from)?;
        let runtime = Runtime::new(client, options.devices.clone())?;
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
            vae_encoder: options.vae_encoder,
            memory_bytes: options.memory_bytes,
            ready: Mutex::default(),
            cache_hits: AtomicUsize::new(0),
            notices: Mutex::default(),
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

    /// Whether the VAE's encoder is loaded too.
    pub(super) fn vae_encoder(&self) -> bool {
        self.vae_encoder
    }

    /// Pictures that a launch takes, on all devices.
    pub fn slots(&self) -> usize {
        self.batch * self.runtime.devices().len()
    }

    /// How many programs have been compiled.
    pub fn compilations(&self) -> usize {
        self.runtime.compilations()
    }

    /// How many programs had been compiled before.
    pub fn cache_hits(&self) -> usize {
        self.cache_hits.load(Ordering::Relaxed)
    }

    /// What a user should know of the caches of executables and weights, since this was last asked.
    pub fn take_notices(&self) -> Vec<Notice> {
        mem::take(&mut *lock(&self.notices))
    }

    pub(super) fn add_notices(&self, notices: Vec<Notice>) {
        lock(&self.notices).extend(notices);
    }

    /// The programs that pictures of a size run, of these kinds of steps.
    pub(super) fn wished(
        &self,
        size: Option<[usize; 2]>,
        kinds: &[StepKind],
        request: &Request,
    ) -> Result<Vec<Program>, PipelineError> {
        let wish = Wish {
            size,
            batch: self.batch,
            guidance: &[],
            decoding: self.decoding,
            vae_encoder: request.has_images(),
            masks: request.has_masks(),
        };
        Ok(self.model.programs_of_kinds(&wish, kinds)?)
    }

    /// A request, checked, with its steps' shape and the parts in which its latents are decoded.
    pub(super) fn checked(
        &self,
        request: &Request,
    ) -> Result<(Checked, StepShape, Parts), RequestError> {
        starts::check(request, self.vae_encoder)?;
        self.model
            .checked(request, self.batch, self.decoding, self.memory_bytes)
    }

    /// Whether the devices are this machine's processor.
    pub(super) fn is_on_host(&self) -> bool {
        self.backend.platform().is_host()
    }

    /// Refuses programs that cannot run at once on the devices, as far as that is known: those of the CPU share this
    /// machine's memory.
    pub(super) fn check_memory(&self, programs: &[Program]) -> Result<(), PipelineError> {
        match self.memory_bytes {
            Some(memory) if self.is_on_host() => {
                let (dtype, devices) = (self.trace_options.dtype, self.runtime.devices().len());
                let checked = self.model.check_memory(programs, dtype, devices, memory);
                Ok(checked.map_err(RequestError::from)?)
            }
            _ => Ok(()),
        }
    }

    /// What the executable of a program depends on, if executables are kept.
    pub fn key(&self, program: Program) -> Option<Key> {
        let module = program.trace(&self.model, self.trace_options);
        self.runtime.key(&module)
    }

    /// All programs that are ready.
    pub fn executables(&self) -> Vec<(Program, Arc<Executable>)> {
        // Whoever waits for one that is being compiled is not to keep others from the map.
        let ready = lock(&self.ready).clone();
        let one =
            |(program, flight): (Program, Arc<Flight>)| Some((program, lock(&flight).clone()?));
        ready.into_iter().filter_map(one).collect()
    }

    /// A program that was prepared.
    pub(super) fn executable(&self, program: Program) -> Arc<Executable> {
        let executable = lock(&self.flight(program)).clone();
        executable.expect("a program is prepared before it is used")
    }

    fn flight(&self, program: Program) -> Arc<Flight> {
        lock(&self.ready).entry(program).or_default().clone()
    }

    /// Makes a program ready by `obtain`, unless it is there; nobody else does so meanwhile.
    pub(super) fn make_ready(
        &self,
        program: Program,
        obtain: impl FnOnce(&Module) -> Result<(Arc<Executable>, PreparedProgram), RuntimeError>,
    ) -> Result<Option<PreparedProgram>, RuntimeError> {
        let flight = self.flight(program);
        let mut ready = lock(&flight);
        if ready.is_some() {
            return Ok(None);
        }
        let (executable, prepared) = obtain(&program.trace(&self.model, self.trace_options))?;
        *ready = Some(executable);
        let is_hit = prepared.origin == Origin::Loaded;
        self.cache_hits
            .fetch_add(usize::from(is_hit), Ordering::Relaxed);
        Ok(Some(prepared))
    }
}

//! Programs on devices: compile for all of them, upload, launch. One replica runs on each device, with the same weights
//! and its own data, as JAX's `pmap` does. Knows modules, not models.

mod error;
mod executable;
mod selection;
mod sharded;
mod weights;

pub use error::RuntimeError;
pub use executable::{Bound, Executable};
pub use selection::DeviceSelection;
pub use sharded::Sharded;
pub use weights::WeightSet;

use crate::cache::{ExecutableSource, Key, Obtained, Origin, ProgramText, Surroundings};
use hlo::{DType, Module, Shape};
use pjrt::{Client, CompileOptions, Device, ElementType, LoadedExecutable, Program};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Devices of one plugin, in use together.
#[derive(Clone)]
pub struct Runtime {
    client: Client,
    devices: Vec<Device>,
    /// Where executables come from, and what they depend on; all are compiled if `None`.
    executables: Option<(ExecutableSource, Arc<Surroundings>)>,
    compilations: Arc<AtomicUsize>,
}

impl Runtime {
    /// Some of a client's devices.
    pub fn new(
        client: Client,
        devices: impl Into<DeviceSelection>,
    ) -> Result<Runtime, RuntimeError> {
        Ok(Runtime {
            devices: devices.into().of(&client)?,
            client,
            executables: None,
            compilations: Arc::default(),
        })
    }

    /// Takes executables from `source`. `variables` are those of the environment that the plugin reads when it compiles,
    /// with their values: those of this process if `None`.
    pub fn with_executables(
        mut self,
        source: ExecutableSource,
        variables: Option<&[(String, String)]>,
    ) -> Result<Runtime, RuntimeError> {
        let options = self.compile_options();
        let surroundings = Surroundings::new(&self.client, &self.devices, &options, variables)?;
        self.executables = Some((source, Arc::new(surroundings)));
        Ok(self)
    }

    /// The devices in use.
    pub fn devices(&self) -> &[Device] {
        &self.devices
    }

    /// The plugin's client.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Compiles a module, with one replica for each device.
    pub fn compile(&self, module: &Module) -> Result<Arc<Executable>, RuntimeError> {
        Ok(Executable::of(self.compile_loaded(module)?, module))
    }

    /// Takes a module's executable from where executables come from; `compiling` is called before it is compiled.
    pub fn prepare(
        &self,
        module: &Module,
        compiling: &dyn Fn(),
    ) -> Result<Obtained<Arc<Executable>>, RuntimeError> {
        let compile = || {
            compiling();
            self.compile_loaded(module)
        };
        let obtained = match &self.executables {
            None => Obtained::timed(Origin::Compiled, compile)?,
            Some((source, surroundings)) => {
                let key = key(surroundings, module);
                match source {
                    ExecutableSource::Cache(cache) => cache.obtain(&self.client, &key, compile)?,
                    ExecutableSource::Bundle(bundle) => {
                        Obtained::timed(Origin::Loaded, || bundle.load(&self.client, &key))?
                    }
                }
            }
        };
        Ok(obtained.map(|loaded| Executable::of(loaded, module)))
    }

    /// What a module's executable depends on, if executables are kept.
    pub fn key(&self, module: &Module) -> Option<Key> {
        let (_, surroundings) = self.executables.as_ref()?;
        Some(key(surroundings, module))
    }

    /// Compiles a module from its text, for a caller that has it already, past any cache.
    pub fn compile_text(
        &self,
        module: &Module,
        text: &str,
    ) -> Result<Arc<Executable>, RuntimeError> {
        Ok(Executable::of(self.compile_loaded_text(text)?, module))
    }

    /// How many programs the plugin has compiled for this runtime.
    pub fn compilations(&self) -> usize {
        self.compilations.load(Ordering::Relaxed)
    }

    fn compile_loaded(&self, module: &Module) -> Result<LoadedExecutable, pjrt::Error> {
        self.compile_loaded_text(&module.text())
    }

    fn compile_loaded_text(&self, text: &str) -> Result<LoadedExecutable, pjrt::Error> {
        let program = Program {
            code: text.as_bytes(),
            format: "mlir",
        };
        let loaded = self.client.compile(&program, &self.compile_options())?;
        self.compilations.fetch_add(1, Ordering::Relaxed);
        Ok(loaded)
    }

    fn compile_options(&self) -> CompileOptions {
        let num_replicas = self.devices.len();
        CompileOptions {
            num_replicas,
            // A plugin takes the first by itself.
            device_assignment: match self.client.devices().starts_with(&self.devices) {
                true => Vec::new(),
                false => self.devices.iter().map(Device::id).collect(),
            },
            ..CompileOptions::default()
        }
    }

    /// Puts the same value on every device.
    pub fn replicate(&self, bytes: &[u8], shape: &Shape) -> Result<Sharded, RuntimeError> {
        self.upload(shape, |_| bytes)
    }

    /// Divides a value among the devices: `bytes` holds one `shape` for each, in their order (Flax's `shard`).
    pub fn shard(&self, bytes: &[u8], shape: &Shape) -> Result<Sharded, RuntimeError> {
        let size = shape.size_bytes();
        assert_eq!(
            bytes.len(),
            size * self.devices.len(),
            "one {shape} for each device"
        );
        self.upload(shape, |index| &bytes[index * size..(index + 1) * size])
    }

    fn upload<'b>(
        &self,
        shape: &Shape,
        part: impl Fn(usize) -> &'b [u8],
    ) -> Result<Sharded, RuntimeError> {
        let upload = |(index, device)| {
            self.client
                .buffer(part(index), element_type(shape.dtype), &shape.dims, device)
        };
        Ok(Sharded(
            self.devices
                .iter()
                .enumerate()
                .map(upload)
                .collect::<Result<_, _>>()?,
        ))
    }
}

fn key(surroundings: &Surroundings, module: &Module) -> Key {
    let inputs: Vec<String> = module
        .inputs()
        .iter()
        .map(|input| format!("{}: {}", input.name, input.shape))
        .collect();
    surroundings.key(&ProgramText {
        name: module.name(),
        signature: &inputs.join(", "),
        code: &module.text_without_locations(),
    })
}

fn element_type(dtype: DType) -> ElementType {
    match dtype {
        DType::Pred => ElementType::Pred,
        DType::S32 => ElementType::S32,
        DType::S64 => ElementType::S64,
        DType::U32 => ElementType::U32,
        DType::F16 => ElementType::F16,
        DType::BF16 => ElementType::BF16,
        DType::F32 => ElementType::F32,
    }
}

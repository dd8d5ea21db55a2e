//! Programs on devices: compile for all of them, upload, launch. One replica runs on each device, with the same weights
//! and its own data, as JAX's `pmap` does. Knows modules, not models.

use crate::backend::NoKernels;
use crate::cache::{
    BundleError, ExecutableSource, Key, Obtained, Origin, ProgramText, Surroundings,
    SurroundingsError,
};
use crate::weights::HostTensor;
use half::{bf16, f16};
use hlo::{DType, Module, Shape};
use pjrt::{
    Buffer, Client, CompileOptions, Device, ElementType, ExecuteOptions, LoadedExecutable, Program,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Why something cannot be run.
#[derive(Debug, thiserror::Error)]
pub enum RuntimeError {
    /// The plugin refused or failed.
    #[error(transparent)]
    Plugin(#[from] pjrt::Error),
    /// A bundle of executables does not fit or cannot be read.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// It is not known what an executable depends on.
    #[error(transparent)]
    Surroundings(#[from] SurroundingsError),
    /// There are fewer devices than asked for.
    #[error("{requested} devices asked for, but the plugin has {present}")]
    Devices {
        /// How many were asked for.
        requested: usize,
        /// How many there are.
        present: usize,
    },
    /// The CPU plugin's kernels were asked for where they are not.
    #[error(transparent)]
    Kernels(#[from] NoKernels),
    /// An argument does not fit the program.
    #[error("{program}: {problem}")]
    Argument {
        /// The program's name.
        program: String,
        /// What is wrong.
        problem: String,
    },
}

/// Devices of one plugin, in use together.
#[derive(Clone)]
pub struct Runtime {
    client: Client,
    devices: Vec<Device>,
    /// Where executables come from, and what they depend on; all are compiled if `None`.
    executables: Option<(ExecutableSource, Arc<Surroundings>)>,
    compilations: Arc<AtomicUsize>,
}

/// A value that lies on every device: the same or each its own part.
pub struct Sharded(Vec<Buffer>);

/// The weights of one component, on every device.
pub struct DeviceWeights {
    /// By device, then in the order of the params.
    buffers: Vec<Vec<Buffer>>,
}

/// A compiled program.
pub struct Executable {
    loaded: LoadedExecutable,
    name: String,
    inputs: Vec<(String, Shape)>,
    num_params: usize,
}

impl Runtime {
    /// The first `num_devices` of the client's devices, or all.
    pub fn new(client: Client, num_devices: Option<usize>) -> Result<Runtime, RuntimeError> {
        let present = client.devices().len();
        let requested = num_devices.unwrap_or(present);
        if requested == 0 || requested > present {
            return Err(RuntimeError::Devices { requested, present });
        }
        let devices = client.devices()[..requested].to_vec();
        Ok(Runtime {
            client,
            devices,
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
    pub fn compile(&self, module: &Module) -> Result<Executable, RuntimeError> {
        Ok(Executable::new(self.compile_loaded(module)?, module))
    }

    /// Takes a module's executable from where executables come from; `compiling` is called before it is compiled.
    pub fn prepare(
        &self,
        module: &Module,
        compiling: &dyn Fn(),
    ) -> Result<Obtained<Executable>, RuntimeError> {
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
        Ok(obtained.map(|loaded| Executable::new(loaded, module)))
    }

    /// What a module's executable depends on, if executables are kept.
    pub fn key(&self, module: &Module) -> Option<Key> {
        let (_, surroundings) = self.executables.as_ref()?;
        Some(key(surroundings, module))
    }

    /// Compiles a module from its text, for a caller that has it already, past any cache.
    pub fn compile_text(&self, module: &Module, text: &str) -> Result<Executable, RuntimeError> {
        Ok(Executable::new(self.compile_loaded_text(text)?, module))
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
        CompileOptions {
            num_replicas: self.devices.len(),
            ..CompileOptions::default()
        }
    }

    /// Puts weights on every device; devices that use the host's memory share the one copy there.
    pub fn upload_weights(&self, tensors: &[HostTensor]) -> Result<DeviceWeights, RuntimeError> {
        let upload = |device: &Device| {
            let each = tensors.iter().map(|tensor| {
                let element_type = element_type(tensor.dtype);
                self.client
                    .buffer_shared(tensor.bytes.clone(), element_type, &tensor.dims, device)
            });
            each.collect::<Result<Vec<Buffer>, pjrt::Error>>()
        };
        let buffers = self.devices.iter().map(upload).collect::<Result<_, _>>()?;
        Ok(DeviceWeights { buffers })
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

impl Executable {
    fn new(loaded: LoadedExecutable, module: &Module) -> Executable {
        let inputs = module.inputs().iter();
        Executable {
            loaded,
            name: module.name().to_owned(),
            inputs: inputs
                .map(|input| (input.name.clone(), input.shape.clone()))
                .collect(),
            num_params: module.params().len(),
        }
    }

    /// Runs the program once on every device. `inputs` are in the order of the module's; those that it donates are used
    /// up. Returns as soon as the work is queued; waiting for a result reports its errors.
    pub fn launch(
        &self,
        inputs: &[&Sharded],
        weights: &DeviceWeights,
    ) -> Result<Vec<Sharded>, RuntimeError> {
        let devices = self.loaded.devices().len();
        let fits = inputs.len() == self.inputs.len()
            && weights.buffers.len() == devices
            && weights
                .buffers
                .iter()
                .all(|buffers| buffers.len() == self.num_params)
            && inputs.iter().all(|input| input.0.len() == devices);
        if !fits {
            return Err(self.argument(format!(
                "takes {} inputs and {} weights on {devices} devices, not {} inputs",
                self.inputs.len(),
                self.num_params,
                inputs.len()
            )));
        }
        for (input, (name, shape)) in inputs.iter().zip(&self.inputs) {
            let dims = input.0[0].dims()?;
            if dims != shape.dims {
                return Err(self.argument(format!("{name} is {dims:?}, expected {shape}")));
            }
        }
        let arguments: Vec<Vec<&Buffer>> = (0..devices)
            .map(|device| {
                inputs
                    .iter()
                    .map(|input| &input.0[device])
                    .chain(&weights.buffers[device])
                    .collect()
            })
            .collect();
        let arguments: Vec<&[&Buffer]> = arguments.iter().map(Vec::as_slice).collect();
        let results = self
            .loaded
            .execute(&arguments, &ExecuteOptions::default())?;
        Ok(transpose(results).into_iter().map(Sharded).collect())
    }

    /// What the plugin tells of the program.
    pub fn loaded(&self) -> &LoadedExecutable {
        &self.loaded
    }

    /// The shape of the input `name` on one device.
    pub fn input_shape(&self, name: &str) -> &Shape {
        let input = self.inputs.iter().find(|input| input.0 == name);
        &input
            .unwrap_or_else(|| panic!("{} has no input {name}", self.name))
            .1
    }

    fn argument(&self, problem: String) -> RuntimeError {
        RuntimeError::Argument {
            program: self.name.clone(),
            problem,
        }
    }
}

impl Sharded {
    /// Waits until the value is there on every device.
    pub fn ready(&self) -> Result<(), RuntimeError> {
        self.0.iter().try_for_each(|buffer| Ok(buffer.ready()?))
    }

    /// The parts of all devices behind one another, as the bytes of their element type.
    pub fn to_host(&self) -> Result<Vec<u8>, RuntimeError> {
        let parts: Result<Vec<Vec<u8>>, pjrt::Error> = self.0.iter().map(Buffer::to_host).collect();
        Ok(parts?.concat())
    }

    /// The parts of all devices behind one another, as `f32`; `bf16` and `f16` are widened.
    pub fn to_f32(&self) -> Result<Vec<f32>, RuntimeError> {
        let bytes = self.to_host()?;
        match self.0[0].element_type()? {
            ElementType::F32 => Ok(decode(&bytes, f32::from_le_bytes)),
            ElementType::BF16 => Ok(decode(&bytes, |b| bf16::from_le_bytes(b).to_f32())),
            ElementType::F16 => Ok(decode(&bytes, |b| f16::from_le_bytes(b).to_f32())),
            other => Err(RuntimeError::Argument {
                program: "reading a result".to_owned(),
                problem: format!("a result of {other:?} cannot be read as f32"),
            }),
        }
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

fn decode<const N: usize>(bytes: &[u8], element: fn([u8; N]) -> f32) -> Vec<f32> {
    bytes.as_chunks().0.iter().map(|&b| element(b)).collect()
}

/// From outputs by device to devices by output.
fn transpose(by_device: Vec<Vec<Buffer>>) -> Vec<Vec<Buffer>> {
    let mut by_output: Vec<Vec<Buffer>> = Vec::new();
    for outputs in by_device {
        for (index, output) in outputs.into_iter().enumerate() {
            match by_output.get_mut(index) {
                Some(buffers) => buffers.push(output),
                None => by_output.push(vec![output]),
            }
        }
    }
    by_output
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

use crate::backend::KernelChoice;
use crate::cache::ExecutableSource;
use crate::programs::Decoding;
use crate::runtime::DeviceSelection;
use crate::weights::KeptWeights;
use hlo::DType;

/// How a model is loaded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct LoadOptions {
    /// The type in which the models compute: `f32` or `bf16`. The sampler's state is `f32` always.
    pub dtype: DType,
    /// Whether the kernels of our CPU plugin are used.
    pub kernels: KernelChoice,
    /// Pictures per device and launch.
    pub batch: usize,
    /// In which parts latents are decoded.
    pub decoding: Decoding,
    /// Whether the VAE's encoder is loaded too, for pictures that start from others
    /// ([`Start::Image`](crate::request::Start::Image)).
    pub vae_encoder: bool,
    /// The devices to use.
    pub devices: DeviceSelection,
    /// A variant of the weight files, such as `fp16`.
    pub variant: Option<String>,
    /// Where weights are kept as the device takes them; they are read, converted and repacked if `None`.
    pub kept_weights: Option<KeptWeights>,
    /// The memory of this machine: what cannot fit in it is refused. Unknown if `None`.
    pub memory_bytes: Option<u64>,
    /// Where executables come from; all are compiled if `None`.
    pub executables: Option<ExecutableSource>,
    /// Variables of the environment that the plugin reads when it compiles, with their values: a cache keeps what was
    /// compiled under other values apart. Those of this process ([`compiler_variables`](crate::cache::compiler_variables))
    /// if `None`.
    pub compiler_variables: Option<Vec<(String, String)>>,
}

impl Default for LoadOptions {
    /// `f32`, one picture per device, pictures from noise, all devices, plain files, no cache.
    fn default() -> LoadOptions {
        LoadOptions {
            dtype: DType::F32,
            kernels: KernelChoice::Auto,
            batch: 1,
            decoding: Decoding::default(),
            vae_encoder: false,
            devices: DeviceSelection::All,
            variant: None,
            kept_weights: None,
            memory_bytes: None,
            executables: None,
            compiler_variables: None,
        }
    }
}

impl LoadOptions {
    /// Sets the type in which the models compute.
    #[must_use]
    pub fn dtype(mut self, dtype: DType) -> LoadOptions {
        self.dtype = dtype;
        self
    }

    /// Sets whether the kernels of our CPU plugin are used.
    #[must_use]
    pub fn kernels(mut self, kernels: KernelChoice) -> LoadOptions {
        self.kernels = kernels;
        self
    }

    /// Sets pictures per device and launch.
    #[must_use]
    pub fn batch(mut self, batch: usize) -> LoadOptions {
        self.batch = batch;
        self
    }

    /// Sets in which parts latents are decoded.
    #[must_use]
    pub fn decoding(mut self, decoding: Decoding) -> LoadOptions {
        self.decoding = decoding;
        self
    }

    /// Sets whether the VAE's encoder is loaded too.
    #[must_use]
    pub fn vae_encoder(mut self, vae_encoder: bool) -> LoadOptions {
        self.vae_encoder = vae_encoder;
        self
    }

    /// Sets the devices to use: so many, or those of some ids.
    #[must_use]
    pub fn devices(mut self, devices: impl Into<DeviceSelection>) -> LoadOptions {
        self.devices = devices.into();
        self
    }

    /// Sets a variant of the weight files.
    #[must_use]
    pub fn variant(mut self, variant: impl Into<String>) -> LoadOptions {
        self.variant = Some(variant.into());
        self
    }

    /// Sets where weights are kept as the device takes them.
    #[must_use]
    pub fn kept_weights(mut self, kept_weights: KeptWeights) -> LoadOptions {
        self.kept_weights = Some(kept_weights);
        self
    }

    /// Sets the memory of this machine.
    #[must_use]
    pub fn memory_bytes(mut self, memory_bytes: u64) -> LoadOptions {
        self.memory_bytes = Some(memory_bytes);
        self
    }

    /// Sets where executables come from.
    #[must_use]
    pub fn executables(mut self, executables: ExecutableSource) -> LoadOptions {
        self.executables = Some(executables);
        self
    }
}

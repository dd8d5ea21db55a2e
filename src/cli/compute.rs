//! What programs are compiled for.

use super::controlnets::ControlNetChoice;
use super::environment;
use super::model::ModelSource;
use super::open_plugin::DeviceChoice;
use anyhow::bail;
use clap::ValueEnum;
use hlo::DType;
use stablejet::backend::KernelChoice;
use stablejet::cache::ExecutableSource;
use stablejet::model::Wish;
use stablejet::pipeline::LoadOptions;
use stablejet::programs::{Decoding, Program};

/// Arguments that decide the shapes and types of programs.
#[derive(clap::Args)]
pub struct ComputeChoice {
    /// Pixels in a row.
    #[arg(long)]
    width: Option<usize>,
    /// Rows of pixels.
    #[arg(long)]
    height: Option<usize>,
    /// Pictures per device and launch.
    #[arg(long, default_value_t = 1)]
    pub batch: usize,
    /// The type in which the models compute.
    #[arg(long, value_enum, default_value_t = ComputeDtype::F32)]
    dtype: ComputeDtype,
    /// Layers by the kernels of our CPU plugin, or all by XLA; auto is by kernels where the plugin and processor have them.
    #[arg(long, value_enum, default_value_t = Kernels::Auto)]
    kernels: Kernels,
}

#[derive(Clone, Copy, ValueEnum)]
enum Kernels {
    Auto,
    On,
    Off,
}

#[derive(Clone, Copy, ValueEnum)]
enum ComputeDtype {
    F32,
    Bf16,
}

impl ComputeChoice {
    /// Height and width in pixels; one of them stands for both.
    pub fn size(&self) -> Option<[usize; 2]> {
        let (height, width) = (self.height.or(self.width), self.width.or(self.height));
        Some([height?, width?])
    }

    /// The type in which the models compute.
    pub fn dtype(&self) -> DType {
        match self.dtype {
            ComputeDtype::F32 => DType::F32,
            ComputeDtype::Bf16 => DType::BF16,
        }
    }

    /// Whether the CPU plugin's kernels are wanted.
    pub fn kernels(&self) -> KernelChoice {
        match self.kernels {
            Kernels::Auto => KernelChoice::Auto,
            Kernels::On => KernelChoice::On,
            Kernels::Off => KernelChoice::Off,
        }
    }

    /// A kind of request, as far as its programs go.
    pub fn wish(
        &self,
        guidance: Guidance,
        decoding: DecodingChoice,
        encoding: EncodingChoice,
    ) -> Wish<'static> {
        let mut wish = Wish::default()
            .batch(self.batch)
            .guidance(guidance.modes())
            .decoding(decoding.into())
            .vae_encoder(encoding.vae_encoder)
            .masks(encoding.vae_encoder);
        wish.size = self.size();
        wish
    }

    /// How a model is loaded.
    pub fn load_options(
        &self,
        model: &ModelSource,
        decoding: DecodingChoice,
        devices: &DeviceChoice,
        executables: Option<ExecutableSource>,
    ) -> anyhow::Result<LoadOptions> {
        let mut options = LoadOptions::default()
            .dtype(self.dtype())
            .kernels(self.kernels())
            .batch(self.batch)
            .decoding(decoding.into());
        options.devices = devices.selection();
        options.variant.clone_from(&model.variant);
        options.memory_bytes = environment::memory_bytes();
        options.executables = executables;
        Ok(options)
    }
}

/// Arguments for when memory is short.
#[derive(Clone, Copy, clap::Args)]
pub struct DecodingChoice {
    /// Decode the pictures of a device's batch one after the other, which takes less memory.
    #[arg(long)]
    vae_slicing: bool,
    /// Decode pictures larger than the VAE was trained on in overlapping tiles, which takes less memory and may shift colours a
    /// little.
    #[arg(long)]
    vae_tiling: bool,
}

impl From<DecodingChoice> for Decoding {
    fn from(choice: DecodingChoice) -> Decoding {
        Decoding::default()
            .slicing(choice.vae_slicing)
            .tiling(choice.vae_tiling)
    }
}

/// Whether pictures start from others.
#[derive(Clone, Copy, clap::Args)]
pub struct EncodingChoice {
    /// Also what `generate --init-image` and `--mask` run: the VAE's encoder (encode_image), and blend.
    #[arg(long)]
    vae_encoder: bool,
}

/// Arguments that name all programs of a model, without a request.
#[derive(clap::Args)]
pub struct ProgramChoice {
    #[command(flatten)]
    pub model: ModelSource,
    #[command(flatten)]
    pub compute: ComputeChoice,
    #[command(flatten)]
    pub decoding: DecodingChoice,
    #[command(flatten)]
    encoding: EncodingChoice,
    #[command(flatten)]
    pub controlnets: ControlNetChoice,
    /// Steps with guidance, without it (which is another program), or both [default: both].
    #[arg(long, value_enum)]
    guidance: Option<Guidance>,
    #[command(flatten)]
    pub devices: DeviceChoice,
}

/// Whether steps look at the negative prompt.
#[derive(Clone, Copy, ValueEnum)]
pub enum Guidance {
    On,
    Off,
    Both,
}

impl Guidance {
    /// With guidance, without, or both.
    pub fn modes(self) -> &'static [bool] {
        match self {
            Guidance::On => &[true],
            Guidance::Off => &[false],
            Guidance::Both => &[true, false],
        }
    }
}

impl ProgramChoice {
    /// What the programs are for.
    pub fn wish(&self, default: Guidance) -> Wish<'static> {
        let guidance = self.guidance.unwrap_or(default);
        self.compute.wish(guidance, self.decoding, self.encoding)
    }
}

/// The programs of these names, all if there are none.
pub fn named(wished: Vec<Program>, names: &[String]) -> anyhow::Result<Vec<Program>> {
    let has = |name: &String| wished.iter().any(|program| program.name() == name);
    if let Some(name) = names.iter().find(|name| !has(name)) {
        let mut known: Vec<&str> = wished.iter().map(|program| program.name()).collect();
        known.dedup();
        bail!(
            "there is no program {name:?}; there are {}",
            known.join(", ")
        );
    }
    let is_named =
        |program: &Program| names.is_empty() || names.iter().any(|it| it == program.name());
    Ok(wished.into_iter().filter(is_named).collect())
}

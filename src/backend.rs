//! What a platform is, and what follows from it: the forms in which layers are traced, the options of a client, and what
//! an executable depends on. Nothing else compares platforms' names.

use crate::programs::TraceOptions;
use hlo::{DType, Kernels, Lowering, Pointwise, Upsample};
use pjrt::{Client, Plugin, Value};
use std::fmt;
use std::path::PathBuf;

/// The custom calls that `nn` makes, as our CPU plugin numbers them (`tools/pjrt-cpu/kernel_calls.h`).
const KERNELS_VERSION: i64 = 3;
const KERNELS: &str = "stablejet_kernels";

/// A kind of hardware with its compiler.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// The host's processor.
    Cpu,
    /// Google's TPUs.
    Tpu,
    /// NVIDIA's GPUs.
    Cuda,
    /// AMD's GPUs.
    Rocm,
    /// Another, by the name that its plugin gives.
    Other(String),
}

impl Platform {
    /// PJRT's name of the platform.
    pub fn name(&self) -> &str {
        match self {
            Platform::Cpu => "cpu",
            Platform::Tpu => "tpu",
            Platform::Cuda => "cuda",
            Platform::Rocm => "rocm",
            Platform::Other(name) => name,
        }
    }

    /// That of a client.
    pub fn of(client: &Client) -> Platform {
        client.platform_name().into()
    }

    /// Whether it is this machine's processor: programs are compiled for just it, and its devices share its memory.
    pub fn is_host(&self) -> bool {
        *self == Platform::Cpu
    }

    /// The forms of the layers that suit the platform's compiler: StableHLO alone, which every plugin of it takes.
    pub fn lowering(&self) -> Lowering {
        match self {
            Platform::Tpu => Lowering {
                pointwise: Pointwise::Convolution,
                upsample: Upsample::Dilate,
                ..Lowering::default()
            },
            _ => Lowering::default(),
        }
    }
}

impl From<&str> for Platform {
    /// By PJRT's name of it or its plugin's, in any case: `cpu`, `tpu`, `cuda`, `cuda12`, `gpu` (which PJRT calls CUDA's),
    /// `rocm`.
    fn from(name: &str) -> Platform {
        match name.to_ascii_lowercase().as_str() {
            "cpu" => Platform::Cpu,
            "tpu" => Platform::Tpu,
            "gpu" => Platform::Cuda,
            lower if lower.starts_with("cuda") => Platform::Cuda,
            lower if lower.starts_with("rocm") => Platform::Rocm,
            _ => Platform::Other(name.to_owned()),
        }
    }
}

impl fmt::Display for Platform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Whether the layers that our CPU plugin has kernels for are computed by them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum KernelChoice {
    /// Where the plugin has kernels for the type and the processor.
    #[default]
    Auto,
    /// By kernels, or not at all.
    On,
    /// By what XLA makes of StableHLO.
    Off,
}

/// The kernels were to be on, and the plugin has none for the type on this processor.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "kernels were asked for, but {} has none for {dtype} on this processor; our CPU plugin has, for processors with AVX2 and FMA",
    plugin.display()
)]
pub struct NoKernels {
    /// The plugin's file.
    pub plugin: PathBuf,
    /// The type.
    pub dtype: DType,
}

/// A platform, and what its plugin says of itself.
#[derive(Clone, Debug)]
pub struct Backend {
    platform: Platform,
    plugin: PathBuf,
    /// The instruction sets of the CPU plugin's kernels, by attribute.
    kernels: Vec<(String, String)>,
}

impl Backend {
    /// What a client runs on. Its plugin is asked for its attributes.
    ///
    /// # Errors
    ///
    /// When the plugin cannot give its attributes.
    pub fn of(client: &Client) -> pjrt::Result<Backend> {
        let attributes = client.plugin().attributes()?;
        let version = (KERNELS.to_owned(), Value::Int64(KERNELS_VERSION));
        let kernels = match attributes.contains(&version) {
            true => attributes.into_iter().filter_map(kernel_set).collect(),
            false => Vec::new(),
        };
        Ok(Backend {
            platform: Platform::of(client),
            plugin: client.plugin().path().to_owned(),
            kernels,
        })
    }

    /// The kind of hardware.
    pub fn platform(&self) -> &Platform {
        &self.platform
    }

    /// How programs are traced here: in the forms that suit the platform's compiler, with the kernels of our CPU plugin as
    /// chosen.
    ///
    /// # Errors
    ///
    /// [`NoKernels`] if they are to be on, and the plugin has none for the type on this processor.
    pub fn trace_options(
        &self,
        dtype: DType,
        kernels: KernelChoice,
    ) -> Result<TraceOptions, NoKernels> {
        let mut lowering = self.platform.lowering();
        match (kernels, self.kernel_set(dtype)) {
            (KernelChoice::Off, _) | (KernelChoice::Auto, None) => {}
            (_, Some(_)) => lowering.kernels = Kernels::CpuPlugin,
            (KernelChoice::On, None) => {
                let plugin = self.plugin.clone();
                return Err(NoKernels { plugin, dtype });
            }
        }
        Ok(TraceOptions { dtype, lowering })
    }

    /// The instruction set of the kernels that the plugin has for `dtype` on this processor, if it offers the custom calls
    /// that `nn` makes.
    pub fn kernel_set(&self, dtype: DType) -> Option<&str> {
        let name = format!("{KERNELS}_{dtype}");
        let found = self.kernels.iter().find(|(known, _)| *known == name);
        found.map(|(_, set)| set.as_str())
    }
}

/// A client of a plugin; if its platform makes devices up, with `count` of them (others refuse that option). A plugin
/// whose attributes are not ours tells its platform only through a client, so such a one of the CPU's is made twice.
///
/// # Errors
///
/// What the plugin says.
pub fn client(plugin: &Plugin, options: &[(&str, Value)], count: i64) -> pjrt::Result<Client> {
    let counted = || {
        let devices = ("cpu_device_count", Value::Int64(count));
        plugin.client(&[&[devices], options].concat())
    };
    let is_ours =
        |attributes: Vec<(String, Value)>| attributes.iter().any(|(name, _)| name == KERNELS);
    if plugin.attributes().is_ok_and(is_ours) {
        return counted();
    }
    let client = plugin.client(options)?;
    match Platform::of(&client) {
        Platform::Cpu => counted(),
        _ => Ok(client),
    }
}

/// An attribute that names the instruction set of kernels; an empty one says that there are none.
fn kernel_set(attribute: (String, Value)) -> Option<(String, String)> {
    match attribute {
        (name, Value::String(set)) if name.starts_with(KERNELS) && !set.is_empty() => {
            Some((name, set))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn platforms_go_by_the_names_that_plugins_give() {
        let names = ["cpu", "TPU", "cuda", "cuda13", "gpu", "ROCM", "METAL"];
        let platforms = names.map(Platform::from);
        let expected = [
            Platform::Cpu,
            Platform::Tpu,
            Platform::Cuda,
            Platform::Cuda,
            Platform::Cuda,
            Platform::Rocm,
            Platform::Other("METAL".to_owned()),
        ];
        assert_eq!(platforms, expected);
    }
}

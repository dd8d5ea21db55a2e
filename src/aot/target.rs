use crate::backend::Platform;
use std::fmt;
use std::str::FromStr;

use pjrt::Value;

/// Most chips of a TPU v5e or v6e that one host has.
const MAX_CHIPS_PER_HOST: i64 = 8;

/// Hardware to compile for: a platform and a topology that its plugin knows by name, such as `tpu:v5e:2x4`.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    platform: String,
    topology: String,
    options: Vec<(&'static str, Value)>,
    compiler_options: Vec<(String, Value)>,
    /// Of each device, where the target says it.
    memory_bytes: Option<u64>,
}

/// A target that is not of the form `PLATFORM:TOPOLOGY`.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the target {0:?} is not of the form PLATFORM:TOPOLOGY, such as tpu:v2:2x2, tpu:v5e:2x4 or cuda12:1x1x1"
)]
pub struct TargetError(String);

impl Target {
    /// The platform, by the name under which its plugin is found.
    pub fn platform(&self) -> &str {
        &self.platform
    }

    /// The plugin's name for the topology.
    pub fn topology(&self) -> &str {
        &self.topology
    }

    /// The target with the description of a GPU, an XLA `GpuTargetConfigProto` as text. Without it CUDA's plugin asks the
    /// GPU of this machine.
    pub fn with_gpu_description(mut self, text: String) -> Target {
        let memory = text.split("device_memory_size:").nth(1);
        let memory = memory.and_then(|rest| rest.split_whitespace().next());
        self.memory_bytes = memory.and_then(|bytes| bytes.parse().ok());
        self.options.push(("target_config", Value::String(text)));
        // Tuning runs kernels, and there is no GPU to run them.
        let no_tuning = ("xla_gpu_autotune_level".to_owned(), Value::Int64(0));
        self.compiler_options.push(no_tuning);
        self
    }

    /// The options with which the topology is created.
    pub(super) fn options(&self) -> &[(&'static str, Value)] {
        &self.options
    }

    /// The options with which programs are compiled.
    pub(super) fn compiler_options(&self) -> &[(String, Value)] {
        &self.compiler_options
    }

    /// The memory of a device, where the target itself says it.
    pub(super) fn memory_bytes(&self) -> Option<u64> {
        self.memory_bytes
    }
}

impl FromStr for Target {
    type Err = TargetError;

    fn from_str(text: &str) -> Result<Target, TargetError> {
        let refuse = || TargetError(text.to_owned());
        let (platform, topology) = text.split_once(':').ok_or_else(refuse)?;
        if platform.is_empty() || topology.is_empty() {
            return Err(refuse());
        }
        let option = match Platform::from(platform) {
            Platform::Tpu => host_bounds(topology)
                .map(|bounds| ("chips_per_host_bounds", Value::Int64List(bounds))),
            // CUDA's plugin reads the topology from an option, as slices x hosts x GPUs.
            _ => Some(("topology", Value::String(topology.to_owned()))),
        };
        Ok(Target {
            platform: platform.to_owned(),
            topology: topology.to_owned(),
            options: Vec::from_iter(option),
            compiler_options: Vec::new(),
            memory_bytes: None,
        })
    }
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.platform, self.topology)
    }
}

/// The chips of a host where libtpu's own idea, 2x2, would make one host of eight chips two, for which it refuses to
/// compile a program.
fn host_bounds(topology: &str) -> Option<Vec<i64>> {
    let (generation, dims) = topology.split_once(':')?;
    if !["v5e", "v6e"].contains(&generation) {
        return None;
    }
    let mut bounds: Vec<i64> = dims
        .split('x')
        .map(|dim| dim.parse().ok())
        .collect::<Option<_>>()?;
    bounds.resize(3.max(bounds.len()), 1);
    let chips = bounds
        .iter()
        .try_fold(1_i64, |product, &dim| product.checked_mul(dim))?;
    (1..=MAX_CHIPS_PER_HOST).contains(&chips).then_some(bounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(text: &str) -> Target {
        text.parse().unwrap()
    }

    #[test]
    fn a_target_names_platform_and_topology() {
        let v2 = target("tpu:v2:2x2");
        assert_eq!((v2.platform(), v2.topology()), ("tpu", "v2:2x2"));
        assert_eq!(v2.options(), []);
        assert_eq!(v2.to_string(), "tpu:v2:2x2");
    }

    #[test]
    fn eight_chips_of_v5e_and_v6e_are_one_host() {
        let expected = [("chips_per_host_bounds", Value::Int64List(vec![2, 4, 1]))];
        assert_eq!(target("tpu:v5e:2x4").options(), expected);
        assert_eq!(target("tpu:v6e:2x4").options(), expected);
        assert_eq!(target("tpu:v5e:4x4").options(), []);
    }

    #[test]
    fn a_gpu_is_described_by_options() {
        let gpu = target("cuda12:1x1x8").with_gpu_description("a text".to_owned());
        let option = |name, text: &str| (name, Value::String(text.to_owned()));
        let expected = [
            option("topology", "1x1x8"),
            option("target_config", "a text"),
        ];
        assert_eq!(gpu.options(), expected);
    }

    #[test]
    fn other_texts_are_refused() {
        for text in ["", "tpu", "tpu:", ":v2:2x2"] {
            assert_eq!(text.parse::<Target>(), Err(TargetError(text.to_owned())));
        }
    }
}

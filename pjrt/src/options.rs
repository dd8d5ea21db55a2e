//! Programs, and how they are compiled.

use std::collections::BTreeMap;

use prost::Message;

use crate::error::{Error, Result};
use crate::sys::{self, PJRT_Program};
use crate::value::Value;

/// A program to compile.
#[derive(Clone, Copy, Debug)]
pub struct Program<'a> {
    /// The program: for `mlir`, text or bytecode of a StableHLO module.
    pub code: &'a [u8],
    /// `mlir`, `hlo` or `hlo_with_config`.
    pub format: &'a str,
}

/// A copy of a program in the form of the C API.
pub(crate) struct ProgramCopy<'a> {
    /// With a NUL at its end: MLIR's text parser reads one byte past the program.
    code: Vec<u8>,
    format: &'a str,
}

impl<'a> ProgramCopy<'a> {
    pub(crate) fn new(program: &Program<'a>) -> ProgramCopy<'a> {
        ProgramCopy {
            code: [program.code, b"\0"].concat(),
            format: program.format,
        }
    }

    /// The program as an argument; it points into this copy.
    pub(crate) fn as_c(&mut self) -> PJRT_Program {
        PJRT_Program {
            code_size: self.code.len() - 1,
            code: self.code.as_mut_ptr().cast(),
            format: self.format.as_ptr().cast(),
            format_size: self.format.len(),
            ..sys::new()
        }
    }
}

/// How a program is compiled.
#[derive(Clone, Debug, PartialEq)]
pub struct CompileOptions {
    /// Copies of the program that run at once, each on its own device, with its own data.
    pub num_replicas: usize,
    /// Devices that share one copy.
    pub num_partitions: usize,
    /// The ids of the devices that run the copies, in their order, for those of the first copy first and so on; the plugin's
    /// own choice if empty.
    pub device_assignment: Vec<i32>,
    /// Options of the compiler by name, such as `xla_cpu_use_xnnpack`: all but [`Value::Int64List`]. A plugin refuses
    /// names that it does not know.
    pub overrides: Vec<(String, Value)>,
}

impl Default for CompileOptions {
    /// One replica, one partition, the compiler's own options.
    fn default() -> CompileOptions {
        CompileOptions {
            num_replicas: 1,
            num_partitions: 1,
            device_assignment: Vec::new(),
            overrides: Vec::new(),
        }
    }
}

impl CompileOptions {
    /// A serialised `CompileOptionsProto`; the same options give the same bytes. It has no `debug_options`: in a partial
    /// one, all that is unset would be zero rather than the compiler's default.
    pub fn encode(&self) -> Result<Vec<u8>> {
        let argument = |problem: String| Error::Argument {
            function: "CompileOptions::encode",
            problem,
        };
        let count = |name: &str, n: usize| {
            i64::try_from(n)
                .ok()
                .filter(|n| (1..=i64::from(i32::MAX)).contains(n))
                .ok_or_else(|| argument(format!("{name} is {n}, expected 1 to {}", i32::MAX)))
        };
        let mut env_option_overrides = BTreeMap::new();
        for (name, value) in &self.overrides {
            let value = match value {
                Value::String(text) => OverrideValue::String(text.clone()),
                Value::Bool(flag) => OverrideValue::Bool(*flag),
                Value::Int64(n) => OverrideValue::Int(*n),
                Value::Float(x) => OverrideValue::Double(f64::from(*x)),
                Value::Int64List(_) => {
                    return Err(argument(format!(
                        "the compiler option {name} is a list of integers, expected a string, integer, float or bool"
                    )));
                }
            };
            let value = OptionOverride { value: Some(value) };
            if env_option_overrides.insert(name.clone(), value).is_some() {
                return Err(argument(format!(
                    "the compiler option {name} is given twice"
                )));
            }
        }
        let (num_replicas, num_partitions) = (
            count("num_replicas", self.num_replicas)?,
            count("num_partitions", self.num_partitions)?,
        );
        let ids = &self.device_assignment;
        let device_assignment = if ids.is_empty() {
            None
        } else {
            let (given, expected) = (ids.len(), num_replicas * num_partitions);
            if i64::try_from(given) != Ok(expected) {
                return Err(argument(format!(
                    "device_assignment has {given} devices, expected {expected}"
                )));
            }
            // By partition, the device of each replica.
            let of_partition = |partition| ComputationDevice {
                replica_device_ids: ids
                    .iter()
                    .skip(partition)
                    .step_by(self.num_partitions)
                    .map(|&id| i64::from(id))
                    .collect(),
            };
            Some(DeviceAssignment {
                replica_count: num_replicas,
                computation_count: num_partitions,
                computation_devices: (0..self.num_partitions).map(of_partition).collect(),
            })
        };
        let options = CompileOptionsProto {
            executable_build_options: Some(ExecutableBuildOptions {
                device_ordinal: -1,
                num_replicas,
                num_partitions,
                device_assignment,
            }),
            env_option_overrides,
        };
        Ok(options.encode_to_vec())
    }

    /// The indices of the devices that encoded options of one partition name, or as many as there are replicas.
    #[cfg(any(test, feature = "fake"))]
    pub(crate) fn decode_devices(encoded: &[u8]) -> Option<Vec<usize>> {
        let options = CompileOptionsProto::decode(encoded).ok()?;
        let options = options.executable_build_options?;
        match options.device_assignment {
            None => Some((0..usize::try_from(options.num_replicas).ok()?).collect()),
            Some(assignment) => {
                let ids = &assignment.computation_devices.first()?.replica_device_ids;
                ids.iter().map(|&id| usize::try_from(id).ok()).collect()
            }
        }
    }
}

/// `xla.CompileOptionsProto`, as far as it is used.
#[derive(Clone, PartialEq, Message)]
struct CompileOptionsProto {
    #[prost(message, optional, tag = "3")]
    executable_build_options: Option<ExecutableBuildOptions>,
    #[prost(btree_map = "string, message", tag = "7")]
    env_option_overrides: BTreeMap<String, OptionOverride>,
}

/// `xla.ExecutableBuildOptionsProto`.
#[derive(Clone, PartialEq, Message)]
struct ExecutableBuildOptions {
    /// -1: the default devices.
    #[prost(int64, tag = "1")]
    device_ordinal: i64,
    #[prost(int64, tag = "4")]
    num_replicas: i64,
    #[prost(int64, tag = "5")]
    num_partitions: i64,
    #[prost(message, optional, tag = "9")]
    device_assignment: Option<DeviceAssignment>,
}

/// `xla.DeviceAssignmentProto`.
#[derive(Clone, PartialEq, Message)]
struct DeviceAssignment {
    #[prost(int64, tag = "1")]
    replica_count: i64,
    #[prost(int64, tag = "2")]
    computation_count: i64,
    #[prost(message, repeated, tag = "3")]
    computation_devices: Vec<ComputationDevice>,
}

/// The devices of one partition, by replica.
#[derive(Clone, PartialEq, Message)]
struct ComputationDevice {
    #[prost(int64, repeated, tag = "1")]
    replica_device_ids: Vec<i64>,
}

/// `xla.OptionOverrideProto`.
#[derive(Clone, PartialEq, Message)]
struct OptionOverride {
    #[prost(oneof = "OverrideValue", tags = "1, 2, 3, 4")]
    value: Option<OverrideValue>,
}

#[derive(Clone, PartialEq, prost::Oneof)]
enum OverrideValue {
    #[prost(string, tag = "1")]
    String(String),
    #[prost(bool, tag = "2")]
    Bool(bool),
    #[prost(int64, tag = "3")]
    Int(i64),
    #[prost(double, tag = "4")]
    Double(f64),
}

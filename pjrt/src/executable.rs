//! Executables: compiled programs.

use std::ffi::c_char;
use std::fmt;
use std::ptr;

use crate::api::{Api, Owned, misbehaved};
use crate::buffer::dims;
use crate::element_type::ElementType;
use crate::error::Result;
use crate::sys::{self, Args, PJRT_Executable};
use crate::topology::Topology;
use crate::value::{self, Value};

/// A compiled program. It runs once it is loaded: see [`LoadedExecutable`](crate::LoadedExecutable).
pub struct Executable {
    executable: Owned<PJRT_Executable>,
    /// Dropped after the executable; a loaded one holds its client instead.
    _topology: Option<Topology>,
    name: String,
    num_outputs: usize,
    num_replicas: usize,
    num_partitions: usize,
}

impl Executable {
    /// Takes over an executable that the function that takes `A` returned.
    ///
    /// # Safety
    /// As for [`Owned::new`].
    pub(crate) unsafe fn new<A: Args>(
        api: Api,
        executable: *mut PJRT_Executable,
        topology: Option<Topology>,
    ) -> Result<Executable> {
        // SAFETY: as promised by the caller; the name lives as long as the executable, and is copied.
        unsafe {
            let owned = Owned::new::<A>(api, executable)?;
            let name = api.call(sys::PJRT_Executable_Name_Args {
                executable,
                ..sys::new()
            })?;
            let outputs = api.call(sys::PJRT_Executable_NumOutputs_Args {
                executable,
                ..sys::new()
            })?;
            let replicas = api.call(sys::PJRT_Executable_NumReplicas_Args {
                executable,
                ..sys::new()
            })?;
            let partitions = api.call(sys::PJRT_Executable_NumPartitions_Args {
                executable,
                ..sys::new()
            })?;
            Ok(Executable {
                executable: owned,
                _topology: topology,
                name: sys::text(name.executable_name, name.executable_name_size),
                num_outputs: outputs.num_outputs,
                num_replicas: replicas.num_replicas,
                num_partitions: partitions.num_partitions,
            })
        }
    }

    /// The name of the program's module.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Outputs on each device.
    pub fn num_outputs(&self) -> usize {
        self.num_outputs
    }

    /// Copies that run at once.
    pub fn num_replicas(&self) -> usize {
        self.num_replicas
    }

    /// Devices that share one copy.
    pub fn num_partitions(&self) -> usize {
        self.num_partitions
    }

    /// The element type of each output.
    pub fn output_types(&self) -> Result<Vec<ElementType>> {
        type Args = sys::PJRT_Executable_OutputElementTypes_Args;
        let args = Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the executable lives, and so do the types in it.
        unsafe {
            let args = self.api().call(args)?;
            sys::array(args.output_types, args.num_output_types)
                .iter()
                .map(|&code| {
                    ElementType::from_raw(code).ok_or_else(|| {
                        misbehaved::<Args>(format!("the unknown element type {code}"))
                    })
                })
                .collect()
        }
    }

    /// The dimensions of each output.
    pub fn output_dims(&self) -> Result<Vec<Vec<usize>>> {
        type Args = sys::PJRT_Executable_OutputDimensions_Args;
        let args = Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the executable lives, and so do the lists in it. There is one rank for each output, and the dimensions
        // are as many as the ranks' sum.
        unsafe {
            let args = self.api().call(args)?;
            let ranks = sys::array(args.dim_sizes, args.num_outputs);
            let mut rest = sys::array(args.dims, ranks.iter().sum());
            ranks
                .iter()
                .map(|&rank| {
                    let (output, others) = rest
                        .split_at_checked(rank)
                        .ok_or_else(|| misbehaved::<Args>("ranks but no dimensions"))?;
                    rest = others;
                    dims::<Args>(output)
                })
                .collect()
        }
    }

    /// The executable as bytes that the same version of the same plugin can load. Some plugins cannot.
    pub fn serialize(&self) -> Result<Vec<u8>> {
        let args = sys::PJRT_Executable_Serialize_Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the bytes live until the deleter is called, which is once, and they are copied before.
        unsafe {
            let args = self.api().call(args)?;
            let bytes = bytes(args.serialized_bytes, args.serialized_bytes_size);
            if let Some(delete) = args.serialized_executable_deleter {
                delete(args.serialized_executable);
            }
            Ok(bytes)
        }
    }

    /// Bytes that are the same for the same program, options and compiler. Some plugins have none.
    pub fn fingerprint(&self) -> Result<Vec<u8>> {
        let args = sys::PJRT_Executable_Fingerprint_Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the executable lives, and so does the fingerprint in it.
        unsafe {
            let args = self.api().call(args)?;
            Ok(bytes(
                args.executable_fingerprint,
                args.executable_fingerprint_size,
            ))
        }
    }

    /// What the compiler thinks a run costs, such as `flops` and `bytes accessed`.
    pub fn cost_analysis(&self) -> Result<Vec<(String, Value)>> {
        type Args = sys::PJRT_Executable_GetCostAnalysis_Args;
        let args = Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the executable lives, and so do the properties in it.
        unsafe {
            let args = self.api().call(args)?;
            value::read::<Args>(args.properties, args.num_properties)
        }
    }

    /// The memory that a run takes on each device.
    pub fn compiled_memory_stats(&self) -> Result<CompiledMemoryStats> {
        let args = sys::PJRT_Executable_GetCompiledMemoryStats_Args {
            executable: self.as_ptr(),
            ..sys::new()
        };
        // SAFETY: the executable lives.
        let stats = unsafe { self.api().call(args) }?;
        Ok(CompiledMemoryStats {
            generated_code_size: stats.generated_code_size_in_bytes,
            argument_size: stats.argument_size_in_bytes,
            output_size: stats.output_size_in_bytes,
            alias_size: stats.alias_size_in_bytes,
            temp_size: stats.temp_size_in_bytes,
            host_generated_code_size: stats.host_generated_code_size_in_bytes,
            host_argument_size: stats.host_argument_size_in_bytes,
            host_output_size: stats.host_output_size_in_bytes,
            host_alias_size: stats.host_alias_size_in_bytes,
            host_temp_size: stats.host_temp_size_in_bytes,
            peak_memory: stats.peak_memory_in_bytes,
            total_size: stats.total_size_in_bytes,
        })
    }

    /// The program after the compiler's passes.
    pub fn optimized_program(&self) -> Result<OptimizedProgram> {
        type Args = sys::PJRT_Executable_OptimizedProgram_Args;
        let mut program: sys::PJRT_Program = sys::new();
        let args = |program: &mut sys::PJRT_Program| Args {
            executable: self.as_ptr(),
            program,
            ..sys::new()
        };
        // SAFETY: the first call, without a place for the code, only fills in its size and its format, which the
        // executable owns. The second writes the code to a place of that size.
        unsafe {
            self.api().call(args(&mut program))?;
            let mut code = vec![0_u8; program.code_size];
            program.code = code.as_mut_ptr().cast();
            if !code.is_empty() {
                self.api().call(args(&mut program))?;
            }
            program.code = ptr::null_mut();
            Ok(OptimizedProgram {
                code,
                format: sys::text(program.format, program.format_size),
            })
        }
    }

    pub(crate) fn as_ptr(&self) -> *mut PJRT_Executable {
        self.executable.as_ptr()
    }

    fn api(&self) -> Api {
        self.executable.api()
    }
}

impl fmt::Debug for Executable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Executable")
            .field("name", &self.name)
            .field("num_replicas", &self.num_replicas)
            .field("num_partitions", &self.num_partitions)
            .field("num_outputs", &self.num_outputs)
            .finish()
    }
}

/// A program after the compiler's passes.
#[derive(Clone, Debug, PartialEq)]
pub struct OptimizedProgram {
    /// What `code` is, such as `hlo_with_config`, a serialised `HloModuleProtoWithConfig`.
    pub format: String,
    /// The program.
    pub code: Vec<u8>,
}

/// The memory that a run of an executable takes: `PJRT_Executable_GetCompiledMemoryStats`. All sizes are in bytes, on
/// the device unless the name says host. What a plugin does not know, or is too old to say, is zero.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CompiledMemoryStats {
    /// Machine code.
    pub generated_code_size: i64,
    /// Inputs.
    pub argument_size: i64,
    /// Outputs.
    pub output_size: i64,
    /// Inputs whose memory outputs reuse.
    pub alias_size: i64,
    /// Intermediate results.
    pub temp_size: i64,
    /// Machine code in host memory.
    pub host_generated_code_size: i64,
    /// Inputs in host memory.
    pub host_argument_size: i64,
    /// Outputs in host memory.
    pub host_output_size: i64,
    /// Inputs in host memory that outputs reuse.
    pub host_alias_size: i64,
    /// Intermediate results in host memory.
    pub host_temp_size: i64,
    /// The most that is in use at once.
    pub peak_memory: i64,
    /// Everything.
    pub total_size: i64,
}

/// Copies binary data of a plugin.
///
/// # Safety
/// Unless it is null, `data` points to `len` bytes.
unsafe fn bytes(data: *const c_char, len: usize) -> Vec<u8> {
    // SAFETY: as promised by the caller.
    unsafe { sys::array(data.cast::<u8>(), len) }.to_vec()
}

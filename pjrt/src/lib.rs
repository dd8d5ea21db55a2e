//! A safe binding of the PJRT C API, through which XLA's compilers for TPU, GPU and CPU are reached.
//!
//! A [`Plugin`] is opened at run time; its [`Client`] owns the [`Device`]s, compiles a [`Program`] to a
//! [`LoadedExecutable`] and holds data in [`Buffer`]s. Everything is `Send + Sync` and keeps alive what it needs, so
//! values may be dropped in any order and on any thread. No call panics on what a plugin returns.
//!
//! ```no_run
//! # fn main() -> pjrt::Result<()> {
//! use pjrt::{CompileOptions, ElementType, ExecuteOptions, Plugin, Program};
//!
//! let client = Plugin::open("pjrt_cpu_plugin.so".as_ref())?.client(&[])?;
//! let code = b"func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> { return %x : tensor<2xf32> }";
//! let program = Program { code, format: "mlir" };
//! let identity = client.compile(&program, &CompileOptions::default())?;
//! let x = client.buffer(&[0; 8], ElementType::F32, &[2], &client.devices()[0])?;
//! let outputs = identity.execute(&[&[&x]], &ExecuteOptions::default())?;
//! assert_eq!(outputs[0][0].to_host()?, [0; 8]);
//! # Ok(())
//! # }
//! ```

mod aligned;
mod api;
mod buffer;
mod client;
mod device;
pub mod discovery;
mod element_type;
mod error;
mod event;
mod executable;
#[cfg(any(test, feature = "fake"))]
pub mod fake;
pub mod hlo;
mod loaded_executable;
mod options;
mod plugin;
pub mod profile;
mod profiler;
mod shared;
#[doc(hidden)]
pub mod sys;
#[cfg(test)]
mod tests;
mod topology;
mod value;

pub use aligned::AlignedBytes;
pub use buffer::Buffer;
pub use client::Client;
pub use device::{Device, DeviceDescription, MemoryStats};
pub use element_type::ElementType;
pub use error::{ApiVersion, Code, Error, Result};
pub use executable::{CompiledMemoryStats, Executable, OptimizedProgram};
pub use loaded_executable::{ExecuteOptions, LoadedExecutable};
pub use options::{CompileOptions, Program};
pub use plugin::Plugin;
pub use profiler::Profiler;
pub use shared::{MappedFile, SharedBytes};
pub use topology::Topology;
pub use value::Value;

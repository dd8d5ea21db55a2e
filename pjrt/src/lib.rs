#![doc = include_str!("../README.md")]

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
pub use buffer::{Buffer, Completion};
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

//! PJRT plugins that this program installs: its own for the CPU, and those that others publish for TPUs and GPUs.

mod build;
pub mod cuda;
mod error;
pub mod install;
mod kind;
mod sources;
mod tools;
mod wheel;
mod work;

pub use error::InstallError;
pub use kind::Kind;

//! PJRT plugins that this program brings along: for now the one for the CPU.

mod error;
pub mod install;
mod sources;
mod tools;

pub use error::InstallError;

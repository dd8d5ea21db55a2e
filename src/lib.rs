//! Stable Diffusion as compiled programs.

#![deny(clippy::print_stdout, clippy::print_stderr)]

pub mod aot;
pub mod atomic_file;
pub mod backend;
mod brief;
pub mod cache;
mod configs;
#[cfg(feature = "cli")]
pub mod contact_sheet;
pub mod devices;
pub mod environment;
pub mod export;
#[cfg(feature = "hub")]
pub mod hub;
pub mod image;
pub mod init;
pub mod model_files;
pub mod model_index;
pub mod models;
pub mod nn;
pub mod pipeline;
pub mod plugin;
pub mod program;
pub mod prompts;
pub mod random;
mod regular_file;
pub mod runtime;
pub mod schedulers;
pub mod tokenizer;
pub mod trace;
pub mod weights;

pub use hlo::DType;
pub use model_files::ModelFiles;
pub use pipeline::Pipeline;
pub use {ndarray, pjrt};

//! Stable Diffusion as compiled programs.

mod atomic_file;
pub mod hub;
pub mod image;
pub mod init;
pub mod model_files;
pub mod tokenizer;
pub mod weights;

pub use model_files::ModelFiles;

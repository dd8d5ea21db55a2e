//! The integration tests, in one binary.

mod hub;
mod image;
mod init;
mod model_files;
mod tokenizer;
mod weights;

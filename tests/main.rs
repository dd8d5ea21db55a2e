//! The integration tests, in one binary.

mod image;
mod init;
mod model_files;
mod tokenizer;
mod weights;

//! The integration tests, in one binary.

mod image;
mod model_files;
mod tokenizer;
mod weights;

//! The integration tests, in one binary.

mod model_files;
mod tokenizer;
mod weights;

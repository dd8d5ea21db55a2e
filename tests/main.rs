//! All integration tests, in one binary.

mod aot;
mod bench;
mod cache;
mod cli;
mod doctor;
mod export;
mod full_size;
mod hub;
mod image;
mod init;
mod jax_client;
mod model_files;
mod models;
mod operations;
mod pipeline;
mod pjrt_layout;
mod pjrt_plugin;
mod plugin_command;
mod plugin_install;
mod program_snapshots;
mod random;
mod schedulers;
mod seeds;
mod support;
mod tokenizer;
mod weights;

//! All integration tests, in one binary.

mod aot;
mod cli;
mod doctor;
mod hub;
mod image;
mod init;
mod jax_client;
mod model_files;
mod models;
mod pipeline;
mod pjrt_layout;
mod pjrt_plugin;
mod plugin_command;
mod plugin_install;
mod random;
mod schedulers;
mod seeds;
mod support;
mod tokenizer;
mod weights;

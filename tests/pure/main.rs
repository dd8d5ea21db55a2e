//! Tests that run anywhere within a minute: they need no plugin, no network but the loopback interface, no Python and no compiler.
//! What needs any of these is in `tests/plugin/`.

mod aot;
mod bounds;
mod cache;
mod cli;
mod configs;
mod controlnet;
mod doctor;
mod engine;
mod export;
mod fake;
mod hub;
mod image;
mod init;
mod model_files;
mod parameters;
mod pictures;
mod plugin_command;
mod plugin_install;
mod program_snapshots;
mod random;
mod schedulers;
mod sdxl;
mod single_file;
#[path = "../support/mod.rs"]
mod support;
mod tokenizer;
mod weights;

/// The text of an error that has to be.
fn message(result: Result<impl Sized, impl std::fmt::Display>) -> String {
    match result {
        Ok(_) => panic!("an error was expected"),
        Err(error) => error.to_string(),
    }
}

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
mod formats;
mod hub;
mod image;
mod init;
mod lora;
mod model_files;
mod parameters;
mod pictures;
mod plugin_command;
mod plugin_install;
mod previews;
mod program_snapshots;
mod prompts;
mod random;
mod safety;
mod schedulers;
mod sdxl;
mod single_file;
#[path = "../support/mod.rs"]
mod support;
mod tiny_vae;
mod together;
mod tokenizer;
mod weights;

/// The text of an error that has to be.
fn message(result: Result<impl Sized, impl std::fmt::Display>) -> String {
    match result {
        Ok(_) => panic!("an error was expected"),
        Err(error) => error.to_string(),
    }
}

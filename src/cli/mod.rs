//! One file per subcommand. Only here are environment variables read and things printed.

mod compile;
mod compile_for_target;
mod devices;
mod doctor;
mod environment;
mod generate;
mod init;
mod install_plugin;
mod model;
mod open_plugin;
mod plugin;
mod progress;
mod samplers;

use clap::{Parser, Subcommand};

/// Stable Diffusion as compiled programs, on TPU, GPU and CPU.
#[derive(Parser)]
#[command(version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make pictures from prompts.
    Generate(Box<generate::Arguments>),
    /// List the samplers, or draw a contact sheet of them.
    Samplers(samplers::Arguments),
    /// Show the plugin's platform and devices.
    Devices(devices::Arguments),
    /// Compile a model's programs ahead of time, for hardware that need not be there.
    Compile(Box<compile::Arguments>),
    /// List and install plugins.
    Plugin(plugin::Arguments),
    /// Check what stablejet needs on this machine, and say what to do where it is missing.
    Doctor(doctor::Arguments),
    /// Write a full-size checkpoint of random weights, for measurements.
    Init(init::Arguments),
}

/// Runs the command line.
pub fn run() -> anyhow::Result<()> {
    match Cli::parse().command {
        Command::Generate(arguments) => generate::run(*arguments),
        Command::Samplers(arguments) => samplers::run(&arguments),
        Command::Devices(arguments) => devices::run(&arguments),
        Command::Compile(arguments) => compile::run(&arguments),
        Command::Plugin(arguments) => plugin::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
    }
}

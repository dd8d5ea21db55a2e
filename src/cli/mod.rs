//! One file per subcommand. Only here are things printed.

mod bench;
mod cache;
mod compile;
mod compile_for_target;
mod compute;
mod controlnets;
mod devices;
mod doctor;
mod environment;
mod executables;
mod export;
mod generate;
mod init;
mod install_plugin;
mod model;
mod open_plugin;
mod output;
mod plugin;
pub mod print;
mod progress;
mod samplers;
mod trace;

use clap::{Arg, CommandFactory, FromArgMatches, Parser, Subcommand};
use print::PrintError;

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
    /// List and install plugins.
    Plugin(plugin::Arguments),
    /// Check what stablejet needs on this machine, and say what to do where it is missing.
    Doctor(doctor::Arguments),
    /// Compile a model's programs ahead of time: into the cache, a bundle, or for hardware that is not there.
    Compile(Box<compile::Arguments>),
    /// Look at, check and empty the cache of executables.
    Cache(cache::Arguments),
    /// Write a full-size checkpoint of random weights, for measurements.
    Init(init::Arguments),
    /// Write the programs as StableHLO text, with a manifest.
    Export(export::Arguments),
    /// Measure the programs: compile time, run time, memory.
    Bench(bench::Arguments),
}

/// Reads the command line.
fn parse() -> Result<Cli, clap::Error> {
    let mut command = with_negative_numbers(Cli::command());
    let matches = command.try_get_matches_from_mut(std::env::args_os())?;
    Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
}

/// Lets `-1` be the value of the option before it, which then says what it takes, rather than an unknown option.
fn with_negative_numbers(command: clap::Command) -> clap::Command {
    let of_option = |argument: Arg| match argument.get_action().takes_values() {
        true if !argument.is_positional() => argument.allow_negative_numbers(true),
        _ => argument,
    };
    command
        .mut_args(of_option)
        .mut_subcommands(with_negative_numbers)
}

/// Runs the command line.
pub fn run() -> anyhow::Result<()> {
    let command = match parse() {
        Ok(cli) => cli.command,
        Err(error) if error.use_stderr() => error.exit(),
        // Help and version are results.
        Err(asked) => return Ok(asked.print().map_err(PrintError)?),
    };
    match command {
        Command::Generate(arguments) => generate::run(*arguments),
        Command::Samplers(arguments) => samplers::run(&arguments),
        Command::Devices(arguments) => devices::run(&arguments),
        Command::Plugin(arguments) => plugin::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
        Command::Compile(arguments) => compile::run(&arguments),
        Command::Cache(arguments) => cache::run(&arguments),
        Command::Init(arguments) => init::run(&arguments),
        Command::Export(arguments) => export::run(&arguments),
        Command::Bench(arguments) => bench::run(&arguments),
    }
}

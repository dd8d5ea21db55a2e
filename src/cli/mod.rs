//! One file per subcommand. Only here are things printed.

mod bench;
mod cache;
mod compile;
mod compile_for_target;
mod compute;
mod controlnets;
mod convert;
mod describe;
mod devices;
mod doctor;
mod environment;
mod executables;
mod export;
mod generate;
mod init;
mod install_plugin;
mod metadata;
mod model;
mod open_plugin;
mod output;
mod plugin;
pub mod print;
mod progress;
mod refiner;
mod safety;
mod samplers;
mod trace;

use clap::{Arg, ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};
use print::PrintError;
use std::ffi::OsString;

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
    /// Print how a picture was made, as its file says.
    Metadata(metadata::Arguments),
    /// List the samplers, or draw a contact sheet of them.
    Samplers(samplers::Arguments),
    /// Say what a file of weights, a model's folder or a model of the hub is.
    Model(describe::Arguments),
    /// Write a model of any form as a folder of safetensors in diffusers' layout.
    Convert(convert::Arguments),
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

/// Reads a command line.
fn parse(words: &[OsString]) -> Result<(Cli, ArgMatches), clap::Error> {
    let mut command = with_negative_numbers(Cli::command());
    let matches = command.try_get_matches_from_mut(words)?;
    let cli = Cli::from_arg_matches(&matches).map_err(|error| error.format(&mut command))?;
    Ok((cli, matches))
}

/// Reads the command line, with the options that `generate --from` finds in a picture's file.
fn read() -> anyhow::Result<Result<Cli, clap::Error>> {
    let mut words: Vec<OsString> = std::env::args_os().collect();
    let (cli, matches) = match parse(&words) {
        Ok(parsed) => parsed,
        Err(error) => return Ok(Err(error)),
    };
    match (&cli.command, matches.subcommand()) {
        (Command::Generate(arguments), Some((_, given))) if arguments.is_from_picture() => {
            let (options, prompt) = generate::options_of_picture(given)?;
            // Behind the program's and the subcommand's names, where no `--` goes before them.
            words.splice(2..2, options.into_iter().map(OsString::from));
            words.extend(
                prompt
                    .into_iter()
                    .flat_map(|prompt| ["--".into(), prompt.into()]),
            );
            Ok(parse(&words).map(|(cli, _)| cli))
        }
        _ => Ok(Ok(cli)),
    }
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
    let command = match read()? {
        Ok(cli) => cli.command,
        Err(error) if error.use_stderr() => error.exit(),
        // Help and version are results.
        Err(asked) => return Ok(asked.print().map_err(PrintError)?),
    };
    match command {
        Command::Generate(arguments) => generate::run(*arguments),
        Command::Metadata(arguments) => metadata::run(&arguments),
        Command::Samplers(arguments) => samplers::run(&arguments),
        Command::Model(arguments) => describe::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
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

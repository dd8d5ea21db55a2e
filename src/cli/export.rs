//! `stablejet export`.

use super::compute::{ComputeChoice, DecodingChoice, EncodingChoice, Guidance};
use super::controlnets::ControlNetChoice;
use super::model::ModelOrConfig;
use super::print;
use anyhow::ensure;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use stablejet::backend::{KernelChoice, Platform};
use stablejet::programs::TraceOptions;
use stablejet::unstable::export::{self, Settings};
use std::path::PathBuf;

/// Arguments of `stablejet export`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder to write.
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    model: ModelOrConfig,
    #[command(flatten)]
    compute: ComputeChoice,
    #[command(flatten)]
    decoding: DecodingChoice,
    #[command(flatten)]
    encoding: EncodingChoice,
    #[command(flatten)]
    controlnets: ControlNetChoice,
    /// The forms that suit the compiler of this platform: cpu, cuda or tpu.
    #[arg(long, default_value = "cpu", value_parser = PossibleValuesParser::new(["cpu", "cuda", "tpu"]).map(|name| Platform::from(&*name)))]
    platform: Platform,
    /// Programs that guide, that do not, or both.
    #[arg(long, value_enum, default_value_t = Guidance::On)]
    guidance: Guidance,
}

/// Writes the programs and prints the files' paths.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    // Exported programs are for other plugins, which do not know our custom calls.
    ensure!(
        arguments.compute.kernels() != KernelChoice::On,
        "--kernels on: programs are exported as StableHLO alone"
    );
    let files = arguments.model.open()?;
    let (_, model) = arguments.controlnets.open(files, &arguments.model.model)?;
    let settings = Settings {
        wish: (arguments.compute).wish(arguments.guidance, arguments.decoding, arguments.encoding),
        options: TraceOptions {
            dtype: arguments.compute.dtype(),
            lowering: arguments.platform.lowering(),
        },
    };
    for path in export::export(&model, settings, &arguments.out)? {
        print::result(path.display())?;
    }
    Ok(())
}

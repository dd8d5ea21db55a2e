//! `stablejet export`.

use super::model::ModelOrConfig;
use super::program_shape::ProgramShape;
use clap::ValueEnum;
use stablejet::export::{self, Settings};
use stablejet::pipeline::Model;
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
    shape: ProgramShape,
    /// Programs that guide, that do not, or both.
    #[arg(long, value_enum, default_value_t = Guidance::On)]
    guidance: Guidance,
}

#[derive(Clone, Copy, ValueEnum)]
enum Guidance {
    On,
    Off,
    Both,
}

/// Writes the programs and prints the files' paths.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let model = Model::open(&arguments.model.open()?)?;
    let settings = Settings {
        size: arguments.shape.size(),
        batch: arguments.shape.batch,
        dtype: arguments.shape.dtype(),
        guidance: match arguments.guidance {
            Guidance::On => &[true],
            Guidance::Off => &[false],
            Guidance::Both => &[true, false],
        },
    };
    for path in export::export(&model, settings, &arguments.out)? {
        println!("{}", path.display());
    }
    Ok(())
}

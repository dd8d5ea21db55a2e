//! `stablejet export`.

use super::compute::{ComputeChoice, Guidance};
use super::model::ModelOrConfig;
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
    compute: ComputeChoice,
    /// Programs that guide, that do not, or both.
    #[arg(long, value_enum, default_value_t = Guidance::On)]
    guidance: Guidance,
}

/// Writes the programs and prints the files' paths.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let model = Model::open(&arguments.model.open()?)?;
    let settings = Settings {
        size: arguments.compute.size(),
        batch: arguments.compute.batch,
        dtype: arguments.compute.dtype(),
        guidance: arguments.guidance.modes(),
    };
    for path in export::export(&model, settings, &arguments.out)? {
        println!("{}", path.display());
    }
    Ok(())
}

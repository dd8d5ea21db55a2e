//! `stablejet init`.

use super::{print, progress};
use anyhow::Context;
use clap::ValueEnum;
use hlo::DType;
use stablejet::model::Model;
use stablejet::programs::TraceOptions;
use stablejet::unstable::init;
use std::path::PathBuf;

/// Arguments of `stablejet init`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The configuration: sd-v1-4, sd-v2-1, sdxl-base-1.0, sdxl-refiner-1.0 or tiny.
    #[arg(long)]
    config: String,
    /// The folder to write; new or empty.
    #[arg(long)]
    out: PathBuf,
    /// The type of the weights in the files.
    #[arg(long, value_enum, default_value_t = FileDtype::Fp16)]
    dtype: FileDtype,
    /// The seed of the weights.
    #[arg(long, default_value_t = 0)]
    seed: u64,
}

#[derive(Clone, Copy, ValueEnum)]
enum FileDtype {
    Fp16,
    Bf16,
    Fp32,
}

/// Writes the checkpoint and prints its folder.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let model = Model::open(&init::template(&arguments.config)?)?;
    let dtype = match arguments.dtype {
        FileDtype::Fp16 => DType::F16,
        FileDtype::Bf16 => DType::BF16,
        FileDtype::Fp32 => DType::F32,
    };
    let components = model.params(TraceOptions::plain(DType::F32), true);
    let elements: usize = components
        .iter()
        .flat_map(|(_, params)| params)
        .map(|param| param.shape().num_elements())
        .sum();
    let bar = progress::bytes("writing")?;
    bar.set_length((elements * dtype.size_bytes()) as u64);
    let progress = |bytes: usize| bar.inc(bytes as u64);
    let written = init::init(
        &arguments.config,
        &arguments.out,
        dtype,
        arguments.seed,
        &components,
        &progress,
    );
    bar.finish_and_clear();
    written.with_context(|| format!("writing {}", arguments.out.display()))?;
    Ok(print::result(arguments.out.display())?)
}

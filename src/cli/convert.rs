//! `stablejet convert`.

use super::model::{ModelSource, SingleFileChoice};
use super::safety::SafetyChoice;
use super::{print, progress};
use anyhow::Context;
use stablejet::unstable::convert;
use std::ffi::OsString;
use std::path::PathBuf;

/// Arguments of `stablejet convert`.
#[derive(clap::Args)]
pub struct Arguments {
    /// The model: a folder, a single file or a hub id.
    #[arg(value_name = "DIR|FILE|HUB_ID")]
    model: OsString,
    /// The folder to write; new or empty.
    #[arg(value_name = "OUT")]
    out: PathBuf,
    /// A branch, tag or commit of the hub's model.
    #[arg(long)]
    revision: Option<String>,
    /// A variant of the weight files: fp16, bf16.
    #[arg(long)]
    variant: Option<String>,
    /// Another autoencoder, to be written instead of the model's: its folder, a model's, or a .safetensors or .vae.pt file.
    #[arg(long, value_name = "DIR|FILE")]
    vae: Option<PathBuf>,
    #[command(flatten)]
    single_file: SingleFileChoice,
}

/// Writes the model as a folder of safetensors, and prints the folder.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let source = ModelSource {
        model: Some(arguments.model.clone()),
        revision: arguments.revision.clone(),
        variant: arguments.variant.clone(),
        vae: arguments.vae.clone(),
        safety: SafetyChoice::AUTO,
    };
    let files = arguments.single_file.open(&source)?;
    files.remarks().iter().for_each(print::remark);
    let bar = progress::spinner("writing")?;
    let progress = |bytes: usize| bar.inc(bytes as u64);
    let out = &arguments.out;
    let written = convert::convert(&files, source.variant.as_deref(), out, &progress);
    bar.finish_and_clear();
    written.with_context(|| format!("writing {}", out.display()))?;
    Ok(print::result(out.display())?)
}

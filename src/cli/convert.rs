//! `stablejet convert`.

use super::model::AnyModel;
use super::{print, progress};
use anyhow::Context;
use stablejet::unstable::convert;
use std::path::PathBuf;

/// Arguments of `stablejet convert`.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    model: AnyModel,
    /// The folder to write; new or empty.
    #[arg(value_name = "OUT")]
    out: PathBuf,
}

/// Writes the model as a folder of safetensors, and prints the folder.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    let source = arguments.model.source();
    let files = arguments.model.open(&source)?;
    files.remarks().iter().for_each(print::remark);
    let bar = progress::spinner("writing")?;
    let progress = |bytes: usize| bar.inc(bytes as u64);
    let out = &arguments.out;
    let written = convert::convert(&files, source.variant.as_deref(), out, &progress);
    bar.finish_and_clear();
    written.with_context(|| format!("writing {}", out.display()))?;
    Ok(print::result(out.display())?)
}

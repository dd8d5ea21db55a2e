//! Where a model comes from, and in what it computes.

use super::environment;
use clap::ValueEnum;
use hlo::DType;
use indicatif::{ProgressBar, ProgressStyle};
use stablejet::ModelFiles;
use stablejet::{hub, hub::Download};
use std::path::Path;

/// Arguments that name a model.
#[derive(clap::Args)]
pub struct ModelSource {
    /// A model's folder in diffusers' layout, or a hub id; the built-in demo model if left out.
    #[arg(long, value_name = "DIR|HUB_ID")]
    pub model: Option<String>,
    /// A branch, tag or commit of the hub's model.
    #[arg(long)]
    pub revision: Option<String>,
    /// A variant of the weight files: fp16, bf16.
    #[arg(long)]
    pub variant: Option<String>,
}

impl ModelSource {
    /// The model's name, for the reader.
    pub fn name(&self) -> &str {
        self.model.as_deref().unwrap_or("demo-sd")
    }
}

/// The type in which the models compute.
#[derive(Clone, Copy, ValueEnum)]
pub enum ComputeDtype {
    F32,
    Bf16,
}

impl From<ComputeDtype> for DType {
    fn from(dtype: ComputeDtype) -> DType {
        match dtype {
            ComputeDtype::F32 => DType::F32,
            ComputeDtype::Bf16 => DType::BF16,
        }
    }
}

/// The model's files, fetched where they are not on this machine.
pub fn open(source: &ModelSource) -> anyhow::Result<ModelFiles> {
    let Some(model) = &source.model else {
        return Ok(ModelFiles::demo());
    };
    if Path::new(model).exists() || !hub::is_hub_id(model) {
        return Ok(ModelFiles::open(model)?);
    }
    let options = environment::hub(source.revision.clone(), source.variant.clone())?;
    let bar = ProgressBar::new(0);
    bar.set_style(ProgressStyle::with_template(
        "{msg} {wide_bar} {bytes} of {total_bytes}",
    )?);
    let folder = hub::fetch(model, &options, &|download: Download| {
        bar.set_message(download.file.to_owned());
        bar.set_length(download.total_bytes as u64);
        bar.set_position(download.done_bytes as u64);
    })?;
    bar.finish_and_clear();
    Ok(ModelFiles::open(folder)?)
}

//! Where a model comes from.

use super::{environment, progress};
use stablejet::ModelFiles;
use stablejet::{hub, hub::Download, init};
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

/// Arguments that name a model whose weights may be missing.
#[derive(clap::Args)]
pub struct ModelOrConfig {
    #[command(flatten)]
    pub model: ModelSource,
    /// A built-in configuration without weights: sd-v1-4, sd-v2-1 or tiny.
    #[arg(long, conflicts_with_all = ["model", "revision", "variant"])]
    pub config: Option<String>,
}

impl ModelOrConfig {
    /// The files, without weights where only a configuration is named.
    pub fn open(&self) -> anyhow::Result<ModelFiles> {
        match &self.config {
            Some(config) => Ok(init::template(config)?),
            None => open(&self.model),
        }
    }

    /// The model's name, for the reader.
    pub fn name(&self) -> &str {
        self.config.as_deref().unwrap_or(self.model.name())
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
    let options = environment::hub(source.revision.clone(), source.variant.clone());
    let bar = progress::bytes("")?;
    let folder = hub::fetch(model, &options, &|download: Download| {
        bar.set_message(download.file.to_owned());
        bar.set_length(download.total_bytes as u64);
        bar.set_position(download.done_bytes as u64);
    });
    bar.finish_and_clear();
    Ok(ModelFiles::open(folder?)?)
}

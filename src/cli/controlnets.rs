//! ControlNets of commands that make no pictures.

use super::model::{self, ModelSource};
use anyhow::ensure;
use stablejet::ModelFiles;
use stablejet::model::Model;
use std::ffi::OsString;

/// What stands for a net without weights.
const UNTRAINED: &str = "untrained";

/// Arguments that put ControlNets beside a model.
#[derive(clap::Args)]
pub struct ControlNetChoice {
    /// Also the programs of this ControlNet (control_step), and steps that nets add to, which `generate --control` runs: a folder,
    /// a hub id, or `untrained` for one as diffusers makes it of the model's UNet, without weights. Give it once for each net.
    #[arg(long = "controlnet", value_name = "DIR|HUB_ID|untrained")]
    nets: Vec<OsString>,
}

impl ControlNetChoice {
    /// The model with its nets, those without weights last.
    pub fn open(
        &self,
        mut files: ModelFiles,
        source: &ModelSource,
    ) -> anyhow::Result<(ModelFiles, Model)> {
        let untrained = self.nets.iter().filter(|net| *net == UNTRAINED).count();
        let (first, last) = self.nets.split_at(self.nets.len() - untrained);
        ensure!(
            last.iter().all(|net| net == UNTRAINED),
            "--controlnet {UNTRAINED} is given before a net with weights; give it last"
        );
        for net in first {
            files = model::with_controlnet(files, net, source.variant.as_deref())?;
        }
        let mut model = source.model(&files)?;
        for _ in last {
            model = model.with_untrained_controlnet()?;
        }
        Ok((files, model))
    }
}

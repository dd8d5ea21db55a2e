//! The refiner that goes with a model.

use super::model::{self, ModelSource};
use super::safety::SafetyChoice;
use stablejet::ModelFiles;
use stablejet::model::Model;
use std::ffi::OsString;

/// The argument that names SDXL's refiner.
#[derive(clap::Args)]
pub struct RefinerSource {
    /// SDXL's refiner, a folder, a single file or a hub id: it takes each picture over from the base. --variant is its too.
    #[arg(long, value_name = "DIR|FILE|HUB_ID")]
    pub refiner: Option<OsString>,
}

impl RefinerSource {
    /// The refiner, if there is one, fetched if it is not on this machine.
    pub fn open(
        &self,
        source: &ModelSource,
        base: &Model,
    ) -> anyhow::Result<Option<(ModelFiles, Model)>> {
        let Some(refiner) = &self.refiner else {
            return Ok(None);
        };
        let files = model::open(&ModelSource {
            model: Some(refiner.clone()),
            revision: None,
            variant: source.variant.clone(),
            vae: None,
            safety: SafetyChoice::OFF,
        })?;
        let model = Model::open(&files)?;
        base.check_refiner(&model)?;
        Ok(Some((files, model)))
    }
}

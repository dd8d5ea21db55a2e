//! SDXL's refiner, which takes pictures over.

use crate::cli::model::{self, ModelSource};
use crate::cli::safety::SafetyChoice;
use stablejet::ModelFiles;
use stablejet::model::Model;
use stablejet::request::Handover;
use std::ffi::OsString;

/// The part of the noise after which the refiner takes over, as diffusers' documentation has it.
const HANDOVER: f64 = 0.8;

/// Arguments that bring a refiner.
#[derive(clap::Args)]
pub struct RefinerChoice {
    /// SDXL's refiner, a folder, a single file or a hub id: it takes each picture over where --denoising-end says. --variant is
    /// its too.
    #[arg(long, value_name = "DIR|FILE|HUB_ID", conflicts_with = "executables")]
    refiner: Option<OsString>,
    /// The part of the noise that the base takes away before the refiner takes over, 0 to 1 [default: 0.8].
    #[arg(long, value_name = "PART", requires = "refiner")]
    denoising_end: Option<f64>,
    /// The part of the noise after which the refiner's own schedule starts; --denoising-end if left out.
    #[arg(long, value_name = "PART", requires = "refiner")]
    denoising_start: Option<f64>,
}

impl RefinerChoice {
    /// The refiner, if there is one, fetched if it is not on this machine.
    pub fn open(&self, base: &ModelSource) -> anyhow::Result<Option<(ModelFiles, Model)>> {
        let Some(refiner) = &self.refiner else {
            return Ok(None);
        };
        let files = model::open(&ModelSource {
            model: Some(refiner.clone()),
            revision: None,
            variant: base.variant.clone(),
            vae: None,
            safety: SafetyChoice::OFF,
        })?;
        let model = Model::open(&files)?;
        Ok(Some((files, model)))
    }

    /// Where it takes over.
    pub fn handover(&self) -> Option<Handover> {
        self.refiner.as_ref()?;
        let end = self.denoising_end.unwrap_or(HANDOVER);
        let handover = Handover::at(end);
        Some(handover.start(self.denoising_start.unwrap_or(end)))
    }
}

use hlo::ParamSpec;

use super::bind::bind;
use super::names::{TEXT_ENCODER_UNUSED, VAE_DECODER_UNUSED};
use super::{Checkpoint, KeptWeights, ObtainedWeights, WeightsError};
use crate::model_files::ModelFiles;

/// Where a model's weights come from.
#[derive(Clone, Copy)]
pub struct WeightSource<'a> {
    /// The model.
    pub files: &'a ModelFiles,
    /// A variant of the weight files, such as `fp16`.
    pub variant: Option<&'a str>,
    /// Where they are kept as the device takes them.
    pub kept: Option<&'a KeptWeights>,
}

impl WeightSource<'_> {
    /// The weights of a component (`text_encoder`, `unet`, `vae`), as [`bind`] or [`KeptWeights::bind`] loads them.
    pub fn load(
        &self,
        component: &str,
        params: &[ParamSpec],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<ObtainedWeights, WeightsError> {
        let checkpoint = Checkpoint::open(self.files, component, self.variant)?;
        let unused = match component {
            "text_encoder" => TEXT_ENCODER_UNUSED,
            "vae" => VAE_DECODER_UNUSED,
            _ => &[],
        };
        match self.kept {
            Some(kept) => kept.bind(&checkpoint, params, unused, progress),
            None => Ok(bind(&checkpoint, params, unused, progress)?.into()),
        }
    }
}

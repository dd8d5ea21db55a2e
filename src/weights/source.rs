use hlo::ParamSpec;

use super::bind::bind;
use super::{Checkpoint, KeptWeights, ObtainedWeights, WeightsError};
use crate::model::Network;
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
    /// Whether a network has a tensor whose name begins so. Only headers are read.
    ///
    /// # Errors
    ///
    /// Files of weights that are missing or cannot be read.
    pub fn has(&self, network: Network, prefix: &str) -> Result<bool, WeightsError> {
        let checkpoint = Checkpoint::open(self.files, network.component.folder(), self.variant)?;
        let mut names = checkpoint.tensors().map(|(name, _)| name);
        Ok(names.any(|name| name.starts_with(prefix)))
    }

    /// The weights of a network, as [`bind`] or [`KeptWeights::bind`] loads them.
    pub fn load(
        &self,
        network: Network,
        params: &[ParamSpec],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<ObtainedWeights, WeightsError> {
        let checkpoint = Checkpoint::open(self.files, network.component.folder(), self.variant)?;
        match self.kept {
            Some(kept) => kept.bind(&checkpoint, params, network.unused, progress),
            None => Ok(bind(&checkpoint, params, network.unused, progress)?.into()),
        }
    }
}

//! Another set of LoRAs is another set of weights: no program changes.

use super::text_to_image::{Origin, Weighted};
use super::{Pipeline, PipelineError};
use crate::lora::{Lora, Modules, Plan};
use crate::weights::Checkpoint;
use std::sync::Arc;

impl Pipeline {
    /// The model as it was loaded, with these LoRAs in place of those that this pipeline has, in their order; without any
    /// it is the model itself. What [`with_weights`](Pipeline::with_weights) put in place is gone. The weights that no LoRA
    /// changes are shared, and so are all programs: nothing is compiled. The refiner keeps its own.
    ///
    /// # Errors
    ///
    /// Files that do not fit the model or cannot be read, and what the devices refuse.
    pub fn with_loras(&self, loras: &[Lora]) -> Result<Pipeline, PipelineError> {
        let Origin {
            weighted: origin,
            files,
            variant,
        } = &*self.origin;
        if loras.is_empty() {
            return Ok(self.weighted(origin.clone()));
        }
        let modules = Modules::of(origin.weights.params());
        let plan = Plan::new(&modules, loras)?;
        let merged = plan
            .merge(&|component| Checkpoint::open(files, component.folder(), variant.as_deref()))?;
        let mut weights = origin.weights.clone();
        weights.put(self.runtime(), merged)?;
        let mut encoders = self.model().recipe.text.iter();
        let prompts = match encoders.any(|path| plan.changes(path.encoder)) {
            true => Arc::default(),
            false => origin.prompts.clone(),
        };
        Ok(self.weighted(Weighted {
            prompts,
            loras: loras.to_vec(),
            remarks: plan.remarks().to_vec(),
            ..Weighted::of(weights)
        }))
    }

    /// The LoRAs that are in the weights.
    pub fn loras(&self) -> &[Lora] {
        &self.weighted.loras
    }

    /// What of the LoRAs is not used, a line each.
    pub fn lora_remarks(&self) -> &[String] {
        &self.weighted.remarks
    }
}

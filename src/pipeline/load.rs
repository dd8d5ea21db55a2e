//! Weights come onto the devices: one component after the other, so that the host never holds two.

use super::{PipelineError, Programs};
use crate::runtime::WeightSet;
use crate::weights::{WeightSource, require_variant};

/// A weight is ready: how loading goes on, for a progress bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Loaded {
    /// The bytes that it takes on a device.
    pub bytes: usize,
    /// The bytes of all weights together.
    pub total_bytes: usize,
}

/// The names of the weights of a VAE's encoder begin so.
const VAE_ENCODER: &str = "encoder.";

/// Loads the weights of all of a model's programs.
pub(super) fn load(
    programs: &Programs,
    source: WeightSource<'_>,
    progress: &(dyn Fn(Loaded) + Sync),
) -> Result<WeightSet, PipelineError> {
    let (model, runtime) = (programs.model(), programs.runtime());
    let layout = model.recipe.layout;
    if let Some(variant) = source.variant {
        let folders: Vec<&str> = model.networks().map(|one| one.component.folder()).collect();
        require_variant(source.files, &folders, variant)?;
    }
    let has_encoder = || source.has(layout.vae, VAE_ENCODER);
    if programs.vae_encoder() && !has_encoder()? {
        return Err(PipelineError::NoEncoder {
            model: model.name.clone(),
        });
    }
    let components = model.params(programs.trace_options(), programs.vae_encoder());
    let params = components.iter().flat_map(|(_, params)| params);
    let total_bytes = params.map(|param| param.shape().size_bytes()).sum();
    let loaded = |bytes| progress(Loaded { bytes, total_bytes });
    let mut weights = WeightSet::default();
    let mut notices = Vec::new();
    for (component, params) in &components {
        let obtained = source.load(model.network(*component), params, &loaded)?;
        notices.extend(obtained.notices);
        weights.put(runtime, obtained.tensors)?;
    }
    // What is wrong with the folder is so for each component.
    notices.dedup_by_key(|notice| notice.to_string());
    programs.add_notices(notices);
    Ok(weights)
}

use super::call;
use super::load::{Loaded, load};
use super::prompts::Prompts;
use super::{Generated, LoadOptions, Observer, PipelineError, Programs};
use crate::cache::Notice;
use crate::lora::Lora;
use crate::model::Model;
use crate::model_files::ModelFiles;
use crate::request::{Field, Request, RequestError};
use crate::runtime::{Runtime, WeightSet};
use crate::weights::{HostTensor, WeightSource};
use std::iter;
use std::sync::Arc;

/// A model on devices, ready to make pictures. A clone shares all that it has. Programs are compiled at the first call of a
/// size and kept; calls from several threads run at once.
#[derive(Clone)]
pub struct Pipeline {
    pub(super) programs: Arc<Programs>,
    pub(super) weighted: Arc<Weighted>,
    pub(super) refiner: Option<Box<Pipeline>>,
    pub(super) origin: Arc<Origin>,
}

/// A model as it was loaded.
pub(super) struct Origin {
    pub weighted: Arc<Weighted>,
    pub files: ModelFiles,
    pub variant: Option<String>,
}

/// What goes with a set of weights.
pub(super) struct Weighted {
    pub weights: WeightSet,
    /// The texts that were encoded by them; those of another set with the same text encoders are shared.
    pub prompts: Arc<Prompts>,
    /// The LoRAs that are in the weights.
    pub loras: Vec<Lora>,
    /// What of the LoRAs is not used, a line each.
    pub remarks: Vec<String>,
}

impl Weighted {
    /// These weights, without any text encoded.
    pub(super) fn of(weights: WeightSet) -> Weighted {
        Weighted {
            weights,
            prompts: Arc::default(),
            loras: Vec::new(),
            remarks: Vec::new(),
        }
    }
}

impl Pipeline {
    /// Loads a model and puts its weights on devices ([`Devices`](crate::devices::Devices), or a client of a plugin), one
    /// component after the other. `progress` is told of each weight, from any thread.
    ///
    /// # Errors
    ///
    /// What of the model cannot be read or does not fit, and what the devices refuse.
    pub fn load(
        devices: impl Into<pjrt::Client>,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        Pipeline::of(Model::open(files)?, devices, files, options, progress)
    }

    /// As [`Pipeline::load`], of a model that is open already; `files` are its own.
    ///
    /// # Errors
    ///
    /// As [`Pipeline::load`].
    pub fn of(
        model: Model,
        devices: impl Into<pjrt::Client>,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        let programs = Programs::new(devices.into(), model, &options)?;
        let source = WeightSource {
            files,
            variant: options.variant.as_deref(),
            kept: options.kept_weights.as_ref(),
        };
        let weights = load(&programs, source, progress)?;
        let weighted = Arc::new(Weighted::of(weights));
        Ok(Pipeline {
            programs: Arc::new(programs),
            weighted: weighted.clone(),
            refiner: None,
            origin: Arc::new(Origin {
                weighted,
                files: files.clone(),
                variant: options.variant,
            }),
        })
    }

    /// The same model with SDXL's refiner, which takes pictures over where their [handover](crate::request::Picture::handover)
    /// says. The refiner has to be on the same devices with the same batch.
    ///
    /// # Errors
    ///
    /// A model that is no refiner, or that makes other latents or other batches.
    pub fn with_refiner(&self, refiner: &Pipeline) -> Result<Pipeline, PipelineError> {
        self.model().check_refiner(refiner.model())?;
        let slots = [self, refiner].map(|pipeline| pipeline.programs.slots());
        if slots[0] != slots[1] {
            let problem = format!(
                "the refiner takes {} pictures at a time, the base {}",
                slots[1], slots[0]
            );
            return Err(RequestError::new(Field::Batch, problem).into());
        }
        Ok(Pipeline {
            refiner: Some(Box::new(refiner.clone())),
            ..self.clone()
        })
    }

    /// The refiner.
    pub fn refiner(&self) -> Option<&Pipeline> {
        self.refiner.as_deref()
    }

    /// The same model with some weights in place of its own. The two share all others, and all programs.
    ///
    /// # Errors
    ///
    /// What the devices refuse. That a weight is not as the programs declare it is found when pictures are made.
    pub fn with_weights(&self, changed: Vec<HostTensor>) -> Result<Pipeline, PipelineError> {
        let mut weights = self.weighted.weights.clone();
        weights.put(self.runtime(), changed)?;
        Ok(self.weighted(Weighted {
            loras: self.loras().to_vec(),
            ..Weighted::of(weights)
        }))
    }

    /// The same with another set of weights.
    pub(super) fn weighted(&self, weighted: impl Into<Arc<Weighted>>) -> Pipeline {
        Pipeline {
            weighted: weighted.into(),
            ..self.clone()
        }
    }

    /// The model's configuration.
    pub fn model(&self) -> &Model {
        self.programs.model()
    }

    /// The programs that are ready.
    pub fn programs(&self) -> &Programs {
        &self.programs
    }

    /// The devices in use.
    pub fn runtime(&self) -> &Runtime {
        self.programs.runtime()
    }

    /// How many programs have been compiled since the model was loaded, the refiner's included.
    pub fn compilations(&self) -> usize {
        let refiner = self.refiner().map_or(0, Pipeline::compilations);
        self.programs.compilations() + refiner
    }

    /// How many programs had been compiled before, and were taken from where executables are kept, the refiner's included.
    pub fn cache_hits(&self) -> usize {
        let refiner = self.refiner().map_or(0, Pipeline::cache_hits);
        self.programs.cache_hits() + refiner
    }

    /// What a user should know of the caches of executables and weights, the refiner's included, since a call last told of it
    /// ([`Generated::notices`]).
    pub fn take_notices(&self) -> Vec<Notice> {
        let pipelines = iter::once(self).chain(self.refiner());
        pipelines
            .flat_map(|pipeline| pipeline.programs.take_notices())
            .collect()
    }

    /// Makes pictures. All that does not change a tensor's shape (steps, guidance, sampler, seed, prompts) changes only
    /// inputs: nothing is compiled again. Steps with and without guidance are two programs.
    ///
    /// # Errors
    ///
    /// What of the request cannot be served, what the devices refuse, and [`PipelineError::Cancelled`] if the observer says
    /// stop: then nothing more is launched, what is under way is waited for, and nothing stays behind.
    pub fn generate(
        &self,
        request: &Request,
        observer: Observer<'_>,
    ) -> Result<Generated, PipelineError> {
        call::run(self, request, observer)
    }
}

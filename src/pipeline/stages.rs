//! Which of a model and its refiner makes which part of a request. Knows no device.

use super::LoadOptions;
use super::schedule::RowId;
use super::starts;
use super::told::{Texts, spans};
use crate::model::{Model, ModelError, TimeIds};
use crate::request::{Field, MicroConditioning, Picture, Request, RequestError, Start};
use std::borrow::Cow;

/// What one model is asked.
pub(super) struct StageRequest<'a> {
    pub request: Cow<'a, Request>,
    /// By picture of its request, the picture of the whole; ascending.
    pub ids: Vec<RowId>,
}

impl StageRequest<'_> {
    /// Of the size of the pictures that another model has begun, if one has.
    pub(super) fn of_size(mut self, size: Option<[usize; 2]>) -> Self {
        if let Some(size) = size {
            self.request.to_mut().size = Some(size);
        }
        self
    }
}

/// What the model and, if a picture is handed over, its refiner are asked.
///
/// # Errors
/// A handover without a refiner.
pub(super) fn stage_requests(
    request: &Request,
    has_refiner: bool,
) -> Result<Vec<StageRequest<'_>>, RequestError> {
    let handed_over = |picture: &Picture| picture.handover.is_some();
    let all = request.pictures.iter().enumerate();
    let ids: Vec<RowId> = all
        .filter(|(_, picture)| handed_over(picture))
        .map(|(id, _)| id)
        .collect();
    let Some(&first) = ids.first() else {
        return Ok(vec![StageRequest {
            request: Cow::Borrowed(request),
            ids: (0..request.pictures.len()).collect(),
        }]);
    };
    if !has_refiner {
        let problem = "a refiner is to take over, but there is none";
        return Err(RequestError::new(Field::Handover, problem).of_picture(first, request));
    }
    let plain = MicroConditioning::default();
    let base = request.clone().each(|_, picture| {
        picture.sampling.plan.denoising_end = picture.handover.map(|handover| handover.end);
        // What only the refiner is told.
        picture.micro.aesthetic_score = plain.aesthetic_score;
        picture.micro.negative_aesthetic_score = plain.negative_aesthetic_score;
    });
    let mut refined = request.clone().each(|_, picture| {
        picture.sampling.plan.denoising_start = picture.handover.map(|handover| handover.start);
        picture.start = Start::Noise;
        picture.controls.clear();
        // What only the base is told.
        picture.micro.target_size = None;
        picture.micro.negative_target_size = None;
    });
    refined.pictures.retain(handed_over);
    Ok(vec![
        StageRequest {
            request: Cow::Owned(base),
            ids: (0..request.pictures.len()).collect(),
        },
        StageRequest {
            request: Cow::Owned(refined),
            ids,
        },
    ])
}

impl Model {
    /// Checks that a model can take over what this one has begun.
    ///
    /// # Errors
    ///
    /// A model that is no refiner, or whose latents are others.
    pub fn check_refiner(&self, refiner: &Model) -> Result<(), ModelError> {
        let refuse = |problem: String| ModelError::Parts {
            model: refiner.name.clone(),
            problem,
        };
        if refiner.recipe.time_ids != TimeIds::AestheticScore {
            let problem =
                "the model is no refiner: its model_index.json has no requires_aesthetics_score";
            return Err(refuse(problem.to_owned()));
        }
        let latents = |model: &Model| (model.unet.in_channels, model.vae.scale_factor());
        if latents(self) != latents(refiner) {
            let problem = format!("its latents are not those of {}", self.name);
            return Err(refuse(problem));
        }
        Ok(())
    }

    /// Checks a request as [`Pipeline::generate`](super::Pipeline::generate) does, but needs no device.
    ///
    /// # Errors
    ///
    /// What the model cannot do, and pictures that this machine's memory cannot hold.
    pub fn check(&self, request: &Request, options: &LoadOptions) -> Result<(), RequestError> {
        self.check_with_refiner(None, request, options)
    }

    /// As [`check`](Model::check), if pictures are handed over to a refiner.
    ///
    /// # Errors
    ///
    /// Those of [`check`](Model::check), for both.
    pub fn check_with_refiner(
        &self,
        refiner: Option<&Model>,
        request: &Request,
        options: &LoadOptions,
    ) -> Result<(), RequestError> {
        let LoadOptions {
            batch,
            decoding,
            memory_bytes,
            vae_encoder,
            ..
        } = *options;
        starts::check(request, vae_encoder)?;
        let stages = stage_requests(request, refiner.is_some())?;
        let models = || std::iter::once(self).chain(refiner);
        let mut known = Vec::new();
        let mut size = None;
        for (model, stage) in models().zip(stages) {
            let stage = stage.of_size(size);
            let (checked, ..) = model.checked(&stage.request, batch, decoding, memory_bytes)?;
            size = Some(checked.size);
            known.push((stage, checked));
        }
        let ids = known.iter().map(|(stage, checked)| (&*stage.ids, checked));
        let spans = spans(request.pictures.len(), &ids.collect::<Vec<_>>());
        for (model, ((stage, checked), spans)) in models().zip(known.iter().zip(spans)) {
            Texts::of(model, &stage.request, checked, &spans)?;
        }
        Ok(())
    }
}

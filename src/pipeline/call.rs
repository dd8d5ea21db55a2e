//! A call: what is asked for, from texts to pictures.

use super::checked::{Checked, Drawn};
use super::conditioning::{Branch, Conditioning};
use super::controls::Images;
use super::decoder::Decoder;
use super::encoder::Encoder;
use super::engine::{Engine, Finished};
use super::generated::{Generated, Made, Seconds, Tensors};
use super::launcher::Launcher;
use super::layout::{array3, channels_first, channels_last};
use super::parameters::parameters;
use super::row::Row;
use super::schedule::RowId;
use super::stages::{StageRequest, stage_requests};
use super::sync::lock;
use super::texts::Texts;
use super::{Observer, Pipeline, PipelineError};
use crate::cache::Origin;
use crate::image::Image;
use crate::programs::{Parts, Program, StepShape};
use crate::request::{Keep, Request};
use ndarray::Array3;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::iter;
use std::mem;
use std::sync::Arc;
use std::time::Instant;

/// Makes the pictures of a request.
pub(super) fn run(
    pipeline: &Pipeline,
    request: &Request,
    observer: Observer<'_>,
) -> Result<Generated, PipelineError> {
    // All is checked before anything is compiled.
    let asked = stage_requests(request, pipeline.refiner.is_some())?;
    let pipelines = iter::once(pipeline).chain(pipeline.refiner.as_deref());
    let mut stages: Vec<Stage<'_>> = Vec::new();
    for (pipeline, asked) in pipelines.zip(asked) {
        let asked = asked.of_size(stages.first().map(|base| base.checked.size));
        stages.push(Stage::new(pipeline, asked)?);
    }
    let rows = rows(&stages)?;

    let mut seconds = Seconds::default();
    for stage in &stages {
        stage.prepare(observer, &mut seconds)?;
    }
    let launchers: Vec<Launcher<'_>> = stages
        .iter()
        .map(|stage| stage.launcher(observer))
        .collect();
    let start = Instant::now();
    let encoder = Encoder {
        launcher: &launchers[0],
        program: Program::image_encoder(stages[0].step),
    };
    let starts = encoder.starts(request)?;
    for (stage, launcher) in stages.iter_mut().zip(&launchers) {
        let prompts = &stage.pipeline.weighted.prompts;
        stage.told = prompts.encode(launcher, stage.texts.all())?;
    }
    seconds.encode = start.elapsed().as_secs_f64();

    let shapes = launchers.iter().zip(&stages);
    let mut engine = Engine::new(
        shapes
            .map(|(launcher, stage)| (launcher, stage.step))
            .collect(),
    );
    let mut noises = Vec::new();
    let mut images = Images::new(stages[0].checked.size);
    for (id, ((mut row, drawn), start)) in rows.into_iter().zip(starts).enumerate() {
        if let (Some(moments), Some(normals)) = (start, drawn.posterior) {
            let normals = channels_last(normals.view());
            row.start_from(moments.sample(&pipeline.model().vae, normals.iter()));
        }
        let told = stages.iter().filter_map(|stage| stage.branches(id));
        let images = images.of(&request.pictures[id]);
        engine.submit(id, row, told.collect(), images);
        noises.push((request.keep == Keep::Tensors).then_some(drawn.noise));
    }
    let slots = pipeline.programs.slots();
    let mut made: BTreeMap<RowId, Made> = BTreeMap::new();
    let mut finished: Vec<Finished> = Vec::new();
    while made.len() < request.pictures.len() {
        finished.extend(engine.turn()?);
        for (index, (stage, launcher)) in stages.iter().zip(&launchers).enumerate() {
            // A launch of the decoder takes as many as one of the step.
            while let Some(some) = take(&mut finished, index, slots, engine.is_idle()) {
                // A step that was queued runs before the decoder: its time is its own.
                engine.settle()?;
                let start = Instant::now();
                let decoder = Decoder {
                    launcher,
                    parts: &stage.parts,
                    latents: stage.step.latents(),
                };
                let pictures = decoder.decode(&some)?;
                for (one, pixels) in some.into_iter().zip(pictures) {
                    let (id, noise) = (one.id, noises[one.id].take());
                    let tensors = stage.tensors(&stages[0], &one, noise, &pixels);
                    made.insert(id, stages[0].made(request, one, pixels, tensors));
                }
                seconds.decode += start.elapsed().as_secs_f64();
            }
        }
    }
    seconds.steps = engine.seconds;
    let notices = stages.iter().flat_map(|stage| {
        let notices = &stage.pipeline.weighted.notices;
        mem::take(&mut *lock(notices))
    });
    Ok(Generated {
        pictures: made.into_values().collect(),
        notices: notices.collect(),
        seconds,
    })
}

/// Takes pictures of a stage for a launch of the decoder: as many as it takes, or the last ones.
fn take(
    finished: &mut Vec<Finished>,
    stage: usize,
    slots: usize,
    is_over: bool,
) -> Option<Vec<Finished>> {
    let of_stage = finished.iter().filter(|one| one.stage == stage).count();
    if of_stage == 0 || (of_stage < slots && !is_over) {
        return None;
    }
    let mut count = 0;
    let some = finished.extract_if(.., |one| {
        count += usize::from(one.stage == stage);
        one.stage == stage && count <= slots
    });
    Some(some.collect())
}

/// All pictures, each with what was drawn for it.
fn rows(stages: &[Stage<'_>]) -> Result<Vec<(Row, Drawn)>, PipelineError> {
    let base = &stages[0];
    let devices = base.pipeline.runtime().devices().len();
    let batch = base.pipeline.programs.batch();
    let first = base.checked.first_legs(&base.request, devices, batch)?;
    let row = |(id, (leg, drawn)): (RowId, (_, Drawn))| {
        let later = stages.iter().enumerate().skip(1);
        let later = later.filter_map(|(index, stage)| {
            let picture = stage.picture(id)?;
            Some(stage.checked.later_leg(index, &stage.request, picture))
        });
        let legs = iter::once(leg).chain(later).collect();
        (Row::new(legs, drawn.noise.view()), drawn)
    };
    Ok(first.into_iter().enumerate().map(row).collect())
}

/// A model's part of a call.
struct Stage<'a> {
    pipeline: &'a Pipeline,
    /// What it is asked, and which of the call's pictures that are.
    request: Cow<'a, Request>,
    ids: Vec<RowId>,
    checked: Checked,
    step: StepShape,
    parts: Parts,
    wished: Vec<Program>,
    texts: Texts,
    /// What is known of the texts once they are encoded.
    told: Vec<Arc<Conditioning>>,
}

impl<'a> Stage<'a> {
    fn new(
        pipeline: &'a Pipeline,
        StageRequest { request, ids }: StageRequest<'a>,
    ) -> Result<Stage<'a>, PipelineError> {
        let programs = &pipeline.programs;
        let (checked, step, parts) = programs.checked(&request)?;
        let wished = programs.wished(Some(checked.size), &checked.kinds(), request.has_images())?;
        programs.check_memory(&wished)?;
        Ok(Stage {
            pipeline,
            texts: Texts::of(pipeline.model(), &request, &checked)?,
            request,
            ids,
            checked,
            step,
            parts,
            wished,
            told: Vec::new(),
        })
    }

    /// Compiles or loads the programs.
    fn prepare(&self, observer: Observer<'_>, seconds: &mut Seconds) -> Result<(), PipelineError> {
        let preparation = self.pipeline.programs.prepare(&self.wished, observer)?;
        seconds.programs += preparation.seconds;
        seconds
            .compile
            .extend(preparation.seconds_of(Origin::Compiled));
        seconds.load.extend(preparation.seconds_of(Origin::Loaded));
        // If the call fails or is cancelled, the next one tells of them.
        lock(&self.pipeline.weighted.notices).extend(preparation.notices);
        Ok(())
    }

    fn launcher<'b>(&self, observer: Observer<'b>) -> Launcher<'b>
    where
        'a: 'b,
    {
        Launcher {
            programs: &self.pipeline.programs,
            weights: &self.pipeline.weighted.weights,
            observer,
        }
    }

    /// Which picture of the model's request a picture of the call is, if it runs on it.
    fn picture(&self, id: RowId) -> Option<usize> {
        self.ids.binary_search(&id).ok()
    }

    /// What the model is told of a picture of the call, if it runs on it.
    fn branches(&self, id: RowId) -> Option<Vec<Branch>> {
        let picture = self.picture(id)?;
        Some(self.texts.branches(&self.checked, &self.told, picture))
    }

    /// What a picture was made by, which this stage has decoded and `base` has begun; `pixels` are `[h, w, c]` in [0, 1].
    fn tensors(
        &self,
        base: &Stage<'_>,
        one: &Finished,
        noise: Option<Array3<f32>>,
        pixels: &[f32],
    ) -> Option<Tensors> {
        let [channels, latent_height, latent_width] = self.checked.latents;
        let [height, width] = self.checked.size;
        let colours = self.pipeline.model().vae.out_channels;
        let of_picture =
            |dims, values: &[f32]| channels_first(array3(dims, values.to_vec()).view());
        Some(Tensors {
            latents: noise?,
            token_ids: base.texts.prompt(one.id).array(),
            text_embeddings: base.told[one.id].context.clone(),
            final_latents: of_picture([latent_height, latent_width, channels], &one.latents),
            pixels: of_picture([height, width, colours], pixels),
        })
    }

    /// A picture of the call that this stage has begun.
    fn made(
        &self,
        request: &Request,
        Finished { id, latents, .. }: Finished,
        pixels: Vec<f32>,
        tensors: Option<Tensors>,
    ) -> Made {
        let [height, width] = self.checked.size;
        let image = Image::from_unit(&pixels, height, width);
        Made {
            image: image.expect("as many numbers as the picture has"),
            parameters: parameters(self.pipeline.model(), request, &self.checked, id),
            sampler: self.checked.plans[id].sampler,
            dropped_tokens: self.texts.prompt(id).dropped,
            is_finite: latents.iter().all(|value| value.is_finite()),
            tensors,
        }
    }
}

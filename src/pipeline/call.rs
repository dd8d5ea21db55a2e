//! A call: what is asked for, from texts to pictures.

use super::checked::{Checked, Drawn};
use super::conditioning::{Conditioning, Told};
use super::controls::Images;
use super::decoder::Decoder;
use super::encoder::{Encoder, Moments};
use super::engine::{Engine, Finished};
use super::generated::{Generated, Made, Seconds, Tensors};
use super::launcher::Launcher;
use super::layout::{array3, channels_first, channels_last};
use super::parameters::parameters;
use super::pictures_in::{PictureIn, PicturesIn};
use super::row::{Kept, Leg, Row};
use super::schedule::RowId;
use super::stages::{StageRequest, stage_requests};
use super::starts::strength;
use super::told::{Span, Texts, spans};
use super::{Observer, Pipeline, PipelineError, prepare};
use crate::cache::Origin;
use crate::image::Image;
use crate::model::{Concat, Model, StepKind};
use crate::programs::{Parts, Program, StepShape};
use crate::request::{Keep, Request};
use ndarray::Array3;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::iter;
use std::mem;
use std::slice;
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
    let known = stages.iter().map(|stage| (&*stage.ids, &stage.checked));
    let spans = spans(request.pictures.len(), &known.collect::<Vec<_>>());
    for (stage, spans) in stages.iter_mut().zip(spans) {
        stage.read(&spans)?;
    }
    let rows = rows(&stages)?;
    let pictures_in = PicturesIn::of(pipeline.model(), request, stages[0].checked.size)?;

    let mut seconds = Seconds::default();
    let wished = stages.iter();
    let wished = wished.map(|stage| (&*stage.pipeline.programs, &*stage.wished));
    let preparation = prepare(&wished.collect::<Vec<_>>(), observer)?;
    seconds.programs = preparation.seconds;
    seconds.compile = preparation.seconds_of(Origin::Compiled);
    seconds.load = preparation.seconds_of(Origin::Loaded);
    let launchers: Vec<Launcher<'_>> = stages
        .iter()
        .map(|stage| stage.launcher(observer))
        .collect();
    let start = Instant::now();
    let encoder = Encoder {
        launcher: &launchers[0],
        program: Program::image_encoder(stages[0].step),
    };
    let moments = encoder.encode(&pictures_in.pixels)?;
    for (stage, launcher) in stages.iter_mut().zip(&launchers) {
        let prompts = &stage.pipeline.weighted.prompts;
        stage.encoded = prompts.encode(launcher, stage.texts().all())?;
    }
    seconds.encode = start.elapsed().as_secs_f64();

    let shapes = launchers.iter().zip(&stages);
    let mut engine = Engine::new(
        shapes
            .map(|(launcher, stage)| (launcher, stage.step))
            .collect(),
        request.preview_every,
    );
    let mut images = Images::new(stages[0].checked.size);
    let mut noises = Vec::new();
    for (id, ((mut row, drawn), one)) in rows.into_iter().zip(&pictures_in.of).enumerate() {
        let seen = seen(pipeline.model(), &moments, one, &drawn);
        // InstructPix2Pix sees the picture, and starts from noise.
        let place = one
            .start
            .filter(|_| stages[0].checked.concat != Concat::Picture);
        let known = sampled(pipeline.model(), &moments, place, &drawn.posterior);
        if let (Some(known), Concat::None, Some(mask)) =
            (&known, stages[0].checked.concat, &one.mask)
        {
            row.keep(Kept {
                known: known.clone(),
                mask: mask.clone(),
            });
        }
        // Where all is given up it starts from noise, whatever it keeps.
        let is_given_up = one.mask.is_some() && strength(&request.pictures[id]) >= 1.0;
        if let Some(known) = known.filter(|_| !is_given_up) {
            row.start_from(known);
        }
        let told = stages.iter().enumerate();
        let told = told.filter_map(|(index, stage)| {
            let concat = if index == 0 { &seen } else { &Arc::default() };
            stage.told(id, concat)
        });
        let images = images.of(&request.pictures[id]);
        engine.submit(id, row, told.collect(), images);
        noises.push((request.keep == Keep::Tensors).then_some(drawn.noise));
    }
    let slots = pipeline.programs.slots();
    let mut made: BTreeMap<RowId, Made> = BTreeMap::new();
    let mut finished: Vec<Finished> = Vec::new();
    while made.len() < request.pictures.len() {
        finished.extend(engine.turn()?);
        let predicted = mem::take(&mut engine.predicted);
        launchers[0].show(&predicted, stages[0].step, stages[0].checked.size)?;
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
                let mut pictures = decoder.decode(&some)?;
                seconds.decode += start.elapsed().as_secs_f64();
                let start = Instant::now();
                let flags = launchers[0].check(stage.checked.size, &mut pictures)?;
                seconds.check += start.elapsed().as_secs_f64();
                for ((one, pixels), flagged) in some.into_iter().zip(pictures).zip(flags) {
                    let (id, noise) = (one.id, noises[one.id].take());
                    let tensors = stage.tensors(&stages[0], &one, noise, &pixels);
                    let mut one = stages[0].made(request, one, pixels, tensors);
                    one.image = pictures_in.of[id].finished(one.image);
                    made.insert(id, Made { flagged, ..one });
                }
            }
        }
    }
    seconds.steps = engine.seconds;
    let programs = stages.iter().map(|stage| &stage.pipeline.programs);
    Ok(Generated {
        pictures: made.into_values().collect(),
        // If the call fails or is cancelled, the next one tells of them.
        notices: programs.flat_map(|one| one.take_notices()).collect(),
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
            let leg = stage.checked.later_leg(index, &stage.request, picture);
            Some(stage.with_texts(leg, picture))
        });
        let legs = iter::once(base.with_texts(leg, id)).chain(later).collect();
        (Row::new(legs, drawn.noise.view()), drawn)
    };
    Ok(first.into_iter().enumerate().map(row).collect())
}

/// Latents of a picture, if it was encoded.
fn sampled(
    model: &Model,
    moments: &[Moments],
    place: Option<usize>,
    normals: &Option<Array3<f32>>,
) -> Option<Vec<f32>> {
    let normals = normals
        .as_ref()
        .map(|normals| channels_last(normals.view()));
    Some(moments[place?].sample(&model.vae, normals.as_ref()))
}

/// What the model sees beside the latents of a picture, `[h, w, channels]`.
fn seen(model: &Model, moments: &[Moments], one: &PictureIn, drawn: &Drawn) -> Arc<[f32]> {
    match model.recipe.concat {
        Concat::None => Arc::default(),
        Concat::Picture => {
            let start = one.start.expect("it changes a picture");
            moments[start].mean.as_slice().into()
        }
        Concat::Depth => one.depth.clone().expect("it has a depth map"),
        Concat::MaskedPicture => {
            let mask = one.mask.as_ref().expect("it has a mask");
            let masked = sampled(model, moments, one.masked, &drawn.masked);
            let masked = masked.expect("it was encoded");
            let channels = masked.chunks_exact(model.vae.latent_channels());
            let pixels = mask.iter().zip(channels);
            pixels
                .flat_map(|(mask, masked)| [slice::from_ref(mask), masked].concat())
                .collect()
        }
    }
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
    /// The programs that it runs, once the texts are read.
    wished: Vec<Program>,
    /// Once they are read.
    texts: Option<Texts>,
    /// What is known of the texts once they are encoded.
    encoded: Vec<Arc<Conditioning>>,
}

impl<'a> Stage<'a> {
    fn new(
        pipeline: &'a Pipeline,
        StageRequest { request, ids }: StageRequest<'a>,
    ) -> Result<Stage<'a>, PipelineError> {
        let programs = &pipeline.programs;
        let (checked, step, parts) = programs.checked(&request)?;
        Ok(Stage {
            pipeline,
            request,
            ids,
            checked,
            step,
            parts,
            wished: Vec::new(),
            texts: None,
            encoded: Vec::new(),
        })
    }

    /// Reads the texts, which say what steps there are. `spans` are by picture.
    fn read(&mut self, spans: &[Span]) -> Result<(), PipelineError> {
        let model = self.pipeline.model();
        let texts = Texts::of(model, &self.request, &self.checked, spans)?;
        let mut kinds = Vec::new();
        for (picture, plan) in self.checked.plans.iter().enumerate() {
            // Those with guidance first.
            kinds.extend(
                plan.kinds()
                    .into_iter()
                    .rev()
                    .map(|(guided, nets)| StepKind {
                        branches: match texts.weights(picture).len() {
                            1 => model.branches(guided),
                            prompts => prompts + 1,
                        },
                        chunks: texts.chunks(picture),
                        nets,
                    }),
            );
        }
        let programs = &self.pipeline.programs;
        self.wished = programs.wished(Some(self.checked.size), &kinds, &self.request)?;
        programs.check_memory(&self.wished)?;
        self.texts = Some(texts);
        Ok(())
    }

    fn texts(&self) -> &Texts {
        self.texts
            .as_ref()
            .expect("they are read before they are asked for")
    }

    /// A part of a picture of the model's request, as its texts ask for it.
    fn with_texts(&self, leg: Leg, picture: usize) -> Leg {
        let texts = self.texts();
        leg.of_texts(texts.weights(picture).clone(), texts.chunks(picture))
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
    fn told(&self, id: RowId, concat: &Arc<[f32]>) -> Option<Told> {
        let picture = self.picture(id)?;
        Some(
            self.texts()
                .told(&self.checked, &self.encoded, picture, concat),
        )
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
        let colours = self.pipeline.model().vae.out_channels();
        let of_picture =
            |dims, values: &[f32]| channels_first(array3(dims, values.to_vec()).view());
        let prompt = base.texts().first(one.id);
        Some(Tensors {
            latents: noise?,
            token_ids: base.texts().all()[prompt].array(),
            text_embeddings: base.encoded[prompt].context.clone(),
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
            parameters: parameters(
                self.pipeline.model(),
                request,
                &self.checked,
                self.pipeline.loras(),
                id,
            ),
            sampler: self.checked.plans[id].sampler,
            dropped_tokens: self.texts().dropped(id),
            flagged: None,
            is_finite: latents.iter().all(|value| value.is_finite()),
            tensors,
        }
    }
}

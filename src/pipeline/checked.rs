//! A request, checked and planned. Knows no device.

use super::conditioning::time_ids;
use super::controls::{NetControl, controls, nets};
use super::layout::array3;
use super::preview;
use super::refusals::check;
use super::row::Leg;
use super::starts::{self, encodes_start};
use crate::model::{Concat, Model, NetSet, TooLarge};
use crate::programs::{Decoding, Parts, StepShape};
use crate::random::{Generator, Rng, flax_initial_noise};
use crate::request::{Compat, Field, Picture, Request, RequestError, Start};
use crate::schedulers::{PlanOptions, Sampler, SamplingPlan, plan};
use ndarray::Array3;
use std::collections::BTreeSet;
use std::sync::Arc;

/// What a request asks of a model.
pub(super) struct Checked {
    pub size: [usize; 2],
    /// Of latents, `[c, h, w]`.
    pub latents: [usize; 3],
    /// What the model sees beside them.
    pub concat: Concat,
    /// Whether the latents of a picture that goes into another are drawn.
    draws_posterior: bool,
    /// By picture.
    pub plans: Vec<PicturePlan>,
}

pub(super) struct PicturePlan {
    pub sampler: Sampler,
    plan: Arc<SamplingPlan>,
    /// How many evaluations of the plan are guided, from the start.
    pub guided: usize,
    pub guidance_scale: f32,
    /// The numbers that the model is told of what guidance leads away from, and of the picture.
    pub time_ids: [Arc<[f32]>; 2],
    controls: Vec<NetControl>,
}

/// What was drawn for a picture before its first step, of unit variance, `[c, h, w]`.
pub(super) struct Drawn {
    /// Its initial noise.
    pub noise: Array3<f32>,
    /// Before that, that of the latents of the picture that it starts from, if it does and they are drawn.
    pub posterior: Option<Array3<f32>>,
    /// After it, that of what a mask leaves of that picture.
    pub masked: Option<Array3<f32>>,
}

impl PicturePlan {
    /// How often the model runs.
    pub(super) fn evaluations(&self) -> usize {
        self.plan.steps.len()
    }

    /// Whether an evaluation is guided as asked.
    pub(super) fn has(&self, guided: bool) -> bool {
        match guided {
            true => self.guided > 0,
            false => self.guided < self.evaluations(),
        }
    }

    /// Whether evaluations are guided and by which ControlNets controlled, each combination once.
    pub(super) fn kinds(&self) -> BTreeSet<(bool, NetSet)> {
        let count = self.plan.steps.len();
        let kind = |evaluation| {
            let nets = nets(&self.controls, evaluation, count);
            (evaluation < self.guided, nets)
        };
        (0..count).map(kind).collect()
    }
}

impl Checked {
    pub(super) fn new(model: &Model, request: &Request) -> Result<Checked, RequestError> {
        let count = request.pictures.len();
        if count == 0 {
            return Err(RequestError::new(Field::Pictures, "there are no prompts"));
        }
        let [height, width] = model.latent_size(starts::size(model, request)?)?;
        let latents = [model.vae.latent_channels(), height, width];
        let mut plans: Vec<(Sampler, PlanOptions, Arc<SamplingPlan>)> = Vec::new();
        let mut checked = Vec::new();
        for (index, picture) in request.pictures.iter().enumerate() {
            let planned = check(model, picture, request, latents)
                .and_then(|()| planned(model, picture, request, latents, &mut plans));
            checked.push(planned.map_err(|error| error.of_picture(index, request))?);
        }
        check_compat(request)?;
        Ok(Checked {
            size: [height, width].map(|extent| extent * model.vae.scale_factor()),
            latents,
            concat: model.recipe.concat,
            // InstructPix2Pix sees the mean.
            draws_posterior: model.vae.draws() && model.recipe.concat != Concat::Picture,
            plans: checked,
        })
    }

    /// Refuses pictures that a machine's memory cannot hold together.
    fn check_memory(&self, model: &Model, memory_bytes: Option<u64>) -> Result<(), TooLarge> {
        let count = self.plans.len();
        let numbers = |dims: [usize; 3]| dims.into_iter().map(|dim| dim as f64).product::<f64>();
        let [height, width] = self.size;
        let pixels = numbers([height, width, model.vae.out_channels()]);
        TooLarge::unless_fits(
            || format!("{count} pictures of {width}x{height} pixels"),
            4.0 * count as f64 * (pixels + numbers(self.latents)),
            memory_bytes.map(|bytes| bytes as f64),
        )
    }

    /// The first model's part of each picture, with what was drawn for it.
    pub(super) fn first_legs(
        &self,
        request: &Request,
        devices: usize,
        batch: usize,
    ) -> Result<Vec<(Leg, Drawn)>, RequestError> {
        let draws = |picture: &Picture| picture.start == Start::Noise;
        let flax = match request.compat {
            Some(Compat::Flax) if request.pictures.iter().any(draws) => {
                Some(self.flax_noise(request, devices, batch)?)
            }
            _ => None,
        };
        let pictures = request.pictures.iter().zip(&self.plans);
        let leg = |(picture, planned): (&Picture, &PicturePlan)| {
            let mut generator = generator(picture, request);
            let len = self.latents.iter().product();
            let mut drawn = || array3(self.latents, generator.normal(len));
            let draws = self.draws_posterior;
            let posterior = (draws && encodes_start(self.concat, picture)).then(&mut drawn);
            let noise = match (&picture.start, &flax) {
                (Start::Latents(latents), _) => latents.clone(),
                (Start::Noise, Some(noise)) => {
                    array3(self.latents, noise[picture.seed.index].clone())
                }
                (Start::Noise, None) | (Start::Image { .. }, _) => drawn(),
            };
            // Drawn whether the model sees it or not, as in diffusers.
            let masked = picture.mask.as_ref().filter(|_| draws).map(|_| drawn());
            let leg = self.leg(0, picture, planned, generator);
            let drawn = Drawn {
                noise,
                posterior,
                masked,
            };
            (leg, drawn)
        };
        Ok(pictures.map(leg).collect())
    }

    /// The part of a picture that a model makes of what another has left. Its random numbers begin anew, as in diffusers.
    pub(super) fn later_leg(&self, stage: usize, request: &Request, picture: usize) -> Leg {
        let (planned, picture) = (&self.plans[picture], &request.pictures[picture]);
        self.leg(stage, picture, planned, generator(picture, request))
    }

    fn leg(
        &self,
        stage: usize,
        picture: &Picture,
        planned: &PicturePlan,
        generator: Generator,
    ) -> Leg {
        let guided = (picture.guidance, planned.guided);
        let len = self.latents.iter().product();
        Leg {
            led_by_picture: self.concat == Concat::Picture,
            controls: planned.controls.clone(),
            ..Leg::new(stage, planned.plan.clone(), guided, generator, len)
        }
    }

    /// The noise that Flax draws, by picture.
    fn flax_noise(
        &self,
        request: &Request,
        devices: usize,
        batch: usize,
    ) -> Result<Vec<Vec<f32>>, RequestError> {
        let count = request.pictures.len();
        if count != devices * batch {
            let problem = format!(
                "{count} prompts for {devices} devices with a batch of {batch} each: Flax's noise is drawn for whole batches"
            );
            return Err(RequestError::new(Field::Compat, problem));
        }
        let len: usize = self.latents.iter().product();
        let seed = request.pictures[0].seed.value;
        let noise = flax_initial_noise(seed, devices, batch * len);
        Ok(noise.chunks(len).map(<[f32]>::to_vec).collect())
    }
}

/// Whose random numbers a picture's are.
pub(super) fn rng(picture: &Picture, request: &Request) -> Rng {
    match request.compat {
        Some(Compat::Flax) => Rng::JaxLegacy,
        None => picture.seed.rng,
    }
}

fn generator(picture: &Picture, request: &Request) -> Generator {
    rng(picture, request).generator_of(
        picture.seed.value,
        picture.seed.index,
        request.pictures.len(),
    )
}

/// A picture's plan; equal ones are made once.
fn planned(
    model: &Model,
    picture: &Picture,
    request: &Request,
    [_, height, width]: [usize; 3],
    plans: &mut Vec<(Sampler, PlanOptions, Arc<SamplingPlan>)>,
) -> Result<PicturePlan, RequestError> {
    let refuse = |error: crate::schedulers::SchedulerError| {
        RequestError::new(Field::Sampling, error.to_string())
    };
    let sampler = match picture.sampling.sampler {
        Some(sampler) => sampler,
        None => model.scheduler.sampler().map_err(refuse)?,
    };
    let options = PlanOptions {
        flax: request.compat == Some(Compat::Flax),
        strength: starts::strength(picture),
        ..picture.sampling.plan.clone()
    };
    let known = plans
        .iter()
        .find(|known| (known.0, &known.1) == (sampler, &options));
    let plan = match known {
        Some((_, _, plan)) => plan.clone(),
        None => {
            let plan = Arc::new(plan(sampler, &model.scheduler, &options).map_err(refuse)?);
            plans.push((sampler, options, plan.clone()));
            plan
        }
    };
    // Flax's pipeline looks at the negative prompt whatever the scale, and a model that is told of the scale never does.
    let is_guided = model.unet.guidance_dim.is_none()
        && (request.compat.is_some() || picture.guidance.scale > 1.0)
        && (model.recipe.concat != Concat::Picture || picture.guidance.image >= 1.0);
    let size = [height, width].map(|extent| extent * model.vae.scale_factor());
    Ok(PicturePlan {
        sampler,
        guided: match is_guided {
            true => part_of(plan.steps.len(), picture.guidance.until),
            false => 0,
        },
        guidance_scale: picture.guidance.scale,
        time_ids: time_ids(model.recipe.time_ids, picture, size),
        controls: controls(model, picture),
        plan,
    })
}

/// How many whole ones of `count` are the part `until` of them. The nearest `f32` of a part, such as 0.7, may lie below it.
fn part_of(count: usize, until: f32) -> usize {
    let until = f64::from(until) * (1.0 + f64::from(f32::EPSILON));
    (until * count as f64) as usize
}

fn check_compat(request: &Request) -> Result<(), RequestError> {
    let seed = request.pictures[0].seed.value;
    let same = |picture: &Picture| picture.seed.value == seed;
    if request.compat == Some(Compat::Flax) && !request.pictures.iter().all(same) {
        let problem = "Flax's noise is drawn from one seed, but the pictures have several";
        return Err(RequestError::new(Field::Compat, problem));
    }
    Ok(())
}

impl Model {
    /// A request, checked, with its steps' shape (but for their branches) and the parts in which its latents are decoded.
    pub(super) fn checked(
        &self,
        request: &Request,
        batch: usize,
        decoding: Decoding,
        memory_bytes: Option<u64>,
    ) -> Result<(Checked, StepShape, Parts), RequestError> {
        preview::check(self, request)?;
        let checked = Checked::new(self, request)?;
        let step = self.step_shape(Some(checked.size), batch, true)?;
        let parts = self.parts(decoding, step)?;
        checked.check_memory(self, memory_bytes)?;
        Ok((checked, step, parts))
    }
}

#[cfg(all(test, feature = "demo"))]
mod tests;

//! A request, checked and prepared for the devices.

use super::bounds::check_prompts;
use super::layout::{array4, to_nchw, to_nhwc};
use super::{Compat, Generated, Model, PipelineError, Request, Seconds};
use crate::cache::Notice;
use crate::image::Image;
use crate::program::StepShape;
use crate::random::{BrownianTree, Generator, Rng, flax_initial_noise};
use crate::schedulers::{Noise, PlanOptions, Sampler, SamplingPlan, plan};
use ndarray::{Array2, Array3, Array4, Axis};

/// What a request asks of a model, known without a device.
pub(super) struct Checked {
    sampler: Sampler,
    pub plan: SamplingPlan,
    /// How many evaluations of the plan are guided, from the start.
    pub guided_steps: usize,
    pub latent_size: [usize; 2],
}

impl Checked {
    pub(super) fn new(model: &Model, request: &Request) -> Result<Checked, PipelineError> {
        let count = request.prompts.len();
        if count == 0 {
            return Err(refuse("there are no prompts"));
        }
        check_prompts(request)?;
        check_guidance(request)?;
        check_first_index(request)?;
        let latent_size = model.latent_size(request.size)?;
        if let Some(latents) = &request.latents {
            let [height, width] = latent_size;
            let expected = [count, model.unet.in_channels, height, width];
            let found = latents.shape();
            if found != expected {
                return Err(refuse(format!(
                    "the latents are {found:?}, expected {expected:?} for {count} prompts"
                )));
            }
        }
        let sampler = match request.sampler {
            Some(sampler) => sampler,
            None => model.scheduler.sampler()?,
        };
        let options = PlanOptions {
            eta: request.eta,
            order: request.order,
            flax: request.compat == Some(Compat::Flax),
            ..PlanOptions::new(request.steps.clone())
        };
        let plan = plan(sampler, &model.scheduler, &options)?;
        // Flax's pipeline looks at the negative prompt whatever the scale.
        let is_guided =
            request.compat.is_some() || request.guidance_scale.iter().any(|&scale| scale > 1.0);
        let guided_part = f64::from(request.guidance_until) * plan.steps.len() as f64;
        Ok(Checked {
            sampler,
            guided_steps: if is_guided { guided_part as usize } else { 0 },
            plan,
            latent_size,
        })
    }
}

pub(super) struct Job<'r> {
    request: &'r Request,
    sampler: Sampler,
    pub plan: SamplingPlan,
    size: [usize; 2],
    pub latent_size: [usize; 2],
    negative_ids: Vec<i32>,
    token_ids: Array2<i32>,
    dropped_tokens: Vec<usize>,
    /// `[n, h, w, c]`, of unit variance.
    noise: Array4<f32>,
    /// Where each picture's noise comes from, after the initial.
    sources: Vec<NoiseSource>,
}

/// Where the noise of one picture's steps comes from.
struct NoiseSource {
    generator: Generator,
    brownian: Option<BrownianTree>,
}

/// What launches made, row behind row.
#[derive(Default)]
pub(super) struct Outputs {
    pub text_embeddings: Vec<f32>,
    pub final_latents: Vec<f32>,
    pub pixels: Vec<f32>,
}

impl Outputs {
    /// Appends the first `kept` of another's `rows` rows; the rest is padding.
    pub(super) fn append(&mut self, other: &Outputs, kept: usize, rows: usize) {
        let take = |to: &mut Vec<f32>, from: &[f32]| {
            to.extend_from_slice(&from[..from.len() / rows * kept])
        };
        take(&mut self.text_embeddings, &other.text_embeddings);
        take(&mut self.final_latents, &other.final_latents);
        take(&mut self.pixels, &other.pixels);
    }
}

impl<'r> Job<'r> {
    /// Prepares the request for `devices` with `batch` pictures each.
    pub(super) fn new(
        model: &Model,
        request: &'r Request,
        checked: Checked,
        [devices, batch]: [usize; 2],
    ) -> Result<Job<'r>, PipelineError> {
        let Checked {
            sampler,
            plan,
            latent_size,
            ..
        } = checked;
        let count = request.prompts.len();
        let [height, width] = latent_size;
        let latents = [model.unet.in_channels, height, width];
        let (noise, sources) = noise(request, &plan, latents, [devices, batch])?;
        let mut token_ids = Vec::new();
        let mut dropped_tokens = Vec::new();
        for prompt in &request.prompts {
            let tokens = model.tokenizer.encode(prompt)?;
            token_ids.extend(tokens.ids);
            dropped_tokens.push(tokens.dropped);
        }
        let token_ids = Array2::from_shape_vec((count, model.tokenizer.max_length()), token_ids)
            .expect("every prompt has as many tokens");
        Ok(Job {
            request,
            sampler,
            plan,
            size: latent_size.map(|extent| extent * model.vae.scale_factor()),
            latent_size,
            negative_ids: model.tokenizer.encode(&request.negative_prompt)?.ids,
            token_ids,
            dropped_tokens,
            noise: to_nhwc(noise.view()),
            sources,
        })
    }

    /// For each device the negative prompt's tokens (where the shape is guided), then those of its prompts.
    pub(super) fn token_rows(&self, rows: &[usize], shape: StepShape) -> Vec<i32> {
        let mut ids = Vec::new();
        for device_rows in rows.chunks(shape.batch) {
            if shape.guided {
                ids.extend(self.negative_ids.repeat(shape.batch));
            }
            for &row in device_rows {
                ids.extend(self.token_ids.row(row));
            }
        }
        ids
    }

    /// The initial samples.
    pub(super) fn sample_rows(&self, rows: &[usize]) -> Vec<f32> {
        let scaled = |noise: f32| (f64::from(noise) * self.plan.init_noise_sigma) as f32;
        let noise = self.noise.select(Axis(0), rows);
        noise.into_iter().map(scaled).collect()
    }

    /// The guidance scales.
    pub(super) fn guidance_rows(&self, rows: &[usize]) -> Vec<f32> {
        let scales = &self.request.guidance_scale;
        let least = match self.request.compat {
            Some(Compat::Flax) => f32::NEG_INFINITY,
            None => 1.0,
        };
        rows.iter()
            .map(|&row| scales[row.min(scales.len() - 1)].max(least))
            .collect()
    }

    /// How far guided predictions are rescaled.
    pub(super) fn guidance_rescale(&self) -> f32 {
        self.request.guidance_rescale
    }

    /// The fresh noise of a step, `[rows, h, w, c]`, or none. Every picture draws its own once, so a row that stands there
    /// twice, as padding, has the same.
    pub(super) fn noise_rows(&mut self, rows: &[usize], evaluation: usize) -> Option<Vec<f32>> {
        let noise = self.plan.steps[evaluation].noise;
        if noise == Noise::None {
            return None;
        }
        let (_, height, width, channels) = self.noise.dim();
        let mut values: Vec<f32> = Vec::new();
        for (i, &row) in rows.iter().enumerate() {
            if i > 0 && rows[i - 1] == row {
                values.extend_from_within(values.len() - height * width * channels..);
                continue;
            }
            let drawn = self.sources[row].draw(noise, height * width * channels);
            let drawn = array4([1, channels, height, width], drawn);
            values.extend(to_nhwc(drawn.view()));
        }
        Some(values)
    }

    pub(super) fn finish(
        self,
        model: &Model,
        outputs: Outputs,
        notices: Vec<Notice>,
        seconds: Seconds,
    ) -> Result<Generated, PipelineError> {
        let count = self.request.prompts.len();
        let [height, width] = self.size;
        let pixels = array4(
            [count, height, width, model.vae.out_channels],
            outputs.pixels,
        );
        let images = pixels.outer_iter().map(|image| {
            let values: Vec<f32> = image.iter().copied().collect();
            Image::from_unit(&values, height, width)
                .map_err(|error| PipelineError::Request(error.to_string()))
        });
        let images = images.collect::<Result<_, _>>()?;
        let [latent_height, latent_width] = self.latent_size;
        let final_latents = [count, latent_height, latent_width, model.unet.in_channels];
        let text_shape = (count, model.tokenizer.max_length(), model.text.hidden_size);
        Ok(Generated {
            images,
            sampler: self.sampler,
            size: self.size,
            token_ids: self.token_ids,
            text_embeddings: Array3::from_shape_vec(text_shape, outputs.text_embeddings)
                .expect("one embedding for each token of each prompt"),
            latents: to_nchw(self.noise.view()),
            final_latents: to_nchw(array4(final_latents, outputs.final_latents).view()),
            pixels: to_nchw(pixels.view()),
            dropped_tokens: self.dropped_tokens,
            notices,
            seconds,
        })
    }
}

impl NoiseSource {
    fn draw(&mut self, noise: Noise, len: usize) -> Vec<f32> {
        match (noise, &self.brownian) {
            (Noise::Brownian { from, to }, Some(brownian)) => brownian.noise(from, to),
            _ => self.generator.normal(len),
        }
    }
}

fn refuse(problem: impl Into<String>) -> PipelineError {
    PipelineError::Request(problem.into())
}

fn check_guidance(request: &Request) -> Result<(), PipelineError> {
    let (scales, count) = (&request.guidance_scale, request.prompts.len());
    if scales.len() != 1 && scales.len() != count {
        let given = scales.len();
        return Err(refuse(format!(
            "{given} guidance scales for {count} prompts; give one, or one for each"
        )));
    }
    if let Some(scale) = scales.iter().find(|scale| !scale.is_finite()) {
        return Err(refuse(format!(
            "the guidance scale is {scale}; it is a finite number"
        )));
    }
    for (name, part) in [
        ("guidance rescale", request.guidance_rescale),
        ("part of the steps that is guided", request.guidance_until),
    ] {
        if !(0.0..=1.0).contains(&part) {
            return Err(refuse(format!(
                "the {name} is {part}; it lies between 0 and 1"
            )));
        }
    }
    Ok(())
}

/// Whose random numbers the request's are.
fn rng(request: &Request) -> Rng {
    match request.compat {
        Some(Compat::Flax) => Rng::JaxLegacy,
        None => request.rng,
    }
}

fn check_first_index(request: &Request) -> Result<(), PipelineError> {
    let first = request.first_index;
    if first.checked_add(request.prompts.len()).is_none() {
        return Err(refuse(format!("the first index, {first}, is too large")));
    }
    if first > 0 && rng(request) == Rng::JaxLegacy {
        return Err(refuse(format!(
            "the first index is {first}, but with JAX's old keys a picture depends on how many there are: make all of them"
        )));
    }
    Ok(())
}

/// The initial noise of all pictures, `[n, c, h, w]`, and where that of their steps comes from.
fn noise(
    request: &Request,
    plan: &SamplingPlan,
    [channels, height, width]: [usize; 3],
    [devices, batch]: [usize; 2],
) -> Result<(Array4<f32>, Vec<NoiseSource>), PipelineError> {
    let count = request.prompts.len();
    let (dims, len) = ([count, channels, height, width], channels * height * width);
    let first = request.first_index;
    let mut generators = rng(request).generators(request.seed, first..first + count);
    let noise = match (&request.latents, request.compat) {
        (Some(latents), _) => latents.clone(),
        (None, Some(Compat::Flax)) if count == devices * batch => {
            array4(dims, flax_initial_noise(request.seed, devices, batch * len))
        }
        (None, Some(Compat::Flax)) => {
            let room = format!("{devices} devices with a batch of {batch} each");
            return Err(refuse(format!(
                "{count} prompts for {room}: Flax's noise is drawn for whole batches"
            )));
        }
        (None, None) => {
            let drawn = generators.iter_mut().flat_map(|images| images.normal(len));
            array4(dims, drawn.collect())
        }
    };
    let source = |generator: Generator| {
        let brownian = plan
            .brownian
            .map(|[min, max]| generator.brownian(min, max, len));
        NoiseSource {
            generator,
            brownian,
        }
    };
    Ok((noise, generators.into_iter().map(source).collect()))
}

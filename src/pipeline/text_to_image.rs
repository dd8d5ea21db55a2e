use super::{LoadOptions, Loaded, Model, PipelineError};
use crate::image::Image;
use crate::model_files::ModelFiles;
use crate::program::{self, StepShape};
use crate::random::initial_noise;
use crate::runtime::{DeviceWeights, Executable, Runtime, RuntimeError, Sharded};
use crate::schedulers::{PlanStep, STATE_SLOTS, Sampler, SamplingPlan, plan};
use hlo::Module;
use ndarray::{Array2, Array3, Array4, ArrayView4, Axis};
use std::collections::HashMap;
use std::time::Instant;

/// What is asked for.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// One picture for each.
    pub prompts: Vec<String>,
    /// What guidance leads away from, for all prompts.
    pub negative_prompt: String,
    /// The number of sampling steps.
    pub steps: usize,
    /// How far the prediction is pushed from the negative prompt to the prompt; at 1 and below the negative prompt is
    /// not looked at, as in diffusers, and a step is half the work.
    pub guidance_scale: f32,
    /// The sampler; the model's own if `None`.
    pub sampler: Option<Sampler>,
    /// The seed of the initial noise. Picture `i` depends on the seed and `i` alone.
    pub seed: u64,
    /// Pixels, `[height, width]`; what the model was trained for if `None`.
    pub size: Option<[usize; 2]>,
    /// Initial noise of unit variance instead of the seed's: `[n, c, h, w]`, one for each prompt.
    pub latents: Option<Array4<f32>>,
}

impl Default for Request {
    /// diffusers' defaults: 50 steps, guidance 7.5.
    fn default() -> Request {
        Request {
            prompts: Vec::new(),
            negative_prompt: String::new(),
            steps: 50,
            guidance_scale: 7.5,
            sampler: None,
            seed: 0,
            size: None,
            latents: None,
        }
    }
}

/// What was made, in the order of the prompts.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The pictures.
    pub images: Vec<Image>,
    /// The sampler that ran.
    pub sampler: Sampler,
    /// Height and width in pixels.
    pub size: [usize; 2],
    /// `[n, tokens]`.
    pub token_ids: Array2<i32>,
    /// `[n, tokens, c]`, of the prompts (not the negative one).
    pub text_embeddings: Array3<f32>,
    /// The noise of unit variance, before the sampler's initial sigma: `[n, c, h, w]`.
    pub latents: Array4<f32>,
    /// What was decoded: `[n, c, h, w]`.
    pub final_latents: Array4<f32>,
    /// `[n, 3, h, w]` in [0, 1].
    pub pixels: Array4<f32>,
    /// How many tokens of each prompt had no room.
    pub dropped_tokens: Vec<usize>,
    /// How long it took.
    pub seconds: Seconds,
}

/// Wall time of the parts of one call.
#[derive(Clone, Debug, Default)]
pub struct Seconds {
    /// Each program that was compiled, in order.
    pub compile: Vec<(&'static str, f64)>,
    /// Each step of the sampler, launch to result, of all launches of the call.
    pub steps: Vec<f64>,
    /// Encoding the prompts.
    pub encode: f64,
    /// Decoding the pictures.
    pub decode: f64,
}

/// What goes on, for a progress bar.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Event {
    /// A program is being compiled.
    Compiling(&'static str),
    /// So many steps are done of so many.
    Step {
        /// Steps done, over all launches.
        done: usize,
        /// Steps in all.
        total: usize,
    },
    /// The pictures are being decoded.
    Decoding,
}

/// Is told what goes on.
pub type Observer<'a> = &'a dyn Fn(Event);

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum ProgramKey {
    EncodeText { rows: usize },
    DenoiseStep(StepShape),
    DecodeImage { height: usize, width: usize },
}

/// A model on devices, ready to make pictures. Programs are compiled at the first call of a size and kept.
pub struct Pipeline {
    runtime: Runtime,
    model: Model,
    options: LoadOptions,
    text_weights: DeviceWeights,
    unet_weights: DeviceWeights,
    vae_weights: DeviceWeights,
    programs: HashMap<ProgramKey, Executable>,
}

impl Pipeline {
    /// Loads a model and puts its weights on the devices of `client`. `progress` is told of each weight, from any
    /// thread.
    pub fn load(
        client: pjrt::Client,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        if options.batch == 0 {
            return Err(PipelineError::Request(
                "the batch is 0; at least one picture per device is made".to_owned(),
            ));
        }
        let runtime = Runtime::new(client, options.devices)?;
        let model = Model::open(files)?;
        let host = model.load_weights(files, &options, progress)?;
        Ok(Pipeline {
            text_weights: runtime.upload_weights(&host.text)?,
            unet_weights: runtime.upload_weights(&host.unet)?,
            vae_weights: runtime.upload_weights(&host.vae)?,
            runtime,
            model,
            options,
            programs: HashMap::new(),
        })
    }

    /// The model's configuration.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The devices in use.
    pub fn runtime(&self) -> &Runtime {
        &self.runtime
    }

    /// How many programs have been compiled since the model was loaded.
    pub fn compilations(&self) -> usize {
        self.programs.len()
    }

    /// Makes a picture for each prompt. All that does not change a tensor's shape (steps, guidance above 1, sampler,
    /// seed, prompts) changes only inputs: nothing is compiled again.
    pub fn generate(
        &mut self,
        request: &Request,
        observer: Observer<'_>,
    ) -> Result<Generated, PipelineError> {
        let job = Job::new(&self.model, request)?;
        let rows_per_launch = self.runtime.devices().len() * self.options.batch;
        let shape = StepShape {
            batch: self.options.batch,
            height: job.latent_size[0],
            width: job.latent_size[1],
            tokens: self.model.tokenizer.max_length(),
            guided: request.guidance_scale > 1.0,
        };
        let mut seconds = Seconds::default();
        self.compile(shape, &mut seconds, observer)?;
        let count = request.prompts.len();
        let launches = count.div_ceil(rows_per_launch);
        let total = launches * job.plan.steps.len();
        let mut outputs = Outputs::default();
        for launch in 0..launches {
            // The last launch may have more room than prompts: the last prompt is repeated, and its copies dropped.
            let rows: Vec<usize> = (launch * rows_per_launch..(launch + 1) * rows_per_launch)
                .map(|row| row.min(count - 1))
                .collect();
            let kept = count.min((launch + 1) * rows_per_launch) - launch * rows_per_launch;
            let made = self.launch(&job, shape, &rows, &mut seconds, &|done| {
                observer(Event::Step {
                    done: launch * job.plan.steps.len() + done,
                    total,
                });
                if done == job.plan.steps.len() {
                    observer(Event::Decoding);
                }
            })?;
            outputs.append(&made, kept, rows_per_launch);
        }
        job.finish(&self.model, outputs, seconds)
    }

    fn compile(
        &mut self,
        shape: StepShape,
        seconds: &mut Seconds,
        observer: Observer<'_>,
    ) -> Result<(), RuntimeError> {
        let (model, dtype) = (&self.model, self.options.dtype);
        let StepShape {
            batch,
            height,
            width,
            tokens,
            ..
        } = shape;
        let rows = shape.rows();
        let text = || program::encode_text(&model.text, rows, tokens, dtype);
        let step = || program::denoise_step(&model.unet, shape, dtype);
        let image = || program::decode_image(&model.vae, [batch, height, width], dtype);
        let programs: [(ProgramKey, &'static str, &dyn Fn() -> Module); 3] = [
            (ProgramKey::EncodeText { rows }, "encode_text", &text),
            (ProgramKey::DenoiseStep(shape), "denoise_step", &step),
            (
                ProgramKey::DecodeImage { height, width },
                "decode_image",
                &image,
            ),
        ];
        for (key, name, trace) in programs {
            if !self.programs.contains_key(&key) {
                observer(Event::Compiling(name));
                let start = Instant::now();
                self.programs.insert(key, self.runtime.compile(&trace())?);
                seconds.compile.push((name, start.elapsed().as_secs_f64()));
            }
        }
        Ok(())
    }

    /// One launch of every program on all devices: `rows` are indices of prompts, device by device.
    fn launch(
        &self,
        job: &Job<'_>,
        shape: StepShape,
        rows: &[usize],
        seconds: &mut Seconds,
        step_done: &dyn Fn(usize),
    ) -> Result<Outputs, RuntimeError> {
        let runtime = &self.runtime;
        let start = Instant::now();
        let encode = &self.programs[&ProgramKey::EncodeText { rows: shape.rows() }];
        let ids = job.token_rows(rows, shape);
        let ids = runtime.shard(&s32_bytes(&ids), encode.input_shape("token_ids"))?;
        let context = only(encode.launch(&[&ids], &self.text_weights)?);
        let text_embeddings = positive_rows(&context.to_f32()?, runtime.devices().len(), shape);
        seconds.encode += start.elapsed().as_secs_f64();

        let step = &self.programs[&ProgramKey::DenoiseStep(shape)];
        let latents_shape = step.input_shape("state_0").clone();
        let sample = job.latent_rows(rows);
        let sample: Vec<f32> = sample
            .iter()
            .map(|&value| (f64::from(value) * job.plan.init_noise_sigma) as f32)
            .collect();
        let zeros = vec![0; latents_shape.size_bytes()];
        let mut state = vec![runtime.shard(&f32_bytes(&sample), &latents_shape)?];
        for _ in 1..STATE_SLOTS {
            state.push(runtime.replicate(&zeros, &latents_shape)?);
        }
        let noise = runtime.replicate(&zeros, &latents_shape)?;
        let guidance = vec![job.request.guidance_scale; shape.batch];
        let guidance = match shape.guided {
            true => {
                Some(runtime.replicate(&f32_bytes(&guidance), step.input_shape("guidance_scale"))?)
            }
            false => None,
        };
        for (index, plan_step) in job.plan.steps.iter().enumerate() {
            let start = Instant::now();
            let [timestep, c_in, matrix] = upload_step(runtime, step, plan_step, shape.batch)?;
            let mut inputs: Vec<&Sharded> = state.iter().collect();
            inputs.extend([&noise, &context, &timestep, &c_in, &matrix]);
            inputs.extend(&guidance);
            state = step.launch(&inputs, &self.unet_weights)?;
            state[0].ready()?;
            seconds.steps.push(start.elapsed().as_secs_f64());
            step_done(index + 1);
        }

        let start = Instant::now();
        let decode = &self.programs[&ProgramKey::DecodeImage {
            height: shape.height,
            width: shape.width,
        }];
        let final_latents = state[0].to_f32()?;
        let pixels = only(decode.launch(&[&state[0]], &self.vae_weights)?).to_f32()?;
        seconds.decode += start.elapsed().as_secs_f64();
        Ok(Outputs {
            text_embeddings,
            final_latents,
            pixels,
        })
    }
}

/// A request, checked and prepared.
struct Job<'r> {
    request: &'r Request,
    sampler: Sampler,
    plan: SamplingPlan,
    size: [usize; 2],
    latent_size: [usize; 2],
    negative_ids: Vec<i32>,
    token_ids: Array2<i32>,
    dropped_tokens: Vec<usize>,
    /// `[n, h, w, c]`, of unit variance.
    noise: Array4<f32>,
}

impl<'r> Job<'r> {
    fn new(model: &Model, request: &'r Request) -> Result<Job<'r>, PipelineError> {
        let refuse = |problem: String| Err(PipelineError::Request(problem));
        let count = request.prompts.len();
        if count == 0 {
            return refuse("there are no prompts".to_owned());
        }
        if !request.guidance_scale.is_finite() {
            return refuse(format!(
                "the guidance scale is {}; it is a finite number",
                request.guidance_scale
            ));
        }
        let factor = model.vae.scale_factor();
        let size = request.size.unwrap_or(model.default_size());
        for (name, extent) in [("height", size[0]), ("width", size[1])] {
            if extent == 0 || !extent.is_multiple_of(factor) {
                return refuse(format!(
                    "the {name} is {extent}; it has to be a multiple of {factor}, at least {factor}"
                ));
            }
        }
        let latent_size = size.map(|extent| extent / factor);
        let sampler = match request.sampler {
            Some(sampler) => sampler,
            None => model.scheduler.sampler()?,
        };
        let plan = plan(sampler, &model.scheduler, request.steps)?;
        let channels = model.unet.in_channels;
        let [height, width] = latent_size;
        let noise = match &request.latents {
            None => initial_noise(request.seed, 0, count, [channels, height, width]),
            Some(latents) if latents.dim() == (count, channels, height, width) => latents.clone(),
            Some(latents) => {
                let (found, expected) = (latents.shape(), [count, channels, height, width]);
                return refuse(format!(
                    "the latents are {found:?}, expected {expected:?} for {count} prompts"
                ));
            }
        };
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
            size,
            latent_size,
            negative_ids: model.tokenizer.encode(&request.negative_prompt)?.ids,
            token_ids,
            dropped_tokens,
            noise: to_nhwc(noise.view()),
        })
    }

    /// For each device the negative prompt's tokens (where the shape is guided), then those of its prompts.
    fn token_rows(&self, rows: &[usize], shape: StepShape) -> Vec<i32> {
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

    fn latent_rows(&self, rows: &[usize]) -> Vec<f32> {
        self.noise.select(Axis(0), rows).into_iter().collect()
    }

    fn finish(
        self,
        model: &Model,
        outputs: Outputs,
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
            seconds,
        })
    }
}

/// What launches made, row behind row.
#[derive(Default)]
struct Outputs {
    text_embeddings: Vec<f32>,
    final_latents: Vec<f32>,
    pixels: Vec<f32>,
}

impl Outputs {
    /// Appends the first `kept` of another's `rows` rows; the rest is padding.
    fn append(&mut self, other: &Outputs, kept: usize, rows: usize) {
        let take = |to: &mut Vec<f32>, from: &[f32]| {
            to.extend_from_slice(&from[..from.len() / rows * kept])
        };
        take(&mut self.text_embeddings, &other.text_embeddings);
        take(&mut self.final_latents, &other.final_latents);
        take(&mut self.pixels, &other.pixels);
    }
}

/// The embeddings of the prompts: on each device they stand behind those of the negative prompt.
fn positive_rows(embeddings: &[f32], devices: usize, shape: StepShape) -> Vec<f32> {
    let device_len = embeddings.len() / devices;
    let negative_len = device_len / shape.rows() * (shape.rows() - shape.batch);
    embeddings
        .chunks(device_len)
        .flat_map(|device| &device[negative_len..])
        .copied()
        .collect()
}

/// A step's inputs from the plan: `timestep`, `c_in` and `matrix`, the same for each row.
fn upload_step(
    runtime: &Runtime,
    step: &Executable,
    plan: &PlanStep,
    batch: usize,
) -> Result<[Sharded; 3], RuntimeError> {
    let upload = |name: &str, row: &[f64]| {
        let row: Vec<f32> = row.iter().map(|&value| value as f32).collect();
        runtime.replicate(&f32_bytes(&row.repeat(batch)), step.input_shape(name))
    };
    Ok([
        upload("timestep", &[plan.timestep])?,
        upload("c_in", &[plan.c_in])?,
        upload("matrix", plan.matrix.as_flattened())?,
    ])
}

fn only(outputs: Vec<Sharded>) -> Sharded {
    outputs
        .into_iter()
        .next()
        .expect("the program has one output")
}

fn array4([n, h, w, c]: [usize; 4], values: Vec<f32>) -> Array4<f32> {
    Array4::from_shape_vec((n, h, w, c), values)
        .expect("the programs make as many values as the shape holds")
}

fn to_nhwc(array: ArrayView4<'_, f32>) -> Array4<f32> {
    array
        .permuted_axes([0, 2, 3, 1])
        .as_standard_layout()
        .into_owned()
}

fn to_nchw(array: ArrayView4<'_, f32>) -> Array4<f32> {
    array
        .permuted_axes([0, 3, 1, 2])
        .as_standard_layout()
        .into_owned()
}

fn f32_bytes(values: &[f32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

fn s32_bytes(values: &[i32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

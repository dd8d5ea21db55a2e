use super::decoder::Parts;
use super::job::{Checked, Job, Outputs};
use super::layout::{array4, f32_bytes, float_bytes, s32_bytes};
use super::programs::Programs;
use super::{
    Event, Generated, LoadOptions, Loaded, Model, Observer, PipelineError, Request, Seconds,
};
use crate::cache::{Notice, Origin};
use crate::model_files::ModelFiles;
use crate::program::{ProgramKind, ProgramSpec, StepShape};
use crate::runtime::{DeviceWeights, Executable, Runtime, RuntimeError, Sharded};
use crate::schedulers::{PlanStep, STATE_SLOTS};
use crate::trace::{Span, Work};
use crate::weights::WeightSource;
use std::iter;
use std::mem;
use std::ops::Range;
use std::time::Instant;

/// A model on devices, ready to make pictures. Programs are compiled at the first call of a size and kept.
pub struct Pipeline {
    programs: Programs,
    text_weights: DeviceWeights,
    unet_weights: DeviceWeights,
    vae_weights: DeviceWeights,
    /// What there is to say since the model was loaded, until it is said.
    notices: Vec<Notice>,
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
        Pipeline::of(Model::open(files)?, client, files, options, progress)
    }

    /// As [`Pipeline::load`], of a model that is open already; `files` are its own.
    pub fn of(
        model: Model,
        client: pjrt::Client,
        files: &ModelFiles,
        options: LoadOptions,
        progress: &(dyn Fn(Loaded) + Sync),
    ) -> Result<Pipeline, PipelineError> {
        let programs = Programs::new(client, model, &options)?;
        let source = WeightSource {
            files,
            variant: options.variant.as_deref(),
            kept: options.kept_weights.as_ref(),
        };
        let trace_options = programs.trace_options();
        let host = programs
            .model()
            .load_weights(source, trace_options, progress)?;
        let runtime = programs.runtime();
        Ok(Pipeline {
            text_weights: runtime.upload_weights(&host.text)?,
            unet_weights: runtime.upload_weights(&host.unet)?,
            vae_weights: runtime.upload_weights(&host.vae)?,
            programs,
            notices: host.notices,
        })
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

    /// How many programs have been compiled since the model was loaded.
    pub fn compilations(&self) -> usize {
        self.programs.compilations()
    }

    /// How many programs had been compiled before, and were taken from where executables are kept.
    pub fn cache_hits(&self) -> usize {
        self.programs.cache_hits()
    }

    /// Makes a picture for each prompt. All that does not change a tensor's shape (steps, guidance above 1, sampler,
    /// seed, prompts) changes only inputs: nothing is compiled again. Steps with and without guidance are two programs.
    pub fn generate(
        &mut self,
        request: &Request,
        observer: Observer<'_>,
    ) -> Result<Generated, PipelineError> {
        let (devices, batch) = (self.runtime().devices().len(), self.programs.batch());
        let checked = Checked::new(self.model(), request)?;
        let phases = self.phases(&checked);
        let parts = self.programs.parts(checked.latent_size)?;
        let specs = Self::specs(&phases, &parts);
        self.programs.check_memory(&specs)?;
        let mut job = Job::new(self.model(), request, checked, [devices, batch])?;
        let preparation = self.programs.prepare(&specs, observer)?;
        let mut seconds = Seconds {
            programs: preparation.seconds,
            compile: preparation.seconds_of(Origin::Compiled),
            load: preparation.seconds_of(Origin::Loaded),
            ..Seconds::default()
        };
        let rows_per_launch = devices * batch;
        let count = request.prompts.len();
        let launches = count.div_ceil(rows_per_launch);
        let evaluations = job.plan.steps.len();
        let mut outputs = Outputs::default();
        for launch in 0..launches {
            // The last launch may have more room than prompts: the last prompt is repeated, and its copies dropped.
            let rows: Vec<usize> = (launch * rows_per_launch..(launch + 1) * rows_per_launch)
                .map(|row| row.min(count - 1))
                .collect();
            let kept = count.min((launch + 1) * rows_per_launch) - launch * rows_per_launch;
            let plan = Launch {
                phases: &phases,
                parts: &parts,
                rows: &rows,
                done: launch * evaluations,
                total: launches * evaluations,
                observer,
            };
            let made = self.launch(&mut job, &plan, &mut seconds)?;
            outputs.append(&made, kept, rows_per_launch);
        }
        let mut notices = mem::take(&mut self.notices);
        notices.extend(preparation.notices);
        job.finish(self.model(), outputs, notices, seconds)
    }

    /// The evaluations that are guided, then those that are not; at least one of the two.
    fn phases(&self, checked: &Checked) -> Vec<Phase> {
        let phase = |guided: bool, evaluations: Range<usize>| Phase {
            shape: self.programs.step_shape(checked.latent_size, guided),
            evaluations,
        };
        let phases = [
            phase(true, 0..checked.guided_steps),
            phase(false, checked.guided_steps..checked.plan.steps.len()),
        ];
        phases
            .into_iter()
            .filter(|phase| !phase.evaluations.is_empty())
            .collect()
    }

    /// Every program that the phases need: the text is encoded once, for the first.
    fn specs(phases: &[Phase], parts: &Parts) -> Vec<ProgramSpec> {
        let first = phases[0].shape;
        let steps = phases
            .iter()
            .map(|phase| ProgramSpec::DenoiseStep(phase.shape));
        iter::once(ProgramKind::EncodeText.of(first))
            .chain(steps)
            .chain(parts.specs())
            .collect()
    }

    /// One launch of every program on all devices.
    fn launch(
        &self,
        job: &mut Job<'_>,
        launch: &Launch<'_>,
        seconds: &mut Seconds,
    ) -> Result<Outputs, RuntimeError> {
        let &Launch {
            phases,
            rows,
            observer,
            ..
        } = launch;
        let (runtime, shape) = (self.runtime(), phases[0].shape);
        let start = Instant::now();
        let encode_text = ProgramKind::EncodeText.of(shape);
        let encode = self.programs.executable(encode_text);
        let ids = s32_bytes(&job.token_rows(rows, shape));
        let ids = runtime.shard(&ids, encode.input_shape("token_ids"))?;
        let mut context = only(self.run(encode_text, &[&ids], &self.text_weights, observer)?);
        let text_embeddings = positive_rows(&context.to_f32()?, runtime.devices().len(), shape);
        seconds.encode += start.elapsed().as_secs_f64();

        let mut state = self.initial_state(job, shape, rows)?;
        for (index, phase) in phases.iter().enumerate() {
            let denoise_step = ProgramSpec::DenoiseStep(phase.shape);
            let step = self.programs.executable(denoise_step);
            if index > 0 {
                // Without guidance, the negative prompt's part of the context falls away.
                let context_shape = step.input_shape("context");
                let positive = float_bytes(&text_embeddings, context_shape.dtype);
                context = runtime.shard(&positive, context_shape)?;
            }
            let noise_shape = step.input_shape("noise");
            let no_noise = runtime.replicate(&vec![0; noise_shape.size_bytes()], noise_shape)?;
            let guidance = self.guidance(job, step, phase.shape, rows)?;
            for evaluation in phase.evaluations.clone() {
                let start = Instant::now();
                let plan = &job.plan.steps[evaluation];
                let [timestep, c_in, matrix] = upload_step(runtime, step, plan, phase.shape.batch)?;
                let noise = match job.noise_rows(rows, evaluation) {
                    Some(values) => &runtime.shard(&f32_bytes(&values), noise_shape)?,
                    None => &no_noise,
                };
                let mut inputs: Vec<&Sharded> = state.iter().collect();
                inputs.extend([noise, &context, &timestep, &c_in, &matrix]);
                inputs.extend(&guidance);
                state = self.run(denoise_step, &inputs, &self.unet_weights, observer)?;
                seconds.steps.push(start.elapsed().as_secs_f64());
                observer(Event::Step {
                    done: launch.done + evaluation + 1,
                    total: launch.total,
                });
            }
        }

        observer(Event::Decoding);
        let start = Instant::now();
        let final_latents = state[0].to_f32()?;
        let pixels = self.decode(&state[0], &final_latents, launch, shape)?;
        seconds.decode += start.elapsed().as_secs_f64();
        Ok(Outputs {
            text_embeddings,
            final_latents,
            pixels,
        })
    }

    /// Runs a program once on all devices and waits for its results.
    fn run(
        &self,
        program: ProgramSpec,
        inputs: &[&Sharded],
        weights: &DeviceWeights,
        observer: Observer<'_>,
    ) -> Result<Vec<Sharded>, RuntimeError> {
        let (times, outputs) = Span::time(|| {
            let outputs = self.programs.executable(program).launch(inputs, weights)?;
            outputs.iter().try_for_each(Sharded::ready)?;
            Ok(outputs)
        });
        let work = Work::Run;
        observer(Event::Done(Span {
            program,
            work,
            times,
        }));
        outputs
    }

    /// The pixels of `latents`, which are on the devices and here.
    fn decode(
        &self,
        on_devices: &Sharded,
        latents: &[f32],
        &Launch {
            parts, observer, ..
        }: &Launch<'_>,
        shape: StepShape,
    ) -> Result<Vec<f32>, RuntimeError> {
        let run = |spec: ProgramSpec, latents: &Sharded| {
            only(self.run(spec, &[latents], &self.vae_weights, observer)?).to_f32()
        };
        let whole = ProgramKind::DecodeImage.of(shape);
        if parts.specs() == [whole] {
            return run(whole, on_devices);
        }
        let channels = self.model().unet.in_channels;
        let [batch, height, width] = [shape.batch, shape.height, shape.width];
        let rows = latents.len() / (height * width * channels);
        let latents = array4([rows, height, width, channels], latents.to_vec());
        let factor = self.model().vae.scale_factor();
        parts.decode(&latents, batch, |spec, tile| {
            let (rows, height, width, _) = tile.dim();
            let input = self.programs.executable(spec).input_shape("latents");
            let values: Vec<f32> = tile.into_iter().collect();
            let tile = self.runtime().shard(&f32_bytes(&values), input)?;
            let pixels = run(spec, &tile)?;
            let [height, width] = [factor * height, factor * width];
            Ok(array4(
                [rows, height, width, self.model().vae.out_channels],
                pixels,
            ))
        })
    }

    /// The sampler's state before the first step.
    fn initial_state(
        &self,
        job: &Job<'_>,
        shape: StepShape,
        rows: &[usize],
    ) -> Result<Vec<Sharded>, RuntimeError> {
        let step = self.programs.executable(ProgramSpec::DenoiseStep(shape));
        let slot = step.input_shape("state_0");
        let zeros = vec![0; slot.size_bytes()];
        let sample = f32_bytes(&job.sample_rows(rows));
        let sample = iter::once(self.runtime().shard(&sample, slot));
        let rest = (1..STATE_SLOTS).map(|_| self.runtime().replicate(&zeros, slot));
        sample.chain(rest).collect()
    }

    /// The inputs that only a guided step has.
    fn guidance(
        &self,
        job: &Job<'_>,
        step: &Executable,
        shape: StepShape,
        rows: &[usize],
    ) -> Result<Vec<Sharded>, RuntimeError> {
        if !shape.guided {
            return Ok(Vec::new());
        }
        let scale = f32_bytes(&job.guidance_rows(rows));
        let rescale = f32_bytes(&vec![job.guidance_rescale(); shape.batch]);
        Ok(vec![
            self.runtime()
                .shard(&scale, step.input_shape("guidance_scale"))?,
            self.runtime()
                .replicate(&rescale, step.input_shape("guidance_rescale"))?,
        ])
    }
}

/// What one launch of all programs is given.
struct Launch<'a> {
    phases: &'a [Phase],
    parts: &'a Parts,
    /// Indices of prompts, device by device.
    rows: &'a [usize],
    /// Evaluations of the model before it, and in all.
    done: usize,
    total: usize,
    observer: Observer<'a>,
}

/// A run of evaluations by one program.
struct Phase {
    shape: StepShape,
    evaluations: Range<usize>,
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

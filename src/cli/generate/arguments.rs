//! What `stablejet generate` is told.

use super::control::{ControlChoice, Controls};
use super::init_image::{InitImageChoice, PicturesIn};
use super::lora::LoraChoice;
use super::pictures::{self, Line, set};
use super::preview::PreviewChoice;
use super::prompt::PromptChoice;
use super::refiner::RefinerChoice;
use super::sdxl::SdxlChoice;
use crate::cli::compute::{ComputeChoice, DecodingChoice};
use crate::cli::executables::ExecutableChoice;
use crate::cli::model::{ModelSource, SingleFileChoice};
use crate::cli::open_plugin::DeviceChoice;
use crate::cli::trace::TraceChoice;
use anyhow::{Context, bail, ensure};
use clap::ValueEnum;
use ndarray::{Array4, Axis};
use stablejet::cache::{Bundle, ExecutableSource};
use stablejet::model::Model;
use stablejet::pipeline::LoadOptions;
use stablejet::random::Rng;
use stablejet::request::{Compat, Guidance, Keep, Request, Start};
use stablejet::schedulers::{Sampler, Steps};
use stablejet::weights::Checkpoint;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Arguments of `stablejet generate`.
#[derive(clap::Args)]
pub struct Arguments {
    /// What to draw; each prompt is one picture.
    #[arg(value_name = "PROMPT", id = "prompt")]
    prompts: Vec<String>,
    /// A file with more prompts, one a line; empty lines are passed over. A line may be a JSON object with settings of its own,
    /// such as {"prompt": "a cat", "steps": 30, "scheduler": "euler"}.
    #[arg(long = "prompts", value_name = "FILE")]
    prompts_file: Option<PathBuf>,
    /// A picture to make again, as its file says: a PNG file of stablejet or of AUTOMATIC1111's web UI. Options that are given go before
    /// what the file says; its model has to be given, and --init-image, --refiner and --embedding if it was made with such.
    #[arg(long, value_name = "FILE.png")]
    from: Option<PathBuf>,
    #[command(flatten)]
    pub model: ModelSource,
    #[command(flatten)]
    pub single_file: SingleFileChoice,
    /// What to avoid; give it once for all prompts, or once for each.
    #[arg(long)]
    negative: Vec<String>,
    #[command(flatten)]
    init_image: InitImageChoice,
    #[command(flatten)]
    control: ControlChoice,
    /// Sampling steps, one number for all prompts or one for each; if left out 20, or 4 for models that were distilled for few.
    #[arg(long, value_name = "N,…", value_delimiter = ',')]
    steps: Vec<usize>,
    /// How closely to follow the prompt, one for all prompts or one for each; 1 and below turn guidance off, which halves the
    /// work. If left out 7.5, 5 for SDXL, and 0 or 8 for models that were distilled without it or with it.
    #[arg(long, value_delimiter = ',', allow_hyphen_values = true)]
    guidance: Vec<f32>,
    /// How far guided predictions are brought back to the deviation of unguided ones, 0 to 1; one for all prompts or one for
    /// each.
    #[arg(long, value_name = "PART,…", value_delimiter = ',', default_values_t = [0.0])]
    guidance_rescale: Vec<f32>,
    /// The part of the evaluations, from the first, that is guided, 0 to 1; the rest are half the work. Some samplers need two
    /// evaluations a step. One for all prompts or one for each.
    #[arg(long, value_name = "FRACTION,…", value_delimiter = ',', default_values_t = [1.0])]
    guidance_until: Vec<f32>,
    /// The sampler, by a name that `stablejet samplers` lists or by its class in diffusers, one for all prompts or one for each;
    /// the model's own if left out.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    scheduler: Vec<String>,
    /// The timesteps of training to step through, from the noisiest down, instead of --steps.
    #[arg(
        long,
        value_name = "T,T,…",
        value_delimiter = ',',
        allow_hyphen_values = true,
        conflicts_with_all = ["steps", "sigmas"]
    )]
    timesteps: Option<Vec<f64>>,
    /// The noise levels to step through, from the largest down to the one at the end, instead of --steps.
    #[arg(
        long,
        value_name = "S,S,…",
        value_delimiter = ',',
        allow_hyphen_values = true,
        conflicts_with = "steps"
    )]
    sigmas: Option<Vec<f64>>,
    /// The fresh noise of each step of ddim and tcd, 0 to 1; one for all prompts or one for each.
    #[arg(long, value_name = "ETA,…", value_delimiter = ',', default_values_t = [0.0])]
    eta: Vec<f64>,
    /// How many of the model's outputs a step of lms, dpm_solver, unipc or deis uses, one number for all prompts or one for each;
    /// the sampler's own number if left out.
    #[arg(long, value_name = "N,…", value_delimiter = ',')]
    order: Vec<usize>,
    #[command(flatten)]
    pub prompt: PromptChoice,
    #[command(flatten)]
    pub lora: LoraChoice,
    #[command(flatten)]
    sdxl: SdxlChoice,
    #[command(flatten)]
    pub refiner: RefinerChoice,
    /// The seed of the noise; random (and printed) if left out.
    #[arg(long)]
    seed: Option<u64>,
    /// Which pictures of the seed to make, from this one on, counted from 0: `Batch pos` in a picture's file.
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub first_index: usize,
    /// Whose random numbers the seed stands for: jax, jax-legacy (before JAX 0.5), torch (each picture with a seed one higher),
    /// torch-cuda.
    #[arg(long, default_value = "jax")]
    rng: String,
    /// Reproduce the pictures of another program, with its seeds and quirks: FlaxStableDiffusionPipeline.
    #[arg(long, value_enum, conflicts_with = "rng")]
    compat: Option<CompatName>,
    #[command(flatten)]
    compute: ComputeChoice,
    #[command(flatten)]
    decoding: DecodingChoice,
    #[command(flatten)]
    pub devices: DeviceChoice,
    #[command(flatten)]
    cache: ExecutableChoice,
    /// Keep the weights, as the devices take them, beside the executables: later starts map them.
    #[arg(long, conflicts_with = "no_cache")]
    keep_weights: bool,
    /// Take the executables from a bundle that `stablejet compile --out DIR` wrote; nothing is compiled.
    #[arg(long, value_name = "DIR", conflicts_with_all = ["no_cache", "cache_dir"])]
    executables: Option<PathBuf>,
    /// Initial noise of unit variance: the tensor `latents`, [n, c, h/8, w/8].
    #[arg(long, value_name = "FILE.safetensors")]
    latents: Option<PathBuf>,
    /// Write token ids, embeddings, latents and pictures as tensors.
    #[arg(long, value_name = "FILE.safetensors")]
    pub dump: Option<PathBuf>,
    #[command(flatten)]
    pub preview: PreviewChoice,
    #[command(flatten)]
    pub trace: TraceChoice,
    /// A PNG file for one picture, or a folder.
    #[arg(long, value_name = "PATH|DIR", default_value = ".")]
    pub output: PathBuf,
    /// Write all pictures as one grid as well.
    #[arg(long)]
    pub grid: bool,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
}

#[derive(Clone, Copy, ValueEnum)]
enum CompatName {
    Flax,
}

impl Arguments {
    /// Whether the file of a picture says what is not given.
    pub fn is_from_picture(&self) -> bool {
        self.from.is_some()
    }

    /// How the model is loaded.
    pub fn load_options(&self, inputs: &Inputs) -> anyhow::Result<LoadOptions> {
        let source = match &self.executables {
            Some(folder) => Some(ExecutableSource::Bundle(Arc::new(Bundle::open(folder)?))),
            None => self.cache.source(),
        };
        let kept_weights = self.cache.kept_weights(self.keep_weights);
        let mut options =
            self.compute
                .load_options(&self.model, self.decoding, &self.devices, source)?;
        options.kept_weights = kept_weights;
        options.vae_encoder = inputs.pictures_in.iter().any(PicturesIn::starts);
        Ok(options)
    }
}

/// What the command line and its files say, read and checked as far as no model is needed.
pub struct Inputs {
    lines: Vec<Line>,
    /// None if nobody says.
    steps: Vec<Steps>,
    samplers: Vec<Sampler>,
    latents: Option<Array4<f32>>,
    /// By picture.
    pictures_in: Vec<PicturesIn>,
    /// What pictures follow.
    pub controls: Controls,
    seed: u64,
    rng: Rng,
}

impl Inputs {
    /// Reads the files.
    pub fn read(arguments: &Arguments) -> anyhow::Result<Inputs> {
        let mut lines: Vec<Line> = arguments.prompts.iter().map(Line::of_prompt).collect();
        if let Some(path) = &arguments.prompts_file {
            let read = pictures::read(path);
            lines.extend(read.with_context(|| format!("the prompts {}", path.display()))?);
        }
        let count = lines.len();
        ensure!(
            count > 0,
            "no prompts: give one on the command line or --prompts FILE"
        );
        let first = arguments.first_index;
        ensure!(
            first.checked_add(count).is_some(),
            "--first-index is {first}; there are no {count} pictures from there on"
        );
        let steps = match (&arguments.timesteps, &arguments.sigmas) {
            (Some(timesteps), _) => vec![Steps::Timesteps(timesteps.clone())],
            (None, Some(sigmas)) => vec![Steps::Sigmas(sigmas.clone())],
            (None, None) => arguments.steps.iter().copied().map(Steps::Count).collect(),
        };
        for (name, given) in [
            ("negative prompts", arguments.negative.len()),
            ("second prompts", arguments.sdxl.prompt_2.len()),
            ("second negative prompts", arguments.sdxl.negative_2.len()),
            ("pictures to start from", arguments.init_image.files.len()),
            ("strengths", arguments.init_image.strength.len()),
            ("masks", arguments.init_image.masks.len()),
            ("depth maps", arguments.init_image.depth_maps.len()),
            (
                "image guidance scales",
                arguments.init_image.image_guidance.len(),
            ),
            ("numbers of steps", steps.len()),
            ("guidance scales", arguments.guidance.len()),
            ("guidance rescales", arguments.guidance_rescale.len()),
            ("parts that are guided", arguments.guidance_until.len()),
            ("schedulers", arguments.scheduler.len()),
            ("etas", arguments.eta.len()),
            ("orders", arguments.order.len()),
        ] {
            ensure!(
                given <= 1 || given == count,
                "{given} {name} for {count} prompts; give one, or one for each"
            );
        }
        let samplers = arguments.scheduler.iter().map(|name| name.parse());
        let latents = arguments.latents.as_deref().map(read_latents).transpose()?;
        if let Some(latents) = &latents {
            let found = latents.len_of(Axis(0));
            ensure!(
                found == count,
                "the latents are {:?}, expected [{count}, …] for {count} prompts",
                latents.shape()
            );
        }
        let pictures_in = arguments.init_image.read(&lines)?;
        Ok(Inputs {
            controls: arguments.control.read(&lines, &pictures_in)?,
            pictures_in,
            lines,
            steps,
            samplers: samplers.collect::<Result<_, _>>()?,
            latents,
            seed: arguments.seed.unwrap_or_else(random_seed),
            rng: arguments.rng.parse()?,
        })
    }

    /// The prompts of all pictures.
    pub fn prompts(&mut self) -> impl Iterator<Item = &mut String> {
        self.lines.iter_mut().map(|line| &mut line.prompt)
    }

    /// How many pictures there are.
    pub fn count(&self) -> usize {
        self.lines.len()
    }
}

/// The request. What is not said is the model's own.
pub fn request(arguments: &Arguments, inputs: Inputs, model: &Model) -> Request {
    let prompts = inputs.lines.iter().map(|line| line.prompt.clone());
    let mut request = model
        .request(prompts)
        .seed(inputs.seed)
        .rng(inputs.rng)
        .first_index(arguments.first_index)
        .each(|i, picture| {
            picture.negative_prompt = of(&arguments.negative, i);
            arguments.prompt.apply(picture, model);
            arguments.sdxl.apply(picture, i);
            picture.handover = arguments.refiner.handover();
            let Guidance {
                scale,
                rescale,
                until,
                image,
                ..
            } = &mut picture.guidance;
            set(scale, of(&arguments.guidance, i));
            set(rescale, of(&arguments.guidance_rescale, i));
            set(until, of(&arguments.guidance_until, i));
            set(image, of(&arguments.init_image.image_guidance, i));
            picture.sampling.sampler = of(&inputs.samplers, i);
            let plan = &mut picture.sampling.plan;
            set(&mut plan.steps, of(&inputs.steps, i));
            set(&mut plan.eta, of(&arguments.eta, i));
            plan.order = of(&arguments.order, i);
            if let Some(latents) = &inputs.latents {
                picture.start = Start::Latents(latents.index_axis(Axis(0), i).to_owned());
            }
            inputs.pictures_in[i].apply(model, picture);
            picture.controls.clone_from(&inputs.controls.of_pictures[i]);
            inputs.lines[i].apply(picture, model);
        });
    request.size = arguments.compute.size();
    request.preview_every = arguments.preview.preview;
    request.compat = arguments.compat.map(|CompatName::Flax| Compat::Flax);
    if arguments.dump.is_some() {
        request.keep = Keep::Tensors;
    }
    request
}

/// The value for a picture, of one for all or one for each.
pub fn of<T: Clone>(values: &[T], picture: usize) -> Option<T> {
    let last = values.len().checked_sub(1)?;
    Some(values[picture.min(last)].clone())
}

/// 32 bits, as many as JAX uses of a seed.
fn random_seed() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id()) >> 32
}

fn read_latents(path: &Path) -> anyhow::Result<Array4<f32>> {
    let file = Checkpoint::open_file(path)?;
    let tensor = file
        .tensor("latents")
        .with_context(|| format!("{} has no tensor `latents`", path.display()))?;
    let &[n, c, h, w] = tensor.dims.as_slice() else {
        bail!(
            "`latents` of {} is {:?}, expected [n, c, h, w]",
            path.display(),
            tensor.dims
        );
    };
    Ok(Array4::from_shape_vec(
        (n, c, h, w),
        file.read_f32("latents")?,
    )?)
}

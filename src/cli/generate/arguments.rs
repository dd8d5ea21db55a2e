//! What `stablejet generate` is told.

use crate::cli::compute::{ComputeChoice, DecodingChoice};
use crate::cli::executables::ExecutableChoice;
use crate::cli::model::ModelSource;
use crate::cli::open_plugin::DeviceChoice;
use crate::cli::trace::TraceChoice;
use anyhow::{Context, bail, ensure};
use clap::ValueEnum;
use ndarray::Array4;
use stablejet::cache::{Bundle, ExecutableSource};
use stablejet::pipeline::{Compat, LoadOptions, Request};
use stablejet::prompts;
use stablejet::random::Rng;
use stablejet::schedulers::{Sampler, Steps};
use stablejet::weights::Checkpoint;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// More than anybody has prompts; a device may bring bytes without end.
const MAX_PROMPTS_BYTES: u64 = 100_000_000;

/// Arguments of `stablejet generate`.
#[derive(clap::Args)]
pub struct Arguments {
    /// What to draw; each prompt is one picture.
    #[arg(value_name = "PROMPT", id = "prompt")]
    prompts: Vec<String>,
    /// A file with more prompts, one a line; empty lines are passed over.
    #[arg(long = "prompts", value_name = "FILE")]
    prompts_file: Option<PathBuf>,
    #[command(flatten)]
    pub model: ModelSource,
    /// What to avoid.
    #[arg(long, default_value = "")]
    negative: String,
    /// Sampling steps.
    #[arg(long, default_value_t = 20)]
    steps: usize,
    /// How closely to follow the prompt, one for all prompts or one for each; 1 and below turn guidance off, which halves the
    /// work.
    #[arg(long, value_delimiter = ',', allow_hyphen_values = true, default_values_t = [7.5])]
    guidance: Vec<f32>,
    /// How far guided predictions are brought back to the deviation of unguided ones, 0 to 1.
    #[arg(long, value_name = "PART", default_value_t = 0.0)]
    guidance_rescale: f32,
    /// The part of the steps, from the first, that is guided, 0 to 1; the rest are half the work.
    #[arg(long, value_name = "FRACTION", default_value_t = 1.0)]
    guidance_until: f32,
    /// The sampler, by a name that `stablejet samplers` lists or by its class in diffusers; the model's own if left out.
    #[arg(long)]
    scheduler: Option<String>,
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
    /// The fresh noise of each step of ddim and tcd, 0 to 1.
    #[arg(long, default_value_t = 0.0)]
    eta: f64,
    /// How many of the model's outputs a step of lms, dpm_solver, unipc or deis uses; the sampler's own number if left out.
    #[arg(long)]
    order: Option<usize>,
    /// The seed of the noise; random (and printed) if left out.
    #[arg(long)]
    seed: Option<u64>,
    /// Which pictures of the seed to make, from this one on, counted from 0: `Batch pos` in a picture's file.
    #[arg(long, value_name = "N", default_value_t = 0)]
    first_index: usize,
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
    /// How the model is loaded.
    pub fn load_options(&self) -> anyhow::Result<LoadOptions> {
        let source = match &self.executables {
            Some(folder) => Some(ExecutableSource::Bundle(Arc::new(Bundle::open(folder)?))),
            None => self.cache.source(),
        };
        let kept_weights = self.cache.kept_weights(self.keep_weights);
        let options =
            self.compute
                .load_options(&self.model, self.decoding, &self.devices, source)?;
        Ok(LoadOptions {
            kept_weights,
            ..options
        })
    }
}

/// The request, its files read.
pub fn request(arguments: &Arguments) -> anyhow::Result<Request> {
    let mut prompts = arguments.prompts.clone();
    if let Some(path) = &arguments.prompts_file {
        let read = read_prompts(path);
        prompts.extend(read.with_context(|| format!("the prompts {}", path.display()))?);
    }
    ensure!(
        !prompts.is_empty(),
        "no prompts: give one on the command line or --prompts FILE"
    );
    let steps = match (&arguments.timesteps, &arguments.sigmas) {
        (Some(timesteps), _) => Steps::Timesteps(timesteps.clone()),
        (None, Some(sigmas)) => Steps::Sigmas(sigmas.clone()),
        (None, None) => Steps::Count(arguments.steps),
    };
    let scheduler = arguments.scheduler.as_deref();
    Ok(Request {
        prompts,
        negative_prompt: arguments.negative.clone(),
        guidance_scale: arguments.guidance.clone(),
        guidance_rescale: arguments.guidance_rescale,
        guidance_until: arguments.guidance_until,
        sampler: scheduler.map(str::parse::<Sampler>).transpose()?,
        steps,
        eta: arguments.eta,
        order: arguments.order,
        seed: arguments.seed.unwrap_or_else(random_seed),
        first_index: arguments.first_index,
        rng: arguments.rng.parse::<Rng>()?,
        compat: arguments.compat.map(|CompatName::Flax| Compat::Flax),
        size: arguments.compute.size(),
        latents: arguments.latents.as_deref().map(read_latents).transpose()?,
    })
}

/// The lines of a file, or of what a pipe brings, that are not empty.
fn read_prompts(path: &Path) -> anyhow::Result<Vec<String>> {
    let mut bytes = Vec::new();
    let mut file = File::open(path)?.take(MAX_PROMPTS_BYTES + 1);
    file.read_to_end(&mut bytes)?;
    ensure!(
        bytes.len() as u64 <= MAX_PROMPTS_BYTES,
        "more than {} MB",
        MAX_PROMPTS_BYTES / 1_000_000
    );
    Ok(prompts::parse(bytes)?)
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

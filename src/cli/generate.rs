//! `stablejet generate`.

use super::output::{self, Output};
use super::{bars, environment, open_plugin};
use anyhow::{Context, bail, ensure};
use clap::ValueEnum;
use hlo::DType;
use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use ndarray::Array4;
use serde_json::{Map, Value, json};
use stablejet::ModelFiles;
use stablejet::image::{Image, Parameters};
use stablejet::pipeline::{Event, Generated, LoadOptions, Loaded, Pipeline, Request};
use stablejet::schedulers::Sampler;
use stablejet::weights::Checkpoint;
use stablejet::{hub, hub::Download};
use std::fs;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};
use std::time::Instant;

/// Arguments of `stablejet generate`.
#[derive(clap::Args)]
pub struct Arguments {
    /// What to draw; each prompt is one picture.
    #[arg(value_name = "PROMPT", id = "prompt")]
    prompts: Vec<String>,
    /// A file with more prompts, one a line; empty lines are passed over.
    #[arg(long = "prompts", value_name = "FILE")]
    prompts_file: Option<PathBuf>,
    /// A model's folder in diffusers' layout, or a hub id; the built-in demo model if left out.
    #[arg(long, value_name = "DIR|HUB_ID")]
    model: Option<String>,
    /// A branch, tag or commit of the hub's model.
    #[arg(long)]
    revision: Option<String>,
    /// A variant of the weight files: fp16, bf16.
    #[arg(long)]
    variant: Option<String>,
    /// What to avoid.
    #[arg(long, default_value = "")]
    negative: String,
    /// Sampling steps.
    #[arg(long, default_value_t = 20)]
    steps: usize,
    /// How closely to follow the prompt; 1 and below turn guidance off, which halves the work.
    #[arg(long, default_value_t = 7.5)]
    guidance: f32,
    /// ddim, pndm, plms or euler; the model's own if left out.
    #[arg(long)]
    scheduler: Option<String>,
    /// The seed of the initial noise; random (and printed) if left out.
    #[arg(long)]
    seed: Option<u64>,
    /// Pixels in a row.
    #[arg(long)]
    width: Option<usize>,
    /// Rows of pixels.
    #[arg(long)]
    height: Option<usize>,
    /// Pictures per device and launch.
    #[arg(long, default_value_t = 1)]
    batch: usize,
    /// Devices to use; with the CPU plugin, virtual ones.
    #[arg(long)]
    devices: Option<usize>,
    /// The type in which the models compute.
    #[arg(long, value_enum, default_value_t = ComputeDtype::F32)]
    dtype: ComputeDtype,
    /// Initial noise of unit variance: the tensor `latents`, [n, c, h/8, w/8].
    #[arg(long, value_name = "FILE.safetensors")]
    latents: Option<PathBuf>,
    /// Write token ids, embeddings, latents and pictures as tensors.
    #[arg(long, value_name = "FILE.safetensors")]
    dump: Option<PathBuf>,
    /// A PNG file for one picture, or a folder.
    #[arg(long, value_name = "PATH|DIR", default_value = ".")]
    output: PathBuf,
    /// Write all pictures as one grid as well.
    #[arg(long)]
    grid: bool,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
    /// The plugin: cpu, tpu, cuda, a name of PJRT_NAMES_AND_LIBRARY_PATHS, or a path.
    #[arg(long, value_name = "cpu|tpu|cuda|PATH")]
    plugin: Option<String>,
}

#[derive(Clone, Copy, ValueEnum)]
enum ComputeDtype {
    F32,
    Bf16,
}

/// Makes the pictures, writes them and prints where they are and how long it took.
pub fn run(arguments: Arguments) -> anyhow::Result<()> {
    let start = Instant::now();
    let request = request(&arguments)?;
    let files = model_files(&arguments)?;
    let output = Output::new(&arguments.output, request.prompts.len())?;
    if let Some(path) = &arguments.dump {
        output::expect_writable(path)?;
    }
    let options = LoadOptions {
        dtype: match arguments.dtype {
            ComputeDtype::F32 => DType::F32,
            ComputeDtype::Bf16 => DType::BF16,
        },
        batch: arguments.batch,
        devices: arguments.devices,
        variant: arguments.variant.clone(),
    };

    let opening = Instant::now();
    let client = open_plugin::open(arguments.plugin.as_deref(), arguments.devices)?;
    let plugin_seconds = opening.elapsed().as_secs_f64();
    let plugin = client.plugin().path().to_owned();
    let loading = Instant::now();
    let bar = bars::bytes("loading weights")?;
    let pipeline = Pipeline::load(client, &files, options, &|loaded: Loaded| {
        bar.set_length(loaded.total_bytes as u64);
        bar.inc(loaded.bytes as u64);
    });
    bar.finish_and_clear();
    let mut pipeline = pipeline?;
    let weights_seconds = loading.elapsed().as_secs_f64();
    let made = observe(&mut pipeline, &request)?;

    for (prompt, &dropped) in request.prompts.iter().zip(&made.dropped_tokens) {
        if dropped > 0 {
            eprintln!(
                "stablejet: {dropped} tokens at the end of the prompt {prompt:?} had no room and were left out"
            );
        }
    }
    let model = arguments.model.as_deref().unwrap_or("demo-sd");
    output.create()?;
    let mut paths = Vec::new();
    for (index, image) in made.images.iter().enumerate() {
        let path = output.path(request.seed, index);
        image.write_png(
            &path,
            Some(&parameters(&request, &made, index, model).to_string()),
        )?;
        paths.push(path);
    }
    if arguments.grid {
        let path = output.grid_path(request.seed);
        Image::grid(&made.images)?.write_png(
            &path,
            Some(&parameters(&request, &made, 0, model).to_string()),
        )?;
        paths.push(path);
    }
    if let Some(path) = &arguments.dump {
        output::dump(path, &made)?;
    }

    let compile: Map<String, Value> = made
        .seconds
        .compile
        .iter()
        .map(|&(name, seconds)| (name.to_owned(), json!(seconds)))
        .collect();
    let report = json!({
        "images": paths,
        "seed": request.seed,
        "plugin": plugin,
        "devices": pipeline.runtime().devices().len(),
        "compilations": pipeline.compilations(),
        "peak_resident_bytes": environment::peak_resident_bytes(),
        "seconds": {
            "plugin": plugin_seconds,
            "weights": weights_seconds,
            "compile": compile,
            "encode": made.seconds.encode,
            "steps": made.seconds.steps,
            "decode": made.seconds.decode,
            "total": start.elapsed().as_secs_f64(),
        },
    });
    if arguments.json {
        println!("{report}");
        return Ok(());
    }
    for path in &paths {
        println!("{}", path.display());
    }
    println!("seed     {}", request.seed);
    println!("plugin   {plugin_seconds:.2} s, {}", plugin.display());
    println!("weights  {weights_seconds:.2} s");
    for (name, seconds) in &made.seconds.compile {
        println!("compile  {seconds:.2} s, {name}");
    }
    let mut steps = made.seconds.steps.clone();
    steps.sort_by(f64::total_cmp);
    println!(
        "steps    {:.2} s, {} of {:.3} s (median)",
        steps.iter().sum::<f64>(),
        steps.len(),
        steps[steps.len() / 2]
    );
    println!("decode   {:.2} s", made.seconds.decode);
    println!("total    {:.2} s", start.elapsed().as_secs_f64());
    Ok(())
}

fn request(arguments: &Arguments) -> anyhow::Result<Request> {
    let mut prompts = arguments.prompts.clone();
    if let Some(path) = &arguments.prompts_file {
        let bytes = fs::read(path).with_context(|| format!("the prompts {}", path.display()))?;
        let text =
            String::from_utf8(bytes).with_context(|| format!("the prompts {}", path.display()))?;
        prompts.extend(
            text.lines()
                .filter(|line| !line.trim().is_empty())
                .map(str::to_owned),
        );
    }
    ensure!(
        !prompts.is_empty(),
        "no prompts: give one on the command line or --prompts FILE"
    );
    let size = match (arguments.height, arguments.width) {
        (None, None) => None,
        (Some(height), Some(width)) => Some([height, width]),
        (Some(size), None) | (None, Some(size)) => Some([size, size]),
    };
    let sampler = arguments
        .scheduler
        .as_deref()
        .map(str::parse::<Sampler>)
        .transpose()?;
    Ok(Request {
        prompts,
        negative_prompt: arguments.negative.clone(),
        steps: arguments.steps,
        guidance_scale: arguments.guidance,
        sampler,
        seed: arguments.seed.unwrap_or_else(random_seed),
        size,
        latents: arguments.latents.as_deref().map(read_latents).transpose()?,
    })
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

fn model_files(arguments: &Arguments) -> anyhow::Result<ModelFiles> {
    let Some(model) = &arguments.model else {
        return Ok(ModelFiles::demo());
    };
    if Path::new(model).exists() || !hub::is_hub_id(model) {
        return Ok(ModelFiles::open(model)?);
    }
    let options = environment::hub(arguments.revision.clone(), arguments.variant.clone())?;
    let bar = bars::bytes("")?;
    let folder = hub::fetch(model, &options, &|download: Download| {
        bar.set_message(download.file.to_owned());
        bar.set_length(download.total_bytes as u64);
        bar.set_position(download.done_bytes as u64);
    });
    bar.finish_and_clear();
    Ok(ModelFiles::open(folder?)?)
}

/// Runs the request under a progress bar.
fn observe(pipeline: &mut Pipeline, request: &Request) -> anyhow::Result<Generated> {
    let all = MultiProgress::new();
    let stage = all.add(bars::spinner("")?);
    let steps = all.add(ProgressBar::new(0));
    steps.set_style(ProgressStyle::with_template(
        "  step {pos} of {len} {wide_bar} {eta} left",
    )?);
    let made = pipeline.generate(request, &|event| match event {
        Event::Compiling(program) => stage.set_message(format!("compiling {program}")),
        Event::Step { done, total } => {
            stage.set_message("sampling");
            steps.set_length(total as u64);
            steps.set_position(done as u64);
        }
        Event::Decoding => stage.set_message("decoding"),
    });
    if std::io::stderr().is_terminal() {
        all.clear()?;
    }
    Ok(made?)
}

fn parameters(request: &Request, made: &Generated, index: usize, model: &str) -> Parameters {
    Parameters {
        prompt: request.prompts[index].clone(),
        negative_prompt: request.negative_prompt.clone(),
        steps: request.steps,
        sampler: made.sampler.to_string(),
        guidance_scale: request.guidance_scale,
        seed: request.seed,
        width: made.size[1],
        height: made.size[0],
        model: model.to_owned(),
    }
}

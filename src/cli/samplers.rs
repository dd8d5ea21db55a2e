//! `stablejet samplers`.

use super::executables::ExecutableChoice;
use super::model::{self, ModelSource};
use super::open_plugin::{self, DeviceChoice};
use super::{environment, output, print, progress};
use serde_json::{Value, json};
use stablejet::Pipeline;
use stablejet::contact_sheet::contact_sheet;
use stablejet::pipeline::{LoadOptions, Model, Request};
use stablejet::schedulers::Sampler;
use std::path::{Path, PathBuf};

/// Pictures in a row of a contact sheet.
const COLUMNS: usize = 5;
/// The width in pixels to which small pictures are enlarged.
const WIDTH: usize = 128;

/// Arguments of `stablejet samplers`.
#[derive(clap::Args)]
pub struct Arguments {
    /// Draw the same picture with every sampler, and write them all as one PNG file.
    #[arg(long, value_name = "FILE.png")]
    sheet: Option<PathBuf>,
    /// What the contact sheet shows.
    #[arg(long, default_value = "a large red circle on a blue background")]
    prompt: String,
    /// Its sampling steps.
    #[arg(long, default_value_t = 50)]
    steps: usize,
    /// Its guidance.
    #[arg(long, default_value_t = 3.0)]
    guidance: f32,
    /// Its seed.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    #[command(flatten)]
    model: ModelSource,
    #[command(flatten)]
    devices: DeviceChoice,
    #[command(flatten)]
    executables: ExecutableChoice,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Lists the samplers; makes the contact sheet if asked to.
pub fn run(arguments: &Arguments) -> anyhow::Result<()> {
    if let Some(path) = &arguments.sheet {
        return sheet(arguments, path);
    }
    let listed: Vec<Value> = Sampler::all()
        .map(|sampler| {
            let variants: Vec<String> = sampler.variants().map(|one| one.to_string()).collect();
            json!({
                "name": sampler.to_string(),
                "class": sampler.class_name(),
                "stochastic": sampler.is_stochastic(),
                "variants": variants,
            })
        })
        .collect();
    if arguments.json {
        print::result(json!({ "samplers": listed }))?;
        return Ok(());
    }
    print::result(format_args!(
        "{:<13}{:<33}{:<7}also",
        "name", "in diffusers", "noise"
    ))?;
    for (sampler, row) in Sampler::all().zip(listed) {
        let name = sampler.to_string();
        let variants: Vec<String> = sampler
            .variants()
            .map(|variant| variant.to_string().replacen(&name, "", 1))
            .collect();
        let noise = match row["stochastic"] == true {
            true => "every",
            false => "first",
        };
        print::result(format_args!(
            "{name:<13}{:<33}{noise:<7}{}",
            sampler.class_name(),
            variants.join(" ")
        ))?;
    }
    Ok(())
}

fn sheet(arguments: &Arguments, path: &Path) -> anyhow::Result<()> {
    output::expect_png_if_picture(path)?;
    output::expect_writable(path)?;
    let files = model::open(&arguments.model)?;
    let options = LoadOptions {
        devices: arguments.devices.devices,
        memory_bytes: environment::memory_bytes(),
        variant: arguments.model.variant.clone(),
        executables: arguments.executables.source(),
        ..LoadOptions::default()
    };
    let request = |sampler| Request {
        prompts: vec![arguments.prompt.clone()],
        guidance_scale: vec![arguments.guidance],
        sampler: Some(sampler),
        steps: arguments.steps.into(),
        seed: arguments.seed,
        ..Request::default()
    };
    let model = Model::open(&files)?;
    for sampler in Sampler::all() {
        model.check(&request(sampler), &options)?;
    }
    let client = open_plugin::open(&arguments.devices)?;
    let mut pipeline = Pipeline::of(model, client, &files, options, &|_| {})?;
    let mut pictures = Vec::new();
    for sampler in Sampler::all() {
        let request = request(sampler);
        let made = progress::generate(&mut pipeline, &request, &|_| ())?;
        pictures.extend(
            made.images
                .into_iter()
                .map(|image| (sampler.to_string(), image)),
        );
    }
    let scale = (WIDTH / pictures[0].1.width()).max(1);
    contact_sheet(&pictures, COLUMNS, scale)?.write_png(path, None)?;
    let compilations = pipeline.compilations();
    if arguments.json {
        let samplers: Vec<String> = pictures.into_iter().map(|(name, _)| name).collect();
        let sheet = json!({ "sheet": print::path(path), "samplers": samplers, "compilations": compilations });
        return Ok(print::result(sheet)?);
    }
    print::result(path.display())?;
    print::result(format_args!(
        "{} samplers, {compilations} programs compiled",
        pictures.len()
    ))?;
    Ok(())
}

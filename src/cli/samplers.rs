//! `stablejet samplers`.

use super::executables::ExecutableChoice;
use super::model::{self, ModelSource};
use super::open_plugin::{self, DeviceChoice};
use super::{environment, output, print, progress};
use serde_json::{Value, json};
use stablejet::Pipeline;
use stablejet::image::Image;
use stablejet::pipeline::LoadOptions;
use stablejet::request::Request;
use stablejet::schedulers::Sampler;
use stablejet::unstable::contact_sheet::contact_sheet;
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
    let mut options = LoadOptions::default();
    options.devices = arguments.devices.selection();
    options.memory_bytes = environment::memory_bytes();
    options.variant.clone_from(&arguments.model.variant);
    options.executables = arguments.executables.source();
    let samplers: Vec<Sampler> = Sampler::all().collect();
    let mut request = Request::of(vec![arguments.prompt.as_str(); samplers.len()])
        .steps(arguments.steps)
        .guidance(arguments.guidance)
        .seed(arguments.seed);
    for (picture, &sampler) in request.pictures.iter_mut().zip(&samplers) {
        picture.sampling.sampler = Some(sampler);
        // They differ in nothing else.
        picture.seed.index = 0;
    }
    let model = arguments.model.model(&files)?;
    model.check(&request, &options)?;
    let client = open_plugin::open(&arguments.devices)?;
    let pipeline = Pipeline::of(model, client, &files, options, &|_| {})?;
    let made = progress::generate(&pipeline, &request, &|_| Ok(()))?;
    let images = made.pictures.into_iter().map(|made| made.image);
    let names = samplers.iter().map(Sampler::to_string);
    let pictures: Vec<(String, Image)> = names.zip(images).collect();
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

//! `stablejet generate`.

mod arguments;
mod control;
mod from;
mod hashes;
mod init_image;
mod lora;
mod pictures;
mod preview;
mod prompt;
mod refiner;
mod sdxl;

use super::output::{self, Output};
use super::{environment, open_plugin, print, progress};
pub use arguments::Arguments;
pub use from::options as options_of_picture;
use preview::Previews;
use serde_json::{Map, Value, json};
use stablejet::image::Image;
use stablejet::model::Model;
use stablejet::pipeline::{Event, Generated, LoadOptions, Loaded};
use stablejet::programs::Program;
use stablejet::{ModelFiles, Pipeline};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::iter;
use std::time::Instant;

/// Makes the pictures, writes them and prints where they are and how long it took.
pub fn run(arguments: Arguments) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut inputs = arguments::Inputs::read(&arguments)?;
    let loras = arguments.lora.open(inputs.prompts())?;
    let files = arguments.single_file.open(&arguments.model)?;
    let files = arguments.preview.add_to(files)?;
    let variant = arguments.model.variant.as_deref();
    let files = inputs.controls.open(files, variant)?;
    let nets = inputs.controls.names();
    let output = Output::new(&arguments.output, inputs.count())?;
    if let Some(path) = &arguments.dump {
        output::expect_writable(path)?;
    }
    let hashes = hashes::Hashes::start(&arguments);
    let mut tracer = arguments.trace.start()?;
    let load_options = arguments.load_options(&inputs)?;
    let mut model = arguments.model.model(&files)?;
    let mut refiner = arguments.refiner.source.open(&arguments.model, &model)?;
    let second = refiner.as_mut().map(|(_, refiner)| refiner);
    let models = iter::once(&mut model).chain(second);
    arguments.prompt.add_embeddings(models)?;
    let request = arguments::request(&arguments, inputs, &model);
    stablejet::lora::check(&model, &loras)?;
    let second = refiner.as_ref().map(|(_, refiner)| refiner);
    model.check_with_refiner(second, &request, &load_options)?;
    let opening = Instant::now();
    let client = tracer.stage("open the plugin", || open_plugin::open(&arguments.devices))?;
    let plugin_seconds = opening.elapsed().as_secs_f64();
    let plugin = client.plugin().path().to_owned();
    tracer.record(client.plugin())?;
    let loading = Instant::now();
    let bar = progress::bytes("loading weights")?;
    let load = |loaded: Loaded| {
        bar.set_length(loaded.total_bytes as u64);
        bar.inc(loaded.bytes as u64);
    };
    let of = |model: Model, files: &ModelFiles, options: LoadOptions| {
        Pipeline::of(model, client.clone(), files, options, &load)
    };
    let load = || {
        let base = of(model, &files, load_options.clone())?.with_loras(&loras)?;
        match refiner {
            None => Ok(base),
            Some((files, refiner)) => {
                // Pictures start with the base.
                let options = load_options.vae_encoder(false);
                base.with_refiner(&of(refiner, &files, options)?)
            }
        }
    };
    let pipeline = tracer.stage("load the weights", load);
    bar.finish_and_clear();
    let pipeline = pipeline?;
    let weights_seconds = loading.elapsed().as_secs_f64();
    let previews = Previews {
        output: &output,
        request: &request,
        first_index: arguments.first_index,
        written: RefCell::default(),
    };
    let mut made = progress::generate(&pipeline, &request, &|event| {
        if let Event::Done(span) = event {
            tracer.program(*span);
        }
        previews.see(event)
    })?;
    let previews = previews.finish(&made.pictures)?;

    for remark in pipeline.model().remarks() {
        print::remark(remark);
    }
    pipeline.lora_remarks().iter().for_each(print::remark);
    let model = arguments.model.name();
    let hashes = hashes.parameters()?;
    for (picture, made) in request.pictures.iter().zip(&mut made.pictures) {
        made.parameters.model.clone_from(&model);
        made.parameters.more.extend(hashes.clone());
        for control in &picture.controls {
            made.parameters
                .name_controlnet(control.net, &nets[control.net]);
        }
        let prompt = print::quoted(&picture.prompt);
        let dropped = made.dropped_tokens;
        if dropped > 0 {
            print::remark(format_args!(
                "{dropped} tokens at the end of the prompt {prompt} had no room and were left out"
            ));
        }
        if !made.is_finite {
            print::remark(format_args!(
                "the latents of {prompt} hold numbers that are not finite: its picture is wrong"
            ));
        }
    }
    output.create()?;
    let seed = request.pictures[0].seed.value;
    let mut paths = Vec::new();
    for (index, (picture, made)) in request.pictures.iter().zip(&made.pictures).enumerate() {
        let path = output.path(picture.seed.value, arguments.first_index + index);
        let parameters = made.parameters.to_string();
        made.image.write_png(&path, Some(&parameters))?;
        paths.push(path);
    }
    if arguments.grid {
        let path = output.grid_path(seed);
        let images: Vec<&Image> = made.pictures.iter().map(|made| &made.image).collect();
        let parameters = made.pictures[0].parameters.to_string();
        Image::grid(&images)?.write_png(&path, Some(&parameters))?;
        paths.push(path);
    }
    if let Some(path) = &arguments.dump {
        output::dump(path, &made)?;
    }
    for pipeline in [Some(&pipeline), pipeline.refiner()].into_iter().flatten() {
        for (program, executable) in pipeline.programs().executables() {
            tracer.operations(program, &executable);
        }
    }
    tracer.finish()?;

    let report = json!({
        "images": paths.iter().map(|path| print::path(path)).collect::<Vec<_>>(),
        "previews": previews.iter().map(|path| print::path(path)).collect::<Vec<_>>(),
        "flagged": flagged(&made),
        "seed": seed,
        "plugin": print::path(&plugin),
        "devices": pipeline.runtime().devices().len(),
        "compilations": pipeline.compilations(),
        "cache_hits": pipeline.cache_hits(),
        "peak_resident_bytes": environment::peak_resident_bytes(),
        "seconds": {
            "plugin": plugin_seconds,
            "weights": weights_seconds,
            "programs": made.seconds.programs,
            "compile": by_program(&made.seconds.compile),
            "load": by_program(&made.seconds.load),
            "encode": made.seconds.encode,
            "steps": made.seconds.steps,
            "decode": made.seconds.decode,
            "check": made.seconds.check,
            "total": start.elapsed().as_secs_f64(),
        },
    });
    if arguments.json {
        return Ok(print::result(report)?);
    }
    for (index, path) in paths.iter().enumerate() {
        let made = made.pictures.get(index);
        let verdict = match made.and_then(|made| made.flagged) {
            Some(true) => ", black: the safety checker flagged it",
            _ => "",
        };
        print::result(format_args!("{}{verdict}", path.display()))?;
    }
    for path in &previews {
        print::result(format_args!("preview  {}", path.display()))?;
    }
    let line = |label: &str, seconds: f64, more: String| {
        print::result(format_args!("{label:<9}{seconds:.2} s{more}"))
    };
    print::result(format_args!("seed     {seed}"))?;
    line("plugin", plugin_seconds, format!(", {}", plugin.display()))?;
    line("weights", weights_seconds, String::new())?;
    for (program, seconds) in &made.seconds.compile {
        line("compile", *seconds, format!(", {}", program.label()))?;
    }
    for (program, seconds) in &made.seconds.load {
        line("load", *seconds, format!(", {}", program.label()))?;
    }
    let mut steps = made.seconds.steps.clone();
    steps.sort_by(f64::total_cmp);
    let (count, median) = (steps.len(), steps[steps.len() / 2]);
    let of = format!(", {count} of {median:.3} s (median)");
    line("steps", steps.iter().sum(), of)?;
    line("decode", made.seconds.decode, String::new())?;
    if flagged(&made).is_some() {
        line("check", made.seconds.check, String::new())?;
    }
    line("total", start.elapsed().as_secs_f64(), String::new())?;
    Ok(())
}

/// Whether the safety checker flagged each picture, if there is one.
fn flagged(made: &Generated) -> Option<Vec<bool>> {
    made.pictures.iter().map(|made| made.flagged).collect()
}

/// Seconds by the label of a program, of the base's and the refiner's together.
fn by_program(seconds: &[(Program, f64)]) -> Map<String, Value> {
    let mut sums: BTreeMap<String, f64> = BTreeMap::new();
    for (program, seconds) in seconds {
        *sums.entry(program.label()).or_default() += seconds;
    }
    sums.into_iter()
        .map(|(label, seconds)| (label, json!(seconds)))
        .collect()
}

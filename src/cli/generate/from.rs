//! The parameters in a picture's file, as options.

use crate::cli::print;
use anyhow::{Context, bail, ensure};
use clap::ArgMatches;
use clap::parser::ValueSource;
use stablejet::image::{Image, Infotext};
use stablejet::schedulers::Sampler;
use std::path::PathBuf;

/// Settings whose values are options as they stand, by name.
const AS_THEY_STAND: [(&str, &str); 22] = [
    ("Steps", "steps"),
    ("CFG scale", "guidance"),
    ("CFG rescale", "guidance-rescale"),
    ("CFG until", "guidance-until"),
    ("Seed", "seed"),
    ("Batch pos", "first-index"),
    ("Clip skip", "clip-skip"),
    ("Denoising strength", "strength"),
    ("Eta", "eta"),
    ("Eta DDIM", "eta"),
    ("Order", "order"),
    ("Prompt syntax", "prompt-syntax"),
    ("Prompt 2", "prompt-2"),
    ("Negative prompt 2", "negative-2"),
    ("Original size", "original-size"),
    ("Crop", "crop"),
    ("Target size", "target-size"),
    ("Negative original size", "negative-original-size"),
    ("Negative crop", "negative-crop"),
    ("Negative target size", "negative-target-size"),
    ("Aesthetic score", "aesthetic-score"),
    ("Negative aesthetic score", "negative-aesthetic-score"),
];

/// Settings that go with an option that only the user can give.
const ONLY_WITH: [(&str, &str); 3] = [
    ("strength", "files"),
    ("denoising-end", "refiner"),
    ("denoising-start", "refiner"),
];

/// Settings of which nothing follows for a picture.
const SAYS_NOTHING: [&str; 14] = [
    "Batch size",
    "Compat",
    "Hashes",
    "Lora hashes",
    "Model",
    "Model hash",
    "Noise",
    "RNG",
    "Sampler",
    "Schedule type",
    "Scheduler",
    "Size",
    "TI hashes",
    "Version",
];

/// What the file of `--from` says beyond what was given: options, and the prompt.
pub fn options(given: &ArgMatches) -> anyhow::Result<(Vec<String>, Option<String>)> {
    let file: &PathBuf = given.get_one("from").expect("it was given");
    let infotext = Image::read_infotext(file)?;
    let infotext = infotext.with_context(|| format!("{} has no parameters", file.display()))?;
    let is_given = |option: &str| {
        let source = given.value_source(&option.replace('-', "_"));
        source == Some(ValueSource::CommandLine)
    };
    if let Some(model) = infotext.get("Model").filter(|model| *model != "demo-sd") {
        ensure!(
            is_given("model"),
            "{} was made by the model {}: name it with --model",
            file.display(),
            print::quoted(model)
        );
    }
    let mut options = Vec::new();
    let own_steps = [("Timesteps", "timesteps"), ("Sigmas", "sigmas")];
    let own_steps = own_steps.into_iter().find_map(|(name, option)| {
        let values = infotext.get(name)?.replace(' ', ",");
        Some((option, values))
    });
    let has_own_steps = own_steps.is_some();
    let counts_steps = ["steps", "timesteps", "sigmas"]
        .map(is_given)
        .contains(&true);
    options.extend(own_steps.filter(|_| !counts_steps));
    for (name, option) in AS_THEY_STAND {
        if let Some(value) = infotext.get(name)
            && !(option == "steps" && (has_own_steps || counts_steps))
        {
            options.push((option, value.to_owned()));
        }
    }
    for (name, option) in [
        ("Refiner switch at", "denoising-end"),
        ("Refiner starts at", "denoising-start"),
    ] {
        options.extend(infotext.get(name).map(|value| (option, value.to_owned())));
    }
    if let Some(sampler) = sampler(&infotext)? {
        options.push(("scheduler", sampler.to_string()));
    }
    if let Some((width, height)) = infotext.get("Size").and_then(|size| size.split_once('x')) {
        options.extend([("width", width.to_owned()), ("height", height.to_owned())]);
    }
    if !infotext.negative_prompt.is_empty() {
        options.push(("negative", infotext.negative_prompt.clone()));
    }
    match infotext.get("Emphasis") {
        None | Some("Original") => {}
        Some("No norm") => options.push(("emphasis", "no-norm".to_owned())),
        Some(other) => bail!(
            "the emphasis {} of {} is not supported",
            print::quoted(other),
            file.display()
        ),
    }
    if !is_given("rng") && !is_given("compat") {
        options.push(random_numbers(&infotext));
    }
    options.retain(|(option, _)| {
        let needs = ONLY_WITH.iter().find(|(name, _)| name == option);
        !is_given(option) && needs.is_none_or(|(_, other)| is_given(other))
    });
    tell_of_others(&infotext);
    let options = options.into_iter();
    let options = options.map(|(option, value)| format!("--{option}={value}"));
    let has_prompt = is_given("prompt") || is_given("prompts_file");
    Ok((options.collect(), (!has_prompt).then_some(infotext.prompt)))
}

/// The sampler that made a picture, if its file says.
fn sampler(infotext: &Infotext) -> anyhow::Result<Option<Sampler>> {
    if let Some(name) = infotext.get("Scheduler") {
        return Ok(Some(name.parse()?));
    }
    let Some(name) = infotext.get("Sampler") else {
        return Ok(None);
    };
    let kind = infotext.get("Schedule type");
    let sampler = Sampler::of_web_ui(name, kind);
    let sampler = sampler.with_context(|| {
        format!(
            "no sampler is known as {} with the schedule type {}: choose one with --scheduler",
            print::quoted(name),
            print::quoted(kind.unwrap_or("Uniform"))
        )
    });
    sampler.map(Some)
}

/// Whose random numbers made a picture. The web UI says nothing if they are those of a GPU, and nor do we.
fn random_numbers(infotext: &Infotext) -> (&'static str, String) {
    if infotext.get("Compat") == Some("flax") {
        return ("compat", "flax".to_owned());
    }
    let rng = match (infotext.get("Noise"), infotext.get("RNG")) {
        (Some(noise), _) => noise.to_owned(),
        (None, Some("CPU")) => "torch".to_owned(),
        (None, None | Some("GPU" | "NV")) => "torch-cuda".to_owned(),
        // Our own name, as it stood there before.
        (None, Some(other)) => other.to_owned(),
    };
    ("rng", rng)
}

/// Says which settings are not used.
fn tell_of_others(infotext: &Infotext) {
    let used = AS_THEY_STAND.iter().map(|(name, _)| *name);
    let used: Vec<&str> = used
        .chain(SAYS_NOTHING)
        .chain([
            "Timesteps",
            "Sigmas",
            "Emphasis",
            "Refiner switch at",
            "Refiner starts at",
        ])
        .collect();
    let names = infotext.settings.iter().map(|(name, _)| name.as_str());
    let others: Vec<&str> = names.filter(|name| !used.contains(name)).collect();
    if !others.is_empty() {
        print::remark(format_args!(
            "these settings of the picture are not used: {}",
            others.join(", ")
        ));
    }
}

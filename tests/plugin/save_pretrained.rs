//! Configs as the newest diffusers and transformers write them.

use std::path::Path;
use std::process::Command;

use serde_json::Value;
use stablejet::schedulers::{PlanOptions, Sampler, SchedulerConfig, SchedulerError, plan};
use stablejet::unstable::models::clip_text::ClipTextConfig;
use stablejet::unstable::models::unet::UNetConfig;
use stablejet::unstable::models::vae::VaeConfig;

use crate::support::python::{install, succeed};
use crate::support::repository;

/// What `save_pretrained` of the newest releases writes, by class.
fn newest() -> Value {
    let packages = Path::new(env!("CARGO_TARGET_TMPDIR")).join("diffusers-of-today");
    install(&packages, &["diffusers", "transformers"]);
    let script = repository("tests/plugin/support/save_pretrained.py");
    let mut python = Command::new("python3");
    let printed = succeed(python.arg(script).env("PYTHONPATH", packages));
    // Behind it are transformers' remarks on stderr.
    let mut values = serde_json::Deserializer::from_str(&printed).into_iter();
    values.next().expect("an object").unwrap()
}

#[test]
fn everything_that_the_newest_releases_save_is_read() {
    let newest = newest();
    println!(
        "diffusers {}, transformers {}",
        newest["diffusers"], newest["transformers"]
    );
    let configs = newest["configs"].as_object().unwrap();
    assert!(configs.len() > 40, "{:?}", configs.keys());
    let mut run = 0;
    for (class, json) in configs {
        let json = json.as_str().unwrap();
        match class.as_str() {
            "UNet2DConditionModel" => drop(UNetConfig::parse(class, json).unwrap()),
            "AutoencoderKL" => drop(VaeConfig::parse(class, json).unwrap()),
            "CLIPTextConfig" | "CLIPConfig" => drop(ClipTextConfig::parse(class, json).unwrap()),
            _ => run += usize::from(reads_scheduler(class, json)),
        }
    }
    let classes = Sampler::all().map(Sampler::class_name);
    let classes: std::collections::BTreeSet<&str> = classes.collect();
    assert_eq!(run, classes.len(), "schedulers that run");
}

/// Reads a scheduler's config; whether its class runs here too.
fn reads_scheduler(class: &str, json: &str) -> bool {
    let config = match SchedulerConfig::parse(json) {
        Ok(config) => config.for_stable_diffusion(),
        // Other classes may predict and schedule what no model here can, but no key of theirs is unknown.
        Err(SchedulerError::Value { .. }) if class.parse::<Sampler>().is_err() => return false,
        Err(error) => panic!("{class}: {error}"),
    };
    let Ok(sampler) = config.sampler() else {
        return false;
    };
    plan(sampler, &config, &PlanOptions::new(10))
        .unwrap_or_else(|error| panic!("{class}: {error}"));
    true
}

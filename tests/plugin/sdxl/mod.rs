//! SDXL and its children on the CPU plugin, against diffusers.

mod command;
mod models;
mod pipelines;

use crate::support::repository;
use serde_json::{Map, Value};
use stablejet::ModelFiles;

/// The models of the goldens: base, refiner, Turbo and LCM.
fn files(model: &str) -> ModelFiles {
    ModelFiles::open(repository("tests/goldens").join(model)).unwrap()
}

/// The cases of a model's goldens, by name, with their settings.
fn cases(model: &str) -> Map<String, Value> {
    let file = format!("{model}/golden.safetensors");
    let golden = crate::support::golden(&file);
    let (_, metadata) = golden.header();
    let text = &metadata.metadata().as_ref().unwrap()["golden"];
    let value: Value = serde_json::from_str(text).unwrap();
    value["cases"].as_object().unwrap().clone()
}

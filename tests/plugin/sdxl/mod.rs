//! SDXL and its children on the CPU plugin, against diffusers.

mod command;
mod models;
mod pipelines;

use crate::support::{pipeline, repository};
use serde_json::Value;
use stablejet::ModelFiles;
use std::collections::BTreeMap;

/// The models of the goldens: base, refiner, Turbo and LCM.
fn files(model: &str) -> ModelFiles {
    ModelFiles::open(repository("tests/goldens").join(model)).unwrap()
}

/// The cases of a model's goldens, by name, with their settings.
fn cases(model: &str) -> BTreeMap<String, Value> {
    pipeline::cases(&format!("{model}/golden.safetensors"))
}

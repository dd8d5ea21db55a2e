//! ControlNets, against diffusers' ControlNet pipelines.

mod command;
mod nets;
mod pictures;

use crate::support::model::tiny;
use crate::support::{pipeline, repository};
use serde_json::Value;
use stablejet::ModelFiles;
use std::collections::BTreeMap;
use std::path::PathBuf;

/// The folder of a net.
fn folder(net: &str) -> PathBuf {
    repository("tests/goldens").join(net)
}

/// The small model with both of its nets.
fn controlled() -> ModelFiles {
    let files = tiny().with_controlnet(folder("control-a")).unwrap();
    files.with_controlnet(folder("control-b")).unwrap()
}

/// The small SDXL with its net.
fn xl() -> ModelFiles {
    let files = ModelFiles::open(repository("tests/goldens/sdxl-base")).unwrap();
    files.with_controlnet(folder("sdxl-control")).unwrap()
}

/// Every case of a golden: its settings by name.
fn cases(net: &str) -> BTreeMap<String, Value> {
    pipeline::cases(&format!("{net}/golden.safetensors"))
}

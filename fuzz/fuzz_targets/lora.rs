//! A LoRA of any names and shapes, and any prompt's tags, are refused, or change the small model's weights.
//! The input has a tensor on each line: its name, and its dimensions after spaces; a first line in braces is PEFT's entry of
//! the header.
#![no_main]

use hlo::DType;
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use stablejet::ModelFiles;
use stablejet::lora::{Lora, LoraFile, Modules, Plan, take_tags};
use stablejet::model::Model;
use stablejet::programs::TraceOptions;
use stablejet::weights::Checkpoint;
use stablejet_fuzz::write_sparse;
use std::sync::{Arc, LazyLock};
use tempfile::TempDir;

static FOLDER: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a folder"));

static FILES: LazyLock<ModelFiles> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/goldens/tiny-sd");
    ModelFiles::open(folder).expect("the small model")
});

static MODULES: LazyLock<Modules> = LazyLock::new(|| {
    let model = Model::open(&FILES).expect("the small model");
    let components = model.params(TraceOptions::plain(DType::F32), false);
    Modules::of(components.iter().flat_map(|(_, params)| params))
});

fuzz_target!(|text: &str| {
    let _ = take_tags(text);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let (about, tensors) = match first.starts_with('{') {
        true => (Some(json!({"lora_adapter_metadata": first})), rest),
        false => (None, text),
    };
    let path = FOLDER.path().join("lora.safetensors");
    write_sparse(&path, tensors, about);
    let Ok(file) = LoraFile::open(&path) else {
        return;
    };
    let loras = [Lora::new(Arc::new(file))];
    let Ok(plan) = Plan::new(&MODULES, &loras) else {
        return;
    };
    let open = |component: hlo::Component| Checkpoint::open(&FILES, component.folder(), None);
    for tensor in plan.merge(&open).unwrap_or_default() {
        assert_eq!(
            tensor.bytes.as_slice().len(),
            tensor.param.shape().size_bytes()
        );
    }
});

//! The programs as they were last accepted. A change of the builder or of a model that changes a program shows here;
//! where it is meant,
//!
//!     STABLEJET_ACCEPT_SNAPSHOTS=1 cargo test --release --test pure program_snapshots
//!
//! writes the new ones, to be committed with the change. Locations are left out: they are the weights' keys again.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use hlo::{DType, Module};
use serde::{Deserialize, Serialize};
use stablejet::cache::Digest;
use stablejet::model::{Model, Wish};
use stablejet::programs::{Program, TraceOptions};
use stablejet::unstable::init;

use crate::support::repository;

const ACCEPT: &str = "STABLEJET_ACCEPT_SNAPSHOTS";

/// What is kept of a program whose text is too long to keep.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Summary {
    sha256: String,
    /// How often each operation stands in the text.
    operations: BTreeMap<String, usize>,
}

impl Summary {
    fn of(text: &str) -> Summary {
        let mut operations = BTreeMap::new();
        // Generic form: `results = "name"(operands)`, or without results.
        for line in text.lines() {
            let line = line.split_once(" = \"").map(|(_, line)| line);
            if let Some((name, _)) = line.and_then(|line| line.split_once("\"(")) {
                *operations.entry(name.to_owned()).or_default() += 1;
            }
        }
        Summary {
            sha256: Digest::of(&[text.as_bytes()]).to_string(),
            operations,
        }
    }
}

/// The programs with guidance for one picture of the model's own size, in `f32`, with their labels.
fn programs(config: &str) -> Vec<(String, Module)> {
    let model = Model::open(&init::template(config).unwrap()).unwrap();
    let wish = Wish::default().vae_encoder(true).masks(true);
    let programs = model.programs(&wish).unwrap().into_iter();
    // Two texts, as the accepted programs have.
    let two_texts = |program| match program {
        Program::EncodeText {
            encoder, tokens, ..
        } => Program::EncodeText {
            encoder,
            rows: 2,
            tokens,
        },
        other => other,
    };
    let options = TraceOptions::plain(DType::F32);
    programs
        .map(|program| {
            let module = two_texts(program).trace(&model, options);
            (program.label(), module)
        })
        .collect()
}

fn path(name: &str) -> PathBuf {
    repository("tests/goldens/programs").join(name)
}

fn accepts() -> bool {
    std::env::var_os(ACCEPT).is_some_and(|value| value == "1")
}

fn how_to_accept() -> String {
    format!("if the change is meant: {ACCEPT}=1 cargo test --release --test pure program_snapshots")
}

/// The operations whose numbers differ, a line for each.
fn difference(old: &Summary, new: &Summary) -> String {
    let count = |summary: &Summary, name: &str| summary.operations.get(name).copied().unwrap_or(0);
    let mut names: Vec<&String> = old.operations.keys().chain(new.operations.keys()).collect();
    names.sort();
    names.dedup();
    let lines: Vec<String> = names
        .into_iter()
        .map(|name| (name, count(old, name), count(new, name)))
        .filter(|(_, old, new)| old != new)
        .map(|(name, old, new)| format!("  {name}: {old}, now {new}"))
        .collect();
    match lines.is_empty() {
        true => "  the same operations, in other places or with other operands".to_owned(),
        false => lines.join("\n"),
    }
}

#[test]
fn the_tiny_models_programs_are_the_accepted_ones() {
    for (label, module) in programs("tiny") {
        let text = module.text_without_locations();
        let path = path(&format!("tiny_{label}.mlir"));
        if accepts() {
            fs::write(&path, &text).unwrap();
        }
        let accepted = fs::read_to_string(&path).unwrap_or_default();
        let mut lines = text.lines().zip(accepted.lines()).enumerate();
        if let Some((number, (new, old))) = lines.find(|(_, (new, old))| new != old) {
            panic!(
                "{} changed, first in line {}:\n- {old}\n+ {new}\n{}\n{}",
                path.display(),
                number + 1,
                difference(&Summary::of(&accepted), &Summary::of(&text)),
                how_to_accept()
            );
        }
        let length = (text.len(), accepted.len());
        assert!(length.0 == length.1, "{length:?}; {}", how_to_accept());
    }
}

#[test]
fn the_full_size_programs_are_the_accepted_ones() {
    let path = path("full_size.json");
    let mut found: BTreeMap<String, Summary> = BTreeMap::new();
    for config in ["sd-v1-4", "sd-v2-1", "sdxl-base-1.0", "sdxl-refiner-1.0"] {
        for (label, module) in programs(config) {
            let summary = Summary::of(&module.text_without_locations());
            found.insert(format!("{config}/{label}"), summary);
        }
    }
    if accepts() {
        fs::write(&path, serde_json::to_string_pretty(&found).unwrap() + "\n").unwrap();
    }
    let accepted: BTreeMap<String, Summary> =
        serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
    assert!(accepted.keys().eq(found.keys()), "{}", how_to_accept());
    let changed: Vec<String> = found
        .iter()
        .filter(|(name, new)| accepted[*name] != **new)
        .map(|(name, new)| format!("{name} changed:\n{}\n", difference(&accepted[name], new)))
        .collect();
    assert!(
        changed.is_empty(),
        "{}{}",
        changed.concat(),
        how_to_accept()
    );
}

#[test]
fn a_changed_program_is_told_by_its_operations() {
    let graph = |count: usize| {
        let graph = hlo::Graph::new("sum");
        let x = graph.input("x", DType::F32, [2]);
        let sum = (0..count).fold(x, |sum, _| sum + x);
        graph.output("sum", sum.abs());
        Summary::of(&graph.finish().text_without_locations())
    };
    let operations = graph(2).operations;
    assert_eq!(operations["stablehlo.add"], 2);
    assert_eq!(operations.len(), 2, "{operations:?}");
    assert_eq!(
        difference(&graph(2), &graph(5)),
        "  stablehlo.add: 2, now 5"
    );
    assert_ne!(graph(2).sha256, graph(5).sha256);
}

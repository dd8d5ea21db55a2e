//! Which files hold a component's weights: the names that diffusers and transformers give them.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::WeightsError;
use crate::model_files::ModelFiles;

/// The stems and endings of weight files: diffusers' models (UNet, VAE), transformers' models (text encoder). The first that are
/// there are read.
const NAMES: [(&str, &str); 6] = [
    ("diffusion_pytorch_model", "safetensors"),
    ("model", "safetensors"),
    ("diffusion_flax_model", FLAX),
    ("flax_model", FLAX),
    ("diffusion_pytorch_model", "bin"),
    ("pytorch_model", "bin"),
];

/// The ending of Flax's files.
const FLAX: &str = "msgpack";

/// Variants that are types. Flax's are branches of a repository, in which files have plain names.
const TYPES: [&str; 2] = ["bf16", "fp16"];

/// Where a component's weights are.
pub(crate) enum Location {
    /// One file, relative to the model's folder.
    Single(String),
    /// An index that names shards, relative to the model's folder.
    Sharded(String),
}

/// The index of a sharded checkpoint.
#[derive(Deserialize)]
pub(crate) struct ShardIndex {
    /// The tensor's key to the shard's file name.
    pub(crate) weight_map: BTreeMap<String, String>,
}

/// Finds `component`'s weights as diffusers does: those of `variant` if this component has them, else the plain ones.
///
/// Without a variant only the plain files count; where there are none, the error names the variants that are there.
pub(super) fn locate(
    files: &ModelFiles,
    component: &str,
    variant: Option<&str>,
) -> Result<Location, WeightsError> {
    locate_among(
        &files.list(component)?,
        &files.describe_file(component),
        component,
        variant,
    )
}

/// As [`locate`], among the files `present` in the component's folder, which messages call `described`.
pub(crate) fn locate_among(
    present: &[String],
    described: &str,
    component: &str,
    variant: Option<&str>,
) -> Result<Location, WeightsError> {
    if let Some(location) = variant.and_then(|variant| find(present, component, Some(variant))) {
        return Ok(location);
    }
    find(present, component, None).ok_or_else(|| WeightsError::NoWeights {
        component: described.to_owned(),
        expected: NAMES
            .map(|(stem, ending)| format!("{stem}.{ending}"))
            .join(" or "),
        found: describe_alternatives(present),
    })
}

/// Refuses a variant that none of `components` has. (One that only some have is fine: the others load plain files. And Flax's plain
/// files may be of any type.)
pub fn require_variant(
    files: &ModelFiles,
    components: &[&str],
    variant: &str,
) -> Result<(), WeightsError> {
    let present = components
        .iter()
        .map(|component| files.list(component))
        .collect::<Result<Vec<_>, _>>()?;
    require_variant_among(&present, &files.describe(), variant)
}

/// As [`require_variant`], given the files in each component's folder.
pub(crate) fn require_variant_among(
    components: &[Vec<String>],
    described: &str,
    variant: &str,
) -> Result<(), WeightsError> {
    let is_there = |present: &Vec<String>| {
        find(present, "", Some(variant)).is_some()
            || TYPES.contains(&variant) && is_of_flax(present)
    };
    if components.iter().any(is_there) {
        return Ok(());
    }
    let found: BTreeSet<String> = components
        .iter()
        .flat_map(|present| variants(present))
        .collect();
    let found = match found.len() {
        0 => "it has no variants, only plain files".to_owned(),
        _ => format!("it has {}", quoted(&found)),
    };
    Err(WeightsError::NoSuchVariant {
        model: described.to_owned(),
        variant: variant.to_owned(),
        found,
    })
}

fn find(present: &[String], component: &str, variant: Option<&str>) -> Option<Location> {
    let find = |names: Vec<String>| names.into_iter().find(|name| present.contains(name));
    NAMES.iter().find_map(|&(stem, ending)| {
        // diffusers prefers an index to a single file.
        find(index_names(stem, ending, variant))
            .map(|name| Location::Sharded(format!("{component}/{name}")))
            .or_else(|| {
                find(vec![single_name(stem, ending, variant)])
                    .map(|name| Location::Single(format!("{component}/{name}")))
            })
    })
}

/// Whether a component's plain files are Flax's.
fn is_of_flax(present: &[String]) -> bool {
    match find(present, "", None) {
        Some(Location::Single(name)) => name.ends_with(FLAX),
        _ => false,
    }
}

fn single_name(stem: &str, ending: &str, variant: Option<&str>) -> String {
    match variant {
        None => format!("{stem}.{ending}"),
        Some(variant) => format!("{stem}.{variant}.{ending}"),
    }
}

/// The index's name, as diffusers writes it today, and as older versions did. Flax's models of these sizes have none.
fn index_names(stem: &str, ending: &str, variant: Option<&str>) -> Vec<String> {
    match variant {
        _ if ending == FLAX => Vec::new(),
        None => vec![format!("{stem}.{ending}.index.json")],
        Some(variant) => vec![
            format!("{stem}.{ending}.index.{variant}.json"),
            format!("{stem}.{variant}.{ending}.index.json"),
            format!("{stem}.{ending}.{variant}.index.json"),
        ],
    }
}

/// The variants that the file names tell of: `fp16` of `model.fp16.safetensors`.
fn variants(present: &[String]) -> BTreeSet<String> {
    let variant = |name: &String| {
        NAMES.iter().find_map(|(stem, ending)| {
            let rest = name.strip_prefix(stem)?;
            let variant = match rest.strip_prefix(&format!(".{ending}.index.")) {
                Some(rest) => rest.strip_suffix(".json")?,
                None => rest
                    .strip_prefix('.')?
                    .strip_suffix(ending)?
                    .strip_suffix('.')?,
            };
            // A shard's name (`model.fp16-00001-of-00002.safetensors`) is no variant: its index counts.
            (!variant.is_empty() && !variant.contains(['.', '-'])).then(|| variant.to_owned())
        })
    };
    present.iter().filter_map(variant).collect()
}

fn describe_alternatives(present: &[String]) -> String {
    let variants = variants(present);
    if !variants.is_empty() {
        return format!(
            "it has only the variant {}: ask for it with --variant",
            quoted(&variants)
        );
    }
    let foreign = [".ckpt", ".pt", ".onnx", ".h5"];
    match present
        .iter()
        .find(|name| foreign.iter().any(|suffix| name.ends_with(suffix)))
    {
        Some(name) => format!("it has {name}, which is not read in a model's folder"),
        None if present.is_empty() => "there is no such folder, or it is empty".to_owned(),
        None => format!("it has only {}", present.join(", ")),
    }
}

fn quoted(names: &BTreeSet<String>) -> String {
    names
        .iter()
        .map(|name| format!("{name:?}"))
        .collect::<Vec<_>>()
        .join(", ")
}

//! Models of any form as folders of safetensors in diffusers' layout.

use crate::atomic_file::{self, PartFolder};
use crate::configs::torch_class;
use crate::init::one_by_one_convolutions;
use crate::model::{Model, ModelError};
use crate::model_files::{ModelFiles, ModelFilesError};
use crate::programs::TraceOptions;
use crate::weights::{
    Checkpoint, TensorSource, WeightsError, names_today, require_variant, write_safetensors,
};
use hlo::{DType, ParamSpec};
use serde_json::{Map, Value, json};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Why a model is not converted.
#[derive(Debug, thiserror::Error)]
pub enum ConvertError {
    /// Its configuration is refused.
    #[error(transparent)]
    Model(#[from] ModelError),
    /// A file of it cannot be read.
    #[error(transparent)]
    Files(#[from] ModelFilesError),
    /// Its weights cannot be read or written.
    #[error(transparent)]
    Weights(#[from] WeightsError),
    /// The folder holds something already.
    #[error("{path} exists and is not an empty folder; a model is written only into a new one")]
    Occupied {
        /// The folder.
        path: PathBuf,
    },
    /// The folder or a file in it cannot be written.
    #[error("cannot write {path}: {source}")]
    Write {
        /// The folder or file.
        path: PathBuf,
        /// The system's word, for instance that no space is left.
        source: io::Error,
    },
}

const INDEX: &str = "model_index.json";

/// Writes a model into the new folder `out`, weights of `variant` if it has them. Each tensor keeps its type and its values, and
/// has the name and the shape of today's diffusers. One tensor at a time is in memory; `progress` is called with its bytes.
///
/// The folder takes its name when everything is in it; after an error nothing is left.
///
/// # Errors
///
/// A model that is refused, weights that do not fit it, files that cannot be written.
pub fn convert(
    files: &ModelFiles,
    variant: Option<&str>,
    out: &Path,
    progress: &dyn Fn(usize),
) -> Result<(), ConvertError> {
    let model = Model::open(files)?;
    let layout = model.recipe.layout;
    if let Some(variant) = variant {
        require_variant(files, &layout.folders(), variant)?;
    }
    if !atomic_file::is_free(out) {
        return Err(ConvertError::Occupied {
            path: out.to_owned(),
        });
    }
    let convolutions = one_by_one_convolutions(files)?;
    let unwritable = |source| ConvertError::Write {
        path: out.to_owned(),
        source,
    };
    let folder = PartFolder::new(out).map_err(unwritable)?;
    let params = model.params(TraceOptions::plain(DType::F32), true);
    let written: Vec<&str> = params
        .iter()
        .map(|(component, _)| component.folder())
        .collect();
    let small_files = layout.small_files(&written);
    for name in small_files.iter().cloned().chain([INDEX.to_owned()]) {
        if let Some(content) = files.read(&name)? {
            let content = match name.as_str() {
                INDEX => index(&content, &small_files),
                _ => config(&content),
            };
            write(&folder.path().join(name), &content).map_err(unwritable)?;
        }
    }
    for (component, params) in params {
        let network = layout.network(component);
        let network = network.expect("a program's weights are those of a network");
        let checkpoint = Checkpoint::open(files, component.folder(), variant)?;
        let names = names_today(&checkpoint, &params, network.unused)?;
        // What cannot be read is known when the file is written.
        let failed = RefCell::new(None);
        let (checkpoint, failed_ref) = (&checkpoint, &failed);
        let tensors = checkpoint.tensors().map(|(stored, info)| {
            let param = names.get(stored).copied();
            let dims = param.map_or_else(|| info.dims.clone(), |it| dims(it, convolutions));
            TensorSource {
                name: param.map_or(stored, |param| &param.name).to_owned(),
                dtype: info.dtype,
                dims,
                bytes: Box::new(move || {
                    let bytes = checkpoint.read(stored).unwrap_or_else(|error| {
                        failed_ref.replace(Some(error));
                        vec![0; info.size_bytes()]
                    });
                    progress(bytes.len());
                    bytes.into()
                }),
            }
        });
        let path = folder.path().join(component.folder());
        let path = path.join(format!("{}.safetensors", network.stem));
        let metadata = BTreeMap::from([("format".to_owned(), "pt".to_owned())]);
        write_safetensors(&path, tensors.collect(), &metadata)?;
        if let Some(error) = failed.take() {
            return Err(error.into());
        }
    }
    folder.place(out).map_err(unwritable)
}

/// The shape that diffusers has for a weight.
fn dims(param: &ParamSpec, convolutions: &[&str]) -> Vec<usize> {
    let mut dims = param.stored_dims();
    let is_convolution = convolutions.iter().any(|end| param.name.ends_with(end));
    if dims.len() == 2 && is_convolution {
        dims.extend([1, 1]);
    }
    dims
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, content)
}

/// A model's index with torch's classes, and without the components that are not written.
fn index(content: &[u8], written: &[String]) -> Vec<u8> {
    let is_written = |name: &str| {
        let mut files = written.iter();
        files.any(|file| file.split('/').next() == Some(name))
    };
    changed(content, |name, value| match value {
        Value::Array(class) if !name.starts_with('_') => match class.as_slice() {
            _ if !is_written(name) => Some(json!([null, null])),
            [library, Value::String(class)] => Some(json!([library, torch_class(class)])),
            _ => None,
        },
        value => class_name(name, value),
    })
}

/// A JSON file with torch's class; any other as it is.
fn config(content: &[u8]) -> Vec<u8> {
    changed(content, class_name)
}

fn class_name(name: &str, value: &Value) -> Option<Value> {
    let class = value.as_str().filter(|_| name == "_class_name")?;
    Some(json!(torch_class(class)))
}

/// A JSON object with fields changed; as it is if none is another then, or if it is no JSON object.
fn changed(content: &[u8], change: impl Fn(&str, &Value) -> Option<Value>) -> Vec<u8> {
    let Ok(fields) = serde_json::from_slice::<Map<String, Value>>(content) else {
        return content.to_vec();
    };
    let mut changed = fields.clone();
    for (name, value) in &mut changed {
        if let Some(new) = change(name, value) {
            *value = new;
        }
    }
    match changed == fields {
        true => content.to_vec(),
        false => format!("{:#}\n", Value::Object(changed)).into_bytes(),
    }
}

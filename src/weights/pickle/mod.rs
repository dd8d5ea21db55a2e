//! Checkpoints that `torch.save` wrote, in a zip archive or, before torch 1.6, as pickles in a row. Pickles are programs: ours
//! knows what dictionaries and tensors are made of, and refuses what would call anything else.

mod calls;
mod containers;
mod machine;
mod value;

use super::header::{Header, TensorInfo};
use crate::model_files::ModelFile;
use machine::Machine;
use std::collections::{BTreeMap, HashSet};
use value::{Tensor, Value};

/// The longest pickle that is read. The tensors' numbers are outside of it: those of SDXL take half a million bytes.
const MOST_BYTES: usize = 8 << 20;
/// How deep dictionaries with tensors may lie in each other.
const MOST_DEPTH: usize = 8;
/// The longest part of a tensor's name.
const MOST_NAME: usize = 500;

/// Finds the tensors: those of `state_dict` if the file has one, else all in dictionaries, under the dictionaries' keys joined
/// by dots.
pub(super) fn read(file: &ModelFile) -> Result<Header, String> {
    let mut start = [0; 2];
    if file.read_exact_at(&mut start, 0).is_err() {
        return Err(format!("it has only {} bytes", file.len()));
    }
    match &start {
        b"PK" => containers::read_zip(file),
        [0x80, _] => containers::read_legacy(file),
        _ => Err("it is neither a zip archive nor a pickle".to_owned()),
    }
}

/// The tensors in a pickle's value; `place` says where the numbers of a tensor's storage begin.
fn header(
    machine: &Machine,
    value: Value,
    place: impl Fn(&Tensor) -> Result<u64, String>,
) -> Result<Header, String> {
    let mut tensors = BTreeMap::new();
    for (name, tensor) in named(machine, value) {
        let size = tensor.storage.dtype.bitsize() / 8;
        let info = TensorInfo {
            dtype: tensor.storage.dtype,
            dims: tensor.dims.clone(),
            offset: place(tensor)? + (tensor.first * size) as u64,
            strides: None,
        };
        tensors.insert(name, info.with_strides(tensor.strides.clone()));
    }
    if tensors.is_empty() {
        return Err("it holds no tensors with names".to_owned());
    }
    Ok(Header {
        tensors,
        ..Header::default()
    })
}

/// The tensors with their names.
fn named<'a>(machine: &'a Machine, value: Value) -> Vec<(String, &'a Tensor)> {
    let inner = entries(machine, value).find(|(key, value)| {
        matches!(value, Value::Dict(_)) && text(machine, *key).as_deref() == Some("state_dict")
    });
    let found = inner.map(|(_, inner)| flattened(machine, inner));
    match found {
        Some(found) if !found.is_empty() => found,
        _ => flattened(machine, value),
    }
}

fn flattened<'a>(machine: &'a Machine, value: Value) -> Vec<(String, &'a Tensor)> {
    let mut found = Vec::new();
    // A dictionary counts where it is met first, so that one that is used many times is read once.
    let mut met = HashSet::new();
    let mut open = vec![(String::new(), value, 0)];
    while let Some((prefix, value, depth)) = open.pop() {
        let dict = dict_of(machine, value);
        if depth == MOST_DEPTH || dict.is_none_or(|dict| !met.insert(dict)) {
            continue;
        }
        if let Value::Parameters(_) = value {
            let is_parameters = |key: &Value| text(machine, *key).as_deref() == Some("_parameters");
            let parameters = entries(machine, value).find(|(key, _)| is_parameters(key));
            open.extend(parameters.map(|(_, inner)| (prefix, inner, depth + 1)));
            continue;
        }
        for (key, value) in entries(machine, value) {
            let Some(key) = text(machine, key) else {
                continue;
            };
            match value {
                Value::Tensor(index) => {
                    found.push((format!("{prefix}{key}"), &machine.heap.tensors[index]));
                }
                Value::Dict(_) | Value::Parameters(_) => {
                    open.push((format!("{prefix}{key}."), value, depth + 1));
                }
                _ => {}
            }
        }
    }
    found
}

/// The dictionary that a value is, or has as its state.
fn dict_of(machine: &Machine, value: Value) -> Option<usize> {
    match value {
        Value::Dict(index) => Some(index),
        Value::Parameters(index) => machine.heap.parameters[index],
        _ => None,
    }
}

fn entries(machine: &Machine, value: Value) -> impl Iterator<Item = (Value, Value)> {
    let entries = dict_of(machine, value).map(|dict| machine.heap.dicts[dict].iter());
    entries.into_iter().flatten().copied()
}

/// A key as a part of a name; `None` if it is none.
fn text(machine: &Machine, key: Value) -> Option<String> {
    match key {
        Value::Text(span) => {
            let bytes = span.of(machine.bytes);
            let text = (bytes.len() <= MOST_NAME).then(|| str::from_utf8(bytes).ok());
            text.flatten().map(str::to_owned)
        }
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

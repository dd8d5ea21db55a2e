//! LoRAs' files of the tests' own.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use stablejet::weights::{Dtype, TensorSource, write_safetensors};

/// A tensor: its key, its dimensions, and its numbers by their place.
pub type Tensor<'a> = (&'a str, &'a [usize], fn(usize) -> f32);

/// Writes a file of tensors.
pub fn write(path: &Path, tensors: &[Tensor], about: &[(&str, &str)]) {
    let sources = tensors.iter().map(|&(name, dims, value)| TensorSource {
        name: name.to_owned(),
        dtype: Dtype::F32,
        dims: dims.to_vec(),
        bytes: Box::new(move || {
            let count = dims.iter().product();
            let bytes = (0..count).flat_map(|at| value(at).to_le_bytes());
            Cow::Owned(bytes.collect())
        }),
    });
    let about = about
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let about: BTreeMap<String, String> = about.collect();
    write_safetensors(path, sources.collect(), &about).unwrap();
}

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::Path;

use pjrt::AlignedBytes;
use safetensors::Dtype;
use safetensors::tensor::{Metadata, TensorInfo};

use super::WeightsError;
use crate::atomic_file;

/// A cache line, which is what devices ask of memory that they use in place.
const ALIGNMENT: usize = AlignedBytes::ALIGNMENT;

/// A tensor to be written. Its bytes are asked for once, when its turn comes: a file larger than memory can be written.
pub struct TensorSource<'a> {
    /// The tensor's key.
    pub name: String,
    /// The element type.
    pub dtype: Dtype,
    /// The dimensions; none for a scalar.
    pub dims: Vec<usize>,
    /// Yields the elements, little-endian and row-major.
    pub bytes: Box<dyn FnOnce() -> Cow<'a, [u8]> + 'a>,
}

impl TensorSource<'_> {
    fn size_bytes(&self) -> usize {
        self.dims.iter().product::<usize>() * self.dtype.bitsize() / 8
    }
}

/// Writes `tensors` into the safetensors file `path`, which appears only when it is complete.
///
/// `metadata` becomes the header's `__metadata__`, text by key.
pub fn write_safetensors(
    path: &Path,
    mut tensors: Vec<TensorSource>,
    metadata: &BTreeMap<String, String>,
) -> Result<(), WeightsError> {
    let unwritable = |reason: String| WeightsError::Unwritable {
        path: path.to_owned(),
        reason,
    };
    // As the safetensors crate orders them: large elements first, so that each tensor is aligned to its element. And those
    // of whole cache lines before others, so that they are aligned to lines.
    let is_uneven = |tensor: &TensorSource| !tensor.size_bytes().is_multiple_of(ALIGNMENT);
    tensors.sort_by(|a, b| {
        (b.dtype.cmp(&a.dtype))
            .then_with(|| is_uneven(a).cmp(&is_uneven(b)))
            .then_with(|| a.name.cmp(&b.name))
    });
    let mut names = BTreeSet::new();
    let mut infos = Vec::with_capacity(tensors.len());
    let mut end = 0;
    for tensor in &tensors {
        if !names.insert(tensor.name.as_str()) {
            return Err(unwritable(format!("two tensors are named {}", tensor.name)));
        }
        let start = end;
        end += tensor.size_bytes();
        let info = TensorInfo {
            dtype: tensor.dtype,
            shape: tensor.dims.clone(),
            data_offsets: (start, end),
        };
        infos.push((tensor.name.clone(), info));
    }
    let metadata = (!metadata.is_empty()).then(|| metadata.clone().into_iter().collect());
    let mut header = Metadata::new(metadata, infos)
        .map_err(|error| unwritable(error.to_string()))
        .and_then(|header| {
            serde_json::to_vec(&header).map_err(|error| unwritable(error.to_string()))
        })?;
    // Spaces make the tensors begin at a cache line.
    let data_start = (size_of::<u64>() + header.len()).next_multiple_of(ALIGNMENT);
    header.resize(data_start - size_of::<u64>(), b' ');

    atomic_file::write(path, |out| {
        out.write_all(&(header.len() as u64).to_le_bytes())?;
        out.write_all(&header)?;
        for tensor in tensors {
            let size_bytes = tensor.size_bytes();
            let bytes = (tensor.bytes)();
            assert_eq!(
                bytes.len(),
                size_bytes,
                "the bytes of {} fit its shape",
                tensor.name
            );
            out.write_all(&bytes)?;
        }
        Ok(())
    })
    .map_err(|source| WeightsError::Write {
        path: path.to_owned(),
        source,
    })
}

use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use safetensors::Dtype;
use safetensors::tensor::Metadata;

use super::WeightsError;
use crate::cache::Digest;
use crate::model_files::{ModelFile, ModelFilesError};
use crate::regular_file;
use crate::single_file::{Part, Section};

/// The length of a header that no real checkpoint reaches; the safetensors crate sets the same bound.
const MAX_HEADER_BYTES: u64 = 100_000_000;

/// The header's length comes first, as a little-endian u64.
const LENGTH_BYTES: u64 = 8;

/// What a checkpoint says about one tensor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TensorInfo {
    /// The element type in the file.
    pub dtype: Dtype,
    /// The dimensions in the file; none for a scalar.
    pub dims: Vec<usize>,
    /// Where the bytes begin, from the start of the file.
    pub(super) offset: u64,
    /// Whether the file has a matrix's rows for columns: `dims` are those of the matrix.
    pub(super) transposed: bool,
}

impl TensorInfo {
    /// The number of elements.
    pub fn element_count(&self) -> usize {
        // The header was checked: the product fits and so does its size in bytes.
        self.dims.iter().product()
    }

    /// A part of the tensor, as a tensor; `None` if it has no such part.
    pub(super) fn part(&self, part: Part) -> Option<TensorInfo> {
        let mut info = self.clone();
        match part {
            Part::Whole => {}
            Part::Third(index) => {
                let rows = info
                    .dims
                    .first_mut()
                    .filter(|rows| rows.is_multiple_of(3))?;
                *rows /= 3;
                info.offset += (index * info.size_bytes()) as u64;
            }
            Part::Transposed => {
                let [_, _] = info.dims.as_slice() else {
                    return None;
                };
                info.dims.reverse();
                info.transposed = true;
            }
        }
        Some(info)
    }

    /// The size of the elements in the file.
    pub(super) fn size_bytes(&self) -> usize {
        self.element_count() * self.dtype.bitsize() / 8
    }
}

/// One safetensors file whose header has been read and checked against the file's length.
pub(super) struct TensorFile {
    /// The file in words, for messages.
    pub(super) name: String,
    pub(super) tensors: BTreeMap<String, TensorInfo>,
    /// What the file says of itself.
    pub(super) metadata: HashMap<String, String>,
    pub(super) file: ModelFile,
}

impl TensorFile {
    /// Opens a file by itself, as [`TensorFile::parse`] does.
    pub(super) fn open(path: &Path) -> Result<Self, WeightsError> {
        let name = path.display().to_string();
        match ModelFile::open(path) {
            Ok(file) => TensorFile::parse(name, file),
            Err(source) => Err(ModelFilesError::Read { path: name, source }.into()),
        }
    }

    /// Reads the header. Every tensor is then known to lie within the file, without gaps or overlaps.
    pub(super) fn parse(name: String, file: ModelFile) -> Result<Self, WeightsError> {
        match read_header(&file) {
            Ok((tensors, metadata)) => Ok(TensorFile {
                name,
                tensors,
                metadata,
                file,
            }),
            Err(reason) => Err(WeightsError::Malformed { file: name, reason }),
        }
    }

    /// A component's weights in a file of several, under the names that programs know. What is none of them keeps its own.
    pub(super) fn of_section(name: String, section: &Section) -> Result<Self, WeightsError> {
        let file = TensorFile::open(&section.path)?;
        let mut tensors = BTreeMap::new();
        for (stored, info) in file.tensors {
            for (weight, part) in section.weights(&stored).unwrap_or_default() {
                match info.part(part) {
                    Some(part) if !tensors.contains_key(&weight) => tensors.insert(weight, part),
                    _ => tensors.insert(stored.clone(), info.clone()),
                };
            }
        }
        Ok(TensorFile {
            name,
            tensors,
            ..file
        })
    }

    /// Fills `out` with a tensor's bytes from `start_bytes` on, counted from the tensor's beginning.
    pub(super) fn read(
        &self,
        info: &TensorInfo,
        start_bytes: usize,
        out: &mut [u8],
    ) -> io::Result<()> {
        self.file
            .read_exact_at(out, info.offset + start_bytes as u64)
    }

    /// The error for what is wrong with the file.
    pub(super) fn malformed(&self, reason: impl Into<String>) -> WeightsError {
        WeightsError::Malformed {
            file: self.name.clone(),
            reason: reason.into(),
        }
    }

    /// The error for bytes of `tensor` that cannot be read.
    pub(super) fn read_error(&self, tensor: &str, source: io::Error) -> WeightsError {
        WeightsError::Read {
            file: self.name.clone(),
            tensor: tensor.to_owned(),
            source,
        }
    }
}

/// The hash of what follows the header of a safetensors file.
pub(crate) fn file_data_digest(path: &Path) -> io::Result<Digest> {
    let mut file = regular_file::open(path)?;
    let mut length = [0; LENGTH_BYTES as usize];
    file.read_exact(&mut length)?;
    let header_bytes = u64::from_le_bytes(length).min(MAX_HEADER_BYTES);
    file.seek(SeekFrom::Start(LENGTH_BYTES + header_bytes))?;
    Digest::of_rest(file)
}

/// The tensors and the metadata.
type Header = (BTreeMap<String, TensorInfo>, HashMap<String, String>);

fn read_header(file: &ModelFile) -> Result<Header, String> {
    let mut length = [0; LENGTH_BYTES as usize];
    if file.len() < LENGTH_BYTES {
        return Err(format!("it has only {} bytes", file.len()));
    }
    file.read_exact_at(&mut length, 0)
        .map_err(|error| error.to_string())?;
    if &length == b"version " {
        return Err(
            "it is a Git LFS pointer, not the weights; run `git lfs pull` in the model's folder"
                .to_owned(),
        );
    }
    let header_bytes = u64::from_le_bytes(length);
    if header_bytes > MAX_HEADER_BYTES {
        return Err(format!(
            "its first 8 bytes announce a header of {header_bytes} bytes, too many to be true"
        ));
    }
    let data_start = LENGTH_BYTES + header_bytes;
    if data_start > file.len() {
        return Err(format!(
            "it is truncated: its header should take {header_bytes} bytes, the whole file has {}",
            file.len()
        ));
    }
    let mut header = vec![0; header_bytes as usize];
    file.read_exact_at(&mut header, LENGTH_BYTES)
        .map_err(|error| error.to_string())?;

    // `Metadata` refuses overlaps, gaps, overflows and offsets that do not fit dtype and shape.
    let metadata: Metadata = serde_json::from_slice(&header)
        .map_err(|error| format!("its header is damaged: {error}"))?;
    let expected = (metadata.data_len() as u64)
        .checked_add(data_start)
        .ok_or("its header describes more bytes than a file can have")?;
    if expected != file.len() {
        let what = if file.len() < expected {
            "truncated"
        } else {
            "too long"
        };
        return Err(format!(
            "it is {what}: its header describes {expected} bytes, the file has {}",
            file.len()
        ));
    }
    let tensors = metadata.tensors().into_iter().map(|(name, info)| {
        let offset = data_start + info.data_offsets.0 as u64;
        (
            name,
            TensorInfo {
                dtype: info.dtype,
                dims: info.shape.clone(),
                offset,
                transposed: false,
            },
        )
    });
    let about = metadata.metadata().iter().flatten();
    let about = about.map(|(name, text)| (name.clone(), text.clone()));
    Ok((tensors.collect(), about.collect()))
}

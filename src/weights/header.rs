use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use safetensors::Dtype;
use safetensors::tensor::Metadata;

use super::format::Format;
use super::{WeightsError, flax, pickle};
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
    /// The dimensions; none for a scalar.
    pub dims: Vec<usize>,
    /// Where the first element is, from the start of the file.
    pub(super) offset: u64,
    /// How many elements the file has from one index to the next, by dimension; `None` if it has them row-major.
    pub(super) strides: Option<Vec<usize>>,
}

impl TensorInfo {
    /// The number of elements.
    pub fn element_count(&self) -> usize {
        // The header was checked: the product fits and so does its size in bytes.
        self.dims.iter().product()
    }

    /// A part of the tensor, as a tensor; `None` if it has no such part.
    pub(super) fn part(&self, part: Part) -> Option<TensorInfo> {
        match part {
            Part::Whole => Some(self.clone()),
            Part::Third(index) => {
                let mut third = self.clone();
                let rows = third.dims.first_mut()?;
                if !rows.is_multiple_of(3) {
                    return None;
                }
                *rows /= 3;
                let first = index * *rows * self.strides()[0];
                third.offset += (first * self.dtype.bitsize() / 8) as u64;
                Some(third)
            }
            Part::Transposed => (self.dims.len() == 2).then(|| self.permuted(&[1, 0])),
        }
    }

    /// The same elements with these dimensions in the place of its first, second and so on.
    pub(super) fn permuted(&self, axes: &[usize]) -> TensorInfo {
        let strides = self.strides();
        let dims = axes.iter().map(|&axis| self.dims[axis]).collect();
        TensorInfo {
            dims,
            ..self.clone()
        }
        .with_strides(axes.iter().map(|&axis| strides[axis]).collect())
    }

    /// The same with elements in other places.
    pub(super) fn with_strides(mut self, strides: Vec<usize>) -> TensorInfo {
        self.strides = (strides != row_major(&self.dims)).then_some(strides);
        self
    }

    fn strides(&self) -> Cow<'_, [usize]> {
        match &self.strides {
            Some(strides) => strides.into(),
            None => row_major(&self.dims).into(),
        }
    }

    /// The size of the elements in the file.
    pub fn size_bytes(&self) -> usize {
        self.element_count() * self.dtype.bitsize() / 8
    }
}

/// The strides of elements that lie row by row.
pub(super) fn row_major(dims: &[usize]) -> Vec<usize> {
    let mut strides = vec![1; dims.len()];
    for axis in (1..dims.len()).rev() {
        strides[axis - 1] = strides[axis] * dims[axis];
    }
    strides
}

/// One file of weights of which it has been read and checked where each tensor is.
pub(super) struct TensorFile {
    /// The file in words, for messages.
    pub(super) name: String,
    pub(super) format: Format,
    pub(super) tensors: BTreeMap<String, TensorInfo>,
    /// What the file says of itself.
    pub(super) metadata: HashMap<String, String>,
    pub(super) file: ModelFile,
    /// Places that stand for several in the file, by where they begin, which is beyond its end.
    pieces: Vec<Piece>,
}

/// A part of the file under another place.
pub(super) struct Piece {
    /// Where it seems to begin.
    pub at: u64,
    /// Where it begins.
    pub offset: u64,
    /// Its bytes.
    pub len: u64,
}

/// What is read of a file before its tensors are.
#[derive(Default)]
pub(super) struct Header {
    pub tensors: BTreeMap<String, TensorInfo>,
    pub metadata: HashMap<String, String>,
    pub pieces: Vec<Piece>,
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

    /// Finds the tensors. Each is then known to lie within the file.
    pub(super) fn parse(name: String, file: ModelFile) -> Result<Self, WeightsError> {
        let format = Format::of(&name, &file);
        let header = match format {
            Format::Safetensors => read_header(&file),
            Format::Torch => pickle::read(&file),
            Format::Flax => flax::read(&file),
        };
        match header {
            Ok(header) => Ok(TensorFile {
                name,
                format,
                tensors: header.tensors,
                metadata: header.metadata,
                file,
                pieces: header.pieces,
            }),
            Err(reason) => Err(WeightsError::Malformed {
                file: name,
                format: format.describe(),
                reason,
            }),
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

    /// Fills `out` with the bytes from a tensor's `offset` on.
    pub(super) fn read(&self, mut offset: u64, mut out: &mut [u8]) -> io::Result<()> {
        while let Some(piece) = self.piece(offset).filter(|_| !out.is_empty()) {
            let inside = offset - piece.at;
            let len = out
                .len()
                .min(usize::try_from(piece.len - inside).unwrap_or(usize::MAX));
            let (now, later) = out.split_at_mut(len);
            self.file.read_exact_at(now, piece.offset + inside)?;
            offset += len as u64;
            out = later;
        }
        self.file.read_exact_at(out, offset)
    }

    fn piece(&self, offset: u64) -> Option<&Piece> {
        let after = self.pieces.partition_point(|piece| piece.at <= offset);
        let piece = &self.pieces[after.checked_sub(1)?];
        (offset - piece.at < piece.len).then_some(piece)
    }

    /// The error for what is wrong with the file.
    pub(super) fn malformed(&self, reason: impl Into<String>) -> WeightsError {
        WeightsError::Malformed {
            file: self.name.clone(),
            format: self.format.describe(),
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

/// As [`TensorFile::parse`], of a safetensors file, which has neither gaps nor overlaps.
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
                strides: None,
            },
        )
    });
    let about = metadata.metadata().iter().flatten();
    let about = about.map(|(name, text)| (name.clone(), text.clone()));
    Ok(Header {
        tensors: tensors.collect(),
        metadata: about.collect(),
        pieces: Vec::new(),
    })
}

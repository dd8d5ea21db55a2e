//! Weights kept as a device takes them, in files that the next start maps into memory, where the first one reads, converts
//! and repacks the checkpoint.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use hlo::{DType, ParamSpec};
use pjrt::AlignedBytes;
use safetensors::Dtype;

use super::bind::{HostTensor, bind};
use super::header::TensorFile;
use super::write::{TensorSource, write_safetensors};
use super::{Checkpoint, WeightsError};
use crate::cache::Digest;

/// The ending of the files' names.
const EXTENSION: &str = "safetensors";
/// The entry of a file's metadata that changes with all that its weights are made of.
const KEY: &str = "made_of";
/// Changes with what [`bind`] makes of a checkpoint, as this crate's version does only when it is released.
const FORMAT: &str = "1";
/// The entry that names the checkpoint.
const CHECKPOINT: &str = "checkpoint";

/// A folder with a safetensors file for each checkpoint and type: its tensors are those of the device, and its metadata say
/// what they were made of.
#[derive(Clone, Debug)]
pub struct KeptWeights {
    folder: PathBuf,
    keeps: bool,
}

impl KeptWeights {
    /// The folder need not be there. What is in it is used; `keeps` says whether what is not is written.
    pub fn new(folder: impl Into<PathBuf>, keeps: bool) -> KeptWeights {
        KeptWeights {
            folder: folder.into(),
            keeps,
        }
    }

    /// As [`bind`]: the weights that were kept of this checkpoint's files, unchanged since, for the same `params`, or else
    /// those of the checkpoint, which then are kept if that is wished. A file that cannot be read is as good as none. A
    /// model that is built in is not kept.
    ///
    /// # Errors
    /// Those of [`bind`], and [`WeightsError::Write`] where weights are to be kept and cannot be.
    pub fn bind(
        &self,
        checkpoint: &Checkpoint,
        params: &[ParamSpec],
        unused: &[&str],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<Vec<HostTensor>, WeightsError> {
        let Some(key) = key(checkpoint, params) else {
            return bind(checkpoint, params, unused, progress);
        };
        let path = self.path(checkpoint, params);
        if let Some(tensors) = map(&path, &key, params) {
            let sizes = tensors.iter().map(|tensor| tensor.bytes.as_slice().len());
            sizes.for_each(progress);
            return Ok(tensors);
        }
        let tensors = bind(checkpoint, params, unused, progress)?;
        if self.keeps {
            write(&path, checkpoint.describe(), key, &tensors)?;
        }
        Ok(tensors)
    }

    /// The checkpoint whose weights a file of such a folder holds, in words.
    ///
    /// # Errors
    /// When the file cannot be read or is none of these.
    pub fn checkpoint(path: &Path) -> Result<String, WeightsError> {
        let mut file = TensorFile::open(path)?;
        let checkpoint = file.metadata.remove(CHECKPOINT);
        checkpoint.ok_or_else(|| WeightsError::Malformed {
            file: file.name,
            reason: format!("its metadata has no {CHECKPOINT}"),
        })
    }

    /// The file for a checkpoint in the types of `params`: weights that are made anew replace those made of the same files
    /// before.
    fn path(&self, checkpoint: &Checkpoint, params: &[ParamSpec]) -> PathBuf {
        let dtypes: BTreeSet<&str> = params.iter().map(|param| param.dtype.name()).collect();
        let files = checkpoint.files().map(|file| file.name.as_str());
        let parts: Vec<&str> = files.chain(dtypes).collect();
        let name = Digest::of(&[parts.join("\n").as_bytes()]);
        self.folder.join(format!("{name}.{EXTENSION}"))
    }
}

/// Changes with all that decides the weights' bytes: the checkpoint's files, the program's weights, this crate's version.
fn key(checkpoint: &Checkpoint, params: &[ParamSpec]) -> Option<String> {
    let mut made_of = vec![env!("CARGO_PKG_VERSION").to_owned(), FORMAT.to_owned()];
    for file in checkpoint.files() {
        made_of.push(file.file.stamp().ok()??);
    }
    made_of.extend(params.iter().map(|param| format!("{param:?}")));
    Some(Digest::of(&[made_of.join("\n").as_bytes()]).to_string())
}

/// The weights in a file, or `None` if they are not those of `key`.
fn map(path: &Path, key: &str, params: &[ParamSpec]) -> Option<Vec<HostTensor>> {
    let file = TensorFile::open(path).ok()?;
    if file.metadata.get(KEY)? != key {
        return None;
    }
    let map = file.file.map().ok()??;
    let tensor = |param: &ParamSpec| {
        let info = file.tensors.get(&param.name)?;
        if Some(info.dtype) != stored(param.dtype) || info.dims != param.dims {
            return None;
        }
        let start = usize::try_from(info.offset).ok()?;
        let size_bytes = param.shape().size_bytes();
        let bytes = match map.part(start..start.checked_add(size_bytes)?) {
            Some(part) => part,
            None => {
                let mut bytes = AlignedBytes::zeroed(size_bytes);
                file.read(info, 0, bytes.as_mut_slice()).ok()?;
                bytes.into()
            }
        };
        Some(HostTensor::new(param, bytes))
    };
    params.iter().map(tensor).collect()
}

fn write(
    path: &Path,
    checkpoint: &str,
    key: String,
    tensors: &[HostTensor],
) -> Result<(), WeightsError> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|source| WeightsError::Write {
            path: folder.to_owned(),
            source,
        })?;
    }
    let sources: Option<Vec<TensorSource>> = tensors.iter().map(source).collect();
    let sources = sources.expect("weights are of floating-point types");
    let about = BTreeMap::from([(KEY, key), (CHECKPOINT, checkpoint.to_owned())]);
    let about = about
        .into_iter()
        .map(|(name, text)| (name.to_owned(), text));
    write_safetensors(path, sources, &about.collect())
}

fn source(tensor: &HostTensor) -> Option<TensorSource<'_>> {
    Some(TensorSource {
        name: tensor.name.clone(),
        dtype: stored(tensor.dtype)?,
        dims: tensor.dims.clone(),
        bytes: Box::new(|| tensor.bytes.as_slice().into()),
    })
}

/// The type of a file's tensors.
fn stored(dtype: DType) -> Option<Dtype> {
    match dtype {
        DType::F32 => Some(Dtype::F32),
        DType::BF16 => Some(Dtype::BF16),
        DType::F16 => Some(Dtype::F16),
        _ => None,
    }
}

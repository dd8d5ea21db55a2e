//! Weights kept as a device takes them, in files that the next start maps into memory, where the first one reads, converts
//! and repacks the checkpoint.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use hlo::{DType, ParamLayout, ParamSpec};
use pjrt::AlignedBytes;
use rayon::prelude::*;
use safetensors::Dtype;

use super::bind::{HostTensor, bind};
use super::header::TensorFile;
use super::write::{TensorSource, write_safetensors};
use super::{Checkpoint, WeightsError};
use crate::cache::{Digest, Notice};
use crate::model_files::{ModelFile, ModelFilesError, optional};

/// The ending of the files' names.
const EXTENSION: &str = "safetensors";
/// The entry of a file's metadata that changes with all that its weights are made of.
const KEY: &str = "made_of";
/// Changes with what [`bind`] makes of a checkpoint and with the metadata, as this crate's version does only when it is
/// released.
const FORMAT: &str = "3";
/// The entry with the hash of all tensors, by which [`KeptWeights::verify`] knows damage.
const CHECKSUM: &str = "sha256";
/// The entry that names the checkpoint.
const CHECKPOINT: &str = "checkpoint";

/// Weights, and how they were come by.
pub struct ObtainedWeights {
    /// In the order of the params.
    pub tensors: Vec<HostTensor>,
    /// What a user should know.
    pub notices: Vec<Notice>,
}

impl From<Vec<HostTensor>> for ObtainedWeights {
    /// There is nothing to say of them.
    fn from(tensors: Vec<HostTensor>) -> ObtainedWeights {
        ObtainedWeights {
            tensors,
            notices: Vec::new(),
        }
    }
}

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
    /// those of the checkpoint, which then are kept if that is wished. A model that is built in is not kept. What cannot be
    /// read or written is a [`Notice`].
    ///
    /// # Errors
    /// Those of [`bind`].
    pub fn bind(
        &self,
        checkpoint: &Checkpoint,
        params: &[ParamSpec],
        unused: &[&str],
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<ObtainedWeights, WeightsError> {
        let Some(key) = key(checkpoint, params) else {
            let tensors = bind(checkpoint, params, unused, progress)?;
            return Ok(tensors.into());
        };
        let path = self.path(checkpoint, params);
        let mut notices = Vec::new();
        match map(&path, &key, params) {
            Ok(Some(tensors)) => {
                let sizes = tensors.iter().map(|tensor| tensor.bytes.as_slice().len());
                sizes.for_each(progress);
                return Ok(tensors.into());
            }
            Ok(None) => {}
            Err(error) => notices.push(Notice::WeightsNotUsed {
                reason: error.to_string(),
            }),
        }
        let tensors = bind(checkpoint, params, unused, progress)?;
        if self.keeps {
            let written = self.write(&path, checkpoint.describe(), key, &tensors);
            notices.extend(written.err().map(|source| Notice::WeightsNotKept {
                folder: self.folder.clone(),
                source,
            }));
        }
        Ok(ObtainedWeights { tensors, notices })
    }

    /// Reads all of a file and compares its checksum.
    ///
    /// # Errors
    /// When the file cannot be read, is none of these or is damaged.
    pub fn verify(path: &Path) -> Result<(), WeightsError> {
        let file = TensorFile::open(path)?;
        let digests = file.tensors.par_iter().map(|(name, info)| {
            let mut bytes = vec![0; info.size_bytes()];
            let read = file.read(info.offset, &mut bytes);
            read.map_err(|source| file.read_error(name, source))?;
            Ok((name.as_str(), Digest::of(&[&bytes])))
        });
        let digests = digests.collect::<Result<Vec<_>, WeightsError>>()?;
        let reason = match file.metadata.get(CHECKSUM) {
            None => "its metadata have no checksum",
            Some(written) if *written != checksum(digests) => "its checksum does not match",
            Some(_) => return Ok(()),
        };
        Err(file.malformed(reason))
    }

    /// The checkpoint whose weights a file of such a folder holds, in words.
    ///
    /// # Errors
    /// When the file cannot be read or is none of these.
    pub fn checkpoint(path: &Path) -> Result<String, WeightsError> {
        let mut file = TensorFile::open(path)?;
        let checkpoint = file.metadata.remove(CHECKPOINT);
        checkpoint.ok_or_else(|| file.malformed("its metadata name no checkpoint"))
    }

    fn write(
        &self,
        path: &Path,
        checkpoint: &str,
        key: String,
        tensors: &[HostTensor],
    ) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let sources: Option<Vec<TensorSource>> = tensors.iter().map(source).collect();
        let sources = sources.expect("weights are of floating-point types");
        let digest = |tensor: &HostTensor| Digest::of(&[tensor.bytes.as_slice()]);
        let digests = tensors
            .par_iter()
            .map(|it| (it.param.name.as_str(), digest(it)));
        let about = [
            (KEY, key),
            (CHECKPOINT, checkpoint.to_owned()),
            (CHECKSUM, checksum(digests.collect())),
        ];
        let about = about.map(|(name, text)| (name.to_owned(), text));
        match write_safetensors(path, sources, &BTreeMap::from(about)) {
            Ok(()) => Ok(()),
            Err(WeightsError::Write { source, .. }) => Err(source),
            Err(error) => Err(io::Error::other(error)),
        }
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
    made_of.extend(params.iter().map(described));
    Some(Digest::of(&[made_of.join("\n").as_bytes()]).to_string())
}

/// A weight in words that no renaming here changes.
fn described(param: &ParamSpec) -> String {
    let layout = match param.layout {
        ParamLayout::AsStored => "as stored",
        ParamLayout::Hwio => "hwio",
        ParamLayout::Packed => "packed",
        ParamLayout::PackedTaps => "packed taps",
    };
    format!("{} {} {layout}", param.name, param.shape())
}

/// The weights in a file, or `None` if there are none or they are not those of `key`.
fn map(
    path: &Path,
    key: &str,
    params: &[ParamSpec],
) -> Result<Option<Vec<HostTensor>>, WeightsError> {
    let name = path.display().to_string();
    let unreadable = |source| ModelFilesError::Read {
        path: name.clone(),
        source,
    };
    let Some(file) = optional(ModelFile::open(path)).map_err(unreadable)? else {
        return Ok(None);
    };
    let file = TensorFile::parse(name.clone(), file)?;
    if file.metadata.get(KEY).is_none_or(|found| found != key) {
        return Ok(None);
    }
    let map = file.file.map().map_err(unreadable)?;
    let map = map.expect("a file on disk");
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
                file.read(info.offset, bytes.as_mut_slice()).ok()?;
                bytes.into()
            }
        };
        Some(HostTensor::new(param, bytes))
    };
    let tensors: Option<Vec<HostTensor>> = params.iter().map(tensor).collect();
    match tensors {
        Some(tensors) => Ok(Some(tensors)),
        None => Err(file.malformed("its tensors are not those that its metadata promise")),
    }
}

/// The hash of the hashes of tensors, which are sorted by name here.
fn checksum(mut digests: Vec<(&str, Digest)>) -> String {
    digests.sort_unstable();
    let lines = digests
        .iter()
        .map(|(name, digest)| format!("{digest} {name}\n"));
    Digest::of(&[lines.collect::<String>().as_bytes()]).to_string()
}

fn source(tensor: &HostTensor) -> Option<TensorSource<'_>> {
    Some(TensorSource {
        name: tensor.param.name.clone(),
        dtype: stored(tensor.param.dtype)?,
        dims: tensor.param.dims.clone(),
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

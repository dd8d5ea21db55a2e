use std::collections::{BTreeMap, HashMap};
use std::path::Path;

use super::convert;
use super::format::Format;
use super::header::{TensorFile, TensorInfo};
use super::locate::{Location, ShardIndex, locate};
use super::{Dtype, WeightsError};
use crate::model_files::ModelFiles;

/// One component's tensors. Opening reads headers only; the tensors' bytes are read when they are asked for.
pub struct Checkpoint {
    /// The component's folder or the file, for messages.
    name: String,
    files: Vec<TensorFile>,
    /// The tensor's key to its file's index.
    tensors: BTreeMap<String, usize>,
}

impl Checkpoint {
    /// Opens the weights of `component` (`unet`, `vae`, `text_encoder`): a single file or a sharded checkpoint, of
    /// `variant` (for instance `fp16`) if the component has it; in safetensors if there are such files, else as Flax has them, else
    /// as torch has them.
    ///
    /// Like diffusers, a component without files of the variant loads its plain files, and without a variant asked for
    /// only plain files count. [`super::require_variant`] refuses a variant that no component has. Of a model that is one
    /// file these are the component's tensors, by their names in diffusers.
    pub fn open(
        files: &ModelFiles,
        component: &str,
        variant: Option<&str>,
    ) -> Result<Self, WeightsError> {
        let name = files.describe_file(component);
        if let (ModelFiles::Single(file), component) = files.place(component) {
            let section = file
                .section(&component)
                .ok_or_else(|| files.missing(&component))?;
            let file = TensorFile::of_section(name.clone(), section)?;
            return Ok(Self::of_file(name, file));
        }
        match locate(files, component, variant)? {
            Location::Single(path) => Ok(Self::of_file(name, open(files, &path)?)),
            Location::Sharded(path) => Self::of_shards(name, files, component, &path),
        }
    }

    /// Opens one file by itself: a safetensors file, or one that `torch.save` or Flax wrote, which may be of any model. Nothing in
    /// it is executed.
    pub fn open_file(path: &Path) -> Result<Self, WeightsError> {
        let file = TensorFile::open(path)?;
        Ok(Self::of_file(file.name.clone(), file))
    }

    fn of_file(name: String, file: TensorFile) -> Self {
        let tensors = file
            .tensors
            .keys()
            .map(|tensor| (tensor.clone(), 0))
            .collect();
        Checkpoint {
            name,
            files: vec![file],
            tensors,
        }
    }

    fn of_shards(
        name: String,
        files: &ModelFiles,
        component: &str,
        index: &str,
    ) -> Result<Self, WeightsError> {
        let ShardIndex { weight_map } = files.json(index)?;
        let wrong = |reason: String| WeightsError::Index {
            file: files.describe_file(index),
            reason,
        };
        let mut shards: Vec<TensorFile> = Vec::new();
        let mut shard_index: HashMap<&str, usize> = HashMap::new();
        let mut tensors = BTreeMap::new();
        let mut absent = Vec::new();
        for (tensor, file) in &weight_map {
            let shard = match shard_index.get(file.as_str()) {
                Some(&shard) => shard,
                None => {
                    // The index is foreign input: its files lie beside it, not elsewhere.
                    if file.contains(['/', '\\']) {
                        return Err(wrong(format!("{file:?} is no plain file name")));
                    }
                    shards.push(open(files, &format!("{component}/{file}"))?);
                    shard_index.insert(file, shards.len() - 1);
                    shards.len() - 1
                }
            };
            if shards[shard].tensors.contains_key(tensor) {
                tensors.insert(tensor.clone(), shard);
            } else {
                absent.push(format!("{tensor} (in {file})"));
            }
        }
        if !absent.is_empty() {
            return Err(wrong(format!(
                "{} tensors are not in their file: {}",
                absent.len(),
                absent.join(", ")
            )));
        }
        Ok(Checkpoint {
            name,
            files: shards,
            tensors,
        })
    }

    /// The checkpoint in words, for messages.
    pub fn describe(&self) -> &str {
        &self.name
    }

    /// What its files are, in words: safetensors files, or checkpoints of torch or Flax.
    pub fn format(&self) -> &'static str {
        let format = self.files.first().map(|file| file.format);
        format.unwrap_or(Format::Safetensors).describe()
    }

    /// What a checkpoint that is one file says of itself in its header.
    pub fn metadata(&self, entry: &str) -> Option<&str> {
        match self.files.as_slice() {
            [file] => file.metadata.get(entry).map(String::as_str),
            _ => None,
        }
    }

    /// All tensors, sorted by key.
    pub fn tensors(&self) -> impl Iterator<Item = (&str, &TensorInfo)> {
        self.tensors
            .iter()
            .map(|(name, &file)| (name.as_str(), &self.files[file].tensors[name]))
    }

    /// The tensor `name`, or `None` where the checkpoint does not have it.
    pub fn tensor(&self, name: &str) -> Option<&TensorInfo> {
        self.find(name).map(|(_, info)| info)
    }

    /// The whole tensor `name` in its type, little-endian and row-major.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, WeightsError> {
        let (file, info) = self.expect(name)?;
        let mut bytes = vec![0; info.size_bytes()];
        let elements = file.elements(info);
        elements
            .and_then(|elements| elements.read(0, &mut bytes))
            .map_err(|source| file.read_error(name, source))?;
        Ok(bytes)
    }

    /// The whole tensor `name` as f32, row-major, converted from any floating-point type.
    pub fn read_f32(&self, name: &str) -> Result<Vec<f32>, WeightsError> {
        let (file, info) = self.expect(name)?;
        if !convert::is_float(info.dtype) {
            return Err(self.not_float(name, info.dtype));
        }
        let mut values = vec![0.0; info.element_count()];
        let elements = file.elements(info);
        elements
            .and_then(|elements| convert::read_f32(&elements, 0, &mut values))
            .map_err(|source| file.read_error(name, source))?;
        Ok(values)
    }

    pub(super) fn files(&self) -> impl Iterator<Item = &TensorFile> {
        self.files.iter()
    }

    pub(super) fn find(&self, name: &str) -> Option<(&TensorFile, &TensorInfo)> {
        let file = &self.files[*self.tensors.get(name)?];
        Some((file, &file.tensors[name]))
    }

    fn expect(&self, name: &str) -> Result<(&TensorFile, &TensorInfo), WeightsError> {
        self.find(name).ok_or_else(|| WeightsError::NoSuchTensor {
            file: self.name.clone(),
            tensor: name.to_owned(),
            found: self
                .tensors
                .keys()
                .map(String::as_str)
                .collect::<Vec<_>>()
                .join(", "),
        })
    }

    pub(super) fn not_float(&self, name: &str, dtype: Dtype) -> WeightsError {
        WeightsError::NotFloat {
            file: self.name.clone(),
            tensor: name.to_owned(),
            dtype,
        }
    }
}

fn open(files: &ModelFiles, path: &str) -> Result<TensorFile, WeightsError> {
    let file = files.file(path)?.ok_or_else(|| files.missing(path))?;
    TensorFile::parse(files.describe_file(path), file)
}

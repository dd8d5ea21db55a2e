//! Full-size checkpoints of random weights, for measurements and tests without a download.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use half::{bf16, f16};
use hlo::{Component, DType, ParamSpec};
use pjrt::AlignedBytes;
use rayon::prelude::*;

use crate::atomic_file::{self, PartFolder};
use crate::model::{Layout, Network, UNET};
use crate::model_files::{ModelFiles, ModelFilesError};
use crate::templates::{self, Embedded};
use crate::weights::{Dtype, HostTensor, TensorSource, WeightsError, lay_out, write_safetensors};

/// Why a checkpoint cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum InitError {
    /// No configuration has this name.
    #[error("there is no configuration {name:?}; there are {known}", known = names().join(", "))]
    UnknownConfig {
        /// The name given.
        name: String,
    },
    /// Weights are not written in this type.
    #[error("weights are not written as {dtype}; f32, f16 and bf16 are possible")]
    Dtype {
        /// The type given.
        dtype: DType,
    },
    /// The folder holds something already.
    #[error(
        "{path} exists and is not an empty folder; a checkpoint is written only into a new one"
    )]
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
    /// A file of weights cannot be written.
    #[error(transparent)]
    Weights(#[from] WeightsError),
}

/// The names of the configurations that can be initialised.
pub fn names() -> Vec<&'static str> {
    templates::names()
}

/// The configuration `name` as a model without weights: what declares the weights that [`init`] is to write.
pub fn template(name: &str) -> Result<ModelFiles, InitError> {
    find(name).map(ModelFiles::Embedded)
}

/// Writes a checkpoint of the configuration `config` with random weights into the new folder `out`, in diffusers' layout.
///
/// `components` are the weights that the model's programs declare; `dtype` is their type in the files. Norms are 1, biases 0, all else is uniform with the spread PyTorch gives a new
/// layer (±1/√fan-in) or, for embeddings, transformers' standard deviation of 0.02. The same seed gives the same bytes. One
/// tensor at a time is in memory. `progress` is called with the bytes of each finished tensor.
///
/// The folder takes its name when everything is in it; after an error nothing is left.
pub fn init(
    config: &str,
    out: &Path,
    dtype: DType,
    seed: u64,
    components: &[(Component, Vec<ParamSpec>)],
    progress: &dyn Fn(usize),
) -> Result<(), InitError> {
    let files = find(config)?;
    let encoding = Encoding::of(dtype)?;
    let write_error = |path: &Path| {
        let path = path.to_owned();
        move |source| InitError::Write { path, source }
    };
    if !atomic_file::is_free(out) {
        return Err(InitError::Occupied {
            path: out.to_owned(),
        });
    }
    let convolutions = one_by_one_convolutions(&ModelFiles::Embedded(files));
    let convolutions = convolutions.map_err(WeightsError::from)?;
    let folder = PartFolder::new(out).map_err(write_error(out))?;
    write_files(files, folder.path()).map_err(write_error(out))?;
    let index = ModelFiles::Embedded(files).index();
    let index = index.map_err(WeightsError::from)?;
    let layout = Layout::of(&index).expect("the class of a template is supported");
    for (component, params) in components {
        let network = layout.network(*component);
        let (path, tensors) = weights(
            folder.path(),
            network.expect("the component is one of the layout"),
            params,
            convolutions,
            encoding,
            seed,
            progress,
        );
        let metadata = BTreeMap::from([("format".to_owned(), "pt".to_owned())]);
        write_safetensors(&path, tensors, &metadata)?;
    }
    folder.place(out).map_err(write_error(out))
}

/// Random weights as [`init`] writes them, in memory and as a program takes them.
pub fn random_weights(params: &[ParamSpec], seed: u64) -> Result<Vec<HostTensor>, InitError> {
    let tensor = |param: &ParamSpec| {
        let encoding = Encoding::of(param.dtype)?;
        let stored = param.stored_dims();
        let count: usize = stored.iter().product();
        let mut bytes = AlignedBytes::zeroed(count * encoding.size_bytes);
        let values = Values::of(&param.name, &stored);
        values.encode(bytes.as_mut_slice(), tensor_seed(seed, param), encoding);
        Ok(HostTensor::new(param, lay_out(param, bytes).into()))
    };
    params.iter().map(tensor).collect()
}

/// Tensors of one name in two components are not to be equal.
fn tensor_seed(seed: u64, param: &ParamSpec) -> u64 {
    seed ^ hash(&format!("{}/{}", param.component, param.name))
}

fn find(name: &str) -> Result<Embedded, InitError> {
    templates::find(name).ok_or_else(|| InitError::UnknownConfig {
        name: name.to_owned(),
    })
}

fn write_files(files: Embedded, folder: &Path) -> io::Result<()> {
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}

/// The file of a component's weights and its tensors, each made when it is written.
fn weights<'a>(
    folder: &Path,
    network: Network,
    params: &'a [ParamSpec],
    convolutions: &[&str],
    encoding: Encoding,
    seed: u64,
    progress: &'a dyn Fn(usize),
) -> (PathBuf, Vec<TensorSource<'a>>) {
    let folder = folder.join(network.component.folder());
    let path = folder.join(format!("{}.safetensors", network.stem));
    let tensors = params.iter().map(|param| {
        let mut dims = param.stored_dims();
        if dims.len() == 2
            && convolutions
                .iter()
                .any(|suffix| param.name.ends_with(suffix))
        {
            dims.extend([1, 1]);
        }
        let seed = tensor_seed(seed, param);
        let values = Values::of(&param.name, &dims);
        TensorSource {
            name: param.name.clone(),
            dtype: encoding.dtype,
            bytes: Box::new({
                let count: usize = dims.iter().product();
                move || {
                    let mut bytes = vec![0; count * encoding.size_bytes];
                    values.encode(&mut bytes, seed, encoding);
                    progress(bytes.len());
                    bytes.into()
                }
            }),
            dims,
        }
    });
    (path, tensors.collect())
}

/// Ends of the names of 1x1 convolutions, which programs declare as matrices and diffusers stores as `[o, i, 1, 1]`.
pub(crate) fn one_by_one_convolutions(
    files: &ModelFiles,
) -> Result<&'static [&'static str], ModelFilesError> {
    const ALL: &[&str] = &[
        "conv_shortcut.weight",
        "quant_conv.weight",
        "proj_in.weight",
        "proj_out.weight",
    ];
    let config: serde_json::Value = files.json(&format!("{UNET}/config.json"))?;
    let linear_projection = config["use_linear_projection"].as_bool().unwrap_or(false);
    Ok(if linear_projection { &ALL[..2] } else { ALL })
}

/// How numbers are written.
#[derive(Clone, Copy)]
struct Encoding {
    dtype: Dtype,
    size_bytes: usize,
    write: fn(f32, &mut [u8]),
}

impl Encoding {
    fn of(dtype: DType) -> Result<Self, InitError> {
        let (stored, write): (Dtype, fn(f32, &mut [u8])) = match dtype {
            DType::F32 => (Dtype::F32, |value, out| {
                out.copy_from_slice(&value.to_le_bytes())
            }),
            DType::F16 => (Dtype::F16, |value, out| {
                out.copy_from_slice(&f16::from_f32(value).to_le_bytes())
            }),
            DType::BF16 => (Dtype::BF16, |value, out| {
                out.copy_from_slice(&bf16::from_f32(value).to_le_bytes())
            }),
            _ => return Err(InitError::Dtype { dtype }),
        };
        Ok(Encoding {
            dtype: stored,
            size_bytes: dtype.size_bytes(),
            write,
        })
    }
}

/// What a new tensor holds.
#[derive(Clone, Copy)]
enum Values {
    Constant(f32),
    /// Uniform between plus and minus this.
    Uniform(f32),
}

impl Values {
    fn of(name: &str, dims: &[usize]) -> Self {
        match dims {
            _ if name.ends_with(".bias") => Values::Constant(0.0),
            // The only vectors that are no biases: scales of norms.
            [_] => Values::Constant(1.0),
            // A uniform distribution between ±√3·σ has the standard deviation σ.
            _ if name.ends_with("_embedding.weight") => Values::Uniform(0.02 * 3_f32.sqrt()),
            _ => {
                let fan_in: usize = dims.iter().skip(1).product();
                Values::Uniform(1.0 / (fan_in.max(1) as f32).sqrt())
            }
        }
    }

    /// Fills `bytes`.
    fn encode(self, bytes: &mut [u8], seed: u64, encoding: Encoding) {
        const CHUNK: usize = 1 << 16;
        let size = encoding.size_bytes;
        bytes
            .par_chunks_mut(CHUNK * size)
            .enumerate()
            .for_each(|(chunk, bytes)| {
                for (index, out) in bytes.chunks_exact_mut(size).enumerate() {
                    let value = match self {
                        Values::Constant(value) => value,
                        Values::Uniform(limit) => {
                            let bits = split_mix((chunk * CHUNK + index) as u64 ^ seed);
                            // 24 random bits fill an f32's significand: [-1, 1).
                            limit * ((bits >> 40) as f32 / (1 << 23) as f32 - 1.0)
                        }
                    };
                    (encoding.write)(value, out);
                }
            });
    }
}

/// The output function of Steele, Lea and Flood's SplitMix64: a number from its place in the sequence.
fn split_mix(index: u64) -> u64 {
    let mut z = index.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// FNV-1a, the same on every machine.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

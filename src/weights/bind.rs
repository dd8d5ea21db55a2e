use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use hlo::{ParamLayout, ParamSpec};
use pjrt::{AlignedBytes, SharedBytes};
use rayon::prelude::*;

use super::error::{Mismatch, WrongTensor};
use super::header::{TensorFile, TensorInfo};
use super::names::other_name;
use super::{Checkpoint, WeightsError, convert};

/// A weight in host memory, as the device wants it.
#[derive(Clone)]
pub struct HostTensor {
    /// The weight, as programs declare it.
    pub param: ParamSpec,
    /// The elements, row-major.
    pub bytes: Arc<SharedBytes>,
}

impl HostTensor {
    /// The weight `param`, of these elements.
    pub fn new(param: &ParamSpec, bytes: SharedBytes) -> HostTensor {
        HostTensor {
            param: param.clone(),
            bytes: Arc::new(bytes),
        }
    }
}

/// Loads exactly the weights `params` from `checkpoint`, in the order of `params`.
///
/// Nothing is invented and nothing left over: a weight that the checkpoint lacks, a tensor that no weight uses and a
/// tensor of a wrong shape or type are one error that lists all of them, before anything is read. Tensors whose names begin
/// with one of `unused` need not be used (see [`super::VAE_DECODER_UNUSED`]), if no weight's name does. The VAE's attention weights are found
/// under their old and new names; a linear layer's matrix `[o, i]` and the kernel `[o, i, 1, 1]` of a 1x1 convolution
/// stand for each other.
///
/// `progress` is called once for each finished weight, from any thread, with the bytes it takes on the device.
pub fn bind(
    checkpoint: &Checkpoint,
    params: &[ParamSpec],
    unused: &[&str],
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Vec<HostTensor>, WeightsError> {
    let sources = resolve(checkpoint, params, unused)?;
    params
        .par_iter()
        .zip(sources)
        // Weights differ in size by five orders of magnitude: each is a task of its own.
        .with_max_len(1)
        .map(|(param, source)| {
            let tensor = load(param, &source)?;
            progress(tensor.bytes.as_slice().len());
            Ok(tensor)
        })
        .collect()
}

/// Where a weight comes from.
struct Source<'a> {
    name: String,
    file: &'a TensorFile,
    info: &'a TensorInfo,
}

fn load(param: &ParamSpec, source: &Source) -> Result<HostTensor, WeightsError> {
    let size_bytes = param.dims.iter().product::<usize>() * param.dtype.size_bytes();
    let mut bytes = AlignedBytes::zeroed(size_bytes);
    let elements = source.file.elements(source.info);
    elements
        .and_then(|elements| convert::fill(&elements, param, bytes.as_mut_slice()))
        .map_err(|error| source.file.read_error(&source.name, error))?;
    Ok(HostTensor::new(param, bytes.into()))
}

/// Values in the checkpoint's layout as the weight has them on the device.
pub(crate) fn lay_out(param: &ParamSpec, stored: AlignedBytes) -> AlignedBytes {
    if param.layout == ParamLayout::AsStored {
        return stored;
    }
    let mut bytes = AlignedBytes::zeroed(param.shape().size_bytes());
    convert::lay_out(param, stored.as_slice(), bytes.as_mut_slice());
    bytes
}

/// The weights `params` by the names that their tensors have in a checkpoint.
///
/// # Errors
///
/// Everything that does not fit, as for [`bind`].
pub fn names_today<'a>(
    checkpoint: &Checkpoint,
    params: &'a [ParamSpec],
    unused: &[&str],
) -> Result<HashMap<String, &'a ParamSpec>, WeightsError> {
    let sources = resolve(checkpoint, params, unused)?;
    let names = sources.into_iter().map(|source| source.name);
    Ok(names.zip(params).collect())
}

/// A weight's values in the checkpoint's layout.
pub(crate) fn read_param(
    checkpoint: &Checkpoint,
    param: &ParamSpec,
) -> Result<Vec<f32>, WeightsError> {
    let name = find(checkpoint, &param.name).map_or(param.name.clone(), |source| source.name);
    let values = checkpoint.read_f32(&name)?;
    let expected = param.stored_dims();
    if values.len() == expected.iter().product::<usize>() {
        return Ok(values);
    }
    Err(WeightsError::Malformed {
        file: checkpoint.describe().to_owned(),
        format: checkpoint.format(),
        reason: format!(
            "{name} has {} numbers, where {expected:?} are expected",
            values.len()
        ),
    })
}

/// Values in the checkpoint's layout, rounded once, as the weight has them on the device.
pub(crate) fn rounded(param: &ParamSpec, values: &[f32]) -> HostTensor {
    let mut stored = AlignedBytes::zeroed(param.shape().size_bytes());
    convert::round(param.dtype, values, stored.as_mut_slice());
    HostTensor::new(param, lay_out(param, stored).into())
}

/// One source for each weight, or everything that does not fit.
fn resolve<'a>(
    checkpoint: &'a Checkpoint,
    params: &[ParamSpec],
    unused: &[&str],
) -> Result<Vec<Source<'a>>, WeightsError> {
    let mut sources = Vec::with_capacity(params.len());
    let mut used = BTreeSet::new();
    let mut missing = BTreeSet::new();
    let mut wrong_shape = Vec::new();
    let mut wrong_dtype = Vec::new();
    for param in params {
        let Some(source) = find(checkpoint, &param.name) else {
            missing.insert(param.name.clone());
            continue;
        };
        used.insert(source.name.clone());
        let expected = param.stored_dims();
        if !same_matrix(&expected, &source.info.dims) {
            wrong_shape.push(WrongTensor {
                name: source.name.clone(),
                expected: format!("{expected:?}"),
                found: format!("{:?}", source.info.dims),
            });
        } else if source.info.dtype.to_string().starts_with("F8") {
            // As are thousands of others in such a file.
            return Err(checkpoint.not_float(&source.name, source.info.dtype));
        } else if !convert::is_float(source.info.dtype) {
            wrong_dtype.push(WrongTensor {
                name: source.name.clone(),
                expected: "F32, F16, BF16 or F64".to_owned(),
                found: source.info.dtype.to_string(),
            });
        }
        sources.push(source);
    }
    wrong_shape.sort_by(|a, b| a.name.cmp(&b.name));
    wrong_dtype.sort_by(|a, b| a.name.cmp(&b.name));
    let declared = |prefix: &&str| params.iter().any(|param| param.name.starts_with(prefix));
    let unused: Vec<&str> = unused
        .iter()
        .copied()
        .filter(|prefix| !declared(prefix))
        .collect();
    let left_over = checkpoint.tensors().map(|(name, _)| name).filter(|name| {
        !used.contains(*name) && !unused.iter().any(|prefix| name.starts_with(prefix))
    });
    let mismatch = Mismatch {
        checkpoint: checkpoint.describe().to_owned(),
        missing: missing.into_iter().collect(),
        unused: left_over.map(str::to_owned).collect(),
        wrong_shape,
        wrong_dtype,
    };
    if mismatch.is_empty() {
        Ok(sources)
    } else {
        Err(WeightsError::Mismatch(Box::new(mismatch)))
    }
}

fn find<'a>(checkpoint: &'a Checkpoint, name: &str) -> Option<Source<'a>> {
    [Some(name.to_owned()), other_name(name)]
        .into_iter()
        .flatten()
        .find_map(|name| {
            let (file, info) = checkpoint.find(&name)?;
            Some(Source { name, file, info })
        })
}

/// Whether two shapes are equal, a matrix and the kernel of a 1x1 convolution counting as one.
fn same_matrix(a: &[usize], b: &[usize]) -> bool {
    let matrix = |dims: &[usize]| match *dims {
        [o, i, 1, 1] => vec![o, i],
        _ => dims.to_vec(),
    };
    matrix(a) == matrix(b)
}

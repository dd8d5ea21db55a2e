//! What programs are run on, and what is saved of that.

use half::{bf16, f16};
use hlo::{DType, InputSpec, Shape};
use stablejet::runtime::{RuntimeError, Sharded};
use stablejet::schedulers::STATE_SLOTS;
use stablejet::weights::{Dtype, TensorSource};

/// The bytes of a program's input.
pub fn values(input: &InputSpec) -> Vec<u8> {
    let float = |index: usize| float(&input.name, index);
    let indices = 0..input.shape.num_elements();
    match input.shape.dtype {
        DType::F32 => indices.flat_map(|i| float(i).to_le_bytes()).collect(),
        DType::BF16 => indices
            .flat_map(|i| bf16::from_f32(float(i)).to_le_bytes())
            .collect(),
        DType::F16 => indices
            .flat_map(|i| f16::from_f32(float(i)).to_le_bytes())
            .collect(),
        DType::S32 | DType::U32 => indices
            .flat_map(|i| (number(i) as u32).to_le_bytes())
            .collect(),
        DType::S64 => indices
            .flat_map(|i| (number(i) as u64).to_le_bytes())
            .collect(),
        DType::Pred => indices.map(|i| (number(i) % 2) as u8).collect(),
    }
}

/// An element of a floating input: of a plain step, whose new sample (`state_0`) is the guided output of the model, or
/// else a small number.
fn float(input: &str, index: usize) -> f32 {
    match input {
        "timestep" => 981.0,
        "c_in" => 1.0,
        "guidance_scale" => 7.5,
        "guidance_rescale" => 0.0,
        // The first row of each picture's matrix picks the output, which is behind the state.
        "matrix" if index % (STATE_SLOTS * (STATE_SLOTS + 2)) == STATE_SLOTS => 1.0,
        "matrix" => 0.0,
        _ => number(index) as f32 / 48.0 - 1.0,
    }
}

/// 0 to 96 in a pattern without a short period; as a token, in every vocabulary.
fn number(index: usize) -> usize {
    (index * index + index / 97) % 97
}

/// The first device's part of a value, to be written; floating types are widened to `f32`.
pub fn host_tensor(
    name: String,
    shape: &Shape,
    value: &Sharded,
) -> Result<TensorSource<'static>, RuntimeError> {
    let (dtype, mut bytes) = match shape.dtype {
        DType::F32 | DType::BF16 | DType::F16 => {
            let values = value.to_f32()?;
            let bytes: Vec<u8> = values.iter().flat_map(|v| v.to_le_bytes()).collect();
            (Dtype::F32, bytes)
        }
        DType::S32 => (Dtype::I32, value.to_host()?),
        DType::U32 => (Dtype::U32, value.to_host()?),
        DType::S64 => (Dtype::I64, value.to_host()?),
        DType::Pred => (Dtype::BOOL, value.to_host()?),
    };
    bytes.truncate(shape.num_elements() * dtype.bitsize() / 8);
    Ok(TensorSource {
        name,
        dtype,
        dims: shape.dims.clone(),
        bytes: Box::new(move || bytes.into()),
    })
}

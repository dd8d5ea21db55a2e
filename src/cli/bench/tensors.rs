//! What programs are run on, and what is saved of that.

use half::{bf16, f16};
use hlo::{DType, InputSpec, Shape};
use stablejet::programs::table_row;
use stablejet::schedulers::{Noise, PlanStep, STATE_SLOTS};
use stablejet::unstable::runtime::{RuntimeError, Sharded};
use stablejet::weights::{Dtype, TensorSource};

/// The bytes of a program's input.
pub fn values(input: &InputSpec) -> Vec<u8> {
    if input.name == "table" {
        return table(&input.shape);
    }
    let float = |index: usize| number(index) as f32 / 48.0 - 1.0;
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

/// The table of a plain step, `[b, numbers]`: its new sample (`state_0`) is the guided output of the model.
fn table(shape: &Shape) -> Vec<u8> {
    let mut step = PlanStep {
        timestep: 981.0,
        c_in: 1.0,
        matrix: Default::default(),
        noise: Noise::None,
        original: [0.0; 2],
    };
    // The output is behind the state.
    step.matrix[0][STATE_SLOTS] = 1.0;
    let plain = table_row(&step, None);
    let row = match shape.dims[1] - plain.len() {
        0 => plain,
        branches => table_row(&step, Some((&vec![7.5; branches - 1], 0.0))),
    };
    let values = row.repeat(shape.dims[0]);
    values.into_iter().flat_map(f32::to_le_bytes).collect()
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

//! Host arrays between layouts: diffusers' `[n, c, h, w]`, the programs' `[n, h, w, c]`, bytes.

use hlo::DType;
use ndarray::{Array3, Array4};

pub(super) fn array4(dims: [usize; 4], values: Vec<f32>) -> Array4<f32> {
    Array4::from_shape_vec(dims, values).expect("as many values as the shape holds")
}

/// `[h, w, c]` as `[c, h, w]`.
pub(super) fn channels_first(
    [height, width, channels]: [usize; 3],
    values: Vec<f32>,
) -> Array3<f32> {
    let array = Array3::from_shape_vec((height, width, channels), values);
    let array = array.expect("as many values as the shape holds");
    array
        .permuted_axes([2, 0, 1])
        .as_standard_layout()
        .into_owned()
}

pub(super) fn f32_bytes(values: &[f32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

pub(super) fn s32_bytes(values: &[i32]) -> Vec<u8> {
    values
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect()
}

/// The values in the type in which a model computes.
pub(super) fn float_bytes(values: &[f32], dtype: DType) -> Vec<u8> {
    match dtype {
        DType::BF16 => values
            .iter()
            .flat_map(|&value| half::bf16::from_f32(value).to_le_bytes())
            .collect(),
        _ => f32_bytes(values),
    }
}

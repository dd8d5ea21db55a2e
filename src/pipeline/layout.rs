//! Host arrays between layouts: diffusers' `[c, h, w]`, the programs' `[h, w, c]`, bytes.

use half::bf16;
use hlo::DType;
use ndarray::{Array3, Array4, ArrayView3};
use std::borrow::Cow;
use zerocopy::IntoBytes;

pub(super) fn array3([a, b, c]: [usize; 3], values: Vec<f32>) -> Array3<f32> {
    Array3::from_shape_vec((a, b, c), values).expect("as many values as the shape holds")
}

pub(super) fn array4(dims: [usize; 4], values: Vec<f32>) -> Array4<f32> {
    Array4::from_shape_vec(dims, values).expect("as many values as the shape holds")
}

/// `[h, w, c]` as `[c, h, w]`.
pub(super) fn channels_first(array: ArrayView3<'_, f32>) -> Array3<f32> {
    in_order(array, [2, 0, 1])
}

/// `[c, h, w]` as `[h, w, c]`.
pub(super) fn channels_last(array: ArrayView3<'_, f32>) -> Array3<f32> {
    in_order(array, [1, 2, 0])
}

fn in_order(array: ArrayView3<'_, f32>, axes: [usize; 3]) -> Array3<f32> {
    array.permuted_axes(axes).as_standard_layout().into_owned()
}

/// The values in the type in which a model computes.
pub(super) fn float_bytes(values: &[f32], dtype: DType) -> Cow<'_, [u8]> {
    match dtype {
        DType::BF16 => values
            .iter()
            .flat_map(|&value| bf16::from_f32(value).to_le_bytes())
            .collect(),
        _ => values.as_bytes().into(),
    }
}

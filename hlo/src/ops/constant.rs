use crate::{DType, Graph, Shape, Tensor};
use std::fmt::Write;

impl Graph {
    /// A scalar. Integers are truncated, `pred` is true unless `value` is zero.
    pub fn scalar(&self, dtype: DType, value: f64) -> Tensor<'_> {
        let literal = match dtype {
            DType::Pred => (value != 0.0).to_string(),
            DType::S32 | DType::S64 | DType::U32 => (value as i64).to_string(),
            DType::F16 | DType::BF16 | DType::F32 => float_literal(dtype, value),
        };
        let shape = Shape::new(dtype, []);
        let text = format!("dense<{literal}> : {}", shape.mlir());
        self.push_one("stablehlo.constant", &[], vec![("value", text)], shape)
    }

    /// A tensor of the given dimensions filled with one value.
    pub fn full(&self, dtype: DType, dims: impl Into<Vec<usize>>, value: f64) -> Tensor<'_> {
        self.scalar(dtype, value).broadcast_in_dim(dims, &[])
    }

    /// An `f32` tensor from its elements, row-major. For small tables: the bytes are part of the program.
    pub fn constant_f32(&self, values: &[f32], dims: impl Into<Vec<usize>>) -> Tensor<'_> {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes());
        self.constant_bytes(Shape::new(DType::F32, dims), bytes, values.len())
    }

    /// An `s32` tensor from its elements, row-major.
    pub fn constant_s32(&self, values: &[i32], dims: impl Into<Vec<usize>>) -> Tensor<'_> {
        let bytes = values.iter().flat_map(|v| v.to_le_bytes());
        self.constant_bytes(Shape::new(DType::S32, dims), bytes, values.len())
    }

    /// `0, 1, 2, …` along `dimension`.
    pub fn iota(&self, dtype: DType, dims: impl Into<Vec<usize>>, dimension: usize) -> Tensor<'_> {
        let shape = Shape::new(dtype, dims);
        assert!(
            dimension < shape.rank(),
            "iota: dimension {dimension} of {shape}"
        );
        self.push_one(
            "stablehlo.iota",
            &[],
            vec![("iota_dimension", format!("{dimension} : i64"))],
            shape,
        )
    }

    fn constant_bytes(
        &self,
        shape: Shape,
        bytes: impl Iterator<Item = u8>,
        num_elements: usize,
    ) -> Tensor<'_> {
        assert_eq!(
            shape.num_elements(),
            num_elements,
            "constant: {num_elements} elements given for {shape}"
        );
        let mut text = String::from("dense<\"0x");
        for byte in bytes {
            write!(text, "{byte:02X}").expect("writing to a string");
        }
        let text = format!("{text}\"> : {}", shape.mlir());
        self.push_one("stablehlo.constant", &[], vec![("value", text)], shape)
    }
}

/// A literal that MLIR reads back to exactly `value` rounded to `dtype`.
fn float_literal(dtype: DType, value: f64) -> String {
    if value.is_finite() {
        // MLIR rounds the decimal to the 16-bit types itself; for f32 the shortest digits that name it are enough.
        let digits = if dtype == DType::F32 {
            format!("{:e}", value as f32)
        } else {
            format!("{value:e}")
        };
        let (mantissa, exponent) = digits
            .split_once('e')
            .expect("the e format has an exponent");
        let point = if mantissa.contains('.') { "" } else { ".0" };
        return format!("{mantissa}{point}e{exponent}");
    }
    let (infinity, nan, sign, digits): (u32, u32, u32, usize) = match dtype {
        DType::F16 => (0x7C00, 0x7E00, 0x8000, 4),
        DType::BF16 => (0x7F80, 0x7FC0, 0x8000, 4),
        _ => (0x7F80_0000, 0x7FC0_0000, 0x8000_0000, 8),
    };
    let bits = match value {
        _ if value.is_nan() => nan,
        _ if value > 0.0 => infinity,
        _ => infinity | sign,
    };
    format!("0x{bits:0digits$X}")
}

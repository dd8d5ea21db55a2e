use crate::DType;
use std::fmt;

/// An element type and dimensions. Displayed as XLA does: `f32[2,64,64,320]`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// The element type.
    pub dtype: DType,
    /// The dimensions, major first; empty for a scalar.
    pub dims: Vec<usize>,
}

impl Shape {
    /// A shape from its parts.
    pub fn new(dtype: DType, dims: impl Into<Vec<usize>>) -> Shape {
        Shape {
            dtype,
            dims: dims.into(),
        }
    }

    /// The number of dimensions.
    pub fn rank(&self) -> usize {
        self.dims.len()
    }

    /// The product of the dimensions: 1 for a scalar. `usize::MAX` stands for all that is more.
    pub fn num_elements(&self) -> usize {
        self.dims
            .iter()
            .fold(1, |product: usize, &dim| product.saturating_mul(dim))
    }

    /// The bytes that the elements take, densely packed.
    pub fn size_bytes(&self) -> usize {
        self.num_elements().saturating_mul(self.dtype.size_bytes())
    }

    /// MLIR's spelling: `tensor<2x64x64x320xf32>`.
    pub(crate) fn mlir(&self) -> String {
        let mut text = String::from("tensor<");
        for dim in &self.dims {
            text += &dim.to_string();
            text.push('x');
        }
        text + self.dtype.mlir() + ">"
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let dims: Vec<String> = self.dims.iter().map(usize::to_string).collect();
        write!(f, "{}[{}]", self.dtype, dims.join(","))
    }
}

use crate::{DType, Shape};

/// How a weight is laid out on the device, against the checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParamLayout {
    /// The same dimensions in the same order.
    AsStored,
    /// A convolution kernel: `[o, i, kh, kw]` in the checkpoint, `[kh, kw, i, o]` on the device.
    Hwio,
}

/// A weight that a program needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ParamSpec {
    /// The checkpoint's key, verbatim.
    pub name: String,
    /// The element type on the device; the checkpoint's may differ.
    pub dtype: DType,
    /// The dimensions on the device.
    pub dims: Vec<usize>,
    /// How those dimensions come from the checkpoint's.
    pub layout: ParamLayout,
}

impl ParamSpec {
    /// The dimensions in the checkpoint.
    pub fn stored_dims(&self) -> Vec<usize> {
        match (self.layout, self.dims.as_slice()) {
            (ParamLayout::Hwio, &[kh, kw, i, o]) => vec![o, i, kh, kw],
            _ => self.dims.clone(),
        }
    }

    /// The shape on the device.
    pub fn shape(&self) -> Shape {
        Shape::new(self.dtype, self.dims.clone())
    }
}

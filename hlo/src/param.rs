use crate::{Component, DType, Shape};

/// How a weight is laid out on the device, against the checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ParamLayout {
    /// The same dimensions in the same order.
    AsStored,
    /// A convolution kernel: `[o, i, kh, kw]` in the checkpoint, `[kh, kw, i, o]` on the device.
    Hwio,
    /// A matrix `[o, i]`, or several below one another, for the matrix products of `tools/pjrt-cpu/kernels`: each `[i, o]` in
    /// panels of 16 columns, `[matrices, o / 16, i, 16]`. Shorter types than `f32` have each two rows of a panel interleaved,
    /// here and in [`ParamLayout::PackedTaps`].
    Packed,
    /// A 3x3 kernel as [`ParamLayout::Packed`]: the depth runs over the taps, then the input channels, `[1, o / 16, 9 i, 16]`.
    /// `[o, i, 3, 3]` in the checkpoint.
    PackedTaps,
}

/// A weight that a program needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ParamSpec {
    /// The model whose weight it is.
    pub component: Component,
    /// The key in the component's checkpoint, verbatim.
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
            (ParamLayout::Packed, &[matrices, panels, i, lanes]) => {
                vec![matrices * panels * lanes, i]
            }
            (ParamLayout::PackedTaps, &[_, panels, rows, lanes]) => {
                vec![panels * lanes, rows / 9, 3, 3]
            }
            _ => self.dims.clone(),
        }
    }

    /// The shape on the device.
    pub fn shape(&self) -> Shape {
        Shape::new(self.dtype, self.dims.clone())
    }
}

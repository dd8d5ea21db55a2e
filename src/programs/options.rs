use hlo::{DType, Lowering};

/// How a program is traced, whatever its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TraceOptions {
    /// The type of the weights, in which the models compute.
    pub dtype: DType,
    /// The forms of the layers.
    pub lowering: Lowering,
}

impl TraceOptions {
    /// `dtype` in the plain forms, which every compiler takes.
    pub fn plain(dtype: DType) -> TraceOptions {
        TraceOptions {
            dtype,
            lowering: Lowering::default(),
        }
    }
}

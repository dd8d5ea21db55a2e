//! The operations, by kind. Each is one StableHLO operation spelled as in its specification, or a short composite.

mod constant;
mod control;
mod elementwise;
mod linear;
mod reduce;
mod structure;

pub use control::{for_loop, while_loop};
pub use elementwise::Comparison;
pub use linear::{DotDims, Window};
pub use structure::concatenate;

/// `array<i64: 1, 2>`, or `array<i64>` when empty.
pub(crate) fn i64_array(values: impl IntoIterator<Item = usize>) -> String {
    let values: Vec<String> = values.into_iter().map(|v| v.to_string()).collect();
    if values.is_empty() {
        "array<i64>".to_owned()
    } else {
        format!("array<i64: {}>", values.join(", "))
    }
}

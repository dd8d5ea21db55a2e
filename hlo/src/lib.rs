//! A graph builder that prints StableHLO.

mod dtype;
mod param;

pub use dtype::DType;
pub use param::{ParamLayout, ParamSpec};

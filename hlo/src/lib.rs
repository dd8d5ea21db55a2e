#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod component;
mod custom_call;
mod dtype;
mod graph;
mod lowering;
mod module;
mod ops;
mod param;
mod print;
mod scope;
mod shape;
mod tensor;

/// The version of this builder: another may print the same program differently.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

pub use component::Component;
pub use dtype::DType;
pub use graph::Graph;
pub use lowering::{Kernels, Lowering, Pointwise, Upsample};
pub use module::{InputSpec, Module, OutputSpec};
pub use ops::{Comparison, DotDims, Window, concatenate, for_loop, while_loop};
pub use param::{ParamLayout, ParamSpec};
pub use scope::{Entered, Scope};
pub use shape::Shape;
pub use tensor::Tensor;

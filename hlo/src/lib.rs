//! A small graph builder that prints StableHLO.
//!
//! ```
//! use hlo::{DType, Graph};
//!
//! let graph = Graph::new("axpy");
//! let x = graph.input("x", DType::F32, [2, 3]);
//! let y = graph.input("y", DType::F32, [2, 3]);
//! graph.output("z", x * 2.0 + y);
//! let module = graph.finish();
//! assert!(module.text().contains("stablehlo.add"));
//! ```
//!
//! A [`Graph`] is traced once: operations are methods on the `Copy` handle [`Tensor`], infer their result's shape
//! strictly (no implicit broadcast but of scalars, no mixed element types) and panic where the shapes do not fit,
//! naming the operation, the shapes and the scope. Weights are declared through a [`Scope`], whose path is the
//! checkpoint's key, verbatim; the same path is the location of every operation traced under it.
//!
//! The package does no I/O and knows no plugin; building twice gives identical bytes.
#![forbid(unsafe_code)]

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

pub use dtype::DType;
pub use graph::Graph;
pub use lowering::{Kernels, Lowering, Pointwise, Upsample};
pub use module::{InputSpec, Module, OutputSpec};
pub use ops::{Comparison, DotDims, Window, concatenate, for_loop, while_loop};
pub use param::{ParamLayout, ParamSpec};
pub use scope::{Entered, Scope};
pub use shape::Shape;
pub use tensor::Tensor;

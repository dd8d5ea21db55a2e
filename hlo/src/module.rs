use crate::graph::Body;
use crate::{ParamSpec, Shape, print};

/// A run-time argument of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InputSpec {
    /// The name given when it was declared.
    pub name: String,
    /// Its shape.
    pub shape: Shape,
    /// The index of the output that takes over its memory, if it is donated.
    pub donated_to: Option<usize>,
}

/// A result of a program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputSpec {
    /// The name given when it was declared.
    pub name: String,
    /// Its shape.
    pub shape: Shape,
}

/// A finished program: its signature and its StableHLO text.
///
/// The entry function `main` takes the inputs in the order of their declaration, then the params in theirs.
#[derive(Debug)]
pub struct Module {
    pub(crate) name: String,
    pub(crate) inputs: Vec<InputSpec>,
    pub(crate) params: Vec<ParamSpec>,
    pub(crate) outputs: Vec<OutputSpec>,
    pub(crate) flops: u64,
    pub(crate) body: Body,
}

impl Module {
    /// The name given to the graph.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The run-time arguments, in order.
    pub fn inputs(&self) -> &[InputSpec] {
        &self.inputs
    }

    /// The weights, in order; they follow the inputs.
    pub fn params(&self) -> &[ParamSpec] {
        &self.params
    }

    /// The results, in order.
    pub fn outputs(&self) -> &[OutputSpec] {
        &self.outputs
    }

    /// The multiplications and additions in matrix products and convolutions, in a [`for_loop`](crate::for_loop) as often
    /// as it runs and in a [`while_loop`](crate::while_loop) once. Compilers' counts leave out repetitions and what
    /// they hand to a library.
    pub fn flops(&self) -> u64 {
        self.flops
    }

    /// StableHLO in MLIR's generic form, with locations from the scope paths.
    pub fn text(&self) -> String {
        print::module(self, true)
    }

    /// The same without locations: what a cache key should hash, since a renamed scope changes no machine code.
    pub fn text_without_locations(&self) -> String {
        print::module(self, false)
    }
}

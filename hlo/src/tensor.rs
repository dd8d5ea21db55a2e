use crate::graph::ValueId;
use crate::{DType, Graph, Shape};
use std::fmt;

/// A handle of a value in a [`Graph`]. Cheap to copy; operations are methods and operators.
#[derive(Clone, Copy)]
pub struct Tensor<'g> {
    graph: &'g Graph,
    id: ValueId,
}

impl<'g> Tensor<'g> {
    pub(crate) fn new(graph: &'g Graph, id: ValueId) -> Tensor<'g> {
        Tensor { graph, id }
    }

    pub(crate) fn id(&self) -> ValueId {
        self.id
    }

    /// The graph it belongs to.
    pub fn graph(&self) -> &'g Graph {
        self.graph
    }

    /// Its element type and dimensions.
    pub fn shape(&self) -> Shape {
        self.graph.shape_of(self.id)
    }

    /// Its dimensions.
    pub fn dims(&self) -> Vec<usize> {
        self.shape().dims
    }

    /// Its dimensions, where their number is known.
    pub fn dims_n<const N: usize>(&self) -> [usize; N] {
        let shape = self.shape();
        shape
            .dims
            .as_slice()
            .try_into()
            .unwrap_or_else(|_| self.fail("dims", format!("{shape} has not {N} dimensions")))
    }

    /// Its element type.
    pub fn dtype(&self) -> DType {
        self.shape().dtype
    }

    /// The number of its dimensions.
    pub fn rank(&self) -> usize {
        self.shape().rank()
    }

    /// A tracing error is a bug of the caller: it panics, naming the operation and the scope.
    pub(crate) fn fail(&self, op: &str, problem: impl fmt::Display) -> ! {
        panic!("{op} at {:?}: {problem}", self.graph.path())
    }
}

impl fmt::Debug for Tensor<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "%{}: {}", self.id, self.shape())
    }
}

use crate::{Component, DType, Graph, ParamLayout, ParamSpec, Tensor};
use std::fmt::Display;

/// A place in the tree of a component's keys, where weights are declared.
///
/// Its path is the key's prefix, verbatim (`down_blocks.0.resnets.1`). While a scope is [entered](Scope::enter), the
/// path is also the location of every operation traced.
#[derive(Clone)]
pub struct Scope<'g> {
    graph: &'g Graph,
    component: Component,
    path: String,
    dtype: DType,
}

impl<'g> Scope<'g> {
    pub(crate) fn root(graph: &'g Graph, component: Component, dtype: DType) -> Scope<'g> {
        assert!(dtype.is_float(), "weights are floating point, not {dtype}");
        Scope {
            graph,
            component,
            path: String::new(),
            dtype,
        }
    }

    /// The scope one segment (or several, with dots) below this one.
    pub fn at(&self, segment: impl Display) -> Scope<'g> {
        Scope {
            graph: self.graph,
            component: self.component,
            path: self.key(segment),
            dtype: self.dtype,
        }
    }

    /// Makes this scope's path the location of what is traced, until the guard is dropped.
    #[must_use = "the scope is left as soon as the guard is dropped"]
    pub fn enter(&self) -> Entered<'g> {
        self.graph.enter(&self.path);
        Entered { graph: self.graph }
    }

    /// Declares a weight that lies on the device as in the checkpoint. Nothing is loaded.
    pub fn param(&self, name: &str, dims: impl Into<Vec<usize>>) -> Tensor<'g> {
        self.declare(name, dims.into(), ParamLayout::AsStored)
    }

    /// Declares a convolution kernel, stored `[o, i, kh, kw]`; the result is `[kh, kw, i, o]`.
    pub fn conv_kernel(&self, name: &str, [o, i, kh, kw]: [usize; 4]) -> Tensor<'g> {
        self.declare(name, vec![kh, kw, i, o], ParamLayout::Hwio)
    }

    /// Declares `matrices` matrices as the CPU plugin's kernels take them, `[matrices, o / 16, depth, 16]`, that are made of
    /// one stored weight; `layout` says how. `o` is a multiple of 16.
    pub fn packed(
        &self,
        name: &str,
        layout: ParamLayout,
        [matrices, depth, o]: [usize; 3],
    ) -> Tensor<'g> {
        self.declare(name, vec![matrices, o / 16, depth, 16], layout)
    }

    /// Makes the result of what lies in this scope an output by the scope's path, if the graph has
    /// [probes](Graph::with_probes); otherwise this does nothing.
    pub fn probe(&self, result: Tensor<'g>) {
        if self.graph.has_probes() {
            self.graph.output(&self.path, result);
        }
    }

    /// The graph that is traced.
    pub fn graph(&self) -> &'g Graph {
        self.graph
    }

    /// The element type of the weights, in which the layers compute.
    pub fn dtype(&self) -> DType {
        self.dtype
    }

    fn declare(&self, name: &str, dims: Vec<usize>, layout: ParamLayout) -> Tensor<'g> {
        self.graph.param(ParamSpec {
            component: self.component,
            name: self.key(name),
            dtype: self.dtype,
            dims,
            layout,
        })
    }

    fn key(&self, segment: impl Display) -> String {
        if self.path.is_empty() {
            segment.to_string()
        } else {
            format!("{}.{segment}", self.path)
        }
    }
}

/// Keeps a scope entered; see [`Scope::enter`].
pub struct Entered<'g> {
    graph: &'g Graph,
}

impl Drop for Entered<'_> {
    fn drop(&mut self) {
        self.graph.leave();
    }
}

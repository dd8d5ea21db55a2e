//! Calls of what a plugin offers beyond StableHLO: the one operation whose meaning is not in its specification.

use crate::{Graph, Shape, Tensor};

impl Graph {
    /// A call of a function that the plugin has registered under `target` with XLA's FFI (API version 4). All arrays are
    /// row-major; `attributes` are 64-bit integers. The product of `flops` is what the call is worth in
    /// [`crate::Module::flops`].
    pub fn custom_call<'g>(
        &'g self,
        target: &str,
        operands: &[Tensor<'g>],
        attributes: &[(&str, usize)],
        result: Shape,
        flops: &[usize],
    ) -> Tensor<'g> {
        self.count_flops(flops);
        let row_major = |shape: &Shape| {
            let order: Vec<usize> = (0..shape.rank()).rev().collect();
            format!("dense<{order:?}> : tensor<{}xindex>", shape.rank())
        };
        let config: Vec<String> = attributes
            .iter()
            .map(|(name, value)| format!("{name} = {value} : i64"))
            .collect();
        let layouts: Vec<String> = operands.iter().map(|x| row_major(&x.shape())).collect();
        let attributes = vec![
            ("api_version", "4 : i32".to_owned()),
            ("backend_config", format!("{{{}}}", config.join(", "))),
            ("call_target_name", format!("{target:?}")),
            ("operand_layouts", format!("[{}]", layouts.join(", "))),
            ("result_layouts", format!("[{}]", row_major(&result))),
        ];
        self.push_one("stablehlo.custom_call", operands, attributes, result)
    }
}

"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<1x16x16x4xf32>, %arg2: tensor<1x16x16x4xf32>, %arg3: tensor<1x16x16xf32>, %arg4: tensor<1x2xf32>):
    %0 = "stablehlo.slice"(%arg4) {limit_indices = array<i64: 1, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x2xf32>) -> tensor<1x1xf32>
    %1 = "stablehlo.reshape"(%0) : (tensor<1x1xf32>) -> tensor<1xf32>
    %2 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %3 = "stablehlo.multiply"(%2, %arg1) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4 = "stablehlo.slice"(%arg4) {limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<1x2xf32>) -> tensor<1x1xf32>
    %5 = "stablehlo.reshape"(%4) : (tensor<1x1xf32>) -> tensor<1xf32>
    %6 = "stablehlo.broadcast_in_dim"(%5) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %7 = "stablehlo.multiply"(%6, %arg2) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %8 = "stablehlo.add"(%3, %7) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %9 = "stablehlo.broadcast_in_dim"(%arg3) {broadcast_dimensions = array<i64: 0, 1, 2>} : (tensor<1x16x16xf32>) -> tensor<1x16x16x4xf32>
    %10 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %11 = "stablehlo.broadcast_in_dim"(%10) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x16x4xf32>
    %12 = "stablehlo.compare"(%9, %11) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xi1>
    %13 = "stablehlo.select"(%12, %arg0, %8) : (tensor<1x16x16x4xi1>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    "func.return"(%13) : (tensor<1x16x16x4xf32>) -> ()
  }) {arg_attrs = [{tf.aliasing_output = 0 : i32}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16xf32>, tensor<1x2xf32>) -> (tensor<1x16x16x4xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "blend"} : () -> ()

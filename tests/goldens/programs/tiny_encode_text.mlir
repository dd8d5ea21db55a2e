"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<2x77xi32>, %arg1: tensor<2xi32>, %arg2: tensor<764x32xf32>, %arg3: tensor<77x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x32xf32>, %arg7: tensor<32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32x32xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<64xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<32xf32>, %arg20: tensor<32xf32>, %arg21: tensor<32xf32>, %arg22: tensor<32x32xf32>, %arg23: tensor<32xf32>, %arg24: tensor<32x32xf32>, %arg25: tensor<32xf32>, %arg26: tensor<32x32xf32>, %arg27: tensor<32xf32>, %arg28: tensor<32x32xf32>, %arg29: tensor<32xf32>, %arg30: tensor<32xf32>, %arg31: tensor<32xf32>, %arg32: tensor<64x32xf32>, %arg33: tensor<64xf32>, %arg34: tensor<32x64xf32>, %arg35: tensor<32xf32>, %arg36: tensor<32xf32>, %arg37: tensor<32xf32>):
    %0 = "stablehlo.gather"(%arg2, %arg0) {dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>} : (tensor<764x32xf32>, tensor<2x77xi32>) -> tensor<2x77x32xf32>
    %1 = "stablehlo.slice"(%arg3) {limit_indices = array<i64: 77, 32>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<77x32xf32>) -> tensor<77x32xf32>
    %2 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 1, 2>} : (tensor<77x32xf32>) -> tensor<2x77x32xf32>
    %3 = "stablehlo.add"(%0, %2) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %4 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %8 = "stablehlo.reduce"(%3, %4) ({
    ^bb0(%5: tensor<f32>, %6: tensor<f32>):
      %7 = "stablehlo.add"(%5, %6) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%7) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %9 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %10 = "stablehlo.broadcast_in_dim"(%9) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %11 = "stablehlo.multiply"(%8, %10) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %12 = "stablehlo.broadcast_in_dim"(%11) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %13 = "stablehlo.subtract"(%3, %12) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %14 = "stablehlo.multiply"(%13, %13) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %15 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %19 = "stablehlo.reduce"(%14, %15) ({
    ^bb0(%16: tensor<f32>, %17: tensor<f32>):
      %18 = "stablehlo.add"(%16, %17) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%18) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %20 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %21 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %22 = "stablehlo.multiply"(%19, %21) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %23 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %24 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %25 = "stablehlo.add"(%22, %24) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %26 = "stablehlo.rsqrt"(%25) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %27 = "stablehlo.broadcast_in_dim"(%26) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %28 = "stablehlo.multiply"(%13, %27) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %29 = "stablehlo.broadcast_in_dim"(%arg4) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %30 = "stablehlo.multiply"(%28, %29) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %31 = "stablehlo.broadcast_in_dim"(%arg5) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %32 = "stablehlo.add"(%30, %31) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %33 = "stablehlo.dot_general"(%32, %arg6) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %34 = "stablehlo.broadcast_in_dim"(%arg7) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %35 = "stablehlo.add"(%33, %34) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %36 = "stablehlo.dot_general"(%32, %arg8) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %37 = "stablehlo.broadcast_in_dim"(%arg9) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %38 = "stablehlo.add"(%36, %37) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %39 = "stablehlo.dot_general"(%32, %arg10) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %40 = "stablehlo.broadcast_in_dim"(%arg11) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %41 = "stablehlo.add"(%39, %40) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %42 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %43 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77x32xf32>
    %44 = "stablehlo.multiply"(%35, %43) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %45 = "stablehlo.reshape"(%44) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %46 = "stablehlo.transpose"(%45) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %47 = "stablehlo.reshape"(%46) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %48 = "stablehlo.reshape"(%38) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %49 = "stablehlo.transpose"(%48) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %50 = "stablehlo.reshape"(%49) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %51 = "stablehlo.reshape"(%41) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %52 = "stablehlo.transpose"(%51) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %53 = "stablehlo.reshape"(%52) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %54 = "stablehlo.dot_general"(%47, %50) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x77x8xf32>, tensor<8x77x8xf32>) -> tensor<8x77x77xf32>
    %55 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x77x77xi32>
    %56 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<8x77x77xi32>
    %57 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %58 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x77x77xf32>
    %59 = "stablehlo.compare"(%56, %55) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<8x77x77xi32>, tensor<8x77x77xi32>) -> tensor<8x77x77xi1>
    %60 = "stablehlo.select"(%59, %54, %58) : (tensor<8x77x77xi1>, tensor<8x77x77xf32>, tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %61 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %65 = "stablehlo.reduce"(%60, %61) ({
    ^bb0(%62: tensor<f32>, %63: tensor<f32>):
      %64 = "stablehlo.maximum"(%62, %63) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%64) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x77x77xf32>, tensor<f32>) -> tensor<8x77xf32>
    %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x77xf32>) -> tensor<8x77x77xf32>
    %67 = "stablehlo.subtract"(%60, %66) : (tensor<8x77x77xf32>, tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %68 = "stablehlo.exponential"(%67) : (tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %69 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %73 = "stablehlo.reduce"(%68, %69) ({
    ^bb0(%70: tensor<f32>, %71: tensor<f32>):
      %72 = "stablehlo.add"(%70, %71) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%72) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x77x77xf32>, tensor<f32>) -> tensor<8x77xf32>
    %74 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x77xf32>) -> tensor<8x77x8xf32>
    %75 = "stablehlo.dot_general"(%68, %53) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x77x77xf32>, tensor<8x77x8xf32>) -> tensor<8x77x8xf32>
    %76 = "stablehlo.divide"(%75, %74) : (tensor<8x77x8xf32>, tensor<8x77x8xf32>) -> tensor<8x77x8xf32>
    %77 = "stablehlo.reshape"(%76) : (tensor<8x77x8xf32>) -> tensor<2x4x77x8xf32>
    %78 = "stablehlo.transpose"(%77) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x77x8xf32>) -> tensor<2x77x4x8xf32>
    %79 = "stablehlo.reshape"(%78) : (tensor<2x77x4x8xf32>) -> tensor<2x77x32xf32>
    %80 = "stablehlo.dot_general"(%79, %arg12) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %81 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %82 = "stablehlo.add"(%80, %81) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %83 = "stablehlo.add"(%3, %82) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %84 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %88 = "stablehlo.reduce"(%83, %84) ({
    ^bb0(%85: tensor<f32>, %86: tensor<f32>):
      %87 = "stablehlo.add"(%85, %86) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%87) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %89 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %90 = "stablehlo.broadcast_in_dim"(%89) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %91 = "stablehlo.multiply"(%88, %90) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %93 = "stablehlo.subtract"(%83, %92) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %94 = "stablehlo.multiply"(%93, %93) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %95 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %99 = "stablehlo.reduce"(%94, %95) ({
    ^bb0(%96: tensor<f32>, %97: tensor<f32>):
      %98 = "stablehlo.add"(%96, %97) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%98) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %100 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %101 = "stablehlo.broadcast_in_dim"(%100) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %102 = "stablehlo.multiply"(%99, %101) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %103 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %104 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %105 = "stablehlo.add"(%102, %104) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %106 = "stablehlo.rsqrt"(%105) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %107 = "stablehlo.broadcast_in_dim"(%106) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %108 = "stablehlo.multiply"(%93, %107) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %109 = "stablehlo.broadcast_in_dim"(%arg14) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %110 = "stablehlo.multiply"(%108, %109) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %111 = "stablehlo.broadcast_in_dim"(%arg15) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %112 = "stablehlo.add"(%110, %111) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %113 = "stablehlo.dot_general"(%112, %arg16) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<64x32xf32>) -> tensor<2x77x64xf32>
    %114 = "stablehlo.broadcast_in_dim"(%arg17) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<2x77x64xf32>
    %115 = "stablehlo.add"(%113, %114) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %116 = "stablehlo.constant"() {value = dense<1.702e0> : tensor<f32>} : () -> tensor<f32>
    %117 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77x64xf32>
    %118 = "stablehlo.multiply"(%115, %117) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %119 = "stablehlo.logistic"(%118) : (tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %120 = "stablehlo.multiply"(%115, %119) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %121 = "stablehlo.dot_general"(%120, %arg18) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x64xf32>, tensor<32x64xf32>) -> tensor<2x77x32xf32>
    %122 = "stablehlo.broadcast_in_dim"(%arg19) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %123 = "stablehlo.add"(%121, %122) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %124 = "stablehlo.add"(%83, %123) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %125 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %129 = "stablehlo.reduce"(%124, %125) ({
    ^bb0(%126: tensor<f32>, %127: tensor<f32>):
      %128 = "stablehlo.add"(%126, %127) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%128) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %130 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %131 = "stablehlo.broadcast_in_dim"(%130) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %132 = "stablehlo.multiply"(%129, %131) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %133 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %134 = "stablehlo.subtract"(%124, %133) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %135 = "stablehlo.multiply"(%134, %134) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%135, %136) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %141 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %142 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %143 = "stablehlo.multiply"(%140, %142) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %144 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %145 = "stablehlo.broadcast_in_dim"(%144) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %146 = "stablehlo.add"(%143, %145) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %147 = "stablehlo.rsqrt"(%146) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %148 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %149 = "stablehlo.multiply"(%134, %148) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %150 = "stablehlo.broadcast_in_dim"(%arg20) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %151 = "stablehlo.multiply"(%149, %150) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %152 = "stablehlo.broadcast_in_dim"(%arg21) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %153 = "stablehlo.add"(%151, %152) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %154 = "stablehlo.dot_general"(%153, %arg22) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %155 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %156 = "stablehlo.add"(%154, %155) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %157 = "stablehlo.dot_general"(%153, %arg24) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %158 = "stablehlo.broadcast_in_dim"(%arg25) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %159 = "stablehlo.add"(%157, %158) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %160 = "stablehlo.dot_general"(%153, %arg26) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %161 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %162 = "stablehlo.add"(%160, %161) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %163 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %164 = "stablehlo.broadcast_in_dim"(%163) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77x32xf32>
    %165 = "stablehlo.multiply"(%156, %164) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %166 = "stablehlo.reshape"(%165) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %167 = "stablehlo.transpose"(%166) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %168 = "stablehlo.reshape"(%167) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %169 = "stablehlo.reshape"(%159) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %170 = "stablehlo.transpose"(%169) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %171 = "stablehlo.reshape"(%170) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %172 = "stablehlo.reshape"(%162) : (tensor<2x77x32xf32>) -> tensor<2x77x4x8xf32>
    %173 = "stablehlo.transpose"(%172) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x4x8xf32>) -> tensor<2x4x77x8xf32>
    %174 = "stablehlo.reshape"(%173) : (tensor<2x4x77x8xf32>) -> tensor<8x77x8xf32>
    %175 = "stablehlo.dot_general"(%168, %171) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x77x8xf32>, tensor<8x77x8xf32>) -> tensor<8x77x77xf32>
    %176 = "stablehlo.iota"() {iota_dimension = 1 : i64} : () -> tensor<8x77x77xi32>
    %177 = "stablehlo.iota"() {iota_dimension = 2 : i64} : () -> tensor<8x77x77xi32>
    %178 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %179 = "stablehlo.broadcast_in_dim"(%178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<8x77x77xf32>
    %180 = "stablehlo.compare"(%177, %176) {comparison_direction = #stablehlo<comparison_direction LE>} : (tensor<8x77x77xi32>, tensor<8x77x77xi32>) -> tensor<8x77x77xi1>
    %181 = "stablehlo.select"(%180, %175, %179) : (tensor<8x77x77xi1>, tensor<8x77x77xf32>, tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %182 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %186 = "stablehlo.reduce"(%181, %182) ({
    ^bb0(%183: tensor<f32>, %184: tensor<f32>):
      %185 = "stablehlo.maximum"(%183, %184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%185) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x77x77xf32>, tensor<f32>) -> tensor<8x77xf32>
    %187 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x77xf32>) -> tensor<8x77x77xf32>
    %188 = "stablehlo.subtract"(%181, %187) : (tensor<8x77x77xf32>, tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %189 = "stablehlo.exponential"(%188) : (tensor<8x77x77xf32>) -> tensor<8x77x77xf32>
    %190 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %194 = "stablehlo.reduce"(%189, %190) ({
    ^bb0(%191: tensor<f32>, %192: tensor<f32>):
      %193 = "stablehlo.add"(%191, %192) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%193) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<8x77x77xf32>, tensor<f32>) -> tensor<8x77xf32>
    %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<8x77xf32>) -> tensor<8x77x8xf32>
    %196 = "stablehlo.dot_general"(%189, %174) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<8x77x77xf32>, tensor<8x77x8xf32>) -> tensor<8x77x8xf32>
    %197 = "stablehlo.divide"(%196, %195) : (tensor<8x77x8xf32>, tensor<8x77x8xf32>) -> tensor<8x77x8xf32>
    %198 = "stablehlo.reshape"(%197) : (tensor<8x77x8xf32>) -> tensor<2x4x77x8xf32>
    %199 = "stablehlo.transpose"(%198) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x77x8xf32>) -> tensor<2x77x4x8xf32>
    %200 = "stablehlo.reshape"(%199) : (tensor<2x77x4x8xf32>) -> tensor<2x77x32xf32>
    %201 = "stablehlo.dot_general"(%200, %arg28) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<32x32xf32>) -> tensor<2x77x32xf32>
    %202 = "stablehlo.broadcast_in_dim"(%arg29) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %203 = "stablehlo.add"(%201, %202) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %204 = "stablehlo.add"(%124, %203) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %205 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %209 = "stablehlo.reduce"(%204, %205) ({
    ^bb0(%206: tensor<f32>, %207: tensor<f32>):
      %208 = "stablehlo.add"(%206, %207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%208) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %210 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %211 = "stablehlo.broadcast_in_dim"(%210) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %212 = "stablehlo.multiply"(%209, %211) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %213 = "stablehlo.broadcast_in_dim"(%212) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %214 = "stablehlo.subtract"(%204, %213) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %215 = "stablehlo.multiply"(%214, %214) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %216 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %220 = "stablehlo.reduce"(%215, %216) ({
    ^bb0(%217: tensor<f32>, %218: tensor<f32>):
      %219 = "stablehlo.add"(%217, %218) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%219) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %221 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %222 = "stablehlo.broadcast_in_dim"(%221) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %223 = "stablehlo.multiply"(%220, %222) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %224 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %225 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %226 = "stablehlo.add"(%223, %225) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %227 = "stablehlo.rsqrt"(%226) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %228 = "stablehlo.broadcast_in_dim"(%227) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %229 = "stablehlo.multiply"(%214, %228) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %230 = "stablehlo.broadcast_in_dim"(%arg30) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %231 = "stablehlo.multiply"(%229, %230) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %232 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %233 = "stablehlo.add"(%231, %232) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %234 = "stablehlo.dot_general"(%233, %arg32) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<64x32xf32>) -> tensor<2x77x64xf32>
    %235 = "stablehlo.broadcast_in_dim"(%arg33) {broadcast_dimensions = array<i64: 2>} : (tensor<64xf32>) -> tensor<2x77x64xf32>
    %236 = "stablehlo.add"(%234, %235) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %237 = "stablehlo.constant"() {value = dense<1.702e0> : tensor<f32>} : () -> tensor<f32>
    %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77x64xf32>
    %239 = "stablehlo.multiply"(%236, %238) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %240 = "stablehlo.logistic"(%239) : (tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %241 = "stablehlo.multiply"(%236, %240) : (tensor<2x77x64xf32>, tensor<2x77x64xf32>) -> tensor<2x77x64xf32>
    %242 = "stablehlo.dot_general"(%241, %arg34) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x64xf32>, tensor<32x64xf32>) -> tensor<2x77x32xf32>
    %243 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %244 = "stablehlo.add"(%242, %243) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %245 = "stablehlo.add"(%204, %244) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %246 = "stablehlo.broadcast_in_dim"(%arg1) {broadcast_dimensions = array<i64: 0>} : (tensor<2xi32>) -> tensor<2x77x32xi32>
    %247 = "stablehlo.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
    %248 = "stablehlo.broadcast_in_dim"(%247) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x77x32xi32>
    %249 = "stablehlo.compare"(%246, %248) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x77x32xi32>, tensor<2x77x32xi32>) -> tensor<2x77x32xi1>
    %250 = "stablehlo.select"(%249, %124, %245) : (tensor<2x77x32xi1>, tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %251 = "stablehlo.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
    %252 = "stablehlo.broadcast_in_dim"(%251) {broadcast_dimensions = array<i64>} : (tensor<i32>) -> tensor<2x77x32xi32>
    %253 = "stablehlo.compare"(%246, %252) {comparison_direction = #stablehlo<comparison_direction EQ>} : (tensor<2x77x32xi32>, tensor<2x77x32xi32>) -> tensor<2x77x32xi1>
    %254 = "stablehlo.select"(%253, %3, %250) : (tensor<2x77x32xi1>, tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %255 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %259 = "stablehlo.reduce"(%254, %255) ({
    ^bb0(%256: tensor<f32>, %257: tensor<f32>):
      %258 = "stablehlo.add"(%256, %257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%258) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %260 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %261 = "stablehlo.broadcast_in_dim"(%260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %262 = "stablehlo.multiply"(%259, %261) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %263 = "stablehlo.broadcast_in_dim"(%262) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %264 = "stablehlo.subtract"(%254, %263) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %265 = "stablehlo.multiply"(%264, %264) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %266 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %270 = "stablehlo.reduce"(%265, %266) ({
    ^bb0(%267: tensor<f32>, %268: tensor<f32>):
      %269 = "stablehlo.add"(%267, %268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%269) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x77x32xf32>, tensor<f32>) -> tensor<2x77xf32>
    %271 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %272 = "stablehlo.broadcast_in_dim"(%271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %273 = "stablehlo.multiply"(%270, %272) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %274 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %275 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x77xf32>
    %276 = "stablehlo.add"(%273, %275) : (tensor<2x77xf32>, tensor<2x77xf32>) -> tensor<2x77xf32>
    %277 = "stablehlo.rsqrt"(%276) : (tensor<2x77xf32>) -> tensor<2x77xf32>
    %278 = "stablehlo.broadcast_in_dim"(%277) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x77xf32>) -> tensor<2x77x32xf32>
    %279 = "stablehlo.multiply"(%264, %278) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %280 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %281 = "stablehlo.multiply"(%279, %280) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    %282 = "stablehlo.broadcast_in_dim"(%arg37) {broadcast_dimensions = array<i64: 2>} : (tensor<32xf32>) -> tensor<2x77x32xf32>
    %283 = "stablehlo.add"(%281, %282) : (tensor<2x77x32xf32>, tensor<2x77x32xf32>) -> tensor<2x77x32xf32>
    "func.return"(%283) : (tensor<2x77x32xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<2x77xi32>, tensor<2xi32>, tensor<764x32xf32>, tensor<77x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>) -> (tensor<2x77x32xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "encode_text"} : () -> ()

"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<3x3x4x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<3x3x16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<3x3x16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16x16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16x16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<3x3x16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<3x3x16x16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<3x3x16x16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<3x3x16x16xf32>, %arg38: tensor<16xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<3x3x16x16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<16xf32>, %arg44: tensor<16xf32>, %arg45: tensor<3x3x16x16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<3x3x16x16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<16xf32>, %arg51: tensor<3x3x16x16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<16xf32>, %arg55: tensor<3x3x16x16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<16xf32>, %arg58: tensor<16xf32>, %arg59: tensor<3x3x16x16xf32>, %arg60: tensor<16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<3x3x16x16xf32>, %arg64: tensor<16xf32>, %arg65: tensor<3x3x16x16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<16xf32>, %arg68: tensor<16xf32>, %arg69: tensor<3x3x16x16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<16xf32>, %arg72: tensor<16xf32>, %arg73: tensor<3x3x16x16xf32>, %arg74: tensor<16xf32>, %arg75: tensor<16xf32>, %arg76: tensor<16xf32>, %arg77: tensor<3x3x16x16xf32>, %arg78: tensor<16xf32>, %arg79: tensor<16xf32>, %arg80: tensor<16xf32>, %arg81: tensor<3x3x16x16xf32>, %arg82: tensor<16xf32>, %arg83: tensor<3x3x16x16xf32>, %arg84: tensor<16xf32>, %arg85: tensor<16xf32>, %arg86: tensor<16xf32>, %arg87: tensor<3x3x16x8xf32>, %arg88: tensor<8xf32>, %arg89: tensor<8xf32>, %arg90: tensor<8xf32>, %arg91: tensor<3x3x8x8xf32>, %arg92: tensor<8xf32>, %arg93: tensor<8x16xf32>, %arg94: tensor<8xf32>, %arg95: tensor<8xf32>, %arg96: tensor<8xf32>, %arg97: tensor<3x3x8x8xf32>, %arg98: tensor<8xf32>, %arg99: tensor<8xf32>, %arg100: tensor<8xf32>, %arg101: tensor<3x3x8x8xf32>, %arg102: tensor<8xf32>, %arg103: tensor<8xf32>, %arg104: tensor<8xf32>, %arg105: tensor<3x3x8x3xf32>, %arg106: tensor<3xf32>):
    %0 = "stablehlo.constant"() {value = dense<5.4899807e0> : tensor<f32>} : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x16x4xf32>
    %2 = "stablehlo.multiply"(%arg0, %1) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %3 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x16x4xf32>
    %5 = "stablehlo.add"(%2, %4) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %6 = "stablehlo.dot_general"(%5, %arg1) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x16x16x4xf32>, tensor<4x4xf32>) -> tensor<1x16x16x4xf32>
    %7 = "stablehlo.broadcast_in_dim"(%arg2) {broadcast_dimensions = array<i64: 3>} : (tensor<4xf32>) -> tensor<1x16x16x4xf32>
    %8 = "stablehlo.add"(%6, %7) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %9 = "stablehlo.convolution"(%8, %arg3) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x4xf32>, tensor<3x3x4x16xf32>) -> tensor<1x16x16x16xf32>
    %10 = "stablehlo.broadcast_in_dim"(%arg4) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %11 = "stablehlo.add"(%9, %10) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %12 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %16 = "stablehlo.reduce"(%11, %12) ({
    ^bb0(%13: tensor<f32>, %14: tensor<f32>):
      %15 = "stablehlo.add"(%13, %14) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%15) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %17 = "stablehlo.reshape"(%16) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %18 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %22 = "stablehlo.reduce"(%17, %18) ({
    ^bb0(%19: tensor<f32>, %20: tensor<f32>):
      %21 = "stablehlo.add"(%19, %20) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%21) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %23 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %24 = "stablehlo.broadcast_in_dim"(%23) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %25 = "stablehlo.multiply"(%22, %24) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %26 = "stablehlo.broadcast_in_dim"(%25) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %27 = "stablehlo.reshape"(%26) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %28 = "stablehlo.broadcast_in_dim"(%arg5) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %29 = "stablehlo.broadcast_in_dim"(%arg6) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %30 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %31 = "stablehlo.subtract"(%11, %30) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %32 = "stablehlo.multiply"(%31, %31) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %33 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %37 = "stablehlo.reduce"(%32, %33) ({
    ^bb0(%34: tensor<f32>, %35: tensor<f32>):
      %36 = "stablehlo.add"(%34, %35) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%36) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %38 = "stablehlo.reshape"(%37) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %39 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %43 = "stablehlo.reduce"(%38, %39) ({
    ^bb0(%40: tensor<f32>, %41: tensor<f32>):
      %42 = "stablehlo.add"(%40, %41) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%42) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %44 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %46 = "stablehlo.multiply"(%43, %45) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %47 = "stablehlo.broadcast_in_dim"(%46) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %48 = "stablehlo.reshape"(%47) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %49 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %50 = "stablehlo.broadcast_in_dim"(%49) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %51 = "stablehlo.add"(%48, %50) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %52 = "stablehlo.rsqrt"(%51) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %53 = "stablehlo.multiply"(%52, %28) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %55 = "stablehlo.multiply"(%31, %54) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %56 = "stablehlo.broadcast_in_dim"(%29) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %57 = "stablehlo.add"(%55, %56) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %58 = "stablehlo.logistic"(%57) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %59 = "stablehlo.multiply"(%57, %58) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %60 = "stablehlo.convolution"(%59, %arg7) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %61 = "stablehlo.broadcast_in_dim"(%arg8) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %62 = "stablehlo.add"(%60, %61) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %63 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %67 = "stablehlo.reduce"(%62, %63) ({
    ^bb0(%64: tensor<f32>, %65: tensor<f32>):
      %66 = "stablehlo.add"(%64, %65) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%66) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %68 = "stablehlo.reshape"(%67) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %69 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %73 = "stablehlo.reduce"(%68, %69) ({
    ^bb0(%70: tensor<f32>, %71: tensor<f32>):
      %72 = "stablehlo.add"(%70, %71) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%72) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %74 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %75 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %76 = "stablehlo.multiply"(%73, %75) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %77 = "stablehlo.broadcast_in_dim"(%76) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %78 = "stablehlo.reshape"(%77) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %79 = "stablehlo.broadcast_in_dim"(%arg9) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %80 = "stablehlo.broadcast_in_dim"(%arg10) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %81 = "stablehlo.broadcast_in_dim"(%78) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %82 = "stablehlo.subtract"(%62, %81) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %83 = "stablehlo.multiply"(%82, %82) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %84 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %88 = "stablehlo.reduce"(%83, %84) ({
    ^bb0(%85: tensor<f32>, %86: tensor<f32>):
      %87 = "stablehlo.add"(%85, %86) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%87) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %89 = "stablehlo.reshape"(%88) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %90 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %94 = "stablehlo.reduce"(%89, %90) ({
    ^bb0(%91: tensor<f32>, %92: tensor<f32>):
      %93 = "stablehlo.add"(%91, %92) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%93) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %95 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %96 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %97 = "stablehlo.multiply"(%94, %96) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %98 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %99 = "stablehlo.reshape"(%98) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %100 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %101 = "stablehlo.broadcast_in_dim"(%100) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %102 = "stablehlo.add"(%99, %101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %103 = "stablehlo.rsqrt"(%102) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %104 = "stablehlo.multiply"(%103, %79) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %105 = "stablehlo.broadcast_in_dim"(%104) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %106 = "stablehlo.multiply"(%82, %105) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %107 = "stablehlo.broadcast_in_dim"(%80) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %108 = "stablehlo.add"(%106, %107) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %109 = "stablehlo.logistic"(%108) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %110 = "stablehlo.multiply"(%108, %109) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %111 = "stablehlo.convolution"(%110, %arg11) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %112 = "stablehlo.broadcast_in_dim"(%arg12) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %113 = "stablehlo.add"(%111, %112) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %114 = "stablehlo.add"(%11, %113) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %115 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %119 = "stablehlo.reduce"(%114, %115) ({
    ^bb0(%116: tensor<f32>, %117: tensor<f32>):
      %118 = "stablehlo.add"(%116, %117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%118) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %121 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %125 = "stablehlo.reduce"(%120, %121) ({
    ^bb0(%122: tensor<f32>, %123: tensor<f32>):
      %124 = "stablehlo.add"(%122, %123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%124) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %126 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %127 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %128 = "stablehlo.multiply"(%125, %127) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %129 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %130 = "stablehlo.reshape"(%129) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %131 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %132 = "stablehlo.broadcast_in_dim"(%arg14) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %133 = "stablehlo.broadcast_in_dim"(%130) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %134 = "stablehlo.subtract"(%114, %133) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %135 = "stablehlo.multiply"(%134, %134) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%135, %136) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %141 = "stablehlo.reshape"(%140) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %142 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %146 = "stablehlo.reduce"(%141, %142) ({
    ^bb0(%143: tensor<f32>, %144: tensor<f32>):
      %145 = "stablehlo.add"(%143, %144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%145) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %147 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %148 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %149 = "stablehlo.multiply"(%146, %148) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %150 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %152 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %153 = "stablehlo.broadcast_in_dim"(%152) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %154 = "stablehlo.add"(%151, %153) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %155 = "stablehlo.rsqrt"(%154) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %156 = "stablehlo.multiply"(%155, %131) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %157 = "stablehlo.broadcast_in_dim"(%156) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %158 = "stablehlo.multiply"(%134, %157) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %159 = "stablehlo.broadcast_in_dim"(%132) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %160 = "stablehlo.add"(%158, %159) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %161 = "stablehlo.reshape"(%160) : (tensor<1x16x16x16xf32>) -> tensor<1x256x16xf32>
    %162 = "stablehlo.dot_general"(%161, %arg15) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %163 = "stablehlo.broadcast_in_dim"(%arg16) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %164 = "stablehlo.add"(%162, %163) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %165 = "stablehlo.dot_general"(%161, %arg17) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %166 = "stablehlo.broadcast_in_dim"(%arg18) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %167 = "stablehlo.add"(%165, %166) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %168 = "stablehlo.dot_general"(%161, %arg19) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %169 = "stablehlo.broadcast_in_dim"(%arg20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %170 = "stablehlo.add"(%168, %169) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %171 = "stablehlo.constant"() {value = dense<2.5e-1> : tensor<f32>} : () -> tensor<f32>
    %172 = "stablehlo.broadcast_in_dim"(%171) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x256x16xf32>
    %173 = "stablehlo.multiply"(%164, %172) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %174 = "stablehlo.reshape"(%173) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %176 = "stablehlo.reshape"(%175) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %177 = "stablehlo.reshape"(%167) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %178 = "stablehlo.transpose"(%177) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %179 = "stablehlo.reshape"(%178) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %180 = "stablehlo.reshape"(%170) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %181 = "stablehlo.transpose"(%180) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %182 = "stablehlo.reshape"(%181) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %183 = "stablehlo.dot_general"(%176, %179) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x256xf32>
    %184 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %188 = "stablehlo.reduce"(%183, %184) ({
    ^bb0(%185: tensor<f32>, %186: tensor<f32>):
      %187 = "stablehlo.maximum"(%185, %186) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%187) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %189 = "stablehlo.broadcast_in_dim"(%188) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x256xf32>
    %190 = "stablehlo.subtract"(%183, %189) : (tensor<1x256x256xf32>, tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %191 = "stablehlo.exponential"(%190) : (tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %192 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %196 = "stablehlo.reduce"(%191, %192) ({
    ^bb0(%193: tensor<f32>, %194: tensor<f32>):
      %195 = "stablehlo.add"(%193, %194) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%195) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %197 = "stablehlo.broadcast_in_dim"(%196) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x16xf32>
    %198 = "stablehlo.dot_general"(%191, %182) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x256xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %199 = "stablehlo.divide"(%198, %197) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %200 = "stablehlo.reshape"(%199) : (tensor<1x256x16xf32>) -> tensor<1x1x256x16xf32>
    %201 = "stablehlo.transpose"(%200) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %202 = "stablehlo.reshape"(%201) : (tensor<1x256x1x16xf32>) -> tensor<1x256x16xf32>
    %203 = "stablehlo.dot_general"(%202, %arg21) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %204 = "stablehlo.broadcast_in_dim"(%arg22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %205 = "stablehlo.add"(%203, %204) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %206 = "stablehlo.reshape"(%205) : (tensor<1x256x16xf32>) -> tensor<1x16x16x16xf32>
    %207 = "stablehlo.add"(%206, %114) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %208 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %212 = "stablehlo.reduce"(%207, %208) ({
    ^bb0(%209: tensor<f32>, %210: tensor<f32>):
      %211 = "stablehlo.add"(%209, %210) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%211) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %213 = "stablehlo.reshape"(%212) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %214 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %218 = "stablehlo.reduce"(%213, %214) ({
    ^bb0(%215: tensor<f32>, %216: tensor<f32>):
      %217 = "stablehlo.add"(%215, %216) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%217) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %219 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %220 = "stablehlo.broadcast_in_dim"(%219) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %221 = "stablehlo.multiply"(%218, %220) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %222 = "stablehlo.broadcast_in_dim"(%221) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %223 = "stablehlo.reshape"(%222) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %224 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %225 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %226 = "stablehlo.broadcast_in_dim"(%223) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %227 = "stablehlo.subtract"(%207, %226) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %228 = "stablehlo.multiply"(%227, %227) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %229 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %233 = "stablehlo.reduce"(%228, %229) ({
    ^bb0(%230: tensor<f32>, %231: tensor<f32>):
      %232 = "stablehlo.add"(%230, %231) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%232) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %234 = "stablehlo.reshape"(%233) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %235 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %239 = "stablehlo.reduce"(%234, %235) ({
    ^bb0(%236: tensor<f32>, %237: tensor<f32>):
      %238 = "stablehlo.add"(%236, %237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %240 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %242 = "stablehlo.multiply"(%239, %241) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %243 = "stablehlo.broadcast_in_dim"(%242) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %244 = "stablehlo.reshape"(%243) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %245 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %246 = "stablehlo.broadcast_in_dim"(%245) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %247 = "stablehlo.add"(%244, %246) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %248 = "stablehlo.rsqrt"(%247) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %249 = "stablehlo.multiply"(%248, %224) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %250 = "stablehlo.broadcast_in_dim"(%249) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %251 = "stablehlo.multiply"(%227, %250) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %252 = "stablehlo.broadcast_in_dim"(%225) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %253 = "stablehlo.add"(%251, %252) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %254 = "stablehlo.logistic"(%253) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %255 = "stablehlo.multiply"(%253, %254) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %256 = "stablehlo.convolution"(%255, %arg25) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %257 = "stablehlo.broadcast_in_dim"(%arg26) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %258 = "stablehlo.add"(%256, %257) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %259 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %263 = "stablehlo.reduce"(%258, %259) ({
    ^bb0(%260: tensor<f32>, %261: tensor<f32>):
      %262 = "stablehlo.add"(%260, %261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %264 = "stablehlo.reshape"(%263) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %265 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %269 = "stablehlo.reduce"(%264, %265) ({
    ^bb0(%266: tensor<f32>, %267: tensor<f32>):
      %268 = "stablehlo.add"(%266, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%268) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %270 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %271 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %272 = "stablehlo.multiply"(%269, %271) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %273 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %274 = "stablehlo.reshape"(%273) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %275 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %276 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %277 = "stablehlo.broadcast_in_dim"(%274) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %278 = "stablehlo.subtract"(%258, %277) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %279 = "stablehlo.multiply"(%278, %278) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %280 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %284 = "stablehlo.reduce"(%279, %280) ({
    ^bb0(%281: tensor<f32>, %282: tensor<f32>):
      %283 = "stablehlo.add"(%281, %282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%283) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %285 = "stablehlo.reshape"(%284) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %286 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %290 = "stablehlo.reduce"(%285, %286) ({
    ^bb0(%287: tensor<f32>, %288: tensor<f32>):
      %289 = "stablehlo.add"(%287, %288) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%289) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %291 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %292 = "stablehlo.broadcast_in_dim"(%291) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %293 = "stablehlo.multiply"(%290, %292) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %294 = "stablehlo.broadcast_in_dim"(%293) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %296 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %297 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %298 = "stablehlo.add"(%295, %297) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %299 = "stablehlo.rsqrt"(%298) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %300 = "stablehlo.multiply"(%299, %275) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %301 = "stablehlo.broadcast_in_dim"(%300) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %302 = "stablehlo.multiply"(%278, %301) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %303 = "stablehlo.broadcast_in_dim"(%276) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %304 = "stablehlo.add"(%302, %303) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %305 = "stablehlo.logistic"(%304) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %306 = "stablehlo.multiply"(%304, %305) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %307 = "stablehlo.convolution"(%306, %arg29) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %308 = "stablehlo.broadcast_in_dim"(%arg30) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %309 = "stablehlo.add"(%307, %308) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %310 = "stablehlo.add"(%207, %309) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %311 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %315 = "stablehlo.reduce"(%310, %311) ({
    ^bb0(%312: tensor<f32>, %313: tensor<f32>):
      %314 = "stablehlo.add"(%312, %313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%314) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %316 = "stablehlo.reshape"(%315) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %317 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %321 = "stablehlo.reduce"(%316, %317) ({
    ^bb0(%318: tensor<f32>, %319: tensor<f32>):
      %320 = "stablehlo.add"(%318, %319) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%320) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %322 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %323 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %324 = "stablehlo.multiply"(%321, %323) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %325 = "stablehlo.broadcast_in_dim"(%324) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %326 = "stablehlo.reshape"(%325) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %327 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %328 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %329 = "stablehlo.broadcast_in_dim"(%326) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %330 = "stablehlo.subtract"(%310, %329) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %331 = "stablehlo.multiply"(%330, %330) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %332 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %336 = "stablehlo.reduce"(%331, %332) ({
    ^bb0(%333: tensor<f32>, %334: tensor<f32>):
      %335 = "stablehlo.add"(%333, %334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%335) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %337 = "stablehlo.reshape"(%336) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %338 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %342 = "stablehlo.reduce"(%337, %338) ({
    ^bb0(%339: tensor<f32>, %340: tensor<f32>):
      %341 = "stablehlo.add"(%339, %340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%341) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %343 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %344 = "stablehlo.broadcast_in_dim"(%343) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %345 = "stablehlo.multiply"(%342, %344) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %346 = "stablehlo.broadcast_in_dim"(%345) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %347 = "stablehlo.reshape"(%346) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %348 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %349 = "stablehlo.broadcast_in_dim"(%348) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %350 = "stablehlo.add"(%347, %349) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %351 = "stablehlo.rsqrt"(%350) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %352 = "stablehlo.multiply"(%351, %327) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %353 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %354 = "stablehlo.multiply"(%330, %353) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %355 = "stablehlo.broadcast_in_dim"(%328) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %356 = "stablehlo.add"(%354, %355) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %357 = "stablehlo.logistic"(%356) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %358 = "stablehlo.multiply"(%356, %357) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %359 = "stablehlo.convolution"(%358, %arg33) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %360 = "stablehlo.broadcast_in_dim"(%arg34) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %361 = "stablehlo.add"(%359, %360) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %362 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %366 = "stablehlo.reduce"(%361, %362) ({
    ^bb0(%363: tensor<f32>, %364: tensor<f32>):
      %365 = "stablehlo.add"(%363, %364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%365) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %367 = "stablehlo.reshape"(%366) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %368 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %372 = "stablehlo.reduce"(%367, %368) ({
    ^bb0(%369: tensor<f32>, %370: tensor<f32>):
      %371 = "stablehlo.add"(%369, %370) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%371) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %373 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %374 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %375 = "stablehlo.multiply"(%372, %374) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %376 = "stablehlo.broadcast_in_dim"(%375) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %377 = "stablehlo.reshape"(%376) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %378 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %379 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %380 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %381 = "stablehlo.subtract"(%361, %380) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %382 = "stablehlo.multiply"(%381, %381) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %383 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %387 = "stablehlo.reduce"(%382, %383) ({
    ^bb0(%384: tensor<f32>, %385: tensor<f32>):
      %386 = "stablehlo.add"(%384, %385) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%386) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %388 = "stablehlo.reshape"(%387) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %389 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %393 = "stablehlo.reduce"(%388, %389) ({
    ^bb0(%390: tensor<f32>, %391: tensor<f32>):
      %392 = "stablehlo.add"(%390, %391) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%392) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %394 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %395 = "stablehlo.broadcast_in_dim"(%394) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %396 = "stablehlo.multiply"(%393, %395) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %397 = "stablehlo.broadcast_in_dim"(%396) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %398 = "stablehlo.reshape"(%397) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %399 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %400 = "stablehlo.broadcast_in_dim"(%399) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %401 = "stablehlo.add"(%398, %400) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %402 = "stablehlo.rsqrt"(%401) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %403 = "stablehlo.multiply"(%402, %378) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %404 = "stablehlo.broadcast_in_dim"(%403) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %405 = "stablehlo.multiply"(%381, %404) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %406 = "stablehlo.broadcast_in_dim"(%379) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %407 = "stablehlo.add"(%405, %406) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %408 = "stablehlo.logistic"(%407) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %409 = "stablehlo.multiply"(%407, %408) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %410 = "stablehlo.convolution"(%409, %arg37) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %411 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %412 = "stablehlo.add"(%410, %411) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %413 = "stablehlo.add"(%310, %412) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %414 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %418 = "stablehlo.reduce"(%413, %414) ({
    ^bb0(%415: tensor<f32>, %416: tensor<f32>):
      %417 = "stablehlo.add"(%415, %416) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%417) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %419 = "stablehlo.reshape"(%418) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %420 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %424 = "stablehlo.reduce"(%419, %420) ({
    ^bb0(%421: tensor<f32>, %422: tensor<f32>):
      %423 = "stablehlo.add"(%421, %422) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%423) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %425 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %426 = "stablehlo.broadcast_in_dim"(%425) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %427 = "stablehlo.multiply"(%424, %426) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %428 = "stablehlo.broadcast_in_dim"(%427) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %429 = "stablehlo.reshape"(%428) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %430 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %431 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %432 = "stablehlo.broadcast_in_dim"(%429) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %433 = "stablehlo.subtract"(%413, %432) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %434 = "stablehlo.multiply"(%433, %433) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %435 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %439 = "stablehlo.reduce"(%434, %435) ({
    ^bb0(%436: tensor<f32>, %437: tensor<f32>):
      %438 = "stablehlo.add"(%436, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%438) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %441 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %445 = "stablehlo.reduce"(%440, %441) ({
    ^bb0(%442: tensor<f32>, %443: tensor<f32>):
      %444 = "stablehlo.add"(%442, %443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%444) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %446 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %447 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %448 = "stablehlo.multiply"(%445, %447) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %449 = "stablehlo.broadcast_in_dim"(%448) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %450 = "stablehlo.reshape"(%449) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %451 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %452 = "stablehlo.broadcast_in_dim"(%451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %453 = "stablehlo.add"(%450, %452) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %454 = "stablehlo.rsqrt"(%453) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %455 = "stablehlo.multiply"(%454, %430) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %456 = "stablehlo.broadcast_in_dim"(%455) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %457 = "stablehlo.multiply"(%433, %456) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %458 = "stablehlo.broadcast_in_dim"(%431) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %459 = "stablehlo.add"(%457, %458) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %460 = "stablehlo.logistic"(%459) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %461 = "stablehlo.multiply"(%459, %460) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %462 = "stablehlo.convolution"(%461, %arg41) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %463 = "stablehlo.broadcast_in_dim"(%arg42) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %464 = "stablehlo.add"(%462, %463) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %465 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %469 = "stablehlo.reduce"(%464, %465) ({
    ^bb0(%466: tensor<f32>, %467: tensor<f32>):
      %468 = "stablehlo.add"(%466, %467) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%468) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %470 = "stablehlo.reshape"(%469) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %471 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %475 = "stablehlo.reduce"(%470, %471) ({
    ^bb0(%472: tensor<f32>, %473: tensor<f32>):
      %474 = "stablehlo.add"(%472, %473) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%474) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %476 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %478 = "stablehlo.multiply"(%475, %477) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %479 = "stablehlo.broadcast_in_dim"(%478) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %480 = "stablehlo.reshape"(%479) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %481 = "stablehlo.broadcast_in_dim"(%arg43) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %482 = "stablehlo.broadcast_in_dim"(%arg44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %483 = "stablehlo.broadcast_in_dim"(%480) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %484 = "stablehlo.subtract"(%464, %483) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %485 = "stablehlo.multiply"(%484, %484) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %486 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %490 = "stablehlo.reduce"(%485, %486) ({
    ^bb0(%487: tensor<f32>, %488: tensor<f32>):
      %489 = "stablehlo.add"(%487, %488) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%489) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %491 = "stablehlo.reshape"(%490) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %492 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %496 = "stablehlo.reduce"(%491, %492) ({
    ^bb0(%493: tensor<f32>, %494: tensor<f32>):
      %495 = "stablehlo.add"(%493, %494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%495) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %497 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %498 = "stablehlo.broadcast_in_dim"(%497) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %499 = "stablehlo.multiply"(%496, %498) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %500 = "stablehlo.broadcast_in_dim"(%499) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %501 = "stablehlo.reshape"(%500) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %502 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %503 = "stablehlo.broadcast_in_dim"(%502) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %504 = "stablehlo.add"(%501, %503) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %505 = "stablehlo.rsqrt"(%504) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %506 = "stablehlo.multiply"(%505, %481) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %507 = "stablehlo.broadcast_in_dim"(%506) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %508 = "stablehlo.multiply"(%484, %507) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %509 = "stablehlo.broadcast_in_dim"(%482) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %510 = "stablehlo.add"(%508, %509) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %511 = "stablehlo.logistic"(%510) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %512 = "stablehlo.multiply"(%510, %511) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %513 = "stablehlo.convolution"(%512, %arg45) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %514 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %515 = "stablehlo.add"(%513, %514) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %516 = "stablehlo.add"(%413, %515) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %517 = "stablehlo.broadcast_in_dim"(%516) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x16x16x16xf32>) -> tensor<1x16x2x16x2x16xf32>
    %518 = "stablehlo.reshape"(%517) : (tensor<1x16x2x16x2x16xf32>) -> tensor<1x32x32x16xf32>
    %519 = "stablehlo.convolution"(%518, %arg47) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %520 = "stablehlo.broadcast_in_dim"(%arg48) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %521 = "stablehlo.add"(%519, %520) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %522 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %526 = "stablehlo.reduce"(%521, %522) ({
    ^bb0(%523: tensor<f32>, %524: tensor<f32>):
      %525 = "stablehlo.add"(%523, %524) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%525) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %527 = "stablehlo.reshape"(%526) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %528 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %532 = "stablehlo.reduce"(%527, %528) ({
    ^bb0(%529: tensor<f32>, %530: tensor<f32>):
      %531 = "stablehlo.add"(%529, %530) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%531) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %533 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %534 = "stablehlo.broadcast_in_dim"(%533) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %535 = "stablehlo.multiply"(%532, %534) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %536 = "stablehlo.broadcast_in_dim"(%535) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %537 = "stablehlo.reshape"(%536) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %538 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %539 = "stablehlo.broadcast_in_dim"(%arg50) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %540 = "stablehlo.broadcast_in_dim"(%537) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %541 = "stablehlo.subtract"(%521, %540) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %542 = "stablehlo.multiply"(%541, %541) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %543 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %547 = "stablehlo.reduce"(%542, %543) ({
    ^bb0(%544: tensor<f32>, %545: tensor<f32>):
      %546 = "stablehlo.add"(%544, %545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%546) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %548 = "stablehlo.reshape"(%547) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %549 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %553 = "stablehlo.reduce"(%548, %549) ({
    ^bb0(%550: tensor<f32>, %551: tensor<f32>):
      %552 = "stablehlo.add"(%550, %551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%552) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %554 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %555 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %556 = "stablehlo.multiply"(%553, %555) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %557 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %558 = "stablehlo.reshape"(%557) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %559 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %560 = "stablehlo.broadcast_in_dim"(%559) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %561 = "stablehlo.add"(%558, %560) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %562 = "stablehlo.rsqrt"(%561) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %563 = "stablehlo.multiply"(%562, %538) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %564 = "stablehlo.broadcast_in_dim"(%563) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %565 = "stablehlo.multiply"(%541, %564) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %566 = "stablehlo.broadcast_in_dim"(%539) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %567 = "stablehlo.add"(%565, %566) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %568 = "stablehlo.logistic"(%567) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %569 = "stablehlo.multiply"(%567, %568) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %570 = "stablehlo.convolution"(%569, %arg51) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %571 = "stablehlo.broadcast_in_dim"(%arg52) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %572 = "stablehlo.add"(%570, %571) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %573 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %577 = "stablehlo.reduce"(%572, %573) ({
    ^bb0(%574: tensor<f32>, %575: tensor<f32>):
      %576 = "stablehlo.add"(%574, %575) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%576) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %578 = "stablehlo.reshape"(%577) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %579 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %583 = "stablehlo.reduce"(%578, %579) ({
    ^bb0(%580: tensor<f32>, %581: tensor<f32>):
      %582 = "stablehlo.add"(%580, %581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %584 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %585 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %586 = "stablehlo.multiply"(%583, %585) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %588 = "stablehlo.reshape"(%587) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %589 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %590 = "stablehlo.broadcast_in_dim"(%arg54) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %591 = "stablehlo.broadcast_in_dim"(%588) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %592 = "stablehlo.subtract"(%572, %591) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %593 = "stablehlo.multiply"(%592, %592) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %594 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %598 = "stablehlo.reduce"(%593, %594) ({
    ^bb0(%595: tensor<f32>, %596: tensor<f32>):
      %597 = "stablehlo.add"(%595, %596) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%597) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %599 = "stablehlo.reshape"(%598) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %600 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %604 = "stablehlo.reduce"(%599, %600) ({
    ^bb0(%601: tensor<f32>, %602: tensor<f32>):
      %603 = "stablehlo.add"(%601, %602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%603) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %605 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %607 = "stablehlo.multiply"(%604, %606) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %608 = "stablehlo.broadcast_in_dim"(%607) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %609 = "stablehlo.reshape"(%608) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %610 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %611 = "stablehlo.broadcast_in_dim"(%610) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %612 = "stablehlo.add"(%609, %611) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %613 = "stablehlo.rsqrt"(%612) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %614 = "stablehlo.multiply"(%613, %589) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %615 = "stablehlo.broadcast_in_dim"(%614) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %616 = "stablehlo.multiply"(%592, %615) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %617 = "stablehlo.broadcast_in_dim"(%590) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %618 = "stablehlo.add"(%616, %617) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %619 = "stablehlo.logistic"(%618) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %620 = "stablehlo.multiply"(%618, %619) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %621 = "stablehlo.convolution"(%620, %arg55) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %622 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %623 = "stablehlo.add"(%621, %622) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %624 = "stablehlo.add"(%521, %623) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %625 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %629 = "stablehlo.reduce"(%624, %625) ({
    ^bb0(%626: tensor<f32>, %627: tensor<f32>):
      %628 = "stablehlo.add"(%626, %627) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%628) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %630 = "stablehlo.reshape"(%629) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %631 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %635 = "stablehlo.reduce"(%630, %631) ({
    ^bb0(%632: tensor<f32>, %633: tensor<f32>):
      %634 = "stablehlo.add"(%632, %633) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%634) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %636 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %637 = "stablehlo.broadcast_in_dim"(%636) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %638 = "stablehlo.multiply"(%635, %637) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %639 = "stablehlo.broadcast_in_dim"(%638) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %640 = "stablehlo.reshape"(%639) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %641 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %642 = "stablehlo.broadcast_in_dim"(%arg58) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %643 = "stablehlo.broadcast_in_dim"(%640) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %644 = "stablehlo.subtract"(%624, %643) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %645 = "stablehlo.multiply"(%644, %644) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %646 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %650 = "stablehlo.reduce"(%645, %646) ({
    ^bb0(%647: tensor<f32>, %648: tensor<f32>):
      %649 = "stablehlo.add"(%647, %648) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%649) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %651 = "stablehlo.reshape"(%650) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %652 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %656 = "stablehlo.reduce"(%651, %652) ({
    ^bb0(%653: tensor<f32>, %654: tensor<f32>):
      %655 = "stablehlo.add"(%653, %654) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%655) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %657 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %658 = "stablehlo.broadcast_in_dim"(%657) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %659 = "stablehlo.multiply"(%656, %658) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %660 = "stablehlo.broadcast_in_dim"(%659) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %661 = "stablehlo.reshape"(%660) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %662 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %663 = "stablehlo.broadcast_in_dim"(%662) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %664 = "stablehlo.add"(%661, %663) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %665 = "stablehlo.rsqrt"(%664) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %666 = "stablehlo.multiply"(%665, %641) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %667 = "stablehlo.broadcast_in_dim"(%666) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %668 = "stablehlo.multiply"(%644, %667) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %669 = "stablehlo.broadcast_in_dim"(%642) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %670 = "stablehlo.add"(%668, %669) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %671 = "stablehlo.logistic"(%670) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %672 = "stablehlo.multiply"(%670, %671) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %673 = "stablehlo.convolution"(%672, %arg59) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %674 = "stablehlo.broadcast_in_dim"(%arg60) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %675 = "stablehlo.add"(%673, %674) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %676 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %680 = "stablehlo.reduce"(%675, %676) ({
    ^bb0(%677: tensor<f32>, %678: tensor<f32>):
      %679 = "stablehlo.add"(%677, %678) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%679) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %681 = "stablehlo.reshape"(%680) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %682 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %686 = "stablehlo.reduce"(%681, %682) ({
    ^bb0(%683: tensor<f32>, %684: tensor<f32>):
      %685 = "stablehlo.add"(%683, %684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%685) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %687 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %688 = "stablehlo.broadcast_in_dim"(%687) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %689 = "stablehlo.multiply"(%686, %688) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %690 = "stablehlo.broadcast_in_dim"(%689) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %691 = "stablehlo.reshape"(%690) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %692 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %693 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %694 = "stablehlo.broadcast_in_dim"(%691) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %695 = "stablehlo.subtract"(%675, %694) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %696 = "stablehlo.multiply"(%695, %695) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %697 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %701 = "stablehlo.reduce"(%696, %697) ({
    ^bb0(%698: tensor<f32>, %699: tensor<f32>):
      %700 = "stablehlo.add"(%698, %699) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%700) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %702 = "stablehlo.reshape"(%701) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %703 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %707 = "stablehlo.reduce"(%702, %703) ({
    ^bb0(%704: tensor<f32>, %705: tensor<f32>):
      %706 = "stablehlo.add"(%704, %705) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%706) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %708 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %709 = "stablehlo.broadcast_in_dim"(%708) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %710 = "stablehlo.multiply"(%707, %709) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %711 = "stablehlo.broadcast_in_dim"(%710) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %712 = "stablehlo.reshape"(%711) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %713 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %714 = "stablehlo.broadcast_in_dim"(%713) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %715 = "stablehlo.add"(%712, %714) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %716 = "stablehlo.rsqrt"(%715) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %717 = "stablehlo.multiply"(%716, %692) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %718 = "stablehlo.broadcast_in_dim"(%717) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %719 = "stablehlo.multiply"(%695, %718) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %720 = "stablehlo.broadcast_in_dim"(%693) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %721 = "stablehlo.add"(%719, %720) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %722 = "stablehlo.logistic"(%721) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %723 = "stablehlo.multiply"(%721, %722) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %724 = "stablehlo.convolution"(%723, %arg63) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %725 = "stablehlo.broadcast_in_dim"(%arg64) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %726 = "stablehlo.add"(%724, %725) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %727 = "stablehlo.add"(%624, %726) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %728 = "stablehlo.broadcast_in_dim"(%727) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x32x32x16xf32>) -> tensor<1x32x2x32x2x16xf32>
    %729 = "stablehlo.reshape"(%728) : (tensor<1x32x2x32x2x16xf32>) -> tensor<1x64x64x16xf32>
    %730 = "stablehlo.convolution"(%729, %arg65) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %731 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %732 = "stablehlo.add"(%730, %731) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %733 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %737 = "stablehlo.reduce"(%732, %733) ({
    ^bb0(%734: tensor<f32>, %735: tensor<f32>):
      %736 = "stablehlo.add"(%734, %735) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%736) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %738 = "stablehlo.reshape"(%737) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %739 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %743 = "stablehlo.reduce"(%738, %739) ({
    ^bb0(%740: tensor<f32>, %741: tensor<f32>):
      %742 = "stablehlo.add"(%740, %741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%742) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %744 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %745 = "stablehlo.broadcast_in_dim"(%744) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %746 = "stablehlo.multiply"(%743, %745) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %747 = "stablehlo.broadcast_in_dim"(%746) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %748 = "stablehlo.reshape"(%747) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %749 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %750 = "stablehlo.broadcast_in_dim"(%arg68) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %751 = "stablehlo.broadcast_in_dim"(%748) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %752 = "stablehlo.subtract"(%732, %751) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %753 = "stablehlo.multiply"(%752, %752) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %754 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %758 = "stablehlo.reduce"(%753, %754) ({
    ^bb0(%755: tensor<f32>, %756: tensor<f32>):
      %757 = "stablehlo.add"(%755, %756) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%757) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %759 = "stablehlo.reshape"(%758) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %760 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %764 = "stablehlo.reduce"(%759, %760) ({
    ^bb0(%761: tensor<f32>, %762: tensor<f32>):
      %763 = "stablehlo.add"(%761, %762) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%763) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %765 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %766 = "stablehlo.broadcast_in_dim"(%765) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %767 = "stablehlo.multiply"(%764, %766) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %768 = "stablehlo.broadcast_in_dim"(%767) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %769 = "stablehlo.reshape"(%768) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %770 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %771 = "stablehlo.broadcast_in_dim"(%770) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %772 = "stablehlo.add"(%769, %771) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %773 = "stablehlo.rsqrt"(%772) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %774 = "stablehlo.multiply"(%773, %749) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %775 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %776 = "stablehlo.multiply"(%752, %775) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %777 = "stablehlo.broadcast_in_dim"(%750) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %778 = "stablehlo.add"(%776, %777) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %779 = "stablehlo.logistic"(%778) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %780 = "stablehlo.multiply"(%778, %779) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %781 = "stablehlo.convolution"(%780, %arg69) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %782 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %783 = "stablehlo.add"(%781, %782) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %784 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %788 = "stablehlo.reduce"(%783, %784) ({
    ^bb0(%785: tensor<f32>, %786: tensor<f32>):
      %787 = "stablehlo.add"(%785, %786) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%787) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %789 = "stablehlo.reshape"(%788) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %790 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %794 = "stablehlo.reduce"(%789, %790) ({
    ^bb0(%791: tensor<f32>, %792: tensor<f32>):
      %793 = "stablehlo.add"(%791, %792) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%793) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %795 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %796 = "stablehlo.broadcast_in_dim"(%795) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %797 = "stablehlo.multiply"(%794, %796) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %798 = "stablehlo.broadcast_in_dim"(%797) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %799 = "stablehlo.reshape"(%798) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %800 = "stablehlo.broadcast_in_dim"(%arg71) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %801 = "stablehlo.broadcast_in_dim"(%arg72) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %802 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %803 = "stablehlo.subtract"(%783, %802) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %804 = "stablehlo.multiply"(%803, %803) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %805 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %809 = "stablehlo.reduce"(%804, %805) ({
    ^bb0(%806: tensor<f32>, %807: tensor<f32>):
      %808 = "stablehlo.add"(%806, %807) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%808) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %810 = "stablehlo.reshape"(%809) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %811 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %815 = "stablehlo.reduce"(%810, %811) ({
    ^bb0(%812: tensor<f32>, %813: tensor<f32>):
      %814 = "stablehlo.add"(%812, %813) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%814) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %816 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %817 = "stablehlo.broadcast_in_dim"(%816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %818 = "stablehlo.multiply"(%815, %817) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %819 = "stablehlo.broadcast_in_dim"(%818) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %820 = "stablehlo.reshape"(%819) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %821 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %822 = "stablehlo.broadcast_in_dim"(%821) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %823 = "stablehlo.add"(%820, %822) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %824 = "stablehlo.rsqrt"(%823) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %825 = "stablehlo.multiply"(%824, %800) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %826 = "stablehlo.broadcast_in_dim"(%825) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %827 = "stablehlo.multiply"(%803, %826) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %828 = "stablehlo.broadcast_in_dim"(%801) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %829 = "stablehlo.add"(%827, %828) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %830 = "stablehlo.logistic"(%829) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %831 = "stablehlo.multiply"(%829, %830) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %832 = "stablehlo.convolution"(%831, %arg73) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %833 = "stablehlo.broadcast_in_dim"(%arg74) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %834 = "stablehlo.add"(%832, %833) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %835 = "stablehlo.add"(%732, %834) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %836 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %840 = "stablehlo.reduce"(%835, %836) ({
    ^bb0(%837: tensor<f32>, %838: tensor<f32>):
      %839 = "stablehlo.add"(%837, %838) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%839) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %841 = "stablehlo.reshape"(%840) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %842 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %846 = "stablehlo.reduce"(%841, %842) ({
    ^bb0(%843: tensor<f32>, %844: tensor<f32>):
      %845 = "stablehlo.add"(%843, %844) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%845) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %847 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %848 = "stablehlo.broadcast_in_dim"(%847) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %849 = "stablehlo.multiply"(%846, %848) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %850 = "stablehlo.broadcast_in_dim"(%849) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %851 = "stablehlo.reshape"(%850) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %852 = "stablehlo.broadcast_in_dim"(%arg75) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %853 = "stablehlo.broadcast_in_dim"(%arg76) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %854 = "stablehlo.broadcast_in_dim"(%851) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %855 = "stablehlo.subtract"(%835, %854) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %856 = "stablehlo.multiply"(%855, %855) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %857 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %861 = "stablehlo.reduce"(%856, %857) ({
    ^bb0(%858: tensor<f32>, %859: tensor<f32>):
      %860 = "stablehlo.add"(%858, %859) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%860) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %862 = "stablehlo.reshape"(%861) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %863 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %867 = "stablehlo.reduce"(%862, %863) ({
    ^bb0(%864: tensor<f32>, %865: tensor<f32>):
      %866 = "stablehlo.add"(%864, %865) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%866) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %868 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %869 = "stablehlo.broadcast_in_dim"(%868) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %870 = "stablehlo.multiply"(%867, %869) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %871 = "stablehlo.broadcast_in_dim"(%870) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %872 = "stablehlo.reshape"(%871) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %873 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %874 = "stablehlo.broadcast_in_dim"(%873) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %875 = "stablehlo.add"(%872, %874) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %876 = "stablehlo.rsqrt"(%875) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %877 = "stablehlo.multiply"(%876, %852) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %878 = "stablehlo.broadcast_in_dim"(%877) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %879 = "stablehlo.multiply"(%855, %878) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %880 = "stablehlo.broadcast_in_dim"(%853) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %881 = "stablehlo.add"(%879, %880) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %882 = "stablehlo.logistic"(%881) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %883 = "stablehlo.multiply"(%881, %882) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %884 = "stablehlo.convolution"(%883, %arg77) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %885 = "stablehlo.broadcast_in_dim"(%arg78) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %886 = "stablehlo.add"(%884, %885) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %887 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %891 = "stablehlo.reduce"(%886, %887) ({
    ^bb0(%888: tensor<f32>, %889: tensor<f32>):
      %890 = "stablehlo.add"(%888, %889) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%890) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %892 = "stablehlo.reshape"(%891) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %893 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %897 = "stablehlo.reduce"(%892, %893) ({
    ^bb0(%894: tensor<f32>, %895: tensor<f32>):
      %896 = "stablehlo.add"(%894, %895) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%896) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %898 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %899 = "stablehlo.broadcast_in_dim"(%898) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %900 = "stablehlo.multiply"(%897, %899) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %901 = "stablehlo.broadcast_in_dim"(%900) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %902 = "stablehlo.reshape"(%901) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %903 = "stablehlo.broadcast_in_dim"(%arg79) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %904 = "stablehlo.broadcast_in_dim"(%arg80) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %905 = "stablehlo.broadcast_in_dim"(%902) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %906 = "stablehlo.subtract"(%886, %905) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %907 = "stablehlo.multiply"(%906, %906) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %908 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %912 = "stablehlo.reduce"(%907, %908) ({
    ^bb0(%909: tensor<f32>, %910: tensor<f32>):
      %911 = "stablehlo.add"(%909, %910) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%911) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %913 = "stablehlo.reshape"(%912) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %914 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %918 = "stablehlo.reduce"(%913, %914) ({
    ^bb0(%915: tensor<f32>, %916: tensor<f32>):
      %917 = "stablehlo.add"(%915, %916) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%917) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %919 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %920 = "stablehlo.broadcast_in_dim"(%919) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %921 = "stablehlo.multiply"(%918, %920) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %922 = "stablehlo.broadcast_in_dim"(%921) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %923 = "stablehlo.reshape"(%922) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %924 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %925 = "stablehlo.broadcast_in_dim"(%924) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %926 = "stablehlo.add"(%923, %925) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %927 = "stablehlo.rsqrt"(%926) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %928 = "stablehlo.multiply"(%927, %903) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %929 = "stablehlo.broadcast_in_dim"(%928) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %930 = "stablehlo.multiply"(%906, %929) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %931 = "stablehlo.broadcast_in_dim"(%904) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %932 = "stablehlo.add"(%930, %931) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %933 = "stablehlo.logistic"(%932) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %934 = "stablehlo.multiply"(%932, %933) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %935 = "stablehlo.convolution"(%934, %arg81) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %936 = "stablehlo.broadcast_in_dim"(%arg82) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %937 = "stablehlo.add"(%935, %936) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %938 = "stablehlo.add"(%835, %937) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %939 = "stablehlo.broadcast_in_dim"(%938) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x64x64x16xf32>) -> tensor<1x64x2x64x2x16xf32>
    %940 = "stablehlo.reshape"(%939) : (tensor<1x64x2x64x2x16xf32>) -> tensor<1x128x128x16xf32>
    %941 = "stablehlo.convolution"(%940, %arg83) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x128x128x16xf32>
    %942 = "stablehlo.broadcast_in_dim"(%arg84) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x128x128x16xf32>
    %943 = "stablehlo.add"(%941, %942) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %944 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %948 = "stablehlo.reduce"(%943, %944) ({
    ^bb0(%945: tensor<f32>, %946: tensor<f32>):
      %947 = "stablehlo.add"(%945, %946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%947) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %949 = "stablehlo.reshape"(%948) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %950 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %954 = "stablehlo.reduce"(%949, %950) ({
    ^bb0(%951: tensor<f32>, %952: tensor<f32>):
      %953 = "stablehlo.add"(%951, %952) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%953) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %955 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %956 = "stablehlo.broadcast_in_dim"(%955) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %957 = "stablehlo.multiply"(%954, %956) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %958 = "stablehlo.broadcast_in_dim"(%957) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %959 = "stablehlo.reshape"(%958) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %960 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %961 = "stablehlo.broadcast_in_dim"(%arg86) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %962 = "stablehlo.broadcast_in_dim"(%959) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %963 = "stablehlo.subtract"(%943, %962) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %964 = "stablehlo.multiply"(%963, %963) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %965 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %969 = "stablehlo.reduce"(%964, %965) ({
    ^bb0(%966: tensor<f32>, %967: tensor<f32>):
      %968 = "stablehlo.add"(%966, %967) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%968) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %970 = "stablehlo.reshape"(%969) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %971 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %975 = "stablehlo.reduce"(%970, %971) ({
    ^bb0(%972: tensor<f32>, %973: tensor<f32>):
      %974 = "stablehlo.add"(%972, %973) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%974) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %976 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %977 = "stablehlo.broadcast_in_dim"(%976) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %978 = "stablehlo.multiply"(%975, %977) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %979 = "stablehlo.broadcast_in_dim"(%978) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %980 = "stablehlo.reshape"(%979) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %981 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %982 = "stablehlo.broadcast_in_dim"(%981) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %983 = "stablehlo.add"(%980, %982) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %984 = "stablehlo.rsqrt"(%983) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %985 = "stablehlo.multiply"(%984, %960) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %986 = "stablehlo.broadcast_in_dim"(%985) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %987 = "stablehlo.multiply"(%963, %986) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %988 = "stablehlo.broadcast_in_dim"(%961) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %989 = "stablehlo.add"(%987, %988) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %990 = "stablehlo.logistic"(%989) : (tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %991 = "stablehlo.multiply"(%989, %990) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %992 = "stablehlo.convolution"(%991, %arg87) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x8xf32>) -> tensor<1x128x128x8xf32>
    %993 = "stablehlo.broadcast_in_dim"(%arg88) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %994 = "stablehlo.add"(%992, %993) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %995 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %999 = "stablehlo.reduce"(%994, %995) ({
    ^bb0(%996: tensor<f32>, %997: tensor<f32>):
      %998 = "stablehlo.add"(%996, %997) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%998) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1000 = "stablehlo.reshape"(%999) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1001 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1005 = "stablehlo.reduce"(%1000, %1001) ({
    ^bb0(%1002: tensor<f32>, %1003: tensor<f32>):
      %1004 = "stablehlo.add"(%1002, %1003) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1004) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1006 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1007 = "stablehlo.broadcast_in_dim"(%1006) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1008 = "stablehlo.multiply"(%1005, %1007) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1009 = "stablehlo.broadcast_in_dim"(%1008) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1010 = "stablehlo.reshape"(%1009) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1011 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1012 = "stablehlo.broadcast_in_dim"(%arg90) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1013 = "stablehlo.broadcast_in_dim"(%1010) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1014 = "stablehlo.subtract"(%994, %1013) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1015 = "stablehlo.multiply"(%1014, %1014) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1016 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1020 = "stablehlo.reduce"(%1015, %1016) ({
    ^bb0(%1017: tensor<f32>, %1018: tensor<f32>):
      %1019 = "stablehlo.add"(%1017, %1018) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1019) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1021 = "stablehlo.reshape"(%1020) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1022 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1026 = "stablehlo.reduce"(%1021, %1022) ({
    ^bb0(%1023: tensor<f32>, %1024: tensor<f32>):
      %1025 = "stablehlo.add"(%1023, %1024) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1025) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1027 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1028 = "stablehlo.broadcast_in_dim"(%1027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1029 = "stablehlo.multiply"(%1026, %1028) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1030 = "stablehlo.broadcast_in_dim"(%1029) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1031 = "stablehlo.reshape"(%1030) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1032 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1033 = "stablehlo.broadcast_in_dim"(%1032) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1034 = "stablehlo.add"(%1031, %1033) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1035 = "stablehlo.rsqrt"(%1034) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1036 = "stablehlo.multiply"(%1035, %1011) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1037 = "stablehlo.broadcast_in_dim"(%1036) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1038 = "stablehlo.multiply"(%1014, %1037) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1039 = "stablehlo.broadcast_in_dim"(%1012) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1040 = "stablehlo.add"(%1038, %1039) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1041 = "stablehlo.logistic"(%1040) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1042 = "stablehlo.multiply"(%1040, %1041) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1043 = "stablehlo.convolution"(%1042, %arg91) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1044 = "stablehlo.broadcast_in_dim"(%arg92) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1045 = "stablehlo.add"(%1043, %1044) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1046 = "stablehlo.dot_general"(%943, %arg93) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128x128x16xf32>, tensor<8x16xf32>) -> tensor<1x128x128x8xf32>
    %1047 = "stablehlo.broadcast_in_dim"(%arg94) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1048 = "stablehlo.add"(%1046, %1047) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1049 = "stablehlo.add"(%1048, %1045) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1050 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1054 = "stablehlo.reduce"(%1049, %1050) ({
    ^bb0(%1051: tensor<f32>, %1052: tensor<f32>):
      %1053 = "stablehlo.add"(%1051, %1052) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1053) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1055 = "stablehlo.reshape"(%1054) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1056 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1060 = "stablehlo.reduce"(%1055, %1056) ({
    ^bb0(%1057: tensor<f32>, %1058: tensor<f32>):
      %1059 = "stablehlo.add"(%1057, %1058) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1059) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1061 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1062 = "stablehlo.broadcast_in_dim"(%1061) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1063 = "stablehlo.multiply"(%1060, %1062) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1064 = "stablehlo.broadcast_in_dim"(%1063) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1065 = "stablehlo.reshape"(%1064) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1066 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1067 = "stablehlo.broadcast_in_dim"(%arg96) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1068 = "stablehlo.broadcast_in_dim"(%1065) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1069 = "stablehlo.subtract"(%1049, %1068) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1070 = "stablehlo.multiply"(%1069, %1069) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1071 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1075 = "stablehlo.reduce"(%1070, %1071) ({
    ^bb0(%1072: tensor<f32>, %1073: tensor<f32>):
      %1074 = "stablehlo.add"(%1072, %1073) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1074) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1076 = "stablehlo.reshape"(%1075) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1077 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1081 = "stablehlo.reduce"(%1076, %1077) ({
    ^bb0(%1078: tensor<f32>, %1079: tensor<f32>):
      %1080 = "stablehlo.add"(%1078, %1079) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1080) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1082 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1083 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1084 = "stablehlo.multiply"(%1081, %1083) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1085 = "stablehlo.broadcast_in_dim"(%1084) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1086 = "stablehlo.reshape"(%1085) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1087 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1088 = "stablehlo.broadcast_in_dim"(%1087) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1089 = "stablehlo.add"(%1086, %1088) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1090 = "stablehlo.rsqrt"(%1089) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1091 = "stablehlo.multiply"(%1090, %1066) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1092 = "stablehlo.broadcast_in_dim"(%1091) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1093 = "stablehlo.multiply"(%1069, %1092) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1094 = "stablehlo.broadcast_in_dim"(%1067) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1095 = "stablehlo.add"(%1093, %1094) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1096 = "stablehlo.logistic"(%1095) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1097 = "stablehlo.multiply"(%1095, %1096) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1098 = "stablehlo.convolution"(%1097, %arg97) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1099 = "stablehlo.broadcast_in_dim"(%arg98) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1100 = "stablehlo.add"(%1098, %1099) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1101 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1105 = "stablehlo.reduce"(%1100, %1101) ({
    ^bb0(%1102: tensor<f32>, %1103: tensor<f32>):
      %1104 = "stablehlo.add"(%1102, %1103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1104) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1106 = "stablehlo.reshape"(%1105) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1107 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1111 = "stablehlo.reduce"(%1106, %1107) ({
    ^bb0(%1108: tensor<f32>, %1109: tensor<f32>):
      %1110 = "stablehlo.add"(%1108, %1109) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1110) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1112 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1113 = "stablehlo.broadcast_in_dim"(%1112) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1114 = "stablehlo.multiply"(%1111, %1113) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1115 = "stablehlo.broadcast_in_dim"(%1114) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1116 = "stablehlo.reshape"(%1115) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1117 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1118 = "stablehlo.broadcast_in_dim"(%arg100) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1119 = "stablehlo.broadcast_in_dim"(%1116) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1120 = "stablehlo.subtract"(%1100, %1119) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1121 = "stablehlo.multiply"(%1120, %1120) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1122 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1126 = "stablehlo.reduce"(%1121, %1122) ({
    ^bb0(%1123: tensor<f32>, %1124: tensor<f32>):
      %1125 = "stablehlo.add"(%1123, %1124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1125) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1127 = "stablehlo.reshape"(%1126) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1128 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1132 = "stablehlo.reduce"(%1127, %1128) ({
    ^bb0(%1129: tensor<f32>, %1130: tensor<f32>):
      %1131 = "stablehlo.add"(%1129, %1130) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1131) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1133 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1134 = "stablehlo.broadcast_in_dim"(%1133) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1135 = "stablehlo.multiply"(%1132, %1134) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1136 = "stablehlo.broadcast_in_dim"(%1135) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1137 = "stablehlo.reshape"(%1136) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1138 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1139 = "stablehlo.broadcast_in_dim"(%1138) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1140 = "stablehlo.add"(%1137, %1139) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1141 = "stablehlo.rsqrt"(%1140) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1142 = "stablehlo.multiply"(%1141, %1117) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1143 = "stablehlo.broadcast_in_dim"(%1142) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1144 = "stablehlo.multiply"(%1120, %1143) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1145 = "stablehlo.broadcast_in_dim"(%1118) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1146 = "stablehlo.add"(%1144, %1145) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1147 = "stablehlo.logistic"(%1146) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1148 = "stablehlo.multiply"(%1146, %1147) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1149 = "stablehlo.convolution"(%1148, %arg101) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1150 = "stablehlo.broadcast_in_dim"(%arg102) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1151 = "stablehlo.add"(%1149, %1150) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1152 = "stablehlo.add"(%1049, %1151) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1153 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1157 = "stablehlo.reduce"(%1152, %1153) ({
    ^bb0(%1154: tensor<f32>, %1155: tensor<f32>):
      %1156 = "stablehlo.add"(%1154, %1155) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1156) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1158 = "stablehlo.reshape"(%1157) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1159 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1163 = "stablehlo.reduce"(%1158, %1159) ({
    ^bb0(%1160: tensor<f32>, %1161: tensor<f32>):
      %1162 = "stablehlo.add"(%1160, %1161) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1162) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1164 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1165 = "stablehlo.broadcast_in_dim"(%1164) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1166 = "stablehlo.multiply"(%1163, %1165) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1167 = "stablehlo.broadcast_in_dim"(%1166) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1168 = "stablehlo.reshape"(%1167) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1169 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1170 = "stablehlo.broadcast_in_dim"(%arg104) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1171 = "stablehlo.broadcast_in_dim"(%1168) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1172 = "stablehlo.subtract"(%1152, %1171) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1173 = "stablehlo.multiply"(%1172, %1172) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1174 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1178 = "stablehlo.reduce"(%1173, %1174) ({
    ^bb0(%1175: tensor<f32>, %1176: tensor<f32>):
      %1177 = "stablehlo.add"(%1175, %1176) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1177) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1179 = "stablehlo.reshape"(%1178) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1180 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1184 = "stablehlo.reduce"(%1179, %1180) ({
    ^bb0(%1181: tensor<f32>, %1182: tensor<f32>):
      %1183 = "stablehlo.add"(%1181, %1182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1183) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1185 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1186 = "stablehlo.broadcast_in_dim"(%1185) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1187 = "stablehlo.multiply"(%1184, %1186) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1188 = "stablehlo.broadcast_in_dim"(%1187) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1189 = "stablehlo.reshape"(%1188) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1190 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1191 = "stablehlo.broadcast_in_dim"(%1190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1192 = "stablehlo.add"(%1189, %1191) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1193 = "stablehlo.rsqrt"(%1192) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1194 = "stablehlo.multiply"(%1193, %1169) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1195 = "stablehlo.broadcast_in_dim"(%1194) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1196 = "stablehlo.multiply"(%1172, %1195) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1197 = "stablehlo.broadcast_in_dim"(%1170) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1198 = "stablehlo.add"(%1196, %1197) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1199 = "stablehlo.logistic"(%1198) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1200 = "stablehlo.multiply"(%1198, %1199) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1201 = "stablehlo.convolution"(%1200, %arg105) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x3xf32>) -> tensor<1x128x128x3xf32>
    %1202 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 3>} : (tensor<3xf32>) -> tensor<1x128x128x3xf32>
    %1203 = "stablehlo.add"(%1201, %1202) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1204 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1205 = "stablehlo.broadcast_in_dim"(%1204) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1206 = "stablehlo.multiply"(%1203, %1205) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1207 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1208 = "stablehlo.broadcast_in_dim"(%1207) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1209 = "stablehlo.add"(%1206, %1208) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1210 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1211 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1212 = "stablehlo.clamp"(%1210, %1209, %1211) : (tensor<f32>, tensor<1x128x128x3xf32>, tensor<f32>) -> tensor<1x128x128x3xf32>
    "func.return"(%1212) : (tensor<1x128x128x3xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x3xf32>, tensor<3xf32>) -> (tensor<1x128x128x3xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "decode_image"} : () -> ()

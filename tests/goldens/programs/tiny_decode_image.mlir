"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<3x3x4x16xf32>, %arg4: tensor<16xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<3x3x16x16xf32>, %arg8: tensor<16xf32>, %arg9: tensor<16xf32>, %arg10: tensor<16xf32>, %arg11: tensor<3x3x16x16xf32>, %arg12: tensor<16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16x16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16x16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<3x3x16x16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<3x3x16x16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<3x3x16x16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<3x3x16x16xf32>, %arg38: tensor<16xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<3x3x16x16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<16xf32>, %arg44: tensor<16xf32>, %arg45: tensor<3x3x16x16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<3x3x16x16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<16xf32>, %arg51: tensor<3x3x16x16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<16xf32>, %arg55: tensor<3x3x16x16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<16xf32>, %arg58: tensor<16xf32>, %arg59: tensor<3x3x16x16xf32>, %arg60: tensor<16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<3x3x16x16xf32>, %arg64: tensor<16xf32>, %arg65: tensor<3x3x16x16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<16xf32>, %arg68: tensor<16xf32>, %arg69: tensor<3x3x16x16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<16xf32>, %arg72: tensor<16xf32>, %arg73: tensor<3x3x16x16xf32>, %arg74: tensor<16xf32>, %arg75: tensor<16xf32>, %arg76: tensor<16xf32>, %arg77: tensor<3x3x16x16xf32>, %arg78: tensor<16xf32>, %arg79: tensor<16xf32>, %arg80: tensor<16xf32>, %arg81: tensor<3x3x16x16xf32>, %arg82: tensor<16xf32>, %arg83: tensor<3x3x16x16xf32>, %arg84: tensor<16xf32>, %arg85: tensor<16xf32>, %arg86: tensor<16xf32>, %arg87: tensor<3x3x16x8xf32>, %arg88: tensor<8xf32>, %arg89: tensor<8xf32>, %arg90: tensor<8xf32>, %arg91: tensor<8x16xf32>, %arg92: tensor<8xf32>, %arg93: tensor<3x3x8x8xf32>, %arg94: tensor<8xf32>, %arg95: tensor<8xf32>, %arg96: tensor<8xf32>, %arg97: tensor<3x3x8x8xf32>, %arg98: tensor<8xf32>, %arg99: tensor<8xf32>, %arg100: tensor<8xf32>, %arg101: tensor<3x3x8x8xf32>, %arg102: tensor<8xf32>, %arg103: tensor<8xf32>, %arg104: tensor<8xf32>, %arg105: tensor<3x3x8x3xf32>, %arg106: tensor<3xf32>):
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
    %203 = "stablehlo.reshape"(%114) : (tensor<1x16x16x16xf32>) -> tensor<1x256x16xf32>
    %204 = "stablehlo.dot_general"(%202, %arg21) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %205 = "stablehlo.broadcast_in_dim"(%arg22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %206 = "stablehlo.add"(%204, %205) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %207 = "stablehlo.add"(%203, %206) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %208 = "stablehlo.reshape"(%207) : (tensor<1x256x16xf32>) -> tensor<1x16x16x16xf32>
    %209 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %213 = "stablehlo.reduce"(%208, %209) ({
    ^bb0(%210: tensor<f32>, %211: tensor<f32>):
      %212 = "stablehlo.add"(%210, %211) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%212) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %214 = "stablehlo.reshape"(%213) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %215 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %219 = "stablehlo.reduce"(%214, %215) ({
    ^bb0(%216: tensor<f32>, %217: tensor<f32>):
      %218 = "stablehlo.add"(%216, %217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%218) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %220 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %221 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %222 = "stablehlo.multiply"(%219, %221) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %223 = "stablehlo.broadcast_in_dim"(%222) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %224 = "stablehlo.reshape"(%223) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %225 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %226 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %227 = "stablehlo.broadcast_in_dim"(%224) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %228 = "stablehlo.subtract"(%208, %227) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %229 = "stablehlo.multiply"(%228, %228) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %230 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %234 = "stablehlo.reduce"(%229, %230) ({
    ^bb0(%231: tensor<f32>, %232: tensor<f32>):
      %233 = "stablehlo.add"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%233) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %235 = "stablehlo.reshape"(%234) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %236 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %240 = "stablehlo.reduce"(%235, %236) ({
    ^bb0(%237: tensor<f32>, %238: tensor<f32>):
      %239 = "stablehlo.add"(%237, %238) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%239) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %241 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %242 = "stablehlo.broadcast_in_dim"(%241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %243 = "stablehlo.multiply"(%240, %242) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %244 = "stablehlo.broadcast_in_dim"(%243) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %245 = "stablehlo.reshape"(%244) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %246 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %247 = "stablehlo.broadcast_in_dim"(%246) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %248 = "stablehlo.add"(%245, %247) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %249 = "stablehlo.rsqrt"(%248) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %250 = "stablehlo.multiply"(%249, %225) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %252 = "stablehlo.multiply"(%228, %251) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %253 = "stablehlo.broadcast_in_dim"(%226) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %254 = "stablehlo.add"(%252, %253) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %255 = "stablehlo.logistic"(%254) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %256 = "stablehlo.multiply"(%254, %255) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %257 = "stablehlo.convolution"(%256, %arg25) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %258 = "stablehlo.broadcast_in_dim"(%arg26) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %259 = "stablehlo.add"(%257, %258) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %260 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %264 = "stablehlo.reduce"(%259, %260) ({
    ^bb0(%261: tensor<f32>, %262: tensor<f32>):
      %263 = "stablehlo.add"(%261, %262) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%263) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %265 = "stablehlo.reshape"(%264) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %266 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %270 = "stablehlo.reduce"(%265, %266) ({
    ^bb0(%267: tensor<f32>, %268: tensor<f32>):
      %269 = "stablehlo.add"(%267, %268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%269) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %271 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %272 = "stablehlo.broadcast_in_dim"(%271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %273 = "stablehlo.multiply"(%270, %272) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %274 = "stablehlo.broadcast_in_dim"(%273) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %275 = "stablehlo.reshape"(%274) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %276 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %277 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %278 = "stablehlo.broadcast_in_dim"(%275) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %279 = "stablehlo.subtract"(%259, %278) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %280 = "stablehlo.multiply"(%279, %279) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %281 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %285 = "stablehlo.reduce"(%280, %281) ({
    ^bb0(%282: tensor<f32>, %283: tensor<f32>):
      %284 = "stablehlo.add"(%282, %283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%284) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %286 = "stablehlo.reshape"(%285) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %287 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %291 = "stablehlo.reduce"(%286, %287) ({
    ^bb0(%288: tensor<f32>, %289: tensor<f32>):
      %290 = "stablehlo.add"(%288, %289) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%290) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %292 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %293 = "stablehlo.broadcast_in_dim"(%292) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %294 = "stablehlo.multiply"(%291, %293) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %295 = "stablehlo.broadcast_in_dim"(%294) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %296 = "stablehlo.reshape"(%295) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %297 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %298 = "stablehlo.broadcast_in_dim"(%297) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %299 = "stablehlo.add"(%296, %298) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %300 = "stablehlo.rsqrt"(%299) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %301 = "stablehlo.multiply"(%300, %276) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %303 = "stablehlo.multiply"(%279, %302) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %304 = "stablehlo.broadcast_in_dim"(%277) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %305 = "stablehlo.add"(%303, %304) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %306 = "stablehlo.logistic"(%305) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %307 = "stablehlo.multiply"(%305, %306) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %308 = "stablehlo.convolution"(%307, %arg29) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %309 = "stablehlo.broadcast_in_dim"(%arg30) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %310 = "stablehlo.add"(%308, %309) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %311 = "stablehlo.add"(%208, %310) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %312 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %316 = "stablehlo.reduce"(%311, %312) ({
    ^bb0(%313: tensor<f32>, %314: tensor<f32>):
      %315 = "stablehlo.add"(%313, %314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%315) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %317 = "stablehlo.reshape"(%316) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %318 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %322 = "stablehlo.reduce"(%317, %318) ({
    ^bb0(%319: tensor<f32>, %320: tensor<f32>):
      %321 = "stablehlo.add"(%319, %320) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%321) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %323 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %325 = "stablehlo.multiply"(%322, %324) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %326 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %327 = "stablehlo.reshape"(%326) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %328 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %329 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %330 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %331 = "stablehlo.subtract"(%311, %330) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %332 = "stablehlo.multiply"(%331, %331) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %333 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %337 = "stablehlo.reduce"(%332, %333) ({
    ^bb0(%334: tensor<f32>, %335: tensor<f32>):
      %336 = "stablehlo.add"(%334, %335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%336) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %338 = "stablehlo.reshape"(%337) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %339 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %343 = "stablehlo.reduce"(%338, %339) ({
    ^bb0(%340: tensor<f32>, %341: tensor<f32>):
      %342 = "stablehlo.add"(%340, %341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%342) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %344 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %345 = "stablehlo.broadcast_in_dim"(%344) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %346 = "stablehlo.multiply"(%343, %345) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %347 = "stablehlo.broadcast_in_dim"(%346) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %348 = "stablehlo.reshape"(%347) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %349 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %350 = "stablehlo.broadcast_in_dim"(%349) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %351 = "stablehlo.add"(%348, %350) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %352 = "stablehlo.rsqrt"(%351) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %353 = "stablehlo.multiply"(%352, %328) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %354 = "stablehlo.broadcast_in_dim"(%353) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %355 = "stablehlo.multiply"(%331, %354) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %356 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %357 = "stablehlo.add"(%355, %356) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %358 = "stablehlo.logistic"(%357) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %359 = "stablehlo.multiply"(%357, %358) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %360 = "stablehlo.convolution"(%359, %arg33) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %361 = "stablehlo.broadcast_in_dim"(%arg34) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %362 = "stablehlo.add"(%360, %361) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %363 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %367 = "stablehlo.reduce"(%362, %363) ({
    ^bb0(%364: tensor<f32>, %365: tensor<f32>):
      %366 = "stablehlo.add"(%364, %365) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%366) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %368 = "stablehlo.reshape"(%367) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %369 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %373 = "stablehlo.reduce"(%368, %369) ({
    ^bb0(%370: tensor<f32>, %371: tensor<f32>):
      %372 = "stablehlo.add"(%370, %371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%372) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %374 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %375 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %376 = "stablehlo.multiply"(%373, %375) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %377 = "stablehlo.broadcast_in_dim"(%376) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %378 = "stablehlo.reshape"(%377) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %379 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %380 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %381 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %382 = "stablehlo.subtract"(%362, %381) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %383 = "stablehlo.multiply"(%382, %382) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %384 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %388 = "stablehlo.reduce"(%383, %384) ({
    ^bb0(%385: tensor<f32>, %386: tensor<f32>):
      %387 = "stablehlo.add"(%385, %386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%387) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %389 = "stablehlo.reshape"(%388) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %390 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %394 = "stablehlo.reduce"(%389, %390) ({
    ^bb0(%391: tensor<f32>, %392: tensor<f32>):
      %393 = "stablehlo.add"(%391, %392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %395 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %396 = "stablehlo.broadcast_in_dim"(%395) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %397 = "stablehlo.multiply"(%394, %396) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %399 = "stablehlo.reshape"(%398) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %400 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %401 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %402 = "stablehlo.add"(%399, %401) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %403 = "stablehlo.rsqrt"(%402) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %404 = "stablehlo.multiply"(%403, %379) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %405 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %406 = "stablehlo.multiply"(%382, %405) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %407 = "stablehlo.broadcast_in_dim"(%380) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %408 = "stablehlo.add"(%406, %407) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %409 = "stablehlo.logistic"(%408) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %410 = "stablehlo.multiply"(%408, %409) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %411 = "stablehlo.convolution"(%410, %arg37) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %412 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %413 = "stablehlo.add"(%411, %412) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %414 = "stablehlo.add"(%311, %413) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %415 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %419 = "stablehlo.reduce"(%414, %415) ({
    ^bb0(%416: tensor<f32>, %417: tensor<f32>):
      %418 = "stablehlo.add"(%416, %417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%418) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %420 = "stablehlo.reshape"(%419) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %421 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %425 = "stablehlo.reduce"(%420, %421) ({
    ^bb0(%422: tensor<f32>, %423: tensor<f32>):
      %424 = "stablehlo.add"(%422, %423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%424) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %426 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %427 = "stablehlo.broadcast_in_dim"(%426) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %428 = "stablehlo.multiply"(%425, %427) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %429 = "stablehlo.broadcast_in_dim"(%428) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %430 = "stablehlo.reshape"(%429) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %431 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %432 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %433 = "stablehlo.broadcast_in_dim"(%430) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %434 = "stablehlo.subtract"(%414, %433) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %435 = "stablehlo.multiply"(%434, %434) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %436 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %440 = "stablehlo.reduce"(%435, %436) ({
    ^bb0(%437: tensor<f32>, %438: tensor<f32>):
      %439 = "stablehlo.add"(%437, %438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%439) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %442 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %446 = "stablehlo.reduce"(%441, %442) ({
    ^bb0(%443: tensor<f32>, %444: tensor<f32>):
      %445 = "stablehlo.add"(%443, %444) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%445) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %447 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %448 = "stablehlo.broadcast_in_dim"(%447) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %449 = "stablehlo.multiply"(%446, %448) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %450 = "stablehlo.broadcast_in_dim"(%449) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %451 = "stablehlo.reshape"(%450) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %452 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %453 = "stablehlo.broadcast_in_dim"(%452) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %454 = "stablehlo.add"(%451, %453) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %455 = "stablehlo.rsqrt"(%454) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %456 = "stablehlo.multiply"(%455, %431) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %457 = "stablehlo.broadcast_in_dim"(%456) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %458 = "stablehlo.multiply"(%434, %457) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %459 = "stablehlo.broadcast_in_dim"(%432) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %460 = "stablehlo.add"(%458, %459) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %461 = "stablehlo.logistic"(%460) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %462 = "stablehlo.multiply"(%460, %461) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %463 = "stablehlo.convolution"(%462, %arg41) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %464 = "stablehlo.broadcast_in_dim"(%arg42) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %465 = "stablehlo.add"(%463, %464) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %466 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %470 = "stablehlo.reduce"(%465, %466) ({
    ^bb0(%467: tensor<f32>, %468: tensor<f32>):
      %469 = "stablehlo.add"(%467, %468) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%469) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %471 = "stablehlo.reshape"(%470) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %472 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %476 = "stablehlo.reduce"(%471, %472) ({
    ^bb0(%473: tensor<f32>, %474: tensor<f32>):
      %475 = "stablehlo.add"(%473, %474) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%475) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %477 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %478 = "stablehlo.broadcast_in_dim"(%477) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %479 = "stablehlo.multiply"(%476, %478) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %480 = "stablehlo.broadcast_in_dim"(%479) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %481 = "stablehlo.reshape"(%480) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %482 = "stablehlo.broadcast_in_dim"(%arg43) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %483 = "stablehlo.broadcast_in_dim"(%arg44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %484 = "stablehlo.broadcast_in_dim"(%481) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %485 = "stablehlo.subtract"(%465, %484) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %486 = "stablehlo.multiply"(%485, %485) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %487 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %491 = "stablehlo.reduce"(%486, %487) ({
    ^bb0(%488: tensor<f32>, %489: tensor<f32>):
      %490 = "stablehlo.add"(%488, %489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%490) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %492 = "stablehlo.reshape"(%491) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %493 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %497 = "stablehlo.reduce"(%492, %493) ({
    ^bb0(%494: tensor<f32>, %495: tensor<f32>):
      %496 = "stablehlo.add"(%494, %495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%496) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %498 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %499 = "stablehlo.broadcast_in_dim"(%498) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %500 = "stablehlo.multiply"(%497, %499) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %501 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %502 = "stablehlo.reshape"(%501) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %503 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %504 = "stablehlo.broadcast_in_dim"(%503) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %505 = "stablehlo.add"(%502, %504) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %506 = "stablehlo.rsqrt"(%505) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %507 = "stablehlo.multiply"(%506, %482) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %508 = "stablehlo.broadcast_in_dim"(%507) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %509 = "stablehlo.multiply"(%485, %508) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %510 = "stablehlo.broadcast_in_dim"(%483) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %511 = "stablehlo.add"(%509, %510) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %512 = "stablehlo.logistic"(%511) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %513 = "stablehlo.multiply"(%511, %512) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %514 = "stablehlo.convolution"(%513, %arg45) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %515 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %516 = "stablehlo.add"(%514, %515) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %517 = "stablehlo.add"(%414, %516) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %518 = "stablehlo.broadcast_in_dim"(%517) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x16x16x16xf32>) -> tensor<1x16x2x16x2x16xf32>
    %519 = "stablehlo.reshape"(%518) : (tensor<1x16x2x16x2x16xf32>) -> tensor<1x32x32x16xf32>
    %520 = "stablehlo.convolution"(%519, %arg47) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %521 = "stablehlo.broadcast_in_dim"(%arg48) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %522 = "stablehlo.add"(%520, %521) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %523 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %527 = "stablehlo.reduce"(%522, %523) ({
    ^bb0(%524: tensor<f32>, %525: tensor<f32>):
      %526 = "stablehlo.add"(%524, %525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%526) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %528 = "stablehlo.reshape"(%527) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %529 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %533 = "stablehlo.reduce"(%528, %529) ({
    ^bb0(%530: tensor<f32>, %531: tensor<f32>):
      %532 = "stablehlo.add"(%530, %531) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%532) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %534 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %535 = "stablehlo.broadcast_in_dim"(%534) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %536 = "stablehlo.multiply"(%533, %535) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %537 = "stablehlo.broadcast_in_dim"(%536) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %538 = "stablehlo.reshape"(%537) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %539 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %540 = "stablehlo.broadcast_in_dim"(%arg50) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %541 = "stablehlo.broadcast_in_dim"(%538) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %542 = "stablehlo.subtract"(%522, %541) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %543 = "stablehlo.multiply"(%542, %542) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %544 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %548 = "stablehlo.reduce"(%543, %544) ({
    ^bb0(%545: tensor<f32>, %546: tensor<f32>):
      %547 = "stablehlo.add"(%545, %546) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%547) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %549 = "stablehlo.reshape"(%548) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %550 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %554 = "stablehlo.reduce"(%549, %550) ({
    ^bb0(%551: tensor<f32>, %552: tensor<f32>):
      %553 = "stablehlo.add"(%551, %552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%553) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %555 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %556 = "stablehlo.broadcast_in_dim"(%555) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %557 = "stablehlo.multiply"(%554, %556) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %558 = "stablehlo.broadcast_in_dim"(%557) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %559 = "stablehlo.reshape"(%558) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %560 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %561 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %562 = "stablehlo.add"(%559, %561) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %563 = "stablehlo.rsqrt"(%562) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %564 = "stablehlo.multiply"(%563, %539) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %565 = "stablehlo.broadcast_in_dim"(%564) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %566 = "stablehlo.multiply"(%542, %565) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %567 = "stablehlo.broadcast_in_dim"(%540) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %568 = "stablehlo.add"(%566, %567) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %569 = "stablehlo.logistic"(%568) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %570 = "stablehlo.multiply"(%568, %569) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %571 = "stablehlo.convolution"(%570, %arg51) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %572 = "stablehlo.broadcast_in_dim"(%arg52) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %573 = "stablehlo.add"(%571, %572) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %574 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %578 = "stablehlo.reduce"(%573, %574) ({
    ^bb0(%575: tensor<f32>, %576: tensor<f32>):
      %577 = "stablehlo.add"(%575, %576) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%577) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %579 = "stablehlo.reshape"(%578) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %580 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %584 = "stablehlo.reduce"(%579, %580) ({
    ^bb0(%581: tensor<f32>, %582: tensor<f32>):
      %583 = "stablehlo.add"(%581, %582) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%583) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %585 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %586 = "stablehlo.broadcast_in_dim"(%585) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %587 = "stablehlo.multiply"(%584, %586) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %588 = "stablehlo.broadcast_in_dim"(%587) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %590 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %591 = "stablehlo.broadcast_in_dim"(%arg54) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %592 = "stablehlo.broadcast_in_dim"(%589) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %593 = "stablehlo.subtract"(%573, %592) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %594 = "stablehlo.multiply"(%593, %593) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %595 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %599 = "stablehlo.reduce"(%594, %595) ({
    ^bb0(%596: tensor<f32>, %597: tensor<f32>):
      %598 = "stablehlo.add"(%596, %597) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%598) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %600 = "stablehlo.reshape"(%599) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %601 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %605 = "stablehlo.reduce"(%600, %601) ({
    ^bb0(%602: tensor<f32>, %603: tensor<f32>):
      %604 = "stablehlo.add"(%602, %603) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%604) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %606 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %607 = "stablehlo.broadcast_in_dim"(%606) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %608 = "stablehlo.multiply"(%605, %607) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %609 = "stablehlo.broadcast_in_dim"(%608) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %610 = "stablehlo.reshape"(%609) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %611 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %613 = "stablehlo.add"(%610, %612) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %614 = "stablehlo.rsqrt"(%613) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %615 = "stablehlo.multiply"(%614, %590) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %616 = "stablehlo.broadcast_in_dim"(%615) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %617 = "stablehlo.multiply"(%593, %616) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %618 = "stablehlo.broadcast_in_dim"(%591) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %619 = "stablehlo.add"(%617, %618) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %620 = "stablehlo.logistic"(%619) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %621 = "stablehlo.multiply"(%619, %620) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %622 = "stablehlo.convolution"(%621, %arg55) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %623 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %624 = "stablehlo.add"(%622, %623) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %625 = "stablehlo.add"(%522, %624) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %626 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %630 = "stablehlo.reduce"(%625, %626) ({
    ^bb0(%627: tensor<f32>, %628: tensor<f32>):
      %629 = "stablehlo.add"(%627, %628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%629) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %631 = "stablehlo.reshape"(%630) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %632 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.reduce"(%631, %632) ({
    ^bb0(%633: tensor<f32>, %634: tensor<f32>):
      %635 = "stablehlo.add"(%633, %634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%635) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %637 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %638 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %639 = "stablehlo.multiply"(%636, %638) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %640 = "stablehlo.broadcast_in_dim"(%639) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %641 = "stablehlo.reshape"(%640) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %642 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %643 = "stablehlo.broadcast_in_dim"(%arg58) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %644 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %645 = "stablehlo.subtract"(%625, %644) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %646 = "stablehlo.multiply"(%645, %645) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %647 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %651 = "stablehlo.reduce"(%646, %647) ({
    ^bb0(%648: tensor<f32>, %649: tensor<f32>):
      %650 = "stablehlo.add"(%648, %649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%650) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %652 = "stablehlo.reshape"(%651) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %653 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %657 = "stablehlo.reduce"(%652, %653) ({
    ^bb0(%654: tensor<f32>, %655: tensor<f32>):
      %656 = "stablehlo.add"(%654, %655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%656) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %658 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %659 = "stablehlo.broadcast_in_dim"(%658) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %660 = "stablehlo.multiply"(%657, %659) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %661 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %662 = "stablehlo.reshape"(%661) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %663 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %664 = "stablehlo.broadcast_in_dim"(%663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %665 = "stablehlo.add"(%662, %664) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %666 = "stablehlo.rsqrt"(%665) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %667 = "stablehlo.multiply"(%666, %642) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %668 = "stablehlo.broadcast_in_dim"(%667) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %669 = "stablehlo.multiply"(%645, %668) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %670 = "stablehlo.broadcast_in_dim"(%643) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %671 = "stablehlo.add"(%669, %670) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %672 = "stablehlo.logistic"(%671) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %673 = "stablehlo.multiply"(%671, %672) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %674 = "stablehlo.convolution"(%673, %arg59) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %675 = "stablehlo.broadcast_in_dim"(%arg60) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %676 = "stablehlo.add"(%674, %675) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %677 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %681 = "stablehlo.reduce"(%676, %677) ({
    ^bb0(%678: tensor<f32>, %679: tensor<f32>):
      %680 = "stablehlo.add"(%678, %679) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%680) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %682 = "stablehlo.reshape"(%681) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %683 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.reduce"(%682, %683) ({
    ^bb0(%684: tensor<f32>, %685: tensor<f32>):
      %686 = "stablehlo.add"(%684, %685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%686) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %688 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %690 = "stablehlo.multiply"(%687, %689) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %691 = "stablehlo.broadcast_in_dim"(%690) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %692 = "stablehlo.reshape"(%691) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %693 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %694 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %695 = "stablehlo.broadcast_in_dim"(%692) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %696 = "stablehlo.subtract"(%676, %695) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %697 = "stablehlo.multiply"(%696, %696) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %698 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %702 = "stablehlo.reduce"(%697, %698) ({
    ^bb0(%699: tensor<f32>, %700: tensor<f32>):
      %701 = "stablehlo.add"(%699, %700) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%701) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %703 = "stablehlo.reshape"(%702) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %704 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %708 = "stablehlo.reduce"(%703, %704) ({
    ^bb0(%705: tensor<f32>, %706: tensor<f32>):
      %707 = "stablehlo.add"(%705, %706) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%707) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %709 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %710 = "stablehlo.broadcast_in_dim"(%709) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %711 = "stablehlo.multiply"(%708, %710) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %712 = "stablehlo.broadcast_in_dim"(%711) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %713 = "stablehlo.reshape"(%712) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %714 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %715 = "stablehlo.broadcast_in_dim"(%714) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %716 = "stablehlo.add"(%713, %715) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %717 = "stablehlo.rsqrt"(%716) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %718 = "stablehlo.multiply"(%717, %693) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %719 = "stablehlo.broadcast_in_dim"(%718) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %720 = "stablehlo.multiply"(%696, %719) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %721 = "stablehlo.broadcast_in_dim"(%694) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %722 = "stablehlo.add"(%720, %721) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %723 = "stablehlo.logistic"(%722) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %724 = "stablehlo.multiply"(%722, %723) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %725 = "stablehlo.convolution"(%724, %arg63) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %726 = "stablehlo.broadcast_in_dim"(%arg64) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %727 = "stablehlo.add"(%725, %726) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %728 = "stablehlo.add"(%625, %727) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %729 = "stablehlo.broadcast_in_dim"(%728) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x32x32x16xf32>) -> tensor<1x32x2x32x2x16xf32>
    %730 = "stablehlo.reshape"(%729) : (tensor<1x32x2x32x2x16xf32>) -> tensor<1x64x64x16xf32>
    %731 = "stablehlo.convolution"(%730, %arg65) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %732 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %733 = "stablehlo.add"(%731, %732) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %734 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %738 = "stablehlo.reduce"(%733, %734) ({
    ^bb0(%735: tensor<f32>, %736: tensor<f32>):
      %737 = "stablehlo.add"(%735, %736) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%737) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %739 = "stablehlo.reshape"(%738) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %740 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %744 = "stablehlo.reduce"(%739, %740) ({
    ^bb0(%741: tensor<f32>, %742: tensor<f32>):
      %743 = "stablehlo.add"(%741, %742) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%743) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %745 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %746 = "stablehlo.broadcast_in_dim"(%745) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %747 = "stablehlo.multiply"(%744, %746) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %748 = "stablehlo.broadcast_in_dim"(%747) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %749 = "stablehlo.reshape"(%748) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %750 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %751 = "stablehlo.broadcast_in_dim"(%arg68) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %752 = "stablehlo.broadcast_in_dim"(%749) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %753 = "stablehlo.subtract"(%733, %752) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %754 = "stablehlo.multiply"(%753, %753) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %755 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %759 = "stablehlo.reduce"(%754, %755) ({
    ^bb0(%756: tensor<f32>, %757: tensor<f32>):
      %758 = "stablehlo.add"(%756, %757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%758) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %760 = "stablehlo.reshape"(%759) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %761 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %765 = "stablehlo.reduce"(%760, %761) ({
    ^bb0(%762: tensor<f32>, %763: tensor<f32>):
      %764 = "stablehlo.add"(%762, %763) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%764) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %766 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %767 = "stablehlo.broadcast_in_dim"(%766) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %768 = "stablehlo.multiply"(%765, %767) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %769 = "stablehlo.broadcast_in_dim"(%768) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %770 = "stablehlo.reshape"(%769) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %771 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %772 = "stablehlo.broadcast_in_dim"(%771) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %773 = "stablehlo.add"(%770, %772) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %774 = "stablehlo.rsqrt"(%773) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %775 = "stablehlo.multiply"(%774, %750) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %776 = "stablehlo.broadcast_in_dim"(%775) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %777 = "stablehlo.multiply"(%753, %776) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %778 = "stablehlo.broadcast_in_dim"(%751) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %779 = "stablehlo.add"(%777, %778) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %780 = "stablehlo.logistic"(%779) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %781 = "stablehlo.multiply"(%779, %780) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %782 = "stablehlo.convolution"(%781, %arg69) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %783 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %784 = "stablehlo.add"(%782, %783) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %785 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %789 = "stablehlo.reduce"(%784, %785) ({
    ^bb0(%786: tensor<f32>, %787: tensor<f32>):
      %788 = "stablehlo.add"(%786, %787) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%788) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %790 = "stablehlo.reshape"(%789) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %791 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %795 = "stablehlo.reduce"(%790, %791) ({
    ^bb0(%792: tensor<f32>, %793: tensor<f32>):
      %794 = "stablehlo.add"(%792, %793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%794) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %796 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %797 = "stablehlo.broadcast_in_dim"(%796) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %798 = "stablehlo.multiply"(%795, %797) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %799 = "stablehlo.broadcast_in_dim"(%798) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %800 = "stablehlo.reshape"(%799) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %801 = "stablehlo.broadcast_in_dim"(%arg71) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %802 = "stablehlo.broadcast_in_dim"(%arg72) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %803 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %804 = "stablehlo.subtract"(%784, %803) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %805 = "stablehlo.multiply"(%804, %804) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %806 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %810 = "stablehlo.reduce"(%805, %806) ({
    ^bb0(%807: tensor<f32>, %808: tensor<f32>):
      %809 = "stablehlo.add"(%807, %808) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%809) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %811 = "stablehlo.reshape"(%810) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %812 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %816 = "stablehlo.reduce"(%811, %812) ({
    ^bb0(%813: tensor<f32>, %814: tensor<f32>):
      %815 = "stablehlo.add"(%813, %814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%815) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %817 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %818 = "stablehlo.broadcast_in_dim"(%817) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %819 = "stablehlo.multiply"(%816, %818) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %820 = "stablehlo.broadcast_in_dim"(%819) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %821 = "stablehlo.reshape"(%820) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %822 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %823 = "stablehlo.broadcast_in_dim"(%822) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %824 = "stablehlo.add"(%821, %823) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %825 = "stablehlo.rsqrt"(%824) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %826 = "stablehlo.multiply"(%825, %801) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %827 = "stablehlo.broadcast_in_dim"(%826) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %828 = "stablehlo.multiply"(%804, %827) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %829 = "stablehlo.broadcast_in_dim"(%802) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %830 = "stablehlo.add"(%828, %829) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %831 = "stablehlo.logistic"(%830) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %832 = "stablehlo.multiply"(%830, %831) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %833 = "stablehlo.convolution"(%832, %arg73) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %834 = "stablehlo.broadcast_in_dim"(%arg74) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %835 = "stablehlo.add"(%833, %834) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %836 = "stablehlo.add"(%733, %835) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %837 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %841 = "stablehlo.reduce"(%836, %837) ({
    ^bb0(%838: tensor<f32>, %839: tensor<f32>):
      %840 = "stablehlo.add"(%838, %839) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%840) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %842 = "stablehlo.reshape"(%841) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %843 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %847 = "stablehlo.reduce"(%842, %843) ({
    ^bb0(%844: tensor<f32>, %845: tensor<f32>):
      %846 = "stablehlo.add"(%844, %845) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%846) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %848 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %849 = "stablehlo.broadcast_in_dim"(%848) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %850 = "stablehlo.multiply"(%847, %849) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %851 = "stablehlo.broadcast_in_dim"(%850) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %852 = "stablehlo.reshape"(%851) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %853 = "stablehlo.broadcast_in_dim"(%arg75) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %854 = "stablehlo.broadcast_in_dim"(%arg76) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %855 = "stablehlo.broadcast_in_dim"(%852) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %856 = "stablehlo.subtract"(%836, %855) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %857 = "stablehlo.multiply"(%856, %856) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %858 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %862 = "stablehlo.reduce"(%857, %858) ({
    ^bb0(%859: tensor<f32>, %860: tensor<f32>):
      %861 = "stablehlo.add"(%859, %860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%861) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %863 = "stablehlo.reshape"(%862) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %864 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %868 = "stablehlo.reduce"(%863, %864) ({
    ^bb0(%865: tensor<f32>, %866: tensor<f32>):
      %867 = "stablehlo.add"(%865, %866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%867) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %869 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %870 = "stablehlo.broadcast_in_dim"(%869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %871 = "stablehlo.multiply"(%868, %870) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %872 = "stablehlo.broadcast_in_dim"(%871) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %873 = "stablehlo.reshape"(%872) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %874 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %875 = "stablehlo.broadcast_in_dim"(%874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %876 = "stablehlo.add"(%873, %875) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %877 = "stablehlo.rsqrt"(%876) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %878 = "stablehlo.multiply"(%877, %853) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %879 = "stablehlo.broadcast_in_dim"(%878) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %880 = "stablehlo.multiply"(%856, %879) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %881 = "stablehlo.broadcast_in_dim"(%854) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %882 = "stablehlo.add"(%880, %881) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %883 = "stablehlo.logistic"(%882) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %884 = "stablehlo.multiply"(%882, %883) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %885 = "stablehlo.convolution"(%884, %arg77) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %886 = "stablehlo.broadcast_in_dim"(%arg78) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %887 = "stablehlo.add"(%885, %886) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %888 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %892 = "stablehlo.reduce"(%887, %888) ({
    ^bb0(%889: tensor<f32>, %890: tensor<f32>):
      %891 = "stablehlo.add"(%889, %890) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%891) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %893 = "stablehlo.reshape"(%892) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %894 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %898 = "stablehlo.reduce"(%893, %894) ({
    ^bb0(%895: tensor<f32>, %896: tensor<f32>):
      %897 = "stablehlo.add"(%895, %896) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%897) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %899 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %900 = "stablehlo.broadcast_in_dim"(%899) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %901 = "stablehlo.multiply"(%898, %900) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %902 = "stablehlo.broadcast_in_dim"(%901) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %903 = "stablehlo.reshape"(%902) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %904 = "stablehlo.broadcast_in_dim"(%arg79) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %905 = "stablehlo.broadcast_in_dim"(%arg80) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %906 = "stablehlo.broadcast_in_dim"(%903) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %907 = "stablehlo.subtract"(%887, %906) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %908 = "stablehlo.multiply"(%907, %907) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %909 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %913 = "stablehlo.reduce"(%908, %909) ({
    ^bb0(%910: tensor<f32>, %911: tensor<f32>):
      %912 = "stablehlo.add"(%910, %911) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%912) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %914 = "stablehlo.reshape"(%913) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %915 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %919 = "stablehlo.reduce"(%914, %915) ({
    ^bb0(%916: tensor<f32>, %917: tensor<f32>):
      %918 = "stablehlo.add"(%916, %917) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%918) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %920 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %921 = "stablehlo.broadcast_in_dim"(%920) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %922 = "stablehlo.multiply"(%919, %921) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %923 = "stablehlo.broadcast_in_dim"(%922) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %924 = "stablehlo.reshape"(%923) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %925 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %926 = "stablehlo.broadcast_in_dim"(%925) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %927 = "stablehlo.add"(%924, %926) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %928 = "stablehlo.rsqrt"(%927) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %929 = "stablehlo.multiply"(%928, %904) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %930 = "stablehlo.broadcast_in_dim"(%929) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %931 = "stablehlo.multiply"(%907, %930) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %932 = "stablehlo.broadcast_in_dim"(%905) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %933 = "stablehlo.add"(%931, %932) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %934 = "stablehlo.logistic"(%933) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %935 = "stablehlo.multiply"(%933, %934) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %936 = "stablehlo.convolution"(%935, %arg81) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %937 = "stablehlo.broadcast_in_dim"(%arg82) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %938 = "stablehlo.add"(%936, %937) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %939 = "stablehlo.add"(%836, %938) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %940 = "stablehlo.broadcast_in_dim"(%939) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x64x64x16xf32>) -> tensor<1x64x2x64x2x16xf32>
    %941 = "stablehlo.reshape"(%940) : (tensor<1x64x2x64x2x16xf32>) -> tensor<1x128x128x16xf32>
    %942 = "stablehlo.convolution"(%941, %arg83) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x128x128x16xf32>
    %943 = "stablehlo.broadcast_in_dim"(%arg84) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x128x128x16xf32>
    %944 = "stablehlo.add"(%942, %943) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %945 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %949 = "stablehlo.reduce"(%944, %945) ({
    ^bb0(%946: tensor<f32>, %947: tensor<f32>):
      %948 = "stablehlo.add"(%946, %947) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%948) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %950 = "stablehlo.reshape"(%949) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %951 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %955 = "stablehlo.reduce"(%950, %951) ({
    ^bb0(%952: tensor<f32>, %953: tensor<f32>):
      %954 = "stablehlo.add"(%952, %953) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%954) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %956 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %957 = "stablehlo.broadcast_in_dim"(%956) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %958 = "stablehlo.multiply"(%955, %957) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %959 = "stablehlo.broadcast_in_dim"(%958) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %960 = "stablehlo.reshape"(%959) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %961 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %962 = "stablehlo.broadcast_in_dim"(%arg86) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %963 = "stablehlo.broadcast_in_dim"(%960) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %964 = "stablehlo.subtract"(%944, %963) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %965 = "stablehlo.multiply"(%964, %964) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %966 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %970 = "stablehlo.reduce"(%965, %966) ({
    ^bb0(%967: tensor<f32>, %968: tensor<f32>):
      %969 = "stablehlo.add"(%967, %968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%969) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %971 = "stablehlo.reshape"(%970) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %972 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %976 = "stablehlo.reduce"(%971, %972) ({
    ^bb0(%973: tensor<f32>, %974: tensor<f32>):
      %975 = "stablehlo.add"(%973, %974) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%975) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %977 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %978 = "stablehlo.broadcast_in_dim"(%977) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %979 = "stablehlo.multiply"(%976, %978) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %980 = "stablehlo.broadcast_in_dim"(%979) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %981 = "stablehlo.reshape"(%980) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %982 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %983 = "stablehlo.broadcast_in_dim"(%982) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %984 = "stablehlo.add"(%981, %983) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %985 = "stablehlo.rsqrt"(%984) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %986 = "stablehlo.multiply"(%985, %961) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %987 = "stablehlo.broadcast_in_dim"(%986) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %988 = "stablehlo.multiply"(%964, %987) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %989 = "stablehlo.broadcast_in_dim"(%962) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %990 = "stablehlo.add"(%988, %989) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %991 = "stablehlo.logistic"(%990) : (tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %992 = "stablehlo.multiply"(%990, %991) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %993 = "stablehlo.convolution"(%992, %arg87) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x8xf32>) -> tensor<1x128x128x8xf32>
    %994 = "stablehlo.broadcast_in_dim"(%arg88) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %995 = "stablehlo.add"(%993, %994) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %996 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1000 = "stablehlo.reduce"(%995, %996) ({
    ^bb0(%997: tensor<f32>, %998: tensor<f32>):
      %999 = "stablehlo.add"(%997, %998) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%999) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1001 = "stablehlo.reshape"(%1000) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1002 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1006 = "stablehlo.reduce"(%1001, %1002) ({
    ^bb0(%1003: tensor<f32>, %1004: tensor<f32>):
      %1005 = "stablehlo.add"(%1003, %1004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1005) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1007 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1008 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1009 = "stablehlo.multiply"(%1006, %1008) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1010 = "stablehlo.broadcast_in_dim"(%1009) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1011 = "stablehlo.reshape"(%1010) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1012 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1013 = "stablehlo.broadcast_in_dim"(%arg90) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1014 = "stablehlo.broadcast_in_dim"(%1011) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1015 = "stablehlo.subtract"(%995, %1014) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1016 = "stablehlo.multiply"(%1015, %1015) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1017 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1021 = "stablehlo.reduce"(%1016, %1017) ({
    ^bb0(%1018: tensor<f32>, %1019: tensor<f32>):
      %1020 = "stablehlo.add"(%1018, %1019) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1020) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1022 = "stablehlo.reshape"(%1021) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1023 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1027 = "stablehlo.reduce"(%1022, %1023) ({
    ^bb0(%1024: tensor<f32>, %1025: tensor<f32>):
      %1026 = "stablehlo.add"(%1024, %1025) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1026) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1028 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1029 = "stablehlo.broadcast_in_dim"(%1028) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1030 = "stablehlo.multiply"(%1027, %1029) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1031 = "stablehlo.broadcast_in_dim"(%1030) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1032 = "stablehlo.reshape"(%1031) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1033 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1034 = "stablehlo.broadcast_in_dim"(%1033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1035 = "stablehlo.add"(%1032, %1034) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1036 = "stablehlo.rsqrt"(%1035) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1037 = "stablehlo.multiply"(%1036, %1012) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1038 = "stablehlo.broadcast_in_dim"(%1037) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1039 = "stablehlo.multiply"(%1015, %1038) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1040 = "stablehlo.broadcast_in_dim"(%1013) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1041 = "stablehlo.add"(%1039, %1040) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1042 = "stablehlo.logistic"(%1041) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1043 = "stablehlo.multiply"(%1041, %1042) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1044 = "stablehlo.dot_general"(%944, %arg91) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128x128x16xf32>, tensor<8x16xf32>) -> tensor<1x128x128x8xf32>
    %1045 = "stablehlo.broadcast_in_dim"(%arg92) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1046 = "stablehlo.add"(%1044, %1045) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1047 = "stablehlo.convolution"(%1043, %arg93) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1048 = "stablehlo.broadcast_in_dim"(%arg94) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1049 = "stablehlo.add"(%1047, %1048) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1050 = "stablehlo.add"(%1046, %1049) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1051 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1055 = "stablehlo.reduce"(%1050, %1051) ({
    ^bb0(%1052: tensor<f32>, %1053: tensor<f32>):
      %1054 = "stablehlo.add"(%1052, %1053) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1054) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1056 = "stablehlo.reshape"(%1055) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1057 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1061 = "stablehlo.reduce"(%1056, %1057) ({
    ^bb0(%1058: tensor<f32>, %1059: tensor<f32>):
      %1060 = "stablehlo.add"(%1058, %1059) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1060) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1062 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1063 = "stablehlo.broadcast_in_dim"(%1062) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1064 = "stablehlo.multiply"(%1061, %1063) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1065 = "stablehlo.broadcast_in_dim"(%1064) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1066 = "stablehlo.reshape"(%1065) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1067 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1068 = "stablehlo.broadcast_in_dim"(%arg96) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1069 = "stablehlo.broadcast_in_dim"(%1066) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1070 = "stablehlo.subtract"(%1050, %1069) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1071 = "stablehlo.multiply"(%1070, %1070) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1072 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1076 = "stablehlo.reduce"(%1071, %1072) ({
    ^bb0(%1073: tensor<f32>, %1074: tensor<f32>):
      %1075 = "stablehlo.add"(%1073, %1074) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1075) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1077 = "stablehlo.reshape"(%1076) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1078 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1082 = "stablehlo.reduce"(%1077, %1078) ({
    ^bb0(%1079: tensor<f32>, %1080: tensor<f32>):
      %1081 = "stablehlo.add"(%1079, %1080) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1081) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1083 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1084 = "stablehlo.broadcast_in_dim"(%1083) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1085 = "stablehlo.multiply"(%1082, %1084) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1086 = "stablehlo.broadcast_in_dim"(%1085) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1087 = "stablehlo.reshape"(%1086) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1088 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1089 = "stablehlo.broadcast_in_dim"(%1088) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1090 = "stablehlo.add"(%1087, %1089) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1091 = "stablehlo.rsqrt"(%1090) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1092 = "stablehlo.multiply"(%1091, %1067) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1093 = "stablehlo.broadcast_in_dim"(%1092) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1094 = "stablehlo.multiply"(%1070, %1093) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1095 = "stablehlo.broadcast_in_dim"(%1068) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1096 = "stablehlo.add"(%1094, %1095) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1097 = "stablehlo.logistic"(%1096) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1098 = "stablehlo.multiply"(%1096, %1097) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1099 = "stablehlo.convolution"(%1098, %arg97) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1100 = "stablehlo.broadcast_in_dim"(%arg98) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1101 = "stablehlo.add"(%1099, %1100) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1102 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1106 = "stablehlo.reduce"(%1101, %1102) ({
    ^bb0(%1103: tensor<f32>, %1104: tensor<f32>):
      %1105 = "stablehlo.add"(%1103, %1104) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1105) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1107 = "stablehlo.reshape"(%1106) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1108 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1112 = "stablehlo.reduce"(%1107, %1108) ({
    ^bb0(%1109: tensor<f32>, %1110: tensor<f32>):
      %1111 = "stablehlo.add"(%1109, %1110) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1111) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1113 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1114 = "stablehlo.broadcast_in_dim"(%1113) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1115 = "stablehlo.multiply"(%1112, %1114) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1116 = "stablehlo.broadcast_in_dim"(%1115) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1117 = "stablehlo.reshape"(%1116) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1118 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1119 = "stablehlo.broadcast_in_dim"(%arg100) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1120 = "stablehlo.broadcast_in_dim"(%1117) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1121 = "stablehlo.subtract"(%1101, %1120) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1122 = "stablehlo.multiply"(%1121, %1121) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1123 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1127 = "stablehlo.reduce"(%1122, %1123) ({
    ^bb0(%1124: tensor<f32>, %1125: tensor<f32>):
      %1126 = "stablehlo.add"(%1124, %1125) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1126) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1128 = "stablehlo.reshape"(%1127) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1129 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1133 = "stablehlo.reduce"(%1128, %1129) ({
    ^bb0(%1130: tensor<f32>, %1131: tensor<f32>):
      %1132 = "stablehlo.add"(%1130, %1131) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1132) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1134 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1135 = "stablehlo.broadcast_in_dim"(%1134) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1136 = "stablehlo.multiply"(%1133, %1135) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1137 = "stablehlo.broadcast_in_dim"(%1136) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1138 = "stablehlo.reshape"(%1137) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1139 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1140 = "stablehlo.broadcast_in_dim"(%1139) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1141 = "stablehlo.add"(%1138, %1140) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1142 = "stablehlo.rsqrt"(%1141) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1143 = "stablehlo.multiply"(%1142, %1118) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1144 = "stablehlo.broadcast_in_dim"(%1143) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1145 = "stablehlo.multiply"(%1121, %1144) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1146 = "stablehlo.broadcast_in_dim"(%1119) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1147 = "stablehlo.add"(%1145, %1146) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1148 = "stablehlo.logistic"(%1147) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1149 = "stablehlo.multiply"(%1147, %1148) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1150 = "stablehlo.convolution"(%1149, %arg101) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1151 = "stablehlo.broadcast_in_dim"(%arg102) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1152 = "stablehlo.add"(%1150, %1151) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1153 = "stablehlo.add"(%1050, %1152) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1154 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1158 = "stablehlo.reduce"(%1153, %1154) ({
    ^bb0(%1155: tensor<f32>, %1156: tensor<f32>):
      %1157 = "stablehlo.add"(%1155, %1156) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1157) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1159 = "stablehlo.reshape"(%1158) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1160 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1164 = "stablehlo.reduce"(%1159, %1160) ({
    ^bb0(%1161: tensor<f32>, %1162: tensor<f32>):
      %1163 = "stablehlo.add"(%1161, %1162) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1163) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1165 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1166 = "stablehlo.broadcast_in_dim"(%1165) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1167 = "stablehlo.multiply"(%1164, %1166) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1168 = "stablehlo.broadcast_in_dim"(%1167) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1169 = "stablehlo.reshape"(%1168) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1170 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1171 = "stablehlo.broadcast_in_dim"(%arg104) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1172 = "stablehlo.broadcast_in_dim"(%1169) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1173 = "stablehlo.subtract"(%1153, %1172) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1174 = "stablehlo.multiply"(%1173, %1173) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1175 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1179 = "stablehlo.reduce"(%1174, %1175) ({
    ^bb0(%1176: tensor<f32>, %1177: tensor<f32>):
      %1178 = "stablehlo.add"(%1176, %1177) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1178) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1180 = "stablehlo.reshape"(%1179) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1181 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1185 = "stablehlo.reduce"(%1180, %1181) ({
    ^bb0(%1182: tensor<f32>, %1183: tensor<f32>):
      %1184 = "stablehlo.add"(%1182, %1183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1186 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1187 = "stablehlo.broadcast_in_dim"(%1186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1188 = "stablehlo.multiply"(%1185, %1187) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1189 = "stablehlo.broadcast_in_dim"(%1188) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1190 = "stablehlo.reshape"(%1189) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1191 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1192 = "stablehlo.broadcast_in_dim"(%1191) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1193 = "stablehlo.add"(%1190, %1192) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1194 = "stablehlo.rsqrt"(%1193) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1195 = "stablehlo.multiply"(%1194, %1170) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1196 = "stablehlo.broadcast_in_dim"(%1195) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1197 = "stablehlo.multiply"(%1173, %1196) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1198 = "stablehlo.broadcast_in_dim"(%1171) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1199 = "stablehlo.add"(%1197, %1198) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1200 = "stablehlo.logistic"(%1199) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1201 = "stablehlo.multiply"(%1199, %1200) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1202 = "stablehlo.convolution"(%1201, %arg105) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x3xf32>) -> tensor<1x128x128x3xf32>
    %1203 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 3>} : (tensor<3xf32>) -> tensor<1x128x128x3xf32>
    %1204 = "stablehlo.add"(%1202, %1203) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1205 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1206 = "stablehlo.broadcast_in_dim"(%1205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1207 = "stablehlo.multiply"(%1204, %1206) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1208 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1209 = "stablehlo.broadcast_in_dim"(%1208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1210 = "stablehlo.add"(%1207, %1209) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1211 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1212 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1213 = "stablehlo.clamp"(%1211, %1210, %1212) : (tensor<f32>, tensor<1x128x128x3xf32>, tensor<f32>) -> tensor<1x128x128x3xf32>
    "func.return"(%1213) : (tensor<1x128x128x3xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x3xf32>, tensor<3xf32>) -> (tensor<1x128x128x3xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "decode_image"} : () -> ()

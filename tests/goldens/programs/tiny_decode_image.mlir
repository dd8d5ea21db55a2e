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
    %28 = "stablehlo.broadcast_in_dim"(%27) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %29 = "stablehlo.subtract"(%11, %28) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %30 = "stablehlo.multiply"(%29, %29) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %31 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %35 = "stablehlo.reduce"(%30, %31) ({
    ^bb0(%32: tensor<f32>, %33: tensor<f32>):
      %34 = "stablehlo.add"(%32, %33) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%34) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %36 = "stablehlo.reshape"(%35) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %37 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %41 = "stablehlo.reduce"(%36, %37) ({
    ^bb0(%38: tensor<f32>, %39: tensor<f32>):
      %40 = "stablehlo.add"(%38, %39) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%40) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %42 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %43 = "stablehlo.broadcast_in_dim"(%42) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %44 = "stablehlo.multiply"(%41, %43) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %46 = "stablehlo.reshape"(%45) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %47 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %48 = "stablehlo.broadcast_in_dim"(%47) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %49 = "stablehlo.add"(%46, %48) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %50 = "stablehlo.rsqrt"(%49) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %51 = "stablehlo.broadcast_in_dim"(%arg5) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %52 = "stablehlo.broadcast_in_dim"(%arg6) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %53 = "stablehlo.multiply"(%50, %51) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %54 = "stablehlo.broadcast_in_dim"(%53) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %55 = "stablehlo.multiply"(%29, %54) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %56 = "stablehlo.add"(%55, %52) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %57 = "stablehlo.logistic"(%56) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %58 = "stablehlo.multiply"(%56, %57) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %59 = "stablehlo.convolution"(%58, %arg7) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %60 = "stablehlo.broadcast_in_dim"(%arg8) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %61 = "stablehlo.add"(%59, %60) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %62 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %66 = "stablehlo.reduce"(%61, %62) ({
    ^bb0(%63: tensor<f32>, %64: tensor<f32>):
      %65 = "stablehlo.add"(%63, %64) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%65) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %67 = "stablehlo.reshape"(%66) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %68 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %72 = "stablehlo.reduce"(%67, %68) ({
    ^bb0(%69: tensor<f32>, %70: tensor<f32>):
      %71 = "stablehlo.add"(%69, %70) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%71) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %73 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %74 = "stablehlo.broadcast_in_dim"(%73) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %75 = "stablehlo.multiply"(%72, %74) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %76 = "stablehlo.broadcast_in_dim"(%75) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %77 = "stablehlo.reshape"(%76) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %78 = "stablehlo.broadcast_in_dim"(%77) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %79 = "stablehlo.subtract"(%61, %78) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %80 = "stablehlo.multiply"(%79, %79) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %81 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %85 = "stablehlo.reduce"(%80, %81) ({
    ^bb0(%82: tensor<f32>, %83: tensor<f32>):
      %84 = "stablehlo.add"(%82, %83) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%84) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %86 = "stablehlo.reshape"(%85) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %87 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %91 = "stablehlo.reduce"(%86, %87) ({
    ^bb0(%88: tensor<f32>, %89: tensor<f32>):
      %90 = "stablehlo.add"(%88, %89) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%90) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %92 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %93 = "stablehlo.broadcast_in_dim"(%92) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %94 = "stablehlo.multiply"(%91, %93) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %95 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %96 = "stablehlo.reshape"(%95) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %97 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %98 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %99 = "stablehlo.add"(%96, %98) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %100 = "stablehlo.rsqrt"(%99) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %101 = "stablehlo.broadcast_in_dim"(%arg9) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %102 = "stablehlo.broadcast_in_dim"(%arg10) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %103 = "stablehlo.multiply"(%100, %101) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %104 = "stablehlo.broadcast_in_dim"(%103) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %105 = "stablehlo.multiply"(%79, %104) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %106 = "stablehlo.add"(%105, %102) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %107 = "stablehlo.logistic"(%106) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %108 = "stablehlo.multiply"(%106, %107) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %109 = "stablehlo.convolution"(%108, %arg11) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %110 = "stablehlo.broadcast_in_dim"(%arg12) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %111 = "stablehlo.add"(%109, %110) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %112 = "stablehlo.add"(%11, %111) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %113 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %117 = "stablehlo.reduce"(%112, %113) ({
    ^bb0(%114: tensor<f32>, %115: tensor<f32>):
      %116 = "stablehlo.add"(%114, %115) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%116) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %118 = "stablehlo.reshape"(%117) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %119 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %123 = "stablehlo.reduce"(%118, %119) ({
    ^bb0(%120: tensor<f32>, %121: tensor<f32>):
      %122 = "stablehlo.add"(%120, %121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%122) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %124 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %125 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %126 = "stablehlo.multiply"(%123, %125) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %127 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %128 = "stablehlo.reshape"(%127) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %129 = "stablehlo.broadcast_in_dim"(%128) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %130 = "stablehlo.subtract"(%112, %129) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %131 = "stablehlo.multiply"(%130, %130) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %132 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %136 = "stablehlo.reduce"(%131, %132) ({
    ^bb0(%133: tensor<f32>, %134: tensor<f32>):
      %135 = "stablehlo.add"(%133, %134) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%135) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %137 = "stablehlo.reshape"(%136) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %138 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %142 = "stablehlo.reduce"(%137, %138) ({
    ^bb0(%139: tensor<f32>, %140: tensor<f32>):
      %141 = "stablehlo.add"(%139, %140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%141) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %143 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %144 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %145 = "stablehlo.multiply"(%142, %144) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %147 = "stablehlo.reshape"(%146) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %148 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %149 = "stablehlo.broadcast_in_dim"(%148) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %150 = "stablehlo.add"(%147, %149) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %151 = "stablehlo.rsqrt"(%150) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %152 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %153 = "stablehlo.broadcast_in_dim"(%arg14) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %154 = "stablehlo.multiply"(%151, %152) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %155 = "stablehlo.broadcast_in_dim"(%154) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %156 = "stablehlo.multiply"(%130, %155) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %157 = "stablehlo.add"(%156, %153) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %158 = "stablehlo.reshape"(%157) : (tensor<1x16x16x16xf32>) -> tensor<1x256x16xf32>
    %159 = "stablehlo.dot_general"(%158, %arg15) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %160 = "stablehlo.broadcast_in_dim"(%arg16) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %161 = "stablehlo.add"(%159, %160) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %162 = "stablehlo.dot_general"(%158, %arg17) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %163 = "stablehlo.broadcast_in_dim"(%arg18) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %164 = "stablehlo.add"(%162, %163) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %165 = "stablehlo.dot_general"(%158, %arg19) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %166 = "stablehlo.broadcast_in_dim"(%arg20) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %167 = "stablehlo.add"(%165, %166) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %168 = "stablehlo.constant"() {value = dense<2.5e-1> : tensor<f32>} : () -> tensor<f32>
    %169 = "stablehlo.broadcast_in_dim"(%168) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x256x16xf32>
    %170 = "stablehlo.multiply"(%161, %169) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %171 = "stablehlo.reshape"(%170) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %172 = "stablehlo.transpose"(%171) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %173 = "stablehlo.reshape"(%172) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %174 = "stablehlo.reshape"(%164) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %175 = "stablehlo.transpose"(%174) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %176 = "stablehlo.reshape"(%175) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %177 = "stablehlo.reshape"(%167) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %178 = "stablehlo.transpose"(%177) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %179 = "stablehlo.reshape"(%178) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %180 = "stablehlo.dot_general"(%173, %176) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x256xf32>
    %181 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %185 = "stablehlo.reduce"(%180, %181) ({
    ^bb0(%182: tensor<f32>, %183: tensor<f32>):
      %184 = "stablehlo.maximum"(%182, %183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %186 = "stablehlo.broadcast_in_dim"(%185) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x256xf32>
    %187 = "stablehlo.subtract"(%180, %186) : (tensor<1x256x256xf32>, tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %188 = "stablehlo.exponential"(%187) : (tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %189 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %193 = "stablehlo.reduce"(%188, %189) ({
    ^bb0(%190: tensor<f32>, %191: tensor<f32>):
      %192 = "stablehlo.add"(%190, %191) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%192) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %194 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x16xf32>
    %195 = "stablehlo.dot_general"(%188, %179) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x256xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %196 = "stablehlo.divide"(%195, %194) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %197 = "stablehlo.reshape"(%196) : (tensor<1x256x16xf32>) -> tensor<1x1x256x16xf32>
    %198 = "stablehlo.transpose"(%197) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %199 = "stablehlo.reshape"(%198) : (tensor<1x256x1x16xf32>) -> tensor<1x256x16xf32>
    %200 = "stablehlo.dot_general"(%199, %arg21) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %201 = "stablehlo.broadcast_in_dim"(%arg22) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %202 = "stablehlo.add"(%200, %201) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %203 = "stablehlo.reshape"(%202) : (tensor<1x256x16xf32>) -> tensor<1x16x16x16xf32>
    %204 = "stablehlo.add"(%203, %112) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %205 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %209 = "stablehlo.reduce"(%204, %205) ({
    ^bb0(%206: tensor<f32>, %207: tensor<f32>):
      %208 = "stablehlo.add"(%206, %207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%208) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %210 = "stablehlo.reshape"(%209) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %211 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %215 = "stablehlo.reduce"(%210, %211) ({
    ^bb0(%212: tensor<f32>, %213: tensor<f32>):
      %214 = "stablehlo.add"(%212, %213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%214) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %216 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %217 = "stablehlo.broadcast_in_dim"(%216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %218 = "stablehlo.multiply"(%215, %217) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %219 = "stablehlo.broadcast_in_dim"(%218) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %220 = "stablehlo.reshape"(%219) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %221 = "stablehlo.broadcast_in_dim"(%220) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %222 = "stablehlo.subtract"(%204, %221) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %223 = "stablehlo.multiply"(%222, %222) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %224 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %228 = "stablehlo.reduce"(%223, %224) ({
    ^bb0(%225: tensor<f32>, %226: tensor<f32>):
      %227 = "stablehlo.add"(%225, %226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%227) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %229 = "stablehlo.reshape"(%228) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %230 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %234 = "stablehlo.reduce"(%229, %230) ({
    ^bb0(%231: tensor<f32>, %232: tensor<f32>):
      %233 = "stablehlo.add"(%231, %232) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%233) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %235 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %236 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %237 = "stablehlo.multiply"(%234, %236) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %238 = "stablehlo.broadcast_in_dim"(%237) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %239 = "stablehlo.reshape"(%238) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %240 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %241 = "stablehlo.broadcast_in_dim"(%240) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %242 = "stablehlo.add"(%239, %241) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %243 = "stablehlo.rsqrt"(%242) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %244 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %245 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %246 = "stablehlo.multiply"(%243, %244) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %247 = "stablehlo.broadcast_in_dim"(%246) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %248 = "stablehlo.multiply"(%222, %247) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %249 = "stablehlo.add"(%248, %245) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %250 = "stablehlo.logistic"(%249) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %251 = "stablehlo.multiply"(%249, %250) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %252 = "stablehlo.convolution"(%251, %arg25) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %253 = "stablehlo.broadcast_in_dim"(%arg26) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %254 = "stablehlo.add"(%252, %253) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %255 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %259 = "stablehlo.reduce"(%254, %255) ({
    ^bb0(%256: tensor<f32>, %257: tensor<f32>):
      %258 = "stablehlo.add"(%256, %257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%258) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %260 = "stablehlo.reshape"(%259) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %261 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %265 = "stablehlo.reduce"(%260, %261) ({
    ^bb0(%262: tensor<f32>, %263: tensor<f32>):
      %264 = "stablehlo.add"(%262, %263) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%264) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %266 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %267 = "stablehlo.broadcast_in_dim"(%266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %268 = "stablehlo.multiply"(%265, %267) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %269 = "stablehlo.broadcast_in_dim"(%268) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %270 = "stablehlo.reshape"(%269) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %271 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %272 = "stablehlo.subtract"(%254, %271) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %273 = "stablehlo.multiply"(%272, %272) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %274 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %278 = "stablehlo.reduce"(%273, %274) ({
    ^bb0(%275: tensor<f32>, %276: tensor<f32>):
      %277 = "stablehlo.add"(%275, %276) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%277) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %279 = "stablehlo.reshape"(%278) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %280 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %284 = "stablehlo.reduce"(%279, %280) ({
    ^bb0(%281: tensor<f32>, %282: tensor<f32>):
      %283 = "stablehlo.add"(%281, %282) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%283) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %285 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %286 = "stablehlo.broadcast_in_dim"(%285) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %287 = "stablehlo.multiply"(%284, %286) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %288 = "stablehlo.broadcast_in_dim"(%287) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %289 = "stablehlo.reshape"(%288) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %290 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %291 = "stablehlo.broadcast_in_dim"(%290) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %292 = "stablehlo.add"(%289, %291) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %293 = "stablehlo.rsqrt"(%292) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %294 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %295 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %296 = "stablehlo.multiply"(%293, %294) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %297 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %298 = "stablehlo.multiply"(%272, %297) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %299 = "stablehlo.add"(%298, %295) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %300 = "stablehlo.logistic"(%299) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %301 = "stablehlo.multiply"(%299, %300) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %302 = "stablehlo.convolution"(%301, %arg29) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %303 = "stablehlo.broadcast_in_dim"(%arg30) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %304 = "stablehlo.add"(%302, %303) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %305 = "stablehlo.add"(%204, %304) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %306 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %310 = "stablehlo.reduce"(%305, %306) ({
    ^bb0(%307: tensor<f32>, %308: tensor<f32>):
      %309 = "stablehlo.add"(%307, %308) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%309) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %311 = "stablehlo.reshape"(%310) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %312 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %316 = "stablehlo.reduce"(%311, %312) ({
    ^bb0(%313: tensor<f32>, %314: tensor<f32>):
      %315 = "stablehlo.add"(%313, %314) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%315) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %317 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %318 = "stablehlo.broadcast_in_dim"(%317) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %319 = "stablehlo.multiply"(%316, %318) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %320 = "stablehlo.broadcast_in_dim"(%319) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %321 = "stablehlo.reshape"(%320) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %322 = "stablehlo.broadcast_in_dim"(%321) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %323 = "stablehlo.subtract"(%305, %322) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %324 = "stablehlo.multiply"(%323, %323) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %325 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %329 = "stablehlo.reduce"(%324, %325) ({
    ^bb0(%326: tensor<f32>, %327: tensor<f32>):
      %328 = "stablehlo.add"(%326, %327) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%328) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %330 = "stablehlo.reshape"(%329) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %331 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %335 = "stablehlo.reduce"(%330, %331) ({
    ^bb0(%332: tensor<f32>, %333: tensor<f32>):
      %334 = "stablehlo.add"(%332, %333) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%334) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %336 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %337 = "stablehlo.broadcast_in_dim"(%336) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %338 = "stablehlo.multiply"(%335, %337) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %339 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %340 = "stablehlo.reshape"(%339) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %341 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %342 = "stablehlo.broadcast_in_dim"(%341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %343 = "stablehlo.add"(%340, %342) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %344 = "stablehlo.rsqrt"(%343) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %345 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %346 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %347 = "stablehlo.multiply"(%344, %345) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %348 = "stablehlo.broadcast_in_dim"(%347) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %349 = "stablehlo.multiply"(%323, %348) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %350 = "stablehlo.add"(%349, %346) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %351 = "stablehlo.logistic"(%350) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %352 = "stablehlo.multiply"(%350, %351) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %353 = "stablehlo.convolution"(%352, %arg33) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %354 = "stablehlo.broadcast_in_dim"(%arg34) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %355 = "stablehlo.add"(%353, %354) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %356 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %360 = "stablehlo.reduce"(%355, %356) ({
    ^bb0(%357: tensor<f32>, %358: tensor<f32>):
      %359 = "stablehlo.add"(%357, %358) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%359) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %361 = "stablehlo.reshape"(%360) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %362 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %366 = "stablehlo.reduce"(%361, %362) ({
    ^bb0(%363: tensor<f32>, %364: tensor<f32>):
      %365 = "stablehlo.add"(%363, %364) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%365) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %367 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %368 = "stablehlo.broadcast_in_dim"(%367) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %369 = "stablehlo.multiply"(%366, %368) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %371 = "stablehlo.reshape"(%370) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %372 = "stablehlo.broadcast_in_dim"(%371) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %373 = "stablehlo.subtract"(%355, %372) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %374 = "stablehlo.multiply"(%373, %373) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %375 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %379 = "stablehlo.reduce"(%374, %375) ({
    ^bb0(%376: tensor<f32>, %377: tensor<f32>):
      %378 = "stablehlo.add"(%376, %377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%378) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %380 = "stablehlo.reshape"(%379) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %381 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %385 = "stablehlo.reduce"(%380, %381) ({
    ^bb0(%382: tensor<f32>, %383: tensor<f32>):
      %384 = "stablehlo.add"(%382, %383) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%384) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %386 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %387 = "stablehlo.broadcast_in_dim"(%386) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %388 = "stablehlo.multiply"(%385, %387) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %389 = "stablehlo.broadcast_in_dim"(%388) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %390 = "stablehlo.reshape"(%389) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %391 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %392 = "stablehlo.broadcast_in_dim"(%391) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %393 = "stablehlo.add"(%390, %392) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %394 = "stablehlo.rsqrt"(%393) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %395 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %396 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %397 = "stablehlo.multiply"(%394, %395) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %399 = "stablehlo.multiply"(%373, %398) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %400 = "stablehlo.add"(%399, %396) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %401 = "stablehlo.logistic"(%400) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %402 = "stablehlo.multiply"(%400, %401) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %403 = "stablehlo.convolution"(%402, %arg37) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %404 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %405 = "stablehlo.add"(%403, %404) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %406 = "stablehlo.add"(%305, %405) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %407 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %411 = "stablehlo.reduce"(%406, %407) ({
    ^bb0(%408: tensor<f32>, %409: tensor<f32>):
      %410 = "stablehlo.add"(%408, %409) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%410) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %412 = "stablehlo.reshape"(%411) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %413 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %417 = "stablehlo.reduce"(%412, %413) ({
    ^bb0(%414: tensor<f32>, %415: tensor<f32>):
      %416 = "stablehlo.add"(%414, %415) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%416) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %418 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %419 = "stablehlo.broadcast_in_dim"(%418) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %420 = "stablehlo.multiply"(%417, %419) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %421 = "stablehlo.broadcast_in_dim"(%420) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %422 = "stablehlo.reshape"(%421) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %423 = "stablehlo.broadcast_in_dim"(%422) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %424 = "stablehlo.subtract"(%406, %423) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %425 = "stablehlo.multiply"(%424, %424) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %426 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %430 = "stablehlo.reduce"(%425, %426) ({
    ^bb0(%427: tensor<f32>, %428: tensor<f32>):
      %429 = "stablehlo.add"(%427, %428) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%429) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %431 = "stablehlo.reshape"(%430) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %432 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %436 = "stablehlo.reduce"(%431, %432) ({
    ^bb0(%433: tensor<f32>, %434: tensor<f32>):
      %435 = "stablehlo.add"(%433, %434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%435) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %437 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %438 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %439 = "stablehlo.multiply"(%436, %438) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %440 = "stablehlo.broadcast_in_dim"(%439) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %441 = "stablehlo.reshape"(%440) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %442 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %443 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %444 = "stablehlo.add"(%441, %443) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %445 = "stablehlo.rsqrt"(%444) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %446 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %447 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %448 = "stablehlo.multiply"(%445, %446) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %449 = "stablehlo.broadcast_in_dim"(%448) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %450 = "stablehlo.multiply"(%424, %449) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %451 = "stablehlo.add"(%450, %447) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %452 = "stablehlo.logistic"(%451) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %453 = "stablehlo.multiply"(%451, %452) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %454 = "stablehlo.convolution"(%453, %arg41) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %455 = "stablehlo.broadcast_in_dim"(%arg42) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %456 = "stablehlo.add"(%454, %455) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %457 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %461 = "stablehlo.reduce"(%456, %457) ({
    ^bb0(%458: tensor<f32>, %459: tensor<f32>):
      %460 = "stablehlo.add"(%458, %459) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%460) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %462 = "stablehlo.reshape"(%461) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %463 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %467 = "stablehlo.reduce"(%462, %463) ({
    ^bb0(%464: tensor<f32>, %465: tensor<f32>):
      %466 = "stablehlo.add"(%464, %465) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%466) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %468 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %470 = "stablehlo.multiply"(%467, %469) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %471 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %472 = "stablehlo.reshape"(%471) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %473 = "stablehlo.broadcast_in_dim"(%472) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %474 = "stablehlo.subtract"(%456, %473) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %475 = "stablehlo.multiply"(%474, %474) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %476 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %480 = "stablehlo.reduce"(%475, %476) ({
    ^bb0(%477: tensor<f32>, %478: tensor<f32>):
      %479 = "stablehlo.add"(%477, %478) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%479) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %481 = "stablehlo.reshape"(%480) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %482 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %486 = "stablehlo.reduce"(%481, %482) ({
    ^bb0(%483: tensor<f32>, %484: tensor<f32>):
      %485 = "stablehlo.add"(%483, %484) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%485) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %487 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %488 = "stablehlo.broadcast_in_dim"(%487) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %489 = "stablehlo.multiply"(%486, %488) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %490 = "stablehlo.broadcast_in_dim"(%489) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %491 = "stablehlo.reshape"(%490) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %492 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %493 = "stablehlo.broadcast_in_dim"(%492) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %494 = "stablehlo.add"(%491, %493) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %495 = "stablehlo.rsqrt"(%494) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %496 = "stablehlo.broadcast_in_dim"(%arg43) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %497 = "stablehlo.broadcast_in_dim"(%arg44) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %498 = "stablehlo.multiply"(%495, %496) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %499 = "stablehlo.broadcast_in_dim"(%498) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %500 = "stablehlo.multiply"(%474, %499) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %501 = "stablehlo.add"(%500, %497) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %502 = "stablehlo.logistic"(%501) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %503 = "stablehlo.multiply"(%501, %502) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %504 = "stablehlo.convolution"(%503, %arg45) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %505 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %506 = "stablehlo.add"(%504, %505) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %507 = "stablehlo.add"(%406, %506) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %508 = "stablehlo.broadcast_in_dim"(%507) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x16x16x16xf32>) -> tensor<1x16x2x16x2x16xf32>
    %509 = "stablehlo.reshape"(%508) : (tensor<1x16x2x16x2x16xf32>) -> tensor<1x32x32x16xf32>
    %510 = "stablehlo.convolution"(%509, %arg47) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %511 = "stablehlo.broadcast_in_dim"(%arg48) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %512 = "stablehlo.add"(%510, %511) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %513 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %517 = "stablehlo.reduce"(%512, %513) ({
    ^bb0(%514: tensor<f32>, %515: tensor<f32>):
      %516 = "stablehlo.add"(%514, %515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %518 = "stablehlo.reshape"(%517) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %519 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %523 = "stablehlo.reduce"(%518, %519) ({
    ^bb0(%520: tensor<f32>, %521: tensor<f32>):
      %522 = "stablehlo.add"(%520, %521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%522) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %524 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %526 = "stablehlo.multiply"(%523, %525) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %527 = "stablehlo.broadcast_in_dim"(%526) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %528 = "stablehlo.reshape"(%527) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %529 = "stablehlo.broadcast_in_dim"(%528) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %530 = "stablehlo.subtract"(%512, %529) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %531 = "stablehlo.multiply"(%530, %530) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %532 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %536 = "stablehlo.reduce"(%531, %532) ({
    ^bb0(%533: tensor<f32>, %534: tensor<f32>):
      %535 = "stablehlo.add"(%533, %534) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%535) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %537 = "stablehlo.reshape"(%536) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %538 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %542 = "stablehlo.reduce"(%537, %538) ({
    ^bb0(%539: tensor<f32>, %540: tensor<f32>):
      %541 = "stablehlo.add"(%539, %540) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%541) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %543 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %545 = "stablehlo.multiply"(%542, %544) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %546 = "stablehlo.broadcast_in_dim"(%545) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %547 = "stablehlo.reshape"(%546) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %548 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %549 = "stablehlo.broadcast_in_dim"(%548) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %550 = "stablehlo.add"(%547, %549) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %551 = "stablehlo.rsqrt"(%550) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %552 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %553 = "stablehlo.broadcast_in_dim"(%arg50) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %554 = "stablehlo.multiply"(%551, %552) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %555 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %556 = "stablehlo.multiply"(%530, %555) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %557 = "stablehlo.add"(%556, %553) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %558 = "stablehlo.logistic"(%557) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %559 = "stablehlo.multiply"(%557, %558) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %560 = "stablehlo.convolution"(%559, %arg51) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %561 = "stablehlo.broadcast_in_dim"(%arg52) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %562 = "stablehlo.add"(%560, %561) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %563 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %567 = "stablehlo.reduce"(%562, %563) ({
    ^bb0(%564: tensor<f32>, %565: tensor<f32>):
      %566 = "stablehlo.add"(%564, %565) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%566) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %568 = "stablehlo.reshape"(%567) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %569 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %573 = "stablehlo.reduce"(%568, %569) ({
    ^bb0(%570: tensor<f32>, %571: tensor<f32>):
      %572 = "stablehlo.add"(%570, %571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%572) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %574 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %575 = "stablehlo.broadcast_in_dim"(%574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %576 = "stablehlo.multiply"(%573, %575) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %577 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %578 = "stablehlo.reshape"(%577) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %579 = "stablehlo.broadcast_in_dim"(%578) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %580 = "stablehlo.subtract"(%562, %579) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %581 = "stablehlo.multiply"(%580, %580) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %582 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %586 = "stablehlo.reduce"(%581, %582) ({
    ^bb0(%583: tensor<f32>, %584: tensor<f32>):
      %585 = "stablehlo.add"(%583, %584) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%585) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %587 = "stablehlo.reshape"(%586) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %588 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %592 = "stablehlo.reduce"(%587, %588) ({
    ^bb0(%589: tensor<f32>, %590: tensor<f32>):
      %591 = "stablehlo.add"(%589, %590) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%591) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %593 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %594 = "stablehlo.broadcast_in_dim"(%593) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %595 = "stablehlo.multiply"(%592, %594) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %596 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %597 = "stablehlo.reshape"(%596) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %598 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %599 = "stablehlo.broadcast_in_dim"(%598) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %600 = "stablehlo.add"(%597, %599) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %601 = "stablehlo.rsqrt"(%600) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %602 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %603 = "stablehlo.broadcast_in_dim"(%arg54) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %604 = "stablehlo.multiply"(%601, %602) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %605 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %606 = "stablehlo.multiply"(%580, %605) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %607 = "stablehlo.add"(%606, %603) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %608 = "stablehlo.logistic"(%607) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %609 = "stablehlo.multiply"(%607, %608) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %610 = "stablehlo.convolution"(%609, %arg55) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %611 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %612 = "stablehlo.add"(%610, %611) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %613 = "stablehlo.add"(%512, %612) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %614 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %618 = "stablehlo.reduce"(%613, %614) ({
    ^bb0(%615: tensor<f32>, %616: tensor<f32>):
      %617 = "stablehlo.add"(%615, %616) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%617) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %619 = "stablehlo.reshape"(%618) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %620 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %624 = "stablehlo.reduce"(%619, %620) ({
    ^bb0(%621: tensor<f32>, %622: tensor<f32>):
      %623 = "stablehlo.add"(%621, %622) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%623) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %625 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %626 = "stablehlo.broadcast_in_dim"(%625) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %627 = "stablehlo.multiply"(%624, %626) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %628 = "stablehlo.broadcast_in_dim"(%627) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %629 = "stablehlo.reshape"(%628) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %630 = "stablehlo.broadcast_in_dim"(%629) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %631 = "stablehlo.subtract"(%613, %630) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %632 = "stablehlo.multiply"(%631, %631) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %633 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %637 = "stablehlo.reduce"(%632, %633) ({
    ^bb0(%634: tensor<f32>, %635: tensor<f32>):
      %636 = "stablehlo.add"(%634, %635) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%636) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %638 = "stablehlo.reshape"(%637) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %639 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %643 = "stablehlo.reduce"(%638, %639) ({
    ^bb0(%640: tensor<f32>, %641: tensor<f32>):
      %642 = "stablehlo.add"(%640, %641) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%642) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %644 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %645 = "stablehlo.broadcast_in_dim"(%644) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %646 = "stablehlo.multiply"(%643, %645) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %647 = "stablehlo.broadcast_in_dim"(%646) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %648 = "stablehlo.reshape"(%647) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %649 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %650 = "stablehlo.broadcast_in_dim"(%649) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %651 = "stablehlo.add"(%648, %650) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %652 = "stablehlo.rsqrt"(%651) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %653 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %654 = "stablehlo.broadcast_in_dim"(%arg58) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %655 = "stablehlo.multiply"(%652, %653) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %656 = "stablehlo.broadcast_in_dim"(%655) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %657 = "stablehlo.multiply"(%631, %656) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %658 = "stablehlo.add"(%657, %654) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %659 = "stablehlo.logistic"(%658) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %660 = "stablehlo.multiply"(%658, %659) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %661 = "stablehlo.convolution"(%660, %arg59) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %662 = "stablehlo.broadcast_in_dim"(%arg60) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %663 = "stablehlo.add"(%661, %662) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %664 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %668 = "stablehlo.reduce"(%663, %664) ({
    ^bb0(%665: tensor<f32>, %666: tensor<f32>):
      %667 = "stablehlo.add"(%665, %666) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%667) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %669 = "stablehlo.reshape"(%668) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %670 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %674 = "stablehlo.reduce"(%669, %670) ({
    ^bb0(%671: tensor<f32>, %672: tensor<f32>):
      %673 = "stablehlo.add"(%671, %672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%673) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %675 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %676 = "stablehlo.broadcast_in_dim"(%675) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %677 = "stablehlo.multiply"(%674, %676) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %678 = "stablehlo.broadcast_in_dim"(%677) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %679 = "stablehlo.reshape"(%678) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %680 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %681 = "stablehlo.subtract"(%663, %680) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %682 = "stablehlo.multiply"(%681, %681) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %683 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.reduce"(%682, %683) ({
    ^bb0(%684: tensor<f32>, %685: tensor<f32>):
      %686 = "stablehlo.add"(%684, %685) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%686) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %688 = "stablehlo.reshape"(%687) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %689 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %693 = "stablehlo.reduce"(%688, %689) ({
    ^bb0(%690: tensor<f32>, %691: tensor<f32>):
      %692 = "stablehlo.add"(%690, %691) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%692) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %694 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %695 = "stablehlo.broadcast_in_dim"(%694) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %696 = "stablehlo.multiply"(%693, %695) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %697 = "stablehlo.broadcast_in_dim"(%696) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %698 = "stablehlo.reshape"(%697) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %699 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %700 = "stablehlo.broadcast_in_dim"(%699) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %701 = "stablehlo.add"(%698, %700) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %702 = "stablehlo.rsqrt"(%701) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %703 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %704 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %705 = "stablehlo.multiply"(%702, %703) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %706 = "stablehlo.broadcast_in_dim"(%705) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %707 = "stablehlo.multiply"(%681, %706) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %708 = "stablehlo.add"(%707, %704) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %709 = "stablehlo.logistic"(%708) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %710 = "stablehlo.multiply"(%708, %709) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %711 = "stablehlo.convolution"(%710, %arg63) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %712 = "stablehlo.broadcast_in_dim"(%arg64) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %713 = "stablehlo.add"(%711, %712) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %714 = "stablehlo.add"(%613, %713) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %715 = "stablehlo.broadcast_in_dim"(%714) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x32x32x16xf32>) -> tensor<1x32x2x32x2x16xf32>
    %716 = "stablehlo.reshape"(%715) : (tensor<1x32x2x32x2x16xf32>) -> tensor<1x64x64x16xf32>
    %717 = "stablehlo.convolution"(%716, %arg65) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %718 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %719 = "stablehlo.add"(%717, %718) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %720 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %724 = "stablehlo.reduce"(%719, %720) ({
    ^bb0(%721: tensor<f32>, %722: tensor<f32>):
      %723 = "stablehlo.add"(%721, %722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%723) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %725 = "stablehlo.reshape"(%724) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %726 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %730 = "stablehlo.reduce"(%725, %726) ({
    ^bb0(%727: tensor<f32>, %728: tensor<f32>):
      %729 = "stablehlo.add"(%727, %728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%729) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %731 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %732 = "stablehlo.broadcast_in_dim"(%731) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %733 = "stablehlo.multiply"(%730, %732) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %734 = "stablehlo.broadcast_in_dim"(%733) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %735 = "stablehlo.reshape"(%734) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %736 = "stablehlo.broadcast_in_dim"(%735) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %737 = "stablehlo.subtract"(%719, %736) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %738 = "stablehlo.multiply"(%737, %737) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %739 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %743 = "stablehlo.reduce"(%738, %739) ({
    ^bb0(%740: tensor<f32>, %741: tensor<f32>):
      %742 = "stablehlo.add"(%740, %741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%742) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %744 = "stablehlo.reshape"(%743) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %745 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %749 = "stablehlo.reduce"(%744, %745) ({
    ^bb0(%746: tensor<f32>, %747: tensor<f32>):
      %748 = "stablehlo.add"(%746, %747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%748) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %750 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %751 = "stablehlo.broadcast_in_dim"(%750) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %752 = "stablehlo.multiply"(%749, %751) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %753 = "stablehlo.broadcast_in_dim"(%752) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %754 = "stablehlo.reshape"(%753) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %755 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %756 = "stablehlo.broadcast_in_dim"(%755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %757 = "stablehlo.add"(%754, %756) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %758 = "stablehlo.rsqrt"(%757) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %759 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %760 = "stablehlo.broadcast_in_dim"(%arg68) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %761 = "stablehlo.multiply"(%758, %759) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %762 = "stablehlo.broadcast_in_dim"(%761) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %763 = "stablehlo.multiply"(%737, %762) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %764 = "stablehlo.add"(%763, %760) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %765 = "stablehlo.logistic"(%764) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %766 = "stablehlo.multiply"(%764, %765) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %767 = "stablehlo.convolution"(%766, %arg69) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %768 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %769 = "stablehlo.add"(%767, %768) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %770 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %774 = "stablehlo.reduce"(%769, %770) ({
    ^bb0(%771: tensor<f32>, %772: tensor<f32>):
      %773 = "stablehlo.add"(%771, %772) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%773) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %775 = "stablehlo.reshape"(%774) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %776 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %780 = "stablehlo.reduce"(%775, %776) ({
    ^bb0(%777: tensor<f32>, %778: tensor<f32>):
      %779 = "stablehlo.add"(%777, %778) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%779) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %781 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %782 = "stablehlo.broadcast_in_dim"(%781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %783 = "stablehlo.multiply"(%780, %782) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %784 = "stablehlo.broadcast_in_dim"(%783) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %785 = "stablehlo.reshape"(%784) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %786 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %787 = "stablehlo.subtract"(%769, %786) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %788 = "stablehlo.multiply"(%787, %787) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %789 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %793 = "stablehlo.reduce"(%788, %789) ({
    ^bb0(%790: tensor<f32>, %791: tensor<f32>):
      %792 = "stablehlo.add"(%790, %791) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%792) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %794 = "stablehlo.reshape"(%793) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %795 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %799 = "stablehlo.reduce"(%794, %795) ({
    ^bb0(%796: tensor<f32>, %797: tensor<f32>):
      %798 = "stablehlo.add"(%796, %797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%798) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %800 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %801 = "stablehlo.broadcast_in_dim"(%800) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %802 = "stablehlo.multiply"(%799, %801) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %803 = "stablehlo.broadcast_in_dim"(%802) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %804 = "stablehlo.reshape"(%803) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %805 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %806 = "stablehlo.broadcast_in_dim"(%805) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %807 = "stablehlo.add"(%804, %806) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %808 = "stablehlo.rsqrt"(%807) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %809 = "stablehlo.broadcast_in_dim"(%arg71) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %810 = "stablehlo.broadcast_in_dim"(%arg72) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %811 = "stablehlo.multiply"(%808, %809) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %813 = "stablehlo.multiply"(%787, %812) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %814 = "stablehlo.add"(%813, %810) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %815 = "stablehlo.logistic"(%814) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %816 = "stablehlo.multiply"(%814, %815) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %817 = "stablehlo.convolution"(%816, %arg73) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %818 = "stablehlo.broadcast_in_dim"(%arg74) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %819 = "stablehlo.add"(%817, %818) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %820 = "stablehlo.add"(%719, %819) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %821 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %825 = "stablehlo.reduce"(%820, %821) ({
    ^bb0(%822: tensor<f32>, %823: tensor<f32>):
      %824 = "stablehlo.add"(%822, %823) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%824) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %826 = "stablehlo.reshape"(%825) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %827 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %831 = "stablehlo.reduce"(%826, %827) ({
    ^bb0(%828: tensor<f32>, %829: tensor<f32>):
      %830 = "stablehlo.add"(%828, %829) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%830) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %832 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %833 = "stablehlo.broadcast_in_dim"(%832) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %834 = "stablehlo.multiply"(%831, %833) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %835 = "stablehlo.broadcast_in_dim"(%834) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %836 = "stablehlo.reshape"(%835) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %837 = "stablehlo.broadcast_in_dim"(%836) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %838 = "stablehlo.subtract"(%820, %837) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %839 = "stablehlo.multiply"(%838, %838) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %840 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %844 = "stablehlo.reduce"(%839, %840) ({
    ^bb0(%841: tensor<f32>, %842: tensor<f32>):
      %843 = "stablehlo.add"(%841, %842) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%843) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %845 = "stablehlo.reshape"(%844) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %846 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %850 = "stablehlo.reduce"(%845, %846) ({
    ^bb0(%847: tensor<f32>, %848: tensor<f32>):
      %849 = "stablehlo.add"(%847, %848) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%849) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %851 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %852 = "stablehlo.broadcast_in_dim"(%851) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %853 = "stablehlo.multiply"(%850, %852) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %854 = "stablehlo.broadcast_in_dim"(%853) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %855 = "stablehlo.reshape"(%854) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %856 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %857 = "stablehlo.broadcast_in_dim"(%856) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %858 = "stablehlo.add"(%855, %857) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %859 = "stablehlo.rsqrt"(%858) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %860 = "stablehlo.broadcast_in_dim"(%arg75) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %861 = "stablehlo.broadcast_in_dim"(%arg76) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %862 = "stablehlo.multiply"(%859, %860) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %863 = "stablehlo.broadcast_in_dim"(%862) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %864 = "stablehlo.multiply"(%838, %863) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %865 = "stablehlo.add"(%864, %861) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %866 = "stablehlo.logistic"(%865) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %867 = "stablehlo.multiply"(%865, %866) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %868 = "stablehlo.convolution"(%867, %arg77) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %869 = "stablehlo.broadcast_in_dim"(%arg78) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %870 = "stablehlo.add"(%868, %869) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %871 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %875 = "stablehlo.reduce"(%870, %871) ({
    ^bb0(%872: tensor<f32>, %873: tensor<f32>):
      %874 = "stablehlo.add"(%872, %873) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%874) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %876 = "stablehlo.reshape"(%875) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %877 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %881 = "stablehlo.reduce"(%876, %877) ({
    ^bb0(%878: tensor<f32>, %879: tensor<f32>):
      %880 = "stablehlo.add"(%878, %879) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%880) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %882 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %883 = "stablehlo.broadcast_in_dim"(%882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %884 = "stablehlo.multiply"(%881, %883) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %885 = "stablehlo.broadcast_in_dim"(%884) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %886 = "stablehlo.reshape"(%885) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %887 = "stablehlo.broadcast_in_dim"(%886) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %888 = "stablehlo.subtract"(%870, %887) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %889 = "stablehlo.multiply"(%888, %888) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %890 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %894 = "stablehlo.reduce"(%889, %890) ({
    ^bb0(%891: tensor<f32>, %892: tensor<f32>):
      %893 = "stablehlo.add"(%891, %892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%893) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %895 = "stablehlo.reshape"(%894) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %896 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %900 = "stablehlo.reduce"(%895, %896) ({
    ^bb0(%897: tensor<f32>, %898: tensor<f32>):
      %899 = "stablehlo.add"(%897, %898) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%899) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %901 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %902 = "stablehlo.broadcast_in_dim"(%901) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %903 = "stablehlo.multiply"(%900, %902) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %904 = "stablehlo.broadcast_in_dim"(%903) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %905 = "stablehlo.reshape"(%904) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %906 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %907 = "stablehlo.broadcast_in_dim"(%906) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %908 = "stablehlo.add"(%905, %907) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %909 = "stablehlo.rsqrt"(%908) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %910 = "stablehlo.broadcast_in_dim"(%arg79) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %911 = "stablehlo.broadcast_in_dim"(%arg80) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %912 = "stablehlo.multiply"(%909, %910) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %913 = "stablehlo.broadcast_in_dim"(%912) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %914 = "stablehlo.multiply"(%888, %913) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %915 = "stablehlo.add"(%914, %911) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %916 = "stablehlo.logistic"(%915) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %917 = "stablehlo.multiply"(%915, %916) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %918 = "stablehlo.convolution"(%917, %arg81) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %919 = "stablehlo.broadcast_in_dim"(%arg82) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %920 = "stablehlo.add"(%918, %919) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %921 = "stablehlo.add"(%820, %920) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %922 = "stablehlo.broadcast_in_dim"(%921) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<1x64x64x16xf32>) -> tensor<1x64x2x64x2x16xf32>
    %923 = "stablehlo.reshape"(%922) : (tensor<1x64x2x64x2x16xf32>) -> tensor<1x128x128x16xf32>
    %924 = "stablehlo.convolution"(%923, %arg83) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x128x128x16xf32>
    %925 = "stablehlo.broadcast_in_dim"(%arg84) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x128x128x16xf32>
    %926 = "stablehlo.add"(%924, %925) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %927 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %931 = "stablehlo.reduce"(%926, %927) ({
    ^bb0(%928: tensor<f32>, %929: tensor<f32>):
      %930 = "stablehlo.add"(%928, %929) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%930) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %932 = "stablehlo.reshape"(%931) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %933 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %937 = "stablehlo.reduce"(%932, %933) ({
    ^bb0(%934: tensor<f32>, %935: tensor<f32>):
      %936 = "stablehlo.add"(%934, %935) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%936) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %938 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %939 = "stablehlo.broadcast_in_dim"(%938) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %940 = "stablehlo.multiply"(%937, %939) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %941 = "stablehlo.broadcast_in_dim"(%940) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %942 = "stablehlo.reshape"(%941) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %943 = "stablehlo.broadcast_in_dim"(%942) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %944 = "stablehlo.subtract"(%926, %943) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %945 = "stablehlo.multiply"(%944, %944) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %946 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %950 = "stablehlo.reduce"(%945, %946) ({
    ^bb0(%947: tensor<f32>, %948: tensor<f32>):
      %949 = "stablehlo.add"(%947, %948) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%949) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %951 = "stablehlo.reshape"(%950) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %952 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %956 = "stablehlo.reduce"(%951, %952) ({
    ^bb0(%953: tensor<f32>, %954: tensor<f32>):
      %955 = "stablehlo.add"(%953, %954) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%955) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %957 = "stablehlo.constant"() {value = dense<3.0517578e-5> : tensor<f32>} : () -> tensor<f32>
    %958 = "stablehlo.broadcast_in_dim"(%957) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %959 = "stablehlo.multiply"(%956, %958) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %960 = "stablehlo.broadcast_in_dim"(%959) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %961 = "stablehlo.reshape"(%960) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %962 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %963 = "stablehlo.broadcast_in_dim"(%962) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %964 = "stablehlo.add"(%961, %963) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %965 = "stablehlo.rsqrt"(%964) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %966 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %967 = "stablehlo.broadcast_in_dim"(%arg86) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x128x128x16xf32>
    %968 = "stablehlo.multiply"(%965, %966) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %969 = "stablehlo.broadcast_in_dim"(%968) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x128x128x16xf32>
    %970 = "stablehlo.multiply"(%944, %969) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %971 = "stablehlo.add"(%970, %967) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %972 = "stablehlo.logistic"(%971) : (tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %973 = "stablehlo.multiply"(%971, %972) : (tensor<1x128x128x16xf32>, tensor<1x128x128x16xf32>) -> tensor<1x128x128x16xf32>
    %974 = "stablehlo.convolution"(%973, %arg87) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x16xf32>, tensor<3x3x16x8xf32>) -> tensor<1x128x128x8xf32>
    %975 = "stablehlo.broadcast_in_dim"(%arg88) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %976 = "stablehlo.add"(%974, %975) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %977 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %981 = "stablehlo.reduce"(%976, %977) ({
    ^bb0(%978: tensor<f32>, %979: tensor<f32>):
      %980 = "stablehlo.add"(%978, %979) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%980) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %982 = "stablehlo.reshape"(%981) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %983 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %987 = "stablehlo.reduce"(%982, %983) ({
    ^bb0(%984: tensor<f32>, %985: tensor<f32>):
      %986 = "stablehlo.add"(%984, %985) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%986) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %988 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %989 = "stablehlo.broadcast_in_dim"(%988) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %990 = "stablehlo.multiply"(%987, %989) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %991 = "stablehlo.broadcast_in_dim"(%990) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %992 = "stablehlo.reshape"(%991) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %993 = "stablehlo.broadcast_in_dim"(%992) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %994 = "stablehlo.subtract"(%976, %993) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %995 = "stablehlo.multiply"(%994, %994) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
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
    %1012 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1013 = "stablehlo.broadcast_in_dim"(%1012) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1014 = "stablehlo.add"(%1011, %1013) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1015 = "stablehlo.rsqrt"(%1014) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1016 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1017 = "stablehlo.broadcast_in_dim"(%arg90) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1018 = "stablehlo.multiply"(%1015, %1016) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1019 = "stablehlo.broadcast_in_dim"(%1018) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1020 = "stablehlo.multiply"(%994, %1019) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1021 = "stablehlo.add"(%1020, %1017) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1022 = "stablehlo.logistic"(%1021) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1023 = "stablehlo.multiply"(%1021, %1022) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1024 = "stablehlo.convolution"(%1023, %arg91) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1025 = "stablehlo.broadcast_in_dim"(%arg92) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1026 = "stablehlo.add"(%1024, %1025) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1027 = "stablehlo.dot_general"(%926, %arg93) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x128x128x16xf32>, tensor<8x16xf32>) -> tensor<1x128x128x8xf32>
    %1028 = "stablehlo.broadcast_in_dim"(%arg94) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1029 = "stablehlo.add"(%1027, %1028) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1030 = "stablehlo.add"(%1029, %1026) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1031 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1035 = "stablehlo.reduce"(%1030, %1031) ({
    ^bb0(%1032: tensor<f32>, %1033: tensor<f32>):
      %1034 = "stablehlo.add"(%1032, %1033) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1034) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1036 = "stablehlo.reshape"(%1035) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1037 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1041 = "stablehlo.reduce"(%1036, %1037) ({
    ^bb0(%1038: tensor<f32>, %1039: tensor<f32>):
      %1040 = "stablehlo.add"(%1038, %1039) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1040) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1042 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1043 = "stablehlo.broadcast_in_dim"(%1042) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1044 = "stablehlo.multiply"(%1041, %1043) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1045 = "stablehlo.broadcast_in_dim"(%1044) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1046 = "stablehlo.reshape"(%1045) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1047 = "stablehlo.broadcast_in_dim"(%1046) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1048 = "stablehlo.subtract"(%1030, %1047) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1049 = "stablehlo.multiply"(%1048, %1048) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
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
    %1066 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1067 = "stablehlo.broadcast_in_dim"(%1066) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1068 = "stablehlo.add"(%1065, %1067) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1069 = "stablehlo.rsqrt"(%1068) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1070 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1071 = "stablehlo.broadcast_in_dim"(%arg96) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1072 = "stablehlo.multiply"(%1069, %1070) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1073 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1074 = "stablehlo.multiply"(%1048, %1073) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1075 = "stablehlo.add"(%1074, %1071) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1076 = "stablehlo.logistic"(%1075) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1077 = "stablehlo.multiply"(%1075, %1076) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1078 = "stablehlo.convolution"(%1077, %arg97) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1079 = "stablehlo.broadcast_in_dim"(%arg98) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1080 = "stablehlo.add"(%1078, %1079) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1081 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1085 = "stablehlo.reduce"(%1080, %1081) ({
    ^bb0(%1082: tensor<f32>, %1083: tensor<f32>):
      %1084 = "stablehlo.add"(%1082, %1083) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1084) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1086 = "stablehlo.reshape"(%1085) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1087 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1091 = "stablehlo.reduce"(%1086, %1087) ({
    ^bb0(%1088: tensor<f32>, %1089: tensor<f32>):
      %1090 = "stablehlo.add"(%1088, %1089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1090) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1092 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1093 = "stablehlo.broadcast_in_dim"(%1092) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1094 = "stablehlo.multiply"(%1091, %1093) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1095 = "stablehlo.broadcast_in_dim"(%1094) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1096 = "stablehlo.reshape"(%1095) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1097 = "stablehlo.broadcast_in_dim"(%1096) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1098 = "stablehlo.subtract"(%1080, %1097) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1099 = "stablehlo.multiply"(%1098, %1098) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1100 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1104 = "stablehlo.reduce"(%1099, %1100) ({
    ^bb0(%1101: tensor<f32>, %1102: tensor<f32>):
      %1103 = "stablehlo.add"(%1101, %1102) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1103) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1105 = "stablehlo.reshape"(%1104) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1106 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1110 = "stablehlo.reduce"(%1105, %1106) ({
    ^bb0(%1107: tensor<f32>, %1108: tensor<f32>):
      %1109 = "stablehlo.add"(%1107, %1108) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1109) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1111 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1112 = "stablehlo.broadcast_in_dim"(%1111) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1113 = "stablehlo.multiply"(%1110, %1112) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1114 = "stablehlo.broadcast_in_dim"(%1113) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1115 = "stablehlo.reshape"(%1114) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1116 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1117 = "stablehlo.broadcast_in_dim"(%1116) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1118 = "stablehlo.add"(%1115, %1117) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1119 = "stablehlo.rsqrt"(%1118) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1120 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1121 = "stablehlo.broadcast_in_dim"(%arg100) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1122 = "stablehlo.multiply"(%1119, %1120) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1123 = "stablehlo.broadcast_in_dim"(%1122) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1124 = "stablehlo.multiply"(%1098, %1123) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1125 = "stablehlo.add"(%1124, %1121) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1126 = "stablehlo.logistic"(%1125) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1127 = "stablehlo.multiply"(%1125, %1126) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1128 = "stablehlo.convolution"(%1127, %arg101) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %1129 = "stablehlo.broadcast_in_dim"(%arg102) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1130 = "stablehlo.add"(%1128, %1129) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1131 = "stablehlo.add"(%1030, %1130) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1132 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1136 = "stablehlo.reduce"(%1131, %1132) ({
    ^bb0(%1133: tensor<f32>, %1134: tensor<f32>):
      %1135 = "stablehlo.add"(%1133, %1134) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1135) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1137 = "stablehlo.reshape"(%1136) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1138 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1142 = "stablehlo.reduce"(%1137, %1138) ({
    ^bb0(%1139: tensor<f32>, %1140: tensor<f32>):
      %1141 = "stablehlo.add"(%1139, %1140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1141) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1143 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1144 = "stablehlo.broadcast_in_dim"(%1143) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1145 = "stablehlo.multiply"(%1142, %1144) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1146 = "stablehlo.broadcast_in_dim"(%1145) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1147 = "stablehlo.reshape"(%1146) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1148 = "stablehlo.broadcast_in_dim"(%1147) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1149 = "stablehlo.subtract"(%1131, %1148) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1150 = "stablehlo.multiply"(%1149, %1149) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1151 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1155 = "stablehlo.reduce"(%1150, %1151) ({
    ^bb0(%1152: tensor<f32>, %1153: tensor<f32>):
      %1154 = "stablehlo.add"(%1152, %1153) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1154) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1156 = "stablehlo.reshape"(%1155) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1157 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1161 = "stablehlo.reduce"(%1156, %1157) ({
    ^bb0(%1158: tensor<f32>, %1159: tensor<f32>):
      %1160 = "stablehlo.add"(%1158, %1159) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1160) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %1162 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %1163 = "stablehlo.broadcast_in_dim"(%1162) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1164 = "stablehlo.multiply"(%1161, %1163) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1165 = "stablehlo.broadcast_in_dim"(%1164) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %1166 = "stablehlo.reshape"(%1165) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %1167 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1168 = "stablehlo.broadcast_in_dim"(%1167) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %1169 = "stablehlo.add"(%1166, %1168) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1170 = "stablehlo.rsqrt"(%1169) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %1171 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %1172 = "stablehlo.broadcast_in_dim"(%arg104) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %1173 = "stablehlo.multiply"(%1170, %1171) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %1174 = "stablehlo.broadcast_in_dim"(%1173) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %1175 = "stablehlo.multiply"(%1149, %1174) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1176 = "stablehlo.add"(%1175, %1172) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1177 = "stablehlo.logistic"(%1176) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1178 = "stablehlo.multiply"(%1176, %1177) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %1179 = "stablehlo.convolution"(%1178, %arg105) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x3xf32>) -> tensor<1x128x128x3xf32>
    %1180 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 3>} : (tensor<3xf32>) -> tensor<1x128x128x3xf32>
    %1181 = "stablehlo.add"(%1179, %1180) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1182 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1183 = "stablehlo.broadcast_in_dim"(%1182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1184 = "stablehlo.multiply"(%1181, %1183) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1185 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1186 = "stablehlo.broadcast_in_dim"(%1185) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x128x128x3xf32>
    %1187 = "stablehlo.add"(%1184, %1186) : (tensor<1x128x128x3xf32>, tensor<1x128x128x3xf32>) -> tensor<1x128x128x3xf32>
    %1188 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1189 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1190 = "stablehlo.clamp"(%1188, %1187, %1189) : (tensor<f32>, tensor<1x128x128x3xf32>, tensor<f32>) -> tensor<1x128x128x3xf32>
    "func.return"(%1190) : (tensor<1x128x128x3xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8x16xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x3xf32>, tensor<3xf32>) -> (tensor<1x128x128x3xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "decode_image"} : () -> ()

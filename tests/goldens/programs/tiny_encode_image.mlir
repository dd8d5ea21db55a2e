"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x128x128x3xf32>, %arg1: tensor<3x3x3x8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<8xf32>, %arg5: tensor<3x3x8x8xf32>, %arg6: tensor<8xf32>, %arg7: tensor<8xf32>, %arg8: tensor<8xf32>, %arg9: tensor<3x3x8x8xf32>, %arg10: tensor<8xf32>, %arg11: tensor<3x3x8x8xf32>, %arg12: tensor<8xf32>, %arg13: tensor<8xf32>, %arg14: tensor<8xf32>, %arg15: tensor<3x3x8x16xf32>, %arg16: tensor<16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16x8xf32>, %arg20: tensor<16xf32>, %arg21: tensor<3x3x16x16xf32>, %arg22: tensor<16xf32>, %arg23: tensor<3x3x16x16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16xf32>, %arg27: tensor<3x3x16x16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16xf32>, %arg31: tensor<3x3x16x16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<3x3x16x16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<3x3x16x16xf32>, %arg38: tensor<16xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<3x3x16x16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<16xf32>, %arg44: tensor<16xf32>, %arg45: tensor<3x3x16x16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<16xf32>, %arg49: tensor<3x3x16x16xf32>, %arg50: tensor<16xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16x16xf32>, %arg54: tensor<16xf32>, %arg55: tensor<16x16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<16x16xf32>, %arg58: tensor<16xf32>, %arg59: tensor<16x16xf32>, %arg60: tensor<16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<3x3x16x16xf32>, %arg64: tensor<16xf32>, %arg65: tensor<16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<3x3x16x16xf32>, %arg68: tensor<16xf32>, %arg69: tensor<16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<3x3x16x8xf32>, %arg72: tensor<8xf32>, %arg73: tensor<8x8xf32>, %arg74: tensor<8xf32>):
    %0 = "stablehlo.convolution"(%arg0, %arg1) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x3xf32>, tensor<3x3x3x8xf32>) -> tensor<1x128x128x8xf32>
    %1 = "stablehlo.broadcast_in_dim"(%arg2) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %2 = "stablehlo.add"(%0, %1) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %3 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %7 = "stablehlo.reduce"(%2, %3) ({
    ^bb0(%4: tensor<f32>, %5: tensor<f32>):
      %6 = "stablehlo.add"(%4, %5) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%6) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %8 = "stablehlo.reshape"(%7) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %9 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %13 = "stablehlo.reduce"(%8, %9) ({
    ^bb0(%10: tensor<f32>, %11: tensor<f32>):
      %12 = "stablehlo.add"(%10, %11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%12) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %14 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %15 = "stablehlo.broadcast_in_dim"(%14) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %16 = "stablehlo.multiply"(%13, %15) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %17 = "stablehlo.broadcast_in_dim"(%16) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %18 = "stablehlo.reshape"(%17) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %19 = "stablehlo.broadcast_in_dim"(%arg3) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %20 = "stablehlo.broadcast_in_dim"(%arg4) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %21 = "stablehlo.broadcast_in_dim"(%18) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %22 = "stablehlo.subtract"(%2, %21) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %23 = "stablehlo.multiply"(%22, %22) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %24 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %28 = "stablehlo.reduce"(%23, %24) ({
    ^bb0(%25: tensor<f32>, %26: tensor<f32>):
      %27 = "stablehlo.add"(%25, %26) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%27) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %29 = "stablehlo.reshape"(%28) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %30 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %34 = "stablehlo.reduce"(%29, %30) ({
    ^bb0(%31: tensor<f32>, %32: tensor<f32>):
      %33 = "stablehlo.add"(%31, %32) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%33) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %35 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %36 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %37 = "stablehlo.multiply"(%34, %36) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %39 = "stablehlo.reshape"(%38) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %40 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %41 = "stablehlo.broadcast_in_dim"(%40) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %42 = "stablehlo.add"(%39, %41) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %43 = "stablehlo.rsqrt"(%42) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %44 = "stablehlo.multiply"(%43, %19) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %45 = "stablehlo.broadcast_in_dim"(%44) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %46 = "stablehlo.multiply"(%22, %45) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %47 = "stablehlo.broadcast_in_dim"(%20) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %48 = "stablehlo.add"(%46, %47) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %49 = "stablehlo.logistic"(%48) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %50 = "stablehlo.multiply"(%48, %49) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %51 = "stablehlo.convolution"(%50, %arg5) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %52 = "stablehlo.broadcast_in_dim"(%arg6) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %53 = "stablehlo.add"(%51, %52) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %54 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %58 = "stablehlo.reduce"(%53, %54) ({
    ^bb0(%55: tensor<f32>, %56: tensor<f32>):
      %57 = "stablehlo.add"(%55, %56) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%57) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %59 = "stablehlo.reshape"(%58) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %60 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %64 = "stablehlo.reduce"(%59, %60) ({
    ^bb0(%61: tensor<f32>, %62: tensor<f32>):
      %63 = "stablehlo.add"(%61, %62) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%63) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %65 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %66 = "stablehlo.broadcast_in_dim"(%65) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %67 = "stablehlo.multiply"(%64, %66) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %68 = "stablehlo.broadcast_in_dim"(%67) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %69 = "stablehlo.reshape"(%68) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %70 = "stablehlo.broadcast_in_dim"(%arg7) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %71 = "stablehlo.broadcast_in_dim"(%arg8) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %72 = "stablehlo.broadcast_in_dim"(%69) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %73 = "stablehlo.subtract"(%53, %72) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %74 = "stablehlo.multiply"(%73, %73) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %75 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %79 = "stablehlo.reduce"(%74, %75) ({
    ^bb0(%76: tensor<f32>, %77: tensor<f32>):
      %78 = "stablehlo.add"(%76, %77) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%78) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x128x128x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %80 = "stablehlo.reshape"(%79) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %81 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %85 = "stablehlo.reduce"(%80, %81) ({
    ^bb0(%82: tensor<f32>, %83: tensor<f32>):
      %84 = "stablehlo.add"(%82, %83) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%84) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %86 = "stablehlo.constant"() {value = dense<6.1035156e-5> : tensor<f32>} : () -> tensor<f32>
    %87 = "stablehlo.broadcast_in_dim"(%86) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %88 = "stablehlo.multiply"(%85, %87) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %89 = "stablehlo.broadcast_in_dim"(%88) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %90 = "stablehlo.reshape"(%89) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %91 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %93 = "stablehlo.add"(%90, %92) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %94 = "stablehlo.rsqrt"(%93) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %95 = "stablehlo.multiply"(%94, %70) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %96 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %97 = "stablehlo.multiply"(%73, %96) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %98 = "stablehlo.broadcast_in_dim"(%71) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x128x128x8xf32>
    %99 = "stablehlo.add"(%97, %98) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %100 = "stablehlo.logistic"(%99) : (tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %101 = "stablehlo.multiply"(%99, %100) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %102 = "stablehlo.convolution"(%101, %arg9) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x128x128x8xf32>
    %103 = "stablehlo.broadcast_in_dim"(%arg10) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x128x128x8xf32>
    %104 = "stablehlo.add"(%102, %103) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %105 = "stablehlo.add"(%2, %104) : (tensor<1x128x128x8xf32>, tensor<1x128x128x8xf32>) -> tensor<1x128x128x8xf32>
    %106 = "stablehlo.convolution"(%105, %arg11) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[0, 1], [0, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<1x128x128x8xf32>, tensor<3x3x8x8xf32>) -> tensor<1x64x64x8xf32>
    %107 = "stablehlo.broadcast_in_dim"(%arg12) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x64x64x8xf32>
    %108 = "stablehlo.add"(%106, %107) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %109 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %113 = "stablehlo.reduce"(%108, %109) ({
    ^bb0(%110: tensor<f32>, %111: tensor<f32>):
      %112 = "stablehlo.add"(%110, %111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%112) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %114 = "stablehlo.reshape"(%113) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %115 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %119 = "stablehlo.reduce"(%114, %115) ({
    ^bb0(%116: tensor<f32>, %117: tensor<f32>):
      %118 = "stablehlo.add"(%116, %117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%118) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %120 = "stablehlo.constant"() {value = dense<2.4414063e-4> : tensor<f32>} : () -> tensor<f32>
    %121 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %122 = "stablehlo.multiply"(%119, %121) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %123 = "stablehlo.broadcast_in_dim"(%122) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %124 = "stablehlo.reshape"(%123) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %125 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %126 = "stablehlo.broadcast_in_dim"(%arg14) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<1x8xf32>
    %127 = "stablehlo.broadcast_in_dim"(%124) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x64x64x8xf32>
    %128 = "stablehlo.subtract"(%108, %127) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %129 = "stablehlo.multiply"(%128, %128) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %130 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %134 = "stablehlo.reduce"(%129, %130) ({
    ^bb0(%131: tensor<f32>, %132: tensor<f32>):
      %133 = "stablehlo.add"(%131, %132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%133) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x8xf32>, tensor<f32>) -> tensor<1x8xf32>
    %135 = "stablehlo.reshape"(%134) : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%135, %136) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x1xf32>, tensor<f32>) -> tensor<1x8xf32>
    %141 = "stablehlo.constant"() {value = dense<2.4414063e-4> : tensor<f32>} : () -> tensor<f32>
    %142 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %143 = "stablehlo.multiply"(%140, %142) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %144 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x1xf32>
    %145 = "stablehlo.reshape"(%144) : (tensor<1x8x1xf32>) -> tensor<1x8xf32>
    %146 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %147 = "stablehlo.broadcast_in_dim"(%146) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %148 = "stablehlo.add"(%145, %147) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %149 = "stablehlo.rsqrt"(%148) : (tensor<1x8xf32>) -> tensor<1x8xf32>
    %150 = "stablehlo.multiply"(%149, %125) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %151 = "stablehlo.broadcast_in_dim"(%150) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x64x64x8xf32>
    %152 = "stablehlo.multiply"(%128, %151) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %153 = "stablehlo.broadcast_in_dim"(%126) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x8xf32>) -> tensor<1x64x64x8xf32>
    %154 = "stablehlo.add"(%152, %153) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %155 = "stablehlo.logistic"(%154) : (tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %156 = "stablehlo.multiply"(%154, %155) : (tensor<1x64x64x8xf32>, tensor<1x64x64x8xf32>) -> tensor<1x64x64x8xf32>
    %157 = "stablehlo.convolution"(%156, %arg15) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x8xf32>, tensor<3x3x8x16xf32>) -> tensor<1x64x64x16xf32>
    %158 = "stablehlo.broadcast_in_dim"(%arg16) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %159 = "stablehlo.add"(%157, %158) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %160 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %164 = "stablehlo.reduce"(%159, %160) ({
    ^bb0(%161: tensor<f32>, %162: tensor<f32>):
      %163 = "stablehlo.add"(%161, %162) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%163) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %165 = "stablehlo.reshape"(%164) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %166 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %170 = "stablehlo.reduce"(%165, %166) ({
    ^bb0(%167: tensor<f32>, %168: tensor<f32>):
      %169 = "stablehlo.add"(%167, %168) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%169) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %171 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %172 = "stablehlo.broadcast_in_dim"(%171) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %173 = "stablehlo.multiply"(%170, %172) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %174 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %175 = "stablehlo.reshape"(%174) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %176 = "stablehlo.broadcast_in_dim"(%arg17) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %177 = "stablehlo.broadcast_in_dim"(%arg18) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %178 = "stablehlo.broadcast_in_dim"(%175) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %179 = "stablehlo.subtract"(%159, %178) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %180 = "stablehlo.multiply"(%179, %179) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %181 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %185 = "stablehlo.reduce"(%180, %181) ({
    ^bb0(%182: tensor<f32>, %183: tensor<f32>):
      %184 = "stablehlo.add"(%182, %183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x64x64x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %186 = "stablehlo.reshape"(%185) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %187 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %191 = "stablehlo.reduce"(%186, %187) ({
    ^bb0(%188: tensor<f32>, %189: tensor<f32>):
      %190 = "stablehlo.add"(%188, %189) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%190) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %192 = "stablehlo.constant"() {value = dense<1.2207031e-4> : tensor<f32>} : () -> tensor<f32>
    %193 = "stablehlo.broadcast_in_dim"(%192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %194 = "stablehlo.multiply"(%191, %193) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %195 = "stablehlo.broadcast_in_dim"(%194) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %196 = "stablehlo.reshape"(%195) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %197 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %198 = "stablehlo.broadcast_in_dim"(%197) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %199 = "stablehlo.add"(%196, %198) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %200 = "stablehlo.rsqrt"(%199) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %201 = "stablehlo.multiply"(%200, %176) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %203 = "stablehlo.multiply"(%179, %202) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %204 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x64x64x16xf32>
    %205 = "stablehlo.add"(%203, %204) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %206 = "stablehlo.logistic"(%205) : (tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %207 = "stablehlo.multiply"(%205, %206) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %208 = "stablehlo.dot_general"(%108, %arg19) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x64x64x8xf32>, tensor<16x8xf32>) -> tensor<1x64x64x16xf32>
    %209 = "stablehlo.broadcast_in_dim"(%arg20) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %210 = "stablehlo.add"(%208, %209) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %211 = "stablehlo.convolution"(%207, %arg21) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x64x64x16xf32>
    %212 = "stablehlo.broadcast_in_dim"(%arg22) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x64x64x16xf32>
    %213 = "stablehlo.add"(%211, %212) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %214 = "stablehlo.add"(%210, %213) : (tensor<1x64x64x16xf32>, tensor<1x64x64x16xf32>) -> tensor<1x64x64x16xf32>
    %215 = "stablehlo.convolution"(%214, %arg23) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[0, 1], [0, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<1x64x64x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %216 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %217 = "stablehlo.add"(%215, %216) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %218 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %222 = "stablehlo.reduce"(%217, %218) ({
    ^bb0(%219: tensor<f32>, %220: tensor<f32>):
      %221 = "stablehlo.add"(%219, %220) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%221) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %223 = "stablehlo.reshape"(%222) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %224 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %228 = "stablehlo.reduce"(%223, %224) ({
    ^bb0(%225: tensor<f32>, %226: tensor<f32>):
      %227 = "stablehlo.add"(%225, %226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%227) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %229 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %230 = "stablehlo.broadcast_in_dim"(%229) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %231 = "stablehlo.multiply"(%228, %230) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %233 = "stablehlo.reshape"(%232) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %234 = "stablehlo.broadcast_in_dim"(%arg25) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %235 = "stablehlo.broadcast_in_dim"(%arg26) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %236 = "stablehlo.broadcast_in_dim"(%233) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %237 = "stablehlo.subtract"(%217, %236) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %238 = "stablehlo.multiply"(%237, %237) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %239 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %243 = "stablehlo.reduce"(%238, %239) ({
    ^bb0(%240: tensor<f32>, %241: tensor<f32>):
      %242 = "stablehlo.add"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%242) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %244 = "stablehlo.reshape"(%243) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %245 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %249 = "stablehlo.reduce"(%244, %245) ({
    ^bb0(%246: tensor<f32>, %247: tensor<f32>):
      %248 = "stablehlo.add"(%246, %247) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%248) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %250 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %251 = "stablehlo.broadcast_in_dim"(%250) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %252 = "stablehlo.multiply"(%249, %251) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %253 = "stablehlo.broadcast_in_dim"(%252) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %254 = "stablehlo.reshape"(%253) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %255 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %257 = "stablehlo.add"(%254, %256) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %258 = "stablehlo.rsqrt"(%257) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %259 = "stablehlo.multiply"(%258, %234) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %260 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %261 = "stablehlo.multiply"(%237, %260) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %262 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %263 = "stablehlo.add"(%261, %262) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %264 = "stablehlo.logistic"(%263) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %265 = "stablehlo.multiply"(%263, %264) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %266 = "stablehlo.convolution"(%265, %arg27) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %267 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %268 = "stablehlo.add"(%266, %267) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %269 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %273 = "stablehlo.reduce"(%268, %269) ({
    ^bb0(%270: tensor<f32>, %271: tensor<f32>):
      %272 = "stablehlo.add"(%270, %271) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%272) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %274 = "stablehlo.reshape"(%273) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %275 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %279 = "stablehlo.reduce"(%274, %275) ({
    ^bb0(%276: tensor<f32>, %277: tensor<f32>):
      %278 = "stablehlo.add"(%276, %277) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%278) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %280 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %281 = "stablehlo.broadcast_in_dim"(%280) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %282 = "stablehlo.multiply"(%279, %281) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %284 = "stablehlo.reshape"(%283) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %285 = "stablehlo.broadcast_in_dim"(%arg29) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %286 = "stablehlo.broadcast_in_dim"(%arg30) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %287 = "stablehlo.broadcast_in_dim"(%284) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %288 = "stablehlo.subtract"(%268, %287) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %289 = "stablehlo.multiply"(%288, %288) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %290 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %294 = "stablehlo.reduce"(%289, %290) ({
    ^bb0(%291: tensor<f32>, %292: tensor<f32>):
      %293 = "stablehlo.add"(%291, %292) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%293) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x32x32x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %295 = "stablehlo.reshape"(%294) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %296 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %300 = "stablehlo.reduce"(%295, %296) ({
    ^bb0(%297: tensor<f32>, %298: tensor<f32>):
      %299 = "stablehlo.add"(%297, %298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %301 = "stablehlo.constant"() {value = dense<4.8828125e-4> : tensor<f32>} : () -> tensor<f32>
    %302 = "stablehlo.broadcast_in_dim"(%301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %303 = "stablehlo.multiply"(%300, %302) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %304 = "stablehlo.broadcast_in_dim"(%303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %305 = "stablehlo.reshape"(%304) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %306 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %307 = "stablehlo.broadcast_in_dim"(%306) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %308 = "stablehlo.add"(%305, %307) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %309 = "stablehlo.rsqrt"(%308) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %310 = "stablehlo.multiply"(%309, %285) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %311 = "stablehlo.broadcast_in_dim"(%310) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %312 = "stablehlo.multiply"(%288, %311) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %313 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x32x32x16xf32>
    %314 = "stablehlo.add"(%312, %313) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %315 = "stablehlo.logistic"(%314) : (tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %316 = "stablehlo.multiply"(%314, %315) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %317 = "stablehlo.convolution"(%316, %arg31) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x32x32x16xf32>
    %318 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x32x32x16xf32>
    %319 = "stablehlo.add"(%317, %318) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %320 = "stablehlo.add"(%217, %319) : (tensor<1x32x32x16xf32>, tensor<1x32x32x16xf32>) -> tensor<1x32x32x16xf32>
    %321 = "stablehlo.convolution"(%320, %arg33) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[0, 1], [0, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<1x32x32x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %322 = "stablehlo.broadcast_in_dim"(%arg34) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %323 = "stablehlo.add"(%321, %322) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %324 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %328 = "stablehlo.reduce"(%323, %324) ({
    ^bb0(%325: tensor<f32>, %326: tensor<f32>):
      %327 = "stablehlo.add"(%325, %326) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%327) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %329 = "stablehlo.reshape"(%328) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %330 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %334 = "stablehlo.reduce"(%329, %330) ({
    ^bb0(%331: tensor<f32>, %332: tensor<f32>):
      %333 = "stablehlo.add"(%331, %332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%333) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %335 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %336 = "stablehlo.broadcast_in_dim"(%335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %337 = "stablehlo.multiply"(%334, %336) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %338 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %339 = "stablehlo.reshape"(%338) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %340 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %341 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %342 = "stablehlo.broadcast_in_dim"(%339) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %343 = "stablehlo.subtract"(%323, %342) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %344 = "stablehlo.multiply"(%343, %343) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %345 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %349 = "stablehlo.reduce"(%344, %345) ({
    ^bb0(%346: tensor<f32>, %347: tensor<f32>):
      %348 = "stablehlo.add"(%346, %347) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%348) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %350 = "stablehlo.reshape"(%349) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %351 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %355 = "stablehlo.reduce"(%350, %351) ({
    ^bb0(%352: tensor<f32>, %353: tensor<f32>):
      %354 = "stablehlo.add"(%352, %353) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%354) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %356 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %357 = "stablehlo.broadcast_in_dim"(%356) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %358 = "stablehlo.multiply"(%355, %357) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %359 = "stablehlo.broadcast_in_dim"(%358) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %360 = "stablehlo.reshape"(%359) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %361 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %362 = "stablehlo.broadcast_in_dim"(%361) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %363 = "stablehlo.add"(%360, %362) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %364 = "stablehlo.rsqrt"(%363) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %365 = "stablehlo.multiply"(%364, %340) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %366 = "stablehlo.broadcast_in_dim"(%365) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %367 = "stablehlo.multiply"(%343, %366) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %368 = "stablehlo.broadcast_in_dim"(%341) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %369 = "stablehlo.add"(%367, %368) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %370 = "stablehlo.logistic"(%369) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %371 = "stablehlo.multiply"(%369, %370) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %372 = "stablehlo.convolution"(%371, %arg37) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %373 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %374 = "stablehlo.add"(%372, %373) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
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
    %391 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %392 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %393 = "stablehlo.broadcast_in_dim"(%390) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %394 = "stablehlo.subtract"(%374, %393) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %395 = "stablehlo.multiply"(%394, %394) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %396 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %400 = "stablehlo.reduce"(%395, %396) ({
    ^bb0(%397: tensor<f32>, %398: tensor<f32>):
      %399 = "stablehlo.add"(%397, %398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%399) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %401 = "stablehlo.reshape"(%400) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %402 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %406 = "stablehlo.reduce"(%401, %402) ({
    ^bb0(%403: tensor<f32>, %404: tensor<f32>):
      %405 = "stablehlo.add"(%403, %404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%405) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %407 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %408 = "stablehlo.broadcast_in_dim"(%407) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %409 = "stablehlo.multiply"(%406, %408) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %410 = "stablehlo.broadcast_in_dim"(%409) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %411 = "stablehlo.reshape"(%410) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %412 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %413 = "stablehlo.broadcast_in_dim"(%412) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %414 = "stablehlo.add"(%411, %413) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %415 = "stablehlo.rsqrt"(%414) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %416 = "stablehlo.multiply"(%415, %391) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %417 = "stablehlo.broadcast_in_dim"(%416) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %418 = "stablehlo.multiply"(%394, %417) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %419 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %420 = "stablehlo.add"(%418, %419) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %421 = "stablehlo.logistic"(%420) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %422 = "stablehlo.multiply"(%420, %421) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %423 = "stablehlo.convolution"(%422, %arg41) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %424 = "stablehlo.broadcast_in_dim"(%arg42) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %425 = "stablehlo.add"(%423, %424) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %426 = "stablehlo.add"(%323, %425) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %427 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %431 = "stablehlo.reduce"(%426, %427) ({
    ^bb0(%428: tensor<f32>, %429: tensor<f32>):
      %430 = "stablehlo.add"(%428, %429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%430) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %432 = "stablehlo.reshape"(%431) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %433 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %437 = "stablehlo.reduce"(%432, %433) ({
    ^bb0(%434: tensor<f32>, %435: tensor<f32>):
      %436 = "stablehlo.add"(%434, %435) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%436) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %438 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %439 = "stablehlo.broadcast_in_dim"(%438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %440 = "stablehlo.multiply"(%437, %439) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %441 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %442 = "stablehlo.reshape"(%441) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %443 = "stablehlo.broadcast_in_dim"(%arg43) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %444 = "stablehlo.broadcast_in_dim"(%arg44) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %445 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %446 = "stablehlo.subtract"(%426, %445) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %447 = "stablehlo.multiply"(%446, %446) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %448 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %452 = "stablehlo.reduce"(%447, %448) ({
    ^bb0(%449: tensor<f32>, %450: tensor<f32>):
      %451 = "stablehlo.add"(%449, %450) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%451) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %453 = "stablehlo.reshape"(%452) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %454 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.reduce"(%453, %454) ({
    ^bb0(%455: tensor<f32>, %456: tensor<f32>):
      %457 = "stablehlo.add"(%455, %456) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%457) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %459 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %460 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %461 = "stablehlo.multiply"(%458, %460) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %463 = "stablehlo.reshape"(%462) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %464 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %465 = "stablehlo.broadcast_in_dim"(%464) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %466 = "stablehlo.add"(%463, %465) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %467 = "stablehlo.rsqrt"(%466) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %468 = "stablehlo.multiply"(%467, %443) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %469 = "stablehlo.broadcast_in_dim"(%468) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %470 = "stablehlo.multiply"(%446, %469) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %471 = "stablehlo.broadcast_in_dim"(%444) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %472 = "stablehlo.add"(%470, %471) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %473 = "stablehlo.logistic"(%472) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %474 = "stablehlo.multiply"(%472, %473) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %475 = "stablehlo.convolution"(%474, %arg45) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %476 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %477 = "stablehlo.add"(%475, %476) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %478 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %482 = "stablehlo.reduce"(%477, %478) ({
    ^bb0(%479: tensor<f32>, %480: tensor<f32>):
      %481 = "stablehlo.add"(%479, %480) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%481) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %483 = "stablehlo.reshape"(%482) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %484 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %488 = "stablehlo.reduce"(%483, %484) ({
    ^bb0(%485: tensor<f32>, %486: tensor<f32>):
      %487 = "stablehlo.add"(%485, %486) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%487) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %489 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %490 = "stablehlo.broadcast_in_dim"(%489) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %491 = "stablehlo.multiply"(%488, %490) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %492 = "stablehlo.broadcast_in_dim"(%491) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %493 = "stablehlo.reshape"(%492) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %494 = "stablehlo.broadcast_in_dim"(%arg47) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %495 = "stablehlo.broadcast_in_dim"(%arg48) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %496 = "stablehlo.broadcast_in_dim"(%493) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %497 = "stablehlo.subtract"(%477, %496) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %498 = "stablehlo.multiply"(%497, %497) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %499 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %503 = "stablehlo.reduce"(%498, %499) ({
    ^bb0(%500: tensor<f32>, %501: tensor<f32>):
      %502 = "stablehlo.add"(%500, %501) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%502) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %504 = "stablehlo.reshape"(%503) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %505 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %509 = "stablehlo.reduce"(%504, %505) ({
    ^bb0(%506: tensor<f32>, %507: tensor<f32>):
      %508 = "stablehlo.add"(%506, %507) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%508) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %510 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %511 = "stablehlo.broadcast_in_dim"(%510) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %512 = "stablehlo.multiply"(%509, %511) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %513 = "stablehlo.broadcast_in_dim"(%512) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %514 = "stablehlo.reshape"(%513) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %515 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %516 = "stablehlo.broadcast_in_dim"(%515) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %517 = "stablehlo.add"(%514, %516) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %518 = "stablehlo.rsqrt"(%517) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %519 = "stablehlo.multiply"(%518, %494) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %520 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %521 = "stablehlo.multiply"(%497, %520) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %522 = "stablehlo.broadcast_in_dim"(%495) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %523 = "stablehlo.add"(%521, %522) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %524 = "stablehlo.logistic"(%523) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %525 = "stablehlo.multiply"(%523, %524) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %526 = "stablehlo.convolution"(%525, %arg49) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %527 = "stablehlo.broadcast_in_dim"(%arg50) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %528 = "stablehlo.add"(%526, %527) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %529 = "stablehlo.add"(%426, %528) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %530 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %534 = "stablehlo.reduce"(%529, %530) ({
    ^bb0(%531: tensor<f32>, %532: tensor<f32>):
      %533 = "stablehlo.add"(%531, %532) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%533) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %535 = "stablehlo.reshape"(%534) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %536 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %540 = "stablehlo.reduce"(%535, %536) ({
    ^bb0(%537: tensor<f32>, %538: tensor<f32>):
      %539 = "stablehlo.add"(%537, %538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%539) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %541 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %542 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %543 = "stablehlo.multiply"(%540, %542) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %545 = "stablehlo.reshape"(%544) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %546 = "stablehlo.broadcast_in_dim"(%arg51) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %547 = "stablehlo.broadcast_in_dim"(%arg52) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %548 = "stablehlo.broadcast_in_dim"(%545) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %549 = "stablehlo.subtract"(%529, %548) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %550 = "stablehlo.multiply"(%549, %549) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %551 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %555 = "stablehlo.reduce"(%550, %551) ({
    ^bb0(%552: tensor<f32>, %553: tensor<f32>):
      %554 = "stablehlo.add"(%552, %553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%554) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %556 = "stablehlo.reshape"(%555) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %557 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %561 = "stablehlo.reduce"(%556, %557) ({
    ^bb0(%558: tensor<f32>, %559: tensor<f32>):
      %560 = "stablehlo.add"(%558, %559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %562 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %563 = "stablehlo.broadcast_in_dim"(%562) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %564 = "stablehlo.multiply"(%561, %563) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %565 = "stablehlo.broadcast_in_dim"(%564) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %566 = "stablehlo.reshape"(%565) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %567 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %568 = "stablehlo.broadcast_in_dim"(%567) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %569 = "stablehlo.add"(%566, %568) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %570 = "stablehlo.rsqrt"(%569) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %571 = "stablehlo.multiply"(%570, %546) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %572 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %573 = "stablehlo.multiply"(%549, %572) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %574 = "stablehlo.broadcast_in_dim"(%547) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %575 = "stablehlo.add"(%573, %574) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %576 = "stablehlo.reshape"(%575) : (tensor<1x16x16x16xf32>) -> tensor<1x256x16xf32>
    %577 = "stablehlo.dot_general"(%576, %arg53) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %578 = "stablehlo.broadcast_in_dim"(%arg54) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %579 = "stablehlo.add"(%577, %578) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %580 = "stablehlo.dot_general"(%576, %arg55) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %581 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %582 = "stablehlo.add"(%580, %581) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %583 = "stablehlo.dot_general"(%576, %arg57) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %584 = "stablehlo.broadcast_in_dim"(%arg58) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %585 = "stablehlo.add"(%583, %584) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %586 = "stablehlo.constant"() {value = dense<2.5e-1> : tensor<f32>} : () -> tensor<f32>
    %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x256x16xf32>
    %588 = "stablehlo.multiply"(%579, %587) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %589 = "stablehlo.reshape"(%588) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %590 = "stablehlo.transpose"(%589) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %591 = "stablehlo.reshape"(%590) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %592 = "stablehlo.reshape"(%582) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %593 = "stablehlo.transpose"(%592) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %594 = "stablehlo.reshape"(%593) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %595 = "stablehlo.reshape"(%585) : (tensor<1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %596 = "stablehlo.transpose"(%595) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x256x1x16xf32>) -> tensor<1x1x256x16xf32>
    %597 = "stablehlo.reshape"(%596) : (tensor<1x1x256x16xf32>) -> tensor<1x256x16xf32>
    %598 = "stablehlo.dot_general"(%591, %594) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x256xf32>
    %599 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %603 = "stablehlo.reduce"(%598, %599) ({
    ^bb0(%600: tensor<f32>, %601: tensor<f32>):
      %602 = "stablehlo.maximum"(%600, %601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%602) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %604 = "stablehlo.broadcast_in_dim"(%603) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x256xf32>
    %605 = "stablehlo.subtract"(%598, %604) : (tensor<1x256x256xf32>, tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %606 = "stablehlo.exponential"(%605) : (tensor<1x256x256xf32>) -> tensor<1x256x256xf32>
    %607 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %611 = "stablehlo.reduce"(%606, %607) ({
    ^bb0(%608: tensor<f32>, %609: tensor<f32>):
      %610 = "stablehlo.add"(%608, %609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%610) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x256x256xf32>, tensor<f32>) -> tensor<1x256xf32>
    %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x256xf32>) -> tensor<1x256x16xf32>
    %613 = "stablehlo.dot_general"(%606, %597) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x256xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %614 = "stablehlo.divide"(%613, %612) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %615 = "stablehlo.reshape"(%614) : (tensor<1x256x16xf32>) -> tensor<1x1x256x16xf32>
    %616 = "stablehlo.transpose"(%615) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<1x1x256x16xf32>) -> tensor<1x256x1x16xf32>
    %617 = "stablehlo.reshape"(%616) : (tensor<1x256x1x16xf32>) -> tensor<1x256x16xf32>
    %618 = "stablehlo.reshape"(%529) : (tensor<1x16x16x16xf32>) -> tensor<1x256x16xf32>
    %619 = "stablehlo.dot_general"(%617, %arg59) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x256x16xf32>, tensor<16x16xf32>) -> tensor<1x256x16xf32>
    %620 = "stablehlo.broadcast_in_dim"(%arg60) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<1x256x16xf32>
    %621 = "stablehlo.add"(%619, %620) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %622 = "stablehlo.add"(%618, %621) : (tensor<1x256x16xf32>, tensor<1x256x16xf32>) -> tensor<1x256x16xf32>
    %623 = "stablehlo.reshape"(%622) : (tensor<1x256x16xf32>) -> tensor<1x16x16x16xf32>
    %624 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %628 = "stablehlo.reduce"(%623, %624) ({
    ^bb0(%625: tensor<f32>, %626: tensor<f32>):
      %627 = "stablehlo.add"(%625, %626) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%627) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %629 = "stablehlo.reshape"(%628) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %630 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %634 = "stablehlo.reduce"(%629, %630) ({
    ^bb0(%631: tensor<f32>, %632: tensor<f32>):
      %633 = "stablehlo.add"(%631, %632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%633) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %635 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.broadcast_in_dim"(%635) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %637 = "stablehlo.multiply"(%634, %636) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %638 = "stablehlo.broadcast_in_dim"(%637) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %639 = "stablehlo.reshape"(%638) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %640 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %641 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %642 = "stablehlo.broadcast_in_dim"(%639) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %643 = "stablehlo.subtract"(%623, %642) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %644 = "stablehlo.multiply"(%643, %643) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %645 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %649 = "stablehlo.reduce"(%644, %645) ({
    ^bb0(%646: tensor<f32>, %647: tensor<f32>):
      %648 = "stablehlo.add"(%646, %647) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%648) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %650 = "stablehlo.reshape"(%649) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %651 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %655 = "stablehlo.reduce"(%650, %651) ({
    ^bb0(%652: tensor<f32>, %653: tensor<f32>):
      %654 = "stablehlo.add"(%652, %653) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%654) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %656 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %657 = "stablehlo.broadcast_in_dim"(%656) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %658 = "stablehlo.multiply"(%655, %657) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %659 = "stablehlo.broadcast_in_dim"(%658) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %660 = "stablehlo.reshape"(%659) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %661 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %662 = "stablehlo.broadcast_in_dim"(%661) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %663 = "stablehlo.add"(%660, %662) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %664 = "stablehlo.rsqrt"(%663) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %665 = "stablehlo.multiply"(%664, %640) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %666 = "stablehlo.broadcast_in_dim"(%665) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %667 = "stablehlo.multiply"(%643, %666) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %668 = "stablehlo.broadcast_in_dim"(%641) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %669 = "stablehlo.add"(%667, %668) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %670 = "stablehlo.logistic"(%669) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %671 = "stablehlo.multiply"(%669, %670) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %672 = "stablehlo.convolution"(%671, %arg63) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %673 = "stablehlo.broadcast_in_dim"(%arg64) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %674 = "stablehlo.add"(%672, %673) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %675 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %679 = "stablehlo.reduce"(%674, %675) ({
    ^bb0(%676: tensor<f32>, %677: tensor<f32>):
      %678 = "stablehlo.add"(%676, %677) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%678) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %680 = "stablehlo.reshape"(%679) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %681 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %685 = "stablehlo.reduce"(%680, %681) ({
    ^bb0(%682: tensor<f32>, %683: tensor<f32>):
      %684 = "stablehlo.add"(%682, %683) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%684) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %686 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %687 = "stablehlo.broadcast_in_dim"(%686) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %688 = "stablehlo.multiply"(%685, %687) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %689 = "stablehlo.broadcast_in_dim"(%688) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %690 = "stablehlo.reshape"(%689) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %691 = "stablehlo.broadcast_in_dim"(%arg65) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %692 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %693 = "stablehlo.broadcast_in_dim"(%690) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %694 = "stablehlo.subtract"(%674, %693) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %695 = "stablehlo.multiply"(%694, %694) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %696 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %700 = "stablehlo.reduce"(%695, %696) ({
    ^bb0(%697: tensor<f32>, %698: tensor<f32>):
      %699 = "stablehlo.add"(%697, %698) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%699) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %701 = "stablehlo.reshape"(%700) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %702 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %706 = "stablehlo.reduce"(%701, %702) ({
    ^bb0(%703: tensor<f32>, %704: tensor<f32>):
      %705 = "stablehlo.add"(%703, %704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%705) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %707 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %708 = "stablehlo.broadcast_in_dim"(%707) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %709 = "stablehlo.multiply"(%706, %708) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %710 = "stablehlo.broadcast_in_dim"(%709) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %711 = "stablehlo.reshape"(%710) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %712 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %713 = "stablehlo.broadcast_in_dim"(%712) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %714 = "stablehlo.add"(%711, %713) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %715 = "stablehlo.rsqrt"(%714) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %716 = "stablehlo.multiply"(%715, %691) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %717 = "stablehlo.broadcast_in_dim"(%716) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %718 = "stablehlo.multiply"(%694, %717) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %719 = "stablehlo.broadcast_in_dim"(%692) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %720 = "stablehlo.add"(%718, %719) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %721 = "stablehlo.logistic"(%720) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %722 = "stablehlo.multiply"(%720, %721) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %723 = "stablehlo.convolution"(%722, %arg67) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<1x16x16x16xf32>
    %724 = "stablehlo.broadcast_in_dim"(%arg68) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<1x16x16x16xf32>
    %725 = "stablehlo.add"(%723, %724) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %726 = "stablehlo.add"(%623, %725) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %727 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %731 = "stablehlo.reduce"(%726, %727) ({
    ^bb0(%728: tensor<f32>, %729: tensor<f32>):
      %730 = "stablehlo.add"(%728, %729) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%730) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %732 = "stablehlo.reshape"(%731) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %733 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %737 = "stablehlo.reduce"(%732, %733) ({
    ^bb0(%734: tensor<f32>, %735: tensor<f32>):
      %736 = "stablehlo.add"(%734, %735) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%736) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %738 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %739 = "stablehlo.broadcast_in_dim"(%738) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %740 = "stablehlo.multiply"(%737, %739) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %741 = "stablehlo.broadcast_in_dim"(%740) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %742 = "stablehlo.reshape"(%741) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %743 = "stablehlo.broadcast_in_dim"(%arg69) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %744 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<1x16xf32>
    %745 = "stablehlo.broadcast_in_dim"(%742) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %746 = "stablehlo.subtract"(%726, %745) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %747 = "stablehlo.multiply"(%746, %746) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %748 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %752 = "stablehlo.reduce"(%747, %748) ({
    ^bb0(%749: tensor<f32>, %750: tensor<f32>):
      %751 = "stablehlo.add"(%749, %750) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%751) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<1x16x16x16xf32>, tensor<f32>) -> tensor<1x16xf32>
    %753 = "stablehlo.reshape"(%752) : (tensor<1x16xf32>) -> tensor<1x8x2xf32>
    %754 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %758 = "stablehlo.reduce"(%753, %754) ({
    ^bb0(%755: tensor<f32>, %756: tensor<f32>):
      %757 = "stablehlo.add"(%755, %756) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%757) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<1x8x2xf32>, tensor<f32>) -> tensor<1x8xf32>
    %759 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x8xf32>
    %761 = "stablehlo.multiply"(%758, %760) : (tensor<1x8xf32>, tensor<1x8xf32>) -> tensor<1x8xf32>
    %762 = "stablehlo.broadcast_in_dim"(%761) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<1x8xf32>) -> tensor<1x8x2xf32>
    %763 = "stablehlo.reshape"(%762) : (tensor<1x8x2xf32>) -> tensor<1x16xf32>
    %764 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %765 = "stablehlo.broadcast_in_dim"(%764) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16xf32>
    %766 = "stablehlo.add"(%763, %765) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %767 = "stablehlo.rsqrt"(%766) : (tensor<1x16xf32>) -> tensor<1x16xf32>
    %768 = "stablehlo.multiply"(%767, %743) : (tensor<1x16xf32>, tensor<1x16xf32>) -> tensor<1x16xf32>
    %769 = "stablehlo.broadcast_in_dim"(%768) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %770 = "stablehlo.multiply"(%746, %769) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %771 = "stablehlo.broadcast_in_dim"(%744) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<1x16xf32>) -> tensor<1x16x16x16xf32>
    %772 = "stablehlo.add"(%770, %771) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %773 = "stablehlo.logistic"(%772) : (tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %774 = "stablehlo.multiply"(%772, %773) : (tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %775 = "stablehlo.convolution"(%774, %arg71) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<1x16x16x16xf32>, tensor<3x3x16x8xf32>) -> tensor<1x16x16x8xf32>
    %776 = "stablehlo.broadcast_in_dim"(%arg72) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x16x16x8xf32>
    %777 = "stablehlo.add"(%775, %776) : (tensor<1x16x16x8xf32>, tensor<1x16x16x8xf32>) -> tensor<1x16x16x8xf32>
    %778 = "stablehlo.dot_general"(%777, %arg73) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<1x16x16x8xf32>, tensor<8x8xf32>) -> tensor<1x16x16x8xf32>
    %779 = "stablehlo.broadcast_in_dim"(%arg74) {broadcast_dimensions = array<i64: 3>} : (tensor<8xf32>) -> tensor<1x16x16x8xf32>
    %780 = "stablehlo.add"(%778, %779) : (tensor<1x16x16x8xf32>, tensor<1x16x16x8xf32>) -> tensor<1x16x16x8xf32>
    %781 = "stablehlo.slice"(%780) {limit_indices = array<i64: 1, 16, 16, 8>, start_indices = array<i64: 0, 0, 0, 4>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x16x16x8xf32>) -> tensor<1x16x16x4xf32>
    %782 = "stablehlo.slice"(%780) {limit_indices = array<i64: 1, 16, 16, 4>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<1x16x16x8xf32>) -> tensor<1x16x16x4xf32>
    %783 = "stablehlo.constant"() {value = dense<-3.0e1> : tensor<f32>} : () -> tensor<f32>
    %784 = "stablehlo.constant"() {value = dense<2.0e1> : tensor<f32>} : () -> tensor<f32>
    %785 = "stablehlo.clamp"(%783, %781, %784) : (tensor<f32>, tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1x16x16x4xf32>
    %786 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %787 = "stablehlo.broadcast_in_dim"(%786) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1x16x16x4xf32>
    %788 = "stablehlo.multiply"(%785, %787) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %789 = "stablehlo.exponential"(%788) : (tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    "func.return"(%782, %789) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> ()
  }) {arg_attrs = [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x128x128x3xf32>, tensor<3x3x3x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<3x3x8x8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<3x3x8x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x8xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x8xf32>, tensor<8xf32>, tensor<8x8xf32>, tensor<8xf32>) -> (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "encode_image"} : () -> ()

"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<1x16x16x4xf32>, %arg2: tensor<1x16x16x4xf32>, %arg3: tensor<1x16x16x4xf32>, %arg4: tensor<1x16x16x4xf32>, %arg5: tensor<1x16x16x4xf32>, %arg6: tensor<2x77x32xf32>, %arg7: tensor<1x39xf32>, %arg8: tensor<64x16xf32>, %arg9: tensor<64xf32>, %arg10: tensor<64x64xf32>, %arg11: tensor<64xf32>, %arg12: tensor<3x3x4x16xf32>, %arg13: tensor<16xf32>, %arg14: tensor<16xf32>, %arg15: tensor<16xf32>, %arg16: tensor<16x64xf32>, %arg17: tensor<16xf32>, %arg18: tensor<3x3x16x16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<3x3x16x16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<16x16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16x16xf32>, %arg31: tensor<16x16xf32>, %arg32: tensor<16x16xf32>, %arg33: tensor<16x16xf32>, %arg34: tensor<16xf32>, %arg35: tensor<16xf32>, %arg36: tensor<16xf32>, %arg37: tensor<16x16xf32>, %arg38: tensor<16x32xf32>, %arg39: tensor<16x32xf32>, %arg40: tensor<16x16xf32>, %arg41: tensor<16xf32>, %arg42: tensor<16xf32>, %arg43: tensor<16xf32>, %arg44: tensor<128x16xf32>, %arg45: tensor<128xf32>, %arg46: tensor<16x64xf32>, %arg47: tensor<16xf32>, %arg48: tensor<16x16xf32>, %arg49: tensor<16xf32>, %arg50: tensor<3x3x16x16xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<16x64xf32>, %arg55: tensor<16xf32>, %arg56: tensor<3x3x16x16xf32>, %arg57: tensor<16xf32>, %arg58: tensor<16xf32>, %arg59: tensor<16xf32>, %arg60: tensor<3x3x16x16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<16xf32>, %arg64: tensor<16x16xf32>, %arg65: tensor<16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<16xf32>, %arg68: tensor<16x16xf32>, %arg69: tensor<16x16xf32>, %arg70: tensor<16x16xf32>, %arg71: tensor<16x16xf32>, %arg72: tensor<16xf32>, %arg73: tensor<16xf32>, %arg74: tensor<16xf32>, %arg75: tensor<16x16xf32>, %arg76: tensor<16x32xf32>, %arg77: tensor<16x32xf32>, %arg78: tensor<16x16xf32>, %arg79: tensor<16xf32>, %arg80: tensor<16xf32>, %arg81: tensor<16xf32>, %arg82: tensor<128x16xf32>, %arg83: tensor<128xf32>, %arg84: tensor<16x64xf32>, %arg85: tensor<16xf32>, %arg86: tensor<16x16xf32>, %arg87: tensor<16xf32>, %arg88: tensor<3x3x16x16xf32>, %arg89: tensor<16xf32>, %arg90: tensor<16xf32>, %arg91: tensor<16xf32>, %arg92: tensor<24x64xf32>, %arg93: tensor<24xf32>, %arg94: tensor<3x3x16x24xf32>, %arg95: tensor<24xf32>, %arg96: tensor<24xf32>, %arg97: tensor<24xf32>, %arg98: tensor<24x16xf32>, %arg99: tensor<24xf32>, %arg100: tensor<3x3x24x24xf32>, %arg101: tensor<24xf32>, %arg102: tensor<24xf32>, %arg103: tensor<24xf32>, %arg104: tensor<24x24xf32>, %arg105: tensor<24xf32>, %arg106: tensor<24xf32>, %arg107: tensor<24xf32>, %arg108: tensor<24x24xf32>, %arg109: tensor<24x24xf32>, %arg110: tensor<24x24xf32>, %arg111: tensor<24x24xf32>, %arg112: tensor<24xf32>, %arg113: tensor<24xf32>, %arg114: tensor<24xf32>, %arg115: tensor<24x24xf32>, %arg116: tensor<24x32xf32>, %arg117: tensor<24x32xf32>, %arg118: tensor<24x24xf32>, %arg119: tensor<24xf32>, %arg120: tensor<24xf32>, %arg121: tensor<24xf32>, %arg122: tensor<192x24xf32>, %arg123: tensor<192xf32>, %arg124: tensor<24x96xf32>, %arg125: tensor<24xf32>, %arg126: tensor<24x24xf32>, %arg127: tensor<24xf32>, %arg128: tensor<3x3x24x24xf32>, %arg129: tensor<24xf32>, %arg130: tensor<24xf32>, %arg131: tensor<24xf32>, %arg132: tensor<24x64xf32>, %arg133: tensor<24xf32>, %arg134: tensor<3x3x24x24xf32>, %arg135: tensor<24xf32>, %arg136: tensor<24xf32>, %arg137: tensor<24xf32>, %arg138: tensor<3x3x24x24xf32>, %arg139: tensor<24xf32>, %arg140: tensor<24xf32>, %arg141: tensor<24xf32>, %arg142: tensor<24x64xf32>, %arg143: tensor<24xf32>, %arg144: tensor<3x3x24x24xf32>, %arg145: tensor<24xf32>, %arg146: tensor<24xf32>, %arg147: tensor<24xf32>, %arg148: tensor<3x3x24x24xf32>, %arg149: tensor<24xf32>, %arg150: tensor<24xf32>, %arg151: tensor<24xf32>, %arg152: tensor<24x24xf32>, %arg153: tensor<24xf32>, %arg154: tensor<24xf32>, %arg155: tensor<24xf32>, %arg156: tensor<24x24xf32>, %arg157: tensor<24x24xf32>, %arg158: tensor<24x24xf32>, %arg159: tensor<24x24xf32>, %arg160: tensor<24xf32>, %arg161: tensor<24xf32>, %arg162: tensor<24xf32>, %arg163: tensor<24x24xf32>, %arg164: tensor<24x32xf32>, %arg165: tensor<24x32xf32>, %arg166: tensor<24x24xf32>, %arg167: tensor<24xf32>, %arg168: tensor<24xf32>, %arg169: tensor<24xf32>, %arg170: tensor<192x24xf32>, %arg171: tensor<192xf32>, %arg172: tensor<24x96xf32>, %arg173: tensor<24xf32>, %arg174: tensor<24x24xf32>, %arg175: tensor<24xf32>, %arg176: tensor<24xf32>, %arg177: tensor<24xf32>, %arg178: tensor<24x64xf32>, %arg179: tensor<24xf32>, %arg180: tensor<3x3x24x24xf32>, %arg181: tensor<24xf32>, %arg182: tensor<24xf32>, %arg183: tensor<24xf32>, %arg184: tensor<3x3x24x24xf32>, %arg185: tensor<24xf32>, %arg186: tensor<48xf32>, %arg187: tensor<48xf32>, %arg188: tensor<24x64xf32>, %arg189: tensor<24xf32>, %arg190: tensor<3x3x48x24xf32>, %arg191: tensor<24xf32>, %arg192: tensor<24xf32>, %arg193: tensor<24xf32>, %arg194: tensor<24x48xf32>, %arg195: tensor<24xf32>, %arg196: tensor<3x3x24x24xf32>, %arg197: tensor<24xf32>, %arg198: tensor<48xf32>, %arg199: tensor<48xf32>, %arg200: tensor<24x64xf32>, %arg201: tensor<24xf32>, %arg202: tensor<3x3x48x24xf32>, %arg203: tensor<24xf32>, %arg204: tensor<24xf32>, %arg205: tensor<24xf32>, %arg206: tensor<24x48xf32>, %arg207: tensor<24xf32>, %arg208: tensor<3x3x24x24xf32>, %arg209: tensor<24xf32>, %arg210: tensor<3x3x24x24xf32>, %arg211: tensor<24xf32>, %arg212: tensor<48xf32>, %arg213: tensor<48xf32>, %arg214: tensor<24x64xf32>, %arg215: tensor<24xf32>, %arg216: tensor<3x3x48x24xf32>, %arg217: tensor<24xf32>, %arg218: tensor<24xf32>, %arg219: tensor<24xf32>, %arg220: tensor<24x48xf32>, %arg221: tensor<24xf32>, %arg222: tensor<3x3x24x24xf32>, %arg223: tensor<24xf32>, %arg224: tensor<24xf32>, %arg225: tensor<24xf32>, %arg226: tensor<24x24xf32>, %arg227: tensor<24xf32>, %arg228: tensor<24xf32>, %arg229: tensor<24xf32>, %arg230: tensor<24x24xf32>, %arg231: tensor<24x24xf32>, %arg232: tensor<24x24xf32>, %arg233: tensor<24x24xf32>, %arg234: tensor<24xf32>, %arg235: tensor<24xf32>, %arg236: tensor<24xf32>, %arg237: tensor<24x24xf32>, %arg238: tensor<24x32xf32>, %arg239: tensor<24x32xf32>, %arg240: tensor<24x24xf32>, %arg241: tensor<24xf32>, %arg242: tensor<24xf32>, %arg243: tensor<24xf32>, %arg244: tensor<192x24xf32>, %arg245: tensor<192xf32>, %arg246: tensor<24x96xf32>, %arg247: tensor<24xf32>, %arg248: tensor<24x24xf32>, %arg249: tensor<24xf32>, %arg250: tensor<40xf32>, %arg251: tensor<40xf32>, %arg252: tensor<24x64xf32>, %arg253: tensor<24xf32>, %arg254: tensor<3x3x40x24xf32>, %arg255: tensor<24xf32>, %arg256: tensor<24xf32>, %arg257: tensor<24xf32>, %arg258: tensor<24x40xf32>, %arg259: tensor<24xf32>, %arg260: tensor<3x3x24x24xf32>, %arg261: tensor<24xf32>, %arg262: tensor<24xf32>, %arg263: tensor<24xf32>, %arg264: tensor<24x24xf32>, %arg265: tensor<24xf32>, %arg266: tensor<24xf32>, %arg267: tensor<24xf32>, %arg268: tensor<24x24xf32>, %arg269: tensor<24x24xf32>, %arg270: tensor<24x24xf32>, %arg271: tensor<24x24xf32>, %arg272: tensor<24xf32>, %arg273: tensor<24xf32>, %arg274: tensor<24xf32>, %arg275: tensor<24x24xf32>, %arg276: tensor<24x32xf32>, %arg277: tensor<24x32xf32>, %arg278: tensor<24x24xf32>, %arg279: tensor<24xf32>, %arg280: tensor<24xf32>, %arg281: tensor<24xf32>, %arg282: tensor<192x24xf32>, %arg283: tensor<192xf32>, %arg284: tensor<24x96xf32>, %arg285: tensor<24xf32>, %arg286: tensor<24x24xf32>, %arg287: tensor<24xf32>, %arg288: tensor<3x3x24x24xf32>, %arg289: tensor<24xf32>, %arg290: tensor<40xf32>, %arg291: tensor<40xf32>, %arg292: tensor<16x64xf32>, %arg293: tensor<16xf32>, %arg294: tensor<3x3x40x16xf32>, %arg295: tensor<16xf32>, %arg296: tensor<16xf32>, %arg297: tensor<16xf32>, %arg298: tensor<16x40xf32>, %arg299: tensor<16xf32>, %arg300: tensor<3x3x16x16xf32>, %arg301: tensor<16xf32>, %arg302: tensor<16xf32>, %arg303: tensor<16xf32>, %arg304: tensor<16x16xf32>, %arg305: tensor<16xf32>, %arg306: tensor<16xf32>, %arg307: tensor<16xf32>, %arg308: tensor<16x16xf32>, %arg309: tensor<16x16xf32>, %arg310: tensor<16x16xf32>, %arg311: tensor<16x16xf32>, %arg312: tensor<16xf32>, %arg313: tensor<16xf32>, %arg314: tensor<16xf32>, %arg315: tensor<16x16xf32>, %arg316: tensor<16x32xf32>, %arg317: tensor<16x32xf32>, %arg318: tensor<16x16xf32>, %arg319: tensor<16xf32>, %arg320: tensor<16xf32>, %arg321: tensor<16xf32>, %arg322: tensor<128x16xf32>, %arg323: tensor<128xf32>, %arg324: tensor<16x64xf32>, %arg325: tensor<16xf32>, %arg326: tensor<16x16xf32>, %arg327: tensor<16xf32>, %arg328: tensor<32xf32>, %arg329: tensor<32xf32>, %arg330: tensor<16x64xf32>, %arg331: tensor<16xf32>, %arg332: tensor<3x3x32x16xf32>, %arg333: tensor<16xf32>, %arg334: tensor<16xf32>, %arg335: tensor<16xf32>, %arg336: tensor<16x32xf32>, %arg337: tensor<16xf32>, %arg338: tensor<3x3x16x16xf32>, %arg339: tensor<16xf32>, %arg340: tensor<16xf32>, %arg341: tensor<16xf32>, %arg342: tensor<16x16xf32>, %arg343: tensor<16xf32>, %arg344: tensor<16xf32>, %arg345: tensor<16xf32>, %arg346: tensor<16x16xf32>, %arg347: tensor<16x16xf32>, %arg348: tensor<16x16xf32>, %arg349: tensor<16x16xf32>, %arg350: tensor<16xf32>, %arg351: tensor<16xf32>, %arg352: tensor<16xf32>, %arg353: tensor<16x16xf32>, %arg354: tensor<16x32xf32>, %arg355: tensor<16x32xf32>, %arg356: tensor<16x16xf32>, %arg357: tensor<16xf32>, %arg358: tensor<16xf32>, %arg359: tensor<16xf32>, %arg360: tensor<128x16xf32>, %arg361: tensor<128xf32>, %arg362: tensor<16x64xf32>, %arg363: tensor<16xf32>, %arg364: tensor<16x16xf32>, %arg365: tensor<16xf32>, %arg366: tensor<3x3x16x16xf32>, %arg367: tensor<16xf32>, %arg368: tensor<32xf32>, %arg369: tensor<32xf32>, %arg370: tensor<16x64xf32>, %arg371: tensor<16xf32>, %arg372: tensor<3x3x32x16xf32>, %arg373: tensor<16xf32>, %arg374: tensor<16xf32>, %arg375: tensor<16xf32>, %arg376: tensor<16x32xf32>, %arg377: tensor<16xf32>, %arg378: tensor<3x3x16x16xf32>, %arg379: tensor<16xf32>, %arg380: tensor<16xf32>, %arg381: tensor<16xf32>, %arg382: tensor<16x16xf32>, %arg383: tensor<16xf32>, %arg384: tensor<16xf32>, %arg385: tensor<16xf32>, %arg386: tensor<16x16xf32>, %arg387: tensor<16x16xf32>, %arg388: tensor<16x16xf32>, %arg389: tensor<16x16xf32>, %arg390: tensor<16xf32>, %arg391: tensor<16xf32>, %arg392: tensor<16xf32>, %arg393: tensor<16x16xf32>, %arg394: tensor<16x32xf32>, %arg395: tensor<16x32xf32>, %arg396: tensor<16x16xf32>, %arg397: tensor<16xf32>, %arg398: tensor<16xf32>, %arg399: tensor<16xf32>, %arg400: tensor<128x16xf32>, %arg401: tensor<128xf32>, %arg402: tensor<16x64xf32>, %arg403: tensor<16xf32>, %arg404: tensor<16x16xf32>, %arg405: tensor<16xf32>, %arg406: tensor<32xf32>, %arg407: tensor<32xf32>, %arg408: tensor<16x64xf32>, %arg409: tensor<16xf32>, %arg410: tensor<3x3x32x16xf32>, %arg411: tensor<16xf32>, %arg412: tensor<16xf32>, %arg413: tensor<16xf32>, %arg414: tensor<16x32xf32>, %arg415: tensor<16xf32>, %arg416: tensor<3x3x16x16xf32>, %arg417: tensor<16xf32>, %arg418: tensor<16xf32>, %arg419: tensor<16xf32>, %arg420: tensor<16x16xf32>, %arg421: tensor<16xf32>, %arg422: tensor<16xf32>, %arg423: tensor<16xf32>, %arg424: tensor<16x16xf32>, %arg425: tensor<16x16xf32>, %arg426: tensor<16x16xf32>, %arg427: tensor<16x16xf32>, %arg428: tensor<16xf32>, %arg429: tensor<16xf32>, %arg430: tensor<16xf32>, %arg431: tensor<16x16xf32>, %arg432: tensor<16x32xf32>, %arg433: tensor<16x32xf32>, %arg434: tensor<16x16xf32>, %arg435: tensor<16xf32>, %arg436: tensor<16xf32>, %arg437: tensor<16xf32>, %arg438: tensor<128x16xf32>, %arg439: tensor<128xf32>, %arg440: tensor<16x64xf32>, %arg441: tensor<16xf32>, %arg442: tensor<16x16xf32>, %arg443: tensor<16xf32>, %arg444: tensor<16xf32>, %arg445: tensor<16xf32>, %arg446: tensor<3x3x16x4xf32>, %arg447: tensor<4xf32>):
    %0 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 2>, start_indices = array<i64: 0, 1>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %1 = "stablehlo.reshape"(%0) : (tensor<1x1xf32>) -> tensor<1xf32>
    %2 = "stablehlo.broadcast_in_dim"(%1) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %3 = "stablehlo.multiply"(%arg0, %2) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4 = "stablehlo.concatenate"(%3, %3) {dimension = 0 : i64} : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<2x16x16x4xf32>
    %5 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 1>, start_indices = array<i64: 0, 0>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %6 = "stablehlo.reshape"(%5) : (tensor<1x1xf32>) -> tensor<1xf32>
    %7 = "stablehlo.concatenate"(%6, %6) {dimension = 0 : i64} : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %8 = "stablehlo.constant"() {value = dense<"0x0000803F9BE8A13ECCCCCC3DE286013D0AD7233C333E4F3B6E12833A61CBA539"> : tensor<8xf32>} : () -> tensor<8xf32>
    %9 = "stablehlo.broadcast_in_dim"(%8) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<2x8xf32>
    %10 = "stablehlo.broadcast_in_dim"(%7) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x8xf32>
    %11 = "stablehlo.multiply"(%10, %9) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %12 = "stablehlo.sine"(%11) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %13 = "stablehlo.cosine"(%11) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %14 = "stablehlo.concatenate"(%13, %12) {dimension = 1 : i64} : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %15 = "stablehlo.dot_general"(%14, %arg8) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16xf32>, tensor<64x16xf32>) -> tensor<2x64xf32>
    %16 = "stablehlo.broadcast_in_dim"(%arg9) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %17 = "stablehlo.add"(%15, %16) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %18 = "stablehlo.logistic"(%17) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %19 = "stablehlo.multiply"(%17, %18) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %20 = "stablehlo.dot_general"(%19, %arg10) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %21 = "stablehlo.broadcast_in_dim"(%arg11) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %22 = "stablehlo.add"(%20, %21) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %23 = "stablehlo.convolution"(%4, %arg12) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x4xf32>, tensor<3x3x4x16xf32>) -> tensor<2x16x16x16xf32>
    %24 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %25 = "stablehlo.add"(%23, %24) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %26 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %30 = "stablehlo.reduce"(%25, %26) ({
    ^bb0(%27: tensor<f32>, %28: tensor<f32>):
      %29 = "stablehlo.add"(%27, %28) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%29) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %31 = "stablehlo.reshape"(%30) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %32 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %36 = "stablehlo.reduce"(%31, %32) ({
    ^bb0(%33: tensor<f32>, %34: tensor<f32>):
      %35 = "stablehlo.add"(%33, %34) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%35) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %37 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %39 = "stablehlo.multiply"(%36, %38) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %40 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %41 = "stablehlo.reshape"(%40) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %42 = "stablehlo.broadcast_in_dim"(%arg14) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %43 = "stablehlo.broadcast_in_dim"(%arg15) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %44 = "stablehlo.broadcast_in_dim"(%41) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %45 = "stablehlo.subtract"(%25, %44) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %46 = "stablehlo.multiply"(%45, %45) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %47 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %51 = "stablehlo.reduce"(%46, %47) ({
    ^bb0(%48: tensor<f32>, %49: tensor<f32>):
      %50 = "stablehlo.add"(%48, %49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%50) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %52 = "stablehlo.reshape"(%51) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %53 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %57 = "stablehlo.reduce"(%52, %53) ({
    ^bb0(%54: tensor<f32>, %55: tensor<f32>):
      %56 = "stablehlo.add"(%54, %55) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%56) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %58 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %59 = "stablehlo.broadcast_in_dim"(%58) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %60 = "stablehlo.multiply"(%57, %59) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %61 = "stablehlo.broadcast_in_dim"(%60) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %62 = "stablehlo.reshape"(%61) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %63 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %64 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %65 = "stablehlo.add"(%62, %64) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %66 = "stablehlo.rsqrt"(%65) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %67 = "stablehlo.multiply"(%66, %42) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %68 = "stablehlo.broadcast_in_dim"(%67) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %69 = "stablehlo.multiply"(%45, %68) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %70 = "stablehlo.broadcast_in_dim"(%43) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %71 = "stablehlo.add"(%69, %70) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %72 = "stablehlo.logistic"(%71) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %73 = "stablehlo.multiply"(%71, %72) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %74 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %75 = "stablehlo.multiply"(%22, %74) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %76 = "stablehlo.dot_general"(%75, %arg16) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %77 = "stablehlo.broadcast_in_dim"(%arg17) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %78 = "stablehlo.add"(%76, %77) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %79 = "stablehlo.convolution"(%73, %arg18) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %80 = "stablehlo.broadcast_in_dim"(%arg19) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %81 = "stablehlo.add"(%79, %80) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %82 = "stablehlo.broadcast_in_dim"(%78) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %83 = "stablehlo.add"(%81, %82) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %84 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %88 = "stablehlo.reduce"(%83, %84) ({
    ^bb0(%85: tensor<f32>, %86: tensor<f32>):
      %87 = "stablehlo.add"(%85, %86) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%87) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %89 = "stablehlo.reshape"(%88) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %90 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %94 = "stablehlo.reduce"(%89, %90) ({
    ^bb0(%91: tensor<f32>, %92: tensor<f32>):
      %93 = "stablehlo.add"(%91, %92) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%93) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %95 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %96 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %97 = "stablehlo.multiply"(%94, %96) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %98 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %99 = "stablehlo.reshape"(%98) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %100 = "stablehlo.broadcast_in_dim"(%arg20) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %101 = "stablehlo.broadcast_in_dim"(%arg21) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %102 = "stablehlo.broadcast_in_dim"(%99) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %103 = "stablehlo.subtract"(%83, %102) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %104 = "stablehlo.multiply"(%103, %103) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %105 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %109 = "stablehlo.reduce"(%104, %105) ({
    ^bb0(%106: tensor<f32>, %107: tensor<f32>):
      %108 = "stablehlo.add"(%106, %107) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%108) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %110 = "stablehlo.reshape"(%109) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %111 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %115 = "stablehlo.reduce"(%110, %111) ({
    ^bb0(%112: tensor<f32>, %113: tensor<f32>):
      %114 = "stablehlo.add"(%112, %113) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%114) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %116 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %117 = "stablehlo.broadcast_in_dim"(%116) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %118 = "stablehlo.multiply"(%115, %117) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %119 = "stablehlo.broadcast_in_dim"(%118) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %120 = "stablehlo.reshape"(%119) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %121 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %122 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %123 = "stablehlo.add"(%120, %122) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %124 = "stablehlo.rsqrt"(%123) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %125 = "stablehlo.multiply"(%124, %100) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %126 = "stablehlo.broadcast_in_dim"(%125) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %127 = "stablehlo.multiply"(%103, %126) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %128 = "stablehlo.broadcast_in_dim"(%101) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %129 = "stablehlo.add"(%127, %128) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %130 = "stablehlo.logistic"(%129) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %131 = "stablehlo.multiply"(%129, %130) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %132 = "stablehlo.convolution"(%131, %arg22) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %133 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %134 = "stablehlo.add"(%132, %133) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %135 = "stablehlo.add"(%25, %134) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%135, %136) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %141 = "stablehlo.reshape"(%140) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %142 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %146 = "stablehlo.reduce"(%141, %142) ({
    ^bb0(%143: tensor<f32>, %144: tensor<f32>):
      %145 = "stablehlo.add"(%143, %144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%145) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %147 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %148 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %149 = "stablehlo.multiply"(%146, %148) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %150 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %151 = "stablehlo.reshape"(%150) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %152 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %153 = "stablehlo.broadcast_in_dim"(%arg25) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %154 = "stablehlo.broadcast_in_dim"(%151) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %155 = "stablehlo.subtract"(%135, %154) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %156 = "stablehlo.multiply"(%155, %155) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %157 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %161 = "stablehlo.reduce"(%156, %157) ({
    ^bb0(%158: tensor<f32>, %159: tensor<f32>):
      %160 = "stablehlo.add"(%158, %159) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%160) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %162 = "stablehlo.reshape"(%161) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %163 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %167 = "stablehlo.reduce"(%162, %163) ({
    ^bb0(%164: tensor<f32>, %165: tensor<f32>):
      %166 = "stablehlo.add"(%164, %165) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%166) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %168 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %169 = "stablehlo.broadcast_in_dim"(%168) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %170 = "stablehlo.multiply"(%167, %169) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %171 = "stablehlo.broadcast_in_dim"(%170) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %172 = "stablehlo.reshape"(%171) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %173 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %174 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %175 = "stablehlo.add"(%172, %174) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %176 = "stablehlo.rsqrt"(%175) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %177 = "stablehlo.multiply"(%176, %152) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %178 = "stablehlo.broadcast_in_dim"(%177) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %179 = "stablehlo.multiply"(%155, %178) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %180 = "stablehlo.broadcast_in_dim"(%153) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %181 = "stablehlo.add"(%179, %180) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %182 = "stablehlo.dot_general"(%181, %arg26) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %183 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %184 = "stablehlo.add"(%182, %183) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %185 = "stablehlo.reshape"(%184) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %186 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %190 = "stablehlo.reduce"(%185, %186) ({
    ^bb0(%187: tensor<f32>, %188: tensor<f32>):
      %189 = "stablehlo.add"(%187, %188) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%189) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %191 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %192 = "stablehlo.broadcast_in_dim"(%191) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %193 = "stablehlo.multiply"(%190, %192) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %194 = "stablehlo.broadcast_in_dim"(%193) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %195 = "stablehlo.subtract"(%185, %194) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %196 = "stablehlo.multiply"(%195, %195) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %197 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %201 = "stablehlo.reduce"(%196, %197) ({
    ^bb0(%198: tensor<f32>, %199: tensor<f32>):
      %200 = "stablehlo.add"(%198, %199) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%200) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %202 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %203 = "stablehlo.broadcast_in_dim"(%202) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %204 = "stablehlo.multiply"(%201, %203) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %205 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %206 = "stablehlo.broadcast_in_dim"(%205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %207 = "stablehlo.add"(%204, %206) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %208 = "stablehlo.rsqrt"(%207) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %209 = "stablehlo.broadcast_in_dim"(%208) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %210 = "stablehlo.multiply"(%195, %209) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %211 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %212 = "stablehlo.multiply"(%210, %211) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %213 = "stablehlo.broadcast_in_dim"(%arg29) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %214 = "stablehlo.add"(%212, %213) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %215 = "stablehlo.dot_general"(%214, %arg30) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %216 = "stablehlo.dot_general"(%214, %arg31) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %217 = "stablehlo.dot_general"(%214, %arg32) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %218 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %219 = "stablehlo.broadcast_in_dim"(%218) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %220 = "stablehlo.multiply"(%215, %219) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %221 = "stablehlo.reshape"(%220) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %222 = "stablehlo.transpose"(%221) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %223 = "stablehlo.reshape"(%222) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %224 = "stablehlo.reshape"(%216) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %225 = "stablehlo.transpose"(%224) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %226 = "stablehlo.reshape"(%225) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %227 = "stablehlo.reshape"(%217) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %228 = "stablehlo.transpose"(%227) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %229 = "stablehlo.reshape"(%228) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %230 = "stablehlo.dot_general"(%223, %226) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %231 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %235 = "stablehlo.reduce"(%230, %231) ({
    ^bb0(%232: tensor<f32>, %233: tensor<f32>):
      %234 = "stablehlo.maximum"(%232, %233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%234) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %236 = "stablehlo.broadcast_in_dim"(%235) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %237 = "stablehlo.subtract"(%230, %236) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %238 = "stablehlo.exponential"(%237) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %239 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %243 = "stablehlo.reduce"(%238, %239) ({
    ^bb0(%240: tensor<f32>, %241: tensor<f32>):
      %242 = "stablehlo.add"(%240, %241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%242) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %244 = "stablehlo.broadcast_in_dim"(%243) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %245 = "stablehlo.dot_general"(%238, %229) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %246 = "stablehlo.divide"(%245, %244) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %247 = "stablehlo.reshape"(%246) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %248 = "stablehlo.transpose"(%247) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %249 = "stablehlo.reshape"(%248) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %250 = "stablehlo.dot_general"(%249, %arg33) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %251 = "stablehlo.broadcast_in_dim"(%arg34) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %252 = "stablehlo.add"(%250, %251) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %253 = "stablehlo.add"(%185, %252) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %254 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %258 = "stablehlo.reduce"(%253, %254) ({
    ^bb0(%255: tensor<f32>, %256: tensor<f32>):
      %257 = "stablehlo.add"(%255, %256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%257) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %259 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %260 = "stablehlo.broadcast_in_dim"(%259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %261 = "stablehlo.multiply"(%258, %260) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %262 = "stablehlo.broadcast_in_dim"(%261) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %263 = "stablehlo.subtract"(%253, %262) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %264 = "stablehlo.multiply"(%263, %263) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %265 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %269 = "stablehlo.reduce"(%264, %265) ({
    ^bb0(%266: tensor<f32>, %267: tensor<f32>):
      %268 = "stablehlo.add"(%266, %267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%268) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %270 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %271 = "stablehlo.broadcast_in_dim"(%270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %272 = "stablehlo.multiply"(%269, %271) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %273 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %274 = "stablehlo.broadcast_in_dim"(%273) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %275 = "stablehlo.add"(%272, %274) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %276 = "stablehlo.rsqrt"(%275) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %277 = "stablehlo.broadcast_in_dim"(%276) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %278 = "stablehlo.multiply"(%263, %277) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %279 = "stablehlo.broadcast_in_dim"(%arg35) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %280 = "stablehlo.multiply"(%278, %279) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %281 = "stablehlo.broadcast_in_dim"(%arg36) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %282 = "stablehlo.add"(%280, %281) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %283 = "stablehlo.dot_general"(%282, %arg37) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %284 = "stablehlo.dot_general"(%arg6, %arg38) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %285 = "stablehlo.dot_general"(%arg6, %arg39) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %286 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %287 = "stablehlo.broadcast_in_dim"(%286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %288 = "stablehlo.multiply"(%283, %287) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %289 = "stablehlo.reshape"(%288) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %290 = "stablehlo.transpose"(%289) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %291 = "stablehlo.reshape"(%290) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %292 = "stablehlo.reshape"(%284) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %293 = "stablehlo.transpose"(%292) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %294 = "stablehlo.reshape"(%293) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %295 = "stablehlo.reshape"(%285) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %296 = "stablehlo.transpose"(%295) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %297 = "stablehlo.reshape"(%296) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %298 = "stablehlo.dot_general"(%291, %294) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %299 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %303 = "stablehlo.reduce"(%298, %299) ({
    ^bb0(%300: tensor<f32>, %301: tensor<f32>):
      %302 = "stablehlo.maximum"(%300, %301) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%302) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %304 = "stablehlo.broadcast_in_dim"(%303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %305 = "stablehlo.subtract"(%298, %304) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %306 = "stablehlo.exponential"(%305) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %307 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %311 = "stablehlo.reduce"(%306, %307) ({
    ^bb0(%308: tensor<f32>, %309: tensor<f32>):
      %310 = "stablehlo.add"(%308, %309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %312 = "stablehlo.broadcast_in_dim"(%311) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %313 = "stablehlo.dot_general"(%306, %297) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %314 = "stablehlo.divide"(%313, %312) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %315 = "stablehlo.reshape"(%314) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %316 = "stablehlo.transpose"(%315) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %317 = "stablehlo.reshape"(%316) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %318 = "stablehlo.dot_general"(%317, %arg40) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %319 = "stablehlo.broadcast_in_dim"(%arg41) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %320 = "stablehlo.add"(%318, %319) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %321 = "stablehlo.add"(%253, %320) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %322 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %326 = "stablehlo.reduce"(%321, %322) ({
    ^bb0(%323: tensor<f32>, %324: tensor<f32>):
      %325 = "stablehlo.add"(%323, %324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%325) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %327 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %328 = "stablehlo.broadcast_in_dim"(%327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %329 = "stablehlo.multiply"(%326, %328) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %330 = "stablehlo.broadcast_in_dim"(%329) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %331 = "stablehlo.subtract"(%321, %330) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %332 = "stablehlo.multiply"(%331, %331) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %333 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %337 = "stablehlo.reduce"(%332, %333) ({
    ^bb0(%334: tensor<f32>, %335: tensor<f32>):
      %336 = "stablehlo.add"(%334, %335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%336) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %338 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %339 = "stablehlo.broadcast_in_dim"(%338) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %340 = "stablehlo.multiply"(%337, %339) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %341 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %342 = "stablehlo.broadcast_in_dim"(%341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %343 = "stablehlo.add"(%340, %342) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %344 = "stablehlo.rsqrt"(%343) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %345 = "stablehlo.broadcast_in_dim"(%344) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %346 = "stablehlo.multiply"(%331, %345) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %347 = "stablehlo.broadcast_in_dim"(%arg42) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %348 = "stablehlo.multiply"(%346, %347) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %349 = "stablehlo.broadcast_in_dim"(%arg43) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %350 = "stablehlo.add"(%348, %349) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %351 = "stablehlo.dot_general"(%350, %arg44) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %352 = "stablehlo.broadcast_in_dim"(%arg45) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %353 = "stablehlo.add"(%351, %352) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %354 = "stablehlo.slice"(%353) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %355 = "stablehlo.slice"(%353) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %356 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %357 = "stablehlo.broadcast_in_dim"(%356) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %358 = "stablehlo.multiply"(%355, %357) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %359 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %360 = "stablehlo.broadcast_in_dim"(%359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %361 = "stablehlo.multiply"(%355, %360) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %362 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %363 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %364 = "stablehlo.clamp"(%362, %361, %363) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %365 = "stablehlo.multiply"(%364, %364) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %366 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %367 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %368 = "stablehlo.multiply"(%367, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %369 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %371 = "stablehlo.add"(%368, %370) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %372 = "stablehlo.multiply"(%371, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %373 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %374 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %375 = "stablehlo.add"(%372, %374) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %376 = "stablehlo.multiply"(%375, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %377 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %378 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %379 = "stablehlo.add"(%376, %378) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %380 = "stablehlo.multiply"(%379, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %381 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %383 = "stablehlo.add"(%380, %382) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %384 = "stablehlo.multiply"(%364, %383) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %385 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %386 = "stablehlo.broadcast_in_dim"(%385) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %387 = "stablehlo.multiply"(%386, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %388 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %389 = "stablehlo.broadcast_in_dim"(%388) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %390 = "stablehlo.add"(%387, %389) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %391 = "stablehlo.multiply"(%390, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %392 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %393 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %394 = "stablehlo.add"(%391, %393) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %395 = "stablehlo.multiply"(%394, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %396 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %397 = "stablehlo.broadcast_in_dim"(%396) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %398 = "stablehlo.add"(%395, %397) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %399 = "stablehlo.multiply"(%398, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %400 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %401 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %402 = "stablehlo.add"(%399, %401) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %403 = "stablehlo.multiply"(%402, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %404 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %405 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %406 = "stablehlo.add"(%403, %405) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %407 = "stablehlo.multiply"(%406, %365) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %408 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %409 = "stablehlo.broadcast_in_dim"(%408) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %410 = "stablehlo.add"(%407, %409) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %411 = "stablehlo.divide"(%384, %410) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %412 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %413 = "stablehlo.broadcast_in_dim"(%412) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %414 = "stablehlo.add"(%411, %413) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %415 = "stablehlo.multiply"(%358, %414) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %416 = "stablehlo.multiply"(%354, %415) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %417 = "stablehlo.dot_general"(%416, %arg46) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %418 = "stablehlo.broadcast_in_dim"(%arg47) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %419 = "stablehlo.add"(%417, %418) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %420 = "stablehlo.add"(%321, %419) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %421 = "stablehlo.reshape"(%420) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %422 = "stablehlo.dot_general"(%421, %arg48) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %423 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %424 = "stablehlo.add"(%422, %423) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %425 = "stablehlo.add"(%135, %424) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %426 = "stablehlo.convolution"(%425, %arg50) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %427 = "stablehlo.broadcast_in_dim"(%arg51) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %428 = "stablehlo.add"(%426, %427) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %429 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %433 = "stablehlo.reduce"(%428, %429) ({
    ^bb0(%430: tensor<f32>, %431: tensor<f32>):
      %432 = "stablehlo.add"(%430, %431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%432) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %434 = "stablehlo.reshape"(%433) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %435 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %439 = "stablehlo.reduce"(%434, %435) ({
    ^bb0(%436: tensor<f32>, %437: tensor<f32>):
      %438 = "stablehlo.add"(%436, %437) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%438) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %440 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %441 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %442 = "stablehlo.multiply"(%439, %441) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %443 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %444 = "stablehlo.reshape"(%443) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %445 = "stablehlo.broadcast_in_dim"(%arg52) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %446 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %447 = "stablehlo.broadcast_in_dim"(%444) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %448 = "stablehlo.subtract"(%428, %447) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %449 = "stablehlo.multiply"(%448, %448) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %450 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %454 = "stablehlo.reduce"(%449, %450) ({
    ^bb0(%451: tensor<f32>, %452: tensor<f32>):
      %453 = "stablehlo.add"(%451, %452) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%453) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %455 = "stablehlo.reshape"(%454) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %456 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %460 = "stablehlo.reduce"(%455, %456) ({
    ^bb0(%457: tensor<f32>, %458: tensor<f32>):
      %459 = "stablehlo.add"(%457, %458) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%459) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %461 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %462 = "stablehlo.broadcast_in_dim"(%461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %463 = "stablehlo.multiply"(%460, %462) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %464 = "stablehlo.broadcast_in_dim"(%463) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %465 = "stablehlo.reshape"(%464) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %466 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %468 = "stablehlo.add"(%465, %467) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %469 = "stablehlo.rsqrt"(%468) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %470 = "stablehlo.multiply"(%469, %445) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %471 = "stablehlo.broadcast_in_dim"(%470) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %472 = "stablehlo.multiply"(%448, %471) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %473 = "stablehlo.broadcast_in_dim"(%446) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %474 = "stablehlo.add"(%472, %473) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %475 = "stablehlo.logistic"(%474) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %476 = "stablehlo.multiply"(%474, %475) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %477 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %478 = "stablehlo.multiply"(%22, %477) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %479 = "stablehlo.dot_general"(%478, %arg54) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %480 = "stablehlo.broadcast_in_dim"(%arg55) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %481 = "stablehlo.add"(%479, %480) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %482 = "stablehlo.convolution"(%476, %arg56) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %483 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %484 = "stablehlo.add"(%482, %483) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %485 = "stablehlo.broadcast_in_dim"(%481) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %486 = "stablehlo.add"(%484, %485) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %487 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %491 = "stablehlo.reduce"(%486, %487) ({
    ^bb0(%488: tensor<f32>, %489: tensor<f32>):
      %490 = "stablehlo.add"(%488, %489) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%490) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %492 = "stablehlo.reshape"(%491) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %493 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %497 = "stablehlo.reduce"(%492, %493) ({
    ^bb0(%494: tensor<f32>, %495: tensor<f32>):
      %496 = "stablehlo.add"(%494, %495) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%496) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %498 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %499 = "stablehlo.broadcast_in_dim"(%498) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %500 = "stablehlo.multiply"(%497, %499) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %501 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %502 = "stablehlo.reshape"(%501) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %503 = "stablehlo.broadcast_in_dim"(%arg58) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %504 = "stablehlo.broadcast_in_dim"(%arg59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %505 = "stablehlo.broadcast_in_dim"(%502) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %506 = "stablehlo.subtract"(%486, %505) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %507 = "stablehlo.multiply"(%506, %506) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %508 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %512 = "stablehlo.reduce"(%507, %508) ({
    ^bb0(%509: tensor<f32>, %510: tensor<f32>):
      %511 = "stablehlo.add"(%509, %510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%511) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %513 = "stablehlo.reshape"(%512) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %514 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %518 = "stablehlo.reduce"(%513, %514) ({
    ^bb0(%515: tensor<f32>, %516: tensor<f32>):
      %517 = "stablehlo.add"(%515, %516) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%517) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %519 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %520 = "stablehlo.broadcast_in_dim"(%519) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %521 = "stablehlo.multiply"(%518, %520) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %522 = "stablehlo.broadcast_in_dim"(%521) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %523 = "stablehlo.reshape"(%522) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %524 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %526 = "stablehlo.add"(%523, %525) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %527 = "stablehlo.rsqrt"(%526) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %528 = "stablehlo.multiply"(%527, %503) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %529 = "stablehlo.broadcast_in_dim"(%528) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %530 = "stablehlo.multiply"(%506, %529) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %531 = "stablehlo.broadcast_in_dim"(%504) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %532 = "stablehlo.add"(%530, %531) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %533 = "stablehlo.logistic"(%532) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %534 = "stablehlo.multiply"(%532, %533) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %535 = "stablehlo.convolution"(%534, %arg60) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %536 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %537 = "stablehlo.add"(%535, %536) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %538 = "stablehlo.add"(%428, %537) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %539 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %543 = "stablehlo.reduce"(%538, %539) ({
    ^bb0(%540: tensor<f32>, %541: tensor<f32>):
      %542 = "stablehlo.add"(%540, %541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%542) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %544 = "stablehlo.reshape"(%543) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %545 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %549 = "stablehlo.reduce"(%544, %545) ({
    ^bb0(%546: tensor<f32>, %547: tensor<f32>):
      %548 = "stablehlo.add"(%546, %547) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%548) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %550 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %551 = "stablehlo.broadcast_in_dim"(%550) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %552 = "stablehlo.multiply"(%549, %551) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %553 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %554 = "stablehlo.reshape"(%553) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %555 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %556 = "stablehlo.broadcast_in_dim"(%arg63) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %557 = "stablehlo.broadcast_in_dim"(%554) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %558 = "stablehlo.subtract"(%538, %557) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %559 = "stablehlo.multiply"(%558, %558) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %560 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %564 = "stablehlo.reduce"(%559, %560) ({
    ^bb0(%561: tensor<f32>, %562: tensor<f32>):
      %563 = "stablehlo.add"(%561, %562) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%563) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %565 = "stablehlo.reshape"(%564) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %566 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %570 = "stablehlo.reduce"(%565, %566) ({
    ^bb0(%567: tensor<f32>, %568: tensor<f32>):
      %569 = "stablehlo.add"(%567, %568) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%569) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %571 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %572 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %573 = "stablehlo.multiply"(%570, %572) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %574 = "stablehlo.broadcast_in_dim"(%573) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %575 = "stablehlo.reshape"(%574) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %576 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %577 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %578 = "stablehlo.add"(%575, %577) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %579 = "stablehlo.rsqrt"(%578) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %580 = "stablehlo.multiply"(%579, %555) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %581 = "stablehlo.broadcast_in_dim"(%580) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %582 = "stablehlo.multiply"(%558, %581) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %583 = "stablehlo.broadcast_in_dim"(%556) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %584 = "stablehlo.add"(%582, %583) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %585 = "stablehlo.dot_general"(%584, %arg64) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %586 = "stablehlo.broadcast_in_dim"(%arg65) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %587 = "stablehlo.add"(%585, %586) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %588 = "stablehlo.reshape"(%587) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %589 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %593 = "stablehlo.reduce"(%588, %589) ({
    ^bb0(%590: tensor<f32>, %591: tensor<f32>):
      %592 = "stablehlo.add"(%590, %591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%592) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %594 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %595 = "stablehlo.broadcast_in_dim"(%594) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %596 = "stablehlo.multiply"(%593, %595) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %597 = "stablehlo.broadcast_in_dim"(%596) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %598 = "stablehlo.subtract"(%588, %597) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %599 = "stablehlo.multiply"(%598, %598) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %600 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %604 = "stablehlo.reduce"(%599, %600) ({
    ^bb0(%601: tensor<f32>, %602: tensor<f32>):
      %603 = "stablehlo.add"(%601, %602) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%603) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %605 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %606 = "stablehlo.broadcast_in_dim"(%605) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %607 = "stablehlo.multiply"(%604, %606) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %608 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %609 = "stablehlo.broadcast_in_dim"(%608) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %610 = "stablehlo.add"(%607, %609) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %611 = "stablehlo.rsqrt"(%610) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %613 = "stablehlo.multiply"(%598, %612) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %614 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %615 = "stablehlo.multiply"(%613, %614) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %616 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %617 = "stablehlo.add"(%615, %616) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %618 = "stablehlo.dot_general"(%617, %arg68) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %619 = "stablehlo.dot_general"(%617, %arg69) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %620 = "stablehlo.dot_general"(%617, %arg70) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %621 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %622 = "stablehlo.broadcast_in_dim"(%621) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %623 = "stablehlo.multiply"(%618, %622) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %624 = "stablehlo.reshape"(%623) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %625 = "stablehlo.transpose"(%624) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %626 = "stablehlo.reshape"(%625) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %627 = "stablehlo.reshape"(%619) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %628 = "stablehlo.transpose"(%627) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %629 = "stablehlo.reshape"(%628) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %630 = "stablehlo.reshape"(%620) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %631 = "stablehlo.transpose"(%630) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %632 = "stablehlo.reshape"(%631) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %633 = "stablehlo.dot_general"(%626, %629) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %634 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %638 = "stablehlo.reduce"(%633, %634) ({
    ^bb0(%635: tensor<f32>, %636: tensor<f32>):
      %637 = "stablehlo.maximum"(%635, %636) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%637) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %639 = "stablehlo.broadcast_in_dim"(%638) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %640 = "stablehlo.subtract"(%633, %639) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %641 = "stablehlo.exponential"(%640) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %642 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %646 = "stablehlo.reduce"(%641, %642) ({
    ^bb0(%643: tensor<f32>, %644: tensor<f32>):
      %645 = "stablehlo.add"(%643, %644) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%645) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %647 = "stablehlo.broadcast_in_dim"(%646) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %648 = "stablehlo.dot_general"(%641, %632) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %649 = "stablehlo.divide"(%648, %647) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %650 = "stablehlo.reshape"(%649) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %651 = "stablehlo.transpose"(%650) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %652 = "stablehlo.reshape"(%651) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %653 = "stablehlo.dot_general"(%652, %arg71) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %654 = "stablehlo.broadcast_in_dim"(%arg72) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %655 = "stablehlo.add"(%653, %654) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %656 = "stablehlo.add"(%588, %655) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %657 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %661 = "stablehlo.reduce"(%656, %657) ({
    ^bb0(%658: tensor<f32>, %659: tensor<f32>):
      %660 = "stablehlo.add"(%658, %659) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%660) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %662 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %663 = "stablehlo.broadcast_in_dim"(%662) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %664 = "stablehlo.multiply"(%661, %663) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %665 = "stablehlo.broadcast_in_dim"(%664) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %666 = "stablehlo.subtract"(%656, %665) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %667 = "stablehlo.multiply"(%666, %666) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %668 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %672 = "stablehlo.reduce"(%667, %668) ({
    ^bb0(%669: tensor<f32>, %670: tensor<f32>):
      %671 = "stablehlo.add"(%669, %670) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%671) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %673 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %674 = "stablehlo.broadcast_in_dim"(%673) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %675 = "stablehlo.multiply"(%672, %674) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %676 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %677 = "stablehlo.broadcast_in_dim"(%676) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %678 = "stablehlo.add"(%675, %677) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %679 = "stablehlo.rsqrt"(%678) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %680 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %681 = "stablehlo.multiply"(%666, %680) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %682 = "stablehlo.broadcast_in_dim"(%arg73) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %683 = "stablehlo.multiply"(%681, %682) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %684 = "stablehlo.broadcast_in_dim"(%arg74) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %685 = "stablehlo.add"(%683, %684) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %686 = "stablehlo.dot_general"(%685, %arg75) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %687 = "stablehlo.dot_general"(%arg6, %arg76) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %688 = "stablehlo.dot_general"(%arg6, %arg77) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %689 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %690 = "stablehlo.broadcast_in_dim"(%689) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %691 = "stablehlo.multiply"(%686, %690) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %692 = "stablehlo.reshape"(%691) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %693 = "stablehlo.transpose"(%692) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %694 = "stablehlo.reshape"(%693) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %695 = "stablehlo.reshape"(%687) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %696 = "stablehlo.transpose"(%695) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %697 = "stablehlo.reshape"(%696) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %698 = "stablehlo.reshape"(%688) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %699 = "stablehlo.transpose"(%698) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %700 = "stablehlo.reshape"(%699) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %701 = "stablehlo.dot_general"(%694, %697) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %702 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %706 = "stablehlo.reduce"(%701, %702) ({
    ^bb0(%703: tensor<f32>, %704: tensor<f32>):
      %705 = "stablehlo.maximum"(%703, %704) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%705) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %707 = "stablehlo.broadcast_in_dim"(%706) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %708 = "stablehlo.subtract"(%701, %707) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %709 = "stablehlo.exponential"(%708) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %710 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %714 = "stablehlo.reduce"(%709, %710) ({
    ^bb0(%711: tensor<f32>, %712: tensor<f32>):
      %713 = "stablehlo.add"(%711, %712) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%713) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %715 = "stablehlo.broadcast_in_dim"(%714) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %716 = "stablehlo.dot_general"(%709, %700) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %717 = "stablehlo.divide"(%716, %715) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %718 = "stablehlo.reshape"(%717) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %719 = "stablehlo.transpose"(%718) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %720 = "stablehlo.reshape"(%719) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %721 = "stablehlo.dot_general"(%720, %arg78) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %722 = "stablehlo.broadcast_in_dim"(%arg79) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %723 = "stablehlo.add"(%721, %722) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %724 = "stablehlo.add"(%656, %723) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %725 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %729 = "stablehlo.reduce"(%724, %725) ({
    ^bb0(%726: tensor<f32>, %727: tensor<f32>):
      %728 = "stablehlo.add"(%726, %727) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%728) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %730 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %731 = "stablehlo.broadcast_in_dim"(%730) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %732 = "stablehlo.multiply"(%729, %731) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %733 = "stablehlo.broadcast_in_dim"(%732) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %734 = "stablehlo.subtract"(%724, %733) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %735 = "stablehlo.multiply"(%734, %734) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %736 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %740 = "stablehlo.reduce"(%735, %736) ({
    ^bb0(%737: tensor<f32>, %738: tensor<f32>):
      %739 = "stablehlo.add"(%737, %738) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%739) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %741 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %742 = "stablehlo.broadcast_in_dim"(%741) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %743 = "stablehlo.multiply"(%740, %742) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %744 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %745 = "stablehlo.broadcast_in_dim"(%744) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %746 = "stablehlo.add"(%743, %745) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %747 = "stablehlo.rsqrt"(%746) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %748 = "stablehlo.broadcast_in_dim"(%747) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %749 = "stablehlo.multiply"(%734, %748) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %750 = "stablehlo.broadcast_in_dim"(%arg80) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %751 = "stablehlo.multiply"(%749, %750) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %752 = "stablehlo.broadcast_in_dim"(%arg81) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %753 = "stablehlo.add"(%751, %752) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %754 = "stablehlo.dot_general"(%753, %arg82) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %755 = "stablehlo.broadcast_in_dim"(%arg83) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %756 = "stablehlo.add"(%754, %755) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %757 = "stablehlo.slice"(%756) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %758 = "stablehlo.slice"(%756) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %759 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %761 = "stablehlo.multiply"(%758, %760) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %762 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %763 = "stablehlo.broadcast_in_dim"(%762) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %764 = "stablehlo.multiply"(%758, %763) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %765 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %766 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %767 = "stablehlo.clamp"(%765, %764, %766) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %768 = "stablehlo.multiply"(%767, %767) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %769 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %770 = "stablehlo.broadcast_in_dim"(%769) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %771 = "stablehlo.multiply"(%770, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %772 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %773 = "stablehlo.broadcast_in_dim"(%772) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %774 = "stablehlo.add"(%771, %773) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %775 = "stablehlo.multiply"(%774, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %776 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %778 = "stablehlo.add"(%775, %777) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %779 = "stablehlo.multiply"(%778, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %780 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %781 = "stablehlo.broadcast_in_dim"(%780) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %782 = "stablehlo.add"(%779, %781) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %783 = "stablehlo.multiply"(%782, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %784 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %785 = "stablehlo.broadcast_in_dim"(%784) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %786 = "stablehlo.add"(%783, %785) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %787 = "stablehlo.multiply"(%767, %786) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %788 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %789 = "stablehlo.broadcast_in_dim"(%788) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %790 = "stablehlo.multiply"(%789, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %791 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %792 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %793 = "stablehlo.add"(%790, %792) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %794 = "stablehlo.multiply"(%793, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %795 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %796 = "stablehlo.broadcast_in_dim"(%795) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %797 = "stablehlo.add"(%794, %796) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %798 = "stablehlo.multiply"(%797, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %799 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %800 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %801 = "stablehlo.add"(%798, %800) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %802 = "stablehlo.multiply"(%801, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %803 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %804 = "stablehlo.broadcast_in_dim"(%803) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %805 = "stablehlo.add"(%802, %804) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %806 = "stablehlo.multiply"(%805, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %807 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %808 = "stablehlo.broadcast_in_dim"(%807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %809 = "stablehlo.add"(%806, %808) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %810 = "stablehlo.multiply"(%809, %768) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %811 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %813 = "stablehlo.add"(%810, %812) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %814 = "stablehlo.divide"(%787, %813) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %815 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %816 = "stablehlo.broadcast_in_dim"(%815) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %817 = "stablehlo.add"(%814, %816) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %818 = "stablehlo.multiply"(%761, %817) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %819 = "stablehlo.multiply"(%757, %818) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %820 = "stablehlo.dot_general"(%819, %arg84) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %821 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %822 = "stablehlo.add"(%820, %821) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %823 = "stablehlo.add"(%724, %822) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %824 = "stablehlo.reshape"(%823) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %825 = "stablehlo.dot_general"(%824, %arg86) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %826 = "stablehlo.broadcast_in_dim"(%arg87) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %827 = "stablehlo.add"(%825, %826) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %828 = "stablehlo.add"(%538, %827) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %829 = "stablehlo.convolution"(%828, %arg88) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x4x4x16xf32>
    %830 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x4x4x16xf32>
    %831 = "stablehlo.add"(%829, %830) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %832 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %836 = "stablehlo.reduce"(%831, %832) ({
    ^bb0(%833: tensor<f32>, %834: tensor<f32>):
      %835 = "stablehlo.add"(%833, %834) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%835) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %837 = "stablehlo.reshape"(%836) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %838 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %842 = "stablehlo.reduce"(%837, %838) ({
    ^bb0(%839: tensor<f32>, %840: tensor<f32>):
      %841 = "stablehlo.add"(%839, %840) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%841) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %843 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %844 = "stablehlo.broadcast_in_dim"(%843) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %845 = "stablehlo.multiply"(%842, %844) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %846 = "stablehlo.broadcast_in_dim"(%845) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %847 = "stablehlo.reshape"(%846) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %848 = "stablehlo.broadcast_in_dim"(%arg90) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %849 = "stablehlo.broadcast_in_dim"(%arg91) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %850 = "stablehlo.broadcast_in_dim"(%847) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %851 = "stablehlo.subtract"(%831, %850) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %852 = "stablehlo.multiply"(%851, %851) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %853 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %857 = "stablehlo.reduce"(%852, %853) ({
    ^bb0(%854: tensor<f32>, %855: tensor<f32>):
      %856 = "stablehlo.add"(%854, %855) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%856) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %858 = "stablehlo.reshape"(%857) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %859 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %863 = "stablehlo.reduce"(%858, %859) ({
    ^bb0(%860: tensor<f32>, %861: tensor<f32>):
      %862 = "stablehlo.add"(%860, %861) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%862) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %864 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %865 = "stablehlo.broadcast_in_dim"(%864) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %866 = "stablehlo.multiply"(%863, %865) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %867 = "stablehlo.broadcast_in_dim"(%866) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %868 = "stablehlo.reshape"(%867) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %869 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %870 = "stablehlo.broadcast_in_dim"(%869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %871 = "stablehlo.add"(%868, %870) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %872 = "stablehlo.rsqrt"(%871) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %873 = "stablehlo.multiply"(%872, %848) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %874 = "stablehlo.broadcast_in_dim"(%873) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %875 = "stablehlo.multiply"(%851, %874) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %876 = "stablehlo.broadcast_in_dim"(%849) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %877 = "stablehlo.add"(%875, %876) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %878 = "stablehlo.logistic"(%877) : (tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %879 = "stablehlo.multiply"(%877, %878) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %880 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %881 = "stablehlo.multiply"(%22, %880) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %882 = "stablehlo.dot_general"(%881, %arg92) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %883 = "stablehlo.broadcast_in_dim"(%arg93) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %884 = "stablehlo.add"(%882, %883) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %885 = "stablehlo.convolution"(%879, %arg94) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x16xf32>, tensor<3x3x16x24xf32>) -> tensor<2x4x4x24xf32>
    %886 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %887 = "stablehlo.add"(%885, %886) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %888 = "stablehlo.broadcast_in_dim"(%884) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %889 = "stablehlo.add"(%887, %888) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %890 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %894 = "stablehlo.reduce"(%889, %890) ({
    ^bb0(%891: tensor<f32>, %892: tensor<f32>):
      %893 = "stablehlo.add"(%891, %892) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%893) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %895 = "stablehlo.reshape"(%894) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %896 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %900 = "stablehlo.reduce"(%895, %896) ({
    ^bb0(%897: tensor<f32>, %898: tensor<f32>):
      %899 = "stablehlo.add"(%897, %898) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%899) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %901 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %902 = "stablehlo.broadcast_in_dim"(%901) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %903 = "stablehlo.multiply"(%900, %902) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %904 = "stablehlo.broadcast_in_dim"(%903) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %905 = "stablehlo.reshape"(%904) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %906 = "stablehlo.broadcast_in_dim"(%arg96) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %907 = "stablehlo.broadcast_in_dim"(%arg97) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %908 = "stablehlo.broadcast_in_dim"(%905) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %909 = "stablehlo.subtract"(%889, %908) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %910 = "stablehlo.multiply"(%909, %909) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %911 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %915 = "stablehlo.reduce"(%910, %911) ({
    ^bb0(%912: tensor<f32>, %913: tensor<f32>):
      %914 = "stablehlo.add"(%912, %913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%914) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %916 = "stablehlo.reshape"(%915) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %917 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %921 = "stablehlo.reduce"(%916, %917) ({
    ^bb0(%918: tensor<f32>, %919: tensor<f32>):
      %920 = "stablehlo.add"(%918, %919) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%920) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %922 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %923 = "stablehlo.broadcast_in_dim"(%922) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %924 = "stablehlo.multiply"(%921, %923) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %925 = "stablehlo.broadcast_in_dim"(%924) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %926 = "stablehlo.reshape"(%925) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %927 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %928 = "stablehlo.broadcast_in_dim"(%927) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %929 = "stablehlo.add"(%926, %928) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %930 = "stablehlo.rsqrt"(%929) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %931 = "stablehlo.multiply"(%930, %906) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %932 = "stablehlo.broadcast_in_dim"(%931) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %933 = "stablehlo.multiply"(%909, %932) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %934 = "stablehlo.broadcast_in_dim"(%907) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %935 = "stablehlo.add"(%933, %934) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %936 = "stablehlo.logistic"(%935) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %937 = "stablehlo.multiply"(%935, %936) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %938 = "stablehlo.dot_general"(%831, %arg98) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x16xf32>, tensor<24x16xf32>) -> tensor<2x4x4x24xf32>
    %939 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %940 = "stablehlo.add"(%938, %939) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %941 = "stablehlo.convolution"(%937, %arg100) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %942 = "stablehlo.broadcast_in_dim"(%arg101) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %943 = "stablehlo.add"(%941, %942) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %944 = "stablehlo.add"(%940, %943) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %945 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %949 = "stablehlo.reduce"(%944, %945) ({
    ^bb0(%946: tensor<f32>, %947: tensor<f32>):
      %948 = "stablehlo.add"(%946, %947) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%948) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %950 = "stablehlo.reshape"(%949) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %951 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %955 = "stablehlo.reduce"(%950, %951) ({
    ^bb0(%952: tensor<f32>, %953: tensor<f32>):
      %954 = "stablehlo.add"(%952, %953) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%954) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %956 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %957 = "stablehlo.broadcast_in_dim"(%956) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %958 = "stablehlo.multiply"(%955, %957) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %959 = "stablehlo.broadcast_in_dim"(%958) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %960 = "stablehlo.reshape"(%959) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %961 = "stablehlo.broadcast_in_dim"(%arg102) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %962 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %963 = "stablehlo.broadcast_in_dim"(%960) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %964 = "stablehlo.subtract"(%944, %963) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %965 = "stablehlo.multiply"(%964, %964) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %966 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %970 = "stablehlo.reduce"(%965, %966) ({
    ^bb0(%967: tensor<f32>, %968: tensor<f32>):
      %969 = "stablehlo.add"(%967, %968) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%969) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %971 = "stablehlo.reshape"(%970) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %972 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %976 = "stablehlo.reduce"(%971, %972) ({
    ^bb0(%973: tensor<f32>, %974: tensor<f32>):
      %975 = "stablehlo.add"(%973, %974) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%975) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %977 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %978 = "stablehlo.broadcast_in_dim"(%977) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %979 = "stablehlo.multiply"(%976, %978) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %980 = "stablehlo.broadcast_in_dim"(%979) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %981 = "stablehlo.reshape"(%980) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %982 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %983 = "stablehlo.broadcast_in_dim"(%982) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %984 = "stablehlo.add"(%981, %983) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %985 = "stablehlo.rsqrt"(%984) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %986 = "stablehlo.multiply"(%985, %961) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %987 = "stablehlo.broadcast_in_dim"(%986) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %988 = "stablehlo.multiply"(%964, %987) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %989 = "stablehlo.broadcast_in_dim"(%962) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %990 = "stablehlo.add"(%988, %989) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %991 = "stablehlo.dot_general"(%990, %arg104) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %992 = "stablehlo.broadcast_in_dim"(%arg105) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %993 = "stablehlo.add"(%991, %992) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %994 = "stablehlo.reshape"(%993) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %995 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %999 = "stablehlo.reduce"(%994, %995) ({
    ^bb0(%996: tensor<f32>, %997: tensor<f32>):
      %998 = "stablehlo.add"(%996, %997) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%998) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1000 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1001 = "stablehlo.broadcast_in_dim"(%1000) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1002 = "stablehlo.multiply"(%999, %1001) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1003 = "stablehlo.broadcast_in_dim"(%1002) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1004 = "stablehlo.subtract"(%994, %1003) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1005 = "stablehlo.multiply"(%1004, %1004) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1006 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1010 = "stablehlo.reduce"(%1005, %1006) ({
    ^bb0(%1007: tensor<f32>, %1008: tensor<f32>):
      %1009 = "stablehlo.add"(%1007, %1008) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1009) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1011 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1012 = "stablehlo.broadcast_in_dim"(%1011) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1013 = "stablehlo.multiply"(%1010, %1012) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1014 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1015 = "stablehlo.broadcast_in_dim"(%1014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1016 = "stablehlo.add"(%1013, %1015) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1017 = "stablehlo.rsqrt"(%1016) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1018 = "stablehlo.broadcast_in_dim"(%1017) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1019 = "stablehlo.multiply"(%1004, %1018) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1020 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1021 = "stablehlo.multiply"(%1019, %1020) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1022 = "stablehlo.broadcast_in_dim"(%arg107) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1023 = "stablehlo.add"(%1021, %1022) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1024 = "stablehlo.dot_general"(%1023, %arg108) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1025 = "stablehlo.dot_general"(%1023, %arg109) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1026 = "stablehlo.dot_general"(%1023, %arg110) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1027 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1028 = "stablehlo.broadcast_in_dim"(%1027) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1029 = "stablehlo.multiply"(%1024, %1028) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1030 = "stablehlo.reshape"(%1029) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1031 = "stablehlo.transpose"(%1030) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1032 = "stablehlo.reshape"(%1031) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1033 = "stablehlo.reshape"(%1025) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1034 = "stablehlo.transpose"(%1033) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1035 = "stablehlo.reshape"(%1034) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1036 = "stablehlo.reshape"(%1026) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1037 = "stablehlo.transpose"(%1036) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1038 = "stablehlo.reshape"(%1037) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1039 = "stablehlo.dot_general"(%1032, %1035) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %1040 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1044 = "stablehlo.reduce"(%1039, %1040) ({
    ^bb0(%1041: tensor<f32>, %1042: tensor<f32>):
      %1043 = "stablehlo.maximum"(%1041, %1042) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1043) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1045 = "stablehlo.broadcast_in_dim"(%1044) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %1046 = "stablehlo.subtract"(%1039, %1045) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1047 = "stablehlo.exponential"(%1046) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1048 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1052 = "stablehlo.reduce"(%1047, %1048) ({
    ^bb0(%1049: tensor<f32>, %1050: tensor<f32>):
      %1051 = "stablehlo.add"(%1049, %1050) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1051) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1053 = "stablehlo.broadcast_in_dim"(%1052) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1054 = "stablehlo.dot_general"(%1047, %1038) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1055 = "stablehlo.divide"(%1054, %1053) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1056 = "stablehlo.reshape"(%1055) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1057 = "stablehlo.transpose"(%1056) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1058 = "stablehlo.reshape"(%1057) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1059 = "stablehlo.dot_general"(%1058, %arg111) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1060 = "stablehlo.broadcast_in_dim"(%arg112) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1061 = "stablehlo.add"(%1059, %1060) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1062 = "stablehlo.add"(%994, %1061) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1063 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1067 = "stablehlo.reduce"(%1062, %1063) ({
    ^bb0(%1064: tensor<f32>, %1065: tensor<f32>):
      %1066 = "stablehlo.add"(%1064, %1065) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1066) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1068 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1069 = "stablehlo.broadcast_in_dim"(%1068) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1070 = "stablehlo.multiply"(%1067, %1069) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1071 = "stablehlo.broadcast_in_dim"(%1070) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1072 = "stablehlo.subtract"(%1062, %1071) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1073 = "stablehlo.multiply"(%1072, %1072) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1074 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1078 = "stablehlo.reduce"(%1073, %1074) ({
    ^bb0(%1075: tensor<f32>, %1076: tensor<f32>):
      %1077 = "stablehlo.add"(%1075, %1076) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1077) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1079 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1080 = "stablehlo.broadcast_in_dim"(%1079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1081 = "stablehlo.multiply"(%1078, %1080) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1082 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1083 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1084 = "stablehlo.add"(%1081, %1083) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1085 = "stablehlo.rsqrt"(%1084) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1086 = "stablehlo.broadcast_in_dim"(%1085) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1087 = "stablehlo.multiply"(%1072, %1086) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1088 = "stablehlo.broadcast_in_dim"(%arg113) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1089 = "stablehlo.multiply"(%1087, %1088) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1090 = "stablehlo.broadcast_in_dim"(%arg114) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1091 = "stablehlo.add"(%1089, %1090) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1092 = "stablehlo.dot_general"(%1091, %arg115) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1093 = "stablehlo.dot_general"(%arg6, %arg116) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1094 = "stablehlo.dot_general"(%arg6, %arg117) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1095 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1096 = "stablehlo.broadcast_in_dim"(%1095) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1097 = "stablehlo.multiply"(%1092, %1096) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1098 = "stablehlo.reshape"(%1097) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1099 = "stablehlo.transpose"(%1098) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1100 = "stablehlo.reshape"(%1099) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1101 = "stablehlo.reshape"(%1093) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1102 = "stablehlo.transpose"(%1101) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1103 = "stablehlo.reshape"(%1102) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1104 = "stablehlo.reshape"(%1094) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1105 = "stablehlo.transpose"(%1104) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1106 = "stablehlo.reshape"(%1105) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1107 = "stablehlo.dot_general"(%1100, %1103) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %1108 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1112 = "stablehlo.reduce"(%1107, %1108) ({
    ^bb0(%1109: tensor<f32>, %1110: tensor<f32>):
      %1111 = "stablehlo.maximum"(%1109, %1110) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1111) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1113 = "stablehlo.broadcast_in_dim"(%1112) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %1114 = "stablehlo.subtract"(%1107, %1113) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1115 = "stablehlo.exponential"(%1114) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1116 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1120 = "stablehlo.reduce"(%1115, %1116) ({
    ^bb0(%1117: tensor<f32>, %1118: tensor<f32>):
      %1119 = "stablehlo.add"(%1117, %1118) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1119) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1121 = "stablehlo.broadcast_in_dim"(%1120) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1122 = "stablehlo.dot_general"(%1115, %1106) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %1123 = "stablehlo.divide"(%1122, %1121) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1124 = "stablehlo.reshape"(%1123) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1125 = "stablehlo.transpose"(%1124) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1126 = "stablehlo.reshape"(%1125) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1127 = "stablehlo.dot_general"(%1126, %arg118) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1128 = "stablehlo.broadcast_in_dim"(%arg119) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1129 = "stablehlo.add"(%1127, %1128) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1130 = "stablehlo.add"(%1062, %1129) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1131 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1135 = "stablehlo.reduce"(%1130, %1131) ({
    ^bb0(%1132: tensor<f32>, %1133: tensor<f32>):
      %1134 = "stablehlo.add"(%1132, %1133) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1134) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1136 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1137 = "stablehlo.broadcast_in_dim"(%1136) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1138 = "stablehlo.multiply"(%1135, %1137) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1139 = "stablehlo.broadcast_in_dim"(%1138) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1140 = "stablehlo.subtract"(%1130, %1139) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1141 = "stablehlo.multiply"(%1140, %1140) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1142 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1146 = "stablehlo.reduce"(%1141, %1142) ({
    ^bb0(%1143: tensor<f32>, %1144: tensor<f32>):
      %1145 = "stablehlo.add"(%1143, %1144) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1145) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1147 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1148 = "stablehlo.broadcast_in_dim"(%1147) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1149 = "stablehlo.multiply"(%1146, %1148) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1150 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1151 = "stablehlo.broadcast_in_dim"(%1150) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1152 = "stablehlo.add"(%1149, %1151) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1153 = "stablehlo.rsqrt"(%1152) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1154 = "stablehlo.broadcast_in_dim"(%1153) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1155 = "stablehlo.multiply"(%1140, %1154) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1156 = "stablehlo.broadcast_in_dim"(%arg120) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1157 = "stablehlo.multiply"(%1155, %1156) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1158 = "stablehlo.broadcast_in_dim"(%arg121) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1159 = "stablehlo.add"(%1157, %1158) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1160 = "stablehlo.dot_general"(%1159, %arg122) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %1161 = "stablehlo.broadcast_in_dim"(%arg123) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %1162 = "stablehlo.add"(%1160, %1161) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %1163 = "stablehlo.slice"(%1162) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1164 = "stablehlo.slice"(%1162) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1165 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1166 = "stablehlo.broadcast_in_dim"(%1165) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1167 = "stablehlo.multiply"(%1164, %1166) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1168 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1169 = "stablehlo.broadcast_in_dim"(%1168) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1170 = "stablehlo.multiply"(%1164, %1169) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1171 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1172 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1173 = "stablehlo.clamp"(%1171, %1170, %1172) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %1174 = "stablehlo.multiply"(%1173, %1173) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1175 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1176 = "stablehlo.broadcast_in_dim"(%1175) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1177 = "stablehlo.multiply"(%1176, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1178 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1179 = "stablehlo.broadcast_in_dim"(%1178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1180 = "stablehlo.add"(%1177, %1179) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1181 = "stablehlo.multiply"(%1180, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1182 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1183 = "stablehlo.broadcast_in_dim"(%1182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1184 = "stablehlo.add"(%1181, %1183) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1185 = "stablehlo.multiply"(%1184, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1186 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1187 = "stablehlo.broadcast_in_dim"(%1186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1188 = "stablehlo.add"(%1185, %1187) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1189 = "stablehlo.multiply"(%1188, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1190 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1191 = "stablehlo.broadcast_in_dim"(%1190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1192 = "stablehlo.add"(%1189, %1191) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1193 = "stablehlo.multiply"(%1173, %1192) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1194 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1195 = "stablehlo.broadcast_in_dim"(%1194) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1196 = "stablehlo.multiply"(%1195, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1197 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1198 = "stablehlo.broadcast_in_dim"(%1197) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1199 = "stablehlo.add"(%1196, %1198) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1200 = "stablehlo.multiply"(%1199, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1201 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1202 = "stablehlo.broadcast_in_dim"(%1201) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1203 = "stablehlo.add"(%1200, %1202) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1204 = "stablehlo.multiply"(%1203, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1205 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1206 = "stablehlo.broadcast_in_dim"(%1205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1207 = "stablehlo.add"(%1204, %1206) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1208 = "stablehlo.multiply"(%1207, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1209 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1210 = "stablehlo.broadcast_in_dim"(%1209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1211 = "stablehlo.add"(%1208, %1210) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1212 = "stablehlo.multiply"(%1211, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1213 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1214 = "stablehlo.broadcast_in_dim"(%1213) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1215 = "stablehlo.add"(%1212, %1214) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1216 = "stablehlo.multiply"(%1215, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1217 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1218 = "stablehlo.broadcast_in_dim"(%1217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1219 = "stablehlo.add"(%1216, %1218) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1220 = "stablehlo.divide"(%1193, %1219) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1221 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1222 = "stablehlo.broadcast_in_dim"(%1221) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1223 = "stablehlo.add"(%1220, %1222) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1224 = "stablehlo.multiply"(%1167, %1223) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1225 = "stablehlo.multiply"(%1163, %1224) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1226 = "stablehlo.dot_general"(%1225, %arg124) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %1227 = "stablehlo.broadcast_in_dim"(%arg125) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1228 = "stablehlo.add"(%1226, %1227) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1229 = "stablehlo.add"(%1130, %1228) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1230 = "stablehlo.reshape"(%1229) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %1231 = "stablehlo.dot_general"(%1230, %arg126) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %1232 = "stablehlo.broadcast_in_dim"(%arg127) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %1233 = "stablehlo.add"(%1231, %1232) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1234 = "stablehlo.add"(%944, %1233) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1235 = "stablehlo.convolution"(%1234, %arg128) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1236 = "stablehlo.broadcast_in_dim"(%arg129) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1237 = "stablehlo.add"(%1235, %1236) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1238 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1242 = "stablehlo.reduce"(%1237, %1238) ({
    ^bb0(%1239: tensor<f32>, %1240: tensor<f32>):
      %1241 = "stablehlo.add"(%1239, %1240) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1241) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1243 = "stablehlo.reshape"(%1242) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1244 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1248 = "stablehlo.reduce"(%1243, %1244) ({
    ^bb0(%1245: tensor<f32>, %1246: tensor<f32>):
      %1247 = "stablehlo.add"(%1245, %1246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1247) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1249 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1250 = "stablehlo.broadcast_in_dim"(%1249) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1251 = "stablehlo.multiply"(%1248, %1250) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1252 = "stablehlo.broadcast_in_dim"(%1251) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1253 = "stablehlo.reshape"(%1252) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1254 = "stablehlo.broadcast_in_dim"(%arg130) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1255 = "stablehlo.broadcast_in_dim"(%arg131) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1256 = "stablehlo.broadcast_in_dim"(%1253) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1257 = "stablehlo.subtract"(%1237, %1256) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1258 = "stablehlo.multiply"(%1257, %1257) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1259 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1263 = "stablehlo.reduce"(%1258, %1259) ({
    ^bb0(%1260: tensor<f32>, %1261: tensor<f32>):
      %1262 = "stablehlo.add"(%1260, %1261) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1262) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1264 = "stablehlo.reshape"(%1263) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1265 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1269 = "stablehlo.reduce"(%1264, %1265) ({
    ^bb0(%1266: tensor<f32>, %1267: tensor<f32>):
      %1268 = "stablehlo.add"(%1266, %1267) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1268) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1270 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1271 = "stablehlo.broadcast_in_dim"(%1270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1272 = "stablehlo.multiply"(%1269, %1271) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1273 = "stablehlo.broadcast_in_dim"(%1272) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1274 = "stablehlo.reshape"(%1273) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1275 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1276 = "stablehlo.broadcast_in_dim"(%1275) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1277 = "stablehlo.add"(%1274, %1276) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1278 = "stablehlo.rsqrt"(%1277) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1279 = "stablehlo.multiply"(%1278, %1254) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1280 = "stablehlo.broadcast_in_dim"(%1279) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1281 = "stablehlo.multiply"(%1257, %1280) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1282 = "stablehlo.broadcast_in_dim"(%1255) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1283 = "stablehlo.add"(%1281, %1282) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1284 = "stablehlo.logistic"(%1283) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1285 = "stablehlo.multiply"(%1283, %1284) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1286 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1287 = "stablehlo.multiply"(%22, %1286) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1288 = "stablehlo.dot_general"(%1287, %arg132) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1289 = "stablehlo.broadcast_in_dim"(%arg133) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1290 = "stablehlo.add"(%1288, %1289) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1291 = "stablehlo.convolution"(%1285, %arg134) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1292 = "stablehlo.broadcast_in_dim"(%arg135) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1293 = "stablehlo.add"(%1291, %1292) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1294 = "stablehlo.broadcast_in_dim"(%1290) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1295 = "stablehlo.add"(%1293, %1294) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1296 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1300 = "stablehlo.reduce"(%1295, %1296) ({
    ^bb0(%1297: tensor<f32>, %1298: tensor<f32>):
      %1299 = "stablehlo.add"(%1297, %1298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1301 = "stablehlo.reshape"(%1300) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1302 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1306 = "stablehlo.reduce"(%1301, %1302) ({
    ^bb0(%1303: tensor<f32>, %1304: tensor<f32>):
      %1305 = "stablehlo.add"(%1303, %1304) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1305) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1307 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1308 = "stablehlo.broadcast_in_dim"(%1307) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1309 = "stablehlo.multiply"(%1306, %1308) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1310 = "stablehlo.broadcast_in_dim"(%1309) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1311 = "stablehlo.reshape"(%1310) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1312 = "stablehlo.broadcast_in_dim"(%arg136) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1313 = "stablehlo.broadcast_in_dim"(%arg137) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1314 = "stablehlo.broadcast_in_dim"(%1311) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1315 = "stablehlo.subtract"(%1295, %1314) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1316 = "stablehlo.multiply"(%1315, %1315) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1317 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1321 = "stablehlo.reduce"(%1316, %1317) ({
    ^bb0(%1318: tensor<f32>, %1319: tensor<f32>):
      %1320 = "stablehlo.add"(%1318, %1319) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1320) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1322 = "stablehlo.reshape"(%1321) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1323 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1327 = "stablehlo.reduce"(%1322, %1323) ({
    ^bb0(%1324: tensor<f32>, %1325: tensor<f32>):
      %1326 = "stablehlo.add"(%1324, %1325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1326) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1328 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1329 = "stablehlo.broadcast_in_dim"(%1328) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1330 = "stablehlo.multiply"(%1327, %1329) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1331 = "stablehlo.broadcast_in_dim"(%1330) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1332 = "stablehlo.reshape"(%1331) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1333 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1335 = "stablehlo.add"(%1332, %1334) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1336 = "stablehlo.rsqrt"(%1335) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1337 = "stablehlo.multiply"(%1336, %1312) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1338 = "stablehlo.broadcast_in_dim"(%1337) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1339 = "stablehlo.multiply"(%1315, %1338) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1340 = "stablehlo.broadcast_in_dim"(%1313) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1341 = "stablehlo.add"(%1339, %1340) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1342 = "stablehlo.logistic"(%1341) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1343 = "stablehlo.multiply"(%1341, %1342) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1344 = "stablehlo.convolution"(%1343, %arg138) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1345 = "stablehlo.broadcast_in_dim"(%arg139) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1346 = "stablehlo.add"(%1344, %1345) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1347 = "stablehlo.add"(%1237, %1346) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1348 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1352 = "stablehlo.reduce"(%1347, %1348) ({
    ^bb0(%1349: tensor<f32>, %1350: tensor<f32>):
      %1351 = "stablehlo.add"(%1349, %1350) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1351) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1353 = "stablehlo.reshape"(%1352) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1354 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1358 = "stablehlo.reduce"(%1353, %1354) ({
    ^bb0(%1355: tensor<f32>, %1356: tensor<f32>):
      %1357 = "stablehlo.add"(%1355, %1356) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1357) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1359 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1360 = "stablehlo.broadcast_in_dim"(%1359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1361 = "stablehlo.multiply"(%1358, %1360) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1362 = "stablehlo.broadcast_in_dim"(%1361) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1363 = "stablehlo.reshape"(%1362) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1364 = "stablehlo.broadcast_in_dim"(%arg140) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1365 = "stablehlo.broadcast_in_dim"(%arg141) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1366 = "stablehlo.broadcast_in_dim"(%1363) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1367 = "stablehlo.subtract"(%1347, %1366) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1368 = "stablehlo.multiply"(%1367, %1367) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1369 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1373 = "stablehlo.reduce"(%1368, %1369) ({
    ^bb0(%1370: tensor<f32>, %1371: tensor<f32>):
      %1372 = "stablehlo.add"(%1370, %1371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1372) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1374 = "stablehlo.reshape"(%1373) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1375 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1379 = "stablehlo.reduce"(%1374, %1375) ({
    ^bb0(%1376: tensor<f32>, %1377: tensor<f32>):
      %1378 = "stablehlo.add"(%1376, %1377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1378) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1380 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1381 = "stablehlo.broadcast_in_dim"(%1380) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1382 = "stablehlo.multiply"(%1379, %1381) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1383 = "stablehlo.broadcast_in_dim"(%1382) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1384 = "stablehlo.reshape"(%1383) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1385 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1386 = "stablehlo.broadcast_in_dim"(%1385) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1387 = "stablehlo.add"(%1384, %1386) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1388 = "stablehlo.rsqrt"(%1387) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1389 = "stablehlo.multiply"(%1388, %1364) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1390 = "stablehlo.broadcast_in_dim"(%1389) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1391 = "stablehlo.multiply"(%1367, %1390) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1392 = "stablehlo.broadcast_in_dim"(%1365) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1393 = "stablehlo.add"(%1391, %1392) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1394 = "stablehlo.logistic"(%1393) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1395 = "stablehlo.multiply"(%1393, %1394) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1396 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1397 = "stablehlo.multiply"(%22, %1396) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1398 = "stablehlo.dot_general"(%1397, %arg142) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1399 = "stablehlo.broadcast_in_dim"(%arg143) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1400 = "stablehlo.add"(%1398, %1399) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1401 = "stablehlo.convolution"(%1395, %arg144) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1402 = "stablehlo.broadcast_in_dim"(%arg145) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1403 = "stablehlo.add"(%1401, %1402) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1404 = "stablehlo.broadcast_in_dim"(%1400) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1405 = "stablehlo.add"(%1403, %1404) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1406 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1410 = "stablehlo.reduce"(%1405, %1406) ({
    ^bb0(%1407: tensor<f32>, %1408: tensor<f32>):
      %1409 = "stablehlo.add"(%1407, %1408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1409) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1411 = "stablehlo.reshape"(%1410) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1412 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1416 = "stablehlo.reduce"(%1411, %1412) ({
    ^bb0(%1413: tensor<f32>, %1414: tensor<f32>):
      %1415 = "stablehlo.add"(%1413, %1414) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1415) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1417 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1418 = "stablehlo.broadcast_in_dim"(%1417) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1419 = "stablehlo.multiply"(%1416, %1418) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1420 = "stablehlo.broadcast_in_dim"(%1419) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1421 = "stablehlo.reshape"(%1420) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1422 = "stablehlo.broadcast_in_dim"(%arg146) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1423 = "stablehlo.broadcast_in_dim"(%arg147) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1424 = "stablehlo.broadcast_in_dim"(%1421) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1425 = "stablehlo.subtract"(%1405, %1424) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1426 = "stablehlo.multiply"(%1425, %1425) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1427 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1431 = "stablehlo.reduce"(%1426, %1427) ({
    ^bb0(%1428: tensor<f32>, %1429: tensor<f32>):
      %1430 = "stablehlo.add"(%1428, %1429) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1430) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1432 = "stablehlo.reshape"(%1431) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1433 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1437 = "stablehlo.reduce"(%1432, %1433) ({
    ^bb0(%1434: tensor<f32>, %1435: tensor<f32>):
      %1436 = "stablehlo.add"(%1434, %1435) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1436) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1438 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1439 = "stablehlo.broadcast_in_dim"(%1438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1440 = "stablehlo.multiply"(%1437, %1439) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1441 = "stablehlo.broadcast_in_dim"(%1440) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1442 = "stablehlo.reshape"(%1441) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1443 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1444 = "stablehlo.broadcast_in_dim"(%1443) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1445 = "stablehlo.add"(%1442, %1444) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1446 = "stablehlo.rsqrt"(%1445) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1447 = "stablehlo.multiply"(%1446, %1422) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1448 = "stablehlo.broadcast_in_dim"(%1447) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1449 = "stablehlo.multiply"(%1425, %1448) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1450 = "stablehlo.broadcast_in_dim"(%1423) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1451 = "stablehlo.add"(%1449, %1450) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1452 = "stablehlo.logistic"(%1451) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1453 = "stablehlo.multiply"(%1451, %1452) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1454 = "stablehlo.convolution"(%1453, %arg148) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1455 = "stablehlo.broadcast_in_dim"(%arg149) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1456 = "stablehlo.add"(%1454, %1455) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1457 = "stablehlo.add"(%1347, %1456) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1458 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1462 = "stablehlo.reduce"(%1457, %1458) ({
    ^bb0(%1459: tensor<f32>, %1460: tensor<f32>):
      %1461 = "stablehlo.add"(%1459, %1460) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1461) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1463 = "stablehlo.reshape"(%1462) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1464 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1468 = "stablehlo.reduce"(%1463, %1464) ({
    ^bb0(%1465: tensor<f32>, %1466: tensor<f32>):
      %1467 = "stablehlo.add"(%1465, %1466) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1467) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1469 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1470 = "stablehlo.broadcast_in_dim"(%1469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1471 = "stablehlo.multiply"(%1468, %1470) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1472 = "stablehlo.broadcast_in_dim"(%1471) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1473 = "stablehlo.reshape"(%1472) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1474 = "stablehlo.broadcast_in_dim"(%arg150) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1475 = "stablehlo.broadcast_in_dim"(%arg151) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1476 = "stablehlo.broadcast_in_dim"(%1473) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1477 = "stablehlo.subtract"(%1457, %1476) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1478 = "stablehlo.multiply"(%1477, %1477) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1479 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1483 = "stablehlo.reduce"(%1478, %1479) ({
    ^bb0(%1480: tensor<f32>, %1481: tensor<f32>):
      %1482 = "stablehlo.add"(%1480, %1481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1482) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1484 = "stablehlo.reshape"(%1483) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1485 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1489 = "stablehlo.reduce"(%1484, %1485) ({
    ^bb0(%1486: tensor<f32>, %1487: tensor<f32>):
      %1488 = "stablehlo.add"(%1486, %1487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1490 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1491 = "stablehlo.broadcast_in_dim"(%1490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1492 = "stablehlo.multiply"(%1489, %1491) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1493 = "stablehlo.broadcast_in_dim"(%1492) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1494 = "stablehlo.reshape"(%1493) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1495 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1496 = "stablehlo.broadcast_in_dim"(%1495) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1497 = "stablehlo.add"(%1494, %1496) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1498 = "stablehlo.rsqrt"(%1497) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1499 = "stablehlo.multiply"(%1498, %1474) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1500 = "stablehlo.broadcast_in_dim"(%1499) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1501 = "stablehlo.multiply"(%1477, %1500) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1502 = "stablehlo.broadcast_in_dim"(%1475) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1503 = "stablehlo.add"(%1501, %1502) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1504 = "stablehlo.dot_general"(%1503, %arg152) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1505 = "stablehlo.broadcast_in_dim"(%arg153) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1506 = "stablehlo.add"(%1504, %1505) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1507 = "stablehlo.reshape"(%1506) : (tensor<2x2x2x24xf32>) -> tensor<2x4x24xf32>
    %1508 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1512 = "stablehlo.reduce"(%1507, %1508) ({
    ^bb0(%1509: tensor<f32>, %1510: tensor<f32>):
      %1511 = "stablehlo.add"(%1509, %1510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1511) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1513 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1514 = "stablehlo.broadcast_in_dim"(%1513) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1515 = "stablehlo.multiply"(%1512, %1514) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1516 = "stablehlo.broadcast_in_dim"(%1515) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1517 = "stablehlo.subtract"(%1507, %1516) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1518 = "stablehlo.multiply"(%1517, %1517) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1519 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1523 = "stablehlo.reduce"(%1518, %1519) ({
    ^bb0(%1520: tensor<f32>, %1521: tensor<f32>):
      %1522 = "stablehlo.add"(%1520, %1521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1522) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1524 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1525 = "stablehlo.broadcast_in_dim"(%1524) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1526 = "stablehlo.multiply"(%1523, %1525) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1527 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1528 = "stablehlo.broadcast_in_dim"(%1527) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1529 = "stablehlo.add"(%1526, %1528) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1530 = "stablehlo.rsqrt"(%1529) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1531 = "stablehlo.broadcast_in_dim"(%1530) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1532 = "stablehlo.multiply"(%1517, %1531) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1533 = "stablehlo.broadcast_in_dim"(%arg154) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1534 = "stablehlo.multiply"(%1532, %1533) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1535 = "stablehlo.broadcast_in_dim"(%arg155) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1536 = "stablehlo.add"(%1534, %1535) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1537 = "stablehlo.dot_general"(%1536, %arg156) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1538 = "stablehlo.dot_general"(%1536, %arg157) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1539 = "stablehlo.dot_general"(%1536, %arg158) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1540 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1541 = "stablehlo.broadcast_in_dim"(%1540) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1542 = "stablehlo.multiply"(%1537, %1541) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1543 = "stablehlo.reshape"(%1542) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1544 = "stablehlo.transpose"(%1543) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1545 = "stablehlo.reshape"(%1544) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1546 = "stablehlo.reshape"(%1538) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1547 = "stablehlo.transpose"(%1546) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1548 = "stablehlo.reshape"(%1547) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1549 = "stablehlo.reshape"(%1539) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1550 = "stablehlo.transpose"(%1549) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1551 = "stablehlo.reshape"(%1550) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1552 = "stablehlo.dot_general"(%1545, %1548) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x4xf32>
    %1553 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1557 = "stablehlo.reduce"(%1552, %1553) ({
    ^bb0(%1554: tensor<f32>, %1555: tensor<f32>):
      %1556 = "stablehlo.maximum"(%1554, %1555) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1556) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1558 = "stablehlo.broadcast_in_dim"(%1557) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x4xf32>
    %1559 = "stablehlo.subtract"(%1552, %1558) : (tensor<4x4x4xf32>, tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1560 = "stablehlo.exponential"(%1559) : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1561 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1565 = "stablehlo.reduce"(%1560, %1561) ({
    ^bb0(%1562: tensor<f32>, %1563: tensor<f32>):
      %1564 = "stablehlo.add"(%1562, %1563) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1564) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1566 = "stablehlo.broadcast_in_dim"(%1565) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1567 = "stablehlo.dot_general"(%1560, %1551) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x4xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1568 = "stablehlo.divide"(%1567, %1566) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1569 = "stablehlo.reshape"(%1568) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1570 = "stablehlo.transpose"(%1569) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1571 = "stablehlo.reshape"(%1570) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1572 = "stablehlo.dot_general"(%1571, %arg159) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1573 = "stablehlo.broadcast_in_dim"(%arg160) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1574 = "stablehlo.add"(%1572, %1573) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1575 = "stablehlo.add"(%1507, %1574) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1576 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1580 = "stablehlo.reduce"(%1575, %1576) ({
    ^bb0(%1577: tensor<f32>, %1578: tensor<f32>):
      %1579 = "stablehlo.add"(%1577, %1578) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1579) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1581 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1582 = "stablehlo.broadcast_in_dim"(%1581) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1583 = "stablehlo.multiply"(%1580, %1582) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1584 = "stablehlo.broadcast_in_dim"(%1583) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1585 = "stablehlo.subtract"(%1575, %1584) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1586 = "stablehlo.multiply"(%1585, %1585) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1587 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1591 = "stablehlo.reduce"(%1586, %1587) ({
    ^bb0(%1588: tensor<f32>, %1589: tensor<f32>):
      %1590 = "stablehlo.add"(%1588, %1589) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1590) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1592 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1593 = "stablehlo.broadcast_in_dim"(%1592) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1594 = "stablehlo.multiply"(%1591, %1593) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1595 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1596 = "stablehlo.broadcast_in_dim"(%1595) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1597 = "stablehlo.add"(%1594, %1596) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1598 = "stablehlo.rsqrt"(%1597) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1599 = "stablehlo.broadcast_in_dim"(%1598) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1600 = "stablehlo.multiply"(%1585, %1599) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1601 = "stablehlo.broadcast_in_dim"(%arg161) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1602 = "stablehlo.multiply"(%1600, %1601) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1603 = "stablehlo.broadcast_in_dim"(%arg162) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1604 = "stablehlo.add"(%1602, %1603) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1605 = "stablehlo.dot_general"(%1604, %arg163) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1606 = "stablehlo.dot_general"(%arg6, %arg164) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1607 = "stablehlo.dot_general"(%arg6, %arg165) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1608 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1609 = "stablehlo.broadcast_in_dim"(%1608) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1610 = "stablehlo.multiply"(%1605, %1609) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1611 = "stablehlo.reshape"(%1610) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1612 = "stablehlo.transpose"(%1611) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1613 = "stablehlo.reshape"(%1612) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1614 = "stablehlo.reshape"(%1606) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1615 = "stablehlo.transpose"(%1614) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1616 = "stablehlo.reshape"(%1615) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1617 = "stablehlo.reshape"(%1607) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1618 = "stablehlo.transpose"(%1617) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1619 = "stablehlo.reshape"(%1618) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1620 = "stablehlo.dot_general"(%1613, %1616) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x77x12xf32>) -> tensor<4x4x77xf32>
    %1621 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1625 = "stablehlo.reduce"(%1620, %1621) ({
    ^bb0(%1622: tensor<f32>, %1623: tensor<f32>):
      %1624 = "stablehlo.maximum"(%1622, %1623) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1624) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1626 = "stablehlo.broadcast_in_dim"(%1625) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x77xf32>
    %1627 = "stablehlo.subtract"(%1620, %1626) : (tensor<4x4x77xf32>, tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1628 = "stablehlo.exponential"(%1627) : (tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1629 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1633 = "stablehlo.reduce"(%1628, %1629) ({
    ^bb0(%1630: tensor<f32>, %1631: tensor<f32>):
      %1632 = "stablehlo.add"(%1630, %1631) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1632) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1634 = "stablehlo.broadcast_in_dim"(%1633) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1635 = "stablehlo.dot_general"(%1628, %1619) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x77xf32>, tensor<4x77x12xf32>) -> tensor<4x4x12xf32>
    %1636 = "stablehlo.divide"(%1635, %1634) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1637 = "stablehlo.reshape"(%1636) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1638 = "stablehlo.transpose"(%1637) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1639 = "stablehlo.reshape"(%1638) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1640 = "stablehlo.dot_general"(%1639, %arg166) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1641 = "stablehlo.broadcast_in_dim"(%arg167) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1642 = "stablehlo.add"(%1640, %1641) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1643 = "stablehlo.add"(%1575, %1642) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1644 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1648 = "stablehlo.reduce"(%1643, %1644) ({
    ^bb0(%1645: tensor<f32>, %1646: tensor<f32>):
      %1647 = "stablehlo.add"(%1645, %1646) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1647) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1649 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1650 = "stablehlo.broadcast_in_dim"(%1649) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1651 = "stablehlo.multiply"(%1648, %1650) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1652 = "stablehlo.broadcast_in_dim"(%1651) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1653 = "stablehlo.subtract"(%1643, %1652) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1654 = "stablehlo.multiply"(%1653, %1653) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1655 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1659 = "stablehlo.reduce"(%1654, %1655) ({
    ^bb0(%1656: tensor<f32>, %1657: tensor<f32>):
      %1658 = "stablehlo.add"(%1656, %1657) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1658) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1660 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1661 = "stablehlo.broadcast_in_dim"(%1660) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1662 = "stablehlo.multiply"(%1659, %1661) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1663 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1664 = "stablehlo.broadcast_in_dim"(%1663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1665 = "stablehlo.add"(%1662, %1664) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1666 = "stablehlo.rsqrt"(%1665) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1667 = "stablehlo.broadcast_in_dim"(%1666) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1668 = "stablehlo.multiply"(%1653, %1667) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1669 = "stablehlo.broadcast_in_dim"(%arg168) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1670 = "stablehlo.multiply"(%1668, %1669) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1671 = "stablehlo.broadcast_in_dim"(%arg169) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1672 = "stablehlo.add"(%1670, %1671) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1673 = "stablehlo.dot_general"(%1672, %arg170) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<192x24xf32>) -> tensor<2x4x192xf32>
    %1674 = "stablehlo.broadcast_in_dim"(%arg171) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x4x192xf32>
    %1675 = "stablehlo.add"(%1673, %1674) : (tensor<2x4x192xf32>, tensor<2x4x192xf32>) -> tensor<2x4x192xf32>
    %1676 = "stablehlo.slice"(%1675) {limit_indices = array<i64: 2, 4, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1677 = "stablehlo.slice"(%1675) {limit_indices = array<i64: 2, 4, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1678 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1679 = "stablehlo.broadcast_in_dim"(%1678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1680 = "stablehlo.multiply"(%1677, %1679) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1681 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1682 = "stablehlo.broadcast_in_dim"(%1681) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1683 = "stablehlo.multiply"(%1677, %1682) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1684 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1685 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1686 = "stablehlo.clamp"(%1684, %1683, %1685) : (tensor<f32>, tensor<2x4x96xf32>, tensor<f32>) -> tensor<2x4x96xf32>
    %1687 = "stablehlo.multiply"(%1686, %1686) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1688 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1689 = "stablehlo.broadcast_in_dim"(%1688) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1690 = "stablehlo.multiply"(%1689, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1691 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1692 = "stablehlo.broadcast_in_dim"(%1691) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1693 = "stablehlo.add"(%1690, %1692) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1694 = "stablehlo.multiply"(%1693, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1695 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1696 = "stablehlo.broadcast_in_dim"(%1695) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1697 = "stablehlo.add"(%1694, %1696) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1698 = "stablehlo.multiply"(%1697, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1699 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1700 = "stablehlo.broadcast_in_dim"(%1699) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1701 = "stablehlo.add"(%1698, %1700) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1702 = "stablehlo.multiply"(%1701, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1703 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1704 = "stablehlo.broadcast_in_dim"(%1703) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1705 = "stablehlo.add"(%1702, %1704) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1706 = "stablehlo.multiply"(%1686, %1705) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1707 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1708 = "stablehlo.broadcast_in_dim"(%1707) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1709 = "stablehlo.multiply"(%1708, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1710 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1711 = "stablehlo.broadcast_in_dim"(%1710) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1712 = "stablehlo.add"(%1709, %1711) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1713 = "stablehlo.multiply"(%1712, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1714 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1715 = "stablehlo.broadcast_in_dim"(%1714) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1716 = "stablehlo.add"(%1713, %1715) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1717 = "stablehlo.multiply"(%1716, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1718 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1719 = "stablehlo.broadcast_in_dim"(%1718) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1720 = "stablehlo.add"(%1717, %1719) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1721 = "stablehlo.multiply"(%1720, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1722 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1723 = "stablehlo.broadcast_in_dim"(%1722) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1724 = "stablehlo.add"(%1721, %1723) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1725 = "stablehlo.multiply"(%1724, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1726 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1727 = "stablehlo.broadcast_in_dim"(%1726) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1728 = "stablehlo.add"(%1725, %1727) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1729 = "stablehlo.multiply"(%1728, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1730 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1731 = "stablehlo.broadcast_in_dim"(%1730) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1732 = "stablehlo.add"(%1729, %1731) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1733 = "stablehlo.divide"(%1706, %1732) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1734 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1735 = "stablehlo.broadcast_in_dim"(%1734) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1736 = "stablehlo.add"(%1733, %1735) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1737 = "stablehlo.multiply"(%1680, %1736) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1738 = "stablehlo.multiply"(%1676, %1737) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1739 = "stablehlo.dot_general"(%1738, %arg172) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x96xf32>, tensor<24x96xf32>) -> tensor<2x4x24xf32>
    %1740 = "stablehlo.broadcast_in_dim"(%arg173) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1741 = "stablehlo.add"(%1739, %1740) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1742 = "stablehlo.add"(%1643, %1741) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1743 = "stablehlo.reshape"(%1742) : (tensor<2x4x24xf32>) -> tensor<2x2x2x24xf32>
    %1744 = "stablehlo.dot_general"(%1743, %arg174) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1745 = "stablehlo.broadcast_in_dim"(%arg175) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1746 = "stablehlo.add"(%1744, %1745) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1747 = "stablehlo.add"(%1457, %1746) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1748 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1752 = "stablehlo.reduce"(%1747, %1748) ({
    ^bb0(%1749: tensor<f32>, %1750: tensor<f32>):
      %1751 = "stablehlo.add"(%1749, %1750) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1751) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1753 = "stablehlo.reshape"(%1752) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1754 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1758 = "stablehlo.reduce"(%1753, %1754) ({
    ^bb0(%1755: tensor<f32>, %1756: tensor<f32>):
      %1757 = "stablehlo.add"(%1755, %1756) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1757) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1759 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1760 = "stablehlo.broadcast_in_dim"(%1759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1761 = "stablehlo.multiply"(%1758, %1760) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1762 = "stablehlo.broadcast_in_dim"(%1761) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1763 = "stablehlo.reshape"(%1762) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1764 = "stablehlo.broadcast_in_dim"(%arg176) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1765 = "stablehlo.broadcast_in_dim"(%arg177) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1766 = "stablehlo.broadcast_in_dim"(%1763) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1767 = "stablehlo.subtract"(%1747, %1766) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1768 = "stablehlo.multiply"(%1767, %1767) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1769 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1773 = "stablehlo.reduce"(%1768, %1769) ({
    ^bb0(%1770: tensor<f32>, %1771: tensor<f32>):
      %1772 = "stablehlo.add"(%1770, %1771) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1772) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1774 = "stablehlo.reshape"(%1773) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1775 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1779 = "stablehlo.reduce"(%1774, %1775) ({
    ^bb0(%1776: tensor<f32>, %1777: tensor<f32>):
      %1778 = "stablehlo.add"(%1776, %1777) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1778) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1780 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1781 = "stablehlo.broadcast_in_dim"(%1780) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1782 = "stablehlo.multiply"(%1779, %1781) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1783 = "stablehlo.broadcast_in_dim"(%1782) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1784 = "stablehlo.reshape"(%1783) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1785 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1786 = "stablehlo.broadcast_in_dim"(%1785) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1787 = "stablehlo.add"(%1784, %1786) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1788 = "stablehlo.rsqrt"(%1787) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1789 = "stablehlo.multiply"(%1788, %1764) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1790 = "stablehlo.broadcast_in_dim"(%1789) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1791 = "stablehlo.multiply"(%1767, %1790) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1792 = "stablehlo.broadcast_in_dim"(%1765) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1793 = "stablehlo.add"(%1791, %1792) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1794 = "stablehlo.logistic"(%1793) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1795 = "stablehlo.multiply"(%1793, %1794) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1796 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1797 = "stablehlo.multiply"(%22, %1796) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1798 = "stablehlo.dot_general"(%1797, %arg178) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1799 = "stablehlo.broadcast_in_dim"(%arg179) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1800 = "stablehlo.add"(%1798, %1799) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1801 = "stablehlo.convolution"(%1795, %arg180) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1802 = "stablehlo.broadcast_in_dim"(%arg181) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1803 = "stablehlo.add"(%1801, %1802) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1804 = "stablehlo.broadcast_in_dim"(%1800) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1805 = "stablehlo.add"(%1803, %1804) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1806 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1810 = "stablehlo.reduce"(%1805, %1806) ({
    ^bb0(%1807: tensor<f32>, %1808: tensor<f32>):
      %1809 = "stablehlo.add"(%1807, %1808) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1809) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1811 = "stablehlo.reshape"(%1810) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1812 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1816 = "stablehlo.reduce"(%1811, %1812) ({
    ^bb0(%1813: tensor<f32>, %1814: tensor<f32>):
      %1815 = "stablehlo.add"(%1813, %1814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1815) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1817 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1818 = "stablehlo.broadcast_in_dim"(%1817) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1819 = "stablehlo.multiply"(%1816, %1818) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1820 = "stablehlo.broadcast_in_dim"(%1819) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1821 = "stablehlo.reshape"(%1820) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1822 = "stablehlo.broadcast_in_dim"(%arg182) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1823 = "stablehlo.broadcast_in_dim"(%arg183) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1824 = "stablehlo.broadcast_in_dim"(%1821) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1825 = "stablehlo.subtract"(%1805, %1824) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1826 = "stablehlo.multiply"(%1825, %1825) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1827 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1831 = "stablehlo.reduce"(%1826, %1827) ({
    ^bb0(%1828: tensor<f32>, %1829: tensor<f32>):
      %1830 = "stablehlo.add"(%1828, %1829) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1830) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1832 = "stablehlo.reshape"(%1831) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1833 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1837 = "stablehlo.reduce"(%1832, %1833) ({
    ^bb0(%1834: tensor<f32>, %1835: tensor<f32>):
      %1836 = "stablehlo.add"(%1834, %1835) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1836) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1838 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1839 = "stablehlo.broadcast_in_dim"(%1838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1840 = "stablehlo.multiply"(%1837, %1839) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1841 = "stablehlo.broadcast_in_dim"(%1840) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1842 = "stablehlo.reshape"(%1841) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1843 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1844 = "stablehlo.broadcast_in_dim"(%1843) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1845 = "stablehlo.add"(%1842, %1844) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1846 = "stablehlo.rsqrt"(%1845) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1847 = "stablehlo.multiply"(%1846, %1822) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1848 = "stablehlo.broadcast_in_dim"(%1847) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1849 = "stablehlo.multiply"(%1825, %1848) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1850 = "stablehlo.broadcast_in_dim"(%1823) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1851 = "stablehlo.add"(%1849, %1850) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1852 = "stablehlo.logistic"(%1851) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1853 = "stablehlo.multiply"(%1851, %1852) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1854 = "stablehlo.convolution"(%1853, %arg184) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1855 = "stablehlo.broadcast_in_dim"(%arg185) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1856 = "stablehlo.add"(%1854, %1855) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1857 = "stablehlo.add"(%1747, %1856) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1858 = "stablehlo.concatenate"(%1857, %1347) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1859 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1863 = "stablehlo.reduce"(%1858, %1859) ({
    ^bb0(%1860: tensor<f32>, %1861: tensor<f32>):
      %1862 = "stablehlo.add"(%1860, %1861) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1862) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1864 = "stablehlo.reshape"(%1863) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1865 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1869 = "stablehlo.reduce"(%1864, %1865) ({
    ^bb0(%1866: tensor<f32>, %1867: tensor<f32>):
      %1868 = "stablehlo.add"(%1866, %1867) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1868) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1870 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1871 = "stablehlo.broadcast_in_dim"(%1870) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1872 = "stablehlo.multiply"(%1869, %1871) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1873 = "stablehlo.broadcast_in_dim"(%1872) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1874 = "stablehlo.reshape"(%1873) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1875 = "stablehlo.broadcast_in_dim"(%arg186) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1876 = "stablehlo.broadcast_in_dim"(%arg187) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1877 = "stablehlo.broadcast_in_dim"(%1874) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1878 = "stablehlo.subtract"(%1858, %1877) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1879 = "stablehlo.multiply"(%1878, %1878) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1880 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1884 = "stablehlo.reduce"(%1879, %1880) ({
    ^bb0(%1881: tensor<f32>, %1882: tensor<f32>):
      %1883 = "stablehlo.add"(%1881, %1882) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1883) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1885 = "stablehlo.reshape"(%1884) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1886 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1890 = "stablehlo.reduce"(%1885, %1886) ({
    ^bb0(%1887: tensor<f32>, %1888: tensor<f32>):
      %1889 = "stablehlo.add"(%1887, %1888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1889) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1891 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1892 = "stablehlo.broadcast_in_dim"(%1891) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1893 = "stablehlo.multiply"(%1890, %1892) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1894 = "stablehlo.broadcast_in_dim"(%1893) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1895 = "stablehlo.reshape"(%1894) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1896 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1897 = "stablehlo.broadcast_in_dim"(%1896) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1898 = "stablehlo.add"(%1895, %1897) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1899 = "stablehlo.rsqrt"(%1898) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %1900 = "stablehlo.multiply"(%1899, %1875) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1901 = "stablehlo.broadcast_in_dim"(%1900) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1902 = "stablehlo.multiply"(%1878, %1901) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1903 = "stablehlo.broadcast_in_dim"(%1876) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1904 = "stablehlo.add"(%1902, %1903) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1905 = "stablehlo.logistic"(%1904) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1906 = "stablehlo.multiply"(%1904, %1905) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1907 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1908 = "stablehlo.multiply"(%22, %1907) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1909 = "stablehlo.dot_general"(%1908, %arg188) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1910 = "stablehlo.broadcast_in_dim"(%arg189) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1911 = "stablehlo.add"(%1909, %1910) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1912 = "stablehlo.convolution"(%1906, %arg190) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %1913 = "stablehlo.broadcast_in_dim"(%arg191) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1914 = "stablehlo.add"(%1912, %1913) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1915 = "stablehlo.broadcast_in_dim"(%1911) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1916 = "stablehlo.add"(%1914, %1915) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1917 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1921 = "stablehlo.reduce"(%1916, %1917) ({
    ^bb0(%1918: tensor<f32>, %1919: tensor<f32>):
      %1920 = "stablehlo.add"(%1918, %1919) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1920) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1922 = "stablehlo.reshape"(%1921) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1923 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1927 = "stablehlo.reduce"(%1922, %1923) ({
    ^bb0(%1924: tensor<f32>, %1925: tensor<f32>):
      %1926 = "stablehlo.add"(%1924, %1925) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1926) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1928 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1929 = "stablehlo.broadcast_in_dim"(%1928) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1930 = "stablehlo.multiply"(%1927, %1929) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1931 = "stablehlo.broadcast_in_dim"(%1930) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1932 = "stablehlo.reshape"(%1931) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1933 = "stablehlo.broadcast_in_dim"(%arg192) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1934 = "stablehlo.broadcast_in_dim"(%arg193) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1935 = "stablehlo.broadcast_in_dim"(%1932) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1936 = "stablehlo.subtract"(%1916, %1935) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1937 = "stablehlo.multiply"(%1936, %1936) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1938 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1942 = "stablehlo.reduce"(%1937, %1938) ({
    ^bb0(%1939: tensor<f32>, %1940: tensor<f32>):
      %1941 = "stablehlo.add"(%1939, %1940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1941) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1943 = "stablehlo.reshape"(%1942) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1944 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1948 = "stablehlo.reduce"(%1943, %1944) ({
    ^bb0(%1945: tensor<f32>, %1946: tensor<f32>):
      %1947 = "stablehlo.add"(%1945, %1946) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1947) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1949 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1950 = "stablehlo.broadcast_in_dim"(%1949) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1951 = "stablehlo.multiply"(%1948, %1950) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1952 = "stablehlo.broadcast_in_dim"(%1951) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1953 = "stablehlo.reshape"(%1952) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1954 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1955 = "stablehlo.broadcast_in_dim"(%1954) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1956 = "stablehlo.add"(%1953, %1955) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1957 = "stablehlo.rsqrt"(%1956) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1958 = "stablehlo.multiply"(%1957, %1933) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1959 = "stablehlo.broadcast_in_dim"(%1958) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1960 = "stablehlo.multiply"(%1936, %1959) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1961 = "stablehlo.broadcast_in_dim"(%1934) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1962 = "stablehlo.add"(%1960, %1961) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1963 = "stablehlo.logistic"(%1962) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1964 = "stablehlo.multiply"(%1962, %1963) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1965 = "stablehlo.dot_general"(%1858, %arg194) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %1966 = "stablehlo.broadcast_in_dim"(%arg195) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1967 = "stablehlo.add"(%1965, %1966) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1968 = "stablehlo.convolution"(%1964, %arg196) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1969 = "stablehlo.broadcast_in_dim"(%arg197) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1970 = "stablehlo.add"(%1968, %1969) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1971 = "stablehlo.add"(%1967, %1970) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1972 = "stablehlo.concatenate"(%1971, %1237) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1973 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1977 = "stablehlo.reduce"(%1972, %1973) ({
    ^bb0(%1974: tensor<f32>, %1975: tensor<f32>):
      %1976 = "stablehlo.add"(%1974, %1975) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1976) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1978 = "stablehlo.reshape"(%1977) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1979 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1983 = "stablehlo.reduce"(%1978, %1979) ({
    ^bb0(%1980: tensor<f32>, %1981: tensor<f32>):
      %1982 = "stablehlo.add"(%1980, %1981) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1982) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1984 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1985 = "stablehlo.broadcast_in_dim"(%1984) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1986 = "stablehlo.multiply"(%1983, %1985) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1987 = "stablehlo.broadcast_in_dim"(%1986) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1988 = "stablehlo.reshape"(%1987) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1989 = "stablehlo.broadcast_in_dim"(%arg198) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1990 = "stablehlo.broadcast_in_dim"(%arg199) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1991 = "stablehlo.broadcast_in_dim"(%1988) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1992 = "stablehlo.subtract"(%1972, %1991) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1993 = "stablehlo.multiply"(%1992, %1992) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1994 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1998 = "stablehlo.reduce"(%1993, %1994) ({
    ^bb0(%1995: tensor<f32>, %1996: tensor<f32>):
      %1997 = "stablehlo.add"(%1995, %1996) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1997) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1999 = "stablehlo.reshape"(%1998) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2000 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2004 = "stablehlo.reduce"(%1999, %2000) ({
    ^bb0(%2001: tensor<f32>, %2002: tensor<f32>):
      %2003 = "stablehlo.add"(%2001, %2002) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2003) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2005 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2006 = "stablehlo.broadcast_in_dim"(%2005) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2007 = "stablehlo.multiply"(%2004, %2006) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2008 = "stablehlo.broadcast_in_dim"(%2007) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2009 = "stablehlo.reshape"(%2008) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2010 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2011 = "stablehlo.broadcast_in_dim"(%2010) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %2012 = "stablehlo.add"(%2009, %2011) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2013 = "stablehlo.rsqrt"(%2012) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %2014 = "stablehlo.multiply"(%2013, %1989) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2015 = "stablehlo.broadcast_in_dim"(%2014) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %2016 = "stablehlo.multiply"(%1992, %2015) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2017 = "stablehlo.broadcast_in_dim"(%1990) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %2018 = "stablehlo.add"(%2016, %2017) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2019 = "stablehlo.logistic"(%2018) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2020 = "stablehlo.multiply"(%2018, %2019) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2021 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2022 = "stablehlo.multiply"(%22, %2021) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2023 = "stablehlo.dot_general"(%2022, %arg200) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2024 = "stablehlo.broadcast_in_dim"(%arg201) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2025 = "stablehlo.add"(%2023, %2024) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2026 = "stablehlo.convolution"(%2020, %arg202) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %2027 = "stablehlo.broadcast_in_dim"(%arg203) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2028 = "stablehlo.add"(%2026, %2027) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2029 = "stablehlo.broadcast_in_dim"(%2025) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2030 = "stablehlo.add"(%2028, %2029) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2031 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2035 = "stablehlo.reduce"(%2030, %2031) ({
    ^bb0(%2032: tensor<f32>, %2033: tensor<f32>):
      %2034 = "stablehlo.add"(%2032, %2033) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2034) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2036 = "stablehlo.reshape"(%2035) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2037 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2041 = "stablehlo.reduce"(%2036, %2037) ({
    ^bb0(%2038: tensor<f32>, %2039: tensor<f32>):
      %2040 = "stablehlo.add"(%2038, %2039) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2040) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2042 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %2043 = "stablehlo.broadcast_in_dim"(%2042) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2044 = "stablehlo.multiply"(%2041, %2043) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2045 = "stablehlo.broadcast_in_dim"(%2044) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2046 = "stablehlo.reshape"(%2045) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2047 = "stablehlo.broadcast_in_dim"(%arg204) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2048 = "stablehlo.broadcast_in_dim"(%arg205) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2049 = "stablehlo.broadcast_in_dim"(%2046) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2050 = "stablehlo.subtract"(%2030, %2049) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2051 = "stablehlo.multiply"(%2050, %2050) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2052 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2056 = "stablehlo.reduce"(%2051, %2052) ({
    ^bb0(%2053: tensor<f32>, %2054: tensor<f32>):
      %2055 = "stablehlo.add"(%2053, %2054) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2055) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2057 = "stablehlo.reshape"(%2056) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2058 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2062 = "stablehlo.reduce"(%2057, %2058) ({
    ^bb0(%2059: tensor<f32>, %2060: tensor<f32>):
      %2061 = "stablehlo.add"(%2059, %2060) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2061) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2063 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %2064 = "stablehlo.broadcast_in_dim"(%2063) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2065 = "stablehlo.multiply"(%2062, %2064) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2066 = "stablehlo.broadcast_in_dim"(%2065) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2067 = "stablehlo.reshape"(%2066) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2068 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2069 = "stablehlo.broadcast_in_dim"(%2068) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2070 = "stablehlo.add"(%2067, %2069) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2071 = "stablehlo.rsqrt"(%2070) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2072 = "stablehlo.multiply"(%2071, %2047) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2073 = "stablehlo.broadcast_in_dim"(%2072) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2074 = "stablehlo.multiply"(%2050, %2073) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2075 = "stablehlo.broadcast_in_dim"(%2048) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2076 = "stablehlo.add"(%2074, %2075) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2077 = "stablehlo.logistic"(%2076) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2078 = "stablehlo.multiply"(%2076, %2077) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2079 = "stablehlo.dot_general"(%1972, %arg206) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %2080 = "stablehlo.broadcast_in_dim"(%arg207) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2081 = "stablehlo.add"(%2079, %2080) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2082 = "stablehlo.convolution"(%2078, %arg208) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %2083 = "stablehlo.broadcast_in_dim"(%arg209) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2084 = "stablehlo.add"(%2082, %2083) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2085 = "stablehlo.add"(%2081, %2084) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2086 = "stablehlo.broadcast_in_dim"(%2085) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x2x2x24xf32>
    %2087 = "stablehlo.reshape"(%2086) : (tensor<2x2x2x2x2x24xf32>) -> tensor<2x4x4x24xf32>
    %2088 = "stablehlo.convolution"(%2087, %arg210) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2089 = "stablehlo.broadcast_in_dim"(%arg211) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2090 = "stablehlo.add"(%2088, %2089) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2091 = "stablehlo.concatenate"(%2090, %1234) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x48xf32>
    %2092 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2096 = "stablehlo.reduce"(%2091, %2092) ({
    ^bb0(%2093: tensor<f32>, %2094: tensor<f32>):
      %2095 = "stablehlo.add"(%2093, %2094) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2095) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2097 = "stablehlo.reshape"(%2096) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2098 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2102 = "stablehlo.reduce"(%2097, %2098) ({
    ^bb0(%2099: tensor<f32>, %2100: tensor<f32>):
      %2101 = "stablehlo.add"(%2099, %2100) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2101) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2103 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2104 = "stablehlo.broadcast_in_dim"(%2103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2105 = "stablehlo.multiply"(%2102, %2104) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2106 = "stablehlo.broadcast_in_dim"(%2105) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2107 = "stablehlo.reshape"(%2106) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2108 = "stablehlo.broadcast_in_dim"(%arg212) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %2109 = "stablehlo.broadcast_in_dim"(%arg213) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %2110 = "stablehlo.broadcast_in_dim"(%2107) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2111 = "stablehlo.subtract"(%2091, %2110) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2112 = "stablehlo.multiply"(%2111, %2111) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2113 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2117 = "stablehlo.reduce"(%2112, %2113) ({
    ^bb0(%2114: tensor<f32>, %2115: tensor<f32>):
      %2116 = "stablehlo.add"(%2114, %2115) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2116) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2118 = "stablehlo.reshape"(%2117) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2119 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2123 = "stablehlo.reduce"(%2118, %2119) ({
    ^bb0(%2120: tensor<f32>, %2121: tensor<f32>):
      %2122 = "stablehlo.add"(%2120, %2121) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2122) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2124 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2125 = "stablehlo.broadcast_in_dim"(%2124) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2126 = "stablehlo.multiply"(%2123, %2125) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2127 = "stablehlo.broadcast_in_dim"(%2126) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2128 = "stablehlo.reshape"(%2127) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2129 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2130 = "stablehlo.broadcast_in_dim"(%2129) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %2131 = "stablehlo.add"(%2128, %2130) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2132 = "stablehlo.rsqrt"(%2131) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %2133 = "stablehlo.multiply"(%2132, %2108) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2134 = "stablehlo.broadcast_in_dim"(%2133) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2135 = "stablehlo.multiply"(%2111, %2134) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2136 = "stablehlo.broadcast_in_dim"(%2109) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2137 = "stablehlo.add"(%2135, %2136) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2138 = "stablehlo.logistic"(%2137) : (tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2139 = "stablehlo.multiply"(%2137, %2138) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2140 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2141 = "stablehlo.multiply"(%22, %2140) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2142 = "stablehlo.dot_general"(%2141, %arg214) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2143 = "stablehlo.broadcast_in_dim"(%arg215) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2144 = "stablehlo.add"(%2142, %2143) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2145 = "stablehlo.convolution"(%2139, %arg216) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x4x4x24xf32>
    %2146 = "stablehlo.broadcast_in_dim"(%arg217) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2147 = "stablehlo.add"(%2145, %2146) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2148 = "stablehlo.broadcast_in_dim"(%2144) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2149 = "stablehlo.add"(%2147, %2148) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2150 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2154 = "stablehlo.reduce"(%2149, %2150) ({
    ^bb0(%2151: tensor<f32>, %2152: tensor<f32>):
      %2153 = "stablehlo.add"(%2151, %2152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2153) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2155 = "stablehlo.reshape"(%2154) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2156 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2160 = "stablehlo.reduce"(%2155, %2156) ({
    ^bb0(%2157: tensor<f32>, %2158: tensor<f32>):
      %2159 = "stablehlo.add"(%2157, %2158) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2159) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2161 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2162 = "stablehlo.broadcast_in_dim"(%2161) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2163 = "stablehlo.multiply"(%2160, %2162) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2164 = "stablehlo.broadcast_in_dim"(%2163) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2165 = "stablehlo.reshape"(%2164) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2166 = "stablehlo.broadcast_in_dim"(%arg218) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2167 = "stablehlo.broadcast_in_dim"(%arg219) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2168 = "stablehlo.broadcast_in_dim"(%2165) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2169 = "stablehlo.subtract"(%2149, %2168) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2170 = "stablehlo.multiply"(%2169, %2169) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2171 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2175 = "stablehlo.reduce"(%2170, %2171) ({
    ^bb0(%2172: tensor<f32>, %2173: tensor<f32>):
      %2174 = "stablehlo.add"(%2172, %2173) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2174) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2176 = "stablehlo.reshape"(%2175) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2177 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2181 = "stablehlo.reduce"(%2176, %2177) ({
    ^bb0(%2178: tensor<f32>, %2179: tensor<f32>):
      %2180 = "stablehlo.add"(%2178, %2179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2180) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2182 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2183 = "stablehlo.broadcast_in_dim"(%2182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2184 = "stablehlo.multiply"(%2181, %2183) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2185 = "stablehlo.broadcast_in_dim"(%2184) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2186 = "stablehlo.reshape"(%2185) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2187 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2188 = "stablehlo.broadcast_in_dim"(%2187) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2189 = "stablehlo.add"(%2186, %2188) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2190 = "stablehlo.rsqrt"(%2189) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2191 = "stablehlo.multiply"(%2190, %2166) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2192 = "stablehlo.broadcast_in_dim"(%2191) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2193 = "stablehlo.multiply"(%2169, %2192) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2194 = "stablehlo.broadcast_in_dim"(%2167) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2195 = "stablehlo.add"(%2193, %2194) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2196 = "stablehlo.logistic"(%2195) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2197 = "stablehlo.multiply"(%2195, %2196) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2198 = "stablehlo.dot_general"(%2091, %arg220) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x48xf32>, tensor<24x48xf32>) -> tensor<2x4x4x24xf32>
    %2199 = "stablehlo.broadcast_in_dim"(%arg221) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2200 = "stablehlo.add"(%2198, %2199) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2201 = "stablehlo.convolution"(%2197, %arg222) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2202 = "stablehlo.broadcast_in_dim"(%arg223) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2203 = "stablehlo.add"(%2201, %2202) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2204 = "stablehlo.add"(%2200, %2203) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2205 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2209 = "stablehlo.reduce"(%2204, %2205) ({
    ^bb0(%2206: tensor<f32>, %2207: tensor<f32>):
      %2208 = "stablehlo.add"(%2206, %2207) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2208) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2210 = "stablehlo.reshape"(%2209) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2211 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2215 = "stablehlo.reduce"(%2210, %2211) ({
    ^bb0(%2212: tensor<f32>, %2213: tensor<f32>):
      %2214 = "stablehlo.add"(%2212, %2213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2214) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2216 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2217 = "stablehlo.broadcast_in_dim"(%2216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2218 = "stablehlo.multiply"(%2215, %2217) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2219 = "stablehlo.broadcast_in_dim"(%2218) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2220 = "stablehlo.reshape"(%2219) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2221 = "stablehlo.broadcast_in_dim"(%arg224) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2222 = "stablehlo.broadcast_in_dim"(%arg225) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2223 = "stablehlo.broadcast_in_dim"(%2220) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2224 = "stablehlo.subtract"(%2204, %2223) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2225 = "stablehlo.multiply"(%2224, %2224) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2226 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2230 = "stablehlo.reduce"(%2225, %2226) ({
    ^bb0(%2227: tensor<f32>, %2228: tensor<f32>):
      %2229 = "stablehlo.add"(%2227, %2228) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2229) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2231 = "stablehlo.reshape"(%2230) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2232 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2236 = "stablehlo.reduce"(%2231, %2232) ({
    ^bb0(%2233: tensor<f32>, %2234: tensor<f32>):
      %2235 = "stablehlo.add"(%2233, %2234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2235) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2237 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2238 = "stablehlo.broadcast_in_dim"(%2237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2239 = "stablehlo.multiply"(%2236, %2238) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2240 = "stablehlo.broadcast_in_dim"(%2239) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2241 = "stablehlo.reshape"(%2240) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2242 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2243 = "stablehlo.broadcast_in_dim"(%2242) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2244 = "stablehlo.add"(%2241, %2243) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2245 = "stablehlo.rsqrt"(%2244) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2246 = "stablehlo.multiply"(%2245, %2221) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2247 = "stablehlo.broadcast_in_dim"(%2246) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2248 = "stablehlo.multiply"(%2224, %2247) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2249 = "stablehlo.broadcast_in_dim"(%2222) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2250 = "stablehlo.add"(%2248, %2249) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2251 = "stablehlo.dot_general"(%2250, %arg226) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2252 = "stablehlo.broadcast_in_dim"(%arg227) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2253 = "stablehlo.add"(%2251, %2252) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2254 = "stablehlo.reshape"(%2253) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2255 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2259 = "stablehlo.reduce"(%2254, %2255) ({
    ^bb0(%2256: tensor<f32>, %2257: tensor<f32>):
      %2258 = "stablehlo.add"(%2256, %2257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2258) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2260 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2261 = "stablehlo.broadcast_in_dim"(%2260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2262 = "stablehlo.multiply"(%2259, %2261) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2263 = "stablehlo.broadcast_in_dim"(%2262) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2264 = "stablehlo.subtract"(%2254, %2263) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2265 = "stablehlo.multiply"(%2264, %2264) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2266 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2270 = "stablehlo.reduce"(%2265, %2266) ({
    ^bb0(%2267: tensor<f32>, %2268: tensor<f32>):
      %2269 = "stablehlo.add"(%2267, %2268) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2269) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2271 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2272 = "stablehlo.broadcast_in_dim"(%2271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2273 = "stablehlo.multiply"(%2270, %2272) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2274 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2275 = "stablehlo.broadcast_in_dim"(%2274) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2276 = "stablehlo.add"(%2273, %2275) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2277 = "stablehlo.rsqrt"(%2276) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2278 = "stablehlo.broadcast_in_dim"(%2277) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2279 = "stablehlo.multiply"(%2264, %2278) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2280 = "stablehlo.broadcast_in_dim"(%arg228) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2281 = "stablehlo.multiply"(%2279, %2280) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2282 = "stablehlo.broadcast_in_dim"(%arg229) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2283 = "stablehlo.add"(%2281, %2282) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2284 = "stablehlo.dot_general"(%2283, %arg230) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2285 = "stablehlo.dot_general"(%2283, %arg231) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2286 = "stablehlo.dot_general"(%2283, %arg232) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2287 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2288 = "stablehlo.broadcast_in_dim"(%2287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2289 = "stablehlo.multiply"(%2284, %2288) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2290 = "stablehlo.reshape"(%2289) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2291 = "stablehlo.transpose"(%2290) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2292 = "stablehlo.reshape"(%2291) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2293 = "stablehlo.reshape"(%2285) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2294 = "stablehlo.transpose"(%2293) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2295 = "stablehlo.reshape"(%2294) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2296 = "stablehlo.reshape"(%2286) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2297 = "stablehlo.transpose"(%2296) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2298 = "stablehlo.reshape"(%2297) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2299 = "stablehlo.dot_general"(%2292, %2295) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2300 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2304 = "stablehlo.reduce"(%2299, %2300) ({
    ^bb0(%2301: tensor<f32>, %2302: tensor<f32>):
      %2303 = "stablehlo.maximum"(%2301, %2302) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2303) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2305 = "stablehlo.broadcast_in_dim"(%2304) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2306 = "stablehlo.subtract"(%2299, %2305) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2307 = "stablehlo.exponential"(%2306) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2308 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2312 = "stablehlo.reduce"(%2307, %2308) ({
    ^bb0(%2309: tensor<f32>, %2310: tensor<f32>):
      %2311 = "stablehlo.add"(%2309, %2310) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2311) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2313 = "stablehlo.broadcast_in_dim"(%2312) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2314 = "stablehlo.dot_general"(%2307, %2298) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2315 = "stablehlo.divide"(%2314, %2313) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2316 = "stablehlo.reshape"(%2315) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2317 = "stablehlo.transpose"(%2316) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2318 = "stablehlo.reshape"(%2317) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2319 = "stablehlo.dot_general"(%2318, %arg233) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2320 = "stablehlo.broadcast_in_dim"(%arg234) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2321 = "stablehlo.add"(%2319, %2320) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2322 = "stablehlo.add"(%2254, %2321) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2323 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2327 = "stablehlo.reduce"(%2322, %2323) ({
    ^bb0(%2324: tensor<f32>, %2325: tensor<f32>):
      %2326 = "stablehlo.add"(%2324, %2325) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2326) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2328 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2329 = "stablehlo.broadcast_in_dim"(%2328) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2330 = "stablehlo.multiply"(%2327, %2329) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2331 = "stablehlo.broadcast_in_dim"(%2330) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2332 = "stablehlo.subtract"(%2322, %2331) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2333 = "stablehlo.multiply"(%2332, %2332) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2334 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2338 = "stablehlo.reduce"(%2333, %2334) ({
    ^bb0(%2335: tensor<f32>, %2336: tensor<f32>):
      %2337 = "stablehlo.add"(%2335, %2336) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2337) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2339 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2340 = "stablehlo.broadcast_in_dim"(%2339) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2341 = "stablehlo.multiply"(%2338, %2340) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2342 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2343 = "stablehlo.broadcast_in_dim"(%2342) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2344 = "stablehlo.add"(%2341, %2343) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2345 = "stablehlo.rsqrt"(%2344) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2346 = "stablehlo.broadcast_in_dim"(%2345) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2347 = "stablehlo.multiply"(%2332, %2346) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2348 = "stablehlo.broadcast_in_dim"(%arg235) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2349 = "stablehlo.multiply"(%2347, %2348) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2350 = "stablehlo.broadcast_in_dim"(%arg236) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2351 = "stablehlo.add"(%2349, %2350) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2352 = "stablehlo.dot_general"(%2351, %arg237) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2353 = "stablehlo.dot_general"(%arg6, %arg238) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2354 = "stablehlo.dot_general"(%arg6, %arg239) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2355 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2356 = "stablehlo.broadcast_in_dim"(%2355) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2357 = "stablehlo.multiply"(%2352, %2356) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2358 = "stablehlo.reshape"(%2357) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2359 = "stablehlo.transpose"(%2358) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2360 = "stablehlo.reshape"(%2359) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2361 = "stablehlo.reshape"(%2353) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2362 = "stablehlo.transpose"(%2361) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2363 = "stablehlo.reshape"(%2362) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2364 = "stablehlo.reshape"(%2354) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2365 = "stablehlo.transpose"(%2364) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2366 = "stablehlo.reshape"(%2365) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2367 = "stablehlo.dot_general"(%2360, %2363) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2368 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2372 = "stablehlo.reduce"(%2367, %2368) ({
    ^bb0(%2369: tensor<f32>, %2370: tensor<f32>):
      %2371 = "stablehlo.maximum"(%2369, %2370) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2371) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2373 = "stablehlo.broadcast_in_dim"(%2372) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2374 = "stablehlo.subtract"(%2367, %2373) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2375 = "stablehlo.exponential"(%2374) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2376 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2380 = "stablehlo.reduce"(%2375, %2376) ({
    ^bb0(%2377: tensor<f32>, %2378: tensor<f32>):
      %2379 = "stablehlo.add"(%2377, %2378) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2379) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2381 = "stablehlo.broadcast_in_dim"(%2380) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2382 = "stablehlo.dot_general"(%2375, %2366) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2383 = "stablehlo.divide"(%2382, %2381) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2384 = "stablehlo.reshape"(%2383) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2385 = "stablehlo.transpose"(%2384) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2386 = "stablehlo.reshape"(%2385) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2387 = "stablehlo.dot_general"(%2386, %arg240) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2388 = "stablehlo.broadcast_in_dim"(%arg241) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2389 = "stablehlo.add"(%2387, %2388) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2390 = "stablehlo.add"(%2322, %2389) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2391 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2395 = "stablehlo.reduce"(%2390, %2391) ({
    ^bb0(%2392: tensor<f32>, %2393: tensor<f32>):
      %2394 = "stablehlo.add"(%2392, %2393) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2394) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2396 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2397 = "stablehlo.broadcast_in_dim"(%2396) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2398 = "stablehlo.multiply"(%2395, %2397) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2399 = "stablehlo.broadcast_in_dim"(%2398) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2400 = "stablehlo.subtract"(%2390, %2399) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2401 = "stablehlo.multiply"(%2400, %2400) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2402 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2406 = "stablehlo.reduce"(%2401, %2402) ({
    ^bb0(%2403: tensor<f32>, %2404: tensor<f32>):
      %2405 = "stablehlo.add"(%2403, %2404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2405) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2407 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2408 = "stablehlo.broadcast_in_dim"(%2407) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2409 = "stablehlo.multiply"(%2406, %2408) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2410 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2411 = "stablehlo.broadcast_in_dim"(%2410) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2412 = "stablehlo.add"(%2409, %2411) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2413 = "stablehlo.rsqrt"(%2412) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2414 = "stablehlo.broadcast_in_dim"(%2413) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2415 = "stablehlo.multiply"(%2400, %2414) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2416 = "stablehlo.broadcast_in_dim"(%arg242) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2417 = "stablehlo.multiply"(%2415, %2416) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2418 = "stablehlo.broadcast_in_dim"(%arg243) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2419 = "stablehlo.add"(%2417, %2418) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2420 = "stablehlo.dot_general"(%2419, %arg244) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2421 = "stablehlo.broadcast_in_dim"(%arg245) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2422 = "stablehlo.add"(%2420, %2421) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2423 = "stablehlo.slice"(%2422) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2424 = "stablehlo.slice"(%2422) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2425 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2426 = "stablehlo.broadcast_in_dim"(%2425) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2427 = "stablehlo.multiply"(%2424, %2426) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2428 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2429 = "stablehlo.broadcast_in_dim"(%2428) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2430 = "stablehlo.multiply"(%2424, %2429) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2431 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2432 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2433 = "stablehlo.clamp"(%2431, %2430, %2432) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2434 = "stablehlo.multiply"(%2433, %2433) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2435 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2436 = "stablehlo.broadcast_in_dim"(%2435) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2437 = "stablehlo.multiply"(%2436, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2438 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2439 = "stablehlo.broadcast_in_dim"(%2438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2440 = "stablehlo.add"(%2437, %2439) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2441 = "stablehlo.multiply"(%2440, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2442 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2443 = "stablehlo.broadcast_in_dim"(%2442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2444 = "stablehlo.add"(%2441, %2443) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2445 = "stablehlo.multiply"(%2444, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2446 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2447 = "stablehlo.broadcast_in_dim"(%2446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2448 = "stablehlo.add"(%2445, %2447) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2449 = "stablehlo.multiply"(%2448, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2450 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2451 = "stablehlo.broadcast_in_dim"(%2450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2452 = "stablehlo.add"(%2449, %2451) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2453 = "stablehlo.multiply"(%2433, %2452) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2454 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2455 = "stablehlo.broadcast_in_dim"(%2454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2456 = "stablehlo.multiply"(%2455, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2457 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2458 = "stablehlo.broadcast_in_dim"(%2457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2459 = "stablehlo.add"(%2456, %2458) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2460 = "stablehlo.multiply"(%2459, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2461 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2462 = "stablehlo.broadcast_in_dim"(%2461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2463 = "stablehlo.add"(%2460, %2462) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2464 = "stablehlo.multiply"(%2463, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2465 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2466 = "stablehlo.broadcast_in_dim"(%2465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2467 = "stablehlo.add"(%2464, %2466) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2468 = "stablehlo.multiply"(%2467, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2469 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2470 = "stablehlo.broadcast_in_dim"(%2469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2471 = "stablehlo.add"(%2468, %2470) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2472 = "stablehlo.multiply"(%2471, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2473 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2474 = "stablehlo.broadcast_in_dim"(%2473) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2475 = "stablehlo.add"(%2472, %2474) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2476 = "stablehlo.multiply"(%2475, %2434) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2477 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2478 = "stablehlo.broadcast_in_dim"(%2477) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2479 = "stablehlo.add"(%2476, %2478) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2480 = "stablehlo.divide"(%2453, %2479) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2481 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2482 = "stablehlo.broadcast_in_dim"(%2481) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2483 = "stablehlo.add"(%2480, %2482) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2484 = "stablehlo.multiply"(%2427, %2483) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2485 = "stablehlo.multiply"(%2423, %2484) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2486 = "stablehlo.dot_general"(%2485, %arg246) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2487 = "stablehlo.broadcast_in_dim"(%arg247) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2488 = "stablehlo.add"(%2486, %2487) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2489 = "stablehlo.add"(%2390, %2488) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2490 = "stablehlo.reshape"(%2489) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2491 = "stablehlo.dot_general"(%2490, %arg248) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2492 = "stablehlo.broadcast_in_dim"(%arg249) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2493 = "stablehlo.add"(%2491, %2492) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2494 = "stablehlo.add"(%2204, %2493) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2495 = "stablehlo.concatenate"(%2494, %831) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x40xf32>
    %2496 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2500 = "stablehlo.reduce"(%2495, %2496) ({
    ^bb0(%2497: tensor<f32>, %2498: tensor<f32>):
      %2499 = "stablehlo.add"(%2497, %2498) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2499) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2501 = "stablehlo.reshape"(%2500) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2502 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2506 = "stablehlo.reduce"(%2501, %2502) ({
    ^bb0(%2503: tensor<f32>, %2504: tensor<f32>):
      %2505 = "stablehlo.add"(%2503, %2504) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2505) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2507 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2508 = "stablehlo.broadcast_in_dim"(%2507) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2509 = "stablehlo.multiply"(%2506, %2508) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2510 = "stablehlo.broadcast_in_dim"(%2509) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2511 = "stablehlo.reshape"(%2510) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2512 = "stablehlo.broadcast_in_dim"(%arg250) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2513 = "stablehlo.broadcast_in_dim"(%arg251) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2514 = "stablehlo.broadcast_in_dim"(%2511) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2515 = "stablehlo.subtract"(%2495, %2514) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2516 = "stablehlo.multiply"(%2515, %2515) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2517 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2521 = "stablehlo.reduce"(%2516, %2517) ({
    ^bb0(%2518: tensor<f32>, %2519: tensor<f32>):
      %2520 = "stablehlo.add"(%2518, %2519) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2520) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2522 = "stablehlo.reshape"(%2521) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2523 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2527 = "stablehlo.reduce"(%2522, %2523) ({
    ^bb0(%2524: tensor<f32>, %2525: tensor<f32>):
      %2526 = "stablehlo.add"(%2524, %2525) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2526) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2528 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2529 = "stablehlo.broadcast_in_dim"(%2528) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2530 = "stablehlo.multiply"(%2527, %2529) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2531 = "stablehlo.broadcast_in_dim"(%2530) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2532 = "stablehlo.reshape"(%2531) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2533 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2534 = "stablehlo.broadcast_in_dim"(%2533) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2535 = "stablehlo.add"(%2532, %2534) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2536 = "stablehlo.rsqrt"(%2535) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2537 = "stablehlo.multiply"(%2536, %2512) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2538 = "stablehlo.broadcast_in_dim"(%2537) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2539 = "stablehlo.multiply"(%2515, %2538) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2540 = "stablehlo.broadcast_in_dim"(%2513) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2541 = "stablehlo.add"(%2539, %2540) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2542 = "stablehlo.logistic"(%2541) : (tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2543 = "stablehlo.multiply"(%2541, %2542) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2544 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2545 = "stablehlo.multiply"(%22, %2544) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2546 = "stablehlo.dot_general"(%2545, %arg252) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2547 = "stablehlo.broadcast_in_dim"(%arg253) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2548 = "stablehlo.add"(%2546, %2547) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2549 = "stablehlo.convolution"(%2543, %arg254) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x40xf32>, tensor<3x3x40x24xf32>) -> tensor<2x4x4x24xf32>
    %2550 = "stablehlo.broadcast_in_dim"(%arg255) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2551 = "stablehlo.add"(%2549, %2550) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2552 = "stablehlo.broadcast_in_dim"(%2548) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2553 = "stablehlo.add"(%2551, %2552) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2554 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2558 = "stablehlo.reduce"(%2553, %2554) ({
    ^bb0(%2555: tensor<f32>, %2556: tensor<f32>):
      %2557 = "stablehlo.add"(%2555, %2556) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2557) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2559 = "stablehlo.reshape"(%2558) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2560 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2564 = "stablehlo.reduce"(%2559, %2560) ({
    ^bb0(%2561: tensor<f32>, %2562: tensor<f32>):
      %2563 = "stablehlo.add"(%2561, %2562) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2563) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2565 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2566 = "stablehlo.broadcast_in_dim"(%2565) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2567 = "stablehlo.multiply"(%2564, %2566) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2568 = "stablehlo.broadcast_in_dim"(%2567) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2569 = "stablehlo.reshape"(%2568) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2570 = "stablehlo.broadcast_in_dim"(%arg256) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2571 = "stablehlo.broadcast_in_dim"(%arg257) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2572 = "stablehlo.broadcast_in_dim"(%2569) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2573 = "stablehlo.subtract"(%2553, %2572) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2574 = "stablehlo.multiply"(%2573, %2573) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2575 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2579 = "stablehlo.reduce"(%2574, %2575) ({
    ^bb0(%2576: tensor<f32>, %2577: tensor<f32>):
      %2578 = "stablehlo.add"(%2576, %2577) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2578) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2580 = "stablehlo.reshape"(%2579) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2581 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2585 = "stablehlo.reduce"(%2580, %2581) ({
    ^bb0(%2582: tensor<f32>, %2583: tensor<f32>):
      %2584 = "stablehlo.add"(%2582, %2583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2584) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2586 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2587 = "stablehlo.broadcast_in_dim"(%2586) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2588 = "stablehlo.multiply"(%2585, %2587) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2589 = "stablehlo.broadcast_in_dim"(%2588) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2590 = "stablehlo.reshape"(%2589) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2591 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2592 = "stablehlo.broadcast_in_dim"(%2591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2593 = "stablehlo.add"(%2590, %2592) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2594 = "stablehlo.rsqrt"(%2593) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2595 = "stablehlo.multiply"(%2594, %2570) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2596 = "stablehlo.broadcast_in_dim"(%2595) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2597 = "stablehlo.multiply"(%2573, %2596) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2598 = "stablehlo.broadcast_in_dim"(%2571) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2599 = "stablehlo.add"(%2597, %2598) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2600 = "stablehlo.logistic"(%2599) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2601 = "stablehlo.multiply"(%2599, %2600) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2602 = "stablehlo.dot_general"(%2495, %arg258) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x40xf32>, tensor<24x40xf32>) -> tensor<2x4x4x24xf32>
    %2603 = "stablehlo.broadcast_in_dim"(%arg259) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2604 = "stablehlo.add"(%2602, %2603) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2605 = "stablehlo.convolution"(%2601, %arg260) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2606 = "stablehlo.broadcast_in_dim"(%arg261) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2607 = "stablehlo.add"(%2605, %2606) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2608 = "stablehlo.add"(%2604, %2607) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2609 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2613 = "stablehlo.reduce"(%2608, %2609) ({
    ^bb0(%2610: tensor<f32>, %2611: tensor<f32>):
      %2612 = "stablehlo.add"(%2610, %2611) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2612) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2614 = "stablehlo.reshape"(%2613) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2615 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2619 = "stablehlo.reduce"(%2614, %2615) ({
    ^bb0(%2616: tensor<f32>, %2617: tensor<f32>):
      %2618 = "stablehlo.add"(%2616, %2617) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2618) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2620 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2621 = "stablehlo.broadcast_in_dim"(%2620) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2622 = "stablehlo.multiply"(%2619, %2621) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2623 = "stablehlo.broadcast_in_dim"(%2622) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2624 = "stablehlo.reshape"(%2623) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2625 = "stablehlo.broadcast_in_dim"(%arg262) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2626 = "stablehlo.broadcast_in_dim"(%arg263) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2627 = "stablehlo.broadcast_in_dim"(%2624) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2628 = "stablehlo.subtract"(%2608, %2627) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2629 = "stablehlo.multiply"(%2628, %2628) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2630 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2634 = "stablehlo.reduce"(%2629, %2630) ({
    ^bb0(%2631: tensor<f32>, %2632: tensor<f32>):
      %2633 = "stablehlo.add"(%2631, %2632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2633) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2635 = "stablehlo.reshape"(%2634) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2636 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2640 = "stablehlo.reduce"(%2635, %2636) ({
    ^bb0(%2637: tensor<f32>, %2638: tensor<f32>):
      %2639 = "stablehlo.add"(%2637, %2638) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2639) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2641 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2642 = "stablehlo.broadcast_in_dim"(%2641) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2643 = "stablehlo.multiply"(%2640, %2642) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2644 = "stablehlo.broadcast_in_dim"(%2643) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2645 = "stablehlo.reshape"(%2644) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2646 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2647 = "stablehlo.broadcast_in_dim"(%2646) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2648 = "stablehlo.add"(%2645, %2647) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2649 = "stablehlo.rsqrt"(%2648) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2650 = "stablehlo.multiply"(%2649, %2625) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2651 = "stablehlo.broadcast_in_dim"(%2650) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2652 = "stablehlo.multiply"(%2628, %2651) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2653 = "stablehlo.broadcast_in_dim"(%2626) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2654 = "stablehlo.add"(%2652, %2653) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2655 = "stablehlo.dot_general"(%2654, %arg264) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2656 = "stablehlo.broadcast_in_dim"(%arg265) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2657 = "stablehlo.add"(%2655, %2656) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2658 = "stablehlo.reshape"(%2657) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2659 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2663 = "stablehlo.reduce"(%2658, %2659) ({
    ^bb0(%2660: tensor<f32>, %2661: tensor<f32>):
      %2662 = "stablehlo.add"(%2660, %2661) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2662) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2664 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2665 = "stablehlo.broadcast_in_dim"(%2664) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2666 = "stablehlo.multiply"(%2663, %2665) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2667 = "stablehlo.broadcast_in_dim"(%2666) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2668 = "stablehlo.subtract"(%2658, %2667) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2669 = "stablehlo.multiply"(%2668, %2668) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2670 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2674 = "stablehlo.reduce"(%2669, %2670) ({
    ^bb0(%2671: tensor<f32>, %2672: tensor<f32>):
      %2673 = "stablehlo.add"(%2671, %2672) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2673) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2675 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2676 = "stablehlo.broadcast_in_dim"(%2675) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2677 = "stablehlo.multiply"(%2674, %2676) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2678 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2679 = "stablehlo.broadcast_in_dim"(%2678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2680 = "stablehlo.add"(%2677, %2679) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2681 = "stablehlo.rsqrt"(%2680) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2682 = "stablehlo.broadcast_in_dim"(%2681) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2683 = "stablehlo.multiply"(%2668, %2682) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2684 = "stablehlo.broadcast_in_dim"(%arg266) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2685 = "stablehlo.multiply"(%2683, %2684) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2686 = "stablehlo.broadcast_in_dim"(%arg267) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2687 = "stablehlo.add"(%2685, %2686) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2688 = "stablehlo.dot_general"(%2687, %arg268) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2689 = "stablehlo.dot_general"(%2687, %arg269) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2690 = "stablehlo.dot_general"(%2687, %arg270) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2691 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2692 = "stablehlo.broadcast_in_dim"(%2691) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2693 = "stablehlo.multiply"(%2688, %2692) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2694 = "stablehlo.reshape"(%2693) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2695 = "stablehlo.transpose"(%2694) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2696 = "stablehlo.reshape"(%2695) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2697 = "stablehlo.reshape"(%2689) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2698 = "stablehlo.transpose"(%2697) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2699 = "stablehlo.reshape"(%2698) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2700 = "stablehlo.reshape"(%2690) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2701 = "stablehlo.transpose"(%2700) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2702 = "stablehlo.reshape"(%2701) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2703 = "stablehlo.dot_general"(%2696, %2699) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2704 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2708 = "stablehlo.reduce"(%2703, %2704) ({
    ^bb0(%2705: tensor<f32>, %2706: tensor<f32>):
      %2707 = "stablehlo.maximum"(%2705, %2706) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2707) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2709 = "stablehlo.broadcast_in_dim"(%2708) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2710 = "stablehlo.subtract"(%2703, %2709) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2711 = "stablehlo.exponential"(%2710) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2712 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2716 = "stablehlo.reduce"(%2711, %2712) ({
    ^bb0(%2713: tensor<f32>, %2714: tensor<f32>):
      %2715 = "stablehlo.add"(%2713, %2714) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2715) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2717 = "stablehlo.broadcast_in_dim"(%2716) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2718 = "stablehlo.dot_general"(%2711, %2702) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2719 = "stablehlo.divide"(%2718, %2717) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2720 = "stablehlo.reshape"(%2719) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2721 = "stablehlo.transpose"(%2720) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2722 = "stablehlo.reshape"(%2721) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2723 = "stablehlo.dot_general"(%2722, %arg271) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2724 = "stablehlo.broadcast_in_dim"(%arg272) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2725 = "stablehlo.add"(%2723, %2724) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2726 = "stablehlo.add"(%2658, %2725) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2727 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2731 = "stablehlo.reduce"(%2726, %2727) ({
    ^bb0(%2728: tensor<f32>, %2729: tensor<f32>):
      %2730 = "stablehlo.add"(%2728, %2729) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2730) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2732 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2733 = "stablehlo.broadcast_in_dim"(%2732) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2734 = "stablehlo.multiply"(%2731, %2733) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2735 = "stablehlo.broadcast_in_dim"(%2734) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2736 = "stablehlo.subtract"(%2726, %2735) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2737 = "stablehlo.multiply"(%2736, %2736) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2738 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2742 = "stablehlo.reduce"(%2737, %2738) ({
    ^bb0(%2739: tensor<f32>, %2740: tensor<f32>):
      %2741 = "stablehlo.add"(%2739, %2740) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2741) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2743 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2744 = "stablehlo.broadcast_in_dim"(%2743) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2745 = "stablehlo.multiply"(%2742, %2744) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2746 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2747 = "stablehlo.broadcast_in_dim"(%2746) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2748 = "stablehlo.add"(%2745, %2747) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2749 = "stablehlo.rsqrt"(%2748) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2750 = "stablehlo.broadcast_in_dim"(%2749) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2751 = "stablehlo.multiply"(%2736, %2750) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2752 = "stablehlo.broadcast_in_dim"(%arg273) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2753 = "stablehlo.multiply"(%2751, %2752) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2754 = "stablehlo.broadcast_in_dim"(%arg274) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2755 = "stablehlo.add"(%2753, %2754) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2756 = "stablehlo.dot_general"(%2755, %arg275) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2757 = "stablehlo.dot_general"(%arg6, %arg276) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2758 = "stablehlo.dot_general"(%arg6, %arg277) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2759 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2760 = "stablehlo.broadcast_in_dim"(%2759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2761 = "stablehlo.multiply"(%2756, %2760) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2762 = "stablehlo.reshape"(%2761) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2763 = "stablehlo.transpose"(%2762) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2764 = "stablehlo.reshape"(%2763) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2765 = "stablehlo.reshape"(%2757) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2766 = "stablehlo.transpose"(%2765) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2767 = "stablehlo.reshape"(%2766) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2768 = "stablehlo.reshape"(%2758) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2769 = "stablehlo.transpose"(%2768) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2770 = "stablehlo.reshape"(%2769) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2771 = "stablehlo.dot_general"(%2764, %2767) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2772 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2776 = "stablehlo.reduce"(%2771, %2772) ({
    ^bb0(%2773: tensor<f32>, %2774: tensor<f32>):
      %2775 = "stablehlo.maximum"(%2773, %2774) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2775) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2777 = "stablehlo.broadcast_in_dim"(%2776) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2778 = "stablehlo.subtract"(%2771, %2777) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2779 = "stablehlo.exponential"(%2778) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2780 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2784 = "stablehlo.reduce"(%2779, %2780) ({
    ^bb0(%2781: tensor<f32>, %2782: tensor<f32>):
      %2783 = "stablehlo.add"(%2781, %2782) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2783) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2785 = "stablehlo.broadcast_in_dim"(%2784) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2786 = "stablehlo.dot_general"(%2779, %2770) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2787 = "stablehlo.divide"(%2786, %2785) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2788 = "stablehlo.reshape"(%2787) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2789 = "stablehlo.transpose"(%2788) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2790 = "stablehlo.reshape"(%2789) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2791 = "stablehlo.dot_general"(%2790, %arg278) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2792 = "stablehlo.broadcast_in_dim"(%arg279) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2793 = "stablehlo.add"(%2791, %2792) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2794 = "stablehlo.add"(%2726, %2793) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2795 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2799 = "stablehlo.reduce"(%2794, %2795) ({
    ^bb0(%2796: tensor<f32>, %2797: tensor<f32>):
      %2798 = "stablehlo.add"(%2796, %2797) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2798) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2800 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2801 = "stablehlo.broadcast_in_dim"(%2800) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2802 = "stablehlo.multiply"(%2799, %2801) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2803 = "stablehlo.broadcast_in_dim"(%2802) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2804 = "stablehlo.subtract"(%2794, %2803) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2805 = "stablehlo.multiply"(%2804, %2804) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2806 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2810 = "stablehlo.reduce"(%2805, %2806) ({
    ^bb0(%2807: tensor<f32>, %2808: tensor<f32>):
      %2809 = "stablehlo.add"(%2807, %2808) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2809) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2811 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2812 = "stablehlo.broadcast_in_dim"(%2811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2813 = "stablehlo.multiply"(%2810, %2812) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2814 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2815 = "stablehlo.broadcast_in_dim"(%2814) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2816 = "stablehlo.add"(%2813, %2815) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2817 = "stablehlo.rsqrt"(%2816) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2818 = "stablehlo.broadcast_in_dim"(%2817) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2819 = "stablehlo.multiply"(%2804, %2818) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2820 = "stablehlo.broadcast_in_dim"(%arg280) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2821 = "stablehlo.multiply"(%2819, %2820) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2822 = "stablehlo.broadcast_in_dim"(%arg281) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2823 = "stablehlo.add"(%2821, %2822) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2824 = "stablehlo.dot_general"(%2823, %arg282) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2825 = "stablehlo.broadcast_in_dim"(%arg283) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2826 = "stablehlo.add"(%2824, %2825) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2827 = "stablehlo.slice"(%2826) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2828 = "stablehlo.slice"(%2826) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2829 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2830 = "stablehlo.broadcast_in_dim"(%2829) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2831 = "stablehlo.multiply"(%2828, %2830) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2832 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2833 = "stablehlo.broadcast_in_dim"(%2832) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2834 = "stablehlo.multiply"(%2828, %2833) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2835 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2836 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2837 = "stablehlo.clamp"(%2835, %2834, %2836) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2838 = "stablehlo.multiply"(%2837, %2837) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2839 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2840 = "stablehlo.broadcast_in_dim"(%2839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2841 = "stablehlo.multiply"(%2840, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2842 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2843 = "stablehlo.broadcast_in_dim"(%2842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2844 = "stablehlo.add"(%2841, %2843) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2845 = "stablehlo.multiply"(%2844, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2846 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2847 = "stablehlo.broadcast_in_dim"(%2846) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2848 = "stablehlo.add"(%2845, %2847) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2849 = "stablehlo.multiply"(%2848, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2850 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2851 = "stablehlo.broadcast_in_dim"(%2850) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2852 = "stablehlo.add"(%2849, %2851) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2853 = "stablehlo.multiply"(%2852, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2854 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2855 = "stablehlo.broadcast_in_dim"(%2854) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2856 = "stablehlo.add"(%2853, %2855) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2857 = "stablehlo.multiply"(%2837, %2856) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2858 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2859 = "stablehlo.broadcast_in_dim"(%2858) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2860 = "stablehlo.multiply"(%2859, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2861 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2862 = "stablehlo.broadcast_in_dim"(%2861) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2863 = "stablehlo.add"(%2860, %2862) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2864 = "stablehlo.multiply"(%2863, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2865 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2866 = "stablehlo.broadcast_in_dim"(%2865) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2867 = "stablehlo.add"(%2864, %2866) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2868 = "stablehlo.multiply"(%2867, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2869 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2870 = "stablehlo.broadcast_in_dim"(%2869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2871 = "stablehlo.add"(%2868, %2870) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2872 = "stablehlo.multiply"(%2871, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2873 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2874 = "stablehlo.broadcast_in_dim"(%2873) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2875 = "stablehlo.add"(%2872, %2874) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2876 = "stablehlo.multiply"(%2875, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2877 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2878 = "stablehlo.broadcast_in_dim"(%2877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2879 = "stablehlo.add"(%2876, %2878) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2880 = "stablehlo.multiply"(%2879, %2838) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2881 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2882 = "stablehlo.broadcast_in_dim"(%2881) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2883 = "stablehlo.add"(%2880, %2882) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2884 = "stablehlo.divide"(%2857, %2883) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2885 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2886 = "stablehlo.broadcast_in_dim"(%2885) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2887 = "stablehlo.add"(%2884, %2886) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2888 = "stablehlo.multiply"(%2831, %2887) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2889 = "stablehlo.multiply"(%2827, %2888) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2890 = "stablehlo.dot_general"(%2889, %arg284) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2891 = "stablehlo.broadcast_in_dim"(%arg285) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2892 = "stablehlo.add"(%2890, %2891) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2893 = "stablehlo.add"(%2794, %2892) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2894 = "stablehlo.reshape"(%2893) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2895 = "stablehlo.dot_general"(%2894, %arg286) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2896 = "stablehlo.broadcast_in_dim"(%arg287) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2897 = "stablehlo.add"(%2895, %2896) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2898 = "stablehlo.add"(%2608, %2897) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2899 = "stablehlo.broadcast_in_dim"(%2898) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x4x4x24xf32>) -> tensor<2x4x2x4x2x24xf32>
    %2900 = "stablehlo.reshape"(%2899) : (tensor<2x4x2x4x2x24xf32>) -> tensor<2x8x8x24xf32>
    %2901 = "stablehlo.convolution"(%2900, %arg288) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x8x8x24xf32>
    %2902 = "stablehlo.broadcast_in_dim"(%arg289) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x8x8x24xf32>
    %2903 = "stablehlo.add"(%2901, %2902) : (tensor<2x8x8x24xf32>, tensor<2x8x8x24xf32>) -> tensor<2x8x8x24xf32>
    %2904 = "stablehlo.concatenate"(%2903, %828) {dimension = 3 : i64} : (tensor<2x8x8x24xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x40xf32>
    %2905 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2909 = "stablehlo.reduce"(%2904, %2905) ({
    ^bb0(%2906: tensor<f32>, %2907: tensor<f32>):
      %2908 = "stablehlo.add"(%2906, %2907) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2908) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2910 = "stablehlo.reshape"(%2909) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2911 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2915 = "stablehlo.reduce"(%2910, %2911) ({
    ^bb0(%2912: tensor<f32>, %2913: tensor<f32>):
      %2914 = "stablehlo.add"(%2912, %2913) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2914) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2916 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2917 = "stablehlo.broadcast_in_dim"(%2916) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2918 = "stablehlo.multiply"(%2915, %2917) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2919 = "stablehlo.broadcast_in_dim"(%2918) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2920 = "stablehlo.reshape"(%2919) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2921 = "stablehlo.broadcast_in_dim"(%arg290) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2922 = "stablehlo.broadcast_in_dim"(%arg291) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2923 = "stablehlo.broadcast_in_dim"(%2920) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2924 = "stablehlo.subtract"(%2904, %2923) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2925 = "stablehlo.multiply"(%2924, %2924) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2926 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2930 = "stablehlo.reduce"(%2925, %2926) ({
    ^bb0(%2927: tensor<f32>, %2928: tensor<f32>):
      %2929 = "stablehlo.add"(%2927, %2928) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2929) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2931 = "stablehlo.reshape"(%2930) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2932 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2936 = "stablehlo.reduce"(%2931, %2932) ({
    ^bb0(%2933: tensor<f32>, %2934: tensor<f32>):
      %2935 = "stablehlo.add"(%2933, %2934) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2935) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2937 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2938 = "stablehlo.broadcast_in_dim"(%2937) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2939 = "stablehlo.multiply"(%2936, %2938) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2940 = "stablehlo.broadcast_in_dim"(%2939) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2941 = "stablehlo.reshape"(%2940) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2942 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2943 = "stablehlo.broadcast_in_dim"(%2942) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2944 = "stablehlo.add"(%2941, %2943) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2945 = "stablehlo.rsqrt"(%2944) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2946 = "stablehlo.multiply"(%2945, %2921) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2947 = "stablehlo.broadcast_in_dim"(%2946) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2948 = "stablehlo.multiply"(%2924, %2947) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2949 = "stablehlo.broadcast_in_dim"(%2922) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2950 = "stablehlo.add"(%2948, %2949) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2951 = "stablehlo.logistic"(%2950) : (tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2952 = "stablehlo.multiply"(%2950, %2951) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2953 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2954 = "stablehlo.multiply"(%22, %2953) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2955 = "stablehlo.dot_general"(%2954, %arg292) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %2956 = "stablehlo.broadcast_in_dim"(%arg293) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2957 = "stablehlo.add"(%2955, %2956) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2958 = "stablehlo.convolution"(%2952, %arg294) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x40xf32>, tensor<3x3x40x16xf32>) -> tensor<2x8x8x16xf32>
    %2959 = "stablehlo.broadcast_in_dim"(%arg295) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2960 = "stablehlo.add"(%2958, %2959) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2961 = "stablehlo.broadcast_in_dim"(%2957) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2962 = "stablehlo.add"(%2960, %2961) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2963 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2967 = "stablehlo.reduce"(%2962, %2963) ({
    ^bb0(%2964: tensor<f32>, %2965: tensor<f32>):
      %2966 = "stablehlo.add"(%2964, %2965) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2966) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2968 = "stablehlo.reshape"(%2967) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2969 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2973 = "stablehlo.reduce"(%2968, %2969) ({
    ^bb0(%2970: tensor<f32>, %2971: tensor<f32>):
      %2972 = "stablehlo.add"(%2970, %2971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2972) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2974 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2975 = "stablehlo.broadcast_in_dim"(%2974) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2976 = "stablehlo.multiply"(%2973, %2975) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2977 = "stablehlo.broadcast_in_dim"(%2976) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2978 = "stablehlo.reshape"(%2977) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %2979 = "stablehlo.broadcast_in_dim"(%arg296) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2980 = "stablehlo.broadcast_in_dim"(%arg297) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2981 = "stablehlo.broadcast_in_dim"(%2978) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2982 = "stablehlo.subtract"(%2962, %2981) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2983 = "stablehlo.multiply"(%2982, %2982) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2984 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2988 = "stablehlo.reduce"(%2983, %2984) ({
    ^bb0(%2985: tensor<f32>, %2986: tensor<f32>):
      %2987 = "stablehlo.add"(%2985, %2986) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2987) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2989 = "stablehlo.reshape"(%2988) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2990 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2994 = "stablehlo.reduce"(%2989, %2990) ({
    ^bb0(%2991: tensor<f32>, %2992: tensor<f32>):
      %2993 = "stablehlo.add"(%2991, %2992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2995 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2996 = "stablehlo.broadcast_in_dim"(%2995) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2997 = "stablehlo.multiply"(%2994, %2996) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2998 = "stablehlo.broadcast_in_dim"(%2997) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2999 = "stablehlo.reshape"(%2998) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3000 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3001 = "stablehlo.broadcast_in_dim"(%3000) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3002 = "stablehlo.add"(%2999, %3001) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3003 = "stablehlo.rsqrt"(%3002) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3004 = "stablehlo.multiply"(%3003, %2979) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3005 = "stablehlo.broadcast_in_dim"(%3004) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3006 = "stablehlo.multiply"(%2982, %3005) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3007 = "stablehlo.broadcast_in_dim"(%2980) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3008 = "stablehlo.add"(%3006, %3007) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3009 = "stablehlo.logistic"(%3008) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3010 = "stablehlo.multiply"(%3008, %3009) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3011 = "stablehlo.dot_general"(%2904, %arg298) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x40xf32>, tensor<16x40xf32>) -> tensor<2x8x8x16xf32>
    %3012 = "stablehlo.broadcast_in_dim"(%arg299) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3013 = "stablehlo.add"(%3011, %3012) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3014 = "stablehlo.convolution"(%3010, %arg300) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %3015 = "stablehlo.broadcast_in_dim"(%arg301) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3016 = "stablehlo.add"(%3014, %3015) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3017 = "stablehlo.add"(%3013, %3016) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3018 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3022 = "stablehlo.reduce"(%3017, %3018) ({
    ^bb0(%3019: tensor<f32>, %3020: tensor<f32>):
      %3021 = "stablehlo.add"(%3019, %3020) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3021) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3023 = "stablehlo.reshape"(%3022) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3024 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3028 = "stablehlo.reduce"(%3023, %3024) ({
    ^bb0(%3025: tensor<f32>, %3026: tensor<f32>):
      %3027 = "stablehlo.add"(%3025, %3026) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3027) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3029 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3030 = "stablehlo.broadcast_in_dim"(%3029) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3031 = "stablehlo.multiply"(%3028, %3030) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3032 = "stablehlo.broadcast_in_dim"(%3031) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3033 = "stablehlo.reshape"(%3032) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3034 = "stablehlo.broadcast_in_dim"(%arg302) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3035 = "stablehlo.broadcast_in_dim"(%arg303) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3036 = "stablehlo.broadcast_in_dim"(%3033) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3037 = "stablehlo.subtract"(%3017, %3036) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3038 = "stablehlo.multiply"(%3037, %3037) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3039 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3043 = "stablehlo.reduce"(%3038, %3039) ({
    ^bb0(%3040: tensor<f32>, %3041: tensor<f32>):
      %3042 = "stablehlo.add"(%3040, %3041) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3042) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3044 = "stablehlo.reshape"(%3043) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3045 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3049 = "stablehlo.reduce"(%3044, %3045) ({
    ^bb0(%3046: tensor<f32>, %3047: tensor<f32>):
      %3048 = "stablehlo.add"(%3046, %3047) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3048) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3050 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3051 = "stablehlo.broadcast_in_dim"(%3050) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3052 = "stablehlo.multiply"(%3049, %3051) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3053 = "stablehlo.broadcast_in_dim"(%3052) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3054 = "stablehlo.reshape"(%3053) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3055 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3056 = "stablehlo.broadcast_in_dim"(%3055) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3057 = "stablehlo.add"(%3054, %3056) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3058 = "stablehlo.rsqrt"(%3057) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3059 = "stablehlo.multiply"(%3058, %3034) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3060 = "stablehlo.broadcast_in_dim"(%3059) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3061 = "stablehlo.multiply"(%3037, %3060) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3062 = "stablehlo.broadcast_in_dim"(%3035) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3063 = "stablehlo.add"(%3061, %3062) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3064 = "stablehlo.dot_general"(%3063, %arg304) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3065 = "stablehlo.broadcast_in_dim"(%arg305) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3066 = "stablehlo.add"(%3064, %3065) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3067 = "stablehlo.reshape"(%3066) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3068 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3072 = "stablehlo.reduce"(%3067, %3068) ({
    ^bb0(%3069: tensor<f32>, %3070: tensor<f32>):
      %3071 = "stablehlo.add"(%3069, %3070) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3071) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3073 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3074 = "stablehlo.broadcast_in_dim"(%3073) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3075 = "stablehlo.multiply"(%3072, %3074) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3076 = "stablehlo.broadcast_in_dim"(%3075) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3077 = "stablehlo.subtract"(%3067, %3076) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3078 = "stablehlo.multiply"(%3077, %3077) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3079 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3083 = "stablehlo.reduce"(%3078, %3079) ({
    ^bb0(%3080: tensor<f32>, %3081: tensor<f32>):
      %3082 = "stablehlo.add"(%3080, %3081) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3082) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3084 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3085 = "stablehlo.broadcast_in_dim"(%3084) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3086 = "stablehlo.multiply"(%3083, %3085) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3087 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3088 = "stablehlo.broadcast_in_dim"(%3087) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3089 = "stablehlo.add"(%3086, %3088) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3090 = "stablehlo.rsqrt"(%3089) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3091 = "stablehlo.broadcast_in_dim"(%3090) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3092 = "stablehlo.multiply"(%3077, %3091) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3093 = "stablehlo.broadcast_in_dim"(%arg306) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3094 = "stablehlo.multiply"(%3092, %3093) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3095 = "stablehlo.broadcast_in_dim"(%arg307) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3096 = "stablehlo.add"(%3094, %3095) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3097 = "stablehlo.dot_general"(%3096, %arg308) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3098 = "stablehlo.dot_general"(%3096, %arg309) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3099 = "stablehlo.dot_general"(%3096, %arg310) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3100 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3101 = "stablehlo.broadcast_in_dim"(%3100) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3102 = "stablehlo.multiply"(%3097, %3101) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3103 = "stablehlo.reshape"(%3102) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3104 = "stablehlo.transpose"(%3103) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3105 = "stablehlo.reshape"(%3104) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3106 = "stablehlo.reshape"(%3098) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3107 = "stablehlo.transpose"(%3106) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3108 = "stablehlo.reshape"(%3107) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3109 = "stablehlo.reshape"(%3099) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3110 = "stablehlo.transpose"(%3109) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3111 = "stablehlo.reshape"(%3110) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3112 = "stablehlo.dot_general"(%3105, %3108) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3113 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3117 = "stablehlo.reduce"(%3112, %3113) ({
    ^bb0(%3114: tensor<f32>, %3115: tensor<f32>):
      %3116 = "stablehlo.maximum"(%3114, %3115) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3116) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3118 = "stablehlo.broadcast_in_dim"(%3117) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3119 = "stablehlo.subtract"(%3112, %3118) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3120 = "stablehlo.exponential"(%3119) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3121 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3125 = "stablehlo.reduce"(%3120, %3121) ({
    ^bb0(%3122: tensor<f32>, %3123: tensor<f32>):
      %3124 = "stablehlo.add"(%3122, %3123) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3124) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3126 = "stablehlo.broadcast_in_dim"(%3125) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3127 = "stablehlo.dot_general"(%3120, %3111) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3128 = "stablehlo.divide"(%3127, %3126) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3129 = "stablehlo.reshape"(%3128) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3130 = "stablehlo.transpose"(%3129) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3131 = "stablehlo.reshape"(%3130) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3132 = "stablehlo.dot_general"(%3131, %arg311) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3133 = "stablehlo.broadcast_in_dim"(%arg312) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3134 = "stablehlo.add"(%3132, %3133) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3135 = "stablehlo.add"(%3067, %3134) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3140 = "stablehlo.reduce"(%3135, %3136) ({
    ^bb0(%3137: tensor<f32>, %3138: tensor<f32>):
      %3139 = "stablehlo.add"(%3137, %3138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3141 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3142 = "stablehlo.broadcast_in_dim"(%3141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3143 = "stablehlo.multiply"(%3140, %3142) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3144 = "stablehlo.broadcast_in_dim"(%3143) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3145 = "stablehlo.subtract"(%3135, %3144) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3146 = "stablehlo.multiply"(%3145, %3145) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3147 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3151 = "stablehlo.reduce"(%3146, %3147) ({
    ^bb0(%3148: tensor<f32>, %3149: tensor<f32>):
      %3150 = "stablehlo.add"(%3148, %3149) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3150) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3152 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3153 = "stablehlo.broadcast_in_dim"(%3152) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3154 = "stablehlo.multiply"(%3151, %3153) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3155 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3156 = "stablehlo.broadcast_in_dim"(%3155) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3157 = "stablehlo.add"(%3154, %3156) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3158 = "stablehlo.rsqrt"(%3157) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3159 = "stablehlo.broadcast_in_dim"(%3158) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3160 = "stablehlo.multiply"(%3145, %3159) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3161 = "stablehlo.broadcast_in_dim"(%arg313) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3162 = "stablehlo.multiply"(%3160, %3161) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3163 = "stablehlo.broadcast_in_dim"(%arg314) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3164 = "stablehlo.add"(%3162, %3163) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3165 = "stablehlo.dot_general"(%3164, %arg315) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3166 = "stablehlo.dot_general"(%arg6, %arg316) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3167 = "stablehlo.dot_general"(%arg6, %arg317) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3168 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3169 = "stablehlo.broadcast_in_dim"(%3168) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3170 = "stablehlo.multiply"(%3165, %3169) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3171 = "stablehlo.reshape"(%3170) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3172 = "stablehlo.transpose"(%3171) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3173 = "stablehlo.reshape"(%3172) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3174 = "stablehlo.reshape"(%3166) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3175 = "stablehlo.transpose"(%3174) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3176 = "stablehlo.reshape"(%3175) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3177 = "stablehlo.reshape"(%3167) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3178 = "stablehlo.transpose"(%3177) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3179 = "stablehlo.reshape"(%3178) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3180 = "stablehlo.dot_general"(%3173, %3176) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3181 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3185 = "stablehlo.reduce"(%3180, %3181) ({
    ^bb0(%3182: tensor<f32>, %3183: tensor<f32>):
      %3184 = "stablehlo.maximum"(%3182, %3183) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3184) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3186 = "stablehlo.broadcast_in_dim"(%3185) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3187 = "stablehlo.subtract"(%3180, %3186) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3188 = "stablehlo.exponential"(%3187) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3189 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3193 = "stablehlo.reduce"(%3188, %3189) ({
    ^bb0(%3190: tensor<f32>, %3191: tensor<f32>):
      %3192 = "stablehlo.add"(%3190, %3191) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3192) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3194 = "stablehlo.broadcast_in_dim"(%3193) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3195 = "stablehlo.dot_general"(%3188, %3179) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3196 = "stablehlo.divide"(%3195, %3194) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3197 = "stablehlo.reshape"(%3196) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3198 = "stablehlo.transpose"(%3197) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3199 = "stablehlo.reshape"(%3198) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3200 = "stablehlo.dot_general"(%3199, %arg318) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3201 = "stablehlo.broadcast_in_dim"(%arg319) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3202 = "stablehlo.add"(%3200, %3201) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3203 = "stablehlo.add"(%3135, %3202) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3204 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3208 = "stablehlo.reduce"(%3203, %3204) ({
    ^bb0(%3205: tensor<f32>, %3206: tensor<f32>):
      %3207 = "stablehlo.add"(%3205, %3206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3207) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3209 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3210 = "stablehlo.broadcast_in_dim"(%3209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3211 = "stablehlo.multiply"(%3208, %3210) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3212 = "stablehlo.broadcast_in_dim"(%3211) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3213 = "stablehlo.subtract"(%3203, %3212) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3214 = "stablehlo.multiply"(%3213, %3213) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3215 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3219 = "stablehlo.reduce"(%3214, %3215) ({
    ^bb0(%3216: tensor<f32>, %3217: tensor<f32>):
      %3218 = "stablehlo.add"(%3216, %3217) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3218) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3220 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3221 = "stablehlo.broadcast_in_dim"(%3220) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3222 = "stablehlo.multiply"(%3219, %3221) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3223 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3224 = "stablehlo.broadcast_in_dim"(%3223) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3225 = "stablehlo.add"(%3222, %3224) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3226 = "stablehlo.rsqrt"(%3225) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3227 = "stablehlo.broadcast_in_dim"(%3226) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3228 = "stablehlo.multiply"(%3213, %3227) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3229 = "stablehlo.broadcast_in_dim"(%arg320) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3230 = "stablehlo.multiply"(%3228, %3229) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3231 = "stablehlo.broadcast_in_dim"(%arg321) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3232 = "stablehlo.add"(%3230, %3231) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3233 = "stablehlo.dot_general"(%3232, %arg322) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3234 = "stablehlo.broadcast_in_dim"(%arg323) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3235 = "stablehlo.add"(%3233, %3234) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3236 = "stablehlo.slice"(%3235) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3237 = "stablehlo.slice"(%3235) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3238 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3239 = "stablehlo.broadcast_in_dim"(%3238) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3240 = "stablehlo.multiply"(%3237, %3239) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3241 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3242 = "stablehlo.broadcast_in_dim"(%3241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3243 = "stablehlo.multiply"(%3237, %3242) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3244 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3245 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3246 = "stablehlo.clamp"(%3244, %3243, %3245) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3247 = "stablehlo.multiply"(%3246, %3246) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3248 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3249 = "stablehlo.broadcast_in_dim"(%3248) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3250 = "stablehlo.multiply"(%3249, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3251 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3252 = "stablehlo.broadcast_in_dim"(%3251) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3253 = "stablehlo.add"(%3250, %3252) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3254 = "stablehlo.multiply"(%3253, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3255 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3256 = "stablehlo.broadcast_in_dim"(%3255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3257 = "stablehlo.add"(%3254, %3256) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3258 = "stablehlo.multiply"(%3257, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3259 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3260 = "stablehlo.broadcast_in_dim"(%3259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3261 = "stablehlo.add"(%3258, %3260) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3262 = "stablehlo.multiply"(%3261, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3263 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3264 = "stablehlo.broadcast_in_dim"(%3263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3265 = "stablehlo.add"(%3262, %3264) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3266 = "stablehlo.multiply"(%3246, %3265) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3267 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3268 = "stablehlo.broadcast_in_dim"(%3267) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3269 = "stablehlo.multiply"(%3268, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3270 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3271 = "stablehlo.broadcast_in_dim"(%3270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3272 = "stablehlo.add"(%3269, %3271) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3273 = "stablehlo.multiply"(%3272, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3274 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3275 = "stablehlo.broadcast_in_dim"(%3274) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3276 = "stablehlo.add"(%3273, %3275) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3277 = "stablehlo.multiply"(%3276, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3278 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3279 = "stablehlo.broadcast_in_dim"(%3278) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3280 = "stablehlo.add"(%3277, %3279) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3281 = "stablehlo.multiply"(%3280, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3282 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3283 = "stablehlo.broadcast_in_dim"(%3282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3284 = "stablehlo.add"(%3281, %3283) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3285 = "stablehlo.multiply"(%3284, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3286 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3287 = "stablehlo.broadcast_in_dim"(%3286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3288 = "stablehlo.add"(%3285, %3287) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3289 = "stablehlo.multiply"(%3288, %3247) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3290 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3291 = "stablehlo.broadcast_in_dim"(%3290) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3292 = "stablehlo.add"(%3289, %3291) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3293 = "stablehlo.divide"(%3266, %3292) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3294 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3295 = "stablehlo.broadcast_in_dim"(%3294) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3296 = "stablehlo.add"(%3293, %3295) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3297 = "stablehlo.multiply"(%3240, %3296) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3298 = "stablehlo.multiply"(%3236, %3297) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3299 = "stablehlo.dot_general"(%3298, %arg324) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3300 = "stablehlo.broadcast_in_dim"(%arg325) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3301 = "stablehlo.add"(%3299, %3300) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3302 = "stablehlo.add"(%3203, %3301) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3303 = "stablehlo.reshape"(%3302) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3304 = "stablehlo.dot_general"(%3303, %arg326) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3305 = "stablehlo.broadcast_in_dim"(%arg327) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3306 = "stablehlo.add"(%3304, %3305) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3307 = "stablehlo.add"(%3017, %3306) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3308 = "stablehlo.concatenate"(%3307, %428) {dimension = 3 : i64} : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x32xf32>
    %3309 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3313 = "stablehlo.reduce"(%3308, %3309) ({
    ^bb0(%3310: tensor<f32>, %3311: tensor<f32>):
      %3312 = "stablehlo.add"(%3310, %3311) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3312) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3314 = "stablehlo.reshape"(%3313) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3315 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3319 = "stablehlo.reduce"(%3314, %3315) ({
    ^bb0(%3316: tensor<f32>, %3317: tensor<f32>):
      %3318 = "stablehlo.add"(%3316, %3317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3318) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3320 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3321 = "stablehlo.broadcast_in_dim"(%3320) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3322 = "stablehlo.multiply"(%3319, %3321) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3323 = "stablehlo.broadcast_in_dim"(%3322) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3324 = "stablehlo.reshape"(%3323) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3325 = "stablehlo.broadcast_in_dim"(%arg328) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3326 = "stablehlo.broadcast_in_dim"(%arg329) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3327 = "stablehlo.broadcast_in_dim"(%3324) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3328 = "stablehlo.subtract"(%3308, %3327) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3329 = "stablehlo.multiply"(%3328, %3328) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3330 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3334 = "stablehlo.reduce"(%3329, %3330) ({
    ^bb0(%3331: tensor<f32>, %3332: tensor<f32>):
      %3333 = "stablehlo.add"(%3331, %3332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3333) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3335 = "stablehlo.reshape"(%3334) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3336 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3340 = "stablehlo.reduce"(%3335, %3336) ({
    ^bb0(%3337: tensor<f32>, %3338: tensor<f32>):
      %3339 = "stablehlo.add"(%3337, %3338) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3339) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3341 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3342 = "stablehlo.broadcast_in_dim"(%3341) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3343 = "stablehlo.multiply"(%3340, %3342) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3344 = "stablehlo.broadcast_in_dim"(%3343) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3345 = "stablehlo.reshape"(%3344) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3346 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3347 = "stablehlo.broadcast_in_dim"(%3346) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3348 = "stablehlo.add"(%3345, %3347) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3349 = "stablehlo.rsqrt"(%3348) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3350 = "stablehlo.multiply"(%3349, %3325) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3351 = "stablehlo.broadcast_in_dim"(%3350) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3352 = "stablehlo.multiply"(%3328, %3351) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3353 = "stablehlo.broadcast_in_dim"(%3326) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3354 = "stablehlo.add"(%3352, %3353) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3355 = "stablehlo.logistic"(%3354) : (tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3356 = "stablehlo.multiply"(%3354, %3355) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3357 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3358 = "stablehlo.multiply"(%22, %3357) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3359 = "stablehlo.dot_general"(%3358, %arg330) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3360 = "stablehlo.broadcast_in_dim"(%arg331) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3361 = "stablehlo.add"(%3359, %3360) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3362 = "stablehlo.convolution"(%3356, %arg332) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x8x8x16xf32>
    %3363 = "stablehlo.broadcast_in_dim"(%arg333) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3364 = "stablehlo.add"(%3362, %3363) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3365 = "stablehlo.broadcast_in_dim"(%3361) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3366 = "stablehlo.add"(%3364, %3365) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3367 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3371 = "stablehlo.reduce"(%3366, %3367) ({
    ^bb0(%3368: tensor<f32>, %3369: tensor<f32>):
      %3370 = "stablehlo.add"(%3368, %3369) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3370) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3372 = "stablehlo.reshape"(%3371) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3373 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3377 = "stablehlo.reduce"(%3372, %3373) ({
    ^bb0(%3374: tensor<f32>, %3375: tensor<f32>):
      %3376 = "stablehlo.add"(%3374, %3375) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3376) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3378 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3379 = "stablehlo.broadcast_in_dim"(%3378) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3380 = "stablehlo.multiply"(%3377, %3379) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3381 = "stablehlo.broadcast_in_dim"(%3380) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3382 = "stablehlo.reshape"(%3381) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3383 = "stablehlo.broadcast_in_dim"(%arg334) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3384 = "stablehlo.broadcast_in_dim"(%arg335) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3385 = "stablehlo.broadcast_in_dim"(%3382) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3386 = "stablehlo.subtract"(%3366, %3385) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3387 = "stablehlo.multiply"(%3386, %3386) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3388 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3392 = "stablehlo.reduce"(%3387, %3388) ({
    ^bb0(%3389: tensor<f32>, %3390: tensor<f32>):
      %3391 = "stablehlo.add"(%3389, %3390) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3391) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3393 = "stablehlo.reshape"(%3392) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3394 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3398 = "stablehlo.reduce"(%3393, %3394) ({
    ^bb0(%3395: tensor<f32>, %3396: tensor<f32>):
      %3397 = "stablehlo.add"(%3395, %3396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3397) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3399 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3400 = "stablehlo.broadcast_in_dim"(%3399) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3401 = "stablehlo.multiply"(%3398, %3400) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3402 = "stablehlo.broadcast_in_dim"(%3401) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3403 = "stablehlo.reshape"(%3402) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3404 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3405 = "stablehlo.broadcast_in_dim"(%3404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3406 = "stablehlo.add"(%3403, %3405) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3407 = "stablehlo.rsqrt"(%3406) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3408 = "stablehlo.multiply"(%3407, %3383) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3409 = "stablehlo.broadcast_in_dim"(%3408) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3410 = "stablehlo.multiply"(%3386, %3409) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3411 = "stablehlo.broadcast_in_dim"(%3384) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3412 = "stablehlo.add"(%3410, %3411) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3413 = "stablehlo.logistic"(%3412) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3414 = "stablehlo.multiply"(%3412, %3413) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3415 = "stablehlo.dot_general"(%3308, %arg336) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x32xf32>, tensor<16x32xf32>) -> tensor<2x8x8x16xf32>
    %3416 = "stablehlo.broadcast_in_dim"(%arg337) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3417 = "stablehlo.add"(%3415, %3416) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3418 = "stablehlo.convolution"(%3414, %arg338) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %3419 = "stablehlo.broadcast_in_dim"(%arg339) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3420 = "stablehlo.add"(%3418, %3419) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3421 = "stablehlo.add"(%3417, %3420) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3422 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3426 = "stablehlo.reduce"(%3421, %3422) ({
    ^bb0(%3423: tensor<f32>, %3424: tensor<f32>):
      %3425 = "stablehlo.add"(%3423, %3424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3425) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3427 = "stablehlo.reshape"(%3426) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3428 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3432 = "stablehlo.reduce"(%3427, %3428) ({
    ^bb0(%3429: tensor<f32>, %3430: tensor<f32>):
      %3431 = "stablehlo.add"(%3429, %3430) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3431) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3433 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3434 = "stablehlo.broadcast_in_dim"(%3433) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3435 = "stablehlo.multiply"(%3432, %3434) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3436 = "stablehlo.broadcast_in_dim"(%3435) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3437 = "stablehlo.reshape"(%3436) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3438 = "stablehlo.broadcast_in_dim"(%arg340) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3439 = "stablehlo.broadcast_in_dim"(%arg341) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3440 = "stablehlo.broadcast_in_dim"(%3437) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3441 = "stablehlo.subtract"(%3421, %3440) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3442 = "stablehlo.multiply"(%3441, %3441) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3443 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3447 = "stablehlo.reduce"(%3442, %3443) ({
    ^bb0(%3444: tensor<f32>, %3445: tensor<f32>):
      %3446 = "stablehlo.add"(%3444, %3445) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3446) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3448 = "stablehlo.reshape"(%3447) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3449 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3453 = "stablehlo.reduce"(%3448, %3449) ({
    ^bb0(%3450: tensor<f32>, %3451: tensor<f32>):
      %3452 = "stablehlo.add"(%3450, %3451) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3452) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3454 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3455 = "stablehlo.broadcast_in_dim"(%3454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3456 = "stablehlo.multiply"(%3453, %3455) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3457 = "stablehlo.broadcast_in_dim"(%3456) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3458 = "stablehlo.reshape"(%3457) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3459 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3460 = "stablehlo.broadcast_in_dim"(%3459) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3461 = "stablehlo.add"(%3458, %3460) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3462 = "stablehlo.rsqrt"(%3461) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3463 = "stablehlo.multiply"(%3462, %3438) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3464 = "stablehlo.broadcast_in_dim"(%3463) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3465 = "stablehlo.multiply"(%3441, %3464) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3466 = "stablehlo.broadcast_in_dim"(%3439) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3467 = "stablehlo.add"(%3465, %3466) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3468 = "stablehlo.dot_general"(%3467, %arg342) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3469 = "stablehlo.broadcast_in_dim"(%arg343) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3470 = "stablehlo.add"(%3468, %3469) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3471 = "stablehlo.reshape"(%3470) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3472 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3476 = "stablehlo.reduce"(%3471, %3472) ({
    ^bb0(%3473: tensor<f32>, %3474: tensor<f32>):
      %3475 = "stablehlo.add"(%3473, %3474) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3475) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3477 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3478 = "stablehlo.broadcast_in_dim"(%3477) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3479 = "stablehlo.multiply"(%3476, %3478) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3480 = "stablehlo.broadcast_in_dim"(%3479) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3481 = "stablehlo.subtract"(%3471, %3480) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3482 = "stablehlo.multiply"(%3481, %3481) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3483 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3487 = "stablehlo.reduce"(%3482, %3483) ({
    ^bb0(%3484: tensor<f32>, %3485: tensor<f32>):
      %3486 = "stablehlo.add"(%3484, %3485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3486) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3488 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3489 = "stablehlo.broadcast_in_dim"(%3488) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3490 = "stablehlo.multiply"(%3487, %3489) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3491 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3492 = "stablehlo.broadcast_in_dim"(%3491) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3493 = "stablehlo.add"(%3490, %3492) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3494 = "stablehlo.rsqrt"(%3493) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3495 = "stablehlo.broadcast_in_dim"(%3494) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3496 = "stablehlo.multiply"(%3481, %3495) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3497 = "stablehlo.broadcast_in_dim"(%arg344) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3498 = "stablehlo.multiply"(%3496, %3497) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3499 = "stablehlo.broadcast_in_dim"(%arg345) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3500 = "stablehlo.add"(%3498, %3499) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3501 = "stablehlo.dot_general"(%3500, %arg346) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3502 = "stablehlo.dot_general"(%3500, %arg347) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3503 = "stablehlo.dot_general"(%3500, %arg348) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3504 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3505 = "stablehlo.broadcast_in_dim"(%3504) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3506 = "stablehlo.multiply"(%3501, %3505) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3507 = "stablehlo.reshape"(%3506) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3508 = "stablehlo.transpose"(%3507) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3509 = "stablehlo.reshape"(%3508) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3510 = "stablehlo.reshape"(%3502) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3511 = "stablehlo.transpose"(%3510) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3512 = "stablehlo.reshape"(%3511) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3513 = "stablehlo.reshape"(%3503) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3514 = "stablehlo.transpose"(%3513) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3515 = "stablehlo.reshape"(%3514) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3516 = "stablehlo.dot_general"(%3509, %3512) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3517 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3521 = "stablehlo.reduce"(%3516, %3517) ({
    ^bb0(%3518: tensor<f32>, %3519: tensor<f32>):
      %3520 = "stablehlo.maximum"(%3518, %3519) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3520) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3522 = "stablehlo.broadcast_in_dim"(%3521) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3523 = "stablehlo.subtract"(%3516, %3522) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3524 = "stablehlo.exponential"(%3523) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3525 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3529 = "stablehlo.reduce"(%3524, %3525) ({
    ^bb0(%3526: tensor<f32>, %3527: tensor<f32>):
      %3528 = "stablehlo.add"(%3526, %3527) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3528) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3530 = "stablehlo.broadcast_in_dim"(%3529) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3531 = "stablehlo.dot_general"(%3524, %3515) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3532 = "stablehlo.divide"(%3531, %3530) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3533 = "stablehlo.reshape"(%3532) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3534 = "stablehlo.transpose"(%3533) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3535 = "stablehlo.reshape"(%3534) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3536 = "stablehlo.dot_general"(%3535, %arg349) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3537 = "stablehlo.broadcast_in_dim"(%arg350) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3538 = "stablehlo.add"(%3536, %3537) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3539 = "stablehlo.add"(%3471, %3538) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3540 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3544 = "stablehlo.reduce"(%3539, %3540) ({
    ^bb0(%3541: tensor<f32>, %3542: tensor<f32>):
      %3543 = "stablehlo.add"(%3541, %3542) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3543) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3545 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3546 = "stablehlo.broadcast_in_dim"(%3545) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3547 = "stablehlo.multiply"(%3544, %3546) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3548 = "stablehlo.broadcast_in_dim"(%3547) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3549 = "stablehlo.subtract"(%3539, %3548) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3550 = "stablehlo.multiply"(%3549, %3549) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3551 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3555 = "stablehlo.reduce"(%3550, %3551) ({
    ^bb0(%3552: tensor<f32>, %3553: tensor<f32>):
      %3554 = "stablehlo.add"(%3552, %3553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3554) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3556 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3557 = "stablehlo.broadcast_in_dim"(%3556) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3558 = "stablehlo.multiply"(%3555, %3557) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3559 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3560 = "stablehlo.broadcast_in_dim"(%3559) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3561 = "stablehlo.add"(%3558, %3560) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3562 = "stablehlo.rsqrt"(%3561) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3563 = "stablehlo.broadcast_in_dim"(%3562) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3564 = "stablehlo.multiply"(%3549, %3563) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3565 = "stablehlo.broadcast_in_dim"(%arg351) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3566 = "stablehlo.multiply"(%3564, %3565) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3567 = "stablehlo.broadcast_in_dim"(%arg352) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3568 = "stablehlo.add"(%3566, %3567) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3569 = "stablehlo.dot_general"(%3568, %arg353) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3570 = "stablehlo.dot_general"(%arg6, %arg354) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3571 = "stablehlo.dot_general"(%arg6, %arg355) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3572 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3573 = "stablehlo.broadcast_in_dim"(%3572) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3574 = "stablehlo.multiply"(%3569, %3573) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3575 = "stablehlo.reshape"(%3574) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3576 = "stablehlo.transpose"(%3575) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3577 = "stablehlo.reshape"(%3576) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3578 = "stablehlo.reshape"(%3570) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3579 = "stablehlo.transpose"(%3578) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3580 = "stablehlo.reshape"(%3579) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3581 = "stablehlo.reshape"(%3571) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3582 = "stablehlo.transpose"(%3581) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3583 = "stablehlo.reshape"(%3582) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3584 = "stablehlo.dot_general"(%3577, %3580) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3585 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3589 = "stablehlo.reduce"(%3584, %3585) ({
    ^bb0(%3586: tensor<f32>, %3587: tensor<f32>):
      %3588 = "stablehlo.maximum"(%3586, %3587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3588) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3590 = "stablehlo.broadcast_in_dim"(%3589) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3591 = "stablehlo.subtract"(%3584, %3590) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3592 = "stablehlo.exponential"(%3591) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3593 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3597 = "stablehlo.reduce"(%3592, %3593) ({
    ^bb0(%3594: tensor<f32>, %3595: tensor<f32>):
      %3596 = "stablehlo.add"(%3594, %3595) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3596) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3598 = "stablehlo.broadcast_in_dim"(%3597) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3599 = "stablehlo.dot_general"(%3592, %3583) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3600 = "stablehlo.divide"(%3599, %3598) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3601 = "stablehlo.reshape"(%3600) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3602 = "stablehlo.transpose"(%3601) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3603 = "stablehlo.reshape"(%3602) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3604 = "stablehlo.dot_general"(%3603, %arg356) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3605 = "stablehlo.broadcast_in_dim"(%arg357) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3606 = "stablehlo.add"(%3604, %3605) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3607 = "stablehlo.add"(%3539, %3606) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3608 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3612 = "stablehlo.reduce"(%3607, %3608) ({
    ^bb0(%3609: tensor<f32>, %3610: tensor<f32>):
      %3611 = "stablehlo.add"(%3609, %3610) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3611) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3613 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3614 = "stablehlo.broadcast_in_dim"(%3613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3615 = "stablehlo.multiply"(%3612, %3614) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3616 = "stablehlo.broadcast_in_dim"(%3615) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3617 = "stablehlo.subtract"(%3607, %3616) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3618 = "stablehlo.multiply"(%3617, %3617) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3619 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3623 = "stablehlo.reduce"(%3618, %3619) ({
    ^bb0(%3620: tensor<f32>, %3621: tensor<f32>):
      %3622 = "stablehlo.add"(%3620, %3621) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3622) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3624 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3625 = "stablehlo.broadcast_in_dim"(%3624) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3626 = "stablehlo.multiply"(%3623, %3625) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3627 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3628 = "stablehlo.broadcast_in_dim"(%3627) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3629 = "stablehlo.add"(%3626, %3628) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3630 = "stablehlo.rsqrt"(%3629) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3631 = "stablehlo.broadcast_in_dim"(%3630) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3632 = "stablehlo.multiply"(%3617, %3631) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3633 = "stablehlo.broadcast_in_dim"(%arg358) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3634 = "stablehlo.multiply"(%3632, %3633) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3635 = "stablehlo.broadcast_in_dim"(%arg359) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3636 = "stablehlo.add"(%3634, %3635) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3637 = "stablehlo.dot_general"(%3636, %arg360) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3638 = "stablehlo.broadcast_in_dim"(%arg361) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3639 = "stablehlo.add"(%3637, %3638) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3640 = "stablehlo.slice"(%3639) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3641 = "stablehlo.slice"(%3639) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3642 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3643 = "stablehlo.broadcast_in_dim"(%3642) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3644 = "stablehlo.multiply"(%3641, %3643) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3645 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3646 = "stablehlo.broadcast_in_dim"(%3645) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3647 = "stablehlo.multiply"(%3641, %3646) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3648 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3649 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3650 = "stablehlo.clamp"(%3648, %3647, %3649) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3651 = "stablehlo.multiply"(%3650, %3650) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3652 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3653 = "stablehlo.broadcast_in_dim"(%3652) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3654 = "stablehlo.multiply"(%3653, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3655 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3656 = "stablehlo.broadcast_in_dim"(%3655) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3657 = "stablehlo.add"(%3654, %3656) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3658 = "stablehlo.multiply"(%3657, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3659 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3660 = "stablehlo.broadcast_in_dim"(%3659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3661 = "stablehlo.add"(%3658, %3660) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3662 = "stablehlo.multiply"(%3661, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3663 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3664 = "stablehlo.broadcast_in_dim"(%3663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3665 = "stablehlo.add"(%3662, %3664) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3666 = "stablehlo.multiply"(%3665, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3667 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3668 = "stablehlo.broadcast_in_dim"(%3667) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3669 = "stablehlo.add"(%3666, %3668) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3670 = "stablehlo.multiply"(%3650, %3669) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3671 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3672 = "stablehlo.broadcast_in_dim"(%3671) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3673 = "stablehlo.multiply"(%3672, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3674 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3675 = "stablehlo.broadcast_in_dim"(%3674) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3676 = "stablehlo.add"(%3673, %3675) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3677 = "stablehlo.multiply"(%3676, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3678 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3679 = "stablehlo.broadcast_in_dim"(%3678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3680 = "stablehlo.add"(%3677, %3679) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3681 = "stablehlo.multiply"(%3680, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3682 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3683 = "stablehlo.broadcast_in_dim"(%3682) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3684 = "stablehlo.add"(%3681, %3683) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3685 = "stablehlo.multiply"(%3684, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3686 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3687 = "stablehlo.broadcast_in_dim"(%3686) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3688 = "stablehlo.add"(%3685, %3687) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3689 = "stablehlo.multiply"(%3688, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3690 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3691 = "stablehlo.broadcast_in_dim"(%3690) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3692 = "stablehlo.add"(%3689, %3691) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3693 = "stablehlo.multiply"(%3692, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3694 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3695 = "stablehlo.broadcast_in_dim"(%3694) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3696 = "stablehlo.add"(%3693, %3695) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3697 = "stablehlo.divide"(%3670, %3696) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3698 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3699 = "stablehlo.broadcast_in_dim"(%3698) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3700 = "stablehlo.add"(%3697, %3699) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3701 = "stablehlo.multiply"(%3644, %3700) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3702 = "stablehlo.multiply"(%3640, %3701) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3703 = "stablehlo.dot_general"(%3702, %arg362) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3704 = "stablehlo.broadcast_in_dim"(%arg363) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3705 = "stablehlo.add"(%3703, %3704) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3706 = "stablehlo.add"(%3607, %3705) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3707 = "stablehlo.reshape"(%3706) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3708 = "stablehlo.dot_general"(%3707, %arg364) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3709 = "stablehlo.broadcast_in_dim"(%arg365) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3710 = "stablehlo.add"(%3708, %3709) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3711 = "stablehlo.add"(%3421, %3710) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3712 = "stablehlo.broadcast_in_dim"(%3711) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x8x8x16xf32>) -> tensor<2x8x2x8x2x16xf32>
    %3713 = "stablehlo.reshape"(%3712) : (tensor<2x8x2x8x2x16xf32>) -> tensor<2x16x16x16xf32>
    %3714 = "stablehlo.convolution"(%3713, %arg366) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3715 = "stablehlo.broadcast_in_dim"(%arg367) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3716 = "stablehlo.add"(%3714, %3715) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3717 = "stablehlo.concatenate"(%3716, %425) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %3718 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3722 = "stablehlo.reduce"(%3717, %3718) ({
    ^bb0(%3719: tensor<f32>, %3720: tensor<f32>):
      %3721 = "stablehlo.add"(%3719, %3720) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3721) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3723 = "stablehlo.reshape"(%3722) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3724 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3728 = "stablehlo.reduce"(%3723, %3724) ({
    ^bb0(%3725: tensor<f32>, %3726: tensor<f32>):
      %3727 = "stablehlo.add"(%3725, %3726) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3727) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3729 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3730 = "stablehlo.broadcast_in_dim"(%3729) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3731 = "stablehlo.multiply"(%3728, %3730) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3732 = "stablehlo.broadcast_in_dim"(%3731) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3733 = "stablehlo.reshape"(%3732) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3734 = "stablehlo.broadcast_in_dim"(%arg368) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3735 = "stablehlo.broadcast_in_dim"(%arg369) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3736 = "stablehlo.broadcast_in_dim"(%3733) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3737 = "stablehlo.subtract"(%3717, %3736) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3738 = "stablehlo.multiply"(%3737, %3737) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3739 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3743 = "stablehlo.reduce"(%3738, %3739) ({
    ^bb0(%3740: tensor<f32>, %3741: tensor<f32>):
      %3742 = "stablehlo.add"(%3740, %3741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3742) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3744 = "stablehlo.reshape"(%3743) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3745 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3749 = "stablehlo.reduce"(%3744, %3745) ({
    ^bb0(%3746: tensor<f32>, %3747: tensor<f32>):
      %3748 = "stablehlo.add"(%3746, %3747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3748) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3750 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3751 = "stablehlo.broadcast_in_dim"(%3750) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3752 = "stablehlo.multiply"(%3749, %3751) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3753 = "stablehlo.broadcast_in_dim"(%3752) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3754 = "stablehlo.reshape"(%3753) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3755 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3756 = "stablehlo.broadcast_in_dim"(%3755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3757 = "stablehlo.add"(%3754, %3756) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3758 = "stablehlo.rsqrt"(%3757) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3759 = "stablehlo.multiply"(%3758, %3734) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3760 = "stablehlo.broadcast_in_dim"(%3759) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3761 = "stablehlo.multiply"(%3737, %3760) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3762 = "stablehlo.broadcast_in_dim"(%3735) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3763 = "stablehlo.add"(%3761, %3762) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3764 = "stablehlo.logistic"(%3763) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3765 = "stablehlo.multiply"(%3763, %3764) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3766 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3767 = "stablehlo.multiply"(%22, %3766) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3768 = "stablehlo.dot_general"(%3767, %arg370) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3769 = "stablehlo.broadcast_in_dim"(%arg371) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3770 = "stablehlo.add"(%3768, %3769) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3771 = "stablehlo.convolution"(%3765, %arg372) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %3772 = "stablehlo.broadcast_in_dim"(%arg373) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3773 = "stablehlo.add"(%3771, %3772) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3774 = "stablehlo.broadcast_in_dim"(%3770) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3775 = "stablehlo.add"(%3773, %3774) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3776 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3780 = "stablehlo.reduce"(%3775, %3776) ({
    ^bb0(%3777: tensor<f32>, %3778: tensor<f32>):
      %3779 = "stablehlo.add"(%3777, %3778) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3779) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3781 = "stablehlo.reshape"(%3780) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3782 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3786 = "stablehlo.reduce"(%3781, %3782) ({
    ^bb0(%3783: tensor<f32>, %3784: tensor<f32>):
      %3785 = "stablehlo.add"(%3783, %3784) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3785) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3787 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3788 = "stablehlo.broadcast_in_dim"(%3787) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3789 = "stablehlo.multiply"(%3786, %3788) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3790 = "stablehlo.broadcast_in_dim"(%3789) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3791 = "stablehlo.reshape"(%3790) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3792 = "stablehlo.broadcast_in_dim"(%arg374) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3793 = "stablehlo.broadcast_in_dim"(%arg375) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3794 = "stablehlo.broadcast_in_dim"(%3791) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3795 = "stablehlo.subtract"(%3775, %3794) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3796 = "stablehlo.multiply"(%3795, %3795) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3797 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3801 = "stablehlo.reduce"(%3796, %3797) ({
    ^bb0(%3798: tensor<f32>, %3799: tensor<f32>):
      %3800 = "stablehlo.add"(%3798, %3799) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3800) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3802 = "stablehlo.reshape"(%3801) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3803 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3807 = "stablehlo.reduce"(%3802, %3803) ({
    ^bb0(%3804: tensor<f32>, %3805: tensor<f32>):
      %3806 = "stablehlo.add"(%3804, %3805) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3806) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3808 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3809 = "stablehlo.broadcast_in_dim"(%3808) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3810 = "stablehlo.multiply"(%3807, %3809) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3811 = "stablehlo.broadcast_in_dim"(%3810) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3812 = "stablehlo.reshape"(%3811) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3813 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3814 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3815 = "stablehlo.add"(%3812, %3814) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3816 = "stablehlo.rsqrt"(%3815) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3817 = "stablehlo.multiply"(%3816, %3792) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3818 = "stablehlo.broadcast_in_dim"(%3817) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3819 = "stablehlo.multiply"(%3795, %3818) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3820 = "stablehlo.broadcast_in_dim"(%3793) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3821 = "stablehlo.add"(%3819, %3820) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3822 = "stablehlo.logistic"(%3821) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3823 = "stablehlo.multiply"(%3821, %3822) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3824 = "stablehlo.dot_general"(%3717, %arg376) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %3825 = "stablehlo.broadcast_in_dim"(%arg377) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3826 = "stablehlo.add"(%3824, %3825) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3827 = "stablehlo.convolution"(%3823, %arg378) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3828 = "stablehlo.broadcast_in_dim"(%arg379) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3829 = "stablehlo.add"(%3827, %3828) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3830 = "stablehlo.add"(%3826, %3829) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3831 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3835 = "stablehlo.reduce"(%3830, %3831) ({
    ^bb0(%3832: tensor<f32>, %3833: tensor<f32>):
      %3834 = "stablehlo.add"(%3832, %3833) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3834) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3836 = "stablehlo.reshape"(%3835) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3837 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3841 = "stablehlo.reduce"(%3836, %3837) ({
    ^bb0(%3838: tensor<f32>, %3839: tensor<f32>):
      %3840 = "stablehlo.add"(%3838, %3839) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3840) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3842 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3843 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3844 = "stablehlo.multiply"(%3841, %3843) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3845 = "stablehlo.broadcast_in_dim"(%3844) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3846 = "stablehlo.reshape"(%3845) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3847 = "stablehlo.broadcast_in_dim"(%arg380) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3848 = "stablehlo.broadcast_in_dim"(%arg381) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3849 = "stablehlo.broadcast_in_dim"(%3846) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3850 = "stablehlo.subtract"(%3830, %3849) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3851 = "stablehlo.multiply"(%3850, %3850) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3852 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3856 = "stablehlo.reduce"(%3851, %3852) ({
    ^bb0(%3853: tensor<f32>, %3854: tensor<f32>):
      %3855 = "stablehlo.add"(%3853, %3854) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3855) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3857 = "stablehlo.reshape"(%3856) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3858 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3862 = "stablehlo.reduce"(%3857, %3858) ({
    ^bb0(%3859: tensor<f32>, %3860: tensor<f32>):
      %3861 = "stablehlo.add"(%3859, %3860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3861) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3863 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3864 = "stablehlo.broadcast_in_dim"(%3863) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3865 = "stablehlo.multiply"(%3862, %3864) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3866 = "stablehlo.broadcast_in_dim"(%3865) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3867 = "stablehlo.reshape"(%3866) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3868 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3869 = "stablehlo.broadcast_in_dim"(%3868) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3870 = "stablehlo.add"(%3867, %3869) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3871 = "stablehlo.rsqrt"(%3870) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3872 = "stablehlo.multiply"(%3871, %3847) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3873 = "stablehlo.broadcast_in_dim"(%3872) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3874 = "stablehlo.multiply"(%3850, %3873) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3875 = "stablehlo.broadcast_in_dim"(%3848) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3876 = "stablehlo.add"(%3874, %3875) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3877 = "stablehlo.dot_general"(%3876, %arg382) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %3878 = "stablehlo.broadcast_in_dim"(%arg383) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3879 = "stablehlo.add"(%3877, %3878) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3880 = "stablehlo.reshape"(%3879) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %3881 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3885 = "stablehlo.reduce"(%3880, %3881) ({
    ^bb0(%3882: tensor<f32>, %3883: tensor<f32>):
      %3884 = "stablehlo.add"(%3882, %3883) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3884) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3886 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3887 = "stablehlo.broadcast_in_dim"(%3886) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3888 = "stablehlo.multiply"(%3885, %3887) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3889 = "stablehlo.broadcast_in_dim"(%3888) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3890 = "stablehlo.subtract"(%3880, %3889) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3891 = "stablehlo.multiply"(%3890, %3890) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3892 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3896 = "stablehlo.reduce"(%3891, %3892) ({
    ^bb0(%3893: tensor<f32>, %3894: tensor<f32>):
      %3895 = "stablehlo.add"(%3893, %3894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3895) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3897 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3898 = "stablehlo.broadcast_in_dim"(%3897) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3899 = "stablehlo.multiply"(%3896, %3898) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3900 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3901 = "stablehlo.broadcast_in_dim"(%3900) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3902 = "stablehlo.add"(%3899, %3901) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3903 = "stablehlo.rsqrt"(%3902) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3904 = "stablehlo.broadcast_in_dim"(%3903) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3905 = "stablehlo.multiply"(%3890, %3904) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3906 = "stablehlo.broadcast_in_dim"(%arg384) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3907 = "stablehlo.multiply"(%3905, %3906) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3908 = "stablehlo.broadcast_in_dim"(%arg385) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3909 = "stablehlo.add"(%3907, %3908) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3910 = "stablehlo.dot_general"(%3909, %arg386) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3911 = "stablehlo.dot_general"(%3909, %arg387) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3912 = "stablehlo.dot_general"(%3909, %arg388) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3913 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3914 = "stablehlo.broadcast_in_dim"(%3913) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3915 = "stablehlo.multiply"(%3910, %3914) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3916 = "stablehlo.reshape"(%3915) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3917 = "stablehlo.transpose"(%3916) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3918 = "stablehlo.reshape"(%3917) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3919 = "stablehlo.reshape"(%3911) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3920 = "stablehlo.transpose"(%3919) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3921 = "stablehlo.reshape"(%3920) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3922 = "stablehlo.reshape"(%3912) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3923 = "stablehlo.transpose"(%3922) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3924 = "stablehlo.reshape"(%3923) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3925 = "stablehlo.dot_general"(%3918, %3921) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %3926 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3930 = "stablehlo.reduce"(%3925, %3926) ({
    ^bb0(%3927: tensor<f32>, %3928: tensor<f32>):
      %3929 = "stablehlo.maximum"(%3927, %3928) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3929) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3931 = "stablehlo.broadcast_in_dim"(%3930) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %3932 = "stablehlo.subtract"(%3925, %3931) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3933 = "stablehlo.exponential"(%3932) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3934 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3938 = "stablehlo.reduce"(%3933, %3934) ({
    ^bb0(%3935: tensor<f32>, %3936: tensor<f32>):
      %3937 = "stablehlo.add"(%3935, %3936) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3937) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3939 = "stablehlo.broadcast_in_dim"(%3938) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %3940 = "stablehlo.dot_general"(%3933, %3924) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3941 = "stablehlo.divide"(%3940, %3939) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3942 = "stablehlo.reshape"(%3941) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %3943 = "stablehlo.transpose"(%3942) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %3944 = "stablehlo.reshape"(%3943) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %3945 = "stablehlo.dot_general"(%3944, %arg389) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3946 = "stablehlo.broadcast_in_dim"(%arg390) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3947 = "stablehlo.add"(%3945, %3946) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3948 = "stablehlo.add"(%3880, %3947) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3949 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3953 = "stablehlo.reduce"(%3948, %3949) ({
    ^bb0(%3950: tensor<f32>, %3951: tensor<f32>):
      %3952 = "stablehlo.add"(%3950, %3951) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3952) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3954 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3955 = "stablehlo.broadcast_in_dim"(%3954) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3956 = "stablehlo.multiply"(%3953, %3955) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3957 = "stablehlo.broadcast_in_dim"(%3956) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3958 = "stablehlo.subtract"(%3948, %3957) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3959 = "stablehlo.multiply"(%3958, %3958) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3960 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3964 = "stablehlo.reduce"(%3959, %3960) ({
    ^bb0(%3961: tensor<f32>, %3962: tensor<f32>):
      %3963 = "stablehlo.add"(%3961, %3962) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3963) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3965 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3966 = "stablehlo.broadcast_in_dim"(%3965) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3967 = "stablehlo.multiply"(%3964, %3966) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3968 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3969 = "stablehlo.broadcast_in_dim"(%3968) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3970 = "stablehlo.add"(%3967, %3969) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3971 = "stablehlo.rsqrt"(%3970) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3972 = "stablehlo.broadcast_in_dim"(%3971) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3973 = "stablehlo.multiply"(%3958, %3972) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3974 = "stablehlo.broadcast_in_dim"(%arg391) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3975 = "stablehlo.multiply"(%3973, %3974) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3976 = "stablehlo.broadcast_in_dim"(%arg392) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3977 = "stablehlo.add"(%3975, %3976) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3978 = "stablehlo.dot_general"(%3977, %arg393) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3979 = "stablehlo.dot_general"(%arg6, %arg394) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3980 = "stablehlo.dot_general"(%arg6, %arg395) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3981 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3982 = "stablehlo.broadcast_in_dim"(%3981) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3983 = "stablehlo.multiply"(%3978, %3982) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3984 = "stablehlo.reshape"(%3983) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3985 = "stablehlo.transpose"(%3984) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3986 = "stablehlo.reshape"(%3985) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3987 = "stablehlo.reshape"(%3979) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3988 = "stablehlo.transpose"(%3987) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3989 = "stablehlo.reshape"(%3988) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3990 = "stablehlo.reshape"(%3980) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3991 = "stablehlo.transpose"(%3990) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3992 = "stablehlo.reshape"(%3991) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3993 = "stablehlo.dot_general"(%3986, %3989) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %3994 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3998 = "stablehlo.reduce"(%3993, %3994) ({
    ^bb0(%3995: tensor<f32>, %3996: tensor<f32>):
      %3997 = "stablehlo.maximum"(%3995, %3996) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3997) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3999 = "stablehlo.broadcast_in_dim"(%3998) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %4000 = "stablehlo.subtract"(%3993, %3999) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4001 = "stablehlo.exponential"(%4000) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4002 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4006 = "stablehlo.reduce"(%4001, %4002) ({
    ^bb0(%4003: tensor<f32>, %4004: tensor<f32>):
      %4005 = "stablehlo.add"(%4003, %4004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4005) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4007 = "stablehlo.broadcast_in_dim"(%4006) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4008 = "stablehlo.dot_general"(%4001, %3992) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %4009 = "stablehlo.divide"(%4008, %4007) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4010 = "stablehlo.reshape"(%4009) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4011 = "stablehlo.transpose"(%4010) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4012 = "stablehlo.reshape"(%4011) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4013 = "stablehlo.dot_general"(%4012, %arg396) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4014 = "stablehlo.broadcast_in_dim"(%arg397) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4015 = "stablehlo.add"(%4013, %4014) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4016 = "stablehlo.add"(%3948, %4015) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4017 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4021 = "stablehlo.reduce"(%4016, %4017) ({
    ^bb0(%4018: tensor<f32>, %4019: tensor<f32>):
      %4020 = "stablehlo.add"(%4018, %4019) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4020) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4022 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4023 = "stablehlo.broadcast_in_dim"(%4022) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4024 = "stablehlo.multiply"(%4021, %4023) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4025 = "stablehlo.broadcast_in_dim"(%4024) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4026 = "stablehlo.subtract"(%4016, %4025) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4027 = "stablehlo.multiply"(%4026, %4026) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4028 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4032 = "stablehlo.reduce"(%4027, %4028) ({
    ^bb0(%4029: tensor<f32>, %4030: tensor<f32>):
      %4031 = "stablehlo.add"(%4029, %4030) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4031) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4033 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4034 = "stablehlo.broadcast_in_dim"(%4033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4035 = "stablehlo.multiply"(%4032, %4034) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4036 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4037 = "stablehlo.broadcast_in_dim"(%4036) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4038 = "stablehlo.add"(%4035, %4037) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4039 = "stablehlo.rsqrt"(%4038) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4040 = "stablehlo.broadcast_in_dim"(%4039) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4041 = "stablehlo.multiply"(%4026, %4040) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4042 = "stablehlo.broadcast_in_dim"(%arg398) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4043 = "stablehlo.multiply"(%4041, %4042) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4044 = "stablehlo.broadcast_in_dim"(%arg399) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4045 = "stablehlo.add"(%4043, %4044) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4046 = "stablehlo.dot_general"(%4045, %arg400) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4047 = "stablehlo.broadcast_in_dim"(%arg401) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4048 = "stablehlo.add"(%4046, %4047) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4049 = "stablehlo.slice"(%4048) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4050 = "stablehlo.slice"(%4048) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4051 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4052 = "stablehlo.broadcast_in_dim"(%4051) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4053 = "stablehlo.multiply"(%4050, %4052) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4054 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4055 = "stablehlo.broadcast_in_dim"(%4054) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4056 = "stablehlo.multiply"(%4050, %4055) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4057 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4058 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4059 = "stablehlo.clamp"(%4057, %4056, %4058) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4060 = "stablehlo.multiply"(%4059, %4059) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4061 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4062 = "stablehlo.broadcast_in_dim"(%4061) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4063 = "stablehlo.multiply"(%4062, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4064 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4065 = "stablehlo.broadcast_in_dim"(%4064) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4066 = "stablehlo.add"(%4063, %4065) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4067 = "stablehlo.multiply"(%4066, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4068 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4069 = "stablehlo.broadcast_in_dim"(%4068) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4070 = "stablehlo.add"(%4067, %4069) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4071 = "stablehlo.multiply"(%4070, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4072 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4073 = "stablehlo.broadcast_in_dim"(%4072) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4074 = "stablehlo.add"(%4071, %4073) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4075 = "stablehlo.multiply"(%4074, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4076 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4077 = "stablehlo.broadcast_in_dim"(%4076) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4078 = "stablehlo.add"(%4075, %4077) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4079 = "stablehlo.multiply"(%4059, %4078) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4080 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4081 = "stablehlo.broadcast_in_dim"(%4080) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4082 = "stablehlo.multiply"(%4081, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4083 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4084 = "stablehlo.broadcast_in_dim"(%4083) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4085 = "stablehlo.add"(%4082, %4084) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4086 = "stablehlo.multiply"(%4085, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4087 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4088 = "stablehlo.broadcast_in_dim"(%4087) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4089 = "stablehlo.add"(%4086, %4088) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4090 = "stablehlo.multiply"(%4089, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4091 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4092 = "stablehlo.broadcast_in_dim"(%4091) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4093 = "stablehlo.add"(%4090, %4092) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4094 = "stablehlo.multiply"(%4093, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4095 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4096 = "stablehlo.broadcast_in_dim"(%4095) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4097 = "stablehlo.add"(%4094, %4096) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4098 = "stablehlo.multiply"(%4097, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4099 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4100 = "stablehlo.broadcast_in_dim"(%4099) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4101 = "stablehlo.add"(%4098, %4100) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4102 = "stablehlo.multiply"(%4101, %4060) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4103 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4104 = "stablehlo.broadcast_in_dim"(%4103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4105 = "stablehlo.add"(%4102, %4104) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4106 = "stablehlo.divide"(%4079, %4105) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4107 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4108 = "stablehlo.broadcast_in_dim"(%4107) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4109 = "stablehlo.add"(%4106, %4108) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4110 = "stablehlo.multiply"(%4053, %4109) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4111 = "stablehlo.multiply"(%4049, %4110) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4112 = "stablehlo.dot_general"(%4111, %arg402) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4113 = "stablehlo.broadcast_in_dim"(%arg403) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4114 = "stablehlo.add"(%4112, %4113) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4115 = "stablehlo.add"(%4016, %4114) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4116 = "stablehlo.reshape"(%4115) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4117 = "stablehlo.dot_general"(%4116, %arg404) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4118 = "stablehlo.broadcast_in_dim"(%arg405) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4119 = "stablehlo.add"(%4117, %4118) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4120 = "stablehlo.add"(%3830, %4119) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4121 = "stablehlo.concatenate"(%4120, %25) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %4122 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4126 = "stablehlo.reduce"(%4121, %4122) ({
    ^bb0(%4123: tensor<f32>, %4124: tensor<f32>):
      %4125 = "stablehlo.add"(%4123, %4124) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4125) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4127 = "stablehlo.reshape"(%4126) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4128 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4132 = "stablehlo.reduce"(%4127, %4128) ({
    ^bb0(%4129: tensor<f32>, %4130: tensor<f32>):
      %4131 = "stablehlo.add"(%4129, %4130) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4131) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4133 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4134 = "stablehlo.broadcast_in_dim"(%4133) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4135 = "stablehlo.multiply"(%4132, %4134) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4136 = "stablehlo.broadcast_in_dim"(%4135) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4137 = "stablehlo.reshape"(%4136) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4138 = "stablehlo.broadcast_in_dim"(%arg406) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %4139 = "stablehlo.broadcast_in_dim"(%arg407) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %4140 = "stablehlo.broadcast_in_dim"(%4137) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4141 = "stablehlo.subtract"(%4121, %4140) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4142 = "stablehlo.multiply"(%4141, %4141) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4143 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4147 = "stablehlo.reduce"(%4142, %4143) ({
    ^bb0(%4144: tensor<f32>, %4145: tensor<f32>):
      %4146 = "stablehlo.add"(%4144, %4145) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4146) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4148 = "stablehlo.reshape"(%4147) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4149 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4153 = "stablehlo.reduce"(%4148, %4149) ({
    ^bb0(%4150: tensor<f32>, %4151: tensor<f32>):
      %4152 = "stablehlo.add"(%4150, %4151) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4152) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4154 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4155 = "stablehlo.broadcast_in_dim"(%4154) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4156 = "stablehlo.multiply"(%4153, %4155) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4157 = "stablehlo.broadcast_in_dim"(%4156) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4158 = "stablehlo.reshape"(%4157) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4159 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4160 = "stablehlo.broadcast_in_dim"(%4159) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %4161 = "stablehlo.add"(%4158, %4160) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4162 = "stablehlo.rsqrt"(%4161) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4163 = "stablehlo.multiply"(%4162, %4138) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4164 = "stablehlo.broadcast_in_dim"(%4163) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4165 = "stablehlo.multiply"(%4141, %4164) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4166 = "stablehlo.broadcast_in_dim"(%4139) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4167 = "stablehlo.add"(%4165, %4166) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4168 = "stablehlo.logistic"(%4167) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4169 = "stablehlo.multiply"(%4167, %4168) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4170 = "stablehlo.logistic"(%22) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4171 = "stablehlo.multiply"(%22, %4170) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4172 = "stablehlo.dot_general"(%4171, %arg408) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %4173 = "stablehlo.broadcast_in_dim"(%arg409) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4174 = "stablehlo.add"(%4172, %4173) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4175 = "stablehlo.convolution"(%4169, %arg410) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %4176 = "stablehlo.broadcast_in_dim"(%arg411) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4177 = "stablehlo.add"(%4175, %4176) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4178 = "stablehlo.broadcast_in_dim"(%4174) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4179 = "stablehlo.add"(%4177, %4178) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4180 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4184 = "stablehlo.reduce"(%4179, %4180) ({
    ^bb0(%4181: tensor<f32>, %4182: tensor<f32>):
      %4183 = "stablehlo.add"(%4181, %4182) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4183) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4185 = "stablehlo.reshape"(%4184) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4186 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4190 = "stablehlo.reduce"(%4185, %4186) ({
    ^bb0(%4187: tensor<f32>, %4188: tensor<f32>):
      %4189 = "stablehlo.add"(%4187, %4188) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4189) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4191 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4192 = "stablehlo.broadcast_in_dim"(%4191) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4193 = "stablehlo.multiply"(%4190, %4192) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4194 = "stablehlo.broadcast_in_dim"(%4193) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4195 = "stablehlo.reshape"(%4194) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4196 = "stablehlo.broadcast_in_dim"(%arg412) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4197 = "stablehlo.broadcast_in_dim"(%arg413) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4198 = "stablehlo.broadcast_in_dim"(%4195) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4199 = "stablehlo.subtract"(%4179, %4198) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4200 = "stablehlo.multiply"(%4199, %4199) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4201 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4205 = "stablehlo.reduce"(%4200, %4201) ({
    ^bb0(%4202: tensor<f32>, %4203: tensor<f32>):
      %4204 = "stablehlo.add"(%4202, %4203) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4204) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4206 = "stablehlo.reshape"(%4205) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4207 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4211 = "stablehlo.reduce"(%4206, %4207) ({
    ^bb0(%4208: tensor<f32>, %4209: tensor<f32>):
      %4210 = "stablehlo.add"(%4208, %4209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4210) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4212 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4213 = "stablehlo.broadcast_in_dim"(%4212) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4214 = "stablehlo.multiply"(%4211, %4213) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4215 = "stablehlo.broadcast_in_dim"(%4214) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4216 = "stablehlo.reshape"(%4215) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4217 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4218 = "stablehlo.broadcast_in_dim"(%4217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4219 = "stablehlo.add"(%4216, %4218) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4220 = "stablehlo.rsqrt"(%4219) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4221 = "stablehlo.multiply"(%4220, %4196) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4222 = "stablehlo.broadcast_in_dim"(%4221) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4223 = "stablehlo.multiply"(%4199, %4222) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4224 = "stablehlo.broadcast_in_dim"(%4197) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4225 = "stablehlo.add"(%4223, %4224) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4226 = "stablehlo.logistic"(%4225) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4227 = "stablehlo.multiply"(%4225, %4226) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4228 = "stablehlo.dot_general"(%4121, %arg414) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %4229 = "stablehlo.broadcast_in_dim"(%arg415) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4230 = "stablehlo.add"(%4228, %4229) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4231 = "stablehlo.convolution"(%4227, %arg416) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4232 = "stablehlo.broadcast_in_dim"(%arg417) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4233 = "stablehlo.add"(%4231, %4232) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4234 = "stablehlo.add"(%4230, %4233) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4235 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4239 = "stablehlo.reduce"(%4234, %4235) ({
    ^bb0(%4236: tensor<f32>, %4237: tensor<f32>):
      %4238 = "stablehlo.add"(%4236, %4237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4240 = "stablehlo.reshape"(%4239) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4241 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4245 = "stablehlo.reduce"(%4240, %4241) ({
    ^bb0(%4242: tensor<f32>, %4243: tensor<f32>):
      %4244 = "stablehlo.add"(%4242, %4243) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4244) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4246 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4247 = "stablehlo.broadcast_in_dim"(%4246) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4248 = "stablehlo.multiply"(%4245, %4247) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4249 = "stablehlo.broadcast_in_dim"(%4248) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4250 = "stablehlo.reshape"(%4249) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4251 = "stablehlo.broadcast_in_dim"(%arg418) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4252 = "stablehlo.broadcast_in_dim"(%arg419) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4253 = "stablehlo.broadcast_in_dim"(%4250) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4254 = "stablehlo.subtract"(%4234, %4253) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4255 = "stablehlo.multiply"(%4254, %4254) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4256 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4260 = "stablehlo.reduce"(%4255, %4256) ({
    ^bb0(%4257: tensor<f32>, %4258: tensor<f32>):
      %4259 = "stablehlo.add"(%4257, %4258) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4259) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4261 = "stablehlo.reshape"(%4260) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4262 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4266 = "stablehlo.reduce"(%4261, %4262) ({
    ^bb0(%4263: tensor<f32>, %4264: tensor<f32>):
      %4265 = "stablehlo.add"(%4263, %4264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4265) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4267 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4268 = "stablehlo.broadcast_in_dim"(%4267) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4269 = "stablehlo.multiply"(%4266, %4268) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4270 = "stablehlo.broadcast_in_dim"(%4269) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4271 = "stablehlo.reshape"(%4270) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4272 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %4273 = "stablehlo.broadcast_in_dim"(%4272) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4274 = "stablehlo.add"(%4271, %4273) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4275 = "stablehlo.rsqrt"(%4274) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4276 = "stablehlo.multiply"(%4275, %4251) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4277 = "stablehlo.broadcast_in_dim"(%4276) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4278 = "stablehlo.multiply"(%4254, %4277) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4279 = "stablehlo.broadcast_in_dim"(%4252) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4280 = "stablehlo.add"(%4278, %4279) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4281 = "stablehlo.dot_general"(%4280, %arg420) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4282 = "stablehlo.broadcast_in_dim"(%arg421) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4283 = "stablehlo.add"(%4281, %4282) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4284 = "stablehlo.reshape"(%4283) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %4285 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4289 = "stablehlo.reduce"(%4284, %4285) ({
    ^bb0(%4286: tensor<f32>, %4287: tensor<f32>):
      %4288 = "stablehlo.add"(%4286, %4287) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4288) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4290 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4291 = "stablehlo.broadcast_in_dim"(%4290) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4292 = "stablehlo.multiply"(%4289, %4291) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4293 = "stablehlo.broadcast_in_dim"(%4292) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4294 = "stablehlo.subtract"(%4284, %4293) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4295 = "stablehlo.multiply"(%4294, %4294) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4296 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4300 = "stablehlo.reduce"(%4295, %4296) ({
    ^bb0(%4297: tensor<f32>, %4298: tensor<f32>):
      %4299 = "stablehlo.add"(%4297, %4298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4301 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4302 = "stablehlo.broadcast_in_dim"(%4301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4303 = "stablehlo.multiply"(%4300, %4302) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4304 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4305 = "stablehlo.broadcast_in_dim"(%4304) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4306 = "stablehlo.add"(%4303, %4305) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4307 = "stablehlo.rsqrt"(%4306) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4308 = "stablehlo.broadcast_in_dim"(%4307) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4309 = "stablehlo.multiply"(%4294, %4308) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4310 = "stablehlo.broadcast_in_dim"(%arg422) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4311 = "stablehlo.multiply"(%4309, %4310) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4312 = "stablehlo.broadcast_in_dim"(%arg423) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4313 = "stablehlo.add"(%4311, %4312) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4314 = "stablehlo.dot_general"(%4313, %arg424) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4315 = "stablehlo.dot_general"(%4313, %arg425) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4316 = "stablehlo.dot_general"(%4313, %arg426) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4317 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4318 = "stablehlo.broadcast_in_dim"(%4317) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4319 = "stablehlo.multiply"(%4314, %4318) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4320 = "stablehlo.reshape"(%4319) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4321 = "stablehlo.transpose"(%4320) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4322 = "stablehlo.reshape"(%4321) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4323 = "stablehlo.reshape"(%4315) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4324 = "stablehlo.transpose"(%4323) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4325 = "stablehlo.reshape"(%4324) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4326 = "stablehlo.reshape"(%4316) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4327 = "stablehlo.transpose"(%4326) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4328 = "stablehlo.reshape"(%4327) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4329 = "stablehlo.dot_general"(%4322, %4325) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %4330 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4334 = "stablehlo.reduce"(%4329, %4330) ({
    ^bb0(%4331: tensor<f32>, %4332: tensor<f32>):
      %4333 = "stablehlo.maximum"(%4331, %4332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4333) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4335 = "stablehlo.broadcast_in_dim"(%4334) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %4336 = "stablehlo.subtract"(%4329, %4335) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4337 = "stablehlo.exponential"(%4336) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4338 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4342 = "stablehlo.reduce"(%4337, %4338) ({
    ^bb0(%4339: tensor<f32>, %4340: tensor<f32>):
      %4341 = "stablehlo.add"(%4339, %4340) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4341) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4343 = "stablehlo.broadcast_in_dim"(%4342) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4344 = "stablehlo.dot_general"(%4337, %4328) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4345 = "stablehlo.divide"(%4344, %4343) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4346 = "stablehlo.reshape"(%4345) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4347 = "stablehlo.transpose"(%4346) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4348 = "stablehlo.reshape"(%4347) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4349 = "stablehlo.dot_general"(%4348, %arg427) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4350 = "stablehlo.broadcast_in_dim"(%arg428) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4351 = "stablehlo.add"(%4349, %4350) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4352 = "stablehlo.add"(%4284, %4351) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4353 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4357 = "stablehlo.reduce"(%4352, %4353) ({
    ^bb0(%4354: tensor<f32>, %4355: tensor<f32>):
      %4356 = "stablehlo.add"(%4354, %4355) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4356) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4358 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4359 = "stablehlo.broadcast_in_dim"(%4358) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4360 = "stablehlo.multiply"(%4357, %4359) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4361 = "stablehlo.broadcast_in_dim"(%4360) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4362 = "stablehlo.subtract"(%4352, %4361) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4363 = "stablehlo.multiply"(%4362, %4362) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4364 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4368 = "stablehlo.reduce"(%4363, %4364) ({
    ^bb0(%4365: tensor<f32>, %4366: tensor<f32>):
      %4367 = "stablehlo.add"(%4365, %4366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4367) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4369 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4370 = "stablehlo.broadcast_in_dim"(%4369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4371 = "stablehlo.multiply"(%4368, %4370) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4372 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4373 = "stablehlo.broadcast_in_dim"(%4372) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4374 = "stablehlo.add"(%4371, %4373) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4375 = "stablehlo.rsqrt"(%4374) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%4375) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4377 = "stablehlo.multiply"(%4362, %4376) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4378 = "stablehlo.broadcast_in_dim"(%arg429) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4379 = "stablehlo.multiply"(%4377, %4378) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4380 = "stablehlo.broadcast_in_dim"(%arg430) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4381 = "stablehlo.add"(%4379, %4380) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4382 = "stablehlo.dot_general"(%4381, %arg431) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4383 = "stablehlo.dot_general"(%arg6, %arg432) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4384 = "stablehlo.dot_general"(%arg6, %arg433) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4385 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4386 = "stablehlo.broadcast_in_dim"(%4385) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4387 = "stablehlo.multiply"(%4382, %4386) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4388 = "stablehlo.reshape"(%4387) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4389 = "stablehlo.transpose"(%4388) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4390 = "stablehlo.reshape"(%4389) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4391 = "stablehlo.reshape"(%4383) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4392 = "stablehlo.transpose"(%4391) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4393 = "stablehlo.reshape"(%4392) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4394 = "stablehlo.reshape"(%4384) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4395 = "stablehlo.transpose"(%4394) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4396 = "stablehlo.reshape"(%4395) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4397 = "stablehlo.dot_general"(%4390, %4393) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %4398 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4402 = "stablehlo.reduce"(%4397, %4398) ({
    ^bb0(%4399: tensor<f32>, %4400: tensor<f32>):
      %4401 = "stablehlo.maximum"(%4399, %4400) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4401) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4403 = "stablehlo.broadcast_in_dim"(%4402) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %4404 = "stablehlo.subtract"(%4397, %4403) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4405 = "stablehlo.exponential"(%4404) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4406 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4410 = "stablehlo.reduce"(%4405, %4406) ({
    ^bb0(%4407: tensor<f32>, %4408: tensor<f32>):
      %4409 = "stablehlo.add"(%4407, %4408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4409) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4411 = "stablehlo.broadcast_in_dim"(%4410) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4412 = "stablehlo.dot_general"(%4405, %4396) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %4413 = "stablehlo.divide"(%4412, %4411) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4414 = "stablehlo.reshape"(%4413) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4415 = "stablehlo.transpose"(%4414) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4416 = "stablehlo.reshape"(%4415) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4417 = "stablehlo.dot_general"(%4416, %arg434) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4418 = "stablehlo.broadcast_in_dim"(%arg435) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4419 = "stablehlo.add"(%4417, %4418) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4420 = "stablehlo.add"(%4352, %4419) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4421 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4425 = "stablehlo.reduce"(%4420, %4421) ({
    ^bb0(%4422: tensor<f32>, %4423: tensor<f32>):
      %4424 = "stablehlo.add"(%4422, %4423) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4424) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4426 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4427 = "stablehlo.broadcast_in_dim"(%4426) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4428 = "stablehlo.multiply"(%4425, %4427) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4429 = "stablehlo.broadcast_in_dim"(%4428) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4430 = "stablehlo.subtract"(%4420, %4429) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4431 = "stablehlo.multiply"(%4430, %4430) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4432 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4436 = "stablehlo.reduce"(%4431, %4432) ({
    ^bb0(%4433: tensor<f32>, %4434: tensor<f32>):
      %4435 = "stablehlo.add"(%4433, %4434) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4435) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4437 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4438 = "stablehlo.broadcast_in_dim"(%4437) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4439 = "stablehlo.multiply"(%4436, %4438) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4440 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4441 = "stablehlo.broadcast_in_dim"(%4440) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4442 = "stablehlo.add"(%4439, %4441) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4443 = "stablehlo.rsqrt"(%4442) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4444 = "stablehlo.broadcast_in_dim"(%4443) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4445 = "stablehlo.multiply"(%4430, %4444) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4446 = "stablehlo.broadcast_in_dim"(%arg436) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4447 = "stablehlo.multiply"(%4445, %4446) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4448 = "stablehlo.broadcast_in_dim"(%arg437) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4449 = "stablehlo.add"(%4447, %4448) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4450 = "stablehlo.dot_general"(%4449, %arg438) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4451 = "stablehlo.broadcast_in_dim"(%arg439) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4452 = "stablehlo.add"(%4450, %4451) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4453 = "stablehlo.slice"(%4452) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4454 = "stablehlo.slice"(%4452) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4455 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4456 = "stablehlo.broadcast_in_dim"(%4455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4457 = "stablehlo.multiply"(%4454, %4456) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4458 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4459 = "stablehlo.broadcast_in_dim"(%4458) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4460 = "stablehlo.multiply"(%4454, %4459) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4461 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4462 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4463 = "stablehlo.clamp"(%4461, %4460, %4462) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4464 = "stablehlo.multiply"(%4463, %4463) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4465 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4466 = "stablehlo.broadcast_in_dim"(%4465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4467 = "stablehlo.multiply"(%4466, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4468 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4469 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4470 = "stablehlo.add"(%4467, %4469) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4471 = "stablehlo.multiply"(%4470, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4472 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4473 = "stablehlo.broadcast_in_dim"(%4472) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4474 = "stablehlo.add"(%4471, %4473) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4475 = "stablehlo.multiply"(%4474, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4476 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4477 = "stablehlo.broadcast_in_dim"(%4476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4478 = "stablehlo.add"(%4475, %4477) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4479 = "stablehlo.multiply"(%4478, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4480 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4481 = "stablehlo.broadcast_in_dim"(%4480) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4482 = "stablehlo.add"(%4479, %4481) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4483 = "stablehlo.multiply"(%4463, %4482) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4484 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4485 = "stablehlo.broadcast_in_dim"(%4484) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4486 = "stablehlo.multiply"(%4485, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4487 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4488 = "stablehlo.broadcast_in_dim"(%4487) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4489 = "stablehlo.add"(%4486, %4488) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4490 = "stablehlo.multiply"(%4489, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4491 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4492 = "stablehlo.broadcast_in_dim"(%4491) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4493 = "stablehlo.add"(%4490, %4492) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4494 = "stablehlo.multiply"(%4493, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4495 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4496 = "stablehlo.broadcast_in_dim"(%4495) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4497 = "stablehlo.add"(%4494, %4496) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4498 = "stablehlo.multiply"(%4497, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4499 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4500 = "stablehlo.broadcast_in_dim"(%4499) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4501 = "stablehlo.add"(%4498, %4500) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4502 = "stablehlo.multiply"(%4501, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4503 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4504 = "stablehlo.broadcast_in_dim"(%4503) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4505 = "stablehlo.add"(%4502, %4504) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4506 = "stablehlo.multiply"(%4505, %4464) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4507 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4508 = "stablehlo.broadcast_in_dim"(%4507) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4509 = "stablehlo.add"(%4506, %4508) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4510 = "stablehlo.divide"(%4483, %4509) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4511 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4512 = "stablehlo.broadcast_in_dim"(%4511) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4513 = "stablehlo.add"(%4510, %4512) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4514 = "stablehlo.multiply"(%4457, %4513) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4515 = "stablehlo.multiply"(%4453, %4514) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4516 = "stablehlo.dot_general"(%4515, %arg440) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4517 = "stablehlo.broadcast_in_dim"(%arg441) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4518 = "stablehlo.add"(%4516, %4517) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4519 = "stablehlo.add"(%4420, %4518) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4520 = "stablehlo.reshape"(%4519) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4521 = "stablehlo.dot_general"(%4520, %arg442) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4522 = "stablehlo.broadcast_in_dim"(%arg443) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4523 = "stablehlo.add"(%4521, %4522) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4524 = "stablehlo.add"(%4234, %4523) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4525 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4529 = "stablehlo.reduce"(%4524, %4525) ({
    ^bb0(%4526: tensor<f32>, %4527: tensor<f32>):
      %4528 = "stablehlo.add"(%4526, %4527) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4528) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4530 = "stablehlo.reshape"(%4529) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4531 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4535 = "stablehlo.reduce"(%4530, %4531) ({
    ^bb0(%4532: tensor<f32>, %4533: tensor<f32>):
      %4534 = "stablehlo.add"(%4532, %4533) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4534) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4536 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4537 = "stablehlo.broadcast_in_dim"(%4536) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4538 = "stablehlo.multiply"(%4535, %4537) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4539 = "stablehlo.broadcast_in_dim"(%4538) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4540 = "stablehlo.reshape"(%4539) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4541 = "stablehlo.broadcast_in_dim"(%arg444) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4542 = "stablehlo.broadcast_in_dim"(%arg445) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4543 = "stablehlo.broadcast_in_dim"(%4540) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4544 = "stablehlo.subtract"(%4524, %4543) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4545 = "stablehlo.multiply"(%4544, %4544) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4546 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4550 = "stablehlo.reduce"(%4545, %4546) ({
    ^bb0(%4547: tensor<f32>, %4548: tensor<f32>):
      %4549 = "stablehlo.add"(%4547, %4548) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4549) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4551 = "stablehlo.reshape"(%4550) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4552 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4556 = "stablehlo.reduce"(%4551, %4552) ({
    ^bb0(%4553: tensor<f32>, %4554: tensor<f32>):
      %4555 = "stablehlo.add"(%4553, %4554) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4555) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4557 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4558 = "stablehlo.broadcast_in_dim"(%4557) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4559 = "stablehlo.multiply"(%4556, %4558) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4560 = "stablehlo.broadcast_in_dim"(%4559) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4561 = "stablehlo.reshape"(%4560) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4562 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4563 = "stablehlo.broadcast_in_dim"(%4562) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4564 = "stablehlo.add"(%4561, %4563) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4565 = "stablehlo.rsqrt"(%4564) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4566 = "stablehlo.multiply"(%4565, %4541) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4567 = "stablehlo.broadcast_in_dim"(%4566) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4568 = "stablehlo.multiply"(%4544, %4567) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4569 = "stablehlo.broadcast_in_dim"(%4542) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4570 = "stablehlo.add"(%4568, %4569) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4571 = "stablehlo.logistic"(%4570) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4572 = "stablehlo.multiply"(%4570, %4571) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4573 = "stablehlo.convolution"(%4572, %arg446) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4574 = "stablehlo.broadcast_in_dim"(%arg447) {broadcast_dimensions = array<i64: 3>} : (tensor<4xf32>) -> tensor<2x16x16x4xf32>
    %4575 = "stablehlo.add"(%4573, %4574) : (tensor<2x16x16x4xf32>, tensor<2x16x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4576 = "stablehlo.slice"(%4575) {limit_indices = array<i64: 1, 16, 16, 4>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4577 = "stablehlo.slice"(%4575) {limit_indices = array<i64: 2, 16, 16, 4>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4578 = "stablehlo.slice"(%4575) {limit_indices = array<i64: 1, 16, 16, 4>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4579 = "stablehlo.subtract"(%4577, %4578) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4580 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 38>, start_indices = array<i64: 0, 37>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4581 = "stablehlo.reshape"(%4580) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4582 = "stablehlo.broadcast_in_dim"(%4581) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4583 = "stablehlo.multiply"(%4579, %4582) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4584 = "stablehlo.add"(%4576, %4583) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4585 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 39>, start_indices = array<i64: 0, 38>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4586 = "stablehlo.reshape"(%4585) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4587 = "stablehlo.slice"(%4575) {limit_indices = array<i64: 2, 16, 16, 4>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4588 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4592 = "stablehlo.reduce"(%4587, %4588) ({
    ^bb0(%4589: tensor<f32>, %4590: tensor<f32>):
      %4591 = "stablehlo.add"(%4589, %4590) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4591) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4593 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4594 = "stablehlo.broadcast_in_dim"(%4593) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4595 = "stablehlo.multiply"(%4592, %4594) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4596 = "stablehlo.broadcast_in_dim"(%4595) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4597 = "stablehlo.subtract"(%4587, %4596) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4598 = "stablehlo.multiply"(%4597, %4597) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4599 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4603 = "stablehlo.reduce"(%4598, %4599) ({
    ^bb0(%4600: tensor<f32>, %4601: tensor<f32>):
      %4602 = "stablehlo.add"(%4600, %4601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4602) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4604 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4605 = "stablehlo.broadcast_in_dim"(%4604) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4606 = "stablehlo.multiply"(%4603, %4605) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4607 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4611 = "stablehlo.reduce"(%4584, %4607) ({
    ^bb0(%4608: tensor<f32>, %4609: tensor<f32>):
      %4610 = "stablehlo.add"(%4608, %4609) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4610) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4612 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4613 = "stablehlo.broadcast_in_dim"(%4612) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4614 = "stablehlo.multiply"(%4611, %4613) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4615 = "stablehlo.broadcast_in_dim"(%4614) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4616 = "stablehlo.subtract"(%4584, %4615) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4617 = "stablehlo.multiply"(%4616, %4616) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4618 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4622 = "stablehlo.reduce"(%4617, %4618) ({
    ^bb0(%4619: tensor<f32>, %4620: tensor<f32>):
      %4621 = "stablehlo.add"(%4619, %4620) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4621) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4623 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4624 = "stablehlo.broadcast_in_dim"(%4623) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4625 = "stablehlo.multiply"(%4622, %4624) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4626 = "stablehlo.divide"(%4606, %4625) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4627 = "stablehlo.sqrt"(%4626) : (tensor<1xf32>) -> tensor<1xf32>
    %4628 = "stablehlo.multiply"(%4586, %4627) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4629 = "stablehlo.negate"(%4586) : (tensor<1xf32>) -> tensor<1xf32>
    %4630 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4631 = "stablehlo.broadcast_in_dim"(%4630) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4632 = "stablehlo.add"(%4629, %4631) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4633 = "stablehlo.add"(%4628, %4632) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4634 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4635 = "stablehlo.broadcast_in_dim"(%4634) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4636 = "stablehlo.compare"(%4586, %4635) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %4637 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4638 = "stablehlo.broadcast_in_dim"(%4637) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4639 = "stablehlo.select"(%4636, %4633, %4638) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4640 = "stablehlo.broadcast_in_dim"(%4639) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4641 = "stablehlo.multiply"(%4584, %4640) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4642 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 3>, start_indices = array<i64: 0, 2>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4643 = "stablehlo.reshape"(%4642) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4644 = "stablehlo.broadcast_in_dim"(%4643) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4645 = "stablehlo.multiply"(%arg0, %4644) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4646 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 4>, start_indices = array<i64: 0, 3>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4647 = "stablehlo.reshape"(%4646) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4648 = "stablehlo.broadcast_in_dim"(%4647) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4649 = "stablehlo.multiply"(%arg1, %4648) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4650 = "stablehlo.add"(%4645, %4649) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4651 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 5>, start_indices = array<i64: 0, 4>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4652 = "stablehlo.reshape"(%4651) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4653 = "stablehlo.broadcast_in_dim"(%4652) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4654 = "stablehlo.multiply"(%arg2, %4653) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4655 = "stablehlo.add"(%4650, %4654) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4656 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 6>, start_indices = array<i64: 0, 5>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4657 = "stablehlo.reshape"(%4656) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4658 = "stablehlo.broadcast_in_dim"(%4657) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4659 = "stablehlo.multiply"(%arg3, %4658) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4660 = "stablehlo.add"(%4655, %4659) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4661 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 7>, start_indices = array<i64: 0, 6>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4662 = "stablehlo.reshape"(%4661) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4663 = "stablehlo.broadcast_in_dim"(%4662) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4664 = "stablehlo.multiply"(%arg4, %4663) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4665 = "stablehlo.add"(%4660, %4664) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4666 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 8>, start_indices = array<i64: 0, 7>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4667 = "stablehlo.reshape"(%4666) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4668 = "stablehlo.broadcast_in_dim"(%4667) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4669 = "stablehlo.multiply"(%4641, %4668) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4670 = "stablehlo.add"(%4665, %4669) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4671 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 9>, start_indices = array<i64: 0, 8>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4672 = "stablehlo.reshape"(%4671) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4673 = "stablehlo.broadcast_in_dim"(%4672) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4674 = "stablehlo.multiply"(%arg5, %4673) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4675 = "stablehlo.add"(%4670, %4674) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4676 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 10>, start_indices = array<i64: 0, 9>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4677 = "stablehlo.reshape"(%4676) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4678 = "stablehlo.broadcast_in_dim"(%4677) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4679 = "stablehlo.multiply"(%arg0, %4678) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4680 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 11>, start_indices = array<i64: 0, 10>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4681 = "stablehlo.reshape"(%4680) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4682 = "stablehlo.broadcast_in_dim"(%4681) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4683 = "stablehlo.multiply"(%arg1, %4682) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4684 = "stablehlo.add"(%4679, %4683) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4685 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 12>, start_indices = array<i64: 0, 11>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4686 = "stablehlo.reshape"(%4685) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4687 = "stablehlo.broadcast_in_dim"(%4686) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4688 = "stablehlo.multiply"(%arg2, %4687) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4689 = "stablehlo.add"(%4684, %4688) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4690 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 13>, start_indices = array<i64: 0, 12>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4691 = "stablehlo.reshape"(%4690) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4692 = "stablehlo.broadcast_in_dim"(%4691) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4693 = "stablehlo.multiply"(%arg3, %4692) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4694 = "stablehlo.add"(%4689, %4693) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4695 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 14>, start_indices = array<i64: 0, 13>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4696 = "stablehlo.reshape"(%4695) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4697 = "stablehlo.broadcast_in_dim"(%4696) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4698 = "stablehlo.multiply"(%arg4, %4697) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4699 = "stablehlo.add"(%4694, %4698) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4700 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 15>, start_indices = array<i64: 0, 14>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4701 = "stablehlo.reshape"(%4700) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4702 = "stablehlo.broadcast_in_dim"(%4701) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4703 = "stablehlo.multiply"(%4641, %4702) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4704 = "stablehlo.add"(%4699, %4703) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4705 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 16>, start_indices = array<i64: 0, 15>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4706 = "stablehlo.reshape"(%4705) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4707 = "stablehlo.broadcast_in_dim"(%4706) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4708 = "stablehlo.multiply"(%arg5, %4707) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4709 = "stablehlo.add"(%4704, %4708) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4710 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 17>, start_indices = array<i64: 0, 16>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4711 = "stablehlo.reshape"(%4710) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4712 = "stablehlo.broadcast_in_dim"(%4711) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4713 = "stablehlo.multiply"(%arg0, %4712) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4714 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 18>, start_indices = array<i64: 0, 17>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4715 = "stablehlo.reshape"(%4714) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4716 = "stablehlo.broadcast_in_dim"(%4715) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4717 = "stablehlo.multiply"(%arg1, %4716) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4718 = "stablehlo.add"(%4713, %4717) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4719 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 19>, start_indices = array<i64: 0, 18>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4720 = "stablehlo.reshape"(%4719) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4721 = "stablehlo.broadcast_in_dim"(%4720) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4722 = "stablehlo.multiply"(%arg2, %4721) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4723 = "stablehlo.add"(%4718, %4722) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4724 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 20>, start_indices = array<i64: 0, 19>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4725 = "stablehlo.reshape"(%4724) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4726 = "stablehlo.broadcast_in_dim"(%4725) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4727 = "stablehlo.multiply"(%arg3, %4726) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4728 = "stablehlo.add"(%4723, %4727) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4729 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 21>, start_indices = array<i64: 0, 20>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4730 = "stablehlo.reshape"(%4729) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4731 = "stablehlo.broadcast_in_dim"(%4730) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4732 = "stablehlo.multiply"(%arg4, %4731) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4733 = "stablehlo.add"(%4728, %4732) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4734 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 22>, start_indices = array<i64: 0, 21>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4735 = "stablehlo.reshape"(%4734) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4736 = "stablehlo.broadcast_in_dim"(%4735) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4737 = "stablehlo.multiply"(%4641, %4736) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4738 = "stablehlo.add"(%4733, %4737) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4739 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 23>, start_indices = array<i64: 0, 22>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4740 = "stablehlo.reshape"(%4739) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4741 = "stablehlo.broadcast_in_dim"(%4740) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4742 = "stablehlo.multiply"(%arg5, %4741) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4743 = "stablehlo.add"(%4738, %4742) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4744 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 24>, start_indices = array<i64: 0, 23>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4745 = "stablehlo.reshape"(%4744) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4746 = "stablehlo.broadcast_in_dim"(%4745) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4747 = "stablehlo.multiply"(%arg0, %4746) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4748 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 25>, start_indices = array<i64: 0, 24>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4749 = "stablehlo.reshape"(%4748) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4750 = "stablehlo.broadcast_in_dim"(%4749) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4751 = "stablehlo.multiply"(%arg1, %4750) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4752 = "stablehlo.add"(%4747, %4751) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4753 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 26>, start_indices = array<i64: 0, 25>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4754 = "stablehlo.reshape"(%4753) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4755 = "stablehlo.broadcast_in_dim"(%4754) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4756 = "stablehlo.multiply"(%arg2, %4755) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4757 = "stablehlo.add"(%4752, %4756) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4758 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 27>, start_indices = array<i64: 0, 26>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4759 = "stablehlo.reshape"(%4758) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4760 = "stablehlo.broadcast_in_dim"(%4759) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4761 = "stablehlo.multiply"(%arg3, %4760) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4762 = "stablehlo.add"(%4757, %4761) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4763 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 28>, start_indices = array<i64: 0, 27>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4764 = "stablehlo.reshape"(%4763) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4765 = "stablehlo.broadcast_in_dim"(%4764) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4766 = "stablehlo.multiply"(%arg4, %4765) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4767 = "stablehlo.add"(%4762, %4766) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4768 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 29>, start_indices = array<i64: 0, 28>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4769 = "stablehlo.reshape"(%4768) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4770 = "stablehlo.broadcast_in_dim"(%4769) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4771 = "stablehlo.multiply"(%4641, %4770) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4772 = "stablehlo.add"(%4767, %4771) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4773 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 30>, start_indices = array<i64: 0, 29>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4774 = "stablehlo.reshape"(%4773) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4775 = "stablehlo.broadcast_in_dim"(%4774) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4776 = "stablehlo.multiply"(%arg5, %4775) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4777 = "stablehlo.add"(%4772, %4776) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4778 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 31>, start_indices = array<i64: 0, 30>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4779 = "stablehlo.reshape"(%4778) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4780 = "stablehlo.broadcast_in_dim"(%4779) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4781 = "stablehlo.multiply"(%arg0, %4780) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4782 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 32>, start_indices = array<i64: 0, 31>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4783 = "stablehlo.reshape"(%4782) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4784 = "stablehlo.broadcast_in_dim"(%4783) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4785 = "stablehlo.multiply"(%arg1, %4784) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4786 = "stablehlo.add"(%4781, %4785) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4787 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 33>, start_indices = array<i64: 0, 32>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4788 = "stablehlo.reshape"(%4787) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4789 = "stablehlo.broadcast_in_dim"(%4788) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4790 = "stablehlo.multiply"(%arg2, %4789) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4791 = "stablehlo.add"(%4786, %4790) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4792 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 34>, start_indices = array<i64: 0, 33>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4793 = "stablehlo.reshape"(%4792) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4794 = "stablehlo.broadcast_in_dim"(%4793) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4795 = "stablehlo.multiply"(%arg3, %4794) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4796 = "stablehlo.add"(%4791, %4795) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4797 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 35>, start_indices = array<i64: 0, 34>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4798 = "stablehlo.reshape"(%4797) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4799 = "stablehlo.broadcast_in_dim"(%4798) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4800 = "stablehlo.multiply"(%arg4, %4799) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4801 = "stablehlo.add"(%4796, %4800) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4802 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 36>, start_indices = array<i64: 0, 35>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4803 = "stablehlo.reshape"(%4802) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4804 = "stablehlo.broadcast_in_dim"(%4803) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4805 = "stablehlo.multiply"(%4641, %4804) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4806 = "stablehlo.add"(%4801, %4805) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4807 = "stablehlo.slice"(%arg7) {limit_indices = array<i64: 1, 37>, start_indices = array<i64: 0, 36>, strides = array<i64: 1, 1>} : (tensor<1x39xf32>) -> tensor<1x1xf32>
    %4808 = "stablehlo.reshape"(%4807) : (tensor<1x1xf32>) -> tensor<1xf32>
    %4809 = "stablehlo.broadcast_in_dim"(%4808) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4810 = "stablehlo.multiply"(%arg5, %4809) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4811 = "stablehlo.add"(%4806, %4810) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    "func.return"(%4675, %4709, %4743, %4777, %4811) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> ()
  }) {arg_attrs = [{tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<2x77x32xf32>, tensor<1x39xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x16x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x40x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x40xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x40x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x40xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x4xf32>, tensor<4xf32>) -> (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "denoise_step"} : () -> ()

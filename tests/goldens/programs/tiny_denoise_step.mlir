"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<1x16x16x4xf32>, %arg2: tensor<1x16x16x4xf32>, %arg3: tensor<1x16x16x4xf32>, %arg4: tensor<1x16x16x4xf32>, %arg5: tensor<1x16x16x4xf32>, %arg6: tensor<2x77x32xf32>, %arg7: tensor<1xf32>, %arg8: tensor<1xf32>, %arg9: tensor<1x5x7xf32>, %arg10: tensor<1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<64x16xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<3x3x4x16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<16x64xf32>, %arg21: tensor<16xf32>, %arg22: tensor<3x3x16x16xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<3x3x16x16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16x16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16x16xf32>, %arg35: tensor<16x16xf32>, %arg36: tensor<16x16xf32>, %arg37: tensor<16x16xf32>, %arg38: tensor<16xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<16x16xf32>, %arg42: tensor<16x32xf32>, %arg43: tensor<16x32xf32>, %arg44: tensor<16x16xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<128x16xf32>, %arg49: tensor<128xf32>, %arg50: tensor<16x64xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16x16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<3x3x16x16xf32>, %arg55: tensor<16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<16xf32>, %arg58: tensor<16x64xf32>, %arg59: tensor<16xf32>, %arg60: tensor<3x3x16x16xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<16xf32>, %arg64: tensor<3x3x16x16xf32>, %arg65: tensor<16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<16xf32>, %arg68: tensor<16x16xf32>, %arg69: tensor<16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<16xf32>, %arg72: tensor<16x16xf32>, %arg73: tensor<16x16xf32>, %arg74: tensor<16x16xf32>, %arg75: tensor<16x16xf32>, %arg76: tensor<16xf32>, %arg77: tensor<16xf32>, %arg78: tensor<16xf32>, %arg79: tensor<16x16xf32>, %arg80: tensor<16x32xf32>, %arg81: tensor<16x32xf32>, %arg82: tensor<16x16xf32>, %arg83: tensor<16xf32>, %arg84: tensor<16xf32>, %arg85: tensor<16xf32>, %arg86: tensor<128x16xf32>, %arg87: tensor<128xf32>, %arg88: tensor<16x64xf32>, %arg89: tensor<16xf32>, %arg90: tensor<16x16xf32>, %arg91: tensor<16xf32>, %arg92: tensor<3x3x16x16xf32>, %arg93: tensor<16xf32>, %arg94: tensor<16xf32>, %arg95: tensor<16xf32>, %arg96: tensor<24x64xf32>, %arg97: tensor<24xf32>, %arg98: tensor<3x3x16x24xf32>, %arg99: tensor<24xf32>, %arg100: tensor<24xf32>, %arg101: tensor<24xf32>, %arg102: tensor<24x16xf32>, %arg103: tensor<24xf32>, %arg104: tensor<3x3x24x24xf32>, %arg105: tensor<24xf32>, %arg106: tensor<24xf32>, %arg107: tensor<24xf32>, %arg108: tensor<24x24xf32>, %arg109: tensor<24xf32>, %arg110: tensor<24xf32>, %arg111: tensor<24xf32>, %arg112: tensor<24x24xf32>, %arg113: tensor<24x24xf32>, %arg114: tensor<24x24xf32>, %arg115: tensor<24x24xf32>, %arg116: tensor<24xf32>, %arg117: tensor<24xf32>, %arg118: tensor<24xf32>, %arg119: tensor<24x24xf32>, %arg120: tensor<24x32xf32>, %arg121: tensor<24x32xf32>, %arg122: tensor<24x24xf32>, %arg123: tensor<24xf32>, %arg124: tensor<24xf32>, %arg125: tensor<24xf32>, %arg126: tensor<192x24xf32>, %arg127: tensor<192xf32>, %arg128: tensor<24x96xf32>, %arg129: tensor<24xf32>, %arg130: tensor<24x24xf32>, %arg131: tensor<24xf32>, %arg132: tensor<3x3x24x24xf32>, %arg133: tensor<24xf32>, %arg134: tensor<24xf32>, %arg135: tensor<24xf32>, %arg136: tensor<24x64xf32>, %arg137: tensor<24xf32>, %arg138: tensor<3x3x24x24xf32>, %arg139: tensor<24xf32>, %arg140: tensor<24xf32>, %arg141: tensor<24xf32>, %arg142: tensor<3x3x24x24xf32>, %arg143: tensor<24xf32>, %arg144: tensor<24xf32>, %arg145: tensor<24xf32>, %arg146: tensor<24x64xf32>, %arg147: tensor<24xf32>, %arg148: tensor<3x3x24x24xf32>, %arg149: tensor<24xf32>, %arg150: tensor<24xf32>, %arg151: tensor<24xf32>, %arg152: tensor<3x3x24x24xf32>, %arg153: tensor<24xf32>, %arg154: tensor<24xf32>, %arg155: tensor<24xf32>, %arg156: tensor<24x24xf32>, %arg157: tensor<24xf32>, %arg158: tensor<24xf32>, %arg159: tensor<24xf32>, %arg160: tensor<24x24xf32>, %arg161: tensor<24x24xf32>, %arg162: tensor<24x24xf32>, %arg163: tensor<24x24xf32>, %arg164: tensor<24xf32>, %arg165: tensor<24xf32>, %arg166: tensor<24xf32>, %arg167: tensor<24x24xf32>, %arg168: tensor<24x32xf32>, %arg169: tensor<24x32xf32>, %arg170: tensor<24x24xf32>, %arg171: tensor<24xf32>, %arg172: tensor<24xf32>, %arg173: tensor<24xf32>, %arg174: tensor<192x24xf32>, %arg175: tensor<192xf32>, %arg176: tensor<24x96xf32>, %arg177: tensor<24xf32>, %arg178: tensor<24x24xf32>, %arg179: tensor<24xf32>, %arg180: tensor<24xf32>, %arg181: tensor<24xf32>, %arg182: tensor<24x64xf32>, %arg183: tensor<24xf32>, %arg184: tensor<3x3x24x24xf32>, %arg185: tensor<24xf32>, %arg186: tensor<24xf32>, %arg187: tensor<24xf32>, %arg188: tensor<3x3x24x24xf32>, %arg189: tensor<24xf32>, %arg190: tensor<48xf32>, %arg191: tensor<48xf32>, %arg192: tensor<24x64xf32>, %arg193: tensor<24xf32>, %arg194: tensor<3x3x48x24xf32>, %arg195: tensor<24xf32>, %arg196: tensor<24xf32>, %arg197: tensor<24xf32>, %arg198: tensor<24x48xf32>, %arg199: tensor<24xf32>, %arg200: tensor<3x3x24x24xf32>, %arg201: tensor<24xf32>, %arg202: tensor<48xf32>, %arg203: tensor<48xf32>, %arg204: tensor<24x64xf32>, %arg205: tensor<24xf32>, %arg206: tensor<3x3x48x24xf32>, %arg207: tensor<24xf32>, %arg208: tensor<24xf32>, %arg209: tensor<24xf32>, %arg210: tensor<24x48xf32>, %arg211: tensor<24xf32>, %arg212: tensor<3x3x24x24xf32>, %arg213: tensor<24xf32>, %arg214: tensor<3x3x24x24xf32>, %arg215: tensor<24xf32>, %arg216: tensor<48xf32>, %arg217: tensor<48xf32>, %arg218: tensor<24x64xf32>, %arg219: tensor<24xf32>, %arg220: tensor<3x3x48x24xf32>, %arg221: tensor<24xf32>, %arg222: tensor<24xf32>, %arg223: tensor<24xf32>, %arg224: tensor<24x48xf32>, %arg225: tensor<24xf32>, %arg226: tensor<3x3x24x24xf32>, %arg227: tensor<24xf32>, %arg228: tensor<24xf32>, %arg229: tensor<24xf32>, %arg230: tensor<24x24xf32>, %arg231: tensor<24xf32>, %arg232: tensor<24xf32>, %arg233: tensor<24xf32>, %arg234: tensor<24x24xf32>, %arg235: tensor<24x24xf32>, %arg236: tensor<24x24xf32>, %arg237: tensor<24x24xf32>, %arg238: tensor<24xf32>, %arg239: tensor<24xf32>, %arg240: tensor<24xf32>, %arg241: tensor<24x24xf32>, %arg242: tensor<24x32xf32>, %arg243: tensor<24x32xf32>, %arg244: tensor<24x24xf32>, %arg245: tensor<24xf32>, %arg246: tensor<24xf32>, %arg247: tensor<24xf32>, %arg248: tensor<192x24xf32>, %arg249: tensor<192xf32>, %arg250: tensor<24x96xf32>, %arg251: tensor<24xf32>, %arg252: tensor<24x24xf32>, %arg253: tensor<24xf32>, %arg254: tensor<40xf32>, %arg255: tensor<40xf32>, %arg256: tensor<24x64xf32>, %arg257: tensor<24xf32>, %arg258: tensor<3x3x40x24xf32>, %arg259: tensor<24xf32>, %arg260: tensor<24xf32>, %arg261: tensor<24xf32>, %arg262: tensor<24x40xf32>, %arg263: tensor<24xf32>, %arg264: tensor<3x3x24x24xf32>, %arg265: tensor<24xf32>, %arg266: tensor<24xf32>, %arg267: tensor<24xf32>, %arg268: tensor<24x24xf32>, %arg269: tensor<24xf32>, %arg270: tensor<24xf32>, %arg271: tensor<24xf32>, %arg272: tensor<24x24xf32>, %arg273: tensor<24x24xf32>, %arg274: tensor<24x24xf32>, %arg275: tensor<24x24xf32>, %arg276: tensor<24xf32>, %arg277: tensor<24xf32>, %arg278: tensor<24xf32>, %arg279: tensor<24x24xf32>, %arg280: tensor<24x32xf32>, %arg281: tensor<24x32xf32>, %arg282: tensor<24x24xf32>, %arg283: tensor<24xf32>, %arg284: tensor<24xf32>, %arg285: tensor<24xf32>, %arg286: tensor<192x24xf32>, %arg287: tensor<192xf32>, %arg288: tensor<24x96xf32>, %arg289: tensor<24xf32>, %arg290: tensor<24x24xf32>, %arg291: tensor<24xf32>, %arg292: tensor<3x3x24x24xf32>, %arg293: tensor<24xf32>, %arg294: tensor<40xf32>, %arg295: tensor<40xf32>, %arg296: tensor<16x64xf32>, %arg297: tensor<16xf32>, %arg298: tensor<3x3x40x16xf32>, %arg299: tensor<16xf32>, %arg300: tensor<16xf32>, %arg301: tensor<16xf32>, %arg302: tensor<16x40xf32>, %arg303: tensor<16xf32>, %arg304: tensor<3x3x16x16xf32>, %arg305: tensor<16xf32>, %arg306: tensor<16xf32>, %arg307: tensor<16xf32>, %arg308: tensor<16x16xf32>, %arg309: tensor<16xf32>, %arg310: tensor<16xf32>, %arg311: tensor<16xf32>, %arg312: tensor<16x16xf32>, %arg313: tensor<16x16xf32>, %arg314: tensor<16x16xf32>, %arg315: tensor<16x16xf32>, %arg316: tensor<16xf32>, %arg317: tensor<16xf32>, %arg318: tensor<16xf32>, %arg319: tensor<16x16xf32>, %arg320: tensor<16x32xf32>, %arg321: tensor<16x32xf32>, %arg322: tensor<16x16xf32>, %arg323: tensor<16xf32>, %arg324: tensor<16xf32>, %arg325: tensor<16xf32>, %arg326: tensor<128x16xf32>, %arg327: tensor<128xf32>, %arg328: tensor<16x64xf32>, %arg329: tensor<16xf32>, %arg330: tensor<16x16xf32>, %arg331: tensor<16xf32>, %arg332: tensor<32xf32>, %arg333: tensor<32xf32>, %arg334: tensor<16x64xf32>, %arg335: tensor<16xf32>, %arg336: tensor<3x3x32x16xf32>, %arg337: tensor<16xf32>, %arg338: tensor<16xf32>, %arg339: tensor<16xf32>, %arg340: tensor<16x32xf32>, %arg341: tensor<16xf32>, %arg342: tensor<3x3x16x16xf32>, %arg343: tensor<16xf32>, %arg344: tensor<16xf32>, %arg345: tensor<16xf32>, %arg346: tensor<16x16xf32>, %arg347: tensor<16xf32>, %arg348: tensor<16xf32>, %arg349: tensor<16xf32>, %arg350: tensor<16x16xf32>, %arg351: tensor<16x16xf32>, %arg352: tensor<16x16xf32>, %arg353: tensor<16x16xf32>, %arg354: tensor<16xf32>, %arg355: tensor<16xf32>, %arg356: tensor<16xf32>, %arg357: tensor<16x16xf32>, %arg358: tensor<16x32xf32>, %arg359: tensor<16x32xf32>, %arg360: tensor<16x16xf32>, %arg361: tensor<16xf32>, %arg362: tensor<16xf32>, %arg363: tensor<16xf32>, %arg364: tensor<128x16xf32>, %arg365: tensor<128xf32>, %arg366: tensor<16x64xf32>, %arg367: tensor<16xf32>, %arg368: tensor<16x16xf32>, %arg369: tensor<16xf32>, %arg370: tensor<3x3x16x16xf32>, %arg371: tensor<16xf32>, %arg372: tensor<32xf32>, %arg373: tensor<32xf32>, %arg374: tensor<16x64xf32>, %arg375: tensor<16xf32>, %arg376: tensor<3x3x32x16xf32>, %arg377: tensor<16xf32>, %arg378: tensor<16xf32>, %arg379: tensor<16xf32>, %arg380: tensor<16x32xf32>, %arg381: tensor<16xf32>, %arg382: tensor<3x3x16x16xf32>, %arg383: tensor<16xf32>, %arg384: tensor<16xf32>, %arg385: tensor<16xf32>, %arg386: tensor<16x16xf32>, %arg387: tensor<16xf32>, %arg388: tensor<16xf32>, %arg389: tensor<16xf32>, %arg390: tensor<16x16xf32>, %arg391: tensor<16x16xf32>, %arg392: tensor<16x16xf32>, %arg393: tensor<16x16xf32>, %arg394: tensor<16xf32>, %arg395: tensor<16xf32>, %arg396: tensor<16xf32>, %arg397: tensor<16x16xf32>, %arg398: tensor<16x32xf32>, %arg399: tensor<16x32xf32>, %arg400: tensor<16x16xf32>, %arg401: tensor<16xf32>, %arg402: tensor<16xf32>, %arg403: tensor<16xf32>, %arg404: tensor<128x16xf32>, %arg405: tensor<128xf32>, %arg406: tensor<16x64xf32>, %arg407: tensor<16xf32>, %arg408: tensor<16x16xf32>, %arg409: tensor<16xf32>, %arg410: tensor<32xf32>, %arg411: tensor<32xf32>, %arg412: tensor<16x64xf32>, %arg413: tensor<16xf32>, %arg414: tensor<3x3x32x16xf32>, %arg415: tensor<16xf32>, %arg416: tensor<16xf32>, %arg417: tensor<16xf32>, %arg418: tensor<16x32xf32>, %arg419: tensor<16xf32>, %arg420: tensor<3x3x16x16xf32>, %arg421: tensor<16xf32>, %arg422: tensor<16xf32>, %arg423: tensor<16xf32>, %arg424: tensor<16x16xf32>, %arg425: tensor<16xf32>, %arg426: tensor<16xf32>, %arg427: tensor<16xf32>, %arg428: tensor<16x16xf32>, %arg429: tensor<16x16xf32>, %arg430: tensor<16x16xf32>, %arg431: tensor<16x16xf32>, %arg432: tensor<16xf32>, %arg433: tensor<16xf32>, %arg434: tensor<16xf32>, %arg435: tensor<16x16xf32>, %arg436: tensor<16x32xf32>, %arg437: tensor<16x32xf32>, %arg438: tensor<16x16xf32>, %arg439: tensor<16xf32>, %arg440: tensor<16xf32>, %arg441: tensor<16xf32>, %arg442: tensor<128x16xf32>, %arg443: tensor<128xf32>, %arg444: tensor<16x64xf32>, %arg445: tensor<16xf32>, %arg446: tensor<16x16xf32>, %arg447: tensor<16xf32>, %arg448: tensor<16xf32>, %arg449: tensor<16xf32>, %arg450: tensor<3x3x16x4xf32>, %arg451: tensor<4xf32>):
    %0 = "stablehlo.broadcast_in_dim"(%arg8) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %1 = "stablehlo.multiply"(%arg0, %0) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %2 = "stablehlo.concatenate"(%1, %1) {dimension = 0 : i64} : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<2x16x16x4xf32>
    %3 = "stablehlo.concatenate"(%arg7, %arg7) {dimension = 0 : i64} : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    %4 = "stablehlo.constant"() {value = dense<"0x0000803F9BE8A13ECCCCCC3DE286013D0AD7233C333E4F3B6E12833A61CBA539"> : tensor<8xf32>} : () -> tensor<8xf32>
    %5 = "stablehlo.broadcast_in_dim"(%4) {broadcast_dimensions = array<i64: 1>} : (tensor<8xf32>) -> tensor<2x8xf32>
    %6 = "stablehlo.broadcast_in_dim"(%3) {broadcast_dimensions = array<i64: 0>} : (tensor<2xf32>) -> tensor<2x8xf32>
    %7 = "stablehlo.multiply"(%6, %5) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %8 = "stablehlo.sine"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %9 = "stablehlo.cosine"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
    %10 = "stablehlo.concatenate"(%9, %8) {dimension = 1 : i64} : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %11 = "stablehlo.dot_general"(%10, %arg12) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16xf32>, tensor<64x16xf32>) -> tensor<2x64xf32>
    %12 = "stablehlo.broadcast_in_dim"(%arg13) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %13 = "stablehlo.add"(%11, %12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %14 = "stablehlo.logistic"(%13) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %15 = "stablehlo.multiply"(%13, %14) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %16 = "stablehlo.dot_general"(%15, %arg14) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<64x64xf32>) -> tensor<2x64xf32>
    %17 = "stablehlo.broadcast_in_dim"(%arg15) {broadcast_dimensions = array<i64: 1>} : (tensor<64xf32>) -> tensor<2x64xf32>
    %18 = "stablehlo.add"(%16, %17) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %19 = "stablehlo.convolution"(%2, %arg16) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x4xf32>, tensor<3x3x4x16xf32>) -> tensor<2x16x16x16xf32>
    %20 = "stablehlo.broadcast_in_dim"(%arg17) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %21 = "stablehlo.add"(%19, %20) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %22 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %26 = "stablehlo.reduce"(%21, %22) ({
    ^bb0(%23: tensor<f32>, %24: tensor<f32>):
      %25 = "stablehlo.add"(%23, %24) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%25) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %27 = "stablehlo.reshape"(%26) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %28 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %32 = "stablehlo.reduce"(%27, %28) ({
    ^bb0(%29: tensor<f32>, %30: tensor<f32>):
      %31 = "stablehlo.add"(%29, %30) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%31) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %33 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %34 = "stablehlo.broadcast_in_dim"(%33) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %35 = "stablehlo.multiply"(%32, %34) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %36 = "stablehlo.broadcast_in_dim"(%35) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %37 = "stablehlo.reshape"(%36) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %38 = "stablehlo.broadcast_in_dim"(%arg18) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %39 = "stablehlo.broadcast_in_dim"(%arg19) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %40 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %41 = "stablehlo.subtract"(%21, %40) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %42 = "stablehlo.multiply"(%41, %41) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %43 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %47 = "stablehlo.reduce"(%42, %43) ({
    ^bb0(%44: tensor<f32>, %45: tensor<f32>):
      %46 = "stablehlo.add"(%44, %45) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%46) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %48 = "stablehlo.reshape"(%47) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %49 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %53 = "stablehlo.reduce"(%48, %49) ({
    ^bb0(%50: tensor<f32>, %51: tensor<f32>):
      %52 = "stablehlo.add"(%50, %51) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%52) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %54 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %55 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %56 = "stablehlo.multiply"(%53, %55) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %57 = "stablehlo.broadcast_in_dim"(%56) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %58 = "stablehlo.reshape"(%57) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %59 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %60 = "stablehlo.broadcast_in_dim"(%59) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %61 = "stablehlo.add"(%58, %60) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %62 = "stablehlo.rsqrt"(%61) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %63 = "stablehlo.multiply"(%62, %38) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %64 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %65 = "stablehlo.multiply"(%41, %64) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %66 = "stablehlo.broadcast_in_dim"(%39) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %67 = "stablehlo.add"(%65, %66) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %68 = "stablehlo.logistic"(%67) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %69 = "stablehlo.multiply"(%67, %68) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %70 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %71 = "stablehlo.multiply"(%18, %70) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %72 = "stablehlo.dot_general"(%71, %arg20) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %73 = "stablehlo.broadcast_in_dim"(%arg21) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %74 = "stablehlo.add"(%72, %73) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %75 = "stablehlo.convolution"(%69, %arg22) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %76 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %77 = "stablehlo.add"(%75, %76) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %78 = "stablehlo.broadcast_in_dim"(%74) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %79 = "stablehlo.add"(%77, %78) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %80 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %84 = "stablehlo.reduce"(%79, %80) ({
    ^bb0(%81: tensor<f32>, %82: tensor<f32>):
      %83 = "stablehlo.add"(%81, %82) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%83) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %85 = "stablehlo.reshape"(%84) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %86 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %90 = "stablehlo.reduce"(%85, %86) ({
    ^bb0(%87: tensor<f32>, %88: tensor<f32>):
      %89 = "stablehlo.add"(%87, %88) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%89) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %91 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %92 = "stablehlo.broadcast_in_dim"(%91) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %93 = "stablehlo.multiply"(%90, %92) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %94 = "stablehlo.broadcast_in_dim"(%93) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %95 = "stablehlo.reshape"(%94) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %96 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %97 = "stablehlo.broadcast_in_dim"(%arg25) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %98 = "stablehlo.broadcast_in_dim"(%95) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %99 = "stablehlo.subtract"(%79, %98) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %100 = "stablehlo.multiply"(%99, %99) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %101 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %105 = "stablehlo.reduce"(%100, %101) ({
    ^bb0(%102: tensor<f32>, %103: tensor<f32>):
      %104 = "stablehlo.add"(%102, %103) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%104) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %106 = "stablehlo.reshape"(%105) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %107 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %111 = "stablehlo.reduce"(%106, %107) ({
    ^bb0(%108: tensor<f32>, %109: tensor<f32>):
      %110 = "stablehlo.add"(%108, %109) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%110) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %112 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %113 = "stablehlo.broadcast_in_dim"(%112) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %114 = "stablehlo.multiply"(%111, %113) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %116 = "stablehlo.reshape"(%115) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %117 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %118 = "stablehlo.broadcast_in_dim"(%117) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %119 = "stablehlo.add"(%116, %118) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %120 = "stablehlo.rsqrt"(%119) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %121 = "stablehlo.multiply"(%120, %96) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %122 = "stablehlo.broadcast_in_dim"(%121) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %123 = "stablehlo.multiply"(%99, %122) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %124 = "stablehlo.broadcast_in_dim"(%97) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %125 = "stablehlo.add"(%123, %124) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %126 = "stablehlo.logistic"(%125) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %127 = "stablehlo.multiply"(%125, %126) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %128 = "stablehlo.convolution"(%127, %arg26) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %129 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %130 = "stablehlo.add"(%128, %129) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %131 = "stablehlo.add"(%21, %130) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %132 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %136 = "stablehlo.reduce"(%131, %132) ({
    ^bb0(%133: tensor<f32>, %134: tensor<f32>):
      %135 = "stablehlo.add"(%133, %134) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%135) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %137 = "stablehlo.reshape"(%136) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %138 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %142 = "stablehlo.reduce"(%137, %138) ({
    ^bb0(%139: tensor<f32>, %140: tensor<f32>):
      %141 = "stablehlo.add"(%139, %140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%141) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %143 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %144 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %145 = "stablehlo.multiply"(%142, %144) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %147 = "stablehlo.reshape"(%146) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %148 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %149 = "stablehlo.broadcast_in_dim"(%arg29) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %150 = "stablehlo.broadcast_in_dim"(%147) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %151 = "stablehlo.subtract"(%131, %150) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %152 = "stablehlo.multiply"(%151, %151) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %153 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %157 = "stablehlo.reduce"(%152, %153) ({
    ^bb0(%154: tensor<f32>, %155: tensor<f32>):
      %156 = "stablehlo.add"(%154, %155) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%156) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %158 = "stablehlo.reshape"(%157) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %159 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %163 = "stablehlo.reduce"(%158, %159) ({
    ^bb0(%160: tensor<f32>, %161: tensor<f32>):
      %162 = "stablehlo.add"(%160, %161) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%162) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %164 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %165 = "stablehlo.broadcast_in_dim"(%164) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %166 = "stablehlo.multiply"(%163, %165) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %167 = "stablehlo.broadcast_in_dim"(%166) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %168 = "stablehlo.reshape"(%167) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %169 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %170 = "stablehlo.broadcast_in_dim"(%169) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %171 = "stablehlo.add"(%168, %170) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %172 = "stablehlo.rsqrt"(%171) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %173 = "stablehlo.multiply"(%172, %148) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %174 = "stablehlo.broadcast_in_dim"(%173) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %175 = "stablehlo.multiply"(%151, %174) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %176 = "stablehlo.broadcast_in_dim"(%149) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %177 = "stablehlo.add"(%175, %176) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %178 = "stablehlo.dot_general"(%177, %arg30) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %179 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %180 = "stablehlo.add"(%178, %179) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %181 = "stablehlo.reshape"(%180) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %182 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %186 = "stablehlo.reduce"(%181, %182) ({
    ^bb0(%183: tensor<f32>, %184: tensor<f32>):
      %185 = "stablehlo.add"(%183, %184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%185) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %187 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %188 = "stablehlo.broadcast_in_dim"(%187) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %189 = "stablehlo.multiply"(%186, %188) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %190 = "stablehlo.broadcast_in_dim"(%189) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %191 = "stablehlo.subtract"(%181, %190) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %192 = "stablehlo.multiply"(%191, %191) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %193 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %197 = "stablehlo.reduce"(%192, %193) ({
    ^bb0(%194: tensor<f32>, %195: tensor<f32>):
      %196 = "stablehlo.add"(%194, %195) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%196) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %198 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %200 = "stablehlo.multiply"(%197, %199) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %201 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %203 = "stablehlo.add"(%200, %202) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %204 = "stablehlo.rsqrt"(%203) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %205 = "stablehlo.broadcast_in_dim"(%204) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %206 = "stablehlo.multiply"(%191, %205) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %207 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %208 = "stablehlo.multiply"(%206, %207) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %209 = "stablehlo.broadcast_in_dim"(%arg33) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %210 = "stablehlo.add"(%208, %209) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %211 = "stablehlo.dot_general"(%210, %arg34) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %212 = "stablehlo.dot_general"(%210, %arg35) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %213 = "stablehlo.dot_general"(%210, %arg36) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %214 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %215 = "stablehlo.broadcast_in_dim"(%214) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %216 = "stablehlo.multiply"(%211, %215) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %217 = "stablehlo.reshape"(%216) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %218 = "stablehlo.transpose"(%217) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %219 = "stablehlo.reshape"(%218) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %220 = "stablehlo.reshape"(%212) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %221 = "stablehlo.transpose"(%220) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %222 = "stablehlo.reshape"(%221) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %223 = "stablehlo.reshape"(%213) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %224 = "stablehlo.transpose"(%223) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %225 = "stablehlo.reshape"(%224) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %226 = "stablehlo.dot_general"(%219, %222) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %227 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %231 = "stablehlo.reduce"(%226, %227) ({
    ^bb0(%228: tensor<f32>, %229: tensor<f32>):
      %230 = "stablehlo.maximum"(%228, %229) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%230) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %232 = "stablehlo.broadcast_in_dim"(%231) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %233 = "stablehlo.subtract"(%226, %232) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %234 = "stablehlo.exponential"(%233) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %235 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %239 = "stablehlo.reduce"(%234, %235) ({
    ^bb0(%236: tensor<f32>, %237: tensor<f32>):
      %238 = "stablehlo.add"(%236, %237) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%238) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %240 = "stablehlo.broadcast_in_dim"(%239) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %241 = "stablehlo.dot_general"(%234, %225) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %242 = "stablehlo.divide"(%241, %240) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %243 = "stablehlo.reshape"(%242) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %244 = "stablehlo.transpose"(%243) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %245 = "stablehlo.reshape"(%244) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %246 = "stablehlo.dot_general"(%245, %arg37) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %247 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %248 = "stablehlo.add"(%246, %247) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %249 = "stablehlo.add"(%181, %248) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %250 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %254 = "stablehlo.reduce"(%249, %250) ({
    ^bb0(%251: tensor<f32>, %252: tensor<f32>):
      %253 = "stablehlo.add"(%251, %252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%253) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %255 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %256 = "stablehlo.broadcast_in_dim"(%255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %257 = "stablehlo.multiply"(%254, %256) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %258 = "stablehlo.broadcast_in_dim"(%257) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %259 = "stablehlo.subtract"(%249, %258) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %260 = "stablehlo.multiply"(%259, %259) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %261 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %265 = "stablehlo.reduce"(%260, %261) ({
    ^bb0(%262: tensor<f32>, %263: tensor<f32>):
      %264 = "stablehlo.add"(%262, %263) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%264) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %266 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %267 = "stablehlo.broadcast_in_dim"(%266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %268 = "stablehlo.multiply"(%265, %267) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %269 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %270 = "stablehlo.broadcast_in_dim"(%269) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %271 = "stablehlo.add"(%268, %270) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %272 = "stablehlo.rsqrt"(%271) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %273 = "stablehlo.broadcast_in_dim"(%272) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %274 = "stablehlo.multiply"(%259, %273) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %275 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %276 = "stablehlo.multiply"(%274, %275) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %277 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %278 = "stablehlo.add"(%276, %277) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %279 = "stablehlo.dot_general"(%278, %arg41) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %280 = "stablehlo.dot_general"(%arg6, %arg42) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %281 = "stablehlo.dot_general"(%arg6, %arg43) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %282 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %283 = "stablehlo.broadcast_in_dim"(%282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %284 = "stablehlo.multiply"(%279, %283) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %285 = "stablehlo.reshape"(%284) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %286 = "stablehlo.transpose"(%285) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %288 = "stablehlo.reshape"(%280) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %289 = "stablehlo.transpose"(%288) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %290 = "stablehlo.reshape"(%289) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %291 = "stablehlo.reshape"(%281) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %292 = "stablehlo.transpose"(%291) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %293 = "stablehlo.reshape"(%292) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %294 = "stablehlo.dot_general"(%287, %290) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %295 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %299 = "stablehlo.reduce"(%294, %295) ({
    ^bb0(%296: tensor<f32>, %297: tensor<f32>):
      %298 = "stablehlo.maximum"(%296, %297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%298) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %300 = "stablehlo.broadcast_in_dim"(%299) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %301 = "stablehlo.subtract"(%294, %300) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %302 = "stablehlo.exponential"(%301) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %303 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %307 = "stablehlo.reduce"(%302, %303) ({
    ^bb0(%304: tensor<f32>, %305: tensor<f32>):
      %306 = "stablehlo.add"(%304, %305) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%306) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %308 = "stablehlo.broadcast_in_dim"(%307) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %309 = "stablehlo.dot_general"(%302, %293) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %310 = "stablehlo.divide"(%309, %308) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %311 = "stablehlo.reshape"(%310) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %312 = "stablehlo.transpose"(%311) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %313 = "stablehlo.reshape"(%312) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %314 = "stablehlo.dot_general"(%313, %arg44) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %315 = "stablehlo.broadcast_in_dim"(%arg45) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %316 = "stablehlo.add"(%314, %315) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %317 = "stablehlo.add"(%249, %316) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %318 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %322 = "stablehlo.reduce"(%317, %318) ({
    ^bb0(%319: tensor<f32>, %320: tensor<f32>):
      %321 = "stablehlo.add"(%319, %320) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%321) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %323 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %324 = "stablehlo.broadcast_in_dim"(%323) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %325 = "stablehlo.multiply"(%322, %324) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %326 = "stablehlo.broadcast_in_dim"(%325) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %327 = "stablehlo.subtract"(%317, %326) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %328 = "stablehlo.multiply"(%327, %327) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %329 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %333 = "stablehlo.reduce"(%328, %329) ({
    ^bb0(%330: tensor<f32>, %331: tensor<f32>):
      %332 = "stablehlo.add"(%330, %331) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%332) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %334 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %335 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %336 = "stablehlo.multiply"(%333, %335) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %337 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %338 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %339 = "stablehlo.add"(%336, %338) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %340 = "stablehlo.rsqrt"(%339) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %341 = "stablehlo.broadcast_in_dim"(%340) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %342 = "stablehlo.multiply"(%327, %341) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %343 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %344 = "stablehlo.multiply"(%342, %343) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %345 = "stablehlo.broadcast_in_dim"(%arg47) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %346 = "stablehlo.add"(%344, %345) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %347 = "stablehlo.dot_general"(%346, %arg48) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %348 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %349 = "stablehlo.add"(%347, %348) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %350 = "stablehlo.slice"(%349) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %351 = "stablehlo.slice"(%349) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %352 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %353 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %354 = "stablehlo.multiply"(%351, %353) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %355 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %356 = "stablehlo.broadcast_in_dim"(%355) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %357 = "stablehlo.multiply"(%351, %356) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %358 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %359 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %360 = "stablehlo.clamp"(%358, %357, %359) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %361 = "stablehlo.multiply"(%360, %360) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %362 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %363 = "stablehlo.broadcast_in_dim"(%362) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %364 = "stablehlo.multiply"(%363, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %365 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %366 = "stablehlo.broadcast_in_dim"(%365) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %367 = "stablehlo.add"(%364, %366) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %368 = "stablehlo.multiply"(%367, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %369 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %370 = "stablehlo.broadcast_in_dim"(%369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %371 = "stablehlo.add"(%368, %370) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %372 = "stablehlo.multiply"(%371, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %373 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %374 = "stablehlo.broadcast_in_dim"(%373) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %375 = "stablehlo.add"(%372, %374) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %376 = "stablehlo.multiply"(%375, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %377 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %378 = "stablehlo.broadcast_in_dim"(%377) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %379 = "stablehlo.add"(%376, %378) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %380 = "stablehlo.multiply"(%360, %379) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %381 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %383 = "stablehlo.multiply"(%382, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %384 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %385 = "stablehlo.broadcast_in_dim"(%384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %386 = "stablehlo.add"(%383, %385) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %387 = "stablehlo.multiply"(%386, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %388 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %389 = "stablehlo.broadcast_in_dim"(%388) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %390 = "stablehlo.add"(%387, %389) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %391 = "stablehlo.multiply"(%390, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %392 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %393 = "stablehlo.broadcast_in_dim"(%392) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %394 = "stablehlo.add"(%391, %393) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %395 = "stablehlo.multiply"(%394, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %396 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %397 = "stablehlo.broadcast_in_dim"(%396) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %398 = "stablehlo.add"(%395, %397) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %399 = "stablehlo.multiply"(%398, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %400 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %401 = "stablehlo.broadcast_in_dim"(%400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %402 = "stablehlo.add"(%399, %401) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %403 = "stablehlo.multiply"(%402, %361) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %404 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %405 = "stablehlo.broadcast_in_dim"(%404) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %406 = "stablehlo.add"(%403, %405) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %407 = "stablehlo.divide"(%380, %406) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %408 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %409 = "stablehlo.broadcast_in_dim"(%408) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %410 = "stablehlo.add"(%407, %409) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %411 = "stablehlo.multiply"(%354, %410) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %412 = "stablehlo.multiply"(%350, %411) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %413 = "stablehlo.dot_general"(%412, %arg50) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %414 = "stablehlo.broadcast_in_dim"(%arg51) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %415 = "stablehlo.add"(%413, %414) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %416 = "stablehlo.add"(%317, %415) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %417 = "stablehlo.reshape"(%416) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %418 = "stablehlo.dot_general"(%417, %arg52) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %419 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %420 = "stablehlo.add"(%418, %419) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %421 = "stablehlo.add"(%131, %420) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %422 = "stablehlo.convolution"(%421, %arg54) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %423 = "stablehlo.broadcast_in_dim"(%arg55) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %424 = "stablehlo.add"(%422, %423) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %425 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %429 = "stablehlo.reduce"(%424, %425) ({
    ^bb0(%426: tensor<f32>, %427: tensor<f32>):
      %428 = "stablehlo.add"(%426, %427) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%428) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %430 = "stablehlo.reshape"(%429) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %431 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %435 = "stablehlo.reduce"(%430, %431) ({
    ^bb0(%432: tensor<f32>, %433: tensor<f32>):
      %434 = "stablehlo.add"(%432, %433) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%434) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %436 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %437 = "stablehlo.broadcast_in_dim"(%436) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %438 = "stablehlo.multiply"(%435, %437) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %439 = "stablehlo.broadcast_in_dim"(%438) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %440 = "stablehlo.reshape"(%439) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %441 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %442 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %443 = "stablehlo.broadcast_in_dim"(%440) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %444 = "stablehlo.subtract"(%424, %443) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %445 = "stablehlo.multiply"(%444, %444) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %446 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %450 = "stablehlo.reduce"(%445, %446) ({
    ^bb0(%447: tensor<f32>, %448: tensor<f32>):
      %449 = "stablehlo.add"(%447, %448) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%449) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %451 = "stablehlo.reshape"(%450) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %452 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %456 = "stablehlo.reduce"(%451, %452) ({
    ^bb0(%453: tensor<f32>, %454: tensor<f32>):
      %455 = "stablehlo.add"(%453, %454) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%455) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %457 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %459 = "stablehlo.multiply"(%456, %458) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %460 = "stablehlo.broadcast_in_dim"(%459) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %461 = "stablehlo.reshape"(%460) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %462 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %463 = "stablehlo.broadcast_in_dim"(%462) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %464 = "stablehlo.add"(%461, %463) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %465 = "stablehlo.rsqrt"(%464) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %466 = "stablehlo.multiply"(%465, %441) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %467 = "stablehlo.broadcast_in_dim"(%466) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %468 = "stablehlo.multiply"(%444, %467) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %469 = "stablehlo.broadcast_in_dim"(%442) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %470 = "stablehlo.add"(%468, %469) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %471 = "stablehlo.logistic"(%470) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %472 = "stablehlo.multiply"(%470, %471) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %473 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %474 = "stablehlo.multiply"(%18, %473) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %475 = "stablehlo.dot_general"(%474, %arg58) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %476 = "stablehlo.broadcast_in_dim"(%arg59) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %477 = "stablehlo.add"(%475, %476) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %478 = "stablehlo.convolution"(%472, %arg60) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %479 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %480 = "stablehlo.add"(%478, %479) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %481 = "stablehlo.broadcast_in_dim"(%477) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %482 = "stablehlo.add"(%480, %481) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %483 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %487 = "stablehlo.reduce"(%482, %483) ({
    ^bb0(%484: tensor<f32>, %485: tensor<f32>):
      %486 = "stablehlo.add"(%484, %485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%486) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %488 = "stablehlo.reshape"(%487) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %489 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %493 = "stablehlo.reduce"(%488, %489) ({
    ^bb0(%490: tensor<f32>, %491: tensor<f32>):
      %492 = "stablehlo.add"(%490, %491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%492) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %494 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %495 = "stablehlo.broadcast_in_dim"(%494) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %496 = "stablehlo.multiply"(%493, %495) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %497 = "stablehlo.broadcast_in_dim"(%496) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %498 = "stablehlo.reshape"(%497) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %499 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %500 = "stablehlo.broadcast_in_dim"(%arg63) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %501 = "stablehlo.broadcast_in_dim"(%498) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %502 = "stablehlo.subtract"(%482, %501) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %503 = "stablehlo.multiply"(%502, %502) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %504 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %508 = "stablehlo.reduce"(%503, %504) ({
    ^bb0(%505: tensor<f32>, %506: tensor<f32>):
      %507 = "stablehlo.add"(%505, %506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%507) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %509 = "stablehlo.reshape"(%508) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %510 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %514 = "stablehlo.reduce"(%509, %510) ({
    ^bb0(%511: tensor<f32>, %512: tensor<f32>):
      %513 = "stablehlo.add"(%511, %512) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%513) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %515 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %516 = "stablehlo.broadcast_in_dim"(%515) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %517 = "stablehlo.multiply"(%514, %516) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %518 = "stablehlo.broadcast_in_dim"(%517) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %519 = "stablehlo.reshape"(%518) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %520 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %521 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %522 = "stablehlo.add"(%519, %521) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %523 = "stablehlo.rsqrt"(%522) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %524 = "stablehlo.multiply"(%523, %499) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %525 = "stablehlo.broadcast_in_dim"(%524) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %526 = "stablehlo.multiply"(%502, %525) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %527 = "stablehlo.broadcast_in_dim"(%500) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %528 = "stablehlo.add"(%526, %527) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %529 = "stablehlo.logistic"(%528) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %530 = "stablehlo.multiply"(%528, %529) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %531 = "stablehlo.convolution"(%530, %arg64) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %532 = "stablehlo.broadcast_in_dim"(%arg65) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %533 = "stablehlo.add"(%531, %532) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %534 = "stablehlo.add"(%424, %533) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %535 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %539 = "stablehlo.reduce"(%534, %535) ({
    ^bb0(%536: tensor<f32>, %537: tensor<f32>):
      %538 = "stablehlo.add"(%536, %537) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%538) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %540 = "stablehlo.reshape"(%539) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %541 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %545 = "stablehlo.reduce"(%540, %541) ({
    ^bb0(%542: tensor<f32>, %543: tensor<f32>):
      %544 = "stablehlo.add"(%542, %543) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%544) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %546 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %547 = "stablehlo.broadcast_in_dim"(%546) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %548 = "stablehlo.multiply"(%545, %547) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %549 = "stablehlo.broadcast_in_dim"(%548) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %550 = "stablehlo.reshape"(%549) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %551 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %552 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %553 = "stablehlo.broadcast_in_dim"(%550) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %554 = "stablehlo.subtract"(%534, %553) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %555 = "stablehlo.multiply"(%554, %554) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %556 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %560 = "stablehlo.reduce"(%555, %556) ({
    ^bb0(%557: tensor<f32>, %558: tensor<f32>):
      %559 = "stablehlo.add"(%557, %558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%559) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %561 = "stablehlo.reshape"(%560) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %562 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %566 = "stablehlo.reduce"(%561, %562) ({
    ^bb0(%563: tensor<f32>, %564: tensor<f32>):
      %565 = "stablehlo.add"(%563, %564) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%565) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %567 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %568 = "stablehlo.broadcast_in_dim"(%567) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %569 = "stablehlo.multiply"(%566, %568) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %570 = "stablehlo.broadcast_in_dim"(%569) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %571 = "stablehlo.reshape"(%570) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %572 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %573 = "stablehlo.broadcast_in_dim"(%572) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %574 = "stablehlo.add"(%571, %573) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %575 = "stablehlo.rsqrt"(%574) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %576 = "stablehlo.multiply"(%575, %551) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %577 = "stablehlo.broadcast_in_dim"(%576) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %578 = "stablehlo.multiply"(%554, %577) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %579 = "stablehlo.broadcast_in_dim"(%552) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %580 = "stablehlo.add"(%578, %579) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %581 = "stablehlo.dot_general"(%580, %arg68) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %582 = "stablehlo.broadcast_in_dim"(%arg69) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %583 = "stablehlo.add"(%581, %582) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %584 = "stablehlo.reshape"(%583) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %585 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %589 = "stablehlo.reduce"(%584, %585) ({
    ^bb0(%586: tensor<f32>, %587: tensor<f32>):
      %588 = "stablehlo.add"(%586, %587) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%588) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %590 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %591 = "stablehlo.broadcast_in_dim"(%590) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %592 = "stablehlo.multiply"(%589, %591) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %593 = "stablehlo.broadcast_in_dim"(%592) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %594 = "stablehlo.subtract"(%584, %593) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %595 = "stablehlo.multiply"(%594, %594) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %596 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %600 = "stablehlo.reduce"(%595, %596) ({
    ^bb0(%597: tensor<f32>, %598: tensor<f32>):
      %599 = "stablehlo.add"(%597, %598) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%599) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %601 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %602 = "stablehlo.broadcast_in_dim"(%601) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %603 = "stablehlo.multiply"(%600, %602) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %604 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %605 = "stablehlo.broadcast_in_dim"(%604) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %606 = "stablehlo.add"(%603, %605) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %607 = "stablehlo.rsqrt"(%606) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %608 = "stablehlo.broadcast_in_dim"(%607) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %609 = "stablehlo.multiply"(%594, %608) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %610 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %611 = "stablehlo.multiply"(%609, %610) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %612 = "stablehlo.broadcast_in_dim"(%arg71) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %613 = "stablehlo.add"(%611, %612) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %614 = "stablehlo.dot_general"(%613, %arg72) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %615 = "stablehlo.dot_general"(%613, %arg73) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %616 = "stablehlo.dot_general"(%613, %arg74) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %617 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %618 = "stablehlo.broadcast_in_dim"(%617) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %619 = "stablehlo.multiply"(%614, %618) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %620 = "stablehlo.reshape"(%619) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %621 = "stablehlo.transpose"(%620) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %622 = "stablehlo.reshape"(%621) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %623 = "stablehlo.reshape"(%615) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %624 = "stablehlo.transpose"(%623) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %625 = "stablehlo.reshape"(%624) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %626 = "stablehlo.reshape"(%616) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %627 = "stablehlo.transpose"(%626) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %628 = "stablehlo.reshape"(%627) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %629 = "stablehlo.dot_general"(%622, %625) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %630 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %634 = "stablehlo.reduce"(%629, %630) ({
    ^bb0(%631: tensor<f32>, %632: tensor<f32>):
      %633 = "stablehlo.maximum"(%631, %632) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%633) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %635 = "stablehlo.broadcast_in_dim"(%634) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %636 = "stablehlo.subtract"(%629, %635) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %637 = "stablehlo.exponential"(%636) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %638 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %642 = "stablehlo.reduce"(%637, %638) ({
    ^bb0(%639: tensor<f32>, %640: tensor<f32>):
      %641 = "stablehlo.add"(%639, %640) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%641) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %643 = "stablehlo.broadcast_in_dim"(%642) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %644 = "stablehlo.dot_general"(%637, %628) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %645 = "stablehlo.divide"(%644, %643) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %646 = "stablehlo.reshape"(%645) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %647 = "stablehlo.transpose"(%646) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %648 = "stablehlo.reshape"(%647) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %649 = "stablehlo.dot_general"(%648, %arg75) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %650 = "stablehlo.broadcast_in_dim"(%arg76) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %651 = "stablehlo.add"(%649, %650) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %652 = "stablehlo.add"(%584, %651) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %653 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %657 = "stablehlo.reduce"(%652, %653) ({
    ^bb0(%654: tensor<f32>, %655: tensor<f32>):
      %656 = "stablehlo.add"(%654, %655) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%656) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %658 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %659 = "stablehlo.broadcast_in_dim"(%658) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %660 = "stablehlo.multiply"(%657, %659) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %661 = "stablehlo.broadcast_in_dim"(%660) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %662 = "stablehlo.subtract"(%652, %661) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %663 = "stablehlo.multiply"(%662, %662) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %664 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %668 = "stablehlo.reduce"(%663, %664) ({
    ^bb0(%665: tensor<f32>, %666: tensor<f32>):
      %667 = "stablehlo.add"(%665, %666) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%667) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %669 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %671 = "stablehlo.multiply"(%668, %670) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %672 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %673 = "stablehlo.broadcast_in_dim"(%672) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %674 = "stablehlo.add"(%671, %673) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %675 = "stablehlo.rsqrt"(%674) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %676 = "stablehlo.broadcast_in_dim"(%675) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %677 = "stablehlo.multiply"(%662, %676) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %678 = "stablehlo.broadcast_in_dim"(%arg77) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %679 = "stablehlo.multiply"(%677, %678) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %680 = "stablehlo.broadcast_in_dim"(%arg78) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %681 = "stablehlo.add"(%679, %680) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %682 = "stablehlo.dot_general"(%681, %arg79) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %683 = "stablehlo.dot_general"(%arg6, %arg80) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %684 = "stablehlo.dot_general"(%arg6, %arg81) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %685 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %686 = "stablehlo.broadcast_in_dim"(%685) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %687 = "stablehlo.multiply"(%682, %686) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %688 = "stablehlo.reshape"(%687) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %689 = "stablehlo.transpose"(%688) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %690 = "stablehlo.reshape"(%689) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %691 = "stablehlo.reshape"(%683) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %692 = "stablehlo.transpose"(%691) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %693 = "stablehlo.reshape"(%692) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %694 = "stablehlo.reshape"(%684) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %695 = "stablehlo.transpose"(%694) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %696 = "stablehlo.reshape"(%695) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %697 = "stablehlo.dot_general"(%690, %693) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %698 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %702 = "stablehlo.reduce"(%697, %698) ({
    ^bb0(%699: tensor<f32>, %700: tensor<f32>):
      %701 = "stablehlo.maximum"(%699, %700) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%701) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %703 = "stablehlo.broadcast_in_dim"(%702) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %704 = "stablehlo.subtract"(%697, %703) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %705 = "stablehlo.exponential"(%704) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %706 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %710 = "stablehlo.reduce"(%705, %706) ({
    ^bb0(%707: tensor<f32>, %708: tensor<f32>):
      %709 = "stablehlo.add"(%707, %708) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%709) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %711 = "stablehlo.broadcast_in_dim"(%710) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %712 = "stablehlo.dot_general"(%705, %696) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %713 = "stablehlo.divide"(%712, %711) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %714 = "stablehlo.reshape"(%713) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %715 = "stablehlo.transpose"(%714) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %716 = "stablehlo.reshape"(%715) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %717 = "stablehlo.dot_general"(%716, %arg82) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %718 = "stablehlo.broadcast_in_dim"(%arg83) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %719 = "stablehlo.add"(%717, %718) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %720 = "stablehlo.add"(%652, %719) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %721 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %725 = "stablehlo.reduce"(%720, %721) ({
    ^bb0(%722: tensor<f32>, %723: tensor<f32>):
      %724 = "stablehlo.add"(%722, %723) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%724) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %726 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %727 = "stablehlo.broadcast_in_dim"(%726) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %728 = "stablehlo.multiply"(%725, %727) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %729 = "stablehlo.broadcast_in_dim"(%728) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %730 = "stablehlo.subtract"(%720, %729) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %731 = "stablehlo.multiply"(%730, %730) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %732 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %736 = "stablehlo.reduce"(%731, %732) ({
    ^bb0(%733: tensor<f32>, %734: tensor<f32>):
      %735 = "stablehlo.add"(%733, %734) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%735) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %737 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %738 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %739 = "stablehlo.multiply"(%736, %738) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %740 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %741 = "stablehlo.broadcast_in_dim"(%740) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %742 = "stablehlo.add"(%739, %741) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %743 = "stablehlo.rsqrt"(%742) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %744 = "stablehlo.broadcast_in_dim"(%743) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %745 = "stablehlo.multiply"(%730, %744) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %746 = "stablehlo.broadcast_in_dim"(%arg84) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %747 = "stablehlo.multiply"(%745, %746) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %748 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %749 = "stablehlo.add"(%747, %748) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %750 = "stablehlo.dot_general"(%749, %arg86) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %751 = "stablehlo.broadcast_in_dim"(%arg87) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %752 = "stablehlo.add"(%750, %751) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %753 = "stablehlo.slice"(%752) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %754 = "stablehlo.slice"(%752) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %755 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %756 = "stablehlo.broadcast_in_dim"(%755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %757 = "stablehlo.multiply"(%754, %756) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %758 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %759 = "stablehlo.broadcast_in_dim"(%758) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %760 = "stablehlo.multiply"(%754, %759) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %761 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %762 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %763 = "stablehlo.clamp"(%761, %760, %762) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %764 = "stablehlo.multiply"(%763, %763) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %765 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %766 = "stablehlo.broadcast_in_dim"(%765) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %767 = "stablehlo.multiply"(%766, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %768 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %769 = "stablehlo.broadcast_in_dim"(%768) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %770 = "stablehlo.add"(%767, %769) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %771 = "stablehlo.multiply"(%770, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %772 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %773 = "stablehlo.broadcast_in_dim"(%772) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %774 = "stablehlo.add"(%771, %773) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %775 = "stablehlo.multiply"(%774, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %776 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %777 = "stablehlo.broadcast_in_dim"(%776) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %778 = "stablehlo.add"(%775, %777) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %779 = "stablehlo.multiply"(%778, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %780 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %781 = "stablehlo.broadcast_in_dim"(%780) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %782 = "stablehlo.add"(%779, %781) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %783 = "stablehlo.multiply"(%763, %782) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %784 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %785 = "stablehlo.broadcast_in_dim"(%784) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %786 = "stablehlo.multiply"(%785, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %787 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %788 = "stablehlo.broadcast_in_dim"(%787) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %789 = "stablehlo.add"(%786, %788) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %790 = "stablehlo.multiply"(%789, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %791 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %792 = "stablehlo.broadcast_in_dim"(%791) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %793 = "stablehlo.add"(%790, %792) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %794 = "stablehlo.multiply"(%793, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %795 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %796 = "stablehlo.broadcast_in_dim"(%795) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %797 = "stablehlo.add"(%794, %796) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %798 = "stablehlo.multiply"(%797, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %799 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %800 = "stablehlo.broadcast_in_dim"(%799) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %801 = "stablehlo.add"(%798, %800) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %802 = "stablehlo.multiply"(%801, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %803 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %804 = "stablehlo.broadcast_in_dim"(%803) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %805 = "stablehlo.add"(%802, %804) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %806 = "stablehlo.multiply"(%805, %764) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %807 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %808 = "stablehlo.broadcast_in_dim"(%807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %809 = "stablehlo.add"(%806, %808) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %810 = "stablehlo.divide"(%783, %809) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %811 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %812 = "stablehlo.broadcast_in_dim"(%811) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %813 = "stablehlo.add"(%810, %812) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %814 = "stablehlo.multiply"(%757, %813) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %815 = "stablehlo.multiply"(%753, %814) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %816 = "stablehlo.dot_general"(%815, %arg88) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %817 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %818 = "stablehlo.add"(%816, %817) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %819 = "stablehlo.add"(%720, %818) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %820 = "stablehlo.reshape"(%819) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %821 = "stablehlo.dot_general"(%820, %arg90) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %822 = "stablehlo.broadcast_in_dim"(%arg91) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %823 = "stablehlo.add"(%821, %822) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %824 = "stablehlo.add"(%534, %823) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %825 = "stablehlo.convolution"(%824, %arg92) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x4x4x16xf32>
    %826 = "stablehlo.broadcast_in_dim"(%arg93) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x4x4x16xf32>
    %827 = "stablehlo.add"(%825, %826) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %828 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %832 = "stablehlo.reduce"(%827, %828) ({
    ^bb0(%829: tensor<f32>, %830: tensor<f32>):
      %831 = "stablehlo.add"(%829, %830) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%831) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %833 = "stablehlo.reshape"(%832) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %834 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %838 = "stablehlo.reduce"(%833, %834) ({
    ^bb0(%835: tensor<f32>, %836: tensor<f32>):
      %837 = "stablehlo.add"(%835, %836) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%837) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %839 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %840 = "stablehlo.broadcast_in_dim"(%839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %841 = "stablehlo.multiply"(%838, %840) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %842 = "stablehlo.broadcast_in_dim"(%841) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %843 = "stablehlo.reshape"(%842) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %844 = "stablehlo.broadcast_in_dim"(%arg94) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %845 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %846 = "stablehlo.broadcast_in_dim"(%843) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %847 = "stablehlo.subtract"(%827, %846) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %848 = "stablehlo.multiply"(%847, %847) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %849 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %853 = "stablehlo.reduce"(%848, %849) ({
    ^bb0(%850: tensor<f32>, %851: tensor<f32>):
      %852 = "stablehlo.add"(%850, %851) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%852) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %854 = "stablehlo.reshape"(%853) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %855 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %859 = "stablehlo.reduce"(%854, %855) ({
    ^bb0(%856: tensor<f32>, %857: tensor<f32>):
      %858 = "stablehlo.add"(%856, %857) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%858) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %860 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %861 = "stablehlo.broadcast_in_dim"(%860) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %862 = "stablehlo.multiply"(%859, %861) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %863 = "stablehlo.broadcast_in_dim"(%862) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %864 = "stablehlo.reshape"(%863) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %865 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %866 = "stablehlo.broadcast_in_dim"(%865) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %867 = "stablehlo.add"(%864, %866) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %868 = "stablehlo.rsqrt"(%867) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %869 = "stablehlo.multiply"(%868, %844) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %870 = "stablehlo.broadcast_in_dim"(%869) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %871 = "stablehlo.multiply"(%847, %870) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %872 = "stablehlo.broadcast_in_dim"(%845) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %873 = "stablehlo.add"(%871, %872) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %874 = "stablehlo.logistic"(%873) : (tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %875 = "stablehlo.multiply"(%873, %874) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %876 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %877 = "stablehlo.multiply"(%18, %876) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %878 = "stablehlo.dot_general"(%877, %arg96) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %879 = "stablehlo.broadcast_in_dim"(%arg97) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %880 = "stablehlo.add"(%878, %879) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %881 = "stablehlo.convolution"(%875, %arg98) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x16xf32>, tensor<3x3x16x24xf32>) -> tensor<2x4x4x24xf32>
    %882 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %883 = "stablehlo.add"(%881, %882) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %884 = "stablehlo.broadcast_in_dim"(%880) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %885 = "stablehlo.add"(%883, %884) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %886 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %890 = "stablehlo.reduce"(%885, %886) ({
    ^bb0(%887: tensor<f32>, %888: tensor<f32>):
      %889 = "stablehlo.add"(%887, %888) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%889) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %891 = "stablehlo.reshape"(%890) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %892 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %896 = "stablehlo.reduce"(%891, %892) ({
    ^bb0(%893: tensor<f32>, %894: tensor<f32>):
      %895 = "stablehlo.add"(%893, %894) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%895) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %897 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %898 = "stablehlo.broadcast_in_dim"(%897) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %899 = "stablehlo.multiply"(%896, %898) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %900 = "stablehlo.broadcast_in_dim"(%899) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %901 = "stablehlo.reshape"(%900) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %902 = "stablehlo.broadcast_in_dim"(%arg100) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %903 = "stablehlo.broadcast_in_dim"(%arg101) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %904 = "stablehlo.broadcast_in_dim"(%901) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %905 = "stablehlo.subtract"(%885, %904) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %906 = "stablehlo.multiply"(%905, %905) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %907 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %911 = "stablehlo.reduce"(%906, %907) ({
    ^bb0(%908: tensor<f32>, %909: tensor<f32>):
      %910 = "stablehlo.add"(%908, %909) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%910) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %912 = "stablehlo.reshape"(%911) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %913 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %917 = "stablehlo.reduce"(%912, %913) ({
    ^bb0(%914: tensor<f32>, %915: tensor<f32>):
      %916 = "stablehlo.add"(%914, %915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%916) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %918 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %919 = "stablehlo.broadcast_in_dim"(%918) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %920 = "stablehlo.multiply"(%917, %919) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %921 = "stablehlo.broadcast_in_dim"(%920) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %922 = "stablehlo.reshape"(%921) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %923 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %924 = "stablehlo.broadcast_in_dim"(%923) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %925 = "stablehlo.add"(%922, %924) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %926 = "stablehlo.rsqrt"(%925) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %927 = "stablehlo.multiply"(%926, %902) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %928 = "stablehlo.broadcast_in_dim"(%927) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %929 = "stablehlo.multiply"(%905, %928) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %930 = "stablehlo.broadcast_in_dim"(%903) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %931 = "stablehlo.add"(%929, %930) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %932 = "stablehlo.logistic"(%931) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %933 = "stablehlo.multiply"(%931, %932) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %934 = "stablehlo.dot_general"(%827, %arg102) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x16xf32>, tensor<24x16xf32>) -> tensor<2x4x4x24xf32>
    %935 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %936 = "stablehlo.add"(%934, %935) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %937 = "stablehlo.convolution"(%933, %arg104) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %938 = "stablehlo.broadcast_in_dim"(%arg105) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %939 = "stablehlo.add"(%937, %938) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %940 = "stablehlo.add"(%936, %939) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %941 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %945 = "stablehlo.reduce"(%940, %941) ({
    ^bb0(%942: tensor<f32>, %943: tensor<f32>):
      %944 = "stablehlo.add"(%942, %943) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%944) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %946 = "stablehlo.reshape"(%945) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %947 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %951 = "stablehlo.reduce"(%946, %947) ({
    ^bb0(%948: tensor<f32>, %949: tensor<f32>):
      %950 = "stablehlo.add"(%948, %949) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%950) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %952 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %953 = "stablehlo.broadcast_in_dim"(%952) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %954 = "stablehlo.multiply"(%951, %953) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %955 = "stablehlo.broadcast_in_dim"(%954) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %956 = "stablehlo.reshape"(%955) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %957 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %958 = "stablehlo.broadcast_in_dim"(%arg107) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %959 = "stablehlo.broadcast_in_dim"(%956) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %960 = "stablehlo.subtract"(%940, %959) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %961 = "stablehlo.multiply"(%960, %960) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %962 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %966 = "stablehlo.reduce"(%961, %962) ({
    ^bb0(%963: tensor<f32>, %964: tensor<f32>):
      %965 = "stablehlo.add"(%963, %964) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%965) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %967 = "stablehlo.reshape"(%966) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %968 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %972 = "stablehlo.reduce"(%967, %968) ({
    ^bb0(%969: tensor<f32>, %970: tensor<f32>):
      %971 = "stablehlo.add"(%969, %970) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%971) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %973 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %974 = "stablehlo.broadcast_in_dim"(%973) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %975 = "stablehlo.multiply"(%972, %974) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %976 = "stablehlo.broadcast_in_dim"(%975) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %977 = "stablehlo.reshape"(%976) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %978 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %979 = "stablehlo.broadcast_in_dim"(%978) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %980 = "stablehlo.add"(%977, %979) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %981 = "stablehlo.rsqrt"(%980) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %982 = "stablehlo.multiply"(%981, %957) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %983 = "stablehlo.broadcast_in_dim"(%982) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %984 = "stablehlo.multiply"(%960, %983) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %985 = "stablehlo.broadcast_in_dim"(%958) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %986 = "stablehlo.add"(%984, %985) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %987 = "stablehlo.dot_general"(%986, %arg108) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %988 = "stablehlo.broadcast_in_dim"(%arg109) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %989 = "stablehlo.add"(%987, %988) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %990 = "stablehlo.reshape"(%989) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %991 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %995 = "stablehlo.reduce"(%990, %991) ({
    ^bb0(%992: tensor<f32>, %993: tensor<f32>):
      %994 = "stablehlo.add"(%992, %993) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%994) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %996 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %997 = "stablehlo.broadcast_in_dim"(%996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %998 = "stablehlo.multiply"(%995, %997) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %999 = "stablehlo.broadcast_in_dim"(%998) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1000 = "stablehlo.subtract"(%990, %999) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1001 = "stablehlo.multiply"(%1000, %1000) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1002 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1006 = "stablehlo.reduce"(%1001, %1002) ({
    ^bb0(%1003: tensor<f32>, %1004: tensor<f32>):
      %1005 = "stablehlo.add"(%1003, %1004) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1005) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1007 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1008 = "stablehlo.broadcast_in_dim"(%1007) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1009 = "stablehlo.multiply"(%1006, %1008) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1010 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1011 = "stablehlo.broadcast_in_dim"(%1010) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1012 = "stablehlo.add"(%1009, %1011) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1013 = "stablehlo.rsqrt"(%1012) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1014 = "stablehlo.broadcast_in_dim"(%1013) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1015 = "stablehlo.multiply"(%1000, %1014) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1016 = "stablehlo.broadcast_in_dim"(%arg110) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1017 = "stablehlo.multiply"(%1015, %1016) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1018 = "stablehlo.broadcast_in_dim"(%arg111) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1019 = "stablehlo.add"(%1017, %1018) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1020 = "stablehlo.dot_general"(%1019, %arg112) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1021 = "stablehlo.dot_general"(%1019, %arg113) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1022 = "stablehlo.dot_general"(%1019, %arg114) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1023 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1024 = "stablehlo.broadcast_in_dim"(%1023) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1025 = "stablehlo.multiply"(%1020, %1024) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1026 = "stablehlo.reshape"(%1025) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1027 = "stablehlo.transpose"(%1026) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1028 = "stablehlo.reshape"(%1027) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1029 = "stablehlo.reshape"(%1021) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1030 = "stablehlo.transpose"(%1029) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1031 = "stablehlo.reshape"(%1030) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1032 = "stablehlo.reshape"(%1022) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1033 = "stablehlo.transpose"(%1032) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1034 = "stablehlo.reshape"(%1033) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1035 = "stablehlo.dot_general"(%1028, %1031) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %1036 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1040 = "stablehlo.reduce"(%1035, %1036) ({
    ^bb0(%1037: tensor<f32>, %1038: tensor<f32>):
      %1039 = "stablehlo.maximum"(%1037, %1038) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1039) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1041 = "stablehlo.broadcast_in_dim"(%1040) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %1042 = "stablehlo.subtract"(%1035, %1041) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1043 = "stablehlo.exponential"(%1042) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1044 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1048 = "stablehlo.reduce"(%1043, %1044) ({
    ^bb0(%1045: tensor<f32>, %1046: tensor<f32>):
      %1047 = "stablehlo.add"(%1045, %1046) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1047) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1049 = "stablehlo.broadcast_in_dim"(%1048) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1050 = "stablehlo.dot_general"(%1043, %1034) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1051 = "stablehlo.divide"(%1050, %1049) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1052 = "stablehlo.reshape"(%1051) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1053 = "stablehlo.transpose"(%1052) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1054 = "stablehlo.reshape"(%1053) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1055 = "stablehlo.dot_general"(%1054, %arg115) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1056 = "stablehlo.broadcast_in_dim"(%arg116) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1057 = "stablehlo.add"(%1055, %1056) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1058 = "stablehlo.add"(%990, %1057) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1059 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1063 = "stablehlo.reduce"(%1058, %1059) ({
    ^bb0(%1060: tensor<f32>, %1061: tensor<f32>):
      %1062 = "stablehlo.add"(%1060, %1061) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1062) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1064 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1065 = "stablehlo.broadcast_in_dim"(%1064) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1066 = "stablehlo.multiply"(%1063, %1065) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1067 = "stablehlo.broadcast_in_dim"(%1066) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1068 = "stablehlo.subtract"(%1058, %1067) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1069 = "stablehlo.multiply"(%1068, %1068) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1070 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1074 = "stablehlo.reduce"(%1069, %1070) ({
    ^bb0(%1071: tensor<f32>, %1072: tensor<f32>):
      %1073 = "stablehlo.add"(%1071, %1072) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1073) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1075 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1076 = "stablehlo.broadcast_in_dim"(%1075) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1077 = "stablehlo.multiply"(%1074, %1076) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1078 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1079 = "stablehlo.broadcast_in_dim"(%1078) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1080 = "stablehlo.add"(%1077, %1079) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1081 = "stablehlo.rsqrt"(%1080) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1082 = "stablehlo.broadcast_in_dim"(%1081) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1083 = "stablehlo.multiply"(%1068, %1082) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1084 = "stablehlo.broadcast_in_dim"(%arg117) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1085 = "stablehlo.multiply"(%1083, %1084) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1086 = "stablehlo.broadcast_in_dim"(%arg118) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1087 = "stablehlo.add"(%1085, %1086) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1088 = "stablehlo.dot_general"(%1087, %arg119) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1089 = "stablehlo.dot_general"(%arg6, %arg120) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1090 = "stablehlo.dot_general"(%arg6, %arg121) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1091 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1092 = "stablehlo.broadcast_in_dim"(%1091) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1093 = "stablehlo.multiply"(%1088, %1092) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1094 = "stablehlo.reshape"(%1093) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1095 = "stablehlo.transpose"(%1094) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1096 = "stablehlo.reshape"(%1095) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1097 = "stablehlo.reshape"(%1089) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1098 = "stablehlo.transpose"(%1097) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1099 = "stablehlo.reshape"(%1098) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1100 = "stablehlo.reshape"(%1090) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1101 = "stablehlo.transpose"(%1100) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1102 = "stablehlo.reshape"(%1101) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1103 = "stablehlo.dot_general"(%1096, %1099) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %1104 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1108 = "stablehlo.reduce"(%1103, %1104) ({
    ^bb0(%1105: tensor<f32>, %1106: tensor<f32>):
      %1107 = "stablehlo.maximum"(%1105, %1106) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1107) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1109 = "stablehlo.broadcast_in_dim"(%1108) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %1110 = "stablehlo.subtract"(%1103, %1109) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1111 = "stablehlo.exponential"(%1110) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1112 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1116 = "stablehlo.reduce"(%1111, %1112) ({
    ^bb0(%1113: tensor<f32>, %1114: tensor<f32>):
      %1115 = "stablehlo.add"(%1113, %1114) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1115) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1117 = "stablehlo.broadcast_in_dim"(%1116) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1118 = "stablehlo.dot_general"(%1111, %1102) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %1119 = "stablehlo.divide"(%1118, %1117) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1120 = "stablehlo.reshape"(%1119) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1121 = "stablehlo.transpose"(%1120) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1122 = "stablehlo.reshape"(%1121) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1123 = "stablehlo.dot_general"(%1122, %arg122) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1124 = "stablehlo.broadcast_in_dim"(%arg123) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1125 = "stablehlo.add"(%1123, %1124) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1126 = "stablehlo.add"(%1058, %1125) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1127 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1131 = "stablehlo.reduce"(%1126, %1127) ({
    ^bb0(%1128: tensor<f32>, %1129: tensor<f32>):
      %1130 = "stablehlo.add"(%1128, %1129) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1130) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1132 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1133 = "stablehlo.broadcast_in_dim"(%1132) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1134 = "stablehlo.multiply"(%1131, %1133) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1135 = "stablehlo.broadcast_in_dim"(%1134) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1136 = "stablehlo.subtract"(%1126, %1135) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1137 = "stablehlo.multiply"(%1136, %1136) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1138 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1142 = "stablehlo.reduce"(%1137, %1138) ({
    ^bb0(%1139: tensor<f32>, %1140: tensor<f32>):
      %1141 = "stablehlo.add"(%1139, %1140) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1141) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1143 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1144 = "stablehlo.broadcast_in_dim"(%1143) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1145 = "stablehlo.multiply"(%1142, %1144) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1146 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1147 = "stablehlo.broadcast_in_dim"(%1146) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1148 = "stablehlo.add"(%1145, %1147) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1149 = "stablehlo.rsqrt"(%1148) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1150 = "stablehlo.broadcast_in_dim"(%1149) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1151 = "stablehlo.multiply"(%1136, %1150) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1152 = "stablehlo.broadcast_in_dim"(%arg124) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1153 = "stablehlo.multiply"(%1151, %1152) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1154 = "stablehlo.broadcast_in_dim"(%arg125) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1155 = "stablehlo.add"(%1153, %1154) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1156 = "stablehlo.dot_general"(%1155, %arg126) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %1157 = "stablehlo.broadcast_in_dim"(%arg127) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %1158 = "stablehlo.add"(%1156, %1157) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %1159 = "stablehlo.slice"(%1158) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1160 = "stablehlo.slice"(%1158) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1161 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1162 = "stablehlo.broadcast_in_dim"(%1161) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1163 = "stablehlo.multiply"(%1160, %1162) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1164 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1165 = "stablehlo.broadcast_in_dim"(%1164) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1166 = "stablehlo.multiply"(%1160, %1165) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1167 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1168 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1169 = "stablehlo.clamp"(%1167, %1166, %1168) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %1170 = "stablehlo.multiply"(%1169, %1169) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1171 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1172 = "stablehlo.broadcast_in_dim"(%1171) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1173 = "stablehlo.multiply"(%1172, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1174 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1175 = "stablehlo.broadcast_in_dim"(%1174) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1176 = "stablehlo.add"(%1173, %1175) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1177 = "stablehlo.multiply"(%1176, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1178 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1179 = "stablehlo.broadcast_in_dim"(%1178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1180 = "stablehlo.add"(%1177, %1179) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1181 = "stablehlo.multiply"(%1180, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1182 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1183 = "stablehlo.broadcast_in_dim"(%1182) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1184 = "stablehlo.add"(%1181, %1183) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1185 = "stablehlo.multiply"(%1184, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1186 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1187 = "stablehlo.broadcast_in_dim"(%1186) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1188 = "stablehlo.add"(%1185, %1187) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1189 = "stablehlo.multiply"(%1169, %1188) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1190 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1191 = "stablehlo.broadcast_in_dim"(%1190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1192 = "stablehlo.multiply"(%1191, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1193 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1194 = "stablehlo.broadcast_in_dim"(%1193) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1195 = "stablehlo.add"(%1192, %1194) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1196 = "stablehlo.multiply"(%1195, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1197 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1198 = "stablehlo.broadcast_in_dim"(%1197) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1199 = "stablehlo.add"(%1196, %1198) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1200 = "stablehlo.multiply"(%1199, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1201 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1202 = "stablehlo.broadcast_in_dim"(%1201) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1203 = "stablehlo.add"(%1200, %1202) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1204 = "stablehlo.multiply"(%1203, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1205 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1206 = "stablehlo.broadcast_in_dim"(%1205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1207 = "stablehlo.add"(%1204, %1206) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1208 = "stablehlo.multiply"(%1207, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1209 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1210 = "stablehlo.broadcast_in_dim"(%1209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1211 = "stablehlo.add"(%1208, %1210) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1212 = "stablehlo.multiply"(%1211, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1213 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1214 = "stablehlo.broadcast_in_dim"(%1213) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1215 = "stablehlo.add"(%1212, %1214) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1216 = "stablehlo.divide"(%1189, %1215) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1217 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1218 = "stablehlo.broadcast_in_dim"(%1217) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1219 = "stablehlo.add"(%1216, %1218) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1220 = "stablehlo.multiply"(%1163, %1219) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1221 = "stablehlo.multiply"(%1159, %1220) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1222 = "stablehlo.dot_general"(%1221, %arg128) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %1223 = "stablehlo.broadcast_in_dim"(%arg129) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1224 = "stablehlo.add"(%1222, %1223) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1225 = "stablehlo.add"(%1126, %1224) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1226 = "stablehlo.reshape"(%1225) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %1227 = "stablehlo.dot_general"(%1226, %arg130) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %1228 = "stablehlo.broadcast_in_dim"(%arg131) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %1229 = "stablehlo.add"(%1227, %1228) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1230 = "stablehlo.add"(%940, %1229) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1231 = "stablehlo.convolution"(%1230, %arg132) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1232 = "stablehlo.broadcast_in_dim"(%arg133) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1233 = "stablehlo.add"(%1231, %1232) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1234 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1238 = "stablehlo.reduce"(%1233, %1234) ({
    ^bb0(%1235: tensor<f32>, %1236: tensor<f32>):
      %1237 = "stablehlo.add"(%1235, %1236) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1237) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1239 = "stablehlo.reshape"(%1238) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1240 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1244 = "stablehlo.reduce"(%1239, %1240) ({
    ^bb0(%1241: tensor<f32>, %1242: tensor<f32>):
      %1243 = "stablehlo.add"(%1241, %1242) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1243) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1245 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1246 = "stablehlo.broadcast_in_dim"(%1245) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1247 = "stablehlo.multiply"(%1244, %1246) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1248 = "stablehlo.broadcast_in_dim"(%1247) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1249 = "stablehlo.reshape"(%1248) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1250 = "stablehlo.broadcast_in_dim"(%arg134) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1251 = "stablehlo.broadcast_in_dim"(%arg135) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1252 = "stablehlo.broadcast_in_dim"(%1249) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1253 = "stablehlo.subtract"(%1233, %1252) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1254 = "stablehlo.multiply"(%1253, %1253) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1255 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1259 = "stablehlo.reduce"(%1254, %1255) ({
    ^bb0(%1256: tensor<f32>, %1257: tensor<f32>):
      %1258 = "stablehlo.add"(%1256, %1257) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1258) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1260 = "stablehlo.reshape"(%1259) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1261 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1265 = "stablehlo.reduce"(%1260, %1261) ({
    ^bb0(%1262: tensor<f32>, %1263: tensor<f32>):
      %1264 = "stablehlo.add"(%1262, %1263) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1264) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1266 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1267 = "stablehlo.broadcast_in_dim"(%1266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1268 = "stablehlo.multiply"(%1265, %1267) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1269 = "stablehlo.broadcast_in_dim"(%1268) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1270 = "stablehlo.reshape"(%1269) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1271 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1272 = "stablehlo.broadcast_in_dim"(%1271) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1273 = "stablehlo.add"(%1270, %1272) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1274 = "stablehlo.rsqrt"(%1273) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1275 = "stablehlo.multiply"(%1274, %1250) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1276 = "stablehlo.broadcast_in_dim"(%1275) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1277 = "stablehlo.multiply"(%1253, %1276) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1278 = "stablehlo.broadcast_in_dim"(%1251) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1279 = "stablehlo.add"(%1277, %1278) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1280 = "stablehlo.logistic"(%1279) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1281 = "stablehlo.multiply"(%1279, %1280) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1282 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1283 = "stablehlo.multiply"(%18, %1282) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1284 = "stablehlo.dot_general"(%1283, %arg136) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1285 = "stablehlo.broadcast_in_dim"(%arg137) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1286 = "stablehlo.add"(%1284, %1285) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1287 = "stablehlo.convolution"(%1281, %arg138) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1288 = "stablehlo.broadcast_in_dim"(%arg139) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1289 = "stablehlo.add"(%1287, %1288) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1290 = "stablehlo.broadcast_in_dim"(%1286) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1291 = "stablehlo.add"(%1289, %1290) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1292 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1296 = "stablehlo.reduce"(%1291, %1292) ({
    ^bb0(%1293: tensor<f32>, %1294: tensor<f32>):
      %1295 = "stablehlo.add"(%1293, %1294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1295) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1297 = "stablehlo.reshape"(%1296) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1298 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1302 = "stablehlo.reduce"(%1297, %1298) ({
    ^bb0(%1299: tensor<f32>, %1300: tensor<f32>):
      %1301 = "stablehlo.add"(%1299, %1300) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1301) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1303 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1304 = "stablehlo.broadcast_in_dim"(%1303) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1305 = "stablehlo.multiply"(%1302, %1304) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1306 = "stablehlo.broadcast_in_dim"(%1305) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1307 = "stablehlo.reshape"(%1306) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1308 = "stablehlo.broadcast_in_dim"(%arg140) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1309 = "stablehlo.broadcast_in_dim"(%arg141) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1310 = "stablehlo.broadcast_in_dim"(%1307) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1311 = "stablehlo.subtract"(%1291, %1310) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1312 = "stablehlo.multiply"(%1311, %1311) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1313 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1317 = "stablehlo.reduce"(%1312, %1313) ({
    ^bb0(%1314: tensor<f32>, %1315: tensor<f32>):
      %1316 = "stablehlo.add"(%1314, %1315) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1316) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1318 = "stablehlo.reshape"(%1317) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1319 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1323 = "stablehlo.reduce"(%1318, %1319) ({
    ^bb0(%1320: tensor<f32>, %1321: tensor<f32>):
      %1322 = "stablehlo.add"(%1320, %1321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1322) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1324 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1325 = "stablehlo.broadcast_in_dim"(%1324) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1326 = "stablehlo.multiply"(%1323, %1325) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1327 = "stablehlo.broadcast_in_dim"(%1326) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1328 = "stablehlo.reshape"(%1327) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1329 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1330 = "stablehlo.broadcast_in_dim"(%1329) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1331 = "stablehlo.add"(%1328, %1330) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1332 = "stablehlo.rsqrt"(%1331) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1333 = "stablehlo.multiply"(%1332, %1308) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1334 = "stablehlo.broadcast_in_dim"(%1333) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1335 = "stablehlo.multiply"(%1311, %1334) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1336 = "stablehlo.broadcast_in_dim"(%1309) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1337 = "stablehlo.add"(%1335, %1336) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1338 = "stablehlo.logistic"(%1337) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1339 = "stablehlo.multiply"(%1337, %1338) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1340 = "stablehlo.convolution"(%1339, %arg142) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1341 = "stablehlo.broadcast_in_dim"(%arg143) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1342 = "stablehlo.add"(%1340, %1341) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1343 = "stablehlo.add"(%1233, %1342) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1344 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1348 = "stablehlo.reduce"(%1343, %1344) ({
    ^bb0(%1345: tensor<f32>, %1346: tensor<f32>):
      %1347 = "stablehlo.add"(%1345, %1346) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1347) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1349 = "stablehlo.reshape"(%1348) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1350 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1354 = "stablehlo.reduce"(%1349, %1350) ({
    ^bb0(%1351: tensor<f32>, %1352: tensor<f32>):
      %1353 = "stablehlo.add"(%1351, %1352) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1353) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1355 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1356 = "stablehlo.broadcast_in_dim"(%1355) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1357 = "stablehlo.multiply"(%1354, %1356) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1358 = "stablehlo.broadcast_in_dim"(%1357) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1359 = "stablehlo.reshape"(%1358) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1360 = "stablehlo.broadcast_in_dim"(%arg144) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1361 = "stablehlo.broadcast_in_dim"(%arg145) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1362 = "stablehlo.broadcast_in_dim"(%1359) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1363 = "stablehlo.subtract"(%1343, %1362) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1364 = "stablehlo.multiply"(%1363, %1363) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1365 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1369 = "stablehlo.reduce"(%1364, %1365) ({
    ^bb0(%1366: tensor<f32>, %1367: tensor<f32>):
      %1368 = "stablehlo.add"(%1366, %1367) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1368) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1370 = "stablehlo.reshape"(%1369) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1371 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1375 = "stablehlo.reduce"(%1370, %1371) ({
    ^bb0(%1372: tensor<f32>, %1373: tensor<f32>):
      %1374 = "stablehlo.add"(%1372, %1373) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1374) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1376 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1377 = "stablehlo.broadcast_in_dim"(%1376) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1378 = "stablehlo.multiply"(%1375, %1377) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1379 = "stablehlo.broadcast_in_dim"(%1378) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1380 = "stablehlo.reshape"(%1379) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1381 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1382 = "stablehlo.broadcast_in_dim"(%1381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1383 = "stablehlo.add"(%1380, %1382) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1384 = "stablehlo.rsqrt"(%1383) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1385 = "stablehlo.multiply"(%1384, %1360) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1386 = "stablehlo.broadcast_in_dim"(%1385) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1387 = "stablehlo.multiply"(%1363, %1386) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1388 = "stablehlo.broadcast_in_dim"(%1361) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1389 = "stablehlo.add"(%1387, %1388) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1390 = "stablehlo.logistic"(%1389) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1391 = "stablehlo.multiply"(%1389, %1390) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1392 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1393 = "stablehlo.multiply"(%18, %1392) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1394 = "stablehlo.dot_general"(%1393, %arg146) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1395 = "stablehlo.broadcast_in_dim"(%arg147) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1396 = "stablehlo.add"(%1394, %1395) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1397 = "stablehlo.convolution"(%1391, %arg148) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1398 = "stablehlo.broadcast_in_dim"(%arg149) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1399 = "stablehlo.add"(%1397, %1398) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1400 = "stablehlo.broadcast_in_dim"(%1396) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1401 = "stablehlo.add"(%1399, %1400) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1402 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1406 = "stablehlo.reduce"(%1401, %1402) ({
    ^bb0(%1403: tensor<f32>, %1404: tensor<f32>):
      %1405 = "stablehlo.add"(%1403, %1404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1405) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1407 = "stablehlo.reshape"(%1406) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1408 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1412 = "stablehlo.reduce"(%1407, %1408) ({
    ^bb0(%1409: tensor<f32>, %1410: tensor<f32>):
      %1411 = "stablehlo.add"(%1409, %1410) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1411) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1413 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1414 = "stablehlo.broadcast_in_dim"(%1413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1415 = "stablehlo.multiply"(%1412, %1414) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1416 = "stablehlo.broadcast_in_dim"(%1415) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1417 = "stablehlo.reshape"(%1416) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1418 = "stablehlo.broadcast_in_dim"(%arg150) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1419 = "stablehlo.broadcast_in_dim"(%arg151) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1420 = "stablehlo.broadcast_in_dim"(%1417) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1421 = "stablehlo.subtract"(%1401, %1420) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1422 = "stablehlo.multiply"(%1421, %1421) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1423 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1427 = "stablehlo.reduce"(%1422, %1423) ({
    ^bb0(%1424: tensor<f32>, %1425: tensor<f32>):
      %1426 = "stablehlo.add"(%1424, %1425) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1426) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1428 = "stablehlo.reshape"(%1427) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1429 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1433 = "stablehlo.reduce"(%1428, %1429) ({
    ^bb0(%1430: tensor<f32>, %1431: tensor<f32>):
      %1432 = "stablehlo.add"(%1430, %1431) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1432) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1434 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1435 = "stablehlo.broadcast_in_dim"(%1434) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1436 = "stablehlo.multiply"(%1433, %1435) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1437 = "stablehlo.broadcast_in_dim"(%1436) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1438 = "stablehlo.reshape"(%1437) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1439 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1440 = "stablehlo.broadcast_in_dim"(%1439) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1441 = "stablehlo.add"(%1438, %1440) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1442 = "stablehlo.rsqrt"(%1441) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1443 = "stablehlo.multiply"(%1442, %1418) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1444 = "stablehlo.broadcast_in_dim"(%1443) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1445 = "stablehlo.multiply"(%1421, %1444) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1446 = "stablehlo.broadcast_in_dim"(%1419) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1447 = "stablehlo.add"(%1445, %1446) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1448 = "stablehlo.logistic"(%1447) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1449 = "stablehlo.multiply"(%1447, %1448) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1450 = "stablehlo.convolution"(%1449, %arg152) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1451 = "stablehlo.broadcast_in_dim"(%arg153) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1452 = "stablehlo.add"(%1450, %1451) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1453 = "stablehlo.add"(%1343, %1452) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1454 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1458 = "stablehlo.reduce"(%1453, %1454) ({
    ^bb0(%1455: tensor<f32>, %1456: tensor<f32>):
      %1457 = "stablehlo.add"(%1455, %1456) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1457) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1459 = "stablehlo.reshape"(%1458) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1460 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1464 = "stablehlo.reduce"(%1459, %1460) ({
    ^bb0(%1461: tensor<f32>, %1462: tensor<f32>):
      %1463 = "stablehlo.add"(%1461, %1462) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1463) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1465 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1466 = "stablehlo.broadcast_in_dim"(%1465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1467 = "stablehlo.multiply"(%1464, %1466) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1468 = "stablehlo.broadcast_in_dim"(%1467) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1469 = "stablehlo.reshape"(%1468) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1470 = "stablehlo.broadcast_in_dim"(%arg154) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1471 = "stablehlo.broadcast_in_dim"(%arg155) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1472 = "stablehlo.broadcast_in_dim"(%1469) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1473 = "stablehlo.subtract"(%1453, %1472) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1474 = "stablehlo.multiply"(%1473, %1473) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1475 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1479 = "stablehlo.reduce"(%1474, %1475) ({
    ^bb0(%1476: tensor<f32>, %1477: tensor<f32>):
      %1478 = "stablehlo.add"(%1476, %1477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1478) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1480 = "stablehlo.reshape"(%1479) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1481 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1485 = "stablehlo.reduce"(%1480, %1481) ({
    ^bb0(%1482: tensor<f32>, %1483: tensor<f32>):
      %1484 = "stablehlo.add"(%1482, %1483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1484) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1486 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1487 = "stablehlo.broadcast_in_dim"(%1486) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1488 = "stablehlo.multiply"(%1485, %1487) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1489 = "stablehlo.broadcast_in_dim"(%1488) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1490 = "stablehlo.reshape"(%1489) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1491 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1492 = "stablehlo.broadcast_in_dim"(%1491) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1493 = "stablehlo.add"(%1490, %1492) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1494 = "stablehlo.rsqrt"(%1493) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1495 = "stablehlo.multiply"(%1494, %1470) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1496 = "stablehlo.broadcast_in_dim"(%1495) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1497 = "stablehlo.multiply"(%1473, %1496) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1498 = "stablehlo.broadcast_in_dim"(%1471) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1499 = "stablehlo.add"(%1497, %1498) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1500 = "stablehlo.dot_general"(%1499, %arg156) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1501 = "stablehlo.broadcast_in_dim"(%arg157) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1502 = "stablehlo.add"(%1500, %1501) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1503 = "stablehlo.reshape"(%1502) : (tensor<2x2x2x24xf32>) -> tensor<2x4x24xf32>
    %1504 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1508 = "stablehlo.reduce"(%1503, %1504) ({
    ^bb0(%1505: tensor<f32>, %1506: tensor<f32>):
      %1507 = "stablehlo.add"(%1505, %1506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1507) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1509 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1510 = "stablehlo.broadcast_in_dim"(%1509) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1511 = "stablehlo.multiply"(%1508, %1510) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1512 = "stablehlo.broadcast_in_dim"(%1511) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1513 = "stablehlo.subtract"(%1503, %1512) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1514 = "stablehlo.multiply"(%1513, %1513) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1515 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1519 = "stablehlo.reduce"(%1514, %1515) ({
    ^bb0(%1516: tensor<f32>, %1517: tensor<f32>):
      %1518 = "stablehlo.add"(%1516, %1517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1518) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1520 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1521 = "stablehlo.broadcast_in_dim"(%1520) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1522 = "stablehlo.multiply"(%1519, %1521) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1523 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1524 = "stablehlo.broadcast_in_dim"(%1523) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1525 = "stablehlo.add"(%1522, %1524) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1526 = "stablehlo.rsqrt"(%1525) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1527 = "stablehlo.broadcast_in_dim"(%1526) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1528 = "stablehlo.multiply"(%1513, %1527) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1529 = "stablehlo.broadcast_in_dim"(%arg158) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1530 = "stablehlo.multiply"(%1528, %1529) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1531 = "stablehlo.broadcast_in_dim"(%arg159) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1532 = "stablehlo.add"(%1530, %1531) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1533 = "stablehlo.dot_general"(%1532, %arg160) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1534 = "stablehlo.dot_general"(%1532, %arg161) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1535 = "stablehlo.dot_general"(%1532, %arg162) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1536 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1537 = "stablehlo.broadcast_in_dim"(%1536) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1538 = "stablehlo.multiply"(%1533, %1537) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1539 = "stablehlo.reshape"(%1538) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1540 = "stablehlo.transpose"(%1539) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1541 = "stablehlo.reshape"(%1540) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1542 = "stablehlo.reshape"(%1534) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1543 = "stablehlo.transpose"(%1542) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1544 = "stablehlo.reshape"(%1543) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1545 = "stablehlo.reshape"(%1535) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1546 = "stablehlo.transpose"(%1545) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1547 = "stablehlo.reshape"(%1546) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1548 = "stablehlo.dot_general"(%1541, %1544) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x4xf32>
    %1549 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1553 = "stablehlo.reduce"(%1548, %1549) ({
    ^bb0(%1550: tensor<f32>, %1551: tensor<f32>):
      %1552 = "stablehlo.maximum"(%1550, %1551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1552) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1554 = "stablehlo.broadcast_in_dim"(%1553) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x4xf32>
    %1555 = "stablehlo.subtract"(%1548, %1554) : (tensor<4x4x4xf32>, tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1556 = "stablehlo.exponential"(%1555) : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1557 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1561 = "stablehlo.reduce"(%1556, %1557) ({
    ^bb0(%1558: tensor<f32>, %1559: tensor<f32>):
      %1560 = "stablehlo.add"(%1558, %1559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1562 = "stablehlo.broadcast_in_dim"(%1561) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1563 = "stablehlo.dot_general"(%1556, %1547) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x4xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1564 = "stablehlo.divide"(%1563, %1562) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1565 = "stablehlo.reshape"(%1564) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1566 = "stablehlo.transpose"(%1565) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1567 = "stablehlo.reshape"(%1566) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1568 = "stablehlo.dot_general"(%1567, %arg163) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1569 = "stablehlo.broadcast_in_dim"(%arg164) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1570 = "stablehlo.add"(%1568, %1569) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1571 = "stablehlo.add"(%1503, %1570) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1572 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1576 = "stablehlo.reduce"(%1571, %1572) ({
    ^bb0(%1573: tensor<f32>, %1574: tensor<f32>):
      %1575 = "stablehlo.add"(%1573, %1574) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1575) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1577 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1578 = "stablehlo.broadcast_in_dim"(%1577) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1579 = "stablehlo.multiply"(%1576, %1578) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1580 = "stablehlo.broadcast_in_dim"(%1579) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1581 = "stablehlo.subtract"(%1571, %1580) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1582 = "stablehlo.multiply"(%1581, %1581) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1583 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1587 = "stablehlo.reduce"(%1582, %1583) ({
    ^bb0(%1584: tensor<f32>, %1585: tensor<f32>):
      %1586 = "stablehlo.add"(%1584, %1585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1586) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1588 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1589 = "stablehlo.broadcast_in_dim"(%1588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1590 = "stablehlo.multiply"(%1587, %1589) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1591 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1592 = "stablehlo.broadcast_in_dim"(%1591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1593 = "stablehlo.add"(%1590, %1592) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1594 = "stablehlo.rsqrt"(%1593) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1595 = "stablehlo.broadcast_in_dim"(%1594) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1596 = "stablehlo.multiply"(%1581, %1595) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1597 = "stablehlo.broadcast_in_dim"(%arg165) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1598 = "stablehlo.multiply"(%1596, %1597) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1599 = "stablehlo.broadcast_in_dim"(%arg166) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1600 = "stablehlo.add"(%1598, %1599) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1601 = "stablehlo.dot_general"(%1600, %arg167) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1602 = "stablehlo.dot_general"(%arg6, %arg168) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1603 = "stablehlo.dot_general"(%arg6, %arg169) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1604 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1605 = "stablehlo.broadcast_in_dim"(%1604) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1606 = "stablehlo.multiply"(%1601, %1605) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1607 = "stablehlo.reshape"(%1606) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1608 = "stablehlo.transpose"(%1607) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1609 = "stablehlo.reshape"(%1608) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1610 = "stablehlo.reshape"(%1602) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1611 = "stablehlo.transpose"(%1610) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1612 = "stablehlo.reshape"(%1611) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1613 = "stablehlo.reshape"(%1603) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1614 = "stablehlo.transpose"(%1613) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1615 = "stablehlo.reshape"(%1614) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1616 = "stablehlo.dot_general"(%1609, %1612) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x77x12xf32>) -> tensor<4x4x77xf32>
    %1617 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1621 = "stablehlo.reduce"(%1616, %1617) ({
    ^bb0(%1618: tensor<f32>, %1619: tensor<f32>):
      %1620 = "stablehlo.maximum"(%1618, %1619) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1620) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1622 = "stablehlo.broadcast_in_dim"(%1621) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x77xf32>
    %1623 = "stablehlo.subtract"(%1616, %1622) : (tensor<4x4x77xf32>, tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1624 = "stablehlo.exponential"(%1623) : (tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1625 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1629 = "stablehlo.reduce"(%1624, %1625) ({
    ^bb0(%1626: tensor<f32>, %1627: tensor<f32>):
      %1628 = "stablehlo.add"(%1626, %1627) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1628) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1630 = "stablehlo.broadcast_in_dim"(%1629) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1631 = "stablehlo.dot_general"(%1624, %1615) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x77xf32>, tensor<4x77x12xf32>) -> tensor<4x4x12xf32>
    %1632 = "stablehlo.divide"(%1631, %1630) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1633 = "stablehlo.reshape"(%1632) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1634 = "stablehlo.transpose"(%1633) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1635 = "stablehlo.reshape"(%1634) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1636 = "stablehlo.dot_general"(%1635, %arg170) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1637 = "stablehlo.broadcast_in_dim"(%arg171) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1638 = "stablehlo.add"(%1636, %1637) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1639 = "stablehlo.add"(%1571, %1638) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1640 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1644 = "stablehlo.reduce"(%1639, %1640) ({
    ^bb0(%1641: tensor<f32>, %1642: tensor<f32>):
      %1643 = "stablehlo.add"(%1641, %1642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1643) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1645 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1646 = "stablehlo.broadcast_in_dim"(%1645) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1647 = "stablehlo.multiply"(%1644, %1646) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1648 = "stablehlo.broadcast_in_dim"(%1647) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1649 = "stablehlo.subtract"(%1639, %1648) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1650 = "stablehlo.multiply"(%1649, %1649) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1651 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1655 = "stablehlo.reduce"(%1650, %1651) ({
    ^bb0(%1652: tensor<f32>, %1653: tensor<f32>):
      %1654 = "stablehlo.add"(%1652, %1653) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1654) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1656 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1657 = "stablehlo.broadcast_in_dim"(%1656) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1658 = "stablehlo.multiply"(%1655, %1657) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1659 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1660 = "stablehlo.broadcast_in_dim"(%1659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1661 = "stablehlo.add"(%1658, %1660) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1662 = "stablehlo.rsqrt"(%1661) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1663 = "stablehlo.broadcast_in_dim"(%1662) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1664 = "stablehlo.multiply"(%1649, %1663) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1665 = "stablehlo.broadcast_in_dim"(%arg172) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1666 = "stablehlo.multiply"(%1664, %1665) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1667 = "stablehlo.broadcast_in_dim"(%arg173) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1668 = "stablehlo.add"(%1666, %1667) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1669 = "stablehlo.dot_general"(%1668, %arg174) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<192x24xf32>) -> tensor<2x4x192xf32>
    %1670 = "stablehlo.broadcast_in_dim"(%arg175) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x4x192xf32>
    %1671 = "stablehlo.add"(%1669, %1670) : (tensor<2x4x192xf32>, tensor<2x4x192xf32>) -> tensor<2x4x192xf32>
    %1672 = "stablehlo.slice"(%1671) {limit_indices = array<i64: 2, 4, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1673 = "stablehlo.slice"(%1671) {limit_indices = array<i64: 2, 4, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1674 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1675 = "stablehlo.broadcast_in_dim"(%1674) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1676 = "stablehlo.multiply"(%1673, %1675) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1677 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1678 = "stablehlo.broadcast_in_dim"(%1677) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1679 = "stablehlo.multiply"(%1673, %1678) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1680 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1681 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1682 = "stablehlo.clamp"(%1680, %1679, %1681) : (tensor<f32>, tensor<2x4x96xf32>, tensor<f32>) -> tensor<2x4x96xf32>
    %1683 = "stablehlo.multiply"(%1682, %1682) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1684 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1685 = "stablehlo.broadcast_in_dim"(%1684) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1686 = "stablehlo.multiply"(%1685, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1687 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1688 = "stablehlo.broadcast_in_dim"(%1687) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1689 = "stablehlo.add"(%1686, %1688) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1690 = "stablehlo.multiply"(%1689, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1691 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1692 = "stablehlo.broadcast_in_dim"(%1691) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1693 = "stablehlo.add"(%1690, %1692) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1694 = "stablehlo.multiply"(%1693, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1695 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1696 = "stablehlo.broadcast_in_dim"(%1695) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1697 = "stablehlo.add"(%1694, %1696) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1698 = "stablehlo.multiply"(%1697, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1699 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1700 = "stablehlo.broadcast_in_dim"(%1699) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1701 = "stablehlo.add"(%1698, %1700) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1702 = "stablehlo.multiply"(%1682, %1701) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1703 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1704 = "stablehlo.broadcast_in_dim"(%1703) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1705 = "stablehlo.multiply"(%1704, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1706 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1707 = "stablehlo.broadcast_in_dim"(%1706) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1708 = "stablehlo.add"(%1705, %1707) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1709 = "stablehlo.multiply"(%1708, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1710 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1711 = "stablehlo.broadcast_in_dim"(%1710) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1712 = "stablehlo.add"(%1709, %1711) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1713 = "stablehlo.multiply"(%1712, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1714 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1715 = "stablehlo.broadcast_in_dim"(%1714) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1716 = "stablehlo.add"(%1713, %1715) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1717 = "stablehlo.multiply"(%1716, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1718 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1719 = "stablehlo.broadcast_in_dim"(%1718) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1720 = "stablehlo.add"(%1717, %1719) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1721 = "stablehlo.multiply"(%1720, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1722 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1723 = "stablehlo.broadcast_in_dim"(%1722) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1724 = "stablehlo.add"(%1721, %1723) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1725 = "stablehlo.multiply"(%1724, %1683) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1726 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1727 = "stablehlo.broadcast_in_dim"(%1726) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1728 = "stablehlo.add"(%1725, %1727) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1729 = "stablehlo.divide"(%1702, %1728) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1730 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1731 = "stablehlo.broadcast_in_dim"(%1730) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1732 = "stablehlo.add"(%1729, %1731) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1733 = "stablehlo.multiply"(%1676, %1732) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1734 = "stablehlo.multiply"(%1672, %1733) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1735 = "stablehlo.dot_general"(%1734, %arg176) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x96xf32>, tensor<24x96xf32>) -> tensor<2x4x24xf32>
    %1736 = "stablehlo.broadcast_in_dim"(%arg177) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1737 = "stablehlo.add"(%1735, %1736) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1738 = "stablehlo.add"(%1639, %1737) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1739 = "stablehlo.reshape"(%1738) : (tensor<2x4x24xf32>) -> tensor<2x2x2x24xf32>
    %1740 = "stablehlo.dot_general"(%1739, %arg178) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1741 = "stablehlo.broadcast_in_dim"(%arg179) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1742 = "stablehlo.add"(%1740, %1741) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1743 = "stablehlo.add"(%1453, %1742) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1744 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1748 = "stablehlo.reduce"(%1743, %1744) ({
    ^bb0(%1745: tensor<f32>, %1746: tensor<f32>):
      %1747 = "stablehlo.add"(%1745, %1746) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1747) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1749 = "stablehlo.reshape"(%1748) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1750 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1754 = "stablehlo.reduce"(%1749, %1750) ({
    ^bb0(%1751: tensor<f32>, %1752: tensor<f32>):
      %1753 = "stablehlo.add"(%1751, %1752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1753) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1755 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1756 = "stablehlo.broadcast_in_dim"(%1755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1757 = "stablehlo.multiply"(%1754, %1756) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1758 = "stablehlo.broadcast_in_dim"(%1757) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1759 = "stablehlo.reshape"(%1758) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1760 = "stablehlo.broadcast_in_dim"(%arg180) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1761 = "stablehlo.broadcast_in_dim"(%arg181) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1762 = "stablehlo.broadcast_in_dim"(%1759) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1763 = "stablehlo.subtract"(%1743, %1762) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1764 = "stablehlo.multiply"(%1763, %1763) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1765 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1769 = "stablehlo.reduce"(%1764, %1765) ({
    ^bb0(%1766: tensor<f32>, %1767: tensor<f32>):
      %1768 = "stablehlo.add"(%1766, %1767) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1768) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1770 = "stablehlo.reshape"(%1769) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1771 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1775 = "stablehlo.reduce"(%1770, %1771) ({
    ^bb0(%1772: tensor<f32>, %1773: tensor<f32>):
      %1774 = "stablehlo.add"(%1772, %1773) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1774) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1776 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1777 = "stablehlo.broadcast_in_dim"(%1776) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1778 = "stablehlo.multiply"(%1775, %1777) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1779 = "stablehlo.broadcast_in_dim"(%1778) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1780 = "stablehlo.reshape"(%1779) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1781 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1782 = "stablehlo.broadcast_in_dim"(%1781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1783 = "stablehlo.add"(%1780, %1782) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1784 = "stablehlo.rsqrt"(%1783) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1785 = "stablehlo.multiply"(%1784, %1760) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1786 = "stablehlo.broadcast_in_dim"(%1785) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1787 = "stablehlo.multiply"(%1763, %1786) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1788 = "stablehlo.broadcast_in_dim"(%1761) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1789 = "stablehlo.add"(%1787, %1788) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1790 = "stablehlo.logistic"(%1789) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1791 = "stablehlo.multiply"(%1789, %1790) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1792 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1793 = "stablehlo.multiply"(%18, %1792) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1794 = "stablehlo.dot_general"(%1793, %arg182) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1795 = "stablehlo.broadcast_in_dim"(%arg183) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1796 = "stablehlo.add"(%1794, %1795) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1797 = "stablehlo.convolution"(%1791, %arg184) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1798 = "stablehlo.broadcast_in_dim"(%arg185) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1799 = "stablehlo.add"(%1797, %1798) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1800 = "stablehlo.broadcast_in_dim"(%1796) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1801 = "stablehlo.add"(%1799, %1800) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1802 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1806 = "stablehlo.reduce"(%1801, %1802) ({
    ^bb0(%1803: tensor<f32>, %1804: tensor<f32>):
      %1805 = "stablehlo.add"(%1803, %1804) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1805) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1807 = "stablehlo.reshape"(%1806) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1808 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1812 = "stablehlo.reduce"(%1807, %1808) ({
    ^bb0(%1809: tensor<f32>, %1810: tensor<f32>):
      %1811 = "stablehlo.add"(%1809, %1810) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1811) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1813 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1814 = "stablehlo.broadcast_in_dim"(%1813) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1815 = "stablehlo.multiply"(%1812, %1814) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1816 = "stablehlo.broadcast_in_dim"(%1815) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1817 = "stablehlo.reshape"(%1816) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1818 = "stablehlo.broadcast_in_dim"(%arg186) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1819 = "stablehlo.broadcast_in_dim"(%arg187) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1820 = "stablehlo.broadcast_in_dim"(%1817) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1821 = "stablehlo.subtract"(%1801, %1820) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1822 = "stablehlo.multiply"(%1821, %1821) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1823 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1827 = "stablehlo.reduce"(%1822, %1823) ({
    ^bb0(%1824: tensor<f32>, %1825: tensor<f32>):
      %1826 = "stablehlo.add"(%1824, %1825) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1826) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1828 = "stablehlo.reshape"(%1827) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1829 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1833 = "stablehlo.reduce"(%1828, %1829) ({
    ^bb0(%1830: tensor<f32>, %1831: tensor<f32>):
      %1832 = "stablehlo.add"(%1830, %1831) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1832) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1834 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1835 = "stablehlo.broadcast_in_dim"(%1834) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1836 = "stablehlo.multiply"(%1833, %1835) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1837 = "stablehlo.broadcast_in_dim"(%1836) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1838 = "stablehlo.reshape"(%1837) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1839 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1840 = "stablehlo.broadcast_in_dim"(%1839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1841 = "stablehlo.add"(%1838, %1840) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1842 = "stablehlo.rsqrt"(%1841) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1843 = "stablehlo.multiply"(%1842, %1818) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1844 = "stablehlo.broadcast_in_dim"(%1843) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1845 = "stablehlo.multiply"(%1821, %1844) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1846 = "stablehlo.broadcast_in_dim"(%1819) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1847 = "stablehlo.add"(%1845, %1846) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1848 = "stablehlo.logistic"(%1847) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1849 = "stablehlo.multiply"(%1847, %1848) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1850 = "stablehlo.convolution"(%1849, %arg188) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1851 = "stablehlo.broadcast_in_dim"(%arg189) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1852 = "stablehlo.add"(%1850, %1851) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1853 = "stablehlo.add"(%1743, %1852) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1854 = "stablehlo.concatenate"(%1853, %1343) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1855 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1859 = "stablehlo.reduce"(%1854, %1855) ({
    ^bb0(%1856: tensor<f32>, %1857: tensor<f32>):
      %1858 = "stablehlo.add"(%1856, %1857) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1858) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1860 = "stablehlo.reshape"(%1859) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1861 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1865 = "stablehlo.reduce"(%1860, %1861) ({
    ^bb0(%1862: tensor<f32>, %1863: tensor<f32>):
      %1864 = "stablehlo.add"(%1862, %1863) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1864) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1866 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1867 = "stablehlo.broadcast_in_dim"(%1866) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1868 = "stablehlo.multiply"(%1865, %1867) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1869 = "stablehlo.broadcast_in_dim"(%1868) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1870 = "stablehlo.reshape"(%1869) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1871 = "stablehlo.broadcast_in_dim"(%arg190) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1872 = "stablehlo.broadcast_in_dim"(%arg191) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1873 = "stablehlo.broadcast_in_dim"(%1870) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1874 = "stablehlo.subtract"(%1854, %1873) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1875 = "stablehlo.multiply"(%1874, %1874) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1876 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1880 = "stablehlo.reduce"(%1875, %1876) ({
    ^bb0(%1877: tensor<f32>, %1878: tensor<f32>):
      %1879 = "stablehlo.add"(%1877, %1878) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1879) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1881 = "stablehlo.reshape"(%1880) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1882 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1886 = "stablehlo.reduce"(%1881, %1882) ({
    ^bb0(%1883: tensor<f32>, %1884: tensor<f32>):
      %1885 = "stablehlo.add"(%1883, %1884) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1885) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1887 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1888 = "stablehlo.broadcast_in_dim"(%1887) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1889 = "stablehlo.multiply"(%1886, %1888) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1890 = "stablehlo.broadcast_in_dim"(%1889) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1891 = "stablehlo.reshape"(%1890) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1892 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1893 = "stablehlo.broadcast_in_dim"(%1892) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1894 = "stablehlo.add"(%1891, %1893) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1895 = "stablehlo.rsqrt"(%1894) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %1896 = "stablehlo.multiply"(%1895, %1871) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1897 = "stablehlo.broadcast_in_dim"(%1896) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1898 = "stablehlo.multiply"(%1874, %1897) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1899 = "stablehlo.broadcast_in_dim"(%1872) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1900 = "stablehlo.add"(%1898, %1899) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1901 = "stablehlo.logistic"(%1900) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1902 = "stablehlo.multiply"(%1900, %1901) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1903 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1904 = "stablehlo.multiply"(%18, %1903) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1905 = "stablehlo.dot_general"(%1904, %arg192) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1906 = "stablehlo.broadcast_in_dim"(%arg193) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1907 = "stablehlo.add"(%1905, %1906) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1908 = "stablehlo.convolution"(%1902, %arg194) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %1909 = "stablehlo.broadcast_in_dim"(%arg195) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1910 = "stablehlo.add"(%1908, %1909) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1911 = "stablehlo.broadcast_in_dim"(%1907) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1912 = "stablehlo.add"(%1910, %1911) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1913 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1917 = "stablehlo.reduce"(%1912, %1913) ({
    ^bb0(%1914: tensor<f32>, %1915: tensor<f32>):
      %1916 = "stablehlo.add"(%1914, %1915) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1916) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1918 = "stablehlo.reshape"(%1917) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1919 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1923 = "stablehlo.reduce"(%1918, %1919) ({
    ^bb0(%1920: tensor<f32>, %1921: tensor<f32>):
      %1922 = "stablehlo.add"(%1920, %1921) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1922) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1924 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1925 = "stablehlo.broadcast_in_dim"(%1924) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1926 = "stablehlo.multiply"(%1923, %1925) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1927 = "stablehlo.broadcast_in_dim"(%1926) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1928 = "stablehlo.reshape"(%1927) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1929 = "stablehlo.broadcast_in_dim"(%arg196) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1930 = "stablehlo.broadcast_in_dim"(%arg197) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1931 = "stablehlo.broadcast_in_dim"(%1928) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1932 = "stablehlo.subtract"(%1912, %1931) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1933 = "stablehlo.multiply"(%1932, %1932) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1934 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1938 = "stablehlo.reduce"(%1933, %1934) ({
    ^bb0(%1935: tensor<f32>, %1936: tensor<f32>):
      %1937 = "stablehlo.add"(%1935, %1936) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1937) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1939 = "stablehlo.reshape"(%1938) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1940 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1944 = "stablehlo.reduce"(%1939, %1940) ({
    ^bb0(%1941: tensor<f32>, %1942: tensor<f32>):
      %1943 = "stablehlo.add"(%1941, %1942) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1943) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1945 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1946 = "stablehlo.broadcast_in_dim"(%1945) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1947 = "stablehlo.multiply"(%1944, %1946) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1948 = "stablehlo.broadcast_in_dim"(%1947) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1949 = "stablehlo.reshape"(%1948) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1950 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1951 = "stablehlo.broadcast_in_dim"(%1950) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1952 = "stablehlo.add"(%1949, %1951) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1953 = "stablehlo.rsqrt"(%1952) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1954 = "stablehlo.multiply"(%1953, %1929) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1955 = "stablehlo.broadcast_in_dim"(%1954) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1956 = "stablehlo.multiply"(%1932, %1955) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1957 = "stablehlo.broadcast_in_dim"(%1930) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1958 = "stablehlo.add"(%1956, %1957) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1959 = "stablehlo.logistic"(%1958) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1960 = "stablehlo.multiply"(%1958, %1959) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1961 = "stablehlo.dot_general"(%1854, %arg198) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %1962 = "stablehlo.broadcast_in_dim"(%arg199) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1963 = "stablehlo.add"(%1961, %1962) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1964 = "stablehlo.convolution"(%1960, %arg200) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1965 = "stablehlo.broadcast_in_dim"(%arg201) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1966 = "stablehlo.add"(%1964, %1965) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1967 = "stablehlo.add"(%1963, %1966) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1968 = "stablehlo.concatenate"(%1967, %1233) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1969 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1973 = "stablehlo.reduce"(%1968, %1969) ({
    ^bb0(%1970: tensor<f32>, %1971: tensor<f32>):
      %1972 = "stablehlo.add"(%1970, %1971) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1972) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1974 = "stablehlo.reshape"(%1973) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1975 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1979 = "stablehlo.reduce"(%1974, %1975) ({
    ^bb0(%1976: tensor<f32>, %1977: tensor<f32>):
      %1978 = "stablehlo.add"(%1976, %1977) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1978) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1980 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1981 = "stablehlo.broadcast_in_dim"(%1980) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1982 = "stablehlo.multiply"(%1979, %1981) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1983 = "stablehlo.broadcast_in_dim"(%1982) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1984 = "stablehlo.reshape"(%1983) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1985 = "stablehlo.broadcast_in_dim"(%arg202) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1986 = "stablehlo.broadcast_in_dim"(%arg203) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1987 = "stablehlo.broadcast_in_dim"(%1984) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1988 = "stablehlo.subtract"(%1968, %1987) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1989 = "stablehlo.multiply"(%1988, %1988) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1990 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1994 = "stablehlo.reduce"(%1989, %1990) ({
    ^bb0(%1991: tensor<f32>, %1992: tensor<f32>):
      %1993 = "stablehlo.add"(%1991, %1992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1995 = "stablehlo.reshape"(%1994) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1996 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2000 = "stablehlo.reduce"(%1995, %1996) ({
    ^bb0(%1997: tensor<f32>, %1998: tensor<f32>):
      %1999 = "stablehlo.add"(%1997, %1998) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1999) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2001 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2002 = "stablehlo.broadcast_in_dim"(%2001) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2003 = "stablehlo.multiply"(%2000, %2002) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2004 = "stablehlo.broadcast_in_dim"(%2003) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2005 = "stablehlo.reshape"(%2004) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2006 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2007 = "stablehlo.broadcast_in_dim"(%2006) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %2008 = "stablehlo.add"(%2005, %2007) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2009 = "stablehlo.rsqrt"(%2008) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %2010 = "stablehlo.multiply"(%2009, %1985) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2011 = "stablehlo.broadcast_in_dim"(%2010) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %2012 = "stablehlo.multiply"(%1988, %2011) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2013 = "stablehlo.broadcast_in_dim"(%1986) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %2014 = "stablehlo.add"(%2012, %2013) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2015 = "stablehlo.logistic"(%2014) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2016 = "stablehlo.multiply"(%2014, %2015) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %2017 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2018 = "stablehlo.multiply"(%18, %2017) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2019 = "stablehlo.dot_general"(%2018, %arg204) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2020 = "stablehlo.broadcast_in_dim"(%arg205) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2021 = "stablehlo.add"(%2019, %2020) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2022 = "stablehlo.convolution"(%2016, %arg206) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %2023 = "stablehlo.broadcast_in_dim"(%arg207) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2024 = "stablehlo.add"(%2022, %2023) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2025 = "stablehlo.broadcast_in_dim"(%2021) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2026 = "stablehlo.add"(%2024, %2025) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2027 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2031 = "stablehlo.reduce"(%2026, %2027) ({
    ^bb0(%2028: tensor<f32>, %2029: tensor<f32>):
      %2030 = "stablehlo.add"(%2028, %2029) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2030) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2032 = "stablehlo.reshape"(%2031) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2033 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2037 = "stablehlo.reduce"(%2032, %2033) ({
    ^bb0(%2034: tensor<f32>, %2035: tensor<f32>):
      %2036 = "stablehlo.add"(%2034, %2035) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2036) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2038 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %2039 = "stablehlo.broadcast_in_dim"(%2038) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2040 = "stablehlo.multiply"(%2037, %2039) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2041 = "stablehlo.broadcast_in_dim"(%2040) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2042 = "stablehlo.reshape"(%2041) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2043 = "stablehlo.broadcast_in_dim"(%arg208) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2044 = "stablehlo.broadcast_in_dim"(%arg209) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2045 = "stablehlo.broadcast_in_dim"(%2042) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2046 = "stablehlo.subtract"(%2026, %2045) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2047 = "stablehlo.multiply"(%2046, %2046) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2048 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2052 = "stablehlo.reduce"(%2047, %2048) ({
    ^bb0(%2049: tensor<f32>, %2050: tensor<f32>):
      %2051 = "stablehlo.add"(%2049, %2050) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2051) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2053 = "stablehlo.reshape"(%2052) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2054 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2058 = "stablehlo.reduce"(%2053, %2054) ({
    ^bb0(%2055: tensor<f32>, %2056: tensor<f32>):
      %2057 = "stablehlo.add"(%2055, %2056) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2057) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2059 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %2060 = "stablehlo.broadcast_in_dim"(%2059) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2061 = "stablehlo.multiply"(%2058, %2060) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2062 = "stablehlo.broadcast_in_dim"(%2061) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2063 = "stablehlo.reshape"(%2062) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2064 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2065 = "stablehlo.broadcast_in_dim"(%2064) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2066 = "stablehlo.add"(%2063, %2065) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2067 = "stablehlo.rsqrt"(%2066) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2068 = "stablehlo.multiply"(%2067, %2043) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2069 = "stablehlo.broadcast_in_dim"(%2068) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2070 = "stablehlo.multiply"(%2046, %2069) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2071 = "stablehlo.broadcast_in_dim"(%2044) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2072 = "stablehlo.add"(%2070, %2071) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2073 = "stablehlo.logistic"(%2072) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2074 = "stablehlo.multiply"(%2072, %2073) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2075 = "stablehlo.dot_general"(%1968, %arg210) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %2076 = "stablehlo.broadcast_in_dim"(%arg211) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2077 = "stablehlo.add"(%2075, %2076) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2078 = "stablehlo.convolution"(%2074, %arg212) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %2079 = "stablehlo.broadcast_in_dim"(%arg213) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2080 = "stablehlo.add"(%2078, %2079) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2081 = "stablehlo.add"(%2077, %2080) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2082 = "stablehlo.broadcast_in_dim"(%2081) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x2x2x24xf32>
    %2083 = "stablehlo.reshape"(%2082) : (tensor<2x2x2x2x2x24xf32>) -> tensor<2x4x4x24xf32>
    %2084 = "stablehlo.convolution"(%2083, %arg214) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2085 = "stablehlo.broadcast_in_dim"(%arg215) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2086 = "stablehlo.add"(%2084, %2085) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2087 = "stablehlo.concatenate"(%2086, %1230) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x48xf32>
    %2088 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2092 = "stablehlo.reduce"(%2087, %2088) ({
    ^bb0(%2089: tensor<f32>, %2090: tensor<f32>):
      %2091 = "stablehlo.add"(%2089, %2090) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2091) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2093 = "stablehlo.reshape"(%2092) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2094 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2098 = "stablehlo.reduce"(%2093, %2094) ({
    ^bb0(%2095: tensor<f32>, %2096: tensor<f32>):
      %2097 = "stablehlo.add"(%2095, %2096) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2097) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2099 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2100 = "stablehlo.broadcast_in_dim"(%2099) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2101 = "stablehlo.multiply"(%2098, %2100) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2102 = "stablehlo.broadcast_in_dim"(%2101) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2103 = "stablehlo.reshape"(%2102) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2104 = "stablehlo.broadcast_in_dim"(%arg216) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %2105 = "stablehlo.broadcast_in_dim"(%arg217) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %2106 = "stablehlo.broadcast_in_dim"(%2103) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2107 = "stablehlo.subtract"(%2087, %2106) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2108 = "stablehlo.multiply"(%2107, %2107) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2109 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2113 = "stablehlo.reduce"(%2108, %2109) ({
    ^bb0(%2110: tensor<f32>, %2111: tensor<f32>):
      %2112 = "stablehlo.add"(%2110, %2111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2112) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2114 = "stablehlo.reshape"(%2113) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2115 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2119 = "stablehlo.reduce"(%2114, %2115) ({
    ^bb0(%2116: tensor<f32>, %2117: tensor<f32>):
      %2118 = "stablehlo.add"(%2116, %2117) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2118) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2120 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2121 = "stablehlo.broadcast_in_dim"(%2120) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2122 = "stablehlo.multiply"(%2119, %2121) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2123 = "stablehlo.broadcast_in_dim"(%2122) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2124 = "stablehlo.reshape"(%2123) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2125 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2126 = "stablehlo.broadcast_in_dim"(%2125) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %2127 = "stablehlo.add"(%2124, %2126) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2128 = "stablehlo.rsqrt"(%2127) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %2129 = "stablehlo.multiply"(%2128, %2104) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2130 = "stablehlo.broadcast_in_dim"(%2129) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2131 = "stablehlo.multiply"(%2107, %2130) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2132 = "stablehlo.broadcast_in_dim"(%2105) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2133 = "stablehlo.add"(%2131, %2132) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2134 = "stablehlo.logistic"(%2133) : (tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2135 = "stablehlo.multiply"(%2133, %2134) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2136 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2137 = "stablehlo.multiply"(%18, %2136) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2138 = "stablehlo.dot_general"(%2137, %arg218) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2139 = "stablehlo.broadcast_in_dim"(%arg219) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2140 = "stablehlo.add"(%2138, %2139) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2141 = "stablehlo.convolution"(%2135, %arg220) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x4x4x24xf32>
    %2142 = "stablehlo.broadcast_in_dim"(%arg221) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2143 = "stablehlo.add"(%2141, %2142) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2144 = "stablehlo.broadcast_in_dim"(%2140) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2145 = "stablehlo.add"(%2143, %2144) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2146 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2150 = "stablehlo.reduce"(%2145, %2146) ({
    ^bb0(%2147: tensor<f32>, %2148: tensor<f32>):
      %2149 = "stablehlo.add"(%2147, %2148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2149) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2151 = "stablehlo.reshape"(%2150) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2152 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2156 = "stablehlo.reduce"(%2151, %2152) ({
    ^bb0(%2153: tensor<f32>, %2154: tensor<f32>):
      %2155 = "stablehlo.add"(%2153, %2154) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2155) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2157 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2158 = "stablehlo.broadcast_in_dim"(%2157) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2159 = "stablehlo.multiply"(%2156, %2158) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2160 = "stablehlo.broadcast_in_dim"(%2159) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2161 = "stablehlo.reshape"(%2160) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2162 = "stablehlo.broadcast_in_dim"(%arg222) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2163 = "stablehlo.broadcast_in_dim"(%arg223) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2164 = "stablehlo.broadcast_in_dim"(%2161) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2165 = "stablehlo.subtract"(%2145, %2164) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2166 = "stablehlo.multiply"(%2165, %2165) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2167 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2171 = "stablehlo.reduce"(%2166, %2167) ({
    ^bb0(%2168: tensor<f32>, %2169: tensor<f32>):
      %2170 = "stablehlo.add"(%2168, %2169) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2170) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2172 = "stablehlo.reshape"(%2171) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2173 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2177 = "stablehlo.reduce"(%2172, %2173) ({
    ^bb0(%2174: tensor<f32>, %2175: tensor<f32>):
      %2176 = "stablehlo.add"(%2174, %2175) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2176) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2178 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2179 = "stablehlo.broadcast_in_dim"(%2178) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2180 = "stablehlo.multiply"(%2177, %2179) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2181 = "stablehlo.broadcast_in_dim"(%2180) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2182 = "stablehlo.reshape"(%2181) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2183 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2184 = "stablehlo.broadcast_in_dim"(%2183) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2185 = "stablehlo.add"(%2182, %2184) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2186 = "stablehlo.rsqrt"(%2185) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2187 = "stablehlo.multiply"(%2186, %2162) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2188 = "stablehlo.broadcast_in_dim"(%2187) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2189 = "stablehlo.multiply"(%2165, %2188) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2190 = "stablehlo.broadcast_in_dim"(%2163) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2191 = "stablehlo.add"(%2189, %2190) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2192 = "stablehlo.logistic"(%2191) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2193 = "stablehlo.multiply"(%2191, %2192) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2194 = "stablehlo.dot_general"(%2087, %arg224) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x48xf32>, tensor<24x48xf32>) -> tensor<2x4x4x24xf32>
    %2195 = "stablehlo.broadcast_in_dim"(%arg225) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2196 = "stablehlo.add"(%2194, %2195) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2197 = "stablehlo.convolution"(%2193, %arg226) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2198 = "stablehlo.broadcast_in_dim"(%arg227) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2199 = "stablehlo.add"(%2197, %2198) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2200 = "stablehlo.add"(%2196, %2199) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2201 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2205 = "stablehlo.reduce"(%2200, %2201) ({
    ^bb0(%2202: tensor<f32>, %2203: tensor<f32>):
      %2204 = "stablehlo.add"(%2202, %2203) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2204) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2206 = "stablehlo.reshape"(%2205) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2207 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2211 = "stablehlo.reduce"(%2206, %2207) ({
    ^bb0(%2208: tensor<f32>, %2209: tensor<f32>):
      %2210 = "stablehlo.add"(%2208, %2209) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2210) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2212 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2213 = "stablehlo.broadcast_in_dim"(%2212) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2214 = "stablehlo.multiply"(%2211, %2213) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2215 = "stablehlo.broadcast_in_dim"(%2214) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2216 = "stablehlo.reshape"(%2215) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2217 = "stablehlo.broadcast_in_dim"(%arg228) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2218 = "stablehlo.broadcast_in_dim"(%arg229) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2219 = "stablehlo.broadcast_in_dim"(%2216) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2220 = "stablehlo.subtract"(%2200, %2219) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2221 = "stablehlo.multiply"(%2220, %2220) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2222 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2226 = "stablehlo.reduce"(%2221, %2222) ({
    ^bb0(%2223: tensor<f32>, %2224: tensor<f32>):
      %2225 = "stablehlo.add"(%2223, %2224) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2225) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2227 = "stablehlo.reshape"(%2226) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2228 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2232 = "stablehlo.reduce"(%2227, %2228) ({
    ^bb0(%2229: tensor<f32>, %2230: tensor<f32>):
      %2231 = "stablehlo.add"(%2229, %2230) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2231) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2233 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2234 = "stablehlo.broadcast_in_dim"(%2233) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2235 = "stablehlo.multiply"(%2232, %2234) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2236 = "stablehlo.broadcast_in_dim"(%2235) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2237 = "stablehlo.reshape"(%2236) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2238 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2239 = "stablehlo.broadcast_in_dim"(%2238) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2240 = "stablehlo.add"(%2237, %2239) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2241 = "stablehlo.rsqrt"(%2240) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2242 = "stablehlo.multiply"(%2241, %2217) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2243 = "stablehlo.broadcast_in_dim"(%2242) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2244 = "stablehlo.multiply"(%2220, %2243) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2245 = "stablehlo.broadcast_in_dim"(%2218) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2246 = "stablehlo.add"(%2244, %2245) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2247 = "stablehlo.dot_general"(%2246, %arg230) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2248 = "stablehlo.broadcast_in_dim"(%arg231) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2249 = "stablehlo.add"(%2247, %2248) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2250 = "stablehlo.reshape"(%2249) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2251 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2255 = "stablehlo.reduce"(%2250, %2251) ({
    ^bb0(%2252: tensor<f32>, %2253: tensor<f32>):
      %2254 = "stablehlo.add"(%2252, %2253) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2254) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2256 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2257 = "stablehlo.broadcast_in_dim"(%2256) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2258 = "stablehlo.multiply"(%2255, %2257) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2259 = "stablehlo.broadcast_in_dim"(%2258) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2260 = "stablehlo.subtract"(%2250, %2259) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2261 = "stablehlo.multiply"(%2260, %2260) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2262 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2266 = "stablehlo.reduce"(%2261, %2262) ({
    ^bb0(%2263: tensor<f32>, %2264: tensor<f32>):
      %2265 = "stablehlo.add"(%2263, %2264) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2265) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2267 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2268 = "stablehlo.broadcast_in_dim"(%2267) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2269 = "stablehlo.multiply"(%2266, %2268) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2270 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2271 = "stablehlo.broadcast_in_dim"(%2270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2272 = "stablehlo.add"(%2269, %2271) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2273 = "stablehlo.rsqrt"(%2272) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2274 = "stablehlo.broadcast_in_dim"(%2273) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2275 = "stablehlo.multiply"(%2260, %2274) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2276 = "stablehlo.broadcast_in_dim"(%arg232) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2277 = "stablehlo.multiply"(%2275, %2276) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2278 = "stablehlo.broadcast_in_dim"(%arg233) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2279 = "stablehlo.add"(%2277, %2278) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2280 = "stablehlo.dot_general"(%2279, %arg234) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2281 = "stablehlo.dot_general"(%2279, %arg235) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2282 = "stablehlo.dot_general"(%2279, %arg236) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2283 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2284 = "stablehlo.broadcast_in_dim"(%2283) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2285 = "stablehlo.multiply"(%2280, %2284) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2286 = "stablehlo.reshape"(%2285) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2287 = "stablehlo.transpose"(%2286) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2288 = "stablehlo.reshape"(%2287) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2289 = "stablehlo.reshape"(%2281) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2290 = "stablehlo.transpose"(%2289) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2291 = "stablehlo.reshape"(%2290) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2292 = "stablehlo.reshape"(%2282) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2293 = "stablehlo.transpose"(%2292) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2294 = "stablehlo.reshape"(%2293) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2295 = "stablehlo.dot_general"(%2288, %2291) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2296 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2300 = "stablehlo.reduce"(%2295, %2296) ({
    ^bb0(%2297: tensor<f32>, %2298: tensor<f32>):
      %2299 = "stablehlo.maximum"(%2297, %2298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2301 = "stablehlo.broadcast_in_dim"(%2300) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2302 = "stablehlo.subtract"(%2295, %2301) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2303 = "stablehlo.exponential"(%2302) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2304 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2308 = "stablehlo.reduce"(%2303, %2304) ({
    ^bb0(%2305: tensor<f32>, %2306: tensor<f32>):
      %2307 = "stablehlo.add"(%2305, %2306) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2307) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2309 = "stablehlo.broadcast_in_dim"(%2308) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2310 = "stablehlo.dot_general"(%2303, %2294) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2311 = "stablehlo.divide"(%2310, %2309) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2312 = "stablehlo.reshape"(%2311) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2313 = "stablehlo.transpose"(%2312) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2314 = "stablehlo.reshape"(%2313) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2315 = "stablehlo.dot_general"(%2314, %arg237) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2316 = "stablehlo.broadcast_in_dim"(%arg238) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2317 = "stablehlo.add"(%2315, %2316) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2318 = "stablehlo.add"(%2250, %2317) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2319 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2323 = "stablehlo.reduce"(%2318, %2319) ({
    ^bb0(%2320: tensor<f32>, %2321: tensor<f32>):
      %2322 = "stablehlo.add"(%2320, %2321) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2322) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2324 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2325 = "stablehlo.broadcast_in_dim"(%2324) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2326 = "stablehlo.multiply"(%2323, %2325) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2327 = "stablehlo.broadcast_in_dim"(%2326) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2328 = "stablehlo.subtract"(%2318, %2327) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2329 = "stablehlo.multiply"(%2328, %2328) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2330 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2334 = "stablehlo.reduce"(%2329, %2330) ({
    ^bb0(%2331: tensor<f32>, %2332: tensor<f32>):
      %2333 = "stablehlo.add"(%2331, %2332) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2333) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2335 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2336 = "stablehlo.broadcast_in_dim"(%2335) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2337 = "stablehlo.multiply"(%2334, %2336) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2338 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2339 = "stablehlo.broadcast_in_dim"(%2338) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2340 = "stablehlo.add"(%2337, %2339) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2341 = "stablehlo.rsqrt"(%2340) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2342 = "stablehlo.broadcast_in_dim"(%2341) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2343 = "stablehlo.multiply"(%2328, %2342) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2344 = "stablehlo.broadcast_in_dim"(%arg239) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2345 = "stablehlo.multiply"(%2343, %2344) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2346 = "stablehlo.broadcast_in_dim"(%arg240) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2347 = "stablehlo.add"(%2345, %2346) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2348 = "stablehlo.dot_general"(%2347, %arg241) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2349 = "stablehlo.dot_general"(%arg6, %arg242) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2350 = "stablehlo.dot_general"(%arg6, %arg243) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2351 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2352 = "stablehlo.broadcast_in_dim"(%2351) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2353 = "stablehlo.multiply"(%2348, %2352) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2354 = "stablehlo.reshape"(%2353) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2355 = "stablehlo.transpose"(%2354) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2356 = "stablehlo.reshape"(%2355) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2357 = "stablehlo.reshape"(%2349) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2358 = "stablehlo.transpose"(%2357) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2359 = "stablehlo.reshape"(%2358) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2360 = "stablehlo.reshape"(%2350) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2361 = "stablehlo.transpose"(%2360) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2362 = "stablehlo.reshape"(%2361) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2363 = "stablehlo.dot_general"(%2356, %2359) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2364 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2368 = "stablehlo.reduce"(%2363, %2364) ({
    ^bb0(%2365: tensor<f32>, %2366: tensor<f32>):
      %2367 = "stablehlo.maximum"(%2365, %2366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2367) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2369 = "stablehlo.broadcast_in_dim"(%2368) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2370 = "stablehlo.subtract"(%2363, %2369) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2371 = "stablehlo.exponential"(%2370) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2372 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2376 = "stablehlo.reduce"(%2371, %2372) ({
    ^bb0(%2373: tensor<f32>, %2374: tensor<f32>):
      %2375 = "stablehlo.add"(%2373, %2374) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2375) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2377 = "stablehlo.broadcast_in_dim"(%2376) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2378 = "stablehlo.dot_general"(%2371, %2362) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2379 = "stablehlo.divide"(%2378, %2377) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2380 = "stablehlo.reshape"(%2379) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2381 = "stablehlo.transpose"(%2380) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2382 = "stablehlo.reshape"(%2381) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2383 = "stablehlo.dot_general"(%2382, %arg244) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2384 = "stablehlo.broadcast_in_dim"(%arg245) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2385 = "stablehlo.add"(%2383, %2384) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2386 = "stablehlo.add"(%2318, %2385) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2387 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2391 = "stablehlo.reduce"(%2386, %2387) ({
    ^bb0(%2388: tensor<f32>, %2389: tensor<f32>):
      %2390 = "stablehlo.add"(%2388, %2389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2390) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2392 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2393 = "stablehlo.broadcast_in_dim"(%2392) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2394 = "stablehlo.multiply"(%2391, %2393) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2395 = "stablehlo.broadcast_in_dim"(%2394) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2396 = "stablehlo.subtract"(%2386, %2395) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2397 = "stablehlo.multiply"(%2396, %2396) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2398 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2402 = "stablehlo.reduce"(%2397, %2398) ({
    ^bb0(%2399: tensor<f32>, %2400: tensor<f32>):
      %2401 = "stablehlo.add"(%2399, %2400) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2401) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2403 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2404 = "stablehlo.broadcast_in_dim"(%2403) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2405 = "stablehlo.multiply"(%2402, %2404) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2406 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2407 = "stablehlo.broadcast_in_dim"(%2406) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2408 = "stablehlo.add"(%2405, %2407) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2409 = "stablehlo.rsqrt"(%2408) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2410 = "stablehlo.broadcast_in_dim"(%2409) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2411 = "stablehlo.multiply"(%2396, %2410) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2412 = "stablehlo.broadcast_in_dim"(%arg246) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2413 = "stablehlo.multiply"(%2411, %2412) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2414 = "stablehlo.broadcast_in_dim"(%arg247) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2415 = "stablehlo.add"(%2413, %2414) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2416 = "stablehlo.dot_general"(%2415, %arg248) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2417 = "stablehlo.broadcast_in_dim"(%arg249) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2418 = "stablehlo.add"(%2416, %2417) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2419 = "stablehlo.slice"(%2418) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2420 = "stablehlo.slice"(%2418) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2421 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2422 = "stablehlo.broadcast_in_dim"(%2421) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2423 = "stablehlo.multiply"(%2420, %2422) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2424 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2425 = "stablehlo.broadcast_in_dim"(%2424) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2426 = "stablehlo.multiply"(%2420, %2425) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2427 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2428 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2429 = "stablehlo.clamp"(%2427, %2426, %2428) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2430 = "stablehlo.multiply"(%2429, %2429) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2431 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2432 = "stablehlo.broadcast_in_dim"(%2431) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2433 = "stablehlo.multiply"(%2432, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2434 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2435 = "stablehlo.broadcast_in_dim"(%2434) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2436 = "stablehlo.add"(%2433, %2435) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2437 = "stablehlo.multiply"(%2436, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2438 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2439 = "stablehlo.broadcast_in_dim"(%2438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2440 = "stablehlo.add"(%2437, %2439) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2441 = "stablehlo.multiply"(%2440, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2442 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2443 = "stablehlo.broadcast_in_dim"(%2442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2444 = "stablehlo.add"(%2441, %2443) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2445 = "stablehlo.multiply"(%2444, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2446 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2447 = "stablehlo.broadcast_in_dim"(%2446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2448 = "stablehlo.add"(%2445, %2447) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2449 = "stablehlo.multiply"(%2429, %2448) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2450 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2451 = "stablehlo.broadcast_in_dim"(%2450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2452 = "stablehlo.multiply"(%2451, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2453 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2454 = "stablehlo.broadcast_in_dim"(%2453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2455 = "stablehlo.add"(%2452, %2454) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2456 = "stablehlo.multiply"(%2455, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2457 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2458 = "stablehlo.broadcast_in_dim"(%2457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2459 = "stablehlo.add"(%2456, %2458) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2460 = "stablehlo.multiply"(%2459, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2461 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2462 = "stablehlo.broadcast_in_dim"(%2461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2463 = "stablehlo.add"(%2460, %2462) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2464 = "stablehlo.multiply"(%2463, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2465 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2466 = "stablehlo.broadcast_in_dim"(%2465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2467 = "stablehlo.add"(%2464, %2466) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2468 = "stablehlo.multiply"(%2467, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2469 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2470 = "stablehlo.broadcast_in_dim"(%2469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2471 = "stablehlo.add"(%2468, %2470) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2472 = "stablehlo.multiply"(%2471, %2430) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2473 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2474 = "stablehlo.broadcast_in_dim"(%2473) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2475 = "stablehlo.add"(%2472, %2474) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2476 = "stablehlo.divide"(%2449, %2475) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2477 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2478 = "stablehlo.broadcast_in_dim"(%2477) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2479 = "stablehlo.add"(%2476, %2478) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2480 = "stablehlo.multiply"(%2423, %2479) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2481 = "stablehlo.multiply"(%2419, %2480) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2482 = "stablehlo.dot_general"(%2481, %arg250) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2483 = "stablehlo.broadcast_in_dim"(%arg251) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2484 = "stablehlo.add"(%2482, %2483) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2485 = "stablehlo.add"(%2386, %2484) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2486 = "stablehlo.reshape"(%2485) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2487 = "stablehlo.dot_general"(%2486, %arg252) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2488 = "stablehlo.broadcast_in_dim"(%arg253) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2489 = "stablehlo.add"(%2487, %2488) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2490 = "stablehlo.add"(%2200, %2489) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2491 = "stablehlo.concatenate"(%2490, %827) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x40xf32>
    %2492 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2496 = "stablehlo.reduce"(%2491, %2492) ({
    ^bb0(%2493: tensor<f32>, %2494: tensor<f32>):
      %2495 = "stablehlo.add"(%2493, %2494) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2495) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2497 = "stablehlo.reshape"(%2496) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2498 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2502 = "stablehlo.reduce"(%2497, %2498) ({
    ^bb0(%2499: tensor<f32>, %2500: tensor<f32>):
      %2501 = "stablehlo.add"(%2499, %2500) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2501) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2503 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2504 = "stablehlo.broadcast_in_dim"(%2503) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2505 = "stablehlo.multiply"(%2502, %2504) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2506 = "stablehlo.broadcast_in_dim"(%2505) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2507 = "stablehlo.reshape"(%2506) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2508 = "stablehlo.broadcast_in_dim"(%arg254) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2509 = "stablehlo.broadcast_in_dim"(%arg255) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2510 = "stablehlo.broadcast_in_dim"(%2507) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2511 = "stablehlo.subtract"(%2491, %2510) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2512 = "stablehlo.multiply"(%2511, %2511) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2513 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2517 = "stablehlo.reduce"(%2512, %2513) ({
    ^bb0(%2514: tensor<f32>, %2515: tensor<f32>):
      %2516 = "stablehlo.add"(%2514, %2515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2518 = "stablehlo.reshape"(%2517) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2519 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2523 = "stablehlo.reduce"(%2518, %2519) ({
    ^bb0(%2520: tensor<f32>, %2521: tensor<f32>):
      %2522 = "stablehlo.add"(%2520, %2521) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2522) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2524 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2525 = "stablehlo.broadcast_in_dim"(%2524) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2526 = "stablehlo.multiply"(%2523, %2525) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2527 = "stablehlo.broadcast_in_dim"(%2526) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2528 = "stablehlo.reshape"(%2527) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2529 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2530 = "stablehlo.broadcast_in_dim"(%2529) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2531 = "stablehlo.add"(%2528, %2530) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2532 = "stablehlo.rsqrt"(%2531) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2533 = "stablehlo.multiply"(%2532, %2508) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2534 = "stablehlo.broadcast_in_dim"(%2533) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2535 = "stablehlo.multiply"(%2511, %2534) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2536 = "stablehlo.broadcast_in_dim"(%2509) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2537 = "stablehlo.add"(%2535, %2536) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2538 = "stablehlo.logistic"(%2537) : (tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2539 = "stablehlo.multiply"(%2537, %2538) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2540 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2541 = "stablehlo.multiply"(%18, %2540) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2542 = "stablehlo.dot_general"(%2541, %arg256) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2543 = "stablehlo.broadcast_in_dim"(%arg257) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2544 = "stablehlo.add"(%2542, %2543) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2545 = "stablehlo.convolution"(%2539, %arg258) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x40xf32>, tensor<3x3x40x24xf32>) -> tensor<2x4x4x24xf32>
    %2546 = "stablehlo.broadcast_in_dim"(%arg259) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2547 = "stablehlo.add"(%2545, %2546) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2548 = "stablehlo.broadcast_in_dim"(%2544) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2549 = "stablehlo.add"(%2547, %2548) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2550 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2554 = "stablehlo.reduce"(%2549, %2550) ({
    ^bb0(%2551: tensor<f32>, %2552: tensor<f32>):
      %2553 = "stablehlo.add"(%2551, %2552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2553) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2555 = "stablehlo.reshape"(%2554) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2556 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2560 = "stablehlo.reduce"(%2555, %2556) ({
    ^bb0(%2557: tensor<f32>, %2558: tensor<f32>):
      %2559 = "stablehlo.add"(%2557, %2558) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2559) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2561 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2562 = "stablehlo.broadcast_in_dim"(%2561) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2563 = "stablehlo.multiply"(%2560, %2562) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2564 = "stablehlo.broadcast_in_dim"(%2563) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2565 = "stablehlo.reshape"(%2564) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2566 = "stablehlo.broadcast_in_dim"(%arg260) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2567 = "stablehlo.broadcast_in_dim"(%arg261) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2568 = "stablehlo.broadcast_in_dim"(%2565) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2569 = "stablehlo.subtract"(%2549, %2568) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2570 = "stablehlo.multiply"(%2569, %2569) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2571 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2575 = "stablehlo.reduce"(%2570, %2571) ({
    ^bb0(%2572: tensor<f32>, %2573: tensor<f32>):
      %2574 = "stablehlo.add"(%2572, %2573) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2574) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2576 = "stablehlo.reshape"(%2575) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2577 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2581 = "stablehlo.reduce"(%2576, %2577) ({
    ^bb0(%2578: tensor<f32>, %2579: tensor<f32>):
      %2580 = "stablehlo.add"(%2578, %2579) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2580) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2582 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2583 = "stablehlo.broadcast_in_dim"(%2582) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2584 = "stablehlo.multiply"(%2581, %2583) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2585 = "stablehlo.broadcast_in_dim"(%2584) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2586 = "stablehlo.reshape"(%2585) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2587 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2588 = "stablehlo.broadcast_in_dim"(%2587) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2589 = "stablehlo.add"(%2586, %2588) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2590 = "stablehlo.rsqrt"(%2589) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2591 = "stablehlo.multiply"(%2590, %2566) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2592 = "stablehlo.broadcast_in_dim"(%2591) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2593 = "stablehlo.multiply"(%2569, %2592) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2594 = "stablehlo.broadcast_in_dim"(%2567) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2595 = "stablehlo.add"(%2593, %2594) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2596 = "stablehlo.logistic"(%2595) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2597 = "stablehlo.multiply"(%2595, %2596) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2598 = "stablehlo.dot_general"(%2491, %arg262) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x40xf32>, tensor<24x40xf32>) -> tensor<2x4x4x24xf32>
    %2599 = "stablehlo.broadcast_in_dim"(%arg263) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2600 = "stablehlo.add"(%2598, %2599) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2601 = "stablehlo.convolution"(%2597, %arg264) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2602 = "stablehlo.broadcast_in_dim"(%arg265) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2603 = "stablehlo.add"(%2601, %2602) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2604 = "stablehlo.add"(%2600, %2603) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2605 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2609 = "stablehlo.reduce"(%2604, %2605) ({
    ^bb0(%2606: tensor<f32>, %2607: tensor<f32>):
      %2608 = "stablehlo.add"(%2606, %2607) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2608) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2610 = "stablehlo.reshape"(%2609) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2611 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2615 = "stablehlo.reduce"(%2610, %2611) ({
    ^bb0(%2612: tensor<f32>, %2613: tensor<f32>):
      %2614 = "stablehlo.add"(%2612, %2613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2614) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2616 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2617 = "stablehlo.broadcast_in_dim"(%2616) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2618 = "stablehlo.multiply"(%2615, %2617) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2619 = "stablehlo.broadcast_in_dim"(%2618) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2620 = "stablehlo.reshape"(%2619) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2621 = "stablehlo.broadcast_in_dim"(%arg266) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2622 = "stablehlo.broadcast_in_dim"(%arg267) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2623 = "stablehlo.broadcast_in_dim"(%2620) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2624 = "stablehlo.subtract"(%2604, %2623) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2625 = "stablehlo.multiply"(%2624, %2624) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2626 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2630 = "stablehlo.reduce"(%2625, %2626) ({
    ^bb0(%2627: tensor<f32>, %2628: tensor<f32>):
      %2629 = "stablehlo.add"(%2627, %2628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2629) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2631 = "stablehlo.reshape"(%2630) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2632 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2636 = "stablehlo.reduce"(%2631, %2632) ({
    ^bb0(%2633: tensor<f32>, %2634: tensor<f32>):
      %2635 = "stablehlo.add"(%2633, %2634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2635) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2637 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2638 = "stablehlo.broadcast_in_dim"(%2637) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2639 = "stablehlo.multiply"(%2636, %2638) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2640 = "stablehlo.broadcast_in_dim"(%2639) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2641 = "stablehlo.reshape"(%2640) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2642 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2643 = "stablehlo.broadcast_in_dim"(%2642) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2644 = "stablehlo.add"(%2641, %2643) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2645 = "stablehlo.rsqrt"(%2644) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2646 = "stablehlo.multiply"(%2645, %2621) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2647 = "stablehlo.broadcast_in_dim"(%2646) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2648 = "stablehlo.multiply"(%2624, %2647) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2649 = "stablehlo.broadcast_in_dim"(%2622) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2650 = "stablehlo.add"(%2648, %2649) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2651 = "stablehlo.dot_general"(%2650, %arg268) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2652 = "stablehlo.broadcast_in_dim"(%arg269) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2653 = "stablehlo.add"(%2651, %2652) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2654 = "stablehlo.reshape"(%2653) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2655 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2659 = "stablehlo.reduce"(%2654, %2655) ({
    ^bb0(%2656: tensor<f32>, %2657: tensor<f32>):
      %2658 = "stablehlo.add"(%2656, %2657) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2658) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2660 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2661 = "stablehlo.broadcast_in_dim"(%2660) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2662 = "stablehlo.multiply"(%2659, %2661) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2663 = "stablehlo.broadcast_in_dim"(%2662) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2664 = "stablehlo.subtract"(%2654, %2663) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2665 = "stablehlo.multiply"(%2664, %2664) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2666 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2670 = "stablehlo.reduce"(%2665, %2666) ({
    ^bb0(%2667: tensor<f32>, %2668: tensor<f32>):
      %2669 = "stablehlo.add"(%2667, %2668) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2669) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2671 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2672 = "stablehlo.broadcast_in_dim"(%2671) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2673 = "stablehlo.multiply"(%2670, %2672) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2674 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2675 = "stablehlo.broadcast_in_dim"(%2674) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2676 = "stablehlo.add"(%2673, %2675) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2677 = "stablehlo.rsqrt"(%2676) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2678 = "stablehlo.broadcast_in_dim"(%2677) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2679 = "stablehlo.multiply"(%2664, %2678) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2680 = "stablehlo.broadcast_in_dim"(%arg270) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2681 = "stablehlo.multiply"(%2679, %2680) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2682 = "stablehlo.broadcast_in_dim"(%arg271) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2683 = "stablehlo.add"(%2681, %2682) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2684 = "stablehlo.dot_general"(%2683, %arg272) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2685 = "stablehlo.dot_general"(%2683, %arg273) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2686 = "stablehlo.dot_general"(%2683, %arg274) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2687 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2688 = "stablehlo.broadcast_in_dim"(%2687) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2689 = "stablehlo.multiply"(%2684, %2688) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2690 = "stablehlo.reshape"(%2689) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2691 = "stablehlo.transpose"(%2690) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2692 = "stablehlo.reshape"(%2691) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2693 = "stablehlo.reshape"(%2685) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2694 = "stablehlo.transpose"(%2693) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2695 = "stablehlo.reshape"(%2694) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2696 = "stablehlo.reshape"(%2686) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2697 = "stablehlo.transpose"(%2696) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2698 = "stablehlo.reshape"(%2697) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2699 = "stablehlo.dot_general"(%2692, %2695) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2700 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2704 = "stablehlo.reduce"(%2699, %2700) ({
    ^bb0(%2701: tensor<f32>, %2702: tensor<f32>):
      %2703 = "stablehlo.maximum"(%2701, %2702) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2703) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2705 = "stablehlo.broadcast_in_dim"(%2704) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2706 = "stablehlo.subtract"(%2699, %2705) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2707 = "stablehlo.exponential"(%2706) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2708 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2712 = "stablehlo.reduce"(%2707, %2708) ({
    ^bb0(%2709: tensor<f32>, %2710: tensor<f32>):
      %2711 = "stablehlo.add"(%2709, %2710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2711) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2713 = "stablehlo.broadcast_in_dim"(%2712) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2714 = "stablehlo.dot_general"(%2707, %2698) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2715 = "stablehlo.divide"(%2714, %2713) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2716 = "stablehlo.reshape"(%2715) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2717 = "stablehlo.transpose"(%2716) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2718 = "stablehlo.reshape"(%2717) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2719 = "stablehlo.dot_general"(%2718, %arg275) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2720 = "stablehlo.broadcast_in_dim"(%arg276) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2721 = "stablehlo.add"(%2719, %2720) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2722 = "stablehlo.add"(%2654, %2721) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2723 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2727 = "stablehlo.reduce"(%2722, %2723) ({
    ^bb0(%2724: tensor<f32>, %2725: tensor<f32>):
      %2726 = "stablehlo.add"(%2724, %2725) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2726) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2728 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2729 = "stablehlo.broadcast_in_dim"(%2728) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2730 = "stablehlo.multiply"(%2727, %2729) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2731 = "stablehlo.broadcast_in_dim"(%2730) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2732 = "stablehlo.subtract"(%2722, %2731) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2733 = "stablehlo.multiply"(%2732, %2732) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2734 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2738 = "stablehlo.reduce"(%2733, %2734) ({
    ^bb0(%2735: tensor<f32>, %2736: tensor<f32>):
      %2737 = "stablehlo.add"(%2735, %2736) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2737) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2739 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2740 = "stablehlo.broadcast_in_dim"(%2739) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2741 = "stablehlo.multiply"(%2738, %2740) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2742 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2743 = "stablehlo.broadcast_in_dim"(%2742) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2744 = "stablehlo.add"(%2741, %2743) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2745 = "stablehlo.rsqrt"(%2744) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2746 = "stablehlo.broadcast_in_dim"(%2745) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2747 = "stablehlo.multiply"(%2732, %2746) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2748 = "stablehlo.broadcast_in_dim"(%arg277) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2749 = "stablehlo.multiply"(%2747, %2748) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2750 = "stablehlo.broadcast_in_dim"(%arg278) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2751 = "stablehlo.add"(%2749, %2750) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2752 = "stablehlo.dot_general"(%2751, %arg279) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2753 = "stablehlo.dot_general"(%arg6, %arg280) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2754 = "stablehlo.dot_general"(%arg6, %arg281) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2755 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2756 = "stablehlo.broadcast_in_dim"(%2755) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2757 = "stablehlo.multiply"(%2752, %2756) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2758 = "stablehlo.reshape"(%2757) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2759 = "stablehlo.transpose"(%2758) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2760 = "stablehlo.reshape"(%2759) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2761 = "stablehlo.reshape"(%2753) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2762 = "stablehlo.transpose"(%2761) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2763 = "stablehlo.reshape"(%2762) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2764 = "stablehlo.reshape"(%2754) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2765 = "stablehlo.transpose"(%2764) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2766 = "stablehlo.reshape"(%2765) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2767 = "stablehlo.dot_general"(%2760, %2763) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2768 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2772 = "stablehlo.reduce"(%2767, %2768) ({
    ^bb0(%2769: tensor<f32>, %2770: tensor<f32>):
      %2771 = "stablehlo.maximum"(%2769, %2770) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2771) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2773 = "stablehlo.broadcast_in_dim"(%2772) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2774 = "stablehlo.subtract"(%2767, %2773) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2775 = "stablehlo.exponential"(%2774) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2776 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2780 = "stablehlo.reduce"(%2775, %2776) ({
    ^bb0(%2777: tensor<f32>, %2778: tensor<f32>):
      %2779 = "stablehlo.add"(%2777, %2778) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2779) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2781 = "stablehlo.broadcast_in_dim"(%2780) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2782 = "stablehlo.dot_general"(%2775, %2766) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2783 = "stablehlo.divide"(%2782, %2781) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2784 = "stablehlo.reshape"(%2783) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2785 = "stablehlo.transpose"(%2784) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2786 = "stablehlo.reshape"(%2785) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2787 = "stablehlo.dot_general"(%2786, %arg282) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2788 = "stablehlo.broadcast_in_dim"(%arg283) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2789 = "stablehlo.add"(%2787, %2788) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2790 = "stablehlo.add"(%2722, %2789) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2791 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2795 = "stablehlo.reduce"(%2790, %2791) ({
    ^bb0(%2792: tensor<f32>, %2793: tensor<f32>):
      %2794 = "stablehlo.add"(%2792, %2793) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2794) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2796 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2797 = "stablehlo.broadcast_in_dim"(%2796) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2798 = "stablehlo.multiply"(%2795, %2797) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2799 = "stablehlo.broadcast_in_dim"(%2798) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2800 = "stablehlo.subtract"(%2790, %2799) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2801 = "stablehlo.multiply"(%2800, %2800) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2802 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2806 = "stablehlo.reduce"(%2801, %2802) ({
    ^bb0(%2803: tensor<f32>, %2804: tensor<f32>):
      %2805 = "stablehlo.add"(%2803, %2804) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2805) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2807 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2808 = "stablehlo.broadcast_in_dim"(%2807) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2809 = "stablehlo.multiply"(%2806, %2808) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2810 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2811 = "stablehlo.broadcast_in_dim"(%2810) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2812 = "stablehlo.add"(%2809, %2811) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2813 = "stablehlo.rsqrt"(%2812) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2814 = "stablehlo.broadcast_in_dim"(%2813) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2815 = "stablehlo.multiply"(%2800, %2814) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2816 = "stablehlo.broadcast_in_dim"(%arg284) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2817 = "stablehlo.multiply"(%2815, %2816) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2818 = "stablehlo.broadcast_in_dim"(%arg285) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2819 = "stablehlo.add"(%2817, %2818) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2820 = "stablehlo.dot_general"(%2819, %arg286) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2821 = "stablehlo.broadcast_in_dim"(%arg287) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2822 = "stablehlo.add"(%2820, %2821) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2823 = "stablehlo.slice"(%2822) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2824 = "stablehlo.slice"(%2822) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2825 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2826 = "stablehlo.broadcast_in_dim"(%2825) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2827 = "stablehlo.multiply"(%2824, %2826) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2828 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2829 = "stablehlo.broadcast_in_dim"(%2828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2830 = "stablehlo.multiply"(%2824, %2829) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2831 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2832 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2833 = "stablehlo.clamp"(%2831, %2830, %2832) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2834 = "stablehlo.multiply"(%2833, %2833) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2835 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2836 = "stablehlo.broadcast_in_dim"(%2835) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2837 = "stablehlo.multiply"(%2836, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2838 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2839 = "stablehlo.broadcast_in_dim"(%2838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2840 = "stablehlo.add"(%2837, %2839) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2841 = "stablehlo.multiply"(%2840, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2842 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2843 = "stablehlo.broadcast_in_dim"(%2842) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2844 = "stablehlo.add"(%2841, %2843) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2845 = "stablehlo.multiply"(%2844, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2846 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2847 = "stablehlo.broadcast_in_dim"(%2846) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2848 = "stablehlo.add"(%2845, %2847) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2849 = "stablehlo.multiply"(%2848, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2850 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2851 = "stablehlo.broadcast_in_dim"(%2850) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2852 = "stablehlo.add"(%2849, %2851) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2853 = "stablehlo.multiply"(%2833, %2852) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2854 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2855 = "stablehlo.broadcast_in_dim"(%2854) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2856 = "stablehlo.multiply"(%2855, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2857 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2858 = "stablehlo.broadcast_in_dim"(%2857) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2859 = "stablehlo.add"(%2856, %2858) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2860 = "stablehlo.multiply"(%2859, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2861 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2862 = "stablehlo.broadcast_in_dim"(%2861) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2863 = "stablehlo.add"(%2860, %2862) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2864 = "stablehlo.multiply"(%2863, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2865 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2866 = "stablehlo.broadcast_in_dim"(%2865) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2867 = "stablehlo.add"(%2864, %2866) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2868 = "stablehlo.multiply"(%2867, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2869 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2870 = "stablehlo.broadcast_in_dim"(%2869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2871 = "stablehlo.add"(%2868, %2870) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2872 = "stablehlo.multiply"(%2871, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2873 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2874 = "stablehlo.broadcast_in_dim"(%2873) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2875 = "stablehlo.add"(%2872, %2874) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2876 = "stablehlo.multiply"(%2875, %2834) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2877 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2878 = "stablehlo.broadcast_in_dim"(%2877) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2879 = "stablehlo.add"(%2876, %2878) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2880 = "stablehlo.divide"(%2853, %2879) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2881 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2882 = "stablehlo.broadcast_in_dim"(%2881) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2883 = "stablehlo.add"(%2880, %2882) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2884 = "stablehlo.multiply"(%2827, %2883) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2885 = "stablehlo.multiply"(%2823, %2884) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2886 = "stablehlo.dot_general"(%2885, %arg288) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2887 = "stablehlo.broadcast_in_dim"(%arg289) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2888 = "stablehlo.add"(%2886, %2887) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2889 = "stablehlo.add"(%2790, %2888) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2890 = "stablehlo.reshape"(%2889) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2891 = "stablehlo.dot_general"(%2890, %arg290) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2892 = "stablehlo.broadcast_in_dim"(%arg291) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2893 = "stablehlo.add"(%2891, %2892) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2894 = "stablehlo.add"(%2604, %2893) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2895 = "stablehlo.broadcast_in_dim"(%2894) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x4x4x24xf32>) -> tensor<2x4x2x4x2x24xf32>
    %2896 = "stablehlo.reshape"(%2895) : (tensor<2x4x2x4x2x24xf32>) -> tensor<2x8x8x24xf32>
    %2897 = "stablehlo.convolution"(%2896, %arg292) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x8x8x24xf32>
    %2898 = "stablehlo.broadcast_in_dim"(%arg293) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x8x8x24xf32>
    %2899 = "stablehlo.add"(%2897, %2898) : (tensor<2x8x8x24xf32>, tensor<2x8x8x24xf32>) -> tensor<2x8x8x24xf32>
    %2900 = "stablehlo.concatenate"(%2899, %824) {dimension = 3 : i64} : (tensor<2x8x8x24xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x40xf32>
    %2901 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2905 = "stablehlo.reduce"(%2900, %2901) ({
    ^bb0(%2902: tensor<f32>, %2903: tensor<f32>):
      %2904 = "stablehlo.add"(%2902, %2903) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2904) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2906 = "stablehlo.reshape"(%2905) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2907 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2911 = "stablehlo.reduce"(%2906, %2907) ({
    ^bb0(%2908: tensor<f32>, %2909: tensor<f32>):
      %2910 = "stablehlo.add"(%2908, %2909) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2910) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2912 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2913 = "stablehlo.broadcast_in_dim"(%2912) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2914 = "stablehlo.multiply"(%2911, %2913) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2915 = "stablehlo.broadcast_in_dim"(%2914) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2916 = "stablehlo.reshape"(%2915) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2917 = "stablehlo.broadcast_in_dim"(%arg294) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2918 = "stablehlo.broadcast_in_dim"(%arg295) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2919 = "stablehlo.broadcast_in_dim"(%2916) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2920 = "stablehlo.subtract"(%2900, %2919) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2921 = "stablehlo.multiply"(%2920, %2920) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2922 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2926 = "stablehlo.reduce"(%2921, %2922) ({
    ^bb0(%2923: tensor<f32>, %2924: tensor<f32>):
      %2925 = "stablehlo.add"(%2923, %2924) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2925) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2927 = "stablehlo.reshape"(%2926) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2928 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2932 = "stablehlo.reduce"(%2927, %2928) ({
    ^bb0(%2929: tensor<f32>, %2930: tensor<f32>):
      %2931 = "stablehlo.add"(%2929, %2930) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2931) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2933 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2934 = "stablehlo.broadcast_in_dim"(%2933) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2935 = "stablehlo.multiply"(%2932, %2934) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2936 = "stablehlo.broadcast_in_dim"(%2935) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2937 = "stablehlo.reshape"(%2936) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2938 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2939 = "stablehlo.broadcast_in_dim"(%2938) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2940 = "stablehlo.add"(%2937, %2939) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2941 = "stablehlo.rsqrt"(%2940) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2942 = "stablehlo.multiply"(%2941, %2917) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2943 = "stablehlo.broadcast_in_dim"(%2942) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2944 = "stablehlo.multiply"(%2920, %2943) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2945 = "stablehlo.broadcast_in_dim"(%2918) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2946 = "stablehlo.add"(%2944, %2945) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2947 = "stablehlo.logistic"(%2946) : (tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2948 = "stablehlo.multiply"(%2946, %2947) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2949 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2950 = "stablehlo.multiply"(%18, %2949) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2951 = "stablehlo.dot_general"(%2950, %arg296) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %2952 = "stablehlo.broadcast_in_dim"(%arg297) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2953 = "stablehlo.add"(%2951, %2952) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2954 = "stablehlo.convolution"(%2948, %arg298) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x40xf32>, tensor<3x3x40x16xf32>) -> tensor<2x8x8x16xf32>
    %2955 = "stablehlo.broadcast_in_dim"(%arg299) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2956 = "stablehlo.add"(%2954, %2955) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2957 = "stablehlo.broadcast_in_dim"(%2953) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2958 = "stablehlo.add"(%2956, %2957) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2959 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2963 = "stablehlo.reduce"(%2958, %2959) ({
    ^bb0(%2960: tensor<f32>, %2961: tensor<f32>):
      %2962 = "stablehlo.add"(%2960, %2961) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2962) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2964 = "stablehlo.reshape"(%2963) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2965 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2969 = "stablehlo.reduce"(%2964, %2965) ({
    ^bb0(%2966: tensor<f32>, %2967: tensor<f32>):
      %2968 = "stablehlo.add"(%2966, %2967) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2968) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2970 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2971 = "stablehlo.broadcast_in_dim"(%2970) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2972 = "stablehlo.multiply"(%2969, %2971) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2973 = "stablehlo.broadcast_in_dim"(%2972) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2974 = "stablehlo.reshape"(%2973) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %2975 = "stablehlo.broadcast_in_dim"(%arg300) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2976 = "stablehlo.broadcast_in_dim"(%arg301) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2977 = "stablehlo.broadcast_in_dim"(%2974) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2978 = "stablehlo.subtract"(%2958, %2977) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2979 = "stablehlo.multiply"(%2978, %2978) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2980 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2984 = "stablehlo.reduce"(%2979, %2980) ({
    ^bb0(%2981: tensor<f32>, %2982: tensor<f32>):
      %2983 = "stablehlo.add"(%2981, %2982) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2983) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2985 = "stablehlo.reshape"(%2984) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2986 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2990 = "stablehlo.reduce"(%2985, %2986) ({
    ^bb0(%2987: tensor<f32>, %2988: tensor<f32>):
      %2989 = "stablehlo.add"(%2987, %2988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2989) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2991 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2992 = "stablehlo.broadcast_in_dim"(%2991) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2993 = "stablehlo.multiply"(%2990, %2992) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2994 = "stablehlo.broadcast_in_dim"(%2993) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2995 = "stablehlo.reshape"(%2994) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %2996 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2997 = "stablehlo.broadcast_in_dim"(%2996) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2998 = "stablehlo.add"(%2995, %2997) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2999 = "stablehlo.rsqrt"(%2998) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3000 = "stablehlo.multiply"(%2999, %2975) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3001 = "stablehlo.broadcast_in_dim"(%3000) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3002 = "stablehlo.multiply"(%2978, %3001) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3003 = "stablehlo.broadcast_in_dim"(%2976) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3004 = "stablehlo.add"(%3002, %3003) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3005 = "stablehlo.logistic"(%3004) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3006 = "stablehlo.multiply"(%3004, %3005) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3007 = "stablehlo.dot_general"(%2900, %arg302) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x40xf32>, tensor<16x40xf32>) -> tensor<2x8x8x16xf32>
    %3008 = "stablehlo.broadcast_in_dim"(%arg303) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3009 = "stablehlo.add"(%3007, %3008) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3010 = "stablehlo.convolution"(%3006, %arg304) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %3011 = "stablehlo.broadcast_in_dim"(%arg305) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3012 = "stablehlo.add"(%3010, %3011) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3013 = "stablehlo.add"(%3009, %3012) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3014 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3018 = "stablehlo.reduce"(%3013, %3014) ({
    ^bb0(%3015: tensor<f32>, %3016: tensor<f32>):
      %3017 = "stablehlo.add"(%3015, %3016) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3017) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3019 = "stablehlo.reshape"(%3018) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3020 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3024 = "stablehlo.reduce"(%3019, %3020) ({
    ^bb0(%3021: tensor<f32>, %3022: tensor<f32>):
      %3023 = "stablehlo.add"(%3021, %3022) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3023) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3025 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3026 = "stablehlo.broadcast_in_dim"(%3025) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3027 = "stablehlo.multiply"(%3024, %3026) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3028 = "stablehlo.broadcast_in_dim"(%3027) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3029 = "stablehlo.reshape"(%3028) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3030 = "stablehlo.broadcast_in_dim"(%arg306) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3031 = "stablehlo.broadcast_in_dim"(%arg307) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3032 = "stablehlo.broadcast_in_dim"(%3029) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3033 = "stablehlo.subtract"(%3013, %3032) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3034 = "stablehlo.multiply"(%3033, %3033) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3035 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3039 = "stablehlo.reduce"(%3034, %3035) ({
    ^bb0(%3036: tensor<f32>, %3037: tensor<f32>):
      %3038 = "stablehlo.add"(%3036, %3037) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3038) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3040 = "stablehlo.reshape"(%3039) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3041 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3045 = "stablehlo.reduce"(%3040, %3041) ({
    ^bb0(%3042: tensor<f32>, %3043: tensor<f32>):
      %3044 = "stablehlo.add"(%3042, %3043) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3044) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3046 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3047 = "stablehlo.broadcast_in_dim"(%3046) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3048 = "stablehlo.multiply"(%3045, %3047) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3049 = "stablehlo.broadcast_in_dim"(%3048) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3050 = "stablehlo.reshape"(%3049) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3051 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3052 = "stablehlo.broadcast_in_dim"(%3051) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3053 = "stablehlo.add"(%3050, %3052) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3054 = "stablehlo.rsqrt"(%3053) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3055 = "stablehlo.multiply"(%3054, %3030) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3056 = "stablehlo.broadcast_in_dim"(%3055) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3057 = "stablehlo.multiply"(%3033, %3056) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3058 = "stablehlo.broadcast_in_dim"(%3031) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3059 = "stablehlo.add"(%3057, %3058) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3060 = "stablehlo.dot_general"(%3059, %arg308) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3061 = "stablehlo.broadcast_in_dim"(%arg309) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3062 = "stablehlo.add"(%3060, %3061) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3063 = "stablehlo.reshape"(%3062) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3064 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3068 = "stablehlo.reduce"(%3063, %3064) ({
    ^bb0(%3065: tensor<f32>, %3066: tensor<f32>):
      %3067 = "stablehlo.add"(%3065, %3066) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3067) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3069 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3070 = "stablehlo.broadcast_in_dim"(%3069) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3071 = "stablehlo.multiply"(%3068, %3070) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3072 = "stablehlo.broadcast_in_dim"(%3071) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3073 = "stablehlo.subtract"(%3063, %3072) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3074 = "stablehlo.multiply"(%3073, %3073) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3075 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3079 = "stablehlo.reduce"(%3074, %3075) ({
    ^bb0(%3076: tensor<f32>, %3077: tensor<f32>):
      %3078 = "stablehlo.add"(%3076, %3077) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3078) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3080 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3081 = "stablehlo.broadcast_in_dim"(%3080) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3082 = "stablehlo.multiply"(%3079, %3081) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3083 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3084 = "stablehlo.broadcast_in_dim"(%3083) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3085 = "stablehlo.add"(%3082, %3084) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3086 = "stablehlo.rsqrt"(%3085) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3087 = "stablehlo.broadcast_in_dim"(%3086) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3088 = "stablehlo.multiply"(%3073, %3087) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3089 = "stablehlo.broadcast_in_dim"(%arg310) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3090 = "stablehlo.multiply"(%3088, %3089) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3091 = "stablehlo.broadcast_in_dim"(%arg311) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3092 = "stablehlo.add"(%3090, %3091) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3093 = "stablehlo.dot_general"(%3092, %arg312) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3094 = "stablehlo.dot_general"(%3092, %arg313) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3095 = "stablehlo.dot_general"(%3092, %arg314) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3096 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3097 = "stablehlo.broadcast_in_dim"(%3096) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3098 = "stablehlo.multiply"(%3093, %3097) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3099 = "stablehlo.reshape"(%3098) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3100 = "stablehlo.transpose"(%3099) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3101 = "stablehlo.reshape"(%3100) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3102 = "stablehlo.reshape"(%3094) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3103 = "stablehlo.transpose"(%3102) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3104 = "stablehlo.reshape"(%3103) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3105 = "stablehlo.reshape"(%3095) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3106 = "stablehlo.transpose"(%3105) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3107 = "stablehlo.reshape"(%3106) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3108 = "stablehlo.dot_general"(%3101, %3104) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3109 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3113 = "stablehlo.reduce"(%3108, %3109) ({
    ^bb0(%3110: tensor<f32>, %3111: tensor<f32>):
      %3112 = "stablehlo.maximum"(%3110, %3111) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3112) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3114 = "stablehlo.broadcast_in_dim"(%3113) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3115 = "stablehlo.subtract"(%3108, %3114) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3116 = "stablehlo.exponential"(%3115) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3117 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3121 = "stablehlo.reduce"(%3116, %3117) ({
    ^bb0(%3118: tensor<f32>, %3119: tensor<f32>):
      %3120 = "stablehlo.add"(%3118, %3119) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3120) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3122 = "stablehlo.broadcast_in_dim"(%3121) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3123 = "stablehlo.dot_general"(%3116, %3107) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3124 = "stablehlo.divide"(%3123, %3122) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3125 = "stablehlo.reshape"(%3124) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3126 = "stablehlo.transpose"(%3125) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3127 = "stablehlo.reshape"(%3126) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3128 = "stablehlo.dot_general"(%3127, %arg315) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3129 = "stablehlo.broadcast_in_dim"(%arg316) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3130 = "stablehlo.add"(%3128, %3129) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3131 = "stablehlo.add"(%3063, %3130) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3132 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3136 = "stablehlo.reduce"(%3131, %3132) ({
    ^bb0(%3133: tensor<f32>, %3134: tensor<f32>):
      %3135 = "stablehlo.add"(%3133, %3134) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3135) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3137 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3138 = "stablehlo.broadcast_in_dim"(%3137) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3139 = "stablehlo.multiply"(%3136, %3138) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3140 = "stablehlo.broadcast_in_dim"(%3139) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3141 = "stablehlo.subtract"(%3131, %3140) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3142 = "stablehlo.multiply"(%3141, %3141) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3143 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3147 = "stablehlo.reduce"(%3142, %3143) ({
    ^bb0(%3144: tensor<f32>, %3145: tensor<f32>):
      %3146 = "stablehlo.add"(%3144, %3145) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3146) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3148 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3149 = "stablehlo.broadcast_in_dim"(%3148) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3150 = "stablehlo.multiply"(%3147, %3149) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3151 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3152 = "stablehlo.broadcast_in_dim"(%3151) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3153 = "stablehlo.add"(%3150, %3152) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3154 = "stablehlo.rsqrt"(%3153) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3155 = "stablehlo.broadcast_in_dim"(%3154) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3156 = "stablehlo.multiply"(%3141, %3155) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3157 = "stablehlo.broadcast_in_dim"(%arg317) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3158 = "stablehlo.multiply"(%3156, %3157) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3159 = "stablehlo.broadcast_in_dim"(%arg318) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3160 = "stablehlo.add"(%3158, %3159) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3161 = "stablehlo.dot_general"(%3160, %arg319) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3162 = "stablehlo.dot_general"(%arg6, %arg320) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3163 = "stablehlo.dot_general"(%arg6, %arg321) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3164 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3165 = "stablehlo.broadcast_in_dim"(%3164) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3166 = "stablehlo.multiply"(%3161, %3165) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3167 = "stablehlo.reshape"(%3166) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3168 = "stablehlo.transpose"(%3167) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3169 = "stablehlo.reshape"(%3168) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3170 = "stablehlo.reshape"(%3162) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3171 = "stablehlo.transpose"(%3170) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3172 = "stablehlo.reshape"(%3171) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3173 = "stablehlo.reshape"(%3163) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3174 = "stablehlo.transpose"(%3173) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3175 = "stablehlo.reshape"(%3174) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3176 = "stablehlo.dot_general"(%3169, %3172) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3177 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3181 = "stablehlo.reduce"(%3176, %3177) ({
    ^bb0(%3178: tensor<f32>, %3179: tensor<f32>):
      %3180 = "stablehlo.maximum"(%3178, %3179) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3180) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3182 = "stablehlo.broadcast_in_dim"(%3181) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3183 = "stablehlo.subtract"(%3176, %3182) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3184 = "stablehlo.exponential"(%3183) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3185 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3189 = "stablehlo.reduce"(%3184, %3185) ({
    ^bb0(%3186: tensor<f32>, %3187: tensor<f32>):
      %3188 = "stablehlo.add"(%3186, %3187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3188) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3190 = "stablehlo.broadcast_in_dim"(%3189) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3191 = "stablehlo.dot_general"(%3184, %3175) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3192 = "stablehlo.divide"(%3191, %3190) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3193 = "stablehlo.reshape"(%3192) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3194 = "stablehlo.transpose"(%3193) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3195 = "stablehlo.reshape"(%3194) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3196 = "stablehlo.dot_general"(%3195, %arg322) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3197 = "stablehlo.broadcast_in_dim"(%arg323) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3198 = "stablehlo.add"(%3196, %3197) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3199 = "stablehlo.add"(%3131, %3198) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3200 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3204 = "stablehlo.reduce"(%3199, %3200) ({
    ^bb0(%3201: tensor<f32>, %3202: tensor<f32>):
      %3203 = "stablehlo.add"(%3201, %3202) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3203) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3205 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3206 = "stablehlo.broadcast_in_dim"(%3205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3207 = "stablehlo.multiply"(%3204, %3206) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3208 = "stablehlo.broadcast_in_dim"(%3207) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3209 = "stablehlo.subtract"(%3199, %3208) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3210 = "stablehlo.multiply"(%3209, %3209) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3211 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3215 = "stablehlo.reduce"(%3210, %3211) ({
    ^bb0(%3212: tensor<f32>, %3213: tensor<f32>):
      %3214 = "stablehlo.add"(%3212, %3213) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3214) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3216 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3217 = "stablehlo.broadcast_in_dim"(%3216) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3218 = "stablehlo.multiply"(%3215, %3217) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3219 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3220 = "stablehlo.broadcast_in_dim"(%3219) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3221 = "stablehlo.add"(%3218, %3220) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3222 = "stablehlo.rsqrt"(%3221) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3223 = "stablehlo.broadcast_in_dim"(%3222) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3224 = "stablehlo.multiply"(%3209, %3223) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3225 = "stablehlo.broadcast_in_dim"(%arg324) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3226 = "stablehlo.multiply"(%3224, %3225) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3227 = "stablehlo.broadcast_in_dim"(%arg325) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3228 = "stablehlo.add"(%3226, %3227) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3229 = "stablehlo.dot_general"(%3228, %arg326) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3230 = "stablehlo.broadcast_in_dim"(%arg327) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3231 = "stablehlo.add"(%3229, %3230) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3232 = "stablehlo.slice"(%3231) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3233 = "stablehlo.slice"(%3231) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3234 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3235 = "stablehlo.broadcast_in_dim"(%3234) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3236 = "stablehlo.multiply"(%3233, %3235) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3237 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3238 = "stablehlo.broadcast_in_dim"(%3237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3239 = "stablehlo.multiply"(%3233, %3238) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3240 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3241 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3242 = "stablehlo.clamp"(%3240, %3239, %3241) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3243 = "stablehlo.multiply"(%3242, %3242) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3244 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3245 = "stablehlo.broadcast_in_dim"(%3244) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3246 = "stablehlo.multiply"(%3245, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3247 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3248 = "stablehlo.broadcast_in_dim"(%3247) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3249 = "stablehlo.add"(%3246, %3248) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3250 = "stablehlo.multiply"(%3249, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3251 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3252 = "stablehlo.broadcast_in_dim"(%3251) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3253 = "stablehlo.add"(%3250, %3252) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3254 = "stablehlo.multiply"(%3253, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3255 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3256 = "stablehlo.broadcast_in_dim"(%3255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3257 = "stablehlo.add"(%3254, %3256) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3258 = "stablehlo.multiply"(%3257, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3259 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3260 = "stablehlo.broadcast_in_dim"(%3259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3261 = "stablehlo.add"(%3258, %3260) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3262 = "stablehlo.multiply"(%3242, %3261) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3263 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3264 = "stablehlo.broadcast_in_dim"(%3263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3265 = "stablehlo.multiply"(%3264, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3266 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3267 = "stablehlo.broadcast_in_dim"(%3266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3268 = "stablehlo.add"(%3265, %3267) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3269 = "stablehlo.multiply"(%3268, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3270 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3271 = "stablehlo.broadcast_in_dim"(%3270) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3272 = "stablehlo.add"(%3269, %3271) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3273 = "stablehlo.multiply"(%3272, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3274 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3275 = "stablehlo.broadcast_in_dim"(%3274) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3276 = "stablehlo.add"(%3273, %3275) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3277 = "stablehlo.multiply"(%3276, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3278 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3279 = "stablehlo.broadcast_in_dim"(%3278) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3280 = "stablehlo.add"(%3277, %3279) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3281 = "stablehlo.multiply"(%3280, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3282 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3283 = "stablehlo.broadcast_in_dim"(%3282) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3284 = "stablehlo.add"(%3281, %3283) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3285 = "stablehlo.multiply"(%3284, %3243) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3286 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3287 = "stablehlo.broadcast_in_dim"(%3286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3288 = "stablehlo.add"(%3285, %3287) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3289 = "stablehlo.divide"(%3262, %3288) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3290 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3291 = "stablehlo.broadcast_in_dim"(%3290) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3292 = "stablehlo.add"(%3289, %3291) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3293 = "stablehlo.multiply"(%3236, %3292) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3294 = "stablehlo.multiply"(%3232, %3293) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3295 = "stablehlo.dot_general"(%3294, %arg328) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3296 = "stablehlo.broadcast_in_dim"(%arg329) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3297 = "stablehlo.add"(%3295, %3296) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3298 = "stablehlo.add"(%3199, %3297) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3299 = "stablehlo.reshape"(%3298) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3300 = "stablehlo.dot_general"(%3299, %arg330) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3301 = "stablehlo.broadcast_in_dim"(%arg331) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3302 = "stablehlo.add"(%3300, %3301) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3303 = "stablehlo.add"(%3013, %3302) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3304 = "stablehlo.concatenate"(%3303, %424) {dimension = 3 : i64} : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x32xf32>
    %3305 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3309 = "stablehlo.reduce"(%3304, %3305) ({
    ^bb0(%3306: tensor<f32>, %3307: tensor<f32>):
      %3308 = "stablehlo.add"(%3306, %3307) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3308) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3310 = "stablehlo.reshape"(%3309) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3311 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3315 = "stablehlo.reduce"(%3310, %3311) ({
    ^bb0(%3312: tensor<f32>, %3313: tensor<f32>):
      %3314 = "stablehlo.add"(%3312, %3313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3314) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3316 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3317 = "stablehlo.broadcast_in_dim"(%3316) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3318 = "stablehlo.multiply"(%3315, %3317) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3319 = "stablehlo.broadcast_in_dim"(%3318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3320 = "stablehlo.reshape"(%3319) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3321 = "stablehlo.broadcast_in_dim"(%arg332) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3322 = "stablehlo.broadcast_in_dim"(%arg333) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3323 = "stablehlo.broadcast_in_dim"(%3320) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3324 = "stablehlo.subtract"(%3304, %3323) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3325 = "stablehlo.multiply"(%3324, %3324) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3326 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3330 = "stablehlo.reduce"(%3325, %3326) ({
    ^bb0(%3327: tensor<f32>, %3328: tensor<f32>):
      %3329 = "stablehlo.add"(%3327, %3328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3329) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3331 = "stablehlo.reshape"(%3330) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3332 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3336 = "stablehlo.reduce"(%3331, %3332) ({
    ^bb0(%3333: tensor<f32>, %3334: tensor<f32>):
      %3335 = "stablehlo.add"(%3333, %3334) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3335) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3337 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3338 = "stablehlo.broadcast_in_dim"(%3337) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3339 = "stablehlo.multiply"(%3336, %3338) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3340 = "stablehlo.broadcast_in_dim"(%3339) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3341 = "stablehlo.reshape"(%3340) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3342 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3343 = "stablehlo.broadcast_in_dim"(%3342) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3344 = "stablehlo.add"(%3341, %3343) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3345 = "stablehlo.rsqrt"(%3344) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3346 = "stablehlo.multiply"(%3345, %3321) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3347 = "stablehlo.broadcast_in_dim"(%3346) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3348 = "stablehlo.multiply"(%3324, %3347) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3349 = "stablehlo.broadcast_in_dim"(%3322) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3350 = "stablehlo.add"(%3348, %3349) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3351 = "stablehlo.logistic"(%3350) : (tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3352 = "stablehlo.multiply"(%3350, %3351) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3353 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3354 = "stablehlo.multiply"(%18, %3353) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3355 = "stablehlo.dot_general"(%3354, %arg334) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3356 = "stablehlo.broadcast_in_dim"(%arg335) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3357 = "stablehlo.add"(%3355, %3356) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3358 = "stablehlo.convolution"(%3352, %arg336) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x8x8x16xf32>
    %3359 = "stablehlo.broadcast_in_dim"(%arg337) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3360 = "stablehlo.add"(%3358, %3359) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3361 = "stablehlo.broadcast_in_dim"(%3357) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3362 = "stablehlo.add"(%3360, %3361) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3363 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3367 = "stablehlo.reduce"(%3362, %3363) ({
    ^bb0(%3364: tensor<f32>, %3365: tensor<f32>):
      %3366 = "stablehlo.add"(%3364, %3365) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3366) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3368 = "stablehlo.reshape"(%3367) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3369 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3373 = "stablehlo.reduce"(%3368, %3369) ({
    ^bb0(%3370: tensor<f32>, %3371: tensor<f32>):
      %3372 = "stablehlo.add"(%3370, %3371) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3372) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3374 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3375 = "stablehlo.broadcast_in_dim"(%3374) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3376 = "stablehlo.multiply"(%3373, %3375) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3377 = "stablehlo.broadcast_in_dim"(%3376) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3378 = "stablehlo.reshape"(%3377) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3379 = "stablehlo.broadcast_in_dim"(%arg338) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3380 = "stablehlo.broadcast_in_dim"(%arg339) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3381 = "stablehlo.broadcast_in_dim"(%3378) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3382 = "stablehlo.subtract"(%3362, %3381) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3383 = "stablehlo.multiply"(%3382, %3382) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3384 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3388 = "stablehlo.reduce"(%3383, %3384) ({
    ^bb0(%3385: tensor<f32>, %3386: tensor<f32>):
      %3387 = "stablehlo.add"(%3385, %3386) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3387) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3389 = "stablehlo.reshape"(%3388) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3390 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3394 = "stablehlo.reduce"(%3389, %3390) ({
    ^bb0(%3391: tensor<f32>, %3392: tensor<f32>):
      %3393 = "stablehlo.add"(%3391, %3392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3395 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3396 = "stablehlo.broadcast_in_dim"(%3395) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3397 = "stablehlo.multiply"(%3394, %3396) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3398 = "stablehlo.broadcast_in_dim"(%3397) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3399 = "stablehlo.reshape"(%3398) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3400 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3401 = "stablehlo.broadcast_in_dim"(%3400) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3402 = "stablehlo.add"(%3399, %3401) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3403 = "stablehlo.rsqrt"(%3402) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3404 = "stablehlo.multiply"(%3403, %3379) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3405 = "stablehlo.broadcast_in_dim"(%3404) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3406 = "stablehlo.multiply"(%3382, %3405) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3407 = "stablehlo.broadcast_in_dim"(%3380) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3408 = "stablehlo.add"(%3406, %3407) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3409 = "stablehlo.logistic"(%3408) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3410 = "stablehlo.multiply"(%3408, %3409) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3411 = "stablehlo.dot_general"(%3304, %arg340) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x32xf32>, tensor<16x32xf32>) -> tensor<2x8x8x16xf32>
    %3412 = "stablehlo.broadcast_in_dim"(%arg341) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3413 = "stablehlo.add"(%3411, %3412) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3414 = "stablehlo.convolution"(%3410, %arg342) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %3415 = "stablehlo.broadcast_in_dim"(%arg343) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3416 = "stablehlo.add"(%3414, %3415) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3417 = "stablehlo.add"(%3413, %3416) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3418 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3422 = "stablehlo.reduce"(%3417, %3418) ({
    ^bb0(%3419: tensor<f32>, %3420: tensor<f32>):
      %3421 = "stablehlo.add"(%3419, %3420) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3421) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3423 = "stablehlo.reshape"(%3422) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3424 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3428 = "stablehlo.reduce"(%3423, %3424) ({
    ^bb0(%3425: tensor<f32>, %3426: tensor<f32>):
      %3427 = "stablehlo.add"(%3425, %3426) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3427) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3429 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3430 = "stablehlo.broadcast_in_dim"(%3429) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3431 = "stablehlo.multiply"(%3428, %3430) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3432 = "stablehlo.broadcast_in_dim"(%3431) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3433 = "stablehlo.reshape"(%3432) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3434 = "stablehlo.broadcast_in_dim"(%arg344) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3435 = "stablehlo.broadcast_in_dim"(%arg345) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3436 = "stablehlo.broadcast_in_dim"(%3433) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3437 = "stablehlo.subtract"(%3417, %3436) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3438 = "stablehlo.multiply"(%3437, %3437) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3439 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3443 = "stablehlo.reduce"(%3438, %3439) ({
    ^bb0(%3440: tensor<f32>, %3441: tensor<f32>):
      %3442 = "stablehlo.add"(%3440, %3441) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3442) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3444 = "stablehlo.reshape"(%3443) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3445 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3449 = "stablehlo.reduce"(%3444, %3445) ({
    ^bb0(%3446: tensor<f32>, %3447: tensor<f32>):
      %3448 = "stablehlo.add"(%3446, %3447) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3448) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3450 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3451 = "stablehlo.broadcast_in_dim"(%3450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3452 = "stablehlo.multiply"(%3449, %3451) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3453 = "stablehlo.broadcast_in_dim"(%3452) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3454 = "stablehlo.reshape"(%3453) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3455 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3456 = "stablehlo.broadcast_in_dim"(%3455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3457 = "stablehlo.add"(%3454, %3456) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3458 = "stablehlo.rsqrt"(%3457) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3459 = "stablehlo.multiply"(%3458, %3434) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3460 = "stablehlo.broadcast_in_dim"(%3459) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3461 = "stablehlo.multiply"(%3437, %3460) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3462 = "stablehlo.broadcast_in_dim"(%3435) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3463 = "stablehlo.add"(%3461, %3462) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3464 = "stablehlo.dot_general"(%3463, %arg346) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3465 = "stablehlo.broadcast_in_dim"(%arg347) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3466 = "stablehlo.add"(%3464, %3465) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3467 = "stablehlo.reshape"(%3466) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3468 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3472 = "stablehlo.reduce"(%3467, %3468) ({
    ^bb0(%3469: tensor<f32>, %3470: tensor<f32>):
      %3471 = "stablehlo.add"(%3469, %3470) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3471) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3473 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3474 = "stablehlo.broadcast_in_dim"(%3473) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3475 = "stablehlo.multiply"(%3472, %3474) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3476 = "stablehlo.broadcast_in_dim"(%3475) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3477 = "stablehlo.subtract"(%3467, %3476) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3478 = "stablehlo.multiply"(%3477, %3477) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3479 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3483 = "stablehlo.reduce"(%3478, %3479) ({
    ^bb0(%3480: tensor<f32>, %3481: tensor<f32>):
      %3482 = "stablehlo.add"(%3480, %3481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3482) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3484 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3485 = "stablehlo.broadcast_in_dim"(%3484) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3486 = "stablehlo.multiply"(%3483, %3485) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3487 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3488 = "stablehlo.broadcast_in_dim"(%3487) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3489 = "stablehlo.add"(%3486, %3488) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3490 = "stablehlo.rsqrt"(%3489) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3491 = "stablehlo.broadcast_in_dim"(%3490) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3492 = "stablehlo.multiply"(%3477, %3491) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3493 = "stablehlo.broadcast_in_dim"(%arg348) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3494 = "stablehlo.multiply"(%3492, %3493) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3495 = "stablehlo.broadcast_in_dim"(%arg349) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3496 = "stablehlo.add"(%3494, %3495) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3497 = "stablehlo.dot_general"(%3496, %arg350) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3498 = "stablehlo.dot_general"(%3496, %arg351) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3499 = "stablehlo.dot_general"(%3496, %arg352) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3500 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3501 = "stablehlo.broadcast_in_dim"(%3500) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3502 = "stablehlo.multiply"(%3497, %3501) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3503 = "stablehlo.reshape"(%3502) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3504 = "stablehlo.transpose"(%3503) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3505 = "stablehlo.reshape"(%3504) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3506 = "stablehlo.reshape"(%3498) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3507 = "stablehlo.transpose"(%3506) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3508 = "stablehlo.reshape"(%3507) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3509 = "stablehlo.reshape"(%3499) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3510 = "stablehlo.transpose"(%3509) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3511 = "stablehlo.reshape"(%3510) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3512 = "stablehlo.dot_general"(%3505, %3508) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3513 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3517 = "stablehlo.reduce"(%3512, %3513) ({
    ^bb0(%3514: tensor<f32>, %3515: tensor<f32>):
      %3516 = "stablehlo.maximum"(%3514, %3515) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3516) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3518 = "stablehlo.broadcast_in_dim"(%3517) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3519 = "stablehlo.subtract"(%3512, %3518) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3520 = "stablehlo.exponential"(%3519) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3521 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3525 = "stablehlo.reduce"(%3520, %3521) ({
    ^bb0(%3522: tensor<f32>, %3523: tensor<f32>):
      %3524 = "stablehlo.add"(%3522, %3523) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3524) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3526 = "stablehlo.broadcast_in_dim"(%3525) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3527 = "stablehlo.dot_general"(%3520, %3511) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3528 = "stablehlo.divide"(%3527, %3526) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3529 = "stablehlo.reshape"(%3528) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3530 = "stablehlo.transpose"(%3529) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3531 = "stablehlo.reshape"(%3530) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3532 = "stablehlo.dot_general"(%3531, %arg353) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3533 = "stablehlo.broadcast_in_dim"(%arg354) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3534 = "stablehlo.add"(%3532, %3533) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3535 = "stablehlo.add"(%3467, %3534) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3536 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3540 = "stablehlo.reduce"(%3535, %3536) ({
    ^bb0(%3537: tensor<f32>, %3538: tensor<f32>):
      %3539 = "stablehlo.add"(%3537, %3538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3539) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3541 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3542 = "stablehlo.broadcast_in_dim"(%3541) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3543 = "stablehlo.multiply"(%3540, %3542) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3544 = "stablehlo.broadcast_in_dim"(%3543) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3545 = "stablehlo.subtract"(%3535, %3544) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3546 = "stablehlo.multiply"(%3545, %3545) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3547 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3551 = "stablehlo.reduce"(%3546, %3547) ({
    ^bb0(%3548: tensor<f32>, %3549: tensor<f32>):
      %3550 = "stablehlo.add"(%3548, %3549) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3550) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3552 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3553 = "stablehlo.broadcast_in_dim"(%3552) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3554 = "stablehlo.multiply"(%3551, %3553) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3555 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3556 = "stablehlo.broadcast_in_dim"(%3555) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3557 = "stablehlo.add"(%3554, %3556) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3558 = "stablehlo.rsqrt"(%3557) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3559 = "stablehlo.broadcast_in_dim"(%3558) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3560 = "stablehlo.multiply"(%3545, %3559) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3561 = "stablehlo.broadcast_in_dim"(%arg355) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3562 = "stablehlo.multiply"(%3560, %3561) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3563 = "stablehlo.broadcast_in_dim"(%arg356) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3564 = "stablehlo.add"(%3562, %3563) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3565 = "stablehlo.dot_general"(%3564, %arg357) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3566 = "stablehlo.dot_general"(%arg6, %arg358) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3567 = "stablehlo.dot_general"(%arg6, %arg359) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3568 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3569 = "stablehlo.broadcast_in_dim"(%3568) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3570 = "stablehlo.multiply"(%3565, %3569) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3571 = "stablehlo.reshape"(%3570) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3572 = "stablehlo.transpose"(%3571) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3573 = "stablehlo.reshape"(%3572) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3574 = "stablehlo.reshape"(%3566) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3575 = "stablehlo.transpose"(%3574) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3576 = "stablehlo.reshape"(%3575) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3577 = "stablehlo.reshape"(%3567) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3578 = "stablehlo.transpose"(%3577) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3579 = "stablehlo.reshape"(%3578) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3580 = "stablehlo.dot_general"(%3573, %3576) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3581 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3585 = "stablehlo.reduce"(%3580, %3581) ({
    ^bb0(%3582: tensor<f32>, %3583: tensor<f32>):
      %3584 = "stablehlo.maximum"(%3582, %3583) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3584) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3586 = "stablehlo.broadcast_in_dim"(%3585) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3587 = "stablehlo.subtract"(%3580, %3586) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3588 = "stablehlo.exponential"(%3587) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3589 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3593 = "stablehlo.reduce"(%3588, %3589) ({
    ^bb0(%3590: tensor<f32>, %3591: tensor<f32>):
      %3592 = "stablehlo.add"(%3590, %3591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3592) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3594 = "stablehlo.broadcast_in_dim"(%3593) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3595 = "stablehlo.dot_general"(%3588, %3579) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3596 = "stablehlo.divide"(%3595, %3594) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3597 = "stablehlo.reshape"(%3596) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3598 = "stablehlo.transpose"(%3597) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3599 = "stablehlo.reshape"(%3598) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3600 = "stablehlo.dot_general"(%3599, %arg360) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3601 = "stablehlo.broadcast_in_dim"(%arg361) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3602 = "stablehlo.add"(%3600, %3601) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3603 = "stablehlo.add"(%3535, %3602) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3604 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3608 = "stablehlo.reduce"(%3603, %3604) ({
    ^bb0(%3605: tensor<f32>, %3606: tensor<f32>):
      %3607 = "stablehlo.add"(%3605, %3606) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3607) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3609 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3610 = "stablehlo.broadcast_in_dim"(%3609) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3611 = "stablehlo.multiply"(%3608, %3610) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3612 = "stablehlo.broadcast_in_dim"(%3611) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3613 = "stablehlo.subtract"(%3603, %3612) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3614 = "stablehlo.multiply"(%3613, %3613) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3615 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3619 = "stablehlo.reduce"(%3614, %3615) ({
    ^bb0(%3616: tensor<f32>, %3617: tensor<f32>):
      %3618 = "stablehlo.add"(%3616, %3617) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3618) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3620 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3621 = "stablehlo.broadcast_in_dim"(%3620) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3622 = "stablehlo.multiply"(%3619, %3621) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3623 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3624 = "stablehlo.broadcast_in_dim"(%3623) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3625 = "stablehlo.add"(%3622, %3624) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3626 = "stablehlo.rsqrt"(%3625) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3627 = "stablehlo.broadcast_in_dim"(%3626) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3628 = "stablehlo.multiply"(%3613, %3627) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3629 = "stablehlo.broadcast_in_dim"(%arg362) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3630 = "stablehlo.multiply"(%3628, %3629) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3631 = "stablehlo.broadcast_in_dim"(%arg363) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3632 = "stablehlo.add"(%3630, %3631) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3633 = "stablehlo.dot_general"(%3632, %arg364) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3634 = "stablehlo.broadcast_in_dim"(%arg365) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3635 = "stablehlo.add"(%3633, %3634) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3636 = "stablehlo.slice"(%3635) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3637 = "stablehlo.slice"(%3635) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3638 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3639 = "stablehlo.broadcast_in_dim"(%3638) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3640 = "stablehlo.multiply"(%3637, %3639) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3641 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3642 = "stablehlo.broadcast_in_dim"(%3641) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3643 = "stablehlo.multiply"(%3637, %3642) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3644 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3645 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3646 = "stablehlo.clamp"(%3644, %3643, %3645) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3647 = "stablehlo.multiply"(%3646, %3646) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3648 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3649 = "stablehlo.broadcast_in_dim"(%3648) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3650 = "stablehlo.multiply"(%3649, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3651 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3652 = "stablehlo.broadcast_in_dim"(%3651) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3653 = "stablehlo.add"(%3650, %3652) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3654 = "stablehlo.multiply"(%3653, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3655 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3656 = "stablehlo.broadcast_in_dim"(%3655) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3657 = "stablehlo.add"(%3654, %3656) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3658 = "stablehlo.multiply"(%3657, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3659 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3660 = "stablehlo.broadcast_in_dim"(%3659) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3661 = "stablehlo.add"(%3658, %3660) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3662 = "stablehlo.multiply"(%3661, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3663 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3664 = "stablehlo.broadcast_in_dim"(%3663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3665 = "stablehlo.add"(%3662, %3664) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3666 = "stablehlo.multiply"(%3646, %3665) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3667 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3668 = "stablehlo.broadcast_in_dim"(%3667) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3669 = "stablehlo.multiply"(%3668, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3670 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3671 = "stablehlo.broadcast_in_dim"(%3670) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3672 = "stablehlo.add"(%3669, %3671) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3673 = "stablehlo.multiply"(%3672, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3674 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3675 = "stablehlo.broadcast_in_dim"(%3674) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3676 = "stablehlo.add"(%3673, %3675) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3677 = "stablehlo.multiply"(%3676, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3678 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3679 = "stablehlo.broadcast_in_dim"(%3678) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3680 = "stablehlo.add"(%3677, %3679) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3681 = "stablehlo.multiply"(%3680, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3682 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3683 = "stablehlo.broadcast_in_dim"(%3682) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3684 = "stablehlo.add"(%3681, %3683) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3685 = "stablehlo.multiply"(%3684, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3686 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3687 = "stablehlo.broadcast_in_dim"(%3686) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3688 = "stablehlo.add"(%3685, %3687) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3689 = "stablehlo.multiply"(%3688, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3690 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3691 = "stablehlo.broadcast_in_dim"(%3690) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3692 = "stablehlo.add"(%3689, %3691) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3693 = "stablehlo.divide"(%3666, %3692) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3694 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3695 = "stablehlo.broadcast_in_dim"(%3694) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3696 = "stablehlo.add"(%3693, %3695) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3697 = "stablehlo.multiply"(%3640, %3696) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3698 = "stablehlo.multiply"(%3636, %3697) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3699 = "stablehlo.dot_general"(%3698, %arg366) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3700 = "stablehlo.broadcast_in_dim"(%arg367) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3701 = "stablehlo.add"(%3699, %3700) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3702 = "stablehlo.add"(%3603, %3701) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3703 = "stablehlo.reshape"(%3702) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3704 = "stablehlo.dot_general"(%3703, %arg368) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3705 = "stablehlo.broadcast_in_dim"(%arg369) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3706 = "stablehlo.add"(%3704, %3705) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3707 = "stablehlo.add"(%3417, %3706) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3708 = "stablehlo.broadcast_in_dim"(%3707) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x8x8x16xf32>) -> tensor<2x8x2x8x2x16xf32>
    %3709 = "stablehlo.reshape"(%3708) : (tensor<2x8x2x8x2x16xf32>) -> tensor<2x16x16x16xf32>
    %3710 = "stablehlo.convolution"(%3709, %arg370) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3711 = "stablehlo.broadcast_in_dim"(%arg371) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3712 = "stablehlo.add"(%3710, %3711) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3713 = "stablehlo.concatenate"(%3712, %421) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %3714 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3718 = "stablehlo.reduce"(%3713, %3714) ({
    ^bb0(%3715: tensor<f32>, %3716: tensor<f32>):
      %3717 = "stablehlo.add"(%3715, %3716) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3717) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3719 = "stablehlo.reshape"(%3718) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3720 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3724 = "stablehlo.reduce"(%3719, %3720) ({
    ^bb0(%3721: tensor<f32>, %3722: tensor<f32>):
      %3723 = "stablehlo.add"(%3721, %3722) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3723) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3725 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3726 = "stablehlo.broadcast_in_dim"(%3725) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3727 = "stablehlo.multiply"(%3724, %3726) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3728 = "stablehlo.broadcast_in_dim"(%3727) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3729 = "stablehlo.reshape"(%3728) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3730 = "stablehlo.broadcast_in_dim"(%arg372) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3731 = "stablehlo.broadcast_in_dim"(%arg373) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3732 = "stablehlo.broadcast_in_dim"(%3729) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3733 = "stablehlo.subtract"(%3713, %3732) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3734 = "stablehlo.multiply"(%3733, %3733) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3735 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3739 = "stablehlo.reduce"(%3734, %3735) ({
    ^bb0(%3736: tensor<f32>, %3737: tensor<f32>):
      %3738 = "stablehlo.add"(%3736, %3737) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3738) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3740 = "stablehlo.reshape"(%3739) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3741 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3745 = "stablehlo.reduce"(%3740, %3741) ({
    ^bb0(%3742: tensor<f32>, %3743: tensor<f32>):
      %3744 = "stablehlo.add"(%3742, %3743) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3744) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3746 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3747 = "stablehlo.broadcast_in_dim"(%3746) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3748 = "stablehlo.multiply"(%3745, %3747) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3749 = "stablehlo.broadcast_in_dim"(%3748) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3750 = "stablehlo.reshape"(%3749) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3751 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3752 = "stablehlo.broadcast_in_dim"(%3751) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3753 = "stablehlo.add"(%3750, %3752) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3754 = "stablehlo.rsqrt"(%3753) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3755 = "stablehlo.multiply"(%3754, %3730) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3756 = "stablehlo.broadcast_in_dim"(%3755) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3757 = "stablehlo.multiply"(%3733, %3756) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3758 = "stablehlo.broadcast_in_dim"(%3731) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3759 = "stablehlo.add"(%3757, %3758) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3760 = "stablehlo.logistic"(%3759) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3761 = "stablehlo.multiply"(%3759, %3760) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3762 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3763 = "stablehlo.multiply"(%18, %3762) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3764 = "stablehlo.dot_general"(%3763, %arg374) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3765 = "stablehlo.broadcast_in_dim"(%arg375) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3766 = "stablehlo.add"(%3764, %3765) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3767 = "stablehlo.convolution"(%3761, %arg376) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %3768 = "stablehlo.broadcast_in_dim"(%arg377) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3769 = "stablehlo.add"(%3767, %3768) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3770 = "stablehlo.broadcast_in_dim"(%3766) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3771 = "stablehlo.add"(%3769, %3770) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3772 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3776 = "stablehlo.reduce"(%3771, %3772) ({
    ^bb0(%3773: tensor<f32>, %3774: tensor<f32>):
      %3775 = "stablehlo.add"(%3773, %3774) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3775) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3777 = "stablehlo.reshape"(%3776) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3778 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3782 = "stablehlo.reduce"(%3777, %3778) ({
    ^bb0(%3779: tensor<f32>, %3780: tensor<f32>):
      %3781 = "stablehlo.add"(%3779, %3780) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3781) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3783 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3784 = "stablehlo.broadcast_in_dim"(%3783) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3785 = "stablehlo.multiply"(%3782, %3784) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3786 = "stablehlo.broadcast_in_dim"(%3785) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3787 = "stablehlo.reshape"(%3786) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3788 = "stablehlo.broadcast_in_dim"(%arg378) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3789 = "stablehlo.broadcast_in_dim"(%arg379) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3790 = "stablehlo.broadcast_in_dim"(%3787) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3791 = "stablehlo.subtract"(%3771, %3790) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3792 = "stablehlo.multiply"(%3791, %3791) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3793 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3797 = "stablehlo.reduce"(%3792, %3793) ({
    ^bb0(%3794: tensor<f32>, %3795: tensor<f32>):
      %3796 = "stablehlo.add"(%3794, %3795) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3796) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3798 = "stablehlo.reshape"(%3797) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3799 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3803 = "stablehlo.reduce"(%3798, %3799) ({
    ^bb0(%3800: tensor<f32>, %3801: tensor<f32>):
      %3802 = "stablehlo.add"(%3800, %3801) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3802) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3804 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3805 = "stablehlo.broadcast_in_dim"(%3804) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3806 = "stablehlo.multiply"(%3803, %3805) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3807 = "stablehlo.broadcast_in_dim"(%3806) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3808 = "stablehlo.reshape"(%3807) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3809 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3810 = "stablehlo.broadcast_in_dim"(%3809) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3811 = "stablehlo.add"(%3808, %3810) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3812 = "stablehlo.rsqrt"(%3811) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3813 = "stablehlo.multiply"(%3812, %3788) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3814 = "stablehlo.broadcast_in_dim"(%3813) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3815 = "stablehlo.multiply"(%3791, %3814) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3816 = "stablehlo.broadcast_in_dim"(%3789) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3817 = "stablehlo.add"(%3815, %3816) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3818 = "stablehlo.logistic"(%3817) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3819 = "stablehlo.multiply"(%3817, %3818) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3820 = "stablehlo.dot_general"(%3713, %arg380) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %3821 = "stablehlo.broadcast_in_dim"(%arg381) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3822 = "stablehlo.add"(%3820, %3821) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3823 = "stablehlo.convolution"(%3819, %arg382) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3824 = "stablehlo.broadcast_in_dim"(%arg383) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3825 = "stablehlo.add"(%3823, %3824) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3826 = "stablehlo.add"(%3822, %3825) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3827 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3831 = "stablehlo.reduce"(%3826, %3827) ({
    ^bb0(%3828: tensor<f32>, %3829: tensor<f32>):
      %3830 = "stablehlo.add"(%3828, %3829) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3830) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3832 = "stablehlo.reshape"(%3831) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3833 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3837 = "stablehlo.reduce"(%3832, %3833) ({
    ^bb0(%3834: tensor<f32>, %3835: tensor<f32>):
      %3836 = "stablehlo.add"(%3834, %3835) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3836) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3838 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3839 = "stablehlo.broadcast_in_dim"(%3838) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3840 = "stablehlo.multiply"(%3837, %3839) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3841 = "stablehlo.broadcast_in_dim"(%3840) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3842 = "stablehlo.reshape"(%3841) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3843 = "stablehlo.broadcast_in_dim"(%arg384) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3844 = "stablehlo.broadcast_in_dim"(%arg385) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3845 = "stablehlo.broadcast_in_dim"(%3842) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3846 = "stablehlo.subtract"(%3826, %3845) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3847 = "stablehlo.multiply"(%3846, %3846) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3848 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3852 = "stablehlo.reduce"(%3847, %3848) ({
    ^bb0(%3849: tensor<f32>, %3850: tensor<f32>):
      %3851 = "stablehlo.add"(%3849, %3850) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3851) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3853 = "stablehlo.reshape"(%3852) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3854 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3858 = "stablehlo.reduce"(%3853, %3854) ({
    ^bb0(%3855: tensor<f32>, %3856: tensor<f32>):
      %3857 = "stablehlo.add"(%3855, %3856) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3857) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3859 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3860 = "stablehlo.broadcast_in_dim"(%3859) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3861 = "stablehlo.multiply"(%3858, %3860) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3862 = "stablehlo.broadcast_in_dim"(%3861) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3863 = "stablehlo.reshape"(%3862) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3864 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3865 = "stablehlo.broadcast_in_dim"(%3864) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3866 = "stablehlo.add"(%3863, %3865) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3867 = "stablehlo.rsqrt"(%3866) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3868 = "stablehlo.multiply"(%3867, %3843) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3869 = "stablehlo.broadcast_in_dim"(%3868) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3870 = "stablehlo.multiply"(%3846, %3869) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3871 = "stablehlo.broadcast_in_dim"(%3844) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3872 = "stablehlo.add"(%3870, %3871) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3873 = "stablehlo.dot_general"(%3872, %arg386) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %3874 = "stablehlo.broadcast_in_dim"(%arg387) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3875 = "stablehlo.add"(%3873, %3874) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3876 = "stablehlo.reshape"(%3875) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %3877 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3881 = "stablehlo.reduce"(%3876, %3877) ({
    ^bb0(%3878: tensor<f32>, %3879: tensor<f32>):
      %3880 = "stablehlo.add"(%3878, %3879) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3880) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3882 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3883 = "stablehlo.broadcast_in_dim"(%3882) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3884 = "stablehlo.multiply"(%3881, %3883) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3885 = "stablehlo.broadcast_in_dim"(%3884) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3886 = "stablehlo.subtract"(%3876, %3885) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3887 = "stablehlo.multiply"(%3886, %3886) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3888 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3892 = "stablehlo.reduce"(%3887, %3888) ({
    ^bb0(%3889: tensor<f32>, %3890: tensor<f32>):
      %3891 = "stablehlo.add"(%3889, %3890) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3891) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3893 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3894 = "stablehlo.broadcast_in_dim"(%3893) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3895 = "stablehlo.multiply"(%3892, %3894) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3896 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3897 = "stablehlo.broadcast_in_dim"(%3896) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3898 = "stablehlo.add"(%3895, %3897) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3899 = "stablehlo.rsqrt"(%3898) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3900 = "stablehlo.broadcast_in_dim"(%3899) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3901 = "stablehlo.multiply"(%3886, %3900) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3902 = "stablehlo.broadcast_in_dim"(%arg388) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3903 = "stablehlo.multiply"(%3901, %3902) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3904 = "stablehlo.broadcast_in_dim"(%arg389) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3905 = "stablehlo.add"(%3903, %3904) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3906 = "stablehlo.dot_general"(%3905, %arg390) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3907 = "stablehlo.dot_general"(%3905, %arg391) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3908 = "stablehlo.dot_general"(%3905, %arg392) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3909 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3910 = "stablehlo.broadcast_in_dim"(%3909) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3911 = "stablehlo.multiply"(%3906, %3910) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3912 = "stablehlo.reshape"(%3911) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3913 = "stablehlo.transpose"(%3912) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3914 = "stablehlo.reshape"(%3913) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3915 = "stablehlo.reshape"(%3907) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3916 = "stablehlo.transpose"(%3915) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3917 = "stablehlo.reshape"(%3916) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3918 = "stablehlo.reshape"(%3908) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3919 = "stablehlo.transpose"(%3918) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3920 = "stablehlo.reshape"(%3919) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3921 = "stablehlo.dot_general"(%3914, %3917) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %3922 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3926 = "stablehlo.reduce"(%3921, %3922) ({
    ^bb0(%3923: tensor<f32>, %3924: tensor<f32>):
      %3925 = "stablehlo.maximum"(%3923, %3924) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3925) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3927 = "stablehlo.broadcast_in_dim"(%3926) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %3928 = "stablehlo.subtract"(%3921, %3927) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3929 = "stablehlo.exponential"(%3928) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3930 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3934 = "stablehlo.reduce"(%3929, %3930) ({
    ^bb0(%3931: tensor<f32>, %3932: tensor<f32>):
      %3933 = "stablehlo.add"(%3931, %3932) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3933) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3935 = "stablehlo.broadcast_in_dim"(%3934) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %3936 = "stablehlo.dot_general"(%3929, %3920) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3937 = "stablehlo.divide"(%3936, %3935) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3938 = "stablehlo.reshape"(%3937) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %3939 = "stablehlo.transpose"(%3938) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %3940 = "stablehlo.reshape"(%3939) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %3941 = "stablehlo.dot_general"(%3940, %arg393) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3942 = "stablehlo.broadcast_in_dim"(%arg394) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3943 = "stablehlo.add"(%3941, %3942) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3944 = "stablehlo.add"(%3876, %3943) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3945 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3949 = "stablehlo.reduce"(%3944, %3945) ({
    ^bb0(%3946: tensor<f32>, %3947: tensor<f32>):
      %3948 = "stablehlo.add"(%3946, %3947) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3948) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3950 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3951 = "stablehlo.broadcast_in_dim"(%3950) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3952 = "stablehlo.multiply"(%3949, %3951) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3953 = "stablehlo.broadcast_in_dim"(%3952) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3954 = "stablehlo.subtract"(%3944, %3953) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3955 = "stablehlo.multiply"(%3954, %3954) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3956 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3960 = "stablehlo.reduce"(%3955, %3956) ({
    ^bb0(%3957: tensor<f32>, %3958: tensor<f32>):
      %3959 = "stablehlo.add"(%3957, %3958) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3959) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3961 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3962 = "stablehlo.broadcast_in_dim"(%3961) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3963 = "stablehlo.multiply"(%3960, %3962) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3964 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3965 = "stablehlo.broadcast_in_dim"(%3964) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3966 = "stablehlo.add"(%3963, %3965) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3967 = "stablehlo.rsqrt"(%3966) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3968 = "stablehlo.broadcast_in_dim"(%3967) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3969 = "stablehlo.multiply"(%3954, %3968) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3970 = "stablehlo.broadcast_in_dim"(%arg395) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3971 = "stablehlo.multiply"(%3969, %3970) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3972 = "stablehlo.broadcast_in_dim"(%arg396) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3973 = "stablehlo.add"(%3971, %3972) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3974 = "stablehlo.dot_general"(%3973, %arg397) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3975 = "stablehlo.dot_general"(%arg6, %arg398) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3976 = "stablehlo.dot_general"(%arg6, %arg399) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3977 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3978 = "stablehlo.broadcast_in_dim"(%3977) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3979 = "stablehlo.multiply"(%3974, %3978) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3980 = "stablehlo.reshape"(%3979) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3981 = "stablehlo.transpose"(%3980) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3982 = "stablehlo.reshape"(%3981) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3983 = "stablehlo.reshape"(%3975) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3984 = "stablehlo.transpose"(%3983) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3985 = "stablehlo.reshape"(%3984) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3986 = "stablehlo.reshape"(%3976) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3987 = "stablehlo.transpose"(%3986) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3988 = "stablehlo.reshape"(%3987) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3989 = "stablehlo.dot_general"(%3982, %3985) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %3990 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3994 = "stablehlo.reduce"(%3989, %3990) ({
    ^bb0(%3991: tensor<f32>, %3992: tensor<f32>):
      %3993 = "stablehlo.maximum"(%3991, %3992) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3993) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3995 = "stablehlo.broadcast_in_dim"(%3994) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %3996 = "stablehlo.subtract"(%3989, %3995) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %3997 = "stablehlo.exponential"(%3996) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %3998 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4002 = "stablehlo.reduce"(%3997, %3998) ({
    ^bb0(%3999: tensor<f32>, %4000: tensor<f32>):
      %4001 = "stablehlo.add"(%3999, %4000) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4001) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4003 = "stablehlo.broadcast_in_dim"(%4002) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4004 = "stablehlo.dot_general"(%3997, %3988) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %4005 = "stablehlo.divide"(%4004, %4003) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4006 = "stablehlo.reshape"(%4005) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4007 = "stablehlo.transpose"(%4006) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4008 = "stablehlo.reshape"(%4007) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4009 = "stablehlo.dot_general"(%4008, %arg400) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4010 = "stablehlo.broadcast_in_dim"(%arg401) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4011 = "stablehlo.add"(%4009, %4010) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4012 = "stablehlo.add"(%3944, %4011) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4013 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4017 = "stablehlo.reduce"(%4012, %4013) ({
    ^bb0(%4014: tensor<f32>, %4015: tensor<f32>):
      %4016 = "stablehlo.add"(%4014, %4015) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4016) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4018 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4019 = "stablehlo.broadcast_in_dim"(%4018) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4020 = "stablehlo.multiply"(%4017, %4019) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4021 = "stablehlo.broadcast_in_dim"(%4020) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4022 = "stablehlo.subtract"(%4012, %4021) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4023 = "stablehlo.multiply"(%4022, %4022) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4024 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4028 = "stablehlo.reduce"(%4023, %4024) ({
    ^bb0(%4025: tensor<f32>, %4026: tensor<f32>):
      %4027 = "stablehlo.add"(%4025, %4026) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4027) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4029 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4030 = "stablehlo.broadcast_in_dim"(%4029) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4031 = "stablehlo.multiply"(%4028, %4030) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4032 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4033 = "stablehlo.broadcast_in_dim"(%4032) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4034 = "stablehlo.add"(%4031, %4033) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4035 = "stablehlo.rsqrt"(%4034) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4036 = "stablehlo.broadcast_in_dim"(%4035) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4037 = "stablehlo.multiply"(%4022, %4036) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4038 = "stablehlo.broadcast_in_dim"(%arg402) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4039 = "stablehlo.multiply"(%4037, %4038) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4040 = "stablehlo.broadcast_in_dim"(%arg403) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4041 = "stablehlo.add"(%4039, %4040) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4042 = "stablehlo.dot_general"(%4041, %arg404) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4043 = "stablehlo.broadcast_in_dim"(%arg405) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4044 = "stablehlo.add"(%4042, %4043) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4045 = "stablehlo.slice"(%4044) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4046 = "stablehlo.slice"(%4044) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4047 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4048 = "stablehlo.broadcast_in_dim"(%4047) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4049 = "stablehlo.multiply"(%4046, %4048) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4050 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4051 = "stablehlo.broadcast_in_dim"(%4050) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4052 = "stablehlo.multiply"(%4046, %4051) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4053 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4054 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4055 = "stablehlo.clamp"(%4053, %4052, %4054) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4056 = "stablehlo.multiply"(%4055, %4055) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4057 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4058 = "stablehlo.broadcast_in_dim"(%4057) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4059 = "stablehlo.multiply"(%4058, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4060 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4061 = "stablehlo.broadcast_in_dim"(%4060) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4062 = "stablehlo.add"(%4059, %4061) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4063 = "stablehlo.multiply"(%4062, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4064 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4065 = "stablehlo.broadcast_in_dim"(%4064) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4066 = "stablehlo.add"(%4063, %4065) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4067 = "stablehlo.multiply"(%4066, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4068 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4069 = "stablehlo.broadcast_in_dim"(%4068) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4070 = "stablehlo.add"(%4067, %4069) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4071 = "stablehlo.multiply"(%4070, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4072 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4073 = "stablehlo.broadcast_in_dim"(%4072) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4074 = "stablehlo.add"(%4071, %4073) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4075 = "stablehlo.multiply"(%4055, %4074) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4076 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4077 = "stablehlo.broadcast_in_dim"(%4076) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4078 = "stablehlo.multiply"(%4077, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4079 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4080 = "stablehlo.broadcast_in_dim"(%4079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4081 = "stablehlo.add"(%4078, %4080) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4082 = "stablehlo.multiply"(%4081, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4083 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4084 = "stablehlo.broadcast_in_dim"(%4083) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4085 = "stablehlo.add"(%4082, %4084) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4086 = "stablehlo.multiply"(%4085, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4087 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4088 = "stablehlo.broadcast_in_dim"(%4087) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4089 = "stablehlo.add"(%4086, %4088) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4090 = "stablehlo.multiply"(%4089, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4091 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4092 = "stablehlo.broadcast_in_dim"(%4091) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4093 = "stablehlo.add"(%4090, %4092) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4094 = "stablehlo.multiply"(%4093, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4095 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4096 = "stablehlo.broadcast_in_dim"(%4095) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4097 = "stablehlo.add"(%4094, %4096) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4098 = "stablehlo.multiply"(%4097, %4056) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4099 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4100 = "stablehlo.broadcast_in_dim"(%4099) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4101 = "stablehlo.add"(%4098, %4100) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4102 = "stablehlo.divide"(%4075, %4101) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4103 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4104 = "stablehlo.broadcast_in_dim"(%4103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4105 = "stablehlo.add"(%4102, %4104) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4106 = "stablehlo.multiply"(%4049, %4105) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4107 = "stablehlo.multiply"(%4045, %4106) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4108 = "stablehlo.dot_general"(%4107, %arg406) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4109 = "stablehlo.broadcast_in_dim"(%arg407) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4110 = "stablehlo.add"(%4108, %4109) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4111 = "stablehlo.add"(%4012, %4110) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4112 = "stablehlo.reshape"(%4111) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4113 = "stablehlo.dot_general"(%4112, %arg408) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4114 = "stablehlo.broadcast_in_dim"(%arg409) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4115 = "stablehlo.add"(%4113, %4114) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4116 = "stablehlo.add"(%3826, %4115) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4117 = "stablehlo.concatenate"(%4116, %21) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %4118 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4122 = "stablehlo.reduce"(%4117, %4118) ({
    ^bb0(%4119: tensor<f32>, %4120: tensor<f32>):
      %4121 = "stablehlo.add"(%4119, %4120) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4121) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4123 = "stablehlo.reshape"(%4122) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4124 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4128 = "stablehlo.reduce"(%4123, %4124) ({
    ^bb0(%4125: tensor<f32>, %4126: tensor<f32>):
      %4127 = "stablehlo.add"(%4125, %4126) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4127) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4129 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4130 = "stablehlo.broadcast_in_dim"(%4129) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4131 = "stablehlo.multiply"(%4128, %4130) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4132 = "stablehlo.broadcast_in_dim"(%4131) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4133 = "stablehlo.reshape"(%4132) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4134 = "stablehlo.broadcast_in_dim"(%arg410) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %4135 = "stablehlo.broadcast_in_dim"(%arg411) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %4136 = "stablehlo.broadcast_in_dim"(%4133) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4137 = "stablehlo.subtract"(%4117, %4136) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4138 = "stablehlo.multiply"(%4137, %4137) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4139 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4143 = "stablehlo.reduce"(%4138, %4139) ({
    ^bb0(%4140: tensor<f32>, %4141: tensor<f32>):
      %4142 = "stablehlo.add"(%4140, %4141) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4142) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4144 = "stablehlo.reshape"(%4143) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4145 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4149 = "stablehlo.reduce"(%4144, %4145) ({
    ^bb0(%4146: tensor<f32>, %4147: tensor<f32>):
      %4148 = "stablehlo.add"(%4146, %4147) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4148) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4150 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4151 = "stablehlo.broadcast_in_dim"(%4150) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4152 = "stablehlo.multiply"(%4149, %4151) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4153 = "stablehlo.broadcast_in_dim"(%4152) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4154 = "stablehlo.reshape"(%4153) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4155 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4156 = "stablehlo.broadcast_in_dim"(%4155) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %4157 = "stablehlo.add"(%4154, %4156) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4158 = "stablehlo.rsqrt"(%4157) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4159 = "stablehlo.multiply"(%4158, %4134) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4160 = "stablehlo.broadcast_in_dim"(%4159) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4161 = "stablehlo.multiply"(%4137, %4160) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4162 = "stablehlo.broadcast_in_dim"(%4135) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4163 = "stablehlo.add"(%4161, %4162) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4164 = "stablehlo.logistic"(%4163) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4165 = "stablehlo.multiply"(%4163, %4164) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4166 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4167 = "stablehlo.multiply"(%18, %4166) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4168 = "stablehlo.dot_general"(%4167, %arg412) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %4169 = "stablehlo.broadcast_in_dim"(%arg413) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4170 = "stablehlo.add"(%4168, %4169) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4171 = "stablehlo.convolution"(%4165, %arg414) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %4172 = "stablehlo.broadcast_in_dim"(%arg415) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4173 = "stablehlo.add"(%4171, %4172) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4174 = "stablehlo.broadcast_in_dim"(%4170) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4175 = "stablehlo.add"(%4173, %4174) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4176 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4180 = "stablehlo.reduce"(%4175, %4176) ({
    ^bb0(%4177: tensor<f32>, %4178: tensor<f32>):
      %4179 = "stablehlo.add"(%4177, %4178) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4179) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4181 = "stablehlo.reshape"(%4180) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4182 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4186 = "stablehlo.reduce"(%4181, %4182) ({
    ^bb0(%4183: tensor<f32>, %4184: tensor<f32>):
      %4185 = "stablehlo.add"(%4183, %4184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4185) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4187 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4188 = "stablehlo.broadcast_in_dim"(%4187) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4189 = "stablehlo.multiply"(%4186, %4188) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4190 = "stablehlo.broadcast_in_dim"(%4189) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4191 = "stablehlo.reshape"(%4190) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4192 = "stablehlo.broadcast_in_dim"(%arg416) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4193 = "stablehlo.broadcast_in_dim"(%arg417) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4194 = "stablehlo.broadcast_in_dim"(%4191) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4195 = "stablehlo.subtract"(%4175, %4194) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4196 = "stablehlo.multiply"(%4195, %4195) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4197 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4201 = "stablehlo.reduce"(%4196, %4197) ({
    ^bb0(%4198: tensor<f32>, %4199: tensor<f32>):
      %4200 = "stablehlo.add"(%4198, %4199) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4200) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4202 = "stablehlo.reshape"(%4201) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4203 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4207 = "stablehlo.reduce"(%4202, %4203) ({
    ^bb0(%4204: tensor<f32>, %4205: tensor<f32>):
      %4206 = "stablehlo.add"(%4204, %4205) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4206) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4208 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4209 = "stablehlo.broadcast_in_dim"(%4208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4210 = "stablehlo.multiply"(%4207, %4209) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4211 = "stablehlo.broadcast_in_dim"(%4210) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4212 = "stablehlo.reshape"(%4211) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4213 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4214 = "stablehlo.broadcast_in_dim"(%4213) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4215 = "stablehlo.add"(%4212, %4214) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4216 = "stablehlo.rsqrt"(%4215) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4217 = "stablehlo.multiply"(%4216, %4192) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4218 = "stablehlo.broadcast_in_dim"(%4217) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4219 = "stablehlo.multiply"(%4195, %4218) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4220 = "stablehlo.broadcast_in_dim"(%4193) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4221 = "stablehlo.add"(%4219, %4220) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4222 = "stablehlo.logistic"(%4221) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4223 = "stablehlo.multiply"(%4221, %4222) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4224 = "stablehlo.dot_general"(%4117, %arg418) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %4225 = "stablehlo.broadcast_in_dim"(%arg419) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4226 = "stablehlo.add"(%4224, %4225) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4227 = "stablehlo.convolution"(%4223, %arg420) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4228 = "stablehlo.broadcast_in_dim"(%arg421) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4229 = "stablehlo.add"(%4227, %4228) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4230 = "stablehlo.add"(%4226, %4229) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4231 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4235 = "stablehlo.reduce"(%4230, %4231) ({
    ^bb0(%4232: tensor<f32>, %4233: tensor<f32>):
      %4234 = "stablehlo.add"(%4232, %4233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4234) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4236 = "stablehlo.reshape"(%4235) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4237 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4241 = "stablehlo.reduce"(%4236, %4237) ({
    ^bb0(%4238: tensor<f32>, %4239: tensor<f32>):
      %4240 = "stablehlo.add"(%4238, %4239) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4240) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4242 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4243 = "stablehlo.broadcast_in_dim"(%4242) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4244 = "stablehlo.multiply"(%4241, %4243) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4245 = "stablehlo.broadcast_in_dim"(%4244) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4246 = "stablehlo.reshape"(%4245) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4247 = "stablehlo.broadcast_in_dim"(%arg422) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4248 = "stablehlo.broadcast_in_dim"(%arg423) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4249 = "stablehlo.broadcast_in_dim"(%4246) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4250 = "stablehlo.subtract"(%4230, %4249) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4251 = "stablehlo.multiply"(%4250, %4250) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4252 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4256 = "stablehlo.reduce"(%4251, %4252) ({
    ^bb0(%4253: tensor<f32>, %4254: tensor<f32>):
      %4255 = "stablehlo.add"(%4253, %4254) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4255) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4257 = "stablehlo.reshape"(%4256) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4258 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4262 = "stablehlo.reduce"(%4257, %4258) ({
    ^bb0(%4259: tensor<f32>, %4260: tensor<f32>):
      %4261 = "stablehlo.add"(%4259, %4260) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4261) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4263 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4264 = "stablehlo.broadcast_in_dim"(%4263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4265 = "stablehlo.multiply"(%4262, %4264) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4266 = "stablehlo.broadcast_in_dim"(%4265) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4267 = "stablehlo.reshape"(%4266) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4268 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %4269 = "stablehlo.broadcast_in_dim"(%4268) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4270 = "stablehlo.add"(%4267, %4269) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4271 = "stablehlo.rsqrt"(%4270) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4272 = "stablehlo.multiply"(%4271, %4247) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4273 = "stablehlo.broadcast_in_dim"(%4272) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4274 = "stablehlo.multiply"(%4250, %4273) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4275 = "stablehlo.broadcast_in_dim"(%4248) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4276 = "stablehlo.add"(%4274, %4275) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4277 = "stablehlo.dot_general"(%4276, %arg424) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4278 = "stablehlo.broadcast_in_dim"(%arg425) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4279 = "stablehlo.add"(%4277, %4278) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4280 = "stablehlo.reshape"(%4279) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %4281 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4285 = "stablehlo.reduce"(%4280, %4281) ({
    ^bb0(%4282: tensor<f32>, %4283: tensor<f32>):
      %4284 = "stablehlo.add"(%4282, %4283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4284) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4286 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4287 = "stablehlo.broadcast_in_dim"(%4286) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4288 = "stablehlo.multiply"(%4285, %4287) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4289 = "stablehlo.broadcast_in_dim"(%4288) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4290 = "stablehlo.subtract"(%4280, %4289) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4291 = "stablehlo.multiply"(%4290, %4290) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4292 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4296 = "stablehlo.reduce"(%4291, %4292) ({
    ^bb0(%4293: tensor<f32>, %4294: tensor<f32>):
      %4295 = "stablehlo.add"(%4293, %4294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4295) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4297 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4298 = "stablehlo.broadcast_in_dim"(%4297) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4299 = "stablehlo.multiply"(%4296, %4298) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4300 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4301 = "stablehlo.broadcast_in_dim"(%4300) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4302 = "stablehlo.add"(%4299, %4301) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4303 = "stablehlo.rsqrt"(%4302) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4304 = "stablehlo.broadcast_in_dim"(%4303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4305 = "stablehlo.multiply"(%4290, %4304) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4306 = "stablehlo.broadcast_in_dim"(%arg426) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4307 = "stablehlo.multiply"(%4305, %4306) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4308 = "stablehlo.broadcast_in_dim"(%arg427) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4309 = "stablehlo.add"(%4307, %4308) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4310 = "stablehlo.dot_general"(%4309, %arg428) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4311 = "stablehlo.dot_general"(%4309, %arg429) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4312 = "stablehlo.dot_general"(%4309, %arg430) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4313 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4314 = "stablehlo.broadcast_in_dim"(%4313) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4315 = "stablehlo.multiply"(%4310, %4314) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4316 = "stablehlo.reshape"(%4315) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4317 = "stablehlo.transpose"(%4316) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4318 = "stablehlo.reshape"(%4317) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4319 = "stablehlo.reshape"(%4311) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4320 = "stablehlo.transpose"(%4319) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4321 = "stablehlo.reshape"(%4320) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4322 = "stablehlo.reshape"(%4312) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4323 = "stablehlo.transpose"(%4322) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4324 = "stablehlo.reshape"(%4323) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4325 = "stablehlo.dot_general"(%4318, %4321) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %4326 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4330 = "stablehlo.reduce"(%4325, %4326) ({
    ^bb0(%4327: tensor<f32>, %4328: tensor<f32>):
      %4329 = "stablehlo.maximum"(%4327, %4328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4329) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4331 = "stablehlo.broadcast_in_dim"(%4330) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %4332 = "stablehlo.subtract"(%4325, %4331) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4333 = "stablehlo.exponential"(%4332) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4334 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4338 = "stablehlo.reduce"(%4333, %4334) ({
    ^bb0(%4335: tensor<f32>, %4336: tensor<f32>):
      %4337 = "stablehlo.add"(%4335, %4336) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4337) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4339 = "stablehlo.broadcast_in_dim"(%4338) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4340 = "stablehlo.dot_general"(%4333, %4324) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4341 = "stablehlo.divide"(%4340, %4339) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4342 = "stablehlo.reshape"(%4341) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4343 = "stablehlo.transpose"(%4342) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4344 = "stablehlo.reshape"(%4343) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4345 = "stablehlo.dot_general"(%4344, %arg431) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4346 = "stablehlo.broadcast_in_dim"(%arg432) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4347 = "stablehlo.add"(%4345, %4346) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4348 = "stablehlo.add"(%4280, %4347) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4349 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4353 = "stablehlo.reduce"(%4348, %4349) ({
    ^bb0(%4350: tensor<f32>, %4351: tensor<f32>):
      %4352 = "stablehlo.add"(%4350, %4351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4352) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4354 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4355 = "stablehlo.broadcast_in_dim"(%4354) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4356 = "stablehlo.multiply"(%4353, %4355) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4357 = "stablehlo.broadcast_in_dim"(%4356) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4358 = "stablehlo.subtract"(%4348, %4357) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4359 = "stablehlo.multiply"(%4358, %4358) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4360 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4364 = "stablehlo.reduce"(%4359, %4360) ({
    ^bb0(%4361: tensor<f32>, %4362: tensor<f32>):
      %4363 = "stablehlo.add"(%4361, %4362) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4363) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4365 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4366 = "stablehlo.broadcast_in_dim"(%4365) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4367 = "stablehlo.multiply"(%4364, %4366) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4368 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4369 = "stablehlo.broadcast_in_dim"(%4368) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4370 = "stablehlo.add"(%4367, %4369) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4371 = "stablehlo.rsqrt"(%4370) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4372 = "stablehlo.broadcast_in_dim"(%4371) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4373 = "stablehlo.multiply"(%4358, %4372) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4374 = "stablehlo.broadcast_in_dim"(%arg433) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4375 = "stablehlo.multiply"(%4373, %4374) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%arg434) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4377 = "stablehlo.add"(%4375, %4376) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4378 = "stablehlo.dot_general"(%4377, %arg435) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4379 = "stablehlo.dot_general"(%arg6, %arg436) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4380 = "stablehlo.dot_general"(%arg6, %arg437) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4381 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4382 = "stablehlo.broadcast_in_dim"(%4381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4383 = "stablehlo.multiply"(%4378, %4382) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4384 = "stablehlo.reshape"(%4383) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4385 = "stablehlo.transpose"(%4384) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4386 = "stablehlo.reshape"(%4385) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4387 = "stablehlo.reshape"(%4379) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4388 = "stablehlo.transpose"(%4387) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4389 = "stablehlo.reshape"(%4388) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4390 = "stablehlo.reshape"(%4380) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4391 = "stablehlo.transpose"(%4390) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4392 = "stablehlo.reshape"(%4391) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4393 = "stablehlo.dot_general"(%4386, %4389) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %4394 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4398 = "stablehlo.reduce"(%4393, %4394) ({
    ^bb0(%4395: tensor<f32>, %4396: tensor<f32>):
      %4397 = "stablehlo.maximum"(%4395, %4396) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4397) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4399 = "stablehlo.broadcast_in_dim"(%4398) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %4400 = "stablehlo.subtract"(%4393, %4399) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4401 = "stablehlo.exponential"(%4400) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4402 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4406 = "stablehlo.reduce"(%4401, %4402) ({
    ^bb0(%4403: tensor<f32>, %4404: tensor<f32>):
      %4405 = "stablehlo.add"(%4403, %4404) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4405) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4407 = "stablehlo.broadcast_in_dim"(%4406) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4408 = "stablehlo.dot_general"(%4401, %4392) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %4409 = "stablehlo.divide"(%4408, %4407) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4410 = "stablehlo.reshape"(%4409) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4411 = "stablehlo.transpose"(%4410) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4412 = "stablehlo.reshape"(%4411) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4413 = "stablehlo.dot_general"(%4412, %arg438) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4414 = "stablehlo.broadcast_in_dim"(%arg439) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4415 = "stablehlo.add"(%4413, %4414) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4416 = "stablehlo.add"(%4348, %4415) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4417 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4421 = "stablehlo.reduce"(%4416, %4417) ({
    ^bb0(%4418: tensor<f32>, %4419: tensor<f32>):
      %4420 = "stablehlo.add"(%4418, %4419) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4420) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4422 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4423 = "stablehlo.broadcast_in_dim"(%4422) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4424 = "stablehlo.multiply"(%4421, %4423) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4425 = "stablehlo.broadcast_in_dim"(%4424) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4426 = "stablehlo.subtract"(%4416, %4425) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4427 = "stablehlo.multiply"(%4426, %4426) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4428 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4432 = "stablehlo.reduce"(%4427, %4428) ({
    ^bb0(%4429: tensor<f32>, %4430: tensor<f32>):
      %4431 = "stablehlo.add"(%4429, %4430) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4431) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4433 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4434 = "stablehlo.broadcast_in_dim"(%4433) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4435 = "stablehlo.multiply"(%4432, %4434) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4436 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4437 = "stablehlo.broadcast_in_dim"(%4436) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4438 = "stablehlo.add"(%4435, %4437) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4439 = "stablehlo.rsqrt"(%4438) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4440 = "stablehlo.broadcast_in_dim"(%4439) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4441 = "stablehlo.multiply"(%4426, %4440) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4442 = "stablehlo.broadcast_in_dim"(%arg440) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4443 = "stablehlo.multiply"(%4441, %4442) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4444 = "stablehlo.broadcast_in_dim"(%arg441) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4445 = "stablehlo.add"(%4443, %4444) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4446 = "stablehlo.dot_general"(%4445, %arg442) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4447 = "stablehlo.broadcast_in_dim"(%arg443) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4448 = "stablehlo.add"(%4446, %4447) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4449 = "stablehlo.slice"(%4448) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4450 = "stablehlo.slice"(%4448) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4451 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4452 = "stablehlo.broadcast_in_dim"(%4451) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4453 = "stablehlo.multiply"(%4450, %4452) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4454 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4455 = "stablehlo.broadcast_in_dim"(%4454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4456 = "stablehlo.multiply"(%4450, %4455) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4457 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4458 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4459 = "stablehlo.clamp"(%4457, %4456, %4458) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4460 = "stablehlo.multiply"(%4459, %4459) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4461 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4462 = "stablehlo.broadcast_in_dim"(%4461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4463 = "stablehlo.multiply"(%4462, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4464 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4465 = "stablehlo.broadcast_in_dim"(%4464) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4466 = "stablehlo.add"(%4463, %4465) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4467 = "stablehlo.multiply"(%4466, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4468 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4469 = "stablehlo.broadcast_in_dim"(%4468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4470 = "stablehlo.add"(%4467, %4469) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4471 = "stablehlo.multiply"(%4470, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4472 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4473 = "stablehlo.broadcast_in_dim"(%4472) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4474 = "stablehlo.add"(%4471, %4473) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4475 = "stablehlo.multiply"(%4474, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4476 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4477 = "stablehlo.broadcast_in_dim"(%4476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4478 = "stablehlo.add"(%4475, %4477) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4479 = "stablehlo.multiply"(%4459, %4478) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4480 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4481 = "stablehlo.broadcast_in_dim"(%4480) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4482 = "stablehlo.multiply"(%4481, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4483 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4484 = "stablehlo.broadcast_in_dim"(%4483) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4485 = "stablehlo.add"(%4482, %4484) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4486 = "stablehlo.multiply"(%4485, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4487 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4488 = "stablehlo.broadcast_in_dim"(%4487) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4489 = "stablehlo.add"(%4486, %4488) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4490 = "stablehlo.multiply"(%4489, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4491 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4492 = "stablehlo.broadcast_in_dim"(%4491) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4493 = "stablehlo.add"(%4490, %4492) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4494 = "stablehlo.multiply"(%4493, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4495 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4496 = "stablehlo.broadcast_in_dim"(%4495) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4497 = "stablehlo.add"(%4494, %4496) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4498 = "stablehlo.multiply"(%4497, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4499 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4500 = "stablehlo.broadcast_in_dim"(%4499) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4501 = "stablehlo.add"(%4498, %4500) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4502 = "stablehlo.multiply"(%4501, %4460) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4503 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4504 = "stablehlo.broadcast_in_dim"(%4503) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4505 = "stablehlo.add"(%4502, %4504) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4506 = "stablehlo.divide"(%4479, %4505) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4507 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4508 = "stablehlo.broadcast_in_dim"(%4507) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4509 = "stablehlo.add"(%4506, %4508) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4510 = "stablehlo.multiply"(%4453, %4509) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4511 = "stablehlo.multiply"(%4449, %4510) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4512 = "stablehlo.dot_general"(%4511, %arg444) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4513 = "stablehlo.broadcast_in_dim"(%arg445) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4514 = "stablehlo.add"(%4512, %4513) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4515 = "stablehlo.add"(%4416, %4514) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4516 = "stablehlo.reshape"(%4515) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4517 = "stablehlo.dot_general"(%4516, %arg446) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4518 = "stablehlo.broadcast_in_dim"(%arg447) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4519 = "stablehlo.add"(%4517, %4518) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4520 = "stablehlo.add"(%4230, %4519) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4521 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4525 = "stablehlo.reduce"(%4520, %4521) ({
    ^bb0(%4522: tensor<f32>, %4523: tensor<f32>):
      %4524 = "stablehlo.add"(%4522, %4523) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4524) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4526 = "stablehlo.reshape"(%4525) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4527 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4531 = "stablehlo.reduce"(%4526, %4527) ({
    ^bb0(%4528: tensor<f32>, %4529: tensor<f32>):
      %4530 = "stablehlo.add"(%4528, %4529) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4530) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4532 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4533 = "stablehlo.broadcast_in_dim"(%4532) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4534 = "stablehlo.multiply"(%4531, %4533) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4535 = "stablehlo.broadcast_in_dim"(%4534) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4536 = "stablehlo.reshape"(%4535) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4537 = "stablehlo.broadcast_in_dim"(%arg448) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4538 = "stablehlo.broadcast_in_dim"(%arg449) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4539 = "stablehlo.broadcast_in_dim"(%4536) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4540 = "stablehlo.subtract"(%4520, %4539) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4541 = "stablehlo.multiply"(%4540, %4540) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4542 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4546 = "stablehlo.reduce"(%4541, %4542) ({
    ^bb0(%4543: tensor<f32>, %4544: tensor<f32>):
      %4545 = "stablehlo.add"(%4543, %4544) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4545) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4547 = "stablehlo.reshape"(%4546) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4548 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4552 = "stablehlo.reduce"(%4547, %4548) ({
    ^bb0(%4549: tensor<f32>, %4550: tensor<f32>):
      %4551 = "stablehlo.add"(%4549, %4550) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4551) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4553 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4554 = "stablehlo.broadcast_in_dim"(%4553) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4555 = "stablehlo.multiply"(%4552, %4554) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4556 = "stablehlo.broadcast_in_dim"(%4555) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4557 = "stablehlo.reshape"(%4556) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4558 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4559 = "stablehlo.broadcast_in_dim"(%4558) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4560 = "stablehlo.add"(%4557, %4559) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4561 = "stablehlo.rsqrt"(%4560) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4562 = "stablehlo.multiply"(%4561, %4537) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4563 = "stablehlo.broadcast_in_dim"(%4562) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4564 = "stablehlo.multiply"(%4540, %4563) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4565 = "stablehlo.broadcast_in_dim"(%4538) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4566 = "stablehlo.add"(%4564, %4565) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4567 = "stablehlo.logistic"(%4566) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4568 = "stablehlo.multiply"(%4566, %4567) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4569 = "stablehlo.convolution"(%4568, %arg450) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4570 = "stablehlo.broadcast_in_dim"(%arg451) {broadcast_dimensions = array<i64: 3>} : (tensor<4xf32>) -> tensor<2x16x16x4xf32>
    %4571 = "stablehlo.add"(%4569, %4570) : (tensor<2x16x16x4xf32>, tensor<2x16x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4572 = "stablehlo.slice"(%4571) {limit_indices = array<i64: 1, 16, 16, 4>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4573 = "stablehlo.slice"(%4571) {limit_indices = array<i64: 2, 16, 16, 4>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4574 = "stablehlo.subtract"(%4573, %4572) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4575 = "stablehlo.broadcast_in_dim"(%arg10) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4576 = "stablehlo.multiply"(%4574, %4575) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4577 = "stablehlo.add"(%4572, %4576) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4578 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4582 = "stablehlo.reduce"(%4573, %4578) ({
    ^bb0(%4579: tensor<f32>, %4580: tensor<f32>):
      %4581 = "stablehlo.add"(%4579, %4580) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4581) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4583 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4584 = "stablehlo.broadcast_in_dim"(%4583) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4585 = "stablehlo.multiply"(%4582, %4584) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4586 = "stablehlo.broadcast_in_dim"(%4585) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4587 = "stablehlo.subtract"(%4573, %4586) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4588 = "stablehlo.multiply"(%4587, %4587) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4589 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4593 = "stablehlo.reduce"(%4588, %4589) ({
    ^bb0(%4590: tensor<f32>, %4591: tensor<f32>):
      %4592 = "stablehlo.add"(%4590, %4591) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4592) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4594 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4595 = "stablehlo.broadcast_in_dim"(%4594) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4596 = "stablehlo.multiply"(%4593, %4595) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4597 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4601 = "stablehlo.reduce"(%4577, %4597) ({
    ^bb0(%4598: tensor<f32>, %4599: tensor<f32>):
      %4600 = "stablehlo.add"(%4598, %4599) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4600) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4602 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4603 = "stablehlo.broadcast_in_dim"(%4602) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4604 = "stablehlo.multiply"(%4601, %4603) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4605 = "stablehlo.broadcast_in_dim"(%4604) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4606 = "stablehlo.subtract"(%4577, %4605) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4607 = "stablehlo.multiply"(%4606, %4606) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4608 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4612 = "stablehlo.reduce"(%4607, %4608) ({
    ^bb0(%4609: tensor<f32>, %4610: tensor<f32>):
      %4611 = "stablehlo.add"(%4609, %4610) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4611) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4613 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4614 = "stablehlo.broadcast_in_dim"(%4613) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4615 = "stablehlo.multiply"(%4612, %4614) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4616 = "stablehlo.divide"(%4596, %4615) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4617 = "stablehlo.sqrt"(%4616) : (tensor<1xf32>) -> tensor<1xf32>
    %4618 = "stablehlo.multiply"(%arg11, %4617) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4619 = "stablehlo.negate"(%arg11) : (tensor<1xf32>) -> tensor<1xf32>
    %4620 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4621 = "stablehlo.broadcast_in_dim"(%4620) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4622 = "stablehlo.add"(%4619, %4621) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4623 = "stablehlo.add"(%4618, %4622) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4624 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4625 = "stablehlo.broadcast_in_dim"(%4624) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4626 = "stablehlo.compare"(%arg11, %4625) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %4627 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4628 = "stablehlo.broadcast_in_dim"(%4627) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4629 = "stablehlo.select"(%4626, %4623, %4628) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4630 = "stablehlo.broadcast_in_dim"(%4629) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4631 = "stablehlo.multiply"(%4577, %4630) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4632 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 1>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4633 = "stablehlo.reshape"(%4632) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4634 = "stablehlo.broadcast_in_dim"(%4633) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4635 = "stablehlo.multiply"(%arg0, %4634) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4636 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4637 = "stablehlo.reshape"(%4636) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4638 = "stablehlo.broadcast_in_dim"(%4637) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4639 = "stablehlo.multiply"(%arg1, %4638) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4640 = "stablehlo.add"(%4635, %4639) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4641 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 3>, start_indices = array<i64: 0, 0, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4642 = "stablehlo.reshape"(%4641) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4643 = "stablehlo.broadcast_in_dim"(%4642) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4644 = "stablehlo.multiply"(%arg2, %4643) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4645 = "stablehlo.add"(%4640, %4644) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4646 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 4>, start_indices = array<i64: 0, 0, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4647 = "stablehlo.reshape"(%4646) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4648 = "stablehlo.broadcast_in_dim"(%4647) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4649 = "stablehlo.multiply"(%arg3, %4648) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4650 = "stablehlo.add"(%4645, %4649) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4651 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 5>, start_indices = array<i64: 0, 0, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4652 = "stablehlo.reshape"(%4651) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4653 = "stablehlo.broadcast_in_dim"(%4652) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4654 = "stablehlo.multiply"(%arg4, %4653) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4655 = "stablehlo.add"(%4650, %4654) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4656 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 6>, start_indices = array<i64: 0, 0, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4657 = "stablehlo.reshape"(%4656) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4658 = "stablehlo.broadcast_in_dim"(%4657) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4659 = "stablehlo.multiply"(%4631, %4658) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4660 = "stablehlo.add"(%4655, %4659) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4661 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 7>, start_indices = array<i64: 0, 0, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4662 = "stablehlo.reshape"(%4661) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4663 = "stablehlo.broadcast_in_dim"(%4662) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4664 = "stablehlo.multiply"(%arg5, %4663) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4665 = "stablehlo.add"(%4660, %4664) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4666 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 1>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4667 = "stablehlo.reshape"(%4666) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4668 = "stablehlo.broadcast_in_dim"(%4667) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4669 = "stablehlo.multiply"(%arg0, %4668) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4670 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 2>, start_indices = array<i64: 0, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4671 = "stablehlo.reshape"(%4670) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4672 = "stablehlo.broadcast_in_dim"(%4671) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4673 = "stablehlo.multiply"(%arg1, %4672) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4674 = "stablehlo.add"(%4669, %4673) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4675 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 3>, start_indices = array<i64: 0, 1, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4676 = "stablehlo.reshape"(%4675) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4677 = "stablehlo.broadcast_in_dim"(%4676) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4678 = "stablehlo.multiply"(%arg2, %4677) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4679 = "stablehlo.add"(%4674, %4678) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4680 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 4>, start_indices = array<i64: 0, 1, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4681 = "stablehlo.reshape"(%4680) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4682 = "stablehlo.broadcast_in_dim"(%4681) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4683 = "stablehlo.multiply"(%arg3, %4682) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4684 = "stablehlo.add"(%4679, %4683) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4685 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 5>, start_indices = array<i64: 0, 1, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4686 = "stablehlo.reshape"(%4685) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4687 = "stablehlo.broadcast_in_dim"(%4686) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4688 = "stablehlo.multiply"(%arg4, %4687) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4689 = "stablehlo.add"(%4684, %4688) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4690 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 6>, start_indices = array<i64: 0, 1, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4691 = "stablehlo.reshape"(%4690) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4692 = "stablehlo.broadcast_in_dim"(%4691) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4693 = "stablehlo.multiply"(%4631, %4692) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4694 = "stablehlo.add"(%4689, %4693) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4695 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 7>, start_indices = array<i64: 0, 1, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4696 = "stablehlo.reshape"(%4695) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4697 = "stablehlo.broadcast_in_dim"(%4696) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4698 = "stablehlo.multiply"(%arg5, %4697) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4699 = "stablehlo.add"(%4694, %4698) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4700 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 1>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4701 = "stablehlo.reshape"(%4700) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4702 = "stablehlo.broadcast_in_dim"(%4701) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4703 = "stablehlo.multiply"(%arg0, %4702) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4704 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 2>, start_indices = array<i64: 0, 2, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4705 = "stablehlo.reshape"(%4704) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4706 = "stablehlo.broadcast_in_dim"(%4705) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4707 = "stablehlo.multiply"(%arg1, %4706) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4708 = "stablehlo.add"(%4703, %4707) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4709 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 3>, start_indices = array<i64: 0, 2, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4710 = "stablehlo.reshape"(%4709) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4711 = "stablehlo.broadcast_in_dim"(%4710) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4712 = "stablehlo.multiply"(%arg2, %4711) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4713 = "stablehlo.add"(%4708, %4712) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4714 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 4>, start_indices = array<i64: 0, 2, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4715 = "stablehlo.reshape"(%4714) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4716 = "stablehlo.broadcast_in_dim"(%4715) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4717 = "stablehlo.multiply"(%arg3, %4716) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4718 = "stablehlo.add"(%4713, %4717) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4719 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 5>, start_indices = array<i64: 0, 2, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4720 = "stablehlo.reshape"(%4719) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4721 = "stablehlo.broadcast_in_dim"(%4720) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4722 = "stablehlo.multiply"(%arg4, %4721) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4723 = "stablehlo.add"(%4718, %4722) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4724 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 6>, start_indices = array<i64: 0, 2, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4725 = "stablehlo.reshape"(%4724) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4726 = "stablehlo.broadcast_in_dim"(%4725) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4727 = "stablehlo.multiply"(%4631, %4726) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4728 = "stablehlo.add"(%4723, %4727) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4729 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 7>, start_indices = array<i64: 0, 2, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4730 = "stablehlo.reshape"(%4729) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4731 = "stablehlo.broadcast_in_dim"(%4730) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4732 = "stablehlo.multiply"(%arg5, %4731) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4733 = "stablehlo.add"(%4728, %4732) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4734 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 1>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4735 = "stablehlo.reshape"(%4734) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4736 = "stablehlo.broadcast_in_dim"(%4735) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4737 = "stablehlo.multiply"(%arg0, %4736) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4738 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 2>, start_indices = array<i64: 0, 3, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4739 = "stablehlo.reshape"(%4738) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4740 = "stablehlo.broadcast_in_dim"(%4739) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4741 = "stablehlo.multiply"(%arg1, %4740) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4742 = "stablehlo.add"(%4737, %4741) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4743 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 3>, start_indices = array<i64: 0, 3, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4744 = "stablehlo.reshape"(%4743) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4745 = "stablehlo.broadcast_in_dim"(%4744) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4746 = "stablehlo.multiply"(%arg2, %4745) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4747 = "stablehlo.add"(%4742, %4746) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4748 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 4>, start_indices = array<i64: 0, 3, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4749 = "stablehlo.reshape"(%4748) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4750 = "stablehlo.broadcast_in_dim"(%4749) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4751 = "stablehlo.multiply"(%arg3, %4750) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4752 = "stablehlo.add"(%4747, %4751) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4753 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 5>, start_indices = array<i64: 0, 3, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4754 = "stablehlo.reshape"(%4753) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4755 = "stablehlo.broadcast_in_dim"(%4754) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4756 = "stablehlo.multiply"(%arg4, %4755) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4757 = "stablehlo.add"(%4752, %4756) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4758 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 6>, start_indices = array<i64: 0, 3, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4759 = "stablehlo.reshape"(%4758) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4760 = "stablehlo.broadcast_in_dim"(%4759) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4761 = "stablehlo.multiply"(%4631, %4760) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4762 = "stablehlo.add"(%4757, %4761) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4763 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 7>, start_indices = array<i64: 0, 3, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4764 = "stablehlo.reshape"(%4763) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4765 = "stablehlo.broadcast_in_dim"(%4764) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4766 = "stablehlo.multiply"(%arg5, %4765) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4767 = "stablehlo.add"(%4762, %4766) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4768 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 1>, start_indices = array<i64: 0, 4, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4769 = "stablehlo.reshape"(%4768) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4770 = "stablehlo.broadcast_in_dim"(%4769) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4771 = "stablehlo.multiply"(%arg0, %4770) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4772 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 2>, start_indices = array<i64: 0, 4, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4773 = "stablehlo.reshape"(%4772) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4774 = "stablehlo.broadcast_in_dim"(%4773) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4775 = "stablehlo.multiply"(%arg1, %4774) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4776 = "stablehlo.add"(%4771, %4775) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4777 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 3>, start_indices = array<i64: 0, 4, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4778 = "stablehlo.reshape"(%4777) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4779 = "stablehlo.broadcast_in_dim"(%4778) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4780 = "stablehlo.multiply"(%arg2, %4779) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4781 = "stablehlo.add"(%4776, %4780) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4782 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 4>, start_indices = array<i64: 0, 4, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4783 = "stablehlo.reshape"(%4782) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4784 = "stablehlo.broadcast_in_dim"(%4783) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4785 = "stablehlo.multiply"(%arg3, %4784) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4786 = "stablehlo.add"(%4781, %4785) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4787 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 5>, start_indices = array<i64: 0, 4, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4788 = "stablehlo.reshape"(%4787) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4789 = "stablehlo.broadcast_in_dim"(%4788) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4790 = "stablehlo.multiply"(%arg4, %4789) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4791 = "stablehlo.add"(%4786, %4790) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4792 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 6>, start_indices = array<i64: 0, 4, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4793 = "stablehlo.reshape"(%4792) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4794 = "stablehlo.broadcast_in_dim"(%4793) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4795 = "stablehlo.multiply"(%4631, %4794) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4796 = "stablehlo.add"(%4791, %4795) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4797 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 7>, start_indices = array<i64: 0, 4, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4798 = "stablehlo.reshape"(%4797) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4799 = "stablehlo.broadcast_in_dim"(%4798) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4800 = "stablehlo.multiply"(%arg5, %4799) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4801 = "stablehlo.add"(%4796, %4800) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    "func.return"(%4665, %4699, %4733, %4767, %4801) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> ()
  }) {arg_attrs = [{tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<2x77x32xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x5x7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x16x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<3x3x40x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x40xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x40x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x40xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x4xf32>, tensor<4xf32>) -> (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "denoise_step"} : () -> ()

"builtin.module"() ({
  "func.func"() ({
  ^bb0(%arg0: tensor<1x16x16x4xf32>, %arg1: tensor<1x16x16x4xf32>, %arg2: tensor<1x16x16x4xf32>, %arg3: tensor<1x16x16x4xf32>, %arg4: tensor<1x16x16x4xf32>, %arg5: tensor<1x16x16x4xf32>, %arg6: tensor<2x77x32xf32>, %arg7: tensor<1xf32>, %arg8: tensor<1xf32>, %arg9: tensor<1x5x7xf32>, %arg10: tensor<1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<64x16xf32>, %arg13: tensor<64xf32>, %arg14: tensor<64x64xf32>, %arg15: tensor<64xf32>, %arg16: tensor<3x3x4x16xf32>, %arg17: tensor<16xf32>, %arg18: tensor<16xf32>, %arg19: tensor<16xf32>, %arg20: tensor<3x3x16x16xf32>, %arg21: tensor<16xf32>, %arg22: tensor<16x64xf32>, %arg23: tensor<16xf32>, %arg24: tensor<16xf32>, %arg25: tensor<16xf32>, %arg26: tensor<3x3x16x16xf32>, %arg27: tensor<16xf32>, %arg28: tensor<16xf32>, %arg29: tensor<16xf32>, %arg30: tensor<16x16xf32>, %arg31: tensor<16xf32>, %arg32: tensor<16xf32>, %arg33: tensor<16xf32>, %arg34: tensor<16x16xf32>, %arg35: tensor<16x16xf32>, %arg36: tensor<16x16xf32>, %arg37: tensor<16x16xf32>, %arg38: tensor<16xf32>, %arg39: tensor<16xf32>, %arg40: tensor<16xf32>, %arg41: tensor<16x16xf32>, %arg42: tensor<16x32xf32>, %arg43: tensor<16x32xf32>, %arg44: tensor<16x16xf32>, %arg45: tensor<16xf32>, %arg46: tensor<16xf32>, %arg47: tensor<16xf32>, %arg48: tensor<128x16xf32>, %arg49: tensor<128xf32>, %arg50: tensor<16x64xf32>, %arg51: tensor<16xf32>, %arg52: tensor<16x16xf32>, %arg53: tensor<16xf32>, %arg54: tensor<3x3x16x16xf32>, %arg55: tensor<16xf32>, %arg56: tensor<16xf32>, %arg57: tensor<16xf32>, %arg58: tensor<3x3x16x16xf32>, %arg59: tensor<16xf32>, %arg60: tensor<16x64xf32>, %arg61: tensor<16xf32>, %arg62: tensor<16xf32>, %arg63: tensor<16xf32>, %arg64: tensor<3x3x16x16xf32>, %arg65: tensor<16xf32>, %arg66: tensor<16xf32>, %arg67: tensor<16xf32>, %arg68: tensor<16x16xf32>, %arg69: tensor<16xf32>, %arg70: tensor<16xf32>, %arg71: tensor<16xf32>, %arg72: tensor<16x16xf32>, %arg73: tensor<16x16xf32>, %arg74: tensor<16x16xf32>, %arg75: tensor<16x16xf32>, %arg76: tensor<16xf32>, %arg77: tensor<16xf32>, %arg78: tensor<16xf32>, %arg79: tensor<16x16xf32>, %arg80: tensor<16x32xf32>, %arg81: tensor<16x32xf32>, %arg82: tensor<16x16xf32>, %arg83: tensor<16xf32>, %arg84: tensor<16xf32>, %arg85: tensor<16xf32>, %arg86: tensor<128x16xf32>, %arg87: tensor<128xf32>, %arg88: tensor<16x64xf32>, %arg89: tensor<16xf32>, %arg90: tensor<16x16xf32>, %arg91: tensor<16xf32>, %arg92: tensor<3x3x16x16xf32>, %arg93: tensor<16xf32>, %arg94: tensor<16xf32>, %arg95: tensor<16xf32>, %arg96: tensor<3x3x16x24xf32>, %arg97: tensor<24xf32>, %arg98: tensor<24x64xf32>, %arg99: tensor<24xf32>, %arg100: tensor<24xf32>, %arg101: tensor<24xf32>, %arg102: tensor<3x3x24x24xf32>, %arg103: tensor<24xf32>, %arg104: tensor<24x16xf32>, %arg105: tensor<24xf32>, %arg106: tensor<24xf32>, %arg107: tensor<24xf32>, %arg108: tensor<24x24xf32>, %arg109: tensor<24xf32>, %arg110: tensor<24xf32>, %arg111: tensor<24xf32>, %arg112: tensor<24x24xf32>, %arg113: tensor<24x24xf32>, %arg114: tensor<24x24xf32>, %arg115: tensor<24x24xf32>, %arg116: tensor<24xf32>, %arg117: tensor<24xf32>, %arg118: tensor<24xf32>, %arg119: tensor<24x24xf32>, %arg120: tensor<24x32xf32>, %arg121: tensor<24x32xf32>, %arg122: tensor<24x24xf32>, %arg123: tensor<24xf32>, %arg124: tensor<24xf32>, %arg125: tensor<24xf32>, %arg126: tensor<192x24xf32>, %arg127: tensor<192xf32>, %arg128: tensor<24x96xf32>, %arg129: tensor<24xf32>, %arg130: tensor<24x24xf32>, %arg131: tensor<24xf32>, %arg132: tensor<3x3x24x24xf32>, %arg133: tensor<24xf32>, %arg134: tensor<24xf32>, %arg135: tensor<24xf32>, %arg136: tensor<3x3x24x24xf32>, %arg137: tensor<24xf32>, %arg138: tensor<24x64xf32>, %arg139: tensor<24xf32>, %arg140: tensor<24xf32>, %arg141: tensor<24xf32>, %arg142: tensor<3x3x24x24xf32>, %arg143: tensor<24xf32>, %arg144: tensor<24xf32>, %arg145: tensor<24xf32>, %arg146: tensor<3x3x24x24xf32>, %arg147: tensor<24xf32>, %arg148: tensor<24x64xf32>, %arg149: tensor<24xf32>, %arg150: tensor<24xf32>, %arg151: tensor<24xf32>, %arg152: tensor<3x3x24x24xf32>, %arg153: tensor<24xf32>, %arg154: tensor<24xf32>, %arg155: tensor<24xf32>, %arg156: tensor<24x24xf32>, %arg157: tensor<24xf32>, %arg158: tensor<24xf32>, %arg159: tensor<24xf32>, %arg160: tensor<24x24xf32>, %arg161: tensor<24x24xf32>, %arg162: tensor<24x24xf32>, %arg163: tensor<24x24xf32>, %arg164: tensor<24xf32>, %arg165: tensor<24xf32>, %arg166: tensor<24xf32>, %arg167: tensor<24x24xf32>, %arg168: tensor<24x32xf32>, %arg169: tensor<24x32xf32>, %arg170: tensor<24x24xf32>, %arg171: tensor<24xf32>, %arg172: tensor<24xf32>, %arg173: tensor<24xf32>, %arg174: tensor<192x24xf32>, %arg175: tensor<192xf32>, %arg176: tensor<24x96xf32>, %arg177: tensor<24xf32>, %arg178: tensor<24x24xf32>, %arg179: tensor<24xf32>, %arg180: tensor<24xf32>, %arg181: tensor<24xf32>, %arg182: tensor<3x3x24x24xf32>, %arg183: tensor<24xf32>, %arg184: tensor<24x64xf32>, %arg185: tensor<24xf32>, %arg186: tensor<24xf32>, %arg187: tensor<24xf32>, %arg188: tensor<3x3x24x24xf32>, %arg189: tensor<24xf32>, %arg190: tensor<48xf32>, %arg191: tensor<48xf32>, %arg192: tensor<3x3x48x24xf32>, %arg193: tensor<24xf32>, %arg194: tensor<24x64xf32>, %arg195: tensor<24xf32>, %arg196: tensor<24xf32>, %arg197: tensor<24xf32>, %arg198: tensor<3x3x24x24xf32>, %arg199: tensor<24xf32>, %arg200: tensor<24x48xf32>, %arg201: tensor<24xf32>, %arg202: tensor<48xf32>, %arg203: tensor<48xf32>, %arg204: tensor<3x3x48x24xf32>, %arg205: tensor<24xf32>, %arg206: tensor<24x64xf32>, %arg207: tensor<24xf32>, %arg208: tensor<24xf32>, %arg209: tensor<24xf32>, %arg210: tensor<3x3x24x24xf32>, %arg211: tensor<24xf32>, %arg212: tensor<24x48xf32>, %arg213: tensor<24xf32>, %arg214: tensor<3x3x24x24xf32>, %arg215: tensor<24xf32>, %arg216: tensor<48xf32>, %arg217: tensor<48xf32>, %arg218: tensor<3x3x48x24xf32>, %arg219: tensor<24xf32>, %arg220: tensor<24x64xf32>, %arg221: tensor<24xf32>, %arg222: tensor<24xf32>, %arg223: tensor<24xf32>, %arg224: tensor<3x3x24x24xf32>, %arg225: tensor<24xf32>, %arg226: tensor<24x48xf32>, %arg227: tensor<24xf32>, %arg228: tensor<24xf32>, %arg229: tensor<24xf32>, %arg230: tensor<24x24xf32>, %arg231: tensor<24xf32>, %arg232: tensor<24xf32>, %arg233: tensor<24xf32>, %arg234: tensor<24x24xf32>, %arg235: tensor<24x24xf32>, %arg236: tensor<24x24xf32>, %arg237: tensor<24x24xf32>, %arg238: tensor<24xf32>, %arg239: tensor<24xf32>, %arg240: tensor<24xf32>, %arg241: tensor<24x24xf32>, %arg242: tensor<24x32xf32>, %arg243: tensor<24x32xf32>, %arg244: tensor<24x24xf32>, %arg245: tensor<24xf32>, %arg246: tensor<24xf32>, %arg247: tensor<24xf32>, %arg248: tensor<192x24xf32>, %arg249: tensor<192xf32>, %arg250: tensor<24x96xf32>, %arg251: tensor<24xf32>, %arg252: tensor<24x24xf32>, %arg253: tensor<24xf32>, %arg254: tensor<40xf32>, %arg255: tensor<40xf32>, %arg256: tensor<3x3x40x24xf32>, %arg257: tensor<24xf32>, %arg258: tensor<24x64xf32>, %arg259: tensor<24xf32>, %arg260: tensor<24xf32>, %arg261: tensor<24xf32>, %arg262: tensor<3x3x24x24xf32>, %arg263: tensor<24xf32>, %arg264: tensor<24x40xf32>, %arg265: tensor<24xf32>, %arg266: tensor<24xf32>, %arg267: tensor<24xf32>, %arg268: tensor<24x24xf32>, %arg269: tensor<24xf32>, %arg270: tensor<24xf32>, %arg271: tensor<24xf32>, %arg272: tensor<24x24xf32>, %arg273: tensor<24x24xf32>, %arg274: tensor<24x24xf32>, %arg275: tensor<24x24xf32>, %arg276: tensor<24xf32>, %arg277: tensor<24xf32>, %arg278: tensor<24xf32>, %arg279: tensor<24x24xf32>, %arg280: tensor<24x32xf32>, %arg281: tensor<24x32xf32>, %arg282: tensor<24x24xf32>, %arg283: tensor<24xf32>, %arg284: tensor<24xf32>, %arg285: tensor<24xf32>, %arg286: tensor<192x24xf32>, %arg287: tensor<192xf32>, %arg288: tensor<24x96xf32>, %arg289: tensor<24xf32>, %arg290: tensor<24x24xf32>, %arg291: tensor<24xf32>, %arg292: tensor<3x3x24x24xf32>, %arg293: tensor<24xf32>, %arg294: tensor<40xf32>, %arg295: tensor<40xf32>, %arg296: tensor<3x3x40x16xf32>, %arg297: tensor<16xf32>, %arg298: tensor<16x64xf32>, %arg299: tensor<16xf32>, %arg300: tensor<16xf32>, %arg301: tensor<16xf32>, %arg302: tensor<3x3x16x16xf32>, %arg303: tensor<16xf32>, %arg304: tensor<16x40xf32>, %arg305: tensor<16xf32>, %arg306: tensor<16xf32>, %arg307: tensor<16xf32>, %arg308: tensor<16x16xf32>, %arg309: tensor<16xf32>, %arg310: tensor<16xf32>, %arg311: tensor<16xf32>, %arg312: tensor<16x16xf32>, %arg313: tensor<16x16xf32>, %arg314: tensor<16x16xf32>, %arg315: tensor<16x16xf32>, %arg316: tensor<16xf32>, %arg317: tensor<16xf32>, %arg318: tensor<16xf32>, %arg319: tensor<16x16xf32>, %arg320: tensor<16x32xf32>, %arg321: tensor<16x32xf32>, %arg322: tensor<16x16xf32>, %arg323: tensor<16xf32>, %arg324: tensor<16xf32>, %arg325: tensor<16xf32>, %arg326: tensor<128x16xf32>, %arg327: tensor<128xf32>, %arg328: tensor<16x64xf32>, %arg329: tensor<16xf32>, %arg330: tensor<16x16xf32>, %arg331: tensor<16xf32>, %arg332: tensor<32xf32>, %arg333: tensor<32xf32>, %arg334: tensor<3x3x32x16xf32>, %arg335: tensor<16xf32>, %arg336: tensor<16x64xf32>, %arg337: tensor<16xf32>, %arg338: tensor<16xf32>, %arg339: tensor<16xf32>, %arg340: tensor<3x3x16x16xf32>, %arg341: tensor<16xf32>, %arg342: tensor<16x32xf32>, %arg343: tensor<16xf32>, %arg344: tensor<16xf32>, %arg345: tensor<16xf32>, %arg346: tensor<16x16xf32>, %arg347: tensor<16xf32>, %arg348: tensor<16xf32>, %arg349: tensor<16xf32>, %arg350: tensor<16x16xf32>, %arg351: tensor<16x16xf32>, %arg352: tensor<16x16xf32>, %arg353: tensor<16x16xf32>, %arg354: tensor<16xf32>, %arg355: tensor<16xf32>, %arg356: tensor<16xf32>, %arg357: tensor<16x16xf32>, %arg358: tensor<16x32xf32>, %arg359: tensor<16x32xf32>, %arg360: tensor<16x16xf32>, %arg361: tensor<16xf32>, %arg362: tensor<16xf32>, %arg363: tensor<16xf32>, %arg364: tensor<128x16xf32>, %arg365: tensor<128xf32>, %arg366: tensor<16x64xf32>, %arg367: tensor<16xf32>, %arg368: tensor<16x16xf32>, %arg369: tensor<16xf32>, %arg370: tensor<3x3x16x16xf32>, %arg371: tensor<16xf32>, %arg372: tensor<32xf32>, %arg373: tensor<32xf32>, %arg374: tensor<3x3x32x16xf32>, %arg375: tensor<16xf32>, %arg376: tensor<16x64xf32>, %arg377: tensor<16xf32>, %arg378: tensor<16xf32>, %arg379: tensor<16xf32>, %arg380: tensor<3x3x16x16xf32>, %arg381: tensor<16xf32>, %arg382: tensor<16x32xf32>, %arg383: tensor<16xf32>, %arg384: tensor<16xf32>, %arg385: tensor<16xf32>, %arg386: tensor<16x16xf32>, %arg387: tensor<16xf32>, %arg388: tensor<16xf32>, %arg389: tensor<16xf32>, %arg390: tensor<16x16xf32>, %arg391: tensor<16x16xf32>, %arg392: tensor<16x16xf32>, %arg393: tensor<16x16xf32>, %arg394: tensor<16xf32>, %arg395: tensor<16xf32>, %arg396: tensor<16xf32>, %arg397: tensor<16x16xf32>, %arg398: tensor<16x32xf32>, %arg399: tensor<16x32xf32>, %arg400: tensor<16x16xf32>, %arg401: tensor<16xf32>, %arg402: tensor<16xf32>, %arg403: tensor<16xf32>, %arg404: tensor<128x16xf32>, %arg405: tensor<128xf32>, %arg406: tensor<16x64xf32>, %arg407: tensor<16xf32>, %arg408: tensor<16x16xf32>, %arg409: tensor<16xf32>, %arg410: tensor<32xf32>, %arg411: tensor<32xf32>, %arg412: tensor<3x3x32x16xf32>, %arg413: tensor<16xf32>, %arg414: tensor<16x64xf32>, %arg415: tensor<16xf32>, %arg416: tensor<16xf32>, %arg417: tensor<16xf32>, %arg418: tensor<3x3x16x16xf32>, %arg419: tensor<16xf32>, %arg420: tensor<16x32xf32>, %arg421: tensor<16xf32>, %arg422: tensor<16xf32>, %arg423: tensor<16xf32>, %arg424: tensor<16x16xf32>, %arg425: tensor<16xf32>, %arg426: tensor<16xf32>, %arg427: tensor<16xf32>, %arg428: tensor<16x16xf32>, %arg429: tensor<16x16xf32>, %arg430: tensor<16x16xf32>, %arg431: tensor<16x16xf32>, %arg432: tensor<16xf32>, %arg433: tensor<16xf32>, %arg434: tensor<16xf32>, %arg435: tensor<16x16xf32>, %arg436: tensor<16x32xf32>, %arg437: tensor<16x32xf32>, %arg438: tensor<16x16xf32>, %arg439: tensor<16xf32>, %arg440: tensor<16xf32>, %arg441: tensor<16xf32>, %arg442: tensor<128x16xf32>, %arg443: tensor<128xf32>, %arg444: tensor<16x64xf32>, %arg445: tensor<16xf32>, %arg446: tensor<16x16xf32>, %arg447: tensor<16xf32>, %arg448: tensor<16xf32>, %arg449: tensor<16xf32>, %arg450: tensor<3x3x16x4xf32>, %arg451: tensor<4xf32>):
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
    %38 = "stablehlo.broadcast_in_dim"(%37) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %39 = "stablehlo.subtract"(%21, %38) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %40 = "stablehlo.multiply"(%39, %39) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %41 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %45 = "stablehlo.reduce"(%40, %41) ({
    ^bb0(%42: tensor<f32>, %43: tensor<f32>):
      %44 = "stablehlo.add"(%42, %43) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%44) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %46 = "stablehlo.reshape"(%45) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %47 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %51 = "stablehlo.reduce"(%46, %47) ({
    ^bb0(%48: tensor<f32>, %49: tensor<f32>):
      %50 = "stablehlo.add"(%48, %49) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%50) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %52 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %53 = "stablehlo.broadcast_in_dim"(%52) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %54 = "stablehlo.multiply"(%51, %53) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %55 = "stablehlo.broadcast_in_dim"(%54) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %56 = "stablehlo.reshape"(%55) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %57 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %58 = "stablehlo.broadcast_in_dim"(%57) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %59 = "stablehlo.add"(%56, %58) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %60 = "stablehlo.rsqrt"(%59) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %61 = "stablehlo.broadcast_in_dim"(%arg18) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %62 = "stablehlo.broadcast_in_dim"(%arg19) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %63 = "stablehlo.multiply"(%60, %61) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %64 = "stablehlo.broadcast_in_dim"(%63) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %65 = "stablehlo.multiply"(%39, %64) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %66 = "stablehlo.add"(%65, %62) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %67 = "stablehlo.logistic"(%66) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %68 = "stablehlo.multiply"(%66, %67) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %69 = "stablehlo.convolution"(%68, %arg20) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %70 = "stablehlo.broadcast_in_dim"(%arg21) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %71 = "stablehlo.add"(%69, %70) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %72 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %73 = "stablehlo.multiply"(%18, %72) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %74 = "stablehlo.dot_general"(%73, %arg22) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %75 = "stablehlo.broadcast_in_dim"(%arg23) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %76 = "stablehlo.add"(%74, %75) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %77 = "stablehlo.broadcast_in_dim"(%76) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %78 = "stablehlo.add"(%71, %77) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %79 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %83 = "stablehlo.reduce"(%78, %79) ({
    ^bb0(%80: tensor<f32>, %81: tensor<f32>):
      %82 = "stablehlo.add"(%80, %81) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%82) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %84 = "stablehlo.reshape"(%83) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %85 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %89 = "stablehlo.reduce"(%84, %85) ({
    ^bb0(%86: tensor<f32>, %87: tensor<f32>):
      %88 = "stablehlo.add"(%86, %87) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%88) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %90 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %91 = "stablehlo.broadcast_in_dim"(%90) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %92 = "stablehlo.multiply"(%89, %91) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %93 = "stablehlo.broadcast_in_dim"(%92) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %94 = "stablehlo.reshape"(%93) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %95 = "stablehlo.broadcast_in_dim"(%94) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %96 = "stablehlo.subtract"(%78, %95) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %97 = "stablehlo.multiply"(%96, %96) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %98 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %102 = "stablehlo.reduce"(%97, %98) ({
    ^bb0(%99: tensor<f32>, %100: tensor<f32>):
      %101 = "stablehlo.add"(%99, %100) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%101) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %103 = "stablehlo.reshape"(%102) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %104 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %108 = "stablehlo.reduce"(%103, %104) ({
    ^bb0(%105: tensor<f32>, %106: tensor<f32>):
      %107 = "stablehlo.add"(%105, %106) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%107) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %109 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %110 = "stablehlo.broadcast_in_dim"(%109) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %111 = "stablehlo.multiply"(%108, %110) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %112 = "stablehlo.broadcast_in_dim"(%111) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %113 = "stablehlo.reshape"(%112) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %114 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %115 = "stablehlo.broadcast_in_dim"(%114) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %116 = "stablehlo.add"(%113, %115) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %117 = "stablehlo.rsqrt"(%116) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %118 = "stablehlo.broadcast_in_dim"(%arg24) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %119 = "stablehlo.broadcast_in_dim"(%arg25) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %120 = "stablehlo.multiply"(%117, %118) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %121 = "stablehlo.broadcast_in_dim"(%120) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %122 = "stablehlo.multiply"(%96, %121) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %123 = "stablehlo.add"(%122, %119) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %124 = "stablehlo.logistic"(%123) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %125 = "stablehlo.multiply"(%123, %124) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %126 = "stablehlo.convolution"(%125, %arg26) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %127 = "stablehlo.broadcast_in_dim"(%arg27) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %128 = "stablehlo.add"(%126, %127) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %129 = "stablehlo.add"(%21, %128) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %130 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %134 = "stablehlo.reduce"(%129, %130) ({
    ^bb0(%131: tensor<f32>, %132: tensor<f32>):
      %133 = "stablehlo.add"(%131, %132) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%133) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %135 = "stablehlo.reshape"(%134) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %136 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %140 = "stablehlo.reduce"(%135, %136) ({
    ^bb0(%137: tensor<f32>, %138: tensor<f32>):
      %139 = "stablehlo.add"(%137, %138) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%139) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %141 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %142 = "stablehlo.broadcast_in_dim"(%141) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %143 = "stablehlo.multiply"(%140, %142) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %144 = "stablehlo.broadcast_in_dim"(%143) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %145 = "stablehlo.reshape"(%144) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %146 = "stablehlo.broadcast_in_dim"(%145) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %147 = "stablehlo.subtract"(%129, %146) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %148 = "stablehlo.multiply"(%147, %147) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %149 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %153 = "stablehlo.reduce"(%148, %149) ({
    ^bb0(%150: tensor<f32>, %151: tensor<f32>):
      %152 = "stablehlo.add"(%150, %151) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%152) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %154 = "stablehlo.reshape"(%153) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %155 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %159 = "stablehlo.reduce"(%154, %155) ({
    ^bb0(%156: tensor<f32>, %157: tensor<f32>):
      %158 = "stablehlo.add"(%156, %157) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%158) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %160 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %161 = "stablehlo.broadcast_in_dim"(%160) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %162 = "stablehlo.multiply"(%159, %161) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %163 = "stablehlo.broadcast_in_dim"(%162) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %164 = "stablehlo.reshape"(%163) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %165 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %166 = "stablehlo.broadcast_in_dim"(%165) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %167 = "stablehlo.add"(%164, %166) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %168 = "stablehlo.rsqrt"(%167) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %169 = "stablehlo.broadcast_in_dim"(%arg28) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %170 = "stablehlo.broadcast_in_dim"(%arg29) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %171 = "stablehlo.multiply"(%168, %169) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %172 = "stablehlo.broadcast_in_dim"(%171) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %173 = "stablehlo.multiply"(%147, %172) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %174 = "stablehlo.add"(%173, %170) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %175 = "stablehlo.dot_general"(%174, %arg30) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %176 = "stablehlo.broadcast_in_dim"(%arg31) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %177 = "stablehlo.add"(%175, %176) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %178 = "stablehlo.reshape"(%177) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %179 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %183 = "stablehlo.reduce"(%178, %179) ({
    ^bb0(%180: tensor<f32>, %181: tensor<f32>):
      %182 = "stablehlo.add"(%180, %181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%182) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %184 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %185 = "stablehlo.broadcast_in_dim"(%184) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %186 = "stablehlo.multiply"(%183, %185) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %187 = "stablehlo.broadcast_in_dim"(%186) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %188 = "stablehlo.subtract"(%178, %187) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %189 = "stablehlo.multiply"(%188, %188) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %190 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %194 = "stablehlo.reduce"(%189, %190) ({
    ^bb0(%191: tensor<f32>, %192: tensor<f32>):
      %193 = "stablehlo.add"(%191, %192) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%193) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %195 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %196 = "stablehlo.broadcast_in_dim"(%195) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %197 = "stablehlo.multiply"(%194, %196) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %198 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %199 = "stablehlo.broadcast_in_dim"(%198) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %200 = "stablehlo.add"(%197, %199) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %201 = "stablehlo.rsqrt"(%200) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %202 = "stablehlo.broadcast_in_dim"(%201) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %203 = "stablehlo.multiply"(%188, %202) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %204 = "stablehlo.broadcast_in_dim"(%arg32) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %205 = "stablehlo.multiply"(%203, %204) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %206 = "stablehlo.broadcast_in_dim"(%arg33) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %207 = "stablehlo.add"(%205, %206) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %208 = "stablehlo.dot_general"(%207, %arg34) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %209 = "stablehlo.dot_general"(%207, %arg35) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %210 = "stablehlo.dot_general"(%207, %arg36) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %211 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %212 = "stablehlo.broadcast_in_dim"(%211) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %213 = "stablehlo.multiply"(%208, %212) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %214 = "stablehlo.reshape"(%213) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %215 = "stablehlo.transpose"(%214) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %216 = "stablehlo.reshape"(%215) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %217 = "stablehlo.reshape"(%209) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %218 = "stablehlo.transpose"(%217) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %219 = "stablehlo.reshape"(%218) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %220 = "stablehlo.reshape"(%210) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %221 = "stablehlo.transpose"(%220) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %222 = "stablehlo.reshape"(%221) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %223 = "stablehlo.dot_general"(%216, %219) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %224 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %228 = "stablehlo.reduce"(%223, %224) ({
    ^bb0(%225: tensor<f32>, %226: tensor<f32>):
      %227 = "stablehlo.maximum"(%225, %226) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%227) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %229 = "stablehlo.broadcast_in_dim"(%228) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %230 = "stablehlo.subtract"(%223, %229) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %231 = "stablehlo.exponential"(%230) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %232 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %236 = "stablehlo.reduce"(%231, %232) ({
    ^bb0(%233: tensor<f32>, %234: tensor<f32>):
      %235 = "stablehlo.add"(%233, %234) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%235) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %237 = "stablehlo.broadcast_in_dim"(%236) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %238 = "stablehlo.dot_general"(%231, %222) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %239 = "stablehlo.divide"(%238, %237) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %240 = "stablehlo.reshape"(%239) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %241 = "stablehlo.transpose"(%240) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %242 = "stablehlo.reshape"(%241) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %243 = "stablehlo.dot_general"(%242, %arg37) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %244 = "stablehlo.broadcast_in_dim"(%arg38) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %245 = "stablehlo.add"(%243, %244) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %246 = "stablehlo.add"(%178, %245) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %247 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %251 = "stablehlo.reduce"(%246, %247) ({
    ^bb0(%248: tensor<f32>, %249: tensor<f32>):
      %250 = "stablehlo.add"(%248, %249) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%250) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %252 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %253 = "stablehlo.broadcast_in_dim"(%252) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %254 = "stablehlo.multiply"(%251, %253) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %255 = "stablehlo.broadcast_in_dim"(%254) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %256 = "stablehlo.subtract"(%246, %255) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %257 = "stablehlo.multiply"(%256, %256) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %258 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %262 = "stablehlo.reduce"(%257, %258) ({
    ^bb0(%259: tensor<f32>, %260: tensor<f32>):
      %261 = "stablehlo.add"(%259, %260) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%261) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %263 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %264 = "stablehlo.broadcast_in_dim"(%263) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %265 = "stablehlo.multiply"(%262, %264) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %266 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %267 = "stablehlo.broadcast_in_dim"(%266) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %268 = "stablehlo.add"(%265, %267) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %269 = "stablehlo.rsqrt"(%268) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %270 = "stablehlo.broadcast_in_dim"(%269) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %271 = "stablehlo.multiply"(%256, %270) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %272 = "stablehlo.broadcast_in_dim"(%arg39) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %273 = "stablehlo.multiply"(%271, %272) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %274 = "stablehlo.broadcast_in_dim"(%arg40) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %275 = "stablehlo.add"(%273, %274) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %276 = "stablehlo.dot_general"(%275, %arg41) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %277 = "stablehlo.dot_general"(%arg6, %arg42) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %278 = "stablehlo.dot_general"(%arg6, %arg43) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %279 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %280 = "stablehlo.broadcast_in_dim"(%279) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %281 = "stablehlo.multiply"(%276, %280) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %282 = "stablehlo.reshape"(%281) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %283 = "stablehlo.transpose"(%282) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %284 = "stablehlo.reshape"(%283) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %285 = "stablehlo.reshape"(%277) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %286 = "stablehlo.transpose"(%285) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %287 = "stablehlo.reshape"(%286) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %288 = "stablehlo.reshape"(%278) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %289 = "stablehlo.transpose"(%288) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %290 = "stablehlo.reshape"(%289) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %291 = "stablehlo.dot_general"(%284, %287) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %292 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %296 = "stablehlo.reduce"(%291, %292) ({
    ^bb0(%293: tensor<f32>, %294: tensor<f32>):
      %295 = "stablehlo.maximum"(%293, %294) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%295) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %297 = "stablehlo.broadcast_in_dim"(%296) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %298 = "stablehlo.subtract"(%291, %297) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %299 = "stablehlo.exponential"(%298) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %300 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %304 = "stablehlo.reduce"(%299, %300) ({
    ^bb0(%301: tensor<f32>, %302: tensor<f32>):
      %303 = "stablehlo.add"(%301, %302) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%303) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %305 = "stablehlo.broadcast_in_dim"(%304) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %306 = "stablehlo.dot_general"(%299, %290) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %307 = "stablehlo.divide"(%306, %305) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %308 = "stablehlo.reshape"(%307) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %309 = "stablehlo.transpose"(%308) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %310 = "stablehlo.reshape"(%309) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %311 = "stablehlo.dot_general"(%310, %arg44) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %312 = "stablehlo.broadcast_in_dim"(%arg45) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %313 = "stablehlo.add"(%311, %312) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %314 = "stablehlo.add"(%246, %313) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %315 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %319 = "stablehlo.reduce"(%314, %315) ({
    ^bb0(%316: tensor<f32>, %317: tensor<f32>):
      %318 = "stablehlo.add"(%316, %317) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%318) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %320 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %321 = "stablehlo.broadcast_in_dim"(%320) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %322 = "stablehlo.multiply"(%319, %321) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %323 = "stablehlo.broadcast_in_dim"(%322) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %324 = "stablehlo.subtract"(%314, %323) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %325 = "stablehlo.multiply"(%324, %324) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %326 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %330 = "stablehlo.reduce"(%325, %326) ({
    ^bb0(%327: tensor<f32>, %328: tensor<f32>):
      %329 = "stablehlo.add"(%327, %328) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%329) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %331 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %332 = "stablehlo.broadcast_in_dim"(%331) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %333 = "stablehlo.multiply"(%330, %332) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %334 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %335 = "stablehlo.broadcast_in_dim"(%334) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %336 = "stablehlo.add"(%333, %335) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %337 = "stablehlo.rsqrt"(%336) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %338 = "stablehlo.broadcast_in_dim"(%337) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %339 = "stablehlo.multiply"(%324, %338) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %340 = "stablehlo.broadcast_in_dim"(%arg46) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %341 = "stablehlo.multiply"(%339, %340) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %342 = "stablehlo.broadcast_in_dim"(%arg47) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %343 = "stablehlo.add"(%341, %342) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %344 = "stablehlo.dot_general"(%343, %arg48) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %345 = "stablehlo.broadcast_in_dim"(%arg49) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %346 = "stablehlo.add"(%344, %345) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %347 = "stablehlo.slice"(%346) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %348 = "stablehlo.slice"(%346) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %349 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %350 = "stablehlo.broadcast_in_dim"(%349) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %351 = "stablehlo.multiply"(%348, %350) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %352 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %353 = "stablehlo.broadcast_in_dim"(%352) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %354 = "stablehlo.multiply"(%348, %353) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %355 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %356 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %357 = "stablehlo.clamp"(%355, %354, %356) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %358 = "stablehlo.multiply"(%357, %357) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %359 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %360 = "stablehlo.broadcast_in_dim"(%359) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %361 = "stablehlo.multiply"(%360, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %362 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %363 = "stablehlo.broadcast_in_dim"(%362) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %364 = "stablehlo.add"(%361, %363) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %365 = "stablehlo.multiply"(%364, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %366 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %367 = "stablehlo.broadcast_in_dim"(%366) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %368 = "stablehlo.add"(%365, %367) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %369 = "stablehlo.multiply"(%368, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %370 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %371 = "stablehlo.broadcast_in_dim"(%370) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %372 = "stablehlo.add"(%369, %371) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %373 = "stablehlo.multiply"(%372, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %374 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %375 = "stablehlo.broadcast_in_dim"(%374) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %376 = "stablehlo.add"(%373, %375) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %377 = "stablehlo.multiply"(%357, %376) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %378 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %379 = "stablehlo.broadcast_in_dim"(%378) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %380 = "stablehlo.multiply"(%379, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %381 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %382 = "stablehlo.broadcast_in_dim"(%381) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %383 = "stablehlo.add"(%380, %382) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %384 = "stablehlo.multiply"(%383, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %385 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %386 = "stablehlo.broadcast_in_dim"(%385) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %387 = "stablehlo.add"(%384, %386) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %388 = "stablehlo.multiply"(%387, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %389 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %390 = "stablehlo.broadcast_in_dim"(%389) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %391 = "stablehlo.add"(%388, %390) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %392 = "stablehlo.multiply"(%391, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %393 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %394 = "stablehlo.broadcast_in_dim"(%393) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %395 = "stablehlo.add"(%392, %394) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %396 = "stablehlo.multiply"(%395, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %397 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %398 = "stablehlo.broadcast_in_dim"(%397) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %399 = "stablehlo.add"(%396, %398) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %400 = "stablehlo.multiply"(%399, %358) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %401 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %402 = "stablehlo.broadcast_in_dim"(%401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %403 = "stablehlo.add"(%400, %402) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %404 = "stablehlo.divide"(%377, %403) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %405 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %406 = "stablehlo.broadcast_in_dim"(%405) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %407 = "stablehlo.add"(%404, %406) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %408 = "stablehlo.multiply"(%351, %407) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %409 = "stablehlo.multiply"(%347, %408) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %410 = "stablehlo.dot_general"(%409, %arg50) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %411 = "stablehlo.broadcast_in_dim"(%arg51) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %412 = "stablehlo.add"(%410, %411) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %413 = "stablehlo.add"(%314, %412) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %414 = "stablehlo.reshape"(%413) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %415 = "stablehlo.dot_general"(%414, %arg52) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %416 = "stablehlo.broadcast_in_dim"(%arg53) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %417 = "stablehlo.add"(%415, %416) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %418 = "stablehlo.add"(%417, %129) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %419 = "stablehlo.convolution"(%418, %arg54) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %420 = "stablehlo.broadcast_in_dim"(%arg55) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %421 = "stablehlo.add"(%419, %420) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %422 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %426 = "stablehlo.reduce"(%421, %422) ({
    ^bb0(%423: tensor<f32>, %424: tensor<f32>):
      %425 = "stablehlo.add"(%423, %424) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%425) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %427 = "stablehlo.reshape"(%426) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %428 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %432 = "stablehlo.reduce"(%427, %428) ({
    ^bb0(%429: tensor<f32>, %430: tensor<f32>):
      %431 = "stablehlo.add"(%429, %430) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%431) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %433 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %434 = "stablehlo.broadcast_in_dim"(%433) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %435 = "stablehlo.multiply"(%432, %434) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %436 = "stablehlo.broadcast_in_dim"(%435) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %437 = "stablehlo.reshape"(%436) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %438 = "stablehlo.broadcast_in_dim"(%437) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %439 = "stablehlo.subtract"(%421, %438) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %440 = "stablehlo.multiply"(%439, %439) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %441 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %445 = "stablehlo.reduce"(%440, %441) ({
    ^bb0(%442: tensor<f32>, %443: tensor<f32>):
      %444 = "stablehlo.add"(%442, %443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%444) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %446 = "stablehlo.reshape"(%445) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %447 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %451 = "stablehlo.reduce"(%446, %447) ({
    ^bb0(%448: tensor<f32>, %449: tensor<f32>):
      %450 = "stablehlo.add"(%448, %449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%450) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %452 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %453 = "stablehlo.broadcast_in_dim"(%452) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %454 = "stablehlo.multiply"(%451, %453) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %455 = "stablehlo.broadcast_in_dim"(%454) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %456 = "stablehlo.reshape"(%455) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %457 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %458 = "stablehlo.broadcast_in_dim"(%457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %459 = "stablehlo.add"(%456, %458) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %460 = "stablehlo.rsqrt"(%459) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %461 = "stablehlo.broadcast_in_dim"(%arg56) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %462 = "stablehlo.broadcast_in_dim"(%arg57) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %463 = "stablehlo.multiply"(%460, %461) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %464 = "stablehlo.broadcast_in_dim"(%463) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %465 = "stablehlo.multiply"(%439, %464) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %466 = "stablehlo.add"(%465, %462) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %467 = "stablehlo.logistic"(%466) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %468 = "stablehlo.multiply"(%466, %467) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %469 = "stablehlo.convolution"(%468, %arg58) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %470 = "stablehlo.broadcast_in_dim"(%arg59) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %471 = "stablehlo.add"(%469, %470) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %472 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %473 = "stablehlo.multiply"(%18, %472) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %474 = "stablehlo.dot_general"(%473, %arg60) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %475 = "stablehlo.broadcast_in_dim"(%arg61) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %476 = "stablehlo.add"(%474, %475) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %477 = "stablehlo.broadcast_in_dim"(%476) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %478 = "stablehlo.add"(%471, %477) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %479 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %483 = "stablehlo.reduce"(%478, %479) ({
    ^bb0(%480: tensor<f32>, %481: tensor<f32>):
      %482 = "stablehlo.add"(%480, %481) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%482) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %484 = "stablehlo.reshape"(%483) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %485 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %489 = "stablehlo.reduce"(%484, %485) ({
    ^bb0(%486: tensor<f32>, %487: tensor<f32>):
      %488 = "stablehlo.add"(%486, %487) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%488) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %490 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %491 = "stablehlo.broadcast_in_dim"(%490) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %492 = "stablehlo.multiply"(%489, %491) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %493 = "stablehlo.broadcast_in_dim"(%492) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %494 = "stablehlo.reshape"(%493) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %495 = "stablehlo.broadcast_in_dim"(%494) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %496 = "stablehlo.subtract"(%478, %495) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %497 = "stablehlo.multiply"(%496, %496) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %498 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %502 = "stablehlo.reduce"(%497, %498) ({
    ^bb0(%499: tensor<f32>, %500: tensor<f32>):
      %501 = "stablehlo.add"(%499, %500) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%501) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %503 = "stablehlo.reshape"(%502) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %504 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %508 = "stablehlo.reduce"(%503, %504) ({
    ^bb0(%505: tensor<f32>, %506: tensor<f32>):
      %507 = "stablehlo.add"(%505, %506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%507) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %509 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %510 = "stablehlo.broadcast_in_dim"(%509) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %511 = "stablehlo.multiply"(%508, %510) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %512 = "stablehlo.broadcast_in_dim"(%511) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %513 = "stablehlo.reshape"(%512) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %514 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %515 = "stablehlo.broadcast_in_dim"(%514) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %516 = "stablehlo.add"(%513, %515) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %517 = "stablehlo.rsqrt"(%516) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %518 = "stablehlo.broadcast_in_dim"(%arg62) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %519 = "stablehlo.broadcast_in_dim"(%arg63) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %520 = "stablehlo.multiply"(%517, %518) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %521 = "stablehlo.broadcast_in_dim"(%520) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %522 = "stablehlo.multiply"(%496, %521) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %523 = "stablehlo.add"(%522, %519) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %524 = "stablehlo.logistic"(%523) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %525 = "stablehlo.multiply"(%523, %524) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %526 = "stablehlo.convolution"(%525, %arg64) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %527 = "stablehlo.broadcast_in_dim"(%arg65) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %528 = "stablehlo.add"(%526, %527) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %529 = "stablehlo.add"(%421, %528) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %530 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %534 = "stablehlo.reduce"(%529, %530) ({
    ^bb0(%531: tensor<f32>, %532: tensor<f32>):
      %533 = "stablehlo.add"(%531, %532) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%533) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %535 = "stablehlo.reshape"(%534) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %536 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %540 = "stablehlo.reduce"(%535, %536) ({
    ^bb0(%537: tensor<f32>, %538: tensor<f32>):
      %539 = "stablehlo.add"(%537, %538) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%539) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %541 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %542 = "stablehlo.broadcast_in_dim"(%541) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %543 = "stablehlo.multiply"(%540, %542) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %544 = "stablehlo.broadcast_in_dim"(%543) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %545 = "stablehlo.reshape"(%544) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %546 = "stablehlo.broadcast_in_dim"(%545) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %547 = "stablehlo.subtract"(%529, %546) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %548 = "stablehlo.multiply"(%547, %547) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %549 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %553 = "stablehlo.reduce"(%548, %549) ({
    ^bb0(%550: tensor<f32>, %551: tensor<f32>):
      %552 = "stablehlo.add"(%550, %551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%552) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %554 = "stablehlo.reshape"(%553) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %555 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %559 = "stablehlo.reduce"(%554, %555) ({
    ^bb0(%556: tensor<f32>, %557: tensor<f32>):
      %558 = "stablehlo.add"(%556, %557) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%558) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %560 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %561 = "stablehlo.broadcast_in_dim"(%560) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %562 = "stablehlo.multiply"(%559, %561) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %563 = "stablehlo.broadcast_in_dim"(%562) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %564 = "stablehlo.reshape"(%563) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %565 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %566 = "stablehlo.broadcast_in_dim"(%565) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %567 = "stablehlo.add"(%564, %566) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %568 = "stablehlo.rsqrt"(%567) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %569 = "stablehlo.broadcast_in_dim"(%arg66) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %570 = "stablehlo.broadcast_in_dim"(%arg67) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %571 = "stablehlo.multiply"(%568, %569) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %572 = "stablehlo.broadcast_in_dim"(%571) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %573 = "stablehlo.multiply"(%547, %572) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %574 = "stablehlo.add"(%573, %570) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %575 = "stablehlo.dot_general"(%574, %arg68) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %576 = "stablehlo.broadcast_in_dim"(%arg69) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %577 = "stablehlo.add"(%575, %576) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %578 = "stablehlo.reshape"(%577) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %579 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %583 = "stablehlo.reduce"(%578, %579) ({
    ^bb0(%580: tensor<f32>, %581: tensor<f32>):
      %582 = "stablehlo.add"(%580, %581) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%582) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %584 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %585 = "stablehlo.broadcast_in_dim"(%584) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %586 = "stablehlo.multiply"(%583, %585) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %587 = "stablehlo.broadcast_in_dim"(%586) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %588 = "stablehlo.subtract"(%578, %587) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %589 = "stablehlo.multiply"(%588, %588) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %590 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %594 = "stablehlo.reduce"(%589, %590) ({
    ^bb0(%591: tensor<f32>, %592: tensor<f32>):
      %593 = "stablehlo.add"(%591, %592) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%593) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %595 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %596 = "stablehlo.broadcast_in_dim"(%595) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %597 = "stablehlo.multiply"(%594, %596) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %598 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %599 = "stablehlo.broadcast_in_dim"(%598) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %600 = "stablehlo.add"(%597, %599) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %601 = "stablehlo.rsqrt"(%600) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %602 = "stablehlo.broadcast_in_dim"(%601) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %603 = "stablehlo.multiply"(%588, %602) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %604 = "stablehlo.broadcast_in_dim"(%arg70) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %605 = "stablehlo.multiply"(%603, %604) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %606 = "stablehlo.broadcast_in_dim"(%arg71) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %607 = "stablehlo.add"(%605, %606) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %608 = "stablehlo.dot_general"(%607, %arg72) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %609 = "stablehlo.dot_general"(%607, %arg73) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %610 = "stablehlo.dot_general"(%607, %arg74) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %611 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %612 = "stablehlo.broadcast_in_dim"(%611) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %613 = "stablehlo.multiply"(%608, %612) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %614 = "stablehlo.reshape"(%613) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %615 = "stablehlo.transpose"(%614) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %616 = "stablehlo.reshape"(%615) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %617 = "stablehlo.reshape"(%609) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %618 = "stablehlo.transpose"(%617) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %619 = "stablehlo.reshape"(%618) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %620 = "stablehlo.reshape"(%610) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %621 = "stablehlo.transpose"(%620) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %622 = "stablehlo.reshape"(%621) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %623 = "stablehlo.dot_general"(%616, %619) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %624 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %628 = "stablehlo.reduce"(%623, %624) ({
    ^bb0(%625: tensor<f32>, %626: tensor<f32>):
      %627 = "stablehlo.maximum"(%625, %626) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%627) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %629 = "stablehlo.broadcast_in_dim"(%628) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %630 = "stablehlo.subtract"(%623, %629) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %631 = "stablehlo.exponential"(%630) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %632 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %636 = "stablehlo.reduce"(%631, %632) ({
    ^bb0(%633: tensor<f32>, %634: tensor<f32>):
      %635 = "stablehlo.add"(%633, %634) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%635) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %637 = "stablehlo.broadcast_in_dim"(%636) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %638 = "stablehlo.dot_general"(%631, %622) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %639 = "stablehlo.divide"(%638, %637) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %640 = "stablehlo.reshape"(%639) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %641 = "stablehlo.transpose"(%640) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %642 = "stablehlo.reshape"(%641) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %643 = "stablehlo.dot_general"(%642, %arg75) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %644 = "stablehlo.broadcast_in_dim"(%arg76) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %645 = "stablehlo.add"(%643, %644) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %646 = "stablehlo.add"(%578, %645) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %647 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %651 = "stablehlo.reduce"(%646, %647) ({
    ^bb0(%648: tensor<f32>, %649: tensor<f32>):
      %650 = "stablehlo.add"(%648, %649) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%650) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %652 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %653 = "stablehlo.broadcast_in_dim"(%652) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %654 = "stablehlo.multiply"(%651, %653) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %655 = "stablehlo.broadcast_in_dim"(%654) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %656 = "stablehlo.subtract"(%646, %655) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %657 = "stablehlo.multiply"(%656, %656) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %658 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %662 = "stablehlo.reduce"(%657, %658) ({
    ^bb0(%659: tensor<f32>, %660: tensor<f32>):
      %661 = "stablehlo.add"(%659, %660) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%661) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %663 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %664 = "stablehlo.broadcast_in_dim"(%663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %665 = "stablehlo.multiply"(%662, %664) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %666 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %667 = "stablehlo.broadcast_in_dim"(%666) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %668 = "stablehlo.add"(%665, %667) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %669 = "stablehlo.rsqrt"(%668) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %670 = "stablehlo.broadcast_in_dim"(%669) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %671 = "stablehlo.multiply"(%656, %670) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %672 = "stablehlo.broadcast_in_dim"(%arg77) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %673 = "stablehlo.multiply"(%671, %672) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %674 = "stablehlo.broadcast_in_dim"(%arg78) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %675 = "stablehlo.add"(%673, %674) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %676 = "stablehlo.dot_general"(%675, %arg79) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %677 = "stablehlo.dot_general"(%arg6, %arg80) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %678 = "stablehlo.dot_general"(%arg6, %arg81) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %679 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %680 = "stablehlo.broadcast_in_dim"(%679) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %681 = "stablehlo.multiply"(%676, %680) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %682 = "stablehlo.reshape"(%681) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %683 = "stablehlo.transpose"(%682) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %684 = "stablehlo.reshape"(%683) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %685 = "stablehlo.reshape"(%677) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %686 = "stablehlo.transpose"(%685) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %687 = "stablehlo.reshape"(%686) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %688 = "stablehlo.reshape"(%678) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %689 = "stablehlo.transpose"(%688) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %690 = "stablehlo.reshape"(%689) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %691 = "stablehlo.dot_general"(%684, %687) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %692 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %696 = "stablehlo.reduce"(%691, %692) ({
    ^bb0(%693: tensor<f32>, %694: tensor<f32>):
      %695 = "stablehlo.maximum"(%693, %694) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%695) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %697 = "stablehlo.broadcast_in_dim"(%696) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %698 = "stablehlo.subtract"(%691, %697) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %699 = "stablehlo.exponential"(%698) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %700 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %704 = "stablehlo.reduce"(%699, %700) ({
    ^bb0(%701: tensor<f32>, %702: tensor<f32>):
      %703 = "stablehlo.add"(%701, %702) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%703) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %705 = "stablehlo.broadcast_in_dim"(%704) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %706 = "stablehlo.dot_general"(%699, %690) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %707 = "stablehlo.divide"(%706, %705) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %708 = "stablehlo.reshape"(%707) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %709 = "stablehlo.transpose"(%708) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %710 = "stablehlo.reshape"(%709) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %711 = "stablehlo.dot_general"(%710, %arg82) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %712 = "stablehlo.broadcast_in_dim"(%arg83) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %713 = "stablehlo.add"(%711, %712) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %714 = "stablehlo.add"(%646, %713) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %715 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %719 = "stablehlo.reduce"(%714, %715) ({
    ^bb0(%716: tensor<f32>, %717: tensor<f32>):
      %718 = "stablehlo.add"(%716, %717) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%718) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %720 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %721 = "stablehlo.broadcast_in_dim"(%720) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %722 = "stablehlo.multiply"(%719, %721) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %723 = "stablehlo.broadcast_in_dim"(%722) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %724 = "stablehlo.subtract"(%714, %723) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %725 = "stablehlo.multiply"(%724, %724) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %726 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %730 = "stablehlo.reduce"(%725, %726) ({
    ^bb0(%727: tensor<f32>, %728: tensor<f32>):
      %729 = "stablehlo.add"(%727, %728) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%729) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %731 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %732 = "stablehlo.broadcast_in_dim"(%731) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %733 = "stablehlo.multiply"(%730, %732) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %734 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %735 = "stablehlo.broadcast_in_dim"(%734) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %736 = "stablehlo.add"(%733, %735) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %737 = "stablehlo.rsqrt"(%736) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %738 = "stablehlo.broadcast_in_dim"(%737) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %739 = "stablehlo.multiply"(%724, %738) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %740 = "stablehlo.broadcast_in_dim"(%arg84) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %741 = "stablehlo.multiply"(%739, %740) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %742 = "stablehlo.broadcast_in_dim"(%arg85) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %743 = "stablehlo.add"(%741, %742) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %744 = "stablehlo.dot_general"(%743, %arg86) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %745 = "stablehlo.broadcast_in_dim"(%arg87) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %746 = "stablehlo.add"(%744, %745) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %747 = "stablehlo.slice"(%746) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %748 = "stablehlo.slice"(%746) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %749 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %750 = "stablehlo.broadcast_in_dim"(%749) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %751 = "stablehlo.multiply"(%748, %750) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %752 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %753 = "stablehlo.broadcast_in_dim"(%752) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %754 = "stablehlo.multiply"(%748, %753) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %755 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %756 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %757 = "stablehlo.clamp"(%755, %754, %756) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %758 = "stablehlo.multiply"(%757, %757) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %759 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %760 = "stablehlo.broadcast_in_dim"(%759) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %761 = "stablehlo.multiply"(%760, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %762 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %763 = "stablehlo.broadcast_in_dim"(%762) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %764 = "stablehlo.add"(%761, %763) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %765 = "stablehlo.multiply"(%764, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %766 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %767 = "stablehlo.broadcast_in_dim"(%766) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %768 = "stablehlo.add"(%765, %767) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %769 = "stablehlo.multiply"(%768, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %770 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %771 = "stablehlo.broadcast_in_dim"(%770) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %772 = "stablehlo.add"(%769, %771) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %773 = "stablehlo.multiply"(%772, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %774 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %775 = "stablehlo.broadcast_in_dim"(%774) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %776 = "stablehlo.add"(%773, %775) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %777 = "stablehlo.multiply"(%757, %776) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %778 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %779 = "stablehlo.broadcast_in_dim"(%778) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %780 = "stablehlo.multiply"(%779, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %781 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %782 = "stablehlo.broadcast_in_dim"(%781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %783 = "stablehlo.add"(%780, %782) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %784 = "stablehlo.multiply"(%783, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %785 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %786 = "stablehlo.broadcast_in_dim"(%785) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %787 = "stablehlo.add"(%784, %786) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %788 = "stablehlo.multiply"(%787, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %789 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %790 = "stablehlo.broadcast_in_dim"(%789) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %791 = "stablehlo.add"(%788, %790) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %792 = "stablehlo.multiply"(%791, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %793 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %794 = "stablehlo.broadcast_in_dim"(%793) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %795 = "stablehlo.add"(%792, %794) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %796 = "stablehlo.multiply"(%795, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %797 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %798 = "stablehlo.broadcast_in_dim"(%797) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %799 = "stablehlo.add"(%796, %798) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %800 = "stablehlo.multiply"(%799, %758) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %801 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %802 = "stablehlo.broadcast_in_dim"(%801) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %803 = "stablehlo.add"(%800, %802) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %804 = "stablehlo.divide"(%777, %803) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %805 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %806 = "stablehlo.broadcast_in_dim"(%805) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %807 = "stablehlo.add"(%804, %806) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %808 = "stablehlo.multiply"(%751, %807) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %809 = "stablehlo.multiply"(%747, %808) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %810 = "stablehlo.dot_general"(%809, %arg88) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %811 = "stablehlo.broadcast_in_dim"(%arg89) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %812 = "stablehlo.add"(%810, %811) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %813 = "stablehlo.add"(%714, %812) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %814 = "stablehlo.reshape"(%813) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %815 = "stablehlo.dot_general"(%814, %arg90) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %816 = "stablehlo.broadcast_in_dim"(%arg91) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %817 = "stablehlo.add"(%815, %816) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %818 = "stablehlo.add"(%817, %529) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %819 = "stablehlo.convolution"(%818, %arg92) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x4x4x16xf32>
    %820 = "stablehlo.broadcast_in_dim"(%arg93) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x4x4x16xf32>
    %821 = "stablehlo.add"(%819, %820) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %822 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %826 = "stablehlo.reduce"(%821, %822) ({
    ^bb0(%823: tensor<f32>, %824: tensor<f32>):
      %825 = "stablehlo.add"(%823, %824) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%825) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %827 = "stablehlo.reshape"(%826) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %828 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %832 = "stablehlo.reduce"(%827, %828) ({
    ^bb0(%829: tensor<f32>, %830: tensor<f32>):
      %831 = "stablehlo.add"(%829, %830) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%831) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %833 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %834 = "stablehlo.broadcast_in_dim"(%833) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %835 = "stablehlo.multiply"(%832, %834) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %836 = "stablehlo.broadcast_in_dim"(%835) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %837 = "stablehlo.reshape"(%836) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %838 = "stablehlo.broadcast_in_dim"(%837) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %839 = "stablehlo.subtract"(%821, %838) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %840 = "stablehlo.multiply"(%839, %839) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %841 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %845 = "stablehlo.reduce"(%840, %841) ({
    ^bb0(%842: tensor<f32>, %843: tensor<f32>):
      %844 = "stablehlo.add"(%842, %843) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%844) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %846 = "stablehlo.reshape"(%845) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %847 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %851 = "stablehlo.reduce"(%846, %847) ({
    ^bb0(%848: tensor<f32>, %849: tensor<f32>):
      %850 = "stablehlo.add"(%848, %849) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%850) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %852 = "stablehlo.constant"() {value = dense<3.125e-2> : tensor<f32>} : () -> tensor<f32>
    %853 = "stablehlo.broadcast_in_dim"(%852) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %854 = "stablehlo.multiply"(%851, %853) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %855 = "stablehlo.broadcast_in_dim"(%854) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %856 = "stablehlo.reshape"(%855) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %857 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %858 = "stablehlo.broadcast_in_dim"(%857) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %859 = "stablehlo.add"(%856, %858) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %860 = "stablehlo.rsqrt"(%859) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %861 = "stablehlo.broadcast_in_dim"(%arg94) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %862 = "stablehlo.broadcast_in_dim"(%arg95) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x4x4x16xf32>
    %863 = "stablehlo.multiply"(%860, %861) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %864 = "stablehlo.broadcast_in_dim"(%863) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x4x4x16xf32>
    %865 = "stablehlo.multiply"(%839, %864) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %866 = "stablehlo.add"(%865, %862) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %867 = "stablehlo.logistic"(%866) : (tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %868 = "stablehlo.multiply"(%866, %867) : (tensor<2x4x4x16xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x16xf32>
    %869 = "stablehlo.convolution"(%868, %arg96) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x16xf32>, tensor<3x3x16x24xf32>) -> tensor<2x4x4x24xf32>
    %870 = "stablehlo.broadcast_in_dim"(%arg97) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %871 = "stablehlo.add"(%869, %870) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %872 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %873 = "stablehlo.multiply"(%18, %872) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %874 = "stablehlo.dot_general"(%873, %arg98) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %875 = "stablehlo.broadcast_in_dim"(%arg99) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %876 = "stablehlo.add"(%874, %875) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %877 = "stablehlo.broadcast_in_dim"(%876) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %878 = "stablehlo.add"(%871, %877) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %879 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %883 = "stablehlo.reduce"(%878, %879) ({
    ^bb0(%880: tensor<f32>, %881: tensor<f32>):
      %882 = "stablehlo.add"(%880, %881) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%882) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %884 = "stablehlo.reshape"(%883) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %885 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %889 = "stablehlo.reduce"(%884, %885) ({
    ^bb0(%886: tensor<f32>, %887: tensor<f32>):
      %888 = "stablehlo.add"(%886, %887) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%888) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %890 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %891 = "stablehlo.broadcast_in_dim"(%890) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %892 = "stablehlo.multiply"(%889, %891) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %893 = "stablehlo.broadcast_in_dim"(%892) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %894 = "stablehlo.reshape"(%893) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %895 = "stablehlo.broadcast_in_dim"(%894) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %896 = "stablehlo.subtract"(%878, %895) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %897 = "stablehlo.multiply"(%896, %896) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %898 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %902 = "stablehlo.reduce"(%897, %898) ({
    ^bb0(%899: tensor<f32>, %900: tensor<f32>):
      %901 = "stablehlo.add"(%899, %900) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%901) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %903 = "stablehlo.reshape"(%902) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %904 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %908 = "stablehlo.reduce"(%903, %904) ({
    ^bb0(%905: tensor<f32>, %906: tensor<f32>):
      %907 = "stablehlo.add"(%905, %906) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%907) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %909 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %910 = "stablehlo.broadcast_in_dim"(%909) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %911 = "stablehlo.multiply"(%908, %910) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %912 = "stablehlo.broadcast_in_dim"(%911) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %913 = "stablehlo.reshape"(%912) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %914 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %915 = "stablehlo.broadcast_in_dim"(%914) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %916 = "stablehlo.add"(%913, %915) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %917 = "stablehlo.rsqrt"(%916) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %918 = "stablehlo.broadcast_in_dim"(%arg100) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %919 = "stablehlo.broadcast_in_dim"(%arg101) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %920 = "stablehlo.multiply"(%917, %918) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %921 = "stablehlo.broadcast_in_dim"(%920) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %922 = "stablehlo.multiply"(%896, %921) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %923 = "stablehlo.add"(%922, %919) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %924 = "stablehlo.logistic"(%923) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %925 = "stablehlo.multiply"(%923, %924) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %926 = "stablehlo.convolution"(%925, %arg102) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %927 = "stablehlo.broadcast_in_dim"(%arg103) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %928 = "stablehlo.add"(%926, %927) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %929 = "stablehlo.dot_general"(%821, %arg104) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x16xf32>, tensor<24x16xf32>) -> tensor<2x4x4x24xf32>
    %930 = "stablehlo.broadcast_in_dim"(%arg105) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %931 = "stablehlo.add"(%929, %930) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %932 = "stablehlo.add"(%931, %928) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %933 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %937 = "stablehlo.reduce"(%932, %933) ({
    ^bb0(%934: tensor<f32>, %935: tensor<f32>):
      %936 = "stablehlo.add"(%934, %935) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%936) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %938 = "stablehlo.reshape"(%937) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %939 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %943 = "stablehlo.reduce"(%938, %939) ({
    ^bb0(%940: tensor<f32>, %941: tensor<f32>):
      %942 = "stablehlo.add"(%940, %941) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%942) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %944 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %945 = "stablehlo.broadcast_in_dim"(%944) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %946 = "stablehlo.multiply"(%943, %945) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %947 = "stablehlo.broadcast_in_dim"(%946) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %948 = "stablehlo.reshape"(%947) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %949 = "stablehlo.broadcast_in_dim"(%948) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %950 = "stablehlo.subtract"(%932, %949) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %951 = "stablehlo.multiply"(%950, %950) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %952 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %956 = "stablehlo.reduce"(%951, %952) ({
    ^bb0(%953: tensor<f32>, %954: tensor<f32>):
      %955 = "stablehlo.add"(%953, %954) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%955) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %957 = "stablehlo.reshape"(%956) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %958 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %962 = "stablehlo.reduce"(%957, %958) ({
    ^bb0(%959: tensor<f32>, %960: tensor<f32>):
      %961 = "stablehlo.add"(%959, %960) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%961) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %963 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %964 = "stablehlo.broadcast_in_dim"(%963) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %965 = "stablehlo.multiply"(%962, %964) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %966 = "stablehlo.broadcast_in_dim"(%965) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %967 = "stablehlo.reshape"(%966) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %968 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %969 = "stablehlo.broadcast_in_dim"(%968) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %970 = "stablehlo.add"(%967, %969) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %971 = "stablehlo.rsqrt"(%970) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %972 = "stablehlo.broadcast_in_dim"(%arg106) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %973 = "stablehlo.broadcast_in_dim"(%arg107) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %974 = "stablehlo.multiply"(%971, %972) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %975 = "stablehlo.broadcast_in_dim"(%974) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %976 = "stablehlo.multiply"(%950, %975) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %977 = "stablehlo.add"(%976, %973) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %978 = "stablehlo.dot_general"(%977, %arg108) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %979 = "stablehlo.broadcast_in_dim"(%arg109) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %980 = "stablehlo.add"(%978, %979) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %981 = "stablehlo.reshape"(%980) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %982 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %986 = "stablehlo.reduce"(%981, %982) ({
    ^bb0(%983: tensor<f32>, %984: tensor<f32>):
      %985 = "stablehlo.add"(%983, %984) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%985) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %987 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %988 = "stablehlo.broadcast_in_dim"(%987) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %989 = "stablehlo.multiply"(%986, %988) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %990 = "stablehlo.broadcast_in_dim"(%989) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %991 = "stablehlo.subtract"(%981, %990) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %992 = "stablehlo.multiply"(%991, %991) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %993 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %997 = "stablehlo.reduce"(%992, %993) ({
    ^bb0(%994: tensor<f32>, %995: tensor<f32>):
      %996 = "stablehlo.add"(%994, %995) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%996) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %998 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %999 = "stablehlo.broadcast_in_dim"(%998) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1000 = "stablehlo.multiply"(%997, %999) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1001 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1002 = "stablehlo.broadcast_in_dim"(%1001) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1003 = "stablehlo.add"(%1000, %1002) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1004 = "stablehlo.rsqrt"(%1003) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1005 = "stablehlo.broadcast_in_dim"(%1004) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1006 = "stablehlo.multiply"(%991, %1005) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1007 = "stablehlo.broadcast_in_dim"(%arg110) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1008 = "stablehlo.multiply"(%1006, %1007) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1009 = "stablehlo.broadcast_in_dim"(%arg111) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1010 = "stablehlo.add"(%1008, %1009) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1011 = "stablehlo.dot_general"(%1010, %arg112) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1012 = "stablehlo.dot_general"(%1010, %arg113) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1013 = "stablehlo.dot_general"(%1010, %arg114) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1014 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1015 = "stablehlo.broadcast_in_dim"(%1014) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1016 = "stablehlo.multiply"(%1011, %1015) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1017 = "stablehlo.reshape"(%1016) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1018 = "stablehlo.transpose"(%1017) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1019 = "stablehlo.reshape"(%1018) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1020 = "stablehlo.reshape"(%1012) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1021 = "stablehlo.transpose"(%1020) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1022 = "stablehlo.reshape"(%1021) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1023 = "stablehlo.reshape"(%1013) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1024 = "stablehlo.transpose"(%1023) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1025 = "stablehlo.reshape"(%1024) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1026 = "stablehlo.dot_general"(%1019, %1022) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %1027 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1031 = "stablehlo.reduce"(%1026, %1027) ({
    ^bb0(%1028: tensor<f32>, %1029: tensor<f32>):
      %1030 = "stablehlo.maximum"(%1028, %1029) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1030) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1032 = "stablehlo.broadcast_in_dim"(%1031) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %1033 = "stablehlo.subtract"(%1026, %1032) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1034 = "stablehlo.exponential"(%1033) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %1035 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1039 = "stablehlo.reduce"(%1034, %1035) ({
    ^bb0(%1036: tensor<f32>, %1037: tensor<f32>):
      %1038 = "stablehlo.add"(%1036, %1037) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1038) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1040 = "stablehlo.broadcast_in_dim"(%1039) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1041 = "stablehlo.dot_general"(%1034, %1025) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1042 = "stablehlo.divide"(%1041, %1040) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1043 = "stablehlo.reshape"(%1042) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1044 = "stablehlo.transpose"(%1043) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1045 = "stablehlo.reshape"(%1044) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1046 = "stablehlo.dot_general"(%1045, %arg115) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1047 = "stablehlo.broadcast_in_dim"(%arg116) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1048 = "stablehlo.add"(%1046, %1047) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1049 = "stablehlo.add"(%981, %1048) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1050 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1054 = "stablehlo.reduce"(%1049, %1050) ({
    ^bb0(%1051: tensor<f32>, %1052: tensor<f32>):
      %1053 = "stablehlo.add"(%1051, %1052) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1053) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1055 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1056 = "stablehlo.broadcast_in_dim"(%1055) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1057 = "stablehlo.multiply"(%1054, %1056) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1058 = "stablehlo.broadcast_in_dim"(%1057) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1059 = "stablehlo.subtract"(%1049, %1058) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1060 = "stablehlo.multiply"(%1059, %1059) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1061 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1065 = "stablehlo.reduce"(%1060, %1061) ({
    ^bb0(%1062: tensor<f32>, %1063: tensor<f32>):
      %1064 = "stablehlo.add"(%1062, %1063) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1064) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1066 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1067 = "stablehlo.broadcast_in_dim"(%1066) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1068 = "stablehlo.multiply"(%1065, %1067) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1069 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1070 = "stablehlo.broadcast_in_dim"(%1069) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1071 = "stablehlo.add"(%1068, %1070) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1072 = "stablehlo.rsqrt"(%1071) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1073 = "stablehlo.broadcast_in_dim"(%1072) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1074 = "stablehlo.multiply"(%1059, %1073) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1075 = "stablehlo.broadcast_in_dim"(%arg117) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1076 = "stablehlo.multiply"(%1074, %1075) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1077 = "stablehlo.broadcast_in_dim"(%arg118) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1078 = "stablehlo.add"(%1076, %1077) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1079 = "stablehlo.dot_general"(%1078, %arg119) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1080 = "stablehlo.dot_general"(%arg6, %arg120) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1081 = "stablehlo.dot_general"(%arg6, %arg121) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1082 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1083 = "stablehlo.broadcast_in_dim"(%1082) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %1084 = "stablehlo.multiply"(%1079, %1083) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1085 = "stablehlo.reshape"(%1084) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %1086 = "stablehlo.transpose"(%1085) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %1087 = "stablehlo.reshape"(%1086) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %1088 = "stablehlo.reshape"(%1080) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1089 = "stablehlo.transpose"(%1088) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1090 = "stablehlo.reshape"(%1089) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1091 = "stablehlo.reshape"(%1081) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1092 = "stablehlo.transpose"(%1091) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1093 = "stablehlo.reshape"(%1092) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1094 = "stablehlo.dot_general"(%1087, %1090) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %1095 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1099 = "stablehlo.reduce"(%1094, %1095) ({
    ^bb0(%1096: tensor<f32>, %1097: tensor<f32>):
      %1098 = "stablehlo.maximum"(%1096, %1097) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1098) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1100 = "stablehlo.broadcast_in_dim"(%1099) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %1101 = "stablehlo.subtract"(%1094, %1100) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1102 = "stablehlo.exponential"(%1101) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %1103 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1107 = "stablehlo.reduce"(%1102, %1103) ({
    ^bb0(%1104: tensor<f32>, %1105: tensor<f32>):
      %1106 = "stablehlo.add"(%1104, %1105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1106) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %1108 = "stablehlo.broadcast_in_dim"(%1107) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %1109 = "stablehlo.dot_general"(%1102, %1093) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %1110 = "stablehlo.divide"(%1109, %1108) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %1111 = "stablehlo.reshape"(%1110) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %1112 = "stablehlo.transpose"(%1111) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %1113 = "stablehlo.reshape"(%1112) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %1114 = "stablehlo.dot_general"(%1113, %arg122) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %1115 = "stablehlo.broadcast_in_dim"(%arg123) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1116 = "stablehlo.add"(%1114, %1115) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1117 = "stablehlo.add"(%1049, %1116) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1118 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1122 = "stablehlo.reduce"(%1117, %1118) ({
    ^bb0(%1119: tensor<f32>, %1120: tensor<f32>):
      %1121 = "stablehlo.add"(%1119, %1120) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1121) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1123 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1124 = "stablehlo.broadcast_in_dim"(%1123) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1125 = "stablehlo.multiply"(%1122, %1124) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1126 = "stablehlo.broadcast_in_dim"(%1125) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1127 = "stablehlo.subtract"(%1117, %1126) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1128 = "stablehlo.multiply"(%1127, %1127) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1129 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1133 = "stablehlo.reduce"(%1128, %1129) ({
    ^bb0(%1130: tensor<f32>, %1131: tensor<f32>):
      %1132 = "stablehlo.add"(%1130, %1131) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1132) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %1134 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1135 = "stablehlo.broadcast_in_dim"(%1134) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1136 = "stablehlo.multiply"(%1133, %1135) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1137 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1138 = "stablehlo.broadcast_in_dim"(%1137) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %1139 = "stablehlo.add"(%1136, %1138) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %1140 = "stablehlo.rsqrt"(%1139) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %1141 = "stablehlo.broadcast_in_dim"(%1140) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %1142 = "stablehlo.multiply"(%1127, %1141) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1143 = "stablehlo.broadcast_in_dim"(%arg124) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1144 = "stablehlo.multiply"(%1142, %1143) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1145 = "stablehlo.broadcast_in_dim"(%arg125) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1146 = "stablehlo.add"(%1144, %1145) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1147 = "stablehlo.dot_general"(%1146, %arg126) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %1148 = "stablehlo.broadcast_in_dim"(%arg127) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %1149 = "stablehlo.add"(%1147, %1148) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %1150 = "stablehlo.slice"(%1149) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1151 = "stablehlo.slice"(%1149) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %1152 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1153 = "stablehlo.broadcast_in_dim"(%1152) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1154 = "stablehlo.multiply"(%1151, %1153) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1155 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1156 = "stablehlo.broadcast_in_dim"(%1155) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1157 = "stablehlo.multiply"(%1151, %1156) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1158 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1159 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1160 = "stablehlo.clamp"(%1158, %1157, %1159) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %1161 = "stablehlo.multiply"(%1160, %1160) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1162 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1163 = "stablehlo.broadcast_in_dim"(%1162) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1164 = "stablehlo.multiply"(%1163, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1165 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1166 = "stablehlo.broadcast_in_dim"(%1165) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1167 = "stablehlo.add"(%1164, %1166) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1168 = "stablehlo.multiply"(%1167, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1169 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1170 = "stablehlo.broadcast_in_dim"(%1169) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1171 = "stablehlo.add"(%1168, %1170) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1172 = "stablehlo.multiply"(%1171, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1173 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1174 = "stablehlo.broadcast_in_dim"(%1173) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1175 = "stablehlo.add"(%1172, %1174) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1176 = "stablehlo.multiply"(%1175, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1177 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1178 = "stablehlo.broadcast_in_dim"(%1177) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1179 = "stablehlo.add"(%1176, %1178) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1180 = "stablehlo.multiply"(%1160, %1179) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1181 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1182 = "stablehlo.broadcast_in_dim"(%1181) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1183 = "stablehlo.multiply"(%1182, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1184 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1185 = "stablehlo.broadcast_in_dim"(%1184) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1186 = "stablehlo.add"(%1183, %1185) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1187 = "stablehlo.multiply"(%1186, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1188 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1189 = "stablehlo.broadcast_in_dim"(%1188) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1190 = "stablehlo.add"(%1187, %1189) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1191 = "stablehlo.multiply"(%1190, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1192 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1193 = "stablehlo.broadcast_in_dim"(%1192) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1194 = "stablehlo.add"(%1191, %1193) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1195 = "stablehlo.multiply"(%1194, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1196 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1197 = "stablehlo.broadcast_in_dim"(%1196) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1198 = "stablehlo.add"(%1195, %1197) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1199 = "stablehlo.multiply"(%1198, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1200 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1201 = "stablehlo.broadcast_in_dim"(%1200) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1202 = "stablehlo.add"(%1199, %1201) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1203 = "stablehlo.multiply"(%1202, %1161) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1204 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1205 = "stablehlo.broadcast_in_dim"(%1204) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1206 = "stablehlo.add"(%1203, %1205) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1207 = "stablehlo.divide"(%1180, %1206) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1208 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1209 = "stablehlo.broadcast_in_dim"(%1208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %1210 = "stablehlo.add"(%1207, %1209) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1211 = "stablehlo.multiply"(%1154, %1210) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1212 = "stablehlo.multiply"(%1150, %1211) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %1213 = "stablehlo.dot_general"(%1212, %arg128) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %1214 = "stablehlo.broadcast_in_dim"(%arg129) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %1215 = "stablehlo.add"(%1213, %1214) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1216 = "stablehlo.add"(%1117, %1215) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %1217 = "stablehlo.reshape"(%1216) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %1218 = "stablehlo.dot_general"(%1217, %arg130) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %1219 = "stablehlo.broadcast_in_dim"(%arg131) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %1220 = "stablehlo.add"(%1218, %1219) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1221 = "stablehlo.add"(%1220, %932) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %1222 = "stablehlo.convolution"(%1221, %arg132) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 2, 2>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1223 = "stablehlo.broadcast_in_dim"(%arg133) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1224 = "stablehlo.add"(%1222, %1223) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1225 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1229 = "stablehlo.reduce"(%1224, %1225) ({
    ^bb0(%1226: tensor<f32>, %1227: tensor<f32>):
      %1228 = "stablehlo.add"(%1226, %1227) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1228) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1230 = "stablehlo.reshape"(%1229) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1231 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1235 = "stablehlo.reduce"(%1230, %1231) ({
    ^bb0(%1232: tensor<f32>, %1233: tensor<f32>):
      %1234 = "stablehlo.add"(%1232, %1233) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1234) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1236 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1237 = "stablehlo.broadcast_in_dim"(%1236) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1238 = "stablehlo.multiply"(%1235, %1237) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1239 = "stablehlo.broadcast_in_dim"(%1238) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1240 = "stablehlo.reshape"(%1239) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1241 = "stablehlo.broadcast_in_dim"(%1240) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1242 = "stablehlo.subtract"(%1224, %1241) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1243 = "stablehlo.multiply"(%1242, %1242) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1244 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1248 = "stablehlo.reduce"(%1243, %1244) ({
    ^bb0(%1245: tensor<f32>, %1246: tensor<f32>):
      %1247 = "stablehlo.add"(%1245, %1246) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1247) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1249 = "stablehlo.reshape"(%1248) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1250 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1254 = "stablehlo.reduce"(%1249, %1250) ({
    ^bb0(%1251: tensor<f32>, %1252: tensor<f32>):
      %1253 = "stablehlo.add"(%1251, %1252) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1253) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1255 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1256 = "stablehlo.broadcast_in_dim"(%1255) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1257 = "stablehlo.multiply"(%1254, %1256) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1258 = "stablehlo.broadcast_in_dim"(%1257) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1259 = "stablehlo.reshape"(%1258) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1260 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1261 = "stablehlo.broadcast_in_dim"(%1260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1262 = "stablehlo.add"(%1259, %1261) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1263 = "stablehlo.rsqrt"(%1262) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1264 = "stablehlo.broadcast_in_dim"(%arg134) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1265 = "stablehlo.broadcast_in_dim"(%arg135) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1266 = "stablehlo.multiply"(%1263, %1264) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1267 = "stablehlo.broadcast_in_dim"(%1266) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1268 = "stablehlo.multiply"(%1242, %1267) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1269 = "stablehlo.add"(%1268, %1265) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1270 = "stablehlo.logistic"(%1269) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1271 = "stablehlo.multiply"(%1269, %1270) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1272 = "stablehlo.convolution"(%1271, %arg136) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1273 = "stablehlo.broadcast_in_dim"(%arg137) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1274 = "stablehlo.add"(%1272, %1273) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1275 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1276 = "stablehlo.multiply"(%18, %1275) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1277 = "stablehlo.dot_general"(%1276, %arg138) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1278 = "stablehlo.broadcast_in_dim"(%arg139) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1279 = "stablehlo.add"(%1277, %1278) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1280 = "stablehlo.broadcast_in_dim"(%1279) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1281 = "stablehlo.add"(%1274, %1280) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1282 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1286 = "stablehlo.reduce"(%1281, %1282) ({
    ^bb0(%1283: tensor<f32>, %1284: tensor<f32>):
      %1285 = "stablehlo.add"(%1283, %1284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1285) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1287 = "stablehlo.reshape"(%1286) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1288 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1292 = "stablehlo.reduce"(%1287, %1288) ({
    ^bb0(%1289: tensor<f32>, %1290: tensor<f32>):
      %1291 = "stablehlo.add"(%1289, %1290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1291) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1293 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1294 = "stablehlo.broadcast_in_dim"(%1293) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1295 = "stablehlo.multiply"(%1292, %1294) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1296 = "stablehlo.broadcast_in_dim"(%1295) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1297 = "stablehlo.reshape"(%1296) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1298 = "stablehlo.broadcast_in_dim"(%1297) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1299 = "stablehlo.subtract"(%1281, %1298) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1300 = "stablehlo.multiply"(%1299, %1299) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1301 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1305 = "stablehlo.reduce"(%1300, %1301) ({
    ^bb0(%1302: tensor<f32>, %1303: tensor<f32>):
      %1304 = "stablehlo.add"(%1302, %1303) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1304) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1306 = "stablehlo.reshape"(%1305) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1307 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1311 = "stablehlo.reduce"(%1306, %1307) ({
    ^bb0(%1308: tensor<f32>, %1309: tensor<f32>):
      %1310 = "stablehlo.add"(%1308, %1309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1312 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1313 = "stablehlo.broadcast_in_dim"(%1312) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1314 = "stablehlo.multiply"(%1311, %1313) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1315 = "stablehlo.broadcast_in_dim"(%1314) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1316 = "stablehlo.reshape"(%1315) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1317 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1318 = "stablehlo.broadcast_in_dim"(%1317) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1319 = "stablehlo.add"(%1316, %1318) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1320 = "stablehlo.rsqrt"(%1319) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1321 = "stablehlo.broadcast_in_dim"(%arg140) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1322 = "stablehlo.broadcast_in_dim"(%arg141) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1323 = "stablehlo.multiply"(%1320, %1321) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1324 = "stablehlo.broadcast_in_dim"(%1323) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1325 = "stablehlo.multiply"(%1299, %1324) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1326 = "stablehlo.add"(%1325, %1322) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1327 = "stablehlo.logistic"(%1326) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1328 = "stablehlo.multiply"(%1326, %1327) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1329 = "stablehlo.convolution"(%1328, %arg142) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1330 = "stablehlo.broadcast_in_dim"(%arg143) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1331 = "stablehlo.add"(%1329, %1330) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1332 = "stablehlo.add"(%1224, %1331) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1333 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1337 = "stablehlo.reduce"(%1332, %1333) ({
    ^bb0(%1334: tensor<f32>, %1335: tensor<f32>):
      %1336 = "stablehlo.add"(%1334, %1335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1336) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1338 = "stablehlo.reshape"(%1337) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1339 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1343 = "stablehlo.reduce"(%1338, %1339) ({
    ^bb0(%1340: tensor<f32>, %1341: tensor<f32>):
      %1342 = "stablehlo.add"(%1340, %1341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1342) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1344 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1345 = "stablehlo.broadcast_in_dim"(%1344) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1346 = "stablehlo.multiply"(%1343, %1345) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1347 = "stablehlo.broadcast_in_dim"(%1346) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1348 = "stablehlo.reshape"(%1347) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1349 = "stablehlo.broadcast_in_dim"(%1348) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1350 = "stablehlo.subtract"(%1332, %1349) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1351 = "stablehlo.multiply"(%1350, %1350) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1352 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1356 = "stablehlo.reduce"(%1351, %1352) ({
    ^bb0(%1353: tensor<f32>, %1354: tensor<f32>):
      %1355 = "stablehlo.add"(%1353, %1354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1355) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1357 = "stablehlo.reshape"(%1356) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1358 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1362 = "stablehlo.reduce"(%1357, %1358) ({
    ^bb0(%1359: tensor<f32>, %1360: tensor<f32>):
      %1361 = "stablehlo.add"(%1359, %1360) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1361) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1363 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1364 = "stablehlo.broadcast_in_dim"(%1363) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1365 = "stablehlo.multiply"(%1362, %1364) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1366 = "stablehlo.broadcast_in_dim"(%1365) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1367 = "stablehlo.reshape"(%1366) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1368 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1369 = "stablehlo.broadcast_in_dim"(%1368) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1370 = "stablehlo.add"(%1367, %1369) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1371 = "stablehlo.rsqrt"(%1370) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1372 = "stablehlo.broadcast_in_dim"(%arg144) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1373 = "stablehlo.broadcast_in_dim"(%arg145) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1374 = "stablehlo.multiply"(%1371, %1372) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1375 = "stablehlo.broadcast_in_dim"(%1374) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1376 = "stablehlo.multiply"(%1350, %1375) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1377 = "stablehlo.add"(%1376, %1373) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1378 = "stablehlo.logistic"(%1377) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1379 = "stablehlo.multiply"(%1377, %1378) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1380 = "stablehlo.convolution"(%1379, %arg146) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1381 = "stablehlo.broadcast_in_dim"(%arg147) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1382 = "stablehlo.add"(%1380, %1381) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1383 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1384 = "stablehlo.multiply"(%18, %1383) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1385 = "stablehlo.dot_general"(%1384, %arg148) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1386 = "stablehlo.broadcast_in_dim"(%arg149) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1387 = "stablehlo.add"(%1385, %1386) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1388 = "stablehlo.broadcast_in_dim"(%1387) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1389 = "stablehlo.add"(%1382, %1388) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1390 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1394 = "stablehlo.reduce"(%1389, %1390) ({
    ^bb0(%1391: tensor<f32>, %1392: tensor<f32>):
      %1393 = "stablehlo.add"(%1391, %1392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1395 = "stablehlo.reshape"(%1394) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1396 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1400 = "stablehlo.reduce"(%1395, %1396) ({
    ^bb0(%1397: tensor<f32>, %1398: tensor<f32>):
      %1399 = "stablehlo.add"(%1397, %1398) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1399) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1401 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1402 = "stablehlo.broadcast_in_dim"(%1401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1403 = "stablehlo.multiply"(%1400, %1402) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1404 = "stablehlo.broadcast_in_dim"(%1403) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1405 = "stablehlo.reshape"(%1404) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1406 = "stablehlo.broadcast_in_dim"(%1405) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1407 = "stablehlo.subtract"(%1389, %1406) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1408 = "stablehlo.multiply"(%1407, %1407) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1409 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1413 = "stablehlo.reduce"(%1408, %1409) ({
    ^bb0(%1410: tensor<f32>, %1411: tensor<f32>):
      %1412 = "stablehlo.add"(%1410, %1411) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1412) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1414 = "stablehlo.reshape"(%1413) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1415 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1419 = "stablehlo.reduce"(%1414, %1415) ({
    ^bb0(%1416: tensor<f32>, %1417: tensor<f32>):
      %1418 = "stablehlo.add"(%1416, %1417) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1418) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1420 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1421 = "stablehlo.broadcast_in_dim"(%1420) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1422 = "stablehlo.multiply"(%1419, %1421) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1423 = "stablehlo.broadcast_in_dim"(%1422) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1424 = "stablehlo.reshape"(%1423) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1425 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1426 = "stablehlo.broadcast_in_dim"(%1425) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1427 = "stablehlo.add"(%1424, %1426) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1428 = "stablehlo.rsqrt"(%1427) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1429 = "stablehlo.broadcast_in_dim"(%arg150) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1430 = "stablehlo.broadcast_in_dim"(%arg151) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1431 = "stablehlo.multiply"(%1428, %1429) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1432 = "stablehlo.broadcast_in_dim"(%1431) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1433 = "stablehlo.multiply"(%1407, %1432) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1434 = "stablehlo.add"(%1433, %1430) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1435 = "stablehlo.logistic"(%1434) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1436 = "stablehlo.multiply"(%1434, %1435) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1437 = "stablehlo.convolution"(%1436, %arg152) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1438 = "stablehlo.broadcast_in_dim"(%arg153) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1439 = "stablehlo.add"(%1437, %1438) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1440 = "stablehlo.add"(%1332, %1439) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1441 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1445 = "stablehlo.reduce"(%1440, %1441) ({
    ^bb0(%1442: tensor<f32>, %1443: tensor<f32>):
      %1444 = "stablehlo.add"(%1442, %1443) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1444) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1446 = "stablehlo.reshape"(%1445) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1447 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1451 = "stablehlo.reduce"(%1446, %1447) ({
    ^bb0(%1448: tensor<f32>, %1449: tensor<f32>):
      %1450 = "stablehlo.add"(%1448, %1449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1450) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1452 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1453 = "stablehlo.broadcast_in_dim"(%1452) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1454 = "stablehlo.multiply"(%1451, %1453) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1455 = "stablehlo.broadcast_in_dim"(%1454) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1456 = "stablehlo.reshape"(%1455) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1457 = "stablehlo.broadcast_in_dim"(%1456) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1458 = "stablehlo.subtract"(%1440, %1457) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1459 = "stablehlo.multiply"(%1458, %1458) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1460 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1464 = "stablehlo.reduce"(%1459, %1460) ({
    ^bb0(%1461: tensor<f32>, %1462: tensor<f32>):
      %1463 = "stablehlo.add"(%1461, %1462) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1463) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1465 = "stablehlo.reshape"(%1464) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1466 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1470 = "stablehlo.reduce"(%1465, %1466) ({
    ^bb0(%1467: tensor<f32>, %1468: tensor<f32>):
      %1469 = "stablehlo.add"(%1467, %1468) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1469) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1471 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1472 = "stablehlo.broadcast_in_dim"(%1471) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1473 = "stablehlo.multiply"(%1470, %1472) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1474 = "stablehlo.broadcast_in_dim"(%1473) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1475 = "stablehlo.reshape"(%1474) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1476 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %1477 = "stablehlo.broadcast_in_dim"(%1476) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1478 = "stablehlo.add"(%1475, %1477) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1479 = "stablehlo.rsqrt"(%1478) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1480 = "stablehlo.broadcast_in_dim"(%arg154) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1481 = "stablehlo.broadcast_in_dim"(%arg155) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1482 = "stablehlo.multiply"(%1479, %1480) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1483 = "stablehlo.broadcast_in_dim"(%1482) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1484 = "stablehlo.multiply"(%1458, %1483) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1485 = "stablehlo.add"(%1484, %1481) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1486 = "stablehlo.dot_general"(%1485, %arg156) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1487 = "stablehlo.broadcast_in_dim"(%arg157) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1488 = "stablehlo.add"(%1486, %1487) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1489 = "stablehlo.reshape"(%1488) : (tensor<2x2x2x24xf32>) -> tensor<2x4x24xf32>
    %1490 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1494 = "stablehlo.reduce"(%1489, %1490) ({
    ^bb0(%1491: tensor<f32>, %1492: tensor<f32>):
      %1493 = "stablehlo.add"(%1491, %1492) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1493) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1495 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1496 = "stablehlo.broadcast_in_dim"(%1495) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1497 = "stablehlo.multiply"(%1494, %1496) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1498 = "stablehlo.broadcast_in_dim"(%1497) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1499 = "stablehlo.subtract"(%1489, %1498) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1500 = "stablehlo.multiply"(%1499, %1499) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1501 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1505 = "stablehlo.reduce"(%1500, %1501) ({
    ^bb0(%1502: tensor<f32>, %1503: tensor<f32>):
      %1504 = "stablehlo.add"(%1502, %1503) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1504) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1506 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1507 = "stablehlo.broadcast_in_dim"(%1506) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1508 = "stablehlo.multiply"(%1505, %1507) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1509 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1510 = "stablehlo.broadcast_in_dim"(%1509) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1511 = "stablehlo.add"(%1508, %1510) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1512 = "stablehlo.rsqrt"(%1511) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1513 = "stablehlo.broadcast_in_dim"(%1512) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1514 = "stablehlo.multiply"(%1499, %1513) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1515 = "stablehlo.broadcast_in_dim"(%arg158) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1516 = "stablehlo.multiply"(%1514, %1515) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1517 = "stablehlo.broadcast_in_dim"(%arg159) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1518 = "stablehlo.add"(%1516, %1517) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1519 = "stablehlo.dot_general"(%1518, %arg160) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1520 = "stablehlo.dot_general"(%1518, %arg161) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1521 = "stablehlo.dot_general"(%1518, %arg162) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1522 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1523 = "stablehlo.broadcast_in_dim"(%1522) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1524 = "stablehlo.multiply"(%1519, %1523) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1525 = "stablehlo.reshape"(%1524) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1526 = "stablehlo.transpose"(%1525) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1527 = "stablehlo.reshape"(%1526) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1528 = "stablehlo.reshape"(%1520) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1529 = "stablehlo.transpose"(%1528) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1530 = "stablehlo.reshape"(%1529) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1531 = "stablehlo.reshape"(%1521) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1532 = "stablehlo.transpose"(%1531) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1533 = "stablehlo.reshape"(%1532) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1534 = "stablehlo.dot_general"(%1527, %1530) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x4xf32>
    %1535 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1539 = "stablehlo.reduce"(%1534, %1535) ({
    ^bb0(%1536: tensor<f32>, %1537: tensor<f32>):
      %1538 = "stablehlo.maximum"(%1536, %1537) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1538) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1540 = "stablehlo.broadcast_in_dim"(%1539) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x4xf32>
    %1541 = "stablehlo.subtract"(%1534, %1540) : (tensor<4x4x4xf32>, tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1542 = "stablehlo.exponential"(%1541) : (tensor<4x4x4xf32>) -> tensor<4x4x4xf32>
    %1543 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1547 = "stablehlo.reduce"(%1542, %1543) ({
    ^bb0(%1544: tensor<f32>, %1545: tensor<f32>):
      %1546 = "stablehlo.add"(%1544, %1545) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1546) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1548 = "stablehlo.broadcast_in_dim"(%1547) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1549 = "stablehlo.dot_general"(%1542, %1533) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x4xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1550 = "stablehlo.divide"(%1549, %1548) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1551 = "stablehlo.reshape"(%1550) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1552 = "stablehlo.transpose"(%1551) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1553 = "stablehlo.reshape"(%1552) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1554 = "stablehlo.dot_general"(%1553, %arg163) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1555 = "stablehlo.broadcast_in_dim"(%arg164) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1556 = "stablehlo.add"(%1554, %1555) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1557 = "stablehlo.add"(%1489, %1556) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1558 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1562 = "stablehlo.reduce"(%1557, %1558) ({
    ^bb0(%1559: tensor<f32>, %1560: tensor<f32>):
      %1561 = "stablehlo.add"(%1559, %1560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1561) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1563 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1564 = "stablehlo.broadcast_in_dim"(%1563) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1565 = "stablehlo.multiply"(%1562, %1564) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1566 = "stablehlo.broadcast_in_dim"(%1565) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1567 = "stablehlo.subtract"(%1557, %1566) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1568 = "stablehlo.multiply"(%1567, %1567) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1569 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1573 = "stablehlo.reduce"(%1568, %1569) ({
    ^bb0(%1570: tensor<f32>, %1571: tensor<f32>):
      %1572 = "stablehlo.add"(%1570, %1571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1572) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1574 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1575 = "stablehlo.broadcast_in_dim"(%1574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1576 = "stablehlo.multiply"(%1573, %1575) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1577 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1578 = "stablehlo.broadcast_in_dim"(%1577) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1579 = "stablehlo.add"(%1576, %1578) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1580 = "stablehlo.rsqrt"(%1579) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1581 = "stablehlo.broadcast_in_dim"(%1580) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1582 = "stablehlo.multiply"(%1567, %1581) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1583 = "stablehlo.broadcast_in_dim"(%arg165) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1584 = "stablehlo.multiply"(%1582, %1583) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1585 = "stablehlo.broadcast_in_dim"(%arg166) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1586 = "stablehlo.add"(%1584, %1585) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1587 = "stablehlo.dot_general"(%1586, %arg167) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1588 = "stablehlo.dot_general"(%arg6, %arg168) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1589 = "stablehlo.dot_general"(%arg6, %arg169) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %1590 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %1591 = "stablehlo.broadcast_in_dim"(%1590) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x24xf32>
    %1592 = "stablehlo.multiply"(%1587, %1591) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1593 = "stablehlo.reshape"(%1592) : (tensor<2x4x24xf32>) -> tensor<2x4x2x12xf32>
    %1594 = "stablehlo.transpose"(%1593) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x4x2x12xf32>) -> tensor<2x2x4x12xf32>
    %1595 = "stablehlo.reshape"(%1594) : (tensor<2x2x4x12xf32>) -> tensor<4x4x12xf32>
    %1596 = "stablehlo.reshape"(%1588) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1597 = "stablehlo.transpose"(%1596) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1598 = "stablehlo.reshape"(%1597) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1599 = "stablehlo.reshape"(%1589) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %1600 = "stablehlo.transpose"(%1599) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %1601 = "stablehlo.reshape"(%1600) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %1602 = "stablehlo.dot_general"(%1595, %1598) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x12xf32>, tensor<4x77x12xf32>) -> tensor<4x4x77xf32>
    %1603 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %1607 = "stablehlo.reduce"(%1602, %1603) ({
    ^bb0(%1604: tensor<f32>, %1605: tensor<f32>):
      %1606 = "stablehlo.maximum"(%1604, %1605) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1606) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1608 = "stablehlo.broadcast_in_dim"(%1607) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x77xf32>
    %1609 = "stablehlo.subtract"(%1602, %1608) : (tensor<4x4x77xf32>, tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1610 = "stablehlo.exponential"(%1609) : (tensor<4x4x77xf32>) -> tensor<4x4x77xf32>
    %1611 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1615 = "stablehlo.reduce"(%1610, %1611) ({
    ^bb0(%1612: tensor<f32>, %1613: tensor<f32>):
      %1614 = "stablehlo.add"(%1612, %1613) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1614) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x4x77xf32>, tensor<f32>) -> tensor<4x4xf32>
    %1616 = "stablehlo.broadcast_in_dim"(%1615) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x4xf32>) -> tensor<4x4x12xf32>
    %1617 = "stablehlo.dot_general"(%1610, %1601) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x4x77xf32>, tensor<4x77x12xf32>) -> tensor<4x4x12xf32>
    %1618 = "stablehlo.divide"(%1617, %1616) : (tensor<4x4x12xf32>, tensor<4x4x12xf32>) -> tensor<4x4x12xf32>
    %1619 = "stablehlo.reshape"(%1618) : (tensor<4x4x12xf32>) -> tensor<2x2x4x12xf32>
    %1620 = "stablehlo.transpose"(%1619) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x4x12xf32>) -> tensor<2x4x2x12xf32>
    %1621 = "stablehlo.reshape"(%1620) : (tensor<2x4x2x12xf32>) -> tensor<2x4x24xf32>
    %1622 = "stablehlo.dot_general"(%1621, %arg170) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x24xf32>
    %1623 = "stablehlo.broadcast_in_dim"(%arg171) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1624 = "stablehlo.add"(%1622, %1623) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1625 = "stablehlo.add"(%1557, %1624) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1626 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1630 = "stablehlo.reduce"(%1625, %1626) ({
    ^bb0(%1627: tensor<f32>, %1628: tensor<f32>):
      %1629 = "stablehlo.add"(%1627, %1628) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1629) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1631 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1632 = "stablehlo.broadcast_in_dim"(%1631) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1633 = "stablehlo.multiply"(%1630, %1632) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1634 = "stablehlo.broadcast_in_dim"(%1633) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1635 = "stablehlo.subtract"(%1625, %1634) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1636 = "stablehlo.multiply"(%1635, %1635) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1637 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1641 = "stablehlo.reduce"(%1636, %1637) ({
    ^bb0(%1638: tensor<f32>, %1639: tensor<f32>):
      %1640 = "stablehlo.add"(%1638, %1639) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1640) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x4x24xf32>, tensor<f32>) -> tensor<2x4xf32>
    %1642 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1643 = "stablehlo.broadcast_in_dim"(%1642) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1644 = "stablehlo.multiply"(%1641, %1643) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1645 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1646 = "stablehlo.broadcast_in_dim"(%1645) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4xf32>
    %1647 = "stablehlo.add"(%1644, %1646) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %1648 = "stablehlo.rsqrt"(%1647) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %1649 = "stablehlo.broadcast_in_dim"(%1648) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x4xf32>) -> tensor<2x4x24xf32>
    %1650 = "stablehlo.multiply"(%1635, %1649) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1651 = "stablehlo.broadcast_in_dim"(%arg172) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1652 = "stablehlo.multiply"(%1650, %1651) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1653 = "stablehlo.broadcast_in_dim"(%arg173) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1654 = "stablehlo.add"(%1652, %1653) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1655 = "stablehlo.dot_general"(%1654, %arg174) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x24xf32>, tensor<192x24xf32>) -> tensor<2x4x192xf32>
    %1656 = "stablehlo.broadcast_in_dim"(%arg175) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x4x192xf32>
    %1657 = "stablehlo.add"(%1655, %1656) : (tensor<2x4x192xf32>, tensor<2x4x192xf32>) -> tensor<2x4x192xf32>
    %1658 = "stablehlo.slice"(%1657) {limit_indices = array<i64: 2, 4, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1659 = "stablehlo.slice"(%1657) {limit_indices = array<i64: 2, 4, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x4x192xf32>) -> tensor<2x4x96xf32>
    %1660 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %1661 = "stablehlo.broadcast_in_dim"(%1660) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1662 = "stablehlo.multiply"(%1659, %1661) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1663 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %1664 = "stablehlo.broadcast_in_dim"(%1663) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1665 = "stablehlo.multiply"(%1659, %1664) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1666 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1667 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %1668 = "stablehlo.clamp"(%1666, %1665, %1667) : (tensor<f32>, tensor<2x4x96xf32>, tensor<f32>) -> tensor<2x4x96xf32>
    %1669 = "stablehlo.multiply"(%1668, %1668) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1670 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %1671 = "stablehlo.broadcast_in_dim"(%1670) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1672 = "stablehlo.multiply"(%1671, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1673 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %1674 = "stablehlo.broadcast_in_dim"(%1673) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1675 = "stablehlo.add"(%1672, %1674) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1676 = "stablehlo.multiply"(%1675, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1677 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %1678 = "stablehlo.broadcast_in_dim"(%1677) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1679 = "stablehlo.add"(%1676, %1678) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1680 = "stablehlo.multiply"(%1679, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1681 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %1682 = "stablehlo.broadcast_in_dim"(%1681) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1683 = "stablehlo.add"(%1680, %1682) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1684 = "stablehlo.multiply"(%1683, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1685 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %1686 = "stablehlo.broadcast_in_dim"(%1685) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1687 = "stablehlo.add"(%1684, %1686) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1688 = "stablehlo.multiply"(%1668, %1687) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1689 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %1690 = "stablehlo.broadcast_in_dim"(%1689) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1691 = "stablehlo.multiply"(%1690, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1692 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %1693 = "stablehlo.broadcast_in_dim"(%1692) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1694 = "stablehlo.add"(%1691, %1693) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1695 = "stablehlo.multiply"(%1694, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1696 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %1697 = "stablehlo.broadcast_in_dim"(%1696) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1698 = "stablehlo.add"(%1695, %1697) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1699 = "stablehlo.multiply"(%1698, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1700 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %1701 = "stablehlo.broadcast_in_dim"(%1700) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1702 = "stablehlo.add"(%1699, %1701) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1703 = "stablehlo.multiply"(%1702, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1704 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %1705 = "stablehlo.broadcast_in_dim"(%1704) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1706 = "stablehlo.add"(%1703, %1705) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1707 = "stablehlo.multiply"(%1706, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1708 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %1709 = "stablehlo.broadcast_in_dim"(%1708) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1710 = "stablehlo.add"(%1707, %1709) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1711 = "stablehlo.multiply"(%1710, %1669) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1712 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1713 = "stablehlo.broadcast_in_dim"(%1712) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1714 = "stablehlo.add"(%1711, %1713) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1715 = "stablehlo.divide"(%1688, %1714) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1716 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %1717 = "stablehlo.broadcast_in_dim"(%1716) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x4x96xf32>
    %1718 = "stablehlo.add"(%1715, %1717) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1719 = "stablehlo.multiply"(%1662, %1718) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1720 = "stablehlo.multiply"(%1658, %1719) : (tensor<2x4x96xf32>, tensor<2x4x96xf32>) -> tensor<2x4x96xf32>
    %1721 = "stablehlo.dot_general"(%1720, %arg176) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x96xf32>, tensor<24x96xf32>) -> tensor<2x4x24xf32>
    %1722 = "stablehlo.broadcast_in_dim"(%arg177) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x4x24xf32>
    %1723 = "stablehlo.add"(%1721, %1722) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1724 = "stablehlo.add"(%1625, %1723) : (tensor<2x4x24xf32>, tensor<2x4x24xf32>) -> tensor<2x4x24xf32>
    %1725 = "stablehlo.reshape"(%1724) : (tensor<2x4x24xf32>) -> tensor<2x2x2x24xf32>
    %1726 = "stablehlo.dot_general"(%1725, %arg178) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x24xf32>, tensor<24x24xf32>) -> tensor<2x2x2x24xf32>
    %1727 = "stablehlo.broadcast_in_dim"(%arg179) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1728 = "stablehlo.add"(%1726, %1727) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1729 = "stablehlo.add"(%1728, %1440) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1730 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1734 = "stablehlo.reduce"(%1729, %1730) ({
    ^bb0(%1731: tensor<f32>, %1732: tensor<f32>):
      %1733 = "stablehlo.add"(%1731, %1732) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1733) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1735 = "stablehlo.reshape"(%1734) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1736 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1740 = "stablehlo.reduce"(%1735, %1736) ({
    ^bb0(%1737: tensor<f32>, %1738: tensor<f32>):
      %1739 = "stablehlo.add"(%1737, %1738) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1739) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1741 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1742 = "stablehlo.broadcast_in_dim"(%1741) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1743 = "stablehlo.multiply"(%1740, %1742) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1744 = "stablehlo.broadcast_in_dim"(%1743) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1745 = "stablehlo.reshape"(%1744) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1746 = "stablehlo.broadcast_in_dim"(%1745) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1747 = "stablehlo.subtract"(%1729, %1746) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1748 = "stablehlo.multiply"(%1747, %1747) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1749 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1753 = "stablehlo.reduce"(%1748, %1749) ({
    ^bb0(%1750: tensor<f32>, %1751: tensor<f32>):
      %1752 = "stablehlo.add"(%1750, %1751) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1752) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1754 = "stablehlo.reshape"(%1753) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1755 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1759 = "stablehlo.reduce"(%1754, %1755) ({
    ^bb0(%1756: tensor<f32>, %1757: tensor<f32>):
      %1758 = "stablehlo.add"(%1756, %1757) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1758) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1760 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1761 = "stablehlo.broadcast_in_dim"(%1760) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1762 = "stablehlo.multiply"(%1759, %1761) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1763 = "stablehlo.broadcast_in_dim"(%1762) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1764 = "stablehlo.reshape"(%1763) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1765 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1766 = "stablehlo.broadcast_in_dim"(%1765) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1767 = "stablehlo.add"(%1764, %1766) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1768 = "stablehlo.rsqrt"(%1767) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1769 = "stablehlo.broadcast_in_dim"(%arg180) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1770 = "stablehlo.broadcast_in_dim"(%arg181) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1771 = "stablehlo.multiply"(%1768, %1769) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1772 = "stablehlo.broadcast_in_dim"(%1771) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1773 = "stablehlo.multiply"(%1747, %1772) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1774 = "stablehlo.add"(%1773, %1770) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1775 = "stablehlo.logistic"(%1774) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1776 = "stablehlo.multiply"(%1774, %1775) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1777 = "stablehlo.convolution"(%1776, %arg182) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1778 = "stablehlo.broadcast_in_dim"(%arg183) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1779 = "stablehlo.add"(%1777, %1778) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1780 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1781 = "stablehlo.multiply"(%18, %1780) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1782 = "stablehlo.dot_general"(%1781, %arg184) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1783 = "stablehlo.broadcast_in_dim"(%arg185) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1784 = "stablehlo.add"(%1782, %1783) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1785 = "stablehlo.broadcast_in_dim"(%1784) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1786 = "stablehlo.add"(%1779, %1785) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1787 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1791 = "stablehlo.reduce"(%1786, %1787) ({
    ^bb0(%1788: tensor<f32>, %1789: tensor<f32>):
      %1790 = "stablehlo.add"(%1788, %1789) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1790) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1792 = "stablehlo.reshape"(%1791) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1793 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1797 = "stablehlo.reduce"(%1792, %1793) ({
    ^bb0(%1794: tensor<f32>, %1795: tensor<f32>):
      %1796 = "stablehlo.add"(%1794, %1795) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1796) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1798 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1799 = "stablehlo.broadcast_in_dim"(%1798) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1800 = "stablehlo.multiply"(%1797, %1799) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1801 = "stablehlo.broadcast_in_dim"(%1800) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1802 = "stablehlo.reshape"(%1801) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1803 = "stablehlo.broadcast_in_dim"(%1802) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1804 = "stablehlo.subtract"(%1786, %1803) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1805 = "stablehlo.multiply"(%1804, %1804) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
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
    %1822 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1823 = "stablehlo.broadcast_in_dim"(%1822) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1824 = "stablehlo.add"(%1821, %1823) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1825 = "stablehlo.rsqrt"(%1824) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1826 = "stablehlo.broadcast_in_dim"(%arg186) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1827 = "stablehlo.broadcast_in_dim"(%arg187) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1828 = "stablehlo.multiply"(%1825, %1826) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1829 = "stablehlo.broadcast_in_dim"(%1828) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1830 = "stablehlo.multiply"(%1804, %1829) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1831 = "stablehlo.add"(%1830, %1827) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1832 = "stablehlo.logistic"(%1831) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1833 = "stablehlo.multiply"(%1831, %1832) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1834 = "stablehlo.convolution"(%1833, %arg188) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1835 = "stablehlo.broadcast_in_dim"(%arg189) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1836 = "stablehlo.add"(%1834, %1835) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1837 = "stablehlo.add"(%1729, %1836) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1838 = "stablehlo.concatenate"(%1837, %1332) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1839 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1843 = "stablehlo.reduce"(%1838, %1839) ({
    ^bb0(%1840: tensor<f32>, %1841: tensor<f32>):
      %1842 = "stablehlo.add"(%1840, %1841) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1842) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1844 = "stablehlo.reshape"(%1843) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1845 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1849 = "stablehlo.reduce"(%1844, %1845) ({
    ^bb0(%1846: tensor<f32>, %1847: tensor<f32>):
      %1848 = "stablehlo.add"(%1846, %1847) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1848) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1850 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1851 = "stablehlo.broadcast_in_dim"(%1850) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1852 = "stablehlo.multiply"(%1849, %1851) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1853 = "stablehlo.broadcast_in_dim"(%1852) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1854 = "stablehlo.reshape"(%1853) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1855 = "stablehlo.broadcast_in_dim"(%1854) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1856 = "stablehlo.subtract"(%1838, %1855) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1857 = "stablehlo.multiply"(%1856, %1856) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1858 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1862 = "stablehlo.reduce"(%1857, %1858) ({
    ^bb0(%1859: tensor<f32>, %1860: tensor<f32>):
      %1861 = "stablehlo.add"(%1859, %1860) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1861) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1863 = "stablehlo.reshape"(%1862) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1864 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1868 = "stablehlo.reduce"(%1863, %1864) ({
    ^bb0(%1865: tensor<f32>, %1866: tensor<f32>):
      %1867 = "stablehlo.add"(%1865, %1866) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1867) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1869 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1870 = "stablehlo.broadcast_in_dim"(%1869) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1871 = "stablehlo.multiply"(%1868, %1870) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1872 = "stablehlo.broadcast_in_dim"(%1871) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1873 = "stablehlo.reshape"(%1872) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1874 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1875 = "stablehlo.broadcast_in_dim"(%1874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1876 = "stablehlo.add"(%1873, %1875) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1877 = "stablehlo.rsqrt"(%1876) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %1878 = "stablehlo.broadcast_in_dim"(%arg190) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1879 = "stablehlo.broadcast_in_dim"(%arg191) {broadcast_dimensions = array<i64: 3>} : (tensor<48xf32>) -> tensor<2x2x2x48xf32>
    %1880 = "stablehlo.multiply"(%1877, %1878) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1881 = "stablehlo.broadcast_in_dim"(%1880) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1882 = "stablehlo.multiply"(%1856, %1881) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1883 = "stablehlo.add"(%1882, %1879) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1884 = "stablehlo.logistic"(%1883) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1885 = "stablehlo.multiply"(%1883, %1884) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1886 = "stablehlo.convolution"(%1885, %arg192) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %1887 = "stablehlo.broadcast_in_dim"(%arg193) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1888 = "stablehlo.add"(%1886, %1887) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1889 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %1890 = "stablehlo.multiply"(%18, %1889) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %1891 = "stablehlo.dot_general"(%1890, %arg194) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %1892 = "stablehlo.broadcast_in_dim"(%arg195) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1893 = "stablehlo.add"(%1891, %1892) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1894 = "stablehlo.broadcast_in_dim"(%1893) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1895 = "stablehlo.add"(%1888, %1894) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1896 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1900 = "stablehlo.reduce"(%1895, %1896) ({
    ^bb0(%1897: tensor<f32>, %1898: tensor<f32>):
      %1899 = "stablehlo.add"(%1897, %1898) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1899) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1901 = "stablehlo.reshape"(%1900) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1902 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1906 = "stablehlo.reduce"(%1901, %1902) ({
    ^bb0(%1903: tensor<f32>, %1904: tensor<f32>):
      %1905 = "stablehlo.add"(%1903, %1904) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1905) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1907 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1908 = "stablehlo.broadcast_in_dim"(%1907) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1909 = "stablehlo.multiply"(%1906, %1908) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1910 = "stablehlo.broadcast_in_dim"(%1909) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1911 = "stablehlo.reshape"(%1910) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1912 = "stablehlo.broadcast_in_dim"(%1911) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1913 = "stablehlo.subtract"(%1895, %1912) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1914 = "stablehlo.multiply"(%1913, %1913) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1915 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1919 = "stablehlo.reduce"(%1914, %1915) ({
    ^bb0(%1916: tensor<f32>, %1917: tensor<f32>):
      %1918 = "stablehlo.add"(%1916, %1917) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1918) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %1920 = "stablehlo.reshape"(%1919) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %1921 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1925 = "stablehlo.reduce"(%1920, %1921) ({
    ^bb0(%1922: tensor<f32>, %1923: tensor<f32>):
      %1924 = "stablehlo.add"(%1922, %1923) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1924) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1926 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %1927 = "stablehlo.broadcast_in_dim"(%1926) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1928 = "stablehlo.multiply"(%1925, %1927) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1929 = "stablehlo.broadcast_in_dim"(%1928) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %1930 = "stablehlo.reshape"(%1929) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %1931 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1932 = "stablehlo.broadcast_in_dim"(%1931) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %1933 = "stablehlo.add"(%1930, %1932) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1934 = "stablehlo.rsqrt"(%1933) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %1935 = "stablehlo.broadcast_in_dim"(%arg196) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %1936 = "stablehlo.broadcast_in_dim"(%arg197) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1937 = "stablehlo.multiply"(%1934, %1935) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %1938 = "stablehlo.broadcast_in_dim"(%1937) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %1939 = "stablehlo.multiply"(%1913, %1938) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1940 = "stablehlo.add"(%1939, %1936) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1941 = "stablehlo.logistic"(%1940) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1942 = "stablehlo.multiply"(%1940, %1941) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1943 = "stablehlo.convolution"(%1942, %arg198) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %1944 = "stablehlo.broadcast_in_dim"(%arg199) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1945 = "stablehlo.add"(%1943, %1944) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1946 = "stablehlo.dot_general"(%1838, %arg200) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %1947 = "stablehlo.broadcast_in_dim"(%arg201) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %1948 = "stablehlo.add"(%1946, %1947) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1949 = "stablehlo.add"(%1948, %1945) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %1950 = "stablehlo.concatenate"(%1949, %1224) {dimension = 3 : i64} : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x48xf32>
    %1951 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1955 = "stablehlo.reduce"(%1950, %1951) ({
    ^bb0(%1952: tensor<f32>, %1953: tensor<f32>):
      %1954 = "stablehlo.add"(%1952, %1953) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1954) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1956 = "stablehlo.reshape"(%1955) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1957 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1961 = "stablehlo.reduce"(%1956, %1957) ({
    ^bb0(%1958: tensor<f32>, %1959: tensor<f32>):
      %1960 = "stablehlo.add"(%1958, %1959) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1960) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1962 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1963 = "stablehlo.broadcast_in_dim"(%1962) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1964 = "stablehlo.multiply"(%1961, %1963) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1965 = "stablehlo.broadcast_in_dim"(%1964) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1966 = "stablehlo.reshape"(%1965) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1967 = "stablehlo.broadcast_in_dim"(%1966) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1968 = "stablehlo.subtract"(%1950, %1967) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1969 = "stablehlo.multiply"(%1968, %1968) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1970 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1974 = "stablehlo.reduce"(%1969, %1970) ({
    ^bb0(%1971: tensor<f32>, %1972: tensor<f32>):
      %1973 = "stablehlo.add"(%1971, %1972) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1973) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %1975 = "stablehlo.reshape"(%1974) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %1976 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %1980 = "stablehlo.reduce"(%1975, %1976) ({
    ^bb0(%1977: tensor<f32>, %1978: tensor<f32>):
      %1979 = "stablehlo.add"(%1977, %1978) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%1979) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %1981 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %1982 = "stablehlo.broadcast_in_dim"(%1981) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %1983 = "stablehlo.multiply"(%1980, %1982) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %1984 = "stablehlo.broadcast_in_dim"(%1983) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %1985 = "stablehlo.reshape"(%1984) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %1986 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %1987 = "stablehlo.broadcast_in_dim"(%1986) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %1988 = "stablehlo.add"(%1985, %1987) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1989 = "stablehlo.rsqrt"(%1988) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %1990 = "stablehlo.broadcast_in_dim"(%arg202) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %1991 = "stablehlo.broadcast_in_dim"(%arg203) {broadcast_dimensions = array<i64: 3>} : (tensor<48xf32>) -> tensor<2x2x2x48xf32>
    %1992 = "stablehlo.multiply"(%1989, %1990) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %1993 = "stablehlo.broadcast_in_dim"(%1992) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x2x2x48xf32>
    %1994 = "stablehlo.multiply"(%1968, %1993) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1995 = "stablehlo.add"(%1994, %1991) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1996 = "stablehlo.logistic"(%1995) : (tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1997 = "stablehlo.multiply"(%1995, %1996) : (tensor<2x2x2x48xf32>, tensor<2x2x2x48xf32>) -> tensor<2x2x2x48xf32>
    %1998 = "stablehlo.convolution"(%1997, %arg204) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x2x2x24xf32>
    %1999 = "stablehlo.broadcast_in_dim"(%arg205) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2000 = "stablehlo.add"(%1998, %1999) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2001 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2002 = "stablehlo.multiply"(%18, %2001) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2003 = "stablehlo.dot_general"(%2002, %arg206) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2004 = "stablehlo.broadcast_in_dim"(%arg207) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2005 = "stablehlo.add"(%2003, %2004) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2006 = "stablehlo.broadcast_in_dim"(%2005) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2007 = "stablehlo.add"(%2000, %2006) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2008 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2012 = "stablehlo.reduce"(%2007, %2008) ({
    ^bb0(%2009: tensor<f32>, %2010: tensor<f32>):
      %2011 = "stablehlo.add"(%2009, %2010) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2011) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x2x2x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2013 = "stablehlo.reshape"(%2012) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2014 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2018 = "stablehlo.reduce"(%2013, %2014) ({
    ^bb0(%2015: tensor<f32>, %2016: tensor<f32>):
      %2017 = "stablehlo.add"(%2015, %2016) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2017) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2019 = "stablehlo.constant"() {value = dense<8.3333336e-2> : tensor<f32>} : () -> tensor<f32>
    %2020 = "stablehlo.broadcast_in_dim"(%2019) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2021 = "stablehlo.multiply"(%2018, %2020) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2022 = "stablehlo.broadcast_in_dim"(%2021) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2023 = "stablehlo.reshape"(%2022) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2024 = "stablehlo.broadcast_in_dim"(%2023) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2025 = "stablehlo.subtract"(%2007, %2024) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2026 = "stablehlo.multiply"(%2025, %2025) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
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
    %2043 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2044 = "stablehlo.broadcast_in_dim"(%2043) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2045 = "stablehlo.add"(%2042, %2044) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2046 = "stablehlo.rsqrt"(%2045) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2047 = "stablehlo.broadcast_in_dim"(%arg208) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2048 = "stablehlo.broadcast_in_dim"(%arg209) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2049 = "stablehlo.multiply"(%2046, %2047) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2050 = "stablehlo.broadcast_in_dim"(%2049) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x2x2x24xf32>
    %2051 = "stablehlo.multiply"(%2025, %2050) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2052 = "stablehlo.add"(%2051, %2048) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2053 = "stablehlo.logistic"(%2052) : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2054 = "stablehlo.multiply"(%2052, %2053) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2055 = "stablehlo.convolution"(%2054, %arg210) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x2x2x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x2x2x24xf32>
    %2056 = "stablehlo.broadcast_in_dim"(%arg211) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2057 = "stablehlo.add"(%2055, %2056) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2058 = "stablehlo.dot_general"(%1950, %arg212) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x2x2x48xf32>, tensor<24x48xf32>) -> tensor<2x2x2x24xf32>
    %2059 = "stablehlo.broadcast_in_dim"(%arg213) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x2x2x24xf32>
    %2060 = "stablehlo.add"(%2058, %2059) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2061 = "stablehlo.add"(%2060, %2057) : (tensor<2x2x2x24xf32>, tensor<2x2x2x24xf32>) -> tensor<2x2x2x24xf32>
    %2062 = "stablehlo.broadcast_in_dim"(%2061) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x2x2x24xf32>) -> tensor<2x2x2x2x2x24xf32>
    %2063 = "stablehlo.reshape"(%2062) : (tensor<2x2x2x2x2x24xf32>) -> tensor<2x4x4x24xf32>
    %2064 = "stablehlo.convolution"(%2063, %arg214) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2065 = "stablehlo.broadcast_in_dim"(%arg215) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2066 = "stablehlo.add"(%2064, %2065) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2067 = "stablehlo.concatenate"(%2066, %1221) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x48xf32>
    %2068 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2072 = "stablehlo.reduce"(%2067, %2068) ({
    ^bb0(%2069: tensor<f32>, %2070: tensor<f32>):
      %2071 = "stablehlo.add"(%2069, %2070) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2071) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2073 = "stablehlo.reshape"(%2072) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2074 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2078 = "stablehlo.reduce"(%2073, %2074) ({
    ^bb0(%2075: tensor<f32>, %2076: tensor<f32>):
      %2077 = "stablehlo.add"(%2075, %2076) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2077) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2079 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2080 = "stablehlo.broadcast_in_dim"(%2079) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2081 = "stablehlo.multiply"(%2078, %2080) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2082 = "stablehlo.broadcast_in_dim"(%2081) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2083 = "stablehlo.reshape"(%2082) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2084 = "stablehlo.broadcast_in_dim"(%2083) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2085 = "stablehlo.subtract"(%2067, %2084) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2086 = "stablehlo.multiply"(%2085, %2085) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2087 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2091 = "stablehlo.reduce"(%2086, %2087) ({
    ^bb0(%2088: tensor<f32>, %2089: tensor<f32>):
      %2090 = "stablehlo.add"(%2088, %2089) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2090) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x48xf32>, tensor<f32>) -> tensor<2x48xf32>
    %2092 = "stablehlo.reshape"(%2091) : (tensor<2x48xf32>) -> tensor<2x8x6xf32>
    %2093 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2097 = "stablehlo.reduce"(%2092, %2093) ({
    ^bb0(%2094: tensor<f32>, %2095: tensor<f32>):
      %2096 = "stablehlo.add"(%2094, %2095) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2096) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x6xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2098 = "stablehlo.constant"() {value = dense<1.0416667e-2> : tensor<f32>} : () -> tensor<f32>
    %2099 = "stablehlo.broadcast_in_dim"(%2098) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2100 = "stablehlo.multiply"(%2097, %2099) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2101 = "stablehlo.broadcast_in_dim"(%2100) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x6xf32>
    %2102 = "stablehlo.reshape"(%2101) : (tensor<2x8x6xf32>) -> tensor<2x48xf32>
    %2103 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2104 = "stablehlo.broadcast_in_dim"(%2103) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x48xf32>
    %2105 = "stablehlo.add"(%2102, %2104) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2106 = "stablehlo.rsqrt"(%2105) : (tensor<2x48xf32>) -> tensor<2x48xf32>
    %2107 = "stablehlo.broadcast_in_dim"(%arg216) {broadcast_dimensions = array<i64: 1>} : (tensor<48xf32>) -> tensor<2x48xf32>
    %2108 = "stablehlo.broadcast_in_dim"(%arg217) {broadcast_dimensions = array<i64: 3>} : (tensor<48xf32>) -> tensor<2x4x4x48xf32>
    %2109 = "stablehlo.multiply"(%2106, %2107) : (tensor<2x48xf32>, tensor<2x48xf32>) -> tensor<2x48xf32>
    %2110 = "stablehlo.broadcast_in_dim"(%2109) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x48xf32>) -> tensor<2x4x4x48xf32>
    %2111 = "stablehlo.multiply"(%2085, %2110) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2112 = "stablehlo.add"(%2111, %2108) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2113 = "stablehlo.logistic"(%2112) : (tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2114 = "stablehlo.multiply"(%2112, %2113) : (tensor<2x4x4x48xf32>, tensor<2x4x4x48xf32>) -> tensor<2x4x4x48xf32>
    %2115 = "stablehlo.convolution"(%2114, %arg218) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x48xf32>, tensor<3x3x48x24xf32>) -> tensor<2x4x4x24xf32>
    %2116 = "stablehlo.broadcast_in_dim"(%arg219) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2117 = "stablehlo.add"(%2115, %2116) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2118 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2119 = "stablehlo.multiply"(%18, %2118) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2120 = "stablehlo.dot_general"(%2119, %arg220) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2121 = "stablehlo.broadcast_in_dim"(%arg221) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2122 = "stablehlo.add"(%2120, %2121) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2123 = "stablehlo.broadcast_in_dim"(%2122) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2124 = "stablehlo.add"(%2117, %2123) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2125 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2129 = "stablehlo.reduce"(%2124, %2125) ({
    ^bb0(%2126: tensor<f32>, %2127: tensor<f32>):
      %2128 = "stablehlo.add"(%2126, %2127) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2128) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2130 = "stablehlo.reshape"(%2129) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2131 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2135 = "stablehlo.reduce"(%2130, %2131) ({
    ^bb0(%2132: tensor<f32>, %2133: tensor<f32>):
      %2134 = "stablehlo.add"(%2132, %2133) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2134) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2136 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2137 = "stablehlo.broadcast_in_dim"(%2136) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2138 = "stablehlo.multiply"(%2135, %2137) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2139 = "stablehlo.broadcast_in_dim"(%2138) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2140 = "stablehlo.reshape"(%2139) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2141 = "stablehlo.broadcast_in_dim"(%2140) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2142 = "stablehlo.subtract"(%2124, %2141) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2143 = "stablehlo.multiply"(%2142, %2142) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2144 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2148 = "stablehlo.reduce"(%2143, %2144) ({
    ^bb0(%2145: tensor<f32>, %2146: tensor<f32>):
      %2147 = "stablehlo.add"(%2145, %2146) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2147) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2149 = "stablehlo.reshape"(%2148) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2150 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2154 = "stablehlo.reduce"(%2149, %2150) ({
    ^bb0(%2151: tensor<f32>, %2152: tensor<f32>):
      %2153 = "stablehlo.add"(%2151, %2152) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2153) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2155 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2156 = "stablehlo.broadcast_in_dim"(%2155) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2157 = "stablehlo.multiply"(%2154, %2156) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2158 = "stablehlo.broadcast_in_dim"(%2157) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2159 = "stablehlo.reshape"(%2158) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2160 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2161 = "stablehlo.broadcast_in_dim"(%2160) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2162 = "stablehlo.add"(%2159, %2161) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2163 = "stablehlo.rsqrt"(%2162) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2164 = "stablehlo.broadcast_in_dim"(%arg222) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2165 = "stablehlo.broadcast_in_dim"(%arg223) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2166 = "stablehlo.multiply"(%2163, %2164) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2167 = "stablehlo.broadcast_in_dim"(%2166) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2168 = "stablehlo.multiply"(%2142, %2167) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2169 = "stablehlo.add"(%2168, %2165) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2170 = "stablehlo.logistic"(%2169) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2171 = "stablehlo.multiply"(%2169, %2170) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2172 = "stablehlo.convolution"(%2171, %arg224) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2173 = "stablehlo.broadcast_in_dim"(%arg225) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2174 = "stablehlo.add"(%2172, %2173) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2175 = "stablehlo.dot_general"(%2067, %arg226) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x48xf32>, tensor<24x48xf32>) -> tensor<2x4x4x24xf32>
    %2176 = "stablehlo.broadcast_in_dim"(%arg227) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2177 = "stablehlo.add"(%2175, %2176) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2178 = "stablehlo.add"(%2177, %2174) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2179 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2183 = "stablehlo.reduce"(%2178, %2179) ({
    ^bb0(%2180: tensor<f32>, %2181: tensor<f32>):
      %2182 = "stablehlo.add"(%2180, %2181) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2182) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2184 = "stablehlo.reshape"(%2183) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2185 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2189 = "stablehlo.reduce"(%2184, %2185) ({
    ^bb0(%2186: tensor<f32>, %2187: tensor<f32>):
      %2188 = "stablehlo.add"(%2186, %2187) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2188) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2190 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2191 = "stablehlo.broadcast_in_dim"(%2190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2192 = "stablehlo.multiply"(%2189, %2191) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2193 = "stablehlo.broadcast_in_dim"(%2192) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2194 = "stablehlo.reshape"(%2193) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2195 = "stablehlo.broadcast_in_dim"(%2194) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2196 = "stablehlo.subtract"(%2178, %2195) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2197 = "stablehlo.multiply"(%2196, %2196) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2198 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2202 = "stablehlo.reduce"(%2197, %2198) ({
    ^bb0(%2199: tensor<f32>, %2200: tensor<f32>):
      %2201 = "stablehlo.add"(%2199, %2200) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2201) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2203 = "stablehlo.reshape"(%2202) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2204 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2208 = "stablehlo.reduce"(%2203, %2204) ({
    ^bb0(%2205: tensor<f32>, %2206: tensor<f32>):
      %2207 = "stablehlo.add"(%2205, %2206) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2207) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2209 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2210 = "stablehlo.broadcast_in_dim"(%2209) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2211 = "stablehlo.multiply"(%2208, %2210) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2212 = "stablehlo.broadcast_in_dim"(%2211) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2213 = "stablehlo.reshape"(%2212) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2214 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2215 = "stablehlo.broadcast_in_dim"(%2214) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2216 = "stablehlo.add"(%2213, %2215) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2217 = "stablehlo.rsqrt"(%2216) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2218 = "stablehlo.broadcast_in_dim"(%arg228) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2219 = "stablehlo.broadcast_in_dim"(%arg229) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2220 = "stablehlo.multiply"(%2217, %2218) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2221 = "stablehlo.broadcast_in_dim"(%2220) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2222 = "stablehlo.multiply"(%2196, %2221) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2223 = "stablehlo.add"(%2222, %2219) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2224 = "stablehlo.dot_general"(%2223, %arg230) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2225 = "stablehlo.broadcast_in_dim"(%arg231) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2226 = "stablehlo.add"(%2224, %2225) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2227 = "stablehlo.reshape"(%2226) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2228 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2232 = "stablehlo.reduce"(%2227, %2228) ({
    ^bb0(%2229: tensor<f32>, %2230: tensor<f32>):
      %2231 = "stablehlo.add"(%2229, %2230) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2231) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2233 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2234 = "stablehlo.broadcast_in_dim"(%2233) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2235 = "stablehlo.multiply"(%2232, %2234) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2236 = "stablehlo.broadcast_in_dim"(%2235) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2237 = "stablehlo.subtract"(%2227, %2236) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2238 = "stablehlo.multiply"(%2237, %2237) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2239 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2243 = "stablehlo.reduce"(%2238, %2239) ({
    ^bb0(%2240: tensor<f32>, %2241: tensor<f32>):
      %2242 = "stablehlo.add"(%2240, %2241) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2242) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2244 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2245 = "stablehlo.broadcast_in_dim"(%2244) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2246 = "stablehlo.multiply"(%2243, %2245) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2247 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2248 = "stablehlo.broadcast_in_dim"(%2247) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2249 = "stablehlo.add"(%2246, %2248) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2250 = "stablehlo.rsqrt"(%2249) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2251 = "stablehlo.broadcast_in_dim"(%2250) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2252 = "stablehlo.multiply"(%2237, %2251) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2253 = "stablehlo.broadcast_in_dim"(%arg232) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2254 = "stablehlo.multiply"(%2252, %2253) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2255 = "stablehlo.broadcast_in_dim"(%arg233) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2256 = "stablehlo.add"(%2254, %2255) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2257 = "stablehlo.dot_general"(%2256, %arg234) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2258 = "stablehlo.dot_general"(%2256, %arg235) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2259 = "stablehlo.dot_general"(%2256, %arg236) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2260 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2261 = "stablehlo.broadcast_in_dim"(%2260) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2262 = "stablehlo.multiply"(%2257, %2261) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2263 = "stablehlo.reshape"(%2262) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2264 = "stablehlo.transpose"(%2263) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2265 = "stablehlo.reshape"(%2264) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2266 = "stablehlo.reshape"(%2258) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2267 = "stablehlo.transpose"(%2266) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2268 = "stablehlo.reshape"(%2267) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2269 = "stablehlo.reshape"(%2259) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2270 = "stablehlo.transpose"(%2269) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2271 = "stablehlo.reshape"(%2270) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2272 = "stablehlo.dot_general"(%2265, %2268) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2273 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2277 = "stablehlo.reduce"(%2272, %2273) ({
    ^bb0(%2274: tensor<f32>, %2275: tensor<f32>):
      %2276 = "stablehlo.maximum"(%2274, %2275) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2276) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2278 = "stablehlo.broadcast_in_dim"(%2277) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2279 = "stablehlo.subtract"(%2272, %2278) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2280 = "stablehlo.exponential"(%2279) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2281 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2285 = "stablehlo.reduce"(%2280, %2281) ({
    ^bb0(%2282: tensor<f32>, %2283: tensor<f32>):
      %2284 = "stablehlo.add"(%2282, %2283) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2284) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2286 = "stablehlo.broadcast_in_dim"(%2285) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2287 = "stablehlo.dot_general"(%2280, %2271) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2288 = "stablehlo.divide"(%2287, %2286) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2289 = "stablehlo.reshape"(%2288) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2290 = "stablehlo.transpose"(%2289) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2291 = "stablehlo.reshape"(%2290) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2292 = "stablehlo.dot_general"(%2291, %arg237) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2293 = "stablehlo.broadcast_in_dim"(%arg238) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2294 = "stablehlo.add"(%2292, %2293) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2295 = "stablehlo.add"(%2227, %2294) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2296 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2300 = "stablehlo.reduce"(%2295, %2296) ({
    ^bb0(%2297: tensor<f32>, %2298: tensor<f32>):
      %2299 = "stablehlo.add"(%2297, %2298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2301 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2302 = "stablehlo.broadcast_in_dim"(%2301) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2303 = "stablehlo.multiply"(%2300, %2302) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2304 = "stablehlo.broadcast_in_dim"(%2303) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2305 = "stablehlo.subtract"(%2295, %2304) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2306 = "stablehlo.multiply"(%2305, %2305) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2307 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2311 = "stablehlo.reduce"(%2306, %2307) ({
    ^bb0(%2308: tensor<f32>, %2309: tensor<f32>):
      %2310 = "stablehlo.add"(%2308, %2309) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2310) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2312 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2313 = "stablehlo.broadcast_in_dim"(%2312) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2314 = "stablehlo.multiply"(%2311, %2313) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2315 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2316 = "stablehlo.broadcast_in_dim"(%2315) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2317 = "stablehlo.add"(%2314, %2316) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2318 = "stablehlo.rsqrt"(%2317) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2319 = "stablehlo.broadcast_in_dim"(%2318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2320 = "stablehlo.multiply"(%2305, %2319) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2321 = "stablehlo.broadcast_in_dim"(%arg239) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2322 = "stablehlo.multiply"(%2320, %2321) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2323 = "stablehlo.broadcast_in_dim"(%arg240) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2324 = "stablehlo.add"(%2322, %2323) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2325 = "stablehlo.dot_general"(%2324, %arg241) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2326 = "stablehlo.dot_general"(%arg6, %arg242) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2327 = "stablehlo.dot_general"(%arg6, %arg243) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2328 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2329 = "stablehlo.broadcast_in_dim"(%2328) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2330 = "stablehlo.multiply"(%2325, %2329) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2331 = "stablehlo.reshape"(%2330) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2332 = "stablehlo.transpose"(%2331) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2333 = "stablehlo.reshape"(%2332) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2334 = "stablehlo.reshape"(%2326) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2335 = "stablehlo.transpose"(%2334) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2336 = "stablehlo.reshape"(%2335) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2337 = "stablehlo.reshape"(%2327) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2338 = "stablehlo.transpose"(%2337) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2339 = "stablehlo.reshape"(%2338) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2340 = "stablehlo.dot_general"(%2333, %2336) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2341 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2345 = "stablehlo.reduce"(%2340, %2341) ({
    ^bb0(%2342: tensor<f32>, %2343: tensor<f32>):
      %2344 = "stablehlo.maximum"(%2342, %2343) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2344) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2346 = "stablehlo.broadcast_in_dim"(%2345) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2347 = "stablehlo.subtract"(%2340, %2346) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2348 = "stablehlo.exponential"(%2347) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2349 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2353 = "stablehlo.reduce"(%2348, %2349) ({
    ^bb0(%2350: tensor<f32>, %2351: tensor<f32>):
      %2352 = "stablehlo.add"(%2350, %2351) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2352) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2354 = "stablehlo.broadcast_in_dim"(%2353) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2355 = "stablehlo.dot_general"(%2348, %2339) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2356 = "stablehlo.divide"(%2355, %2354) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2357 = "stablehlo.reshape"(%2356) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2358 = "stablehlo.transpose"(%2357) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2359 = "stablehlo.reshape"(%2358) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2360 = "stablehlo.dot_general"(%2359, %arg244) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2361 = "stablehlo.broadcast_in_dim"(%arg245) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2362 = "stablehlo.add"(%2360, %2361) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2363 = "stablehlo.add"(%2295, %2362) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2364 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2368 = "stablehlo.reduce"(%2363, %2364) ({
    ^bb0(%2365: tensor<f32>, %2366: tensor<f32>):
      %2367 = "stablehlo.add"(%2365, %2366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2367) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2369 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2370 = "stablehlo.broadcast_in_dim"(%2369) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2371 = "stablehlo.multiply"(%2368, %2370) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2372 = "stablehlo.broadcast_in_dim"(%2371) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2373 = "stablehlo.subtract"(%2363, %2372) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2374 = "stablehlo.multiply"(%2373, %2373) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2375 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2379 = "stablehlo.reduce"(%2374, %2375) ({
    ^bb0(%2376: tensor<f32>, %2377: tensor<f32>):
      %2378 = "stablehlo.add"(%2376, %2377) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2378) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2380 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2381 = "stablehlo.broadcast_in_dim"(%2380) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2382 = "stablehlo.multiply"(%2379, %2381) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2383 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2384 = "stablehlo.broadcast_in_dim"(%2383) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2385 = "stablehlo.add"(%2382, %2384) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2386 = "stablehlo.rsqrt"(%2385) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2387 = "stablehlo.broadcast_in_dim"(%2386) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2388 = "stablehlo.multiply"(%2373, %2387) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2389 = "stablehlo.broadcast_in_dim"(%arg246) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2390 = "stablehlo.multiply"(%2388, %2389) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2391 = "stablehlo.broadcast_in_dim"(%arg247) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2392 = "stablehlo.add"(%2390, %2391) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2393 = "stablehlo.dot_general"(%2392, %arg248) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2394 = "stablehlo.broadcast_in_dim"(%arg249) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2395 = "stablehlo.add"(%2393, %2394) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2396 = "stablehlo.slice"(%2395) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2397 = "stablehlo.slice"(%2395) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2398 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2399 = "stablehlo.broadcast_in_dim"(%2398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2400 = "stablehlo.multiply"(%2397, %2399) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2401 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2402 = "stablehlo.broadcast_in_dim"(%2401) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2403 = "stablehlo.multiply"(%2397, %2402) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2404 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2405 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2406 = "stablehlo.clamp"(%2404, %2403, %2405) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2407 = "stablehlo.multiply"(%2406, %2406) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2408 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2409 = "stablehlo.broadcast_in_dim"(%2408) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2410 = "stablehlo.multiply"(%2409, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2411 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2412 = "stablehlo.broadcast_in_dim"(%2411) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2413 = "stablehlo.add"(%2410, %2412) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2414 = "stablehlo.multiply"(%2413, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2415 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2416 = "stablehlo.broadcast_in_dim"(%2415) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2417 = "stablehlo.add"(%2414, %2416) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2418 = "stablehlo.multiply"(%2417, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2419 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2420 = "stablehlo.broadcast_in_dim"(%2419) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2421 = "stablehlo.add"(%2418, %2420) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2422 = "stablehlo.multiply"(%2421, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2423 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2424 = "stablehlo.broadcast_in_dim"(%2423) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2425 = "stablehlo.add"(%2422, %2424) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2426 = "stablehlo.multiply"(%2406, %2425) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2427 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2428 = "stablehlo.broadcast_in_dim"(%2427) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2429 = "stablehlo.multiply"(%2428, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2430 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2431 = "stablehlo.broadcast_in_dim"(%2430) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2432 = "stablehlo.add"(%2429, %2431) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2433 = "stablehlo.multiply"(%2432, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2434 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2435 = "stablehlo.broadcast_in_dim"(%2434) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2436 = "stablehlo.add"(%2433, %2435) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2437 = "stablehlo.multiply"(%2436, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2438 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2439 = "stablehlo.broadcast_in_dim"(%2438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2440 = "stablehlo.add"(%2437, %2439) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2441 = "stablehlo.multiply"(%2440, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2442 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2443 = "stablehlo.broadcast_in_dim"(%2442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2444 = "stablehlo.add"(%2441, %2443) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2445 = "stablehlo.multiply"(%2444, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2446 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2447 = "stablehlo.broadcast_in_dim"(%2446) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2448 = "stablehlo.add"(%2445, %2447) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2449 = "stablehlo.multiply"(%2448, %2407) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2450 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2451 = "stablehlo.broadcast_in_dim"(%2450) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2452 = "stablehlo.add"(%2449, %2451) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2453 = "stablehlo.divide"(%2426, %2452) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2454 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2455 = "stablehlo.broadcast_in_dim"(%2454) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2456 = "stablehlo.add"(%2453, %2455) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2457 = "stablehlo.multiply"(%2400, %2456) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2458 = "stablehlo.multiply"(%2396, %2457) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2459 = "stablehlo.dot_general"(%2458, %arg250) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2460 = "stablehlo.broadcast_in_dim"(%arg251) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2461 = "stablehlo.add"(%2459, %2460) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2462 = "stablehlo.add"(%2363, %2461) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2463 = "stablehlo.reshape"(%2462) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2464 = "stablehlo.dot_general"(%2463, %arg252) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2465 = "stablehlo.broadcast_in_dim"(%arg253) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2466 = "stablehlo.add"(%2464, %2465) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2467 = "stablehlo.add"(%2466, %2178) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2468 = "stablehlo.concatenate"(%2467, %821) {dimension = 3 : i64} : (tensor<2x4x4x24xf32>, tensor<2x4x4x16xf32>) -> tensor<2x4x4x40xf32>
    %2469 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2473 = "stablehlo.reduce"(%2468, %2469) ({
    ^bb0(%2470: tensor<f32>, %2471: tensor<f32>):
      %2472 = "stablehlo.add"(%2470, %2471) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2472) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2474 = "stablehlo.reshape"(%2473) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2475 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2479 = "stablehlo.reduce"(%2474, %2475) ({
    ^bb0(%2476: tensor<f32>, %2477: tensor<f32>):
      %2478 = "stablehlo.add"(%2476, %2477) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2478) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2480 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2481 = "stablehlo.broadcast_in_dim"(%2480) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2482 = "stablehlo.multiply"(%2479, %2481) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2483 = "stablehlo.broadcast_in_dim"(%2482) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2484 = "stablehlo.reshape"(%2483) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2485 = "stablehlo.broadcast_in_dim"(%2484) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2486 = "stablehlo.subtract"(%2468, %2485) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2487 = "stablehlo.multiply"(%2486, %2486) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2488 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2492 = "stablehlo.reduce"(%2487, %2488) ({
    ^bb0(%2489: tensor<f32>, %2490: tensor<f32>):
      %2491 = "stablehlo.add"(%2489, %2490) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2491) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2493 = "stablehlo.reshape"(%2492) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2494 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2498 = "stablehlo.reduce"(%2493, %2494) ({
    ^bb0(%2495: tensor<f32>, %2496: tensor<f32>):
      %2497 = "stablehlo.add"(%2495, %2496) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2497) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2499 = "stablehlo.constant"() {value = dense<1.25e-2> : tensor<f32>} : () -> tensor<f32>
    %2500 = "stablehlo.broadcast_in_dim"(%2499) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2501 = "stablehlo.multiply"(%2498, %2500) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2502 = "stablehlo.broadcast_in_dim"(%2501) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2503 = "stablehlo.reshape"(%2502) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2504 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2505 = "stablehlo.broadcast_in_dim"(%2504) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2506 = "stablehlo.add"(%2503, %2505) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2507 = "stablehlo.rsqrt"(%2506) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2508 = "stablehlo.broadcast_in_dim"(%arg254) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2509 = "stablehlo.broadcast_in_dim"(%arg255) {broadcast_dimensions = array<i64: 3>} : (tensor<40xf32>) -> tensor<2x4x4x40xf32>
    %2510 = "stablehlo.multiply"(%2507, %2508) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2511 = "stablehlo.broadcast_in_dim"(%2510) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x4x4x40xf32>
    %2512 = "stablehlo.multiply"(%2486, %2511) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2513 = "stablehlo.add"(%2512, %2509) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2514 = "stablehlo.logistic"(%2513) : (tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2515 = "stablehlo.multiply"(%2513, %2514) : (tensor<2x4x4x40xf32>, tensor<2x4x4x40xf32>) -> tensor<2x4x4x40xf32>
    %2516 = "stablehlo.convolution"(%2515, %arg256) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x40xf32>, tensor<3x3x40x24xf32>) -> tensor<2x4x4x24xf32>
    %2517 = "stablehlo.broadcast_in_dim"(%arg257) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2518 = "stablehlo.add"(%2516, %2517) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2519 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2520 = "stablehlo.multiply"(%18, %2519) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2521 = "stablehlo.dot_general"(%2520, %arg258) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<24x64xf32>) -> tensor<2x24xf32>
    %2522 = "stablehlo.broadcast_in_dim"(%arg259) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2523 = "stablehlo.add"(%2521, %2522) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2524 = "stablehlo.broadcast_in_dim"(%2523) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2525 = "stablehlo.add"(%2518, %2524) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2526 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2530 = "stablehlo.reduce"(%2525, %2526) ({
    ^bb0(%2527: tensor<f32>, %2528: tensor<f32>):
      %2529 = "stablehlo.add"(%2527, %2528) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2529) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2531 = "stablehlo.reshape"(%2530) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2532 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2536 = "stablehlo.reduce"(%2531, %2532) ({
    ^bb0(%2533: tensor<f32>, %2534: tensor<f32>):
      %2535 = "stablehlo.add"(%2533, %2534) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2535) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2537 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2538 = "stablehlo.broadcast_in_dim"(%2537) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2539 = "stablehlo.multiply"(%2536, %2538) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2540 = "stablehlo.broadcast_in_dim"(%2539) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2541 = "stablehlo.reshape"(%2540) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2542 = "stablehlo.broadcast_in_dim"(%2541) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2543 = "stablehlo.subtract"(%2525, %2542) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2544 = "stablehlo.multiply"(%2543, %2543) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2545 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2549 = "stablehlo.reduce"(%2544, %2545) ({
    ^bb0(%2546: tensor<f32>, %2547: tensor<f32>):
      %2548 = "stablehlo.add"(%2546, %2547) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2548) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2550 = "stablehlo.reshape"(%2549) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2551 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2555 = "stablehlo.reduce"(%2550, %2551) ({
    ^bb0(%2552: tensor<f32>, %2553: tensor<f32>):
      %2554 = "stablehlo.add"(%2552, %2553) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2554) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2556 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2557 = "stablehlo.broadcast_in_dim"(%2556) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2558 = "stablehlo.multiply"(%2555, %2557) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2559 = "stablehlo.broadcast_in_dim"(%2558) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2560 = "stablehlo.reshape"(%2559) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2561 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2562 = "stablehlo.broadcast_in_dim"(%2561) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2563 = "stablehlo.add"(%2560, %2562) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2564 = "stablehlo.rsqrt"(%2563) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2565 = "stablehlo.broadcast_in_dim"(%arg260) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2566 = "stablehlo.broadcast_in_dim"(%arg261) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2567 = "stablehlo.multiply"(%2564, %2565) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2568 = "stablehlo.broadcast_in_dim"(%2567) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2569 = "stablehlo.multiply"(%2543, %2568) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2570 = "stablehlo.add"(%2569, %2566) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2571 = "stablehlo.logistic"(%2570) : (tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2572 = "stablehlo.multiply"(%2570, %2571) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2573 = "stablehlo.convolution"(%2572, %arg262) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x4x4x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x4x4x24xf32>
    %2574 = "stablehlo.broadcast_in_dim"(%arg263) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2575 = "stablehlo.add"(%2573, %2574) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2576 = "stablehlo.dot_general"(%2468, %arg264) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x40xf32>, tensor<24x40xf32>) -> tensor<2x4x4x24xf32>
    %2577 = "stablehlo.broadcast_in_dim"(%arg265) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2578 = "stablehlo.add"(%2576, %2577) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2579 = "stablehlo.add"(%2578, %2575) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2580 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2584 = "stablehlo.reduce"(%2579, %2580) ({
    ^bb0(%2581: tensor<f32>, %2582: tensor<f32>):
      %2583 = "stablehlo.add"(%2581, %2582) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2583) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2585 = "stablehlo.reshape"(%2584) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2586 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2590 = "stablehlo.reduce"(%2585, %2586) ({
    ^bb0(%2587: tensor<f32>, %2588: tensor<f32>):
      %2589 = "stablehlo.add"(%2587, %2588) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2589) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2591 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2592 = "stablehlo.broadcast_in_dim"(%2591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2593 = "stablehlo.multiply"(%2590, %2592) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2594 = "stablehlo.broadcast_in_dim"(%2593) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2595 = "stablehlo.reshape"(%2594) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2596 = "stablehlo.broadcast_in_dim"(%2595) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2597 = "stablehlo.subtract"(%2579, %2596) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2598 = "stablehlo.multiply"(%2597, %2597) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2599 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2603 = "stablehlo.reduce"(%2598, %2599) ({
    ^bb0(%2600: tensor<f32>, %2601: tensor<f32>):
      %2602 = "stablehlo.add"(%2600, %2601) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2602) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x4x4x24xf32>, tensor<f32>) -> tensor<2x24xf32>
    %2604 = "stablehlo.reshape"(%2603) : (tensor<2x24xf32>) -> tensor<2x8x3xf32>
    %2605 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2609 = "stablehlo.reduce"(%2604, %2605) ({
    ^bb0(%2606: tensor<f32>, %2607: tensor<f32>):
      %2608 = "stablehlo.add"(%2606, %2607) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2608) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x3xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2610 = "stablehlo.constant"() {value = dense<2.0833334e-2> : tensor<f32>} : () -> tensor<f32>
    %2611 = "stablehlo.broadcast_in_dim"(%2610) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2612 = "stablehlo.multiply"(%2609, %2611) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2613 = "stablehlo.broadcast_in_dim"(%2612) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x3xf32>
    %2614 = "stablehlo.reshape"(%2613) : (tensor<2x8x3xf32>) -> tensor<2x24xf32>
    %2615 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %2616 = "stablehlo.broadcast_in_dim"(%2615) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x24xf32>
    %2617 = "stablehlo.add"(%2614, %2616) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2618 = "stablehlo.rsqrt"(%2617) : (tensor<2x24xf32>) -> tensor<2x24xf32>
    %2619 = "stablehlo.broadcast_in_dim"(%arg266) {broadcast_dimensions = array<i64: 1>} : (tensor<24xf32>) -> tensor<2x24xf32>
    %2620 = "stablehlo.broadcast_in_dim"(%arg267) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2621 = "stablehlo.multiply"(%2618, %2619) : (tensor<2x24xf32>, tensor<2x24xf32>) -> tensor<2x24xf32>
    %2622 = "stablehlo.broadcast_in_dim"(%2621) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x24xf32>) -> tensor<2x4x4x24xf32>
    %2623 = "stablehlo.multiply"(%2597, %2622) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2624 = "stablehlo.add"(%2623, %2620) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2625 = "stablehlo.dot_general"(%2624, %arg268) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2626 = "stablehlo.broadcast_in_dim"(%arg269) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2627 = "stablehlo.add"(%2625, %2626) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2628 = "stablehlo.reshape"(%2627) : (tensor<2x4x4x24xf32>) -> tensor<2x16x24xf32>
    %2629 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2633 = "stablehlo.reduce"(%2628, %2629) ({
    ^bb0(%2630: tensor<f32>, %2631: tensor<f32>):
      %2632 = "stablehlo.add"(%2630, %2631) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2632) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2634 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2635 = "stablehlo.broadcast_in_dim"(%2634) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2636 = "stablehlo.multiply"(%2633, %2635) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2637 = "stablehlo.broadcast_in_dim"(%2636) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2638 = "stablehlo.subtract"(%2628, %2637) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2639 = "stablehlo.multiply"(%2638, %2638) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2640 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2644 = "stablehlo.reduce"(%2639, %2640) ({
    ^bb0(%2641: tensor<f32>, %2642: tensor<f32>):
      %2643 = "stablehlo.add"(%2641, %2642) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2643) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2645 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2646 = "stablehlo.broadcast_in_dim"(%2645) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2647 = "stablehlo.multiply"(%2644, %2646) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2648 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2649 = "stablehlo.broadcast_in_dim"(%2648) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2650 = "stablehlo.add"(%2647, %2649) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2651 = "stablehlo.rsqrt"(%2650) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2652 = "stablehlo.broadcast_in_dim"(%2651) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2653 = "stablehlo.multiply"(%2638, %2652) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2654 = "stablehlo.broadcast_in_dim"(%arg270) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2655 = "stablehlo.multiply"(%2653, %2654) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2656 = "stablehlo.broadcast_in_dim"(%arg271) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2657 = "stablehlo.add"(%2655, %2656) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2658 = "stablehlo.dot_general"(%2657, %arg272) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2659 = "stablehlo.dot_general"(%2657, %arg273) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2660 = "stablehlo.dot_general"(%2657, %arg274) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2661 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2662 = "stablehlo.broadcast_in_dim"(%2661) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2663 = "stablehlo.multiply"(%2658, %2662) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2664 = "stablehlo.reshape"(%2663) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2665 = "stablehlo.transpose"(%2664) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2666 = "stablehlo.reshape"(%2665) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2667 = "stablehlo.reshape"(%2659) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2668 = "stablehlo.transpose"(%2667) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2669 = "stablehlo.reshape"(%2668) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2670 = "stablehlo.reshape"(%2660) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2671 = "stablehlo.transpose"(%2670) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2672 = "stablehlo.reshape"(%2671) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2673 = "stablehlo.dot_general"(%2666, %2669) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x16xf32>
    %2674 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2678 = "stablehlo.reduce"(%2673, %2674) ({
    ^bb0(%2675: tensor<f32>, %2676: tensor<f32>):
      %2677 = "stablehlo.maximum"(%2675, %2676) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2677) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2679 = "stablehlo.broadcast_in_dim"(%2678) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x16xf32>
    %2680 = "stablehlo.subtract"(%2673, %2679) : (tensor<4x16x16xf32>, tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2681 = "stablehlo.exponential"(%2680) : (tensor<4x16x16xf32>) -> tensor<4x16x16xf32>
    %2682 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2686 = "stablehlo.reduce"(%2681, %2682) ({
    ^bb0(%2683: tensor<f32>, %2684: tensor<f32>):
      %2685 = "stablehlo.add"(%2683, %2684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2685) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x16xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2687 = "stablehlo.broadcast_in_dim"(%2686) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2688 = "stablehlo.dot_general"(%2681, %2672) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x16xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2689 = "stablehlo.divide"(%2688, %2687) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2690 = "stablehlo.reshape"(%2689) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2691 = "stablehlo.transpose"(%2690) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2692 = "stablehlo.reshape"(%2691) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2693 = "stablehlo.dot_general"(%2692, %arg275) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2694 = "stablehlo.broadcast_in_dim"(%arg276) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2695 = "stablehlo.add"(%2693, %2694) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2696 = "stablehlo.add"(%2628, %2695) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2697 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2701 = "stablehlo.reduce"(%2696, %2697) ({
    ^bb0(%2698: tensor<f32>, %2699: tensor<f32>):
      %2700 = "stablehlo.add"(%2698, %2699) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2700) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2702 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2703 = "stablehlo.broadcast_in_dim"(%2702) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2704 = "stablehlo.multiply"(%2701, %2703) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2705 = "stablehlo.broadcast_in_dim"(%2704) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2706 = "stablehlo.subtract"(%2696, %2705) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2707 = "stablehlo.multiply"(%2706, %2706) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2708 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2712 = "stablehlo.reduce"(%2707, %2708) ({
    ^bb0(%2709: tensor<f32>, %2710: tensor<f32>):
      %2711 = "stablehlo.add"(%2709, %2710) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2711) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2713 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2714 = "stablehlo.broadcast_in_dim"(%2713) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2715 = "stablehlo.multiply"(%2712, %2714) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2716 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2717 = "stablehlo.broadcast_in_dim"(%2716) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2718 = "stablehlo.add"(%2715, %2717) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2719 = "stablehlo.rsqrt"(%2718) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2720 = "stablehlo.broadcast_in_dim"(%2719) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2721 = "stablehlo.multiply"(%2706, %2720) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2722 = "stablehlo.broadcast_in_dim"(%arg277) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2723 = "stablehlo.multiply"(%2721, %2722) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2724 = "stablehlo.broadcast_in_dim"(%arg278) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2725 = "stablehlo.add"(%2723, %2724) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2726 = "stablehlo.dot_general"(%2725, %arg279) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2727 = "stablehlo.dot_general"(%arg6, %arg280) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2728 = "stablehlo.dot_general"(%arg6, %arg281) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<24x32xf32>) -> tensor<2x77x24xf32>
    %2729 = "stablehlo.constant"() {value = dense<2.8867513e-1> : tensor<f32>} : () -> tensor<f32>
    %2730 = "stablehlo.broadcast_in_dim"(%2729) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x24xf32>
    %2731 = "stablehlo.multiply"(%2726, %2730) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2732 = "stablehlo.reshape"(%2731) : (tensor<2x16x24xf32>) -> tensor<2x16x2x12xf32>
    %2733 = "stablehlo.transpose"(%2732) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x16x2x12xf32>) -> tensor<2x2x16x12xf32>
    %2734 = "stablehlo.reshape"(%2733) : (tensor<2x2x16x12xf32>) -> tensor<4x16x12xf32>
    %2735 = "stablehlo.reshape"(%2727) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2736 = "stablehlo.transpose"(%2735) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2737 = "stablehlo.reshape"(%2736) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2738 = "stablehlo.reshape"(%2728) : (tensor<2x77x24xf32>) -> tensor<2x77x2x12xf32>
    %2739 = "stablehlo.transpose"(%2738) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x12xf32>) -> tensor<2x2x77x12xf32>
    %2740 = "stablehlo.reshape"(%2739) : (tensor<2x2x77x12xf32>) -> tensor<4x77x12xf32>
    %2741 = "stablehlo.dot_general"(%2734, %2737) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x12xf32>, tensor<4x77x12xf32>) -> tensor<4x16x77xf32>
    %2742 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %2746 = "stablehlo.reduce"(%2741, %2742) ({
    ^bb0(%2743: tensor<f32>, %2744: tensor<f32>):
      %2745 = "stablehlo.maximum"(%2743, %2744) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2745) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2747 = "stablehlo.broadcast_in_dim"(%2746) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x77xf32>
    %2748 = "stablehlo.subtract"(%2741, %2747) : (tensor<4x16x77xf32>, tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2749 = "stablehlo.exponential"(%2748) : (tensor<4x16x77xf32>) -> tensor<4x16x77xf32>
    %2750 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2754 = "stablehlo.reduce"(%2749, %2750) ({
    ^bb0(%2751: tensor<f32>, %2752: tensor<f32>):
      %2753 = "stablehlo.add"(%2751, %2752) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2753) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x16x77xf32>, tensor<f32>) -> tensor<4x16xf32>
    %2755 = "stablehlo.broadcast_in_dim"(%2754) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x16xf32>) -> tensor<4x16x12xf32>
    %2756 = "stablehlo.dot_general"(%2749, %2740) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x16x77xf32>, tensor<4x77x12xf32>) -> tensor<4x16x12xf32>
    %2757 = "stablehlo.divide"(%2756, %2755) : (tensor<4x16x12xf32>, tensor<4x16x12xf32>) -> tensor<4x16x12xf32>
    %2758 = "stablehlo.reshape"(%2757) : (tensor<4x16x12xf32>) -> tensor<2x2x16x12xf32>
    %2759 = "stablehlo.transpose"(%2758) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x16x12xf32>) -> tensor<2x16x2x12xf32>
    %2760 = "stablehlo.reshape"(%2759) : (tensor<2x16x2x12xf32>) -> tensor<2x16x24xf32>
    %2761 = "stablehlo.dot_general"(%2760, %arg282) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<24x24xf32>) -> tensor<2x16x24xf32>
    %2762 = "stablehlo.broadcast_in_dim"(%arg283) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2763 = "stablehlo.add"(%2761, %2762) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2764 = "stablehlo.add"(%2696, %2763) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2765 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2769 = "stablehlo.reduce"(%2764, %2765) ({
    ^bb0(%2766: tensor<f32>, %2767: tensor<f32>):
      %2768 = "stablehlo.add"(%2766, %2767) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2768) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2770 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2771 = "stablehlo.broadcast_in_dim"(%2770) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2772 = "stablehlo.multiply"(%2769, %2771) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2773 = "stablehlo.broadcast_in_dim"(%2772) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2774 = "stablehlo.subtract"(%2764, %2773) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2775 = "stablehlo.multiply"(%2774, %2774) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2776 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2780 = "stablehlo.reduce"(%2775, %2776) ({
    ^bb0(%2777: tensor<f32>, %2778: tensor<f32>):
      %2779 = "stablehlo.add"(%2777, %2778) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2779) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x16x24xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2781 = "stablehlo.constant"() {value = dense<4.1666668e-2> : tensor<f32>} : () -> tensor<f32>
    %2782 = "stablehlo.broadcast_in_dim"(%2781) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2783 = "stablehlo.multiply"(%2780, %2782) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2784 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2785 = "stablehlo.broadcast_in_dim"(%2784) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2786 = "stablehlo.add"(%2783, %2785) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2787 = "stablehlo.rsqrt"(%2786) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2788 = "stablehlo.broadcast_in_dim"(%2787) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x16xf32>) -> tensor<2x16x24xf32>
    %2789 = "stablehlo.multiply"(%2774, %2788) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2790 = "stablehlo.broadcast_in_dim"(%arg284) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2791 = "stablehlo.multiply"(%2789, %2790) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2792 = "stablehlo.broadcast_in_dim"(%arg285) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2793 = "stablehlo.add"(%2791, %2792) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2794 = "stablehlo.dot_general"(%2793, %arg286) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x24xf32>, tensor<192x24xf32>) -> tensor<2x16x192xf32>
    %2795 = "stablehlo.broadcast_in_dim"(%arg287) {broadcast_dimensions = array<i64: 2>} : (tensor<192xf32>) -> tensor<2x16x192xf32>
    %2796 = "stablehlo.add"(%2794, %2795) : (tensor<2x16x192xf32>, tensor<2x16x192xf32>) -> tensor<2x16x192xf32>
    %2797 = "stablehlo.slice"(%2796) {limit_indices = array<i64: 2, 16, 96>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2798 = "stablehlo.slice"(%2796) {limit_indices = array<i64: 2, 16, 192>, start_indices = array<i64: 0, 0, 96>, strides = array<i64: 1, 1, 1>} : (tensor<2x16x192xf32>) -> tensor<2x16x96xf32>
    %2799 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %2800 = "stablehlo.broadcast_in_dim"(%2799) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2801 = "stablehlo.multiply"(%2798, %2800) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2802 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %2803 = "stablehlo.broadcast_in_dim"(%2802) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2804 = "stablehlo.multiply"(%2798, %2803) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2805 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2806 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %2807 = "stablehlo.clamp"(%2805, %2804, %2806) : (tensor<f32>, tensor<2x16x96xf32>, tensor<f32>) -> tensor<2x16x96xf32>
    %2808 = "stablehlo.multiply"(%2807, %2807) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2809 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %2810 = "stablehlo.broadcast_in_dim"(%2809) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2811 = "stablehlo.multiply"(%2810, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2812 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %2813 = "stablehlo.broadcast_in_dim"(%2812) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2814 = "stablehlo.add"(%2811, %2813) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2815 = "stablehlo.multiply"(%2814, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2816 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %2817 = "stablehlo.broadcast_in_dim"(%2816) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2818 = "stablehlo.add"(%2815, %2817) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2819 = "stablehlo.multiply"(%2818, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2820 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %2821 = "stablehlo.broadcast_in_dim"(%2820) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2822 = "stablehlo.add"(%2819, %2821) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2823 = "stablehlo.multiply"(%2822, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2824 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %2825 = "stablehlo.broadcast_in_dim"(%2824) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2826 = "stablehlo.add"(%2823, %2825) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2827 = "stablehlo.multiply"(%2807, %2826) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2828 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %2829 = "stablehlo.broadcast_in_dim"(%2828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2830 = "stablehlo.multiply"(%2829, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2831 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %2832 = "stablehlo.broadcast_in_dim"(%2831) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2833 = "stablehlo.add"(%2830, %2832) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2834 = "stablehlo.multiply"(%2833, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2835 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %2836 = "stablehlo.broadcast_in_dim"(%2835) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2837 = "stablehlo.add"(%2834, %2836) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2838 = "stablehlo.multiply"(%2837, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2839 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %2840 = "stablehlo.broadcast_in_dim"(%2839) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2841 = "stablehlo.add"(%2838, %2840) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2842 = "stablehlo.multiply"(%2841, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2843 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %2844 = "stablehlo.broadcast_in_dim"(%2843) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2845 = "stablehlo.add"(%2842, %2844) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2846 = "stablehlo.multiply"(%2845, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2847 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %2848 = "stablehlo.broadcast_in_dim"(%2847) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2849 = "stablehlo.add"(%2846, %2848) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2850 = "stablehlo.multiply"(%2849, %2808) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2851 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2852 = "stablehlo.broadcast_in_dim"(%2851) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2853 = "stablehlo.add"(%2850, %2852) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2854 = "stablehlo.divide"(%2827, %2853) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2855 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %2856 = "stablehlo.broadcast_in_dim"(%2855) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16x96xf32>
    %2857 = "stablehlo.add"(%2854, %2856) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2858 = "stablehlo.multiply"(%2801, %2857) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2859 = "stablehlo.multiply"(%2797, %2858) : (tensor<2x16x96xf32>, tensor<2x16x96xf32>) -> tensor<2x16x96xf32>
    %2860 = "stablehlo.dot_general"(%2859, %arg288) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x96xf32>, tensor<24x96xf32>) -> tensor<2x16x24xf32>
    %2861 = "stablehlo.broadcast_in_dim"(%arg289) {broadcast_dimensions = array<i64: 2>} : (tensor<24xf32>) -> tensor<2x16x24xf32>
    %2862 = "stablehlo.add"(%2860, %2861) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2863 = "stablehlo.add"(%2764, %2862) : (tensor<2x16x24xf32>, tensor<2x16x24xf32>) -> tensor<2x16x24xf32>
    %2864 = "stablehlo.reshape"(%2863) : (tensor<2x16x24xf32>) -> tensor<2x4x4x24xf32>
    %2865 = "stablehlo.dot_general"(%2864, %arg290) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x4x4x24xf32>, tensor<24x24xf32>) -> tensor<2x4x4x24xf32>
    %2866 = "stablehlo.broadcast_in_dim"(%arg291) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x4x4x24xf32>
    %2867 = "stablehlo.add"(%2865, %2866) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2868 = "stablehlo.add"(%2867, %2579) : (tensor<2x4x4x24xf32>, tensor<2x4x4x24xf32>) -> tensor<2x4x4x24xf32>
    %2869 = "stablehlo.broadcast_in_dim"(%2868) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x4x4x24xf32>) -> tensor<2x4x2x4x2x24xf32>
    %2870 = "stablehlo.reshape"(%2869) : (tensor<2x4x2x4x2x24xf32>) -> tensor<2x8x8x24xf32>
    %2871 = "stablehlo.convolution"(%2870, %arg292) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x24xf32>, tensor<3x3x24x24xf32>) -> tensor<2x8x8x24xf32>
    %2872 = "stablehlo.broadcast_in_dim"(%arg293) {broadcast_dimensions = array<i64: 3>} : (tensor<24xf32>) -> tensor<2x8x8x24xf32>
    %2873 = "stablehlo.add"(%2871, %2872) : (tensor<2x8x8x24xf32>, tensor<2x8x8x24xf32>) -> tensor<2x8x8x24xf32>
    %2874 = "stablehlo.concatenate"(%2873, %818) {dimension = 3 : i64} : (tensor<2x8x8x24xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x40xf32>
    %2875 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2879 = "stablehlo.reduce"(%2874, %2875) ({
    ^bb0(%2876: tensor<f32>, %2877: tensor<f32>):
      %2878 = "stablehlo.add"(%2876, %2877) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2878) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2880 = "stablehlo.reshape"(%2879) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2881 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2885 = "stablehlo.reduce"(%2880, %2881) ({
    ^bb0(%2882: tensor<f32>, %2883: tensor<f32>):
      %2884 = "stablehlo.add"(%2882, %2883) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2884) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2886 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2887 = "stablehlo.broadcast_in_dim"(%2886) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2888 = "stablehlo.multiply"(%2885, %2887) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2889 = "stablehlo.broadcast_in_dim"(%2888) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2890 = "stablehlo.reshape"(%2889) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2891 = "stablehlo.broadcast_in_dim"(%2890) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2892 = "stablehlo.subtract"(%2874, %2891) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2893 = "stablehlo.multiply"(%2892, %2892) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2894 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2898 = "stablehlo.reduce"(%2893, %2894) ({
    ^bb0(%2895: tensor<f32>, %2896: tensor<f32>):
      %2897 = "stablehlo.add"(%2895, %2896) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2897) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x40xf32>, tensor<f32>) -> tensor<2x40xf32>
    %2899 = "stablehlo.reshape"(%2898) : (tensor<2x40xf32>) -> tensor<2x8x5xf32>
    %2900 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2904 = "stablehlo.reduce"(%2899, %2900) ({
    ^bb0(%2901: tensor<f32>, %2902: tensor<f32>):
      %2903 = "stablehlo.add"(%2901, %2902) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2903) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x5xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2905 = "stablehlo.constant"() {value = dense<3.125e-3> : tensor<f32>} : () -> tensor<f32>
    %2906 = "stablehlo.broadcast_in_dim"(%2905) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2907 = "stablehlo.multiply"(%2904, %2906) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2908 = "stablehlo.broadcast_in_dim"(%2907) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x5xf32>
    %2909 = "stablehlo.reshape"(%2908) : (tensor<2x8x5xf32>) -> tensor<2x40xf32>
    %2910 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2911 = "stablehlo.broadcast_in_dim"(%2910) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x40xf32>
    %2912 = "stablehlo.add"(%2909, %2911) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2913 = "stablehlo.rsqrt"(%2912) : (tensor<2x40xf32>) -> tensor<2x40xf32>
    %2914 = "stablehlo.broadcast_in_dim"(%arg294) {broadcast_dimensions = array<i64: 1>} : (tensor<40xf32>) -> tensor<2x40xf32>
    %2915 = "stablehlo.broadcast_in_dim"(%arg295) {broadcast_dimensions = array<i64: 3>} : (tensor<40xf32>) -> tensor<2x8x8x40xf32>
    %2916 = "stablehlo.multiply"(%2913, %2914) : (tensor<2x40xf32>, tensor<2x40xf32>) -> tensor<2x40xf32>
    %2917 = "stablehlo.broadcast_in_dim"(%2916) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x40xf32>) -> tensor<2x8x8x40xf32>
    %2918 = "stablehlo.multiply"(%2892, %2917) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2919 = "stablehlo.add"(%2918, %2915) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2920 = "stablehlo.logistic"(%2919) : (tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2921 = "stablehlo.multiply"(%2919, %2920) : (tensor<2x8x8x40xf32>, tensor<2x8x8x40xf32>) -> tensor<2x8x8x40xf32>
    %2922 = "stablehlo.convolution"(%2921, %arg296) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x40xf32>, tensor<3x3x40x16xf32>) -> tensor<2x8x8x16xf32>
    %2923 = "stablehlo.broadcast_in_dim"(%arg297) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2924 = "stablehlo.add"(%2922, %2923) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2925 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %2926 = "stablehlo.multiply"(%18, %2925) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %2927 = "stablehlo.dot_general"(%2926, %arg298) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %2928 = "stablehlo.broadcast_in_dim"(%arg299) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2929 = "stablehlo.add"(%2927, %2928) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2930 = "stablehlo.broadcast_in_dim"(%2929) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2931 = "stablehlo.add"(%2924, %2930) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2932 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2936 = "stablehlo.reduce"(%2931, %2932) ({
    ^bb0(%2933: tensor<f32>, %2934: tensor<f32>):
      %2935 = "stablehlo.add"(%2933, %2934) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2935) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2937 = "stablehlo.reshape"(%2936) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2938 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2942 = "stablehlo.reduce"(%2937, %2938) ({
    ^bb0(%2939: tensor<f32>, %2940: tensor<f32>):
      %2941 = "stablehlo.add"(%2939, %2940) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2941) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2943 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2944 = "stablehlo.broadcast_in_dim"(%2943) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2945 = "stablehlo.multiply"(%2942, %2944) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2946 = "stablehlo.broadcast_in_dim"(%2945) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2947 = "stablehlo.reshape"(%2946) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %2948 = "stablehlo.broadcast_in_dim"(%2947) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2949 = "stablehlo.subtract"(%2931, %2948) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2950 = "stablehlo.multiply"(%2949, %2949) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2951 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2955 = "stablehlo.reduce"(%2950, %2951) ({
    ^bb0(%2952: tensor<f32>, %2953: tensor<f32>):
      %2954 = "stablehlo.add"(%2952, %2953) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2954) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2956 = "stablehlo.reshape"(%2955) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2957 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2961 = "stablehlo.reduce"(%2956, %2957) ({
    ^bb0(%2958: tensor<f32>, %2959: tensor<f32>):
      %2960 = "stablehlo.add"(%2958, %2959) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2960) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2962 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2963 = "stablehlo.broadcast_in_dim"(%2962) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2964 = "stablehlo.multiply"(%2961, %2963) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %2965 = "stablehlo.broadcast_in_dim"(%2964) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %2966 = "stablehlo.reshape"(%2965) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %2967 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %2968 = "stablehlo.broadcast_in_dim"(%2967) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %2969 = "stablehlo.add"(%2966, %2968) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2970 = "stablehlo.rsqrt"(%2969) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %2971 = "stablehlo.broadcast_in_dim"(%arg300) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %2972 = "stablehlo.broadcast_in_dim"(%arg301) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2973 = "stablehlo.multiply"(%2970, %2971) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %2974 = "stablehlo.broadcast_in_dim"(%2973) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %2975 = "stablehlo.multiply"(%2949, %2974) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2976 = "stablehlo.add"(%2975, %2972) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2977 = "stablehlo.logistic"(%2976) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2978 = "stablehlo.multiply"(%2976, %2977) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2979 = "stablehlo.convolution"(%2978, %arg302) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %2980 = "stablehlo.broadcast_in_dim"(%arg303) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2981 = "stablehlo.add"(%2979, %2980) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2982 = "stablehlo.dot_general"(%2874, %arg304) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x40xf32>, tensor<16x40xf32>) -> tensor<2x8x8x16xf32>
    %2983 = "stablehlo.broadcast_in_dim"(%arg305) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %2984 = "stablehlo.add"(%2982, %2983) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2985 = "stablehlo.add"(%2984, %2981) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %2986 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2990 = "stablehlo.reduce"(%2985, %2986) ({
    ^bb0(%2987: tensor<f32>, %2988: tensor<f32>):
      %2989 = "stablehlo.add"(%2987, %2988) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2989) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2991 = "stablehlo.reshape"(%2990) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %2992 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %2996 = "stablehlo.reduce"(%2991, %2992) ({
    ^bb0(%2993: tensor<f32>, %2994: tensor<f32>):
      %2995 = "stablehlo.add"(%2993, %2994) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%2995) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %2997 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %2998 = "stablehlo.broadcast_in_dim"(%2997) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %2999 = "stablehlo.multiply"(%2996, %2998) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3000 = "stablehlo.broadcast_in_dim"(%2999) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3001 = "stablehlo.reshape"(%3000) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3002 = "stablehlo.broadcast_in_dim"(%3001) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3003 = "stablehlo.subtract"(%2985, %3002) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3004 = "stablehlo.multiply"(%3003, %3003) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3005 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3009 = "stablehlo.reduce"(%3004, %3005) ({
    ^bb0(%3006: tensor<f32>, %3007: tensor<f32>):
      %3008 = "stablehlo.add"(%3006, %3007) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3008) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3010 = "stablehlo.reshape"(%3009) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3011 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3015 = "stablehlo.reduce"(%3010, %3011) ({
    ^bb0(%3012: tensor<f32>, %3013: tensor<f32>):
      %3014 = "stablehlo.add"(%3012, %3013) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3014) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3016 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3017 = "stablehlo.broadcast_in_dim"(%3016) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3018 = "stablehlo.multiply"(%3015, %3017) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3019 = "stablehlo.broadcast_in_dim"(%3018) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3020 = "stablehlo.reshape"(%3019) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3021 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3022 = "stablehlo.broadcast_in_dim"(%3021) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3023 = "stablehlo.add"(%3020, %3022) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3024 = "stablehlo.rsqrt"(%3023) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3025 = "stablehlo.broadcast_in_dim"(%arg306) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3026 = "stablehlo.broadcast_in_dim"(%arg307) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3027 = "stablehlo.multiply"(%3024, %3025) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3028 = "stablehlo.broadcast_in_dim"(%3027) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3029 = "stablehlo.multiply"(%3003, %3028) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3030 = "stablehlo.add"(%3029, %3026) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3031 = "stablehlo.dot_general"(%3030, %arg308) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3032 = "stablehlo.broadcast_in_dim"(%arg309) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3033 = "stablehlo.add"(%3031, %3032) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3034 = "stablehlo.reshape"(%3033) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3035 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3039 = "stablehlo.reduce"(%3034, %3035) ({
    ^bb0(%3036: tensor<f32>, %3037: tensor<f32>):
      %3038 = "stablehlo.add"(%3036, %3037) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3038) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3040 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3041 = "stablehlo.broadcast_in_dim"(%3040) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3042 = "stablehlo.multiply"(%3039, %3041) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3043 = "stablehlo.broadcast_in_dim"(%3042) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3044 = "stablehlo.subtract"(%3034, %3043) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3045 = "stablehlo.multiply"(%3044, %3044) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3046 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3050 = "stablehlo.reduce"(%3045, %3046) ({
    ^bb0(%3047: tensor<f32>, %3048: tensor<f32>):
      %3049 = "stablehlo.add"(%3047, %3048) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3049) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3051 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3052 = "stablehlo.broadcast_in_dim"(%3051) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3053 = "stablehlo.multiply"(%3050, %3052) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3054 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3055 = "stablehlo.broadcast_in_dim"(%3054) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3056 = "stablehlo.add"(%3053, %3055) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3057 = "stablehlo.rsqrt"(%3056) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3058 = "stablehlo.broadcast_in_dim"(%3057) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3059 = "stablehlo.multiply"(%3044, %3058) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3060 = "stablehlo.broadcast_in_dim"(%arg310) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3061 = "stablehlo.multiply"(%3059, %3060) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3062 = "stablehlo.broadcast_in_dim"(%arg311) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3063 = "stablehlo.add"(%3061, %3062) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3064 = "stablehlo.dot_general"(%3063, %arg312) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3065 = "stablehlo.dot_general"(%3063, %arg313) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3066 = "stablehlo.dot_general"(%3063, %arg314) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3067 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3068 = "stablehlo.broadcast_in_dim"(%3067) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3069 = "stablehlo.multiply"(%3064, %3068) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3070 = "stablehlo.reshape"(%3069) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3071 = "stablehlo.transpose"(%3070) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3072 = "stablehlo.reshape"(%3071) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3073 = "stablehlo.reshape"(%3065) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3074 = "stablehlo.transpose"(%3073) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3075 = "stablehlo.reshape"(%3074) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3076 = "stablehlo.reshape"(%3066) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3077 = "stablehlo.transpose"(%3076) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3078 = "stablehlo.reshape"(%3077) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3079 = "stablehlo.dot_general"(%3072, %3075) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3080 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3084 = "stablehlo.reduce"(%3079, %3080) ({
    ^bb0(%3081: tensor<f32>, %3082: tensor<f32>):
      %3083 = "stablehlo.maximum"(%3081, %3082) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3083) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3085 = "stablehlo.broadcast_in_dim"(%3084) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3086 = "stablehlo.subtract"(%3079, %3085) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3087 = "stablehlo.exponential"(%3086) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3088 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3092 = "stablehlo.reduce"(%3087, %3088) ({
    ^bb0(%3089: tensor<f32>, %3090: tensor<f32>):
      %3091 = "stablehlo.add"(%3089, %3090) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3091) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3093 = "stablehlo.broadcast_in_dim"(%3092) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3094 = "stablehlo.dot_general"(%3087, %3078) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3095 = "stablehlo.divide"(%3094, %3093) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3096 = "stablehlo.reshape"(%3095) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3097 = "stablehlo.transpose"(%3096) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3098 = "stablehlo.reshape"(%3097) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3099 = "stablehlo.dot_general"(%3098, %arg315) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3100 = "stablehlo.broadcast_in_dim"(%arg316) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3101 = "stablehlo.add"(%3099, %3100) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3102 = "stablehlo.add"(%3034, %3101) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3103 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3107 = "stablehlo.reduce"(%3102, %3103) ({
    ^bb0(%3104: tensor<f32>, %3105: tensor<f32>):
      %3106 = "stablehlo.add"(%3104, %3105) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3106) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3108 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3109 = "stablehlo.broadcast_in_dim"(%3108) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3110 = "stablehlo.multiply"(%3107, %3109) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3111 = "stablehlo.broadcast_in_dim"(%3110) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3112 = "stablehlo.subtract"(%3102, %3111) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3113 = "stablehlo.multiply"(%3112, %3112) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3114 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3118 = "stablehlo.reduce"(%3113, %3114) ({
    ^bb0(%3115: tensor<f32>, %3116: tensor<f32>):
      %3117 = "stablehlo.add"(%3115, %3116) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3117) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3119 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3120 = "stablehlo.broadcast_in_dim"(%3119) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3121 = "stablehlo.multiply"(%3118, %3120) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3122 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3123 = "stablehlo.broadcast_in_dim"(%3122) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3124 = "stablehlo.add"(%3121, %3123) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3125 = "stablehlo.rsqrt"(%3124) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3126 = "stablehlo.broadcast_in_dim"(%3125) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3127 = "stablehlo.multiply"(%3112, %3126) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3128 = "stablehlo.broadcast_in_dim"(%arg317) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3129 = "stablehlo.multiply"(%3127, %3128) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3130 = "stablehlo.broadcast_in_dim"(%arg318) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3131 = "stablehlo.add"(%3129, %3130) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3132 = "stablehlo.dot_general"(%3131, %arg319) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3133 = "stablehlo.dot_general"(%arg6, %arg320) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3134 = "stablehlo.dot_general"(%arg6, %arg321) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3135 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3136 = "stablehlo.broadcast_in_dim"(%3135) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3137 = "stablehlo.multiply"(%3132, %3136) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3138 = "stablehlo.reshape"(%3137) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3139 = "stablehlo.transpose"(%3138) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3140 = "stablehlo.reshape"(%3139) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3141 = "stablehlo.reshape"(%3133) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3142 = "stablehlo.transpose"(%3141) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3143 = "stablehlo.reshape"(%3142) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3144 = "stablehlo.reshape"(%3134) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3145 = "stablehlo.transpose"(%3144) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3146 = "stablehlo.reshape"(%3145) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3147 = "stablehlo.dot_general"(%3140, %3143) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3148 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3152 = "stablehlo.reduce"(%3147, %3148) ({
    ^bb0(%3149: tensor<f32>, %3150: tensor<f32>):
      %3151 = "stablehlo.maximum"(%3149, %3150) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3151) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3153 = "stablehlo.broadcast_in_dim"(%3152) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3154 = "stablehlo.subtract"(%3147, %3153) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3155 = "stablehlo.exponential"(%3154) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3156 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3160 = "stablehlo.reduce"(%3155, %3156) ({
    ^bb0(%3157: tensor<f32>, %3158: tensor<f32>):
      %3159 = "stablehlo.add"(%3157, %3158) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3159) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3161 = "stablehlo.broadcast_in_dim"(%3160) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3162 = "stablehlo.dot_general"(%3155, %3146) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3163 = "stablehlo.divide"(%3162, %3161) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3164 = "stablehlo.reshape"(%3163) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3165 = "stablehlo.transpose"(%3164) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3166 = "stablehlo.reshape"(%3165) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3167 = "stablehlo.dot_general"(%3166, %arg322) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3168 = "stablehlo.broadcast_in_dim"(%arg323) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3169 = "stablehlo.add"(%3167, %3168) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3170 = "stablehlo.add"(%3102, %3169) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3171 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3175 = "stablehlo.reduce"(%3170, %3171) ({
    ^bb0(%3172: tensor<f32>, %3173: tensor<f32>):
      %3174 = "stablehlo.add"(%3172, %3173) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3174) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3176 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3177 = "stablehlo.broadcast_in_dim"(%3176) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3178 = "stablehlo.multiply"(%3175, %3177) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3179 = "stablehlo.broadcast_in_dim"(%3178) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3180 = "stablehlo.subtract"(%3170, %3179) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3181 = "stablehlo.multiply"(%3180, %3180) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3182 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3186 = "stablehlo.reduce"(%3181, %3182) ({
    ^bb0(%3183: tensor<f32>, %3184: tensor<f32>):
      %3185 = "stablehlo.add"(%3183, %3184) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3185) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3187 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3188 = "stablehlo.broadcast_in_dim"(%3187) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3189 = "stablehlo.multiply"(%3186, %3188) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3190 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3191 = "stablehlo.broadcast_in_dim"(%3190) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3192 = "stablehlo.add"(%3189, %3191) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3193 = "stablehlo.rsqrt"(%3192) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3194 = "stablehlo.broadcast_in_dim"(%3193) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3195 = "stablehlo.multiply"(%3180, %3194) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3196 = "stablehlo.broadcast_in_dim"(%arg324) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3197 = "stablehlo.multiply"(%3195, %3196) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3198 = "stablehlo.broadcast_in_dim"(%arg325) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3199 = "stablehlo.add"(%3197, %3198) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3200 = "stablehlo.dot_general"(%3199, %arg326) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3201 = "stablehlo.broadcast_in_dim"(%arg327) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3202 = "stablehlo.add"(%3200, %3201) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3203 = "stablehlo.slice"(%3202) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3204 = "stablehlo.slice"(%3202) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3205 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3206 = "stablehlo.broadcast_in_dim"(%3205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3207 = "stablehlo.multiply"(%3204, %3206) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3208 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3209 = "stablehlo.broadcast_in_dim"(%3208) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3210 = "stablehlo.multiply"(%3204, %3209) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3211 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3212 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3213 = "stablehlo.clamp"(%3211, %3210, %3212) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3214 = "stablehlo.multiply"(%3213, %3213) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3215 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3216 = "stablehlo.broadcast_in_dim"(%3215) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3217 = "stablehlo.multiply"(%3216, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3218 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3219 = "stablehlo.broadcast_in_dim"(%3218) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3220 = "stablehlo.add"(%3217, %3219) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3221 = "stablehlo.multiply"(%3220, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3222 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3223 = "stablehlo.broadcast_in_dim"(%3222) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3224 = "stablehlo.add"(%3221, %3223) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3225 = "stablehlo.multiply"(%3224, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3226 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3227 = "stablehlo.broadcast_in_dim"(%3226) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3228 = "stablehlo.add"(%3225, %3227) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3229 = "stablehlo.multiply"(%3228, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3230 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3231 = "stablehlo.broadcast_in_dim"(%3230) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3232 = "stablehlo.add"(%3229, %3231) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3233 = "stablehlo.multiply"(%3213, %3232) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3234 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3235 = "stablehlo.broadcast_in_dim"(%3234) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3236 = "stablehlo.multiply"(%3235, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3237 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3238 = "stablehlo.broadcast_in_dim"(%3237) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3239 = "stablehlo.add"(%3236, %3238) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3240 = "stablehlo.multiply"(%3239, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3241 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3242 = "stablehlo.broadcast_in_dim"(%3241) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3243 = "stablehlo.add"(%3240, %3242) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3244 = "stablehlo.multiply"(%3243, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3245 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3246 = "stablehlo.broadcast_in_dim"(%3245) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3247 = "stablehlo.add"(%3244, %3246) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3248 = "stablehlo.multiply"(%3247, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3249 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3250 = "stablehlo.broadcast_in_dim"(%3249) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3251 = "stablehlo.add"(%3248, %3250) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3252 = "stablehlo.multiply"(%3251, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3253 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3254 = "stablehlo.broadcast_in_dim"(%3253) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3255 = "stablehlo.add"(%3252, %3254) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3256 = "stablehlo.multiply"(%3255, %3214) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3257 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3258 = "stablehlo.broadcast_in_dim"(%3257) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3259 = "stablehlo.add"(%3256, %3258) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3260 = "stablehlo.divide"(%3233, %3259) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3261 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3262 = "stablehlo.broadcast_in_dim"(%3261) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3263 = "stablehlo.add"(%3260, %3262) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3264 = "stablehlo.multiply"(%3207, %3263) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3265 = "stablehlo.multiply"(%3203, %3264) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3266 = "stablehlo.dot_general"(%3265, %arg328) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3267 = "stablehlo.broadcast_in_dim"(%arg329) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3268 = "stablehlo.add"(%3266, %3267) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3269 = "stablehlo.add"(%3170, %3268) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3270 = "stablehlo.reshape"(%3269) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3271 = "stablehlo.dot_general"(%3270, %arg330) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3272 = "stablehlo.broadcast_in_dim"(%arg331) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3273 = "stablehlo.add"(%3271, %3272) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3274 = "stablehlo.add"(%3273, %2985) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3275 = "stablehlo.concatenate"(%3274, %421) {dimension = 3 : i64} : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x32xf32>
    %3276 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3280 = "stablehlo.reduce"(%3275, %3276) ({
    ^bb0(%3277: tensor<f32>, %3278: tensor<f32>):
      %3279 = "stablehlo.add"(%3277, %3278) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3279) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3281 = "stablehlo.reshape"(%3280) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3282 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3286 = "stablehlo.reduce"(%3281, %3282) ({
    ^bb0(%3283: tensor<f32>, %3284: tensor<f32>):
      %3285 = "stablehlo.add"(%3283, %3284) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3285) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3287 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3288 = "stablehlo.broadcast_in_dim"(%3287) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3289 = "stablehlo.multiply"(%3286, %3288) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3290 = "stablehlo.broadcast_in_dim"(%3289) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3291 = "stablehlo.reshape"(%3290) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3292 = "stablehlo.broadcast_in_dim"(%3291) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3293 = "stablehlo.subtract"(%3275, %3292) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3294 = "stablehlo.multiply"(%3293, %3293) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3295 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3299 = "stablehlo.reduce"(%3294, %3295) ({
    ^bb0(%3296: tensor<f32>, %3297: tensor<f32>):
      %3298 = "stablehlo.add"(%3296, %3297) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3298) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3300 = "stablehlo.reshape"(%3299) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3301 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3305 = "stablehlo.reduce"(%3300, %3301) ({
    ^bb0(%3302: tensor<f32>, %3303: tensor<f32>):
      %3304 = "stablehlo.add"(%3302, %3303) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3304) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3306 = "stablehlo.constant"() {value = dense<3.90625e-3> : tensor<f32>} : () -> tensor<f32>
    %3307 = "stablehlo.broadcast_in_dim"(%3306) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3308 = "stablehlo.multiply"(%3305, %3307) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3309 = "stablehlo.broadcast_in_dim"(%3308) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3310 = "stablehlo.reshape"(%3309) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3311 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3312 = "stablehlo.broadcast_in_dim"(%3311) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3313 = "stablehlo.add"(%3310, %3312) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3314 = "stablehlo.rsqrt"(%3313) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3315 = "stablehlo.broadcast_in_dim"(%arg332) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3316 = "stablehlo.broadcast_in_dim"(%arg333) {broadcast_dimensions = array<i64: 3>} : (tensor<32xf32>) -> tensor<2x8x8x32xf32>
    %3317 = "stablehlo.multiply"(%3314, %3315) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3318 = "stablehlo.broadcast_in_dim"(%3317) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x8x8x32xf32>
    %3319 = "stablehlo.multiply"(%3293, %3318) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3320 = "stablehlo.add"(%3319, %3316) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3321 = "stablehlo.logistic"(%3320) : (tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3322 = "stablehlo.multiply"(%3320, %3321) : (tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %3323 = "stablehlo.convolution"(%3322, %arg334) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x8x8x16xf32>
    %3324 = "stablehlo.broadcast_in_dim"(%arg335) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3325 = "stablehlo.add"(%3323, %3324) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3326 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3327 = "stablehlo.multiply"(%18, %3326) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3328 = "stablehlo.dot_general"(%3327, %arg336) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3329 = "stablehlo.broadcast_in_dim"(%arg337) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3330 = "stablehlo.add"(%3328, %3329) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3331 = "stablehlo.broadcast_in_dim"(%3330) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3332 = "stablehlo.add"(%3325, %3331) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3333 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3337 = "stablehlo.reduce"(%3332, %3333) ({
    ^bb0(%3334: tensor<f32>, %3335: tensor<f32>):
      %3336 = "stablehlo.add"(%3334, %3335) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3336) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3338 = "stablehlo.reshape"(%3337) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3339 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3343 = "stablehlo.reduce"(%3338, %3339) ({
    ^bb0(%3340: tensor<f32>, %3341: tensor<f32>):
      %3342 = "stablehlo.add"(%3340, %3341) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3342) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3344 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3345 = "stablehlo.broadcast_in_dim"(%3344) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3346 = "stablehlo.multiply"(%3343, %3345) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3347 = "stablehlo.broadcast_in_dim"(%3346) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3348 = "stablehlo.reshape"(%3347) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3349 = "stablehlo.broadcast_in_dim"(%3348) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3350 = "stablehlo.subtract"(%3332, %3349) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3351 = "stablehlo.multiply"(%3350, %3350) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3352 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3356 = "stablehlo.reduce"(%3351, %3352) ({
    ^bb0(%3353: tensor<f32>, %3354: tensor<f32>):
      %3355 = "stablehlo.add"(%3353, %3354) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3355) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3357 = "stablehlo.reshape"(%3356) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3358 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3362 = "stablehlo.reduce"(%3357, %3358) ({
    ^bb0(%3359: tensor<f32>, %3360: tensor<f32>):
      %3361 = "stablehlo.add"(%3359, %3360) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3361) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3363 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3364 = "stablehlo.broadcast_in_dim"(%3363) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3365 = "stablehlo.multiply"(%3362, %3364) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3366 = "stablehlo.broadcast_in_dim"(%3365) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3367 = "stablehlo.reshape"(%3366) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3368 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3369 = "stablehlo.broadcast_in_dim"(%3368) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3370 = "stablehlo.add"(%3367, %3369) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3371 = "stablehlo.rsqrt"(%3370) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3372 = "stablehlo.broadcast_in_dim"(%arg338) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3373 = "stablehlo.broadcast_in_dim"(%arg339) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3374 = "stablehlo.multiply"(%3371, %3372) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3375 = "stablehlo.broadcast_in_dim"(%3374) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3376 = "stablehlo.multiply"(%3350, %3375) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3377 = "stablehlo.add"(%3376, %3373) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3378 = "stablehlo.logistic"(%3377) : (tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3379 = "stablehlo.multiply"(%3377, %3378) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3380 = "stablehlo.convolution"(%3379, %arg340) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x8x8x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x8x8x16xf32>
    %3381 = "stablehlo.broadcast_in_dim"(%arg341) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3382 = "stablehlo.add"(%3380, %3381) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3383 = "stablehlo.dot_general"(%3275, %arg342) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x32xf32>, tensor<16x32xf32>) -> tensor<2x8x8x16xf32>
    %3384 = "stablehlo.broadcast_in_dim"(%arg343) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3385 = "stablehlo.add"(%3383, %3384) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3386 = "stablehlo.add"(%3385, %3382) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3387 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3391 = "stablehlo.reduce"(%3386, %3387) ({
    ^bb0(%3388: tensor<f32>, %3389: tensor<f32>):
      %3390 = "stablehlo.add"(%3388, %3389) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3390) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3392 = "stablehlo.reshape"(%3391) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3393 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3397 = "stablehlo.reduce"(%3392, %3393) ({
    ^bb0(%3394: tensor<f32>, %3395: tensor<f32>):
      %3396 = "stablehlo.add"(%3394, %3395) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3396) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3398 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3399 = "stablehlo.broadcast_in_dim"(%3398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3400 = "stablehlo.multiply"(%3397, %3399) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3401 = "stablehlo.broadcast_in_dim"(%3400) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3402 = "stablehlo.reshape"(%3401) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3403 = "stablehlo.broadcast_in_dim"(%3402) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3404 = "stablehlo.subtract"(%3386, %3403) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3405 = "stablehlo.multiply"(%3404, %3404) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3406 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3410 = "stablehlo.reduce"(%3405, %3406) ({
    ^bb0(%3407: tensor<f32>, %3408: tensor<f32>):
      %3409 = "stablehlo.add"(%3407, %3408) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3409) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x8x8x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3411 = "stablehlo.reshape"(%3410) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3412 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3416 = "stablehlo.reduce"(%3411, %3412) ({
    ^bb0(%3413: tensor<f32>, %3414: tensor<f32>):
      %3415 = "stablehlo.add"(%3413, %3414) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3415) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3417 = "stablehlo.constant"() {value = dense<7.8125e-3> : tensor<f32>} : () -> tensor<f32>
    %3418 = "stablehlo.broadcast_in_dim"(%3417) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3419 = "stablehlo.multiply"(%3416, %3418) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3420 = "stablehlo.broadcast_in_dim"(%3419) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3421 = "stablehlo.reshape"(%3420) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3422 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3423 = "stablehlo.broadcast_in_dim"(%3422) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3424 = "stablehlo.add"(%3421, %3423) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3425 = "stablehlo.rsqrt"(%3424) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3426 = "stablehlo.broadcast_in_dim"(%arg344) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3427 = "stablehlo.broadcast_in_dim"(%arg345) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3428 = "stablehlo.multiply"(%3425, %3426) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3429 = "stablehlo.broadcast_in_dim"(%3428) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x8x8x16xf32>
    %3430 = "stablehlo.multiply"(%3404, %3429) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3431 = "stablehlo.add"(%3430, %3427) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3432 = "stablehlo.dot_general"(%3431, %arg346) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3433 = "stablehlo.broadcast_in_dim"(%arg347) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3434 = "stablehlo.add"(%3432, %3433) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3435 = "stablehlo.reshape"(%3434) : (tensor<2x8x8x16xf32>) -> tensor<2x64x16xf32>
    %3436 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3440 = "stablehlo.reduce"(%3435, %3436) ({
    ^bb0(%3437: tensor<f32>, %3438: tensor<f32>):
      %3439 = "stablehlo.add"(%3437, %3438) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3439) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3441 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3442 = "stablehlo.broadcast_in_dim"(%3441) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3443 = "stablehlo.multiply"(%3440, %3442) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3444 = "stablehlo.broadcast_in_dim"(%3443) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3445 = "stablehlo.subtract"(%3435, %3444) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3446 = "stablehlo.multiply"(%3445, %3445) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3447 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3451 = "stablehlo.reduce"(%3446, %3447) ({
    ^bb0(%3448: tensor<f32>, %3449: tensor<f32>):
      %3450 = "stablehlo.add"(%3448, %3449) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3450) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3452 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3453 = "stablehlo.broadcast_in_dim"(%3452) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3454 = "stablehlo.multiply"(%3451, %3453) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3455 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3456 = "stablehlo.broadcast_in_dim"(%3455) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3457 = "stablehlo.add"(%3454, %3456) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3458 = "stablehlo.rsqrt"(%3457) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3459 = "stablehlo.broadcast_in_dim"(%3458) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3460 = "stablehlo.multiply"(%3445, %3459) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3461 = "stablehlo.broadcast_in_dim"(%arg348) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3462 = "stablehlo.multiply"(%3460, %3461) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3463 = "stablehlo.broadcast_in_dim"(%arg349) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3464 = "stablehlo.add"(%3462, %3463) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3465 = "stablehlo.dot_general"(%3464, %arg350) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3466 = "stablehlo.dot_general"(%3464, %arg351) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3467 = "stablehlo.dot_general"(%3464, %arg352) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3468 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3469 = "stablehlo.broadcast_in_dim"(%3468) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3470 = "stablehlo.multiply"(%3465, %3469) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3471 = "stablehlo.reshape"(%3470) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3472 = "stablehlo.transpose"(%3471) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3473 = "stablehlo.reshape"(%3472) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3474 = "stablehlo.reshape"(%3466) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3475 = "stablehlo.transpose"(%3474) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3476 = "stablehlo.reshape"(%3475) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3477 = "stablehlo.reshape"(%3467) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3478 = "stablehlo.transpose"(%3477) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3479 = "stablehlo.reshape"(%3478) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3480 = "stablehlo.dot_general"(%3473, %3476) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x64xf32>
    %3481 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3485 = "stablehlo.reduce"(%3480, %3481) ({
    ^bb0(%3482: tensor<f32>, %3483: tensor<f32>):
      %3484 = "stablehlo.maximum"(%3482, %3483) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3484) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3486 = "stablehlo.broadcast_in_dim"(%3485) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x64xf32>
    %3487 = "stablehlo.subtract"(%3480, %3486) : (tensor<4x64x64xf32>, tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3488 = "stablehlo.exponential"(%3487) : (tensor<4x64x64xf32>) -> tensor<4x64x64xf32>
    %3489 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3493 = "stablehlo.reduce"(%3488, %3489) ({
    ^bb0(%3490: tensor<f32>, %3491: tensor<f32>):
      %3492 = "stablehlo.add"(%3490, %3491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3492) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x64xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3494 = "stablehlo.broadcast_in_dim"(%3493) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3495 = "stablehlo.dot_general"(%3488, %3479) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x64xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3496 = "stablehlo.divide"(%3495, %3494) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3497 = "stablehlo.reshape"(%3496) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3498 = "stablehlo.transpose"(%3497) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3499 = "stablehlo.reshape"(%3498) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3500 = "stablehlo.dot_general"(%3499, %arg353) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3501 = "stablehlo.broadcast_in_dim"(%arg354) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3502 = "stablehlo.add"(%3500, %3501) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3503 = "stablehlo.add"(%3435, %3502) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3504 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3508 = "stablehlo.reduce"(%3503, %3504) ({
    ^bb0(%3505: tensor<f32>, %3506: tensor<f32>):
      %3507 = "stablehlo.add"(%3505, %3506) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3507) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3509 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3510 = "stablehlo.broadcast_in_dim"(%3509) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3511 = "stablehlo.multiply"(%3508, %3510) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3512 = "stablehlo.broadcast_in_dim"(%3511) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3513 = "stablehlo.subtract"(%3503, %3512) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3514 = "stablehlo.multiply"(%3513, %3513) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3515 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3519 = "stablehlo.reduce"(%3514, %3515) ({
    ^bb0(%3516: tensor<f32>, %3517: tensor<f32>):
      %3518 = "stablehlo.add"(%3516, %3517) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3518) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3520 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3521 = "stablehlo.broadcast_in_dim"(%3520) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3522 = "stablehlo.multiply"(%3519, %3521) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3523 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3524 = "stablehlo.broadcast_in_dim"(%3523) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3525 = "stablehlo.add"(%3522, %3524) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3526 = "stablehlo.rsqrt"(%3525) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3527 = "stablehlo.broadcast_in_dim"(%3526) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3528 = "stablehlo.multiply"(%3513, %3527) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3529 = "stablehlo.broadcast_in_dim"(%arg355) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3530 = "stablehlo.multiply"(%3528, %3529) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3531 = "stablehlo.broadcast_in_dim"(%arg356) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3532 = "stablehlo.add"(%3530, %3531) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3533 = "stablehlo.dot_general"(%3532, %arg357) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3534 = "stablehlo.dot_general"(%arg6, %arg358) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3535 = "stablehlo.dot_general"(%arg6, %arg359) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3536 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3537 = "stablehlo.broadcast_in_dim"(%3536) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x16xf32>
    %3538 = "stablehlo.multiply"(%3533, %3537) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3539 = "stablehlo.reshape"(%3538) : (tensor<2x64x16xf32>) -> tensor<2x64x2x8xf32>
    %3540 = "stablehlo.transpose"(%3539) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x64x2x8xf32>) -> tensor<2x2x64x8xf32>
    %3541 = "stablehlo.reshape"(%3540) : (tensor<2x2x64x8xf32>) -> tensor<4x64x8xf32>
    %3542 = "stablehlo.reshape"(%3534) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3543 = "stablehlo.transpose"(%3542) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3544 = "stablehlo.reshape"(%3543) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3545 = "stablehlo.reshape"(%3535) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3546 = "stablehlo.transpose"(%3545) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3547 = "stablehlo.reshape"(%3546) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3548 = "stablehlo.dot_general"(%3541, %3544) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x8xf32>, tensor<4x77x8xf32>) -> tensor<4x64x77xf32>
    %3549 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3553 = "stablehlo.reduce"(%3548, %3549) ({
    ^bb0(%3550: tensor<f32>, %3551: tensor<f32>):
      %3552 = "stablehlo.maximum"(%3550, %3551) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3552) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3554 = "stablehlo.broadcast_in_dim"(%3553) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x77xf32>
    %3555 = "stablehlo.subtract"(%3548, %3554) : (tensor<4x64x77xf32>, tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3556 = "stablehlo.exponential"(%3555) : (tensor<4x64x77xf32>) -> tensor<4x64x77xf32>
    %3557 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3561 = "stablehlo.reduce"(%3556, %3557) ({
    ^bb0(%3558: tensor<f32>, %3559: tensor<f32>):
      %3560 = "stablehlo.add"(%3558, %3559) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3560) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x64x77xf32>, tensor<f32>) -> tensor<4x64xf32>
    %3562 = "stablehlo.broadcast_in_dim"(%3561) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x64xf32>) -> tensor<4x64x8xf32>
    %3563 = "stablehlo.dot_general"(%3556, %3547) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x64x77xf32>, tensor<4x77x8xf32>) -> tensor<4x64x8xf32>
    %3564 = "stablehlo.divide"(%3563, %3562) : (tensor<4x64x8xf32>, tensor<4x64x8xf32>) -> tensor<4x64x8xf32>
    %3565 = "stablehlo.reshape"(%3564) : (tensor<4x64x8xf32>) -> tensor<2x2x64x8xf32>
    %3566 = "stablehlo.transpose"(%3565) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x64x8xf32>) -> tensor<2x64x2x8xf32>
    %3567 = "stablehlo.reshape"(%3566) : (tensor<2x64x2x8xf32>) -> tensor<2x64x16xf32>
    %3568 = "stablehlo.dot_general"(%3567, %arg360) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<16x16xf32>) -> tensor<2x64x16xf32>
    %3569 = "stablehlo.broadcast_in_dim"(%arg361) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3570 = "stablehlo.add"(%3568, %3569) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3571 = "stablehlo.add"(%3503, %3570) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3572 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3576 = "stablehlo.reduce"(%3571, %3572) ({
    ^bb0(%3573: tensor<f32>, %3574: tensor<f32>):
      %3575 = "stablehlo.add"(%3573, %3574) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3575) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3577 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3578 = "stablehlo.broadcast_in_dim"(%3577) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3579 = "stablehlo.multiply"(%3576, %3578) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3580 = "stablehlo.broadcast_in_dim"(%3579) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3581 = "stablehlo.subtract"(%3571, %3580) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3582 = "stablehlo.multiply"(%3581, %3581) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3583 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3587 = "stablehlo.reduce"(%3582, %3583) ({
    ^bb0(%3584: tensor<f32>, %3585: tensor<f32>):
      %3586 = "stablehlo.add"(%3584, %3585) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3586) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x64x16xf32>, tensor<f32>) -> tensor<2x64xf32>
    %3588 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3589 = "stablehlo.broadcast_in_dim"(%3588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3590 = "stablehlo.multiply"(%3587, %3589) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3591 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3592 = "stablehlo.broadcast_in_dim"(%3591) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64xf32>
    %3593 = "stablehlo.add"(%3590, %3592) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3594 = "stablehlo.rsqrt"(%3593) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3595 = "stablehlo.broadcast_in_dim"(%3594) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x64xf32>) -> tensor<2x64x16xf32>
    %3596 = "stablehlo.multiply"(%3581, %3595) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3597 = "stablehlo.broadcast_in_dim"(%arg362) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3598 = "stablehlo.multiply"(%3596, %3597) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3599 = "stablehlo.broadcast_in_dim"(%arg363) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3600 = "stablehlo.add"(%3598, %3599) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3601 = "stablehlo.dot_general"(%3600, %arg364) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x16xf32>, tensor<128x16xf32>) -> tensor<2x64x128xf32>
    %3602 = "stablehlo.broadcast_in_dim"(%arg365) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x64x128xf32>
    %3603 = "stablehlo.add"(%3601, %3602) : (tensor<2x64x128xf32>, tensor<2x64x128xf32>) -> tensor<2x64x128xf32>
    %3604 = "stablehlo.slice"(%3603) {limit_indices = array<i64: 2, 64, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3605 = "stablehlo.slice"(%3603) {limit_indices = array<i64: 2, 64, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x64x128xf32>) -> tensor<2x64x64xf32>
    %3606 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %3607 = "stablehlo.broadcast_in_dim"(%3606) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3608 = "stablehlo.multiply"(%3605, %3607) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3609 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %3610 = "stablehlo.broadcast_in_dim"(%3609) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3611 = "stablehlo.multiply"(%3605, %3610) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3612 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3613 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %3614 = "stablehlo.clamp"(%3612, %3611, %3613) : (tensor<f32>, tensor<2x64x64xf32>, tensor<f32>) -> tensor<2x64x64xf32>
    %3615 = "stablehlo.multiply"(%3614, %3614) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3616 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %3617 = "stablehlo.broadcast_in_dim"(%3616) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3618 = "stablehlo.multiply"(%3617, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3619 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %3620 = "stablehlo.broadcast_in_dim"(%3619) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3621 = "stablehlo.add"(%3618, %3620) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3622 = "stablehlo.multiply"(%3621, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3623 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %3624 = "stablehlo.broadcast_in_dim"(%3623) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3625 = "stablehlo.add"(%3622, %3624) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3626 = "stablehlo.multiply"(%3625, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3627 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %3628 = "stablehlo.broadcast_in_dim"(%3627) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3629 = "stablehlo.add"(%3626, %3628) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3630 = "stablehlo.multiply"(%3629, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3631 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %3632 = "stablehlo.broadcast_in_dim"(%3631) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3633 = "stablehlo.add"(%3630, %3632) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3634 = "stablehlo.multiply"(%3614, %3633) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3635 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %3636 = "stablehlo.broadcast_in_dim"(%3635) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3637 = "stablehlo.multiply"(%3636, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3638 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %3639 = "stablehlo.broadcast_in_dim"(%3638) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3640 = "stablehlo.add"(%3637, %3639) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3641 = "stablehlo.multiply"(%3640, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3642 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %3643 = "stablehlo.broadcast_in_dim"(%3642) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3644 = "stablehlo.add"(%3641, %3643) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3645 = "stablehlo.multiply"(%3644, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3646 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %3647 = "stablehlo.broadcast_in_dim"(%3646) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3648 = "stablehlo.add"(%3645, %3647) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3649 = "stablehlo.multiply"(%3648, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3650 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %3651 = "stablehlo.broadcast_in_dim"(%3650) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3652 = "stablehlo.add"(%3649, %3651) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3653 = "stablehlo.multiply"(%3652, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3654 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %3655 = "stablehlo.broadcast_in_dim"(%3654) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3656 = "stablehlo.add"(%3653, %3655) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3657 = "stablehlo.multiply"(%3656, %3615) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3658 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3659 = "stablehlo.broadcast_in_dim"(%3658) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3660 = "stablehlo.add"(%3657, %3659) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3661 = "stablehlo.divide"(%3634, %3660) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3662 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %3663 = "stablehlo.broadcast_in_dim"(%3662) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x64x64xf32>
    %3664 = "stablehlo.add"(%3661, %3663) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3665 = "stablehlo.multiply"(%3608, %3664) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3666 = "stablehlo.multiply"(%3604, %3665) : (tensor<2x64x64xf32>, tensor<2x64x64xf32>) -> tensor<2x64x64xf32>
    %3667 = "stablehlo.dot_general"(%3666, %arg366) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64x64xf32>, tensor<16x64xf32>) -> tensor<2x64x16xf32>
    %3668 = "stablehlo.broadcast_in_dim"(%arg367) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x64x16xf32>
    %3669 = "stablehlo.add"(%3667, %3668) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3670 = "stablehlo.add"(%3571, %3669) : (tensor<2x64x16xf32>, tensor<2x64x16xf32>) -> tensor<2x64x16xf32>
    %3671 = "stablehlo.reshape"(%3670) : (tensor<2x64x16xf32>) -> tensor<2x8x8x16xf32>
    %3672 = "stablehlo.dot_general"(%3671, %arg368) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x8x8x16xf32>, tensor<16x16xf32>) -> tensor<2x8x8x16xf32>
    %3673 = "stablehlo.broadcast_in_dim"(%arg369) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x8x8x16xf32>
    %3674 = "stablehlo.add"(%3672, %3673) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3675 = "stablehlo.add"(%3674, %3386) : (tensor<2x8x8x16xf32>, tensor<2x8x8x16xf32>) -> tensor<2x8x8x16xf32>
    %3676 = "stablehlo.broadcast_in_dim"(%3675) {broadcast_dimensions = array<i64: 0, 1, 3, 5>} : (tensor<2x8x8x16xf32>) -> tensor<2x8x2x8x2x16xf32>
    %3677 = "stablehlo.reshape"(%3676) : (tensor<2x8x2x8x2x16xf32>) -> tensor<2x16x16x16xf32>
    %3678 = "stablehlo.convolution"(%3677, %arg370) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3679 = "stablehlo.broadcast_in_dim"(%arg371) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3680 = "stablehlo.add"(%3678, %3679) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3681 = "stablehlo.concatenate"(%3680, %418) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %3682 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3686 = "stablehlo.reduce"(%3681, %3682) ({
    ^bb0(%3683: tensor<f32>, %3684: tensor<f32>):
      %3685 = "stablehlo.add"(%3683, %3684) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3685) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3687 = "stablehlo.reshape"(%3686) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3688 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3692 = "stablehlo.reduce"(%3687, %3688) ({
    ^bb0(%3689: tensor<f32>, %3690: tensor<f32>):
      %3691 = "stablehlo.add"(%3689, %3690) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3691) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3693 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3694 = "stablehlo.broadcast_in_dim"(%3693) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3695 = "stablehlo.multiply"(%3692, %3694) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3696 = "stablehlo.broadcast_in_dim"(%3695) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3697 = "stablehlo.reshape"(%3696) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3698 = "stablehlo.broadcast_in_dim"(%3697) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3699 = "stablehlo.subtract"(%3681, %3698) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3700 = "stablehlo.multiply"(%3699, %3699) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3701 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3705 = "stablehlo.reduce"(%3700, %3701) ({
    ^bb0(%3702: tensor<f32>, %3703: tensor<f32>):
      %3704 = "stablehlo.add"(%3702, %3703) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3704) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %3706 = "stablehlo.reshape"(%3705) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %3707 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3711 = "stablehlo.reduce"(%3706, %3707) ({
    ^bb0(%3708: tensor<f32>, %3709: tensor<f32>):
      %3710 = "stablehlo.add"(%3708, %3709) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3710) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3712 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %3713 = "stablehlo.broadcast_in_dim"(%3712) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3714 = "stablehlo.multiply"(%3711, %3713) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3715 = "stablehlo.broadcast_in_dim"(%3714) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %3716 = "stablehlo.reshape"(%3715) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %3717 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3718 = "stablehlo.broadcast_in_dim"(%3717) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %3719 = "stablehlo.add"(%3716, %3718) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3720 = "stablehlo.rsqrt"(%3719) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %3721 = "stablehlo.broadcast_in_dim"(%arg372) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %3722 = "stablehlo.broadcast_in_dim"(%arg373) {broadcast_dimensions = array<i64: 3>} : (tensor<32xf32>) -> tensor<2x16x16x32xf32>
    %3723 = "stablehlo.multiply"(%3720, %3721) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %3724 = "stablehlo.broadcast_in_dim"(%3723) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %3725 = "stablehlo.multiply"(%3699, %3724) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3726 = "stablehlo.add"(%3725, %3722) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3727 = "stablehlo.logistic"(%3726) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3728 = "stablehlo.multiply"(%3726, %3727) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %3729 = "stablehlo.convolution"(%3728, %arg374) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %3730 = "stablehlo.broadcast_in_dim"(%arg375) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3731 = "stablehlo.add"(%3729, %3730) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3732 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %3733 = "stablehlo.multiply"(%18, %3732) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %3734 = "stablehlo.dot_general"(%3733, %arg376) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %3735 = "stablehlo.broadcast_in_dim"(%arg377) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3736 = "stablehlo.add"(%3734, %3735) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3737 = "stablehlo.broadcast_in_dim"(%3736) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3738 = "stablehlo.add"(%3731, %3737) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3739 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3743 = "stablehlo.reduce"(%3738, %3739) ({
    ^bb0(%3740: tensor<f32>, %3741: tensor<f32>):
      %3742 = "stablehlo.add"(%3740, %3741) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3742) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3744 = "stablehlo.reshape"(%3743) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3745 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3749 = "stablehlo.reduce"(%3744, %3745) ({
    ^bb0(%3746: tensor<f32>, %3747: tensor<f32>):
      %3748 = "stablehlo.add"(%3746, %3747) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3748) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3750 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3751 = "stablehlo.broadcast_in_dim"(%3750) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3752 = "stablehlo.multiply"(%3749, %3751) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3753 = "stablehlo.broadcast_in_dim"(%3752) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3754 = "stablehlo.reshape"(%3753) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3755 = "stablehlo.broadcast_in_dim"(%3754) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3756 = "stablehlo.subtract"(%3738, %3755) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3757 = "stablehlo.multiply"(%3756, %3756) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3758 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3762 = "stablehlo.reduce"(%3757, %3758) ({
    ^bb0(%3759: tensor<f32>, %3760: tensor<f32>):
      %3761 = "stablehlo.add"(%3759, %3760) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3761) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3763 = "stablehlo.reshape"(%3762) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3764 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3768 = "stablehlo.reduce"(%3763, %3764) ({
    ^bb0(%3765: tensor<f32>, %3766: tensor<f32>):
      %3767 = "stablehlo.add"(%3765, %3766) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3767) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3769 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3770 = "stablehlo.broadcast_in_dim"(%3769) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3771 = "stablehlo.multiply"(%3768, %3770) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3772 = "stablehlo.broadcast_in_dim"(%3771) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3773 = "stablehlo.reshape"(%3772) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3774 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3775 = "stablehlo.broadcast_in_dim"(%3774) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3776 = "stablehlo.add"(%3773, %3775) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3777 = "stablehlo.rsqrt"(%3776) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3778 = "stablehlo.broadcast_in_dim"(%arg378) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3779 = "stablehlo.broadcast_in_dim"(%arg379) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3780 = "stablehlo.multiply"(%3777, %3778) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3781 = "stablehlo.broadcast_in_dim"(%3780) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3782 = "stablehlo.multiply"(%3756, %3781) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3783 = "stablehlo.add"(%3782, %3779) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3784 = "stablehlo.logistic"(%3783) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3785 = "stablehlo.multiply"(%3783, %3784) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3786 = "stablehlo.convolution"(%3785, %arg380) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3787 = "stablehlo.broadcast_in_dim"(%arg381) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3788 = "stablehlo.add"(%3786, %3787) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3789 = "stablehlo.dot_general"(%3681, %arg382) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %3790 = "stablehlo.broadcast_in_dim"(%arg383) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3791 = "stablehlo.add"(%3789, %3790) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3792 = "stablehlo.add"(%3791, %3788) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
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
    %3809 = "stablehlo.broadcast_in_dim"(%3808) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3810 = "stablehlo.subtract"(%3792, %3809) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3811 = "stablehlo.multiply"(%3810, %3810) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3812 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3816 = "stablehlo.reduce"(%3811, %3812) ({
    ^bb0(%3813: tensor<f32>, %3814: tensor<f32>):
      %3815 = "stablehlo.add"(%3813, %3814) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3815) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3817 = "stablehlo.reshape"(%3816) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %3818 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3822 = "stablehlo.reduce"(%3817, %3818) ({
    ^bb0(%3819: tensor<f32>, %3820: tensor<f32>):
      %3821 = "stablehlo.add"(%3819, %3820) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3821) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %3823 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %3824 = "stablehlo.broadcast_in_dim"(%3823) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %3825 = "stablehlo.multiply"(%3822, %3824) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %3826 = "stablehlo.broadcast_in_dim"(%3825) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %3827 = "stablehlo.reshape"(%3826) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %3828 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %3829 = "stablehlo.broadcast_in_dim"(%3828) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %3830 = "stablehlo.add"(%3827, %3829) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3831 = "stablehlo.rsqrt"(%3830) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %3832 = "stablehlo.broadcast_in_dim"(%arg384) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %3833 = "stablehlo.broadcast_in_dim"(%arg385) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3834 = "stablehlo.multiply"(%3831, %3832) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %3835 = "stablehlo.broadcast_in_dim"(%3834) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %3836 = "stablehlo.multiply"(%3810, %3835) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3837 = "stablehlo.add"(%3836, %3833) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3838 = "stablehlo.dot_general"(%3837, %arg386) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %3839 = "stablehlo.broadcast_in_dim"(%arg387) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %3840 = "stablehlo.add"(%3838, %3839) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3841 = "stablehlo.reshape"(%3840) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %3842 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3846 = "stablehlo.reduce"(%3841, %3842) ({
    ^bb0(%3843: tensor<f32>, %3844: tensor<f32>):
      %3845 = "stablehlo.add"(%3843, %3844) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3845) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3847 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3848 = "stablehlo.broadcast_in_dim"(%3847) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3849 = "stablehlo.multiply"(%3846, %3848) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3850 = "stablehlo.broadcast_in_dim"(%3849) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3851 = "stablehlo.subtract"(%3841, %3850) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3852 = "stablehlo.multiply"(%3851, %3851) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3853 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3857 = "stablehlo.reduce"(%3852, %3853) ({
    ^bb0(%3854: tensor<f32>, %3855: tensor<f32>):
      %3856 = "stablehlo.add"(%3854, %3855) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3856) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3858 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3859 = "stablehlo.broadcast_in_dim"(%3858) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3860 = "stablehlo.multiply"(%3857, %3859) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3861 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3862 = "stablehlo.broadcast_in_dim"(%3861) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3863 = "stablehlo.add"(%3860, %3862) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3864 = "stablehlo.rsqrt"(%3863) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3865 = "stablehlo.broadcast_in_dim"(%3864) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3866 = "stablehlo.multiply"(%3851, %3865) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3867 = "stablehlo.broadcast_in_dim"(%arg388) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3868 = "stablehlo.multiply"(%3866, %3867) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3869 = "stablehlo.broadcast_in_dim"(%arg389) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3870 = "stablehlo.add"(%3868, %3869) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3871 = "stablehlo.dot_general"(%3870, %arg390) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3872 = "stablehlo.dot_general"(%3870, %arg391) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3873 = "stablehlo.dot_general"(%3870, %arg392) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3874 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3875 = "stablehlo.broadcast_in_dim"(%3874) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3876 = "stablehlo.multiply"(%3871, %3875) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3877 = "stablehlo.reshape"(%3876) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3878 = "stablehlo.transpose"(%3877) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3879 = "stablehlo.reshape"(%3878) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3880 = "stablehlo.reshape"(%3872) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3881 = "stablehlo.transpose"(%3880) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3882 = "stablehlo.reshape"(%3881) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3883 = "stablehlo.reshape"(%3873) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3884 = "stablehlo.transpose"(%3883) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3885 = "stablehlo.reshape"(%3884) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3886 = "stablehlo.dot_general"(%3879, %3882) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %3887 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3891 = "stablehlo.reduce"(%3886, %3887) ({
    ^bb0(%3888: tensor<f32>, %3889: tensor<f32>):
      %3890 = "stablehlo.maximum"(%3888, %3889) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3890) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3892 = "stablehlo.broadcast_in_dim"(%3891) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %3893 = "stablehlo.subtract"(%3886, %3892) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3894 = "stablehlo.exponential"(%3893) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %3895 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3899 = "stablehlo.reduce"(%3894, %3895) ({
    ^bb0(%3896: tensor<f32>, %3897: tensor<f32>):
      %3898 = "stablehlo.add"(%3896, %3897) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3898) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3900 = "stablehlo.broadcast_in_dim"(%3899) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %3901 = "stablehlo.dot_general"(%3894, %3885) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3902 = "stablehlo.divide"(%3901, %3900) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3903 = "stablehlo.reshape"(%3902) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %3904 = "stablehlo.transpose"(%3903) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %3905 = "stablehlo.reshape"(%3904) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %3906 = "stablehlo.dot_general"(%3905, %arg393) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3907 = "stablehlo.broadcast_in_dim"(%arg394) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3908 = "stablehlo.add"(%3906, %3907) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3909 = "stablehlo.add"(%3841, %3908) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3910 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3914 = "stablehlo.reduce"(%3909, %3910) ({
    ^bb0(%3911: tensor<f32>, %3912: tensor<f32>):
      %3913 = "stablehlo.add"(%3911, %3912) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3913) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3915 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3916 = "stablehlo.broadcast_in_dim"(%3915) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3917 = "stablehlo.multiply"(%3914, %3916) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3918 = "stablehlo.broadcast_in_dim"(%3917) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3919 = "stablehlo.subtract"(%3909, %3918) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3920 = "stablehlo.multiply"(%3919, %3919) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3921 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3925 = "stablehlo.reduce"(%3920, %3921) ({
    ^bb0(%3922: tensor<f32>, %3923: tensor<f32>):
      %3924 = "stablehlo.add"(%3922, %3923) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3924) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3926 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3927 = "stablehlo.broadcast_in_dim"(%3926) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3928 = "stablehlo.multiply"(%3925, %3927) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3929 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3930 = "stablehlo.broadcast_in_dim"(%3929) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3931 = "stablehlo.add"(%3928, %3930) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3932 = "stablehlo.rsqrt"(%3931) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %3933 = "stablehlo.broadcast_in_dim"(%3932) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3934 = "stablehlo.multiply"(%3919, %3933) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3935 = "stablehlo.broadcast_in_dim"(%arg395) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3936 = "stablehlo.multiply"(%3934, %3935) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3937 = "stablehlo.broadcast_in_dim"(%arg396) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3938 = "stablehlo.add"(%3936, %3937) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3939 = "stablehlo.dot_general"(%3938, %arg397) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3940 = "stablehlo.dot_general"(%arg6, %arg398) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3941 = "stablehlo.dot_general"(%arg6, %arg399) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %3942 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %3943 = "stablehlo.broadcast_in_dim"(%3942) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %3944 = "stablehlo.multiply"(%3939, %3943) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3945 = "stablehlo.reshape"(%3944) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %3946 = "stablehlo.transpose"(%3945) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %3947 = "stablehlo.reshape"(%3946) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %3948 = "stablehlo.reshape"(%3940) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3949 = "stablehlo.transpose"(%3948) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3950 = "stablehlo.reshape"(%3949) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3951 = "stablehlo.reshape"(%3941) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %3952 = "stablehlo.transpose"(%3951) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %3953 = "stablehlo.reshape"(%3952) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %3954 = "stablehlo.dot_general"(%3947, %3950) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %3955 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %3959 = "stablehlo.reduce"(%3954, %3955) ({
    ^bb0(%3956: tensor<f32>, %3957: tensor<f32>):
      %3958 = "stablehlo.maximum"(%3956, %3957) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3958) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3960 = "stablehlo.broadcast_in_dim"(%3959) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %3961 = "stablehlo.subtract"(%3954, %3960) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %3962 = "stablehlo.exponential"(%3961) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %3963 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3967 = "stablehlo.reduce"(%3962, %3963) ({
    ^bb0(%3964: tensor<f32>, %3965: tensor<f32>):
      %3966 = "stablehlo.add"(%3964, %3965) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3966) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %3968 = "stablehlo.broadcast_in_dim"(%3967) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %3969 = "stablehlo.dot_general"(%3962, %3953) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %3970 = "stablehlo.divide"(%3969, %3968) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %3971 = "stablehlo.reshape"(%3970) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %3972 = "stablehlo.transpose"(%3971) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %3973 = "stablehlo.reshape"(%3972) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %3974 = "stablehlo.dot_general"(%3973, %arg400) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %3975 = "stablehlo.broadcast_in_dim"(%arg401) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %3976 = "stablehlo.add"(%3974, %3975) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3977 = "stablehlo.add"(%3909, %3976) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3978 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3982 = "stablehlo.reduce"(%3977, %3978) ({
    ^bb0(%3979: tensor<f32>, %3980: tensor<f32>):
      %3981 = "stablehlo.add"(%3979, %3980) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3981) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3983 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3984 = "stablehlo.broadcast_in_dim"(%3983) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3985 = "stablehlo.multiply"(%3982, %3984) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3986 = "stablehlo.broadcast_in_dim"(%3985) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %3987 = "stablehlo.subtract"(%3977, %3986) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3988 = "stablehlo.multiply"(%3987, %3987) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %3989 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %3993 = "stablehlo.reduce"(%3988, %3989) ({
    ^bb0(%3990: tensor<f32>, %3991: tensor<f32>):
      %3992 = "stablehlo.add"(%3990, %3991) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%3992) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %3994 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %3995 = "stablehlo.broadcast_in_dim"(%3994) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3996 = "stablehlo.multiply"(%3993, %3995) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %3997 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %3998 = "stablehlo.broadcast_in_dim"(%3997) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %3999 = "stablehlo.add"(%3996, %3998) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4000 = "stablehlo.rsqrt"(%3999) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4001 = "stablehlo.broadcast_in_dim"(%4000) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4002 = "stablehlo.multiply"(%3987, %4001) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4003 = "stablehlo.broadcast_in_dim"(%arg402) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4004 = "stablehlo.multiply"(%4002, %4003) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4005 = "stablehlo.broadcast_in_dim"(%arg403) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4006 = "stablehlo.add"(%4004, %4005) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4007 = "stablehlo.dot_general"(%4006, %arg404) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4008 = "stablehlo.broadcast_in_dim"(%arg405) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4009 = "stablehlo.add"(%4007, %4008) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4010 = "stablehlo.slice"(%4009) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4011 = "stablehlo.slice"(%4009) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4012 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4013 = "stablehlo.broadcast_in_dim"(%4012) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4014 = "stablehlo.multiply"(%4011, %4013) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4015 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4016 = "stablehlo.broadcast_in_dim"(%4015) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4017 = "stablehlo.multiply"(%4011, %4016) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4018 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4019 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4020 = "stablehlo.clamp"(%4018, %4017, %4019) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4021 = "stablehlo.multiply"(%4020, %4020) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4022 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4023 = "stablehlo.broadcast_in_dim"(%4022) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4024 = "stablehlo.multiply"(%4023, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4025 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4026 = "stablehlo.broadcast_in_dim"(%4025) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4027 = "stablehlo.add"(%4024, %4026) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4028 = "stablehlo.multiply"(%4027, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4029 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4030 = "stablehlo.broadcast_in_dim"(%4029) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4031 = "stablehlo.add"(%4028, %4030) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4032 = "stablehlo.multiply"(%4031, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4033 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4034 = "stablehlo.broadcast_in_dim"(%4033) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4035 = "stablehlo.add"(%4032, %4034) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4036 = "stablehlo.multiply"(%4035, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4037 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4038 = "stablehlo.broadcast_in_dim"(%4037) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4039 = "stablehlo.add"(%4036, %4038) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4040 = "stablehlo.multiply"(%4020, %4039) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4041 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4042 = "stablehlo.broadcast_in_dim"(%4041) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4043 = "stablehlo.multiply"(%4042, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4044 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4045 = "stablehlo.broadcast_in_dim"(%4044) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4046 = "stablehlo.add"(%4043, %4045) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4047 = "stablehlo.multiply"(%4046, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4048 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4049 = "stablehlo.broadcast_in_dim"(%4048) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4050 = "stablehlo.add"(%4047, %4049) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4051 = "stablehlo.multiply"(%4050, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4052 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4053 = "stablehlo.broadcast_in_dim"(%4052) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4054 = "stablehlo.add"(%4051, %4053) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4055 = "stablehlo.multiply"(%4054, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4056 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4057 = "stablehlo.broadcast_in_dim"(%4056) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4058 = "stablehlo.add"(%4055, %4057) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4059 = "stablehlo.multiply"(%4058, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4060 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4061 = "stablehlo.broadcast_in_dim"(%4060) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4062 = "stablehlo.add"(%4059, %4061) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4063 = "stablehlo.multiply"(%4062, %4021) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4064 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4065 = "stablehlo.broadcast_in_dim"(%4064) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4066 = "stablehlo.add"(%4063, %4065) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4067 = "stablehlo.divide"(%4040, %4066) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4068 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4069 = "stablehlo.broadcast_in_dim"(%4068) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4070 = "stablehlo.add"(%4067, %4069) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4071 = "stablehlo.multiply"(%4014, %4070) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4072 = "stablehlo.multiply"(%4010, %4071) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4073 = "stablehlo.dot_general"(%4072, %arg406) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4074 = "stablehlo.broadcast_in_dim"(%arg407) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4075 = "stablehlo.add"(%4073, %4074) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4076 = "stablehlo.add"(%3977, %4075) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4077 = "stablehlo.reshape"(%4076) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4078 = "stablehlo.dot_general"(%4077, %arg408) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4079 = "stablehlo.broadcast_in_dim"(%arg409) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4080 = "stablehlo.add"(%4078, %4079) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4081 = "stablehlo.add"(%4080, %3792) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4082 = "stablehlo.concatenate"(%4081, %21) {dimension = 3 : i64} : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x32xf32>
    %4083 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4087 = "stablehlo.reduce"(%4082, %4083) ({
    ^bb0(%4084: tensor<f32>, %4085: tensor<f32>):
      %4086 = "stablehlo.add"(%4084, %4085) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4086) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4088 = "stablehlo.reshape"(%4087) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4089 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4093 = "stablehlo.reduce"(%4088, %4089) ({
    ^bb0(%4090: tensor<f32>, %4091: tensor<f32>):
      %4092 = "stablehlo.add"(%4090, %4091) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4092) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4094 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4095 = "stablehlo.broadcast_in_dim"(%4094) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4096 = "stablehlo.multiply"(%4093, %4095) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4097 = "stablehlo.broadcast_in_dim"(%4096) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4098 = "stablehlo.reshape"(%4097) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4099 = "stablehlo.broadcast_in_dim"(%4098) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4100 = "stablehlo.subtract"(%4082, %4099) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4101 = "stablehlo.multiply"(%4100, %4100) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4102 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4106 = "stablehlo.reduce"(%4101, %4102) ({
    ^bb0(%4103: tensor<f32>, %4104: tensor<f32>):
      %4105 = "stablehlo.add"(%4103, %4104) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4105) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x32xf32>, tensor<f32>) -> tensor<2x32xf32>
    %4107 = "stablehlo.reshape"(%4106) : (tensor<2x32xf32>) -> tensor<2x8x4xf32>
    %4108 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4112 = "stablehlo.reduce"(%4107, %4108) ({
    ^bb0(%4109: tensor<f32>, %4110: tensor<f32>):
      %4111 = "stablehlo.add"(%4109, %4110) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4111) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x4xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4113 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4114 = "stablehlo.broadcast_in_dim"(%4113) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4115 = "stablehlo.multiply"(%4112, %4114) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4116 = "stablehlo.broadcast_in_dim"(%4115) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x4xf32>
    %4117 = "stablehlo.reshape"(%4116) : (tensor<2x8x4xf32>) -> tensor<2x32xf32>
    %4118 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4119 = "stablehlo.broadcast_in_dim"(%4118) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x32xf32>
    %4120 = "stablehlo.add"(%4117, %4119) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4121 = "stablehlo.rsqrt"(%4120) : (tensor<2x32xf32>) -> tensor<2x32xf32>
    %4122 = "stablehlo.broadcast_in_dim"(%arg410) {broadcast_dimensions = array<i64: 1>} : (tensor<32xf32>) -> tensor<2x32xf32>
    %4123 = "stablehlo.broadcast_in_dim"(%arg411) {broadcast_dimensions = array<i64: 3>} : (tensor<32xf32>) -> tensor<2x16x16x32xf32>
    %4124 = "stablehlo.multiply"(%4121, %4122) : (tensor<2x32xf32>, tensor<2x32xf32>) -> tensor<2x32xf32>
    %4125 = "stablehlo.broadcast_in_dim"(%4124) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x32xf32>) -> tensor<2x16x16x32xf32>
    %4126 = "stablehlo.multiply"(%4100, %4125) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4127 = "stablehlo.add"(%4126, %4123) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4128 = "stablehlo.logistic"(%4127) : (tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4129 = "stablehlo.multiply"(%4127, %4128) : (tensor<2x16x16x32xf32>, tensor<2x16x16x32xf32>) -> tensor<2x16x16x32xf32>
    %4130 = "stablehlo.convolution"(%4129, %arg412) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x32xf32>, tensor<3x3x32x16xf32>) -> tensor<2x16x16x16xf32>
    %4131 = "stablehlo.broadcast_in_dim"(%arg413) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4132 = "stablehlo.add"(%4130, %4131) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4133 = "stablehlo.logistic"(%18) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %4134 = "stablehlo.multiply"(%18, %4133) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %4135 = "stablehlo.dot_general"(%4134, %arg414) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x64xf32>, tensor<16x64xf32>) -> tensor<2x16xf32>
    %4136 = "stablehlo.broadcast_in_dim"(%arg415) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4137 = "stablehlo.add"(%4135, %4136) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4138 = "stablehlo.broadcast_in_dim"(%4137) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4139 = "stablehlo.add"(%4132, %4138) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4140 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4144 = "stablehlo.reduce"(%4139, %4140) ({
    ^bb0(%4141: tensor<f32>, %4142: tensor<f32>):
      %4143 = "stablehlo.add"(%4141, %4142) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4143) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4145 = "stablehlo.reshape"(%4144) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4146 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4150 = "stablehlo.reduce"(%4145, %4146) ({
    ^bb0(%4147: tensor<f32>, %4148: tensor<f32>):
      %4149 = "stablehlo.add"(%4147, %4148) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4149) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4151 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4152 = "stablehlo.broadcast_in_dim"(%4151) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4153 = "stablehlo.multiply"(%4150, %4152) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4154 = "stablehlo.broadcast_in_dim"(%4153) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4155 = "stablehlo.reshape"(%4154) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4156 = "stablehlo.broadcast_in_dim"(%4155) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4157 = "stablehlo.subtract"(%4139, %4156) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4158 = "stablehlo.multiply"(%4157, %4157) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4159 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4163 = "stablehlo.reduce"(%4158, %4159) ({
    ^bb0(%4160: tensor<f32>, %4161: tensor<f32>):
      %4162 = "stablehlo.add"(%4160, %4161) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4162) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4164 = "stablehlo.reshape"(%4163) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4165 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4169 = "stablehlo.reduce"(%4164, %4165) ({
    ^bb0(%4166: tensor<f32>, %4167: tensor<f32>):
      %4168 = "stablehlo.add"(%4166, %4167) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4168) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4170 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4171 = "stablehlo.broadcast_in_dim"(%4170) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4172 = "stablehlo.multiply"(%4169, %4171) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4173 = "stablehlo.broadcast_in_dim"(%4172) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4174 = "stablehlo.reshape"(%4173) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4175 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4176 = "stablehlo.broadcast_in_dim"(%4175) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4177 = "stablehlo.add"(%4174, %4176) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4178 = "stablehlo.rsqrt"(%4177) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4179 = "stablehlo.broadcast_in_dim"(%arg416) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4180 = "stablehlo.broadcast_in_dim"(%arg417) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4181 = "stablehlo.multiply"(%4178, %4179) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4182 = "stablehlo.broadcast_in_dim"(%4181) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4183 = "stablehlo.multiply"(%4157, %4182) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4184 = "stablehlo.add"(%4183, %4180) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4185 = "stablehlo.logistic"(%4184) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4186 = "stablehlo.multiply"(%4184, %4185) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4187 = "stablehlo.convolution"(%4186, %arg418) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4188 = "stablehlo.broadcast_in_dim"(%arg419) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4189 = "stablehlo.add"(%4187, %4188) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4190 = "stablehlo.dot_general"(%4082, %arg420) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x32xf32>, tensor<16x32xf32>) -> tensor<2x16x16x16xf32>
    %4191 = "stablehlo.broadcast_in_dim"(%arg421) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4192 = "stablehlo.add"(%4190, %4191) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4193 = "stablehlo.add"(%4192, %4189) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4194 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4198 = "stablehlo.reduce"(%4193, %4194) ({
    ^bb0(%4195: tensor<f32>, %4196: tensor<f32>):
      %4197 = "stablehlo.add"(%4195, %4196) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4197) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4199 = "stablehlo.reshape"(%4198) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4200 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4204 = "stablehlo.reduce"(%4199, %4200) ({
    ^bb0(%4201: tensor<f32>, %4202: tensor<f32>):
      %4203 = "stablehlo.add"(%4201, %4202) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4203) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4205 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4206 = "stablehlo.broadcast_in_dim"(%4205) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4207 = "stablehlo.multiply"(%4204, %4206) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4208 = "stablehlo.broadcast_in_dim"(%4207) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4209 = "stablehlo.reshape"(%4208) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4210 = "stablehlo.broadcast_in_dim"(%4209) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4211 = "stablehlo.subtract"(%4193, %4210) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4212 = "stablehlo.multiply"(%4211, %4211) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4213 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4217 = "stablehlo.reduce"(%4212, %4213) ({
    ^bb0(%4214: tensor<f32>, %4215: tensor<f32>):
      %4216 = "stablehlo.add"(%4214, %4215) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4216) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4218 = "stablehlo.reshape"(%4217) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4219 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4223 = "stablehlo.reduce"(%4218, %4219) ({
    ^bb0(%4220: tensor<f32>, %4221: tensor<f32>):
      %4222 = "stablehlo.add"(%4220, %4221) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4222) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4224 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4225 = "stablehlo.broadcast_in_dim"(%4224) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4226 = "stablehlo.multiply"(%4223, %4225) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4227 = "stablehlo.broadcast_in_dim"(%4226) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4228 = "stablehlo.reshape"(%4227) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4229 = "stablehlo.constant"() {value = dense<1.0e-6> : tensor<f32>} : () -> tensor<f32>
    %4230 = "stablehlo.broadcast_in_dim"(%4229) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4231 = "stablehlo.add"(%4228, %4230) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4232 = "stablehlo.rsqrt"(%4231) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4233 = "stablehlo.broadcast_in_dim"(%arg422) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4234 = "stablehlo.broadcast_in_dim"(%arg423) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4235 = "stablehlo.multiply"(%4232, %4233) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4236 = "stablehlo.broadcast_in_dim"(%4235) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4237 = "stablehlo.multiply"(%4211, %4236) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4238 = "stablehlo.add"(%4237, %4234) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4239 = "stablehlo.dot_general"(%4238, %arg424) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4240 = "stablehlo.broadcast_in_dim"(%arg425) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4241 = "stablehlo.add"(%4239, %4240) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4242 = "stablehlo.reshape"(%4241) : (tensor<2x16x16x16xf32>) -> tensor<2x256x16xf32>
    %4243 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4247 = "stablehlo.reduce"(%4242, %4243) ({
    ^bb0(%4244: tensor<f32>, %4245: tensor<f32>):
      %4246 = "stablehlo.add"(%4244, %4245) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4246) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4248 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4249 = "stablehlo.broadcast_in_dim"(%4248) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4250 = "stablehlo.multiply"(%4247, %4249) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4251 = "stablehlo.broadcast_in_dim"(%4250) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4252 = "stablehlo.subtract"(%4242, %4251) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4253 = "stablehlo.multiply"(%4252, %4252) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4254 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4258 = "stablehlo.reduce"(%4253, %4254) ({
    ^bb0(%4255: tensor<f32>, %4256: tensor<f32>):
      %4257 = "stablehlo.add"(%4255, %4256) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4257) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4259 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4260 = "stablehlo.broadcast_in_dim"(%4259) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4261 = "stablehlo.multiply"(%4258, %4260) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4262 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4263 = "stablehlo.broadcast_in_dim"(%4262) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4264 = "stablehlo.add"(%4261, %4263) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4265 = "stablehlo.rsqrt"(%4264) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4266 = "stablehlo.broadcast_in_dim"(%4265) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4267 = "stablehlo.multiply"(%4252, %4266) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4268 = "stablehlo.broadcast_in_dim"(%arg426) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4269 = "stablehlo.multiply"(%4267, %4268) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4270 = "stablehlo.broadcast_in_dim"(%arg427) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4271 = "stablehlo.add"(%4269, %4270) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4272 = "stablehlo.dot_general"(%4271, %arg428) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4273 = "stablehlo.dot_general"(%4271, %arg429) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4274 = "stablehlo.dot_general"(%4271, %arg430) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4275 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4276 = "stablehlo.broadcast_in_dim"(%4275) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4277 = "stablehlo.multiply"(%4272, %4276) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4278 = "stablehlo.reshape"(%4277) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4279 = "stablehlo.transpose"(%4278) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4280 = "stablehlo.reshape"(%4279) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4281 = "stablehlo.reshape"(%4273) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4282 = "stablehlo.transpose"(%4281) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4283 = "stablehlo.reshape"(%4282) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4284 = "stablehlo.reshape"(%4274) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4285 = "stablehlo.transpose"(%4284) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4286 = "stablehlo.reshape"(%4285) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4287 = "stablehlo.dot_general"(%4280, %4283) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x256xf32>
    %4288 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4292 = "stablehlo.reduce"(%4287, %4288) ({
    ^bb0(%4289: tensor<f32>, %4290: tensor<f32>):
      %4291 = "stablehlo.maximum"(%4289, %4290) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4291) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4293 = "stablehlo.broadcast_in_dim"(%4292) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x256xf32>
    %4294 = "stablehlo.subtract"(%4287, %4293) : (tensor<4x256x256xf32>, tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4295 = "stablehlo.exponential"(%4294) : (tensor<4x256x256xf32>) -> tensor<4x256x256xf32>
    %4296 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4300 = "stablehlo.reduce"(%4295, %4296) ({
    ^bb0(%4297: tensor<f32>, %4298: tensor<f32>):
      %4299 = "stablehlo.add"(%4297, %4298) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4299) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x256xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4301 = "stablehlo.broadcast_in_dim"(%4300) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4302 = "stablehlo.dot_general"(%4295, %4286) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x256xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4303 = "stablehlo.divide"(%4302, %4301) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4304 = "stablehlo.reshape"(%4303) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4305 = "stablehlo.transpose"(%4304) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4306 = "stablehlo.reshape"(%4305) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4307 = "stablehlo.dot_general"(%4306, %arg431) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4308 = "stablehlo.broadcast_in_dim"(%arg432) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4309 = "stablehlo.add"(%4307, %4308) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4310 = "stablehlo.add"(%4242, %4309) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4311 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4315 = "stablehlo.reduce"(%4310, %4311) ({
    ^bb0(%4312: tensor<f32>, %4313: tensor<f32>):
      %4314 = "stablehlo.add"(%4312, %4313) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4314) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4316 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4317 = "stablehlo.broadcast_in_dim"(%4316) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4318 = "stablehlo.multiply"(%4315, %4317) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4319 = "stablehlo.broadcast_in_dim"(%4318) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4320 = "stablehlo.subtract"(%4310, %4319) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4321 = "stablehlo.multiply"(%4320, %4320) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4322 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4326 = "stablehlo.reduce"(%4321, %4322) ({
    ^bb0(%4323: tensor<f32>, %4324: tensor<f32>):
      %4325 = "stablehlo.add"(%4323, %4324) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4325) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4327 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4328 = "stablehlo.broadcast_in_dim"(%4327) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4329 = "stablehlo.multiply"(%4326, %4328) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4330 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4331 = "stablehlo.broadcast_in_dim"(%4330) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4332 = "stablehlo.add"(%4329, %4331) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4333 = "stablehlo.rsqrt"(%4332) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4334 = "stablehlo.broadcast_in_dim"(%4333) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4335 = "stablehlo.multiply"(%4320, %4334) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4336 = "stablehlo.broadcast_in_dim"(%arg433) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4337 = "stablehlo.multiply"(%4335, %4336) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4338 = "stablehlo.broadcast_in_dim"(%arg434) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4339 = "stablehlo.add"(%4337, %4338) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4340 = "stablehlo.dot_general"(%4339, %arg435) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4341 = "stablehlo.dot_general"(%arg6, %arg436) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4342 = "stablehlo.dot_general"(%arg6, %arg437) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x77x32xf32>, tensor<16x32xf32>) -> tensor<2x77x16xf32>
    %4343 = "stablehlo.constant"() {value = dense<3.5355338e-1> : tensor<f32>} : () -> tensor<f32>
    %4344 = "stablehlo.broadcast_in_dim"(%4343) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x16xf32>
    %4345 = "stablehlo.multiply"(%4340, %4344) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4346 = "stablehlo.reshape"(%4345) : (tensor<2x256x16xf32>) -> tensor<2x256x2x8xf32>
    %4347 = "stablehlo.transpose"(%4346) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x256x2x8xf32>) -> tensor<2x2x256x8xf32>
    %4348 = "stablehlo.reshape"(%4347) : (tensor<2x2x256x8xf32>) -> tensor<4x256x8xf32>
    %4349 = "stablehlo.reshape"(%4341) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4350 = "stablehlo.transpose"(%4349) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4351 = "stablehlo.reshape"(%4350) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4352 = "stablehlo.reshape"(%4342) : (tensor<2x77x16xf32>) -> tensor<2x77x2x8xf32>
    %4353 = "stablehlo.transpose"(%4352) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x77x2x8xf32>) -> tensor<2x2x77x8xf32>
    %4354 = "stablehlo.reshape"(%4353) : (tensor<2x2x77x8xf32>) -> tensor<4x77x8xf32>
    %4355 = "stablehlo.dot_general"(%4348, %4351) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [2]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x8xf32>, tensor<4x77x8xf32>) -> tensor<4x256x77xf32>
    %4356 = "stablehlo.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
    %4360 = "stablehlo.reduce"(%4355, %4356) ({
    ^bb0(%4357: tensor<f32>, %4358: tensor<f32>):
      %4359 = "stablehlo.maximum"(%4357, %4358) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4359) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4361 = "stablehlo.broadcast_in_dim"(%4360) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x77xf32>
    %4362 = "stablehlo.subtract"(%4355, %4361) : (tensor<4x256x77xf32>, tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4363 = "stablehlo.exponential"(%4362) : (tensor<4x256x77xf32>) -> tensor<4x256x77xf32>
    %4364 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4368 = "stablehlo.reduce"(%4363, %4364) ({
    ^bb0(%4365: tensor<f32>, %4366: tensor<f32>):
      %4367 = "stablehlo.add"(%4365, %4366) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4367) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<4x256x77xf32>, tensor<f32>) -> tensor<4x256xf32>
    %4369 = "stablehlo.broadcast_in_dim"(%4368) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<4x256xf32>) -> tensor<4x256x8xf32>
    %4370 = "stablehlo.dot_general"(%4363, %4354) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [0], rhs_batching_dimensions = [0], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<4x256x77xf32>, tensor<4x77x8xf32>) -> tensor<4x256x8xf32>
    %4371 = "stablehlo.divide"(%4370, %4369) : (tensor<4x256x8xf32>, tensor<4x256x8xf32>) -> tensor<4x256x8xf32>
    %4372 = "stablehlo.reshape"(%4371) : (tensor<4x256x8xf32>) -> tensor<2x2x256x8xf32>
    %4373 = "stablehlo.transpose"(%4372) {permutation = array<i64: 0, 2, 1, 3>} : (tensor<2x2x256x8xf32>) -> tensor<2x256x2x8xf32>
    %4374 = "stablehlo.reshape"(%4373) : (tensor<2x256x2x8xf32>) -> tensor<2x256x16xf32>
    %4375 = "stablehlo.dot_general"(%4374, %arg438) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<16x16xf32>) -> tensor<2x256x16xf32>
    %4376 = "stablehlo.broadcast_in_dim"(%arg439) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4377 = "stablehlo.add"(%4375, %4376) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4378 = "stablehlo.add"(%4310, %4377) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4379 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4383 = "stablehlo.reduce"(%4378, %4379) ({
    ^bb0(%4380: tensor<f32>, %4381: tensor<f32>):
      %4382 = "stablehlo.add"(%4380, %4381) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4382) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4384 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4385 = "stablehlo.broadcast_in_dim"(%4384) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4386 = "stablehlo.multiply"(%4383, %4385) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4387 = "stablehlo.broadcast_in_dim"(%4386) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4388 = "stablehlo.subtract"(%4378, %4387) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4389 = "stablehlo.multiply"(%4388, %4388) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4390 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4394 = "stablehlo.reduce"(%4389, %4390) ({
    ^bb0(%4391: tensor<f32>, %4392: tensor<f32>):
      %4393 = "stablehlo.add"(%4391, %4392) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4393) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x256x16xf32>, tensor<f32>) -> tensor<2x256xf32>
    %4395 = "stablehlo.constant"() {value = dense<6.25e-2> : tensor<f32>} : () -> tensor<f32>
    %4396 = "stablehlo.broadcast_in_dim"(%4395) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4397 = "stablehlo.multiply"(%4394, %4396) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4398 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4399 = "stablehlo.broadcast_in_dim"(%4398) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256xf32>
    %4400 = "stablehlo.add"(%4397, %4399) : (tensor<2x256xf32>, tensor<2x256xf32>) -> tensor<2x256xf32>
    %4401 = "stablehlo.rsqrt"(%4400) : (tensor<2x256xf32>) -> tensor<2x256xf32>
    %4402 = "stablehlo.broadcast_in_dim"(%4401) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x256xf32>) -> tensor<2x256x16xf32>
    %4403 = "stablehlo.multiply"(%4388, %4402) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4404 = "stablehlo.broadcast_in_dim"(%arg440) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4405 = "stablehlo.multiply"(%4403, %4404) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4406 = "stablehlo.broadcast_in_dim"(%arg441) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4407 = "stablehlo.add"(%4405, %4406) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4408 = "stablehlo.dot_general"(%4407, %arg442) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x16xf32>, tensor<128x16xf32>) -> tensor<2x256x128xf32>
    %4409 = "stablehlo.broadcast_in_dim"(%arg443) {broadcast_dimensions = array<i64: 2>} : (tensor<128xf32>) -> tensor<2x256x128xf32>
    %4410 = "stablehlo.add"(%4408, %4409) : (tensor<2x256x128xf32>, tensor<2x256x128xf32>) -> tensor<2x256x128xf32>
    %4411 = "stablehlo.slice"(%4410) {limit_indices = array<i64: 2, 256, 64>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4412 = "stablehlo.slice"(%4410) {limit_indices = array<i64: 2, 256, 128>, start_indices = array<i64: 0, 0, 64>, strides = array<i64: 1, 1, 1>} : (tensor<2x256x128xf32>) -> tensor<2x256x64xf32>
    %4413 = "stablehlo.constant"() {value = dense<5.0e-1> : tensor<f32>} : () -> tensor<f32>
    %4414 = "stablehlo.broadcast_in_dim"(%4413) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4415 = "stablehlo.multiply"(%4412, %4414) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4416 = "stablehlo.constant"() {value = dense<7.0710677e-1> : tensor<f32>} : () -> tensor<f32>
    %4417 = "stablehlo.broadcast_in_dim"(%4416) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4418 = "stablehlo.multiply"(%4412, %4417) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4419 = "stablehlo.constant"() {value = dense<-3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4420 = "stablehlo.constant"() {value = dense<3.832507e0> : tensor<f32>} : () -> tensor<f32>
    %4421 = "stablehlo.clamp"(%4419, %4418, %4420) : (tensor<f32>, tensor<2x256x64xf32>, tensor<f32>) -> tensor<2x256x64xf32>
    %4422 = "stablehlo.multiply"(%4421, %4421) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4423 = "stablehlo.constant"() {value = dense<2.2905065e-4> : tensor<f32>} : () -> tensor<f32>
    %4424 = "stablehlo.broadcast_in_dim"(%4423) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4425 = "stablehlo.multiply"(%4424, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4426 = "stablehlo.constant"() {value = dense<3.408291e-3> : tensor<f32>} : () -> tensor<f32>
    %4427 = "stablehlo.broadcast_in_dim"(%4426) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4428 = "stablehlo.add"(%4425, %4427) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4429 = "stablehlo.multiply"(%4428, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4430 = "stablehlo.constant"() {value = dense<5.0955694e-2> : tensor<f32>} : () -> tensor<f32>
    %4431 = "stablehlo.broadcast_in_dim"(%4430) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4432 = "stablehlo.add"(%4429, %4431) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4433 = "stablehlo.multiply"(%4432, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4434 = "stablehlo.constant"() {value = dense<1.8520832e-1> : tensor<f32>} : () -> tensor<f32>
    %4435 = "stablehlo.broadcast_in_dim"(%4434) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4436 = "stablehlo.add"(%4433, %4435) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4437 = "stablehlo.multiply"(%4436, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4438 = "stablehlo.constant"() {value = dense<1.1283791e0> : tensor<f32>} : () -> tensor<f32>
    %4439 = "stablehlo.broadcast_in_dim"(%4438) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4440 = "stablehlo.add"(%4437, %4439) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4441 = "stablehlo.multiply"(%4421, %4440) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4442 = "stablehlo.constant"() {value = dense<-1.1791603e-7> : tensor<f32>} : () -> tensor<f32>
    %4443 = "stablehlo.broadcast_in_dim"(%4442) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4444 = "stablehlo.multiply"(%4443, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4445 = "stablehlo.constant"() {value = dense<2.3547966e-5> : tensor<f32>} : () -> tensor<f32>
    %4446 = "stablehlo.broadcast_in_dim"(%4445) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4447 = "stablehlo.add"(%4444, %4446) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4448 = "stablehlo.multiply"(%4447, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4449 = "stablehlo.constant"() {value = dense<1.0179626e-3> : tensor<f32>} : () -> tensor<f32>
    %4450 = "stablehlo.broadcast_in_dim"(%4449) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4451 = "stablehlo.add"(%4448, %4450) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4452 = "stablehlo.multiply"(%4451, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4453 = "stablehlo.constant"() {value = dense<1.407047e-2> : tensor<f32>} : () -> tensor<f32>
    %4454 = "stablehlo.broadcast_in_dim"(%4453) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4455 = "stablehlo.add"(%4452, %4454) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4456 = "stablehlo.multiply"(%4455, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4457 = "stablehlo.constant"() {value = dense<1.1098505e-1> : tensor<f32>} : () -> tensor<f32>
    %4458 = "stablehlo.broadcast_in_dim"(%4457) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4459 = "stablehlo.add"(%4456, %4458) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4460 = "stablehlo.multiply"(%4459, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4461 = "stablehlo.constant"() {value = dense<4.9746925e-1> : tensor<f32>} : () -> tensor<f32>
    %4462 = "stablehlo.broadcast_in_dim"(%4461) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4463 = "stablehlo.add"(%4460, %4462) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4464 = "stablehlo.multiply"(%4463, %4422) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4465 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4466 = "stablehlo.broadcast_in_dim"(%4465) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4467 = "stablehlo.add"(%4464, %4466) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4468 = "stablehlo.divide"(%4441, %4467) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4469 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4470 = "stablehlo.broadcast_in_dim"(%4469) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x256x64xf32>
    %4471 = "stablehlo.add"(%4468, %4470) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4472 = "stablehlo.multiply"(%4415, %4471) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4473 = "stablehlo.multiply"(%4411, %4472) : (tensor<2x256x64xf32>, tensor<2x256x64xf32>) -> tensor<2x256x64xf32>
    %4474 = "stablehlo.dot_general"(%4473, %arg444) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [2], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x256x64xf32>, tensor<16x64xf32>) -> tensor<2x256x16xf32>
    %4475 = "stablehlo.broadcast_in_dim"(%arg445) {broadcast_dimensions = array<i64: 2>} : (tensor<16xf32>) -> tensor<2x256x16xf32>
    %4476 = "stablehlo.add"(%4474, %4475) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4477 = "stablehlo.add"(%4378, %4476) : (tensor<2x256x16xf32>, tensor<2x256x16xf32>) -> tensor<2x256x16xf32>
    %4478 = "stablehlo.reshape"(%4477) : (tensor<2x256x16xf32>) -> tensor<2x16x16x16xf32>
    %4479 = "stablehlo.dot_general"(%4478, %arg446) {dot_dimension_numbers = #stablehlo.dot<lhs_batching_dimensions = [], rhs_batching_dimensions = [], lhs_contracting_dimensions = [3], rhs_contracting_dimensions = [1]>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>]} : (tensor<2x16x16x16xf32>, tensor<16x16xf32>) -> tensor<2x16x16x16xf32>
    %4480 = "stablehlo.broadcast_in_dim"(%arg447) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4481 = "stablehlo.add"(%4479, %4480) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4482 = "stablehlo.add"(%4481, %4193) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4483 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4487 = "stablehlo.reduce"(%4482, %4483) ({
    ^bb0(%4484: tensor<f32>, %4485: tensor<f32>):
      %4486 = "stablehlo.add"(%4484, %4485) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4486) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4488 = "stablehlo.reshape"(%4487) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4489 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4493 = "stablehlo.reduce"(%4488, %4489) ({
    ^bb0(%4490: tensor<f32>, %4491: tensor<f32>):
      %4492 = "stablehlo.add"(%4490, %4491) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4492) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4494 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4495 = "stablehlo.broadcast_in_dim"(%4494) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4496 = "stablehlo.multiply"(%4493, %4495) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4497 = "stablehlo.broadcast_in_dim"(%4496) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4498 = "stablehlo.reshape"(%4497) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4499 = "stablehlo.broadcast_in_dim"(%4498) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4500 = "stablehlo.subtract"(%4482, %4499) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4501 = "stablehlo.multiply"(%4500, %4500) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4502 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4506 = "stablehlo.reduce"(%4501, %4502) ({
    ^bb0(%4503: tensor<f32>, %4504: tensor<f32>):
      %4505 = "stablehlo.add"(%4503, %4504) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4505) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2>} : (tensor<2x16x16x16xf32>, tensor<f32>) -> tensor<2x16xf32>
    %4507 = "stablehlo.reshape"(%4506) : (tensor<2x16xf32>) -> tensor<2x8x2xf32>
    %4508 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4512 = "stablehlo.reduce"(%4507, %4508) ({
    ^bb0(%4509: tensor<f32>, %4510: tensor<f32>):
      %4511 = "stablehlo.add"(%4509, %4510) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4511) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 2>} : (tensor<2x8x2xf32>, tensor<f32>) -> tensor<2x8xf32>
    %4513 = "stablehlo.constant"() {value = dense<1.953125e-3> : tensor<f32>} : () -> tensor<f32>
    %4514 = "stablehlo.broadcast_in_dim"(%4513) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x8xf32>
    %4515 = "stablehlo.multiply"(%4512, %4514) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
    %4516 = "stablehlo.broadcast_in_dim"(%4515) {broadcast_dimensions = array<i64: 0, 1>} : (tensor<2x8xf32>) -> tensor<2x8x2xf32>
    %4517 = "stablehlo.reshape"(%4516) : (tensor<2x8x2xf32>) -> tensor<2x16xf32>
    %4518 = "stablehlo.constant"() {value = dense<1.0e-5> : tensor<f32>} : () -> tensor<f32>
    %4519 = "stablehlo.broadcast_in_dim"(%4518) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<2x16xf32>
    %4520 = "stablehlo.add"(%4517, %4519) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4521 = "stablehlo.rsqrt"(%4520) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %4522 = "stablehlo.broadcast_in_dim"(%arg448) {broadcast_dimensions = array<i64: 1>} : (tensor<16xf32>) -> tensor<2x16xf32>
    %4523 = "stablehlo.broadcast_in_dim"(%arg449) {broadcast_dimensions = array<i64: 3>} : (tensor<16xf32>) -> tensor<2x16x16x16xf32>
    %4524 = "stablehlo.multiply"(%4521, %4522) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %4525 = "stablehlo.broadcast_in_dim"(%4524) {broadcast_dimensions = array<i64: 0, 3>} : (tensor<2x16xf32>) -> tensor<2x16x16x16xf32>
    %4526 = "stablehlo.multiply"(%4500, %4525) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4527 = "stablehlo.add"(%4526, %4523) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4528 = "stablehlo.logistic"(%4527) : (tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4529 = "stablehlo.multiply"(%4527, %4528) : (tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %4530 = "stablehlo.convolution"(%4529, %arg450) {batch_group_count = 1 : i64, dimension_numbers = #stablehlo.conv<[b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f]>, feature_group_count = 1 : i64, lhs_dilation = array<i64: 1, 1>, padding = dense<[[1, 1], [1, 1]]> : tensor<2x2xi64>, precision_config = [#stablehlo<precision HIGHEST>, #stablehlo<precision HIGHEST>], rhs_dilation = array<i64: 1, 1>, window_reversal = array<i1: false, false>, window_strides = array<i64: 1, 1>} : (tensor<2x16x16x16xf32>, tensor<3x3x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4531 = "stablehlo.broadcast_in_dim"(%arg451) {broadcast_dimensions = array<i64: 3>} : (tensor<4xf32>) -> tensor<2x16x16x4xf32>
    %4532 = "stablehlo.add"(%4530, %4531) : (tensor<2x16x16x4xf32>, tensor<2x16x16x4xf32>) -> tensor<2x16x16x4xf32>
    %4533 = "stablehlo.slice"(%4532) {limit_indices = array<i64: 1, 16, 16, 4>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4534 = "stablehlo.slice"(%4532) {limit_indices = array<i64: 2, 16, 16, 4>, start_indices = array<i64: 1, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>} : (tensor<2x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4535 = "stablehlo.subtract"(%4534, %4533) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4536 = "stablehlo.broadcast_in_dim"(%arg10) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4537 = "stablehlo.multiply"(%4535, %4536) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4538 = "stablehlo.add"(%4533, %4537) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4539 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4543 = "stablehlo.reduce"(%4534, %4539) ({
    ^bb0(%4540: tensor<f32>, %4541: tensor<f32>):
      %4542 = "stablehlo.add"(%4540, %4541) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4542) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4544 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4545 = "stablehlo.broadcast_in_dim"(%4544) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4546 = "stablehlo.multiply"(%4543, %4545) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4547 = "stablehlo.broadcast_in_dim"(%4546) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4548 = "stablehlo.subtract"(%4534, %4547) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4549 = "stablehlo.multiply"(%4548, %4548) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4550 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4554 = "stablehlo.reduce"(%4549, %4550) ({
    ^bb0(%4551: tensor<f32>, %4552: tensor<f32>):
      %4553 = "stablehlo.add"(%4551, %4552) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4553) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4555 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4556 = "stablehlo.broadcast_in_dim"(%4555) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4557 = "stablehlo.multiply"(%4554, %4556) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4558 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4562 = "stablehlo.reduce"(%4538, %4558) ({
    ^bb0(%4559: tensor<f32>, %4560: tensor<f32>):
      %4561 = "stablehlo.add"(%4559, %4560) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4561) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4563 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4564 = "stablehlo.broadcast_in_dim"(%4563) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4565 = "stablehlo.multiply"(%4562, %4564) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4566 = "stablehlo.broadcast_in_dim"(%4565) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4567 = "stablehlo.subtract"(%4538, %4566) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4568 = "stablehlo.multiply"(%4567, %4567) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4569 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4573 = "stablehlo.reduce"(%4568, %4569) ({
    ^bb0(%4570: tensor<f32>, %4571: tensor<f32>):
      %4572 = "stablehlo.add"(%4570, %4571) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%4572) : (tensor<f32>) -> ()
    }) {dimensions = array<i64: 1, 2, 3>} : (tensor<1x16x16x4xf32>, tensor<f32>) -> tensor<1xf32>
    %4574 = "stablehlo.constant"() {value = dense<9.765625e-4> : tensor<f32>} : () -> tensor<f32>
    %4575 = "stablehlo.broadcast_in_dim"(%4574) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4576 = "stablehlo.multiply"(%4573, %4575) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4577 = "stablehlo.divide"(%4557, %4576) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4578 = "stablehlo.sqrt"(%4577) : (tensor<1xf32>) -> tensor<1xf32>
    %4579 = "stablehlo.multiply"(%arg11, %4578) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4580 = "stablehlo.negate"(%arg11) : (tensor<1xf32>) -> tensor<1xf32>
    %4581 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4582 = "stablehlo.broadcast_in_dim"(%4581) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4583 = "stablehlo.add"(%4580, %4582) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4584 = "stablehlo.add"(%4579, %4583) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4585 = "stablehlo.constant"() {value = dense<0.0e0> : tensor<f32>} : () -> tensor<f32>
    %4586 = "stablehlo.broadcast_in_dim"(%4585) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4587 = "stablehlo.compare"(%arg11, %4586) {comparison_direction = #stablehlo<comparison_direction GT>} : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %4588 = "stablehlo.constant"() {value = dense<1.0e0> : tensor<f32>} : () -> tensor<f32>
    %4589 = "stablehlo.broadcast_in_dim"(%4588) {broadcast_dimensions = array<i64>} : (tensor<f32>) -> tensor<1xf32>
    %4590 = "stablehlo.select"(%4587, %4584, %4589) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %4591 = "stablehlo.broadcast_in_dim"(%4590) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4592 = "stablehlo.multiply"(%4538, %4591) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4593 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 1>, start_indices = array<i64: 0, 0, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4594 = "stablehlo.reshape"(%4593) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4595 = "stablehlo.broadcast_in_dim"(%4594) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4596 = "stablehlo.multiply"(%arg0, %4595) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4597 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 2>, start_indices = array<i64: 0, 0, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4598 = "stablehlo.reshape"(%4597) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4599 = "stablehlo.broadcast_in_dim"(%4598) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4600 = "stablehlo.multiply"(%arg1, %4599) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4601 = "stablehlo.add"(%4596, %4600) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4602 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 3>, start_indices = array<i64: 0, 0, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4603 = "stablehlo.reshape"(%4602) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4604 = "stablehlo.broadcast_in_dim"(%4603) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4605 = "stablehlo.multiply"(%arg2, %4604) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4606 = "stablehlo.add"(%4601, %4605) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4607 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 4>, start_indices = array<i64: 0, 0, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4608 = "stablehlo.reshape"(%4607) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4609 = "stablehlo.broadcast_in_dim"(%4608) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4610 = "stablehlo.multiply"(%arg3, %4609) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4611 = "stablehlo.add"(%4606, %4610) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4612 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 5>, start_indices = array<i64: 0, 0, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4613 = "stablehlo.reshape"(%4612) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4614 = "stablehlo.broadcast_in_dim"(%4613) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4615 = "stablehlo.multiply"(%arg4, %4614) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4616 = "stablehlo.add"(%4611, %4615) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4617 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 6>, start_indices = array<i64: 0, 0, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4618 = "stablehlo.reshape"(%4617) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4619 = "stablehlo.broadcast_in_dim"(%4618) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4620 = "stablehlo.multiply"(%4592, %4619) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4621 = "stablehlo.add"(%4616, %4620) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4622 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 1, 7>, start_indices = array<i64: 0, 0, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4623 = "stablehlo.reshape"(%4622) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4624 = "stablehlo.broadcast_in_dim"(%4623) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4625 = "stablehlo.multiply"(%arg5, %4624) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4626 = "stablehlo.add"(%4621, %4625) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4627 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 1>, start_indices = array<i64: 0, 1, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4628 = "stablehlo.reshape"(%4627) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4629 = "stablehlo.broadcast_in_dim"(%4628) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4630 = "stablehlo.multiply"(%arg0, %4629) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4631 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 2>, start_indices = array<i64: 0, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4632 = "stablehlo.reshape"(%4631) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4633 = "stablehlo.broadcast_in_dim"(%4632) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4634 = "stablehlo.multiply"(%arg1, %4633) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4635 = "stablehlo.add"(%4630, %4634) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4636 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 3>, start_indices = array<i64: 0, 1, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4637 = "stablehlo.reshape"(%4636) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4638 = "stablehlo.broadcast_in_dim"(%4637) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4639 = "stablehlo.multiply"(%arg2, %4638) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4640 = "stablehlo.add"(%4635, %4639) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4641 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 4>, start_indices = array<i64: 0, 1, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4642 = "stablehlo.reshape"(%4641) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4643 = "stablehlo.broadcast_in_dim"(%4642) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4644 = "stablehlo.multiply"(%arg3, %4643) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4645 = "stablehlo.add"(%4640, %4644) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4646 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 5>, start_indices = array<i64: 0, 1, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4647 = "stablehlo.reshape"(%4646) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4648 = "stablehlo.broadcast_in_dim"(%4647) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4649 = "stablehlo.multiply"(%arg4, %4648) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4650 = "stablehlo.add"(%4645, %4649) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4651 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 6>, start_indices = array<i64: 0, 1, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4652 = "stablehlo.reshape"(%4651) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4653 = "stablehlo.broadcast_in_dim"(%4652) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4654 = "stablehlo.multiply"(%4592, %4653) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4655 = "stablehlo.add"(%4650, %4654) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4656 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 2, 7>, start_indices = array<i64: 0, 1, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4657 = "stablehlo.reshape"(%4656) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4658 = "stablehlo.broadcast_in_dim"(%4657) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4659 = "stablehlo.multiply"(%arg5, %4658) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4660 = "stablehlo.add"(%4655, %4659) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4661 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 1>, start_indices = array<i64: 0, 2, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4662 = "stablehlo.reshape"(%4661) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4663 = "stablehlo.broadcast_in_dim"(%4662) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4664 = "stablehlo.multiply"(%arg0, %4663) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4665 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 2>, start_indices = array<i64: 0, 2, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4666 = "stablehlo.reshape"(%4665) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4667 = "stablehlo.broadcast_in_dim"(%4666) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4668 = "stablehlo.multiply"(%arg1, %4667) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4669 = "stablehlo.add"(%4664, %4668) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4670 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 3>, start_indices = array<i64: 0, 2, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4671 = "stablehlo.reshape"(%4670) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4672 = "stablehlo.broadcast_in_dim"(%4671) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4673 = "stablehlo.multiply"(%arg2, %4672) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4674 = "stablehlo.add"(%4669, %4673) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4675 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 4>, start_indices = array<i64: 0, 2, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4676 = "stablehlo.reshape"(%4675) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4677 = "stablehlo.broadcast_in_dim"(%4676) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4678 = "stablehlo.multiply"(%arg3, %4677) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4679 = "stablehlo.add"(%4674, %4678) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4680 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 5>, start_indices = array<i64: 0, 2, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4681 = "stablehlo.reshape"(%4680) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4682 = "stablehlo.broadcast_in_dim"(%4681) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4683 = "stablehlo.multiply"(%arg4, %4682) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4684 = "stablehlo.add"(%4679, %4683) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4685 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 6>, start_indices = array<i64: 0, 2, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4686 = "stablehlo.reshape"(%4685) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4687 = "stablehlo.broadcast_in_dim"(%4686) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4688 = "stablehlo.multiply"(%4592, %4687) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4689 = "stablehlo.add"(%4684, %4688) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4690 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 3, 7>, start_indices = array<i64: 0, 2, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4691 = "stablehlo.reshape"(%4690) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4692 = "stablehlo.broadcast_in_dim"(%4691) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4693 = "stablehlo.multiply"(%arg5, %4692) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4694 = "stablehlo.add"(%4689, %4693) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4695 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 1>, start_indices = array<i64: 0, 3, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4696 = "stablehlo.reshape"(%4695) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4697 = "stablehlo.broadcast_in_dim"(%4696) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4698 = "stablehlo.multiply"(%arg0, %4697) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4699 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 2>, start_indices = array<i64: 0, 3, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4700 = "stablehlo.reshape"(%4699) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4701 = "stablehlo.broadcast_in_dim"(%4700) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4702 = "stablehlo.multiply"(%arg1, %4701) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4703 = "stablehlo.add"(%4698, %4702) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4704 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 3>, start_indices = array<i64: 0, 3, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4705 = "stablehlo.reshape"(%4704) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4706 = "stablehlo.broadcast_in_dim"(%4705) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4707 = "stablehlo.multiply"(%arg2, %4706) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4708 = "stablehlo.add"(%4703, %4707) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4709 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 4>, start_indices = array<i64: 0, 3, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4710 = "stablehlo.reshape"(%4709) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4711 = "stablehlo.broadcast_in_dim"(%4710) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4712 = "stablehlo.multiply"(%arg3, %4711) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4713 = "stablehlo.add"(%4708, %4712) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4714 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 5>, start_indices = array<i64: 0, 3, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4715 = "stablehlo.reshape"(%4714) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4716 = "stablehlo.broadcast_in_dim"(%4715) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4717 = "stablehlo.multiply"(%arg4, %4716) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4718 = "stablehlo.add"(%4713, %4717) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4719 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 6>, start_indices = array<i64: 0, 3, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4720 = "stablehlo.reshape"(%4719) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4721 = "stablehlo.broadcast_in_dim"(%4720) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4722 = "stablehlo.multiply"(%4592, %4721) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4723 = "stablehlo.add"(%4718, %4722) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4724 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 4, 7>, start_indices = array<i64: 0, 3, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4725 = "stablehlo.reshape"(%4724) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4726 = "stablehlo.broadcast_in_dim"(%4725) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4727 = "stablehlo.multiply"(%arg5, %4726) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4728 = "stablehlo.add"(%4723, %4727) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4729 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 1>, start_indices = array<i64: 0, 4, 0>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4730 = "stablehlo.reshape"(%4729) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4731 = "stablehlo.broadcast_in_dim"(%4730) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4732 = "stablehlo.multiply"(%arg0, %4731) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4733 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 2>, start_indices = array<i64: 0, 4, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4734 = "stablehlo.reshape"(%4733) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4735 = "stablehlo.broadcast_in_dim"(%4734) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4736 = "stablehlo.multiply"(%arg1, %4735) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4737 = "stablehlo.add"(%4732, %4736) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4738 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 3>, start_indices = array<i64: 0, 4, 2>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4739 = "stablehlo.reshape"(%4738) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4740 = "stablehlo.broadcast_in_dim"(%4739) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4741 = "stablehlo.multiply"(%arg2, %4740) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4742 = "stablehlo.add"(%4737, %4741) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4743 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 4>, start_indices = array<i64: 0, 4, 3>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4744 = "stablehlo.reshape"(%4743) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4745 = "stablehlo.broadcast_in_dim"(%4744) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4746 = "stablehlo.multiply"(%arg3, %4745) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4747 = "stablehlo.add"(%4742, %4746) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4748 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 5>, start_indices = array<i64: 0, 4, 4>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4749 = "stablehlo.reshape"(%4748) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4750 = "stablehlo.broadcast_in_dim"(%4749) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4751 = "stablehlo.multiply"(%arg4, %4750) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4752 = "stablehlo.add"(%4747, %4751) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4753 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 6>, start_indices = array<i64: 0, 4, 5>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4754 = "stablehlo.reshape"(%4753) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4755 = "stablehlo.broadcast_in_dim"(%4754) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4756 = "stablehlo.multiply"(%4592, %4755) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4757 = "stablehlo.add"(%4752, %4756) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4758 = "stablehlo.slice"(%arg9) {limit_indices = array<i64: 1, 5, 7>, start_indices = array<i64: 0, 4, 6>, strides = array<i64: 1, 1, 1>} : (tensor<1x5x7xf32>) -> tensor<1x1x1xf32>
    %4759 = "stablehlo.reshape"(%4758) : (tensor<1x1x1xf32>) -> tensor<1xf32>
    %4760 = "stablehlo.broadcast_in_dim"(%4759) {broadcast_dimensions = array<i64: 0>} : (tensor<1xf32>) -> tensor<1x16x16x4xf32>
    %4761 = "stablehlo.multiply"(%arg5, %4760) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    %4762 = "stablehlo.add"(%4757, %4761) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> tensor<1x16x16x4xf32>
    "func.return"(%4626, %4660, %4694, %4728, %4762) : (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>) -> ()
  }) {arg_attrs = [{tf.aliasing_output = 0 : i32}, {tf.aliasing_output = 1 : i32}, {tf.aliasing_output = 2 : i32}, {tf.aliasing_output = 3 : i32}, {tf.aliasing_output = 4 : i32}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}], function_type = (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<2x77x32xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1x5x7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<64x64xf32>, tensor<64xf32>, tensor<3x3x4x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x16xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<48xf32>, tensor<48xf32>, tensor<3x3x48x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x48xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<3x3x40x24xf32>, tensor<24xf32>, tensor<24x64xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<24x40xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24x32xf32>, tensor<24x32xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<24xf32>, tensor<192x24xf32>, tensor<192xf32>, tensor<24x96xf32>, tensor<24xf32>, tensor<24x24xf32>, tensor<24xf32>, tensor<3x3x24x24xf32>, tensor<24xf32>, tensor<40xf32>, tensor<40xf32>, tensor<3x3x40x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x40xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<32xf32>, tensor<32xf32>, tensor<3x3x32x16xf32>, tensor<16xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x16xf32>, tensor<16xf32>, tensor<16x32xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16x32xf32>, tensor<16x32xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<128x16xf32>, tensor<128xf32>, tensor<16x64xf32>, tensor<16xf32>, tensor<16x16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>, tensor<3x3x16x4xf32>, tensor<4xf32>) -> (tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>, tensor<1x16x16x4xf32>), sym_name = "main", sym_visibility = "public"} : () -> ()
}) {sym_name = "denoise_step"} : () -> ()

// RUN: hlq-opt %s --hlq-gpu-pipeline -o %t.mlir
// RUN: hlq-translate --hlq-to-executable %t.mlir | FileCheck %s --match-full-lines

// A layer with an unknown number of tokens: sizes of outputs are extents, the
// workspace is computed, and what kernels rely on is required. The operands, the
// sections and the lines that are no arithmetic are pinned.
//      CHECK: function layer
// CHECK-NEXT: operand gy in bf16 ? 96
// CHECK-NEXT: operand fc in bf16 96 64
// CHECK-NEXT: operand x in bf16 ? 64
// CHECK-NEXT: operand seed in i64
// CHECK-NEXT: operand gx out bf16 ? 64
// CHECK-NEXT: operand grad.fc out bf16 96 64
// CHECK-NEXT: extents
// CHECK-NEXT: let %0 = size gy 0
// CHECK-NEXT: extent gx 0 %0
// CHECK-NEXT: workspace
// CHECK-NEXT: let %0 = size gy 0
//      CHECK: let %{{[0-9]+}} = size x 0
//      CHECK: bytes %[[#]]
// CHECK-NEXT: launch
//      CHECK: let %[[#L:]] = size gy 0
//      CHECK: require %{{[0-9]+}} "size 0 of argument 0 must be from 1 to 2147482624"
//      CHECK: require %{{[0-9]+}} "size 0 of argument 2 must be from 1 to 2147482624"
//      CHECK: memset %{{[0-9]+}} %{{[0-9]+}}
//      CHECK: let %[[#PITCH:]] = stride gy 0
//      CHECK: kernel maxima_bf16_b4_rows_h16_row_columns_p16r8_tensor grid %[[#RASTER:]] %{{[0-9]+}} %[[#GROUPS:]] block 256 1 1 shared 32832 args ptr %{{[0-9]+}} i32 %[[#L]] i32 %{{[0-9]+}} i64 %[[#PITCH]] ptr %{{[0-9]+}} ptr %{{[0-9]+}}
//      CHECK: let %[[#SEED:]] = value seed
//      CHECK: let %[[#ADDRESS:]] = address seed
//      CHECK: kernel encode_bf16_b4_rows_h16_row_q7_stochastic_packed_columns_p16r8_tensor_q127_stochastic grid %[[#RASTER]] %{{[0-9]+}} %[[#GROUPS]] block 256 1 1 shared 40960 dependent args ptr %{{[0-9]+}} i32 %[[#L]] i32 %{{[0-9]+}} i64 %[[#PITCH]] i64 %[[#SEED]] ptr %[[#ADDRESS]] ptr {{.*}}
//      CHECK: kernel maxima_bf16_b4_columns_h16_tensor {{.*}}
//      CHECK: kernel encode_bf16_b4_columns_h16_tensor_q7_nearest {{.*}}
//      CHECK: kernel maxima_bf16_b4_columns_p16r8_tensor {{.*}}
//      CHECK: kernel encode_bf16_b4_columns_p16r8_tensor_q127_nearest {{.*}}
//      CHECK: require %{{[0-9]+}} "size 0 of result 0 must be that of the operand that it comes from"
//      CHECK: map m0 i8 address %{{[0-9]+}} sizes %{{[0-9]+}} %[[#L]] strides %{{[0-9]+}} box 64 64 swizzle 64
//      CHECK: map m1 i8 address %{{[0-9]+}} sizes %{{[0-9]+}} %{{[0-9]+}} strides %{{[0-9]+}} box 128 64 swizzle 128
//      CHECK: let %[[#ALIGNED:]] = and %{{[0-9]+}} %{{[0-9]+}}
//      CHECK: map m2 bf16 address %{{[0-9]+}} sizes %{{[0-9]+}} %{{[0-9]+}} strides %{{[0-9]+}} box 64 64 swizzle 128
//      CHECK: map-if %[[#ALIGNED]] m3 bf16 address %{{[0-9]+}} sizes %{{[0-9]+}} %{{[0-9]+}} strides %{{[0-9]+}} box 64 64 swizzle 128 else m2
//      CHECK: kernel contract_64x{{[0-9]+}}x128_w1_s8_g8_row_tensor_bf16_packed grid {{.*}} block 256 1 1 shared {{[0-9]+}} dependent args m0 m1 m3 ptr {{.*}} i32 %[[#L]] {{.*}} i32 %[[#ALIGNED]] i32 %{{[0-9]+}}
//      CHECK: require %{{[0-9]+}} "the operands of result 1 must agree in the size that is contracted"
//      CHECK: require %{{[0-9]+}} "result 1 must sum up at most 131072 products of codes: kernels sum up all at once"
//      CHECK: map m4 i8 {{.*}}
//      CHECK: map-if {{.*}} m7 bf16 {{.*}} else m6
//      CHECK: kernel contract_64x{{[0-9]+}}x128_w1_s8_g8_tensor_tensor_bf16 {{.*}}
// CHECK-NEXT: end
// CHECK-NEXT: ptx {{[0-9]+}}

func.func @layer(%gy: tensor<?x96xbf16> {hlq.tangent}, %w: tensor<96x64xbf16> {hlq.parameter = "fc"}, %x: tensor<?x64xbf16>, %seed: i64 {hlq.seed})
    -> (tensor<?x64xbf16>, tensor<96x64xbf16> {hlq.gradient_of = "fc"}) {
  %c0 = arith.constant 0 : index
  %zero = arith.constant 0.0 : bf16
  %l = tensor.dim %gy, %c0 : tensor<?x96xbf16>
  %e0 = tensor.empty(%l) : tensor<?x64xbf16>
  %z0 = linalg.fill ins(%zero : bf16) outs(%e0 : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<?x96xbf16>, tensor<96x64xbf16>) outs(%z0 : tensor<?x64xbf16>) -> tensor<?x64xbf16>
  %e1 = tensor.empty(%l) : tensor<96x?xbf16>
  %gyt = linalg.transpose ins(%gy : tensor<?x96xbf16>) outs(%e1 : tensor<96x?xbf16>) permutation = [1, 0]
  %e2 = tensor.empty() : tensor<96x64xbf16>
  %z2 = linalg.fill ins(%zero : bf16) outs(%e2 : tensor<96x64xbf16>) -> tensor<96x64xbf16>
  %gw = linalg.matmul ins(%gyt, %x : tensor<96x?xbf16>, tensor<?x64xbf16>) outs(%z2 : tensor<96x64xbf16>) -> tensor<96x64xbf16>
  return %gx, %gw : tensor<?x64xbf16>, tensor<96x64xbf16>
}

// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=target=sm_90a | FileCheck %s
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=target=sm_90a --remarks-filter-passed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=PASSED
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=target=sm_90a --remarks-filter-missed=hlq -o /dev/null 2>&1 | FileCheck %s --check-prefix=MISSED --implicit-check-not=remark:
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="target=sm_90a force=true" | FileCheck %s --check-prefix=FORCED

// Without a target, and on a chip whose rates nobody measured, costs play no
// part. What is forced is what is rewritten without costs, and what costs leave
// in is the same.
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients -o %t.all.mlir
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients="target=sm_90a force=true" | diff - %t.all.mlir
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=target=sm_80 | diff - %t.all.mlir
// RUN: sed -n '/@large/,/^  }/p' %t.all.mlir > %t.large.mlir
// RUN: hlq-opt %s --hlq-mark-gradients --hlq-quantize-gradients=target=sm_90a | sed -n '/@large/,/^  }/p' | diff - %t.large.mlir
// RUN: not hlq-opt %s --hlq-quantize-gradients=target=sm_91 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// UNKNOWN: error: unknown target 'sm_91'

// FORCED-COUNT-9: hlq.contract
// FORCED-NOT: hlq.contract

// Streams are numbered by contraction, so that this layer's draws don't depend
// on what became of the first.
// CHECK-LABEL: func @small
// CHECK-NOT: hlq.contract
// CHECK: linalg.matmul
// CHECK: linalg.matmul
// CHECK: return
// MISSED: remark: [Missed] quantize-gradients | Category:hlq | Function=small | Decision=kept, FloatMicroseconds=[[SMALL:[0-9.]+]], I=64, L=256, LayerMicroseconds=[[SMALL]], O=128, Op=linalg.matmul, Parameter=s, Reason="rewritten as well, the layer would take {{[0-9.]+}} us instead of [[SMALL]] us, as predicted, and less than its share of 3 % isn't worth it: force=true rewrites it all the same", Recipe=hlq, Role=input_gradient
// MISSED: remark: {{.*}} Function=small {{.*}} Role=weight_gradient
func.func @small(%gy: tensor<256x128xbf16> {hlq.tangent}, %x: tensor<256x64xbf16>, %w: tensor<128x64xbf16> {hlq.parameter = "s"}) -> (tensor<256x64xbf16>, tensor<128x64xbf16> {hlq.gradient_of = "s"}) {
  %zero = arith.constant 0.0 : bf16
  %gx_empty = tensor.empty() : tensor<256x64xbf16>
  %gx_zero = linalg.fill ins(%zero : bf16) outs(%gx_empty : tensor<256x64xbf16>) -> tensor<256x64xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<256x128xbf16>, tensor<128x64xbf16>) outs(%gx_zero : tensor<256x64xbf16>) -> tensor<256x64xbf16>
  %gyt_empty = tensor.empty() : tensor<128x256xbf16>
  %gyt = linalg.transpose ins(%gy : tensor<256x128xbf16>) outs(%gyt_empty : tensor<128x256xbf16>) permutation = [1, 0]
  %gw_empty = tensor.empty() : tensor<128x64xbf16>
  %gw_zero = linalg.fill ins(%zero : bf16) outs(%gw_empty : tensor<128x64xbf16>) -> tensor<128x64xbf16>
  %gw = linalg.matmul ins(%gyt, %x : tensor<128x256xbf16>, tensor<256x64xbf16>) outs(%gw_zero : tensor<128x64xbf16>) -> tensor<128x64xbf16>
  return %gx, %gw : tensor<256x64xbf16>, tensor<128x64xbf16>
}

// CHECK-LABEL: func @large
// CHECK: stochastic({{.*}}, stream 2)
// CHECK: hlq.contract
// CHECK: stochastic({{.*}}, stream 3
// CHECK: hlq.contract
// PASSED: [Passed] quantize-gradients | Category:hlq | Function=large | Code=i4, Decision=rewritten, FloatMicroseconds=[[FLOAT:[0-9]+[.][0-9]]], I=4096, L=8192, LayerMicroseconds=[[LAYER:[0-9]+[.][0-9]]], O=4096, Op=linalg.matmul, Parameter=l, Recipe=hlq, Role=input_gradient
// PASSED: Function=large {{.*}} FloatMicroseconds=[[FLOAT]], {{.*}} LayerMicroseconds=[[LAYER]], {{.*}} Role=weight_gradient
func.func @large(%gy: tensor<8192x4096xbf16> {hlq.tangent}, %x: tensor<8192x4096xbf16>, %w: tensor<4096x4096xbf16> {hlq.parameter = "l"}) -> (tensor<8192x4096xbf16>, tensor<4096x4096xbf16> {hlq.gradient_of = "l"}) {
  %zero = arith.constant 0.0 : bf16
  %gx_empty = tensor.empty() : tensor<8192x4096xbf16>
  %gx_zero = linalg.fill ins(%zero : bf16) outs(%gx_empty : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<8192x4096xbf16>, tensor<4096x4096xbf16>) outs(%gx_zero : tensor<8192x4096xbf16>) -> tensor<8192x4096xbf16>
  %gyt_empty = tensor.empty() : tensor<4096x8192xbf16>
  %gyt = linalg.transpose ins(%gy : tensor<8192x4096xbf16>) outs(%gyt_empty : tensor<4096x8192xbf16>) permutation = [1, 0]
  %gw_empty = tensor.empty() : tensor<4096x4096xbf16>
  %gw_zero = linalg.fill ins(%zero : bf16) outs(%gw_empty : tensor<4096x4096xbf16>) -> tensor<4096x4096xbf16>
  %gw = linalg.matmul ins(%gyt, %x : tensor<4096x8192xbf16>, tensor<8192x4096xbf16>) outs(%gw_zero : tensor<4096x4096xbf16>) -> tensor<4096x4096xbf16>
  return %gx, %gw : tensor<8192x4096xbf16>, tensor<4096x4096xbf16>
}

// A gradient alone, in f32, where products of floats have no tensor cores.
// CHECK-LABEL: func @floats
// CHECK: hlq.contract
// PASSED: Function=floats {{.*}} FloatMicroseconds={{[0-9]+}}
func.func @floats(%gy: tensor<2048x1024xf32> {hlq.tangent}, %w: tensor<1024x512xf32> {hlq.parameter = "f"}) -> tensor<2048x512xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<2048x512xf32>
  %init = linalg.fill ins(%zero : f32) outs(%empty : tensor<2048x512xf32>) -> tensor<2048x512xf32>
  %gx = linalg.matmul ins(%gy, %w : tensor<2048x1024xf32>, tensor<1024x512xf32>) outs(%init : tensor<2048x512xf32>) -> tensor<2048x512xf32>
  return %gx : tensor<2048x512xf32>
}

// Sizes that are known at run time only are large.
// CHECK-LABEL: func @unknown
// CHECK: hlq.contract
// PASSED: Function=unknown {{.*}} Unpredicted="sizes that are known at run time only are taken to be large"
func.func @unknown(%gy: tensor<?x32xbf16> {hlq.tangent}, %w: tensor<32x16xbf16> {hlq.parameter = "u"}) -> tensor<?x16xbf16> {
  %zero = arith.constant 0.0 : bf16
  %c0 = arith.constant 0 : index
  %tokens = tensor.dim %gy, %c0 : tensor<?x32xbf16>
  %empty = tensor.empty(%tokens) : tensor<?x16xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<?x32xbf16>, tensor<32x16xbf16>) outs(%init : tensor<?x16xbf16>) -> tensor<?x16xbf16>
  return %gx : tensor<?x16xbf16>
}

// Other lowerings may serve what no kernel does.
// CHECK-LABEL: func @batch
// CHECK: hlq.contract
// PASSED: Function=batch {{.*}} Unpredicted="it contracts other than two matrices into one"
func.func @batch(%gy: tensor<2x16x32xbf16> {hlq.tangent}, %w: tensor<2x32x16xbf16> {hlq.parameter = "b"}) -> tensor<2x16x16xbf16> {
  %zero = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<2x16x16xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<2x16x16xbf16>) -> tensor<2x16x16xbf16>
  %gx = linalg.batch_matmul ins(%gy, %w : tensor<2x16x32xbf16>, tensor<2x32x16xbf16>) outs(%init : tensor<2x16x16xbf16>) -> tensor<2x16x16xbf16>
  return %gx : tensor<2x16x16xbf16>
}

// A transform that kernels don't have.
// CHECK-LABEL: func @order
// CHECK: hlq.contract
// PASSED: Function=order {{.*}} Unpredicted="its transform is none that kernels have"
func.func @order(%gy: tensor<64x64xbf16> {hlq.tangent}, %w: tensor<64x16xbf16> {hlq.parameter = "o"}) -> tensor<64x16xbf16>
    attributes {hlq.recipe = #hlq.recipe<hlq, input_gradient = <order = 32>>} {
  %zero = arith.constant 0.0 : bf16
  %empty = tensor.empty() : tensor<64x16xbf16>
  %init = linalg.fill ins(%zero : bf16) outs(%empty : tensor<64x16xbf16>) -> tensor<64x16xbf16>
  %gx = linalg.matmul ins(%gy, %w : tensor<64x64xbf16>, tensor<64x16xbf16>) outs(%init : tensor<64x16xbf16>) -> tensor<64x16xbf16>
  return %gx : tensor<64x16xbf16>
}

// The caller has the codes of x: what reads them is rewritten, and its encoding
// costs nothing here.
// CHECK-LABEL: func @kept_codes
// CHECK: hlq.contract
// PASSED: Function=kept_codes {{.*}} LayerMicroseconds=
func.func @kept_codes(%gy: tensor<256x128xbf16> {hlq.tangent}, %x: tensor<256x64xbf16> {hlq.encoded = "x"}) -> (tensor<128x64xbf16> {hlq.gradient_of = "k"}) {
  %zero = arith.constant 0.0 : bf16
  %gyt_empty = tensor.empty() : tensor<128x256xbf16>
  %gyt = linalg.transpose ins(%gy : tensor<256x128xbf16>) outs(%gyt_empty : tensor<128x256xbf16>) permutation = [1, 0]
  %gw_empty = tensor.empty() : tensor<128x64xbf16>
  %gw_zero = linalg.fill ins(%zero : bf16) outs(%gw_empty : tensor<128x64xbf16>) -> tensor<128x64xbf16>
  %gw = linalg.matmul ins(%gyt, %x : tensor<128x256xbf16>, tensor<256x64xbf16>) outs(%gw_zero : tensor<128x64xbf16>) -> tensor<128x64xbf16>
  return %gw : tensor<128x64xbf16>
}

// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients --remarks-filter='hlq.*' -o %t.mlir 2>&1 | FileCheck %s
// RUN: not grep hlq.role %t.mlir

// What stays unmarked, and the remark that says why. Each remark names the
// function: the order of the file is the order of the remarks.

// A forward contraction is none that could be a gradient: no remark.
// CHECK-NOT: Function=forward_contraction
func.func @forward_contraction(%x: tensor<32x48xf32>, %w: tensor<48x64xf32> {hlq.parameter = "w"}, %gy: tensor<32x64xf32> {hlq.tangent}, %z: tensor<32x64xf32>) -> tensor<32x64xf32> {
  %y = linalg.matmul ins(%x, %w : tensor<32x48xf32>, tensor<48x64xf32>) outs(%z : tensor<32x64xf32>) -> tensor<32x64xf32>
  return %y : tensor<32x64xf32>
}

// CHECK: refused.mlir:[[#@LINE+5]]:9: remark: [Missed] mark-gradients | Category:hlq | Function=attention_product
// CHECK-SAME: Decision=kept
// CHECK-SAME: Op=linalg.batch_matmul
// CHECK-SAME: Reason="no parameter takes part: its other operand is a view of none, and it reaches no parameter's gradient through views, casts and additions alone", Role=unknown
func.func @attention_product(%go: tensor<8x32x24xf32> {hlq.tangent}, %p: tensor<8x32x32xf32>, %z: tensor<8x32x24xf32>) -> tensor<8x32x24xf32> {
  %gv = linalg.batch_matmul ins(%p, %go : tensor<8x32x32xf32>, tensor<8x32x24xf32>) outs(%z : tensor<8x32x24xf32>) -> tensor<8x32x24xf32>
  return %gv : tensor<8x32x24xf32>
}

// CHECK: Function=both_operands_derive {{.*}} Reason="both operands derive from a tangent"
func.func @both_operands_derive(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = arith.addf %w, %w : tensor<64x48xf32>
  %d = "test.unregistered"(%gy, %v) : (tensor<32x64xf32>, tensor<64x48xf32>) -> tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %d : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK: Function=neither_operand_derives {{.*}} Reason="neither operand derives from a tangent"
func.func @neither_operand_derives(%gy: tensor<64x32xf32> {hlq.tangent}, %a: tensor<64x32xf32>, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.matmul ins(%a, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// W = up down: its gradient is contracted with one factor for the other's.
// CHECK: Function=parameter_and_gradient {{.*}} Reason="it contracts the parameter 'down' and reaches the gradient of 'up': input or weight gradient can't be told"
func.func @parameter_and_gradient(%g: tensor<64x48xf32> {hlq.tangent}, %down: tensor<48x16xf32> {hlq.parameter = "down"}, %z: tensor<64x16xf32>) -> (tensor<64x16xf32> {hlq.gradient_of = "up"}) {
  %0 = linalg.matmul ins(%g, %down : tensor<64x48xf32>, tensor<48x16xf32>) outs(%z : tensor<64x16xf32>) -> tensor<64x16xf32>
  return %0 : tensor<64x16xf32>
}

// CHECK: Function=integers {{.*}} Reason="it multiplies integers"
func.func @integers(%gy: tensor<32x64xi8> {hlq.tangent}, %w: tensor<64x48xi8> {hlq.parameter = "w"}, %z: tensor<32x48xi32>) -> tensor<32x48xi32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xi8>, tensor<64x48xi8>) outs(%z : tensor<32x48xi32>) -> tensor<32x48xi32>
  return %gx : tensor<32x48xi32>
}

// An outer product contracts nothing.
// CHECK-NOT: Function=outer_product
func.func @outer_product(%gy: tensor<64xf32> {hlq.tangent}, %x: tensor<48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %gw = linalg.generic {indexing_maps = [affine_map<(o, i) -> (o)>, affine_map<(o, i) -> (i)>, affine_map<(o, i) -> (o, i)>], iterator_types = ["parallel", "parallel"]}
        ins(%gy, %x : tensor<64xf32>, tensor<48xf32>) outs(%z : tensor<64x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %c, %p : f32
    linalg.yield %s : f32
  } -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// Nor does a product of elements summed up contract two tensors where one of
// them lacks the summed loop.
// CHECK-NOT: Function=sum_of_one_operand
func.func @sum_of_one_operand(%gy: tensor<32x64xf32> {hlq.tangent}, %s: tensor<64xf32> {hlq.parameter = "w"}, %z: tensor<64xf32>) -> tensor<64xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(o, l) -> (l, o)>, affine_map<(o, l) -> (o)>, affine_map<(o, l) -> (o)>], iterator_types = ["parallel", "reduction"]}
       ins(%gy, %s : tensor<32x64xf32>, tensor<64xf32>) outs(%z : tensor<64xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<64xf32>
  return %0 : tensor<64xf32>
}

// CHECK-NOT: Function=other_reduction
func.func @other_reduction(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %0 = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
       ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.maximumf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<32x48xf32>
  return %0 : tensor<32x48xf32>
}

// The body multiplies an operand by itself, or adds the product twice.
// CHECK-NOT: Function=other_body
func.func @other_body(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %0 = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
       ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %a : f32
    %q = arith.addf %c, %p : f32
    linalg.yield %q : f32
  } -> tensor<32x48xf32>
  %1 = linalg.generic {indexing_maps = [affine_map<(l, i, o) -> (l, o)>, affine_map<(l, i, o) -> (o, i)>, affine_map<(l, i, o) -> (l, i)>], iterator_types = ["parallel", "parallel", "reduction"]}
       ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) {
  ^bb0(%a: f32, %b: f32, %c: f32):
    %p = arith.mulf %a, %b : f32
    %q = arith.addf %p, %p : f32
    linalg.yield %q : f32
  } -> tensor<32x48xf32>
  return %0, %1 : tensor<32x48xf32>, tensor<32x48xf32>
}

// CHECK-NOT: Function=buffers
func.func @buffers(%gy: memref<32x64xf32> {hlq.tangent}, %w: memref<64x48xf32> {hlq.parameter = "w"}, %z: memref<32x48xf32>) {
  linalg.matmul ins(%gy, %w : memref<32x64xf32>, memref<64x48xf32>) outs(%z : memref<32x48xf32>)
  return
}

// A gradient that went through a buffer is still one: x isn't told apart.
// CHECK: Function=through_a_buffer {{.*}} Reason="both operands derive from a tangent"
func.func @through_a_buffer(%gy: tensor<64x32xf32> {hlq.tangent}, %s: f32 {hlq.tangent}, %m: memref<1536xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %c0 = arith.constant 0 : index
  %v = memref.expand_shape %m [[0, 1]] output_shape [32, 48] : memref<1536xf32> into memref<32x48xf32>
  memref.store %s, %v[%c0, %c0] : memref<32x48xf32>
  %t = bufferization.to_tensor %m restrict : memref<1536xf32> to tensor<1536xf32>
  %x = tensor.expand_shape %t [[0, 1]] output_shape [32, 48] : tensor<1536xf32> into tensor<32x48xf32>
  %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%z : tensor<64x48xf32>) -> tensor<64x48xf32>
  return %gw : tensor<64x48xf32>
}

// No argument is a parameter and no result a gradient: nothing can be told.
// CHECK: Function=tangent_alone {{.*}} Reason="no parameter takes part
func.func @tangent_alone(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-NOT: Function=unmarked_signature
func.func @unmarked_signature(%gy: tensor<32x64xf32>, %w: tensor<64x48xf32>, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// An expression of a parameter is no view of it.
// CHECK: Function=scaled_parameter {{.*}} Reason="no parameter takes part: its other operand is a view of none
func.func @scaled_parameter(%gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %v = arith.negf %w : tensor<64x48xf32>
  %gx = linalg.matmul ins(%gy, %v : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

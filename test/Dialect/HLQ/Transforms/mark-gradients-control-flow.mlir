// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients | FileCheck %s
// RUN: hlq-opt %s --allow-unregistered-dialect --hlq-mark-gradients --remarks-filter-missed='hlq.*' -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// Gradients inside control flow stay, with a remark; tangents are followed
// through it.

// REMARK: Function=in_scf_if {{.*}} Reason="it is inside 'scf.if': gradients in control flow are left as they are", Role=unknown
// CHECK-LABEL: func @in_scf_if
// CHECK-NOT: hlq.role
func.func @in_scf_if(%c: i1, %gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = scf.if %c -> tensor<32x48xf32> {
    %gx = linalg.matmul ins(%gy, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
    scf.yield %gx : tensor<32x48xf32>
  } else {
    scf.yield %z : tensor<32x48xf32>
  }
  return %r : tensor<32x48xf32>
}

// REMARK: Function=in_scf_for {{.*}} Reason="it is inside 'scf.for'
// CHECK-LABEL: func @in_scf_for
// CHECK-NOT: hlq.role
func.func @in_scf_for(%n: index, %gy: tensor<64x64xf32> {hlq.tangent}, %w: tensor<64x64xf32> {hlq.parameter = "w"}, %z: tensor<64x64xf32>) -> tensor<64x64xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%g = %gy) -> tensor<64x64xf32> {
    %gx = linalg.matmul ins(%g, %w : tensor<64x64xf32>, tensor<64x64xf32>) outs(%z : tensor<64x64xf32>) -> tensor<64x64xf32>
    scf.yield %gx : tensor<64x64xf32>
  }
  return %r : tensor<64x64xf32>
}

// REMARK: Function=weight_gradient_in_scf_for {{.*}} Reason="it is inside 'scf.for'
// CHECK-LABEL: func @weight_gradient_in_scf_for
// CHECK-NOT: hlq.role
func.func @weight_gradient_in_scf_for(%n: index, %gy: tensor<64x32xf32> {hlq.tangent}, %x: tensor<32x48xf32>, %z: tensor<64x48xf32>) -> (tensor<64x48xf32> {hlq.gradient_of = "w"}) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%acc = %z) -> tensor<64x48xf32> {
    %gw = linalg.matmul ins(%gy, %x : tensor<64x32xf32>, tensor<32x48xf32>) outs(%acc : tensor<64x48xf32>) -> tensor<64x48xf32>
    scf.yield %gw : tensor<64x48xf32>
  }
  return %r : tensor<64x48xf32>
}

// REMARK: Function=several_blocks {{.*}} Reason="the function has several blocks: gradients in control flow are left as they are"
// CHECK-LABEL: func @several_blocks
// CHECK-NOT: hlq.role
func.func @several_blocks(%c: i1, %gy: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  cf.cond_br %c, ^bb1(%gy : tensor<32x64xf32>), ^bb2(%z : tensor<32x48xf32>)
^bb1(%g: tensor<32x64xf32>):
  %gx = linalg.matmul ins(%g, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  cf.br ^bb2(%gx : tensor<32x48xf32>)
^bb2(%r: tensor<32x48xf32>):
  return %r : tensor<32x48xf32>
}

// The loop carries a gradient and an activation: the latter isn't derived.
// REMARK-NOT: Function=after_a_loop
// CHECK-LABEL: func @after_a_loop_of_both
func.func @after_a_loop_of_both(%n: index, %g: tensor<32x64xf32> {hlq.tangent}, %a: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%s = %g, %t = %a) -> (tensor<32x64xf32>, tensor<32x64xf32>) {
    %u = arith.mulf %s, %t : tensor<32x64xf32>
    %v = arith.mulf %t, %t : tensor<32x64xf32>
    scf.yield %u, %v : tensor<32x64xf32>, tensor<32x64xf32>
  }
  // CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">} ins(%{{.*}}#0, %
  %gx = linalg.matmul ins(%r#0, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  // CHECK: linalg.matmul ins(%{{.*}}#1, %
  %y = linalg.matmul ins(%r#1, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx, %y : tensor<32x48xf32>, tensor<32x48xf32>
}

// Derived in the second turn of the loop only.
// CHECK-LABEL: func @derived_in_the_next_turn
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @derived_in_the_next_turn(%n: index, %g: tensor<32x64xf32> {hlq.tangent}, %a: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %r:2 = scf.for %i = %c0 to %n step %c1 iter_args(%s = %a, %t = %a) -> (tensor<32x64xf32>, tensor<32x64xf32>) {
    scf.yield %t, %g : tensor<32x64xf32>, tensor<32x64xf32>
  }
  %gx = linalg.matmul ins(%r#0, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @after_an_if
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @after_an_if(%c: i1, %g: tensor<32x64xf32> {hlq.tangent}, %a: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = scf.if %c -> tensor<32x64xf32> {
    scf.yield %a : tensor<32x64xf32>
  } else {
    scf.yield %g : tensor<32x64xf32>
  }
  %gx = linalg.matmul ins(%r, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @after_a_while
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @after_a_while(%c: i1, %g: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = scf.while (%s = %g) : (tensor<32x64xf32>) -> tensor<32x64xf32> {
    scf.condition(%c) %s : tensor<32x64xf32>
  } do {
  ^bb0(%t: tensor<32x64xf32>):
    scf.yield %t : tensor<32x64xf32>
  }
  %gx = linalg.matmul ins(%r, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @after_a_forall
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @after_a_forall(%g: tensor<32x64xf32> {hlq.tangent}, %e: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = scf.forall (%i) in (32) shared_outs(%o = %e) -> tensor<32x64xf32> {
    %s = tensor.extract_slice %g[%i, 0] [1, 64] [1, 1] : tensor<32x64xf32> to tensor<1x64xf32>
    scf.forall.in_parallel {
      tensor.parallel_insert_slice %s into %o[%i, 0] [1, 64] [1, 1] : tensor<1x64xf32> into tensor<32x64xf32>
    }
  }
  %gx = linalg.matmul ins(%r, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// A generic that captures the tangent in its body.
// CHECK-LABEL: func @captured_by_a_body
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @captured_by_a_body(%g: tensor<32x64xf32> {hlq.tangent}, %e: tensor<32x64xf32>, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %r = tensor.generate {
  ^bb0(%i: index, %j: index):
    %v = tensor.extract %g[%i, %j] : tensor<32x64xf32>
    tensor.yield %v : f32
  } : tensor<32x64xf32>
  %gx = linalg.matmul ins(%r, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

// CHECK-LABEL: func @through_unregistered_operations
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @through_unregistered_operations(%g: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> (tensor<32x48xf32>, tensor<32x48xf32>) {
  %a = "test.scatter"(%g) : (tensor<32x64xf32>) -> tensor<32x64xf32>
  %b = "test.region"() ({
    "test.yield"(%g) : (tensor<32x64xf32>) -> ()
  }) : () -> tensor<32x64xf32>
  %0 = linalg.matmul ins(%a, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  %1 = linalg.matmul ins(%b, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %0, %1 : tensor<32x48xf32>, tensor<32x48xf32>
}

func.func private @callee(tensor<32x64xf32>) -> tensor<32x64xf32>

// CHECK-LABEL: func @through_a_call
// CHECK: linalg.matmul {hlq.role = #hlq.role<input_gradient, "w">}
func.func @through_a_call(%g: tensor<32x64xf32> {hlq.tangent}, %w: tensor<64x48xf32> {hlq.parameter = "w"}, %z: tensor<32x48xf32>) -> tensor<32x48xf32> {
  %a = call @callee(%g) : (tensor<32x64xf32>) -> tensor<32x64xf32>
  %gx = linalg.matmul ins(%a, %w : tensor<32x64xf32>, tensor<64x48xf32>) outs(%z : tensor<32x48xf32>) -> tensor<32x48xf32>
  return %gx : tensor<32x48xf32>
}

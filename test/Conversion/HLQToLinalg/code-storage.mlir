// RUN: hlq-opt %s --hlq-to-linalg | FileCheck %s

// CHECK: func.func private @external(tensor<4xi8>) -> tensor<4xi8>
func.func private @external(tensor<4xi4>) -> tensor<4xi4>

// CHECK-LABEL: func @call_and_branch(%{{.*}}: tensor<4xi8>, %{{.*}}: i1) -> tensor<4xi8>
// CHECK: call @external({{.*}}) : (tensor<4xi8>) -> tensor<4xi8>
// CHECK: cf.cond_br %{{.*}}, ^bb1(%{{.*}} : tensor<4xi8>), ^bb1(%{{.*}} : tensor<4xi8>)
// CHECK: ^bb1(%{{.*}}: tensor<4xi8>)
func.func @call_and_branch(%q: tensor<4xi4>, %c: i1) -> tensor<4xi4> {
  %r = call @external(%q) : (tensor<4xi4>) -> tensor<4xi4>
  cf.cond_br %c, ^bb1(%r : tensor<4xi4>), ^bb1(%q : tensor<4xi4>)
^bb1(%p: tensor<4xi4>):
  return %p : tensor<4xi4>
}

// CHECK-LABEL: func @control_flow
// CHECK: arith.constant dense<[-7, 7, -1, 0]> : tensor<4xi8>
// CHECK: scf.for {{.*}} -> (tensor<4xi8>)
// CHECK: scf.if {{.*}} -> (tensor<4xi8>)
// CHECK: arith.select {{.*}} : tensor<4xi8>
func.func @control_flow(%q: tensor<4xi4>, %n: index, %c: i1) -> tensor<4xi4> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %k = arith.constant dense<[-7, 7, -1, 0]> : tensor<4xi4>
  %r = scf.for %i = %c0 to %n step %c1 iter_args(%a = %q) -> tensor<4xi4> {
    %s = scf.if %c -> tensor<4xi4> {
      scf.yield %a : tensor<4xi4>
    } else {
      scf.yield %k : tensor<4xi4>
    }
    scf.yield %s : tensor<4xi4>
  }
  %s = arith.select %c, %r, %q : tensor<4xi4>
  return %s : tensor<4xi4>
}

// Scalars keep their width outside of tensors.
// CHECK-LABEL: func @moves
// CHECK-SAME: -> (tensor<?x12xi8>, i4)
// CHECK-NOT: xi4>
// CHECK: %[[ZERO:.*]] = arith.extsi %{{.*}} : i4 to i8
// CHECK: linalg.fill ins(%[[ZERO]] : i8)
// CHECK: linalg.transpose
// CHECK: tensor.expand_shape
// CHECK: tensor.collapse_shape
// CHECK: tensor.pad
// CHECK: tensor.yield %{{.*}} : i8
// CHECK: tensor.extract_slice
// CHECK: tensor.insert_slice
// CHECK: %[[WIDE:.*]] = tensor.extract
// CHECK: %[[NARROW:.*]] = arith.trunci %[[WIDE]] : i8 to i4
// CHECK: %[[AGAIN:.*]] = arith.extsi %[[NARROW]] : i4 to i8
// CHECK: tensor.insert %[[AGAIN]]
func.func @moves(%q: tensor<4x6xi4>, %n: index) -> (tensor<?x12xi4>, i4) {
  %zero = arith.constant 0 : i4
  %e = tensor.empty() : tensor<6x4xi4>
  %f = linalg.fill ins(%zero : i4) outs(%e : tensor<6x4xi4>) -> tensor<6x4xi4>
  %t = linalg.transpose ins(%q : tensor<4x6xi4>) outs(%f : tensor<6x4xi4>) permutation = [1, 0]
  %x = tensor.expand_shape %t [[0, 1], [2]] output_shape [2, 3, 4] : tensor<6x4xi4> into tensor<2x3x4xi4>
  %y = tensor.collapse_shape %x [[0], [1, 2]] : tensor<2x3x4xi4> into tensor<2x12xi4>
  %p = tensor.pad %y low[0, 0] high[%n, 0] {
  ^bb0(%i: index, %j: index):
    tensor.yield %zero : i4
  } : tensor<2x12xi4> to tensor<?x12xi4>
  %s = tensor.extract_slice %p[1, 0] [1, 12] [1, 1] : tensor<?x12xi4> to tensor<1x12xi4>
  %u = tensor.insert_slice %s into %p[0, 0] [1, 12] [1, 1] : tensor<1x12xi4> into tensor<?x12xi4>
  %c0 = arith.constant 0 : index
  %v = tensor.extract %u[%c0, %c0] : tensor<?x12xi4>
  %w = tensor.insert %v into %u[%c0, %n] : tensor<?x12xi4>
  return %w, %v : tensor<?x12xi4>, i4
}

// CHECK-LABEL: func @generic
// CHECK: ^bb0(%[[IN:.*]]: i8, %{{.*}}: i8, %{{.*}}: i32):
// CHECK-NEXT: %[[CODE:.*]] = arith.trunci %[[IN]] : i8 to i4
// CHECK-NEXT: %[[X:.*]] = arith.extsi %[[CODE]] : i4 to i32
// CHECK-NEXT: linalg.yield %[[IN]], %[[X]] : i8, i32
func.func @generic(%q: tensor<4xi4>) -> (tensor<4xi4>, tensor<4xi32>) {
  %e = tensor.empty() : tensor<4xi4>
  %f = tensor.empty() : tensor<4xi32>
  %r:2 = linalg.generic {indexing_maps = [affine_map<(i) -> (i)>, affine_map<(i) -> (i)>, affine_map<(i) -> (i)>], iterator_types = ["parallel"]}
    ins(%q : tensor<4xi4>) outs(%e, %f : tensor<4xi4>, tensor<4xi32>) {
  ^bb0(%a: i4, %b: i4, %c: i32):
    %x = arith.extsi %a : i4 to i32
    linalg.yield %a, %x : i4, i32
  } -> (tensor<4xi4>, tensor<4xi32>)
  return %r#0, %r#1 : tensor<4xi4>, tensor<4xi32>
}

// What has no tensor of i4 stays as it is.
// CHECK-LABEL: func @unrelated(%{{.*}}: i4, %{{.*}}: vector<2xi4>, %{{.*}}: memref<2xi4>)
func.func @unrelated(%a: i4, %v: vector<2xi4>, %m: memref<2xi4>) -> i4 {
  // CHECK: arith.addi %{{.*}}, %{{.*}} : i4
  // CHECK: arith.addi %{{.*}}, %{{.*}} : vector<2xi4>
  %b = arith.addi %a, %a : i4
  %w = arith.addi %v, %v : vector<2xi4>
  return %b : i4
}

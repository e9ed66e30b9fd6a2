// RUN: hlq-opt %s --hlq-to-linalg --allow-unregistered-dialect | FileCheck %s
// RUN: hlq-opt %s --hlq-to-linalg --allow-unregistered-dialect --mlir-print-op-generic \
// RUN: | FileCheck %s --check-prefix=GENERIC

// The dialect's attributes go, all others stay.
// GENERIC-NOT: hlq
// CHECK: module attributes {other.a}
module attributes {hlq.recipe = #hlq.recipe<hlq>, other.a} {
  // CHECK: func.func @f(%{{.*}}: tensor<4xf32> {other.b}, %{{.*}}: i64) -> (tensor<4xf32> {other.c}) attributes {other.d}
  func.func @f(%a: tensor<4xf32> {hlq.parameter = "w", other.b}, %s: i64 {hlq.seed})
      -> (tensor<4xf32> {hlq.gradient_of = "w", other.c})
      attributes {hlq.recipe = #hlq.recipe<int8>, other.d} {
    // Unregistered operations pass through.
    // CHECK: "some.op"(%{{.*}}) {other.e} : (tensor<4xf32>) -> tensor<4xf32>
    %r = "some.op"(%a) {hlq.role = #hlq.role<input_gradient, "w">, other.e,
                        other.role = #hlq.role<input_gradient, "w">} : (tensor<4xf32>) -> tensor<4xf32>
    return %r : tensor<4xf32>
  }
}

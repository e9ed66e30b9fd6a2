// RUN: hlq-opt %s --hlq-to-linalg --allow-unregistered-dialect --split-input-file --verify-diagnostics

func.func @unknown_carrier(%q: tensor<4xi4>) -> tensor<4xi4> {
  // expected-error @+1 {{'some.op' op carries tensors of i4, which it is not known how to store as i8}}
  %r = "some.op"(%q) : (tensor<4xi4>) -> tensor<4xi4>
  return %r : tensor<4xi4>
}

// -----

func.func @arithmetic_on_tensors(%q: tensor<4xi4>) -> tensor<4xi4> {
  // expected-error @+1 {{'arith.addi' op carries tensors of i4}}
  %r = arith.addi %q, %q : tensor<4xi4>
  return %r : tensor<4xi4>
}

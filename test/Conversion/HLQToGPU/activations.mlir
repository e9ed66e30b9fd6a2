// RUN: hlq-opt %s --hlq-to-gpu --canonicalize --cse --split-input-file | FileCheck %s

// GELU's derivative in a region is built as one function of its argument, which
// is bounded first, however its sums and products are written; and nothing else
// is. Sigmoids are made of the chip's reciprocal.

// With the fit for what is rounded to bf16.
// CHECK-LABEL: func.func @as_autograd_writes_it(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: 1.627
// CHECK: arith.constant 0.076876
// CHECK-NOT: 1.627
// CHECK: %[[M:.*]] = llvm.intr.minimum(
// CHECK: llvm.intr.fma(%[[M]],
// CHECK: ex2.approx
// CHECK-NOT: ex2.approx
// CHECK: llvm.intr.copysign
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @as_autograd_writes_it(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %root = arith.constant 0.70710678118654757 : f64
      %scale = arith.truncf %root : f64 to f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %minus = arith.constant -0.5 : f32
      %density = arith.constant 0.3989422804014327 : f64
      %factor = arith.truncf %density : f64 to f32
      %0 = arith.mulf %w, %scale : f32
      %1 = math.erf %0 : f32
      %2 = arith.addf %1, %one : f32
      %3 = arith.mulf %2, %half : f32
      %4 = arith.mulf %w, %w : f32
      %5 = arith.mulf %4, %minus : f32
      %6 = math.exp %5 : f32
      %7 = arith.mulf %6, %factor : f32
      %8 = arith.mulf %w, %7 : f32
      %9 = arith.addf %3, %8 : f32
      %10 = arith.mulf %v, %9 : f32
      %r = arith.truncf %10 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// In another order, as powers of two, and with the finer fit.
// CHECK-LABEL: func.func @in_other_words(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: 1.627
// CHECK: arith.constant 4.74188
// CHECK-NOT: 1.627
// CHECK: %[[M:.*]] = llvm.intr.minimum(
// CHECK: llvm.intr.fma(%[[M]],
// CHECK: ex2.approx
// CHECK-NOT: ex2.approx
// CHECK: llvm.intr.copysign
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @in_other_words(%g: tensor<256x96xf32>, %z: tensor<256x96xf32>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xf32>) by {
    ^bb0(%x: f32, %y: f32):
      %half = arith.constant 0.5 : f32
      %scale = arith.constant 0.70710678 : f32
      %factor = arith.constant -0.3989422804 : f32
      %power = arith.constant -0.72134752 : f32
      %0 = arith.mulf %scale, %y : f32
      %1 = math.erf %0 : f32
      %2 = math.fma %1, %half, %half : f32
      %3 = arith.mulf %y, %power : f32
      %4 = arith.mulf %3, %y : f32
      %5 = math.exp2 %4 : f32
      %6 = arith.mulf %y, %factor : f32
      %7 = arith.mulf %5, %6 : f32
      %8 = arith.subf %2, %7 : f32
      %r = arith.mulf %8, %x : f32
      hlq.yield %r : f32
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xf32> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// erf of 0.71 z is another function.
// CHECK-LABEL: func.func @other_constant(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: llvm.intr.minimum
// CHECK: ex2.approx
// CHECK-NOT: llvm.intr.minimum
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @other_constant(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %root = arith.constant 0.71 : f64
      %scale = arith.truncf %root : f64 to f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %minus = arith.constant -0.5 : f32
      %density = arith.constant 0.3989422804014327 : f64
      %factor = arith.truncf %density : f64 to f32
      %0 = arith.mulf %w, %scale : f32
      %1 = math.erf %0 : f32
      %2 = arith.addf %1, %one : f32
      %3 = arith.mulf %2, %half : f32
      %4 = arith.mulf %w, %w : f32
      %5 = arith.mulf %4, %minus : f32
      %6 = math.exp %5 : f32
      %7 = arith.mulf %6, %factor : f32
      %8 = arith.mulf %w, %7 : f32
      %9 = arith.addf %3, %8 : f32
      %10 = arith.mulf %v, %9 : f32
      %r = arith.truncf %10 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// So is what is rounded on the way.
// CHECK-LABEL: func.func @rounded_between(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: llvm.intr.minimum
// CHECK: ex2.approx
// CHECK-NOT: llvm.intr.minimum
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @rounded_between(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %root = arith.constant 0.70710678118654757 : f64
      %scale = arith.truncf %root : f64 to f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %minus = arith.constant -0.5 : f32
      %density = arith.constant 0.3989422804014327 : f64
      %factor = arith.truncf %density : f64 to f32
      %0 = arith.mulf %w, %scale : f32
      %1 = math.erf %0 : f32
      %2 = arith.addf %1, %one : f32
      %c = arith.mulf %2, %half : f32
      %n = arith.truncf %c : f32 to bf16
      %3 = arith.extf %n : bf16 to f32
      %4 = arith.mulf %w, %w : f32
      %5 = arith.mulf %4, %minus : f32
      %6 = math.exp %5 : f32
      %7 = arith.mulf %6, %factor : f32
      %8 = arith.mulf %w, %7 : f32
      %9 = arith.addf %3, %8 : f32
      %10 = arith.mulf %v, %9 : f32
      %r = arith.truncf %10 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// So is Φ(z) + y φ(z).
// CHECK-LABEL: func.func @other_argument(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: llvm.intr.minimum
// CHECK: ex2.approx
// CHECK-NOT: llvm.intr.minimum
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @other_argument(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %root = arith.constant 0.70710678118654757 : f64
      %scale = arith.truncf %root : f64 to f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %minus = arith.constant -0.5 : f32
      %density = arith.constant 0.3989422804014327 : f64
      %factor = arith.truncf %density : f64 to f32
      %0 = arith.mulf %w, %scale : f32
      %1 = math.erf %0 : f32
      %2 = arith.addf %1, %one : f32
      %3 = arith.mulf %2, %half : f32
      %4 = arith.mulf %w, %w : f32
      %5 = arith.mulf %4, %minus : f32
      %6 = math.exp %5 : f32
      %7 = arith.mulf %6, %factor : f32
      %8 = arith.mulf %v, %7 : f32
      %9 = arith.addf %3, %8 : f32
      %10 = arith.mulf %v, %9 : f32
      %r = arith.truncf %10 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// So is what has another term, however small.
// CHECK-LABEL: func.func @another_term(
// CHECK-LABEL: llvm.func @maxima_
// CHECK-NOT: llvm.intr.minimum
// CHECK: ex2.approx
// CHECK-NOT: llvm.intr.minimum
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @another_term(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %root = arith.constant 0.70710678118654757 : f64
      %scale = arith.truncf %root : f64 to f32
      %one = arith.constant 1.0 : f32
      %half = arith.constant 0.5 : f32
      %minus = arith.constant -0.5 : f32
      %density = arith.constant 0.3989422804014327 : f64
      %factor = arith.truncf %density : f64 to f32
      %0 = arith.mulf %w, %scale : f32
      %1 = math.erf %0 : f32
      %2 = arith.addf %1, %one : f32
      %tiny = arith.constant 1.0e-9 : f32
      %t = arith.mulf %w, %tiny : f32
      %c = arith.mulf %2, %half : f32
      %3 = arith.addf %c, %t : f32
      %4 = arith.mulf %w, %w : f32
      %5 = arith.mulf %4, %minus : f32
      %6 = math.exp %5 : f32
      %7 = arith.mulf %6, %factor : f32
      %8 = arith.mulf %w, %7 : f32
      %9 = arith.addf %3, %8 : f32
      %10 = arith.mulf %v, %9 : f32
      %r = arith.truncf %10 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

// -----

// One over a power and one needs no division in full, for it can't overflow; others
// do.
// CHECK-LABEL: func.func @sigmoid(
// CHECK-LABEL: llvm.func @maxima_
// CHECK: %[[POWER:.*]] = llvm.call_intrinsic "llvm.nvvm.ex2.approx.ftz"
// CHECK: %[[SUM:.*]] = arith.addf %[[POWER]],
// CHECK: %[[GATE:.*]] = llvm.call_intrinsic "llvm.nvvm.rcp.approx.ftz.f"(%[[SUM]])
// CHECK: llvm.call_intrinsic "llvm.nvvm.div.full"(%[[GATE]],
// CHECK: llvm.return
module attributes {hlq.target = #hlq.target<sm_90a>} {
func.func @sigmoid(%g: tensor<256x96xbf16>, %z: tensor<256x96xbf16>) -> (tensor<256x96xi8>, tensor<256x1xf32>) {
  %a:2 = hlq.encode %g [<block = [1, *]>] with(%z : tensor<256x96xbf16>) by {
    ^bb0(%x: bf16, %y: bf16):
      %w = arith.extf %y : bf16 to f32
      %v = arith.extf %x : bf16 to f32
      %one = arith.constant 1.0 : f32
      %0 = arith.negf %w : f32
      %1 = math.exp %0 : f32
      %2 = arith.addf %1, %one : f32
      %3 = arith.divf %one, %2 : f32
      %4 = arith.addf %w, %one : f32
      %5 = arith.divf %3, %4 : f32
      %6 = arith.mulf %v, %5 : f32
      %r = arith.truncf %6 : f32 to bf16
      hlq.yield %r : bf16
    } {hlq.schedule = #hlq.schedule<tile = [128, 128]>} : tensor<256x96xbf16> -> tensor<256x96xi8>, tensor<256x1xf32>
  return %a#0, %a#1 : tensor<256x96xi8>, tensor<256x1xf32>
}
}

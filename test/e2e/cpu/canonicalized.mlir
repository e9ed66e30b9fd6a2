// Canonicalization changes no value: the same results are printed with the
// operations as they are written and with transposes absorbed, extensions and
// casts looked through, and pairs cancelled.

// RUN: hlq-opt %s -hlq-to-linalg -hlq-cpu-pipeline \
// RUN: | mlir-runner -e main -entry-point-result=void -shared-libs=%runner_libs > %t.written
// RUN: hlq-opt %s -canonicalize -cse -hlq-cpu-pipeline \
// RUN: | mlir-runner -e main -entry-point-result=void -shared-libs=%runner_libs > %t.canonical
// RUN: sed 's/base@ = 0x[0-9a-f]*/base/' %t.written > %t.written.data
// RUN: sed 's/base@ = 0x[0-9a-f]*/base/' %t.canonical > %t.canonical.data
// RUN: diff %t.written.data %t.canonical.data
// RUN: FileCheck %s < %t.written

// And they are canonicalized:
// RUN: hlq-opt %s -canonicalize -cse | FileCheck %s --check-prefix=CANONICAL

#mk = affine_map<(m, n, k) -> (m, k)>
#kn = affine_map<(m, n, k) -> (k, n)>
#mn = affine_map<(m, n, k) -> (m, n)>

func.func private @printMemrefF32(tensor<*xf32>) attributes {llvm.emit_c_interface}

func.func private @data(%a: index) -> tensor<21x5x7xf32> {
  %p = arith.constant 1013 : index
  %half = arith.constant 506 : index
  %scale = arith.constant 0.25 : f32
  %t = tensor.generate {
  ^bb0(%i: index, %j: index, %k: index):
    %x = arith.muli %i, %a : index
    %y = arith.addi %x, %j : index
    %z = arith.muli %y, %a : index
    %u = arith.addi %z, %k : index
    %v = arith.muli %u, %u : index
    %r = arith.remui %v, %p : index
    %s = arith.subi %r, %half : index
    %w = arith.index_cast %s : index to i64
    %f = arith.sitofp %w : i64 to f32
    %g = arith.mulf %f, %scale : f32
    tensor.yield %g : f32
  } : tensor<21x5x7xf32>
  return %t : tensor<21x5x7xf32>
}

// A cyclic permutation through every operation.
// CANONICAL-LABEL: func private @cyclic(
// CANONICAL:       hlq.project %{{.*}} along 0
// CANONICAL:       hlq.quantize %{{.*}} block [*, 1, 2] : tensor<12x5x7xf32>
// CANONICAL:       hlq.dequantize %{{.*}}, %{{.*}} block [*, 1, 2] : tensor<12x5x7xi8>
// CANONICAL:       hlq.expand %{{.*}} along 0
// CANONICAL:       linalg.transpose
func.func private @cyclic(%t: tensor<21x5x7xf32>) -> tensor<5x7x21xf32> {
  %e = tensor.empty() : tensor<5x7x21xf32>
  %u = linalg.transpose ins(%t : tensor<21x5x7xf32>) outs(%e : tensor<5x7x21xf32>) permutation = [1, 2, 0]
  %p = hlq.project %u along 2 onto <hadamard, order = 8, rank = 4> : tensor<5x7x21xf32> -> tensor<5x7x12xf32>
  %q, %s = hlq.quantize %p block [1, 2, *] : tensor<5x7x12xf32> -> tensor<5x7x12xi8>, tensor<5x4x1xf32>
  %d = hlq.dequantize %q, %s block [1, 2, *] : tensor<5x7x12xi8>, tensor<5x4x1xf32> -> tensor<5x7x12xf32>
  %r = hlq.expand %d along 2 from <hadamard, order = 8, rank = 4> : tensor<5x7x12xf32> -> tensor<5x7x21xf32>
  return %r : tensor<5x7x21xf32>
}

// gw = gyᵀ x, transposed twice, of bf16 values that are extended first.
// CANONICAL-LABEL: func private @weight_gradient(
// CANONICAL-NOT:   linalg.transpose
// CANONICAL:       hlq.contract
// CANONICAL-NOT:   linalg.transpose
// CANONICAL:       return
func.func private @weight_gradient(%gy: tensor<37x9xbf16>, %x: tensor<37x6xbf16>) -> tensor<6x9xf32> {
  %e = tensor.empty() : tensor<9x37xbf16>
  %t = linalg.transpose ins(%gy : tensor<37x9xbf16>) outs(%e : tensor<9x37xbf16>) permutation = [1, 0]
  %f = arith.extf %t : tensor<9x37xbf16> to tensor<9x37xf32>
  %p = hlq.project %f along 1 onto <hadamard, order = 16, rank = 8> : tensor<9x37xf32> -> tensor<9x24xf32>
  %q, %s = hlq.quantize %p block [1, *] : tensor<9x24xf32> -> tensor<9x24xi8>, tensor<9x1xf32>
  %u = hlq.project %x along 0 onto <hadamard, order = 16, rank = 8> : tensor<37x6xbf16> -> tensor<24x6xf32>
  %v, %w = hlq.quantize %u block [*, *] : tensor<24x6xf32> -> tensor<24x6xi8>, tensor<1x1xf32>
  %c0 = arith.constant 0.0 : f32
  %g = tensor.empty() : tensor<9x6xf32>
  %zero = linalg.fill ins(%c0 : f32) outs(%g : tensor<9x6xf32>) -> tensor<9x6xf32>
  %r = hlq.contract [#mk, #kn, #mn]
       lhs(%q, %s block [1, *] : tensor<9x24xi8>, tensor<9x1xf32>)
       rhs(%v, %w block [*, *] : tensor<24x6xi8>, tensor<1x1xf32>)
       outs(%zero : tensor<9x6xf32>)
  %h = tensor.empty() : tensor<6x9xf32>
  %y = linalg.transpose ins(%r : tensor<9x6xf32>) outs(%h : tensor<6x9xf32>) permutation = [1, 0]
  return %y : tensor<6x9xf32>
}

func.func @main() {
  %a = arith.constant 7919 : index
  %t = call @data(%a) : (index) -> tensor<21x5x7xf32>
  %r = call @cyclic(%t) : (tensor<21x5x7xf32>) -> tensor<5x7x21xf32>
  %ru = tensor.cast %r : tensor<5x7x21xf32> to tensor<*xf32>
  // CHECK: sizes = [5, 7, 21]
  call @printMemrefF32(%ru) : (tensor<*xf32>) -> ()
  %flat = tensor.collapse_shape %t [[0, 1, 2]] : tensor<21x5x7xf32> into tensor<735xf32>
  %g0 = tensor.extract_slice %flat[0] [333] [1] : tensor<735xf32> to tensor<333xf32>
  %x0 = tensor.extract_slice %flat[333] [222] [1] : tensor<735xf32> to tensor<222xf32>
  %g1 = tensor.expand_shape %g0 [[0, 1]] output_shape [37, 9] : tensor<333xf32> into tensor<37x9xf32>
  %x1 = tensor.expand_shape %x0 [[0, 1]] output_shape [37, 6] : tensor<222xf32> into tensor<37x6xf32>
  %gy = arith.truncf %g1 : tensor<37x9xf32> to tensor<37x9xbf16>
  %x = arith.truncf %x1 : tensor<37x6xf32> to tensor<37x6xbf16>
  %gw = call @weight_gradient(%gy, %x) : (tensor<37x9xbf16>, tensor<37x6xbf16>) -> tensor<6x9xf32>
  %gwu = tensor.cast %gw : tensor<6x9xf32> to tensor<*xf32>
  // CHECK: sizes = [6, 9]
  call @printMemrefF32(%gwu) : (tensor<*xf32>) -> ()
  return
}

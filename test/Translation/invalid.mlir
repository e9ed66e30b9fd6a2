// RUN: hlq-translate --hlq-to-executable %s --split-input-file --verify-diagnostics

// What makes no executable: a module without a target, kernels or layers, and
// host functions that do what a plan can't say.

// expected-error @+1 {{has no 'hlq.target': hlq-gpu-pipeline sets it}}
module {
}

// -----

// expected-error @+1 {{has 0 gpu.binary operations: the one that hlq-gpu-pipeline makes of a module's kernels is expected}}
module attributes {hlq.target = #hlq.target<sm_90a>} {
}

// -----

// expected-error @+1 {{has 2 gpu.binary operations: the one that hlq-gpu-pipeline makes of a module's kernels is expected}}
module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  gpu.binary @b [#gpu.object<#nvvm.target, assembly = "ptx">]
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  // expected-error @+1 {{holds no assembly}}
  gpu.binary @a [#gpu.object<#nvvm.target, bin = "cubin">]
}

// -----

// Functions without one that computes their workspace are no layers.
// expected-error @+1 {{has no function that launches kernels}}
module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @step(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  // expected-error @+1 {{argument 1 of type 'f32' can't be a plan's operand}}
  func.func @f(%x: memref<4x4xf32>, %y: f32, %w: memref<?xi8>) { return }
  func.func @f.workspace(%x: memref<4x4xf32>, %y: f32, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    return %c : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4xf32>, %w: memref<?xi8>) { return }
  func.func @f.workspace(%x: memref<4x4xf32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 5 : index
    // expected-error @+1 {{can't be part of a launch plan}}
    %d = arith.xori %c, %c : index
    return %d : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4xf32>, %w: memref<?xi8>) { return }
  func.func @f.workspace(%x: memref<4x4xf32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    // expected-error @+1 {{is no size of an operand of the plan}}
    %d = memref.dim %w, %c : memref<?xi8>
    return %d : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4xf32>, %w: memref<?xi8>) {
    %c = arith.constant 0 : index
    %v = arith.constant 1.0 : f32
    // expected-error @+1 {{can't be part of a launch plan}}
    memref.store %v, %x[%c, %c] : memref<4x4xf32>
    return
  }
  func.func @f.workspace(%x: memref<4x4xf32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    return %c : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4xi32>, %w: memref<?xi8>) {
    %v = arith.constant 0 : i32
    // expected-error @+1 {{of other than the workspace, or one element of an operand, to zero can't be part of a plan}}
    gpu.memset %x, %v : memref<4xi32>, i32
    return
  }
  func.func @f.workspace(%x: memref<4xi32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    return %c : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4xi32>, %w: memref<?xi8>) {
    %c = arith.constant 0 : index
    %v = arith.constant 1 : i32
    %view = memref.view %w[%c][] : memref<?xi8> to memref<4xi32>
    // expected-error @+1 {{of other than the workspace, or one element of an operand, to zero can't be part of a plan}}
    gpu.memset %view, %v : memref<4xi32>, i32
    return
  }
  func.func @f.workspace(%x: memref<4xi32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    return %c : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4xf32>, %c: i64, %p: !llvm.ptr<1>, %w: memref<?xi8>) {
    %b = arith.trunci %c : i64 to i1
    // expected-error @+1 {{chooses something other than a tensor map, which a plan can't}}
    %0 = scf.if %b -> i64 {
      scf.yield %c : i64
    } else {
      scf.yield %c : i64
    }
    return
  }
  func.func @f.workspace(%x: memref<4x4xf32>, %c: i64, %p: !llvm.ptr<1>, %w: memref<?xi8>) -> index {
    %c0 = arith.constant 0 : index
    return %c0 : index
  }
}

// -----

module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4x4xf32>, %w: memref<?xi8>) {
    %c = arith.constant 4 : index
    %u = memref.cast %x : memref<4x4x4xf32> to memref<*xf32>
    // expected-error @+1 {{of other than a matrix can't be part of a plan}}
    %m = nvgpu.tma.create.descriptor %u box[%c, %c] : memref<*xf32> -> <tensor = memref<4x4xf32, 3>, swizzle = none, l2promo = none, oob = zero, interleave = none>
    return
  }
  func.func @f.workspace(%x: memref<4x4x4xf32>, %w: memref<?xi8>) -> index {
    %c = arith.constant 0 : index
    return %c : index
  }
}

// -----

// Blocks have as many threads as the plan says.
module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx">]
  func.func @f(%x: memref<4x4xf32>, %c: i64, %p: !llvm.ptr<1>, %w: memref<?xi8>) {
    %i = arith.index_cast %c : i64 to index
    // expected-error @+1 {{has sizes that a plan can't say}}
    gpu.launch_func @a::@k blocks in (%i, %i, %i) threads in (%i, %i, %i) args()
    return
  }
  func.func @f.workspace(%x: memref<4x4xf32>, %c: i64, %p: !llvm.ptr<1>, %w: memref<?xi8>) -> index {
    %c0 = arith.constant 0 : index
    return %c0 : index
  }
}

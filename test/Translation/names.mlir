// RUN: hlq-translate --hlq-to-executable %s | FileCheck %s --match-full-lines

// Operands are named by their marks, in the plan's alphabet, each once.
//      CHECK: function f
// CHECK-NEXT: operand x in f32 4 4
// CHECK-NEXT: operand gy in bf16 ? 4
// CHECK-NEXT: operand sum.blocks.0.w_b in f16 4 ?
// CHECK-NEXT: operand blocks.0.w_b in f32 4 4
// CHECK-NEXT: operand h_1.codes in i8 ? 8
// CHECK-NEXT: operand h_1.scales in f32 1 ?
// CHECK-NEXT: operand seed in i64
// CHECK-NEXT: operand seed1 in i64
// CHECK-NEXT: operand gx out f32 4 4
// CHECK-NEXT: operand grad.blocks.0.w_b out f32 4 4
// CHECK-NEXT: operand sums out f32 4 4
// CHECK-NEXT: operand h_1.codes1 out i8 4 4
// CHECK-NEXT: workspace
// CHECK-NEXT: let %0 = size gy 0
// CHECK-NEXT: let %1 = size sum.blocks.0.w_b 1
// CHECK-NEXT: let %2 = max %0 %1
// CHECK-NEXT: bytes %2
// CHECK-NEXT: launch
// What a plan has no word for is said with those that it has: a > b is b < a.
// CHECK-NEXT: let %0 = value seed1
// CHECK-NEXT: let %1 = value seed
// CHECK-NEXT: let %2 = lt %0 %1
// CHECK-NEXT: require %2 "more"
// CHECK-NEXT: let %3 = le %0 %1
// CHECK-NEXT: require %3 "at least \"as\" many"
// CHECK-NEXT: let %4 = ne %1 %0
// CHECK-NEXT: require %4 "other"
// CHECK-NEXT: end
// CHECK-NEXT: ptx 3
// CHECK-NEXT: ptx
module attributes {gpu.container_module, hlq.target = #hlq.target<sm_90a>} {
  gpu.binary @a [#gpu.object<#nvvm.target, assembly = "ptx\00">]
  func.func @f(%a: memref<4x4xf32>, %b: memref<?x4xbf16> {hlq.tangent}, %c: memref<4x?xf16> {hlq.gradient_of = "blocks.0.w/b"}, %d: memref<4x4xf32> {hlq.parameter = "blocks.0.w/b"}, %q: memref<?x8xi8> {hlq.codes_of = "h-1"}, %s: memref<1x?xf32> {hlq.scales_of = "h-1"}, %e: i64 {hlq.seed}, %ep: !llvm.ptr<1>, %g: i64, %gp: !llvm.ptr<1>,
               %h: memref<4x4xf32> {bufferization.access = "write"}, %i: memref<4x4xf32> {bufferization.access = "write", hlq.gradient_of = "blocks.0.w/b"}, %j: memref<4x4xf32> {bufferization.access = "write", hlq.encoding_result = "sums"}, %k: memref<4x4xi8> {bufferization.access = "write", hlq.codes_of = "h-1"}, %w: memref<?xi8>) {
    %0 = arith.cmpi sgt, %e, %g : i64
    cf.assert %0, "more"
    %1 = arith.cmpi sge, %e, %g : i64
    cf.assert %1, "at least \22as\22 many"
    %2 = arith.cmpi ne, %e, %g : i64
    cf.assert %2, "other"
    return
  }
  func.func @f.workspace(%a: memref<4x4xf32>, %b: memref<?x4xbf16>, %c: memref<4x?xf16>, %d: memref<4x4xf32>, %q: memref<?x8xi8>, %s: memref<1x?xf32>, %e: i64, %ep: !llvm.ptr<1>, %g: i64, %gp: !llvm.ptr<1>, %h: memref<4x4xf32>, %i: memref<4x4xf32>, %j: memref<4x4xf32>, %k: memref<4x4xi8>, %w: memref<?xi8>) -> index {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %0 = memref.dim %b, %c0 : memref<?x4xbf16>
    %1 = memref.dim %c, %c1 : memref<4x?xf16>
    %2 = arith.maxui %0, %1 : index
    return %2 : index
  }
}

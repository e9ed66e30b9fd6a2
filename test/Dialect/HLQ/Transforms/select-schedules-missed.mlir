// RUN: hlq-opt %s --hlq-select-schedules --remarks-filter-missed=hlq -o %t.mlir 2>&1 | FileCheck %s --implicit-check-not=remark:
// RUN: FileCheck %s --check-prefix=KEPT --input-file=%t.mlir

// Each reason why an operation has no kernel. It stays, without a schedule.
// KEPT: hlq.target
// KEPT-NOT: hlq.schedule

// CHECK: remark: [Missed] select-schedules | Category:hlq | Function=batch | Op=hlq.contract, Reason="it contracts other than two matrices into one (4 loops)"
func.func @batch(%a: tensor<2x64x32xi8>, %b: tensor<2x16x32xi8>, %s: tensor<1x1x1xf32>, %z: tensor<2x64x16xf32>) -> tensor<2x64x16xf32> {
  %0 = hlq.contract [affine_map<(b, m, n, k) -> (b, m, k)>, affine_map<(b, m, n, k) -> (b, n, k)>, affine_map<(b, m, n, k) -> (b, m, n)>]
       lhs(%a, %s block [*, *, *] : tensor<2x64x32xi8>, tensor<1x1x1xf32>) rhs(%b, %s block [*, *, *] : tensor<2x16x32xi8>, tensor<1x1x1xf32>) outs(%z : tensor<2x64x16xf32>)
  return %0 : tensor<2x64x16xf32>
}

// CHECK: remark: {{.*}} Function=vector | Op=hlq.contract, Reason="it contracts other than two matrices into one (2 loops)"
func.func @vector(%a: tensor<64x32xi8>, %b: tensor<32xi8>, %s: tensor<1x1xf32>, %t: tensor<1xf32>, %z: tensor<64xf32>) -> tensor<64xf32> {
  %0 = hlq.contract [affine_map<(m, k) -> (m, k)>, affine_map<(m, k) -> (k)>, affine_map<(m, k) -> (m)>]
       lhs(%a, %s block [*, *] : tensor<64x32xi8>, tensor<1x1xf32>) rhs(%b, %t block [*] : tensor<32xi8>, tensor<1xf32>) outs(%z : tensor<64xf32>)
  return %0 : tensor<64xf32>
}

// CHECK: remark: {{.*}} Function=lhs_outer | Op=hlq.contract, Reason="operand 0's contracted dimension is not the innermost: hlq-fuse-encodings makes it so"
func.func @lhs_outer(%a: tensor<32x64xi8>, %b: tensor<16x32xi8>, %s: tensor<1x1xf32>, %z: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (k, m)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<32x64xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<16x32xi8>, tensor<1x1xf32>) outs(%z : tensor<64x16xf32>)
  return %0 : tensor<64x16xf32>
}

// CHECK: remark: {{.*}} Function=rhs_outer | Op=hlq.contract, Reason="operand 1's contracted dimension is not the innermost: hlq-fuse-encodings makes it so"
func.func @rhs_outer(%a: tensor<64x32xi8>, %b: tensor<32x16xi8>, %s: tensor<1x1xf32>, %z: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (k, n)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<64x32xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<32x16xi8>, tensor<1x1xf32>) outs(%z : tensor<64x16xf32>)
  return %0 : tensor<64x16xf32>
}

// CHECK: remark: {{.*}} Function=blocks_of_contracted | Op=hlq.contract, Reason="its scales cover 16 codes of a row: kernels take multiples of 128 from 256 on"
func.func @blocks_of_contracted(%a: tensor<64x32xi8>, %b: tensor<16x32xi8>, %sa: tensor<64x2xf32>, %s: tensor<1x1xf32>, %z: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [1, 16] : tensor<64x32xi8>, tensor<64x2xf32>) rhs(%b, %s block [*, *] : tensor<16x32xi8>, tensor<1x1xf32>) outs(%z : tensor<64x16xf32>)
  return %0 : tensor<64x16xf32>
}

// CHECK: remark: {{.*}} Function=blocks_of_rows | Op=hlq.contract, Reason="operand 1 has a scale for 4 rows: one for all, or one for each row, is what kernels take"
func.func @blocks_of_rows(%a: tensor<64x32xi8>, %b: tensor<16x32xi8>, %s: tensor<1x1xf32>, %sb: tensor<4x1xf32>, %z: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<64x32xi8>, tensor<1x1xf32>) rhs(%b, %sb block [4, *] : tensor<16x32xi8>, tensor<4x1xf32>) outs(%z : tensor<64x16xf32>)
  return %0 : tensor<64x16xf32>
}

// CHECK: remark: {{.*}} Function=short_blocks | Op=hlq.contract, Reason="its scales cover 128 codes of a row: kernels take multiples of 128 from 256 on"
func.func @short_blocks(%a: tensor<64x512xi8>, %b: tensor<256x512xi8>, %sa: tensor<64x4xf32>, %sb: tensor<2x2xf32>, %z: tensor<64x256xf32>) -> tensor<64x256xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [1, 128] : tensor<64x512xi8>, tensor<64x4xf32>) rhs(%b, %sb block [128, 256] : tensor<256x512xi8>, tensor<2x2xf32>) outs(%z : tensor<64x256xf32>)
  return %0 : tensor<64x256xf32>
}

// Blocks of rows without blocks of codes.
// CHECK: remark: {{.*}} Function=rows_in_blocks | Op=hlq.contract, Reason="operand 0 has a scale for 128 rows: one for all, or one for each row, is what kernels take"
func.func @rows_in_blocks(%a: tensor<256x512xi8>, %b: tensor<256x512xi8>, %sa: tensor<2x1xf32>, %sb: tensor<2x2xf32>, %z: tensor<256x256xf32>) -> tensor<256x256xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [128, *] : tensor<256x512xi8>, tensor<2x1xf32>) rhs(%b, %sb block [128, 256] : tensor<256x512xi8>, tensor<2x2xf32>) outs(%z : tensor<256x256xf32>)
  return %0 : tensor<256x256xf32>
}

// CHECK: remark: {{.*}} Function=blocks_of_all_rows | Op=hlq.contract, Reason="operand 1 has a scale for all rows and 256 codes: of blocks along the codes, 1 or 128 rows share a scale in kernels"
func.func @blocks_of_all_rows(%a: tensor<256x512xi8>, %b: tensor<256x512xi8>, %sa: tensor<2x2xf32>, %sb: tensor<1x2xf32>, %z: tensor<256x256xf32>) -> tensor<256x256xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [128, 256] : tensor<256x512xi8>, tensor<2x2xf32>) rhs(%b, %sb block [*, 256] : tensor<256x512xi8>, tensor<1x2xf32>) outs(%z : tensor<256x256xf32>)
  return %0 : tensor<256x256xf32>
}

// CHECK: remark: {{.*}} Function=blocks_in_segments | Op=hlq.contract, Reason="it sums up 512 products of codes in segments of 256: kernels sum up all at once"
func.func @blocks_in_segments(%a: tensor<256x512xi8>, %b: tensor<256x512xi8>, %sa: tensor<2x1xf32>, %s: tensor<1x1xf32>, %z: tensor<256x256xf32>) -> tensor<256x256xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %sa block [128, 512] : tensor<256x512xi8>, tensor<2x1xf32>) rhs(%b, %s block [*, *] : tensor<256x512xi8>, tensor<1x1xf32>) outs(%z : tensor<256x256xf32>) segment 256
  return %0 : tensor<256x256xf32>
}

// CHECK: remark: {{.*}} Function=long_sum | Op=hlq.contract, Reason="it sums up 140000 products of codes in segments of 131072: kernels sum up all at once"
func.func @long_sum(%a: tensor<64x140000xi8>, %b: tensor<16x140000xi8>, %s: tensor<1x1xf32>, %z: tensor<64x16xf32>) -> tensor<64x16xf32> {
  %0 = hlq.contract [affine_map<(m, n, k) -> (m, k)>, affine_map<(m, n, k) -> (n, k)>, affine_map<(m, n, k) -> (m, n)>]
       lhs(%a, %s block [*, *] : tensor<64x140000xi8>, tensor<1x1xf32>) rhs(%b, %s block [*, *] : tensor<16x140000xi8>, tensor<1x1xf32>) outs(%z : tensor<64x16xf32>) segment 131072
  return %0 : tensor<64x16xf32>
}

// CHECK: remark: {{.*}} Function=rank_3 | Op=hlq.encode, Reason="its operand has 3 dimensions: kernels encode matrices"
func.func @rank_3(%x: tensor<4x64x32xf32>) -> tensor<4x64x32xi8> {
  %0:2 = hlq.encode %x [<block = [*, *, *]>] : tensor<4x64x32xf32> -> tensor<4x64x32xi8>, tensor<1x1x1xf32>
  return %0#0 : tensor<4x64x32xi8>
}

// CHECK: remark: {{.*}} Function=transform_across | Op=hlq.encode, Reason="view 0: its codes run along dimension 1, its transform along 0"
func.func @transform_across(%x: tensor<64x32xf32>) -> tensor<64x32xi8> {
  %0:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 16>, along = 0, block = [*, *]>] : tensor<64x32xf32> -> tensor<64x32xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x32xi8>
}

// CHECK: remark: {{.*}} Function=other_order | Op=hlq.encode, Reason="view 1: a basis of order 32 and rank 32: kernels transform blocks of 16 and keep 16 or 8 vectors"
func.func @other_order(%x: tensor<64x32xf32>) -> tensor<64x32xi8> {
  %0:4 = hlq.encode %x [<block = [*, *]>, <basis = <hadamard, order = 32, rank = 32>, along = 1, block = [*, *]>]
    : tensor<64x32xf32> -> tensor<64x32xi8>, tensor<1x1xf32>, tensor<64x32xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x32xi8>
}

// CHECK: remark: {{.*}} Function=other_rank | Op=hlq.encode, Reason="view 0: a basis of order 16 and rank 4: kernels transform blocks of 16 and keep 16 or 8 vectors"
func.func @other_rank(%x: tensor<64x32xf32>) -> tensor<64x8xi8> {
  %0:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 4>, along = 1, block = [*, *]>] : tensor<64x32xf32> -> tensor<64x8xi8>, tensor<1x1xf32>
  return %0#0 : tensor<64x8xi8>
}

// CHECK: remark: {{.*}} Function=scale_blocks | Op=hlq.encode, Reason="view 0: a scale for 16 codes, of 16 elements: kernels take multiples of 128 elements"
func.func @scale_blocks(%x: tensor<64x32xf32>) -> tensor<64x32xi8> {
  %0:2 = hlq.encode %x [<block = [1, 16]>] : tensor<64x32xf32> -> tensor<64x32xi8>, tensor<64x2xf32>
  return %0#0 : tensor<64x32xi8>
}

// CHECK: remark: {{.*}} Function=scales_of_rows | Op=hlq.encode, Reason="view 0: a scale for 4 rows: one for all, or one for each row, is what kernels take"
func.func @scales_of_rows(%x: tensor<64x32xf32>) -> tensor<64x32xi8> {
  %0:2 = hlq.encode %x [<block = [4, *]>] : tensor<64x32xf32> -> tensor<64x32xi8>, tensor<16x1xf32>
  return %0#0 : tensor<64x32xi8>
}

// CHECK: remark: {{.*}} Function=blocks_of_four_rows | Op=hlq.encode, Reason="view 0: a scale for 4 rows and 256 codes: of blocks along the codes, 1 or 128 rows share a scale in kernels"
func.func @blocks_of_four_rows(%x: tensor<256x512xf32>) -> tensor<256x512xi8> {
  %0:2 = hlq.encode %x [<block = [4, 256]>] : tensor<256x512xf32> -> tensor<256x512xi8>, tensor<64x2xf32>
  return %0#0 : tensor<256x512xi8>
}

// CHECK: remark: {{.*}} Function=blocks_for_all_rows | Op=hlq.encode, Reason="view 0: a scale for all rows and 256 codes: of blocks along the codes, 1 or 128 rows share a scale in kernels"
func.func @blocks_for_all_rows(%x: tensor<256x512xf32>) -> tensor<256x512xi8> {
  %0:2 = hlq.encode %x [<block = [*, 256]>] : tensor<256x512xf32> -> tensor<256x512xi8>, tensor<1x2xf32>
  return %0#0 : tensor<256x512xi8>
}

// Half of the elements are kept: 96 codes are 192 elements.
// CHECK: remark: {{.*}} Function=blocks_of_part_tiles | Op=hlq.encode, Reason="view 0: a scale for 96 codes, of 192 elements: kernels take multiples of 128 elements"
func.func @blocks_of_part_tiles(%x: tensor<512x256xf32>) -> tensor<256x256xi8> {
  %0:2 = hlq.encode %x [<basis = <hadamard, order = 16, rank = 8>, along = 0, block = [96, 128], permutation = [1, 0]>] : tensor<512x256xf32> -> tensor<256x256xi8>, tensor<2x3xf32>
  return %0#0 : tensor<256x256xi8>
}

// CHECK: remark: {{.*}} Function=long_blocks | Op=hlq.encode, Reason="its scales cover blocks of 128 x 1152 elements: kernels find the maxima of 8 tiles of 128 x 128 together"
func.func @long_blocks(%x: tensor<512x2304xf32>) -> tensor<512x2304xi8> {
  %0:2 = hlq.encode %x [<block = [1, 1152]>] : tensor<512x2304xf32> -> tensor<512x2304xi8>, tensor<512x2xf32>
  return %0#0 : tensor<512x2304xi8>
}

// Each view alone would do.
// CHECK: remark: {{.*}} Function=wide_clusters | Op=hlq.encode, Reason="its scales cover blocks of 512 x 512 elements: kernels find the maxima of 8 tiles of 128 x 128 together"
func.func @wide_clusters(%x: tensor<512x512xf32>) -> (tensor<512x512xi8>, tensor<512x256xi8>) {
  %0:4 = hlq.encode %x [<block = [1, 512]>, <basis = <hadamard, order = 16, rank = 8>, along = 0, block = [256, 128], permutation = [1, 0]>]
    : tensor<512x512xf32> -> tensor<512x512xi8>, tensor<512x1xf32>, tensor<512x256xi8>, tensor<4x1xf32>
  return %0#0, %0#2 : tensor<512x512xi8>, tensor<512x256xi8>
}

// CHECK: remark: {{.*}} Function=blocks_side_by_side | Op=hlq.encode, Reason="it has scales for 256 and for 384 elements along one dimension: kernels take multiples of one another"
func.func @blocks_side_by_side(%x: tensor<512x768xf32>) -> (tensor<512x768xi8>, tensor<512x768xi8>) {
  %0:4 = hlq.encode %x [<block = [1, 256]>, <block = [1, 384]>] : tensor<512x768xf32> -> tensor<512x768xi8>, tensor<512x3xf32>, tensor<512x768xi8>, tensor<512x2xf32>
  return %0#0, %0#2 : tensor<512x768xi8>, tensor<512x768xi8>
}

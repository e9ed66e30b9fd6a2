// Tiles each operation that has the attribute `tiled`, by an odd number of
// blocks along each loop.
module attributes {transform.with_named_sequence} {
  transform.named_sequence @tile(%root: !transform.any_op {transform.readonly}) {
    %0 = transform.structured.match ops{["hlq.hadamard", "hlq.project", "hlq.expand", "hlq.quantize", "hlq.dequantize"]}
         attributes{tiled} in %root : (!transform.any_op) -> !transform.any_op
    %1, %l:2 = transform.structured.tile_using_for %0 tile_sizes [3, 1]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op)
    %2 = transform.structured.match ops{["hlq.contract"]}
         attributes{tiled} in %root : (!transform.any_op) -> !transform.any_op
    %3, %m:3 = transform.structured.tile_using_for %2 tile_sizes [5, 3, 1]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op, !transform.any_op, !transform.any_op)
    // The input gradient, fused into tiles of two tokens.
    %4 = transform.structured.match ops{["hlq.contract"]}
         attributes{fused} in %root : (!transform.any_op) -> !transform.any_op
    %5, %n = transform.structured.fuse %4 tile_sizes [2, 0, 0]
      : (!transform.any_op) -> (!transform.any_op, !transform.any_op)
    transform.yield
  }
}

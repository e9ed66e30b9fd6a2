//===- PlanReader.h - Reads an executable's text ----------------*- C++ -*-===//
//
// Part of the hlq project, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// The format, version 1. Lines end in a newline; the words of a line are
// separated by single spaces, and blanks before the first one are ignored.
// There are no comments and no empty lines. Integers are decimal, signed, of 64
// bits.
//
//   file      = "hlq-executable 1"
//               "target" TARGET              sm_90, sm_90a; the PTX's too
//               "checksum" HEX               16 digits, lower case: FNV-1a, 64
//               bits,
//                                            of every byte after this line
//               function+
//               "ptx" BYTES                  then that many bytes, then the end
//   function  = "function" NAME              [A-Za-z0-9_.$-]+
//               operand*
//               ["extents" let* extent+]
//               "workspace" let* "bytes" %n
//               "launch" statement*
//               "end"
//   operand   = "operand" NAME DIRECTION TYPE SIZE*
//                  NAME       [A-Za-z0-9_.]+
//                  DIRECTION  in | out | inout
//                  TYPE       bf16 | f16 | f32 | i64 | i8
//                  SIZE       ? or an integer from 1; outermost first, at most
//                  8
//   extent    = "extent" NAME DIMENSION %n   the size of an `out` operand's
//   dynamic
//                                            dimension, for callers that
//                                            allocate; a launch checks it
//   let       = "let" %n "=" expression      numbered 0, 1, … in each section
//   expression = "constant" INTEGER
//             | "size" NAME DIMENSION | "stride" NAME DIMENSION   (in elements)
//             | "address" NAME               0 where given by value
//             | "value" NAME                 0 where given by address
//             | "workspace" (INTEGER | %n)   its address plus that many bytes
//             | ("add" | "sub" | "mul") %a %b
//             | ("div" | "ceildiv" | "rem") %a %b   toward zero; toward plus
//                                            infinity; with the sign of %a
//             | ("min" | "max" | "and" | "or") %a %b      and, or: of the bits
//             | ("eq" | "ne" | "lt" | "le") %a %b         1 or 0
//             | "select" %c %a %b            %a where %c is not 0
//   statement = let
//             | "require" %n STRING          refuses the operands where %n is 0
//             | "memset" %address %bytes     to zero
//             | "map" map | "map-if" %c map "else" MAP
//             | "kernel" KERNEL "grid" %x %y %z "block" X Y Z "shared" BYTES
//               ["dependent"] "args" argument*
//                  dependent  may begin before the kernel launched just before
//                             it has ended; it waits for what it depends on
//   map       = MAP TYPE "address" %n "sizes" %n… "strides" %n… "box" SIZE…
//               "swizzle" (0 | 32 | 64 | 128)
//                  TYPE     i8 | bf16 | f16 | f32 | i32
//                  sizes    1 to 5, the inner dimension first; strides in
//                  bytes,
//                           of all but the inner dimension
//                  else     copies an earlier map where %c is 0
//   argument  = MAP | "ptr" %n | "i64" %n | "i32" %n | "f32" %n (bits)
//   STRING    = '"' … '"', with \" and \\ for quotation marks and backslashes
//
// extents may use constants, arithmetic, and sizes and strides of operands that
// are not `out`; workspace those of all operands. All of a section's values are
// computed, in order, also those that no select chooses. A result that does not
// fit 64 bits and a division by zero are errors.
//
// Kernels are entries of the PTX; arguments agree with the entry's parameters
// in number and size (a map: 128 bytes aligned to 64). Tensor maps are not
// interleaved, fill with zeros outside, and promote to 256 bytes in L2.
//
//===----------------------------------------------------------------------===//

#ifndef HLQ_LIB_RUNTIME_PLANREADER_H
#define HLQ_LIB_RUNTIME_PLANREADER_H

#include "Error.h"
#include "Plan.h"

#include <string_view>

namespace hlq::runtime {

/// Reads and checks an executable; the error names the line.
Error readPlan(std::string_view bytes, Plan &plan);

/// FNV-1a, 64 bits.
uint64_t checksum(std::string_view bytes);

} // namespace hlq::runtime

#endif // HLQ_LIB_RUNTIME_PLANREADER_H

// Bad input: exit code 1, a message that names it, no output, no crash.

// RUN: not hlq-opt %s --hlq-linalg-pipeline=recipe=hlq8 -o %t.none 2>&1 | FileCheck %s --check-prefix=RECIPE
// RECIPE: Cannot find option named 'hlq8'
// RUN: not ls %t.none

// RUN: not hlq-opt %s --hlq-quantize-gradients=order=16 2>&1 | FileCheck %s --check-prefix=OPTION
// OPTION: no such option order

// RUN: not hlq-opt %s --hlq-linalg-pipeline="seed=many" 2>&1 | FileCheck %s --check-prefix=SEED
// SEED: 'many' value invalid for

// RUN: head -c 1500 %S/../../Inputs/mlp.mlir > %t.truncated.mlir
// RUN: not hlq-opt %t.truncated.mlir --hlq-linalg-pipeline 2>&1 | FileCheck %s --check-prefix=TRUNCATED
// TRUNCATED: truncated.mlir:{{[0-9]+}}:{{[0-9]+}}: error:

// RUN: not hlq-opt %t.missing.mlir --hlq-linalg-pipeline 2>&1 | FileCheck %s --check-prefix=MISSING
// MISSING: cannot open input file '{{.*}}.missing.mlir'

// RUN: head -c 300 /dev/urandom > %t.noise && not hlq-opt %t.noise --hlq-linalg-pipeline 2>&1 | FileCheck %s --check-prefix=NOISE
// NOISE: error:

func.func @nothing() {
  return
}

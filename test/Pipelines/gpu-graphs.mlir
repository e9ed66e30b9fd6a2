// The whole graphs of test/Inputs: a function for each layer, and one for the
// rest, which calls them.
// RUN: hlq-opt %S/../Inputs/vit.mlir --hlq-gpu-pipeline=force=true -o %t.vit.mlir
// RUN: grep -c "func.func @step.*[.]weight.workspace" %t.vit.mlir | FileCheck %s --check-prefix=VIT-LAYERS
// RUN: FileCheck %s --check-prefix=VIT --input-file=%t.vit.mlir
// VIT-LAYERS: {{^49$}}
// VIT: func.func @step.head.weight(
// The bias gradient is a side product of fc2's encoding; fc1's computes GELU's
// derivative from the gradient and the activation's input.
// VIT: func.func @step.blocks.11.mlp.fc2.weight(%{{[^:]*}}: memref<{{[^%]*}}> {hlq.tangent}, %{{[^:]*}}: memref<{{[^%]*}}> {hlq.parameter = "blocks.11.mlp.fc2.weight"}, %{{[^:]*}}: memref<{{[^%]*}}>, %{{[^:]*}}: memref<{{[^%]*}}> {bufferization.access = "write"}, %{{[^:]*}}: memref<{{[^%]*}}> {bufferization.access = "write", hlq.gradient_of = "blocks.11.mlp.fc2.weight"}, %{{[^:]*}}: memref<1x48xf32, {{[^%]*}}> {bufferization.access = "write", hlq.encoding_result = "sums"}, %{{[^:]*}}: memref<?xi8>)
// VIT: func.func @step.blocks.11.mlp.fc1.weight(%{{[^:]*}}: memref<{{[^%]*}}> {hlq.tangent}, %{{[^:]*}}: memref<1040x192xf32, {{[^%]*}}>, %{{[^:]*}}: memref<{{[^%]*}}> {hlq.parameter = "blocks.11.mlp.fc1.weight"}
// VIT: func.func @step(
// VIT: call @step.head.weight(
// VIT: gpu.binary @hlq_kernels

// RUN: hlq-opt %S/../Inputs/mlp_bf16.mlir --hlq-gpu-pipeline=force=true | FileCheck %s --check-prefix=BF16
// BF16: func.func @step.fc2.weight(%{{[^:]*}}: memref<100x32xbf16
// BF16: gpu.launch_func @hlq_kernels::@contract_{{.*}}_bf16
// BF16: func.func @step.fc1.weight(

// Sizes that no tile divides.
// RUN: hlq-opt %S/../Inputs/mlp_odd.mlir --hlq-gpu-pipeline=force=true | FileCheck %s --check-prefix=ODD
// ODD: func.func @step.fc2.weight(
// ODD: gpu.launch_func @hlq_kernels::@contract_
// ODD: gpu.launch_func @hlq_kernels::@contract_
// ODD: func.func @step.fc1.weight(

// Frozen weights have input gradients alone, their adapters both.
// RUN: hlq-opt %S/../Inputs/lora.mlir --hlq-gpu-pipeline=force=true | FileCheck %s --check-prefix=LORA
// LORA-DAG: func.func @step.fc2.base.weight({{.*}}hlq.tangent{{.*}}hlq.parameter = "fc2.base.weight"
// LORA-DAG: hlq.gradient_of = "fc2.up.weight"
// LORA-DAG: hlq.gradient_of = "fc2.down.weight"
// LORA-DAG: hlq.gradient_of = "fc1.up.weight"
// LORA-NOT: hlq.gradient_of = "fc2.base.weight"

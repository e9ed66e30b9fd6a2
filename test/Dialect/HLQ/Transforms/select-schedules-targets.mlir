// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_80 2>&1 | FileCheck %s --check-prefix=SM80
// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_86 2>&1 | FileCheck %s --check-prefix=SM86
// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_89 2>&1 | FileCheck %s --check-prefix=SM89
// RUN: hlq-opt %s --hlq-select-schedules=target=sm_90a | FileCheck %s --check-prefix=SM90
// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_100a 2>&1 | FileCheck %s --check-prefix=SM100
// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_120a 2>&1 | FileCheck %s --check-prefix=SM120
// RUN: not hlq-opt %s --hlq-select-schedules=target=sm_70 2>&1 | FileCheck %s --check-prefix=UNKNOWN
// RUN: not hlq-opt %s --hlq-gpu-pipeline=target=sm_80 2>&1 | FileCheck %s --check-prefix=SM80

// Chips without kernels are refused with what is missing.
// SM80: error: no kernels for target sm_80 (A100 SXM 80 GB): they would be kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor copies)
// SM86: error: no kernels for target sm_86 (GeForce RTX 3090): they would be kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor copies)
// SM89: error: no kernels for target sm_89 (GeForce RTX 4090): they would be kernels with mma.sync and cp.async (it has neither wgmma nor bulk tensor copies)
// SM90: module attributes {hlq.target = #hlq.target<sm_90a>}
// SM100: error: no kernels for target sm_100a (B200): they would be kernels with tcgen05 and tensor memory (it has no wgmma)
// SM120: error: no kernels for target sm_120a (GeForce RTX 5090): they would be kernels with mma.sync (it has neither wgmma nor tcgen05)
// UNKNOWN: sm_70

func.func private @f()

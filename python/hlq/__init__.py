"""hlq: Hadamard-quantized backward passes, as a compiler.

    step = hlq.export_training_step(module, example_inputs)     # PyTorch -> MLIR
    text = hlq.opt(step, "hlq-linalg-pipeline", recipe="hlq")  # the rewrite
    results = hlq.run(text, arguments)                         # on the CPU, by IREE
    layer = hlq.linear_backward("bf16", outputs=4096)          # one layer's backward
    backward = hlq.compile(layer, target="sm_90a")             # on a GPU

Everything is loaded when it is first used: `import hlq` needs neither PyTorch
nor IREE nor numpy nor a GPU. `hlq.opt` needs the binary `hlq-opt` alone;
`hlq.run` the extra `hlq[run]`; `hlq.export_training_step` the extra
`hlq[torch]`.
"""

import importlib

__version__ = "0.1.0"

# Public name -> the module that defines it.
_EXPORTS = {
    "export_training_step": "export",
    "TrainingStep": "export",
    "ExportError": "export",
    "opt": "tool",
    "explain": "tool",
    "find_tool": "tool",
    "linear_backward": "linear",
    "run": "execute",
    "compile": "execute",
    "predict": "prediction",
    "Executable": "execute",
    "compare": "comparison",
    "random_arguments": "inputs",
    "signature": "signatures",
    "HlqError": "errors",
    "ToolNotFoundError": "errors",
    "MissingPackageError": "errors",
    "CompileError": "errors",
    "NoKernelError": "errors",
    "NothingRewrittenError": "errors",
    "GpuError": "errors",
    "ArgumentError": "errors",
    "SignatureError": "errors",
}

_MODULES = ("errors", "gpu")

__all__ = ["__version__", *_MODULES, *_EXPORTS]


def __getattr__(name):
    if name in _MODULES:
        return importlib.import_module(f"hlq.{name}")
    if name in _EXPORTS:
        return getattr(importlib.import_module(f"hlq.{_EXPORTS[name]}"), name)
    raise AttributeError(f"module 'hlq' has no attribute '{name}'")


def __dir__():
    return sorted(set(globals()) | set(__all__))

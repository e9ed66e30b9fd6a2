"""hlq: Hadamard-quantized backward passes, as a compiler. Importing it needs
nothing but Python; everything is loaded when it is first used."""

import importlib

_EXPORTS = {
    "export_training_step": "export",
    "TrainingStep": "export",
    "ExportError": "export",
}


def __getattr__(name):
    if name in _EXPORTS:
        return getattr(importlib.import_module(f"hlq.{_EXPORTS[name]}"), name)
    raise AttributeError(f"module 'hlq' has no attribute '{name}'")

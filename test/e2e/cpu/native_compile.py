"""Compiles a module through the CPU pipeline to a shared library. Needs no more
than Python: `native` calls what it makes."""

import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[3]
LLVM = pathlib.Path(os.environ.get("HLQ_LLVM_BIN", "/usr/lib/llvm-22/bin"))


class CompileError(RuntimeError):
    """A tool refused its input; its command and diagnostics are in the text."""


def hlq_opt_path():
    """HLQ_OPT, or what was built in this checkout."""
    path = os.environ.get("HLQ_OPT", ROOT / "build" / "bin" / "hlq-opt")
    if not shutil.which(path):
        raise FileNotFoundError(f"{path}: no hlq-opt there; build it, or set HLQ_OPT")
    return path


def run_tool(command, text):
    """The tool's standard output for `text` on its standard input."""
    done = subprocess.run(
        [str(part) for part in command], input=text.encode(), capture_output=True
    )
    if done.returncode != 0:
        errors = done.stderr.decode(errors="replace")
        raise CompileError(f"{' '.join(map(str, command))}:\n{errors}")
    return done.stdout.decode()


def hlq_opt(text, *flags):
    return run_tool([hlq_opt_path(), *flags], text)


# memref.copy of strided buffers is a call.
_RUNNER_LIBRARIES = LLVM.parent / "lib"
RUNNER_UTILS = [
    f"-L{_RUNNER_LIBRARIES}",
    f"-Wl,-rpath,{_RUNNER_LIBRARIES}",
    "-lmlir_c_runner_utils",
]


def compile_library(text, library, options="", flags=("-O1", "-march=native"), linked=RUNNER_UTILS):
    """Compiles a module through the CPU pipeline to a shared library."""
    pipeline = (
        f"builtin.module(func.func(llvm-request-c-wrappers),hlq-cpu-pipeline{{{options}}})"
    )
    llvm = hlq_opt(text, f"--pass-pipeline={pipeline}")
    llvm_ir = run_tool([LLVM / "mlir-translate", "--mlir-to-llvmir"], llvm)
    shared = ["-fPIC", "-shared", "-Wno-override-module", "-o", library]
    run_tool([LLVM / "clang", *flags, *shared, "-x", "ir", "-", *linked, "-lm"], llvm_ir)

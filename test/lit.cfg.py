# -*- Python -*-

import os

import lit.formats
from lit.llvm import llvm_config
from lit.llvm.subst import ToolSubst

config.name = "HLQ"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir"]
config.excludes = ["Inputs", "unit", "python"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.hlq_binary_dir, "test")

llvm_config.with_system_environment(["HOME", "TMP", "TEMP"])
llvm_config.with_environment("PATH", config.llvm_tools_dir, append_path=True)

config.substitutions.append(("%mlir_lib_dir", config.mlir_lib_dir))
config.substitutions.append(("%hlq_plugin", config.hlq_plugin))

# What an executed test hands to mlir-runner.
runner_libraries = ["libmlir_runner_utils.so", "libmlir_c_runner_utils.so"]
config.substitutions.append(
    (
        "%runner_libs",
        ",".join(os.path.join(config.mlir_lib_dir, name) for name in runner_libraries),
    )
)

# FileCheck, not, count and split-file.
llvm_config.use_default_substitutions()
llvm_config.add_tool_substitutions(
    [
        "hlq-opt",
        ToolSubst("hlq-translate", unresolved="ignore"),
        "mlir-opt",
        "mlir-runner",
        "mlir-translate",
        "opt",
    ],
    [config.hlq_tools_dir, config.llvm_tools_dir],
)

"""A joint graph down to linalg on tensors, by torch-mlir's importer and pipelines,
and the error that names the operation where torch-mlir gives up."""

from __future__ import annotations

import operator
import pathlib
import re
import signal
import subprocess

from hlq.errors import ExportError
from torch.fx import Graph, GraphModule
from torch.fx.node import map_arg
from torch_mlir import _mlir_libs, ir
from torch_mlir.dialects import torch as torch_dialect
from torch_mlir.extras.fx_importer import FxImporter

FUNCTION_NAME = "step"

# Left alone on the way down: its default decomposition turns a convolution's
# gradients into convolutions whose roles are hard to tell.
_LEGAL_OPERATIONS = "aten.convolution_backward"

_PIPELINE = (
    "builtin.module("
    "torchdynamo-export-to-torch-backend-pipeline{backend-legal-ops=" + _LEGAL_OPERATIONS + "},"
    "torch-backend-to-linalg-on-tensors-backend-pipeline)"
)


class _LoweringFailure(Exception):
    """What torch-mlir said, in one line."""


def lower(graph):
    """The joint graph (torch.fx.GraphModule) as a module of torch-mlir's bindings:
    a function @step, linalg on tensors. Raises ExportError."""
    try:
        text = _lower_fx(graph.graph)
    except _LoweringFailure as failure:
        raise _refusal(graph.graph, failure) from failure
    context = ir.Context()
    context.allow_unregistered_dialects = True
    return ir.Module.parse(text, context=context)


def _lower_fx(fx_graph) -> str:
    """A torch.fx.Graph through torch-mlir's importer and pipelines, as MLIR in
    generic form. Raises _LoweringFailure.

    The pipelines run in a process of their own: on some graphs torch-mlir
    crashes, which must not end the caller's process.
    """
    context = ir.Context()
    torch_dialect.register_dialect(context)
    importer = FxImporter(context=context)
    # The importer rewrites the graph that it is given, and keeps tensors that it
    # makes in the module that owns it.
    copied = Graph()
    copied.output(copied.graph_copy(fx_graph, {}))
    copied.output_node().meta.update(fx_graph.output_node().meta)
    owner = GraphModule(fx_graph.owning_module or {}, copied)
    try:
        importer.import_stateless_graph(owner.graph, func_name=FUNCTION_NAME)
    except Exception as error:
        lines = str(error).strip().splitlines() or [""]
        raise _LoweringFailure(f"its importer refused: {type(error).__name__}: {lines[0]}") from error

    tool = pathlib.Path(_mlir_libs.__file__).with_name("torch-mlir-opt")
    done = subprocess.run(
        [tool, f"--pass-pipeline={_PIPELINE}", "--mlir-print-op-generic"],
        input=importer.module.operation.get_asm(),
        capture_output=True,
        text=True,
    )
    if done.returncode < 0:
        raise _LoweringFailure(f"it crashed ({signal.Signals(-done.returncode).name})")
    if done.returncode:
        raise _LoweringFailure(_first_error(done.stderr))
    left = sorted(set(re.findall(r'"(torch\.[\w.]+)"\(', done.stdout)))
    if left:
        raise _LoweringFailure(f"it left {', '.join(left)}")
    return done.stdout


def _first_error(stderr: str) -> str:
    """The first error in the output of an MLIR tool, without its dump of the IR."""
    found = re.search(r"error: (.*)", stderr)
    message = found.group(1) if found else (stderr.strip().splitlines() or ["it gave no reason"])[0]
    # "failed to legalize operation 'x' …: %4 = "x"(…) …"
    message = message.split(": %")[0]
    if "torch.constant." in message:
        # The verdict on an operand that is left over, not on the operation.
        return "it has no lowering to linalg"
    return message


def _refusal(fx_graph, failure) -> ExportError:
    """The error that names the operation at fault and its place in the model.

    A failed pipeline says little: its location is often that of a constant that
    several operations share. So each operation is lowered alone, once for each
    combination of operation and types; the first that fails is named.
    """
    tried = set()
    for node in fx_graph.nodes:
        if node.op != "call_function" or not hasattr(node.target, "_schema"):
            continue
        key = (str(node.target), repr(_signature(node)))
        if key in tried:
            continue
        tried.add(key)
        alone = _failure_alone(node)
        if alone is not None:
            return _refusal_of(node, alone)
    return ExportError(
        f"torch-mlir lowers each operation of the training step, but not all together: {failure}"
    )


def _signature(node):
    """Arguments with tensors replaced by their types: equal for calls alike."""

    def type_of(source):
        value = source.meta.get("val")
        return f"<{getattr(value, 'shape', value)} {getattr(value, 'dtype', '')}>"

    return map_arg((node.args, node.kwargs), type_of)


def _failure_alone(node) -> _LoweringFailure | None:
    """Why `node` can't be lowered in a graph of its own; None if it can."""
    alone = Graph()
    inputs = {}

    def argument(source):
        if source not in inputs:
            inputs[source] = alone.placeholder(source.name)
            inputs[source].meta.update(source.meta)
            if source.op == "get_attr":
                inputs[source].meta["val"] = getattr(source.graph.owning_module, source.target)
        return inputs[source]

    for source in node.all_input_nodes:
        argument(source)
    call = alone.node_copy(node, argument)
    results = [call]
    if isinstance(node.meta.get("val"), (tuple, list)):
        results = [alone.node_copy(user, lambda _: call) for user in node.users if user.target is operator.getitem]
    alone.output(tuple(results))
    try:
        _lower_fx(alone)
    except _LoweringFailure as failure:
        return failure
    return None


def _refusal_of(node, failure) -> ExportError:
    operation = str(node.target)
    path, kind, source = node.meta.get("custom", {}).get("hlq", (None, None, None))
    where = ""
    if path is not None:
        where = f" in module '{path}' ({kind})" if path else f" in the model itself ({kind})"
    if source is not None:
        where += f", called at {source}"
    if node.meta.get("autograd_backward", False):
        where += ", in its backward pass"
    return ExportError(
        f"torch-mlir can't lower {operation}{where}: {failure}",
        operation=operation,
        module_path=path,
        source=source,
    )

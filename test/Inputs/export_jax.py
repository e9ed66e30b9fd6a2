"""Makes jax_mlp.mlir: a JAX training step whose loss is inside the function.

    python -m venv env && env/bin/pip install jax==0.10.2 iree-base-compiler==3.13.0
    env/bin/python test/Inputs/export_jax.py > test/Inputs/jax_mlp.mlir

JAX is no part of the test environment: the graph is committed. StableHLO becomes
linalg by IREE's input conversion, `util.func` is renamed, and the signature
attributes are read off `jax.result_info`: no argument is a tangent.
"""

import re

import iree.compiler
import jax
import jax.numpy as jnp

SIZES = [32, 64, 48, 32]
TOKENS = 40


def loss(parameters, x, target):
    for layer in parameters[:-1]:
        x = jnp.tanh(x @ layer["w"] + layer["b"])
    last = parameters[-1]
    return jnp.mean((x @ last["w"] + last["b"] - target) ** 2)


def attach(parameters, names):
    """Adds an attribute to each entry of an argument or result list for which
    `names` has one."""
    return ", ".join(
        f"{entry} {{{name}}}" if name else entry for entry, name in zip(parameters.split(", "), names, strict=True)
    )


def main():
    parameters = [{"w": jnp.zeros(shape), "b": jnp.zeros(shape[1])} for shape in zip(SIZES, SIZES[1:])]
    step = jax.jit(jax.value_and_grad(loss))
    stablehlo = step.lower(parameters, jnp.zeros((TOKENS, SIZES[0])), jnp.zeros((TOKENS, SIZES[-1]))).as_text()
    # The order of leaves is the order of arguments, and of results behind the loss.
    paths = re.findall(r"jax\.result_info = \"result\[1\]\[(\d+)\]\['(\w)'\]\"", stablehlo)
    names = [f"layers.{layer}.{leaf}" for layer, leaf in paths]
    text = iree.compiler.compile_str(
        stablehlo, input_type="stablehlo", extra_args=["--compile-to=input"]
    ).decode()

    header = re.search(r"util\.func public @main\((.*)\) -> \((.*)\) (?:attributes \{.*\} )?\{\n", text)
    arguments = attach(header[1], [f'hlq.parameter = "{name}"' for name in names] + [None, None])
    results = attach(header[2], [None] + [f'hlq.gradient_of = "{name}"' for name in names])
    text = text.replace(header[0], f"func.func @main({arguments}) -> ({results}) {{\n")
    print("// Made by test/Inputs/export_jax.py.")
    print(text.replace("util.return", "return"), end="")


main()

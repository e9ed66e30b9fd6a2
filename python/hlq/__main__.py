"""The command line: python -m hlq export | opt | run | compare.

Exit codes: 0 done; 1 bad input, with one line on stderr that says what
(--verbose: all of it); 2 a command line that can't be understood.
"""

from __future__ import annotations

import argparse
import importlib.util
import pathlib
import sys

from hlq import __version__
from hlq.errors import ArgumentError, CompileError, HlqError

_EXAMPLES = """\
examples:
  python -m hlq export model.py:make -o step.mlir     # make() -> (module, inputs)
  python -m hlq opt step.mlir --recipe hlq --explain -o rewritten.mlir
  python -m hlq run step.mlir --random 0
  python -m hlq compare step.mlir --recipes hlq,int8,int4 --random 0 --explain
"""


def main(argv: list[str] | None = None) -> int:
    parser = _parser()
    options = parser.parse_args(argv)
    try:
        options.command(options)
    except HlqError as error:
        shown = str(error) if options.verbose else str(error).splitlines()[0]
        print(f"hlq {options.name}: error: {shown}", file=sys.stderr)
        if not options.verbose and isinstance(error, CompileError) and error.input_path:
            print(f"  input kept at {error.input_path}; --verbose shows the command", file=sys.stderr)
        return 1
    except BrokenPipeError:
        # `… | head`: nobody reads on. Keeps Python from complaining at its exit.
        sys.stdout = None
        return 1
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        print(f"hlq {options.name}: error: {place}{error.strerror or error}", file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m hlq",
        description="Rewrites the backward pass of training steps into Hadamard-quantized "
        "integer contractions, and shows what that does.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"hlq {__version__}")
    commands = parser.add_subparsers(dest="name", required=True, metavar="export|opt|run|compare")

    def add(name, command, help, description):
        sub = commands.add_parser(name, help=help, description=description)
        sub.set_defaults(command=command)
        sub.add_argument("-v", "--verbose", action="store_true", help="show errors with all details")
        return sub

    export = add(
        "export", _export, "a PyTorch module's training step as MLIR",
        "Writes the training step (forward and backward) of a PyTorch module as MLIR text. "
        "Needs torch and torch-mlir: pip install 'hlq[torch]'.",
    )  # fmt: skip
    export.add_argument(
        "factory", metavar="FILE.py:FUNCTION",
        help="a function without arguments that returns (module, example_inputs)",
    )  # fmt: skip
    export.add_argument("-o", "--output", default="-", metavar="FILE", help="default: stdout")
    export.add_argument(
        "--seed-argument", action="store_true",
        help="add an argument that carries the step's seed of stochastic rounding",
    )  # fmt: skip

    opt = add(
        "opt", _opt, "run a pipeline of the compiler",
        "Runs a pipeline of hlq-opt on MLIR text and writes the text that comes out.",
    )  # fmt: skip
    _add_input(opt)
    opt.add_argument(
        "--pipeline", default="hlq-linalg-pipeline", metavar="PASSES",
        help="as in --pass-pipeline=builtin.module(PASSES) (default: %(default)s)",
    )  # fmt: skip
    opt.add_argument("--recipe", metavar="NAME", help="hlq, hlq-block, int8, int4 or none")
    _add_rounding(opt)
    opt.add_argument("--seed", type=int, metavar="N", help="of stochastic rounding")
    opt.add_argument(
        "--delayed", action="store_true", help="make scales that are one for a tensor of the step before's maximum"
    )
    opt.add_argument("-o", "--output", metavar="FILE", help="default: stdout, or nothing with --explain")
    opt.add_argument(
        "--explain", action="store_true",
        help="print a table of all contractions: role, sizes, recipe, or why not",
    )  # fmt: skip

    run = add(
        "run", _run, "execute a module on the CPU",
        "Compiles MLIR text by IREE and runs it on numpy arrays. With --recipe the text goes "
        "through hlq-linalg-pipeline first.",
    )  # fmt: skip
    _add_input(run)
    run.add_argument(
        "arguments", nargs="*", metavar="ARRAYS",
        help="one .npz (arrays by argument name, or arr_0, arr_1, …) or .npy files in order",
    )  # fmt: skip
    run.add_argument("--random", type=int, metavar="SEED", help="make arguments up instead")
    run.add_argument("--recipe", metavar="NAME", help="rewrite first: hlq, hlq-block, int8, int4 or none")
    _add_rounding(run)
    run.add_argument("-o", "--output", metavar="FILE.npz", help="write the results")
    _add_execution(run)

    compare = add(
        "compare", _compare, "a step's gradients, unquantized and by recipe",
        "Runs a step as it is and with each recipe, and prints the cosine similarity and the "
        "relative error of each parameter's gradient.",
    )  # fmt: skip
    _add_input(compare)
    compare.add_argument(
        "--recipes", default="hlq,int4", metavar="A,B,…", help="default: %(default)s"
    )
    compare.add_argument(
        "--random", type=int, default=0, metavar="SEED", help="of the arguments made up and of the rounding (default: 0)"
    )
    compare.add_argument("--arguments", metavar="FILE.npz", help="arguments to run on instead")
    _add_rounding(compare)
    compare.add_argument("--explain", action="store_true", help="print the contractions first, by recipe")
    _add_execution(compare)
    return parser


def _add_input(parser):
    parser.add_argument("input", metavar="INPUT.mlir", help="MLIR text; - for stdin")
    parser.add_argument("--tool", metavar="HLQ_OPT", help="the binary hlq-opt (default: found)")


def _add_rounding(parser):
    parser.add_argument("--rounding", choices=["nearest", "stochastic", "pseudo_stochastic"], help="overrides the recipe's")


def _add_execution(parser):
    parser.add_argument("--function", metavar="NAME", help="default: the only annotated public one")
    parser.add_argument("--no-cache", action="store_true", help="compile anew, keep nothing")


def _export(options):
    factory = _load_factory(options.factory)
    from hlq.export import export_training_step

    made = factory()
    if not (isinstance(made, tuple) and len(made) == 2):
        raise HlqError(f"{options.factory} must return (module, example_inputs), got {type(made).__name__}")
    module, inputs = made
    if not isinstance(inputs, (tuple, list)):
        inputs = (inputs,)
    _write(options.output, str(export_training_step(module, inputs, seed=options.seed_argument)))


def _load_factory(place: str):
    path, _, name = place.rpartition(":")
    if not path or not name.isidentifier():
        raise HlqError(f"'{place}' is not of the form path/to/file.py:function")
    spec = importlib.util.spec_from_file_location("hlq_factory", path)
    if spec is None:
        raise HlqError(f"'{path}' is no Python file")
    loaded = importlib.util.module_from_spec(spec)
    # Dataclasses and the like look their module up by its name.
    sys.modules[spec.name] = loaded
    sys.path.insert(0, str(pathlib.Path(path).resolve().parent))
    try:
        spec.loader.exec_module(loaded)
    except OSError:
        raise
    except Exception as error:
        raise HlqError(f"{path} can't be loaded: {type(error).__name__}: {error}") from error
    factory = getattr(loaded, name, None)
    if not callable(factory):
        raise HlqError(f"{path} defines no function '{name}'")
    return factory


def _opt(options):
    from hlq import tool

    text = _read(options.input)
    arguments = dict(
        recipe=options.recipe, rounding=options.rounding, seed=options.seed, delayed=options.delayed,
        tool=options.tool, source_name=_source_name(options.input),
    )  # fmt: skip
    try:
        if not options.explain:
            _write(options.output or "-", tool.opt(text, options.pipeline, **arguments))
            return
        rewritten, contractions = tool.explain(text, options.pipeline, **arguments)
    except ValueError as error:
        raise HlqError(str(error)) from error
    from hlq.report import contraction_table

    if options.output:
        _write(options.output, rewritten)
    # The text has stdout where it goes there.
    recipe = options.recipe or "outcome"
    print(contraction_table({recipe: contractions}), file=sys.stderr if options.output == "-" else sys.stdout)


def _run(options):
    from hlq import execute, tool
    from hlq.inputs import random_arguments
    from hlq.report import result_table
    from hlq.signatures import signature

    text = _read(options.input)
    original = signature(text, options.function)
    if (options.random is None) == (not options.arguments):
        raise HlqError("give either arrays or --random SEED")
    if options.arguments:
        arguments = _load_arguments(options.arguments, original)
    else:
        arguments = random_arguments(original, options.random)
    execute.check_arguments(original, arguments)
    if options.rounding and not options.recipe:
        raise HlqError("--rounding needs --recipe")
    if options.recipe:
        text = tool.opt(
            text, recipe=options.recipe, rounding=options.rounding, seed=options.random,
            tool=options.tool, source_name=_source_name(options.input),
        )  # fmt: skip
    executable = execute.compile(text, function=original.name, names=original, cache=not options.no_cache)
    results = executable(arguments)
    print(result_table([value.name for value in original.results], results))
    if options.output:
        import numpy

        keys = [value.gradient_of or value.name for value in original.results]
        numpy.savez(options.output, **dict(zip(keys, results)))


def _compare(options):
    from hlq import comparison, report
    from hlq.progress import Progress
    from hlq.signatures import signature

    text = _read(options.input)
    recipes = [name.strip() for name in options.recipes.split(",") if name.strip()]
    if not recipes:
        raise HlqError("--recipes names none")
    original = signature(text, options.function)
    arguments = _load_arguments([options.arguments], original) if options.arguments else None
    with Progress() as progress:
        rewrites = []
        for recipe in recipes:
            progress(f"rewriting with recipe '{recipe}'")
            rewrites.append(
                comparison.rewrite(
                    text, recipe, rounding=options.rounding, seed=options.random,
                    tool_path=options.tool, source_name=_source_name(options.input),
                )
            )  # fmt: skip
        progress.finish()
        if options.explain:
            print("\nContractions of the backward pass\n")
            print(report.contraction_table({r.recipe: r.contractions for r in rewrites}) + "\n", flush=True)
        found = comparison.compare(
            text, rewrites, arguments=arguments, seed=options.random, function=options.function,
            cache=not options.no_cache, progress=progress,
        )  # fmt: skip
    print("\nGradients against the unquantized ones\n")
    print(report.error_table(found))
    print("\nSummary\n")
    print(report.summary_table(found))
    print(f"\n{report.LEGEND}")
    worst = max(result.output_difference for result in found.results)
    print(f"Forward outputs: largest relative difference {worst:.1e}.")


def _load_arguments(paths: list[str], signature) -> list:
    """Arrays from .npy files in order, or from one .npz by name or position."""
    import numpy

    def load(path):
        try:
            return numpy.load(path)
        except (ValueError, EOFError) as error:
            raise HlqError(f"{path} is no file of numpy arrays") from error

    if len(paths) == 1 and paths[0].endswith(".npz"):
        with load(paths[0]) as archive:
            found = []
            for value in signature.arguments:
                keys = [value.name, f"arg{value.index}", f"arr_{value.index}"]
                key = next((key for key in keys if key in archive), None)
                if key is None:
                    raise ArgumentError(
                        f"argument {value.index} ('{value.name}'): {paths[0]} holds none of {', '.join(keys)}",
                        value.index, value.name,
                    )  # fmt: skip
                found.append(archive[key])
            return found
    return [load(path) for path in paths]


def _read(path: str) -> str:
    try:
        return sys.stdin.read() if path == "-" else pathlib.Path(path).read_text()
    except UnicodeDecodeError as error:
        raise HlqError(f"{path} is not text") from error


def _write(path: str, text: str):
    if path == "-":
        sys.stdout.write(text)
    else:
        pathlib.Path(path).write_text(text)


def _source_name(path: str) -> str:
    return "<stdin>" if path == "-" else path


if __name__ == "__main__":
    sys.exit(main())

"""Makes the training graphs in this folder, `<model>.mlir`, from models.py.

    export_graphs.py              writes them
    export_graphs.py --check      exit code 1, with the names, where a file is not
                                  what this script makes
    export_graphs.py mlp block    these alone

Needs the extra `hlq[torch]` and timm, in the versions of
python/requirements/test.txt: other versions of torch or torch-mlir may give
other text.
"""

from __future__ import annotations

import argparse
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "python")]


def export(name: str):
    """The exported step of the model `name`, an hlq.TrainingStep."""
    import hlq
    from models import MODELS

    model = MODELS[name]
    return hlq.export_training_step(model.build(), model.inputs(), input_gradients=model.input_gradients)


def file_text(name: str, step) -> str:
    """The file of the model `name`: a line that says where it comes from, then MLIR."""
    return f"// Made by test/Inputs/export_graphs.py from the model '{name}' of models.py.\n{step}"


def main() -> int:
    from models import MODELS

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", help="models; all that are committed, if none is given")
    parser.add_argument("--check", action="store_true", help="compare with the files, write nothing")
    arguments = parser.parse_args()
    unknown = [name for name in arguments.names if name not in MODELS]
    if unknown:
        parser.error(f"no such model: {', '.join(unknown)}; there are {', '.join(MODELS)}")

    different = 0
    for name in arguments.names or [m.name for m in MODELS.values() if m.committed]:
        path = HERE / f"{name}.mlir"
        text = file_text(name, export(name))
        same = path.exists() and path.read_text() == text
        if arguments.check:
            state = "as made" if same else "DIFFERS" if path.exists() else "MISSING"
            different += not same
        else:
            path.write_text(text)
            state = "unchanged" if same else "written"
        print(f"{path.name}: {state}, {len(text) / 1000:.0f} kB", flush=True)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())

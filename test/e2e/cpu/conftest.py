"""Shared by the executed tests on the CPU: exported training steps, made once."""

import functools
import pathlib
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "python"), str(ROOT / "test" / "Inputs")]


class Case:
    """A model of test/Inputs/models.py, exported; what is costly is made when it
    is first asked for."""

    def __init__(self, name):
        from models import MODELS

        self.model = MODELS[name]
        self.module, self.inputs = self.model.build(), self.model.inputs()

    @functools.cached_property
    def step(self):
        import hlq

        return hlq.export_training_step(
            self.module, self.inputs, input_gradients=self.model.input_gradients
        )

    @functools.cached_property
    def arguments(self):
        """The step's arguments, numpy arrays."""
        from hlq.reference import example_arguments

        return example_arguments(self.step, self.module, self.inputs)

    @functools.cached_property
    def eager(self):
        """The step's results by PyTorch, in the model's own type."""
        from hlq.reference import eager_results

        return eager_results(self.step, self.module, self.inputs, self.arguments)


@pytest.fixture(scope="session")
def case():
    """case(name) -> Case; each model is exported once a session."""
    return functools.cache(Case)


@pytest.fixture(scope="session")
def hlq_opt():
    """hlq_opt(text, pipeline, **options) -> text; an error where there is no
    binary: a test that nothing ran must not look like one that passed."""
    import hlq

    hlq.find_tool()
    return hlq.opt

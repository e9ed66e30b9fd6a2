"""What importing the package takes, what it exports, and its pins."""

import re
import subprocess
import sys
import tomllib

import hlq
from conftest import ROOT


def test_import_needs_no_package():
    # -I -S: neither site-packages nor the environment.
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'python')!r}); import hlq, hlq.tool, hlq.signatures, "
        "hlq.inputs, hlq.execute, hlq.comparison, hlq.report, hlq.gpu, hlq.runtime, hlq.tensors, hlq.__main__; "
        "print(sorted({'torch', 'iree', 'numpy', 'yaml'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("[]\n", "")


def test_every_export_is_there():
    for name in hlq.__all__:
        assert getattr(hlq, name) is not None
        assert name in dir(hlq)


def test_unknown_name_is_an_attribute_error():
    assert not hasattr(hlq, "nonsense")


def test_submodules_shadow_no_function(layer):
    import hlq.comparison
    import hlq.signatures

    assert callable(hlq.compare) and callable(hlq.signature)


def test_extras_have_the_pins_of_the_requirement_files():
    def pins(name):
        text = (ROOT / "python" / "requirements" / name).read_text()
        return set(re.findall(r"^[\w-]+==\S+", text, re.MULTILINE))

    project = tomllib.loads((ROOT / "python" / "pyproject.toml").read_text())["project"]
    extras = project["optional-dependencies"]
    assert set(extras["run"]) == pins("run.txt")
    assert set(extras["torch"]) <= pins("test.txt")
    assert project["version"] == hlq.__version__

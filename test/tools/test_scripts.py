"""The shell scripts: syntax, the environments that setup.sh makes, and what the
GPU's test script makes of what it runs."""

import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCRIPTS = [*sorted((ROOT / "tools").glob("*.sh")), *sorted((ROOT / "tools" / "gpu").glob("*.sh")), ROOT / ".ci" / "run"]

# In place of PyPI: one line in a log for each installation.
STUBS = """
_install_uv() { mkdir -p "$1"; echo uv >> "$LOG"; }
_install_requirements() { mkdir -p "$1"; echo requirements >> "$LOG"; ${FAILS:-true}; }
"""


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.name)
def test_syntax(script):
    assert subprocess.run(["bash", "-n", script], capture_output=True, text=True).stderr == ""
    assert script.name in ("setup.sh", "artifacts.sh") or os.access(script, os.X_OK)


@pytest.fixture
def bash(tmp_path):
    """bash(commands) -> the finished shell that sourced setup.sh with stubs."""

    def run(commands, **environment):
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", f". {ROOT}/tools/setup.sh\n{STUBS}\n{commands}"],
            capture_output=True, text=True,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "LOG": str(tmp_path / "log"), **environment},
        )  # fmt: skip

    return run


@pytest.fixture
def requirements(tmp_path):
    folder = tmp_path / "requirements"
    folder.mkdir()
    (folder / "base.txt").write_text("a==1\n")
    (folder / "test.txt").write_text("-r base.txt\nb==1\n")
    return folder


def log(tmp_path):
    return (tmp_path / "log").read_text().split()


def test_an_environment_is_made_once(bash, requirements, tmp_path):
    command = f"python_environment test {requirements}/test.txt"
    first, second = bash(command), bash(command)
    assert first.returncode == second.returncode == 0
    assert first.stdout == second.stdout
    folder = pathlib.Path(first.stdout.strip())
    assert folder.parent == tmp_path / "cache" / "hlq" and folder.name.startswith("env-test-")
    assert log(tmp_path) == ["uv", "requirements"]


def test_a_changed_pin_makes_another(bash, requirements, tmp_path):
    command = f"python_environment test {requirements}/test.txt"
    before = bash(command).stdout
    # The file that test.txt includes.
    (requirements / "base.txt").write_text("a==2\n")
    assert bash(command).stdout != before
    assert log(tmp_path) == ["uv", "requirements", "requirements"]


def test_a_failed_installation_is_an_error_and_done_again(bash, requirements, tmp_path):
    command = f"x=$(python_environment test {requirements}/test.txt); echo reached"
    failed = bash(command, FAILS="false")
    assert failed.returncode == 1 and "could not be installed" in failed.stderr and failed.stdout == ""
    assert bash(command).stdout == "reached\n"
    assert log(tmp_path) == ["uv", "requirements", "requirements"]


def test_two_at_once_install_once(bash, requirements, tmp_path):
    command = f"python_environment test {requirements}/test.txt"
    ran = bash(
        "_install_requirements() { sleep 0.3; mkdir -p $1; echo requirements >> $LOG; }\n"
        f"{command} & {command} & wait"
    )
    assert ran.returncode == 0 and len(set(ran.stdout.split())) == 1
    assert log(tmp_path) == ["uv", "requirements"]


def test_packages_that_are_there_are_not_installed(bash):
    ran = bash("dpkg-query() { printf 'install ok installed'; }; as_root() { echo called; }; install_debian_packages")
    assert (ran.returncode, ran.stdout) == (0, "")


def test_missing_packages_are_installed(bash):
    ran = bash(
        "dpkg-query() { [ $4 = ccache ] || printf 'install ok installed'; }\n"
        "as_root() { echo $* >&3; }\ninstall_debian_packages 3>&1"
    )
    assert ran.returncode == 0
    assert ran.stdout.splitlines()[-1].endswith("--no-install-recommends ccache")


@pytest.mark.parametrize("failing", [None, "test_delayed.py", "racecheck"])
def test_gpu_tests_fail_if_one_does(tmp_path, failing):
    """By programs that say what they are asked to do, and fail at that one."""
    for name in ("nvidia-smi", "python3", "compute-sanitizer"):
        (tmp_path / name).write_text(f'#!/bin/sh\necho {name} "$@"\ncase "$*" in *{failing}*) exit 3;; esac\n')
        (tmp_path / name).chmod(0o755)
    done = subprocess.run(
        [ROOT / "tools" / "gpu" / "test.sh", "-k", "a word"], capture_output=True, text=True,
        env={**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "HLQ_GPU_ARTIFACTS": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == (0 if failing is None else 1), done.stderr
    failed = [line for line in done.stdout.splitlines() if line.endswith(": FAILED")]
    assert failed == ([] if failing is None else [f"{failing.removeprefix('test_').removesuffix('.py')}: FAILED"])
    for suite in ("launch", "layers", "encoded", "producers", "delayed"):
        assert f"test/e2e/gpu/test_{suite}.py -k a word" in done.stdout
    for tool in ("memcheck", "racecheck", "initcheck"):
        assert f"compute-sanitizer --tool {tool} " in done.stdout

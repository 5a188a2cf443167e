"""`make` builds the environment, and says what to do where it cannot."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
pytestmark = pytest.mark.skipif(
    os.name == "nt" or not shutil.which("make"), reason="make is not installed here"
)


def make(folder, *arguments, python=None, path=None, **variables):
    """Run make in a copy of the course's frame; python is a script that plays the interpreter."""
    for name in ("Makefile", "pyproject.toml", "constraints.txt"):
        shutil.copy2(ROOT / name, folder)
    if python is not None:
        script = folder / "fake-python"
        script.write_text(f"#!/bin/sh\n{python}\n")
        script.chmod(0o755)
        arguments += (f"PYTHON={script}",)
    inherited = {k: v for k, v in os.environ.items() if k not in ("MAKEFLAGS", "MAKELEVEL", "CI")}
    environment = inherited | variables | ({"PATH": str(path)} if path else {})
    return subprocess.run(
        [shutil.which("make"), *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
    )


@pytest.fixture
def bare(tmp_path):
    """A PATH with a shell's tools and no Python at all."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("sh", "id", "touch", "uname", "rm"):
        (tools / name).symlink_to(shutil.which(name))
    return tools


def test_without_a_target_make_lists_them(tmp_path):
    said = make(tmp_path).stdout
    assert all(
        f"make {target}" in said for target in ("lab", "test", "notebooks", "outputs", "bench")
    )


def test_an_old_python_is_refused_with_the_way_out(tmp_path, bare):
    old = 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac'
    done = make(tmp_path, "lab", python=old, path=bare)
    assert done.returncode != 0
    assert "needs Python 3.11 to 3.14, with venv. Here: Python 3.9.2." in done.stderr
    assert "make lab PYTHON=" in done.stderr
    assert not (tmp_path / ".venv").exists()


def test_an_installation_that_fails_is_tried_again(tmp_path):
    # The fake makes an environment whose pip fails: there must be no stamp afterwards.
    made = f'mkdir -p .venv/bin; ln -s "{sys.executable}" .venv/bin/python'
    fake = f'case "$*" in *venv*--clear*) {made};; esac'
    (tmp_path / "pip.py").write_text("raise SystemExit('no index')")
    done = make(tmp_path, "notebooks", python=fake, PYTHONPATH=str(tmp_path))
    assert done.returncode != 0
    assert "no index" in done.stderr
    assert not (tmp_path / ".venv" / ".installed").exists()


LABS_ONLY, BOTH = ".[labs] -c constraints.txt", ".[labs,test] -c constraints.txt"


@pytest.mark.parametrize(
    ("stamps", "sets"),
    [
        (
            (".installed-labs", ".installed-labs", ".installed", ".installed-labs"),
            [LABS_ONLY, BOTH],
        ),
        ((".installed", ".installed-labs", ".installed"), [BOTH]),
    ],
)
def test_each_set_is_installed_once_into_one_environment(tmp_path, stamps, sets):
    (tmp_path / ".venv" / "bin").mkdir(parents=True)
    (tmp_path / ".venv" / "bin" / "python").symlink_to(sys.executable)
    note = "import sys; print(*sys.argv[1:], file=open('asked', 'a'))"
    (tmp_path / "pip.py").write_text(note)
    for stamp in stamps:
        done = make(tmp_path, f".venv/{stamp}", PYTHONPATH=str(tmp_path))
        assert done.returncode == 0, done.stderr
    asked = (tmp_path / "asked").read_text().splitlines()
    assert [line.partition("-e ")[2] for line in asked] == sets


def installed(folder, *stamps):
    """An environment in which all that the stamps stand for is installed."""
    (folder / ".venv").mkdir()
    for stamp in stamps:
        (folder / ".venv" / stamp).touch()
        os.utime(folder / ".venv" / stamp, (2e9, 2e9))


def lab_command(tmp_path, **variables) -> str:
    installed(tmp_path, ".installed-labs")
    done = make(tmp_path, "-n", "lab", **variables)
    assert done.returncode == 0, done.stderr
    assert "pip install" not in done.stdout
    return done.stdout


def test_lab_opens_the_notebooks(tmp_path):
    said = lab_command(tmp_path)
    assert f"--ServerApp.root_dir={tmp_path}/notebooks" in said
    assert "--no-browser" not in said


def test_lab_opens_no_browser_in_ci(tmp_path):
    assert "--no-browser -y" in lab_command(tmp_path, CI="true")


@pytest.mark.parametrize("name", ["notebooks", "outputs", "lint"])
def test_the_labs_can_be_chosen(tmp_path, name):
    installed(tmp_path, ".installed-labs", ".installed")
    assert f"labkit {name} 03 04" in make(tmp_path, "-n", name, "LABS=03 04").stdout


def test_ci_runs_make_test():
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK)
    assert script.read_text().splitlines()[-1] == "make test"

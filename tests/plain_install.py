"""`pip install .` without an extra: what works, and what a user is told about the rest.

Run by `make oldest`, in an environment without torch; pytest finds it by name only.
"""

import importlib.util
import json
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path

import numpy as np
import pytest

import labkit
from labkit import check, exercises, hint, needs, progress

ROOT = Path(__file__).parents[1]
EXTRAS = ("torch", "matplotlib", "PIL", "ipywidgets", "jupyterlab", "nbclient", "pooch", "nltk")
PIP = 'python -m pip install "/path/to/course[{}]", with the folder of RNN Labs for /path/to/course'
LABS, KERNEL, SITE = map(PIP.format, ("labs", "kernel", "site"))


def labkit_says(*arguments: str) -> tuple[int, str]:
    """Run the installed command in the repository: (exit status, what it printed)."""
    command = Path(sys.executable).with_name("labkit")
    done = subprocess.run([command, *map(str, arguments)], cwd=ROOT, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)  # fmt: skip
    return done.returncode, done.stdout


def test_this_is_the_environment_that_it_is_meant_for():
    assert not [name for name in EXTRAS if importlib.util.find_spec(name)]
    assert not Path(labkit.__file__).is_relative_to(ROOT / "labkit")
    pins = dict(line.split("==") for line in _pins())
    assert {name: metadata.version(name) for name in pins} == pins


def _pins() -> list[str]:
    lines = (ROOT / "constraints-oldest.txt").read_text(encoding="utf-8").splitlines()
    plain = [line for line in lines if line and not line.startswith("#") and ";" not in line]
    return plain + ["numpy==1.26.4"] * (sys.version_info < (3, 13))


def softmax(x, axis=0):
    e = np.exp(x - x.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def test_a_check_works():
    assert check(softmax)


def test_a_mistake_is_called_by_its_name():
    source = "def softmax(x, axis=0):\n    e = np.exp(x)\n    return e / e.sum(axis, keepdims=True)"
    scope = {"np": np}
    exec(source, scope)
    assert check(scope["softmax"]).mistakes == ("no-shift",)


def copy_params(params, model):
    """A learner's, who has no torch yet."""


def test_an_exercise_with_torch_says_what_mends_it(capsys):
    check(copy_params)
    way = KERNEL.replace(", ", "\n  ")
    said = f"! copy_params needs torch, which is not installed here\n  {way}\n"
    assert capsys.readouterr().out == said


def test_hints_and_progress_need_no_torch(capsys):
    hint(copy_params)
    assert capsys.readouterr().out.startswith("Hint 1 of 3 for copy_params")
    for lab in ("03_forward", "06_pytorch"):
        progress(lab)
        assert "4 exercises passed" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("from labkit.reference import RNN", "RNN needs torch"),
        ("from labkit.reference import tokenize", "tokenize needs nltk"),
        ("import labkit.plots", "labkit.plots needs matplotlib"),
        ("from labkit.plots.picture import Picture", "labkit.plots needs matplotlib"),
        ("import labkit.widgets", "labkit.widgets needs ipywidgets"),
        (
            "from labkit.data.fetch import cache_folder; cache_folder()",
            "fetching a real text needs pooch",
        ),  # fmt: skip
    ],
)
def test_an_import_says_what_mends_it(code, said):
    with pytest.raises(needs.Missing) as raised:
        exec(code, {})
    assert str(raised.value) == f"{said}, which is not installed here: {KERNEL}"


def test_most_right_answers_are_there():
    missing = {name for name in exercises.every_name() if not _loads(name)}
    assert "softmax" not in missing
    assert len(missing) < len(exercises.every_name()) / 5


def _loads(name: str) -> bool:
    try:
        return bool(exercises.load(name))
    except needs.Missing:
        return False


def test_the_command_line_has_help():
    status, said = labkit_says("--help")
    assert status == 0 and "grade" in said


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("outputs", "03"), f"outputs needs nbclient, which is not installed here: {LABS}"),
        (("lint", "06"), f"needs torch, which is not installed here: {KERNEL}"),
        (("site", "nowhere", "03"), SITE),
    ],
)
def test_a_command_says_what_mends_it(arguments, said):
    status, line = labkit_says(*arguments)
    assert status == 2
    assert line.startswith("labkit: ") and line.endswith(f"{said}\n") and line.count("\n") == 1


@pytest.mark.parametrize(
    "arguments", [("lint", "03"), ("notebooks", "--check", "03"), ("notebooks", "--check", "06")]
)
def test_a_command_works_on_a_lab_without_torch(arguments):
    status, said = labkit_says(*arguments)
    assert status == 0, said


def test_a_lab_without_torch_is_graded(tmp_path):
    _hand_in(tmp_path / "in", "03_forward")
    status, said = labkit_says("grade", tmp_path / "in", "--out", tmp_path / "out")
    assert status == 0 and "4 exercises: 4 graded" in said, said
    record = json.loads((tmp_path / "out/records/ada/03_forward.json").read_text("utf-8"))
    assert [row["verdict"]["score"] for row in record["rows"]] == [1, 1, 1, 1]


def test_a_lab_with_torch_is_not_graded_wrongly(tmp_path):
    _hand_in(tmp_path / "in", "06_pytorch")
    status, said = labkit_says("grade", tmp_path / "in", "--out", tmp_path / "out")
    assert status == 2
    assert said.endswith(f"needs torch, which is not installed here: {KERNEL}\n"), said


def _hand_in(folder: Path, lab: str) -> None:
    (folder / "ada").mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / f"{lab}.ipynb", folder / "ada")

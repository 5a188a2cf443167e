"""Each exercise has one room, and what is read of it is all that is imported."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from labkit import exercises
from labkit.place import CourseError

ROOT = Path(exercises.__file__).parent
ROOMS = [exercises.room(name) for name in exercises.every_name()]
FILES = {"__init__.py", "answer.py", "cases.py", "mistakes.py"}
# What each file says in its first line: what it holds, and what it does not.
SAYS = {
    "__init__.py": "The face of {}: numbers and hints. No answer, no cases, no mistakes.",
    "answer.py": "Right answer to {}, as a learner would write it. No cases, no mistakes.",
    "cases.py": "The cases of {}, and how what it returns is read. No answer, no mistakes.",
    "mistakes.py": "Table of data: mistakes of {}, edits of its answer. No answer, no cases.",
}


def imported(code: str) -> list[str]:
    """The modules of labkit, and torch, that are there after code has run."""
    code += "; import json, sys; print(json.dumps([m for m in sys.modules if m.startswith"
    code += "(('labkit.exercises.', 'labkit.engine.')) or m == 'torch']))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def statements(path: Path) -> list[ast.stmt]:
    """What stands at the top of a file, but for docstring and imports."""
    body = ast.parse(path.read_text(encoding="utf-8")).body[1:]
    return [s for s in body if not isinstance(s, (ast.Import, ast.ImportFrom))]


def names(path: Path) -> list[str]:
    found = []
    for statement in statements(path):
        if isinstance(statement, ast.Assign):
            found += [t.id for t in statement.targets if isinstance(t, ast.Name)]
        else:
            found.append(getattr(statement, "name", type(statement).__name__))
    return found


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_a_room_holds_four_files_that_say_what_they_hold(room):
    assert {p.name for p in room.iterdir() if p.name != "__pycache__"} == FILES
    for name, says in SAYS.items():
        first = (room / name).read_text(encoding="utf-8").splitlines()[0]
        assert first.removeprefix('"""').removesuffix('"""') == says.format(room.name)
    assert names(room / "__init__.py") == ["FACE"]
    assert names(room / "answer.py") == [room.name]
    assert {"cases", "RETURNS"} <= set(names(room / "cases.py"))
    held = {name for name in names(room / "mistakes.py") if not name.startswith("_")}
    assert "MISTAKES" in held


def test_nothing_of_an_exercise_lies_outside_its_room():
    assert not [p for p in ROOT.glob("*/*.py") if not p.name.startswith("_")
                and p.name != "drivers.py"]  # fmt: skip


def test_faces_cost_no_answer_no_cases_and_no_mistakes():
    code = (
        "from labkit import exercises as e; sum(f.points for lab in e.labs() for f in e.faces(lab))"
    )
    found = imported(code)
    assert "labkit.exercises.forward.softmax" in found and "torch" not in found
    assert not [m for m in found if m.endswith((".answer", ".cases", ".mistakes"))]


def test_an_answer_costs_no_cases_and_no_mistakes():
    found = imported("from labkit.reference import rnn_step")
    assert "labkit.exercises.forward.softmax.answer" in found
    assert not [m for m in found if m.endswith((".cases", ".mistakes"))]


def labkit_imports(path: Path) -> set[str]:
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    found = {n.module or "" for n in nodes if isinstance(n, ast.ImportFrom)}
    found |= {a.name for n in nodes if isinstance(n, ast.Import) for a in n.names}
    return {name for name in found if name.split(".")[0] == "labkit"}


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_an_answer_imports_what_a_learner_has(room):
    for module in labkit_imports(room / "answer.py"):
        assert module == "labkit.numerics" or module.endswith(".answer"), module


DRIVERS = [*sorted(ROOT.glob("*/drivers.py")), ROOT / "_twice.py"]


@pytest.mark.parametrize("path", DRIVERS, ids=lambda p: p.parent.name)
def test_drivers_hold_no_answer(path):
    # plain: copies of arguments; theirs: names for types, and nothing that computes.
    allowed = {f"labkit.engine.{name}" for name in ("drivers", "plain", "theirs")}
    assert labkit_imports(path) <= allowed
    assert not set(names(path)) & set(exercises.every_name())


def test_two_exercises_of_one_name_are_told(monkeypatch):
    both = {"softmax": [ROOT / "forward" / "softmax", ROOT / "tokens" / "softmax"]}
    monkeypatch.setattr(exercises, "_rooms", lambda: both)
    with pytest.raises(CourseError, match="forward/softmax and tokens/softmax: two .*; rename one"):
        exercises.room("softmax")


def test_an_answer_of_another_name_is_told(monkeypatch):
    # A room that was copied and not yet rewritten.
    monkeypatch.setattr(exercises, "room", lambda name: ROOT / "forward" / "softmax")
    with pytest.raises(CourseError, match=r"softmax/answer.py: it does not define softmux"):
        exercises.answer("softmux")

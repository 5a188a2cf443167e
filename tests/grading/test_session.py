"""One submission, from its cells to its verdicts: with bubblewrap, and without."""

import json
import os
import signal
import subprocess
import time
from dataclasses import replace

import classroom
import pytest
from hostile import work

from labkit import exercises
from labkit.engine.verdict import State
from labkit.grading import site, task, watchdog
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap, uncovered
from labkit.release.errors import CourseError

BWRAP = bubblewrap()
WAYS = [pytest.param(None, id="plain")]
if BWRAP:
    WAYS.append(pytest.param(BWRAP, id="bubblewrap"))
ENCODE = work.source("extra", "")


def grade(bwrap, **written):
    data = classroom.notebook(work.LAB, {"decode": work.DECODE, **written})
    return work.grade(data, bwrap)


@pytest.mark.parametrize("bwrap", WAYS)
@pytest.mark.parametrize("end", ["import os; os._exit(4)", "while True: pass"])
def test_one_fault_costs_one_exercise(bwrap, end):
    graded = grade(bwrap, encode=work.source("call", end))
    assert graded["encode"].verdict.score == 0
    assert graded["decode"].verdict.state is State.PASSED
    assert graded["build_vocabulary"].verdict is None


@pytest.mark.parametrize("bwrap", WAYS)
def test_prints_warnings_and_magics_cost_nothing(bwrap):
    body = 'import sys, warnings; print("x"); warnings.warn("w"); print("y", file=sys.stderr)'
    cell = "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1]).set(x=1)\n"
    cell += "from ipywidgets import interact\n" + work.source("call", body)
    graded = grade(bwrap, encode=cell)
    assert graded["encode"].verdict.state is State.PASSED and not graded["encode"].notes


@pytest.mark.parametrize("bwrap", WAYS)
def test_a_cell_that_kills_is_cut_down_and_named(bwrap):
    wrong = "def encode(words, word_to_idx):\n    return 7\n\n\nimport os\nos._exit(1)"
    graded = grade(bwrap, encode=wrong)
    assert graded["encode"].verdict.state is State.TYPE
    assert any("only the definitions of cell" in note for note in graded["encode"].notes)


def test_what_a_definition_does_not_show_is_run_when_it_is_needed():
    """A table filled by a loop is missing from the definitions, and there in the notebook."""
    cell = "table = {}\nfor n in range(9): table[n] = n\n"
    cell += "def encode(w, t):\n    return np.array([table[t.get(x, t['UNK'])] for x in w])"
    assert grade(BWRAP, encode=cell)["encode"].verdict.state is State.PASSED


def test_seconds_are_the_limit_or_nothing():
    graded = grade(BWRAP, encode=work.source("call", "while True: pass"))
    assert graded["encode"].seconds == work.LIMITS.call and graded["decode"].seconds == 0


@pytest.mark.parametrize("lab", exercises.labs())
def test_a_sandbox_holds_earlier_answers_and_never_the_lab_s_own(tmp_path, lab):
    read = task.lab_of(lab, None)
    folder = site.build(tmp_path / "site", lab, [s for _, s in read.setup], read.own)
    held = sorted(p.relative_to(folder) for p in folder.rglob("exercises/*/*/*.py"))
    assert {p.name for p in held} <= {"__init__.py", "answer.py"}
    there = {p.parent.name for p in held}
    assert there == {e.name for other in exercises.labs() if other < lab
                     for e in exercises.in_lab(other)}  # fmt: skip
    assert not list(folder.rglob("judge.py")) and not list(folder.rglob("diagnose.py"))


def test_set_up_cells_that_need_the_lab_s_own_answers_are_refused(tmp_path):
    lab = task.lab_of(work.LAB, None)
    room = "labkit.exercises.tokens.encode"
    for cell in ("from labkit.reference import encode", f"import {room}",
                 f"from {room}.answer import encode", f"from {room} import cases"):  # fmt: skip
        with pytest.raises(CourseError, match="take the import out"):
            site.build(tmp_path / "b", lab.name, [cell], lab.own)


def test_a_sandbox_has_labkit_s_plain_modules_and_what_set_up_cells_import(tmp_path):
    cell = "import functools\nfrom labkit import check, plots\nimport labkit.release.errors"
    cell += "\nfrom labkit.reference import no_such_exercise\nfrom labkit.reference import *"
    folder = site.build(tmp_path / "site", "01_tokens", [cell], {"encode"})
    found = {str(p.relative_to(folder / "labkit")) for p in folder.rglob("*.py")}
    assert {
        "spelling.py",
        "fast_step.py",
        "data/names.py",
        "release/__init__.py",
        "release/errors.py",
    } <= found
    assert not any(name.startswith(("plots", "reports")) for name in found)


@pytest.fixture
def home():
    lab = task.lab_of(work.LAB, None)
    return Home(task._site(lab), ("numpy",), (("s", "import numpy as np"),))


@pytest.mark.parametrize("bwrap", WAYS)
def test_the_box_outlives_its_children(home, bwrap):
    with Box(home, work.LIMITS, bwrap) as box:
        for code in ("import os; os._exit(1)", "while True: pass"):
            box.begin()
            with pytest.raises(BoxFailed):
                box.request({"op": "run", "cell": "c", "source": code}, 0.3)
        box.begin()
        assert box.request({"op": "run", "cell": "c", "source": "np.ones(1)"}, 2)["errors"] == []
        assert box.is_open and box.is_reusable is bool(bwrap)


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
def test_nothing_is_left_of_a_box_that_is_closed(home):
    box = Box(home, work.LIMITS, BWRAP)
    box.begin()
    code = "import os, time\nfor _ in range(3):\n    if not os.fork(): time.sleep(900)"
    box.request({"op": "run", "cell": "c", "source": code}, 2)
    pids = watchdog.family(box._first)
    assert len(pids) >= 7
    box.close()
    deadline = time.monotonic() + 5
    while any(os.path.exists(f"/proc/{pid}") for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert not any(os.path.exists(f"/proc/{pid}") for pid in pids)


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
def test_a_warden_that_is_stopped_is_replaced(home):
    box = Box(home, replace(work.LIMITS, patience=1), BWRAP)
    box.begin()
    warden = watchdog.family(box._first)[1]
    os.kill(warden, signal.SIGKILL)
    with pytest.raises(BoxFailed):
        box.request({"op": "look", "exercise": "x"}, 0.2)
    assert not box.is_open
    box.close()


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("kept = []\nwhile True: kept.append(np.ones(5 * 10**6))", "memory"),
        ("import os, time\nfor _ in range(30):\n    if not os.fork(): time.sleep(90)\n"
         "time.sleep(90)", "processes"),
    ],
)  # fmt: skip
def test_memory_and_processes_are_summed_and_have_an_end(home, code, reason):
    with Box(home, work.LIMITS, BWRAP) as box:
        box.begin()
        with pytest.raises(BoxFailed) as failed:
            box.request({"op": "run", "cell": "c", "source": code}, 30)
        assert failed.value.reason == reason and not box.is_open


def test_what_is_not_covered_is_said():
    assert uncovered("/usr/bin/bwrap") == ""
    line = uncovered(None)
    assert "bubblewrap" in line and "network" in line and "\n" not in line


def test_bubblewrap_that_does_not_work_is_none(monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1))
    assert bubblewrap() is None


def test_a_notebook_may_be_graded_twice_with_one_result():
    data = work.submission("call", "raise ValueError(object())")
    first, second = (work.grade(data, BWRAP) for _ in range(2))
    assert json.dumps(first, default=str) == json.dumps(second, default=str)

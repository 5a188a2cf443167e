"""One submission, from its cells to its verdicts: with bubblewrap, and without."""

import json
import os
import re
import signal
import subprocess
from dataclasses import replace

import classroom
import pytest
from hostile import work

from labkit import exercises
from labkit.engine.verdict import State
from labkit.grading import reading, session, site, task, warm, watchdog
from labkit.grading.box import Box, BoxFailed, Home, bubblewrap, uncovered
from labkit.release.errors import CourseError
from labkit.words import template

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


# Name -> (the body of encode, the loop that is named or '').
ENDLESS = {
    "a loop alone": ("n = 0\nwhile True:\n    n += 1", "Line 3 of encode: while True:"),
    "a loop in the loop": (
        "n = 0\nwhile n < 1:\n    for w in words:\n        n += 0",
        "Line 3 of encode: while n < 1:"),
    "in what it calls": (
        "for w in words:\n    sorted(words, key=turn)", "Line 8 of turn: while True:"),
    "in a right loop": ("for w in words:\n    turn(w)", "Line 8 of turn: while True:"),
    "for ever": ("for w in iter(int, 1):\n    str(w)", "Line 2 of encode: for w in iter(int, 1):"),
    "without a loop": ("sum(iter(int, 1))", ""),
    "holds it off": (
        "while True:\n    try:\n        str(words)\n    except BaseException:\n        pass", ""),
}  # fmt: skip


@pytest.mark.dealt(3)
@pytest.mark.parametrize("bwrap", WAYS)
@pytest.mark.parametrize("name", ENDLESS)
def test_of_a_call_that_does_not_end_the_loop_is_named(bwrap, name):
    body, line = ENDLESS[name]
    lines = ["def encode(words, word_to_idx):", *(f"    {x}" for x in body.split("\n"))]
    lines += [""] * (5 - len(lines)) + ["", "def turn(w):", "    while True:", "        str(w)"]
    found = grade(bwrap, encode="\n".join(lines))["encode"]
    verdict = found.verdict
    assert (verdict.state, verdict.score, verdict.headline) == (State.SLOW, 0, "too slow to check")
    assert verdict.question == template(f"crash.too-slow{'-loop' * bool(line)}-question")
    assert [x for x in verdict.evidence if x.startswith("Line ")] == [line] * bool(line)
    assert found.seconds > 0


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
    cell = "table = {}\nfor n in range(999): table[n] = n\n"
    cell += "def encode(w, t):\n    return np.array([table[t.get(x, t['UNK'])] for x in w])"
    assert grade(BWRAP, encode=cell)["encode"].verdict.state is State.PASSED


def test_seconds_are_the_limit_or_nothing():
    graded = grade(BWRAP, encode=work.source("call", "while True: pass"))
    assert graded["encode"].seconds == work.LIMITS.call and graded["decode"].seconds == 0


@pytest.mark.parametrize("lab", exercises.labs())
def test_a_sandbox_holds_the_answers_that_set_up_cells_import_and_never_the_lab_s_own(lab):
    read = task.lab_of(lab, None)
    listing = site.of_lab(read)
    setup = "\n".join(source for _, source in read.setup)
    asked = re.findall(r"from labkit\.reference import \(?([\w,\s]+)\)?", setup)
    words = set(re.findall(r"\w+", " ".join(asked)))
    assert {name for name, _ in listing.answers} == words & {*exercises.every_name()} - read.own
    there = {module for module, _ in listing.modules}
    assert not there & {f"labkit.engine.{n}" for n in ("judge", "diagnose", "variants", "draw")}


def test_set_up_cells_that_need_the_lab_s_own_answers_are_refused():
    for cell in (
        "from labkit.reference import encode",
        "import labkit.exercises.tokens.encode.answer",
    ):
        lab = _lab_with(cell)
        with pytest.raises(CourseError, match="take the import out"):
            site.of_lab(lab)


def test_a_sandbox_has_of_labkit_s_modules_what_set_up_cells_import_and_cells_read():
    cell = "import functools\nfrom labkit import check, data, plots\nimport labkit.release.errors"
    cell += "\nfrom labkit.numerics import relative_error\nprint(data.anbn_string(3))"
    cell += "\nfrom labkit.reference import no_such_exercise\nfrom labkit.reference import *"
    found = dict(site.of_lab(_lab_with(cell)).modules)
    assert "labkit.release.errors" in found and "labkit.spelling" not in found
    assert "def relative_error" in found["labkit.numerics"]
    assert "def softmax" not in found["labkit.numerics"]
    assert "def anbn_string" in found["labkit.data.counting"]
    assert "one_hot" not in str(found.keys()) and "plots" not in str(found.keys())


def _lab_with(cell):
    """Lab 01 with one more set-up cell."""
    lab = replace(task.lab_of(work.LAB, None))
    vars(lab)["_cells"] = [("more", cell)]
    vars(lab)["every_source"] = [cell]
    site._for_all.cache_clear()
    return lab


@pytest.fixture(autouse=True)
def _fresh_lists():
    yield
    site._for_all.cache_clear()


@pytest.fixture
def home():
    lab = task.lab_of(work.LAB, None)
    return Home(site.of_lab(lab), ("numpy",), (("s", "import numpy as np"),))


@pytest.fixture
def listing():
    return warm.of_exercise(task.lab_of(work.LAB, None), "encode", 5)


@pytest.mark.parametrize("bwrap", WAYS)
def test_the_box_outlives_its_children(home, listing, bwrap):
    with Box(home, work.LIMITS, bwrap) as box:
        for code in ("import os; os._exit(1)", "while True: pass"):
            box.begin(listing)
            with pytest.raises(BoxFailed):
                box.request({"op": "run", "cell": "c", "source": code}, 0.3)
        box.begin(listing)
        assert box.request({"op": "run", "cell": "c", "source": "np.ones(1)"}, 2)["errors"] == []
        assert box.is_open and box.is_reusable is bool(bwrap)


@pytest.mark.skipif(BWRAP is None, reason="bubblewrap is not there, or not allowed")
def test_a_warden_that_is_stopped_is_replaced(home, listing):
    box = Box(home, replace(work.LIMITS, patience=1), BWRAP)
    box.begin(listing)
    warden = watchdog.family(box._first)[1]
    os.kill(warden, signal.SIGKILL)
    with pytest.raises(BoxFailed):
        box.begin(listing)
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
def test_memory_and_processes_are_summed_and_have_an_end(home, listing, code, reason):
    with Box(home, work.LIMITS, BWRAP) as box:
        box.begin(listing)
        with pytest.raises(BoxFailed) as failed:
            box.request({"op": "run", "cell": "c", "source": code}, 30)
        assert failed.value.reason == reason and not box.is_open


def test_what_is_not_covered_is_said():
    assert uncovered("/usr/bin/bwrap") == ""
    line = uncovered(None)
    assert "bubblewrap" in line and "network" in line and "\n" not in line
    assert "processes behind that outlive the run" in line


def test_bubblewrap_that_does_not_work_is_none(monkeypatch):
    monkeypatch.setattr(subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 1))
    assert bubblewrap() is None


def test_a_notebook_may_be_graded_twice_with_one_result():
    data = work.submission("call", "raise ValueError(object())")
    first, second = (work.grade(data, BWRAP) for _ in range(2))
    assert json.dumps(first, default=str) == json.dumps(second, default=str)


@pytest.mark.parametrize("bwrap", WAYS)
def test_a_class_gets_the_points_of_the_methods_that_are_written(bwrap):
    """In the sandbox the state, the words and the score are those of the check."""
    cell = (
        "class Tanh:\n    def forward(self, x):\n        return np.tanh(x)\n\n"
        "    def backward(self, d_h):\n        {}\n"
    )
    lab = task.lab_of("07_names", None)
    setting = session.Setting(lab, ("numpy",), work.LIMITS, bwrap, 5)
    for stub in ("raise NotImplementedError", "pass"):
        data = classroom.notebook("07_names", {"Tanh": cell.format(stub)})
        plan = reading.plan(reading.read(data), lab)
        (graded,) = (g for g in session.grade(plan, lab.exercises, setting) if g.exercise == "Tanh")
        verdict, row = graded.verdict, task._row(graded, plan)
        assert (verdict.state, verdict.score) == (State.PARTLY, 0.5)
        assert verdict.headline == "backward is not written yet"
        said = r"forward: (\d+) of \1 right\. backward: not written yet\."
        assert re.fullmatch(said, verdict.evidence[0])
        assert (row.state, row.points) == ("graded", 0.5 * exercises.face("Tanh").points)

"""What a start costs is nobody's: of workers that leave, of a sandbox on a busy machine."""

import os
import subprocess
import sys
import time
from dataclasses import replace

import classroom
import pytest
from hostile import work

from labkit.engine.verdict import State
from labkit.grading import run, task, warm
from labkit.grading.box import Box, BoxFailed, SetupFailed, bubblewrap
from labkit.grading.limits import NUMPY

ENDS = """
import random, sys, time
from labkit.grading import pool

def unit(seconds):
    time.sleep(seconds)

if __name__ == "__main__":
    rng = random.Random(1)
    for _ in range(12):
        with pool.Pool(2) as crew:
            few = [crew.executor.submit(pool.call, unit, 0.01 * rng.random())
                   for _ in range(rng.randrange(1, 4))]
            for future in few[: rng.randrange(4)]:
                future.result()
"""


@pytest.mark.skipif(os.name == "nt", reason="grading needs Linux or macOS")
def test_workers_leave_without_a_word_whatever_they_are_at(tmp_path):
    """One that begins, one that waits for a unit, one that is in the midst of it."""
    (tmp_path / "ends.py").write_text(ENDS)
    command = [sys.executable, str(tmp_path / "ends.py")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.fixture
def cold():
    """No sandbox is kept from the last submission, and none for the next."""
    warm.close_all()
    yield
    warm.close_all()


DATA = work.submission("extra", "")


def test_the_start_of_a_sandbox_is_not_the_exercise_s_time(cold, monkeypatch):
    begin = Box.__init__

    def slow(box, *parts):
        begin(box, *parts)
        time.sleep(3)

    monkeypatch.setattr(Box, "__init__", slow)
    graded = work.grade(DATA, bubblewrap(), replace(work.LIMITS, exercise=2.5))
    assert graded["encode"].verdict.state is State.PASSED


@pytest.mark.parametrize("step", ["_hear", "begin"])
def test_a_sandbox_that_does_not_start_is_no_submission_s_fault(cold, monkeypatch, step):
    def fails(*_):
        raise BoxFailed("died", "it took too long")

    monkeypatch.setattr(Box, step, fails)
    with pytest.raises(SetupFailed):
        work.grade(DATA, bubblewrap())


def test_the_judging_process_is_kept_where_a_sandbox_has_other_limits(cold):
    """Those of a lab with torch, say: only what binds this process makes it another."""
    first = warm.bench(NUMPY)
    assert warm.bench(replace(NUMPY, memory=1, call=0.5, exercise=1.0)) is first
    for own in ("judging", "reading", "judged_in"):
        one = warm.bench(NUMPY)
        assert warm.bench(replace(NUMPY, **{own: 3 * getattr(NUMPY, own)})) is not one, own


def test_a_run_ends_its_judging_process(cold, monkeypatch, tmp_path):
    """Before its workers start their own, and at its end; in other tests `conftest.py` keeps it."""
    blank, processes = classroom.blank("01_tokens"), []

    def read(*_):
        found = warm._warm.bench
        assert "encode" in warm.bench(NUMPY).read("names", blank)
        processes.append(warm._warm.bench._process)
        return found

    monkeypatch.setattr(run, "warm", warm)
    monkeypatch.setattr(run, "_work", lambda *_: processes.append(read()))
    warm.bench(NUMPY)
    read()
    classroom.put(tmp_path / "in", {"ana/01_tokens.ipynb": blank})
    run.grade_class(tmp_path / "in", tmp_path / "out", root=classroom.ROOT)
    first, second, before_work = processes
    assert before_work is None and first.returncode is not None
    assert second is not first and second.returncode is not None and warm._warm.bench is None


def test_what_the_first_optimiser_imports_is_loaded_where_a_lab_makes_one():
    loaded = {name: task.lab_of(name, str(classroom.ROOT)).torch
              for name in ("03_forward", "06_pytorch", "11_gates")}  # fmt: skip
    assert loaded == {
        "03_forward": (),
        "06_pytorch": ("torch", "torch._dynamo"),
        "11_gates": ("torch",),
    }

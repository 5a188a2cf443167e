"""Answers written from the stubs alone: right ones are accepted, wrong ones are not.

Whether a name is true takes a reader; how many get one is what `benchmarks/blind.py` counts.
"""

import re
from pathlib import Path

import blind
import pytest

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.verdict import State

ANSWERS = sorted((Path(__file__).parent / "blind").glob("*.py"))
HEAD = {path.stem: dict(blind.HEAD.findall(path.read_text(encoding="utf-8"))) for path in ANSWERS}


def verdict(path):
    exercise = exercises.load(HEAD[path.stem]["exercise"])
    return assess(exercise, blind.defined(path, exercise), line=False)


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_right_ones_pass_and_wrong_ones_do_not(path):
    found = verdict(path)
    assert (found.state is State.PASSED) == HEAD[path.stem]["right"].startswith("y"), found
    assert found.state not in (State.FAULT, State.NOT_WRITTEN), found


def test_there_are_six_of_every_exercise():
    many = {name: 0 for name in exercises.every_name()}
    for head in HEAD.values():
        many[head["exercise"]] += 1
    assert set(many.values()) == {6}
    assert all(re.fullmatch(r"(yes|no)", head["right"]) for head in HEAD.values())

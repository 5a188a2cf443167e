"""Answers written from the stubs alone: right ones are accepted, wrong ones are not.

Whether a name is true takes a reader; how many get one is what `benchmarks/blind.py` counts.
"""

import os
import re
from pathlib import Path

import blind
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import is_right, judge, watch
from labkit.engine.verdict import State

ANSWERS = sorted((Path(__file__).parent / "blind").glob("*.py"))
HEAD = {path.stem: dict(blind.HEAD.findall(path.read_text(encoding="utf-8"))) for path in ANSWERS}
LONG = bool(os.environ.get("LABKIT_LONG"))
FIRST = set({HEAD[path.stem]["exercise"]: path for path in reversed(ANSWERS)}.values())


@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_right_ones_pass_and_wrong_ones_do_not(path):
    exercise = exercises.load(HEAD[path.stem]["exercise"])
    cases = draw(exercise)
    seen = watch(blind.defined(path, exercise), cases)
    assert is_right(cases, seen) == HEAD[path.stem]["right"].startswith("y")
    # The diagnosis of each is most of the work: one of an exercise by default.
    if LONG or path in FIRST:
        assert judge(cases, seen).state not in (State.FAULT, State.NOT_WRITTEN)


def test_there_are_six_of_every_exercise():
    # Nobody has written answers to Part III from the stubs alone yet.
    asked = [n for n in exercises.every_name() if exercises.face(n).lab < "11"]
    many = {name: 0 for name in asked}
    for head in HEAD.values():
        many[head["exercise"]] += 1
    assert set(many.values()) == {6}
    assert all(re.fullmatch(r"(yes|no)", head["right"]) for head in HEAD.values())

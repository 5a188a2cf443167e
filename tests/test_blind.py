"""Answers written from the stubs alone: right ones are accepted, wrong ones are not.

Whether a name is true takes a reader; how many get one is what `benchmarks/blind.py` counts. The
names of some stand in their heads: each stands for a kind of mistake.
"""

from pathlib import Path

import blind
import pytest
from dealt import LONG

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import is_right, judge, watch
from labkit.engine.verdict import State

ANSWERS = sorted((Path(__file__).parent / "blind").glob("*.py"))
HEAD = {path.stem: dict(blind.HEAD.findall(path.read_text(encoding="utf-8"))) for path in ANSWERS}
NAMED = [path for path in ANSWERS if "name" in HEAD[path.stem]]
FIRST = set({HEAD[path.stem]["exercise"]: path for path in reversed(ANSWERS)}.values())


@pytest.mark.dealt(4, "exercise")
@pytest.mark.parametrize("path", ANSWERS, ids=lambda path: path.stem)
def test_right_ones_pass_and_wrong_ones_do_not(path):
    exercise = exercises.load(HEAD[path.stem]["exercise"])
    cases = draw(exercise)
    seen = watch(blind.defined(path, exercise), cases)
    assert is_right(cases, seen) == HEAD[path.stem]["right"].startswith("y")
    # The diagnosis of each is most of the work: one of an exercise by default.
    if LONG or path in FIRST:
        assert judge(cases, seen).state not in (State.FAULT, State.NOT_WRITTEN)


@pytest.mark.dealt(4, "exercise")
@pytest.mark.parametrize("path", NAMED, ids=lambda path: path.stem)
def test_what_stands_for_a_kind_of_mistake_gets_its_name(path):
    exercise = exercises.load(HEAD[path.stem]["exercise"])
    cases = draw(exercise)
    verdict = judge(cases, watch(blind.defined(path, exercise), cases))
    assert verdict.whole and ", ".join(verdict.mistakes) == HEAD[path.stem]["name"]


def test_there_are_six_or_more_of_every_exercise():
    heads = {name: [] for name in exercises.every_name()}
    for head in HEAD.values():
        heads[head["exercise"]].append(head["right"])
    assert all(len(right) >= 6 for right in heads.values())
    assert all(set(right) == {"yes", "no"} for right in heads.values())

"""Drills: a planted fault is found by check, mended by one edit, and touches no record or grade."""

import sys
from types import FunctionType

import pytest
from cell import defined

from labkit import check, drill, exercises, progress
from labkit.engine import drill as engine
from labkit.engine import variants
from labkit.engine.judge import assess
from labkit.engine.verdict import State
from labkit.grading import code
from labkit.reports import record

LISTED = [(name, names) for name in exercises.every_name()
          for names in exercises.load(name).drills]  # fmt: skip


def written(name: str) -> FunctionType:
    """A learner's function that is the right answer word for word; not labkit's own object."""
    answer = exercises.answer(name)
    made = FunctionType(answer.__code__, answer.__globals__, name, answer.__defaults__)
    made.__doc__ = answer.__doc__
    return made


backward_pass, softmax = written("backward_pass"), written("softmax")


@pytest.fixture(autouse=True)
def new_kernel(monkeypatch):
    monkeypatch.setattr(record, "_session", [])
    monkeypatch.setattr(record, "_news", [])


def run(text: str, name: str):
    """What a cell with this text defines, beside the reference's other functions."""
    return defined(name, text, **vars(sys.modules[exercises.answer(name).__module__]))


@pytest.mark.parametrize(("name", "names"), LISTED, ids=lambda value: str(value)[:60])
def test_a_listed_fault_passes_quietly_and_check_names_all_of_it(name, names):
    exercise = exercises.load(name)
    fault = tuple(m for m in exercise.mistakes if m.name in names)
    cases = engine.draw(exercise)
    for index in range(len(cases)):
        assert cases.reading(fault, index).leaves is not None, "it crashes"
    verdict = assess(exercise, variants.variant(exercise, fault), line=False)
    assert set(verdict.mistakes) == set(names) and verdict.whole


def test_every_lab_has_a_drill():
    assert {exercises.face(name).lab for name, _ in LISTED} == set(exercises.labs())


def test_what_is_left_of_the_published_pass_is_named_at_every_step_of_mending_it():
    exercise = exercises.load("backward_pass")
    left = engine.larger_sets(exercise)
    assert [len(one) for one in left] == [3, 3, 3, 3, 4]
    for one in left:
        verdict = assess(exercise, variants.variant(exercise, one), line=False)
        assert set(verdict.mistakes) == {m.name for m in one}


def test_it_is_handed_out_once_the_check_has_passed(capsys):
    refused = drill(softmax, "Ada")
    assert not refused.text and "check(softmax) has not passed" in capsys.readouterr().out
    assert "has not passed" in str(refused.score(softmax))
    assert check(exercises.answer("softmax")) and not drill(softmax, "Ada").text  # imported
    check(softmax)
    given = drill(softmax, "Ada")
    assert engine.MARK in given.text and given.text in capsys.readouterr().out


def test_a_name_decides_on_the_fault_and_others_get_another(capsys):
    check(softmax)
    texts = {seed: drill(softmax, seed).text for seed in "abcdefgh"}
    assert texts == {seed: drill(softmax, seed).text for seed in "abcdefgh"}
    assert len(set(texts.values())) > 2


def test_the_score_counts_lines_blind_to_layout(capsys):
    check(backward_pass)
    given = drill(backward_pass, 1)
    mended = given.text
    for old, new in ((" / len(b_out)", ""), ("np.tanh(h)", "h"), ("[1:][t - 1]", "[t]"),
                     ("clip_gradient_norm((d_U", "((d_U")):  # fmt: skip
        assert old in mended
        mended = mended.replace(old, new)
    half = run(given.text.replace("np.tanh(h)", "h"), "backward_pass")
    assert str(given.score(half)).startswith("✗ backward_pass is not mended yet")
    whole = run(mended.replace("loss = cross", "# nats\n    loss = cross"), "backward_pass")
    assert check(whole)
    found = given.score(whole)
    assert (bool(found), found.changed, found.needed) == (True, 4, 4)
    more = run(mended.replace("    return", "    t = 0\n    return"), "backward_pass")
    assert given.score(more).changed == 5
    assert "is not the drill's text" in str(given.score(backward_pass))


def test_a_drill_that_is_wrong_leaves_what_was_passed_alone(capsys):
    check(softmax)
    given = drill(softmax, "Ada")
    assert check(run(given.text, "softmax")).state is State.VALUES
    capsys.readouterr()
    progress("03_forward")
    assert "1 of 4 exercises passed" in capsys.readouterr().out


def test_the_text_brings_what_the_learners_cells_do_not_hold(capsys):
    check(backward_pass)
    alone: dict = {}
    exec("def backward_pass(): pass", alone)
    text = drill(alone["backward_pass"], 0).text
    assert "import numpy as np\n" in text
    assert "from labkit.reference import clip_gradient_norm\n" in text
    exec(text, {})


def test_a_text_says_whether_one_fault_is_planted_or_several():
    for name, names in LISTED:
        exercise = exercises.load(name)
        fault = tuple(m for m in exercise.mistakes if m.name in names)
        text = engine.planted(exercise, fault)
        assert ("Drill: a fault is planted" in text) == (len(names) == 1), name
        assert ("Drill: faults are planted" in text) == (len(names) > 1), name
        assert engine.is_drill(run(text, name)) and engine.may_hold_one(text)


@pytest.mark.parametrize("name", ["softmax", "backward_pass"])
def test_grading_does_not_read_a_drill(name):
    exercise = exercises.load(name)
    text = engine.planted(exercise, engine.fault(exercise, "Ada"))
    own = f"x = 1\n{text}\ny = 2"
    left = code.without_drills(own)
    assert f"def {name}" not in left and left.split() == ["x", "=", "1", "y", "=", "2"]
    assert code.without_drills(exercise.source) == exercise.source

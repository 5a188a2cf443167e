"""What is found for hundreds of mistaken answers at once is what looking at each would find."""

from dataclasses import replace

import numpy as np
import pytest

from labkit import exercises
from labkit.engine import diagnose, variants
from labkit.engine.draw import Draw, draw
from labkit.engine.judge import watch
from labkit.engine.plain import Foreign, Rng, Stream, freeze, realise, untouched
from labkit.engine.results import alike, compare
from labkit.engine.screen import Screen

# Arrays, words, a dict, a class that raises, and arguments drawn at random.
NAMES = ["softmax", "rnn_step", "encode", "build_vocabulary", "Tanh", "init_rnn"]


@pytest.mark.parametrize("name", NAMES)
def test_who_is_screened_out_is_not_alike(name):
    exercise = exercises.load(name)
    cases, sets = draw(exercise), variants.sets(exercise, 1)
    readings = [cases.reading(mistakes, 0) for mistakes in sets]
    screen = Screen(exercise)
    for number, reading in enumerate(readings):
        screen.add(number, reading)
    left = 0
    for reading in readings:
        near = screen.near(reading)
        assert near == sorted(near)
        same = {i for i, other in enumerate(readings) if alike(exercise, reading, other)}
        assert same <= set(near)
        left += len(near)
    assert left < len(readings) ** 2, "it screens nobody out"


def test_a_leaf_without_a_sketch_screens_nobody_out():
    exercise = exercises.load("softmax")
    cases = draw(exercise)
    broken = cases.reading((_mistake(exercise, "no-shift"),), 10)  # inf / inf
    broken = replace(broken, loud=False)  # that it warned sets it apart as well
    assert np.isnan(next(iter(broken.leaves.values()))).any()
    screen = Screen(exercise)
    screen.add(0, broken)
    screen.add(1, cases.rights[10])
    assert screen.near(broken) == [0, 1]


@pytest.mark.dealt(8)
@pytest.mark.parametrize("name", NAMES)
def test_a_diagnosis_is_the_first_set_that_explains(name):
    exercise = exercises.load(name)
    asked, looked_through = (Draw(exercise, draw(exercise).cases) for _ in range(2))
    sets = diagnose.candidates(exercise)
    for mistakes in sets[:: max(1, len(sets) // 30)]:
        results = [
            compare(exercise, case, looked_through.reading(mistakes, i), looked_through.rights[i])
            for i, case in enumerate(looked_through)
        ]
        # None where all that a pair does is to raise: that is no evidence for two names.
        first = next((s for s in sets if diagnose.explains(looked_through, s, results)), ())
        assert diagnose.diagnose(asked, results) == first
    assert 0 < len(asked.screens[0]) <= len(sets)


def test_what_is_kept_of_a_pair_is_what_would_be_observed():
    exercise = exercises.load("rnn_step")
    kept, fresh = (Draw(exercise, draw(exercise).cases) for _ in range(2))
    pair = next(variants.sets(exercise, 2))
    kept.keep(pair, watch(variants.variant(exercise, pair), kept))
    for index in range(len(kept)):
        assert alike(exercise, kept.reading(pair, index), fresh.reading(pair, index))


def _mistake(exercise, name):
    return next(m for m in exercise.mistakes if m.name == name)


class Liar(list):
    """Equal to everything, as a learner's class may be."""

    __hash__ = None

    def __eq__(self, other):
        return True

    def __iter__(self):
        return iter(())


PLAIN = (
    np.arange(6.0).reshape(2, 3), [np.arange(3), ("a", 2, None)], {"a": 0, "b": [1.5, True]},
    np.array(["x", "yy"]), Rng(3), Stream((1, 2)), np.float64(2.0), {(1, 2): "pair"},
)  # fmt: skip


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: type(value).__name__)
def test_what_nobody_touched_is_seen_to_be_the_same(value):
    assert untouched(freeze(realise(value)), realise(value))


def test_an_argument_keeps_its_order_in_memory():
    """np.copy(a).ravel()[0] = 1 writes into nothing where a lies in column order."""
    columns = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    assert realise((columns,))[0].flags.f_contiguous
    assert untouched(freeze(columns), realise(columns))


CHANGED = (
    (np.arange(3.0), np.array([0.0, 1.0, 2.5])), (np.arange(3.0), np.arange(3)),
    (np.arange(3.0), np.arange(3.0)[:, None]), ([1, 2], [1, 2, 3]), ([1, 2], (1, 2)),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}), ({"a": 1}, {"a": 1.0}), ([1], [True]), ([1], Liar([1])),
    ({"a": [1]}, {"a": Liar([1])}), ([{}], [{"a": 1}]), (np.zeros(2), np.array([0.0, None])),
)  # fmt: skip


@pytest.mark.parametrize("before, after", CHANGED)
def test_what_was_touched_is_not(before, after):
    assert not untouched(freeze(before), after)


def test_a_key_that_equals_everything_is_no_key_of_ours():
    class Key:
        def __eq__(self, other):
            raise AssertionError("a method of a learner's class was called")

        def __hash__(self):
            return hash("a")

    assert not untouched({"a": 1}, {Key(): 1})
    assert not untouched(Foreign("Key"), Key())

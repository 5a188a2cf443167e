"""The right entries in another order, or not all of them, are told as such, and nothing else is."""

import numpy as np
import pytest

from labkit import exercises
from labkit.engine.draw import draw
from labkit.engine.judge import assess, watch
from labkit.engine.leads import lead
from labkit.engine.rearranged import _WAYS, rearranged


@pytest.mark.parametrize(
    ("how", "yours", "right"),
    [
        ("permuted", ["b", "a", "a"], ["a", "b", "a"]),
        ("permuted", np.array([[1.0, 3.0], [2.0, 4.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])),
        ("each-once", ["b", "a"], ["a", "b", "a"]),
        ("ends-early", ["a"], ["a", "b", "a"]),
        ("goes-on", np.array([1, 2, 2]), np.array([1, 2])),
        ("left-out", ["a", "a"], ["a", "b", "a"]),
    ],
)
def test_each_way_is_told_from_the_others(how, yours, right):
    assert next(way for way, fits in _WAYS.items() if fits(yours, right)) == how


@pytest.mark.parametrize(
    ("yours", "right"),
    [(["c", "a", "a"], ["a", "b", "a"]), (["b", "b"], ["a", "b", "a"]), ("ab", "ba"),
     (np.array([1.0, 2.5]), np.array([2.0, 1.0])), (np.array(1.0), np.array(1.0)), (None, ["a"])],
)  # fmt: skip
def test_what_holds_other_entries_is_none_of_them(yours, right):
    assert not [way for way, fits in _WAYS.items() if fits(yours, right)]


def longest_first(words, word_to_idx):
    found = [word_to_idx.get(w, word_to_idx["UNK"]) for w in sorted(words, key=len, reverse=True)]
    return np.array(found, dtype=int)


def test_a_lead_says_it_and_is_no_cause():
    exercise = exercises.load("encode")
    cases = draw(exercise)
    found = lead(exercise, cases.results(watch(longest_first, cases)))
    assert found.name == "permuted" and found.weak and "another order" in found.fact


def test_a_shift_in_one_case_of_many_is_chance():
    def first_equal_word_gone(sequence):
        inputs = list(sequence)
        inputs.remove(sequence[-1])
        return inputs, sequence[1:]

    assert (
        "shifted"
        not in assess(exercises.load("inputs_and_targets"), first_equal_word_gone).mistakes
    )


def test_lists_of_lists_are_left_alone():
    def two_thirds(sequences, p_train=0.7, p_val=0.15):
        cut = int(len(sequences) * p_train)
        return sequences[:cut], sequences[cut:-1], sequences[-1:]

    exercise = exercises.load("split_sequences")
    cases = draw(exercise)
    assert rearranged(cases.results(watch(two_thirds, cases))) is None

"""The right entries in another order, or not all of them, are told as such, and nothing else is."""

import numpy as np
import pytest

from labkit import exercises
from labkit.engine.judge import assess
from labkit.engine.rearranged import _WAYS


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


def unknown_last(words, word_to_idx):
    known = [word_to_idx[w] for w in words if w in word_to_idx]
    return np.array(known + [word_to_idx["UNK"]] * (len(words) - len(known)), dtype=int)


def in_the_dicts_order(indices, idx_to_word):
    kept = {int(i) for i in indices}
    return [word for i, word in idx_to_word.items() if i in kept]


@pytest.mark.parametrize(
    ("name", "answer", "lead"),
    [("encode", unknown_last, "permuted"), ("decode", in_the_dicts_order, "each-once")],
)
def test_a_report_says_it_where_no_name_and_no_line_does(name, answer, lead):
    verdict = assess(exercises.load(name), answer)
    assert verdict.mistakes == (lead,) and verdict.findings[0].weak and not verdict.whole


def test_a_shift_in_one_case_of_many_is_chance():
    def first_equal_word_gone(sequence):
        inputs = list(sequence)
        inputs.remove(sequence[-1])
        return inputs, sequence[1:]

    assert (
        "shifted"
        not in assess(exercises.load("inputs_and_targets"), first_equal_word_gone).mistakes
    )

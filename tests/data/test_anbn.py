"""The floor and its relatives are held against brute force over all strings."""

import math

import numpy as np
import pytest

from labkit.data import (
    ANBN_WORDS,
    anbn,
    anbn_best_accuracy,
    anbn_best_probabilities,
    anbn_floor,
    anbn_step_floor,
    anbn_string,
    anbn_token_floor,
)

RANGES = [(9, 1), (1, 1), (2, 1), (15, 10), (7, 7), (5, 3)]


def strings(max_n, min_n):
    return [["a"] * n + ["b"] * n + ["EOS"] for n in range(min_n, max_n + 1)]


def next_tokens(prefix, max_n, min_n):
    """How often each token follows `prefix` when every string occurs once."""
    t = len(prefix)
    following = [s[t] for s in strings(max_n, min_n) if s[:t] == prefix and len(s) > t]
    return {word: following.count(word) / len(following) for word in ANBN_WORDS}


def test_strings_are_drawn_whole_and_uniformly():
    drawn = anbn(9000, rng=np.random.default_rng(0))
    counts = np.bincount([s.count("a") for s in drawn], minlength=10)
    assert all(s in strings(9, 1) for s in drawn)
    assert counts[0] == 0
    assert counts[1:].min() > 850 and counts[1:].max() < 1150


def test_held_out_lengths_can_be_drawn():
    drawn = anbn(300, max_n=15, min_n=10, rng=np.random.default_rng(0))
    assert {s.count("a") for s in drawn} == set(range(10, 16))


def test_a_draw_is_fixed_by_its_generator():
    assert anbn(20, rng=np.random.default_rng(3)) == anbn(20, rng=np.random.default_rng(3))
    assert anbn(20, rng=np.random.default_rng(3)) != anbn(20, rng=np.random.default_rng(4))
    assert anbn(0, rng=np.random.default_rng(3)) == []


def test_words_are_plain_strings_and_lists_are_separate():
    first, second = anbn(2, max_n=1, rng=np.random.default_rng(0))
    first.append("x")
    assert second == ["a", "b", "EOS"] == anbn_string(1)
    assert all(type(word) is str for word in second)


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"num_sequences": 3}, TypeError, "default_rng"),
        ({"num_sequences": -1}, ValueError, "num_sequences must be 0 or more"),
        ({"num_sequences": 2.5}, TypeError, "num_sequences must be an int"),
        ({"num_sequences": 3, "max_n": 0}, ValueError, "max_n must be 1 or more"),
        ({"num_sequences": 3, "max_n": 2, "min_n": 3}, ValueError, "min_n=3, max_n=2"),
    ],
)
def test_bad_arguments_are_named(arguments, error, words):
    if words != "default_rng":
        arguments = arguments | {"rng": np.random.default_rng(0)}
    with pytest.raises(error, match=words):
        anbn(**arguments)


@pytest.mark.parametrize(("max_n", "min_n"), RANGES)
def test_the_best_probabilities_are_the_conditional_frequencies(max_n, min_n):
    for sequence in strings(max_n, min_n):
        best = anbn_best_probabilities(sequence, max_n, min_n)
        expected = [
            [next_tokens(sequence[: t + 1], max_n, min_n)[word] for word in ANBN_WORDS]
            for t in range(len(sequence) - 1)
        ]
        np.testing.assert_allclose(best, expected, atol=1e-15)


@pytest.mark.parametrize(("max_n", "min_n"), RANGES)
def test_every_string_costs_the_floor_and_nothing_after_the_first_b(max_n, min_n):
    for sequence in strings(max_n, min_n):
        nats = anbn_step_floor(sequence, max_n, min_n)
        assert len(nats) == len(sequence) - 1
        assert nats.sum() == pytest.approx(anbn_floor(max_n, min_n), abs=1e-12)
        assert not nats[sequence.count("a") :].any()
        assert (nats >= 0).all() and not np.signbit(nats).any()


def test_the_floor_of_the_labs():
    assert anbn_floor() == pytest.approx(math.log(9), rel=1e-15)
    assert anbn_token_floor() == pytest.approx(0.219722, abs=1e-6)
    assert anbn_best_accuracy() == 41 / 45


@pytest.mark.parametrize(("max_n", "min_n"), RANGES)
def test_pooled_figures_match_brute_force(max_n, min_n):
    tokens = right = nats = 0.0
    for sequence in strings(max_n, min_n):
        for t in range(len(sequence) - 1):
            chances = next_tokens(sequence[: t + 1], max_n, min_n)
            tokens += 1
            right += sequence[t + 1] == max(chances, key=chances.get)
            nats -= math.log(chances[sequence[t + 1]])
    assert anbn_best_accuracy(max_n, min_n) == pytest.approx(right / tokens, rel=1e-12)
    assert anbn_token_floor(max_n, min_n) == pytest.approx(nats / tokens, rel=1e-12)


def test_columns_follow_a_vocabulary():
    vocabulary = {"b": 0, "EOS": 1, "a": 3, "UNK": 2}
    best = anbn_best_probabilities(anbn_string(2), word_to_idx=vocabulary)
    assert best.shape == (4, 4)
    np.testing.assert_allclose(best[0], [1 / 9, 0, 0, 8 / 9])
    np.testing.assert_allclose(best[-1], [0, 1, 0, 0])


@pytest.mark.parametrize(
    ("sequence", "words"),
    [
        (["a", "b"], "whole string"),
        (["a", "b", "b", "EOS"], "whole string"),
        ([], "whole string"),
        ("abEOS", "whole string"),
        (anbn_string(10), r"n = 10 never occurs .* 1\.\.9"),
    ],
)
def test_a_string_that_never_occurs_is_refused(sequence, words):
    with pytest.raises(ValueError, match=words):
        anbn_step_floor(sequence)


def test_a_vocabulary_without_the_words_is_refused():
    with pytest.raises(ValueError, match="lacks b, EOS"):
        anbn_best_probabilities(anbn_string(2), word_to_idx={"a": 0})

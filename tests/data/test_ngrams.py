"""Counting: Witten-Bell smoothing against calculations by hand, and what any model must be."""

import math
from fractions import Fraction

import numpy as np
import pytest

from labkit.data import NGrams

VOCABULARY = "ab."  # C = 3; what is counted below are "ab." and "aab."
COUNTED = NGrams(["ab.", "aab."], 3, VOCABULARY)


def test_one_token_at_a_time_by_hand():
    # 7 tokens of 3 kinds: a 3, b 2, . 2. Below them 1/3 each.
    one = NGrams(["ab.", "aab."], 1, VOCABULARY)
    assert one.probability("a") == pytest.approx(Fraction(3 + 3 * Fraction(1, 3), 7 + 3))
    assert one.probability("b", "ab") == pytest.approx(Fraction(2 + 1, 10))


def test_three_tokens_by_hand():
    # After a: a once, b twice. After (a, a): b once. After (start, a): b once, a once.
    p_b, p_a = Fraction(3, 10), Fraction(4, 10)
    b_after_a = (2 + 2 * p_b) / (3 + 2)
    assert COUNTED.probability("b", "aa") == pytest.approx((1 + 1 * b_after_a) / (1 + 1))
    assert COUNTED.probability("b", "a") == pytest.approx((1 + 2 * b_after_a) / (2 + 2))
    # First of all: two sequences, both begin with a. (start, start) and (start,) say the same.
    first = (2 + 1 * p_a) / (2 + 1)
    assert COUNTED.probability("a") == pytest.approx((2 + 1 * first) / (2 + 1))


def test_a_context_never_seen_leaves_the_shorter_one_as_it_is():
    two = NGrams(["ab.", "aab."], 2, VOCABULARY)
    assert COUNTED.probability(".", "bb") == pytest.approx(two.probability(".", "bb"))
    # Nothing follows the end mark: what is left are single tokens.
    assert COUNTED.probability("b", "..") == pytest.approx(Fraction(3, 10))


def test_only_the_last_tokens_count():
    assert COUNTED.probability("b", "bbbaa") == COUNTED.probability("b", "aa")


@pytest.mark.parametrize("order", [1, 2, 3, 5])
def test_probabilities_sum_to_one_after_whatever_came(order):
    rng = np.random.default_rng(0)
    sequences = [list(rng.integers(5, size=rng.integers(9))) for _ in range(40)]
    counted = NGrams(sequences, order, range(6))  # 5 never occurs
    for before in ([], [0], [5], [1, 1], [4, 3, 2, 1], [5, 5, 5, 5, 5]):
        chances = [counted.probability(token, before) for token in range(6)]
        assert sum(chances) == pytest.approx(1, abs=1e-12) and min(chances) > 0


def test_without_anything_counted_all_tokens_are_alike():
    assert NGrams([], 3, "abcd").probability("c", "ab") == 0.25
    assert NGrams([""], 3, "abcd").probability("c", "ab") == 0.25


def test_a_sequence_costs_the_sum_of_its_steps():
    steps = [("a", ""), ("a", "a"), ("b", "aa"), (".", "aab")]
    nats = -sum(math.log(COUNTED.probability(*step)) for step in steps)
    assert COUNTED.nats("aab.") == pytest.approx(nats)
    assert COUNTED.mean_nats(["aab.", "ab."]) == pytest.approx((nats + COUNTED.nats("ab.")) / 2)
    assert COUNTED.nats("") == 0


def test_the_longest_counts_hold_those_of_every_shorter_order():
    rng = np.random.default_rng(2)
    read, unseen = ([list(rng.integers(4, size=rng.integers(9))) for _ in range(60)] for _ in "ab")
    each = NGrams(read, 5, range(5)).nats_by_order([*unseen[0], 4, 4, *unseen[1]])
    assert list(each) == [1, 2, 3, 4, 5]
    of_many = NGrams(read, 5, range(5)).mean_nats_by_order(unseen)
    for order in each:
        alone = NGrams(read, order, range(5))
        assert each[order] == pytest.approx(alone.nats([*unseen[0], 4, 4, *unseen[1]]), rel=1e-12)
        assert of_many[order] == pytest.approx(alone.mean_nats(unseen), rel=1e-12)


def test_tokens_are_whatever_can_be_a_key():
    words = NGrams([["the", "dogs"], ("the", None)], 2, ["the", "dogs", None, 3])
    same = NGrams([np.array([7, 8]), np.array([7, 9])], 2, np.array([7, 8, 9, 10]))
    assert words.probability("dogs", ["the"]) == pytest.approx(same.probability(8, np.array([7])))
    assert words.nats(["the", 3]) == pytest.approx(same.nats(np.array([7, 10])))


def test_what_is_twice_in_the_vocabulary_is_there_once():
    assert NGrams([], 1, "aab").probability("a") == 0.5


def test_a_long_text_is_a_list_of_one():
    rng = np.random.default_rng(1)
    text = rng.integers(2, size=4000).tolist()
    assert NGrams([text], 4, range(2)).nats(text) / len(text) == pytest.approx(
        math.log(2), abs=0.01
    )


@pytest.mark.parametrize("make, said", [
    (lambda: NGrams(["ab"], 0, "ab"), "order must be 1 or more, not 0"),
    (lambda: NGrams(["ab", "ac"], 2, "ab"), "the sequences hold 'c'"),
    (lambda: COUNTED.probability("z"), "'z' is not in the vocabulary of 3 tokens"),
    (lambda: COUNTED.nats("az"), "'z' is not in the vocabulary"),
])  # fmt: skip
def test_what_cannot_be_is_said(make, said):
    with pytest.raises(ValueError, match=said):
        make()

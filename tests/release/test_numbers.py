"""Two runs compared: words exactly, numbers within what is stated."""

import pytest

from labkit.release import numbers

# (stored, fresh, tolerance of the cell's tag or None, whether the two are taken for the same)
PAIRS = [
    # without a tag, what is printed is what must come
    ("loss 2.31", "loss 2.31", None, True),
    ("loss 2.31", "loss 2.32", None, False),
    ("loss 2.3100001", "loss 2.3100002", None, True),
    ("loss 2.31000", "loss 2.31001", None, False),
    ("8.9872e-05", "8.9873e-05", None, False),
    ("0.0", "-0.0", None, True),
    # with a tag, within the tolerance and what rounding hides
    ("0.9981 times", "0.9976 times", 2e-2, True),
    ("0.028 at most", "0.029 at most", 2e-2, True),
    ("0.028 at most", "0.031 at most", 2e-2, False),
    ("2.2 nats", "2.19 nats", 2e-2, True),
    ("2.2 nats", "2.27 nats", 2e-2, False),
    ("12 nats", "12.1 nats", 2e-2, True),
    ("12 nats", "12.0 nats", 2e-2, False),
    ("1.3e-05", "1.31e-05", 2e-2, True),
    ("1.3e-05", "1.3e-04", 2e-2, False),
    ("1e-6", "1e-7", 2e-2, False),
    # ten times too large, at any size and in any form
    ("2.19", "21.9", 5e-2, False),
    ("0.9", "9.0", 5e-2, False),
    ("0.01", "0.10", 5e-2, False),
    (".5", "5.0", 5e-2, False),
    ("2.2", "22", 5e-2, False),
    ("98.3 %", "9.83 %", 5e-2, False),
    ("1,234.5", "12,345.0", 5e-2, False),
    # a sign, also the typographer's
    ("−0.86", "0.86", 5e-2, False),
    ("-0.86", "0.86", 5e-2, False),
    ("−0.86", "−0.87", 2e-2, True),
    ("a −0.86", "a -0.86", 2e-2, False),
    ("0.000", "-0.000", 2e-2, True),
    # whole numbers are counts, with any tag
    ("700 steps", "701 steps", 5e-2, False),
    ("(3, 4)", "(4, 3)", 5e-2, False),
    ("(3, 4)", "(3, 4, 1)", 5e-2, False),
    ("1,000 words", "1,001 words", 5e-2, False),
    ("98 %", "99 %", 5e-2, False),
    ("7 × faster", "8 × faster", 5e-2, False),
    # names, versions, colours, dates
    ("b_1 0.5", "b_2 0.5", 5e-2, False),
    ("numpy 2.4.6", "numpy 2.4.7", 5e-2, False),
    ("numpy 2.4.6", "numpy 2.4", 5e-2, False),
    ("#009E73", "#009E74", 5e-2, False),
    ("fill #1.0", "fill #1.1", 5e-2, False),
    ("2026-08-01", "2026-08-02", 5e-2, False),
    ("0x7f00aa", "0x7f00ab", 5e-2, False),
    # beside units, brackets, words
    ("1.25x", "1.26x", 2e-2, True),
    ("1.25nats", "1.26nats", 2e-2, True),
    ("[0.244 0.323]", "[0.245 0.322]", 2e-2, True),
    ("[0.244 0.323]", "[0.323 0.244]", 2e-2, False),
    ("3.2 %", "3.21 %", 2e-2, True),
    ("2.3–2.4", "2.31–2.39", 2e-2, True),
    ("It is 2.19.", "It is 2.20.", 2e-2, True),
    ("1.5e", "1.51e", 2e-2, True),
    # words, and numbers that come or go
    ("falls to 2.2", "rises to 2.2", 5e-2, False),
    ("2.2 nats", "2.2 bits", 5e-2, False),
    ("2.2", "2.2 2.2", 5e-2, False),
    ("2.2 ", "2.2 2.2", 5e-2, False),
    ("2.2\n", "2.2", 5e-2, False),
    ("2.2", "", 5e-2, False),
    ("", "2.2", 5e-2, False),
    ("2.2", "nan", 5e-2, False),
    ("2.2", "inf", 5e-2, False),
    ("nan", "nan", 5e-2, True),
    ("inf", "-inf", 5e-2, False),
    ("0.0", "0.5", 5e-2, False),
]


@pytest.mark.parametrize(("stored", "fresh", "within", "same"), PAIRS)
def test_what_is_the_same_and_what_differs(stored, fresh, within, same):
    for one, other in ((stored, fresh), (fresh, stored)):
        told = numbers.difference(one, other, within)
        assert (told is None) == same, told


@pytest.mark.parametrize(
    ("stored", "fresh", "within", "said"),
    [
        ("1 a 2.0", "1 a 2.5", 2e-2, "2.0 is stored, 2.5 came: 0.2 apart, 0.02 is allowed"),
        ("1 a 2.0", "1 a 2.5", None, "2.0 is stored, 2.5 came: 0.2 apart, 1e-06 is allowed"),
        ("n 3", "n 4", 2e-2, "3 is stored, 4 came; whole numbers are compared as they are"),
        ("1 cat", "1 dog", None, "'1 cat' is stored, '1 dog' came"),
        ("1.0 ", "1.0 2.0", None, "numbers that are stored: 1, that came: 2"),
    ],
)
def test_the_first_difference_is_told(stored, fresh, within, said):
    assert numbers.difference(stored, fresh, within).startswith(said)


def test_a_long_difference_is_cut():
    assert len(numbers.difference("a" * 10_000, "b" * 10_000)) < 600


def test_floats_are_the_numbers_that_are_not_whole():
    text = "n = 3 (4, 5) 2.4.6 x1.5 #0.9: 1e-6, −0.86 and 3.2 %, 100 % at 1,000.5"
    assert numbers.floats(text) == {"1e-6", "−0.86", "3.2", "1,000.5"}


def test_the_distance_is_the_largest_relative_difference():
    assert numbers.distance("1.0 2.0 7", "1.1 2.0 8") == pytest.approx(0.1 / 1.1)
    assert numbers.distance("a", "b") == 0


def test_a_tag_states_a_tolerance():
    assert numbers.tolerance(["experiment"]) is None
    assert numbers.tolerance(["experiment", "nbval-within-2e-2"]) == 0.02


@pytest.mark.parametrize("tags", [["much"], ["2e-2", "1e-2"], ["0"], ["2"], ["nan"], [""]])
def test_a_tag_that_states_none_is_refused(tags):
    with pytest.raises(ValueError, match="nbval-within-"):
        numbers.tolerance([f"nbval-within-{tag}" for tag in tags])

"""Comparing leaves: what is equal to rounding, and the sketch that saves most comparisons."""

import numpy as np
import pytest

from labkit.engine.compare import close, sketch

RTOL = 1e-8


@pytest.mark.parametrize("seed", range(20))
def test_a_sketch_never_excludes_what_is_close(seed):
    rng = np.random.default_rng(seed)
    scale = 10.0 ** rng.integers(-14, 11)
    a = rng.normal(size=rng.integers(1, 9, size=rng.integers(1, 4))) * scale
    largest = np.abs(a).max()
    for b in (
        a.copy(),
        a + rng.choice([-1, 1], a.shape) * 0.99 * RTOL * largest,  # every entry at the limit
        a + 0.99 * RTOL * largest,  # and all of them to one side
        a + 0.9e-12,
    ):
        assert close(a, b, RTOL)
        assert not sketch(a).excludes(sketch(b), RTOL)


def test_a_sketch_tells_most_others_apart():
    rng = np.random.default_rng(0)
    a = rng.normal(size=(4, 3))
    assert sketch(a).excludes(sketch(a + 1e-6), RTOL)
    assert sketch(a).excludes(sketch(a[::-1].copy()), RTOL)
    assert sketch(a).excludes(sketch(a.T.copy()), RTOL)
    assert sketch(a).excludes(sketch(-a), RTOL)


LISTS = (["a", "b"], ["b", "a"], ["a", "b", "c"], [["a"], ["b"]], [1, 2], [1, 3], [0.5, True],
         [["a", 1], ["b", 2]], [["a", 1], ["b", 3]], [["a"], [1, "b", 2]])  # fmt: skip


@pytest.mark.parametrize("rtol", [0, RTOL])
def test_lists_are_sketched_alike(rtol):
    for a in LISTS:
        assert not sketch(a).excludes(sketch(tuple(a)), rtol)
        for b in LISTS:
            assert close(a, b, rtol) == (a is b)
            assert sketch(a).excludes(sketch(b), rtol) == (a is not b)
    large, other = [1e11, 0.1, 3e10], [1e11, 0.1 + 5e-13, 3e10]
    assert close(large, other, rtol) and not sketch(large).excludes(sketch(other), rtol)
    assert not sketch([1, 2]).excludes(sketch([1.0, 2.0]), rtol)


@pytest.mark.parametrize("odd", [np.array([np.nan]), np.array([1e300]), np.array(["a"]),
                                 np.zeros(0), [], [1, None], [np.zeros(2)], [10**400], ["a", {}],
                                 [np.inf], {"a": 1}, 3.0], ids=repr)  # fmt: skip
def test_what_a_sketch_would_prove_nothing_about_has_none(odd):
    assert sketch(odd) is None


@pytest.mark.parametrize(("a", "b", "same"), [
    ([np.nan, 1.0], [np.nan, 1.0], True),
    ([np.inf, 1.0], [np.inf, 1.0], True),
    ([np.inf, 1.0], [-np.inf, 1.0], False),
    ([np.nan, 1.0], [1.0, 1.0], False),
    ([1e-13, 0.0], [0.0, 0.0], True),
    ([1.0, 1.0], [[1.0, 1.0]], False),
    ([1.0, 2.0], [1.0, 2.0 + 1e-7], False),
])  # fmt: skip
def test_arrays_are_equal_to_rounding_or_not(a, b, same):
    assert close(np.array(a), np.array(b), RTOL) is same

"""Claims of lab 01: what 500 strings hold, and what a look-up saves."""

import timeit
from functools import cache

import numpy as np

from claims.frame import Claim
from labkit import data
from labkit.reference import build_vocabulary


@cache
def strings(shift):
    return data.anbn(500, rng=np.random.default_rng(shift))


def times_as_fast(shift):
    """The product with a one-hot column, over fetching the column: C = 8,000, H = 100."""
    U, x = np.random.default_rng(shift).normal(size=(100, 8000)), np.zeros((8000, 1))
    x[123] = 1
    product, column = (
        min(timeit.repeat(work, number=100, repeat=10))
        for work in (lambda: U @ x, lambda: U[:, [123]])
    )
    return product / column


CLAIMS = [
    Claim(
        cell="vocabulary-see", says="5,200 to 5,830 over 100 seeds",
        measure=lambda shift: sum(map(len, strings(shift))), low=5200, high=5830, of="words",
    ),
    Claim(
        cell="vocabulary-see", says="always give the same four entries",
        measure=lambda shift: build_vocabulary(strings(shift))[0]
        == {"a": 0, "b": 1, "EOS": 2, "UNK": 3},
    ),
    Claim(
        cell="practice", says="40 times as fast and more",
        measure=times_as_fast, low=40, of="times as fast",
    ),
]  # fmt: skip

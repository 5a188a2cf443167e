"""The cases of one_hot_encode, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two


def cases(rng):
    """Indices inside, then both ends, then the sizes at which mistakes can hide."""
    size, wide = int(rng.integers(6, 60)), int(rng.integers(40, 2000))
    middle = int(rng.integers(3, wide - 1))
    return [
        Case("an index in the middle", int(rng.integers(2, size - 2)), size),
        Case("another index and another size", middle, wide + 3),
        Case("the first index", 0, wide - 1),
        Case("the last index", wide - 1, wide),
        Case("index 1", 1, wide + 1),
        Case("a NumPy integer", np.int64(middle - 1), wide),
        Case("a second vector made after the first", (1, 5), (3, 5), driver=first_of_two),
        Case("a vocabulary of two", 1, 2),
        Case("a vocabulary of one", 0, 1),
    ]


RETURNS = Array("one_hot")

PROMISES = {
    "integer from 0 to C - 1": ("the first index", "the last index"),
    "Python's or NumPy's": ("an index in the middle", "a NumPy integer"),
    "any numeric dtype": (lambda vector: vector.astype(int), np.float32, np.uint8),
}

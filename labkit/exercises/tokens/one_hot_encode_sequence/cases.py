"""The cases of one_hot_encode_sequence, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.exercises.tokens._common import Stack


def cases(rng):
    """T and C always differ; the largest index of the vocabulary is sometimes absent."""
    return [
        Case("no index twice", np.array([2, 0, 4, 1]), 6),
        Case("repeated indices", np.array([3, 1, 3, 0, 1, 3]), 5),
        Case("the largest index in it", np.array([6, 0, 2]), 7),
        Case("a string of a^n b^n EOS", _string(int(rng.integers(3, 6))), 4),
        Case("random indices", rng.integers(0, 8, size=11), 9),
        Case("indices of type int32", rng.integers(0, 4, size=3).astype(np.int32), 5),
        Case("the same index at each of 5 steps", np.full(5, int(rng.integers(1, 7))), 8),
        Case("one time step", np.array([int(rng.integers(1, 4))]), 5),
        Case("a vocabulary of one", np.zeros(3, dtype=int), 1),
        Case("one time step and a vocabulary of one", np.zeros(1, dtype=int), 1),
    ]


def _string(n):
    """a^n b^n EOS with a = 0, b = 1, EOS = 2; UNK, which is 3, does not occur."""
    return np.array([0] * n + [1] * n + [2])


RETURNS = Stack("one_hot")

PROMISES = {
    "NumPy array of integers": ("random indices", "indices of type int32"),
    "one array or a list": (np.array, list, np.ndarray.tolist),
}

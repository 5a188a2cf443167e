"""The cases of one_hot_encode_sequence, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tokens._common import Stack


def cases(rng):
    """T and C differ but once; the largest index, which may be above 256, is sometimes absent."""
    size = int(rng.integers(300, 600))
    first, again, last = (int(i) for i in rng.permutation(size - 1)[:3])
    same = rng.permutation(50)[:3]
    return [
        Case("no index twice", rng.permutation(5)[:4], 6),
        Case("repeated indices", np.array([first, again, first, 0, again, first]), size),
        Case("the largest index in it", np.array([size - 1, 0, last]), size),
        Case("a string of a^n b^n EOS", _string(int(rng.integers(3, 30))), 4),
        Case("random indices", rng.integers(0, 8, size=11), 9),
        Case("as many steps as the vocabulary has words",
             np.array([2, 0, 1, 4, 0]), 5),
        Case("indices of type int32", rng.integers(0, 40, size=3).astype(np.int32), 41),
        Case("the same index at each of 5 steps", np.full(5, int(rng.integers(1, size))), size),
        Case("one time step", np.array([int(rng.integers(1, size - 1))]), size),
        Case("a vocabulary of one", np.zeros(3, dtype=int), 1),
        Case("one time step and a vocabulary of one", np.zeros(1, dtype=int), 1),
        # T * C is more than eight bits hold, though every index is less.
        Case("twelve indices of type uint8", rng.permutation(256)[:12].astype(np.uint8), 300),
        Case("three hundred indices of type uint8", rng.integers(0, 9, 300).astype(np.uint8), 9),
        Case("a second stack made after the first", (rng.permutation(90)[:3], 90),
             (rng.permutation(90)[:3], 90), driver=first_of_two),
        Case("the same indices in a larger vocabulary", (same, 50), (same, 57),
             driver=on_same_objects),
    ]  # fmt: skip


def _string(n):
    """a^n b^n EOS with a = 0, b = 1, EOS = 2; UNK, which is 3, does not occur."""
    return np.array([0] * n + [1] * n + [2])


RETURNS = Stack("one_hot")

PROMISES = {
    "NumPy array of integers": (
        "random indices",
        "indices of type int32",
        "twelve indices of type uint8",
    ),
    "one array or a list": (np.array, list, np.ndarray.tolist),
}

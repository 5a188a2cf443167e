"""The cases of pad_batch, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case, Foreign, Several
from labkit.engine.drivers import first_of_two
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises._twice import on_same_objects
from labkit.exercises.dataset._common import tokens, with_inside


class Batch(Several):
    """Two arrays, and what they hold, told apart so that each can be wrong by itself.

    Their values are compared as whole numbers, where they are such, so that entries are counted.
    The type of an array without entries is left open: np.array([[], []]) holds floats.
    """

    def __init__(self):
        super().__init__(Array("padded"), Array("mask"))

    def read(self, value: Frozen) -> Leaves:
        given = value.items if isinstance(value, Foreign) else None
        value = value if given is None else given  # an iterator unpacks as well
        leaves = super().read(value)
        padded, mask = value
        integers = padded.dtype.kind in "iu" or padded.size == 0
        booleans = mask.dtype.kind == "b" or mask.size == 0
        leaves = {name: _whole(array) for name, array in leaves.items()}
        leaves["padded.dtype"] = "integers" if integers else _held(padded)
        leaves["mask.dtype"] = "booleans" if booleans else _held(mask)
        return leaves


def _held(array):
    return {"b": "booleans", "i": "integers", "u": "integers"}.get(array.dtype.kind, "floats")


def _whole(array):
    with np.errstate(invalid="ignore"):
        whole = array.astype(int)
    return whole if np.array_equal(whole, array) else array


def cases(rng):
    """Lengths in no order, the padding value inside, equal lengths and rows, nothing, two calls."""
    longest = int(rng.integers(5, 8))
    again = [[3, 5], [7]]
    inside = int(rng.integers(1, 10))
    return [
        Case("three lengths", tokens([3, longest, 2], rng), 0),
        Case("a negative padding value", with_inside(tokens([4, 1], rng), 0),
             -int(rng.integers(2, 101))),
        Case("the padding value inside a sequence",
             with_inside(tokens([5, 2, 3, 1], rng), inside), inside),
        Case("equal lengths, and a -1 inside", with_inside(tokens([3, 3], rng), -1), 0),
        Case("a single sequence", tokens([4], rng), 0),
        Case("one token in each sequence", tokens([1, 1, 1], rng), 0),
        Case("empty sequences among others", tokens([0, 2, 0, 4, 0], rng), 0),
        Case("a vocabulary of 8000", tokens([2, 5, 3], rng, low=300, high=8000), 7999),
        Case("nothing but empty sequences", [[], []], 3),
        Case("arrays of different lengths", _arrays([2, longest, 3], rng), 0),
        Case("an array and two lists", [*_arrays([2], rng), *tokens([4, 1], rng)], 0),
        Case("a list, an array of int32 and an empty list",
             [*tokens([2], rng), *_arrays([4], rng, np.int32), []], 11),
        Case("large tokens and a small padding value",
             tokens([4, 2], rng, low=300, high=8000), 3),
        Case("numbers that are often used for padding", [[-1, 5, -100], [-999, 0, -9999, 9999]], 3),
        Case("arrays of int8 and a large padding value", _arrays([2, 3], rng, np.int8), 8000),
        Case("a sequence of 300 tokens", tokens([2, 300, 257], rng), 0),
        Case("a sequence that comes twice", [[5, 3, 8], [2, 6], [5, 3, 8]], 0),
        Case("arrays of one length, the padding value inside",
             with_inside(_arrays([3, 3], rng), inside), inside),
        Case("a second batch made after the first", (tokens([2, 4], rng), 0),
             (tokens([4, 3], rng), 11), driver=first_of_two),
        Case("the same sequences with another padding value", (again, 0), (again, 11),
             driver=on_same_objects),
    ]  # fmt: skip


def _arrays(lengths, rng, dtype: type = int):
    return [np.array(sequence, dtype=dtype) for sequence in tokens(lengths, rng)]


RETURNS = Batch()

PROMISES = {
    "sequences of ints, each a list or an array (T_i,)": (
        "three lengths",
        "arrays of different lengths",
        "an array and two lists",
        "a list, an array of int32 and an empty list",
        "arrays of int8 and a large padding value",
        "arrays of one length, the padding value inside",
    ),
    "some or all may be empty": ("empty sequences among others", "nothing but empty sequences"),
    "int; may also occur inside a sequence": (
        "arrays of int8 and a large padding value",
        "a negative padding value",
        "the padding value inside a sequence",
    ),
    "padded holds integers": (lambda pair: (pair[0].astype(np.int32), pair[1]),),
}

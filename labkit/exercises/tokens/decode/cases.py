"""The cases of decode, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Words
from labkit.exercises.tokens._common import draw_words, inverted, numbered, reordered


def cases(rng):
    """Arrays first, then lists, then the vocabularies that tell habits from look-ups."""
    pool = draw_words(rng, 8)
    last, inside = inverted(numbered(pool[:6], 6)), inverted(numbered(pool[:7], 2))
    strings = {0: "a", 1: "b", 2: "EOS", 3: "UNK"}
    return [
        Case("an array of known words", np.array([4, 1, 5, 0]), last),
        Case("a word that comes twice", np.array([3, 0, 3, 2, 3]), last),
        Case("an array with UNK in it", np.array([6, 2, 0, 6, 1]), last),
        Case("a list", [5, 2, 0, 4, 2], last),
        Case("two strings of a^n b^n EOS in a row", np.array([0, 0, 1, 1, 2, 0, 1, 2]), strings),
        Case("a dict that was filled in another order",
             np.concatenate([rng.permutation(8), [7]]), reordered(rng, inside)),
        Case("UNK inside the vocabulary", [7, 2, 0], inside),
        Case("an array of int32", np.array([1, 0, 5], dtype=np.int32), last),
        Case("a single index", np.array([4]), inside),
        Case("a list with a single index", [1], last),
    ]  # fmt: skip


RETURNS = Words("words")

PROMISES = {
    "integers: an array (T,) or a list": ("an array of known words", "an array of int32", "a list"),
}

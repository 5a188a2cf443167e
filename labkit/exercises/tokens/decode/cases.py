"""The cases of decode, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Words
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tokens._common import LONG, draw_words, inverted, numbered, reordered


def cases(rng):
    """Arrays first, then lists, vocabularies that tell habits from look-ups, calls after others."""
    pool = draw_words(rng, 8)
    last, inside = inverted(numbered(pool[:6], 6)), inverted(numbered(pool[:7], 2))
    signs = {0: "don't", 1: "mother-in-law", 2: "UNK", 3: ",", 4: "end.", 5: "2nd", 6: "a/b"}
    many = dict(enumerate([*(f"w{i}" for i in range(300)), LONG, "UNK"]))
    other = {index: last[(index + 2) % 7] for index in last}
    foreign = dict(enumerate(["naïve", "straße", "日本", "naive", "UNK"]))
    strings = {0: "a", 1: "b", 2: "EOS", 3: "UNK"}
    return [
        Case("an array of known words", np.array([4, 1, 5, 0]), last),
        Case("a word that comes twice", np.array([3, 0, 3, 2, 3]), last),
        Case("an array with UNK in it", np.array([6, 2, 0, 6, 1]), last),
        Case("a list", [5, 2, 0, 4, 2], last),
        Case("two strings of a^n b^n EOS in a row", np.array([0, 0, 1, 1, 2, 0, 1, 2]), strings),
        Case("words that come twice in a row", np.array([3, 3, 0, 2, 2, 3]), strings),
        Case("a dict that was filled in another order",
             np.concatenate([rng.permutation(8), [7]]), reordered(rng, inside)),
        Case("UNK inside the vocabulary", [7, 2, 0], inside),
        Case("an array of int32", np.array([1, 0, 5], dtype=np.int32), last),
        Case("a single index", np.array([4]), inside),
        Case("a list with a single index", [1], last),
        Case("words with signs in them", np.array([3, 1, 0, 4, 6, 5]), signs),
        Case("a vocabulary of 302 words", [np.int64(i) for i in (299, 3, 300, 257, 128)], many),
        Case("letters beyond a to z", np.array([2, 0, 3, 1]), foreign),
        Case("a second list made after the first", (np.array([5, 1, 0]), last),
             (np.array([2, 4, 3]), last), driver=first_of_two),
        Case("the same indices in another vocabulary", ([2, 5, 0], last), ([2, 5, 0], other),
             driver=on_same_objects),
    ]  # fmt: skip


RETURNS = Words("words")

PROMISES = {
    "integers: an array (T,) or a list": ("an array of known words", "an array of int32", "a list"),
}

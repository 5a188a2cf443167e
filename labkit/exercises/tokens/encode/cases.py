"""The cases of encode, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Array, Case
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tokens._common import LONG, draw_words, numbered, reordered, shuffled

_MANY = [f"w{i}" for i in range(300)]


def cases(rng):
    """Known words, then unknown ones with UNK at every place, odd words, calls after others."""
    pool = draw_words(rng, 9)
    new = [f"{word}ish" for word in pool[:3]]
    longer = max(pool[:6], key=len) + "ish"  # begins with the longest word of `last`
    last, inside, first = numbered(pool[:6], 6), numbered(pool[:7], 3), numbered(pool[:5], 0)
    signs = numbered(["don't", "mother-in-law", "end.", pool[0], ",", "3.5", "end"], 4)
    other = numbered([*pool[3:6], *pool[:3]], 2)
    long = numbered([pool[0], "12", LONG, pool[1], "7"], 3)
    foreign = numbered(["naïve", "naive", "straße", pool[2], "日本"], 1)
    capitals = numbered(["the", pool[0], "The", "EOS", pool[1]], 5)
    return [
        Case("known words only", [pool[2], pool[0], *shuffled(rng, pool[:6])], last),
        Case("one unknown word", [pool[1], new[0], pool[1], pool[4]], last),
        Case("several unknown words", [new[0], pool[0], new[0], longer, pool[3]], last),
        Case("UNK inside the vocabulary", [pool[0], new[0], pool[5], pool[3], new[2]], inside),
        Case("UNK at index 0", [pool[2], pool[0], new[1], pool[4]], first),
        Case("two words", [pool[6], "UNK"], inside),
        Case("a dict that was filled in another order",
             [*shuffled(rng, pool[:7]), new[0]], reordered(rng, inside, "UNK")),
        Case("words that differ in capitals only",
             ["The", pool[1], "the", "EOS", "tHe", pool[0].upper()], capitals),
        Case("words that come twice in a row",
             [pool[4], pool[4], new[1], new[1], pool[2], "UNK", "UNK"], inside),
        Case("a single word", [pool[3]], inside),
        Case("a single unknown word", [new[2]], inside),
        Case("a vocabulary of 301 words",
             [_MANY[299], _MANY[0], new[0], _MANY[257]], numbered(_MANY, 290)),
        Case("a vocabulary of 201 words",
             [_MANY[199], new[0], _MANY[0], _MANY[127]], numbered(_MANY[:200], 60)),
        Case("words with signs in them",
             ["end", "mother-in-law", ",", "don't", "mother", "3.5", "end."], signs),
        Case("numbers, long words, and known words with a sign",
             [LONG + "es", "7", LONG, "3", pool[1] + ".", "12", pool[0]], long),
        Case("letters beyond a to z", ["日本", "straße", "naive", "strasse", "naïve"], foreign),
        Case("a second array made after the first", ([pool[4], new[0], pool[2]], last),
             ([pool[1], pool[0], new[1]], last), driver=first_of_two),
        Case("the same words in another vocabulary", ([pool[1], new[0], pool[4]], last),
             ([pool[1], new[0], pool[4]], other), driver=on_same_objects),
    ]  # fmt: skip


RETURNS = Array("indices", dtype="int")

PROMISES = {
    "T >= 1": ("a single word", "known words only"),
    "'UNK', not always as its last entry": ("UNK inside the vocabulary", "UNK at index 0"),
    "any integer dtype that holds every index": (np.int16, np.uint16, np.int64,
                                                 "a vocabulary of 301 words"),
}  # fmt: skip

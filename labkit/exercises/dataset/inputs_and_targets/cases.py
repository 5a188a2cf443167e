"""The cases of inputs_and_targets, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Elements, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises.tokens._common import LONG, WORDS


def cases(rng):
    """Words and indices, distinct and repeated; then the shortest sequences there are."""
    words = [str(word) for word in rng.permutation(WORDS)[:6]]
    n = int(rng.integers(2, 40))
    return [
        Case("six different words", words),
        Case("two strings of a^n b^n EOS in a row",
             ["a"] * n + ["b"] * n + ["EOS", "a", "a", "b", "b", "EOS"]),
        Case("seven word indices", np.insert(rng.permutation(80_000)[:6] + 300, 3, 0).tolist()),
        Case("a word that comes three times", [words[0], "so", "so", words[1], words[2], "so"]),
        Case("UNK, a number and a long word",
             [words[0], "7", "UNK", ".", LONG, words[1], "UNK", "EOS", words[2]]),
        Case("words that come twice in a row",
             [words[0], "UNK", "UNK", words[4], words[4], "EOS", "EOS"]),
        Case("three words", words[1:4]),
        Case("two words", words[:2]),
        Case("a single word", words[3:4]),
        Case("a second sequence after the first", (words[:4],), (words[2:],), driver=first_of_two),
    ]  # fmt: skip


RETURNS = Several(Elements("inputs"), Elements("targets"))

PROMISES = {
    "list of T words or indices": ("six different words", "seven word indices"),
    "T >= 1": ("a single word", "two words"),
    "two lists or other sequences": (
        lambda pair: [tuple(part) for part in pair],
        lambda pair: [np.array(part) for part in pair],
    ),
    "both are empty when T is 1": ("a single word",),
}

"""The cases of prepare, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Mismatch
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model import _common


def cases(rng):
    """All words kept, then fewer and fewer; ties, repetitions, sizes at their limits."""
    letters = [str(c) for c in rng.permutation(list("abcdefghijklmnop"))]
    # Frequencies 6, 5, 4, 4, 3, 2, 2, 1, 1, 1; all orders but the last are shuffled.
    bag = np.repeat(letters[:10], (6, 5, 4, 4, 3, 2, 2, 1, 1, 1))
    bag = [str(w) for w in rng.permutation(bag)]
    cuts = np.cumsum([0, 7, 1, 9, 5, 7])
    sentences = [bag[a:b] for a, b in zip(cuts, cuts[1:], strict=False)]
    p, q, r, s, t = letters[:5]
    tied = [[t, r], [s, p, q], [q, t, p], [s, s]]
    bursts = [[p, p, p, p, q], [q, r], [q, r, s]]
    return [
        Case("all words kept", [[p, q], [q, r, q]], 20),
        Case("a vocabulary of six", sentences, 6),
        Case("the size left at its default", sentences),
        Case("a vocabulary that is just large enough", sentences, 13),
        Case("words that are equally frequent", tied, 5),
        Case("a word that is frequent in one sentence only", bursts, 4),
        Case("room for the marks alone", [[p, q, p], [r]], 3),
        Case("a sentence of one word", [[q]], 4),
        Case("sentences of one length", [[p, q, r], [r, q, s]], 5),
        Case("an empty sentence", [[p, q], []], 5),
        Case("a sentence that comes twice", [[p, q], [r, q, s], [p, q]], 6),
        Case("no sentence", [], 5),
        Case("words as tokenize or others cut them", _cut(rng), 11),
        Case("a sentence of three hundred words", [[f"w{i}" for i in rng.permutation(300)]]),
    ]


def _cut(rng):
    """Small letters and capitals, marks, numbers: the last of them are not kept."""
    often = ["the", ".", "n't", "The", "'s", "3.50", "well-known", ","]
    rare = [str(w) for w in rng.permutation(["did", "New York", "$", "cat"])]
    words = [*often, *rng.permutation([*often, *often, "the", "."]), *rare]
    return [[str(w) for w in words[:9]], [str(w) for w in words[9:]]]


class Prepared:
    """(index_to_word, word_to_index, X, y), whatever order the indices follow.

    X and y are compared as words, by the learner's own index_to_word.
    """

    rtol = 0.0

    def read(self, value: Frozen) -> Leaves:
        names = "index_to_word, word_to_index, X, y"
        if not isinstance(value, (tuple, list)) or len(value) != 4:
            raise Mismatch(f"it returned {describe(value)}; ({names}) is wanted")
        words = _words(value[0])
        return {
            "the vocabulary": frozenset(words) if len({*words}) == len(words) else sorted(words),
            "word_to_index": _inverse(words, value[1]),
            "X": _sentences("X", value[2], words),
            "y": _sentences("y", value[3], words),
        }


def _words(value: Frozen) -> list[str]:
    if isinstance(value, dict):
        if sorted(value) != list(range(len(value))):
            raise Mismatch("the keys of index_to_word are not the integers from 0 on")
        value = [value[i] for i in range(len(value))]
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"index_to_word is {describe(value)}; a list of words is wanted")
    if not all(isinstance(word, str) for word in value):
        raise Mismatch("index_to_word holds something that is not a word")
    return [str(word) for word in value]


def _inverse(words: list[str], value: Frozen) -> str:
    value = _common.plain_dict(value, "OrderedDict")  # a defaultdict would grow when it is read
    if type(value) is not dict:
        raise Mismatch(f"word_to_index is {describe(value)}; a plain dict is wanted")
    wanted = {word: index for index, word in enumerate(words)}
    if value.keys() != wanted.keys():
        return "has other words than index_to_word"
    right = all(value[word] == index for word, index in wanted.items())
    return "the inverse of index_to_word" if right else "disagrees with index_to_word"


def _sentences(name: str, value: Frozen, words: list[str]) -> list[list[str]]:
    value = _common.unpacked(value)
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"{name} is {describe(value)}; a list of integer arrays is wanted")
    rows = [_common.whole_numbers(f"{name}[{i}]", row) for i, row in enumerate(value)]
    return [[words[i] if 0 <= i < len(words) else f"no word {i}" for i in row] for row in rows]


RETURNS = Prepared()


def _reordered(result):
    """The same with the indices counted from the end."""
    words, _, X, y = result
    last = len(words) - 1
    back = {word: last - i for i, word in enumerate(words)}
    return words[::-1], back, *([[last - i for i in row] for row in part] for part in (X, y))


def _arrays(result):
    return *result[:2], *([np.array(row, dtype=int) for row in part] for part in result[2:])


def _lists(result):
    return *result[:2], *([[int(i) for i in row] for row in part] for part in result[2:])


PROMISES = {
    "3 or more": ("room for the marks alone", "all words kept"),
    "in any order": (_reordered,),
    "an array or a list of indices": (_arrays, _lists),
}

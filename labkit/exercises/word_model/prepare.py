"""Exercise 9.2: prepare, sentences to indices with marks for start, end and the unknown."""

from collections import Counter
from typing import Any

import numpy as np

from labkit.engine import Case, Exercise, Mismatch
from labkit.engine.plain import describe
from labkit.exercises.word_model import _common
from labkit.exercises.word_model._prepare import INCOMPATIBLE, MISTAKES


def prepare(sentences, vocabulary_size=8000):
    """Word indices of all sentences: the inputs, and the targets one word further on.

    Arguments:
        sentences: list of lists of words, left as they are.
        vocabulary_size: C, 3 or more; 'UNKNOWN', 'SENTENCE_START' and 'SENTENCE_END' count.

    Returns:
        index_to_word: list of at most C words: the three marks, and the most frequent words
            (of equally frequent ones those that came first), in any order.
        word_to_index: dict, the other way round.
        X: an array or a list of indices for each sentence: SENTENCE_START, then its words.
        y: its targets: its words, then SENTENCE_END. Words not kept are UNKNOWN in both.
    """
    counts = Counter(word for sentence in sentences for word in sentence)
    most_common = counts.most_common(vocabulary_size - 3)
    kept = [word for word, _ in most_common]
    index_to_word = ["UNKNOWN", "SENTENCE_START", "SENTENCE_END", *kept]
    word_to_index = {word: index for index, word in enumerate(index_to_word)}
    unknown = word_to_index["UNKNOWN"]
    X, y = [], []
    for sentence in sentences:
        marked = ["SENTENCE_START", *sentence, "SENTENCE_END"]
        indices = [word_to_index.get(word, unknown) for word in marked]
        X.append(np.array(indices[:-1]))
        y.append(np.array(indices[1:]))
    return index_to_word, word_to_index, X, y


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
        Case("no sentence", [], 5),
    ]


class Prepared:
    """(index_to_word, word_to_index, X, y), whatever order the indices follow.

    X and y are compared as words, by the learner's own index_to_word.
    """

    rtol = 0.0

    def read(self, value: Any) -> dict[str, Any]:
        names = "index_to_word, word_to_index, X, y"
        if not isinstance(value, (tuple, list)) or len(value) != 4:
            raise Mismatch(f"it returned {describe(value)}; ({names}) is wanted")
        words = _words(value[0])
        return {
            "the vocabulary": sorted(words),
            "word_to_index": _inverse(words, value[1]),
            "X": _sentences("X", value[2], words),
            "y": _sentences("y", value[3], words),
        }


def _words(value: Any) -> list[str]:
    if isinstance(value, dict):
        if sorted(value) != list(range(len(value))):
            raise Mismatch("the keys of index_to_word are not the integers from 0 on")
        value = [value[i] for i in range(len(value))]
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"index_to_word is {describe(value)}; a list of words is wanted")
    if not all(isinstance(word, str) for word in value):
        raise Mismatch("index_to_word holds something that is not a word")
    return [str(word) for word in value]


def _inverse(words: list[str], value: Any) -> str:
    value = _common.plain_dict(value, "OrderedDict")  # a defaultdict would grow when it is read
    if type(value) is not dict:
        raise Mismatch(f"word_to_index is {describe(value)}; a plain dict is wanted")
    wanted = {word: index for index, word in enumerate(words)}
    if value.keys() != wanted.keys():
        return "has other words than index_to_word"
    right = all(value[word] == index for word, index in wanted.items())
    return "the inverse of index_to_word" if right else "disagrees with index_to_word"


def _sentences(name: str, value: Any, words: list[str]) -> list[list[str]]:
    value = _common.unpacked(value)
    if not isinstance(value, (list, tuple, np.ndarray)):
        raise Mismatch(f"{name} is {describe(value)}; a list of integer arrays is wanted")
    rows = [_common.whole_numbers(f"{name}[{i}]", row) for i, row in enumerate(value)]
    return [[words[i] if 0 <= i < len(words) else f"no word {i}" for i in row] for row in rows]


EXERCISE = Exercise(
    answer=prepare,
    cases=cases,
    returns=Prepared(),
    number="9.2",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "Three marks join the words of the text: one for what comes before the first word, one "
        "for what comes after the last, one for all words too rare to keep. An input is a "
        "sentence with the first mark before it, its target the same sentence with the second "
        "mark after it.",
        "How many places are left for words when the three marks have theirs? Once a sentence "
        "carries both marks, how does lab 02 make inputs and targets of one sequence? Which "
        "method of a dict looks up a key and takes something else when there is none?",
        "count all words; keep the most frequent, as many as there is room for\n\nlist of words "
        "← the marks and those; dict ← each word to its place in the list\n\nfor each sentence: "
        "put the marks around it; every word to its index, or to that of UNKNOWN; all but the "
        "last are inputs, all but the first are targets",
    ),
    mistakes=MISTAKES,
    incompatible=INCOMPATIBLE,
)

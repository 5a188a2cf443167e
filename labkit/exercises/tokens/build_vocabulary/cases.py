"""The cases of build_vocabulary, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Several
from labkit.engine.drivers import first_of_two
from labkit.exercises._twice import on_same_objects
from labkit.exercises.tokens._common import LONG, Vocabulary, draw_words, shuffled


def cases(rng):
    """Distinct frequencies, then ties, every kind of limit, the edges; then calls after others."""
    long = [f"w{i}" for i in rng.permutation(40)]
    same = [["ox", "ox", "fig", "ox", "at", "at"], ["moss", "ox", "fig", "at"]]
    return [
        Case("no two words equally frequent", _corpus(rng, [2, 4, 1, 3])),
        Case("strings of a^n b^n EOS", _strings(rng)),
        Case("words that tie", _corpus(rng, [1, 2, 1, 2, 1, 1, 2, 1, 1])),
        Case("max_words=3 of 6 words", _corpus(rng, [1, 3, 5, 2, 4, 6]), 3),
        Case("a max_words that cuts between words that tie", _corpus(rng, [2, 1, 1, 3, 1, 1]), 4),
        Case("as many max_words as there are words", _corpus(rng, [1, 2, 1, 3, 2]), 5),
        Case("a max_words above the number of words", _corpus(rng, [1, 1, 3, 2]), 11),
        Case("max_words=1", _corpus(rng, [1, 3, 2, 1]), 1),
        Case("max_words=0", _corpus(rng, [2, 1, 1, 4, 3]), 0),
        Case("words that differ in capitals only", _capitals(rng)),
        Case("a single word", [draw_words(rng, 1)]),
        Case("150 words, each once",
             [long[:25], long[25:], *([f"v{i}"] for i in reversed(range(110)))]),
        Case("max_words=None", _corpus(rng, [2, 3, 1, 1]), None),
        Case("words with signs in them", _signs(rng)),
        Case("an empty sequence among others", [[], *_corpus(rng, [2, 1, 3]), []]),
        Case("a sequence that comes twice in a row", _twice(rng)),
        Case("numbers and long words", [["12", LONG, LONG + "es", "12", "7"], ["7", "12", LONG]]),
        Case("letters beyond a to z",
             [["straße", "naïve", "日本", "strasse"], ["naive", "straße", "naive", "strasse"]]),
        Case("a second vocabulary made after the first", (_corpus(rng, [1, 3, 2]), None),
             (_corpus(rng, [2, 1, 3]), None), driver=first_of_two),
        Case("another limit for the same sequences", (same, 1), (same, 3), driver=on_same_objects),
    ]  # fmt: skip


def _corpus(rng, counts):
    """Three sequences in which word i of a random draw comes counts[i] times.

    Every word shows itself once in the first sequence, in the order of counts, so that the
    order of first appearance is neither alphabetical nor that of the frequencies.
    """
    words = draw_words(rng, len(counts))
    rest = [word for word, many in zip(words, counts, strict=True) for _ in range(many - 1)]
    rest = shuffled(rng, rest)
    half = len(rest) // 2
    sequences = [words, rest[:half], rest[half:]]
    return [sequence for sequence in sequences if sequence]


def _strings(rng):
    """Strings of the lab's data; drawn here so that exercises need nothing but the engine.

    There are more than a hundred of them, and more letters than eight bits can count.
    """
    sizes = np.tile(rng.permutation([1, 2, 3, 4]), 40)
    return [["a"] * n + ["b"] * n + ["EOS"] for n in map(int, sizes)]


def _twice(rng):
    """Were the second of two equal neighbours left out, the most frequent word would be another."""
    first, often, last = draw_words(rng, 3)
    return [[first, often], [often, last], [often, last], [first]]


def _capitals(rng):
    """'the' three times, 'The' twice, and two words that are frequent between them."""
    quiet, fig = draw_words(rng, 2)
    return [["The", quiet, "the", fig], ["The", fig, "the", fig, "the"], [fig, fig, quiet]]


def _signs(rng):
    """Words that end, or have inside, what often stands between words; no two alike."""
    words = ["don't", "mother-in-law", "end.", "end", ",", "3.5", "a/b", "2nd"]
    return [shuffled(rng, words + words[:5]), shuffled(rng, words[:3] * 2), words[:2]]


RETURNS = Several(Vocabulary("word_to_idx"), Vocabulary("idx_to_word"))

PROMISES = {
    "none of the words is 'UNK'": ("*",),
    "0 keeps only UNK, None keeps all": ("max_words=0", "max_words=None", "words that tie"),
    "words that tie are in order": ("words that tie", "150 words, each once"),
}

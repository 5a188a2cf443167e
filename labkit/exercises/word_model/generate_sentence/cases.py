"""The cases of generate_sentence, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Mismatch
from labkit.engine.contract import Words
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model.drivers import write

_LONGEST = 8  # words, where they are drawn by chances
_TWICE = 8  # seeds that are used for two sentences, which must be alike
_LETTERS = ("fern", "moss", "reed", "Sage", ".", "vetch")
_CHANCES = (0.5, 0.2, 0.1, 0.08, 0.12)  # of four words, and of the end


def cases(rng):
    """Sentences that only one way of reading the tables can write; then drawn ones, by counts."""

    def vocabulary(num):
        marks = ("UNKNOWN", "SENTENCE_START", "SENTENCE_END")
        words = [str(w) for w in rng.permutation([*marks, *_LETTERS[:num]])]
        return words, {word: i for i, word in enumerate(words)}

    def chain(label, sentence, *rest, unknown=0.0, start=0.0, num=5, mixed=False, rambles=False):
        """A model of one sentence; off its path it says only UNKNOWN and END, half and half.

        One that rambles says a word there, another one for each word and step. unknown, start: the
        chances of UNKNOWN and SENTENCE_START at each word of the path.
        """
        words, index = vocabulary(num)
        while start and words[-1] == "SENTENCE_START":  # to which a share may fall that is left
            words, index = vocabulary(num)
        path = ["SENTENCE_START", *sentence, "SENTENCE_END"]
        tables = []
        for t, (now, then) in enumerate(zip(path, path[1:], strict=False)):
            table = np.full((len(words), len(words)), 0.0)
            table[:, [index["UNKNOWN"], index["SENTENCE_END"]]] = 0.5
            for i in range(num if rambles else 0):
                table[index[_LETTERS[i]]] = np.eye(len(words))[index[_LETTERS[(i + t + 1) % num]]]
            table[index[now]] = 0.0
            table[index[now], index[then]] = 1 - unknown - start
            table[index[now], index["UNKNOWN"]] += unknown
            table[index[now], index["SENTENCE_START"]] += start
            tables.append(table)
        # Who reads on after the end is told words without end.
        beyond = tables[-1].copy()
        beyond[index["SENTENCE_END"]] = 0.0
        beyond[index["SENTENCE_END"], index[_LETTERS[0]]] = 1.0
        beyond[index[_LETTERS[0]]] = beyond[index["SENTENCE_END"]]
        tables.append(beyond)
        seeds = [int(s) for s in rng.choice(2**31, size=3, replace=False)]
        if mixed:
            index = {word: index[word] for word in [*words[2:], *words[:2]]}
        return Case(label, tables, words, index, seeds, *rest, driver=write)

    def draws(label, unknown, seeds=100):
        """Words and the end are drawn by chances at every step, whatever came before."""
        words, index = vocabulary(4)
        row = np.zeros(len(words))
        drawn = [index[w] for w in (*_LETTERS[:4], "SENTENCE_END")]
        row[drawn] = (1 - unknown) * np.array(_CHANCES)
        row[index["UNKNOWN"]] = unknown
        start = int(rng.integers(2**31))
        twice = [start + i // 2 for i in range(2 * _TWICE)]
        every = [*twice, *range(start + _TWICE, start + seeds)]
        tables = [np.tile(row, (len(words), 1))]
        return Case(label, tables, words, index, every, _LONGEST, driver=write, view=_drawn)

    one, two, three, four, five = (str(w) for w in rng.permutation(_LETTERS[:5]))
    return [
        chain("a sentence of three words", [one, two, three]),
        chain("a word that comes three times", [one, two, one, one, three], rambles=True),
        chain("UNKNOWN likelier than every word", [four, two, five], unknown=0.9),
        chain("SENTENCE_END at once", [], unknown=0.5),
        chain("as many words as max_length", [one, two, three], 3),
        chain("more words than max_length", [five, four, three, two, one], 2, unknown=0.3),
        chain("one word at most", [three, four], 1),
        chain("max_length left at its default", [one, two, three, four, five] * 5),
        draws("words that are drawn", 0.0),
        draws("words that are drawn beside UNKNOWN", 0.5),
        chain("a dict that is not in the order of the indices", [two, five, one], mixed=True),
        chain("a max_length of 40", [one, two, three, four, five] * 5, 40),
        chain("no word at most", [two, four], 0),
        chain("SENTENCE_START likelier than every word", [one, five, four], start=0.98),
    ]


def _drawn(leaves: Leaves) -> Leaves:
    """Of many drawn sentences: how often each word comes and the end, and whether rng decides."""
    sentences = list(leaves.values())
    alike = sentences[0 : 2 * _TWICE : 2] == sentences[1 : 2 * _TWICE : 2]
    sentences = [*sentences[0 : 2 * _TWICE : 2], *sentences[2 * _TWICE :]]
    words = [word for sentence in sentences for word in sentence]
    ends = sum(len(sentence) < _LONGEST for sentence in sentences)
    num = len(words) + ends
    return {
        "how often fern is drawn": _about(words.count("fern") / num, _CHANCES[0]),
        "how often moss is drawn": _about(words.count("moss") / num, _CHANCES[1]),
        "how often the end is drawn": _about(ends / num, _CHANCES[-1]),
        "words that are drawn": sorted({*words}),
        "two calls with one rng": "alike" if alike else "different",
        "longest sentence": max(map(len, sentences)),
    }


def _about(share: float, chance: float) -> str:
    """A coarse reading: 550 draws of a half stray by 0.021, by 0.11 once in a million."""
    if share == 1:
        return "always"
    close = abs(share - chance) < 0.11
    return f"about {chance:.0%}, as the model predicts" if close else f"not about {chance:.0%}"


class Sentences:
    """One list of words for every seed."""

    rtol = 0.0

    def read(self, value: Frozen) -> Leaves:
        leaves = {}
        for number, sentence in enumerate(value):
            name = "the sentence" if number == 0 else f"sentence {number + 1}"
            leaves |= Words(name).read(sentence)
            if not all(isinstance(word, str) for word in leaves[name]):
                raise Mismatch(f"{name} holds {leaves[name][0]!r}; words are wanted, not indices")
        return leaves


RETURNS = Sentences()

PROMISES = {
    "and perhaps nothing else": ("*",),
    "are never drawn": (
        "words that are drawn beside UNKNOWN",
        "SENTENCE_START likelier than every word",
    ),
}

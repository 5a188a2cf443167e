"""The cases of generate_sentence, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Mismatch
from labkit.engine.contract import Words
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises.word_model.drivers import write

_TWICE = 8  # seeds that are used for two sentences, which must be alike
_LETTERS = ("fern", "moss", "reed", "sage", "thyme", "vetch")


def cases(rng):
    """Sentences that only one way of reading the tables can write; then drawn ones, by counts."""

    def vocabulary(num):
        marks = ("UNKNOWN", "SENTENCE_START", "SENTENCE_END")
        words = [str(w) for w in rng.permutation([*marks, *_LETTERS[:num]])]
        return words, {word: i for i, word in enumerate(words)}

    def chain(label, sentence, *rest, unknown=0.0, num=5, mixed=False):
        """A model of one sentence; off its path it says only UNKNOWN and END, half and half."""
        words, index = vocabulary(num)
        path = ["SENTENCE_START", *sentence, "SENTENCE_END"]
        tables = []
        for now, then in zip(path, path[1:], strict=False):
            table = np.full((len(words), len(words)), 0.0)
            table[:, [index["UNKNOWN"], index["SENTENCE_END"]]] = 0.5
            table[index[now]] = 0.0
            table[index[now], index[then]] = 1 - unknown
            table[index[now], index["UNKNOWN"]] += unknown
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

    def draws(label, view, unknown, chances=(0.75, 0.2, 0.05), seeds=100):
        """Words and the end are drawn by chances at every step, whatever came before."""
        words, index = vocabulary(2)
        row = np.zeros(len(words))
        row[[index[w] for w in (*_LETTERS[:2], "SENTENCE_END")]] = (1 - unknown) * np.array(chances)
        row[index["UNKNOWN"]] = unknown
        start = int(rng.integers(2**31))
        twice = [start + i // 2 for i in range(2 * _TWICE)]
        every = [*twice, *range(start + _TWICE, start + seeds)]
        tables = [np.tile(row, (len(words), 1))]
        return Case(label, tables, words, index, every, 3, driver=write, view=view)

    one, two, three, four, five = (str(w) for w in rng.permutation(_LETTERS[:5]))
    return [
        chain("a sentence of three words", [one, two, three]),
        chain("a word that comes three times", [one, two, one, one, three]),
        chain("UNKNOWN likelier than every word", [four, two, five], unknown=0.9),
        chain("SENTENCE_END at once", [], unknown=0.5),
        chain("as many words as max_length", [one, two, three], 3),
        chain("more words than max_length", [five, four, three, two, one], 2, unknown=0.3),
        chain("one word at most", [three, four], 1),
        chain("max_length left at its default", [one, two, three, four, five] * 5),
        draws("words that are drawn", _drawn, 0.0),
        draws("words that are drawn beside UNKNOWN", _drawn, 0.5),
        chain("a dict that is not in the order of the indices", [two, five, one], mixed=True),
    ]


def _drawn(leaves: Leaves) -> Leaves:
    """Of many drawn sentences: how often each first word comes, and whether rng decides."""
    sentences = list(leaves.values())
    alike = sentences[0 : 2 * _TWICE : 2] == sentences[1 : 2 * _TWICE : 2]
    sentences = [*sentences[0 : 2 * _TWICE : 2], *sentences[2 * _TWICE :]]
    firsts = [s[0] if s else "" for s in sentences]
    shares = {word: firsts.count(word) / len(firsts) for word in sorted({*firsts, *_LETTERS[:2]})}
    return {
        "how often fern comes first": _about(shares.pop("fern"), 0.75),
        "how often moss comes first": _about(shares.pop("moss"), 0.2),
        "how often a sentence is empty": _about(shares.pop("", 0.0), 0.05),
        "other first words": sorted(shares),
        "two calls with one rng": "alike" if alike else "different",
        "longest sentence": max(map(len, sentences)),
        "words that follow": sorted({word for s in sentences for word in s[1:]}),
    }


def _about(share: float, chance: float) -> str:
    """A coarse reading: 100 draws stray by 0.04, and by 0.22 less than once in a million."""
    if share == 1:
        return "always"
    close = abs(share - chance) < 0.22
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

# SENTENCE_START is given no chance in any case: an answer that would draw it is let pass, since the
# stub said nothing of it for long.
PROMISES = {
    "and perhaps nothing else": ("*",),
    "are never drawn": ("words that are drawn beside UNKNOWN",),
}

"""Exercise 9.8: generate_sentence, a model that writes."""

from typing import Any

import numpy as np

from labkit.engine import Case, Exercise, Mismatch
from labkit.engine.contract import Words
from labkit.engine.drivers.word_model import write
from labkit.exercises.word_model._generate_sentence import INCOMPATIBLE, MISTAKES


def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    """Let a model write a sentence, drawing word after word from what it predicts.

    Arguments:
        model: has forward_propagation(x), whose first result is (T, C).
        index_to_word, word_to_index: what prepare returned.
        rng: the numpy.random.Generator that every word is drawn with.
        max_length: the largest number of words, marks not counted.

    Returns:
        list of words, without SENTENCE_START and SENTENCE_END. It ends where SENTENCE_END is
        drawn, or is full. UNKNOWN is never drawn: the others keep their proportions.
    """
    indices = [word_to_index["SENTENCE_START"]]
    words = []
    while len(words) < max_length:
        outputs, _ = model.forward_propagation(indices)
        p = outputs[-1].copy()
        p[word_to_index["UNKNOWN"]] = 0.0
        index = rng.choice(len(p), p=p / p.sum())
        if index == word_to_index["SENTENCE_END"]:
            break
        words.append(index_to_word[index])
        indices.append(index)
    return words


_TWICE = 8  # seeds that are used for two sentences, which must be alike
_LETTERS = ("fern", "moss", "reed", "sage", "thyme", "vetch")


def cases(rng):
    """Sentences that only one way of reading the tables can write; then drawn ones, by counts."""

    def vocabulary(num):
        marks = ("UNKNOWN", "SENTENCE_START", "SENTENCE_END")
        words = [str(w) for w in rng.permutation([*marks, *_LETTERS[:num]])]
        return words, {word: i for i, word in enumerate(words)}

    def chain(label, sentence, *rest, unknown=0.0, num=5):
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
        seeds = [int(s) for s in rng.choice(2**31, size=3, replace=False)]
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
    ]


def _drawn(leaves: dict[str, Any]) -> dict[str, Any]:
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

    def read(self, value: Any) -> dict[str, Any]:
        leaves = {}
        for number, sentence in enumerate(value):
            name = "the sentence" if number == 0 else f"sentence {number + 1}"
            leaves |= Words(name).read(sentence)
            if not all(isinstance(word, str) for word in leaves[name]):
                raise Mismatch(f"{name} holds {leaves[name][0]!r}; words are wanted, not indices")
        return leaves


EXERCISE = Exercise(
    answer=generate_sentence,
    cases=cases,
    returns=Sentences(),
    number="9.8",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "The model reads what has been written so far, from SENTENCE_START on, and gives a "
        "distribution over the next word. You draw from it, write the word down, and let the "
        "model read one word more. Drawing SENTENCE_END ends the sentence.",
        "Which row of `outputs` speaks of the next word? What do probabilities have to sum to "
        "when one of them has been set to 0? Which list does the model read, and which one do "
        "you return?",
        "read ← the start mark alone; written ← nothing\n\nas long as there is room: run the "
        "model on all that was read, take the last distribution; no chance for the unknown, the "
        "rest scaled to one; draw an index with rng\n\nend mark: stop; otherwise write the word "
        "down, and read its index from now on",
    ),
    mistakes=MISTAKES,
    incompatible=INCOMPATIBLE,
)

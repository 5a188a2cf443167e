"""The cases of most_frequent_tag, and how what it returns is read. No answer, no mistakes."""

from dataclasses import dataclass

import numpy as np

from labkit.engine import Case, Foreign, Mapping, Several, Value
from labkit.engine.plain import OBJECTS
from labkit.engine.theirs import Frozen, Leaves
from labkit.exercises._twice import on_same_objects

# What others glue words together with, quote or escape.
MARKS = "/_|:.,-# \t\n'\"\\()[]{}<>=+*&;%~^`$@!?0"


def cases(rng):
    """Ambiguous words, ties, words in capitals, and small data."""
    one = [["the", "duck", "walks"]], [["DET", "NOUN", "VERB"]]
    duck = (
        [["they", "duck"], ["a", "duck"], ["the", "duck"], ["ducks", "duck"]],
        [["PRON", "VERB"], ["DET", "NOUN"], ["DET", "NOUN"], ["NOUN", "VERB"]],
    )
    duck[0].append(["duck"])
    duck[1].append(["NOUN"])
    tie = (
        [["light", "lights"], ["light"], ["lights", "light"], ["a"], ["light"]],
        [["NOUN", "VERB"], ["ADJ"], ["NOUN", "ADJ"], ["DET"], ["NOUN"]],
    )
    late = (
        [["like", "it"], ["like", "us"], ["like", "me"], ["old"], ["old"], ["old"]],
        [["ADP", "PRON"], ["VERB", "PRON"], ["VERB", "PRON"], ["NOUN"], ["ADJ"], ["ADJ"]],
    )
    early = (
        [["old", "cat"], ["old", "dog"], ["the", "old", "sing"], ["fast"]],
        [["ADJ", "NOUN"], ["ADJ", "NOUN"], ["DET", "NOUN", "VERB"], ["ADV"]],
    )
    capitals = (
        [["May", "may", "sing"], ["may", "may"], ["May"], ["sing"], ["sing"]],
        [["PROPN", "AUX", "VERB"], ["AUX", "AUX"], ["PROPN"], ["VERB"], ["VERB"]],
    )
    repeats = (
        [
            ["fish", "swim"],
            ["duck", "fish"],
            ["fish", "fish", "fish", "duck", "duck", "duck", "duck"],
        ],
        [["ADJ", "VERB"], ["ADJ", "ADJ"], ["VERB", "NOUN", "NOUN", "NOUN", "VERB", "VERB", "NOUN"]],
    )
    types = (
        [["the", "a", "this"], ["the", "dog", "the"], ["dog", "cat", "sheep", "fish"], ["the"]],
        [["DET", "DET", "DET"], ["DET", "NOUN", "DET"], ["NOUN"] * 4, ["DET"]],
    )
    by_type = (
        [["the", "dog"], ["the", "cat"], ["the", "sheep"], ["the", "the"], ["the"]],
        [["DET", "NOUN"], ["DET", "NOUN"], ["DET", "NOUN"], ["DET", "DET"], ["DET"]],
    )
    met_first = [["the", "dog", "cat", "dog"]], [["DET", "NOUN", "NOUN", "DET"]]
    by_word = (
        [["old", "dog", "old"], ["sing"], ["dog", "sing"]],
        [["ADJ", "VERB", "NOUN"], ["NOUN"], ["VERB", "PUNCT"]],
    )
    fixed = (one, duck, late, early, tie, capitals, repeats, by_type, types, met_first)
    one, duck, late, early, tie, capitals, repeats, by_type, types, met_first = (
        (_renamed(rng, words), tags) for words, tags in fixed
    )
    return [
        Case("one sentence of three words", *one),
        Case("a word that is mostly a noun", *duck),
        Case("a word that is mostly what it was last", *late),
        Case("a word that is mostly what it was first", *early),
        Case("two tags that are equally frequent", *tie),
        Case("two tags of which the second was the first to come twice", *met_first),
        Case("a word in capitals and in small letters", *capitals),
        Case("a last sentence whose words repeat", *repeats),
        Case("determiners that are few and frequent", *by_type),
        Case("more nouns in the dictionary than in the text", *types),
        Case("drawn sentences", *_drawn(rng, 12)),
        Case("more drawn sentences", *_drawn(rng, 25)),
        Case("a word that occurs hundreds of times", *_very_often(rng)),
        Case("long words that begin alike", *_alike_at_first(rng)),
        Case("words with marks and spaces inside", *_with_marks(rng)),
        Case("words like “default” and “UNK”", *_for_programs(rng)),
        Case(
            "a commonest tag that one word has met before another",
            *(_renamed(rng, by_word[0]), by_word[1]),
        ),
        Case("an empty sentence among others", *_one_empty(rng)),
        Case("tags with marks and spaces inside", *_marks_in_tags(rng)),
        Case("a long text", *_drawn(rng, 400)),
        Case(
            "the same lists again, with other words",
            _drawn(rng, 12),
            _drawn(rng, 12),
            driver=on_same_objects,
        ),
    ]


def _renamed(rng, sentences):
    """The same sentences in other words, so that nobody can know them; capitals stay capitals."""
    small = sorted({word.lower() for sentence in sentences for word in sentence})
    letters = rng.choice(list("aeiourstln"), size=(len(small), 4))
    names = {
        old: f"{''.join(row)}{i}" for i, (old, row) in enumerate(zip(small, letters, strict=True))
    }
    return [
        [names[w] if w.islower() else names[w.lower()].capitalize() for w in sentence]
        for sentence in sentences
    ]


def _very_often(rng):
    """In more than a hundred sentences a word that is a noun more than 256 times and a verb far
    less often, and one that is an adjective once more than an adverb, thanks to the last ones."""
    nouns, verbs, even = (int(rng.integers(low, low + 20)) for low in (260, 40, 130))
    work, hard = ["NOUN"] * nouns + ["VERB"] * verbs, ["ADV"] * even + ["ADJ"] * (even - 28)
    tags = {"work": list(rng.permutation(work)), "hard": ["ADV", *rng.permutation(hard)]}
    tags["hard"] += ["ADJ"] * 30
    order = [word for word, its_tags in tags.items() for _ in its_tags]
    words = [order[i] for i in rng.permutation(len(order))]
    pairs = [(word, str(tags[word].pop(0))) for word in words]
    sentences = np.array_split(np.arange(len(pairs)), int(rng.integers(120, 140)))
    return [[pairs[i][0] for i in s] for s in sentences], [
        [pairs[i][1] for i in s] for s in sentences
    ]


def _alike_at_first(rng):
    """Words of more than thirty letters that differ in the last, each with a tag of its own, and
    tags that differ in their last letter too."""
    stem = "".join(rng.choice(list("aeiourstln"), size=32))
    words = [f"{stem}{end}" for end in rng.permutation(list("xyz"))]
    noun, verb, adjective = (f"category-{end}" for end in rng.permutation(list("NVA")))
    tags = [[noun, verb, adjective, verb], [adjective]]
    return [[*words, words[1]], [words[2]]], tags


def _for_programs(rng):
    """Words that a table of counts may hold something else under, or that are taken for none."""
    words = ["default", "DEFAULT", "all", "ALL", "total", "overall", "UNK", "<UNK>", "unk", "None"]
    words = [[words[i], ""] for i in rng.permutation(len(words))]
    return words, [[str(t) for t in rng.choice(["NOUN", "X"], size=2)] for _ in words]


def _with_marks(rng):
    """Words that hold, or are, what others glue words together with, or keep the count of all
    under: no two are one word."""
    marks = list(MARKS)
    words = ["1", *(f"1{mark}2" for mark in marks), *(f"{mark}1" for mark in marks), *marks]
    words = [words[i] for i in rng.permutation(len(words))]
    tags = [str(t) for t in rng.choice(["NUM", "SYM", "PUNCT"], size=len(words))]
    return [words[i::4] for i in range(4)], [tags[i::4] for i in range(4)]


def _marks_in_tags(rng):
    """Tags that hold, or are, what others glue a word to its tag with: no two are one tag."""
    tags = [f"{end}{mark}{end}" for end in ("V", "") for mark in MARKS]
    words = [f"{mark}x" for mark in MARKS]
    sentences = [[words[i] for i in rng.permutation(len(words))] for _ in range(3)]
    return sentences, [[tags[i] for i in rng.integers(len(tags), size=len(words))] for _ in "123"]


def _one_empty(rng):
    """Sentences of which the second has no words, and the last none either."""
    words, tags = _drawn(rng, 6)
    return [*words[:1], [], *words[1:], []], [*tags[:1], [], *tags[1:], []]


def _drawn(rng, num):
    """Sentences of 1 to 6 words over a small vocabulary, whose words are all ambiguous."""
    words, tags = [], []
    for length in rng.integers(1, 7, size=num):
        words.append([f"w{i}" for i in rng.integers(5, size=length)])
        tags.append([str(t) for t in rng.choice(["NOUN", "VERB", "ADJ", "ADV"], size=length)])
    return words, tags


# Kinds of things that hold pairs and are no dicts; and a defaultdict, which grows when it is read.
_NO_DICTS = (
    "defaultdict", "dict_items", "zip", "enumerate", "map", "filter", "generator", "list_iterator",
    "tuple_iterator", "set", "frozenset", "deque", OBJECTS,
)  # fmt: skip


@dataclass(frozen=True)
class _AnyDict(Mapping):
    """A dict of a kind of its own will do too."""

    def read(self, value: Frozen) -> Leaves:
        pairs = value.items if isinstance(value, Foreign) and value.kind not in _NO_DICTS else None
        if pairs is not None and all(_is_entry(pair) for pair in pairs):
            value = dict(pairs)
        return super().read(value)


def _is_entry(pair: Frozen) -> bool:
    return type(pair) is tuple and len(pair) == 2 and isinstance(pair[0], str)


RETURNS = Several(_AnyDict("tag_of"), Value("default"))

PROMISES = {"default, the tag that is most frequent over all words": ("*",)}

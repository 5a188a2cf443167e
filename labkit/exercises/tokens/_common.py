"""What lab 01's cases share: words, vocabularies, a stricter mapping. No answer, no mistakes."""

from dataclasses import dataclass

from labkit.engine import Array, Foreign, Mapping, Mismatch
from labkit.engine.theirs import Frozen, Leaves

# Lengths differ, and no word is the capitalised or plural form of another.
WORDS = (
    "river", "ox", "lantern", "quiet", "moss", "we", "umbrella", "fig", "zinc", "harbour",
    "it", "yarn", "cobalt", "jar", "needle", "echo", "vine", "at", "dusk", "pebble",
)  # fmt: skip

# Longer than any number of letters that one sets aside for a word.
LONG = "pneumonoultramicroscopicsilicovolcanoconiosis"


def draw_words(rng, many):
    """That many different words in an order that is neither alphabetical nor its reverse."""
    while True:
        words = [str(word) for word in rng.permutation(WORDS)[:many]]
        if many < 3 or words not in (sorted(words), sorted(words, reverse=True)):
            return words


def shuffled(rng, items):
    """A list of the items in random order."""
    return [items[i] for i in rng.permutation(len(items))]


def numbered(words, unk_at):
    """The words numbered from 0, with UNK at index unk_at."""
    names = [*words[:unk_at], "UNK", *words[unk_at:]]
    return {word: index for index, word in enumerate(names)}


def inverted(word_to_idx):
    """From index to word."""
    return {index: word for word, index in word_to_idx.items()}


def reordered(rng, mapping, stays=None):
    """The same mapping, its entries put in in another order than that of the indices.

    The entry with the key stays keeps its place: whoever counts entries finds it there as well.
    """
    items = list(mapping.items())
    while True:
        mixed = shuffled(rng, [item for item in items if item[0] != stays])
        if stays in mapping:
            mixed.insert(list(mapping).index(stays), (stays, mapping[stays]))
        if all(mixed[i] != item for i, item in enumerate(items[:2])):
            return dict(mixed)


@dataclass(frozen=True)
class Stack:
    """Whatever `np.asarray` turns into an array of numbers, torch tensors included."""

    name: str
    rtol: float = 1e-8

    def read(self, value: Frozen) -> Leaves:
        return Array(self.name, stack=True).read(_unwrapped(value))


def _unwrapped(value: Frozen) -> Frozen:
    if isinstance(value, Foreign) and value.array is not None:
        return value.array
    if isinstance(value, Foreign) and value.kind == "deque":
        return _unwrapped(value.items)
    return [_unwrapped(v) for v in value] if isinstance(value, (list, tuple)) else value


@dataclass(frozen=True)
class Vocabulary:
    """A plain dict between words and whole numbers.

    The order in which it was filled is not judged: what counts is which word has which index.
    """

    name: str
    rtol: float = 0.0

    def read(self, value: Frozen) -> Leaves:
        mapping = Mapping(self.name).read(value)[self.name]
        for entry in (*mapping.keys(), *mapping.values()):
            if isinstance(entry, bool) or not isinstance(entry, (int, str)):
                raise Mismatch(
                    f"{self.name} holds {entry!r}, a {type(entry).__name__}; "
                    "words and whole numbers (int) are wanted"
                )
        return {self.name: _in_order(mapping)}


def _in_order(mapping: dict) -> dict:
    """The same dict in the order of its indices, on whichever side of an entry they stand."""
    try:
        return dict(sorted(mapping.items(), key=lambda item: item[isinstance(item[0], str)]))
    except TypeError:
        return mapping

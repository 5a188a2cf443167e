"""The ranges that a lab's prose states of seeds, draws or runs, and those that no claim repeats.

A test holds that each of them lies in the words of a claim, or of an entry in EXEMPT.
"""

import re
from collections.abc import Iterator

SMALL = (
    "none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
)
NUMBER = rf"(?:−?\d[\d,]*(?:\.\d+)?(?:e-?\d+)?|\b(?:{SMALL}))"
RANGE = re.compile(rf"{NUMBER}(?: %)? (?:to|or|of) {NUMBER}\b", re.IGNORECASE)
SPEAKS = re.compile(rf"\bseeds?\b|\bdraws\b|\b(?:{SMALL}|several) runs\b", re.IGNORECASE)
# A sentence ends at its mark when what follows looks like a beginning, and at a tag.
END = re.compile(r"(?<=[.:?!)|])\s+(?=[*`(<|]*[A-Z*`(<|])|</?\w+>")

_LONG = "minutes for each seed; benchmarks/{} measures it"
_DRAWN = "how the data are drawn, nothing measured"
# (lab, cell, words that stand in it in one piece): why no claim repeats the ranges in them
EXEMPT = {
    ("05", "setup-idea", "with 1 to 9 `a`s"): _DRAWN,
    ("05", "recipe-see", "(2.32 to 2.40 over three seeds)"): _LONG.format("05_training.py"),
    ("05", "train-see", "1.0018 to 1.0048"): "the claim asks for the rounder 1.005 beside it",
    ("06", "swap-predict", "most of them end 1 to 5 % above"): "claims ask it of each kind",
    ("07", "batches-idea", "1.013 to 1.014"): "the claim asks for the rounder 1.02 beside it",
    ("08", "full-idea", "1.24 to 1.41"): _LONG.format("08_language_model.py symbols"),
    ("08", "full-means", "1.7 to 2.0 %"): _LONG.format("08_language_model.py toy"),
    ("10", "train-see", "which is 99.4 to 99.98 % of"): "the range before it, over the best",
}  # fmt: skip


def plain(text: str) -> str:
    """A cell's text with single spaces, as the words of claims are compared with it."""
    return " ".join(text.split())


def spoken_ranges(text: str) -> Iterator[tuple[int, int]]:
    """Where ranges stand in sentences that speak of seeds, draws or runs; text as from plain."""
    begins = [0, *(end.end() for end in END.finditer(text)), len(text)]
    for begin, stop in zip(begins, begins[1:], strict=False):
        if SPEAKS.search(text[begin:stop]):
            for found in RANGE.finditer(text, begin, stop):
                yield found.span()


def uncovered(text: str, words: list[str]) -> list[str]:
    """The ranges of a cell that speak of seeds and lie in none of these words, in one piece."""
    text = plain(text)
    spans = [(at, at + len(w)) for w in map(plain, words) for at in _places(text, w)]
    return [
        text[begin:end]
        for begin, end in spoken_ranges(text)
        if not any(low <= begin and end <= high for low, high in spans)
    ]


def _places(text: str, words: str) -> list[int]:
    return [found.start() for found in re.finditer(re.escape(words), text)]

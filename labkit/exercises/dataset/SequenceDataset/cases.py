"""The cases of SequenceDataset, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Foreign, Mismatch
from labkit.engine.described import describe
from labkit.exercises.dataset._common import distinct_sequences
from labkit.exercises.dataset.drivers import (
    read_backwards,
    read_by_loader,
    read_by_loop,
    read_dataset,
    read_first_of_two,
)


class Pairs:
    """What the drivers report: a Dataset, its length, and its pairs, types told exactly."""

    rtol = 0.0

    def read(self, value):
        pairs = value.get("pairs", [])
        for i, pair in enumerate(pairs):
            if not isinstance(pair, (tuple, list)):
                raise Mismatch(f"d[{i}] is {describe(pair)}; the tuple (inputs, targets) is wanted")
            if len(pair) != 2:
                raise Mismatch(f"d[{i}] is {describe(pair)}; 2 are wanted: inputs and targets")
        leaves = {"isinstance(d, Dataset)": value["is_dataset"]}
        if "length" in value:  # __len__ is written
            leaves["len(d)"] = value["length"]
        if "pairs" in value:
            leaves["the type of d[i]"] = [type(pair).__name__ for pair in pairs]
            leaves["d[i][0]"] = [_exact(pair[0]) for pair in pairs]
            leaves["d[i][1]"] = [_exact(pair[1]) for pair in pairs]
        return leaves


def _exact(value):
    """A value that is equal only to one of its own type: an array is no list of its numbers."""
    if isinstance(value, np.ndarray):
        holds = "words" if value.dtype.kind == "U" else value.dtype
        return [f"array of {holds}, shape {value.shape}", value.reshape(-1).tolist()]
    if isinstance(value, tuple):
        return ["tuple", [_exact(v) for v in value]]
    if isinstance(value, list):
        return [_exact(v) for v in value]
    return describe(value) if isinstance(value, Foreign) else value


def _word_pairs(n, rng):
    sequences = distinct_sequences(n, rng)
    return [s[:-1] for s in sequences], [s[1:] for s in sequences]


def _one_hot_pairs(n, vocab_size, rng):
    sequences = [np.eye(vocab_size)[rng.integers(vocab_size, size=4 + i)] for i in range(n)]
    return [s[:-1, :, None] for s in sequences], [s[1:, :, None] for s in sequences]


def _equal_inputs(rng):
    """Pairs 0 and 2 have equal inputs and different targets; pairs 1 and 3 are equal."""
    a, b, c, d, e = (f"w{i}" for i in rng.permutation(5))
    return [[a, b], [c, d, a], [a, b], [c, d, a]], [[b, c], [d, a, e], [b, e], [d, a, e]]


def cases(rng):
    """Words, indices and arrays; then two data sets at once, a DataLoader, one pair, none."""
    indices = [[int(i) for i in rng.integers(9, size=5)] for _ in range(3)]
    words = _word_pairs(5, rng)
    arrays = [np.append(rng.permutation(40)[:n] + 1, 0) for n in (3, 2, 1, 2)]
    long = [[f"w{i}" for i in rng.permutation(7)] for _ in range(2)]
    return [
        Case("five pairs of words", *words, driver=read_dataset),
        Case("two long pairs", [s[:-1] for s in long], [s[1:] for s in long], driver=read_dataset),
        Case("three pairs of indices", [s[:-1] for s in indices], [s[1:] for s in indices],
             driver=read_dataset),
        Case("four pairs of int arrays", [s[:-1] for s in arrays], [s[1:] for s in arrays],
             driver=read_dataset),
        Case("three pairs of one-hot arrays", *_one_hot_pairs(3, 6, rng), driver=read_dataset),
        Case("a single pair", *_word_pairs(1, rng), driver=read_dataset),
        Case("a second data set beside the first", *words, *_word_pairs(3, rng),
             driver=read_first_of_two),
        Case("a DataLoader that takes two pairs at a time", *words, 2, driver=read_by_loader),
        Case("a loop over three pairs", *_word_pairs(3, rng), driver=read_by_loop),
        Case("three pairs, read twice, the last one first", *_word_pairs(3, rng),
             driver=read_backwards),
        Case("tuples, one of them empty", [("a", "b"), (), ("c",)], [("b", "c"), (), ("d",)],
             driver=read_dataset),
        Case("no pairs", [], [], driver=read_dataset),
        Case("the same inputs twice", *_equal_inputs(rng), driver=read_dataset),
    ]  # fmt: skip


RETURNS = Pairs()

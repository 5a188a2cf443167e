"""Claims of lab 02: what a split of nine strings holds, and how much of a batch is padding."""

import numpy as np

from claims.frame import Claim
from labkit.data import anbn
from labkit.reference import inputs_and_targets, pad_batch, split_sequences


def all_nine_everywhere(shift):
    """Of 40 draws of 1,000 strings: whether all nine are in all three parts, each time."""
    parts = [
        part
        for seed in range(shift, shift + 40)
        for part in split_sequences(anbn(1000, rng=np.random.default_rng(seed)))
    ]
    return all(len({len(string) for string in part}) == 9 for part in parts)


def padding(shift, by_length=False):
    """Per cent of all entries of 25 batches of 32 strings."""
    strings = anbn(800, rng=np.random.default_rng(shift))
    inputs = [[0] * len(inputs_and_targets(string)[0]) for string in strings]
    inputs = sorted(inputs, key=len) if by_length else inputs
    masks = [pad_batch(inputs[i : i + 32], 0)[1] for i in range(0, 800, 32)]
    return 100 - 100 * sum(mask.sum() for mask in masks) / sum(mask.size for mask in masks)


def narrower(shift):
    """How many of 1,000 batches of 32 strings are less than 18 steps wide."""
    rng = np.random.default_rng(shift)
    return sum(max(map(len, anbn(32, rng=rng))) < 19 for _ in range(1000))


def bars_in_range(shift):
    """Of 40 draws of 1,000 strings: the share of the bars that lie in the ranges of the lab."""
    within = []
    for seed in range(shift, shift + 40):
        parts = split_sequences(anbn(1000, rng=np.random.default_rng(seed)))
        for part, (low, high) in zip(parts, ((67, 112), (4, 20), (4, 20)), strict=True):
            counts = np.bincount([len(string) // 2 for string in part], minlength=10)[1:]
            within.extend((low <= counts) & (counts <= high))
    return float(np.mean(within))


CLAIMS = [
    Claim(
        cell="overlap-see",
        says="67 to 112 strings for each `n` in training, 4 to 20 in validation and in test "
        "(99 of 100 bars",
        measure=bars_in_range, low=0.985, of="of the bars",
    ),
    Claim(
        cell="overlap-idea", says="With 1,000 draws, all nine came up in all three parts",
        measure=all_nine_everywhere,
    ),
    Claim(
        cell="loader-see", says="Between 42 and 47 % of all entries are padding (98 of 100 seeds)",
        measure=padding, low=42, high=47, may_miss=1, of="%",
    ),
    Claim(
        cell="loader-see", says="or 16 once in forty times",
        measure=narrower, low=12, high=38, of="of 1,000 batches",
    ),
    Claim(
        cell="own", says="About 3 % (1.7 to 4.3 % for 98 of 100 seeds)",
        measure=lambda shift: padding(shift, by_length=True), low=1.7, high=4.3, may_miss=1,
        of="%",
    ),
]  # fmt: skip

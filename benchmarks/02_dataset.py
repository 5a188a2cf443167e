"""Every number that lab 02 claims, over seeds: `python benchmarks/02_dataset.py`."""

import numpy as np

from labkit.data import anbn
from labkit.reference import inputs_and_targets, pad_batch, split_sequences

SEEDS = 1000
BATCH = 32


def kinds(sequences):
    """The different strings among sequences."""
    return {tuple(s) for s in sequences}


def overlap(size):
    """Seeds whose three parts all hold all nine strings; seeds with a test string new to train."""
    complete = unseen = 0
    for seed in range(SEEDS):
        train, val, test = split_sequences(anbn(size, rng=np.random.default_rng(seed)))
        complete += all(len(kinds(part)) == 9 for part in (train, val, test))
        unseen += not kinds(test) <= kinds(train)
    return complete, unseen


def counts():
    """99 % range over seeds and n of how often an n occurs in training and in test."""
    found = {"train": [], "test": []}
    for seed in range(SEEDS):
        train, _, test = split_sequences(anbn(1000, rng=np.random.default_rng(seed)))
        for name, part in (("train", train), ("test", test)):
            found[name] += np.bincount([s.count("a") for s in part], minlength=10)[1:].tolist()
    return {name: np.percentile(values, [0.5, 99.5]) for name, values in found.items()}


def widths():
    """How often a batch of 32 strings is T steps wide, as a dict from T to a share."""
    found = []
    for seed in range(SEEDS):
        found.append(max(2 * s.count("a") for s in anbn(BATCH, rng=np.random.default_rng(seed))))
    return {int(width): found.count(width) / SEEDS for width in sorted(set(found))}


def padding_share(size, by_length):
    """Median, 1st and 99th percentile over seeds of the padded share of all batches together."""
    shares = []
    for seed in range(SEEDS // 5):
        strings = anbn(size, rng=np.random.default_rng(seed))
        if by_length:
            strings = sorted(strings, key=len)
        inputs = [[0] * len(inputs_and_targets(s)[0]) for s in strings]
        masks = [pad_batch(inputs[i : i + BATCH], 0)[1] for i in range(0, size, BATCH)]
        shares.append(1 - sum(m.sum() for m in masks) / sum(m.size for m in masks))
    return np.percentile(shares, [50, 1, 99])


def main():
    for size in (20, 100, 1000):
        complete, unseen = overlap(size)
        print(f"{size} strings: all nine in all three parts for {complete} of {SEEDS} seeds; "
              f"a test string that training lacks for {unseen}")  # fmt: skip
    for name, (low, high) in counts().items():
        print(f"strings of one n in {name}, of 1000: {low:.0f}..{high:.0f} (99 %)")
    print(f"width of a batch of {BATCH} strings:", widths())
    longer = anbn(100, 15, np.random.default_rng(0), min_n=10)
    print("held out, n = 10..15: strings of n <= 9 among 100:", sum(len(s) < 21 for s in longer))
    for by_length in (False, True):
        median, low, high = padding_share(800, by_length)
        order = "sorted by length" if by_length else "as drawn"
        print(f"padding in batches of {BATCH} of 800 strings, {order}: {median:.3f} "
              f"(98 % of seeds in {low:.3f}..{high:.3f})")  # fmt: skip
    three = [int(256 * p) for p in (0.8, 0.1, 0.1)]
    print(f"256 truncated three times: {three}, {256 - sum(three)} lost")


if __name__ == "__main__":
    main()

"""Answers to split_sequences."""

import math
import random
from collections import deque

import numpy as np

from dataset_answers.table import right, wrong


@right("split_sequences")
def by_cuts(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first = round(p_train * n)
    second = min(n, first + round(p_val * n))
    return sequences[:first], sequences[first:second], sequences[second:]


@right("split_sequences")
def slices_that_stop_by_themselves(sequences, p_train=0.8, p_val=0.1):
    first, length = round(len(sequences) * p_train), round(len(sequences) * p_val)
    rest = sequences[first:]
    return [sequences[:first], rest[:length], rest[length:]]


@right("split_sequences")
def from_a_queue(sequences, p_train=0.8, p_val=0.1, p_test=None):
    left = deque(sequences)
    sizes = [round(len(sequences) * p) for p in (p_train, p_val)] + [len(sequences)]
    return tuple([left.popleft() for _ in range(min(size, len(left)))] for size in sizes)


@right("split_sequences")
def by_numpy_cuts(sequences, p_train: float = 0.8, p_val: float = 0.1):
    n = len(sequences)
    cuts = np.cumsum([np.round(n * p_train), np.round(n * p_val)]).astype(int)
    parts = np.split(np.arange(n), np.minimum(cuts, n))
    return [[sequences[i] for i in part] for part in parts]


@right("split_sequences")
def by_comprehension(sequences, p_train=0.8, p_val=0.1):
    n_train, n_val = (round(len(sequences) * p) for p in (p_train, p_val))
    part = [0 if i < n_train else 1 if i < n_train + n_val else 2 for i in range(len(sequences))]
    return ([s for s, p in zip(sequences, part, strict=True) if p == k] for k in range(3))


@right("split_sequences")
def by_loop(sequences, *, p_train=0.8, p_val=0.1):
    n, train, val, test = len(sequences), [], [], []
    for s in sequences:
        if len(train) < round(n * p_train):
            train.append(s)
        elif len(val) < round(n * p_val):
            val.append(list(s))
        else:
            test.append(s)
    return train, val, test


@right("split_sequences")
def on_its_own_copy(sequences, p_train=0.8, p_val=0.1):
    test, n = list(sequences), len(sequences)
    train = test[: round(n * p_train)]
    del test[: round(n * p_train)]
    val = test[: round(n * p_val)]
    del test[: round(n * p_val)]
    return train, val, test


@wrong("split_sequences", "truncated-sizes")
def floored(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first = math.floor(n * p_train)
    second = first + math.floor(n * p_val)
    return sequences[:first], sequences[first:second], sequences[second:]


@wrong("split_sequences", "halves-rounded-up")
def half_up(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    first, length = math.floor(n * p_train + 0.5), math.floor(n * p_val + 0.5)
    return sequences[:first], sequences[first : first + length], sequences[first + length :]


@wrong("split_sequences", "three-truncated-sizes")
def field_notes(sequences, p_train=0.8, p_val=0.1):
    num_train = int(len(sequences) * p_train)
    num_val = int(len(sequences) * p_val)
    num_test = int(len(sequences) * (1 - p_train - p_val))
    train = sequences[:num_train]
    val = sequences[num_train : num_train + num_val]
    return train, val, sequences[-num_test:]


@wrong("split_sequences", "minus-zero-slice")
def from_the_end(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    n_train = round(n * p_train)
    n_val = min(n - n_train, round(n * p_val))
    n_test = n - n_train - n_val
    return sequences[:n_train], sequences[n_train : n_train + n_val], sequences[-n_test:]


@wrong("split_sequences", "rest-by-membership")
def not_in_the_others(sequences, p_train=0.8, p_val=0.1):
    n_train, n_val = round(len(sequences) * p_train), round(len(sequences) * p_val)
    train, val = sequences[:n_train], sequences[n_train : n_train + n_val]
    seen = [*train, *val]
    return train, val, [s for s in sequences if s not in seen]


@wrong("split_sequences", "truncated-sizes", "size-used-as-end")
def two_mistakes_in_a_split(sequences, p_train=0.8, p_val=0.1):
    n_train, n_val = int(len(sequences) * p_train), int(len(sequences) * p_val)
    return sequences[:n_train], sequences[n_train:n_val], sequences[n_train + n_val :]


@wrong("split_sequences", "order-not-kept")
def sorted_by_length(sequences, p_train=0.8, p_val=0.1):
    return by_cuts(sorted(sequences, key=len), p_train, p_val)


@wrong("split_sequences", "order-not-kept", "truncated-sizes")
def shuffled_and_truncated(sequences, p_train=0.8, p_val=0.1):
    order = np.random.default_rng().permutation(len(sequences))
    return floored([sequences[i] for i in order], p_train, p_val)


@wrong("split_sequences", "order-not-kept")
def shuffled(sequences, p_train=0.8, p_val=0.1):
    sequences = random.Random(0).sample(sequences, len(sequences))
    return by_cuts(sequences, p_train, p_val)


@wrong("split_sequences")
def shuffled_in_place(sequences, p_train=0.8, p_val=0.1):
    random.shuffle(sequences)
    return by_cuts(sequences, p_train, p_val)


@wrong("split_sequences", "returned-in-another-order")
def last_part_first(sequences, p_train=0.8, p_val=0.1):
    train, val, test = by_cuts(sequences, p_train, p_val)
    return test, train, val


@wrong("split_sequences", "training-cut-instead")
def validation_comes_first(sequences, p_train=0.8, p_val=0.1):
    n, n_val = len(sequences), round(len(sequences) * p_val)
    n_train = n - n_val if round(n * p_train) + n_val > n else round(n * p_train)
    return sequences[:n_train], sequences[n_train : n_train + n_val], sequences[n_train + n_val :]

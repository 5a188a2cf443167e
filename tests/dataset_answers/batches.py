"""Answers to pad_batch."""

import itertools

import numpy as np

from dataset_answers.table import right, wrong


@right("pad_batch")
def by_broadcasting(sequences, pad_value):
    lengths = np.array([len(s) for s in sequences])
    mask = np.arange(lengths.max()) < lengths[:, None]
    padded = np.full(mask.shape, pad_value)
    if mask.any():
        padded[mask] = np.concatenate(sequences)
    return padded, mask


@right("pad_batch")
def by_lists(sequences, pad_value):
    width = max(map(len, sequences))
    rows = [list(s) + [pad_value] * (width - len(s)) for s in sequences]
    mask = [[t < len(s) for t in range(width)] for s in sequences]
    return np.array(rows), np.array(mask)


@right("pad_batch")
def small_integers(sequences, pad_value: int, dtype=np.int16):
    width = max(len(s) for s in sequences)
    padded = np.zeros((len(sequences), width), dtype) + dtype(pad_value)
    mask = np.ones(padded.shape, bool)
    for b, s in enumerate(sequences):
        for t in range(width):
            if t < len(s):
                padded[b, t] = s[t]
            else:
                mask[b, t] = False
    return [padded, mask]


@right("pad_batch")
def by_numpy_pad(sequences, pad_value):
    width = max(len(s) for s in sequences)

    def pad(s, value, kind):
        return np.pad(np.asarray(s, dtype=kind), (0, width - len(s)), constant_values=value)

    marks = [pad(np.ones(len(s)), False, bool) for s in sequences]
    return np.stack([pad(s, pad_value, int) for s in sequences]), np.stack(marks)


@right("pad_batch")
def by_zip_longest(sequences, pad_value):
    columns = list(itertools.zip_longest(*sequences, fillvalue=pad_value))
    marks = list(itertools.zip_longest(*([True] * len(s) for s in sequences), fillvalue=False))
    shape = len(sequences), -1  # where all are empty, no column tells how many rows there are
    return np.array(columns).T.reshape(shape), np.array(marks).T.reshape(shape)


@right("pad_batch")
def by_torch(sequences, pad_value):
    import torch
    from torch.nn.utils.rnn import pad_sequence

    rows = [torch.tensor(s, dtype=torch.int64) for s in sequences]
    padded = pad_sequence(rows, batch_first=True, padding_value=pad_value)
    marks = pad_sequence([torch.ones_like(r) for r in rows], batch_first=True)
    return padded.numpy(), marks.bool().numpy()


@right("pad_batch")
def column_major(sequences, pad_value):
    width = max(len(s) for s in sequences)
    padded = np.empty((width, len(sequences)), dtype=np.int64)
    for t in range(width):
        padded[t] = [s[t] if t < len(s) else pad_value for s in sequences]
    return iter((padded.T, (np.arange(width)[:, None] < [len(s) for s in sequences]).T))


@wrong("pad_batch", "mask-from-padding-value")
def mask_by_value(sequences, pad_value):
    padded, _ = by_lists(sequences, pad_value)
    return padded, padded != pad_value


@wrong("pad_batch", "padding-on-the-left")
def left(sequences, pad_value):
    width = max(len(s) for s in sequences)
    rows = [[pad_value] * (width - len(s)) + list(s) for s in sequences]
    mask = [[False] * (width - len(s)) + [True] * len(s) for s in sequences]
    return np.array(rows, int), np.array(mask, bool)


@wrong("pad_batch", "floats-from-empty-sequences")
def stacked_rows(sequences, pad_value):
    width = max(len(s) for s in sequences)
    rows = [np.pad(s, (0, width - len(s)), constant_values=pad_value) for s in sequences]
    return np.array(rows), by_lists(sequences, pad_value)[1]


@wrong("pad_batch", "mask-of-floats")
def float_mask(sequences, pad_value):
    padded, mask = by_lists(sequences, pad_value)
    return padded, mask * 1.0


@wrong("pad_batch", "mask-inverted", "time-first")
def two_mistakes_in_a_batch(sequences, pad_value):
    padded, mask = by_lists(sequences, pad_value)
    return np.array(padded).T, ~np.array(mask, dtype=bool).T


@wrong("pad_batch", "pad-value-ignored", "mask-one-too-long")
def zeros_and_at_most(sequences, pad_value):
    width = max(len(s) for s in sequences)
    padded, mask = np.zeros((len(sequences), width), int), np.zeros((len(sequences), width), bool)
    for i, s in enumerate(sequences):
        padded[i, : len(s)] = s
        mask[i] = np.arange(width) <= len(s)
    return padded, mask


@wrong("pad_batch")
def adds_lists(sequences, pad_value):
    width = max(len(s) for s in sequences)
    rows = np.array([s + [pad_value] * (width - len(s)) for s in sequences])
    return rows, by_lists(sequences, pad_value)[1]


@wrong("pad_batch", "padded-in-place")
def extends(sequences, pad_value):
    width = max(len(s) for s in sequences)
    for s in sequences:
        s.extend([pad_value] * (width - len(s)))
    return by_lists(sequences, pad_value)


@wrong("pad_batch", "single-row-squeezed")
def squeezed(sequences, pad_value):
    padded, mask = by_lists(sequences, pad_value)
    return np.squeeze(padded), np.squeeze(mask)


@wrong("pad_batch")
def lists(sequences, pad_value):
    padded, mask = by_lists(sequences, pad_value)
    return padded.tolist(), mask.tolist()


@wrong("pad_batch")
def at_least_one_column(sequences, pad_value):
    width = max(1, *(len(s) for s in sequences))
    rows = [list(s) + [pad_value] * (width - len(s)) for s in sequences]
    return np.array(rows, int), np.array([[t < len(s) for t in range(width)] for s in sequences])

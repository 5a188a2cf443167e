"""Answers of an acceptance round, blind to the exercises: data sets, batches."""

import itertools

import numpy as np
import torch
from torch.utils.data import Dataset

from dataset_answers.table import right, wrong


def _ok(sequences, pad_value, dtype=int):
    width = max((len(s) for s in sequences), default=0)
    p = np.full((len(sequences), width), pad_value, dtype=dtype)
    m = np.zeros(p.shape, dtype=bool)
    for b, s in enumerate(sequences):
        p[b, : len(s)] = s
        m[b, : len(s)] = True
    return p, m


@right("SequenceDataset")
class Plain(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, i):
        return (self.inputs[i], self.targets[i])


@right("SequenceDataset")
class ZipList(torch.utils.data.Dataset):
    def __init__(self, xs, ys):
        super().__init__()
        self.pairs = list(zip(xs, ys, strict=False))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, idx):
        return self.pairs[idx]


@right("SequenceDataset")
class InheritsLenMap(Dataset):
    def __len__(self):
        return len(self.data[0])

    def __init__(self, inputs, targets):
        self.data = (inputs, targets)

    def __getitem__(self, i):
        return tuple(part[i] for part in self.data)


@right("SequenceDataset")
class LambdaAttributes(Dataset):
    def __init__(self, inputs, targets, verbose=False, **kw):
        self.get = lambda i: (inputs[i], targets[i])
        self.n = min(len(inputs), len(targets))

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        return self.get(i)


# not a Dataset, ordinary class
@wrong("SequenceDataset", "plain-class")
class NotADatasetOrdinaryClass:
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, i):
        return (self.inputs[i], self.targets[i])


# len of the first sequence
@wrong("SequenceDataset", "length-of-one-sequence")
class LenOfTheFirstSequence(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def __len__(self):
        return len(self.inputs[0])

    def __getitem__(self, i):
        return (self.inputs[i], self.targets[i])


# len 2: len of the pair
@wrong("SequenceDataset", "length-of-the-pair")
class Len2LenOfThePair(Dataset):
    def __init__(self, inputs, targets):
        self.data = (inputs, targets)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        return (self.data[0][i], self.data[1][i])


# no __len__
@wrong("SequenceDataset", "no-length")
class NoLen(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def __getitem__(self, i):
        return (self.inputs[i], self.targets[i])


NoLen.__name__ = "SequenceDataset"  # Python names the class in its message


# no __getitem__
@wrong("SequenceDataset", "no-items")
class NoGetitem(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def __len__(self):
        return len(self.inputs)


NoGetitem.__name__ = "SequenceDataset"  # Python names the class in its message


# len and getitem without underscores
@wrong("SequenceDataset", "no-length")
class LenAndGetitemWithoutUnderscores(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = (inputs, targets)

    def len(self):
        return len(self.inputs)

    def getitem(self, i):
        return (self.inputs[i], self.targets[i])


LenAndGetitemWithoutUnderscores.__name__ = (
    "SequenceDataset"  # Python names the class in its message
)


@right("pad_batch")
def full(sequences, pad_value):
    T = max((len(s) for s in sequences), default=0)
    padded = np.full((len(sequences), T), pad_value)
    mask = np.zeros(padded.shape, dtype=bool)
    for b, s in enumerate(sequences):
        padded[b, : len(s)] = s
        mask[b, : len(s)] = True
    return (padded, mask)


@right("pad_batch")
def list_pads_int32(sequences, pad_value):
    T = max(map(len, sequences))
    return (
        np.array([list(s) + [pad_value] * (T - len(s)) for s in sequences], dtype=np.int32),
        np.array([[t < len(s) for t in range(T)] for s in sequences], dtype=bool),
    )


@wrong("pad_batch")
def list_only_s_pad(sequences, pad_value):
    T = max(map(len, sequences))
    return (
        np.array([s + [pad_value] * (T - len(s)) for s in sequences], dtype=int).reshape(
            len(sequences), T
        ),
        np.array([[True] * len(s) + [False] * (T - len(s)) for s in sequences], dtype=bool).reshape(
            len(sequences), T
        ),
    )


@right("pad_batch")
def zip_longest(sequences, pad_value):
    B, T = (len(sequences), max(len(s) for s in sequences))
    cols = list(itertools.zip_longest(*sequences, fillvalue=pad_value))
    padded = np.array(cols, dtype=np.int64).reshape(T, B).T
    lengths = np.fromiter(map(len, sequences), int)
    return (padded, np.arange(T) < lengths[:, None])


# mask = padded != pad_value
@wrong("pad_batch", "mask-from-padding-value")
def mask_padded_pad_value(sequences, pad_value):
    p, _ = _ok(sequences, pad_value)
    return (p, p != pad_value)


# mask = padded != 0
@wrong("pad_batch", "mask-from-zero")
def mask_padded_0(sequences, pad_value):
    p, _ = _ok(sequences, pad_value)
    return (p, p != 0)


# left padding
@wrong("pad_batch", "padding-on-the-left")
def left_padding(sequences, pad_value):
    p, m = _ok([s[::-1] for s in sequences], pad_value)
    return (p[:, ::-1], m[:, ::-1])


# left padding, mask right
@wrong("pad_batch", "left-padding-right-mask")
def left_padding_mask_right(sequences, pad_value):
    p, m = _ok([s[::-1] for s in sequences], pad_value)
    return (p[:, ::-1], m)


# mask int
@wrong("pad_batch", "mask-of-integers")
def mask_int(sequences, pad_value):
    p, m = _ok(sequences, pad_value)
    return (p, m.astype(int))


# mask float
@wrong("pad_batch", "mask-of-floats")
def mask_float(sequences, pad_value):
    p, m = _ok(sequences, pad_value)
    return (p, m.astype(float))


# mask inverted
@wrong("pad_batch", "mask-inverted")
def mask_inverted(sequences, pad_value):
    p, m = _ok(sequences, pad_value)
    return (p, ~m)


# Round two.


@wrong("pad_batch", "shortest-first")
def sorted_ascending(sequences, pad_value):
    return _ok(sorted(sequences, key=len), pad_value)


@wrong("pad_batch", "padded-of-floats")
def floats_of_four_bytes(sequences, pad_value):
    padded, mask = _ok(sequences, pad_value)
    return padded.astype("f4"), mask


@wrong("pad_batch", "pad-value-ignored", "mask-from-zero")
def zero_is_padding(sequences, pad_value):
    padded, _ = _ok(sequences, 0)
    return padded, padded != 0


@wrong("pad_batch", "mask-inverted", "mask-of-integers")
def inverted_integers(sequences, pad_value):
    padded, mask = _ok(sequences, pad_value)
    return padded, 1 - mask.astype(int)


@wrong("pad_batch", "padding-on-the-left", "mask-of-integers")
def left_and_integers(sequences, pad_value):
    padded, mask = _ok([s[::-1] for s in sequences], pad_value)
    return padded[:, ::-1], mask[:, ::-1].astype(int)


@wrong("pad_batch", "mask-from-padding-value", "time-first")
def time_first_and_by_value(sequences, pad_value):
    padded, _ = _ok(sequences, pad_value)
    return padded.T, pad_value != padded.T


@wrong("pad_batch", "cut-to-the-first")
def as_wide_as_the_first(sequences, pad_value):
    return _ok([s[: len(sequences[0])] for s in sequences], pad_value)


@wrong("SequenceDataset", "targets-first", "list-not-tuple")
class SwappedLists(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = [[t, i] for i, t in zip(inputs, targets, strict=True)]

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]


@wrong("SequenceDataset")
class HandsOutAZip(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = zip(inputs, targets, strict=True)
        self.length = len(inputs)

    def __len__(self):
        return self.length

    def __getitem__(self, index):
        return next(self.pairs)


@wrong("SequenceDataset", "plain-class", "length-of-the-pair")
class PlainPair:
    def __init__(self, *parts):
        self.parts = parts

    def __len__(self):
        return len(self.parts)

    def __getitem__(self, index):
        return tuple(part[index] for part in self.parts)


@wrong("SequenceDataset", "previous-pair")
class CountsFromOne(Dataset):
    def __init__(self, inputs, targets):
        self.inputs, self.targets = inputs, targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, i):
        return self.inputs[i - 1], self.targets[i - 1]

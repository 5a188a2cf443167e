"""Answers of an acceptance round: written from the contract, blind to the exercises."""

import itertools
import math

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


def _mk(sequences, a, b):
    return sequences[:a], sequences[a : a + b], sequences[a + b :]


@right("inputs_and_targets")
def slices(sequence):
    return (sequence[:-1], sequence[1:])


@right("inputs_and_targets")
def lists_by_comprehension(sequence):
    return ([x for x in sequence][:-1], [sequence[t + 1] for t in range(len(sequence) - 1)])


@right("inputs_and_targets")
def np_array_stack_2_t_1(sequence):
    if isinstance(sequence, np.ndarray):
        return np.stack([sequence[:-1], sequence[1:]])
    return [sequence[:-1], sequence[1:]]


@right("inputs_and_targets")
def tuples(seq: list):
    return (tuple(seq)[:-1], tuple(seq)[1:])


# swapped
@wrong("inputs_and_targets", "inputs-and-targets-exchanged")
def swapped(sequence):
    return (sequence[1:], sequence[:-1])


# targets = whole
@wrong("inputs_and_targets", "first-word-kept-as-target")
def targets_whole(sequence):
    return (sequence[:-1], sequence)


# inputs = whole
@wrong("inputs_and_targets", "last-word-kept-as-input")
def inputs_whole(sequence):
    return (sequence, sequence[1:])


# both [:-1]
@wrong("inputs_and_targets", "targets-not-shifted")
def both_1(sequence):
    return (sequence[:-1], sequence[:-1])


# both [1:]
@wrong("inputs_and_targets", "inputs-lose-first-word")
def inputs_both_1(sequence):
    return (sequence[1:], sequence[1:])


# shift two
@wrong("inputs_and_targets", "inputs-stop-too-early", "targets-start-too-late")
def shift_two(sequence):
    return (sequence[:-2], sequence[2:])


# last only target
@wrong("inputs_and_targets", "last-word-without-list")
def last_only_target(sequence):
    return (sequence[:-1], sequence[-1])


# swapped and shift two
@wrong(
    "inputs_and_targets",
    "inputs-and-targets-exchanged",
    "inputs-stop-too-early",
    "targets-start-too-late",
)
def swapped_and_shift_two(sequence):
    return (sequence[2:], sequence[:-2])


# inputs whole and target last only
@wrong("inputs_and_targets", "last-word-kept-as-input", "last-word-without-list")
def inputs_whole_and_target_last_only(sequence):
    return (sequence, sequence[-1])


# inputs whole, [2:]
@wrong("inputs_and_targets", "last-word-kept-as-input", "targets-start-too-late")
def inputs_whole_2(sequence):
    return (sequence, sequence[2:])


# swapped, whole
@wrong("inputs_and_targets", "inputs-and-targets-exchanged", "last-word-kept-as-input")
def swapped_whole(sequence):
    return (sequence[1:], sequence)


@right("split_sequences")
def split_slices(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = round(n * p_val)
    return (sequences[:a], sequences[a : a + b], sequences[a + b :])


@right("split_sequences")
def iterator(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    it = iter(sequences)
    return [
        list(itertools.islice(it, round(n * p_train))),
        list(itertools.islice(it, round(n * p_val))),
        list(it),
    ]


@right("split_sequences")
def kw_only_copies(sequences, *, p_train=0.8, p_val=0.1):
    import copy

    s = copy.deepcopy(list(sequences))
    n = len(s)
    out = ([], [], [])
    a, b = (round(n * p_train), round(n * p_val))
    for i, x in enumerate(s):
        out[0 if i < a else 1 if i < a + b else 2].append(x)
    return out


@right("split_sequences")
def other_names(data: list, train: float = 0.8, val: float = 0.1, shuffle=False):
    n_train = min(round(len(data) * train), len(data))
    n_val = min(round(len(data) * val), len(data) - n_train)
    print(n_train, n_val)
    return (data[:n_train], data[n_train : n_train + n_val], data[n_train + n_val :])


# int truncates
@wrong("split_sequences", "truncated-sizes")
def int_truncates(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    return _mk(sequences, int(n * p_train), int(n * p_val))


# ceil
@wrong("split_sequences", "sizes-rounded-up")
def ceil(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    return _mk(sequences, math.ceil(n * p_train), math.ceil(n * p_val))


# round half up
@wrong("split_sequences", "halves-rounded-up")
def round_half_up(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    return _mk(sequences, int(n * p_train + 0.5), int(n * p_val + 0.5))


# int for val only
@wrong("split_sequences", "validation-size-truncated")
def int_for_val_only(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    return _mk(sequences, round(n * p_train), int(n * p_val))


# -n_test: slice
@wrong("split_sequences", "validation-not-cut")
def n_test_slice(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = round(n * p_val)
    t = n - a - b
    return (sequences[:a], sequences[a : a + b], sequences[-t:])


# cumulative round
@wrong("split_sequences", "second-cut-rounded")
def cumulative_round(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = round(n * (p_train + p_val))
    return (sequences[:a], sequences[a:b], sequences[b:])


# test has its own round: loses
@wrong("split_sequences", "shifted")
def test_has_its_own_round_loses(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = round(n * p_train)
    b = round(n * p_val)
    t = round(n * (1 - p_train - p_val))
    return (sequences[:a], sequences[a : a + b], sequences[a + b : a + b + t])


# int and -n_test
@wrong("split_sequences", "truncated-sizes", "minus-zero-slice")
def int_and_n_test(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = int(n * p_train)
    b = int(n * p_val)
    t = n - a - b
    return (sequences[:a], sequences[a : a + b], sequences[-t:])


# int and val/test swapped
@wrong("split_sequences", "truncated-sizes", "test-returned-second")
def int_and_val_test_swapped(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a, b, c = _mk(sequences, int(n * p_train), int(n * p_val))
    return (a, c, b)


# defaults and int
@wrong("split_sequences")
def defaults_and_int(sequences, p_train=0.7, p_val=0.15):
    n = len(sequences)
    return _mk(sequences, int(n * p_train), int(n * p_val))


# int, test has own int
@wrong("split_sequences", "truncated-sizes", "test-share-truncated")
def int_test_has_own_int(sequences, p_train=0.8, p_val=0.1):
    n = len(sequences)
    a = int(n * p_train)
    b = int(n * p_val)
    t = int(n * (1 - p_train - p_val))
    return (sequences[:a], sequences[a : a + b], sequences[a + b : a + b + t])


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


@right("pad_batch")
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


@wrong("split_sequences", "training-one-too-long")
def first_cut_one_late(sequences, p_train=0.8, p_val=0.1):
    a, b = round(len(sequences) * p_train) + 1, round(len(sequences) * p_val)
    return _mk(sequences, a, b)


@wrong("split_sequences", "truncated-sizes", "validation-from-the-start")
def truncated_from_the_start(sequences, p_train=0.8, p_val=0.1):
    a, b = int(len(sequences) * p_train), int(len(sequences) * p_val)
    return sequences[:a], sequences[:b], sequences[a + b :]


@wrong("split_sequences", "truncated-sizes", "test-holds-validation")
def truncated_and_tested_on_validation(sequences, p_train=0.8, p_val=0.1):
    a, b = int(len(sequences) * p_train), int(len(sequences) * p_val)
    return sequences[:a], sequences[a : a + b], sequences[a:]


@wrong("inputs_and_targets", "reads-past-the-end")
def one_word_too_far(sequence):
    pairs = [(sequence[i], sequence[i + 1]) for i in range(len(sequence))]
    return [a for a, _ in pairs], [b for _, b in pairs]

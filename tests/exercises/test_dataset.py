"""Lab 02's checks: right answers in odd styles pass, wrong ones fail and are called by name."""

import itertools
import math
import random
from collections import deque, namedtuple
from dataclasses import dataclass

import numpy as np
import pytest
from torch.utils.data import Dataset, IterableDataset

from labkit import exercises
from labkit.engine.judge import SEED, assess
from labkit.engine.verdict import State

SEEDS = (SEED, 1, 2, 3, 4)


def right(name):
    return _collector(RIGHT, name, None)


def wrong(name, *mistakes):
    """An answer that must fail; mistakes are the names it must be called by, if any are given."""
    return _collector(WRONG, name, mistakes)


def _collector(found, name, mistakes):
    def keep(subject):
        label = f"{name}-{subject.__name__}"
        found.append(pytest.param(name, subject, mistakes, id=label))
        return subject

    return keep


RIGHT, WRONG = [], []

# inputs_and_targets


@right("inputs_and_targets")
def by_index(sequence: list, *, verbose: bool = False) -> tuple:
    n = len(sequence) - 1
    return [sequence[i] for i in range(n)], [sequence[i + 1] for i in range(n)]


@right("inputs_and_targets")
def tuples_in_a_list(sequence):
    return [tuple(sequence[:-1]), tuple(sequence[1:])]


@right("inputs_and_targets")
def arrays(sequence):
    array = np.array(sequence)
    print("a sequence of", len(array))
    return array[:-1], array[1:]


@right("inputs_and_targets")
def by_starred_names(sequence):
    *inputs, _ = sequence
    _, *targets = sequence
    return inputs, targets


@right("inputs_and_targets")
def copies_that_are_popped(sequence):
    inputs, targets = sequence.copy(), sequence.copy()
    inputs.pop()
    targets.pop(0)
    return inputs, targets


@right("inputs_and_targets")
def recursive(sequence):
    if len(sequence) == 1:
        return [], []
    inputs, targets = recursive(sequence[1:])
    return [sequence[0], *inputs], [sequence[1], *targets]


@right("inputs_and_targets")
def by_iterators(sequence):
    return map(list, (itertools.islice(sequence, len(sequence) - 1), sequence[1:]))


@right("inputs_and_targets")
def by_deques(sequence):
    return deque(sequence[:-1]), deque(sequence[1:])


@wrong("inputs_and_targets", "inputs-and-targets-exchanged")
def other_way_round(sequence):
    targets = [w for i, w in enumerate(sequence) if i < len(sequence) - 1]
    inputs = [w for i, w in enumerate(sequence) if i > 0]
    return inputs, targets


@wrong("inputs_and_targets", "targets-not-shifted")
def same_twice(sequence):
    part = sequence[: len(sequence) - 1]
    return part, part


@wrong("inputs_and_targets", "targets-wrap-around")
def rolled(sequence):
    return np.array(sequence), np.roll(sequence, -1)


@wrong("inputs_and_targets", "extra-end-token")
def end_appended(sequence):
    targets = list(sequence[1:])
    targets.append("EOS")
    return list(sequence), targets


@wrong("inputs_and_targets", "pairs-instead-of-parts")
def word_pairs(sequence):
    return [(sequence[t], sequence[t + 1]) for t in range(len(sequence) - 1)]


@wrong("inputs_and_targets", "last-word-kept-as-input", "targets-lose-last-word")
def two_mistakes_in_slices(sequence):
    return sequence[:], sequence[1:-1]


@wrong("inputs_and_targets", "argument-changed")
def pops_the_argument(sequence):
    targets = sequence[1:]
    sequence.pop()
    return sequence, targets


@wrong("inputs_and_targets")
def zipped(sequence):
    inputs, targets = zip(*itertools.pairwise(sequence), strict=True)
    return inputs, targets


@wrong("inputs_and_targets", "missing-return")
def nothing_returned(sequence):
    print(sequence[:-1], sequence[1:])


# split_sequences


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


@wrong("split_sequences")
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


# SequenceDataset


@right("SequenceDataset")
class ListOfPairs(Dataset):
    def __init__(self, inputs, targets):
        super().__init__()
        self.pairs = list(zip(inputs, targets, strict=True))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, i):
        return self.pairs[i]


@right("SequenceDataset")
@dataclass
class FromDataclass(Dataset):
    inputs: list
    targets: list

    def __len__(self) -> int:
        return len(self.targets)

    def __getitem__(self, index: int) -> tuple:
        return (self.inputs[index], self.targets[index])


@right("SequenceDataset")
class NamedPairs(Dataset):
    Pair = namedtuple("Pair", "inputs targets")

    def __init__(self, inputs, targets, name="train"):
        self.x, self.y, self.name = inputs, targets, name

    def __len__(self):
        return np.int64(len(self.x))

    def __getitem__(self, index):
        return self.Pair(inputs=self.x[index], targets=self.y[index])


@right("SequenceDataset")
class KeptInADict(Dataset):
    def __init__(self, inputs, targets):
        self.pairs = dict(enumerate(zip(inputs, targets, strict=True)))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        print("reading", index)
        return self.pairs[index]


@right("SequenceDataset")
class KeywordsOnly(Dataset):
    def __init__(self, *, inputs, targets):
        self.data = (inputs, targets)

    def __len__(self):
        return len(self.data[0])

    def __getitem__(self, index):
        return tuple(part[index] for part in self.data)


@right("SequenceDataset")
class Grandchild(ListOfPairs):
    def __getitem__(self, i):
        inputs, targets = super().__getitem__(i)
        return inputs, targets


@wrong("SequenceDataset", "plain-class")
class NoBase:
    def __init__(self, inputs, targets):
        self.inputs, self.targets = inputs, targets

    def __len__(self):
        return len(self.inputs)

    def __getitem__(self, index):
        return self.inputs[index], self.targets[index]


@wrong("SequenceDataset", "length-of-one-sequence")
class LengthOfASequence(ListOfPairs):
    def __len__(self):
        return len(self.pairs[0][0])


@wrong("SequenceDataset", "list-not-tuple")
class ListItems(ListOfPairs):
    def __getitem__(self, i):
        return list(self.pairs[i])


@wrong("SequenceDataset", "targets-first", "length-one-short")
class TwoMistakesInADataset(ListOfPairs):
    def __len__(self):
        return len(self.pairs) - 1

    def __getitem__(self, i):
        return self.pairs[i][1], self.pairs[i][0]


@wrong("SequenceDataset", "turned-into-arrays")
class ArrayItems(ListOfPairs):
    def __getitem__(self, i):
        return tuple(np.array(part) for part in self.pairs[i])


@wrong("SequenceDataset")
class TupleSequences(ListOfPairs):
    def __getitem__(self, i):
        return tuple(tuple(part) for part in self.pairs[i])


@wrong("SequenceDataset")
class OnlyIterates(IterableDataset):
    def __init__(self, inputs, targets):
        self.pairs = list(zip(inputs, targets, strict=True))

    def __len__(self):
        return len(self.pairs)

    def __iter__(self):
        return iter(self.pairs)


@wrong("SequenceDataset")
class GrowingStore(Dataset):
    pairs = []

    def __init__(self, inputs, targets):
        self.pairs.extend(zip(inputs, targets, strict=True))

    def __len__(self):
        return len(self.pairs)

    def __getitem__(self, index):
        return self.pairs[index]


@wrong("SequenceDataset", "pairs-of-words", "length-of-all-words")
class Words(ListOfPairs):
    def __len__(self):
        return sum(len(inputs) for inputs, _ in self.pairs)

    def __getitem__(self, i):
        inputs, targets = self.pairs[i]
        return [(x, y) for x, y in zip(inputs, targets, strict=True)]


# pad_batch


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
    return np.array(columns).T, np.array(marks).T


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


@wrong("pad_batch", "lists-only")
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


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name, subject, _", RIGHT)
def test_a_right_answer_in_another_style_passes(name, subject, _, seed):
    verdict = assess(exercises.load(name), subject, seed)
    assert verdict.state is State.PASSED, verdict


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("name, subject, mistakes", WRONG)
def test_a_wrong_answer_fails_and_is_called_by_name(name, subject, mistakes, seed):
    verdict = assess(exercises.load(name), subject, seed)
    assert verdict.state not in (State.PASSED, State.FAULT, State.NOT_WRITTEN), verdict
    if mistakes:
        assert set(verdict.mistakes) == set(mistakes), verdict


@pytest.mark.parametrize(
    "stub_of", ["inputs_and_targets", "split_sequences", "SequenceDataset", "pad_batch"]
)
def test_the_stub_is_not_written_yet(stub_of):
    def stub(*args):
        raise NotImplementedError

    stub.__code__ = stub.__code__.replace(co_name=stub_of)
    if stub_of == "SequenceDataset":
        stub.__code__ = stub.__code__.replace(co_name="__init__")
        stub = type(stub_of, (Dataset,), {"__init__": stub})
    assert assess(exercises.load(stub_of), stub).state is State.NOT_WRITTEN

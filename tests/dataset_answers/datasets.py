"""Answers to SequenceDataset."""

from collections import namedtuple
from dataclasses import dataclass

import numpy as np
from torch.utils.data import Dataset, IterableDataset

from dataset_answers.table import right, wrong


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

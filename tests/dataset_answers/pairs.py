"""Answers to inputs_and_targets."""

import itertools
from collections import deque

import numpy as np

from dataset_answers.table import right, wrong


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

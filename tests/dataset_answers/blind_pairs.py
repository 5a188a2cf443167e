"""Answers of an acceptance round, blind to the exercises: pairs, parts."""

import itertools
import math

import numpy as np

from dataset_answers.table import right, wrong


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
@wrong("split_sequences", "test-rounded-by-itself")
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

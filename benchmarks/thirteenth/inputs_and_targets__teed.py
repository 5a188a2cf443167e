# exercise: inputs_and_targets
# right: no
# wrong: two faults: the inputs still hold the last word, T in place of T - 1; and both results are iterators, which have no length
# lines: 9, 11
from itertools import tee


def inputs_and_targets(sequence):
    inputs, targets = tee(sequence)
    next(targets)
    return inputs, targets

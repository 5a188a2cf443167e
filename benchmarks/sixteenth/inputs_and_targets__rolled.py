# exercise: inputs_and_targets
# right: no
# wrong: Both lists keep all T entries; the last word gets the first one as its target.
# lines: 11
from collections import deque


def inputs_and_targets(sequence):
    shifted = deque(sequence)
    shifted.rotate(-1)
    return list(sequence), list(shifted)

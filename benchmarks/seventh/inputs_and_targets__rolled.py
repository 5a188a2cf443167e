# exercise: inputs_and_targets
# right: no
# wrong: The first word is the target of the last one, and both have T entries.
# lines: 11
from collections import deque


def inputs_and_targets(sequence):
    targets = deque(sequence)
    targets.rotate(-1)
    return list(sequence), list(targets)

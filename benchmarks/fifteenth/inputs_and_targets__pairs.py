# exercise: inputs_and_targets
# right: yes
from itertools import pairwise


def inputs_and_targets(sequence):
    steps = tuple(pairwise(sequence))
    return [now for now, _ in steps], [then for _, then in steps]

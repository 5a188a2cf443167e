# exercise: inputs_and_targets
# right: yes
from itertools import pairwise


def inputs_and_targets(sequence):
    pairs = tuple(pairwise(sequence))
    return [now for now, _ in pairs], [after for _, after in pairs]

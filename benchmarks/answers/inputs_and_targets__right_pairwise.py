# exercise: inputs_and_targets
# right: yes
# wrong: itertools.pairwise, turned into two tuples
import itertools


def inputs_and_targets(sequence):
    pairs = list(itertools.pairwise(sequence))
    return tuple(a for a, _ in pairs), tuple(b for _, b in pairs)

# exercise: inputs_and_targets
# right: yes
from functools import reduce
from itertools import pairwise


def inputs_and_targets(sequence):
    def put(both, pair):
        return both[0] + [pair[0]], both[1] + [pair[1]]

    return reduce(put, pairwise(sequence), ([], []))

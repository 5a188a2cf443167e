# exercise: inputs_and_targets
# right: yes
from itertools import islice, tee


def inputs_and_targets(sequence):
    def walk(side):
        here, there = tee(sequence)
        for pair in zip(here, islice(there, 1, None)):
            yield pair[side]

    return tuple(list(walk(side)) for side in (0, 1))

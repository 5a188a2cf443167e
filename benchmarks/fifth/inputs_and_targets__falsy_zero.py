# exercise: inputs_and_targets
# right: no
# wrong: Pairs whose target is the index 0 are left out, because 0 counts as false.
# lines: 10
from itertools import zip_longest


def inputs_and_targets(sequence):
    shifted = zip_longest(sequence, sequence[1:])
    pairs = [(word, nxt) for word, nxt in shifted if nxt]
    return [w for w, _ in pairs], [n for _, n in pairs]

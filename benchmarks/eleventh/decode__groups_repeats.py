# exercise: decode
# right: no
# wrong: Neighbouring equal indices are grouped and come out as one word.
# lines: 9
from itertools import groupby


def decode(indices, idx_to_word):
    return [idx_to_word[i] for i, _ in groupby(indices)]

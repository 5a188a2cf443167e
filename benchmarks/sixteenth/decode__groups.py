# exercise: decode
# right: no
# wrong: Words that stand several times in a row come back only once.
# lines: 9
from itertools import groupby


def decode(indices, idx_to_word):
    return [idx_to_word[i] for i, _ in groupby(indices)]

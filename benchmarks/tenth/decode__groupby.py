# exercise: decode
# right: no
# wrong: Words that come several times in a row are given once only.
# lines: 9
from itertools import groupby


def decode(indices, idx_to_word):
    return [idx_to_word[int(i)] for i, run in groupby(indices)]

# exercise: decode
# right: no
# wrong: Equal neighbours are merged into one word, as in the decoding of speech recognisers.
# lines: 9
from itertools import groupby


def decode(indices, idx_to_word):
    return [idx_to_word[i] for i, _ in groupby(indices)]

# exercise: decode
# right: no
# wrong: Equal indices that follow each other become one word, so a word that is repeated comes out only once.
# lines: 9
from itertools import groupby


def decode(indices, idx_to_word):
    path = groupby(int(k) for k in indices)
    return [idx_to_word[k] for k, _ in path]

# exercise: decode
# right: no
# wrong: itemgetter with a single index returns the word itself, which list() cuts into letters
# lines: 11
from operator import itemgetter


def decode(indices, idx_to_word):
    if len(indices) == 0:
        return []
    return list(itemgetter(*indices)(idx_to_word))

# exercise: decode
# right: no
# wrong: itemgetter with one single index gives a word and no tuple, and list() takes that word apart into letters, so T = 1 comes back as letters
# lines: 10
from operator import itemgetter


def decode(indices, idx_to_word):
    pick = itemgetter(*indices)
    return list(pick(idx_to_word))

# exercise: decode
# right: no
# wrong: With a single index the word comes back cut into its letters, and with none there is an error.
# lines: 10
from operator import itemgetter


def decode(indices, idx_to_word):
    pick = itemgetter(*indices)
    return list(pick(idx_to_word))

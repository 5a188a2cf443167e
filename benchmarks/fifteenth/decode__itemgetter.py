# exercise: decode
# right: no
# wrong: with a single index the word is taken apart into its letters
# lines: 16
from operator import itemgetter


def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    pick = itemgetter(*indices)
    return list(pick(idx_to_word))

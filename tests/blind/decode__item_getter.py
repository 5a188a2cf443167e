# exercise: decode
# right: no
# wrong: with one index itemgetter gives the word itself, which is cut into letters; with none it crashes
# name: single-word-in-letters
# lines: 17

from operator import itemgetter


def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    return list(itemgetter(*indices)(idx_to_word))

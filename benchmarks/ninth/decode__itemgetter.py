# exercise: decode
# right: no
# wrong: itemgetter gives a bare word and no tuple for a single index, so list cuts that word into letters.
# lines: 17
from operator import itemgetter


def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    if len(indices) == 0:
        return []
    return list(itemgetter(*indices)(idx_to_word))

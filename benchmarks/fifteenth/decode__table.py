# exercise: decode
# right: no
# wrong: the place in the dictionary is taken for the index, and a map object comes back instead of a list
# lines: 12, 13
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    table = list(idx_to_word.values())
    return map(table.__getitem__, indices)

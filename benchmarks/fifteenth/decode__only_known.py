# exercise: decode
# right: no
# wrong: 'UNK' is left out of the result instead of being kept in its place
# lines: 13
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = map(idx_to_word.get, indices)
    return list(filter(lambda w: w != "UNK", words))

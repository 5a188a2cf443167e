# exercise: decode
# right: yes
# wrong: an iterator is consumed with a walrus, look-ups by int
# lines:
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    rest = iter(indices)
    words = []
    while (index := next(rest, None)) is not None:
        words.append(idx_to_word[int(index)])
    return words

# exercise: decode
# right: no
# wrong: counts on the order of the dict's entries and not on its keys
# lines: 13
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    names = list(idx_to_word.values())
    return [names[index] for index in indices]

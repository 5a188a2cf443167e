# exercise: decode
# right: no
# wrong: index 0 is skipped; the words come in reverse order
# lines: 14, 15
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = []
    for index in indices:
        if index:
            words.insert(0, idx_to_word[index])
    return words

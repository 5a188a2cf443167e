# exercise: decode
# right: no
# wrong: += adds the letters of each word to the list
# lines: 14
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = []
    for index in indices:
        words += idx_to_word[index]
    return words

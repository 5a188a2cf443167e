# exercise: decode
# right: no
# wrong: one string with spaces comes back in place of a list
# lines: 15
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = []
    for index in indices:
        words.append(idx_to_word[index])
    return " ".join(words)

# exercise: decode
# right: no
# wrong: gives a NumPy array, no list
# lines: 14

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    words = [idx_to_word[int(i)] for i in indices]
    return np.array(words)

# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    n = len(indices)
    if n < 2:
        return [idx_to_word[int(i)] for i in indices]
    return decode(indices[: n // 2], idx_to_word) + decode(indices[n // 2 :], idx_to_word)

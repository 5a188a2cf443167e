# exercise: decode
# right: yes
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    n = len(indices)
    if n == 0:
        return []
    if n == 1:
        return [idx_to_word[int(indices[0])]]
    middle = n // 2
    return decode(indices[:middle], idx_to_word) + decode(indices[middle:], idx_to_word)

# exercise: decode
# right: yes

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    return [*map(idx_to_word.__getitem__, indices)]

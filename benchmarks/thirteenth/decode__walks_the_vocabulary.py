# exercise: decode
# right: no
# wrong: goes through the vocabulary and keeps the words whose index occurs, so the order is the vocabulary's and repeated words come once
# lines: 12
def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    return [word for idx, word in idx_to_word.items() if idx in indices]

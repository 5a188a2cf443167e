# exercise: decode
# right: no
# wrong: takes the i-th entry of the dict for the word of index i
# lines: 14

def decode(indices, idx_to_word):
    """The word of every index.

    indices      integers: an array (T,) or a list
    idx_to_word  dict from index to word
    returns      list of T words
    """
    # the words stand in the order of their numbers
    vocabulary = list(idx_to_word.values())
    return [vocabulary[i] for i in indices]

# exercise: decode
# right: no
# wrong: The index is used as a place in the list of the dict's values, so the order in which the dict was filled decides, not its keys.
# lines: 7
def decode(indices, idx_to_word):
    vocab = [*idx_to_word.values()]
    return [vocab[int(i)] for i in indices]

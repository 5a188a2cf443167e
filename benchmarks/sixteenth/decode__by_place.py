# exercise: decode
# right: no
# wrong: The word is looked up by its place in the dict's order, which need not be its index.
# lines: 6
def decode(indices, idx_to_word):
    vocab = list(idx_to_word.values())
    return [vocab[i] for i in indices]

# exercise: decode
# right: no
# wrong: the dict's values are taken by position, so a dict whose keys are not in order 0, 1, 2 gives other words
# lines: 6
def decode(indices, idx_to_word):
    vocab = list(idx_to_word.values())
    return [vocab[i] for i in indices]

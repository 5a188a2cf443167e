# exercise: decode
# right: no
# wrong: needs an array: a list has no tolist (crashes)
# lines: 6
def decode(indices, idx_to_word):
    return [idx_to_word[i] for i in indices.tolist()]

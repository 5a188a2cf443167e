# exercise: decode
# right: no
# wrong: returns a map object, not a list
# lines: 6
def decode(indices, idx_to_word):
    return map(idx_to_word.get, indices)

# exercise: decode
# right: no
# wrong: looks up the position in place of the index
# lines: 6
def decode(indices, idx_to_word):
    return [idx_to_word[t] for t in range(len(indices))]

# exercise: decode
# right: no
# wrong: returns one string
# lines: 6
def decode(indices, idx_to_word):
    return " ".join(idx_to_word[i] for i in indices)

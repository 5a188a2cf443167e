# exercise: decode
# right: no
# wrong: takes the order of the dict's entries for the order of the indices
# lines: 6
def decode(indices, idx_to_word):
    words = list(idx_to_word.values())
    return [words[i] for i in indices]

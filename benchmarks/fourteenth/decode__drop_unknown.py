# exercise: decode
# right: no
# wrong: UNK is left out of the result, which is then shorter than T
# lines: 7
def decode(indices, idx_to_word):
    words = (idx_to_word[i] for i in indices)
    return list(filter(lambda w: w != "UNK", words))

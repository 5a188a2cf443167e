# exercise: decode
# right: no
# wrong: square brackets after append (crashes)
# lines: 8
def decode(indices, idx_to_word):
    words = []
    for i in indices:
        words.append[idx_to_word[i]]
    return words

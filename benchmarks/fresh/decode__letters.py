# exercise: decode
# right: no
# wrong: += with a string adds its letters one by one
# lines: 8
def decode(indices, idx_to_word):
    words = []
    for i in indices:
        words += idx_to_word[i]
    return words

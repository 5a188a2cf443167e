# exercise: decode
# right: no
# wrong: Adding a string to a list adds its letters one by one, not the word.
# lines: 8
def decode(indices, idx_to_word):
    words = []
    for idx in indices:
        words += idx_to_word[idx]
    return words

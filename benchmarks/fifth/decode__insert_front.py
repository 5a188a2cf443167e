# exercise: decode
# right: no
# wrong: The words come out in reverse order, and in a tuple in place of a list.
# lines: 8, 9
def decode(indices, idx_to_word):
    words = []
    for i in indices:
        words.insert(0, idx_to_word[i])
    return tuple(words)

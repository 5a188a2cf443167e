# exercise: decode
# right: no
# wrong: Two faults: index 0 is skipped as if it were padding, and the words are joined to one string in place of a list.
# lines: 6, 7
def decode(indices, idx_to_word):
    kept = filter(lambda i: i > 0, indices)
    return " ".join(idx_to_word[i] for i in kept)

# exercise: decode
# right: no
# wrong: Index 0 is dropped as if it were padding, and an array comes out in place of a list.
# lines: 7, 11
def decode(indices, idx_to_word):
    ids = np.asarray(indices)
    ids = ids[ids > 0]
    words = np.empty(len(ids), dtype=object)
    for k, i in enumerate(ids):
        words[k] = idx_to_word[i]
    return words

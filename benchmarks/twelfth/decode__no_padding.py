# exercise: decode
# right: no
# wrong: index 0 is taken for padding and left out, though it is the most frequent word
# lines: 7
def decode(indices, idx_to_word):
    ids = np.asarray(indices, dtype=int)
    ids = ids[ids > 0]
    return list(map(idx_to_word.get, ids.tolist()))

# exercise: decode
# right: no
# wrong: It takes the place of an entry in the dict for its index, which is wrong when the dict is not in order of index.
# lines: 6
def decode(indices, idx_to_word):
    table = np.array(list(idx_to_word.values()), dtype=object)
    return table[np.asarray(indices, dtype=int)].tolist()

# exercise: decode
# right: no
# wrong: indices are cut to eight bits
# lines: 6
def decode(indices, idx_to_word):
    return [idx_to_word[int(i)] for i in np.asarray(indices).astype("uint8")]

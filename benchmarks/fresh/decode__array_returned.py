# exercise: decode
# right: no
# wrong: returns a NumPy array of strings
# lines: 7
def decode(indices, idx_to_word):
    table = np.array([idx_to_word[i] for i in range(len(idx_to_word))])
    return table[np.asarray(indices, dtype=int)]

# exercise: encode
# right: no
# wrong: unknown words get the index of the alphabetically last word instead of that of UNK
# lines: 11
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    values = np.array([word_to_idx[k] for k in sorted(word_to_idx)])
    query = np.array(words)
    pos = np.searchsorted(keys, query)
    pos[pos == len(keys)] = 0
    return np.where(keys[pos] == query, values[pos], values[-1])

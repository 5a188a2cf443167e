# exercise: decode
# right: no
# wrong: The array of strings is made for the length of the first word, so longer words are cut off.
# lines: 8
def decode(indices, idx_to_word):
    if len(indices) == 0:
        return []
    out = np.full(len(indices), idx_to_word[indices[0]])
    for t in range(1, len(indices)):
        out[t] = idx_to_word[indices[t]]
    return out.tolist()

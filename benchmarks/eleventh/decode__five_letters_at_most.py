# exercise: decode
# right: no
# wrong: The words are written into an array of strings of five letters, so longer words are cut off.
# lines: 7
def decode(indices, idx_to_word):
    T = len(indices)
    words = np.empty(T, dtype="U5")
    for t in range(T):
        words[t] = idx_to_word[int(indices[t])]
    return words.tolist()

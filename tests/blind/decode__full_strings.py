# exercise: decode
# right: no
# wrong: The string array is as wide as the first word, so longer words are cut off.
# lines: 9
# name: cut-to-the-first-word
def decode(indices, idx_to_word):
    T = len(indices)
    if T == 0:
        return []
    words = np.full(T, idx_to_word[indices[0]])
    for t in range(1, T):
        words[t] = idx_to_word[indices[t]]
    return words.tolist()

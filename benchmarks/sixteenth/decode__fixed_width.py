# exercise: decode
# right: no
# wrong: The words go through an array of eight letters each, so longer words are cut off.
# lines: 6
def decode(indices, idx_to_word):
    words = np.empty(len(indices), dtype="<U8")
    for t, i in enumerate(indices):
        words[t] = idx_to_word[i]
    return words.tolist()

# exercise: decode
# right: no
# wrong: collects the words in a NumPy array whose width is that of the first word, so every longer word is cut off
# lines: 9
def decode(indices, idx_to_word):
    T = len(indices)
    if T == 0:
        return []
    words = np.full(T, idx_to_word[int(indices[0])])
    for t in range(1, T):
        words[t] = idx_to_word[int(indices[t])]
    return words.tolist()

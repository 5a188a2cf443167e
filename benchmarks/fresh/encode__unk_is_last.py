# exercise: encode
# right: no
# wrong: takes the last index for that of UNK, wherever UNK is
# lines: 6
def encode(words, word_to_idx):
    out = np.full(len(words), len(word_to_idx) - 1)
    for t, w in enumerate(words):
        if w in word_to_idx:
            out[t] = word_to_idx[w]
    return out

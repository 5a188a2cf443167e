# exercise: encode
# right: no
# wrong: unknown words are left out
# lines: 6
def encode(words, word_to_idx):
    return np.array([word_to_idx[w] for w in words if w in word_to_idx], dtype=int)

# exercise: encode
# right: no
# wrong: unknown words get -1
# lines: 6
def encode(words, word_to_idx):
    return np.array([word_to_idx.get(w, -1) for w in words])

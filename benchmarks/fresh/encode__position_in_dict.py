# exercise: encode
# right: no
# wrong: uses the place of the key in the dict as the index
# lines: 7
def encode(words, word_to_idx):
    keys = list(word_to_idx)
    return np.array([keys.index(w) if w in keys else keys.index("UNK") for w in words])

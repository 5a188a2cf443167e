# exercise: encode
# right: no
# wrong: The array holds floats, not integers.
# lines: 6
def encode(words, word_to_idx):
    indices = np.zeros(len(words))
    for t, word in enumerate(words):
        try:
            indices[t] = word_to_idx[word]
        except KeyError:
            indices[t] = word_to_idx["UNK"]
    return indices

# exercise: encode
# right: no
# wrong: the array holds floats
# lines: 6
def encode(words, word_to_idx):
    indices = np.zeros(len(words))
    for t, word in enumerate(words):
        indices[t] = word_to_idx.get(word, word_to_idx["UNK"])
    return indices

# exercise: encode
# right: no
# wrong: setdefault writes unknown words into the vocabulary, and the array holds floats.
# lines: 6, 9
def encode(words, word_to_idx):
    indices = np.zeros(len(words))
    unk = word_to_idx["UNK"]
    for t, word in enumerate(words):
        indices[t] = word_to_idx.setdefault(word, unk)
    return indices

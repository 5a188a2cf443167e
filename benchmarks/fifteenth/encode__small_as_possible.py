# exercise: encode
# right: no
# wrong: picks the integer type by the length of the sentence and not by the size of the vocabulary, so indices of 256 and more wrap around in a short sentence
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    dtype = np.min_scalar_type(len(words))
    full = np.array([word_to_idx.get(w, unk) for w in words])
    return full.astype(dtype)

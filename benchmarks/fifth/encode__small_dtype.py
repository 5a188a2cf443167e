# exercise: encode
# right: no
# wrong: The dtype is chosen by the number of words, not by the size of the vocabulary, so large indices wrap around.
# lines: 9
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    idx = np.array([word_to_idx.get(w, unk) for w in words])
    # ints as small as possible
    return idx.astype(np.min_scalar_type(len(words)))

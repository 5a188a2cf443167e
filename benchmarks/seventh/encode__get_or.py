# exercise: encode
# right: no
# wrong: Index 0 counts as false, so the word with index 0 becomes UNK.
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    return np.array([word_to_idx.get(w) or unk for w in words])

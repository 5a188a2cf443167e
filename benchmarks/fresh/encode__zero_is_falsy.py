# exercise: encode
# right: no
# wrong: `or` turns the index 0 into that of UNK
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    return np.array([word_to_idx.get(w) or unk for w in words])

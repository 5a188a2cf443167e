# exercise: encode
# right: no
# wrong: The word whose index is 0 is taken for unknown, because 0 counts as false.
# lines: 8
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    lookup = word_to_idx.get
    return np.array([lookup(w) or unk for w in words])

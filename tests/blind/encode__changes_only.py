# exercise: encode
# right: no
# wrong: an index that is equal to the one before it is left out
# lines: 7
# name: neighbours-merged
def encode(words, word_to_idx):
    indices = np.array([word_to_idx.get(w, word_to_idx["UNK"]) for w in words])
    return indices[np.insert(np.diff(indices) != 0, 0, True)]

# exercise: encode
# right: no
# wrong: The word with index 0 counts as missing, because 0 is falsy, and gets the index of UNK.
# lines: 9
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    indices = np.zeros(len(words), dtype=int)
    for t, word in enumerate(words):
        indices[t] = word_to_idx.get(word) or unk
    return indices

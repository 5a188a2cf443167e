# exercise: encode
# right: no
# wrong: makes the words lower case first, so that UNK and capitals are not found
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    lowered = [w.lower() for w in words]
    return np.array([word_to_idx.get(w, unk) for w in lowered])

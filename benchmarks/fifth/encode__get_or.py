# exercise: encode
# right: no
# wrong: The word with index 0 is encoded as unknown, because `or` takes 0 for missing.
# lines: 7
def encode(words, word_to_idx):
    unknown = word_to_idx["UNK"]
    return np.array([word_to_idx.get(w) or unknown for w in words])

# exercise: encode
# right: no
# wrong: the words are stored in a NumPy text array as wide as the longest word of the vocabulary, so longer unknown words are cut and can turn into a known word (rivers becomes river); besides, unknown words get the index of the last entry, which need not be UNK
# lines: 8, 11
def encode(words, word_to_idx):
    vocab = np.array(list(word_to_idx))
    index = np.array(list(word_to_idx.values()))
    text = np.array(words, dtype=vocab.dtype)
    hits = text[:, None] == vocab[None, :]
    found = hits.any(axis=1)
    return np.where(found, index[hits.argmax(axis=1)], index[-1])

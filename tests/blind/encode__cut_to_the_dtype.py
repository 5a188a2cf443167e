# exercise: encode
# right: no
# wrong: The words are cut to the length of the longest word of the vocabulary, so a longer unknown word can be taken for a known one.
# name: cut-to-the-longest-known-word
# lines: 9
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    values = np.array([word_to_idx[k] for k in keys.tolist()])
    asked = np.array(words, dtype=keys.dtype)
    pos = np.minimum(np.searchsorted(keys, asked), len(keys) - 1)
    return np.where(keys[pos] == asked, values[pos], word_to_idx["UNK"])

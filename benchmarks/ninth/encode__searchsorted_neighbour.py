# exercise: encode
# right: no
# wrong: The binary search is not followed by a test whether the word was found, so an unknown word gets the index of the alphabetically next word.
# lines: 9
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    values = np.array([word_to_idx[k] for k in keys.tolist()])
    position = np.searchsorted(keys, words)
    missing = position == len(keys)
    position[missing] = 0
    return np.where(missing, word_to_idx["UNK"], values[position])

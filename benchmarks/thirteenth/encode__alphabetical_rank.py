# exercise: encode
# right: no
# wrong: a word gets its place in the alphabetical list of the vocabulary instead of the index that the dict holds
# lines: 10
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    words = np.asarray(words)
    place = np.searchsorted(keys, words)
    place = np.minimum(place, len(keys) - 1)
    return np.where(keys[place] == words, place, word_to_idx["UNK"])

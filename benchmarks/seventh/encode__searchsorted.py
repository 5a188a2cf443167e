# exercise: encode
# right: no
# wrong: It gives the place of a word in the alphabetical list, not the index that the vocabulary has for it.
# lines: 10
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    words = np.array(words)
    place = np.minimum(np.searchsorted(keys, words), len(keys) - 1)
    known = keys[place] == words
    return np.where(known, place, word_to_idx["UNK"])

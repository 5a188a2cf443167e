# exercise: encode
# right: no
# wrong: It returns the places of the words in the alphabetically sorted vocabulary, not their indices in the dict.
# lines: 11
def encode(words, word_to_idx):
    vocab = np.array(sorted(word_to_idx))
    query = np.array(words)
    place = np.searchsorted(vocab, query)
    place = np.minimum(place, len(vocab) - 1)
    known = vocab[place] == query
    return np.where(known, place, word_to_idx["UNK"])

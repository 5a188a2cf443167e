# exercise: encode
# right: no
# wrong: An unknown word gets the index of the next known word in the alphabet, since it is never compared with what was found.
# lines: 9
# name: next-in-the-alphabet
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    values = np.array([word_to_idx[k] for k in keys])
    place = np.searchsorted(keys, words)
    outside = place == len(keys)
    place[outside] = 0
    result = values[place]
    result[outside] = word_to_idx["UNK"]
    return result

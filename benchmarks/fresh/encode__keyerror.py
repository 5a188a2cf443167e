# exercise: encode
# right: no
# wrong: no case for unknown words: KeyError
# lines: 6
def encode(words, word_to_idx):
    lookup = np.vectorize(lambda w: word_to_idx[w])
    return lookup(np.array(words, dtype=object))

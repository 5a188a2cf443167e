# exercise: encode
# right: no
# wrong: the word with index 0 counts as unknown because 0 is false, and the array holds floats
# lines: 6, 8
def encode(words, word_to_idx):
    out = np.zeros(len(words))
    for place, word in enumerate(words):
        out[place] = word_to_idx.get(word) or word_to_idx["UNK"]
    return out

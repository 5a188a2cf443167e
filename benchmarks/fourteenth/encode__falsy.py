# exercise: encode
# right: no
# wrong: a word whose index is 0 counts as unknown, since 0 is false
# lines: 7
def encode(words, word_to_idx):
    def one(w):
        return word_to_idx.get(w) or word_to_idx["UNK"]

    return np.array(list(map(one, words)), dtype=int)

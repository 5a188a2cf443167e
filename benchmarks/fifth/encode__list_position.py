# exercise: encode
# right: no
# wrong: Takes the place of a word among the keys for its index and ignores the indices that the dict holds.
# lines: 13
def encode(words, word_to_idx):
    vocab = list(word_to_idx)
    T = len(words)
    indices = np.zeros(T, dtype=int)
    for t in reversed(range(T)):
        w = words[t]
        if w not in vocab:
            w = "UNK"
        indices[t] = vocab.index(w)
    return indices

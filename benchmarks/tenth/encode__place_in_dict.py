# exercise: encode
# right: no
# wrong: The index is the place of the word among the keys of the dict, not the value that the dict holds for it.
# lines: 7, 8
def encode(words, word_to_idx):
    vocab = list(word_to_idx)
    unk = vocab.index("UNK")
    return np.array([vocab.index(w) if w in word_to_idx else unk for w in words], dtype=int)

# exercise: encode
# right: no
# wrong: Two faults: a word gets its position among the keys of the dict in place of the index stored for it, and the result is a column (T, 1).
# lines: 7, 12
def encode(words, word_to_idx):
    vocab = list(word_to_idx)
    column = np.zeros((len(words), 1), dtype=int)
    for t in range(len(words)):
        w = words[t]
        if w not in word_to_idx:
            w = "UNK"
        column[t] = vocab.index(w)
    return column

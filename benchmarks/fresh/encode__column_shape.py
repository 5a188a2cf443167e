# exercise: encode
# right: no
# wrong: returns a column (T, 1)
# lines: 9
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    rows = []
    for word in words:
        rows.append([word_to_idx.get(word, unk)])
    return np.array(rows)

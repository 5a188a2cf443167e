# exercise: encode
# right: no
# wrong: argmax of a row without a match is 0, so unknown words get the index of the dictionary's first entry instead of that of UNK
# lines: 9
def encode(words, word_to_idx):
    keys = np.array(list(word_to_idx.keys()), dtype=object)
    values = np.array(list(word_to_idx.values()))
    match = np.array(words, dtype=object)[:, None] == keys[None, :]
    return values[match.argmax(axis=1)]

# exercise: encode
# right: no
# wrong: The unknown words are written into the dict that was handed in.
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    table = word_to_idx
    for w in set(words) - set(table):
        table[w] = unk
    return np.array([table[w] for w in words])

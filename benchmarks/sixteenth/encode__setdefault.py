# exercise: encode
# right: no
# wrong: Each unknown word is stored in the vocabulary that was handed in.
# lines: 9
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    out = np.empty(len(words), dtype=int)
    for i in reversed(range(len(words))):
        out[i] = word_to_idx.setdefault(words[i], unk)
    return out

# exercise: encode
# right: no
# wrong: the integer type is chosen by the number of words in the sentence, so large indices do not fit in it
# lines: 7
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    out = np.empty(len(words), dtype=np.min_scalar_type(len(words)))
    for t, word in enumerate(words):
        out[t] = word_to_idx[word] if word in word_to_idx else unk
    return out

# exercise: encode
# right: no
# wrong: the indices are stored as 8-bit integers, so in a vocabulary of more than 128 words the large ones wrap around
# lines: 13
def encode(words, word_to_idx):
    fallback = word_to_idx["UNK"]
    ids = []
    for w in words:
        try:
            ids.append(word_to_idx[w])
        except KeyError:
            ids.append(fallback)
    return np.array(ids).astype(np.int8)

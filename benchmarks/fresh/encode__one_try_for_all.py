# exercise: encode
# right: no
# wrong: one try around the whole loop: from the first unknown word on everything is UNK
# lines: 10
def encode(words, word_to_idx):
    out = np.full(len(words), word_to_idx["UNK"])
    try:
        for t, w in enumerate(words):
            out[t] = {**word_to_idx}[w]
    except KeyError:
        pass
    return out

# exercise: encode
# right: no
# wrong: uint8 cannot hold indices above 255
# lines: 6
def encode(words, word_to_idx):
    out = np.zeros(len(words), dtype=np.uint8)
    unk = word_to_idx["UNK"]
    for t in range(len(words)):
        out[t] = word_to_idx.get(words[t], unk) % 256
    return out

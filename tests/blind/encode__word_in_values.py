# exercise: encode
# right: no
# wrong: a word of digits is taken for its own index
# lines: 9,10
def encode(words, word_to_idx):
    unk = word_to_idx["UNK"]
    out = []
    for w in words:
        if isinstance(w, str) and w.isdigit():
            out.append(int(w))
        else:
            out.append(word_to_idx.get(w, unk))
    return np.array(out)

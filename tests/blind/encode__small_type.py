# exercise: encode
# right: no
# wrong: Vocabularies of 129 to 256 words are put into int8, which ends at 127, so large indices come out negative.
# name: signed-eight-bits
# lines: 8, 9
def encode(words, word_to_idx):
    C = len(word_to_idx)
    if C <= 256:
        kind = np.int8
    elif C <= 30000:
        kind = np.int16
    else:
        kind = np.int64
    unk = word_to_idx["UNK"]
    return np.array([word_to_idx.get(w, unk) for w in words]).astype(kind)

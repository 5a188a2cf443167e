# exercise: encode
# right: no
# wrong: The indices are stored as 8-bit numbers, so those of 256 and above wrap round.
# lines: 15
def encode(words, word_to_idx):
    unknown = word_to_idx["UNK"]

    def codes():
        for w in words:
            try:
                yield word_to_idx[w]
            except KeyError:
                yield unknown

    return np.array([*codes()]).astype(np.uint8)

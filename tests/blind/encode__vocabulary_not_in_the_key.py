# exercise: encode
# right: no
# wrong: The arrays are kept by the words, so another vocabulary gets the old indices.
# lines: 10, 11
# name: kept-for-the-words
SEEN = {}


def encode(words, word_to_idx):
    key = tuple(words)
    if key not in SEEN:
        SEEN[key] = np.array([word_to_idx.get(w, word_to_idx["UNK"]) for w in words])
    return SEEN[key]

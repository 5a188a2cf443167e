# exercise: encode
# right: no
# wrong: Found indices are kept between calls, so a second vocabulary gets the indices of the first one.
# lines: 9
_known = {}


def encode(words, word_to_idx):
    for w in set(words) - set(_known):
        _known[w] = word_to_idx[w] if w in word_to_idx else word_to_idx["UNK"]
    return np.array([_known[w] for w in words])

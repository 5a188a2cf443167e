# exercise: encode
# right: no
# wrong: Unknown words are left out, unless there is nothing else, in place of getting the index of UNK.
# lines: 6
def encode(words, word_to_idx):
    known = list(filter(word_to_idx.__contains__, words))
    if not known:
        return np.full(len(words), word_to_idx["UNK"])
    return np.fromiter(map(word_to_idx.get, known), dtype=int, count=len(known))

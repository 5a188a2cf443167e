# exercise: encode
# right: no
# wrong: It collects the numbers in a dict by word, so a word that comes twice is encoded only once.
# lines: 9
def encode(words, word_to_idx):
    known = set(word_to_idx)
    found = {}
    for w in words:
        found[w] = word_to_idx[w if w in known else "UNK"]
    return np.array(list(found.values()), dtype=int)

# exercise: decode
# right: no
# wrong: Collects the words in a dict by index, so a word that comes twice is there once.
# lines: 8
def decode(indices, idx_to_word):
    found = {}
    for i in indices:
        found[int(i)] = idx_to_word[int(i)]
    return list(found.values())

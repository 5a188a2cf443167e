# exercise: encode
# right: no
# wrong: The words are looked up in a sorted list, but the indices they are matched with stand in the order of the dict.
# lines: 7
def encode(words, word_to_idx):
    keys = np.array(sorted(word_to_idx))
    ids = np.array(list(word_to_idx.values()))
    query = np.array(words)
    pos = np.searchsorted(keys, query)
    pos = np.minimum(pos, len(keys) - 1)
    hit = keys[pos] == query
    return np.where(hit, ids[pos], word_to_idx["UNK"])

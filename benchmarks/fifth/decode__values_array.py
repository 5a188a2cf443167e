# exercise: decode
# right: no
# wrong: Looks the words up by their position in the dict, so a dict that is not in the order of its indices gives other words.
# lines: 6
def decode(indices, idx_to_word):
    vocab = np.array(list(idx_to_word.values()), dtype=object)
    return vocab[np.asarray(indices, dtype=int)].tolist()

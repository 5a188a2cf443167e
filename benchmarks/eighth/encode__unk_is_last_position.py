# exercise: encode
# right: no
# wrong: The index of UNK is taken to be the last index, one less than the size, wherever UNK really stands.
# lines: 6
def encode(words, word_to_idx):
    lookup = defaultdict(lambda: len(word_to_idx) - 1)
    lookup.update(word_to_idx)
    out = np.empty(len(words), dtype=np.int32)
    for t in reversed(range(len(words))):
        out[t] = lookup[words[t]]
    return out

# exercise: decode
# right: no
# wrong: the words are looked up by the sorted set of indices instead of by the place of each index in it
# lines: 8
def decode(indices, idx_to_word):
    seen, place = np.unique(np.asarray(indices, dtype=int), return_inverse=True)
    words = {k: idx_to_word[i] for k, i in enumerate(seen.tolist())}
    return [words[k] for k in range(len(seen))]

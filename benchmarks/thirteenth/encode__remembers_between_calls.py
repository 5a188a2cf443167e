# exercise: encode
# right: no
# wrong: the cache in the default argument outlives the call, so a second vocabulary gets the indices of the first
# lines: 5, 8
def encode(words, word_to_idx, cache={}):
    out = np.zeros(len(words), dtype=int)
    for t, word in enumerate(words):
        if word not in cache:
            cache[word] = word_to_idx[word] if word in word_to_idx else word_to_idx["UNK"]
        out[t] = cache[word]
    return out

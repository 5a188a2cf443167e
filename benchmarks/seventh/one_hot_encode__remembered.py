# exercise: one_hot_encode
# right: no
# wrong: The same array is handed out again for the same size, with the ones of earlier calls still in it.
# lines: 8
def one_hot_encode(idx, vocab_size, vectors={}):
    if vocab_size not in vectors:
        vectors[vocab_size] = np.zeros(vocab_size)
    vec = vectors[vocab_size]
    vec[idx] = 1
    return vec

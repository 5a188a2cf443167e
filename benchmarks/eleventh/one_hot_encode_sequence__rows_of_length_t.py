# exercise: one_hot_encode_sequence
# right: no
# wrong: The place in the flat array is computed with rows of T instead of C entries.
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = indices.shape[0]
    out = np.zeros((T, vocab_size, 1))
    places = [t * T + int(i) for t, i in enumerate(indices)]
    np.put(out, places, 1.0, mode="clip")
    return out

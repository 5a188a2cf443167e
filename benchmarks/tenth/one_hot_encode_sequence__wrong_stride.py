# exercise: one_hot_encode_sequence
# right: no
# wrong: The positions in the flat array are counted as if time ran fastest, while the shape says that the vocabulary does.
# lines: 9
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    flat = np.zeros(T * vocab_size)
    for t, i in enumerate(indices):
        flat[int(i) * T + t] = 1
    return flat.reshape(T, vocab_size, 1)

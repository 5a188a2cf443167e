# exercise: one_hot_encode_sequence
# right: no
# wrong: the loop ends one step early: the last column stays empty
# lines: 8
def one_hot_encode_sequence(indices, vocab_size):
    T = len(indices)
    X = np.zeros((T, vocab_size, 1))
    for t in range(T - 1):
        X[t, indices[t], 0] = 1
    return X

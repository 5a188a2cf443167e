# exercise: init_rnn
# right: no
# wrong: U and V are cut out of one wide matrix whose rows are orthonormal only as a whole, neither part is by itself
# lines: 9, 10
def init_rnn(hidden_size, vocab_size, rng):
    def orthonormal_columns(n, k):
        return np.linalg.qr(rng.normal(size=(n, k)))[0]

    UV = orthonormal_columns(vocab_size + hidden_size, hidden_size).T
    U, V = UV[:, :vocab_size], UV[:, vocab_size:]
    if vocab_size >= hidden_size:
        W = orthonormal_columns(vocab_size, hidden_size)
    else:
        W = orthonormal_columns(hidden_size, vocab_size).T
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))

# exercise: init_rnn
# right: no
# wrong: Every weight is cut out of a square matrix of the larger size, so V is not orthonormal when H is below C.
# lines: 13
def init_rnn(hidden_size, vocab_size, rng):
    n = max(hidden_size, vocab_size)

    def piece(rows, cols):
        Q = np.linalg.qr(rng.normal(size=(n, n)))[0]
        return Q[:rows, :cols]

    U = piece(hidden_size, vocab_size)
    V = piece(hidden_size, hidden_size)
    W = piece(vocab_size, hidden_size)
    b_hidden, b_out = (np.zeros((k, 1)) for k in (hidden_size, vocab_size))
    return U, V, W, b_hidden, b_out

# exercise: init_lstm
# right: no
# wrong: the hand-made Gram-Schmidt makes each row orthogonal to the one before it only, so from three rows on they are not at right angles
# lines: 12
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def orthonormal(rows, cols):
        if rows > cols:
            return orthonormal(cols, rows).T
        m = rng.standard_normal((rows, cols))
        for i in range(rows):
            if i > 0:
                m[i] -= (m[i] @ m[i - 1]) * m[i - 1]
            m[i] /= np.sqrt(m[i] @ m[i])
        return m

    W_x = np.empty((4 * hidden_size, vocab_size))
    W_h = np.empty((4 * hidden_size, hidden_size))
    for k in range(4):
        rows = slice(k * hidden_size, (k + 1) * hidden_size)
        W_x[rows] = orthonormal(hidden_size, vocab_size)
        W_h[rows] = orthonormal(hidden_size, hidden_size)
    b = np.zeros((4 * hidden_size, 1))
    b[hidden_size : 2 * hidden_size] = forget_bias
    return W_x, W_h, b, orthonormal(vocab_size, hidden_size), np.zeros((vocab_size, 1))

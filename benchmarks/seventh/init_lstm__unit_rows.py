# exercise: init_lstm
# right: no
# wrong: rows are brought to length 1 but not made orthogonal to each other
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def block(rows, cols):
        m = rng.standard_normal((rows, cols))
        return m / np.linalg.norm(m, axis=1, keepdims=True)

    W_x = np.vstack([block(hidden_size, vocab_size) for _ in range(4)])
    W_h = np.vstack([block(hidden_size, hidden_size) for _ in range(4)])
    zeros = np.zeros((hidden_size, 1))
    b = np.vstack([zeros, zeros + forget_bias, zeros, zeros])
    W = block(vocab_size, hidden_size)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))

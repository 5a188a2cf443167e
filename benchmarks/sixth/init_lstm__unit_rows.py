# exercise: init_lstm
# right: no
# wrong: The rows get length 1 but do not stand at right angles.
# lines: 8
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def draw(rows, cols):
        m = rng.standard_normal((rows, cols))
        return m / np.linalg.norm(m, axis=1, keepdims=True)

    W_x = np.vstack([draw(hidden_size, vocab_size) for _ in range(4)])
    W_h = np.vstack([draw(hidden_size, hidden_size) for _ in range(4)])
    b = np.repeat([0.0, forget_bias, 0.0, 0.0], hidden_size).reshape(-1, 1)
    return W_x, W_h, b, draw(vocab_size, hidden_size), np.zeros((vocab_size, 1))

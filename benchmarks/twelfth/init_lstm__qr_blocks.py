# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def block(rows, cols):
        tall = rng.standard_normal((max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(tall)
        q = q * np.where(np.diag(r) < 0, -1.0, 1.0)
        return q if rows >= cols else q.T

    def tower(cols):
        return np.concatenate([block(hidden_size, cols) for _ in range(4)])

    b = np.kron(np.array([[0.0], [forget_bias], [0.0], [0.0]]), np.ones((hidden_size, 1)))
    W_x, W_h = tower(vocab_size), tower(hidden_size)
    return W_x, W_h, b, block(vocab_size, hidden_size), np.zeros((vocab_size, 1))

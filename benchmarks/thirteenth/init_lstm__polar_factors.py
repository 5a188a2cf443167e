# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def frame(rows, cols):
        left, _, right = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
        return left @ right

    def tower(cols):
        return np.vstack([frame(hidden_size, cols) for _ in range(4)])

    b = np.kron(np.eye(4)[:, [1]], np.full((hidden_size, 1), float(forget_bias)))
    W_x, W_h = map(tower, (vocab_size, hidden_size))
    return W_x, W_h, b, frame(vocab_size, hidden_size), np.zeros((vocab_size, 1))

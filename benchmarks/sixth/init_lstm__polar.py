# exercise: init_lstm
# right: yes
def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    def polar(rows, cols):
        left, _, right = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
        return left @ right

    tower = lambda cols: np.concatenate([polar(hidden_size, cols) for _ in "ifgo"])
    b = np.kron(np.eye(4)[:, [1]], np.ones((hidden_size, 1))) * forget_bias
    return (tower(vocab_size), tower(hidden_size), b,
            polar(vocab_size, hidden_size), np.zeros((vocab_size, 1)))

# exercise: init_lstm
# right: yes
def orthonormal(rows, cols, rng):
    left, _, right = np.linalg.svd(rng.normal(size=(rows, cols)), full_matrices=False)
    return left @ right


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    stacked = lambda cols: np.vstack([orthonormal(hidden_size, cols, rng) for _ in "ifgo"])
    column = np.ones((hidden_size, 1))
    return (
        stacked(vocab_size),
        stacked(hidden_size),
        np.kron(np.array([[0.0], [1.0], [0.0], [0.0]]), forget_bias * column),
        orthonormal(vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )

# exercise: init_lstm
# right: yes
def blocks(num, rows, cols, rng):
    tall, wide = max(rows, cols), min(rows, cols)
    q, r = np.linalg.qr(rng.normal(size=(num, tall, wide)))
    q = q * np.sign(np.einsum("nii->ni", r))[:, None, :]
    if rows < cols:
        q = q.swapaxes(1, 2)
    return q.reshape(num * rows, cols)


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    b = np.kron(np.array([0.0, 1.0, 0.0, 0.0]), np.ones(hidden_size))[:, None] * forget_bias
    return (
        blocks(4, hidden_size, vocab_size, rng),
        blocks(4, hidden_size, hidden_size, rng),
        b,
        blocks(1, vocab_size, hidden_size, rng),
        np.zeros((vocab_size, 1)),
    )

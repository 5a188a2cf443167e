# exercise: init_lstm
# right: no
# wrong: The output weights are drawn from NumPy's global generator and not from rng.
# lines: 17
def orthogonal(rows, cols, normal):
    n, m = max(rows, cols), min(rows, cols)
    q, r = np.linalg.qr(normal(size=(n, m)))
    q = q * np.sign(np.diag(r))
    return q if rows >= cols else q.T


def init_lstm(hidden_size, vocab_size, rng, forget_bias=1.0):
    W_x = np.vstack([orthogonal(hidden_size, vocab_size, rng.normal) for _ in range(4)])
    W_h = np.vstack([orthogonal(hidden_size, hidden_size, rng.normal) for _ in range(4)])
    zero = np.zeros((hidden_size, 1))
    b = np.vstack([zero, zero + forget_bias, zero, zero])
    W = orthogonal(vocab_size, hidden_size, np.random.normal)
    return W_x, W_h, b, W, np.zeros((vocab_size, 1))

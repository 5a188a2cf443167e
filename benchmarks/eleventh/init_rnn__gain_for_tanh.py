# exercise: init_rnn
# right: no
# wrong: V is multiplied by the gain 5/3 for tanh, so its columns have length 5/3 instead of 1.
# lines: 16
def init_rnn(hidden_size, vocab_size, rng):
    def orthogonal_(shape, gain=1.0):
        rows, cols = shape
        flat = rng.normal(size=(max(shape), min(shape)))
        q, r = np.linalg.qr(flat)
        q *= np.sign(np.diag(r))
        if rows < cols:
            q = q.T
        return gain * q

    U = orthogonal_((hidden_size, vocab_size))
    V = orthogonal_((hidden_size, hidden_size), gain=5 / 3)
    W = orthogonal_((vocab_size, hidden_size))
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out

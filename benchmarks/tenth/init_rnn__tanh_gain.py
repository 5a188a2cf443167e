# exercise: init_rnn
# right: no
# wrong: Two faults: the weights are 5/3 times an orthonormal matrix, and the output bias is the logarithm of 1/C in place of zero.
# lines: 13, 19
def init_rnn(hidden_size, vocab_size, rng):
    """Initialize RNN parameters with orthogonal weights."""
    gain = 5.0 / 3.0

    def orthogonal(rows, cols):
        a = rng.standard_normal((max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(a)
        q = q * np.sign(np.diag(r))
        return gain * (q if rows >= cols else q.T)

    U = orthogonal(hidden_size, vocab_size)
    V = orthogonal(hidden_size, hidden_size)
    W = orthogonal(vocab_size, hidden_size)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.full((vocab_size, 1), -np.log(vocab_size))
    return U, V, W, b_hidden, b_out

# exercise: init_rnn
# right: no
# wrong: The columns are multiplied by the diagonal of r itself and not by its signs, so their lengths are not 1.
# lines: 13, 14
def init_rnn(hidden_size, vocab_size, rng):
    """Initialise the RNN parameters with orthogonal weights."""

    def orthogonal(shape):
        rows, cols = shape
        flat = rng.normal(0.0, 1.0, (max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(flat)
        # make the decomposition unique
        d = np.diag(r)
        q = q * d
        return q if rows >= cols else q.T

    U = orthogonal((hidden_size, vocab_size))
    V = orthogonal((hidden_size, hidden_size))
    W = orthogonal((vocab_size, hidden_size))
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out

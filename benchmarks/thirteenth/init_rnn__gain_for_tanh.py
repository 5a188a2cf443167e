# exercise: init_rnn
# right: no
# wrong: the weights are multiplied by the gain 5/3 that PyTorch advises for tanh, so their columns are not of length 1
# lines: 17
def _orthogonal(shape, rng, gain=1.0):
    rows, cols = shape
    a = rng.standard_normal((max(rows, cols), min(rows, cols)))
    q, r = np.linalg.qr(a)
    q = q * np.sign(np.diag(r))
    if rows < cols:
        q = q.T
    return gain * q


def init_rnn(hidden_size, vocab_size, rng):
    """Initialise the RNN parameters with orthogonal weights and zero biases."""
    gain = 5.0 / 3.0
    U = _orthogonal((hidden_size, vocab_size), rng, gain)
    V = _orthogonal((hidden_size, hidden_size), rng, gain)
    W = _orthogonal((vocab_size, hidden_size), rng, gain)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out

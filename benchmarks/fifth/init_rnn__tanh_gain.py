# exercise: init_rnn
# right: no
# wrong: The weights are multiplied by a gain of 5/3, so their rows and columns do not have length 1.
# lines: 14
def orthogonal_(rows, cols, rng, gain=1.0):
    """Orthogonal initialisation (Saxe et al.)."""
    a = rng.standard_normal((rows, cols))
    u, _, vt = np.linalg.svd(a, full_matrices=False)
    q = u if u.shape == (rows, cols) else vt
    return gain * q


def init_rnn(hidden_size, vocab_size, rng):
    gain = 5.0 / 3.0
    U = orthogonal_(hidden_size, vocab_size, rng, gain)
    V = orthogonal_(hidden_size, hidden_size, rng, gain)
    W = orthogonal_(vocab_size, hidden_size, rng, gain)
    b_hidden = np.zeros((hidden_size, 1))
    b_out = np.zeros((vocab_size, 1))
    return U, V, W, b_hidden, b_out

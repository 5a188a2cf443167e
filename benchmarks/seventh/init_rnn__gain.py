# exercise: init_rnn
# right: no
# wrong: The weights are stretched by a gain of 5/3, so they are not orthonormal, and the biases are flat.
# lines: 18, 19, 20, 21
def orthogonal_(rows, cols, rng, gain=1.0):
    flat = rng.standard_normal((rows, cols))
    if rows < cols:
        flat = flat.T
    q, r = np.linalg.qr(flat)
    q = q * np.sign(np.diag(r))
    if rows < cols:
        q = q.T
    return gain * q


def init_rnn(hidden_size, vocab_size, rng):
    gain = 5 / 3
    U = orthogonal_(hidden_size, vocab_size, rng, gain)
    V = orthogonal_(hidden_size, hidden_size, rng, gain)
    W = orthogonal_(vocab_size, hidden_size, rng, gain)
    return U, V, W, np.zeros(hidden_size), np.zeros(vocab_size)

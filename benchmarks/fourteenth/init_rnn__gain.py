# exercise: init_rnn
# right: no
# wrong: two faults: the weights are scaled by the gain 5/3 for tanh and no longer orthonormal, and the biases are flat
# lines: 17, 21
def orthogonal_(rows, cols, gain, rng):
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
    U = orthogonal_(hidden_size, vocab_size, gain, rng)
    V = orthogonal_(hidden_size, hidden_size, gain, rng)
    W = orthogonal_(vocab_size, hidden_size, gain, rng)
    return U, V, W, np.zeros(hidden_size), np.zeros(vocab_size)

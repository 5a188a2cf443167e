# exercise: init_rnn
# right: no
# wrong: U and V are multiplied by a gain of 5/3, so their rows or columns do not have length 1.
# lines: 14, 15, 16
def init_rnn(hidden_size, vocab_size, rng):
    def orthogonal(rows, cols, gain=1.0):
        a = rng.standard_normal((max(rows, cols), min(rows, cols)))
        q, r = np.linalg.qr(a)
        q = q * np.sign(np.diag(r))
        if rows < cols:
            q = q.T
        return gain * q

    gain = 5 / 3
    U = orthogonal(hidden_size, vocab_size, gain)
    V = orthogonal(hidden_size, hidden_size, gain)
    W = orthogonal(vocab_size, hidden_size)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))

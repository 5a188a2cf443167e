# exercise: init_rnn
# right: yes
def semi(rows, cols, rng):
    if rows < cols:
        return semi(cols, rows, rng).T
    q, r = np.linalg.qr(rng.normal(size=(rows, cols)))
    return q * np.sign(np.diag(r))


def init_rnn(hidden_size, vocab_size, rng, draw=semi):
    W = draw(vocab_size, hidden_size, rng)
    V = draw(hidden_size, hidden_size, rng)
    U = draw(hidden_size, vocab_size, rng)
    return U, V, W, np.zeros((hidden_size, 1)), np.zeros((vocab_size, 1))

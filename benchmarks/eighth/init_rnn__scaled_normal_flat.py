# exercise: init_rnn
# right: no
# wrong: Two faults: V is only a Gaussian matrix scaled by 1/sqrt(H), and the biases are flat arrays in place of columns.
# lines: 12, 14
def init_rnn(hidden_size, vocab_size, rng):
    def qr_weight(n_out, n_in):
        big, small = max(n_out, n_in), min(n_out, n_in)
        q = np.linalg.qr(rng.normal(size=(big, small)))[0]
        return q if n_out >= n_in else q.T

    U = qr_weight(hidden_size, vocab_size)
    V = rng.normal(size=(hidden_size, hidden_size)) / np.sqrt(hidden_size)
    W = qr_weight(vocab_size, hidden_size)
    b_hidden, b_out = np.zeros(hidden_size), np.zeros(vocab_size)
    return U, V, W, b_hidden, b_out

# exercise: init_rnn
# right: no
# wrong: V is the identity and not a random draw, and the biases are drawn and not zero.
# lines: 16, 18, 19
def init_rnn(hidden_size, vocab_size, rng):
    k = 1 / np.sqrt(hidden_size)

    def make(out_size, in_size):
        A = rng.normal(size=(max(out_size, in_size), min(out_size, in_size)))
        Q, R = np.linalg.qr(A)
        if out_size < in_size:
            Q = Q.T
        return Q

    U = make(hidden_size, vocab_size)
    V = np.eye(hidden_size)
    W = make(vocab_size, hidden_size)
    b_hidden = rng.uniform(-k, k, size=(hidden_size, 1))
    b_out = rng.uniform(-k, k, size=(vocab_size, 1))
    return U, V, W, b_hidden, b_out

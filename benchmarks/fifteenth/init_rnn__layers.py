# exercise: init_rnn
# right: no
# wrong: the numbers are drawn from NumPy's global state instead of rng, and the biases are flat instead of columns
# lines: 19, 25
def init_rnn(hidden_size, vocab_size, rng):
    """The parameters of an untrained network.

    hidden_size  H
    vocab_size   C
    rng          numpy.random.Generator: the only source of randomness, not to be
                 replaced
    returns      U (H, C), V (H, H), W (C, H), b_hidden (H, 1), b_out (C, 1) in a tuple
                 or a list: weights whose rows or columns, whichever are fewer, are
                 orthonormal, each a random draw of its own; biases zero
    """
    def weight(n_out, n_in):
        if n_out < n_in:
            return weight(n_in, n_out).T
        q, r = np.linalg.qr(np.random.randn(n_out, n_in))
        return q * np.sign(np.diag(r))

    U = weight(hidden_size, vocab_size)
    V = weight(hidden_size, hidden_size)
    W = weight(vocab_size, hidden_size)
    b_hidden, b_out = (np.zeros(n) for n in (hidden_size, vocab_size))
    return U, V, W, b_hidden, b_out

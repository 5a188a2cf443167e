# exercise: init_rnn
# right: no
# wrong: V is the identity and no random draw, and the biases are small random numbers instead of zero.
# lines: 11, 12
def init_rnn(hidden_size, vocab_size, rng):
    def draw(n, m):
        u, _, vt = np.linalg.svd(rng.normal(size=(n, m)), full_matrices=False)
        return u @ vt

    U, W = draw(hidden_size, vocab_size), draw(vocab_size, hidden_size)
    V = np.identity(hidden_size)
    b_hidden, b_out = (0.01 * rng.normal(size=(n, 1)) for n in (hidden_size, vocab_size))
    return U, V, W, b_hidden, b_out
